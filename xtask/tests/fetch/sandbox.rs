//! From the sandbox to the crates: what it serves makes what is committed, and what changes in
//! it changes that and nothing else.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;

use serde_json::Value;

use crate::root::{Root, workspace};
use crate::run;
use crate::server::{Reply, Server, get};
use crate::whole::{BLUEPRINT, CODE_STREAM, DEPLOYMENT};

const IAAS: &str = "/iaas/api/swagger";
const PROJECT: &str = "/project/api/swagger/v2/api-docs";

/// Where it is, as a program: a crate that xtask depended on could not be made by it.
static PROGRAM: LazyLock<PathBuf> = LazyLock::new(|| {
    let target = Path::new(env!("CARGO_BIN_EXE_xtask"))
        .ancestors()
        .nth(2)
        .unwrap();
    let mut build = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    build
        .args(["build", "--quiet", "--locked", "--package", "vmw-sandbox"])
        .args(["--features", "https"])
        .current_dir(workspace())
        .env("CARGO_TARGET_DIR", target);
    // What cargo tells a test about its own package: build scripts would take it for a change.
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            build.env_remove(&*name);
        }
    }
    let built = build.status().unwrap();
    assert!(built.success());
    target.join("debug").join("vmw-sandbox")
});

/// A sandbox that runs until this is dropped.
struct Sandbox {
    child: Child,
    url: String,
    https_url: String,
    ca: tempfile::TempDir,
}

impl Sandbox {
    fn start() -> Self {
        let ca = tempfile::tempdir().unwrap();
        let mut child = Command::new(&*PROGRAM)
            .args(["--port", "0", "--https", "0", "--ca-out"])
            .arg(ca.path().join("ca.pem"))
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines: Vec<String> = BufReader::new(child.stdout.take().unwrap())
            .lines()
            .map_while(Result::ok)
            .take_while(|line| !line.starts_with("API token"))
            .collect();
        let said = |words: &str| {
            let line = lines.iter().find_map(|line| line.strip_prefix(words));
            line.unwrap().trim().trim_end_matches('/').to_owned()
        };
        Sandbox {
            url: said("What is in it"),
            https_url: said("The same, with https"),
            child,
            ca,
        }
    }

    fn ca(&self) -> String {
        self.ca.path().join("ca.pem").to_str().unwrap().to_owned()
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What the sandbox serves, to be changed on the way.
fn between(sandbox: &Sandbox) -> Server {
    Server::start(
        [BLUEPRINT, CODE_STREAM, DEPLOYMENT, IAAS, PROJECT]
            .map(|path| (path, Reply::json(get(&sandbox.url, path).unwrap()))),
    )
}

fn edit(sandbox: &Sandbox, server: &Server, path: &str, edit: impl FnOnce(&mut Value)) {
    let mut value = serde_json::from_slice(&get(&sandbox.url, path).unwrap()).unwrap();
    edit(&mut value);
    server.answer(path, Reply::json(value.to_string()));
}

#[test]
fn what_the_sandbox_serves_makes_what_is_committed() {
    let (root, sandbox) = (Root::with_crates(), Sandbox::start());
    let before = root.files();
    let run = root.fetch(&sandbox.url, &["--into-specs"]);
    assert!(run.success, "{run:?}");
    let unchanged = run
        .stdout
        .lines()
        .filter(|line| line.ends_with("  unchanged"));
    assert_eq!(unchanged.count(), 6, "{}", run.stdout);
    assert_eq!(root.changed_since(&before), ["specs/fetched.lock"]);
    let check = root.regen(&["--check"]);
    assert!(check.success, "{}", check.stderr);
    let again = root.fetch(&sandbox.url, &["--into-specs", "--locked"]);
    assert!(again.success, "{again:?}");
    assert_eq!(root.changed_since(&before), ["specs/fetched.lock"]);
}

#[test]
fn a_change_in_one_document_touches_that_service_alone() {
    let (root, sandbox) = (Root::with_crates(), Sandbox::start());
    let server = between(&sandbox);
    let run = root.fetch(&server.url(), &["--into-specs"]);
    assert!(run.success, "{run:?}");

    edit(&sandbox, &server, BLUEPRINT, |value| {
        let item = &mut value["paths"]["/blueprint/api/blueprints/{blueprintId}"];
        item.as_object_mut()
            .unwrap()
            .shift_remove("delete")
            .unwrap();
        let message = &mut value["definitions"]["BlueprintValidationMessage"]["properties"];
        let values = message["type"]["enum"].as_array_mut().unwrap();
        values.push("FATAL".into());
    });
    let old = root.path("old.json");
    std::fs::copy(root.path("specs/blueprint.json"), &old).unwrap();
    let before = root.files();
    assert!(!root.fetch(&server.url(), &["--into-specs"]).success);
    let run = root.fetch(&server.url(), &["--into-specs", "--update"]);
    assert!(run.success, "{run:?}");
    assert_eq!(
        root.changed_since(&before),
        ["specs/blueprint.json", "specs/fetched.lock"]
    );
    let new = root.path("specs/blueprint.json");
    let diff = [
        "diff",
        old.to_str().unwrap(),
        new.to_str().unwrap(),
        "--format",
        "json",
    ];
    let diff: Value = serde_json::from_str(&run::xtask(diff).stdout).unwrap();
    let changes = diff["changes"].as_array().unwrap();
    let found = |kind: &str, class: &str| {
        let is = |change: &&Value| change["kind"] == kind && change["on-the-wire"] == class;
        changes.iter().filter(is).count()
    };
    assert_eq!(changes.len(), 2, "{diff:#}");
    assert_eq!(found("operation-removed", "breaking"), 1, "{diff:#}");
    // Blueprints hold such messages, and are sent, too, but without what is read only.
    assert_eq!(found("enum-value-added", "neutral"), 1, "{diff:#}");
    let run = root.regen(&[]);
    assert!(run.success, "{}", run.stderr);
    let changed = root.changed_since(&before);
    let of_blueprint = |file: &&String| {
        file.starts_with("crates/blueprint/")
            || file.starts_with("specs/blueprint.")
            || *file == "tests/conformance/generated/blueprint.rs"
            || *file == "specs/names.lock"
            || *file == "specs/fetched.lock"
    };
    let others: Vec<&String> = changed.iter().filter(|file| !of_blueprint(file)).collect();
    assert!(others.is_empty(), "{others:?}");
    assert!(
        changed
            .iter()
            .any(|file| file.starts_with("crates/blueprint/src/generated/"))
    );
}

#[test]
fn of_a_document_for_two_crates_only_the_one_that_changed_is_touched() {
    let (root, sandbox) = (Root::with_crates(), Sandbox::start());
    let server = between(&sandbox);
    edit(&sandbox, &server, DEPLOYMENT, |value| {
        let path = "/catalog/api/types/{id}";
        value["paths"]
            .as_object_mut()
            .unwrap()
            .shift_remove(path)
            .unwrap();
    });
    let before = root.files();
    let both = ["--into-specs", "--only", "deployment", "service-broker"];
    let run = root.fetch(&server.url(), &both);
    assert!(run.success, "{run:?}");
    assert_eq!(
        root.changed_since(&before),
        ["specs/fetched.lock", "specs/service-broker.json"]
    );
    assert_eq!(server.asked().len(), 1);
}

#[test]
fn a_certificate_of_an_unknown_authority_is_refused_until_it_is_given() {
    let (root, sandbox) = (Root::new(), Sandbox::start());
    let other = Sandbox::start();
    let before = root.files();
    for ca in [&[][..], &["--ca", &other.ca()]] {
        let run = root.fetch(&sandbox.https_url, &[&["--into-specs"], ca].concat());
        assert!(!run.success);
        assert!(run.stderr.contains("--ca FILE"), "{}", run.stderr);
        assert_eq!(root.changed_since(&before), [""; 0]);
    }
    let run = root.fetch(&sandbox.https_url, &["--into-specs", "--ca", &sandbox.ca()]);
    assert!(run.success, "{run:?}");
    assert!(!run.stderr.contains("warning"), "{}", run.stderr);
    let run = root.fetch(&sandbox.https_url, &["--into-specs", "--insecure"]);
    assert!(run.success, "{run:?}");
    assert!(run.stderr.contains("warning: --insecure"), "{}", run.stderr);
}

#[test]
fn the_index_of_the_sandbox_has_every_address_of_ours() {
    let (root, sandbox) = (Root::new(), Sandbox::start());
    let run = root.fetch(&sandbox.url, &["--list"]);
    assert!(run.success, "{run:?}");
    assert!(!run.stdout.is_empty());
    for line in run.stdout.lines() {
        assert!(line.ends_with("  in the index"), "{}", run.stdout);
    }
}
