//! Creates an SDDC in a subnet of a connected AWS account and waits until it is ready; or deletes it.
//!
//! `cargo run -p vmw-sandbox --example create_sddc`, in a local cloud; `-- --help` tells more.

pub mod script;
#[path = "script/tasks.rs"]
mod tasks;

use std::process::ExitCode;

use clap::Parser;
use client_core::Error;
use script::arguments::{filled, hosts};
use script::{Place, Script};
use vmc::Client;
use vmc::types::{AccountLinkSddcConfig, AwsSddcConfig, Provider};

/// Creates an SDDC, or deletes it.
#[derive(Debug, Parser)]
pub struct Wanted {
    /// Name of the SDDC
    #[arg(long, default_value = "demo", value_parser = filled)]
    name: String,
    /// AWS region of the SDDC
    #[arg(long, default_value = "US_WEST_2", value_parser = filled)]
    region: String,
    /// Number of hosts, each of which is charged to the org
    #[arg(long, default_value = "1", value_parser = hosts, allow_negative_numbers = true)]
    hosts: i64,
    /// Delete the SDDC of that name, with all that is in it
    #[arg(long)]
    delete: bool,
    /// Where to do it.
    #[command(flatten)]
    pub place: Place,
}

/// Sees to it that there is such an SDDC, or none.
pub async fn create_sddc(vmc: &Client, wanted: &Wanted, script: &Script) -> Result<(), Error> {
    let org = tasks::org(vmc).await?;
    let name = &wanted.name;
    let mut there = tasks::sddc(vmc, &org, name).await?;
    if let Some(sddc) = &there {
        // What an earlier run has begun goes on by itself: it is enough to wait for it.
        if tasks::settle(vmc, &org, &sddc.id, script).await? {
            there = tasks::sddc(vmc, &org, name).await?;
        }
    }
    match there {
        Some(sddc) if wanted.delete => delete(vmc, &org, &sddc.id, script).await?,
        None if !wanted.delete => create(vmc, &org, wanted, script).await?,
        _ => {}
    }
    match tasks::sddc(vmc, &org, name).await? {
        None => script.say(format!("{name} is not there.")),
        Some(sddc) => {
            let state = sddc.sddc_state.map(|state| state.to_string());
            let config = sddc.resource_config.unwrap_or_default();
            script.say(format!("{name} is {}.", state.unwrap_or_default()));
            script.say(config.vc_url.unwrap_or_default());
        }
    }
    Ok(())
}

async fn create(vmc: &Client, org: &str, wanted: &Wanted, script: &Script) -> Result<(), Error> {
    let config = config(vmc, org, wanted, script).await?;
    // This creates nothing, and fails where the creation would.
    let check = vmc.create_sddc(org, config.clone()).validate_only(true);
    vmc.wait_for_task(org, check.await?.id).await?;
    if !script.apply {
        script.say(format!("Would create {}.", wanted.name));
        return Ok(());
    }
    let task = vmc.create_sddc(org, config).await?;
    tasks::finish(vmc, org, &task.id, script).await
}

async fn delete(vmc: &Client, org: &str, id: &str, script: &Script) -> Result<(), Error> {
    if !script.apply {
        script.say(format!("Would delete SDDC {id}."));
        return Ok(());
    }
    match vmc.delete_sddc(org, id).await {
        Ok(task) => tasks::finish(vmc, org, &task.id, script).await,
        // The answer to the first of several requests got lost, and that one did it.
        Err(error) if error.is_refusal() && error.attempts() > 1 => {
            tasks::settle(vmc, org, id, script).await.map(drop)
        }
        Err(error) => Err(error),
    }
}

/// What to create: in the first subnet that will do.
async fn config(
    vmc: &Client,
    org: &str,
    wanted: &Wanted,
    script: &Script,
) -> Result<AwsSddcConfig, Error> {
    let config = AwsSddcConfig::new(&wanted.name, wanted.hosts, Provider::Aws);
    let config = config.region(&wanted.region);
    for account in vmc.list_connected_accounts(org).await? {
        let subnets = vmc
            .get_compatible_subnets(org, &account.id)
            .region(&wanted.region);
        let vpcs = subnets.await?.vpc_map.into_values();
        let mut subnets = vpcs.flat_map(|vpc| vpc.subnets);
        if let Some(subnet) = subnets.find(|one| one.compatible == Some(true)) {
            let subnet = subnet.subnet_id.unwrap_or_default();
            script.say(format!("Its subnet: {subnet} of account {}", account.id));
            let link = AccountLinkSddcConfig::new()
                .connected_account_id(account.id)
                .customer_subnet_ids([subnet]);
            return Ok(config.account_link_sddc_config([link]));
        }
    }
    // A single host may go without for a while.
    if wanted.hosts == 1 {
        return Ok(config.sddc_type("1NODE"));
    }
    Err(Error::usage(
        "no connected account has a subnet for it in this region",
    ))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let wanted = Wanted::parse();
    // The local cloud has what this needs.
    let prepare = async |_: &_, _: &_| Ok(());
    script::main(&wanted.place, prepare, async |session, script| {
        create_sddc(&Client::new(session), &wanted, script).await
    })
    .await
}
