//! Resources of deployments: made from the resources of a blueprint, listed, read.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::deployments::{self, Deployment, Origin, Wish};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, optional_object, optional_text, required_text};
use crate::clock::{Millis, rfc3339};
use crate::cloud::Cloud;
use crate::page;
use crate::private::Private;
use crate::random::Random;

/// No blueprint makes more of one resource.
const MOST: u64 = 20;

/// One resource.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Resource {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) properties: Private<Map<String, Value>>,
    depends_on: Vec<String>,
    /// The request that makes it, and when it is there.
    pub(super) request_id: String,
    pub(super) created: Millis,
}

impl Resource {
    pub(super) fn is_machine(&self) -> bool {
        self.kind.ends_with("Machine")
    }

    pub(super) fn is_on(&self) -> bool {
        self.properties.get("powerState") == Some(&json!("ON"))
    }

    /// As part of a deployment.
    pub(super) fn shown(&self) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "type": self.kind,
            "description": null,
            "properties": *self.properties,
            "dependsOn": self.depends_on,
            "createdAt": rfc3339(self.created),
            "syncStatus": "SUCCESS",
            "state": "OK",
        })
    }

    /// On its own, with what it belongs to.
    fn alone(&self, deployment: &Deployment, cloud: &Cloud) -> Value {
        let mut shown = self.shown();
        if let Some(properties) = shown.as_object_mut() {
            properties.shift_remove("dependsOn");
            properties.shift_remove("state");
        }
        shown["orgId"] = json!(cloud.home());
        shown["projectId"] = json!(deployment.project_id);
        shown["project"] = cloud.project_reference(&deployment.project_id);
        shown["deploymentId"] = json!(deployment.id);
        shown["deployment"] = deployment.reference();
        shown
    }
}

/// The resource of a blueprint that is to be there less than no times or too often, and that said.
pub(crate) fn miscounted(
    blueprint: &Map<String, Value>,
    inputs: &Map<String, Value>,
) -> Option<(String, String)> {
    blueprint.iter().find_map(|(name, entry)| {
        let count = filled(&entry["properties"]["count"], inputs);
        let wrong = count.is_number() && count.as_u64().is_none_or(|count| count > MOST);
        let message =
            || format!("count of {name} must be a whole number from 0 to {MOST}, not {count}");
        wrong.then(|| (name.clone(), message()))
    })
}

/// The resources of a blueprint with its inputs put in. When they will be there is not known yet.
pub(super) fn planned(
    random: &mut Random,
    blueprint: &Map<String, Value>,
    inputs: &Map<String, Value>,
) -> Vec<Resource> {
    let mut resources = Vec::new();
    for (name, entry) in blueprint {
        let properties = match filled(&entry["properties"], inputs) {
            Value::Object(properties) => properties,
            _ => Map::new(),
        };
        let count = properties.get("count").and_then(Value::as_u64);
        for number in 0..count.unwrap_or(1).min(MOST) {
            let id = random.uuid();
            let name = match count {
                None | Some(1) => name.clone(),
                Some(_) => format!("{name}[{number}]"),
            };
            let mut resource = Resource {
                kind: entry["type"].as_str().unwrap_or("Cloud.Custom").to_owned(),
                properties: Private(properties.clone()),
                depends_on: dependencies(entry),
                request_id: String::new(),
                created: Millis::MAX,
                name,
                id,
            };
            let mut add = |name: &str, value: Value| {
                resource.properties.0.entry(name).or_insert(value);
            };
            add("resourceId", json!(resource.id));
            add("resourceName", json!(resource.name));
            if resource.kind.ends_with("Machine") {
                let (third, fourth) = (random.below(255), 1 + random.below(254));
                add("powerState", json!("ON"));
                add("address", json!(format!("10.3.{third}.{fourth}")));
                add("cpuCount", json!(2));
                add("totalMemoryMB", json!(4096));
            }
            resources.push(resource);
        }
    }
    resources
}

/// Values with `${input.name}` replaced; a text that is nothing else takes the type of the input.
fn filled(value: &Value, inputs: &Map<String, Value>) -> Value {
    match value {
        Value::String(text) => {
            let whole = text
                .strip_prefix("${input.")
                .and_then(|rest| rest.strip_suffix('}'))
                .and_then(|name| inputs.get(name));
            if let Some(input) = whole {
                return input.clone();
            }
            let mut text = text.clone();
            for (name, input) in inputs {
                let input = match input {
                    Value::String(input) => input.clone(),
                    other => other.to_string(),
                };
                text = text.replace(&format!("${{input.{name}}}"), &input);
            }
            Value::String(text)
        }
        Value::Array(items) => items.iter().map(|item| filled(item, inputs)).collect(),
        Value::Object(entries) => entries
            .iter()
            .map(|(name, value)| (name.clone(), filled(value, inputs)))
            .collect::<Map<_, _>>()
            .into(),
        other => other.clone(),
    }
}

/// Those that `dependsOn` names, and those that `${resource.name}` refers to.
fn dependencies(entry: &Value) -> Vec<String> {
    let text = entry["properties"].to_string();
    let named = entry["dependsOn"].as_array().into_iter().flatten();
    let mut names: Vec<String> = named.filter_map(Value::as_str).map(str::to_owned).collect();
    for rest in text.split("${resource.").skip(1) {
        let end = rest.find(|letter: char| !(letter.is_alphanumeric() || "_-".contains(letter)));
        names.push(rest[..end.unwrap_or(rest.len())].to_owned());
    }
    names.sort_unstable();
    names.dedup();
    names
}

pub(super) fn list_of_deployment(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let deployment = deployments::find(cloud, call.parameter("deploymentId"), call.now)?;
    let items = deployment
        .resources(call.now)
        .filter(|resource| call.wants("resourceTypes", &resource.kind))
        .filter(|resource| call.wants("names", &resource.name))
        .map(Resource::shown)
        .collect();
    page::answer(call, items)
}

/// Those of all deployments.
pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let search = call.query("search").unwrap_or("").to_lowercase();
    let items = cloud
        .deployments
        .iter()
        .filter(|deployment| deployment.is_there(call.now))
        .filter(|deployment| call.wants("projects", &deployment.project_id))
        .flat_map(|deployment| {
            let resources = deployment.resources(call.now);
            resources.map(move |resource| (deployment, resource))
        })
        .filter(|(_, resource)| call.wants("resourceTypes", &resource.kind))
        .filter(|(_, resource)| resource.name.to_lowercase().contains(&search))
        .map(|(deployment, resource)| resource.alone(deployment, cloud))
        .collect();
    page::answer(call, items)
}

/// In the deployment that the path names, or anywhere.
pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let (deployment, resource) = named(cloud, call)?;
    let shown = if call.parameter("deploymentId").is_empty() {
        resource.alone(deployment, cloud)
    } else {
        resource.shown()
    };
    Ok(Answer::json(200, shown))
}

/// A resource of its own gets a deployment of its own.
pub(super) fn create(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.object()?;
    let name = required_text(&body, "name")?;
    let kind = required_text(&body, "type")?;
    if optional_text(&body, "deploymentId")?.is_some() {
        return Err(Refusal::bad_request(
            "The sandbox adds resources to no existing deployment; leave deploymentId out",
        ));
    }
    let project_id = optional_text(&body, "projectId")?
        .unwrap_or(&cloud.project().id)
        .to_owned();
    deployments::check_name_is_free(cloud, name)?;
    let entry = json!({"type": kind, "properties": optional_object(&body, "properties")?});
    let wish = Wish {
        name: name.to_owned(),
        description: String::new(),
        project_id: project_id.clone(),
        origin: Origin::default(),
        inputs: Map::new(),
        resources: Map::from_iter([(name.to_owned(), entry)]),
        reason: String::new(),
    };
    let (deployment_id, request_id) = deployments::create(cloud, call.now, wish);
    let resource_id = cloud
        .deployments
        .iter()
        .find(|deployment| deployment.id == deployment_id)
        .and_then(|deployment| deployment.resources.first())
        .map(|resource| resource.id.clone());
    Ok(Answer::json(
        200,
        json!({
            "deploymentId": deployment_id,
            "projectId": project_id,
            "requestId": request_id,
            "resourceId": resource_id,
        }),
    ))
}

/// The resource that the path names, with its deployment.
pub(super) fn named<'a>(
    cloud: &'a Cloud,
    call: &Call<'_>,
) -> Result<(&'a Deployment, &'a Resource), Refusal> {
    let deployment_id = call.parameter("deploymentId");
    if !deployment_id.is_empty() {
        deployments::find(cloud, deployment_id, call.now)?;
    }
    let (deployment, resource) = find(cloud, call.parameter("resourceId"), call.now)?;
    if deployment_id.is_empty() || deployment.id == deployment_id {
        Ok((deployment, resource))
    } else {
        Err(absent(&resource.id))
    }
}

pub(super) fn find<'a>(
    cloud: &'a Cloud,
    id: &str,
    now: Millis,
) -> Result<(&'a Deployment, &'a Resource), Refusal> {
    cloud
        .deployments
        .iter()
        .filter(|deployment| deployment.is_there(now))
        .flat_map(|deployment| {
            let resources = deployment.resources(now);
            resources.map(move |resource| (deployment, resource))
        })
        .find(|(_, resource)| resource.id == id)
        .ok_or_else(|| absent(id))
}

fn absent(id: &str) -> Refusal {
    Refusal::not_found(format!("Resource {id} does not exist"))
}
