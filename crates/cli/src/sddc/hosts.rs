//! `vmw sddc add-hosts` and `remove-hosts`.

use clap::Args;
use client_core::wire::to_value;
use vmc::types::{Cluster, EsxAction, EsxConfig, Sddc};

use super::Place;
use crate::arguments::{Changing, Waiting, filled};
use crate::failure::Failure;
use crate::{ask, names, task};

#[derive(Debug, Args)]
pub struct Added {
    #[command(flatten)]
    wanted: Wanted,
    /// Check whether they could be added, and add none
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    waiting: Waiting,
}

#[derive(Debug, Args)]
pub struct Removed {
    #[command(flatten)]
    wanted: Wanted,
    #[command(flatten)]
    changing: Changing,
    #[command(flatten)]
    waiting: Waiting,
}

#[derive(Debug, Args)]
struct Wanted {
    /// SDDC, by name or id
    #[arg(value_name = "SDDC", value_parser = filled)]
    name: String,
    /// Number of hosts
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..))]
    hosts: u16,
    /// Cluster, by name or id, where there are several
    #[arg(long, value_name = "CLUSTER", value_parser = filled)]
    cluster: Option<String>,
}

/// Hosts of a cluster that there is.
struct Change {
    sddc: Sddc,
    /// As people say it: `2 hosts of Cluster-1 of SDDC demo`.
    what: String,
    config: EsxConfig,
}

pub async fn add(
    Added {
        wanted,
        dry_run,
        waiting,
    }: Added,
    place: &Place<'_>,
) -> Result<(), Failure> {
    let change = wanted.change(place).await?;
    let (vmc, org, out) = (&place.vmc, &place.org, &place.context.out);
    let check = vmc.add_hosts_precheck(org, &change.sddc.id, change.config.clone());
    let title = format!("check for {}", change.what);
    place.check(&title, check.await?, waiting).await?;
    if dry_run {
        out.say(format_args!("{} could be added", change.what));
        return out.value(to_value(&change.config), &[]);
    }
    let title = format!("addition of {}", change.what);
    change.make(EsxAction::Add, &title, waiting, place).await
}

pub async fn remove(
    Removed {
        wanted,
        changing,
        waiting,
    }: Removed,
    place: &Place<'_>,
) -> Result<(), Failure> {
    let change = wanted.change(place).await?;
    ask::confirmed(changing, &format!("Remove {}", change.what))?;
    if changing.dry_run {
        let out = &place.context.out;
        out.say(format_args!("{} would be removed", change.what));
        return out.value(to_value(&change.config), &[]);
    }
    let title = format!("removal of {}", change.what);
    change.make(EsxAction::Remove, &title, waiting, place).await
}

impl Wanted {
    async fn change(self, place: &Place<'_>) -> Result<Change, Failure> {
        let sddc = place.found(&self.name).await?;
        let clusters = sddc.resource_config.as_ref();
        let clusters = clusters.map_or(&[][..], |config| &config.clusters);
        let cluster = chosen(&sddc, clusters, self.cluster.as_deref())?;
        let hosts = if self.hosts == 1 { "host" } else { "hosts" };
        Ok(Change {
            what: format!(
                "{} {hosts} of {} of SDDC {}",
                self.hosts,
                cluster
                    .cluster_name
                    .as_deref()
                    .unwrap_or(&cluster.cluster_id),
                sddc.name.as_deref().unwrap_or(&sddc.id)
            ),
            config: EsxConfig::new(self.hosts).cluster_id(&cluster.cluster_id),
            sddc: sddc.clone(),
        })
    }
}

/// The cluster that was named, or the only one.
fn chosen<'a>(
    sddc: &Sddc,
    clusters: &'a [Cluster],
    wanted: Option<&str>,
) -> Result<&'a Cluster, Failure> {
    if let Some(wanted) = wanted {
        return names::one("cluster", wanted, clusters, |cluster| {
            (&cluster.cluster_id, cluster.cluster_name.as_deref())
        });
    }
    let name = sddc.name.as_deref().unwrap_or(&sddc.id);
    match clusters {
        [only] => Ok(only),
        [] => {
            let state = sddc
                .sddc_state
                .as_ref()
                .map_or("not ready", |state| state.as_str());
            Err(Failure::Other(format!(
                "SDDC {name} is {state} and has no cluster; `vmw task list --sddc {name} --open` tells what goes on"
            )))
        }
        several => Err(Failure::Usage(format!(
            "SDDC {name} has {} clusters: say which one with --cluster ({})",
            several.len(),
            names::listed(several.iter().map(|cluster| {
                cluster
                    .cluster_name
                    .as_deref()
                    .unwrap_or(&cluster.cluster_id)
            }))
        ))),
    }
}

impl Change {
    async fn make(
        self,
        action: EsxAction,
        title: &str,
        waiting: Waiting,
        place: &Place<'_>,
    ) -> Result<(), Failure> {
        let call = place
            .vmc
            .update_esxs(&place.org, &self.sddc.id, self.config);
        let task = call.action(action).await.inspect_err(|error| {
            if error.outcome_unknown() {
                place.context.out.say(format_args!(
                    "it may have been begun all the same: `vmw task list --sddc {} --open` tells",
                    self.sddc.id
                ));
            }
        })?;
        if !waiting.is_wanted() {
            return place.context.out.one(&task, task::COLUMNS);
        }
        place.finish(title, &task.id, waiting).await?;
        place.print(&self.sddc.id).await
    }
}
