//! `vmw task`: long work of VMware Cloud on AWS.

use clap::Subcommand;
use client_core::ErrorKind;
use vmc::types::{Task, TaskAction, TaskStatus};

use crate::arguments::{Waiting, filled};
use crate::context::Context;
use crate::failure::Failure;
use crate::output::Column;
use crate::{progress, sddc};

#[derive(Debug, Subcommand)]
pub enum Wanted {
    /// List tasks
    List {
        /// Only those of this SDDC, by name or id, also of a deleted one
        #[arg(long, value_name = "SDDC", value_parser = filled)]
        sddc: Option<String>,
        /// Only those that have not ended
        #[arg(long)]
        open: bool,
    },
    /// Show a task
    Get {
        /// Task, by id
        #[arg(value_name = "TASK", value_parser = filled)]
        id: String,
    },
    /// Wait for a task, also for one of an earlier run
    Watch {
        /// Task, by id
        #[arg(value_name = "TASK", value_parser = filled)]
        id: String,
        #[command(flatten)]
        waiting: Waiting,
    },
    /// Cancel a task
    Cancel {
        /// Task, by id
        #[arg(value_name = "TASK", value_parser = filled)]
        id: String,
        #[command(flatten)]
        waiting: Waiting,
    },
}

/// The columns of a task, which has no name.
pub const COLUMNS: &[Column] = &[
    Column::new("ID", "id"),
    Column::new("TYPE", "task_type"),
    Column::new("STATUS", "status"),
    Column::new("PERCENT", "progress_percent"),
    Column::new("PHASE", "phase_in_progress"),
    Column::new("RESOURCE", "resource_id"),
    Column::time("STARTED", "start_time"),
    Column::time("ENDED", "end_time"),
    Column::new("ERROR", "error_message"),
];

pub async fn run(wanted: Wanted, context: &Context) -> Result<(), Failure> {
    let vmc = context.vmc()?;
    let org = context.org(&vmc).await?;
    match wanted {
        Wanted::List { sddc, open } => {
            let sddc = match sddc {
                Some(name) => Some(sddc::found_with_deleted(&vmc, &org, &name).await?.id),
                None => None,
            };
            let mut tasks = vmc.list_tasks(&org).items().try_collect().await?;
            tasks.retain(|task| {
                (sddc.is_none() || task.resource_id == sddc) && (!open || is_open(task))
            });
            context.out.list(&tasks, COLUMNS)
        }
        Wanted::Get { id } => context.out.one(&vmc.get_task(&org, id).await?, COLUMNS),
        Wanted::Watch { id, waiting } => {
            progress::awaited(context, "task", &id, vmc.get_task(&org, &id).await)?;
            let task = finish(context, &vmc, &org, &format!("task {id}"), &id, waiting).await?;
            context.out.one(&task, COLUMNS)
        }
        Wanted::Cancel { id, waiting } => {
            let mut task = vmc
                .update_task(&org, &id)
                .action(TaskAction::Cancel)
                .await?;
            if waiting.is_wanted() {
                let title = format!("cancelling task {id}");
                match finish(context, &vmc, &org, &title, &id, waiting).await {
                    Err(Failure::Call(error)) if error.kind() == ErrorKind::Canceled => {
                        task = vmc.get_task(&org, &id).await?;
                    }
                    Ok(_) => {
                        return Err(Failure::Other(format!(
                            "task {id} had finished before it could be cancelled"
                        )));
                    }
                    Err(failure) => return Err(failure),
                }
            }
            context.out.one(&task, COLUMNS)
        }
    }
}

/// Waits for a task; `title` says what it does.
pub async fn finish(
    context: &Context,
    vmc: &vmc::Client,
    org: &str,
    title: &str,
    id: &str,
    waiting: Waiting,
) -> Result<Task, Failure> {
    let resume = format!("vmw task watch {id}");
    let wait = vmc.wait_for_task(org, id);
    progress::finish(context, title, &resume, waiting, wait).await
}

/// Whether it goes on. One whose status nobody knows may.
pub fn is_open(task: &Task) -> bool {
    let status = task.status.as_ref().map_or("", TaskStatus::as_str);
    // Casing differs between services.
    !matches!(
        TaskStatus::from(status.to_ascii_uppercase()),
        TaskStatus::Finished | TaskStatus::Failed | TaskStatus::Canceled
    )
}
