//! Imports that something goes wrong in.

use sandbox::{Fault, Requests, Sandbox};
use serde_json::{Value, json};

use super::cloud::{Clients, changing};
use super::{assert_same, tree};
use crate::support::{Vmw, ran};

/// Files of twelve variables, twelve blueprints with a version each, and twelve pipelines.
fn exported() -> Vmw {
    let from = Vmw::with(Sandbox::builder().seed(7));
    from.runtime.block_on(async {
        let clients = Clients::of(&from);
        let (project, id) = (from.cloud.project_name(), from.cloud.project_id());
        for number in 10..22 {
            let name = format!("thing {number}");
            clients.variable(project, &name, "REGULAR", "v").await;
            clients.pipeline(project, &name).await;
            let made = clients.blueprint(id, &name, "inputs: {}\n").await;
            let version = blueprint::types::BlueprintVersionRequest::new("1").release(true);
            let versions = clients.blueprints.create_blueprint_version(&made);
            versions.body(version).await.unwrap();
        }
    });
    from.ok(&["export", "all"]);
    from
}

fn with_status<'a>(rows: &'a Value, status: &str) -> Vec<&'a str> {
    let rows = rows.as_array().unwrap().iter();
    let rows = rows.filter(|row| row["status"] == status);
    rows.map(|row| row["name"].as_str().unwrap()).collect()
}

#[test]
fn a_failure_in_the_middle_tells_what_was_done_and_the_same_command_goes_on() {
    let from = exported();
    let all = from.home.join("all");
    let all = all.to_str().unwrap();
    let to = Vmw::with(Sandbox::builder().seed(8));
    let fault = Requests::operation("createBlueprintUsingPOST_1").after(5);
    to.cloud.fault(fault, Fault::Status(400));

    let ran = ran(&mut to.command(&["import", all, "-o", "json"]), "");
    assert_eq!(ran.status, 1, "{}", ran.err);
    let rows: Value = serde_json::from_str(&ran.out).unwrap();
    let (done, failed) = (with_status(&rows, "done"), with_status(&rows, "failed"));
    let not_begun = with_status(&rows, "not begun");
    assert_eq!((rows.as_array().unwrap().len(), failed.len()), (36, 1));
    // Twelve variables, and five blueprints with those that were begun until the refusal came.
    assert!(done.len() >= 17 && !not_begun.is_empty(), "{done:?}");
    assert_eq!(not_begun.len(), 36 - done.len() - 1);
    let said = format!(
        "{} of 36 changes made, 1 failed, {} not begun",
        done.len(),
        not_begun.len()
    );
    assert!(ran.err.contains(&said), "{}", ran.err);
    assert!(ran.err.contains("refused is put right"), "{}", ran.err);
    assert!(
        ran.err.contains(&format!("blueprint \"{}\"", failed[0])),
        "{}",
        ran.err
    );
    // What it says is so.
    let there = to.json(&["api", "blueprint", "list_blueprints", "-p", "$top=100"]);
    assert_eq!(there["totalElements"], done.len() - 12);

    let rest = to.json(&["import", all]);
    assert_eq!(rest.as_array().unwrap().len(), 36 - done.len());
    assert_eq!(with_status(&rest, "done").len(), 36 - done.len());
    to.ok(&["export", "again"]);
    assert_same(&tree(&from.home.join("all")), &tree(&to.home.join("again")));
}

#[test]
fn what_was_made_without_an_answer_is_not_made_twice() {
    let from = exported();
    let all = from.home.join("all");
    let all = all.to_str().unwrap();
    let to = Vmw::with(Sandbox::builder().seed(8));
    for (operation, after) in [
        ("createVariableUsingPOST", 3),
        ("createBlueprintUsingPOST_1", 2),
        ("createBlueprintVersionUsingPOST_1", 6),
        ("createPipelineUsingPOST", 1),
    ] {
        for fault in [Fault::ResetAfter, Fault::Reset] {
            to.cloud
                .fault(Requests::operation(operation).after(after), fault);
        }
    }
    to.ok(&["import", all]);
    to.ok(&["export", "again"]);
    assert_same(&tree(&from.home.join("all")), &tree(&to.home.join("again")));
    let answered = |operation: &str| {
        let received = to.cloud.received();
        let received = received.iter();
        received
            .filter(|request| request.operation.as_deref() == Some(operation))
            .count()
    };
    // Each of the twelve once, and those again that did not get there.
    assert_eq!(answered("createBlueprintUsingPOST_1"), 13);
    assert_eq!(answered("createBlueprintVersionUsingPOST_1"), 13);
    assert_eq!(answered("createPipelineUsingPOST"), 13);
}

#[test]
fn an_import_that_died_between_a_draft_and_its_version_goes_on() {
    let from = Vmw::with(Sandbox::builder().seed(7));
    from.runtime.block_on(async {
        let clients = Clients::of(&from);
        let id = clients
            .blueprint(from.cloud.project_id(), "web", "inputs: {}\n")
            .await;
        for label in ["1", "2", "3"] {
            let version =
                blueprint::types::BlueprintVersionRequest::new(label).release(label == "2");
            clients
                .blueprints
                .create_blueprint_version(&id)
                .body(version)
                .await
                .unwrap();
            let draft = clients.blueprints.get_blueprint(&id).await.unwrap();
            let draft = draft.content(format!("# after {label}\ninputs: {{}}\n"));
            clients
                .blueprints
                .update_blueprint(&id, draft)
                .await
                .unwrap();
        }
    });
    from.ok(&["export", "all"]);
    let all = from.home.join("all");
    let to = Vmw::with(Sandbox::builder().seed(8));
    let fault = Requests::operation("createBlueprintVersionUsingPOST_1").after(1);
    to.cloud.fault(fault, Fault::Status(403));
    to.fails(1, &["import", all.to_str().unwrap()]);
    to.ok(&["import", all.to_str().unwrap(), "--yes"]);
    to.ok(&["export", "again"]);
    assert_same(&tree(&all), &tree(&to.home.join("again")));
}

#[test]
fn a_validation_that_fails_now_and_then_is_asked_for_again() {
    let from = exported();
    let all = from.home.join("all");
    let to = Vmw::with(Sandbox::builder().seed(8));
    let validation = || Requests::operation("validateBlueprintUsingPOST_1");
    to.cloud.fault(validation(), Fault::Status(503));
    to.cloud.fault(validation().after(2), Fault::Reset);
    to.ok(&["import", all.to_str().unwrap()]);
    to.ok(&["export", "again"]);
    assert_same(&tree(&all), &tree(&to.home.join("again")));
}

#[test]
fn nothing_is_changed_before_everything_is_checked() {
    let vmw = Vmw::start();
    let project = vmw.cloud.project_name();
    let head = |kind: &str, project: &str| format!("kind: {kind}\nproject: {project}\nname: x\n");
    vmw.file(
        "a/p/variables/x.yaml",
        &(head("variable", project) + "type: REGULAR\nvalue: v\n"),
    );
    let before = changing(&vmw);

    vmw.file("a/p/pipelines/x.yaml", "kind: pipeline\n<<<<<<< ours\n");
    assert!(
        vmw.fails(2, &["import", "a"])
            .contains("x.yaml: it is no YAML")
    );
    vmw.file("a/p/pipelines/x.yaml", &head("pipeline", "elsewhere"));
    let missing = vmw.fails(4, &["import", "a"]);
    assert!(
        missing.contains("elsewhere") && missing.contains("--create-projects"),
        "{missing}"
    );
    for (line, part) in [
        (
            "concurrency: ten",
            "x.yaml: `concurrency` must be a whole number",
        ),
        ("enabled: maybe", "x.yaml: `enabled` must be true or false"),
    ] {
        vmw.file("a/p/pipelines/x.yaml", &(head("pipeline", project) + line));
        let refused = vmw.fails(1, &["import", "a", "--dry-run"]);
        assert!(refused.contains(part), "{refused}");
    }
    vmw.file("a/p/pipelines/x.yaml", &head("pipeline", project));
    vmw.file(
        "a/p/blueprints/x.yaml",
        &(head("blueprint", project) + "content: \"- a\"\n"),
    );
    assert!(vmw.fails(1, &["import", "a"]).contains("must be a mapping"));
    vmw.file("a/p/blueprints/x.yaml", &head("variable", project));
    assert!(vmw.fails(2, &["import", "a"]).contains("`type` is missing"));
    vmw.file(
        "a/p/blueprints/x.yaml",
        &(head("variable", project) + "type: REGULAR\n"),
    );
    assert!(vmw.fails(2, &["import", "a"]).contains("both about"));
    let blueprint = head("blueprint", project) + "content: \"\"\n";
    vmw.file("a/p/blueprints/x.yaml", &blueprint);
    let planned = vmw.json(&["import", "a", "--dry-run"]);
    assert_eq!(planned.as_array().unwrap().len(), 3);
    assert_eq!(planned[0]["change"], "create");
    assert_eq!(changing(&vmw), before);

    vmw.ok(&["import", "a"]);
    assert_eq!(vmw.json(&["import", "a"]), json!([]));
    let nothing = vmw.run(&["import", "a", "--dry-run"]).err;
    assert!(nothing.contains("0 changes would be made"), "{nothing}");
    vmw.file(
        "a/p/variables/x.yaml",
        &(head("variable", project) + "type: REGULAR\nvalue: w\n"),
    );
    let before = changing(&vmw);
    let y = head("variable", project).replace("name: x", "name: y") + "type: REGULAR\nvalue: v\n";
    let y = vmw.file("a/p/variables/y.yaml", &y);
    let asked = vmw.fails(2, &["import", "a"]);
    assert!(asked.contains("--yes"), "{asked}");
    let question = "Change 1 thing on the server and create 1:";
    assert!(asked.contains(question), "{asked}");
    std::fs::remove_file(y).unwrap();
    assert_eq!(changing(&vmw), before);
    assert_eq!(vmw.json(&["import", "a", "--yes"])[0]["change"], "update");
}

#[cfg(unix)]
#[test]
fn a_pipe_among_the_files_is_refused_and_not_waited_for() {
    let vmw = Vmw::start();
    std::fs::create_dir_all(vmw.home.join("a/p/variables")).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(vmw.home.join("a/p/variables/x.yaml"))
        .status();
    assert!(made.unwrap().success());
    for command in ["import", "diff", "export"] {
        let refused = vmw.fails(2, &[command, "a"]);
        assert!(refused.contains("x.yaml cannot be used"), "{refused}");
    }
}

#[test]
fn a_version_that_is_there_never_changes() {
    let vmw = Vmw::start();
    vmw.runtime.block_on(async {
        let clients = Clients::of(&vmw);
        let id = clients
            .blueprint(vmw.cloud.project_id(), "web", "inputs: {}\n")
            .await;
        let version = blueprint::types::BlueprintVersionRequest::new("1");
        clients
            .blueprints
            .create_blueprint_version(&id)
            .body(version)
            .await
            .unwrap();
    });
    vmw.ok(&["export", "a", "--only", "blueprints"]);
    let path = "a/Sandbox Project/blueprints/web.yaml";
    let text = std::fs::read_to_string(vmw.home.join(path)).unwrap();
    let released = text.replace("released: false", "released: true");
    vmw.file(path, &released);
    vmw.ok(&["import", "a", "--yes"]);
    vmw.ok(&["diff", "a", "--only", "blueprints"]);
    let before = changing(&vmw);
    vmw.file(
        path,
        &released.replace("    inputs: {}", "    inputs: {} # other"),
    );
    let refused = vmw.fails(1, &["import", "a", "--yes"]);
    assert!(
        refused.contains("version \"1\" is there with another content"),
        "{refused}"
    );
    assert_eq!(changing(&vmw), before);
}

#[test]
fn a_misspelled_key_is_told_before_it_does_anything() {
    let vmw = Vmw::start();
    let head = |kind: &str| format!("kind: {kind}\nproject: Sandbox Project\nname: x\n");
    let before = changing(&vmw);
    for (file, kind, key, missing) in [
        (
            "blueprints",
            "blueprint",
            "contnt: \"inputs: {}\"",
            "`content`",
        ),
        (
            "variables",
            "variable",
            "type: REGULAR\nvaleu: v",
            "`value`",
        ),
    ] {
        let path = format!("a/p/{file}/x.yaml");
        vmw.file(&path, &(head(kind) + key));
        for more in ["--dry-run", "--yes"] {
            let told = vmw.fails(1, &["import", "a", more]);
            assert!(told.contains(&format!("{missing} is missing")), "{told}");
            assert!(told.contains("may be misspelled"), "{told}");
        }
        std::fs::remove_file(vmw.home.join(path)).unwrap();
    }
    assert_eq!(changing(&vmw), before);
    vmw.file(
        "a/p/pipelines/x.yaml",
        &(head("pipeline") + "enabeld: true\n"),
    );
    for more in ["--dry-run", "--yes"] {
        let ran = vmw.run(&["import", "a", more]);
        assert_eq!(ran.status, 0, "{}", ran.err);
        let said = "as they are: a/p/pipelines/x.yaml: `enabeld`";
        assert!(ran.err.contains(said), "{}", ran.err);
    }
}
