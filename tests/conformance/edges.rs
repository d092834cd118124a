//! What happens at the edges of a call: refusals that the document describes, and arguments that
//! would address something else.

use std::sync::{Arc, Mutex};

use auth_core::MemoryTransport;
use client_core::{ErrorKind, Session};
use serde_json::{Value, json};

use crate::generated;
use crate::judge::{Judge, TOKEN};
use crate::sample::{Direction, Example, Extent};

fn session(transport: MemoryTransport) -> Session {
    Session::builder()
        .access_token(TOKEN)
        .transport(transport)
        .build()
        .expect("a session")
}

// The clock is paused: what the client sends again after a wait costs no time here.
#[tokio::test(start_paused = true)]
async fn every_documented_refusal_is_an_error_with_its_status_and_the_servers_words() {
    let answer = Arc::new(Mutex::new((400, None)));
    let transport = {
        let answer = answer.clone();
        MemoryTransport::new(move |_| {
            let (status, body): (u16, Option<Value>) = answer.lock().expect("no panic").clone();
            match body {
                Some(body) => MemoryTransport::json(status, body.to_string()),
                None => {
                    let mut response = MemoryTransport::json(status, "");
                    response.headers_mut().remove("content-type");
                    response
                }
            }
        })
    };
    let session = session(transport);
    let (mut count, mut spoken) = (0, 0);
    let mut failures = Vec::new();
    for suite in generated::suites() {
        let judge = Judge::new(&suite);
        for case in &suite.cases {
            let (method, path) = (case.method, case.path);
            let sample = judge.sample(method, path, Example::Required);
            for (status, schema) in judge.failures(method, path) {
                for extent in [Extent::All, Extent::Required] {
                    let body = schema.map(|schema| judge.value(schema, extent, Direction::Answer));
                    *answer.lock().expect("no panic") = (status, body.clone());
                    count += 1;
                    let Err(error) = (case.required)(&session, &sample).await else {
                        failures.push(format!("{method} {path}: {status} is no error"));
                        continue;
                    };
                    let said = said(body.as_ref());
                    spoken += usize::from(!said.is_empty());
                    let heard = said.iter().all(|words| {
                        error.message().is_some_and(|message| message == *words)
                            || error.messages().iter().any(|message| message == words)
                    });
                    if error.status() != Some(status) || !heard {
                        failures.push(format!(
                            "{method} {path}: {status} with {said:?} became {:?} with {:?}: {error}",
                            error.status(),
                            error.messages()
                        ));
                    }
                }
            }
        }
    }
    println!("{count} refusals decoded, {spoken} of them with words");
    assert!(count > 1500, "only {count} refusals are documented");
    assert!(spoken > 100, "only {spoken} refusals say something");
    assert!(
        failures.is_empty(),
        "{} of {count} refusals were lost:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

/// What an error's body says in words.
fn said(body: Option<&Value>) -> Vec<String> {
    let Some(messages) = body.map(|body| &body["error_messages"]) else {
        return Vec::new();
    };
    let texts = messages.as_array().into_iter().flatten();
    texts
        .filter_map(|text| text.as_str().map(str::to_owned))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn a_path_argument_that_would_address_something_else_is_refused_before_sending() {
    let transport = MemoryTransport::new(|_| MemoryTransport::json(200, "{}"));
    let session = session(transport.clone());
    let mut count = 0;
    for suite in generated::suites() {
        let judge = Judge::new(&suite);
        for case in &suite.cases {
            let sample = judge.sample(case.method, case.path, Example::Required);
            let texts: Vec<_> = sample
                .parameters
                .iter()
                .filter(|((place, _), value)| place == "path" && value.is_string())
                .map(|(key, _)| key.clone())
                .collect();
            for (key, bad) in texts
                .iter()
                .flat_map(|key| ["", ".", ".."].map(|bad| (key, bad)))
            {
                count += 1;
                let mut sample = sample.clone();
                sample.parameters.insert(key.clone(), json!(bad));
                let refused = (case.required)(&session, &sample).await;
                let kind = refused.map_err(|error| error.kind()).err();
                assert_eq!(
                    kind,
                    Some(ErrorKind::Usage),
                    "{} {} with {} = {bad:?}",
                    case.method,
                    case.path,
                    key.1
                );
            }
        }
    }
    println!("{count} path arguments refused");
    assert!(count > 600, "only {count} path arguments");
    assert!(transport.requests().is_empty(), "a request was sent");
}
