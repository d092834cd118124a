//! Deployments that a command makes: whether their names are free, waiting for them, and showing what
//! was made.

use std::time::Instant;

use client_core::Value;
use client_core::wire::to_value;
use deployment::Client;
use deployment::types::{Deployment, DeploymentExpand};

use crate::arguments::Waiting;
use crate::context::Context;
use crate::deployment::named;
use crate::failure::Failure;
use crate::names;
use crate::output::Column;
use crate::progress;

pub const COLUMNS: &[Column] = &[
    Column::new("NAME", "name"),
    Column::new("STATUS", "status"),
    Column::new("PROJECT", "project.name"),
    Column::until("LEASE UNTIL", "leaseExpireAt"),
    Column::new("ID", "id"),
];

const RESOURCES: &[Column] = &[
    Column::new("RESOURCE", "name"),
    Column::new("TYPE", "type"),
    Column::new("STATE", "state"),
    Column::new("POWER", "properties.powerState"),
    Column::new("ADDRESS", "properties.address"),
    Column::new("ID", "id"),
];

/// Names of deployments are unique; an error says what has this one.
pub async fn name_is_free(client: &Client, name: &str) -> Result<(), Failure> {
    let Some(there) = named::called(client, name).await? else {
        return Ok(());
    };
    let status = there.status.as_ref().map_or("", |status| status.as_str());
    let id = there.id.unwrap_or_default();
    Err(Failure::Other(format!(
        "there is a deployment {name:?} already, {id} {status}"
    )))
}

/// The id of the deployment of this name; what is none is taken for an id.
pub async fn id_of(client: &Client, wanted: &str) -> Result<String, Failure> {
    let there = named::called(client, wanted).await?;
    if let Some(found) = &there
        && names::may_be_id(wanted)
    {
        named::is_no_others_id(client, wanted, found).await?;
    }
    Ok(there.and_then(|one| one.id).unwrap_or(wanted.to_owned()))
}

/// What is left of the time to wait since then.
pub fn left(mut waiting: Waiting, since: Instant) -> Waiting {
    let timeout = waiting.timeout;
    waiting.timeout = timeout.map(|timeout| timeout.saturating_sub(since.elapsed()));
    waiting
}

/// Waits for a deployment, which need not be there yet, and reads it with its resources.
pub async fn finish(
    context: &Context,
    title: &str,
    resume: &str,
    waiting: Waiting,
    id: &str,
) -> Result<Deployment, Failure> {
    let client = context.deployments()?;
    let wait = client.wait_for_deployment(id);
    progress::finish(context, title, resume, waiting, wait).await?;
    let expand = [DeploymentExpand::Resources, DeploymentExpand::Project];
    Ok(client.get_deployment(id).expand(expand).await?)
}

/// A deployment as JSON, with these inputs in place of those that the server knows, so that what is
/// secret in them is not shown.
pub fn shown(deployment: &Deployment, inputs: &Value) -> Value {
    let mut shown = to_value(deployment);
    if let Some(known) = shown["inputs"].as_object_mut() {
        for (name, input) in inputs.as_object().into_iter().flatten() {
            known.insert(name.clone(), input.clone());
        }
    }
    shown
}

/// Prints a deployment in these columns, and for people its resources too.
pub fn show(context: &Context, mut deployment: Value, columns: &[Column]) -> Result<(), Failure> {
    let resources = match context.is_for_people() {
        true => deployment["resources"].take(),
        false => Value::Null,
    };
    context.out.value(deployment, columns)?;
    if resources.as_array().is_none_or(Vec::is_empty) {
        return Ok(());
    }
    context.out.raw(b"\n")?;
    context.out.value(resources, RESOURCES)
}
