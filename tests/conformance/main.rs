//! Conformance: every operation of every document, called through the generated crates,
//! judged by the original document; answers that drift from it, and answers that are anything at all.

mod answering;
mod arbitrary;
mod drift;
mod edges;
mod expected;
#[rustfmt::skip]
mod generated;
mod judge;
mod probe;
mod referee;
mod sample;
mod server;
mod suite;
mod verdict;

use std::sync::Arc;

use answering::Answering;
use client_core::{Service, Session};
use expected::{EXPECTED, Failed, complaints};
use judge::{Judge, TOKEN};
use sample::{Direction, Example, Extent};
use server::{Plan, Server};

const SERVICES: [Service; 3] = [Service::Vmc, Service::Automation, Service::Csp];

#[test]
fn every_operation_of_every_document_has_its_call() {
    let mut total = 0;
    for suite in generated::suites() {
        let mut declared = Judge::new(&suite).operations();
        let mut called: Vec<(String, String)> = suite
            .cases
            .iter()
            .map(|case| (case.method.to_owned(), case.path.to_owned()))
            .collect();
        declared.sort();
        called.sort();
        assert_eq!(called, declared, "{}", suite.name);
        total += called.len();
        println!(
            "{}: {} of {} operations",
            suite.name,
            called.len(),
            declared.len()
        );
    }
    assert!(total >= 569, "only {total} operations are covered");
}

#[tokio::test]
async fn every_call_is_what_its_document_asks_for_and_every_documented_success_decodes() {
    let server = Server::start().await;
    let mut builder = Session::builder().access_token(TOKEN);
    for service in SERVICES {
        builder = builder.base_url(service, &server.url);
    }
    let session = builder.build().expect("a session");
    let mut failed = Vec::new();
    let mut calls = 0;
    for suite in generated::suites() {
        let judge = Arc::new(Judge::new(&suite));
        for case in &suite.cases {
            let (method, path) = (case.method, case.path);
            for example in Example::EVERY {
                let sample = judge.sample(method, path, example);
                let extent = example.extent();
                for (status, schema) in judge.successes(method, path) {
                    let body = schema.map(|schema| judge.value(schema, extent, Direction::Answer));
                    let answer = body.as_ref().map(|body| judge.answer(method, path, body));
                    let plan = {
                        let (judge, sample) = (judge.clone(), sample.clone());
                        Plan {
                            judge: Box::new(move |arrived| {
                                judge.judge(method, path, &sample, arrived)
                            }),
                            status,
                            body: answer,
                        }
                    };
                    server.expect(plan);
                    calls += 1;
                    let why = match case.sender(extent)(&session, &sample).await {
                        Err(error) => error.to_string(),
                        Ok(outcome) if outcome.status != status => {
                            format!("status {} for {status}", outcome.status)
                        }
                        // A full answer is there to the last property, and in the properties of its
                        // type, not beside them; of one with the required properties the rest may
                        // be written as empty.
                        Ok(outcome)
                            if extent == Extent::All
                                && [&outcome.value, &outcome.known].iter().any(|written| {
                                    !drift::is_the_same(&body.clone().unwrap_or_default(), written)
                                }) =>
                        {
                            format!(
                                "came {body:?}\n  decoded {}\n  known {}",
                                outcome.value, outcome.known
                            )
                        }
                        Ok(_) => continue,
                    };
                    failed.push(Failed {
                        service: suite.name,
                        operation: format!("{method} {path}"),
                        example: format!("{example:?}"),
                        why,
                    });
                }
            }
        }
    }
    println!("{calls} calls judged, {} failures expected", EXPECTED.len());
    let complaints = complaints(&failed, EXPECTED);
    assert!(
        complaints.is_empty(),
        "{} complaints about {calls} calls:\n{}",
        complaints.len(),
        complaints.join("\n")
    );
}

#[test]
fn what_is_read_can_be_sent_back_whatever_came_with_it() {
    let mut count = 0;
    for suite in generated::suites() {
        let judge = Judge::new(&suite);
        for update in &suite.updates {
            count += 1;
            let schema = judge
                .successes("GET", update.path)
                .iter()
                .find_map(|(_, schema)| *schema);
            let schema = schema.expect("a read answers");
            let (sent, _) = judge.members(judge.body_schema("PUT", update.path));
            let mut came = judge.value(schema, Extent::All, Direction::Answer);
            let members = came.as_object_mut().expect("an object");
            members.insert(
                "propertyOfTomorrow".into(),
                serde_json::json!({"a": [1, null]}),
            );
            // Whatever the shared properties hold: as documented, null, or of another kind.
            let mut odd = came.clone();
            for (index, value) in odd
                .as_object_mut()
                .expect("an object")
                .values_mut()
                .enumerate()
            {
                match index % 3 {
                    0 => *value = serde_json::Value::Null,
                    1 => *value = serde_json::json!([{"of": "another kind"}]),
                    _ => {}
                }
            }
            for came in [came, odd] {
                let expected: serde_json::Map<_, _> = came
                    .as_object()
                    .expect("an object")
                    .iter()
                    .filter(|(name, _)| {
                        let shared = sent.iter().find(|(wire, _)| wire == *name);
                        shared.is_some_and(|(_, schema)| schema["readOnly"] != true)
                            || *name == "propertyOfTomorrow"
                    })
                    .map(|(name, value)| (name.clone(), value.clone()))
                    .collect();
                assert!(expected.len() > 1, "{} shares nothing", update.path);
                let expected = serde_json::Value::Object(expected);
                assert_eq!((update.carry)(&came), expected, "{}", update.path);
            }
        }
    }
    println!("{count} pairs of read and update");
    assert!(count > 0, "there is no pair");
}

#[test]
fn answers_that_drift_from_their_document_still_decode() {
    // Tens of thousands of answers: one share of the operations for every processor.
    let shares = std::thread::available_parallelism().map_or(1, usize::from);
    let drifted: Vec<Drifted> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..shares)
            .map(|share| scope.spawn(move || drift_share(share, shares)))
            .collect();
        workers
            .into_iter()
            .map(|worker| worker.join().expect("no panic"))
            .collect()
    });
    let operations: usize = drifted.iter().map(|share| share.operations).sum();
    let count: usize = drifted.iter().map(|share| share.answers).sum();
    let failures: Vec<&String> = drifted.iter().flat_map(|share| &share.failures).collect();
    println!("{count} answers that drift, of {operations} operations");
    let shown: Vec<String> = failures
        .iter()
        .take(40)
        .map(|failure| failure.chars().take(600).collect())
        .collect();
    assert!(
        failures.is_empty(),
        "{} of {count} variants failed:\n{}",
        failures.len(),
        shown.join("\n")
    );
    assert!(
        operations >= 569 && count > operations,
        "only {count} answers of {operations} operations"
    );
}

#[derive(Default)]
struct Drifted {
    operations: usize,
    answers: usize,
    failures: Vec<String>,
}

/// Every n-th operation's answers, each changed in every way.
fn drift_share(share: usize, shares: usize) -> Drifted {
    let answering = Answering::new();
    let mut drifted = Drifted::default();
    for suite in generated::suites() {
        let judge = Judge::new(&suite);
        for case in suite.cases.iter().skip(share).step_by(shares) {
            drifted.operations += 1;
            let sample = judge.sample(case.method, case.path, Example::Required);
            let successes = judge.successes(case.method, case.path);
            let Some(schema) = successes.iter().find_map(|(_, schema)| *schema) else {
                continue;
            };
            let body = judge.value(schema, Extent::All, Direction::Answer);
            for variant in drift::variants(&judge, schema, &body) {
                drifted.answers += 1;
                let (media, answer) = judge.answer(case.method, case.path, &variant.body);
                let verdict = match answering.call(case, &sample, &media, answer) {
                    Ok(outcome) => variant.promise.kept(&variant.body, &outcome.value),
                    Err(error) => Err(error.to_string()),
                };
                if let Err(why) = verdict {
                    drifted.failures.push(format!(
                        "{} {}, {}: {why}",
                        case.method, case.path, variant.what
                    ));
                }
            }
        }
    }
    drifted
}
