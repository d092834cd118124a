//! Folders that change between exports, and what differs from a server.

use std::fs;

use sandbox::{Fault, Quirk, Requests, Sandbox};

use super::cloud::{Clients, changing};
use super::tree;
use crate::support::Vmw;

fn with_pipelines(names: &[&str]) -> Vmw {
    let vmw = Vmw::start();
    vmw.runtime.block_on(async {
        let clients = Clients::of(&vmw);
        for name in names {
            clients.pipeline(vmw.cloud.project_name(), name).await;
        }
    });
    vmw
}

#[test]
fn an_export_touches_only_what_differs() {
    let vmw = with_pipelines(&["one", "two"]);
    vmw.ok(&["export", "a"]);
    let folder = vmw.home.join("a/Sandbox Project/pipelines");
    let written = |name: &str| fs::metadata(folder.join(name)).unwrap().modified().unwrap();
    let (one, all) = (written("one.yaml"), tree(&vmw.home.join("a")));
    fs::write(folder.join("two.yaml"), "no YAML: [").unwrap();
    let changed = vmw.json(&["export", "a"]);
    assert_eq!(changed.as_array().unwrap().len(), 1);
    assert_eq!(changed[0]["name"], "two");
    assert_eq!(written("one.yaml"), one);
    // Nothing is left behind either.
    assert_eq!(tree(&vmw.home.join("a")), all);
}

#[test]
fn a_file_that_was_moved_stays_there() {
    let vmw = with_pipelines(&["one"]);
    vmw.ok(&["export", "a"]);
    let folder = vmw.home.join("a/Sandbox Project/pipelines");
    fs::create_dir_all(vmw.home.join("a/other/pipelines")).unwrap();
    let moved = vmw.home.join("a/other/pipelines/1.yml");
    fs::rename(folder.join("one.yaml"), &moved).unwrap();
    assert_eq!(vmw.json(&["export", "a"]), serde_json::json!([]));
    assert!(moved.is_file() && !folder.join("one.yaml").exists());
    vmw.ok(&["diff", "a"]);
}

#[test]
fn pruning_removes_what_was_exported_and_nothing_else() {
    let vmw = with_pipelines(&["gone", "changed", "stays"]);
    vmw.ok(&["export", "a"]);
    let folder = vmw.home.join("a/Sandbox Project/pipelines");
    vmw.runtime.block_on(async {
        let clients = Clients::of(&vmw);
        for name in ["gone", "changed"] {
            let project = vmw.cloud.project_name();
            clients
                .code_stream
                .delete_pipeline_by_name(project, name)
                .await
                .unwrap();
        }
    });
    let changed = fs::read_to_string(folder.join("changed.yaml")).unwrap();
    fs::write(
        folder.join("changed.yaml"),
        changed + "# not yet imported\n",
    )
    .unwrap();
    fs::write(folder.join("notes.yaml"), "mine\n").unwrap();
    // Word for word what an export would write, of what was not imported yet.
    let new = fs::read_to_string(folder.join("gone.yaml")).unwrap();
    let new = new.replace("name: gone", "name: new");
    fs::write(folder.join("new.yaml"), new).unwrap();
    vmw.ok(&["export", "a"]);
    assert!(folder.join("gone.yaml").exists());
    vmw.ok(&["export", "a", "--prune", "--only", "variables"]);
    assert!(folder.join("gone.yaml").exists());
    let prune = vmw.run(&["export", "a", "--prune", "-o", "json"]);
    assert!(prune.err.contains("new.yaml stays:"), "{}", prune.err);
    let removed: serde_json::Value = serde_json::from_str(&prune.out).unwrap();
    assert_eq!(removed.as_array().unwrap().len(), 1, "{removed}");
    assert_eq!(
        (&removed[0]["name"], &removed[0]["change"]),
        (&"gone".into(), &"removed".into())
    );
    assert!(!folder.join("gone.yaml").exists());
    for stays in ["changed.yaml", "notes.yaml", "new.yaml", "stays.yaml"] {
        assert!(folder.join(stays).exists(), "{stays}");
    }
    let record = fs::read_to_string(vmw.home.join("a/.vmw-export")).unwrap();
    assert!(
        record.contains("\nSandbox Project/pipelines/stays.yaml\n"),
        "{record}"
    );
    assert!(!record.contains("gone.yaml"), "{record}");
}

#[test]
fn a_difference_is_shown_with_its_lines_and_an_exit_status() {
    let vmw = with_pipelines(&["one"]);
    vmw.ok(&["export", "a"]);
    assert_eq!(vmw.ok(&["diff", "a"]), "");
    let path = vmw.home.join("a/Sandbox Project/pipelines/one.yaml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("concurrency: 10", "concurrency: 3")).unwrap();
    vmw.runtime.block_on(async {
        let clients = Clients::of(&vmw);
        clients
            .variable(vmw.cloud.project_name(), "new", "REGULAR", "v")
            .await;
    });
    let before = changing(&vmw);
    let ran = vmw.run(&["diff", "a"]);
    assert_eq!(ran.status, 1);
    assert!(ran.out.contains("--- server: pipeline \"one\" of project \"Sandbox Project\"\n+++ a/Sandbox Project/pipelines/one.yaml\n@@ -"), "{}", ran.out);
    assert!(
        ran.out.contains("\n-concurrency: 10\n+concurrency: 3\n"),
        "{}",
        ran.out
    );
    assert!(
        ran.out.contains("only on the server: variable \"new\""),
        "{}",
        ran.out
    );
    assert!(ran.err.contains("2 differences, 1 the same"), "{}", ran.err);
    let ran = vmw.run(&["diff", "a", "-o", "json", "--only", "pipelines"]);
    assert_eq!(ran.status, 1);
    let rows: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(rows.as_array().unwrap().len(), 1);
    assert_eq!(rows[0]["change"], "update");
    assert!(
        rows[0]["diff"]
            .as_str()
            .unwrap()
            .contains("+concurrency: 3\n")
    );
    assert_eq!(changing(&vmw), before);
}

#[test]
fn what_a_file_does_not_mention_stays() {
    let vmw = with_pipelines(&["one"]);
    vmw.file(
        "a/p/pipelines/one.yaml",
        "kind: pipeline\nproject: Sandbox Project\nname: one\ntags: [x]\n",
    );
    vmw.ok(&["import", "a", "--yes"]);
    assert_eq!(vmw.json(&["import", "a"]), serde_json::json!([]));
    let found = vmw.json(&[
        "api",
        "code-stream",
        "get_pipeline_by_name",
        "-p",
        "project=Sandbox Project",
        "-p",
        "name=one",
    ]);
    assert_eq!(found["tags"], serde_json::json!(["x"]));
    assert_eq!(found["concurrency"], 10);
}

#[test]
fn what_a_server_knows_nothing_of_is_told_and_not_sent_for_ever() {
    let vmw = Vmw::start();
    vmw.file(
        "a/p/blueprints/web.yaml",
        "kind: blueprint\nproject: Sandbox Project\nname: web\ndescripton: misspelled\ncontent: ''\n",
    );
    vmw.ok(&["import", "a"]);
    let again = vmw.run(&["import", "a", "-o", "json"]);
    assert_eq!((again.status, again.out.trim()), (0, "[]"));
    let said = "know of them: a/p/blueprints/web.yaml: `descripton`";
    assert!(again.err.contains(said), "{}", again.err);
}

#[test]
fn projects_are_picked_mapped_and_created() {
    let vmw = with_pipelines(&["one"]);
    vmw.ok(&[
        "export",
        "a",
        "--project",
        "Sandbox Project",
        "--only",
        "pipelines",
    ]);
    assert!(
        vmw.fails(4, &["export", "b", "--project", "sandbox"])
            .contains("similar: Sandbox Project")
    );
    let to = Vmw::with(Sandbox::builder().seed(8));
    let a = vmw.home.join("a");
    let map = [
        "import",
        a.to_str().unwrap(),
        "--project-map",
        "Sandbox Project=new one",
    ];
    assert!(to.fails(4, &map).contains("new one"));
    let made = to.json(&[&map[..], &["--create-projects"]].concat());
    assert_eq!(
        (&made[0]["kind"], &made[0]["name"]),
        (&"project".into(), &"new one".into())
    );
    assert_eq!(
        (&made[1]["project"], &made[1]["status"]),
        (&"new one".into(), &"done".into())
    );
    to.ok(&[
        "diff",
        a.to_str().unwrap(),
        "--project-map",
        "Sandbox Project=new one",
    ]);
}

#[test]
fn a_mapping_that_maps_nothing_is_an_error_before_anything() {
    let vmw = with_pipelines(&["one"]);
    vmw.ok(&["export", "a"]);
    let before = changing(&vmw);
    for (mapped, part) in [
        (
            &["Sandbox Projekt=new"][..],
            "no file of project \"Sandbox Projekt\"; there are files of Sandbox Project",
        ),
        (
            &["Sandbox Project=one", "Sandbox Project=two"],
            "\"Sandbox Project\" is there twice",
        ),
    ] {
        for command in ["import", "diff"] {
            let mut line = vec![command, "a"];
            for mapping in mapped {
                line.extend(["--project-map", mapping]);
            }
            let told = vmw.fails(2, &line);
            assert!(told.contains(part), "{told}");
        }
    }
    assert_eq!(changing(&vmw), before);
    let map = ["--project-map", "Sandbox Project=new", "--create-projects"];
    vmw.ok(&[&["import", "a"], &map[..]].concat());
}

#[test]
fn a_folder_in_which_nothing_is_to_be_found_is_an_error() {
    let vmw = with_pipelines(&["one"]);
    vmw.ok(&["export", "a"]);
    fs::create_dir_all(vmw.home.join("empty")).unwrap();
    for folder in ["empty", "a/Sandbox Project", "a/Sandbox Project/pipelines"] {
        for command in ["import", "diff"] {
            let told = vmw.fails(2, &[command, folder]);
            assert!(told.contains("has no files PROJECT/KIND/NAME"), "{told}");
        }
    }
    let told = vmw.fails(2, &["diff", "a", "--only", "variables,endpoints"]);
    assert!(
        told.contains("of these kinds: endpoints, variables"),
        "{told}"
    );
}

#[test]
fn a_list_without_a_body_is_an_error_and_not_an_empty_one() {
    let vmw = with_pipelines(&["one"]);
    vmw.ok(&["export", "a"]);
    let before = tree(&vmw.home.join("a"));
    let lists = Requests::path("/codestream/api/pipelines").always();
    vmw.cloud.fault(lists, Fault::Quirk(Quirk::NoContent));
    for command in [
        &["export", "a", "--prune"][..],
        &["import", "a", "--dry-run"],
        &["diff", "a"],
        &["pipeline", "list"],
    ] {
        let told = vmw.fails(1, command);
        assert!(told.contains("found no body at all"), "{told}");
    }
    assert_eq!(tree(&vmw.home.join("a")), before);
}
