//! Secrets: never in a file, kept where they are, given from elsewhere.

use client_core::wire::from_value;
use code_stream::types::EndpointSpec;
use sandbox::Sandbox;
use serde_json::json;

use super::cloud::{Clients, changing};
use super::{assert_same, tree};
use crate::support::{Vmw, ran};

fn with_secrets() -> Vmw {
    let vmw = Vmw::with(Sandbox::builder().seed(7));
    vmw.runtime.block_on(async {
        let clients = Clients::of(&vmw);
        let project = vmw.cloud.project_name();
        clients
            .variable(project, "token", "SECRET", "hush-variable")
            .await;
        let endpoint = json!({
            "name": "git", "project": project, "description": "", "type": "git",
            "properties": {"url": "https://git", "privateToken": "hush-endpoint"},
        });
        let endpoint = from_value::<EndpointSpec>(&endpoint).value().unwrap();
        clients.code_stream.create_endpoint(endpoint).await.unwrap();
    });
    vmw
}

#[test]
fn no_secret_gets_into_a_file_and_its_place_is_told() {
    let vmw = with_secrets();
    let run = vmw.run(&["export", "a"]);
    assert_eq!(run.status, 0);
    assert!(run.err.contains("2 secrets left out: Sandbox Project/endpoints/git/properties/privateToken, Sandbox Project/variables/token/value"), "{}", run.err);
    let files = tree(&vmw.home.join("a"));
    let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
    assert_eq!(
        text("Sandbox Project/variables/token.yaml"),
        "kind: variable\nproject: Sandbox Project\nname: token\ndescription: \"\"\ntype: SECRET\nsecrets:\n- /value\n"
    );
    assert_eq!(
        text("Sandbox Project/endpoints/git.yaml"),
        "kind: endpoint\nproject: Sandbox Project\nname: git\ndescription: \"\"\ntype: git\nisRestricted: false\n\
         properties:\n  url: https://git\nsecrets:\n- /properties/privateToken\n"
    );
}

#[test]
fn a_secret_is_given_from_the_environment_or_a_file_or_is_empty_with_a_warning() {
    let from = with_secrets();
    from.ok(&["export", "a"]);
    let a = from.home.join("a");
    let a = a.to_str().unwrap();
    let to = Vmw::with(Sandbox::builder().seed(8));
    let run = to.run(&["import", a]);
    assert_eq!(run.status, 0, "{}", run.err);
    assert!(
        run.err.contains("warning: 2 secrets without a value"),
        "{}",
        run.err
    );
    to.ok(&["export", "again"]);
    assert_same(&tree(&from.home.join("a")), &tree(&to.home.join("again")));

    to.file("pw", "from a file\n");
    let arguments = [
        "import",
        a,
        "--yes",
        "--secret",
        "token=@env:TOKEN",
        "--secret",
        "Sandbox Project/endpoints/git/properties/privateToken=@file:pw",
    ];
    let run = ran(to.command(&arguments).env("TOKEN", "from outside"), "");
    assert_eq!(run.status, 0, "{}", run.err);
    assert!(!run.err.contains("warning"), "{}", run.err);
    assert!(!(run.out + &run.err).contains("from outside"));

    assert!(
        to.fails(4, &["import", a, "--secret", "other=@env:X"])
            .contains("no secret \"other\"")
    );
    assert!(
        to.fails(2, &["import", a, "--secret", "token=@env:X"])
            .contains("the variable X")
    );
    let refused = to.fails(2, &["import", a, "--secret", "token=plain"]);
    assert!(refused.contains("@env:VARIABLE"), "{refused}");
}

#[test]
fn a_secret_that_is_there_outlives_a_change_beside_it() {
    // The file of its state shows what the cloud really has.
    let home = with_secrets();
    home.ok(&["export", "a"]);
    let state = home.home.join("state.json");
    let cloud = Sandbox::builder().seed(8).state_file(&state);
    let mut to = Vmw::with(cloud);
    let a = home.home.join("a");
    let a = a.to_str().unwrap();
    let give = [
        "import",
        a,
        "--secret",
        "token=@env:TOKEN",
        "--secret",
        "git=@env:TOKEN",
    ];
    let run = ran(to.command(&give).env("TOKEN", "outlives"), "");
    assert_eq!(run.status, 0, "{}", run.err);
    for file in ["variables/token.yaml", "endpoints/git.yaml"] {
        let path = home.home.join("a/Sandbox Project").join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(
            &path,
            text.replace("description: \"\"", "description: other"),
        )
        .unwrap();
    }
    assert_eq!(
        to.json(&["import", a, "--yes"]).as_array().unwrap().len(),
        2
    );
    assert_eq!(to.json(&["import", a]), json!([]));
    let other = to.runtime.block_on(Sandbox::builder().start()).unwrap();
    let cloud = std::mem::replace(&mut to.cloud, other);
    to.runtime.block_on(cloud.stop());
    let kept = std::fs::read_to_string(&state).unwrap();
    assert_eq!(kept.matches("outlives").count(), 2);
    assert_eq!(kept.matches(r#""description":"other""#).count(), 2);
}

#[test]
fn an_empty_variable_or_file_leaves_the_secret_that_is_there() {
    let vmw = with_secrets();
    vmw.ok(&["export", "a"]);
    vmw.file("empty", " \n");
    let before = changing(&vmw);
    for (secret, from) in [
        ("token=@env:TOKEN", "the variable TOKEN"),
        ("git=@file:empty", "empty"),
    ] {
        let import = ["import", "a", "--yes", "--secret", secret];
        let refused = ran(vmw.command(&import).env("TOKEN", ""), "");
        assert_eq!(refused.status, 2, "{}", refused.err);
        let said = format!("is empty in {from}");
        assert!(refused.err.contains(&said), "{}", refused.err);
    }
    assert_eq!(changing(&vmw), before);
}

#[test]
fn a_secret_within_a_value_is_told_of() {
    let vmw = Vmw::start();
    vmw.runtime.block_on(async {
        let clients = Clients::of(&vmw);
        let project = vmw.cloud.project_name();
        let url = "https://bob:hush@git/x";
        clients.variable(project, "repo", "REGULAR", url).await;
    });
    let run = vmw.run(&["export", "a"]);
    assert_eq!(run.status, 0, "{}", run.err);
    let said = "warning: Sandbox Project/variables/repo/value has in it what looks like a secret";
    assert!(run.err.contains(said), "{}", run.err);
    assert!(!run.err.contains("hush"), "{}", run.err);
}
