//! The project service's own view of projects.

use serde_json::{Map, Value, json};

use super::constraints::{conditions, read_conditions};
use super::store::{Project, Role, User, check_name, find, remove};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, optional_object, required_text};
use crate::cloud::Cloud;
use crate::page;
use crate::private::Private;

fn shown(project: &Project, org_id: &str) -> Value {
    json!({
        "id": project.id,
        "name": project.name,
        "description": project.description,
        "orgId": org_id,
        "administrators": project.users_of(Role::Administrator),
        "members": project.users_of(Role::Member),
        "viewers": project.users_of(Role::Viewer),
        "supervisors": project.users_of(Role::Supervisor),
        "constraints": conditions(&project.constraints),
        "properties": *project.properties,
        "operationTimeout": project.operation_timeout,
        "sharedResources": project.shared_resources,
        "cost": project.cost,
    })
}

pub(super) fn about(_: &mut Cloud, _: &Call<'_>) -> Outcome {
    let version = "2019-01-15";
    let link = "/project-service/api/swagger/swagger-api-docs?group=2019-01-15";
    Ok(Answer::json(
        200,
        json!({
            "latestApiVersion": version,
            "supportedApis": [{"apiVersion": version, "documentationLink": link}],
        }),
    ))
}

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let org = cloud.home();
    let all = cloud.projects.iter();
    page::answer(call, all.map(|project| shown(project, org)).collect())
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

pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    remove(cloud, call)?;
    Ok(Answer::json(200, json!({})))
}

pub(super) fn modify(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.said()?;
    check_name(cloud, call, &body)?;
    changed(cloud, call, |project| change(project, &body, call))
}

pub(super) fn modify_cost(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.said()?;
    changed(cloud, call, |project| {
        project.cost = body.into();
        project.updated = call.now;
        Ok(())
    })
}

/// Gives roles to users, each in the place of the one that they have, and takes users out.
pub(super) fn modify_users(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.said()?;
    let listed = |name: &str| body.get(name).and_then(Value::as_array).cloned();
    let (modified, removed) = (listed("modify"), listed("remove"));
    let mut users = Vec::new();
    for given in modified.iter().flatten() {
        let role = given["role"].as_str().unwrap_or("member");
        let role = Role::named(role).ok_or_else(|| {
            Refusal::bad_request(format!(
                "role must be administrator, member, viewer or supervisor, not '{role}'"
            ))
        })?;
        users.push(User::read(given, role));
    }
    changed(cloud, call, |project| {
        let leaving = removed.iter().flatten();
        let leaving: Vec<&str> = leaving.filter_map(|one| one["email"].as_str()).collect();
        project.users.retain(|user| {
            !leaving.contains(&user.email.as_str())
                && !users.iter().any(|new| new.email == user.email)
        });
        project.users.extend(users);
        project.updated = call.now;
        Ok(())
    })
}

pub(super) fn tags(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let project = find(cloud, call)?;
    Ok(Answer::json(200, json!({"tags": project.tags})))
}

pub(super) fn modify_tags(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.said()?;
    let project = find(cloud, call)?;
    project.tags = body.get("tags").cloned().unwrap_or(json!([]));
    project.updated = call.now;
    tags(cloud, call)
}

/// There is nobody elsewhere to synchronise with: the administrator answers for all.
pub(super) fn synchronise(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let project = find(cloud, call)?;
    let first = project
        .users
        .first()
        .map(|user| json!({"email": user.email, "type": user.kind, "role": user.role.as_str()}));
    Ok(Answer::json(200, first.unwrap_or(json!({"email": ""}))))
}

/// Changes the project that the path names, and shows it.
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

/// Takes over what a body says.
fn change(
    project: &mut Project,
    body: &Map<String, Value>,
    call: &Call<'_>,
) -> Result<(), Refusal> {
    project.change(body, call.now);
    if body.contains_key("constraints") {
        project.constraints = read_conditions(&optional_object(body, "constraints")?);
    }
    if body.contains_key("properties") {
        project.properties = Private(optional_object(body, "properties")?);
    }
    if let Some(cost) = body.get("cost") {
        project.cost = cost.clone();
    }
    Ok(())
}
