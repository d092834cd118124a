//! Requests an item of the catalog in its latest version, and waits for what it makes.
//!
//! `cargo run -p vmw-sandbox --example request_catalog_item`, in a local cloud; `-- --help` tells more.

#[path = "script/named.rs"]
mod named;
pub mod script;

use std::process::ExitCode;
use std::str::FromStr;

use clap::Parser;
use client_core::{Error, Timestamp, Value};
use script::arguments::filled;
use script::{Place, Script};
use service_broker::types::CatalogItemRequest;

/// Requests a catalog item.
#[derive(Debug, Parser)]
pub struct Wanted {
    /// Name of the item
    #[arg(long, default_value = "Web Server", value_parser = filled)]
    item: String,
    /// Name of the deployment that it makes
    #[arg(long, default_value = "shop", value_parser = filled)]
    name: String,
    /// What the item asks for, as JSON
    #[arg(long, default_value = r#"{"count": 2}"#, value_parser = Value::from_str)]
    inputs: Value,
    /// Where to do it.
    #[command(flatten)]
    pub place: Place,
}

/// Requests it, unless that has been done.
pub async fn request_catalog_item(
    catalog: &service_broker::Client,
    deployments: &deployment::Client,
    wanted: &Wanted,
    script: &Script,
) -> Result<(), Error> {
    let similar = catalog.list_catalog_items().search(&wanted.item).items();
    let item = named::exactly(&wanted.item, similar, |one| Some(&one.name)).await?;
    let item = item.ok_or_else(|| Error::usage("there is no catalog item of that name"))?;

    let versions = catalog.list_catalog_item_versions(&item.id).items();
    let versions = versions.try_collect().await?;
    let age = |time: &Option<Timestamp>| time.as_ref().and_then(Timestamp::unix_nanos);
    // Of those that are as old the first: lists begin with the latest.
    let latest = versions.iter().rev().max_by_key(|one| age(&one.created_at));
    let schema = latest
        .and_then(|one| one.schema.as_ref())
        .or(item.schema.as_ref());
    let required = schema.and_then(|schema| schema["required"].as_array());
    let mut required = required.into_iter().flatten().filter_map(Value::as_str);
    if let Some(missing) = required.find(|name| wanted.inputs.get(name).is_none()) {
        let problem = format!("the item asks for the input {missing:?}");
        return Err(Error::usage(problem));
    }

    // Names of deployments are unique: if this one is taken, an earlier run came this far.
    let similar = deployments.list_deployments().name(&wanted.name).items();
    let there = named::exactly(&wanted.name, similar, |one| Some(&one.name)).await?;
    let made = match there {
        Some(there) => Vec::from_iter(there.id),
        None if !script.apply => {
            script.say(format!("Would request {} as {}.", item.name, wanted.name));
            return Ok(());
        }
        None => {
            let mut request = CatalogItemRequest::new()
                .deployment_name(&wanted.name)
                .inputs(wanted.inputs.clone());
            request.project_id = item.project_ids.first().cloned();
            request.version = latest.and_then(|one| one.id.clone());
            catalog.request_deployments(&item.id, request).await?
        }
    };
    for id in made {
        // It is not found at first; the wait puts up with that.
        let out = script.clone();
        let ready = deployments
            .wait_for_deployment(id)
            .on_progress(move |progress| out.say(format!("  {progress}")))
            .await?;
        let lease = ready.lease_expire_at.unwrap_or_default();
        script.say(format!("{} is there until {lease}.", ready.name));
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let wanted = Wanted::parse();
    // The local cloud has what this needs.
    let prepare = async |_: &_, _: &_| Ok(());
    script::main(&wanted.place, prepare, async |session, script| {
        let catalog = service_broker::Client::new(session);
        let deployments = deployment::Client::new(session);
        request_catalog_item(&catalog, &deployments, &wanted, script).await
    })
    .await
}
