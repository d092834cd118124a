//! `vmw project`.

use sandbox::{Fault, Requests};

use crate::support::Vmw;

#[test]
fn a_project_is_created_shown_and_deleted() {
    let vmw = Vmw::start();
    let create = [
        "project",
        "create",
        "team's",
        "--description",
        "Theirs",
        "--shared-resources=false",
        "--admin",
        "ann@example.org",
        "--member",
        "bob@example.org",
        "--member",
        "eve@example.org",
    ];
    let dry = vmw.json(&[&create[..], &["--dry-run"]].concat());
    assert_eq!(dry["members"][1]["email"], "eve@example.org");
    vmw.fails(4, &["project", "get", "team's"]);
    let made = vmw.json(&create);
    assert_eq!(
        (&made["name"], &made["sharedResources"]),
        (&"team's".into(), &false.into())
    );
    let shown = vmw.ok(&["project", "get", "team's"]);
    assert!(
        shown.contains("bob@example.org, eve@example.org"),
        "{shown}"
    );
    assert!(
        vmw.ok(&["project", "list", "-o", "name"])
            .contains("team's\n")
    );
    assert!(vmw.fails(1, &create).contains("already"));
    assert!(
        vmw.fails(4, &["project", "get", "team"])
            .contains("similar: team's")
    );

    assert!(
        vmw.fails(2, &["project", "delete", "team's"])
            .contains("--yes")
    );
    let dry = vmw.run(&["project", "delete", "team's", "--dry-run"]);
    assert_eq!(dry.status, 0, "{}", dry.err);
    assert!(dry.err.contains("team's would be deleted"), "{}", dry.err);
    let gone = vmw.json(&["project", "delete", made["id"].as_str().unwrap(), "--yes"]);
    assert_eq!(gone["id"], made["id"]);
    vmw.fails(4, &["project", "get", "team's"]);
}

#[test]
fn a_project_that_holds_something_stays_and_what_it_is_is_told() {
    let vmw = Vmw::start();
    let delete = ["project", "delete", vmw.cloud.project_name(), "--yes"];
    let told = vmw.fails(1, &delete);
    assert!(told.contains("it holds 1 deployment ("), "{told}");
    vmw.ok(&["project", "create", "team"]);
    vmw.file("web.yaml", "inputs: {}\n");
    vmw.ok(&["blueprint", "create", "web.yaml", "--project", "team"]);
    let variable =
        r#"{"project": "team", "name": "v", "type": "REGULAR", "value": "", "description": ""}"#;
    vmw.ok(&["api", "code-stream", "create_variable", "-b", variable]);
    for last in ["--yes", "--dry-run"] {
        let told = vmw.fails(1, &["project", "delete", "team", last]);
        let holds = "not deleted: it holds 1 blueprint (web), 1 variable (v)";
        assert!(told.contains(holds), "{told}");
    }
    let deletions = vmw.cloud.received().into_iter();
    assert_eq!(deletions.filter(|one| one.method == "DELETE").count(), 0);

    // A server without Code Stream has projects all the same.
    vmw.cloud
        .fault(Requests::path("/codestream/"), Fault::Status(403));
    vmw.ok(&["project", "create", "other"]);
    let gone = vmw.run(&["project", "delete", "other", "--yes"]);
    assert_eq!(gone.status, 0, "{}", gone.err);
    assert!(gone.err.contains("cannot be seen"), "{}", gone.err);
}

#[test]
fn a_project_whose_answer_got_lost_is_found_and_not_created_twice() {
    let vmw = Vmw::start();
    vmw.cloud.fault(
        Requests::path("/iaas/api/projects").method("POST"),
        Fault::ResetAfter,
    );
    assert_eq!(vmw.json(&["project", "create", "team"])["name"], "team");
    let received = vmw.cloud.received();
    let created = received
        .iter()
        .filter(|one| one.method == "POST" && one.path == "/iaas/api/projects");
    assert_eq!(created.count(), 1);
}

#[test]
fn an_id_that_is_the_name_of_another_takes_neither() {
    let vmw = Vmw::start();
    let project = vmw.cloud.project_id();
    vmw.ok(&["project", "create", project]);
    vmw.file("web.yaml", "inputs: {}\n");
    let id = |command: &[&str]| vmw.json(command)["id"].as_str().unwrap().to_owned();
    let create = [
        "blueprint",
        "create",
        "web.yaml",
        "--project",
        "Sandbox Project",
    ];
    let blueprint = id(&create);
    vmw.ok(&[&create[..], &["--name", &blueprint]].concat());
    vmw.ok(&["blueprint", "deploy", "web", "--name", "one"]);
    let deployment = id(&["deployment", "get", "one"]);
    vmw.ok(&["blueprint", "deploy", "web", "--name", &deployment]);
    let pipeline = id(&["pipeline", "get", "Deploy web"]);
    let copy =
        format!(r#"{{"project": "Sandbox Project", "name": "{pipeline}", "description": ""}}"#);
    vmw.ok(&["api", "code-stream", "create_pipeline", "-b", &copy]);
    for command in [
        &["project", "delete", project, "--yes"][..],
        &["blueprint", "update", &blueprint, "--file", "web.yaml"],
        &["deployment", "delete", &deployment, "--yes"],
        &["catalog", "watch", &deployment],
        &["pipeline", "run", &pipeline],
    ] {
        let told = vmw.fails(2, command);
        assert!(told.contains("and the name of another"), "{told}");
    }
    // One that is called by its own name is it.
    assert_eq!(id(&["deployment", "get", "one"]), deployment);
    assert_eq!(id(&["blueprint", "get", "web"]), blueprint);
}
