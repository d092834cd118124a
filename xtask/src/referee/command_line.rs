//! Every operation of every document, called by the program `vmw`, judged by the original
//! documents. The test draws some of them in each run; here are all.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::Value;

use super::{Room, Verdict, process, repairs};

/// The test of `crates/cli/tests/command_line` that makes the calls, and the variables that it
/// reads.
const TEST: &str = "an_operation_called_by_the_program_is_called_as_its_document_asks";
const ALL: &str = "VMW_TESTS_ALL";
const REPORT: &str = "VMW_TESTS_REPORT";

/// A line of its report.
#[derive(Debug, Deserialize)]
struct Called {
    service: String,
    operation: String,
    failures: Vec<String>,
}

pub fn judge(room: &Room) -> Result<Vec<Verdict>> {
    let place = room.folder("command_line")?;
    let report = place.join("report.jsonl");
    // An older one must not pass for the one of this run.
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let log = place.join("calls.log");
    let started = Instant::now();
    let mut calls = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    calls
        .args(["test", "--locked", "--package", "vmw-cli"])
        .args(["--test", "command_line", "--", "--exact", TEST])
        .env(ALL, "1")
        .env(REPORT, &report)
        .current_dir(&room.root);
    let passed = process::run("the calls", &calls, &log)?;
    let Ok(text) = fs::read_to_string(&report) else {
        bail!("the calls were not made:\n{}", process::end_of(&log));
    };
    let mut total = 0;
    for service in room.services.values() {
        total += operations(&room.root.join("specs").join(&service.document))?;
    }
    let mut verdict = weigh(&text, total)?;
    if !passed && verdict.findings.is_empty() {
        verdict.findings.push(process::end_of(&log));
    }
    verdict.seconds = started.elapsed().as_secs_f64();
    Ok(vec![verdict])
}

/// How many operations a document describes.
fn operations(document: &Path) -> Result<usize> {
    let text = fs::read_to_string(document).with_context(|| format!("{}", document.display()))?;
    let mut document: Value =
        serde_json::from_str(&text).with_context(|| format!("{}", document.display()))?;
    Ok(repairs::operations(&mut document).count())
}

fn weigh(report: &str, total: usize) -> Result<Verdict> {
    let mut verdict = Verdict {
        what: "vmw api".to_owned(),
        total,
        ..Verdict::default()
    };
    for line in report.lines() {
        let called: Called = serde_json::from_str(line).context("a line of the report")?;
        verdict.accepted += usize::from(called.failures.is_empty());
        let Called {
            service, operation, ..
        } = &called;
        let why = called.failures.iter();
        verdict
            .findings
            .extend(why.map(|why| format!("{service} {operation}, {why}")));
    }
    Ok(verdict)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_that_was_refused_or_not_called_is_missed() {
        let good = r#"{"service":"vmc","operation":"list_orgs","failures":[]}"#;
        let bad = r#"{"service":"vmc","operation":"get_org","failures":["Name, All: query"]}"#;
        let both = format!("{good}\n{good}\n");
        assert!(weigh(&both, 2).unwrap().passed());
        assert!(!weigh(&both, 3).unwrap().passed());
        let verdict = weigh(&format!("{good}\n{bad}\n"), 2).unwrap();
        assert!(!verdict.passed());
        assert_eq!(verdict.findings, ["vmc get_org, Name, All: query"]);
    }
}
