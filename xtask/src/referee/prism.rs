//! Prism mocks every original document with validation on, and every conformance call goes to it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use serde_json::Value;

use super::expected::{self, Refused};
use super::process::{self, Running};
use super::{Room, Verdict, install, repairs};

/// The test of `tests/conformance` that sends the calls, and the variables that it reads.
const TEST: &str = "referee::every_call_is_sent_to_other_peoples_servers";
const SERVERS: &str = "REFEREE_SERVERS";
const EXAMPLES: &str = "REFEREE_EXAMPLES";
const REPORT: &str = "REFEREE_REPORT";

/// A line of its report.
#[derive(Debug, Deserialize)]
struct Sent {
    service: String,
    operation: String,
    example: String,
    wanted: u16,
    status: Option<u16>,
    answer: Option<String>,
    error: Option<String>,
}

/// A round of calls: to copies with these repairs, of these examples.
struct Round {
    repairs: &'static [&'static [repairs::Repair]],
    examples: &'static str,
    /// What an example is called in what is found, if not by its own name.
    called: Option<&'static str>,
}

const ROUNDS: [Round; 2] = [
    Round {
        repairs: &[repairs::STRICT],
        examples: "All Required Empty Long Odd",
        called: None,
    },
    // Nobody minds a parameter that no document knows: a wrong name shows in the missing right one.
    Round {
        repairs: &[repairs::STRICT, repairs::THOROUGH],
        examples: "All",
        called: Some("All, nothing optional"),
    },
];

pub fn judge(room: &Room) -> Result<Vec<Verdict>> {
    let (installed, node) = install::npm(room, "prism")?;
    let known = expected::read(&room.kept.join("prism/expected.toml"))?;
    let started = Instant::now();
    let mut verdicts = BTreeMap::new();
    let mut sent = Vec::new();
    for round in ROUNDS {
        let mut running = Vec::new();
        let mut servers = Vec::new();
        for (name, service) in &room.services {
            let original = room.root.join("specs").join(&service.document);
            let copy = installed.join(&service.document);
            let repaired = repaired(&original, &copy, &round.repairs.concat())?;
            let (prism, url) = mock(&installed, &node, name, &copy)?;
            servers.push(format!("{name}={url}"));
            running.push(prism);
            verdicts.insert(
                name.clone(),
                Verdict {
                    what: name.clone(),
                    total: repaired.operations,
                    notes: repaired.notes,
                    ..Verdict::default()
                },
            );
        }
        let mut calls = send(room, &installed, &servers, round.examples)?;
        if let Some(called) = round.called {
            for call in &mut calls {
                call.example = called.to_owned();
            }
        }
        sent.extend(calls);
    }

    let seconds = started.elapsed().as_secs_f64();
    for verdict in verdicts.values_mut() {
        let of_it: Vec<&Sent> = sent.iter().filter(|s| s.service == verdict.what).collect();
        // All documents were judged at once: each has its share of the time.
        verdict.seconds = seconds * of_it.len() as f64 / sent.len() as f64;
        weigh(verdict, &of_it, &known);
    }
    Ok(verdicts.into_values().collect())
}

/// Starts Prism on a document; it and its address.
fn mock(installed: &Path, node: &Path, name: &str, document: &Path) -> Result<(Running, String)> {
    let log = installed.join(format!("{name}.log"));
    let mut command = Command::new(node);
    command
        .arg(installed.join("node_modules/.bin/prism"))
        // Prism knows a free port when it sees 0, and says which one it took.
        .args(["mock", "--errors", "--ignoreExamples", "--port", "0"])
        .arg(document);
    let mut prism = Running::start("Prism", &command, &log)?;
    let url = prism
        .wait_for(Duration::from_secs(120), listening)
        .with_context(|| format!("{}:\n{}", log.display(), process::end_of(&log)))?;
    Ok((prism, url))
}

/// Has the conformance calls sent to these servers.
fn send(room: &Room, installed: &Path, servers: &[String], examples: &str) -> Result<Vec<Sent>> {
    let report = installed.join("report.jsonl");
    // An older one must not pass for the one of this run.
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let log = installed.join("calls.log");
    let mut calls = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    calls
        .args(["test", "--locked", "--package", "vmw-tests"])
        .args(["--test", "conformance", "--", "--ignored", "--exact", TEST])
        .env(SERVERS, servers.join(" "))
        .env(EXAMPLES, examples)
        .env(REPORT, &report)
        .current_dir(&room.root);
    if !process::run("the calls", &calls, &log)? {
        bail!("the calls were not sent:\n{}", process::end_of(&log));
    }
    let text = fs::read_to_string(&report).with_context(|| format!("{}", report.display()))?;
    let mut sent = Vec::new();
    for line in text.lines() {
        sent.push(serde_json::from_str(line).context("a line of the report")?);
    }
    ensure!(!sent.is_empty(), "no call was sent");
    Ok(sent)
}

/// A copy of a document that a strict judge can read.
pub struct Repaired {
    /// What was repaired.
    pub notes: Vec<String>,
    /// How many operations it describes.
    pub operations: usize,
}

/// Writes such a copy.
pub fn repaired(original: &Path, copy: &Path, steps: &[repairs::Repair]) -> Result<Repaired> {
    let text = fs::read_to_string(original).with_context(|| format!("{}", original.display()))?;
    let mut document: Value =
        serde_json::from_str(&text).with_context(|| format!("{}", original.display()))?;
    let notes = repairs::repair(&mut document, steps);
    let operations = repairs::operations(&mut document).count();
    fs::write(copy, document.to_string()).with_context(|| format!("{}", copy.display()))?;
    Ok(Repaired { notes, operations })
}

/// The address in the line with which Prism says that it is ready.
fn listening(line: &str) -> Option<String> {
    let (_, address) = line.split_once("Prism is listening on ")?;
    Some(address.trim().trim_end_matches('/').to_owned())
}

fn weigh(verdict: &mut Verdict, sent: &[&Sent], known: &[expected::Expected]) {
    let refused: Vec<Refused> = sent
        .iter()
        .filter_map(|sent| {
            Some(Refused {
                service: sent.service.clone(),
                operation: sent.operation.clone(),
                example: sent.example.clone(),
                why: refusal(sent)?,
            })
        })
        .collect();
    let operations: BTreeSet<&String> = sent.iter().map(|sent| &sent.operation).collect();
    if operations.len() != verdict.total {
        verdict.findings.push(format!(
            "calls of {} operations were sent; the document describes {}",
            operations.len(),
            verdict.total
        ));
    }
    expected::weigh(verdict, &refused, known);
    verdict.notes.push(format!(
        "{} of {} calls accepted, their answers decoded",
        sent.len() - refused.len(),
        sent.len()
    ));
}

/// Why a call was not accepted, or its answer not decoded.
fn refusal(sent: &Sent) -> Option<String> {
    if sent.status == Some(sent.wanted) && sent.error.is_none() {
        return None;
    }
    let status = sent
        .status
        .map_or_else(|| "no answer".to_owned(), |status| status.to_string());
    // Prism's own words on what it objects to say more than the client's error.
    let violations = sent
        .answer
        .as_ref()
        .and_then(|answer| serde_json::from_str::<Value>(answer).ok())
        .and_then(|answer| {
            let violations = answer["validation"].as_array()?;
            let texts: Vec<String> = violations.iter().map(said).collect();
            Some(texts.join("; "))
        });
    let why = violations
        .or_else(|| sent.error.clone())
        .unwrap_or_else(|| format!("{} was asked for", sent.wanted));
    Some(format!("{status}: {why}"))
}

/// What Prism says about one thing, and where that is: `query.size: must be integer`.
fn said(violation: &Value) -> String {
    let place = violation["location"].as_array().into_iter().flatten();
    let place: Vec<&str> = place.filter_map(Value::as_str).collect();
    let message = violation["message"]
        .as_str()
        .unwrap_or("it does not say why");
    format!("{}: {message}", place.join("."))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn sent(status: u16, error: Option<&str>, answer: Option<Value>) -> Sent {
        Sent {
            service: "vmc".into(),
            operation: "GET /a".into(),
            example: "All".into(),
            wanted: 200,
            status: Some(status),
            answer: answer.map(|answer| answer.to_string()),
            error: error.map(str::to_owned),
        }
    }

    #[test]
    fn the_address_is_read_from_the_line_that_says_it_listens() {
        let line = "[1:00:00 PM] › [CLI] ▶  start     Prism is listening on http://127.0.0.1:4010";
        assert_eq!(listening(line).as_deref(), Some("http://127.0.0.1:4010"));
        assert_eq!(listening("[CLI] …  awaiting  Starting Prism…"), None);
    }

    #[test]
    fn accepted_is_the_documented_answer_that_the_client_decoded_and_nothing_else() {
        assert_eq!(refusal(&sent(200, None, None)), None);
        let problem =
            json!({"validation": [{"location": ["query", "size"], "message": "must be integer"}]});
        let why = refusal(&sent(422, Some("an error"), Some(problem)));
        assert_eq!(why.as_deref(), Some("422: query.size: must be integer"));
        let why = refusal(&sent(200, Some("not decoded"), None));
        assert_eq!(why.as_deref(), Some("200: not decoded"));
        let why = refusal(&sent(202, None, None));
        assert_eq!(why.as_deref(), Some("202: 200 was asked for"));
    }

    #[test]
    fn an_operation_whose_calls_were_not_sent_is_missed() {
        let weighed = |total| {
            let mut verdict = Verdict {
                what: "vmc".into(),
                total,
                ..Verdict::default()
            };
            weigh(&mut verdict, &[&sent(200, None, None)], &[]);
            verdict.passed()
        };
        assert!(weighed(1));
        assert!(!weighed(2));
    }
}
