//! `vmw pipeline`.

use std::time::Duration;

use sandbox::{Clock, Fault, Requests};
use serde_json::{Value, json};

use crate::interrupt::interrupted;
use crate::support::{Vmw, ran};

const POLL: &[&str] = &["--poll-interval", "20ms"];

/// Puts a pipeline of one stage into the cloud.
fn make(vmw: &Vmw, name: &str, tasks: &[&str], input: Value) {
    let all: serde_json::Map<String, Value> = tasks
        .iter()
        .map(|task| ((*task).to_owned(), json!({"type": "CI", "input": {}})))
        .collect();
    let body = json!({
        "name": name,
        "description": "",
        "project": vmw.cloud.project_name(),
        "input": input,
        "stageOrder": ["Only"],
        "stages": {"Only": {"taskOrder": tasks, "tasks": all}},
    });
    let body = body.to_string();
    vmw.ok(&["api", "code-stream", "create_pipeline", "--body", &body]);
}

#[test]
fn a_project_that_is_not_there_has_no_empty_list() {
    let vmw = Vmw::start();
    for list in ["list", "executions"] {
        let said = vmw.fails(4, &["pipeline", list, "--project", "nope"]);
        assert!(said.contains("no project \"nope\""), "{said}");
        vmw.ok(&["pipeline", list, "--project", vmw.cloud.project_id()]);
    }
    let by_id = ["pipeline", "list", "--project", vmw.cloud.project_id()];
    assert!(vmw.ok(&by_id).contains("Deploy web"));
}

#[test]
fn pipelines_are_listed_and_found_by_whole_names() {
    let vmw = Vmw::start();
    make(&vmw, "Deploy web*", &[], json!({}));
    make(&vmw, "It's", &[], json!({}));
    let listed = |more: &[&str]| vmw.ok(&[&["pipeline", "list", "-o", "name"], more].concat());
    assert_eq!(listed(&["--search", "DEPLOY"]).lines().count(), 2);
    assert_eq!(
        listed(&["--project", vmw.cloud.project_name()])
            .lines()
            .count(),
        3
    );
    let one = vmw.json(&["pipeline", "get", "Deploy web"]);
    assert_eq!(one["stageOrder"], json!(["Build", "Deploy"]));
    let id = one["id"].as_str().unwrap();
    assert_eq!(vmw.json(&["pipeline", "get", id]), one);
    // What the server takes for a pattern is a name here.
    assert_eq!(
        vmw.json(&["pipeline", "get", "Deploy web*"])["name"],
        "Deploy web*"
    );
    assert_eq!(vmw.json(&["pipeline", "get", "It's"])["name"], "It's");
    let unknown = vmw.fails(4, &["pipeline", "get", "Deploy"]);
    assert!(unknown.contains("similar: "), "{unknown}");
    vmw.fails(4, &["pipeline", "get", "It's", "--project", "none"]);
}

#[test]
fn a_run_tells_its_steps_and_prints_the_execution() {
    let vmw = Vmw::start();
    let run = [
        "pipeline",
        "run",
        "Deploy web",
        "--input",
        "version=2.0",
        "--comments",
        "nightly",
    ];
    let ran = vmw.run(&[&run[..], POLL, &["-o", "json"]].concat());
    assert_eq!(ran.status, 0, "{}", ran.err);
    let done: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(done["status"], "COMPLETED");
    assert_eq!(done["output"], json!({"deployed": "2.0"}));
    assert_eq!(done["comments"], "nightly");
    for step in [
        "Build.compile COMPLETED",
        "Build COMPLETED",
        "Deploy.rollout COMPLETED",
    ] {
        assert!(
            ran.err.lines().any(|line| line == step),
            "{step}: {}",
            ran.err
        );
    }
    let id = done["id"].as_str().unwrap();
    let list = vmw.ok(&["pipeline", "executions", "Deploy web", "-o", "name"]);
    assert_eq!(list, format!("{id}\n"));
    assert_eq!(vmw.ok(&["pipeline", "executions", "-o", "name"]), list);
    let logs = vmw.ok(&["pipeline", "logs", id]);
    assert!(
        logs.starts_with("Build COMPLETED\nBuild.compile COMPLETED\n  exitCode: 0\n"),
        "{logs}"
    );
    let logs = vmw.json(&["pipeline", "logs", id]);
    assert_eq!(logs[1]["output"], json!({"exitCode": 0}));
    assert_eq!(vmw.json(&[&["pipeline", "watch", id], POLL].concat()), done);
    vmw.fails(4, &["pipeline", "logs", "none"]);
}

#[test]
fn stages_are_told_while_they_are_worked_on() {
    let vmw = Vmw::at(Clock::stepped());
    let started = vmw.json(&["pipeline", "run", "Deploy web", "--no-wait"]);
    let id = started["executionId"].as_str().unwrap();
    vmw.cloud.advance(Duration::from_secs(40));
    let mut watch = vmw.command(&["pipeline", "watch", id]);
    let told = interrupted(&mut watch, "lint").err;
    let told: Vec<&str> = told.lines().take(4).collect();
    assert_eq!(
        told,
        [
            "Build RUNNING",
            "Build.compile COMPLETED",
            "Build.unit RUNNING",
            "Build.lint RUNNING"
        ]
    );
}

#[test]
fn a_run_that_fails_tells_where_and_why() {
    let vmw = Vmw::start();
    make(&vmw, "Failing", &["compile", "fail-here"], json!({}));
    let told = vmw.fails(1, &[&["pipeline", "run", "Failing"], POLL].concat());
    assert!(told.contains("Only.fail-here FAILED"), "{told}");
    assert!(told.contains("error: "), "{told}");
    let id = vmw.ok(&["pipeline", "executions", "Failing", "-o", "name"]);
    let logs = vmw.ok(&["pipeline", "logs", id.trim()]);
    assert!(
        logs.contains("Only.fail-here FAILED\n  Task 'fail-here' failed: "),
        "{logs}"
    );
    assert!(
        told.contains(&format!("`vmw pipeline logs {}`", id.trim())),
        "{told}"
    );
}

#[test]
fn inputs_are_checked_before_anything_runs() {
    let vmw = Vmw::start();
    make(
        &vmw,
        "Typed",
        &[],
        json!({"version": "1.0", "flag": false, "list": []}),
    );
    vmw.file("inputs.yaml", "version: '3.10'\nlist: [a]\n");
    let run = ["pipeline", "run", "Typed", "--dry-run", "--inputs-file"];
    let sent = vmw.json(&[&run[..], &["inputs.yaml", "--input", "flag=true"]].concat());
    assert_eq!(
        sent["input"],
        json!({"version": "3.10", "list": ["a"], "flag": true})
    );
    let mut piped = vmw.command(&[&run[..], &["-", "-o", "json"]].concat());
    let piped = ran(&mut piped, r#"{"version": "4"}"#);
    assert!(piped.out.contains(r#""version": "4""#), "{}", piped.err);
    vmw.file("wrong.yaml", "version: 3.10\n");
    assert!(
        vmw.fails(2, &[&run[..], &["wrong.yaml"]].concat())
            .contains("in quotes")
    );
    let unknown = vmw.fails(2, &["pipeline", "run", "Typed", "--input", "versoin=1"]);
    assert!(unknown.contains("it has version, flag, list"), "{unknown}");
    vmw.fails(2, &["pipeline", "run", "Typed", "--input", "flag=maybe"]);
    assert_eq!(vmw.json(&["pipeline", "executions"]), json!([]));
}

#[test]
fn an_execution_is_cancelled() {
    let vmw = Vmw::at(Clock::stepped());
    let started = vmw.json(&["pipeline", "run", "Deploy web", "--no-wait"]);
    let id = started["executionId"].as_str().unwrap();
    let cancel = ["pipeline", "cancel", id, "--no-wait"];
    assert_eq!(vmw.json(&cancel)["status"], "CANCELING");
    vmw.cloud.advance(Duration::from_secs(60));
    let list = vmw.json(&["pipeline", "executions", "Deploy web"]);
    assert_eq!(list[0]["status"], "CANCELED");
    vmw.fails(1, &cancel);
    vmw.fails(4, &["pipeline", "cancel", "none"]);
}

#[test]
fn a_run_whose_answer_got_lost_is_looked_for_by_who_ran_it() {
    let vmw = Vmw::start();
    let first = Requests::operation("executePipelineByIdUsingPOST").times(1);
    vmw.cloud.fault(first, Fault::ResetAfter);
    let told = vmw.fails(1, &["pipeline", "run", "Deploy web"]);
    assert!(
        told.contains("`vmw pipeline executions 'Deploy web'` tells"),
        "{told}"
    );
    let list = vmw.json(&["pipeline", "executions", "Deploy web"]);
    assert_eq!(list.as_array().unwrap().len(), 1);
}
