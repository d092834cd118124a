//! Extends the leases of deployments that end soon, each by the action that the server offers.
//!
//! `cargo run -p vmw-sandbox --example extend_leases`, in a local cloud; `-- --help` tells more.

#[path = "script/deploy.rs"]
mod deploy;
pub mod script;

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use client_core::{Error, Session, Timestamp, Value};
use deployment::Client;
use deployment::types::{ResourceAction, ResourceActionRequest};
use sandbox::Sandbox;
use script::arguments::days;
use script::{Place, Script, count};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const ACTION: &str = "Deployment.ChangeLease";

/// Extends leases that end soon.
#[derive(Debug, Parser)]
pub struct Wanted {
    /// Leases that end within so many days
    #[arg(long, value_name = "DAYS", default_value = "7", value_parser = days, allow_negative_numbers = true)]
    within: u32,
    /// They then end in so many days, which are no fewer
    #[arg(long, value_name = "DAYS", default_value = "30", value_parser = days, allow_negative_numbers = true)]
    to: u32,
    /// Where to do it.
    #[command(flatten)]
    pub place: Place,
}

/// Extends them.
pub async fn extend_leases(client: &Client, wanted: &Wanted, script: &Script) -> Result<(), Error> {
    let (within, to) = (wanted.within, wanted.to);
    if to < within {
        let problem = format!("--to {to} is before --within {within}: leases would get shorter");
        return Err(Error::usage(problem));
    }
    let [now, soon, until] = [0, within, to].map(|days| script.now + DAY * days);
    let end = Timestamp::from(until);
    let ending = client
        .list_deployments()
        .expires_at(format!(
            "{},{}",
            Timestamp::from(now),
            Timestamp::from(soon)
        ))
        .orderby(["leaseExpireAt ASC"])
        .items()
        // Before the first changes: it leaves the list by that.
        .try_collect()
        .await?;
    let leases = count(ending.len(), "lease");
    script.say(format!("Ending within {}: {leases}.", count(within, "day")));
    let mut requests = Vec::new();
    for listed in ending {
        let id = listed.id.unwrap_or_default();
        // Something may go on there, perhaps what an earlier run asked for. However that ends, what
        // counts is the lease after it.
        let _ = client.wait_for_deployment(&id).await;
        let deployment = client.get_deployment(&id).await?;
        let lease = deployment
            .lease_expire_at
            .and_then(|lease| lease.to_system_time());
        // Extended by now, or without end: to end at that time would make it shorter.
        if lease.is_none_or(|lease| lease > soon || lease >= until) {
            continue;
        }
        let action = client.get_deployment_action(&id, ACTION).await?;
        let input = input(&action)?;
        if !script.apply {
            script.say(format!("  Would extend {} to {end}.", deployment.name));
            continue;
        }
        let request = ResourceActionRequest::new()
            .action_id(ACTION)
            .reason("extended by a script")
            .inputs(Value::from_iter([(input, end.as_str())]));
        let request = client.request_deployment_action(&id, request).await?;
        requests.push((deployment.name, request.id.unwrap_or_default()));
    }
    // They go on side by side.
    for (name, request) in requests {
        client.wait_for_request(request).await?;
        script.say(format!("  {name} is extended to {end}."));
    }
    Ok(())
}

/// Its one input that is a time: servers call it differently, and say how.
fn input(action: &ResourceAction) -> Result<&str, Error> {
    let schema = action
        .schema
        .as_ref()
        .and_then(|schema| schema["properties"].as_object());
    let mut inputs = schema.into_iter().flatten();
    let time = inputs.find(|(_, input)| input["format"] == "date-time");
    let (name, _) = time.ok_or_else(|| Error::usage(format!("{ACTION} takes no time here")))?;
    Ok(name)
}

/// Three deployments whose leases end in five days.
pub async fn prepare(cloud: &Sandbox, session: &Session) -> Result<(), Error> {
    deploy::each(cloud, session, ["build", "test", "stage"]).await?;
    cloud.advance(25 * DAY);
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let wanted = Wanted::parse();
    script::main(&wanted.place, prepare, async |session, script| {
        extend_leases(&Client::new(session), &wanted, script).await
    })
    .await
}
