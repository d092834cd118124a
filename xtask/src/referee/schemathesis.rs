//! Schemathesis makes up requests for every operation of every original document and judges the
//! sandbox's answers by it.

use std::fs;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::expected::{self, Expected, Refused};
use super::prism::repaired;
use super::sandbox::Sandbox;
use super::{Room, Verdict, install, process, repairs};

/// An hour a second: what requests name is there as soon as it is made. Tokens live in real time.
const SPEED: u32 = 3600;

pub fn judge(room: &Room) -> Result<Vec<Verdict>> {
    let bin = install::python(room, "schemathesis")?;
    let place = room.scratch.join("schemathesis");
    let kept = room.kept.join("schemathesis");
    let known = expected::read(&kept.join("expected.toml"))?;
    let mut verdicts = Vec::new();
    for (name, service) in &room.services {
        let started = Instant::now();
        // One for each document: what happens to one cannot come from requests of another.
        let sandbox = Sandbox::start(room, SPEED, &place.join("sandbox.log"))?;
        let copy = place.join(&service.document);
        let repaired = repaired(
            &room.root.join("specs").join(&service.document),
            &copy,
            repairs::ANSWERS,
        )?;
        let report = place.join(format!("{name}.report.json"));
        if report.exists() {
            fs::remove_file(&report)?;
        }
        let log = place.join(format!("{name}.log"));
        let mut command = Command::new(bin.join("schemathesis"));
        command
            .arg("--config-file")
            .arg(kept.join("schemathesis.toml"))
            .arg("run")
            .arg(&copy)
            .args(["--url", &sandbox.url, "--no-color"])
            .args(["--report", "json", "--report-json-path"])
            .arg(&report)
            .env("SCHEMATHESIS_HOOKS", kept.join("hooks.py"))
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .current_dir(&place);
        sandbox.known_to(&mut command);
        let content = process::run("Schemathesis", &command, &log)?;
        let report = fs::read_to_string(&report)
            .with_context(|| format!("no report:\n{}", process::end_of(&log)))?;
        let mut verdict = weigh(name, &serde_json::from_str(&report)?, &known)
            .with_context(|| format!("{}", log.display()))?;
        // What it objects to makes it end like this, and is weighed already.
        if !content && verdict.accepted == verdict.total && verdict.findings.is_empty() {
            verdict
                .findings
                .push(format!("Schemathesis failed:\n{}", process::end_of(&log)));
        }
        if !verdict.findings.is_empty() {
            let text = fs::read_to_string(&log)?;
            verdict.notes.push(format!(
                "{} says\n{}",
                log.display(),
                failures(&text).join("\n")
            ));
        }
        verdict.notes.splice(0..0, repaired.notes);
        verdict.seconds = started.elapsed().as_secs_f64();
        verdicts.push(verdict);
    }
    Ok(verdicts)
}

/// The part of its log that describes failures, or the beginning of it.
fn failures(log: &str) -> Vec<&str> {
    const LINES: usize = 60;
    log.lines()
        .skip_while(|line| !line.contains("= FAILURES =") && !line.contains("= ERRORS ="))
        .take_while(|line| !line.contains("= SUMMARY ="))
        .take(LINES)
        .collect()
}

/// What its report says: an operation without a failure is accepted.
fn weigh(service: &str, report: &Value, known: &[Expected]) -> Result<Verdict> {
    let count = |pointer: &str| {
        report
            .pointer(pointer)
            .and_then(Value::as_u64)
            .and_then(|count| usize::try_from(count).ok())
            .with_context(|| format!("the report has no count at {pointer}"))
    };
    let (total, tested) = (count("/operations/total")?, count("/operations/tested")?);
    let cases = count("/test_cases/generated")?;
    ensure!(cases > 0, "no request was made up");
    let mut refused = Vec::new();
    let mut findings = Vec::new();
    for failure in report["failures"].as_array().context("failures")? {
        let title = failure["title"].as_str().context("a failure's title")?;
        let operations = failure["operations"].as_array().context("its operations")?;
        ensure!(!operations.is_empty(), "{title} is of no operation");
        refused.extend(
            operations
                .iter()
                .filter_map(Value::as_str)
                .map(|operation| Refused {
                    service: service.to_owned(),
                    operation: operation.to_owned(),
                    example: title.to_owned(),
                    why: "described in the note above".to_owned(),
                }),
        );
    }
    for error in report["errors"].as_array().context("errors")? {
        findings.push(format!("error: {error}"));
    }
    if tested < total {
        findings.push(format!("only {tested} of {total} operations were tested"));
    }
    let rates = report["valid_rates"].as_object().context("valid_rates")?;
    let never: Vec<&String> = rates
        .iter()
        .filter(|(_, phases)| {
            let mut phases = phases.as_object().into_iter().flat_map(|all| all.values());
            phases.all(|phase| phase["accepted"] == 0)
        })
        .map(|(operation, _)| operation)
        .collect();
    let mut verdict = Verdict {
        what: service.to_owned(),
        total,
        findings,
        notes: vec![format!("{cases} requests made up")],
        ..Verdict::default()
    };
    if !never.is_empty() {
        let note = format!("no success was seen of {never:?}");
        verdict.notes.push(note);
    }
    expected::weigh(&mut verdict, &refused, known);
    Ok(verdict)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn report(failures: Value, tested: u64) -> Value {
        json!({
            "operations": {"total": 3, "tested": tested},
            "test_cases": {"generated": 90},
            "failures": failures,
            "errors": [],
            "valid_rates": {"GET /a": {"fuzzing": {"accepted": 0}}},
        })
    }

    #[test]
    fn an_operation_with_a_failure_and_one_that_was_not_tested_are_not_accepted() {
        let clean = weigh("vmc", &report(json!([]), 3), &[]).unwrap();
        assert!(clean.passed());
        assert!(clean.notes.iter().any(|note| note.contains("GET /a")));
        let failures = json!([
            {"title": "Server error", "operations": ["GET /a", "GET /b"]},
            {"title": "Undocumented status code", "operations": ["GET /b"]},
        ]);
        let verdict = weigh("vmc", &report(failures, 3), &[]).unwrap();
        assert_eq!((verdict.accepted, verdict.findings.len()), (1, 3));
        assert!(!weigh("vmc", &report(json!([]), 2), &[]).unwrap().passed());
        assert!(weigh("vmc", &json!({}), &[]).is_err());
    }
}
