//! `vmw blueprint`, its versions.

use serde_json::json;

use crate::blueprint::WEB;
use crate::support::Vmw;
use crate::terminal::Terminal;

#[test]
fn versions_are_made_released_compared_and_restored() {
    let vmw = Vmw::start();
    vmw.blueprint("web", WEB);
    let make = [
        "blueprint",
        "version",
        "web",
        "1",
        "--description",
        "The first",
    ];
    let tried = vmw.json(&[&make[..], &["--dry-run"]].concat());
    assert_eq!(tried["version"], "1");
    assert_eq!(vmw.json(&["blueprint", "versions", "web"]), json!([]));
    assert_eq!(vmw.json(&make)["status"], "VERSIONED");
    vmw.fails(1, &[&make[..], &["--dry-run"]].concat());

    let new = WEB.replace("maximum: 5", "maximum: 9");
    let file = vmw.file("new.yaml", &new);
    vmw.ok(&[
        "blueprint",
        "update",
        "web",
        "--file",
        file.to_str().unwrap(),
    ]);
    let second = vmw.json(&["blueprint", "version", "web", "2", "--release"]);
    assert_eq!(second["status"], "RELEASED");
    let listed = vmw.ok(&["blueprint", "versions", "web", "-o", "name"]);
    assert_eq!(listed, "2\n1\n");

    let try_it = vmw.json(&["blueprint", "unrelease", "web", "2", "--dry-run"]);
    assert_eq!(try_it["status"], "RELEASED");
    let kept = vmw.json(&["blueprint", "unrelease", "web", "2"]);
    assert_eq!(kept["status"], "VERSIONED");
    let try_it = vmw.json(&["blueprint", "release", "web", "2", "--dry-run"]);
    assert_eq!(try_it["status"], "VERSIONED");
    let released = vmw.json(&["blueprint", "release", "web", "2"]);
    assert_eq!(released["status"], "RELEASED");
    let missing = vmw.fails(4, &["blueprint", "release", "web", "3"]);
    assert!(missing.contains("there are 2, 1"), "{missing}");

    let diff = vmw.ok(&["blueprint", "diff", "web", "1"]);
    assert!(diff.starts_with("--- web 1\n+++ web draft\n@@ "), "{diff}");
    assert!(
        diff.contains("\n-  count: {type: integer, minimum: 1, maximum: 5}\n"),
        "{diff}"
    );
    assert!(
        diff.contains("\n+  count: {type: integer, minimum: 1, maximum: 9}\n"),
        "{diff}"
    );
    assert_eq!(vmw.ok(&["blueprint", "diff", "web", "2"]), "");
    let both = vmw.json(&["blueprint", "diff", "web", "1", "2"]);
    assert_eq!(both["from"], json!({"version": "1", "content": WEB}));
    assert_eq!(both["to"], json!({"version": "2", "content": new}));

    let restore = ["blueprint", "restore", "web", "1"];
    assert!(vmw.fails(2, &restore).contains("--yes"));
    let tried = vmw.run(&[&restore[..], &["--dry-run"]].concat());
    assert_eq!(tried.status, 0, "{}", tried.err);
    let told = "version 1 of blueprint web would be put in place of the draft";
    assert!(tried.err.contains(told), "{}", tried.err);
    assert_eq!(vmw.ok(&["blueprint", "get", "web", "--content"]), new);
    vmw.ok(&[&restore[..], &["--yes"]].concat());
    assert_eq!(vmw.ok(&["blueprint", "get", "web", "--content"]), WEB);
    let old = ["blueprint", "get", "web", "--version", "2", "--content"];
    assert_eq!(vmw.ok(&old), new);
}

#[test]
fn differences_are_coloured_where_somebody_looks() {
    let vmw = Vmw::start();
    vmw.blueprint("web", "inputs: {}\n");
    vmw.ok(&["blueprint", "version", "web", "1"]);
    let file = vmw.file("new.yaml", "inputs: {}\nresources: {}\u{7}\n");
    vmw.ok(&[
        "blueprint",
        "update",
        "web",
        "--file",
        file.to_str().unwrap(),
        "--allow-invalid",
    ]);
    let diff = ["blueprint", "diff", "web", "1"];
    let mut terminal = Terminal::start(&vmw.command(&diff), 80);
    assert_eq!(terminal.ends(), 0, "{}", terminal.text());
    let written = terminal.written();
    assert!(
        written.contains("\u{1b}[32m+resources: {} \u{1b}[0m"),
        "{written:?}"
    );
    assert!(
        terminal.text().contains("+++ web draft"),
        "{}",
        terminal.text()
    );
    // What is piped is what `patch` takes.
    let piped = vmw.ok(&diff);
    assert!(
        piped.ends_with(" inputs: {}\n+resources: {}\u{7}\n"),
        "{piped:?}"
    );
}

#[test]
fn a_version_is_deployed_with_the_inputs_of_that_version() {
    let vmw = Vmw::start();
    vmw.blueprint("web", WEB);
    vmw.ok(&["blueprint", "version", "web", "1"]);
    let file = vmw.file("none.yaml", "resources: {}\n");
    vmw.ok(&[
        "blueprint",
        "update",
        "web",
        "--file",
        file.to_str().unwrap(),
    ]);
    let deploy = [
        "blueprint",
        "deploy",
        "web",
        "--name",
        "w",
        "--poll-interval",
        "20ms",
    ];
    let draft = vmw.fails(2, &[&deploy[..], &["--input", "count=1"]].concat());
    assert!(draft.contains("no input"), "{draft}");
    let missing = [&deploy[..], &["--version", "2"]].concat();
    assert!(vmw.fails(4, &missing).contains("no version \"2\""));
    let first = [&deploy[..], &["--version", "1", "--input", "count=1"]].concat();
    assert_eq!(vmw.json(&first)["blueprintVersion"], "1");
}

#[test]
fn what_the_server_calls_invalid_becomes_no_draft_and_no_release_by_mistake() {
    let vmw = Vmw::start();
    vmw.file("broken.yaml", "resources: {vm: {}}\n");
    let create = [
        "blueprint",
        "create",
        "broken.yaml",
        "--project",
        "Sandbox Project",
    ];
    let told = vmw.fails(1, &create);
    assert!(told.contains("is not valid:\n  "), "{told}");
    assert!(told.contains("--allow-invalid"), "{told}");
    assert_eq!(vmw.json(&["blueprint", "list"]), json!([]));

    vmw.blueprint("web", WEB);
    let update = ["blueprint", "update", "web", "--file", "broken.yaml"];
    assert!(vmw.fails(1, &update).contains("is not valid"));
    assert_eq!(vmw.ok(&["blueprint", "get", "web", "--content"]), WEB);

    // Whoever means it may.
    vmw.ok(&[&update[..], &["--allow-invalid"]].concat());
    let version = ["blueprint", "version", "web", "1"];
    let release = [&version[..], &["--release"]].concat();
    for more in [&[][..], &["--dry-run"]] {
        let told = vmw.fails(1, &[&release[..], more].concat());
        assert!(told.contains("is not valid"), "{told}");
    }
    assert_eq!(vmw.json(&["blueprint", "versions", "web"]), json!([]));
    vmw.ok(&version);
}
