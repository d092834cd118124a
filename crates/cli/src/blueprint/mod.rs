//! `vmw blueprint`: drafts of blueprints, as they are. Validation, versions and deployments of them are
//! left to the modules below.

use std::path::Path;

use blueprint::types::{Blueprint, BlueprintValidationRequest};
use blueprint::{Client, operations};
use clap::Subcommand;
use client_core::{CallOptions, Operation, Value, encode_from_table};

use crate::arguments::filled;
use crate::context::Context;
use crate::failure::Failure;
use crate::output::Column;
use crate::{given, inputs};

mod deploy;
mod validate;
mod versions;
mod which;

use validate::{refuse, report};
use which::Which;

#[derive(Debug, Subcommand)]
pub enum Wanted {
    /// List blueprints
    List {
        /// Only those of this project, by name or id
        #[arg(long, value_parser = filled)]
        project: Option<String>,
        /// Only those with this text in name or description
        #[arg(long, value_name = "TEXT", value_parser = filled)]
        search: Option<String>,
    },
    /// Show a blueprint
    #[command(disable_version_flag = true)]
    Get {
        #[command(flatten)]
        which: Which,
        /// Take this version in place of the draft
        #[arg(long, value_name = "VERSION", value_parser = filled)]
        version: Option<String>,
        /// Print its YAML alone
        #[arg(long)]
        content: bool,
    },
    /// Create a blueprint from a file, after a check of it
    Create {
        /// File with the YAML, or - for standard input
        #[arg(value_parser = filled, value_hint = clap::ValueHint::FilePath)]
        file: String,
        /// Project of the blueprint, by name or id
        #[arg(long, value_parser = filled)]
        project: String,
        /// Name of the blueprint, in place of that of the file
        #[arg(long, value_parser = filled)]
        name: Option<String>,
        /// Description of the blueprint
        #[arg(long, value_name = "TEXT")]
        description: Option<String>,
        /// Create it although the server calls it invalid
        #[arg(long)]
        allow_invalid: bool,
        /// Check the file, and create nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Put the YAML of a file in place of the draft, after a check of it
    Update {
        #[command(flatten)]
        which: Which,
        /// File with the YAML, or - for standard input
        #[arg(long, value_parser = filled, value_hint = clap::ValueHint::FilePath)]
        file: String,
        /// Change it although the server calls the file invalid
        #[arg(long)]
        allow_invalid: bool,
        /// Check the file, and change nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Check a blueprint, or a file before it becomes one
    #[command(disable_version_flag = true)]
    Validate(validate::Validate),
    /// List the inputs that a blueprint takes
    #[command(disable_version_flag = true)]
    Inputs {
        #[command(flatten)]
        which: Which,
        /// Take this version in place of the draft
        #[arg(long, value_name = "VERSION", value_parser = filled)]
        version: Option<String>,
    },
    /// Deploy a blueprint
    ///
    /// In its own project; one that is shared with others in that of --project. Inputs and blueprint
    /// are checked first, and a name that is taken is an error.
    #[command(disable_version_flag = true)]
    Deploy(deploy::Deploy),
    /// Wait for a deployment that was begun, by the id of its blueprint request
    Watch(deploy::Watch),
    #[command(flatten)]
    Versions(versions::Wanted),
}

const COLUMNS: &[Column] = &[
    Column::new("NAME", "name"),
    Column::new("PROJECT", "projectName"),
    Column::new("STATUS", "status"),
    Column::new("VERSIONS", "totalVersions"),
    Column::new("VALID", "valid"),
    Column::time("UPDATED", "updatedAt"),
    Column::new("ID", "id"),
];

pub async fn run(wanted: Wanted, context: &Context) -> Result<(), Failure> {
    match wanted {
        Wanted::List { project, search } => list(project, search, context).await,
        Wanted::Get {
            which,
            version,
            content,
        } => get(&which, version, content, context).await,
        Wanted::Create {
            file,
            project,
            name,
            description,
            allow_invalid,
            dry_run,
        } => {
            let content = read(&file)?;
            let name = name.or_else(|| stem(&file)).ok_or_else(|| {
                Failure::usage("standard input has no name: say --name what it is to be called")
            })?;
            let mut new = Blueprint::new().name(name).content(content);
            new.description = description;
            let check = Check {
                allow_invalid,
                dry_run,
            };
            create(new, &project, check, context).await
        }
        Wanted::Update {
            which,
            file,
            allow_invalid,
            dry_run,
        } => {
            let check = Check {
                allow_invalid,
                dry_run,
            };
            update(&which, read(&file)?, check, context).await
        }
        Wanted::Validate(wanted) => validate::validate(wanted, context).await,
        Wanted::Inputs { which, version } => {
            let client = context.blueprints()?;
            let found = which.find(&client, context).await?;
            let schema = schema(&client, id(&found), version.as_deref()).await?;
            context.out.value(inputs::listed(&schema), inputs::COLUMNS)
        }
        Wanted::Deploy(wanted) => deploy::deploy(wanted, context).await,
        Wanted::Watch(wanted) => deploy::watch(wanted, context).await,
        Wanted::Versions(wanted) => versions::run(wanted, context).await,
    }
}

async fn list(
    project: Option<String>,
    search: Option<String>,
    context: &Context,
) -> Result<(), Failure> {
    let mut list = context.blueprints()?.list_blueprints();
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

async fn get(
    which: &Which,
    version: Option<String>,
    content: bool,
    context: &Context,
) -> Result<(), Failure> {
    let client = context.blueprints()?;
    let found = which.find(&client, context).await?;
    if let Some(version) = version {
        let found = client.get_blueprint_version(id(&found), version).await?;
        return match content {
            true => print_content(found.content, context),
            false => context.out.one(&found, versions::COLUMNS),
        };
    }
    // A list leaves contents out.
    let found = client.get_blueprint(id(&found)).await?;
    match content {
        true => print_content(found.content, context),
        false => context.out.one(&found, COLUMNS),
    }
}

/// The YAML as it is, unless another form was asked for.
fn print_content(content: Option<String>, context: &Context) -> Result<(), Failure> {
    let content = content.unwrap_or_default();
    match context.is_structured() {
        true => context.out.value(content.into(), &[]),
        false => context.out.raw(content.as_bytes()),
    }
}

async fn create(
    new: Blueprint,
    project: &str,
    check: Check,
    context: &Context,
) -> Result<(), Failure> {
    let client = context.blueprints()?;
    let project = context.project_id(project).await?;
    let name = new.name.clone().unwrap_or_default();
    let similar = client.list_blueprints().name(&name).projects([&project]);
    let similar = similar.items().try_collect().await?;
    let taken = |one: &&Blueprint| {
        one.name.as_ref() == Some(&name) && one.project_id.as_ref() == Some(&project)
    };
    if let Some(there) = similar.iter().find(taken) {
        return Err(Failure::Other(format!(
            "there is a blueprint {name:?} already, {}; `vmw blueprint update` changes it",
            id(there)
        )));
    }
    let request = BlueprintValidationRequest::new().content(content_of(&new));
    if !check
        .passes(&client, request, &name, "created", context)
        .await?
    {
        return Ok(());
    }
    let new = new.project_id(project);
    let made = client.create_blueprint(new).await?;
    context.out.one(&made, COLUMNS)
}

async fn update(
    which: &Which,
    content: String,
    check: Check,
    context: &Context,
) -> Result<(), Failure> {
    let client = context.blueprints()?;
    let found = which.find(&client, context).await?;
    let request = BlueprintValidationRequest::new().content(&content);
    if !check
        .passes(&client, request, &which.name, "updated", context)
        .await?
    {
        return Ok(());
    }
    // What was read goes back with all that it has, changed in one place.
    let found = client.get_blueprint(id(&found)).await?;
    let its_id = id(&found).to_owned();
    let changed = client.update_blueprint(its_id, found.content(content));
    context.out.one(&changed.await?, COLUMNS)
}

/// What a check of something that is to be written decides.
#[derive(Debug, Clone, Copy)]
struct Check {
    allow_invalid: bool,
    dry_run: bool,
}

impl Check {
    /// Whether to go on; a dry run ends with its report.
    async fn passes(
        self,
        client: &Client,
        request: BlueprintValidationRequest,
        name: &str,
        done: &str,
        context: &Context,
    ) -> Result<bool, Failure> {
        if self.allow_invalid && !self.dry_run {
            return Ok(true);
        }
        let answer = client.validate_blueprint(request).await?;
        if !self.dry_run {
            return refuse(name, &answer, context)
                .map(|()| true)
                .map_err(not_allowed);
        }
        let reported = report(name, &answer, context);
        if !self.allow_invalid {
            reported?;
        }
        context
            .out
            .say(format_args!("blueprint {name} would be {done}"));
        Ok(false)
    }
}

/// A refusal, and what passes it over.
fn not_allowed(refusal: Failure) -> Failure {
    Failure::Other(format!(
        "{refusal}\nnothing was changed, which --allow-invalid does all the same"
    ))
}

fn id(one: &Blueprint) -> &str {
    one.id.as_deref().unwrap_or_default()
}

fn content_of(one: &Blueprint) -> &str {
    one.content.as_deref().unwrap_or_default()
}

/// The schema of the inputs of a draft or a version, with all that it says: the type that stands for
/// it knows whole bounds only.
async fn schema(client: &Client, id: &str, version: Option<&str>) -> Result<Value, Failure> {
    let client = client.service_client();
    let options = CallOptions::default();
    let mut arguments = vec![("blueprintId", id.into())];
    let operation: &'static Operation = match version {
        None => &operations::GET_BLUEPRINT_INPUTS_SCHEMA,
        Some(version) => {
            arguments.push(("version", version.into()));
            &operations::GET_BLUEPRINT_VERSION_INPUTS_SCHEMA
        }
    };
    let pinned = client.api_version(&options);
    arguments.extend(pinned.map(|version| ("apiVersion", version.into())));
    let request = encode_from_table(client.base_url(), operation, &arguments, None);
    Ok(client.call::<Value>(operation, request, options).await?)
}

fn read(file: &str) -> Result<String, Failure> {
    given::text("the YAML", file)
}

/// The name of a file without its ending.
fn stem(file: &str) -> Option<String> {
    let stem = Path::new(file).file_stem().filter(|_| file != "-")?;
    stem.to_str().map(str::to_owned)
}
