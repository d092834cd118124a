//! Brings the primary cluster of an SDDC to a number of hosts: adds some, or removes some.
//!
//! `cargo run -p vmw-sandbox --example change_hosts`, in a local cloud; `-- --help` tells more.

pub mod script;
#[path = "script/tasks.rs"]
mod tasks;

use std::cmp::Ordering;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use client_core::{Error, Session};
use sandbox::Sandbox;
use script::arguments::{filled, hosts};
use script::{Place, Script, count};
use vmc::Client;
use vmc::types::{AwsSddcConfig, EsxAction, EsxConfig, Provider};

/// Changes the number of hosts of an SDDC.
#[derive(Debug, Parser)]
pub struct Wanted {
    /// Name of the SDDC
    #[arg(long, default_value = "demo", value_parser = filled)]
    name: String,
    /// Number of hosts that its primary cluster is to have
    #[arg(long, default_value = "4", value_parser = hosts, allow_negative_numbers = true)]
    hosts: i64,
    /// Where to do it.
    #[command(flatten)]
    pub place: Place,
}

/// Adds or removes as many hosts as it takes.
pub async fn change_hosts(vmc: &Client, wanted: &Wanted, script: &Script) -> Result<(), Error> {
    let org = tasks::org(vmc).await?;
    let sddc = tasks::sddc(vmc, &org, &wanted.name).await?;
    let sddc = sddc.ok_or_else(|| Error::usage("there is no SDDC of that name"))?;
    let sddc = &*sddc.id;
    // Hosts that come or go, perhaps since an earlier run, are waited for: whoever asks for the
    // difference before that gets it twice.
    tasks::settle(vmc, &org, sddc, script).await?;
    let cluster = vmc.get_primary_cluster(&org, sddc).await?;
    let hosts = cluster.esx_host_list.len();
    script.say(format!("{} has {}.", wanted.name, count(hosts, "host")));
    let hosts = i64::try_from(hosts).unwrap_or(i64::MAX);
    let (word, action, difference) = match wanted.hosts.cmp(&hosts) {
        Ordering::Equal => return Ok(()),
        Ordering::Greater => ("add", EsxAction::Add, wanted.hosts - hosts),
        Ordering::Less => ("remove", EsxAction::Remove, hosts - wanted.hosts),
    };

    let change = EsxConfig::new(difference);
    let change = change.cluster_id(cluster.cluster_id);
    if action == EsxAction::Add {
        // Whether there is capacity; it changes nothing.
        let check = vmc.add_hosts_precheck(&org, sddc, change.clone());
        vmc.wait_for_task(&org, check.await?.id).await?;
    }
    if !script.apply {
        script.say(format!("Would {word} {difference}."));
        return Ok(());
    }
    let task = vmc.update_esxs(&org, sddc, change).action(action).await?;
    tasks::finish(vmc, &org, &task.id, script).await?;
    let cluster = vmc.get_primary_cluster(&org, sddc).await?;
    let hosts = cluster.esx_host_list.len();
    script.say(format!("{} has {}.", wanted.name, count(hosts, "host")));
    Ok(())
}

/// The local cloud begins without SDDCs.
pub async fn prepare(cloud: &Sandbox, session: &Session) -> Result<(), Error> {
    let demo = AwsSddcConfig::new("demo", 3, Provider::Aws);
    Client::new(session)
        .create_sddc(cloud.org_id(), demo)
        .await?;
    cloud.advance(Duration::from_secs(2 * 60 * 60));
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let wanted = Wanted::parse();
    script::main(&wanted.place, prepare, async |session, script| {
        change_hosts(&Client::new(session), &wanted, script).await
    })
    .await
}
