//! What `cargo xtask diff` promises, driven from outside, and what `regen` tells of a
//! document that changed.

#[path = "support/run.rs"]
mod run;
#[path = "support/tree.rs"]
mod tree;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use run::{Run, xtask};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A workspace with one small service.
struct Workspace(TempDir);

const SERVICES: &str = "[pets]\ndocument = 'pets.json'\noverlay = 'pets.overlay.yaml'\nauth = 'automation'\npaths = ['/pets']\n";

const OVERLAY: &str = "overlay: 1.0.0\ninfo: {title: t, version: 1.0.0}\nactions:\n  - target: $.definitions.Pet.properties.born\n    description: A point in time, typed as plain text.\n    update: {format: date-time}\n";

fn pets() -> Value {
    let pet = json!({"$ref": "#/definitions/Pet"});
    json!({
        "swagger": "2.0", "info": {"title": "Pets", "version": "1"},
        "paths": {
            "/pets": {
                "get": {"operationId": "listPets", "tags": ["pets"], "responses":
                    {"200": {"description": "all", "schema": {"type": "array", "items": pet}}}},
            },
            "/pets/{id}": {"delete": {"operationId": "deletePet", "tags": ["pets"],
                "parameters": [{"name": "id", "in": "path", "required": true, "type": "string"}],
                "responses": {"204": {"description": "gone"}}}},
            "/others": {"get": {"operationId": "listOthers", "responses": {"204": {"description": "none"}}}}
        },
        "definitions": {"Pet": {"type": "object", "properties": {
            "state": {"type": "string", "enum": ["AWAKE", "ASLEEP"]}, "born": {"type": "string"}
        }}}
    })
}

impl Workspace {
    fn new() -> Self {
        let workspace = Workspace(tempfile::tempdir().unwrap());
        fs::create_dir(workspace.path("crates")).unwrap();
        fs::create_dir(workspace.path("specs")).unwrap();
        workspace.write("specs/services.toml", SERVICES);
        workspace.write("specs/pets.overlay.yaml", OVERLAY);
        workspace.put("specs/pets.json", &pets());
        workspace
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.path(file), text).unwrap();
    }

    fn put(&self, file: &str, document: &Value) {
        self.write(file, &serde_json::to_string_pretty(document).unwrap());
    }

    /// Puts a document that has been edited.
    fn edited(&self, file: &str, edit: impl FnOnce(&mut Value)) -> PathBuf {
        let mut document = pets();
        edit(&mut document);
        self.put(file, &document);
        self.path(file)
    }

    fn run(&self, task: &str, arguments: &[&str]) -> Run {
        let root = self.0.path().to_str().unwrap();
        xtask([task].iter().chain(arguments).chain(&["--root", root]))
    }

    fn regen(&self) -> Run {
        let run = self.run("regen", &[]);
        assert!(run.success, "{}", run.stderr);
        run
    }

    fn git(&self, arguments: &[&str]) {
        let settings = [
            "user.name=Ann",
            "user.email=ann@example.com",
            "commit.gpgsign=false",
        ];
        let output = Command::new("git")
            .arg("-C")
            .arg(self.0.path())
            .args(settings.iter().flat_map(|setting| ["-c", setting]))
            .args(arguments)
            .env_remove("GIT_DIR")
            .env_remove("GIT_WORK_TREE")
            .output()
            .expect("this test needs git, as a clone does");
        assert!(output.status.success(), "{output:?}");
    }
}

/// One operation less, one value more.
fn newer(document: &mut Value) {
    document["paths"]
        .as_object_mut()
        .unwrap()
        .shift_remove("/pets/{id}");
    let state = &mut document["definitions"]["Pet"]["properties"]["state"];
    state["enum"].as_array_mut().unwrap().push(json!("GONE"));
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn the_document_in_specs_is_the_old_one_where_a_service_is_named() {
    let workspace = Workspace::new();
    workspace.regen();
    let lock = fs::read_to_string(workspace.path("specs/names.lock")).unwrap();
    workspace.write("specs/names.lock", &lock.replace("delete_pet", "let_go"));
    let new = workspace.edited("new.json", |document| {
        newer(document);
        // Another service's.
        document["paths"]["/others"] = json!({});
    });
    let run = workspace.run(
        "diff",
        &[text(&new), "--service", "pets", "--format", "json"],
    );
    assert!(run.success, "{}", run.stderr);
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(report["old"], "specs/pets.json");
    assert_eq!(
        report["changes"],
        json!([
            {
                "kind": "operation-removed", "subject": "DELETE /pets/{id}", "what": "operation removed",
                "old": ["/paths/~1pets~1{id}/delete"], "new": [],
                "on-the-wire": "breaking", "in-rust": "breaking", "rust": ["`Client::let_go` is gone"]
            },
            {
                "kind": "enum-value-added", "subject": "Pet.state", "what": "new value `GONE`",
                "old": [], "new": ["/definitions/Pet/properties/state/enum/2"],
                "on-the-wire": "neutral", "in-rust": "additive",
                "rust": ["new variant `types::PetState::Gone`"]
            }
        ])
    );
    assert_eq!(report["step"], json!({"0.x": "minor", "1.x": "major"}));
}

#[test]
fn the_overlay_corrects_both_documents() {
    let workspace = Workspace::new();
    let old = workspace.path("specs/pets.json");
    let new = workspace.edited("new.json", |document| {
        document["definitions"]["Pet"]["properties"]["born"]["format"] = json!("date-time");
    });
    let documents = [text(&old), text(&new)];
    let plain = workspace.run("diff", &documents);
    assert!(
        plain
            .stdout
            .contains("Pet.born: is a point in time, was text"),
        "{}",
        plain.stdout
    );
    let overlay = workspace.path("specs/pets.overlay.yaml");
    let corrected = workspace.run(
        "diff",
        &[documents[0], documents[1], "--overlay", text(&overlay)],
    );
    assert!(
        corrected.stdout.contains("\nno change\n"),
        "{}",
        corrected.stdout
    );
}

#[test]
fn what_fails_is_what_was_asked_for() {
    let workspace = Workspace::new();
    let old = workspace.path("specs/pets.json");
    let breaking = workspace.edited("breaking.json", newer);
    let additive = workspace.edited("additive.json", |document| {
        document["paths"]["/pets/all"] =
            json!({"delete": {"responses": {"204": {"description": ""}}}});
    });
    let prose = workspace.edited("prose.json", |document| {
        document["definitions"]["Pet"]["description"] = json!("An animal");
    });
    for (new, fail_on, succeeds) in [
        (&breaking, None, true),
        (&breaking, Some("breaking"), false),
        (&breaking, Some("any"), false),
        (&additive, Some("breaking"), true),
        (&additive, Some("any"), false),
        (&prose, Some("breaking"), true),
        (&prose, Some("any"), false),
        (&old, Some("any"), true),
    ] {
        let mut arguments = vec![text(&old), text(new)];
        arguments.extend(fail_on.iter().flat_map(|what| ["--fail-on", *what]));
        let run = workspace.run("diff", &arguments);
        assert_eq!(run.success, succeeds, "{arguments:?}: {}", run.stdout);
        assert!(run.stderr.is_empty(), "{}", run.stderr);
        assert!(
            !run.stdout.contains('\x1b'),
            "colour in a file: {}",
            run.stdout
        );
    }
}

#[test]
fn what_cannot_be_compared_is_refused_with_what_to_do() {
    let workspace = Workspace::new();
    let old = workspace.path("specs/pets.json");
    workspace
        .run("diff", &[text(&old)])
        .refuses(&["give OLD and NEW, or --service"]);
    workspace
        .run("diff", &[text(&old), "--service", "cats"])
        .refuses(&["no entry `cats`", "it has pets"]);
    workspace
        .run("diff", &[text(&old), "missing.json"])
        .refuses(&["missing.json", "cannot be read", "check the path"]);
    workspace.write(
        "specs/pets.overlay.yaml",
        &OVERLAY.replace("1.0.0\ninfo", "none\ninfo"),
    );
    workspace
        .run("diff", &[text(&old), "--service", "pets"])
        .refuses(&["pets.overlay.yaml", "is no OpenAPI Overlay 1.0"]);
}

/// A second correction, which no document here is without.
const CORRECTION: &str = "  - target: $.definitions.Pet\n    description: It has a name.\n    update: {properties: {name: {type: string}}}\n";

#[test]
fn a_correction_that_does_not_fit_is_noted_and_the_others_are_made() {
    let workspace = Workspace::new();
    workspace.write("specs/pets.overlay.yaml", &format!("{OVERLAY}{CORRECTION}"));
    let new = workspace.edited("new.json", |document| {
        newer(document);
        let properties = &mut document["definitions"]["Pet"]["properties"];
        properties.as_object_mut().unwrap().shift_remove("born");
    });
    let arguments = [text(&new), "--service", "pets", "--format", "json"];
    let run = workspace.run("diff", &arguments);
    assert!(run.success, "{}", run.stderr);
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    let subjects: Vec<_> = report["changes"].as_array().unwrap().iter().collect();
    let subjects: Vec<&Value> = subjects.iter().map(|change| &change["subject"]).collect();
    assert_eq!(subjects, ["DELETE /pets/{id}", "Pet.born", "Pet.state"]);
    let [note] = report["notes"].as_array().unwrap().as_slice() else {
        panic!("{report}");
    };
    let note = note.as_str().unwrap();
    for part in [
        text(&new),
        "pets.overlay.yaml at /actions/0",
        "delete the action",
    ] {
        assert!(note.contains(part), "{note}");
    }
    // A note is no change.
    let same = workspace.path("new.json");
    let arguments = [
        text(&same),
        text(&same),
        "--service",
        "pets",
        "--fail-on",
        "any",
    ];
    let run = workspace.run("diff", &arguments);
    assert!(run.success, "{}", run.stdout);
    assert_eq!(run.stdout.matches("note: ").count(), 2, "{}", run.stdout);
    let failing = [text(&new), "--service", "pets", "--fail-on", "breaking"];
    let run = workspace.run("diff", &failing);
    assert!(!run.success && run.stderr.is_empty(), "{}", run.stderr);
}

#[test]
fn a_broken_document_is_refused_as_regen_refuses_it() {
    let workspace = Workspace::new();
    let old = workspace.edited("old.json", |_| {});
    workspace.write(
        "specs/services.toml",
        "[pets]\ndocument = 'pets.json'\nauth = 'automation'\n",
    );
    let refused = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/refused");
    let mut seen = 0;
    for entry in fs::read_dir(refused).unwrap() {
        let broken = entry.unwrap().path();
        fs::copy(&broken, workspace.path("specs/pets.json")).unwrap();
        let by_regen = workspace.run("regen", &[]);
        let what = by_regen
            .stderr
            .strip_prefix("error: [pets]: ")
            .unwrap_or_else(|| panic!("{}", by_regen.stderr));
        let by_diff = workspace.run("diff", &[text(&old), text(&broken)]);
        by_diff.refuses(&[what
            .trim()
            .replace("specs/pets.json", text(&broken))
            .as_str()]);
        seen += 1;
    }
    assert!(seen >= 8, "only {seen}");
}

#[test]
fn regen_tells_what_changed_since_the_last_commit() {
    let workspace = Workspace::new();
    assert!(!workspace.regen().stdout.contains("step of the version"));
    workspace.git(&["init", "--quiet"]);
    workspace.git(&["add", "."]);
    workspace.git(&["commit", "--quiet", "--message", "As it was"]);
    assert!(!workspace.regen().stdout.contains("step of the version"));

    workspace.edited("specs/pets.json", newer);
    let check = workspace.run("regen", &["--check"]);
    assert!(!check.success && !check.stdout.contains("step of the version"));
    let told = workspace.regen().stdout;
    assert!(
        told.ends_with(
            "[pets] 2 changes: on the wire 1 breaking, 1 neutral; in Rust 1 breaking, 1 additive
  DELETE /pets/{id}: operation removed (breaking on the wire, breaking in Rust)
  Pet.state: new value `GONE` (neutral on the wire, additive in Rust)
  step of the version: minor for 0.x, major from 1.0 on
"
        ),
        "{told}"
    );
    // It is told once: then the crate is made of it.
    assert!(!workspace.regen().stdout.contains("step of the version"));
}

#[test]
fn regen_tells_of_a_document_whose_correction_went_with_it() {
    let workspace = Workspace::new();
    workspace.write("specs/pets.overlay.yaml", &format!("{OVERLAY}{CORRECTION}"));
    workspace.regen();
    workspace.git(&["init", "--quiet"]);
    workspace.git(&["add", "."]);
    workspace.git(&["commit", "--quiet", "--message", "As it was"]);
    workspace.edited("specs/pets.json", newer);
    workspace.write("specs/pets.overlay.yaml", OVERLAY);
    let told = workspace.regen().stdout;
    for line in [
        "DELETE /pets/{id}: operation removed (breaking",
        "Pet.name: property removed (neutral on the wire, breaking in Rust)",
        "Pet.state: new value `GONE`",
    ] {
        assert!(told.contains(line), "{told}");
    }
}

#[test]
fn regen_needs_no_git_and_writes_the_same_without() {
    let told = |git: bool| {
        let workspace = Workspace::new();
        workspace.regen();
        if git {
            workspace.git(&["init", "--quiet"]);
            workspace.git(&["add", "."]);
            workspace.git(&["commit", "--quiet", "--message", "As it was"]);
        }
        workspace.edited("specs/pets.json", newer);
        let run = workspace.regen();
        let mut files = tree::files(self::path_of(&workspace));
        files.retain(|path, _| !path.starts_with(".git"));
        (run.stdout, files)
    };
    let ((with, files), (without, same)) = (told(true), told(false));
    assert!(with.contains("[pets] 2 changes"), "{with}");
    assert!(
        without.contains("[pets] its inputs changed; what that means cannot be told: git has no specs/pets.json in its last commit"),
        "{without}"
    );
    assert!(
        without.contains("`cargo xtask diff OLD specs/pets.json --service pets`"),
        "{without}"
    );
    assert!(files == same, "what is written depends on git");
}

fn path_of(workspace: &Workspace) -> &Path {
    workspace.0.path()
}

#[test]
fn a_commit_that_the_crate_was_not_made_of_is_not_taken_for_it() {
    let workspace = Workspace::new();
    workspace.git(&["init", "--quiet"]);
    workspace.git(&["add", "."]);
    workspace.git(&["commit", "--quiet", "--message", "Another document"]);
    workspace.edited("specs/pets.json", |document| {
        document["info"]["title"] = json!("Dogs");
    });
    workspace.regen();
    workspace.edited("specs/pets.json", newer);
    let told = workspace.regen().stdout;
    assert!(
        told.contains(
            "specs/pets.json of git's last commit is not the one that the crate was made of"
        ),
        "{told}"
    );
}
