//! Infrastructure's view of projects: with their zones, which the project service does not know.

use serde_json::{Map, Value, json};

use super::{date, links};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, optional_object, required_text};
use crate::cloud::{Cloud, USER_NAME};
use crate::page;
use crate::private::Private;
use crate::project::{
    Project, Role, check_name, conditions_of_expressions, expressions, find, remove,
};

fn shown(project: &Project, org_id: &str) -> Value {
    json!({
        "id": project.id,
        "name": project.name,
        "description": project.description,
        "orgId": org_id,
        "organizationId": org_id,
        "administrators": project.users_of(Role::Administrator),
        "members": project.users_of(Role::Member),
        "viewers": project.users_of(Role::Viewer),
        "supervisors": project.users_of(Role::Supervisor),
        "zones": project.zones,
        "constraints": expressions(&project.constraints),
        "customProperties": *project.properties,
        "operationTimeout": project.operation_timeout,
        "sharedResources": project.shared_resources,
        "placementPolicy": project.placement_policy,
        "machineNamingTemplate": project.naming_template,
        "owner": USER_NAME,
        "createdAt": date(project.created),
        "updatedAt": date(project.updated),
        "_links": links("projects", &project.id),
    })
}

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let org = cloud.home();
    let all = cloud.projects.iter();
    page::short(call, all.map(|project| shown(project, org)).collect())
}

pub(super) fn create(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.said()?;
    let name = required_text(&body, "name")?;
    check_name(cloud, call, &body)?;
    let mut project = Project::new(&mut cloud.random, name, call.now);
    change(&mut project, &body, call)?;
    let answer = shown(&project, cloud.home());
    cloud.projects.push(project);
    Ok(Answer::json(201, answer))
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    changed(cloud, call, |_| Ok(()))
}

pub(super) fn update(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.said()?;
    check_name(cloud, call, &body)?;
    changed(cloud, call, |project| change(project, &body, call))
}

pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    remove(cloud, call)?;
    Ok(Answer::empty(204))
}

pub(super) fn tags(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let project = find(cloud, call)?;
    Ok(Answer::json(200, json!({"tags": project.tags})))
}

pub(super) fn update_tags(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.said()?;
    changed(cloud, call, |project| {
        project.tags = body.get("tags").cloned().unwrap_or(json!([]));
        project.updated = call.now;
        Ok(())
    })
}

fn changed(
    cloud: &mut Cloud,
    call: &Call<'_>,
    change: impl FnOnce(&mut Project) -> Result<(), Refusal>,
) -> Outcome {
    let org = cloud.home().to_owned();
    let project = find(cloud, call)?;
    change(project)?;
    Ok(Answer::json(200, shown(project, &org)))
}

fn change(
    project: &mut Project,
    body: &Map<String, Value>,
    call: &Call<'_>,
) -> Result<(), Refusal> {
    project.change(body, call.now);
    if body.contains_key("constraints") {
        let given = optional_object(body, "constraints")?;
        project.constraints = conditions_of_expressions(&given);
    }
    if body.contains_key("customProperties") {
        project.properties = Private(optional_object(body, "customProperties")?);
    }
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    if let Some(policy) = text("placementPolicy") {
        policy.clone_into(&mut project.placement_policy);
    }
    if let Some(template) = text("machineNamingTemplate") {
        project.naming_template = Some(template.to_owned());
    }
    if let Some(Value::Array(zones)) = body.get("zoneAssignmentConfigurations") {
        project.zones.clone_from(zones);
    }
    Ok(())
}
