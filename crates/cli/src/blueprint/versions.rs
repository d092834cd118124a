//! Versions of blueprints: copies of a draft that stay as they are, released to the catalog or not.

use blueprint::Client;
use blueprint::types::{
    Blueprint, BlueprintValidationRequest, BlueprintVersion, BlueprintVersionRequest,
};
use clap::Subcommand;
use serde_json::json;

use super::validate::refuse;
use super::{COLUMNS as BLUEPRINT_COLUMNS, Which, content_of, id, not_allowed};
use crate::arguments::{Changing, filled};
use crate::ask;
use crate::context::Context;
use crate::diff;
use crate::failure::Failure;
use crate::names;
use crate::output::Column;

#[derive(Debug, Subcommand)]
pub enum Wanted {
    /// List the versions of a blueprint
    Versions {
        #[command(flatten)]
        which: Which,
    },
    /// Make a version of the draft
    #[command(disable_version_flag = true)]
    Version {
        #[command(flatten)]
        which: Which,
        /// Label of the new version, such as 1.0
        #[arg(value_parser = filled)]
        version: String,
        /// Description of the version
        #[arg(long, value_name = "TEXT")]
        description: Option<String>,
        /// What has changed in it
        #[arg(long, value_name = "TEXT")]
        change_log: Option<String>,
        /// Release it to the catalog at once, after a check of it
        #[arg(long)]
        release: bool,
        /// Release it although the server calls it invalid
        #[arg(long)]
        allow_invalid: bool,
        /// Show what would be sent, and make no version
        #[arg(long)]
        dry_run: bool,
    },
    /// Release a version to the catalog
    #[command(disable_version_flag = true)]
    Release {
        #[command(flatten)]
        one: One,
        /// Check that there is such a version, and do not release it
        #[arg(long)]
        dry_run: bool,
    },
    /// Take a version out of the catalog
    #[command(disable_version_flag = true)]
    Unrelease {
        #[command(flatten)]
        one: One,
        /// Check that there is such a version, and leave it in the catalog
        #[arg(long)]
        dry_run: bool,
    },
    /// Put a version in place of the draft, which is lost
    #[command(disable_version_flag = true)]
    Restore {
        #[command(flatten)]
        one: One,
        #[command(flatten)]
        changing: Changing,
    },
    /// Show how two versions differ, or a version and the draft
    Diff {
        #[command(flatten)]
        which: Which,
        /// Version to begin with
        #[arg(value_parser = filled)]
        from: String,
        /// Version to end with; the draft, if there is none
        #[arg(value_parser = filled)]
        to: Option<String>,
    },
}

/// Which version is meant.
#[derive(Debug, clap::Args)]
pub struct One {
    #[command(flatten)]
    which: Which,
    /// Label of the version
    #[arg(value_parser = filled)]
    version: String,
}

pub const COLUMNS: &[Column] = &[
    Column::new("VERSION", "version"),
    Column::new("STATUS", "status"),
    Column::new("VALID", "valid"),
    Column::time("CREATED", "createdAt"),
    Column::new("BY", "createdBy"),
    Column::new("DESCRIPTION", "versionDescription"),
];

pub async fn run(wanted: Wanted, context: &Context) -> Result<(), Failure> {
    let client = context.blueprints()?;
    match wanted {
        Wanted::Versions { which } => {
            let found = which.find(&client, context).await?;
            let versions = client.list_blueprint_versions(id(&found)).items();
            context.out.list(&versions.try_collect().await?, COLUMNS)
        }
        Wanted::Version {
            which,
            version,
            description,
            change_log,
            release,
            allow_invalid,
            dry_run,
        } => {
            let found = which.find(&client, context).await?;
            if release && !allow_invalid {
                let check = BlueprintValidationRequest::new().blueprint_id(id(&found));
                let answer = client.validate_blueprint(check).await?;
                refuse(&which.name, &answer, context).map_err(not_allowed)?;
            }
            let mut request = BlueprintVersionRequest::new(version).release(release);
            request.description = description;
            request.change_log = change_log;
            if dry_run {
                return try_version(&client, &found, &request, context).await;
            }
            let made = client.create_blueprint_version(id(&found)).body(request);
            context.out.one(&made.await?, COLUMNS)
        }
        Wanted::Release { one, dry_run } => {
            let (found, version) = one.find(&client, context).await?;
            let released = match dry_run {
                true => one.would_be("released", &client, &found, context).await?,
                false => {
                    client
                        .release_blueprint_version(id(&found), version)
                        .await?
                }
            };
            context.out.one(&released, COLUMNS)
        }
        Wanted::Unrelease { one, dry_run } => {
            let (found, version) = one.find(&client, context).await?;
            let kept = match dry_run {
                true => {
                    let done = "taken out of the catalog";
                    one.would_be(done, &client, &found, context).await?
                }
                false => {
                    client
                        .unrelease_blueprint_version(id(&found), version)
                        .await?
                }
            };
            context.out.one(&kept, COLUMNS)
        }
        Wanted::Restore { one, changing } => {
            let (found, version) = one.find(&client, context).await?;
            if changing.dry_run {
                let done = "put in place of the draft";
                let there = one.would_be(done, &client, &found, context).await?;
                return context.out.one(&there, COLUMNS);
            }
            let name = &one.which.name;
            let what = format!("Put version {version} in place of the draft of blueprint {name}");
            ask::confirmed(changing, &what)?;
            let restored = client.restore_blueprint_version(id(&found), version);
            context.out.one(&restored.await?, BLUEPRINT_COLUMNS)
        }
        Wanted::Diff { which, from, to } => differ(&which, &from, to, &client, context).await,
    }
}

impl One {
    /// The blueprint, and the label of a version that it has.
    async fn find(&self, client: &Client, context: &Context) -> Result<(Blueprint, &str), Failure> {
        let found = self.which.find(client, context).await?;
        known(client, &found, &self.version).await?;
        Ok((found, &self.version))
    }
}

impl One {
    /// The version as it is, and a word of what is not done to it.
    async fn would_be(
        &self,
        done: &str,
        client: &Client,
        found: &Blueprint,
        context: &Context,
    ) -> Result<BlueprintVersion, Failure> {
        let (name, version) = (&self.which.name, &self.version);
        context.out.say(format_args!(
            "version {version} of blueprint {name} would be {done}"
        ));
        Ok(client.get_blueprint_version(id(found), version).await?)
    }
}

/// Whether there is a version of that label. The error tells which there are.
pub async fn known(client: &Client, blueprint: &Blueprint, version: &str) -> Result<(), Failure> {
    let all = client.list_blueprint_versions(id(blueprint)).items();
    let all = all.try_collect().await?;
    let label = |one: &BlueprintVersion| one.version.clone().unwrap_or_default();
    let labels: Vec<String> = all.iter().map(label).collect();
    names::one("version", version, &labels, |label| (label, None)).map(drop)
}

/// What a new version would be made of, unless there is one of that label.
async fn try_version(
    client: &Client,
    found: &Blueprint,
    request: &BlueprintVersionRequest,
    context: &Context,
) -> Result<(), Failure> {
    let version = &request.version;
    match known(client, found, version).await {
        Err(Failure::NotFound(_)) => {
            context
                .out
                .say(format_args!("version {version} would be made"));
            context.out.one(request, &[])
        }
        Err(other) => Err(other),
        Ok(()) => Err(Failure::Other(format!(
            "there is a version {version:?} already"
        ))),
    }
}

async fn differ(
    which: &Which,
    from: &str,
    to: Option<String>,
    client: &Client,
    context: &Context,
) -> Result<(), Failure> {
    let found = which.find(client, context).await?;
    known(client, &found, from).await?;
    let old = client.get_blueprint_version(id(&found), from).await?;
    let old = old.content.unwrap_or_default();
    let new = match &to {
        Some(to) => {
            known(client, &found, to).await?;
            let new = client.get_blueprint_version(id(&found), to).await?;
            new.content.unwrap_or_default()
        }
        None => content_of(&client.get_blueprint(id(&found)).await?).to_owned(),
    };
    let name = found.name.as_deref().unwrap_or(&which.name);
    let titles = (
        format!("{name} {from}"),
        format!("{name} {}", to.as_deref().unwrap_or("draft")),
    );
    let diff = diff::unified((&titles.0, &old), (&titles.1, &new));
    if context.is_structured() {
        let both = json!({
            "name": name,
            "from": {"version": from, "content": old},
            "to": {"version": to, "content": new},
            "diff": diff,
        });
        return context.out.value(both, &[]);
    }
    diff::print(&diff)
}
