//! Blueprints in files: what comes back is what went out, whatever it is.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::path::Path;

use blueprint::Client;
use blueprint::types::{Blueprint, BlueprintVersionRequest};
use clap::Parser;
use client_core::Error;

use crate::blueprints_in_git;
use crate::rehearsal::{changes_nothing, played};
use crate::stage::{Stage, Weather, empty_folder};

const FINE: &str = "resources:\n  vm: {type: Cloud.Machine}\n";

async fn export(stage: &Stage, folder: &Path) -> Result<(), Error> {
    let words = ["--folder", folder.to_str().unwrap()];
    played!(
        blueprints_in_git & words,
        stage,
        true,
        |session, wanted, script| {
            let client = Client::new(session);
            async move { blueprints_in_git::export(&client, wanted, script).await }
        }
    )
}

async fn import(stage: &Stage, folder: &Path) -> Result<(), Error> {
    let words = ["--folder", folder.to_str().unwrap(), "--import"];
    played!(
        blueprints_in_git & words,
        stage,
        true,
        |session, wanted, script| {
            let client = Client::new(session);
            async move { blueprints_in_git::import(&client, wanted, script).await }
        }
    )
}

/// Its id.
async fn create(stage: &Stage, name: &str, content: &str) -> String {
    let client = Client::new(&stage.session());
    let new = Blueprint::new().name(name).content(content);
    let new = new.project_id(stage.cloud.sandbox.project_id());
    client.create_blueprint(new).await.unwrap().id.unwrap()
}

/// Contents by id.
async fn contents(stage: &Stage) -> BTreeMap<String, Option<String>> {
    let client = Client::new(&stage.session());
    let mut contents = BTreeMap::new();
    for one in client
        .list_blueprints()
        .items()
        .try_collect()
        .await
        .unwrap()
    {
        let one = client.get_blueprint(one.id.unwrap()).await.unwrap();
        contents.insert(one.id.unwrap(), one.content);
    }
    contents
}

/// Runs an import, and sees that it asks for no change.
async fn import_changes_nothing(stage: &mut Stage, folder: &Path) {
    stage.begin(Weather::Fair);
    import(stage, folder).await.unwrap();
    for request in stage.received() {
        assert!(
            changes_nothing(&request),
            "{} {}",
            request.method,
            request.path
        );
    }
}

/// Pieces that a reader of files may stumble over, in every order of three.
fn odd_contents() -> impl Iterator<Item = String> {
    let pieces = [
        "",
        "# version 9\n",
        "# vmw-blueprint {\"version\":\"9\"}\n",
        "# vmw-blueprint {",
        "\u{feff}",
        "---\n",
        "\r\n",
        "\n",
        "# a comment",
        "name: ünï\r\n",
        "inputs: {}",
        " ",
        "\t",
    ];
    let all = pieces.into_iter().flat_map(move |first| {
        pieces
            .into_iter()
            .flat_map(move |second| pieces.map(|third| [first, second, third].concat()))
    });
    // Each once.
    BTreeSet::from_iter(all).into_iter()
}

#[test]
fn a_file_gives_back_what_was_written_into_it() {
    use blueprints_in_git::blueprint_file::BlueprintFile;
    let folder = empty_folder();
    let mut taken = HashSet::new();
    let versions = [None, Some("9"), Some("1.0 \"final\"\n# version 2")];
    let mut written = BTreeMap::new();
    for (count, content) in odd_contents().enumerate() {
        let version = versions[count % versions.len()].map(str::to_owned);
        let file = BlueprintFile {
            project: "p".to_owned(),
            name: format!("b{count}"),
            id: None,
            version: version.clone(),
            content: content.clone(),
        };
        assert!(file.write(&folder, "id", &mut taken).unwrap());
        written.insert(file.name, (version, content));
    }
    let (files, others) = BlueprintFile::read_all(&folder).unwrap();
    assert!(others.is_empty(), "{others:?}");
    let read = files
        .into_iter()
        .map(|file| (file.name, (file.version, file.content)));
    assert_eq!(BTreeMap::from_iter(read), written);
}

#[tokio::test(start_paused = true)]
async fn what_was_not_edited_is_not_changed() {
    let (folder, mut stage) = (empty_folder(), Stage::set(Weather::Fair).await);
    let client = Client::new(&stage.session());
    let contents = [
        "",
        "# version 9\n",
        "\u{feff}---\r\nresources: {}",
        "# vmw-blueprint {\"version\":\"9\"}\n",
        "no: [blueprint",
    ];
    for (count, content) in contents.into_iter().enumerate() {
        for released in [false, true] {
            let content = if count == 1 {
                content.to_owned() + FINE
            } else {
                content.to_owned()
            };
            let id = create(&stage, &format!("{count} {released}"), &content).await;
            if released {
                let version = BlueprintVersionRequest::new("9").release(true);
                // Some of them can not be released, which is well.
                let _ = client.create_blueprint_version(id).body(version).await;
            }
        }
    }
    export(&stage, &folder).await.unwrap();
    import_changes_nothing(&mut stage, &folder).await;
}

#[tokio::test(start_paused = true)]
async fn blueprints_of_one_name_have_a_file_each() {
    let (folder, mut stage) = (empty_folder(), Stage::set(Weather::Fair).await);
    for (name, content) in [
        ("web", FINE),
        ("web", "resources: {}\n"),
        ("WEB", "inputs: {}\n"),
    ] {
        create(&stage, name, content).await;
    }
    let before = contents(&stage).await;
    assert_eq!(before.len(), 3);
    export(&stage, &folder).await.unwrap();
    assert_eq!(
        stage.said().matches("in a file with its id").count(),
        2,
        "{}",
        stage.said()
    );
    let project = folder.join(stage.cloud.sandbox.project_id());
    let names = fs::read_dir(&project)
        .unwrap()
        .map(|file| file.unwrap().file_name());
    let names = names.map(|name| name.to_str().unwrap().to_lowercase());
    assert_eq!(BTreeSet::from_iter(names).len(), 3);
    import_changes_nothing(&mut stage, &folder).await;
    assert_eq!(contents(&stage).await, before);

    // By its name alone nobody can tell which is meant.
    fs::write(
        project.join("web.yaml"),
        "resources: {net: {type: Cloud.Network}}\n",
    )
    .unwrap();
    let error = import(&stage, &folder).await.unwrap_err().to_string();
    assert!(error.contains("more than one blueprint web"), "{error}");
    assert_eq!(contents(&stage).await, before);
}

#[tokio::test(start_paused = true)]
async fn a_copied_file_does_not_overwrite_the_blueprint_of_the_first() {
    let (folder, stage) = (empty_folder(), Stage::set(Weather::Fair).await);
    let long = "ü".repeat(60);
    create(&stage, &long, FINE).await;
    let before = contents(&stage).await;
    export(&stage, &folder).await.unwrap();
    let project = folder.join(stage.cloud.sandbox.project_id());
    let file = fs::read_dir(&project)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let text = fs::read_to_string(file)
        .unwrap()
        .replace("Machine", "Network");
    fs::write(project.join("copy.yaml"), text).unwrap();
    let error = import(&stage, &folder).await.unwrap_err().to_string();
    assert!(error.contains("two files"), "{error}");
    assert_eq!(contents(&stage).await, before);
}

#[tokio::test(start_paused = true)]
async fn a_long_name_has_a_file_and_one_that_has_none_stops_no_other() {
    let (folder, mut stage) = (empty_folder(), Stage::set(Weather::Fair).await);
    let long = "ü".repeat(60);
    for name in ["blocked", &long, &(long.clone() + "x"), "web"] {
        create(&stage, name, FINE).await;
    }
    let project = folder.join(stage.cloud.sandbox.project_id());
    fs::create_dir_all(project.join("blocked.yaml")).unwrap();
    let error = export(&stage, &folder).await.unwrap_err().to_string();
    assert!(error.contains("blocked"), "{error}");
    assert!(project.join("web.yaml").is_file());
    fs::remove_dir(project.join("blocked.yaml")).unwrap();
    export(&stage, &folder).await.unwrap();
    // Three and the one that was blocked, and what is half of a file is not left.
    let files = fs::read_dir(&project)
        .unwrap()
        .map(|file| file.unwrap().path());
    let yaml = files.filter(|file| file.extension() == Some("yaml".as_ref()));
    assert_eq!(yaml.count(), 4);
    import_changes_nothing(&mut stage, &folder).await;
}

#[tokio::test(start_paused = true)]
async fn files_that_are_passed_over_are_named() {
    let (folder, mut stage) = (empty_folder(), Stage::set(Weather::Fair).await);
    create(&stage, "web", FINE).await;
    export(&stage, &folder).await.unwrap();
    let project = folder.join(stage.cloud.sandbox.project_id());
    for file in [
        project.join("shop.yml"),
        folder.join("beside.yaml"),
        folder.join(".gitignore"),
    ] {
        fs::write(file, FINE).unwrap();
    }
    import_changes_nothing(&mut stage, &folder).await;
    let said = stage.said();
    let line = said
        .lines()
        .find(|line| line.contains("Passed over"))
        .unwrap();
    assert!(
        line.contains("shop.yml") && line.contains("beside.yaml"),
        "{line}"
    );
    assert!(
        !line.contains(".gitignore") && !line.contains("web.yaml"),
        "{line}"
    );
}
