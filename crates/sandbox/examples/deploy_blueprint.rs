//! Deploys a blueprint that is known by its name, waits, and shows what there is now.
//!
//! `cargo run -p vmw-sandbox --example deploy_blueprint`, in a local cloud; `-- --help` tells more.

#[path = "script/named.rs"]
mod named;
pub mod script;

use std::process::ExitCode;
use std::str::FromStr;

use blueprint::types::{Blueprint, BlueprintRequest, BlueprintValidationRequest};
use clap::Parser;
use client_core::{Error, Session, Value};
use deployment::types::DeploymentExpand;
use sandbox::Sandbox;
use script::arguments::filled;
use script::{Place, Script};

/// Deploys a blueprint.
#[derive(Debug, Parser)]
pub struct Wanted {
    /// Name of the blueprint
    #[arg(long, default_value = "web", value_parser = filled)]
    blueprint: String,
    /// Name of the deployment
    #[arg(long, default_value = "web-1", value_parser = filled)]
    name: String,
    /// Inputs of the blueprint, as JSON
    #[arg(long, default_value = r#"{"count": 2}"#, value_parser = Value::from_str)]
    inputs: Value,
    /// Where to do it.
    #[command(flatten)]
    pub place: Place,
}

/// Deploys it, unless that has been done.
pub async fn deploy_blueprint(
    blueprints: &blueprint::Client,
    deployments: &deployment::Client,
    wanted: &Wanted,
    script: &Script,
) -> Result<(), Error> {
    let Wanted {
        blueprint, name, ..
    } = wanted;
    let similar = blueprints.list_blueprints().name(blueprint).items();
    let found = named::exactly(blueprint, similar, |one| one.name.as_ref()).await?;
    let found = found.ok_or_else(|| Error::usage("there is no blueprint of that name"))?;
    let id = found.id.unwrap_or_default();

    // Wrong inputs are better known now than from a deployment that failed.
    let check = BlueprintValidationRequest::new()
        .blueprint_id(&id)
        .inputs(wanted.inputs.clone());
    let check = blueprints.validate_blueprint(check).await?;
    if check.valid != Some(true) {
        let mut problems = check.validation_messages.into_iter();
        let problem = problems.find_map(|one| one.message).unwrap_or_default();
        return Err(Error::usage(format!("{blueprint} is not valid: {problem}")));
    }

    // Names of deployments are unique: if this one is taken, an earlier run came this far.
    let similar = deployments.list_deployments().name(name).items();
    let there = named::exactly(name, similar, |one| Some(&one.name)).await?;
    let deployment = match there {
        Some(there) => there.id.unwrap_or_default(),
        None if !script.apply => {
            script.say(format!("Would deploy {blueprint} as {name}."));
            return Ok(());
        }
        None => {
            let request = BlueprintRequest::new()
                .blueprint_id(id)
                .project_id(found.project_id.unwrap_or_default())
                .deployment_name(name)
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
    script.say(format!("{} is deployed:", ready.name));
    for resource in &ready.resources {
        script.say(format!("  {} {}", resource.type_, resource.name));
    }
    Ok(())
}

/// The local cloud begins without blueprints.
pub async fn prepare(cloud: &Sandbox, session: &Session) -> Result<(), Error> {
    let web = "\
inputs: {count: {type: integer, maximum: 5}}
resources:
  vm: {type: Cloud.Machine, properties: {count: '${input.count}'}}
";
    let web = Blueprint::new()
        .name("web")
        .project_id(cloud.project_id())
        .content(web);
    blueprint::Client::new(session)
        .create_blueprint(web)
        .await?;
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let wanted = Wanted::parse();
    script::main(&wanted.place, prepare, async |session, script| {
        let blueprints = blueprint::Client::new(session);
        let deployments = deployment::Client::new(session);
        deploy_blueprint(&blueprints, &deployments, &wanted, script).await
    })
    .await
}
