//! Ctrl-C while `vmw` waits: at a terminal it is asked what it means, elsewhere nobody can be.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Command, Stdio};
use std::time::Duration;

use sandbox::Clock;

use crate::support::{Ran, Vmw};
use crate::terminal::Terminal;

/// Runs it until it says something that has this in it, and interrupts it then.
pub fn interrupted(command: &mut Command, when: &str) -> Ran {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap());
    let mut err = String::new();
    while !err.contains(when) {
        assert_ne!(lines.read_line(&mut err).unwrap(), 0, "it has ended: {err}");
    }
    let kill = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(kill.unwrap().success());
    lines.read_to_string(&mut err).unwrap();
    let ended = child.wait_with_output().unwrap();
    Ran {
        status: ended.status.code().unwrap_or(-1),
        out: String::from_utf8(ended.stdout).unwrap(),
        err,
    }
}

#[test]
fn who_leaves_a_task_is_told_how_to_wait_again_and_it_goes_on() {
    let vmw = Vmw::at(Clock::stepped());
    let create = [
        "sddc",
        "create",
        "--name",
        "demo",
        "--hosts",
        "1",
        "--org",
        vmw.cloud.org_id(),
    ];
    let ran = interrupted(&mut vmw.command(&create), "creation of SDDC demo: 1 %");
    assert_eq!(ran.status, 130, "{}", ran.err);
    assert_eq!(ran.out, "");
    let id = vmw.ok(&["task", "list", "--open", "-o", "name"]);
    let (id, org) = (id.trim(), vmw.cloud.org_id());
    let resume = format!("`vmw task watch {id} --org {org}` waits for it again");
    assert!(ran.err.contains(&resume), "{}", ran.err);
    assert_eq!(vmw.json(&["task", "get", id])["status"], "STARTED");
    vmw.cloud.advance(Duration::from_secs(3 * 3600));
    assert_eq!(vmw.json(&["task", "watch", id])["status"], "FINISHED");
    assert_eq!(vmw.json(&["sddc", "get", "demo"])["sddc_state"], "READY");
}

#[test]
fn who_leaves_a_check_is_told_that_nothing_has_begun() {
    let vmw = Vmw::at(Clock::stepped());
    let create = ["sddc", "create", "--name", "demo", "--hosts", "1"];
    vmw.ok(&[&create[..], &["--no-wait"]].concat());
    vmw.cloud.advance(Duration::from_secs(3 * 3600));
    let add = ["sddc", "add-hosts", "demo", "--hosts", "1"];
    let left = interrupted(&mut vmw.command(&add), "check for 1 host");
    assert_eq!(left.status, 130, "{}", left.err);
    let late = vmw.fails(5, &[&add[..], &["--timeout", "1ms"]].concat());
    for told in [left.err, late] {
        assert!(told.contains("nothing has begun: run the same"), "{told}");
        assert!(!told.contains("task watch"), "{told}");
        assert!(!told.contains("go on"), "{told}");
    }
    // Who does not wait for the hosts waits for the check all the same, and knows.
    let no_wait = [&add[..], &["--no-wait"]].concat();
    let left = interrupted(&mut vmw.command(&no_wait), "SDDC demo: ");
    assert_eq!(left.status, 130, "{}", left.err);
    let said = "comes first, and is waited for";
    assert!(left.err.contains(said), "{}", left.err);
}

#[test]
fn who_leaves_a_pipeline_is_told_how_to_wait_again_and_it_goes_on() {
    let vmw = Vmw::at(Clock::stepped());
    let started = vmw.json(&["pipeline", "run", "Deploy web", "--no-wait"]);
    let id = started["executionId"].as_str().unwrap();
    vmw.cloud.advance(Duration::from_secs(40));
    let mut watch = vmw.command(&["pipeline", "watch", id]);
    let ran = interrupted(&mut watch, "Build RUNNING");
    assert_eq!(ran.status, 130, "{}", ran.err);
    assert!(
        ran.err
            .contains(&format!("`vmw pipeline watch {id}` waits")),
        "{}",
        ran.err
    );
    vmw.cloud.advance(Duration::from_secs(3600));
    assert_eq!(vmw.json(&["pipeline", "watch", id])["status"], "COMPLETED");
}

/// A cloud that stands still, and a terminal in which `vmw` waits for an SDDC.
fn waiting() -> (Vmw, String, Terminal) {
    let vmw = Vmw::at(Clock::stepped());
    let create = ["sddc", "create", "--name", "demo", "--hosts", "1"];
    let task = vmw.json(&[&create[..], &["--no-wait"]].concat());
    let id = task["id"].as_str().unwrap().to_owned();
    let watch = vmw.command(&["task", "watch", &id, "--poll-interval", "20ms"]);
    let terminal = Terminal::start(&watch, 200);
    terminal.shows("1 %, NETWORK_SETUP, about 120 min left");
    (vmw, id, terminal)
}

/// Until the server has heard.
fn until_canceling(vmw: &Vmw, id: &str) {
    while vmw.json(&["task", "get", id])["status"] != "CANCELING" {}
}

#[test]
fn work_is_cancelled_for_whoever_says_yes() {
    let (vmw, id, mut terminal) = waiting();
    terminal.interrupt();
    terminal.shows(&format!("Cancel task {id} on the server too? [y/N]"));
    terminal.types("y");
    terminal.shows("is being cancelled");
    until_canceling(&vmw, &id);
    vmw.cloud.advance(Duration::from_secs(600));
    assert_eq!(terminal.ends(), 1, "{}", terminal.text());
    assert_eq!(vmw.json(&["task", "get", &id])["status"], "CANCELED");
}

#[test]
fn work_goes_on_after_any_other_answer() {
    for answer in ["", "no", "what?"] {
        let (vmw, id, mut terminal) = waiting();
        terminal.interrupt();
        terminal.shows("[y/N]");
        terminal.types(answer);
        assert_eq!(terminal.ends(), 130, "{}", terminal.text());
        let resume = format!("`vmw task watch {id}` waits for it again");
        assert!(terminal.text().contains(&resume), "{}", terminal.text());
        assert_eq!(vmw.json(&["task", "get", &id])["status"], "STARTED");
    }
}

#[test]
fn another_interrupt_is_no_and_leaves_at_once() {
    let (vmw, id, mut terminal) = waiting();
    terminal.interrupt();
    terminal.shows("[y/N]");
    terminal.interrupt();
    assert_eq!(terminal.ends(), 130, "{}", terminal.text());
    assert_eq!(vmw.json(&["task", "get", &id])["status"], "STARTED");
}

#[test]
fn who_has_cancelled_need_not_wait_for_it() {
    let (vmw, id, mut terminal) = waiting();
    terminal.interrupt();
    terminal.shows("[y/N]");
    terminal.types("y");
    terminal.shows("is being cancelled");
    until_canceling(&vmw, &id);
    terminal.interrupt();
    assert_eq!(terminal.ends(), 130, "{}", terminal.text());
}

#[test]
fn a_pipeline_is_cancelled_for_whoever_says_yes() {
    let vmw = Vmw::at(Clock::stepped());
    let started = vmw.json(&["pipeline", "run", "Deploy web", "--no-wait"]);
    let id = started["executionId"].as_str().unwrap();
    vmw.cloud.advance(Duration::from_secs(40));
    let watch = vmw.command(&["pipeline", "watch", id, "--poll-interval", "20ms"]);
    let mut terminal = Terminal::start(&watch, 200);
    terminal.shows("Build.lint RUNNING");
    terminal.interrupt();
    terminal.shows(&format!("Cancel execution {id} on the server too? [y/N]"));
    terminal.types("y");
    terminal.shows("Build CANCELING");
    vmw.cloud.advance(Duration::from_secs(60));
    assert_eq!(terminal.ends(), 1, "{}", terminal.text());
    let list = vmw.json(&["pipeline", "executions"]);
    assert_eq!(list[0]["status"], "CANCELED");
}
