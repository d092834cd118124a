//! Where documents go, and what happens where they cannot go there.

use crate::root::{Root, document};
use crate::run::xtask;
use crate::server::{Reply, Server};
use crate::whole::{BLUEPRINT, CODE_STREAM};

fn server() -> Server {
    Server::start([
        (BLUEPRINT, Reply::json(document("blueprint"))),
        (CODE_STREAM, Reply::json(document("code-stream"))),
    ])
}

#[test]
#[cfg(unix)]
fn an_adoption_that_fails_changes_nothing_then_or_later() {
    let (root, server) = (Root::new(), server());
    let mut other: serde_json::Value = serde_json::from_str(&document("blueprint")).unwrap();
    other["info"]["version"] = "2030-01-01".into();
    server.answer(BLUEPRINT, Reply::json(other.to_string()));
    // A folder in which nobody can write, the superuser neither.
    let settings = root.read("specs/services.toml");
    let elsewhere = settings.replace("\"code-stream.json\"", "\"new/code-stream.json\"");
    assert_ne!(settings, elsewhere);
    std::fs::write(root.path("specs/services.toml"), elsewhere).unwrap();
    std::os::unix::fs::symlink("nowhere", root.path("specs/new")).unwrap();
    std::fs::remove_file(root.path("specs/code-stream.json")).unwrap();

    let before = root.path("specs/blueprint.json");
    let before = (std::fs::read(&before).unwrap(), before);
    let adopt = ["--into-specs", "--only", "blueprint", "code-stream"];
    let run = root.fetch(&server.url(), &adopt);
    run.refuses(&["nothing is changed", "specs/new: cannot be made"]);
    assert_eq!(std::fs::read(&before.1).unwrap(), before.0);
    assert!(!root.path("specs/fetched.lock").exists());
    assert!(!root.path(".regen-journal").exists() && !root.path(".regen-journal.d").exists());

    // Meanwhile somebody works on it, and the folder is mended.
    std::fs::write(&before.1, "by hand").unwrap();
    std::fs::remove_file(root.path("specs/new")).unwrap();
    let _ = root.regen(&["blueprint"]);
    assert_eq!(root.read("specs/blueprint.json"), "by hand");
}

#[test]
fn specs_is_no_place_to_look_at_documents_in() {
    let (root, server) = (Root::new(), server());
    let before = root.files();
    let specs = root.path("specs");
    let outs = [
        specs.clone(),
        specs.join("new/deep"),
        root.path("target/../specs/."),
    ];
    for out in outs {
        let run = root.fetch(&server.url(), &["--out", out.to_str().unwrap()]);
        run.refuses(&[out.to_str().unwrap(), "specs", "--into-specs"]);
    }
    let file = specs.join("services.toml");
    let run = root.fetch(&server.url(), &["--out", file.to_str().unwrap()]);
    run.refuses(&["services.toml: is a file", "--out names a folder"]);
    assert_eq!(root.changed_since(&before), [""; 0]);
    assert!(server.asked().is_empty());

    // What is only called so is another folder.
    let out = root.path("specs-of-the-lab");
    let only = ["--only", "blueprint", "--out", out.to_str().unwrap()];
    assert!(root.fetch(&server.url(), &only).success);
}

#[test]
fn appliances_behind_one_gateway_do_not_overwrite_each_other() {
    let (root, server) = (Root::new(), Server::start([]));
    for (path, version) in [("/east", "2030-01-01"), ("/west", "2031-01-01")] {
        let mut value: serde_json::Value = serde_json::from_str(&document("blueprint")).unwrap();
        value["info"]["version"] = version.into();
        server.answer(
            &format!("{path}{BLUEPRINT}"),
            Reply::json(value.to_string()),
        );
        let host = format!("{}{path}", server.url());
        let run = root.fetch(&host, &["--only", "blueprint"]);
        assert!(run.success, "{run:?}");
    }
    let authority = server.url().replace("http://", "").replace(':', "_");
    for (path, version) in [("+east", "2030-01-01"), ("+west", "2031-01-01")] {
        let file = format!("target/fetch/{authority}{path}/blueprint.json");
        assert!(root.read(&file).contains(version), "{file}");
    }
}

#[test]
fn yaml_that_is_adopted_into_a_file_called_json_is_json() {
    let (root, server) = (Root::new(), Server::start([]));
    let mut value: serde_json::Value = serde_json::from_str(&document("blueprint")).unwrap();
    value["info"]["version"] = "2030-01-01".into();
    let yaml = serde_yaml_ng::to_string(&value).unwrap();
    server.answer(BLUEPRINT, Reply::of(200, "application/yaml", yaml.clone()));
    let run = root.fetch(&server.url(), &["--into-specs", "--only", "blueprint"]);
    assert!(run.success, "{run:?}");
    let lines = serde_json::to_string_pretty(&value).unwrap() + "\n";
    assert_eq!(root.read("specs/blueprint.json"), lines);

    // To look at, it is as it came.
    let out = root.path("target/out");
    let run = root.fetch(
        &server.url(),
        &["--only", "blueprint", "--out", out.to_str().unwrap()],
    );
    assert!(run.success, "{run:?}");
    assert_eq!(root.read("target/out/blueprint.json"), yaml);
}

#[test]
fn operations_that_are_gone_are_counted_with_the_way_to_see_which() {
    let (root, server) = (Root::new(), server());
    let only = ["--only", "blueprint"];
    let run = root.fetch(&server.url(), &only);
    assert!(!run.stderr.contains("any more"), "{}", run.stderr);

    let mut value: serde_json::Value = serde_json::from_str(&document("blueprint")).unwrap();
    let paths = value["paths"].as_object_mut().unwrap();
    paths.shift_remove("/blueprint/api/about").unwrap();
    let item = &mut paths["/blueprint/api/blueprints/{blueprintId}"];
    item.as_object_mut()
        .unwrap()
        .shift_remove("delete")
        .unwrap();
    server.answer(BLUEPRINT, Reply::json(value.to_string()));
    let run = root.fetch(&server.url(), &only);
    assert!(run.success, "{run:?}");
    let says = "note: blueprint: 2 operations of specs/blueprint.json not in it any more: `cargo xtask diff ";
    let note = run.stderr.lines().find_map(|line| line.strip_prefix(says));
    let note = note.unwrap_or_else(|| panic!("{}", run.stderr));
    // The line is one that works.
    let command = note.split('`').next().unwrap();
    let root_of = ["--root", root.path("").to_str().unwrap()].map(str::to_owned);
    let diff = xtask(
        ["diff".to_owned()]
            .into_iter()
            .chain(command.split(' ').map(str::to_owned))
            .chain(root_of),
    );
    assert_eq!(
        diff.stdout.matches("operation removed").count(),
        2,
        "{diff:?}"
    );

    let run = root.fetch(&server.url(), &["--into-specs", "--only", "blueprint"]);
    assert!(run.success, "{run:?}");
    for part in [
        "2 operations",
        "cargo xtask diff OLD specs/blueprint.json",
        "git show",
    ] {
        assert!(run.stderr.contains(part), "{part} in {}", run.stderr);
    }
}
