//! What the decoders are fuzzed with: the calls of the conformance tests, whose files these are.

#[path = "../../conformance/answering.rs"]
pub mod answering;
#[rustfmt::skip]
#[path = "../../conformance/generated/mod.rs"]
mod generated;
#[path = "../../conformance/judge.rs"]
pub mod judge;
#[path = "../../conformance/probe.rs"]
pub mod probe;
#[path = "../../conformance/sample.rs"]
pub mod sample;
pub mod seeds;
#[path = "../../conformance/suite.rs"]
pub mod suite;

use answering::Answering;
use client_core::Operation;
use client_core::wire::looks_secret;
use judge::Judge;
use probe::{PLANTED, Probe};
use sample::{Direction, Example, Extent};
use serde_json::Value;
use suite::{Case, Sample};

/// Every operation, ready to be answered.
pub struct Targets {
    answering: Answering,
    all: Vec<Target>,
}

/// One operation.
struct Target {
    operation: &'static Operation,
    case: Case,
    sample: Sample,
    media: String,
    documented: Option<Vec<u8>>,
}

impl Targets {
    pub fn new() -> Self {
        let mut all = Vec::new();
        for suite in generated::suites() {
            let judge = Judge::new(&suite);
            let operations: Vec<_> = suite
                .cases
                .iter()
                .map(|case| suite.operation(case))
                .collect();
            for (case, operation) in suite.cases.into_iter().zip(operations) {
                let successes = judge.successes(case.method, case.path);
                let schema = successes.iter().find_map(|(_, schema)| *schema);
                let documented = schema.map(|schema| {
                    let body = judge.value(schema, Extent::All, Direction::Answer);
                    judge.answer(case.method, case.path, &body)
                });
                let (media, documented) = documented.unzip();
                all.push(Target {
                    operation,
                    sample: judge.sample(case.method, case.path, Example::Required),
                    media: media.unwrap_or_else(|| "application/json".to_owned()),
                    documented,
                    case,
                });
            }
        }
        let answering = Answering::new();
        Targets { answering, all }
    }

    /// Answers the operation that the first two bytes stand for with the rest of them.
    ///
    /// # Panics
    /// If what comes of it breaks a promise.
    pub fn try_input(&self, input: &[u8]) {
        let [high, low, body @ ..] = input else {
            return;
        };
        let number = usize::from(u16::from_be_bytes([*high, *low]));
        let target = &self.all[number % self.all.len()];
        let probe = Probe {
            answering: &self.answering,
            operation: target.operation,
            case: &target.case,
            sample: &target.sample,
            media: &target.media,
        };
        let name = target.operation.id;
        let keeps =
            |verdict: Result<_, String>| verdict.unwrap_or_else(|why| panic!("{name}: {why}"));
        if let Some(outcome) = keeps(probe.answer(body)) {
            keeps(probe.answer_again(&outcome).map(|()| None));
        }
        if let Ok(mut value) = serde_json::from_slice(body)
            && plant(&mut value)
        {
            keeps(probe.answer(value.to_string().as_bytes()));
        }
    }
}

impl Default for Targets {
    fn default() -> Self {
        Self::new()
    }
}

/// Puts a secret wherever a name promises one; whether there was such a place.
fn plant(value: &mut Value) -> bool {
    let mut planted = false;
    match value {
        Value::Array(items) => {
            for item in items {
                planted |= plant(item);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                if looks_secret(name) {
                    *member = PLANTED.into();
                    planted = true;
                } else {
                    planted |= plant(member);
                }
            }
        }
        _ => {}
    }
    planted
}
