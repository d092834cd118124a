//! Actions on deployments and resources: which there are, what they take, and running them.

use serde_json::{Map, Value, json};

use super::course::{POWER, RECORD, UPDATE};
use super::deployments::{self, Deployment};
use super::lifecycle::{Effect, Work, check_is_idle, delete, machines, power, start};
use super::requests::Kind;
use super::resources::{self, Resource};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, optional_object, optional_text, required_text};
use crate::clock::{self, Millis};
use crate::cloud::Cloud;

/// The input of `Deployment.ChangeLease`, called as real servers call it.
const LEASE_END: &str = "Lease Expiration Date";
/// The input of `Deployment.ChangeOwner`.
const NEW_OWNER: &str = "New Owner";

/// What an action works on.
#[derive(Debug, Clone, Copy)]
enum Target<'a> {
    Deployment(&'a Deployment),
    Resource(&'a Deployment, &'a Resource),
}

/// An action, and whether it can be run now.
#[derive(Debug)]
struct Action {
    /// Of the deployment, or of the type of the resource.
    family: String,
    name: &'static str,
    title: &'static str,
    schema: Option<Value>,
    valid: bool,
}

impl Action {
    fn id(&self) -> String {
        format!("{}.{}", self.family, self.name)
    }

    fn shown(&self) -> Value {
        json!({
            "id": self.id(),
            "name": self.name,
            "displayName": self.title,
            "description": format!("{} (sandbox)", self.title),
            "actionType": "RESOURCE_ACTION",
            "dependents": [],
            "schema": self.schema,
            "valid": self.valid,
        })
    }
}

impl<'a> Target<'a> {
    /// What the path names.
    fn of(cloud: &'a Cloud, call: &Call<'_>) -> Result<Self, Refusal> {
        if call.parameter("resourceId").is_empty() {
            deployments::find(cloud, call.parameter("deploymentId"), call.now).map(Self::Deployment)
        } else {
            resources::named(cloud, call)
                .map(|(deployment, resource)| Self::Resource(deployment, resource))
        }
    }

    fn deployment(self) -> &'a Deployment {
        match self {
            Self::Deployment(deployment) | Self::Resource(deployment, _) => deployment,
        }
    }

    fn machines(self) -> Vec<&'a Resource> {
        let all = match self {
            Self::Deployment(deployment) => deployment.resources.as_slice(),
            Self::Resource(_, resource) => std::slice::from_ref(resource),
        };
        all.iter().filter(|one| one.is_machine()).collect()
    }

    fn actions(self) -> Vec<Action> {
        let deployment = self.deployment();
        let idle = !deployment.busy;
        let family = match self {
            Self::Deployment(_) => "Deployment",
            Self::Resource(_, resource) => &resource.kind,
        };
        let action = |name, title, schema, possible: bool| Action {
            family: family.to_owned(),
            name,
            title,
            schema,
            valid: idle && possible,
        };
        let mut actions = Vec::new();
        if let Self::Deployment(_) = self {
            let lease = json!({
                "type": "object",
                "properties": {LEASE_END: {
                    "type": "string", "format": "date-time", "title": LEASE_END,
                }},
                "required": [LEASE_END],
            });
            let owner = json!({
                "type": "object",
                "properties": {NEW_OWNER: {"type": "string", "title": NEW_OWNER}},
                "required": [NEW_OWNER],
            });
            actions.push(action("ChangeLease", "Change Lease", Some(lease), true));
            actions.push(action("ChangeOwner", "Change Owner", Some(owner), true));
        }
        let machines = self.machines();
        if !machines.is_empty() {
            let any_on = machines.iter().any(|machine| machine.is_on());
            let any_off = machines.iter().any(|machine| !machine.is_on());
            actions.push(action("PowerOff", "Power Off", None, any_on));
            // Without a lease nothing is to run.
            let may_run = any_off && !deployment.expired;
            actions.push(action("PowerOn", "Power On", None, may_run));
        }
        if let Self::Resource(_, resource) = self {
            if resource.is_machine() {
                let size = json!({
                    "type": "object",
                    "properties": {
                        "cpuCount": {"type": "integer", "minimum": 1, "maximum": 64},
                        "totalMemoryMB": {"type": "integer", "minimum": 512},
                    },
                    "required": ["cpuCount", "totalMemoryMB"],
                });
                actions.push(action("Resize", "Resize", Some(size), true));
            }
        }
        let deletion = json!({
            "type": "object",
            "properties": {"ignoreDeleteFailures": {"type": "boolean", "default": false}},
        });
        actions.push(action("Delete", "Delete", Some(deletion), true));
        actions
    }

    /// What running an action means. Its inputs fit the schema.
    fn work(
        self,
        action: &Action,
        inputs: Map<String, Value>,
        now: Millis,
    ) -> Result<Work, Refusal> {
        let text = |name| required_text(&inputs, name);
        let ids = || self.machines().iter().map(|one| one.id.clone()).collect();
        let work = match (action.name, self) {
            ("ChangeLease", _) => {
                let text = text(LEASE_END)?;
                let lease = clock::read(text).filter(|lease| *lease > now);
                let lease = lease.ok_or_else(|| {
                    Refusal::bad_request(format!(
                        "{LEASE_END} must be a time to come such as 2030-01-31T00:00:00Z, not '{text}'"
                    ))
                })?;
                Work::new(action.title, RECORD, Effect::Lease(lease))
            }
            ("ChangeOwner", _) => {
                let owner = text(NEW_OWNER)?.to_owned();
                Work::new(action.title, RECORD, Effect::Owner(owner))
            }
            ("PowerOff", _) => Work::new(action.title, POWER, power(ids(), false)),
            ("PowerOn", _) => Work::new(action.title, POWER, power(ids(), true)),
            ("Delete", Self::Deployment(_)) => Work::deletion(""),
            ("Delete", Self::Resource(_, resource)) => Work::new(
                action.title,
                POWER,
                Effect::DeleteResource(resource.id.clone()),
            ),
            _ => {
                let effect = Effect::Properties(ids(), inputs.clone());
                Work::new(action.title, UPDATE, effect)
            }
        };
        let resource_ids = match self {
            Self::Deployment(_) if work.kind == Kind::Delete => Vec::new(),
            Self::Deployment(deployment) => machines(deployment),
            Self::Resource(_, resource) => vec![resource.id.clone()],
        };
        Ok(Work {
            action_id: Some(action.id()),
            resource_ids,
            inputs,
            ..work
        })
    }
}

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let actions = Target::of(cloud, call)?.actions();
    let actions: Vec<Value> = actions.iter().map(Action::shown).collect();
    Ok(Answer::json(200, actions.into()))
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let action = find(Target::of(cloud, call)?, call.parameter("actionId"))?;
    Ok(Answer::json(200, action.shown()))
}

/// Runs an action; its request.
pub(super) fn submit(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.object()?;
    let action_id = required_text(&body, "actionId")?;
    let inputs = optional_object(&body, "inputs")?;
    let reason = optional_text(&body, "reason")?.unwrap_or_default();
    let target = Target::of(cloud, call)?;
    let deployment_id = target.deployment().id.clone();
    let action = find(target, action_id)?;
    check_is_idle(cloud, &deployment_id, call.now)?;
    if !action.valid {
        return Err(Refusal::new(
            409,
            "conflict",
            format!("{action_id} can not be run in the present state"),
        ));
    }
    check_inputs(action.schema.as_ref(), &inputs)?;
    let mut work = target.work(&action, inputs, call.now)?;
    reason.clone_into(&mut work.reason);
    let request_id = start(cloud, &deployment_id, call.now, work);
    request(cloud, &request_id, call.now)
}

pub(super) fn delete_deployment(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let request_id = delete(cloud, call.parameter("deploymentId"), call.now, "")?;
    request(cloud, &request_id, call.now)
}

pub(super) fn delete_resource(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let target = Target::of(cloud, call)?;
    let deployment_id = target.deployment().id.clone();
    check_is_idle(cloud, &deployment_id, call.now)?;
    let actions = target.actions();
    let action = actions.iter().find(|action| action.name == "Delete");
    let action = action.ok_or_else(|| unknown("Delete"))?;
    let work = target.work(action, Map::new(), call.now)?;
    let request_id = start(cloud, &deployment_id, call.now, work);
    request(cloud, &request_id, call.now)
}

fn request(cloud: &Cloud, id: &str, now: Millis) -> Outcome {
    let shown = cloud.request(id).map(|request| request.shown(now));
    Ok(Answer::json(200, shown.unwrap_or_default()))
}

/// By its id; the last part of it, which is its name, serves too.
fn find(target: Target<'_>, id: &str) -> Result<Action, Refusal> {
    target
        .actions()
        .into_iter()
        .find(|action| action.id() == id || action.name == id)
        .ok_or_else(|| unknown(id))
}

fn unknown(id: &str) -> Refusal {
    Refusal::not_found(format!("There is no action {id} here"))
}

fn check_inputs(schema: Option<&Value>, inputs: &Map<String, Value>) -> Result<(), Refusal> {
    let none = Map::new();
    let known = schema.and_then(|schema| schema["properties"].as_object());
    let known = known.unwrap_or(&none);
    if let Some(name) = inputs.keys().find(|name| !known.contains_key(*name)) {
        return Err(Refusal::bad_request(format!(
            "The action has no input '{name}'"
        )));
    }
    let required = schema.and_then(|schema| schema["required"].as_array());
    for name in required.into_iter().flatten().filter_map(Value::as_str) {
        if inputs.get(name).is_none_or(Value::is_null) {
            return Err(Refusal::bad_request(format!("Input '{name}' is required")));
        }
    }
    for (name, value) in inputs {
        let kind = known[name]["type"].as_str().unwrap_or_default();
        let fits = match kind {
            "string" => value.is_string(),
            "integer" => value.is_i64() || value.is_u64(),
            "boolean" => value.is_boolean(),
            _ => true,
        };
        if !fits {
            return Err(Refusal::bad_request(format!(
                "Input '{name}' must be of type {kind}"
            )));
        }
    }
    Ok(())
}
