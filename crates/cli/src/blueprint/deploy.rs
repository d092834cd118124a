//! `vmw blueprint deploy`: from a blueprint to a deployment.

use std::time::Instant;

use blueprint::Client;
use blueprint::types::{
    BlueprintRequest, BlueprintResourcesPlan, BlueprintValidationRequest,
    BlueprintValidationResponse,
};
use client_core::Value;
use client_core::wire::to_value;
use serde_json::{Map, json};

use super::validate::refuse;
use super::{Which, id, schema, versions};
use crate::arguments::{Waiting, filled};
use crate::context::Context;
use crate::deployed;
use crate::failure::Failure;
use crate::inputs::{Fitting, Inputs};
use crate::output::Column;
use crate::progress;

#[derive(Debug, clap::Args)]
pub struct Deploy {
    #[command(flatten)]
    which: Which,
    /// Name of the new deployment
    #[arg(long = "name", value_name = "NAME", value_parser = filled)]
    deployment: String,
    /// Take this version in place of the draft
    #[arg(long, value_name = "VERSION", value_parser = filled)]
    version: Option<String>,
    #[command(flatten)]
    inputs: Inputs,
    /// Description of the deployment
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Why, for those who read the history of the deployment
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// Check inputs and blueprint, let the server plan, and deploy nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    waiting: Waiting,
}

#[derive(Debug, clap::Args)]
pub struct Watch {
    /// Id of the blueprint request, as `deploy --no-wait` prints it
    #[arg(value_name = "REQUEST", value_parser = filled)]
    request: String,
    #[command(flatten)]
    waiting: Waiting,
}

const REQUEST: &[Column] = &[
    Column::new("REQUEST", "id"),
    Column::new("DEPLOYMENT", "deploymentName"),
    Column::new("STATUS", "status"),
    Column::new("DEPLOYMENT ID", "deploymentId"),
];

const PLANNED: &[Column] = &[
    Column::new("RESOURCE", "resourceName"),
    Column::new("TYPE", "resourceType"),
    Column::new("REASON", "resourceReason"),
];

pub async fn deploy(wanted: Deploy, context: &Context) -> Result<(), Failure> {
    let written = wanted.inputs.read()?;
    let client = context.blueprints()?;
    let project = wanted.which.project(context).await?;
    let found = wanted.which.find_in(&client, project.as_deref()).await?;
    if let Some(version) = &wanted.version {
        versions::known(&client, &found, version).await?;
    }
    let name = &wanted.which.name;
    let schema = schema(&client, id(&found), wanted.version.as_deref()).await?;
    let fitting = written.fit(&schema, &format!("blueprint {name:?}"))?;
    fitting.warn(&context.out);

    // One that is shared can be deployed elsewhere than where it is.
    let project = project.or_else(|| found.project_id.clone());
    let mut check = BlueprintValidationRequest::new()
        .blueprint_id(id(&found))
        .inputs(fitting.values.clone());
    check.blueprint_version = wanted.version.clone();
    check.project_id = project.clone();
    let check = client.validate_blueprint(check).await?;
    refuse(name, &check, context)?;
    deployed::name_is_free(&context.deployments()?, &wanted.deployment).await?;

    let mut request = BlueprintRequest::new()
        .blueprint_id(id(&found))
        .deployment_name(&wanted.deployment)
        .inputs(fitting.values.clone());
    request.blueprint_version = wanted.version;
    request.project_id = project;
    request.description = wanted.description;
    request.reason = wanted.reason;
    if wanted.dry_run {
        return plan(&client, request, &check, &fitting, wanted.waiting, context).await;
    }
    let request = client.create_blueprint_request(request).await?;
    if !wanted.waiting.is_wanted() {
        return context.out.value(shown(&request, &fitting), REQUEST);
    }
    finish(request, &fitting.shown(), wanted.waiting, context).await
}

pub async fn watch(wanted: Watch, context: &Context) -> Result<(), Failure> {
    let request = context.blueprints()?.get_blueprint_request(&wanted.request);
    let request = request.await?;
    if !wanted.waiting.is_wanted() {
        return context.out.one(&request, REQUEST);
    }
    finish(request, &Value::Null, wanted.waiting, context).await
}

/// Waits for a request, and shows the deployment that it has made.
async fn finish(
    request: BlueprintRequest,
    inputs: &Value,
    waiting: Waiting,
    context: &Context,
) -> Result<(), Failure> {
    let begun = Instant::now();
    let client = context.blueprints()?;
    let request_id = request.id.unwrap_or_default();
    let name = request.deployment_name.unwrap_or_default();
    let title = format!("deployment {name}");
    let resume = format!("vmw blueprint watch {request_id}");
    let mut wait = client.wait_for_blueprint_request(&request_id);
    let done = if let Some(id) = &request.deployment_id {
        // How far it is stands at the deployment, and why there is none at the request.
        if let Some(timeout) = waiting.timeout {
            wait = wait.timeout(timeout);
        }
        if let Some(interval) = waiting.poll_interval {
            wait = wait.poll_interval(interval..=interval);
        }
        let done = async {
            let failed = |error| progress::failed(context, &resume, error);
            wait.await.map_err(failed)
        };
        let ready = async {
            match deployed::finish(context, &title, &resume, waiting, id).await {
                // It can be missing for longer than such a wait puts up with.
                Err(Failure::Call(error)) if error.is_not_found() => Ok(None),
                ready => ready.map(Some),
            }
        };
        let (done, ready) = tokio::try_join!(done, ready)?;
        if let Some(ready) = ready {
            return deployed::show(context, deployed::shown(&ready, inputs), deployed::COLUMNS);
        }
        done
    } else {
        progress::finish(context, &title, &resume, waiting, wait).await?
    };
    let Some(id) = done.deployment_id.or(request.deployment_id) else {
        return Err(Failure::Other(format!(
            "blueprint request {request_id} is finished and names no deployment"
        )));
    };
    let waiting = deployed::left(waiting, begun);
    let ready = deployed::finish(context, &title, &resume, waiting, &id).await?;
    deployed::show(context, deployed::shown(&ready, inputs), deployed::COLUMNS)
}

/// Lets the server plan what it would do. A plan is a request too, which is deleted in the end.
async fn plan(
    client: &Client,
    request: BlueprintRequest,
    check: &BlueprintValidationResponse,
    fitting: &Fitting<'_>,
    waiting: Waiting,
    context: &Context,
) -> Result<(), Failure> {
    let sent = shown(&request, fitting);
    let name = request.deployment_name.clone().unwrap_or_default();
    let planned = client.create_blueprint_request(request.plan(true)).await?;
    let plan_id = planned.id.unwrap_or_default();
    let title = format!("plan of {name}");
    let resume = format!("vmw blueprint watch {plan_id}");
    let wait = client.wait_for_blueprint_request(&plan_id);
    let plan = match progress::finish(context, &title, &resume, waiting, wait).await {
        Ok(_) => client
            .get_blueprint_resources_plan(&plan_id)
            .await
            .map_err(Failure::from),
        Err(failure) => Err(failure),
    };
    let deleted = client.delete_blueprint_request(&plan_id).force(true).await;
    if let Err(error) = deleted {
        let left = format!("the plan, blueprint request {plan_id}, could not be deleted: {error}");
        context.out.warn(left);
    }
    let resources = resources(&plan?);
    context.out.say(format!("{name} would be deployed"));
    if !context.is_structured() {
        return context.out.value(resources, PLANNED);
    }
    let answer = json!({
        "valid": check.valid,
        "validationMessages": to_value(check)["validationMessages"],
        "request": sent,
        "plan": resources,
    });
    context.out.value(answer, &[])
}

/// What is planned for each resource. Properties are left out: inputs are among them.
fn resources(plan: &BlueprintResourcesPlan) -> Value {
    let plain = |resource| {
        let resource = to_value(resource);
        let members = [
            "resourceName",
            "resourceType",
            "resourceReason",
            "dependsOnResources",
        ];
        let members = members.map(|member| (member.to_owned(), resource[member].clone()));
        members.into_iter().collect::<Map<_, _>>()
    };
    plan.resources.iter().map(plain).collect()
}

/// A request as JSON, without the secrets among its inputs.
fn shown(request: &BlueprintRequest, fitting: &Fitting<'_>) -> Value {
    let mut shown = to_value(request);
    shown["inputs"] = fitting.shown();
    shown
}
