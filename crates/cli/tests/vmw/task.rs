//! `vmw task`.

use std::time::Duration;

use sandbox::{Clock, Sandbox};

use crate::support::Vmw;
use crate::terminal::Terminal;

/// A cloud that stands still while an SDDC is created in it, and the task that does it.
fn creating() -> (Vmw, String) {
    let vmw = Vmw::at(Clock::stepped());
    let create = [
        "sddc",
        "create",
        "--name",
        "demo",
        "--hosts",
        "1",
        "--no-wait",
    ];
    let task = vmw.json(&create);
    (vmw, task["id"].as_str().unwrap().to_owned())
}

#[test]
fn open_tasks_and_those_of_an_sddc_are_listed() {
    let (vmw, id) = creating();
    let open = ["task", "list", "--open", "-o", "name"];
    assert_eq!(vmw.ok(&open), format!("{id}\n"));
    assert_eq!(
        vmw.ok(&["task", "list", "--sddc", "demo", "-o", "name"]),
        format!("{id}\n")
    );
    // That and its check.
    assert_eq!(vmw.json(&["task", "list"]).as_array().unwrap().len(), 2);
    assert_eq!(vmw.json(&["task", "get", &id])["progress_percent"], 1);
    vmw.cloud.advance(Duration::from_secs(3 * 3600));
    assert_eq!(vmw.ok(&open), "");
    vmw.fails(4, &["task", "get", "none"]);
    vmw.fails(4, &["task", "list", "--sddc", "none"]);
}

#[test]
fn a_wait_ends_when_its_time_is_up_and_tells_how_to_go_on() {
    let (vmw, id) = creating();
    let watch = [
        "task",
        "watch",
        &id,
        "--timeout",
        "300ms",
        "--poll-interval",
        "20ms",
    ];
    let told = vmw.fails(5, &[&watch[..], &["--org", vmw.cloud.org_id()]].concat());
    let again = format!("`vmw task watch {id} --org {}` waits", vmw.cloud.org_id());
    assert!(told.contains(&again), "{told}");
}

#[test]
fn a_server_that_is_gone_is_told_of_during_a_wait() {
    let (mut vmw, id) = creating();
    let mut watch = vmw.command(&["task", "watch", &id, "--poll-interval", "20ms"]);
    let mut terminal = Terminal::start(watch.env("NO_COLOR", "1"), 300);
    terminal.shows("1 %, NETWORK_SETUP");
    let other = vmw.runtime.block_on(Sandbox::builder().start()).unwrap();
    let gone = std::mem::replace(&mut vmw.cloud, other);
    vmw.runtime.block_on(gone.stop());
    let told = "warning: long work cannot be read; the wait goes on: get_task: ";
    terminal.shows(told);
    // It does not stand in the bar.
    let text = terminal.text();
    assert!(text.lines().any(|line| line.starts_with(told)), "{text}");
    terminal.interrupt();
    terminal.shows("[y/N]");
    terminal.interrupt();
    assert_eq!(terminal.ends(), 130, "{}", terminal.text());
}

#[test]
fn what_is_not_there_to_be_watched_is_told_at_once() {
    let vmw = Vmw::start();
    for (area, what) in [
        ("task", "task"),
        ("pipeline", "execution"),
        ("catalog", "deployment"),
    ] {
        let told = vmw.fails(4, &[area, "watch", "nope"]);
        assert!(told.contains(&format!("no {what} \"nope\"")), "{told}");
        // Such an id may be one of work that was begun just now.
        let id = "0b7e8f0c-9c1f-4a51-8a52-6f1a0f7d3e11";
        let waiting = ["--poll-interval", "20ms", "--timeout", "200ms"];
        let told = vmw.fails(4, &[&[area, "watch", id][..], &waiting].concat());
        assert!(told.contains(&format!("no {what} {id} so far")), "{told}");
    }
}

#[test]
fn a_task_is_cancelled_once() {
    let (vmw, id) = creating();
    let cancel = ["task", "cancel", &id, "--no-wait"];
    assert_eq!(vmw.json(&cancel)["status"], "CANCELING");
    vmw.cloud.advance(Duration::from_secs(600));
    assert_eq!(vmw.json(&["task", "get", &id])["status"], "CANCELED");
    assert!(vmw.fails(1, &cancel).contains("CANCELED"));
    let told = vmw.fails(1, &["task", "watch", &id]);
    assert!(told.contains("ended as CANCELED"), "{told}");
}

#[test]
fn cancelling_is_waited_for() {
    let vmw = Vmw::at(Clock::faster(600.0));
    let create = [
        "sddc",
        "create",
        "--name",
        "demo",
        "--hosts",
        "1",
        "--no-wait",
    ];
    let task = vmw.json(&create);
    let id = task["id"].as_str().unwrap();
    let canceled = vmw.json(&["task", "cancel", id, "--poll-interval", "20ms"]);
    assert_eq!(canceled["status"], "CANCELED");
}
