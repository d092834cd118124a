//! `vmw project`: projects, which all else of Automation belongs to.

use clap::{Args, Subcommand};
use client_core::Error;
use client_core::wire::to_value;
use iaas::Client;
use iaas::types::{Project, ProjectSpecification, User};

use crate::arguments::{Changing, filled};
use crate::ask;
use crate::context::Context;
use crate::failure::Failure;
use crate::names;
use crate::output::Column;
use crate::several::count;

#[derive(Debug, Subcommand)]
pub enum Wanted {
    /// List projects
    List,
    /// Show a project
    Get(Named),
    /// Create a project
    Create(New),
    /// Delete a project in which nothing is left
    Delete(Deletion),
}

#[derive(Debug, Args)]
pub struct Named {
    /// Project, by name or id
    #[arg(value_name = "PROJECT", value_parser = filled)]
    name: String,
}

#[derive(Debug, Args)]
pub struct New {
    /// Name, which no other project has
    #[arg(value_parser = filled)]
    name: String,
    /// Description of the project
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Whether its members share their deployments [default: as the server decides]
    #[arg(
        long,
        value_name = "BOOLEAN",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "true"
    )]
    shared_resources: Option<bool>,
    /// User who manages it; again for several
    #[arg(long, value_name = "USER", value_parser = filled)]
    admin: Vec<String>,
    /// User who deploys in it; again for several
    #[arg(long, value_name = "USER", value_parser = filled)]
    member: Vec<String>,
    /// Check whether it could be created, show what would be sent, and send nothing
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, Args)]
pub struct Deletion {
    /// Project, by name or id
    #[arg(value_name = "PROJECT", value_parser = filled)]
    name: String,
    #[command(flatten)]
    changing: Changing,
}

const COLUMNS: &[Column] = &[
    Column::new("NAME", "name"),
    Column::new("ID", "id"),
    Column::new("DESCRIPTION", "description"),
    Column::count("ADMINISTRATORS", "administrators"),
    Column::count("MEMBERS", "members"),
    Column::time("CREATED", "createdAt"),
];

const ONE: &[Column] = &[
    Column::new("NAME", "name"),
    Column::new("ID", "id"),
    Column::new("DESCRIPTION", "description"),
    Column::new("ADMINISTRATORS", "administrators.email"),
    Column::new("MEMBERS", "members.email"),
    Column::new("VIEWERS", "viewers.email"),
    Column::new("SUPERVISORS", "supervisors.email"),
    Column::new("SHARED RESOURCES", "sharedResources"),
    Column::new("ZONES", "zones.zoneId"),
    Column::time("CREATED", "createdAt"),
];

pub async fn run(wanted: Wanted, context: &Context) -> Result<(), Failure> {
    let client = context.iaas()?;
    match wanted {
        Wanted::List => {
            let all = client.list_projects().items().try_collect().await?;
            context.out.list(&all, COLUMNS)
        }
        Wanted::Get(Named { name }) => context.out.one(&named(&client, &name).await?, ONE),
        Wanted::Create(wanted) => create(&wanted, &client, context).await,
        Wanted::Delete(wanted) => delete(&wanted, &client, context).await,
    }
}

/// The project of this name or id.
pub async fn named(client: &Client, wanted: &str) -> Result<Project, Failure> {
    // What may be an id has to be looked for in all of them, also where one is called so.
    if !names::may_be_id(wanted) {
        let similar = called(client, wanted).await?;
        if let Ok(found) = names::one("project", wanted, &similar, id_and_name) {
            return Ok(found.clone());
        }
    }
    // By id, or not at all: the error tells what there is.
    let all = client.list_projects().items().try_collect().await?;
    names::one("project", wanted, &all, id_and_name).cloned()
}

fn id_and_name(project: &Project) -> (&str, Option<&str>) {
    (&project.id, project.name.as_deref())
}

/// Those that the server finds by a name.
async fn called(client: &Client, name: &str) -> Result<Vec<Project>, Failure> {
    // Quotes are doubled; a star would stand for any text.
    if name.contains('*') {
        return Ok(Vec::new());
    }
    let filter = format!("name eq '{}'", name.replace('\'', "''"));
    Ok(client
        .list_projects()
        .filter(filter)
        .items()
        .try_collect()
        .await?)
}

async fn create(wanted: &New, client: &Client, context: &Context) -> Result<(), Failure> {
    let users = |emails: &[String]| -> Vec<User> { emails.iter().map(User::new).collect() };
    let mut wish = ProjectSpecification::new(&wanted.name);
    wish.description.clone_from(&wanted.description);
    wish.shared_resources = wanted.shared_resources;
    if !wanted.admin.is_empty() {
        wish = wish.administrators(users(&wanted.admin));
    }
    if !wanted.member.is_empty() {
        wish = wish.members(users(&wanted.member));
    }
    // Names are unique: whatever is called so after an answer that got lost is what was asked for.
    if let Some(there) = exactly(client, &wanted.name).await? {
        return Err(Failure::Other(format!(
            "there is a project {:?} already: {}",
            wanted.name, there.id
        )));
    }
    if wanted.dry_run {
        let name = &wanted.name;
        context
            .out
            .say(format_args!("project {name} would be created"));
        return context.out.value(to_value(&wish), &[]);
    }
    let created = match client.create_project(wish).await {
        Err(error) if error.outcome_unknown() => match exactly(client, &wanted.name).await? {
            Some(created) => created,
            None => return Err(error.into()),
        },
        created => created?,
    };
    context
        .out
        .say(format!("project {} is created", wanted.name));
    context.out.one(&created, ONE)
}

/// The project of this name, if there is one.
async fn exactly(client: &Client, name: &str) -> Result<Option<Project>, Failure> {
    let all = match name.contains('*') {
        true => client.list_projects().items().try_collect().await?,
        false => called(client, name).await?,
    };
    Ok(all
        .into_iter()
        .find(|one| one.name.as_deref() == Some(name)))
}

/// What is in a project. Servers keep one that has deployments; what else is in one that is deleted
/// they delete too, or nobody finds it again.
async fn inside(project: &Project, context: &Context) -> Result<Vec<String>, Failure> {
    let its = |id: Option<&String>| id == Some(&project.id);
    let deployments = context.deployments()?.list_deployments();
    let deployments = deployments.projects([&project.id]).items();
    let deployments = deployments.try_collect().await?.into_iter();
    let deployments = deployments.filter(|one| its(one.project_id.as_ref()));
    let blueprints = context.blueprints()?.list_blueprints();
    let blueprints = blueprints.projects([&project.id]).items();
    let blueprints = blueprints.try_collect().await?.into_iter();
    let blueprints = blueprints.filter(|one| its(one.project_id.as_ref()));
    let code_stream = context.code_stream()?;
    // Code Stream knows projects by their names.
    let of_it = |name: Option<&String>| name.is_some() && name == project.name.as_ref();
    let of_code_stream = async {
        let pipelines = code_stream.list_pipelines().items().try_collect().await?;
        let variables = code_stream.list_variables().items().try_collect().await?;
        let endpoints = code_stream.list_endpoints().items().try_collect().await?;
        let pipelines = pipelines.into_iter();
        let pipelines = pipelines.filter(|one| of_it(one.project.as_ref()));
        let variables = variables.into_iter();
        let variables = variables.filter(|one| of_it(one.project.as_ref()));
        let endpoints = endpoints.into_iter();
        let endpoints = endpoints.filter(|one| of_it(one.project.as_ref()));
        Ok::<[Vec<Option<String>>; 3], Error>([
            pipelines.map(|one| one.name).collect(),
            variables.map(|one| one.name).collect(),
            endpoints.map(|one| one.name).collect(),
        ])
    };
    let [pipelines, variables, endpoints] = match of_code_stream.await {
        // Not every server has it, nor may everybody look.
        Err(error) if error.is_not_found() || error.status() == Some(403) => {
            let out = &context.out;
            out.warn(format_args!(
                "what Code Stream has in the project cannot be seen: {error}"
            ));
            Default::default()
        }
        found => found?,
    };
    let named = |what: &str, names: Vec<Option<String>>| {
        let listed = names::listed(names.iter().flatten().map(String::as_str));
        (!names.is_empty()).then(|| format!("{} ({listed})", count(names.len(), what)))
    };
    let all = [
        named(
            "deployment",
            deployments.map(|one| Some(one.name)).collect(),
        ),
        named("blueprint", blueprints.map(|one| one.name).collect()),
        named("pipeline", pipelines),
        named("variable", variables),
        named("endpoint", endpoints),
    ];
    Ok(all.into_iter().flatten().collect())
}

/// Nothing, if nothing is left in it.
async fn is_empty(project: &Project, context: &Context) -> Result<(), Failure> {
    let inside = inside(project, context).await?;
    if inside.is_empty() {
        return Ok(());
    }
    let name = project.name.as_deref().unwrap_or(&project.id);
    Err(Failure::Other(format!(
        "project {name} is not empty, and was not deleted: it holds {}",
        inside.join(", ")
    )))
}

async fn delete(wanted: &Deletion, client: &Client, context: &Context) -> Result<(), Failure> {
    let project = named(client, &wanted.name).await?;
    let name = project.name.as_deref().unwrap_or(&project.id);
    is_empty(&project, context).await?;
    ask::confirmed(wanted.changing, &format!("Delete project {name}"))?;
    if wanted.changing.dry_run {
        context.out.say(format!("project {name} would be deleted"));
    } else {
        match client.delete_project(&project.id).await {
            Err(error) if error.is_not_found() => {}
            ended => ended?,
        }
        context.out.say(format!("project {name} is deleted"));
    }
    context.out.one(&project, COLUMNS)
}
