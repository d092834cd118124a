//! Deletes the deployments of a project that are older than some days, as a job of every night.
//!
//! `cargo run -p vmw-sandbox --example clean_up`, in a local cloud; `-- --help` tells more.

#[path = "script/deploy.rs"]
mod deploy;
pub mod script;

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use client_core::{Error, Session, Timestamp};
use deployment::Client;
use deployment::types::{Deployment, ResourceActionRequest};
use sandbox::Sandbox;
use script::arguments::{days, filled};
use script::{Place, Script, count};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Deletes old deployments.
#[derive(Debug, Parser)]
pub struct Wanted {
    /// Id of the project whose deployments are deleted [in the local cloud: any]
    #[arg(long, value_name = "ID", required_if_eq("live", "true"), value_parser = filled)]
    project: Option<String>,
    /// How old they are at least, in days
    #[arg(long, value_name = "DAYS", default_value = "14", value_parser = days, allow_negative_numbers = true)]
    older_than: u32,
    /// Where to do it.
    #[command(flatten)]
    pub place: Place,
}

/// Deletes them.
pub async fn clean_up(client: &Client, wanted: &Wanted, script: &Script) -> Result<(), Error> {
    let before = Timestamp::from(script.now - DAY * wanted.older_than);
    let old = client
        .list_deployments()
        .projects(&wanted.project)
        .created_at(format!("1970-01-01T00:00:00Z,{before}"))
        .items()
        // Before the first is deleted: the list gets shorter by that.
        .try_collect()
        .await?;
    let deployments = count(old.len(), "deployment");
    script.say(format!("Made before {before}: {deployments}."));
    let mut begun = Vec::new();
    for Deployment { name, id, .. } in old {
        if script.apply {
            let id = id.unwrap_or_default();
            delete(client, &id).await?;
            begun.push((name, id));
        } else {
            script.say(format!("  Would delete {name}."));
        }
    }
    // The deletions go on side by side. One that fails leaves the others to be waited for.
    let mut outcome = Ok(());
    for (name, id) in begun {
        match client.wait_until_deleted(id).await {
            Ok(_) => script.say(format!("  {name} is deleted.")),
            Err(error) => outcome = Err(error),
        }
    }
    outcome
}

/// Has one deleted, once nothing else is done to it.
async fn delete(client: &Client, id: &str) -> Result<(), Error> {
    for _ in 0..20 {
        match client.delete_deployment(id).await {
            Err(error) if error.is_conflict() => {
                // Perhaps it is being deleted: then it ends by not being there.
                let _ = client.wait_for_deployment(id).await;
                tokio::time::sleep(Duration::from_secs(10)).await;
            }
            Err(error) if error.is_not_found() => return Ok(()),
            ended => return ended.map(drop),
        }
    }
    Err(Error::usage(format!("deployment {id} is never idle")))
}

/// Some that are old, at one of which something is being done, and a new one.
pub async fn prepare(cloud: &Sandbox, session: &Session) -> Result<(), Error> {
    deploy::each(cloud, session, ["build", "test", "stage"]).await?;
    cloud.advance(20 * DAY);
    deploy::each(cloud, session, ["new"]).await?;
    let client = Client::new(session);
    let busy = client.list_deployments().name("test").await?;
    let busy = busy.content.into_iter().find_map(|one| one.id);
    let off = ResourceActionRequest::new().action_id("Deployment.PowerOff");
    client
        .request_deployment_action(busy.unwrap_or_default(), off)
        .await?;
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let wanted = Wanted::parse();
    script::main(&wanted.place, prepare, async |session, script| {
        clean_up(&Client::new(session), &wanted, script).await
    })
    .await
}
