//! `vmw catalog`: items of the catalog, and deployments that are requested from it.

use std::time::Instant;

use clap::Subcommand;
use client_core::wire::to_value;
use client_core::{Timestamp, Value};
use serde_json::json;
use service_broker::Client;
use service_broker::types::{CatalogItem, CatalogItemRequest, CatalogItemVersion};

use crate::arguments::{Waiting, filled};
use crate::context::Context;
use crate::deployed;
use crate::failure::Failure;
use crate::inputs::{self, Inputs};
use crate::names;
use crate::output::Column;
use crate::progress;

#[derive(Debug, Subcommand)]
pub enum Wanted {
    /// List what can be requested
    List {
        /// Only what this project can request, by name or id
        #[arg(long, value_parser = filled)]
        project: Option<String>,
        /// Only those with this text in name or description
        #[arg(long, value_name = "TEXT", value_parser = filled)]
        search: Option<String>,
    },
    /// Show an item
    Get {
        #[command(flatten)]
        which: Which,
    },
    /// List the inputs that an item takes
    #[command(disable_version_flag = true)]
    Inputs {
        #[command(flatten)]
        which: Which,
        /// Take this version in place of the latest
        #[arg(long, value_name = "VERSION", value_parser = filled)]
        version: Option<String>,
    },
    /// Request an item
    #[command(disable_version_flag = true)]
    Request(Request),
    /// Wait for a deployment that was requested
    Watch {
        /// Deployment, by name or id
        #[arg(value_name = "DEPLOYMENT", value_parser = filled)]
        deployment: String,
        #[command(flatten)]
        waiting: Waiting,
    },
}

/// Which item is meant.
#[derive(Debug, clap::Args)]
pub struct Which {
    /// Item, by name or id
    #[arg(value_name = "ITEM", value_parser = filled)]
    name: String,
    /// Project that can request it, by name or id
    #[arg(long, value_parser = filled)]
    project: Option<String>,
}

#[derive(Debug, clap::Args)]
pub struct Request {
    #[command(flatten)]
    which: Which,
    /// Name of the new deployment
    #[arg(long = "name", value_name = "NAME", value_parser = filled)]
    deployment: String,
    /// Take this version in place of the latest
    #[arg(long, value_name = "VERSION", value_parser = filled)]
    version: Option<String>,
    #[command(flatten)]
    inputs: Inputs,
    /// Why, for those who read the history of the deployment
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// How many deployments to make
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u8).range(1..=127))]
    count: Option<u8>,
    /// Check the inputs, show what would be sent, and request nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    waiting: Waiting,
}

const COLUMNS: &[Column] = &[
    Column::new("NAME", "name"),
    Column::new("TYPE", "type.name"),
    Column::new("SOURCE", "sourceName"),
    Column::new("DESCRIPTION", "description"),
    Column::new("ID", "id"),
];

const MADE: &[Column] = &[
    Column::new("NAME", "deploymentName"),
    Column::new("DEPLOYMENT ID", "deploymentId"),
];

/// The server makes the names of several.
const SEVERAL: &[Column] = &[Column::new("DEPLOYMENT ID", "deploymentId")];

pub async fn run(wanted: Wanted, context: &Context) -> Result<(), Failure> {
    let client = context.service_broker()?;
    match wanted {
        Wanted::List { project, search } => {
            let mut list = client.list_catalog_items();
            if let Some(project) = project {
                list = list.projects([context.project_id(&project).await?]);
            }
            if let Some(search) = search {
                list = list.search(search);
            }
            context
                .out
                .list(&list.items().try_collect().await?, COLUMNS)
        }
        Wanted::Get { which } => {
            let project = which.project(context).await?;
            let found = which.find(&client, project.as_deref()).await?;
            let found = client.get_catalog_item(&found.id).await?;
            context.out.one(&found, COLUMNS)
        }
        Wanted::Inputs { which, version } => {
            let project = which.project(context).await?;
            let found = which.find(&client, project.as_deref()).await?;
            let (_, schema) = version_of(&client, &found, version.as_deref()).await?;
            context.out.value(inputs::listed(&schema), inputs::COLUMNS)
        }
        Wanted::Request(wanted) => request(wanted, &client, context).await,
        Wanted::Watch {
            deployment,
            waiting,
        } => {
            let title = format!("deployment {deployment}");
            let deployments = context.deployments()?;
            let id = deployed::id_of(&deployments, &deployment).await?;
            let found = deployments.get_deployment(&id).await;
            progress::awaited(context, "deployment", &id, found)?;
            let resume = format!("vmw catalog watch {id}");
            let ready = deployed::finish(context, &title, &resume, waiting, &id).await?;
            deployed::show(context, to_value(&ready), deployed::COLUMNS)
        }
    }
}

impl Which {
    /// The id of the project.
    async fn project(&self, context: &Context) -> Result<Option<String>, Failure> {
        context.project_id_if(self.project.as_deref()).await
    }

    /// The item, among those that this project can request.
    async fn find(&self, client: &Client, project: Option<&str>) -> Result<CatalogItem, Failure> {
        let wanted = self.name.as_str();
        let list = || {
            let list = client.list_catalog_items().expand_projects(true);
            match project {
                Some(project) => list.projects([project]),
                None => list,
            }
        };
        let similar = list().search(wanted).items().try_collect().await?;
        let mut same = similar.clone();
        same.retain(|one| one.name == wanted);
        let by_id = match same.is_empty() || names::may_be_id(wanted) {
            true => client.get_catalog_item(wanted).await.map(Some),
            false => Ok(None),
        };
        match by_id {
            Ok(Some(found)) => {
                same.retain(|one| one.id != found.id);
                if same.is_empty() {
                    return Ok(found);
                }
                let (name, others) = (&found.name, same.iter().map(|one| one.id.as_str()));
                return Err(names::id_and_name(
                    "catalog item",
                    wanted,
                    Some(name),
                    others,
                ));
            }
            Err(error) if !names::is_no_id(&error) => return Err(error.into()),
            _ => {}
        }
        match same.len() {
            0 => {}
            1 => return Ok(same.remove(0)),
            several => {
                let candidates: Vec<String> = same.iter().map(candidate).collect();
                return Err(Failure::usage(format!(
                    "there are {several} catalog items {wanted:?}; take an id or say --project: {}",
                    names::listed(candidates.iter().map(String::as_str))
                )));
            }
        }
        let all = match similar.is_empty() {
            true => list().items().try_collect().await?,
            false => similar,
        };
        names::one("catalog item", wanted, &all, |one| {
            (&one.id, Some(&one.name))
        })
        .cloned()
    }
}

fn candidate(one: &CatalogItem) -> String {
    let item = to_value(one);
    let projects = item["projects"].as_array().into_iter().flatten();
    let projects: Vec<&str> = projects.filter_map(|one| one["name"].as_str()).collect();
    let ids = one.project_ids.iter().map(String::as_str);
    let projects = match projects.is_empty() {
        true => names::listed(ids),
        false => names::listed(projects.into_iter()),
    };
    match projects.is_empty() {
        true => one.id.clone(),
        false => format!("{} in {projects}", one.id),
    }
}

/// The id of a version, the latest if none is named, and the schema of its inputs. Items that are no
/// blueprints can be without versions.
async fn version_of(
    client: &Client,
    item: &CatalogItem,
    wanted: Option<&str>,
) -> Result<(Option<String>, Value), Failure> {
    let all = client.list_catalog_item_versions(&item.id).items();
    let all = all.try_collect().await?;
    let found = match wanted {
        Some(wanted) => Some(names::one("version", wanted, &all, |one| {
            (one.id.as_deref().unwrap_or_default(), None)
        })?),
        None => latest(&all),
    };
    let schema = found.and_then(|one| one.schema.clone());
    let schema = schema.or_else(|| item.schema.clone()).unwrap_or_default();
    Ok((found.and_then(|one| one.id.clone()), schema))
}

/// Of those that are as old the first: lists begin with the latest.
fn latest(all: &[CatalogItemVersion]) -> Option<&CatalogItemVersion> {
    let age = |one: &&CatalogItemVersion| one.created_at.as_ref().and_then(Timestamp::unix_nanos);
    all.iter().rev().max_by_key(age)
}

async fn request(wanted: Request, client: &Client, context: &Context) -> Result<(), Failure> {
    let written = wanted.inputs.read()?;
    let project = wanted.which.project(context).await?;
    let item = wanted.which.find(client, project.as_deref()).await?;
    let (version, schema) = version_of(client, &item, wanted.version.as_deref()).await?;
    let fitting = written.fit(&schema, &format!("catalog item {:?}", item.name))?;
    fitting.warn(&context.out);
    let project = match project {
        Some(project) => project,
        None => only_project(&item)?,
    };
    let most = item.bulk_request_limit.unwrap_or(1).max(1);
    if let Some(count) = wanted.count.filter(|count| i64::from(*count) > most) {
        return Err(Failure::usage(format!(
            "{} makes at most {most} deployments at once, not {count}",
            item.name
        )));
    }
    // The server makes names of its own for several.
    if wanted.count.is_none_or(|count| count == 1) {
        deployed::name_is_free(&context.deployments()?, &wanted.deployment).await?;
    }
    let mut request = CatalogItemRequest::new()
        .deployment_name(&wanted.deployment)
        .project_id(project)
        .inputs(fitting.values.clone());
    request.version = version;
    request.reason = wanted.reason;
    request.bulk_request_count = wanted.count.map(i64::from);
    if wanted.dry_run {
        let mut shown = to_value(&request);
        shown["inputs"] = fitting.shown();
        context.out.say(format!("{} would be requested", item.name));
        return context.out.value(shown, &[]);
    }

    let made = client.request_deployments(&item.id, request).await?;
    if !wanted.waiting.is_wanted() {
        let name = &wanted.deployment;
        let made = made.into_iter();
        let made = made.map(|id| match wanted.count {
            None | Some(1) => json!({"deploymentId": id, "deploymentName": name}),
            Some(_) => json!({"deploymentId": id}),
        });
        return print(made.collect(), wanted.count, context);
    }
    let begun = Instant::now();
    let (mut ready, mut outcome) = (Vec::new(), Ok(()));
    for (number, id) in made.iter().enumerate() {
        let title = match made.len() {
            1 => format!("deployment {}", wanted.deployment),
            all => format!("deployment {}, {} of {all}", wanted.deployment, number + 1),
        };
        let waiting = deployed::left(wanted.waiting, begun);
        let resume = format!("vmw catalog watch {id}");
        match deployed::finish(context, &title, &resume, waiting, id).await {
            Ok(one) => ready.push(deployed::shown(&one, &fitting.shown())),
            // The others may be ready for all that.
            Err(Failure::Call(error)) if outcome.is_ok() => outcome = Err(Failure::Call(error)),
            Err(Failure::Call(error)) => context.out.error(error),
            Err(failure) => return Err(failure),
        }
    }
    match (ready.len(), wanted.count) {
        (0, _) => {}
        (1, None) => deployed::show(context, ready.remove(0), deployed::COLUMNS)?,
        _ => context.out.value(ready.into(), deployed::COLUMNS)?,
    }
    outcome
}

/// What was made: one thing, unless several were asked for.
fn print(mut made: Vec<Value>, count: Option<u8>, context: &Context) -> Result<(), Failure> {
    match (made.len(), count) {
        (1, None) => context.out.value(made.remove(0), MADE),
        (_, None | Some(1)) => context.out.value(made.into(), MADE),
        _ => context.out.value(made.into(), SEVERAL),
    }
}

/// The project to request an item for, where nobody has said which.
fn only_project(item: &CatalogItem) -> Result<String, Failure> {
    match &*item.project_ids {
        [only] => Ok(only.clone()),
        [] => Err(Failure::usage(format!(
            "say with --project which project {} is for",
            item.name
        ))),
        several => Err(Failure::usage(format!(
            "{} can be requested for {} projects: say with --project which one ({})",
            item.name,
            several.len(),
            names::listed(several.iter().map(String::as_str))
        ))),
    }
}
