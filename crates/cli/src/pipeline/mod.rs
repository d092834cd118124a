//! `vmw pipeline`: pipelines of Code Stream and their executions. How one is run stands in `run`, what
//! its inputs may be in `inputs`, and what it has said in `logs`.

mod inputs;
mod logs;
mod run;

use clap::Subcommand;
use client_core::ErrorKind;
use code_stream::Client;
use code_stream::types::Pipeline;

use crate::arguments::{Waiting, filled};
use crate::context::Context;
use crate::failure::Failure;
use crate::output::Column;
use crate::{names, progress};

#[derive(Debug, Subcommand)]
pub enum Wanted {
    /// List pipelines
    List {
        /// Only those of this project, by name or id
        #[arg(long, value_parser = filled)]
        project: Option<String>,
        /// Only those with this text in name or description
        #[arg(long, value_name = "TEXT", value_parser = filled)]
        search: Option<String>,
    },
    /// Show a pipeline
    Get {
        #[command(flatten)]
        one: One,
    },
    /// Run a pipeline and tell each step of it
    Run(run::Wanted),
    /// Print what each stage and task of an execution says and puts out
    Logs {
        /// Execution, by id
        #[arg(value_parser = filled)]
        execution: String,
    },
    /// Tell each step of an execution until it has ended, also of an earlier run
    Watch {
        /// Execution, by id
        #[arg(value_parser = filled)]
        execution: String,
        #[command(flatten)]
        waiting: Waiting,
    },
    /// List executions, the latest first
    Executions {
        /// Pipeline, by name or id; all of them if none is named
        #[arg(value_name = "PIPELINE", value_parser = filled)]
        name: Option<String>,
        /// Only those of this project, by name or id
        #[arg(long, value_parser = filled)]
        project: Option<String>,
    },
    /// Cancel an execution
    Cancel {
        /// Execution, by id
        #[arg(value_parser = filled)]
        execution: String,
        #[command(flatten)]
        waiting: Waiting,
    },
}

/// A pipeline that is named.
#[derive(Debug, clap::Args)]
pub struct One {
    /// Pipeline, by name or id
    #[arg(value_name = "PIPELINE", value_parser = filled)]
    name: String,
    /// Project of the pipeline, by name, where several have one of that name
    #[arg(long, value_parser = filled)]
    project: Option<String>,
}

const COLUMNS: &[Column] = &[
    Column::new("NAME", "name"),
    Column::new("PROJECT", "project"),
    Column::new("ID", "id"),
    Column::new("STATE", "state"),
    Column::time("UPDATED", "updatedAt"),
    Column::new("DESCRIPTION", "description"),
];

/// The columns of an execution, which has no name of its own.
const EXECUTION: &[Column] = &[
    Column::new("ID", "id"),
    Column::new("PIPELINE", "name"),
    Column::new("NUMBER", "index"),
    Column::new("STATUS", "status"),
    Column::time("STARTED", "createdAt"),
    Column::new("BY", "createdBy"),
    Column::new("COMMENTS", "comments"),
    Column::new("OUTPUT", "output"),
    Column::new("MESSAGE", "statusMessage"),
];

pub async fn run(wanted: Wanted, context: &Context) -> Result<(), Failure> {
    let client = context.code_stream()?;
    match wanted {
        Wanted::List { project, search } => {
            let project = project_name(project, context).await?;
            list(project, search, &client, context).await
        }
        Wanted::Get { one } => context.out.one(&one.found(&client).await?, COLUMNS),
        Wanted::Run(wanted) => run::run(wanted, &client, context).await,
        Wanted::Logs { execution } => logs::print(&execution, &client, context).await,
        Wanted::Watch { execution, waiting } => {
            let found = client.get_execution(&execution).await;
            progress::awaited(context, "execution", &execution, found)?;
            let title = format!("execution {execution}");
            run::follow(&title, &execution, waiting, &client, context).await
        }
        Wanted::Executions { name, project } => {
            let project = project_name(project, context).await?;
            let executions = match name {
                None => client.list_executions().items().try_collect().await?,
                Some(name) => {
                    let pipeline = One {
                        name,
                        project: project.clone(),
                    }
                    .found(&client)
                    .await?;
                    let id = pipeline.id.unwrap_or_default();
                    let list = client.list_pipeline_executions(id);
                    list.items().try_collect().await?
                }
            };
            let of_project = |its: &Option<String>| project.is_none() || *its == project;
            let executions: Vec<_> = executions
                .into_iter()
                .filter(|one| of_project(&one.project))
                .collect();
            context.out.list(&executions, EXECUTION)
        }
        Wanted::Cancel { execution, waiting } => {
            cancel(&execution, waiting, &client, context).await
        }
    }
}

/// The name of a project that is there: Code Stream knows no ids of them, and answers nothing for
/// one that it does not know.
async fn project_name(
    wanted: Option<String>,
    context: &Context,
) -> Result<Option<String>, Failure> {
    let Some(wanted) = wanted else {
        return Ok(None);
    };
    let found = crate::project::named(&context.iaas()?, &wanted).await?;
    Ok(Some(found.name.unwrap_or(wanted)))
}

async fn list(
    project: Option<String>,
    search: Option<String>,
    client: &Client,
    context: &Context,
) -> Result<(), Failure> {
    let mut list = client.list_pipelines();
    if let Some(project) = &project {
        list = list.filter(equal("project", project));
    }
    let mut pipelines = list.items().try_collect().await?;
    let search = search.map(|text| text.to_lowercase());
    let has = |text: &Option<String>, part: &str| {
        text.as_ref()
            .is_some_and(|text| text.to_lowercase().contains(part))
    };
    pipelines.retain(|one| {
        let found = search
            .as_ref()
            .is_none_or(|part| has(&one.name, part) || has(&one.description, part));
        found && (project.is_none() || one.project == project)
    });
    context.out.list(&pipelines, COLUMNS)
}

async fn cancel(
    id: &str,
    waiting: Waiting,
    client: &Client,
    context: &Context,
) -> Result<(), Failure> {
    let mut execution = client.act_on_execution(id, "cancel").await?;
    if waiting.is_wanted() {
        let title = format!("cancelling execution {id}");
        let resume = format!("vmw pipeline watch {id}");
        let wait = client.wait_for_execution(id);
        match progress::finish(context, &title, &resume, waiting, wait).await {
            Err(Failure::Call(error)) if error.kind() == ErrorKind::Canceled => {
                execution = client.get_execution(id).await?;
            }
            Ok(_) => {
                return Err(Failure::Other(format!(
                    "execution {id} was complete before it could be cancelled"
                )));
            }
            Err(failure) => return Err(failure),
        }
    }
    context.out.one(&execution, EXECUTION)
}

impl One {
    /// The pipeline with all that belongs to it.
    async fn found(&self, client: &Client) -> Result<Pipeline, Failure> {
        let named = client.list_pipelines().filter(equal("name", &self.name));
        let named = named.items().try_collect().await?;
        let mut named = self.of_project(named);
        named.retain(|one| one.name.as_ref() == Some(&self.name));
        if named.is_empty() || names::may_be_id(&self.name) {
            match client.get_pipeline(&self.name).await {
                Ok(found) => {
                    named.retain(|one| one.id != found.id);
                    if named.is_empty() {
                        return Ok(found);
                    }
                    named.push(found);
                }
                Err(error) if !error.is_not_found() => return Err(error.into()),
                Err(_) => {}
            }
        }
        if named.is_empty() {
            // What it may have been instead.
            let all = client.list_pipelines().items().try_collect().await?;
            return self.one(&self.of_project(all)).cloned();
        }
        let id = self.one(&named)?.id.clone();
        Ok(client.get_pipeline(id.unwrap_or_default()).await?)
    }

    fn of_project(&self, mut pipelines: Vec<Pipeline>) -> Vec<Pipeline> {
        pipelines.retain(|one| self.project.is_none() || one.project == self.project);
        pipelines
    }

    fn one<'a>(&self, among: &'a [Pipeline]) -> Result<&'a Pipeline, Failure> {
        names::one("pipeline", &self.name, among, |one| {
            (one.id.as_deref().unwrap_or_default(), one.name.as_deref())
        })
    }
}

/// A condition of `$filter`. In it a quote is written twice.
fn equal(property: &str, text: &str) -> String {
    format!("{property} eq '{}'", text.replace('\'', "''"))
}
