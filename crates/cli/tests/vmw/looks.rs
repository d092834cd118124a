//! How `vmw` looks in a terminal, and where nobody looks.

use crate::support::Vmw;
use crate::terminal::Terminal;

#[test]
fn a_table_fits_its_terminal() {
    let vmw = Vmw::start();
    let mut narrow = Terminal::start(&vmw.command(&["api", "vmc"]), 60);
    assert_eq!(narrow.ends(), 0, "{}", narrow.text());
    let written = narrow.written();
    assert!(written.contains("get_task"), "{written}");
    let wide = |line: &&str| line.trim_end().chars().count() > 60;
    assert_eq!(written.lines().find(wide), None);
}

#[test]
fn colours_are_for_terminals_whose_user_wants_them() {
    let vmw = Vmw::start();
    let wrong = ["api", "vmc", "nothing"];
    let mut coloured = Terminal::start(&vmw.command(&wrong), 80);
    assert_eq!(coloured.ends(), 4);
    assert!(
        coloured.written().contains("\u{1b}["),
        "{}",
        coloured.written()
    );
    let mut plain = Terminal::start(vmw.command(&wrong).env("NO_COLOR", "1"), 80);
    assert_eq!(plain.ends(), 4);
    assert!(!plain.written().contains("\u{1b}["), "{}", plain.written());
    assert!(!vmw.fails(4, &wrong).contains('\u{1b}'));
}

#[test]
fn a_name_moves_no_cursor_wherever_it_is_told() {
    let vmw = Vmw::start();
    let name = "ev\u{1b}[2J\u{9b}1;1H\nil";
    let body = serde_json::json!({"name": name}).to_string();
    let made = vmw.json(&["api", "iaas", "create_project", "--body", &body]);
    let id = made["id"].as_str().unwrap();
    for (status, arguments) in [
        (2, &["project", "delete", id][..]),
        (0, &["project", "delete", id, "--dry-run"]),
        (4, &["project", "get", "nothing"]),
        (1, &["project", "create", name]),
        (0, &["project", "delete", id, "--yes"]),
    ] {
        let ran = vmw.run(arguments);
        assert_eq!(ran.status, status, "{arguments:?}: {}", ran.err);
        for said in [&ran.out, &ran.err] {
            assert!(
                !said.contains(['\u{1b}', '\u{9b}']),
                "{arguments:?}: {said:?}"
            );
        }
    }
    let made = vmw.json(&["api", "iaas", "create_project", "--body", &body]);
    let delete = ["project", "delete", made["id"].as_str().unwrap()];
    let mut terminal = Terminal::start(&vmw.command(&delete), 100);
    terminal.shows("Delete project ev [2J 1;1H il? [y/N]");
    terminal.types("n");
    assert_eq!(terminal.ends(), 1);
    assert!(!terminal.written().contains("\u{1b}[2J"));
}

#[test]
fn an_empty_list_is_told_where_somebody_looks() {
    let vmw = Vmw::start();
    let list = ["blueprint", "list", "--search", "nothing is called so"];
    let mut terminal = Terminal::start(&vmw.command(&list), 80);
    assert_eq!(terminal.ends(), 0, "{}", terminal.text());
    assert_eq!(terminal.text().trim(), "there is nothing to list");
    let piped = vmw.run(&list);
    assert_eq!((piped.out.as_str(), piped.err.as_str()), ("", ""));
}

#[test]
fn each_dry_run_says_that_nothing_was_done() {
    let vmw = Vmw::start();
    vmw.blueprint("web", "inputs: {}\n");
    let file = vmw.file("new.yaml", "inputs: {}\n");
    let file = file.to_str().unwrap();
    let project = ["--project", vmw.cloud.project_name()];
    let run = |arguments: &[&str]| vmw.run(&[arguments, &["--dry-run"]].concat());
    for (arguments, told) in [
        (&["project", "create", "team"][..], "team would be created"),
        (
            &[&["blueprint", "create", file], &project[..]].concat(),
            "new would be created",
        ),
        (
            &["blueprint", "update", "web", "--file", file],
            "web would be updated",
        ),
        (&["blueprint", "version", "web", "1"], "1 would be made"),
        (
            &["deployment", "delete", "welcome"],
            "1 deployment would be deleted",
        ),
        (
            &["deployment", "lease", "welcome", "--until", "2099-01-01"],
            "1 lease would be changed",
        ),
        (
            &["deployment", "action", "welcome", "PowerOff"],
            "1 action would be requested",
        ),
        (
            &["api", "project", "delete_project", "-p", "id=x"],
            "this would be sent",
        ),
    ] {
        let ran = run(arguments);
        assert_eq!(ran.status, 0, "{arguments:?}: {}", ran.err);
        assert!(ran.err.contains(told), "{arguments:?}: {}", ran.err);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_that_cannot_be_written_is_a_failure() {
    let vmw = Vmw::start();
    vmw.blueprint("web", "inputs: {}\n");
    vmw.ok(&["blueprint", "version", "web", "1"]);
    let file = vmw.file("new.yaml", "inputs: {}\nresources: {}\n");
    let file = file.to_str().unwrap();
    vmw.ok(&["blueprint", "update", "web", "--file", file]);
    for arguments in [
        &["org", "list"][..],
        &["org", "list", "-o", "json"],
        &["org", "list", "-o", "csv"],
        &["api", "vmc", "list_orgs"],
        &["blueprint", "diff", "web", "1"],
        &["completion", "bash"],
    ] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
        let mut command = vmw.command(arguments);
        let ended = command.stdout(full.unwrap()).output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.code(), Some(1), "{arguments:?}: {said}");
        assert!(
            said.contains("cannot be written to standard output"),
            "{said}"
        );
    }
}

#[test]
fn an_expression_that_can_pick_nothing_is_told_before_anything_is_done() {
    let vmw = Vmw::start();
    for (query, part) in [
        ("nope(name)", "no function nope"),
        ("join(name)", "join takes 2"),
    ] {
        let create = ["project", "create", "x", "--query", query];
        let told = vmw.fails(2, &create);
        assert!(told.contains(part), "{told}");
    }
    assert!(vmw.cloud.received().is_empty());
    // What shows only at the answer hides nothing of it.
    let ran = vmw.run(&[
        "project",
        "create",
        "x",
        "--query",
        "abs(name)",
        "-o",
        "json",
    ]);
    assert_eq!(ran.status, 1, "{}", ran.err);
    assert!(ran.err.contains("does not fit what came"), "{}", ran.err);
    let whole: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(whole["name"], "x");
}

#[test]
fn values_that_an_expression_picks_get_columns_of_their_own() {
    let vmw = Vmw::start();
    let list = ["project", "list", "--query", "[].[name, id]", "-o", "csv"];
    let row = format!("Sandbox Project,{}", vmw.cloud.project_id());
    assert_eq!(vmw.ok(&list), format!("value_1,value_2\n{row}\n"));
}
