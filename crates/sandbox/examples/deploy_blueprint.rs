//! Deploys a blueprint that is known by its name, waits, and shows what there is now.
//!
//! `cargo run -p vmw-sandbox --example deploy_blueprint`, in a local cloud; `-- --help` tells more.

pub mod script;

use std::process::ExitCode;
use std::str::FromStr;

use blueprint::types::{Blueprint, BlueprintRequest, BlueprintValidationRequest};
use clap::Parser;
use client_core::{Error, Session, Value};
use deployment::types::DeploymentExpand;
use sandbox::Sandbox;
use script::{Place, Script};

/// Deploys a blueprint.
#[derive(Debug, Parser)]
pub struct Wanted {
    /// Name of the blueprint
    #[arg(long, default_value = "web")]
    blueprint: String,
    /// Name of the deployment
    #[arg(long, default_value = "web-1")]
    name: String,
    /// Inputs of the blueprint, as JSON
    #[arg(long, default_value = r#"{"count": 2}"#, value_parser = Value::from_str)]
    inputs: Value,
    #[command(flatten)]
    place: Place,
}

/// Deploys it, unless it is there.
pub async fn deploy_blueprint(
    blueprints: &blueprint::Client,
    deployments: &deployment::Client,
    wanted: &Wanted,
    script: &Script,
) -> Result<(), Error> {
    // The server compares parts of names; whoever means one compares the whole.
    let mut named = blueprints.list_blueprints().name(&wanted.blueprint).items();
    let found = loop {
        let next = named.next().await.transpose()?;
        let next = next.ok_or_else(|| Error::usage(format!("no blueprint {:?}", wanted.blueprint)))?;
        if next.name.as_ref() == Some(&wanted.blueprint) {
            break next;
        }
    };
    let id = found.id.unwrap_or_default();

    // Wrong inputs are better known now than from a deployment that failed.
    let check = BlueprintValidationRequest::new()
        .blueprint_id(&id)
        .inputs(wanted.inputs.clone());
    let check = blueprints.validate_blueprint(check).await?;
    for message in &check.validation_messages {
        script.say(message.message.as_deref().unwrap_or_default());
    }
    if check.valid != Some(true) {
        return Err(Error::usage("the blueprint does not take these inputs"));
    }

    // Names of deployments are unique: if this one is there, an earlier run came this far.
    let mut taken = deployments.list_deployments().name(&wanted.name).items();
    let mut deployment = None;
    while let Some(other) = taken.next().await.transpose()? {
        if other.name == wanted.name {
            deployment = other.id;
        }
    }
    if deployment.is_none() && !script.apply {
        script.say(format!("would deploy {} as {}", wanted.blueprint, wanted.name));
        return Ok(());
    }
    let deployment = match deployment {
        Some(id) => id,
        None => {
            let request = BlueprintRequest::new()
                .blueprint_id(&id)
                .deployment_name(&wanted.name)
                .project_id(found.project_id.unwrap_or_default())
                .inputs(wanted.inputs.clone());
            let request = blueprints.create_blueprint_request(request).await?;
            let out = script.clone();
            let done = blueprints
                .wait_for_blueprint_request(request.id.unwrap_or_default())
                .on_progress(move |progress| out.say(format!("  {progress}")))
                .await?;
            done.deployment_id.unwrap_or_default()
        }
    };
    deployments.wait_for_deployment(&deployment).await?;

    let ready = deployments
        .get_deployment(&deployment)
        .expand([DeploymentExpand::Resources])
        .await?;
    script.say(format!("{} {:?}", ready.name, ready.status));
    for resource in &ready.resources {
        let address = resource.properties.as_ref().and_then(|all| all["address"].as_str());
        script.say(format!("  {} {} {}", resource.name, resource.type_, address.unwrap_or("-")));
    }
    Ok(())
}

/// The local cloud begins without blueprints.
pub async fn prepare(cloud: &Sandbox, session: &Session) -> Result<(), Error> {
    let web = Blueprint::new()
        .name("web")
        .project_id(cloud.project_id())
        .content("inputs: {count: {type: integer, maximum: 5}}\nresources:\n  vm: {type: Cloud.Machine, properties: {count: '${input.count}'}}\n");
    blueprint::Client::new(session).create_blueprint(web).await?;
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let wanted = Wanted::parse();
    script::main(&wanted.place, prepare, async |session, script| {
        let blueprints = blueprint::Client::new(session);
        deploy_blueprint(&blueprints, &deployment::Client::new(session), &wanted, script).await
    })
    .await
}
