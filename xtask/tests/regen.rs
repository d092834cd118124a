//! What `cargo xtask regen` promises, driven from outside on a copy of the workspace.

#[path = "support/copy.rs"]
mod copy;
#[path = "support/run.rs"]
mod run;
#[path = "support/tree.rs"]
mod tree;
#[path = "support/workspace.rs"]
mod workspace;

use std::fs;
#[cfg(unix)]
use std::process::Command;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use workspace::{Workspace, xtask};

/// The properties that a type adds to what it inherits.
fn own<'a>(document: &'a mut Value, name: &str) -> &'a mut Value {
    &mut document["definitions"][name]["allOf"][1]["properties"]
}

#[test]
fn a_second_regen_changes_nothing_and_check_agrees() {
    let workspace = Workspace::new();
    let before = workspace.files();
    let run = workspace.regen();
    assert!(run.success, "{}", run.stderr);
    assert_eq!(before, workspace.files());

    let check = workspace.check();
    assert!(check.success, "{}", check.stderr);
    assert!(!check.stdout.contains("---"), "{}", check.stdout);
    for entry in ["39/39", "63/63"] {
        assert!(check.stdout.contains(entry), "{}", check.stdout);
    }
}

#[test]
fn a_changed_byte_is_found_in_each_generated_file() {
    let workspace = Workspace::new();
    let files = workspace.generated();
    assert!(files.len() > 100, "{files:?}");
    for file in &files {
        let mut bytes = workspace.read(file).into_bytes();
        let middle = bytes.len() / 2;
        // From the middle on, and where there are only capitals, from the start.
        let letter = (middle..bytes.len())
            .chain(0..middle)
            .find(|&at| bytes[at].is_ascii_lowercase())
            .unwrap_or_else(|| panic!("{file} has no letter"));
        bytes[letter] = if bytes[letter] == b'z' { b'y' } else { b'z' };
        fs::write(workspace.path(file), bytes).unwrap();
    }
    let check = workspace.check();
    for file in &files {
        check.finds(file);
    }
}

/// SHA-256 as `regen` stores it.
fn sha256(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn no_stored_hash_vouches_for_a_generated_file() {
    let workspace = Workspace::new();
    let changed = "crates/vmc/src/generated/orgs/types.rs";
    let modified = fs::metadata(workspace.path(changed)).unwrap().modified();
    workspace.replace(
        changed,
        "pub struct Organization {",
        "pub struct Organisation {",
    );
    let file = fs::File::options()
        .write(true)
        .open(workspace.path(changed));
    file.unwrap().set_modified(modified.unwrap()).unwrap();
    // A run that was interrupted is said to have made what stands there now.
    let steps: Vec<Value> = workspace
        .generated()
        .iter()
        .map(|path| {
            let hash = sha256(workspace.read(path).as_bytes());
            json!({"path": path, "was": hash, "becomes": hash})
        })
        .collect();
    let journal = json!({"undo": false, "steps": steps});
    workspace.write(".regen-journal", &journal.to_string());
    let check = workspace.check();
    check.finds(changed);
    assert_eq!(check.stderr.lines().count(), 1, "{}", check.stderr);
}

#[test]
fn a_document_whose_hash_is_in_the_ledger_is_made_code_of_again() {
    let workspace = Workspace::new();
    let before = sha256(workspace.read("specs/vmc.json").as_bytes());
    workspace.edit_json("specs/vmc.json", |vmc| {
        own(vmc, "Organization")["motto"] = json!({"type": "string"});
    });
    let now = sha256(workspace.read("specs/vmc.json").as_bytes());
    workspace.replace("specs/vmc.ledger.json", &before, &now);
    let check = workspace.check();
    check.finds("crates/vmc/src/generated/orgs/types.rs");
    assert!(!check.stderr.contains("ledger"), "{}", check.stderr);
}

#[test]
fn each_stage_runs_once_for_each_document() {
    let workspace = Workspace::new();
    let run = xtask(workspace.0.path(), &["regen", "--timings"]);
    assert!(run.success, "{}", run.stderr);
    let table = run
        .stdout
        .lines()
        .skip_while(|line| !line.starts_with("ms of"));
    let rows: Vec<&str> = table.take_while(|line| !line.contains(':')).collect();
    for stage in ["load", "convert", "normalise", "progenitor", "cut", "shape"] {
        assert!(rows[0].contains(stage), "{}", run.stdout);
    }
    assert!(rows.len() > 5, "{}", run.stdout);
    for row in &rows[1..] {
        // The document and its overlay.
        let repeated: Vec<&str> = row
            .split_whitespace()
            .filter(|cell| cell.contains('×'))
            .collect();
        assert_eq!(repeated, ["2×"], "{row}");
        assert_eq!(row.split_whitespace().nth(1), Some("2×"), "{row}");
    }
}

#[cfg(unix)]
#[test]
fn a_document_is_read_once() {
    let workspace = Workspace::new();
    // A pipe ends once: who opens it again waits for ever, and the run is past its limit.
    let writers: Vec<_> = ["specs/vmc.json", "specs/vmc.overlay.yaml"]
        .into_iter()
        .map(|file| {
            let (path, text) = (workspace.path(file), workspace.read(file));
            fs::remove_file(&path).unwrap();
            let made = Command::new("mkfifo").arg(&path).status().unwrap();
            assert!(made.success());
            std::thread::spawn(move || fs::write(path, text).unwrap())
        })
        .collect();
    let run = xtask(workspace.0.path(), &["regen"]);
    assert!(run.success, "{}", run.stderr);
    for writer in writers {
        writer.join().unwrap();
    }
}

#[test]
fn the_diff_leads_from_what_is_there_to_what_regen_makes() {
    let workspace = Workspace::new();
    workspace.replace(
        "crates/vmc/src/generated/orgs/calls.rs",
        "pub fn list_orgs(",
        "pub fn list_orks(",
    );
    let check = workspace.check();
    check.finds("crates/vmc/src/generated/orgs/calls.rs");
    let lines: Vec<&str> = check
        .stdout
        .lines()
        .filter(|line| line.contains("pub fn list_or"))
        .collect();
    assert!(
        matches!(lines[..], [old, new] if old.starts_with('-') && old.contains("list_orks")
            && new.starts_with('+') && new.contains("list_orgs")),
        "{lines:?}"
    );
}

#[test]
fn a_generated_file_that_is_missing_or_stray_is_found_and_put_right() {
    let workspace = Workspace::new();
    let missing = "crates/blueprint/src/generated/client.rs";
    let stray = "crates/vmc/src/generated/left/over.rs";
    let before = workspace.files();
    fs::remove_file(workspace.path(missing)).unwrap();
    fs::create_dir(workspace.path("crates/vmc/src/generated/left")).unwrap();
    workspace.write(stray, "// Left over.\n");
    let suite = "tests/conformance/generated/left_over.rs";
    workspace.write(suite, "// Left over.\n");
    let check = workspace.check();
    check.finds(suite);
    check.finds(missing);
    check.finds(stray);
    assert!(workspace.regen().success);
    assert_eq!(before, workspace.files());
}

#[test]
fn a_change_of_a_documents_interface_is_found_where_it_shows() {
    let workspace = Workspace::new();
    type Edit = fn(&mut Value);
    let edits: [(Edit, &str); 4] = [
        (
            |vmc| own(vmc, "Organization")["motto"] = json!({"type": "string"}),
            "crates/vmc/src/generated/orgs/types.rs",
        ),
        (
            |vmc| {
                let status = &mut own(vmc, "Task")["status"];
                status["enum"].as_array_mut().unwrap().push(json!("PAUSED"));
            },
            "crates/vmc/src/generated/shared/types.rs",
        ),
        (
            |vmc| {
                let parameters = &mut vmc["paths"]["/vmc/api/orgs"]["get"]["parameters"];
                let parameter = json!({"name": "page", "in": "query", "type": "integer"});
                match parameters.as_array_mut() {
                    Some(all) => all.push(parameter),
                    None => *parameters = json!([parameter]),
                }
            },
            "crates/vmc/src/generated/orgs/calls.rs",
        ),
        (
            |vmc| {
                vmc["paths"]["/vmc/api/orgs"]
                    .as_object_mut()
                    .unwrap()
                    .remove("get");
            },
            "crates/vmc/src/generated/orgs/operations.rs",
        ),
    ];
    let original = workspace.read("specs/vmc.json");
    for (edit, file) in edits {
        workspace.edit_json("specs/vmc.json", edit);
        let check = workspace.check();
        check.finds(file);
        check.finds("specs/vmc.ledger.json");
        workspace.write("specs/vmc.json", &original);
    }
}

#[test]
fn a_changed_byte_of_an_overlay_is_found() {
    let workspace = Workspace::new();
    workspace.replace(
        "specs/vmc.overlay.yaml",
        "get_sddc_template_by_sddc",
        "get_sddc_template_by_sddd",
    );
    workspace.check().finds("specs/vmc.ledger.json");
}

#[test]
fn a_fault_of_an_input_is_one_message_with_its_place_and_writes_nothing() {
    type Edit = fn(&Workspace);
    let faults: [(Edit, &[&str]); 10] = [
        (
            |w| {
                w.replace(
                    "specs/vmc.overlay.yaml",
                    "/sddc-template'",
                    "/no-such-path'",
                )
            },
            &["specs/vmc.overlay.yaml at /actions/0", "no-such-path"],
        ),
        (
            |w| {
                let text = w.read("specs/vmc.overlay.yaml");
                let kept: Vec<&str> = text
                    .lines()
                    .filter(|l| !l.contains("description:"))
                    .collect();
                w.write("specs/vmc.overlay.yaml", &kept.join("\n"));
            },
            &["specs/vmc.overlay.yaml at /actions/0", "has no description"],
        ),
        (
            |w| w.replace("specs/vmc.overlay.yaml", "overlay: 1.0.0", "overlay: [1"),
            &["specs/vmc.overlay.yaml", "is not valid YAML", "line"],
        ),
        (
            |w| {
                w.replace(
                    "specs/services.toml",
                    "auth = \"vmc\"",
                    "auth = \"vmc\"\ncolour = 1",
                )
            },
            &["specs/services.toml", "colour", "line"],
        ),
        (
            |w| w.replace("specs/services.toml", "vmc.json", "nowhere.json"),
            &["specs/nowhere.json", "cannot be read"],
        ),
        (
            |w| {
                let text = w.read("specs/vmc.json");
                w.write("specs/vmc.json", &text[..text.len() / 2]);
            },
            &["specs/vmc.json", "is not valid JSON", "line"],
        ),
        (
            |w| {
                w.edit_json("specs/vmc.json", |vmc| {
                    vmc.as_object_mut().unwrap().remove("swagger");
                    vmc["openapi"] = json!("3.1.0");
                });
            },
            &["specs/vmc.json at /openapi", "3.1.0", "convert it down"],
        ),
        (
            |w| {
                w.edit_json("specs/vmc.json", |vmc| {
                    own(vmc, "Task")["next"] = json!({"$ref": "#/definitions/Nothing"});
                });
            },
            &[
                "specs/vmc.json at /definitions/Task/allOf/1/properties/next/$ref",
                "leads nowhere (#/definitions/Nothing)",
            ],
        ),
        (
            |w| w.replace("specs/names.lock", "\"list_orgs\"", "\"get_org\""),
            &["/paths/~1vmc~1api~1orgs", "get_org", "specs/names.lock"],
        ),
        (
            |w| w.replace("specs/names.lock", "\"list_orgs\"", "\"list orgs\""),
            &[
                "/paths/~1vmc~1api~1orgs/get",
                "list orgs",
                "specs/names.lock",
            ],
        ),
    ];
    for (break_it, says) in faults {
        let workspace = Workspace::new();
        // There is something to write, from the entry that comes first.
        workspace.write("crates/blueprint/src/generated/client.rs", "");
        break_it(&workspace);
        let before = workspace.files();
        workspace.regen().refuses(says);
        assert_eq!(before, workspace.files(), "{says:?}");
    }
}

#[test]
fn an_allow_that_explains_nothing_is_a_complaint() {
    let workspace = Workspace::new();
    workspace.write(
        "specs/services.toml",
        &format!(
            "{}\n[[vmc.allow]]\npointer = \"/paths/~1gone\"\nreason = \"It once was.\"\n",
            workspace.read("specs/services.toml")
        ),
    );
    let check = workspace.check();
    assert!(!check.success);
    for part in ["[vmc]", "/paths/~1gone", "delete the entry"] {
        assert!(check.stderr.contains(part), "{part} in {}", check.stderr);
    }
    assert!(!workspace.regen().success);
}

#[test]
fn a_stable_order_of_what_takes_none_is_a_complaint() {
    let workspace = Workspace::new();
    workspace.replace(
        "specs/services.toml",
        "waits_for = { Task = \"task\" }",
        "waits_for = { Task = \"task\" }\nstable_order = { list_orgs = \"name asc\" }",
    );
    let check = workspace.check();
    assert!(!check.success);
    for part in ["[vmc]", "list_orgs", "`$orderby`"] {
        assert!(check.stderr.contains(part), "{part} in {}", check.stderr);
    }
}

#[test]
fn what_changes_nothing_by_its_method_or_is_not_there_is_a_complaint() {
    for name in ["list_orgs", "no_operation"] {
        let workspace = Workspace::new();
        workspace.replace(
            "specs/services.toml",
            "waits_for = { Task = \"task\" }",
            &format!("waits_for = {{ Task = \"task\" }}\nchanges_nothing.{name} = \"it reads\""),
        );
        let check = workspace.check();
        assert!(!check.success);
        for part in ["[vmc]", name, "`changes_nothing`"] {
            assert!(check.stderr.contains(part), "{part} in {}", check.stderr);
        }
    }
}

#[test]
fn what_is_not_generated_as_it_stands_there_needs_a_reason() {
    let workspace = Workspace::new();
    workspace.edit_json("specs/vmc.json", |vmc| {
        vmc["paths"]["/vmc/api/orgs"]["get"]["responses"]["202"] = json!({
            "description": "The task.",
            "schema": {"$ref": "#/definitions/Task"}
        });
    });
    let run = workspace.regen();
    assert!(!run.success);
    let pointer = "/paths/~1vmc~1api~1orgs/get/responses/202";
    let complaint = format!("[vmc] specs/vmc.json at {pointer}");
    assert!(run.stderr.contains(&complaint), "{}", run.stderr);

    let services = workspace.read("specs/services.toml");
    let allow =
        format!("\n[[vmc.allow]]\npointer = \"{pointer}\"\nreason = \"No server sends it.\"\n");
    workspace.write("specs/services.toml", &(services + &allow));
    let run = workspace.regen();
    assert!(run.success, "{}", run.stderr);
    let ledger = workspace.read("specs/vmc.ledger.json");
    assert!(ledger.contains("No server sends it."), "{ledger}");
    assert!(workspace.check().success);
}

#[test]
fn a_name_edited_in_the_lock_is_what_users_call() {
    let workspace = Workspace::new();
    workspace.replace(
        "specs/names.lock",
        "= \"list_orgs\"",
        "= \"list_organizations\"",
    );
    workspace.replace("specs/names.lock", "= \"Organization\"", "= \"Company\"");
    let run = workspace.regen();
    assert!(run.success, "{}", run.stderr);
    let calls = workspace.read("crates/vmc/src/generated/orgs/calls.rs");
    assert!(calls.contains("pub fn list_organizations(") && !calls.contains("list_orgs"));
    assert!(
        workspace
            .read("crates/vmc/src/generated/orgs/types.rs")
            .contains("pub struct Company ")
    );
    assert!(workspace.check().success);
}

#[test]
fn a_name_stays_when_the_document_calls_it_otherwise() {
    let workspace = Workspace::new();
    workspace.edit_json("specs/vmc.json", |vmc| {
        vmc["paths"]["/vmc/api/orgs"]["get"]["operationId"] = json!("somethingElse");
    });
    assert!(workspace.regen().success);
    let calls = workspace.read("crates/vmc/src/generated/orgs/calls.rs");
    assert!(calls.contains("pub fn list_orgs(") && !calls.contains("something_else"));
}

#[test]
fn only_the_named_entries_are_made() {
    let workspace = Workspace::new();
    let (vmc, blueprint) = (
        "crates/vmc/src/generated/client.rs",
        "crates/blueprint/src/generated/client.rs",
    );
    workspace.write(vmc, "");
    workspace.write(blueprint, "");
    let run = xtask(workspace.0.path(), &["regen", "vmc"]);
    assert!(run.success, "{}", run.stderr);
    assert!(!workspace.read(vmc).is_empty());
    assert!(workspace.read(blueprint).is_empty());
    xtask(workspace.0.path(), &["regen", "vcm"]).refuses(&["`vcm`", "blueprint, code-stream, "]);
}
