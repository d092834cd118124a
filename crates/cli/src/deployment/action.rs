//! `vmw deployment action`: an action on a deployment, or on resources of it, one after the other.

use clap::Args;
use client_core::Value;
use client_core::wire::to_value;
use deployment::Client;
use deployment::types::{Deployment, DeploymentResource, ResourceAction, ResourceActionRequest};
use serde_json::json;

use super::requests::{self, Patience, Target};
use super::{named, patience, resources};
use crate::arguments::{Changing, Waiting, filled};
use crate::ask;
use crate::context::Context;
use crate::failure::Failure;
use crate::inputs::Inputs;
use crate::names;
use crate::output::{self, Column};
use crate::progress;
use crate::several::{count, outcome, unless_interrupted};

/// What a part of the id of an action begins with that destroys something.
const DESTROYING: [&str; 6] = [
    "delete",
    "destroy",
    "remove",
    "rebuild",
    "revert",
    "unregister",
];

#[derive(Debug, Args)]
pub struct Action {
    /// Deployment, by name or id
    #[arg(value_name = "DEPLOYMENT", value_parser = filled)]
    name: String,
    /// Action, such as Deployment.ChangeOwner or PowerOff; `vmw deployment actions` lists them
    #[arg(value_parser = filled)]
    action: String,
    #[command(flatten)]
    on: On,
    #[command(flatten)]
    inputs: Inputs,
    /// Why, for those who read the history of the deployment
    #[arg(long, value_name = "TEXT", value_parser = filled)]
    reason: Option<String>,
    #[command(flatten)]
    changing: Changing,
    #[command(flatten)]
    waiting: Waiting,
}

/// What of the deployment it is run on; on itself unless said.
#[derive(Debug, Args)]
struct On {
    /// On this resource, by name or id
    #[arg(long, value_name = "RESOURCE", value_parser = filled)]
    resource: Option<String>,
    /// On all resources of this type, such as Cloud.Machine, where it is possible
    #[arg(long, value_name = "TYPE", value_parser = filled, conflicts_with = "resource")]
    all_resources: Option<String>,
}

/// What is to be run, on what.
#[derive(Debug)]
struct Step {
    /// The name of the deployment or the resource.
    on: String,
    resource: Option<String>,
    action: ResourceAction,
    request: ResourceActionRequest,
}

const COLUMNS: &[Column] = &[
    Column::new("REQUEST", "id"),
    Column::new("ACTION", "actionId"),
    Column::new("ON", "on"),
    Column::new("STATUS", "status"),
    Column::new("DETAILS", "details"),
];

pub async fn run(wanted: Action, context: &Context) -> Result<(), Failure> {
    let client = context.deployments()?;
    let deployment = named::deployment(&client, &wanted.name).await?;
    let id = deployment.id.as_deref().unwrap_or_default();
    let written = wanted.inputs.read()?;
    // All of them before the first is run: what is wrong at the last one is found in time.
    let mut steps = Vec::new();
    for resource in targets(&client, &deployment, &wanted.on).await? {
        let on = resource
            .as_ref()
            .map_or(&deployment.name, |one| &one.name)
            .clone();
        let resource = resource.and_then(|one| one.id);
        let target = Target {
            deployment: id,
            resource: resource.as_deref(),
        };
        let actions = target.actions(&client).await?;
        let action = named::action(&wanted.action, &actions)?.clone();
        let request = ResourceActionRequest::new();
        steps.push(Step {
            on,
            resource,
            action,
            request,
        });
    }
    let Some(first) = steps.first() else {
        return Err(Failure::NotFound(format!(
            "{} has nothing to run it on",
            wanted.name
        )));
    };
    // Things of one type have the same actions. Those without a schema take nothing.
    let none = json!({"type": "object", "properties": {}});
    let schema = first.action.schema.clone().unwrap_or(none);
    let inputs = written.fit(&schema, &format!("action {:?}", wanted.action))?;
    inputs.warn(&context.out);
    for step in &mut steps {
        step.request = ResourceActionRequest::new().inputs(inputs.values.clone());
        step.request.action_id.clone_from(&step.action.id);
        step.request.reason.clone_from(&wanted.reason);
    }
    if wanted.changing.dry_run {
        let is_possible = |step: &&Step| step.action.valid != Some(false);
        let what = count(steps.iter().filter(is_possible).count(), "action");
        context.out.say(format_args!("{what} would be requested"));
        let rows = steps.iter().map(|step| {
            let mut row = to_value(&step.request);
            row["inputs"] = inputs.shown();
            row["on"] = step.on.as_str().into();
            row["status"] = match step.action.valid {
                Some(false) => "is not possible now".into(),
                _ => "would be requested".into(),
            };
            row
        });
        return context.out.value(rows.collect(), COLUMNS);
    }
    if let Some(step) = steps.iter().find(|step| destroys(&step.request)) {
        let action = step.request.action_id.as_deref().unwrap_or_default();
        let on = names::listed(steps.iter().map(|step| step.on.as_str()));
        ask::confirmed(
            wanted.changing,
            &format!("Run {action} on {on} of {}", deployment.name),
        )?;
    }
    let mut ended = Vec::new();
    let patience = patience(context, wanted.waiting);
    let skips = wanted.on.all_resources.is_some();
    for (step, place) in steps.iter().zip(1..) {
        // A deployment takes one request after the other.
        let waits = wanted.waiting.is_wanted() || place < steps.len();
        let ran = step.run(context, &client, id, patience, waits).await;
        let ran = ran.and_then(|ran| match ran {
            Some(row) => Ok(row),
            None => step.skipped(context, skips),
        });
        match &ran {
            Err(stopped @ Failure::Interrupted(_)) => {
                context
                    .out
                    .say(format!("{} of {} were run before", place - 1, steps.len()));
                return Err(Failure::Interrupted(stopped.to_string()));
            }
            Err(failure) if steps.len() > 1 => context
                .out
                .error(output::line(&format!("{}: {failure}", step.on))),
            _ => {}
        }
        ended.push(ran);
    }
    let rows: Vec<Value> = ended.iter().flatten().cloned().collect();
    match (&wanted.on.all_resources, &*rows) {
        (None, [one]) => context.out.value(one.clone(), COLUMNS)?,
        (None, _) => {}
        (Some(_), _) => context.out.value(rows.into(), COLUMNS)?,
    }
    let failures = ended.into_iter().filter_map(Result::err).collect();
    outcome("action", "run", failures, steps.len())
}

/// The resources that it is about; none for the deployment itself.
async fn targets(
    client: &Client,
    deployment: &Deployment,
    on: &On,
) -> Result<Vec<Option<DeploymentResource>>, Failure> {
    let id = deployment.id.as_deref().unwrap_or_default();
    let Some(name) = on.resource.as_ref().or(on.all_resources.as_ref()) else {
        return Ok(vec![None]);
    };
    let all = resources(client, id).await?;
    if on.resource.is_some() {
        return Ok(vec![Some(named::resource(name, &all)?.clone())]);
    }
    let mut kinds: Vec<&str> = all.iter().map(|one| one.type_.as_str()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    if !kinds.contains(&name.as_str()) {
        return Err(Failure::NotFound(format!(
            "{} has no resource of the type {name:?}; there are {}",
            deployment.name,
            names::listed(kinds.into_iter())
        )));
    }
    Ok(all
        .into_iter()
        .filter(|one| one.type_ == *name)
        .map(Some)
        .collect())
}

fn destroys(request: &ResourceActionRequest) -> bool {
    let id = request
        .action_id
        .as_deref()
        .unwrap_or_default()
        .to_lowercase();
    id.split('.')
        .any(|part| DESTROYING.iter().any(|verb| part.starts_with(verb)))
}

impl Step {
    /// Runs it once nothing else goes on there: its request, as it ended; none where it is not
    /// possible.
    async fn run(
        &self,
        context: &Context,
        client: &Client,
        deployment: &str,
        patience: Patience,
        waits: bool,
    ) -> Result<Option<Value>, Failure> {
        let action = self.request.action_id.as_deref().unwrap_or_default();
        let target = Target {
            deployment,
            resource: self.resource.as_deref(),
        };
        let submitted = async {
            requests::idle(client, deployment, patience).await?;
            if target.action(client, action).await?.valid == Some(false) {
                return Ok(None);
            }
            target
                .submit(client, &self.request, patience)
                .await
                .map(Some)
        };
        let stopped = || format!("{action} on {} was perhaps not run", self.on);
        let Some(mut request) = unless_interrupted(submitted, stopped).await?? else {
            return Ok(None);
        };
        if waits {
            let title = format!("{action} on {}", self.on);
            let resume = format!("vmw deployment events {deployment} --follow");
            let wait = client.wait_for_request(request.id.unwrap_or_default());
            request = progress::finish(context, &title, &resume, patience.waiting, wait).await?;
        }
        let mut row = to_value(&request);
        row["on"] = self.on.as_str().into();
        Ok(Some(row))
    }

    /// What is not possible fails where it alone was wanted. Of several, what is off cannot be
    /// switched off: nothing is left to do.
    fn skipped(&self, context: &Context, of_several: bool) -> Result<Value, Failure> {
        let action = self.request.action_id.as_deref().unwrap_or_default();
        let why = format!(
            "{action} on {} is not possible in its present state",
            self.on
        );
        if !of_several {
            return Err(Failure::Other(why));
        }
        context.out.say(output::line(&why));
        Ok(json!({"actionId": action, "on": self.on, "status": "SKIPPED", "details": why}))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions_that_destroy_are_known_by_their_names() {
        for (id, destroying) in [
            ("Deployment.Delete", true),
            ("Cloud.Machine.Remove.Disk", true),
            ("Cloud.vSphere.Machine.RevertSnapshot", true),
            ("Deployment.PowerOff", false),
            ("Delete", true),
        ] {
            let request = ResourceActionRequest::new().action_id(id);
            assert_eq!(destroys(&request), destroying, "{id}");
        }
    }
}
