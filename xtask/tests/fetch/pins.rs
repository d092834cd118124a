//! What was adopted once is pinned: another document comes only when it is told to.

use serde_json::Value;

use crate::root::{Root, document};
use crate::server::{Reply, Server};
use crate::whole::BLUEPRINT;

const ADOPT: [&str; 3] = ["--into-specs", "--only", "blueprint"];

fn edited(edit: impl FnOnce(&mut Value)) -> Reply {
    let mut value = serde_json::from_str(&document("blueprint")).unwrap();
    edit(&mut value);
    Reply::json(value.to_string())
}

#[test]
fn what_differs_from_its_pin_is_refused_until_it_is_told_to_come() {
    let root = Root::new();
    let server = Server::start([(BLUEPRINT, Reply::json(document("blueprint")))]);
    assert!(root.fetch(&server.url(), &ADOPT).success);
    let pinned = root.files();

    // Another appliance of the same release: its name is in it, and the order is another.
    server.answer(
        BLUEPRINT,
        edited(|value| {
            value["host"] = "other.example".into();
            let paths = value["paths"].as_object_mut().unwrap();
            let first = paths.keys().next().unwrap().clone();
            let item = paths.shift_remove(&first).unwrap();
            paths.insert(first, item);
        }),
    );
    let run = root.fetch(&server.url(), &ADOPT);
    assert!(run.success, "{run:?}");
    assert!(run.stdout.contains("unchanged"), "{}", run.stdout);
    assert_eq!(root.changed_since(&pinned), [""; 0]);

    server.answer(
        BLUEPRINT,
        edited(|value| value["info"]["version"] = "2030-01-01".into()),
    );
    let run = root.fetch(&server.url(), &ADOPT);
    assert!(!run.success);
    for part in [
        "specs/fetched.lock pins",
        "version 2019-09-12",
        "version 2030-01-01",
        "--update",
    ] {
        assert!(run.stderr.contains(part), "{part} in {}", run.stderr);
    }
    assert_eq!(root.changed_since(&pinned), [""; 0]);

    // To look at it is another matter, unless one wants it locked.
    let out = root.path("target/out");
    let to_look_at = ["--only", "blueprint", "--out", out.to_str().unwrap()];
    let run = root.fetch(&server.url(), &to_look_at);
    assert!(run.success, "{run:?}");
    assert!(run.stderr.contains("note: blueprint: "), "{}", run.stderr);
    assert!(out.join("blueprint.json").exists());
    let locked = [&to_look_at[..], &["--locked"]].concat();
    assert!(!root.fetch(&server.url(), &locked).success);

    let run = root.fetch(&server.url(), &[&ADOPT[..], &["--update"]].concat());
    assert!(run.success, "{run:?}");
    assert!(root.read("specs/fetched.lock").contains("2030-01-01"));
    assert!(root.read("specs/blueprint.json").contains("2030-01-01"));
    assert!(root.fetch(&server.url(), &locked).success);
}

#[test]
fn locked_refuses_what_has_no_pin() {
    let root = Root::new();
    let server = Server::start([(BLUEPRINT, Reply::json(document("blueprint")))]);
    let before = root.files();
    let run = root.fetch(&server.url(), &[&ADOPT[..], &["--locked"]].concat());
    assert!(!run.success);
    assert!(
        run.stderr.contains("is not pinned in specs/fetched.lock"),
        "{}",
        run.stderr
    );
    assert_eq!(root.changed_since(&before), [""; 0]);
}
