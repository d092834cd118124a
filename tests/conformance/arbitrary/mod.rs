//! Answers that are anything at all: nothing panics, and only what is no JSON, or is of another
//! kind at its top level, is an error.

mod bodies;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use bodies::Bodies;
use client_core::{AnswerContent, Operation};
use serde_json::Value;

use crate::answering::Answering;
use crate::generated;
use crate::judge::Judge;
use crate::probe::Probe;
use crate::sample::{Direction, Example, Extent};
use crate::suite::{Case, Sample};

/// How many answers there are in all, spread over the operations that decode one.
const ANSWERS: u64 = 100_000;

/// Every answer follows from this and its number.
const SEED: u64 = 0x5eed_0004;

/// The number of the one answer to try, after a failure.
const ONLY: &str = "ARBITRARY_ANSWER";

#[test]
fn no_answer_whatever_is_in_it_panics_or_fails_for_what_lies_deeper_than_its_top_level() {
    let only = std::env::var(ONLY)
        .ok()
        .map(|number| number.parse().expect("the number of an answer"));
    let shares = std::thread::available_parallelism().map_or(1, usize::from);
    let tried: Vec<Tried> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..shares)
            .map(|share| scope.spawn(move || try_share(share, shares, only)))
            .collect();
        workers
            .into_iter()
            .map(|worker| worker.join().expect("no panic outside of calls"))
            .collect()
    });
    let answers: u64 = tried.iter().map(|share| share.answers).sum();
    let read: u64 = tried.iter().map(|share| share.read).sum();
    let failures: Vec<&String> = tried.iter().flat_map(|share| &share.failures).collect();
    println!("{answers} answers of seed {SEED:#x}, {read} of them JSON");
    let shown: Vec<String> = failures
        .iter()
        .take(20)
        .map(|failure| failure.chars().take(1500).collect())
        .collect();
    assert!(
        failures.is_empty(),
        "{} of {answers} answers failed; {ONLY}=<number> tries one alone:\n{}",
        failures.len(),
        shown.join("\n")
    );
    if only.is_none() {
        assert_eq!(answers, ANSWERS);
        // Neither generator makes only what is thrown away at once.
        assert!(read * 2 > answers, "only {read} of {answers} are JSON");
        assert!(read * 20 < answers * 19, "{read} of {answers} are JSON");
    }
}

#[derive(Default)]
struct Tried {
    answers: u64,
    read: u64,
    failures: Vec<String>,
}

/// What decodes something, with all that is needed to answer it.
struct Target {
    operation: &'static Operation,
    case: Case,
    sample: Sample,
    media: String,
    documented: Value,
    names: Vec<String>,
}

fn try_share(share: usize, shares: usize, only: Option<u64>) -> Tried {
    let answering = Answering::new();
    let targets = targets();
    assert!(targets.len() > 250, "only {} decode", targets.len());
    let mut tried = Tried::default();
    for number in (0..ANSWERS).skip(share).step_by(shares) {
        if only.is_some_and(|only| only != number) {
            continue;
        }
        let target = &targets[usize::try_from(number).expect("small") % targets.len()];
        let mut bodies = Bodies::new(SEED.wrapping_add(number), &target.names);
        let (media, body) = bodies.answer(&target.media, &target.documented);
        tried.answers += 1;
        tried.read += u64::from(serde_json::from_slice::<Value>(&body).is_ok());
        let probe = Probe {
            answering: &answering,
            operation: target.operation,
            case: &target.case,
            sample: &target.sample,
            media: &media,
        };
        let verdict = catch_unwind(AssertUnwindSafe(|| match probe.answer(&body)? {
            // Each doubles the work.
            Some(outcome) if number % 4 == 0 => probe.answer_again(&outcome),
            _ => Ok(()),
        }));
        if let Err(why) = verdict.unwrap_or_else(|_| Err("a panic".to_owned())) {
            let mut shown = body.escape_ascii().to_string();
            shown.truncate(600);
            tried.failures.push(format!(
                "answer {number} of seed {SEED:#x}, {}: {why}\n  {shown}",
                target.operation.id
            ));
        }
    }
    tried
}

fn targets() -> Vec<Target> {
    let mut targets = Vec::new();
    for suite in generated::suites() {
        let judge = Judge::new(&suite);
        let operations: Vec<_> = suite
            .cases
            .iter()
            .map(|case| suite.operation(case))
            .collect();
        for (case, operation) in suite.cases.into_iter().zip(operations) {
            if operation.answer.is_none() || operation.answer_content == AnswerContent::Bytes {
                continue;
            }
            let successes = judge.successes(case.method, case.path);
            let schema = successes.iter().find_map(|(_, schema)| *schema);
            let schema = schema.unwrap_or_else(|| panic!("{} has no answer", operation.id));
            let documented = judge.value(schema, Extent::All, Direction::Answer);
            let mut names = BTreeSet::new();
            let mut seen = Vec::new();
            property_names(&judge, schema, &mut names, &mut seen);
            targets.push(Target {
                operation,
                sample: judge.sample(case.method, case.path, Example::Required),
                media: judge.answer(case.method, case.path, &documented).0,
                documented,
                names: names.into_iter().collect(),
                case,
            });
        }
    }
    targets
}

/// The names of all properties below a schema, those of types that hold themselves included.
fn property_names<'a>(
    judge: &'a Judge,
    schema: &'a Value,
    names: &mut BTreeSet<String>,
    seen: &mut Vec<&'a Value>,
) {
    let schema = judge.resolved(schema);
    if seen.iter().any(|known| std::ptr::eq(*known, schema)) {
        return;
    }
    seen.push(schema);
    for (name, inner) in judge.members(schema).0 {
        names.insert(name);
        property_names(judge, inner, names, seen);
    }
    for inner in [&schema["items"], &schema["additionalProperties"]] {
        if inner.is_object() {
            property_names(judge, inner, names, seen);
        }
    }
}
