//! Writes all blueprints into files, to be kept in git, and puts changed files back: validated,
//! created or updated, and released in the version that their first line names.
//!
//! `cargo run -p vmw-sandbox --example blueprints_in_git`, in a local cloud; `-- --help` tells more.

#[path = "script/blueprint_file.rs"]
mod blueprint_file;
#[path = "script/named.rs"]
mod named;
pub mod script;
#[path = "script/whole_file.rs"]
mod whole_file;

use std::path::PathBuf;
use std::process::ExitCode;

use blueprint::Client;
use blueprint::types::{Blueprint, BlueprintValidationRequest, BlueprintVersionRequest};
use blueprint_file::BlueprintFile;
use clap::Parser;
use client_core::{Error, Session, Timestamp};
use sandbox::Sandbox;
use script::{Place, Script};

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
    for listed in client.list_blueprints().items().try_collect().await? {
        // A list leaves contents out.
        let found = client.get_blueprint(listed.id.unwrap_or_default()).await?;
        let versions = client.list_blueprint_versions(found.id.unwrap_or_default());
        let versions = versions.items().try_collect().await?.into_iter();
        let latest =
            versions.max_by_key(|one| one.created_at.as_ref().and_then(Timestamp::unix_nanos));
        let file = BlueprintFile {
            project: found.project_id.unwrap_or_default(),
            name: found.name.unwrap_or_default(),
            version: latest.and_then(|one| one.version),
            content: found.content.unwrap_or_default(),
        };
        file.write(&wanted.folder)?;
        script.say(format!("{} is in {}", file.name, wanted.folder.display()));
    }
    Ok(())
}

/// Puts files back.
pub async fn import(client: &Client, wanted: &Wanted, script: &Script) -> Result<(), Error> {
    let files = BlueprintFile::read_all(&wanted.folder)?;
    // All of them are checked before the first one is put back.
    for file in &files {
        let check = BlueprintValidationRequest::new().content(&file.content);
        let check = client.validate_blueprint(check).await?;
        if check.valid != Some(true) {
            let mut problems = check.validation_messages.into_iter();
            let problem = problems.find_map(|one| one.message).unwrap_or_default();
            return Err(Error::usage(format!(
                "{} is not valid: {problem}",
                file.name
            )));
        }
    }
    script.say(format!("{} files are valid.", files.len()));
    for file in &files {
        put_back(client, file, script).await?;
    }
    Ok(())
}

async fn put_back(client: &Client, file: &BlueprintFile, script: &Script) -> Result<(), Error> {
    let similar = client
        .list_blueprints()
        .name(&file.name)
        .projects([&file.project]);
    let there = named::exactly(&file.name, similar.items(), |one| one.name.as_ref()).await?;
    let Some(id) = there.and_then(|there| there.id) else {
        script.say(format!("{} is new.", file.name));
        if script.apply {
            let new = Blueprint::new().name(&file.name).project_id(&file.project);
            let made = client.create_blueprint(new.content(&file.content)).await?;
            release(client, &made.id.unwrap_or_default(), file, script).await?;
        }
        return Ok(());
    };
    let there = client.get_blueprint(&id).await?;
    if there.content.as_ref() != Some(&file.content) {
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
