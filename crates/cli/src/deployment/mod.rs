//! `vmw deployment`: deployments, their events, actions, leases, and their end.

use clap::{Args, Subcommand};
use client_core::wire::to_value;
use client_core::{Error, Value};
use deployment::Client;
use deployment::types::{Deployment, DeploymentExpand};

use crate::arguments::{Changing, Waiting, filled};
use crate::context::Context;
use crate::deployed;
use crate::failure::Failure;
use crate::output::Column;

mod action;
mod delete;
mod events;
mod filters;
mod lease;
pub mod named;
mod requests;

use filters::Filters;
use requests::{Patience, Target};

#[derive(Debug, Subcommand)]
pub enum Wanted {
    /// List deployments
    List(List),
    /// Show a deployment with its resources
    Get(Named),
    /// Show what happened in the latest request of a deployment
    Events(events::Events),
    /// List the actions that a deployment, or a resource of it, has
    Actions(Actions),
    /// Run an action on a deployment, on a resource of it, or on all of a type
    Action(action::Action),
    /// Have leases end later
    Lease(lease::Lease),
    /// Delete deployments
    Delete(delete::Deletion),
}

#[derive(Debug, Args)]
pub struct List {
    #[command(flatten)]
    filters: Filters,
    /// Only deleted ones, of which a record is left
    #[arg(long)]
    deleted: bool,
}

#[derive(Debug, Args)]
pub struct Named {
    /// Deployment, by name or id
    #[arg(value_name = "DEPLOYMENT", value_parser = filled)]
    name: String,
}

#[derive(Debug, Args)]
pub struct Actions {
    /// Deployment, by name or id
    #[arg(value_name = "DEPLOYMENT", value_parser = filled)]
    name: String,
    /// Resource of the deployment, by name or id
    #[arg(long, value_name = "RESOURCE", value_parser = filled)]
    resource: Option<String>,
}

const COLUMNS: &[Column] = &[
    Column::new("NAME", "name"),
    Column::new("PROJECT", "project.name"),
    Column::new("STATUS", "status"),
    Column::new("OWNER", "ownedBy"),
    Column::time("CREATED", "createdAt"),
    Column::until("LEASE UNTIL", "leaseExpireAt"),
    Column::new("ID", "id"),
];

const ONE: &[Column] = &[
    Column::new("NAME", "name"),
    Column::new("ID", "id"),
    Column::new("DESCRIPTION", "description"),
    Column::new("PROJECT", "project.name"),
    Column::new("STATUS", "status"),
    Column::new("LAST REQUEST", "lastRequest.name"),
    Column::new("DETAILS", "lastRequest.details"),
    Column::new("BLUEPRINT", "blueprint.name"),
    Column::new("CATALOG ITEM", "catalog.name"),
    Column::new("OWNER", "ownedBy"),
    Column::time("CREATED", "createdAt"),
    Column::time("UPDATED", "lastUpdatedAt"),
    Column::until("LEASE UNTIL", "leaseExpireAt"),
];

const ACTIONS: &[Column] = &[
    Column::new("ACTION", "id"),
    Column::new("TITLE", "displayName"),
    Column::new("POSSIBLE NOW", "valid"),
    Column::new("INPUTS", "inputNames"),
];

pub async fn run(wanted: Wanted, context: &Context) -> Result<(), Failure> {
    match wanted {
        Wanted::List(List { filters, deleted }) => {
            let client = context.deployments()?;
            let found = filters.find(context, &client, deleted).await?;
            context.out.list(&found, COLUMNS)
        }
        Wanted::Get(Named { name }) => get(&name, context).await,
        Wanted::Events(wanted) => events::run(wanted, context).await,
        Wanted::Actions(wanted) => actions(&wanted, context).await,
        Wanted::Action(wanted) => action::run(wanted, context).await,
        Wanted::Lease(wanted) => lease::run(wanted, context).await,
        Wanted::Delete(wanted) => delete::run(wanted, context).await,
    }
}

/// Those that are named, else those that the filters cover; with neither it is wrong use, because
/// that would be all that there are.
async fn chosen(
    context: &Context,
    client: &Client,
    names: &[String],
    filters: &Filters,
) -> Result<Vec<Deployment>, Failure> {
    match (names, filters.are_given()) {
        ([], true) => filters.find(context, client, false).await,
        ([], false) => Err(Failure::usage(
            "say which deployments: by name, or by a filter such as --project",
        )),
        (names, _) => named::deployments(client, names).await,
    }
}

/// Shows what is about to be changed to those who are asked, and to those who want to know.
fn show(context: &Context, changing: Changing, all: &[Deployment]) {
    if !context.global.quiet || !changing.yes {
        context.out.show(all, COLUMNS);
    }
}

fn patience(context: &Context, waiting: Waiting) -> Patience {
    let quiet = context.global.quiet;
    Patience { waiting, quiet }
}

async fn get(name: &str, context: &Context) -> Result<(), Failure> {
    let client = context.deployments()?;
    let id = named::deployment(&client, name)
        .await?
        .id
        .unwrap_or_default();
    let parts = [
        DeploymentExpand::Project,
        DeploymentExpand::Blueprint,
        DeploymentExpand::Catalog,
        DeploymentExpand::LastRequest,
        DeploymentExpand::Resources,
    ];
    let found = client.get_deployment(id).expand(parts).await?;
    deployed::show(context, to_value(&found), ONE)
}

async fn actions(wanted: &Actions, context: &Context) -> Result<(), Failure> {
    let client = context.deployments()?;
    let deployment = named::deployment(&client, &wanted.name).await?;
    let deployment = deployment.id.unwrap_or_default();
    let resource = match &wanted.resource {
        None => None,
        Some(name) => {
            let all = resources(&client, &deployment).await?;
            named::resource(name, &all)?.id.clone()
        }
    };
    let target = Target {
        deployment: &deployment,
        resource: resource.as_deref(),
    };
    let actions = target.actions(&client).await?;
    let rows = actions.iter().map(|action| {
        let mut row = to_value(action);
        let inputs = row["schema"]["properties"].as_object();
        row["inputNames"] = inputs
            .into_iter()
            .flat_map(|all| all.keys().cloned())
            .collect();
        row
    });
    context.out.value(rows.collect::<Value>(), ACTIONS)
}

async fn resources(
    client: &Client,
    deployment: &str,
) -> Result<Vec<deployment::types::DeploymentResource>, Error> {
    client
        .list_deployment_resources(deployment)
        .items()
        .try_collect()
        .await
}
