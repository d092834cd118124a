//! Writes all blueprints into files, to be kept in git, and puts changed files back: validated,
//! created or updated, and released in the version that their first line names.
//!
//! `cargo run -p vmw-sandbox --example blueprints_in_git`, in a local cloud; `-- --help` tells more.

#[path = "script/blueprint_file.rs"]
pub(crate) mod blueprint_file;
pub mod script;
#[path = "script/whole_file.rs"]
mod whole_file;

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::process::ExitCode;

use blueprint::Client;
use blueprint::types::{Blueprint, BlueprintValidationRequest, BlueprintVersionRequest};
use blueprint_file::BlueprintFile;
use clap::Parser;
use client_core::{Error, Session, Timestamp};
use sandbox::Sandbox;
use script::{Place, Script, count};

/// Keeps blueprints in files.
#[derive(Debug, Parser)]
pub struct Wanted {
    /// The folder, with one for each project in it
    #[arg(long, default_value = "blueprints")]
    folder: PathBuf,
    /// Put what is in the folder back
    #[arg(long)]
    import: bool,
    /// Where to do it.
    #[command(flatten)]
    pub place: Place,
}

/// Writes files of all blueprints.
pub async fn export(client: &Client, wanted: &Wanted, script: &Script) -> Result<(), Error> {
    let mut all = Vec::new();
    for listed in client.list_blueprints().items().try_collect().await? {
        // A list leaves contents out.
        all.push(client.get_blueprint(listed.id.unwrap_or_default()).await?);
    }
    // The older of two of a name keeps its file when the younger comes.
    all.sort_by_cached_key(|one| {
        let age = one.created_at.as_ref().and_then(Timestamp::unix_nanos);
        (age, one.id.clone())
    });
    let mut names = HashMap::new();
    for one in &all {
        *names.entry((&one.project_id, &one.name)).or_insert(0) += 1;
    }
    let (mut taken, mut outcome) = (HashSet::new(), Ok(()));
    for found in &all {
        let id = found.id.clone().unwrap_or_default();
        let versions = client.list_blueprint_versions(&id).items();
        let versions = versions.try_collect().await?.into_iter();
        let latest =
            versions.max_by_key(|one| one.created_at.as_ref().and_then(Timestamp::unix_nanos));
        let alone = names[&(&found.project_id, &found.name)] == 1;
        let file = BlueprintFile {
            project: found.project_id.clone().unwrap_or_default(),
            name: found.name.clone().unwrap_or_default(),
            id: (!alone).then(|| id.clone()),
            version: latest.and_then(|one| one.version),
            content: found.content.clone().unwrap_or_default(),
        };
        let (name, folder) = (&file.name, wanted.folder.display());
        match file.write(&wanted.folder, &id, &mut taken) {
            Ok(true) => script.say(format!("{name} is in {folder}")),
            Ok(false) => script.say(format!(
                "! {name} is in {folder}, in a file with its id: another has such a name"
            )),
            // The others can be written for all that.
            Err(error) => {
                script.say(format!("! {name} is not in {folder}: {error}"));
                outcome = Err(Error::usage(format!("{name}: {error}")));
            }
        }
    }
    outcome
}

/// Puts files back.
pub async fn import(client: &Client, wanted: &Wanted, script: &Script) -> Result<(), Error> {
    let (files, others) = BlueprintFile::read_all(&wanted.folder)?;
    if !others.is_empty() {
        let others: Vec<_> = others
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        let others = others.join(", ");
        script.say(format!(
            "! Passed over, not being PROJECT/NAME.yaml: {others}"
        ));
    }
    // All of them are checked before the first one is put back.
    let (mut theirs, mut seen) = (Vec::new(), HashSet::new());
    for file in &files {
        let there = find(client, file).await?;
        let which = there.as_ref().and_then(|there| there.id.clone());
        let which = which.unwrap_or_else(|| format!("{}/{}", file.project, file.name));
        if !seen.insert(which) {
            let problem = format!("two files are about the blueprint {}", file.name);
            let hint = "the name in the first line counts, where there is one";
            return Err(Error::usage(problem).with_hint(hint));
        }
        let differs = there.as_ref().is_none_or(|there| differ(there, file));
        if differs {
            validate(client, file).await?;
        }
        theirs.push(there);
    }
    script.say(format!("Valid: {}.", count(files.len(), "file")));
    for (file, there) in files.iter().zip(theirs) {
        put_back(client, file, there, script).await?;
    }
    Ok(())
}

/// The blueprint that a file is about.
async fn find(client: &Client, file: &BlueprintFile) -> Result<Option<Blueprint>, Error> {
    let BlueprintFile { project, name, .. } = file;
    let similar = client.list_blueprints().name(name).projects([project]);
    let mut same = similar.items().try_collect().await?;
    // Those that other projects share are listed too.
    same.retain(|one| one.project_id.as_ref().is_none_or(|its| its == project));
    same.retain(|one| one.name.as_ref() == Some(name));
    if file.id.is_some() {
        same.retain(|one| one.id == file.id);
        if same.is_empty() {
            let problem = format!("there is no blueprint {name} of the id that its file has");
            return Err(Error::usage(problem).with_hint("without an id a new one is made"));
        }
    } else if same.len() > 1 {
        let problem = format!("there is more than one blueprint {name}");
        let hint = r#"write which is meant as "id" into the first line of the file"#;
        return Err(Error::usage(problem).with_hint(hint));
    }
    match same.pop().and_then(|one| one.id) {
        Some(id) => client.get_blueprint(id).await.map(Some),
        None => Ok(None),
    }
}

fn differ(there: &Blueprint, file: &BlueprintFile) -> bool {
    there.content.as_deref().unwrap_or_default() != file.content
}

async fn validate(client: &Client, file: &BlueprintFile) -> Result<(), Error> {
    let check = BlueprintValidationRequest::new().content(&file.content);
    let check = client.validate_blueprint(check).await?;
    if check.valid == Some(true) {
        return Ok(());
    }
    let mut problems = check.validation_messages.into_iter();
    let problem = problems.find_map(|one| one.message).unwrap_or_default();
    let problem = format!("{} is not valid: {problem}", file.name);
    Err(Error::usage(problem))
}

async fn put_back(
    client: &Client,
    file: &BlueprintFile,
    there: Option<Blueprint>,
    script: &Script,
) -> Result<(), Error> {
    let Some(there) = there else {
        script.say(format!("{} is new.", file.name));
        if script.apply {
            let new = Blueprint::new().name(&file.name).project_id(&file.project);
            let made = client.create_blueprint(new.content(&file.content)).await?;
            release(client, &made.id.unwrap_or_default(), file, script).await?;
        }
        return Ok(());
    };
    let id = there.id.clone().unwrap_or_default();
    if differ(&there, file) {
        script.say(format!("{} has changed.", file.name));
        if script.apply {
            // What was read goes back with all that it has, changed in one place.
            client
                .update_blueprint(&id, there.content(&file.content))
                .await?;
        }
    }
    release(client, &id, file, script).await
}

/// Makes the version that the file names, unless there is one: those never change.
async fn release(
    client: &Client,
    id: &str,
    file: &BlueprintFile,
    script: &Script,
) -> Result<(), Error> {
    let versions = client
        .list_blueprint_versions(id)
        .items()
        .try_collect()
        .await?;
    let known = |version: &&String| {
        versions
            .iter()
            .any(|one| one.version.as_ref() == Some(version))
    };
    if let Some(version) = file.version.as_ref().filter(|version| !known(version)) {
        script.say(format!("{} has a new version {version}.", file.name));
        if script.apply {
            let version = BlueprintVersionRequest::new(version).release(true);
            client.create_blueprint_version(id).body(version).await?;
        }
    }
    Ok(())
}

/// The local cloud begins without blueprints.
pub async fn prepare(cloud: &Sandbox, session: &Session) -> Result<(), Error> {
    let client = Client::new(session);
    for name in ["web", "db/primary: 100 %"] {
        let content = "resources:\n  vm: {type: Cloud.Machine}\n";
        let new = Blueprint::new().name(name).project_id(cloud.project_id());
        let made = client.create_blueprint(new.content(content)).await?;
        let version = BlueprintVersionRequest::new("1").release(true);
        let id = made.id.unwrap_or_default();
        client.create_blueprint_version(id).body(version).await?;
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let wanted = Wanted::parse();
    script::main(&wanted.place, prepare, async |session, script| {
        let client = Client::new(session);
        if wanted.import {
            import(&client, &wanted, script).await
        } else {
            export(&client, &wanted, script).await
        }
    })
    .await
}
