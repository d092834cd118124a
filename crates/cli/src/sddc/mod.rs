//! `vmw sddc`: software-defined data centers. What is to be created stands in `create` and `subnet`,
//! hosts in `hosts`.

mod create;
mod hosts;
mod subnet;

use clap::Subcommand;
use vmc::types::{Sddc, Task};

use crate::arguments::{Changing, Waiting, filled};
use crate::context::Context;
use crate::failure::Failure;
use crate::output::Column;
use crate::{ask, names, progress, task};

#[derive(Debug, Subcommand)]
pub enum Wanted {
    /// List SDDCs
    List {
        /// Show deleted ones too
        #[arg(long)]
        deleted: bool,
    },
    /// Show an SDDC
    Get {
        /// SDDC, by name or id
        #[arg(value_name = "SDDC", value_parser = filled)]
        name: String,
    },
    /// Create an SDDC and wait until it is ready, which takes about two hours
    ///
    /// The server checks the configuration first; with --no-wait only the check is waited for.
    Create(Box<create::Wanted>),
    /// Delete an SDDC with all that is in it
    Delete {
        /// SDDC, by name or id
        #[arg(value_name = "SDDC", value_parser = filled)]
        name: String,
        #[command(flatten)]
        changing: Changing,
        #[command(flatten)]
        waiting: Waiting,
    },
    /// Add hosts to a cluster, after a check that this can be done
    ///
    /// With --no-wait only the check is waited for.
    AddHosts(hosts::Added),
    /// Remove hosts from a cluster
    RemoveHosts(hosts::Removed),
}

pub const COLUMNS: &[Column] = &[
    Column::new("NAME", "name"),
    Column::new("ID", "id"),
    Column::new("STATE", "sddc_state"),
    Column::new("REGION", "resource_config.region"),
    Column::count("HOSTS", "resource_config.clusters.esx_host_list"),
    Column::new("VCENTER", "resource_config.vc_url"),
    Column::new("PROVIDER", "provider"),
    Column::time("CREATED", "created"),
];

pub async fn run(wanted: Wanted, context: &Context) -> Result<(), Failure> {
    let vmc = context.vmc()?;
    let org = context.org(&vmc).await?;
    let place = Place { context, vmc, org };
    match wanted {
        Wanted::List { deleted } => {
            let list = place.vmc.list_sddcs(&place.org).include_deleted(deleted);
            context
                .out
                .list(&list.items().try_collect().await?, COLUMNS)
        }
        Wanted::Get { name } => {
            let id = place.found(&name).await?.id;
            place.print(&id).await
        }
        Wanted::Create(wanted) => create::run(*wanted, &place).await,
        Wanted::Delete {
            name,
            changing,
            waiting,
        } => delete(&name, changing, waiting, &place).await,
        Wanted::AddHosts(wanted) => hosts::add(wanted, &place).await,
        Wanted::RemoveHosts(wanted) => hosts::remove(wanted, &place).await,
    }
}

/// Where all of this happens.
struct Place<'a> {
    context: &'a Context,
    vmc: vmc::Client,
    org: String,
}

impl Place<'_> {
    async fn found(&self, name: &str) -> Result<Sddc, Failure> {
        found(&self.vmc, &self.org, name).await
    }

    async fn print(&self, id: &str) -> Result<(), Failure> {
        let sddc = self.vmc.get_sddc(&self.org, id).await?;
        self.context.out.one(&sddc, COLUMNS)
    }

    async fn is_gone(&self, id: &str) -> bool {
        let sddc = self.vmc.get_sddc(&self.org, id).await;
        sddc.is_err_and(|error| error.is_not_found())
    }

    async fn finish(&self, title: &str, task: &str, waiting: Waiting) -> Result<Task, Failure> {
        task::finish(self.context, &self.vmc, &self.org, title, task, waiting).await
    }

    /// A check is waited for also by those who do not wait for the work, which begins after it.
    async fn check(&self, title: &str, task: Task, waiting: Waiting) -> Result<(), Failure> {
        if !waiting.is_wanted() {
            let out = &self.context.out;
            out.say(format_args!("the {title} comes first, and is waited for"));
        }
        let wait = self.vmc.wait_for_task(&self.org, &task.id);
        progress::check(self.context, title, waiting, wait)
            .await
            .map(drop)
    }
}

/// The SDDC of that name or id.
async fn found(vmc: &vmc::Client, org: &str, name: &str) -> Result<Sddc, Failure> {
    let all = vmc.list_sddcs(org).items().try_collect().await?;
    one(name, &all)
}

/// The SDDC of that name or id; a deleted one if there is no other.
pub async fn found_with_deleted(vmc: &vmc::Client, org: &str, name: &str) -> Result<Sddc, Failure> {
    match found(vmc, org, name).await {
        Err(Failure::NotFound(_)) => {
            let all = vmc.list_sddcs(org).include_deleted(true);
            one(name, &all.items().try_collect().await?)
        }
        found => found,
    }
}

fn one(name: &str, all: &[Sddc]) -> Result<Sddc, Failure> {
    names::one("SDDC", name, all, |sddc| {
        (sddc.id.as_str(), sddc.name.as_deref())
    })
    .cloned()
}

async fn delete(
    name: &str,
    changing: Changing,
    waiting: Waiting,
    place: &Place<'_>,
) -> Result<(), Failure> {
    let context = place.context;
    let sddc = place.found(name).await?;
    let what = format!("SDDC {}", sddc.name.as_deref().unwrap_or(&sddc.id));
    ask::confirmed(changing, &format!("Delete {what} with all that is in it"))?;
    if changing.dry_run {
        context.out.say(format_args!("{what} would be deleted"));
        return context.out.one(&sddc, COLUMNS);
    }
    let task = match place.vmc.delete_sddc(&place.org, &sddc.id).await {
        // The answer to the first of several requests got lost, and that one did it: what was begun
        // last goes on, or the SDDC is gone by now.
        Err(error) if error.is_refusal() && error.attempts() > 1 => {
            let tasks = place.vmc.list_tasks(&place.org).items();
            let tasks = tasks.try_collect().await?.into_iter();
            let of_it = tasks.filter(|task| task.resource_id.as_ref() == Some(&sddc.id));
            let last = of_it.max_by(|one, other| one.created.as_str().cmp(other.created.as_str()));
            match last {
                Some(task) if task::is_open(&task) || place.is_gone(&sddc.id).await => task,
                _ => return Err(error.into()),
            }
        }
        task => task?,
    };
    if !waiting.is_wanted() {
        return context.out.one(&task, task::COLUMNS);
    }
    let title = format!("deletion of {what}");
    let task = place.finish(&title, &task.id, waiting).await?;
    context.out.one(&task, task::COLUMNS)
}
