//! Runs an action on every machine of a deployment, such as switching them off.
//!
//! `cargo run -p vmw-sandbox --example day_two_action`, in a local cloud; `-- --help` tells more.

#[path = "script/deploy.rs"]
mod deploy;
#[path = "script/named.rs"]
mod named;
pub mod script;

use std::process::ExitCode;
use std::str::FromStr;

use clap::Parser;
use client_core::{Error, Session, Value};
use deployment::Client;
use deployment::types::{ResourceAction, ResourceActionRequest};
use sandbox::Sandbox;
use script::arguments::filled;
use script::{Place, Script};

/// Runs an action on machines.
#[derive(Debug, Parser)]
pub struct Wanted {
    /// Name of the deployment
    #[arg(long, default_value = "stage", value_parser = filled)]
    deployment: String,
    /// Name of the action, such as PowerOn or Resize
    #[arg(long, default_value = "PowerOff", value_parser = filled)]
    action: String,
    /// What the action asks for, as JSON
    #[arg(long, default_value = "{}", value_parser = Value::from_str)]
    inputs: Value,
    /// Where to do it.
    #[command(flatten)]
    pub place: Place,
}

/// Runs it where it can be run.
pub async fn day_two_action(
    client: &Client,
    wanted: &Wanted,
    script: &Script,
) -> Result<(), Error> {
    let similar = client.list_deployments().name(&wanted.deployment).items();
    let found = named::exactly(&wanted.deployment, similar, |one| Some(&one.name)).await?;
    let found = found.ok_or_else(|| Error::usage("there is no deployment of that name"))?;
    let id = found.id.unwrap_or_default();
    let resources = client
        .list_deployment_resources(&id)
        .items()
        .try_collect()
        .await?;
    let mut outcome = Ok(());
    for machine in resources
        .iter()
        .filter(|one| one.type_.ends_with("Machine"))
    {
        // A deployment takes one request after the other; one may go on since an earlier run.
        client.wait_for_deployment(&id).await?;
        let machine_id = machine.id.as_deref().unwrap_or_default();
        let actions = client
            .list_deployment_resource_actions(&id, machine_id)
            .await?;
        let action = actions
            .iter()
            .find(|one| one.name.as_ref() == Some(&wanted.action));
        let Some(action) = action else {
            // Machines of another kind may well have it.
            outcome = Err(unknown(&machine.name, &wanted.action, &actions));
            continue;
        };
        // What is off can not be switched off: then there is nothing to do.
        if action.valid != Some(true) {
            script.say(format!(
                "{}: {} is not possible now",
                machine.name, wanted.action
            ));
            continue;
        }
        let required = action
            .schema
            .as_ref()
            .and_then(|schema| schema["required"].as_array());
        let mut required = required.into_iter().flatten().filter_map(Value::as_str);
        if let Some(missing) = required.find(|name| wanted.inputs.get(name).is_none()) {
            return Err(Error::usage(format!(
                "{} asks for the input {missing:?}",
                wanted.action
            )));
        }
        if !script.apply {
            script.say(format!("{}: would run {}", machine.name, wanted.action));
            continue;
        }
        let mut request = ResourceActionRequest::new().inputs(wanted.inputs.clone());
        request.action_id.clone_from(&action.id);
        let request = client
            .request_deployment_resource_action(&id, machine_id, request)
            .await?;
        let (out, name) = (script.clone(), machine.name.clone());
        client
            .wait_for_request(request.id.unwrap_or_default())
            .on_progress(move |progress| out.say(format!("{name}: {progress}")))
            .await?;
    }
    outcome
}

fn unknown(machine: &str, action: &str, actions: &[ResourceAction]) -> Error {
    let names: Vec<_> = actions.iter().flat_map(|one| one.name.as_deref()).collect();
    let names = names.join(", ");
    Error::usage(format!(
        "{machine} has no action {action:?}; it has {names}"
    ))
}

/// A deployment of two machines.
pub async fn prepare(cloud: &Sandbox, session: &Session) -> Result<(), Error> {
    deploy::each(cloud, session, ["stage"]).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let wanted = Wanted::parse();
    script::main(&wanted.place, prepare, async |session, script| {
        day_two_action(&Client::new(session), &wanted, script).await
    })
    .await
}
