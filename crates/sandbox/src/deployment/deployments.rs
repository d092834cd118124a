//! Deployments: made by requests of others, listed, renamed. Their state is that of their requests.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::course::{Approval, CREATION, Course};
use super::filters;
use super::lifecycle::{Effect, LEASE};
use super::requests::{Kind, Request};
use super::resources::{Resource, planned};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, optional_text};
use crate::clock::{Millis, rfc3339};
use crate::cloud::{Cloud, USER_NAME};
use crate::iaas;
use crate::page;
use crate::private::Private;
use crate::status_page::Line;

/// How long after its request a deployment is found: real ones are not there at once either.
const APPEARANCE: Millis = 3_000;

/// A deployment, deleted ones included.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Deployment {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) description: String,
    pub(super) project_id: String,
    pub(super) origin: Origin,
    pub(super) inputs: Private<Map<String, Value>>,
    pub(super) owner: String,
    pub(super) icon_id: Option<String>,
    pub(super) created: Millis,
    pub(super) appears: Millis,
    pub(super) updated: Millis,
    pub(super) lease: Option<Millis>,
    pub(super) expired: bool,
    pub(super) deleted: Option<Millis>,
    /// Those that will be there, too.
    pub(super) resources: Vec<Resource>,
    /// The latest request.
    pub(super) request_id: String,
    /// Whether the effect of that request is still to come.
    pub(super) busy: bool,
    /// When the last request ended, and whether that was a removal that came to nothing.
    pub(super) idle_since: Millis,
    pub(super) undeletable: bool,
}

/// What a deployment was made from.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
pub(crate) struct Origin {
    pub(crate) blueprint_id: Option<String>,
    pub(crate) blueprint_version: Option<String>,
    pub(crate) catalog_item_id: Option<String>,
    pub(crate) catalog_item_version: Option<String>,
    /// Name of the blueprint or of the item.
    pub(crate) name: String,
}

/// What a deployment is to be. Its inputs may hold secrets: not for `Debug`.
pub(crate) struct Wish {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) project_id: String,
    pub(crate) origin: Origin,
    pub(crate) inputs: Map<String, Value>,
    /// As a blueprint has them.
    pub(crate) resources: Map<String, Value>,
    pub(crate) reason: String,
}

impl Deployment {
    /// Whether it can be found, and is not deleted.
    pub(super) fn is_there(&self, now: Millis) -> bool {
        self.appears <= now && self.deleted.is_none()
    }

    /// Those that are there by now.
    pub(super) fn resources(&self, now: Millis) -> impl Iterator<Item = &Resource> {
        self.resources
            .iter()
            .filter(move |resource| resource.created <= now)
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// As Infrastructure shows it.
    pub(crate) fn at_infrastructure(&self, org_id: &str) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "description": self.description,
            "projectId": self.project_id,
            "orgId": org_id,
            "owner": self.owner,
            "ownerType": "USER",
            "createdAt": iaas::date(self.created),
            "updatedAt": iaas::date(self.updated),
            "_links": {
                "self": {"href": format!("/iaas/api/deployments/{}", self.id)},
                "project": {"href": format!("/iaas/api/projects/{}", self.project_id)},
            },
        })
    }

    pub(super) fn reference(&self) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "description": self.description,
            "iconId": self.icon_id,
            "ownedBy": self.owner,
            "leaseExpireAt": self.lease.map(rfc3339),
        })
    }

    /// With what the call asks to expand.
    pub(super) fn shown(&self, cloud: &Cloud, call: &Call<'_>) -> Value {
        let now = call.now;
        let last = cloud.request(&self.request_id);
        let mut shown = json!({
            "id": self.id,
            "name": self.name,
            "description": self.description,
            "orgId": cloud.home(),
            "projectId": self.project_id,
            "blueprintId": self.origin.blueprint_id,
            "blueprintVersion": self.origin.blueprint_version,
            "catalogItemId": self.origin.catalog_item_id,
            "catalogItemVersion": self.origin.catalog_item_version,
            "iconId": self.icon_id,
            "inputs": *self.inputs,
            "createdAt": rfc3339(self.created),
            "createdBy": USER_NAME,
            "ownedBy": self.owner,
            "ownerType": "USER",
            "lastUpdatedAt": rfc3339(self.updated),
            "lastUpdatedBy": last.map(|request| request.requested_by.as_str()),
            "leaseExpireAt": self.lease.map(rfc3339),
            "expired": self.expired,
            "deleted": self.deleted.is_some(),
            "status": last.map(|request| request.of_deployment(now)),
        });
        for part in call.query_list("expand") {
            let value = match part {
                "project" => cloud.project_reference(&self.project_id),
                "blueprint" => self.origin.reference(self.origin.blueprint_id.as_deref()),
                "catalog" => self
                    .origin
                    .reference(self.origin.catalog_item_id.as_deref()),
                "lastRequest" => last.map_or(Value::Null, |request| request.shown(now)),
                "inprogressRequests" => last
                    .filter(|request| !request.status(now).0.is_final())
                    .map(|request| request.shown(now))
                    .into_iter()
                    .collect(),
                "resources" => self.resources(now).map(Resource::shown).collect(),
                _ => continue,
            };
            shown[part] = value;
        }
        shown
    }
}

impl Origin {
    fn reference(&self, id: Option<&str>) -> Value {
        id.map_or(Value::Null, |id| {
            let version = self.blueprint_version.as_ref();
            let version = version.or(self.catalog_item_version.as_ref());
            json!({"id": id, "name": self.name, "version": version})
        })
    }
}

/// Begins a deployment: its id and that of its request. A name that contains `fail` fails halfway,
/// one with `approval` waits ten minutes for an approver, one with `reject` is rejected then.
pub(crate) fn create(cloud: &mut Cloud, now: Millis, wish: Wish) -> (String, String) {
    let name = wish.name.to_lowercase();
    let mut course = Course::new(now, CREATION);
    if name.contains("reject") {
        course.approval = Approval::Rejected;
    } else if name.contains("approval") {
        course.approval = Approval::Granted;
    }
    if name.contains("fail") {
        course.failure = Some(format!(
            "Deployment {} failed: there is no capacity left for its resources",
            wish.name
        ));
    }
    let id = cloud.random.uuid();
    let request_id = cloud.random.uuid();
    let mut resources = planned(&mut cloud.random, &wish.resources, &wish.inputs);
    appear(&mut resources, &course, &request_id);
    let tasks = i64::try_from(resources.len()).unwrap_or(0).max(1);
    cloud.requests.push(Request {
        id: request_id.clone(),
        deployment_id: id.clone(),
        kind: Kind::Create,
        name: "Create".to_owned(),
        action_id: None,
        resource_ids: Vec::new(),
        inputs: Private(wish.inputs.clone()),
        requested_by: USER_NAME.to_owned(),
        reason: wish.reason,
        blueprint_id: wish.origin.blueprint_id.clone(),
        catalog_item_id: wish.origin.catalog_item_id.clone(),
        tasks,
        dismissed: false,
        course,
        effect: Some(Effect::Create),
    });
    cloud.deployments.push(Deployment {
        id: id.clone(),
        name: wish.name,
        description: wish.description,
        project_id: wish.project_id,
        origin: wish.origin,
        inputs: Private(wish.inputs),
        owner: USER_NAME.to_owned(),
        icon_id: None,
        created: now,
        appears: now + APPEARANCE,
        updated: now,
        lease: Some(now + LEASE),
        expired: false,
        deleted: None,
        resources,
        request_id: request_id.clone(),
        busy: true,
        idle_since: now,
        undeletable: false,
    });
    (id, request_id)
}

/// Resources come one after the other while the work goes on.
pub(super) fn appear(resources: &mut [Resource], course: &Course, request_id: &str) {
    let (begin, done) = course.work();
    let count = i64::try_from(resources.len()).unwrap_or(1).max(1);
    for (resource, number) in resources.iter_mut().zip(1..) {
        resource.created = begin + (done - begin) * number / count;
        request_id.clone_into(&mut resource.request_id);
    }
}

/// For the status page, the latest first.
pub(crate) fn lines(cloud: &Cloud, now: Millis) -> Vec<Line> {
    let there = cloud.deployments.iter().rev();
    there
        .filter(|deployment| deployment.is_there(now))
        .map(|deployment| {
            let last = cloud.request(&deployment.request_id);
            let failure = last.and_then(|request| request.failure(now));
            Line {
                id: deployment.id.clone(),
                name: deployment.name.clone(),
                state: last.map_or_else(String::new, |request| request.of_deployment(now)),
                progress: last
                    .filter(|request| !request.status(now).0.is_final())
                    .map(|request| request.course.done(100, now)),
                note: failure.unwrap_or_default().to_owned(),
            }
        })
        .collect()
}

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let filter = filters::read(call)?;
    let items = cloud
        .deployments
        .iter()
        .filter(|deployment| filter.covers(deployment, cloud))
        .map(|deployment| deployment.shown(cloud, call))
        .collect();
    page::answer(call, items)
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let deployment = find_any(cloud, call.parameter("deploymentId"), call)?;
    Ok(Answer::json(200, deployment.shown(cloud, call)))
}

pub(super) fn patch(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.object()?;
    let id = call.parameter("deploymentId");
    let old_name = find(cloud, id, call.now)?.name.clone();
    let name = optional_text(&body, "name")?;
    if let Some(name) = name.filter(|name| *name != old_name) {
        if name.trim().is_empty() {
            return Err(Refusal::bad_request("name must not be empty"));
        }
        check_name_is_free(cloud, name)?;
    }
    let description = optional_text(&body, "description")?;
    let icon_id = optional_text(&body, "iconId")?;
    for deployment in cloud.deployments.iter_mut().filter(|known| known.id == id) {
        if let Some(name) = name {
            name.clone_into(&mut deployment.name);
        }
        if let Some(description) = description {
            description.clone_into(&mut deployment.description);
        }
        if let Some(icon_id) = icon_id {
            deployment.icon_id = Some(icon_id.to_owned());
        }
        deployment.updated = call.now;
    }
    let deployment = find(cloud, id, call.now)?;
    Ok(Answer::json(200, deployment.shown(cloud, call)))
}

/// The status is the answer.
pub(super) fn check_name(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let name = match call.parameter("name") {
        "" => call.query("name").unwrap_or(""),
        name => name,
    };
    if name_is_taken(cloud, name) {
        Ok(Answer::empty(200))
    } else {
        let message = format!("No deployment is called '{name}'");
        Err(Refusal::not_found(message))
    }
}

pub(super) fn total_in_project(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let count = count_in_project(cloud, call.parameter("projectId"), call.now);
    Ok(Answer::json(200, json!({"totalElements": count})))
}

/// Those that are there.
pub(crate) fn all(cloud: &Cloud, now: Millis) -> impl Iterator<Item = &Deployment> {
    let deployments = cloud.deployments.iter();
    deployments.filter(move |deployment| deployment.is_there(now))
}

/// How many deployments are in a project.
pub(crate) fn count_in_project(cloud: &Cloud, project: &str, now: Millis) -> usize {
    all(cloud, now)
        .filter(|deployment| deployment.project_id == project)
        .count()
}

/// A deployment that is there.
pub(crate) fn find<'a>(cloud: &'a Cloud, id: &str, now: Millis) -> Result<&'a Deployment, Refusal> {
    cloud
        .deployments
        .iter()
        .find(|deployment| deployment.id == id && deployment.is_there(now))
        .ok_or_else(|| absent(id))
}

/// A deployment that is there, or with `deleted=true` one that was.
pub(super) fn find_any<'a>(
    cloud: &'a Cloud,
    id: &str,
    call: &Call<'_>,
) -> Result<&'a Deployment, Refusal> {
    if !call.query_flag("deleted") {
        return find(cloud, id, call.now);
    }
    cloud
        .deployments
        .iter()
        .find(|deployment| deployment.id == id && deployment.deleted.is_some())
        .ok_or_else(|| absent(id))
}

fn absent(id: &str) -> Refusal {
    Refusal::not_found(format!("Deployment {id} does not exist"))
}

/// Also by one that can not be found yet.
pub(crate) fn name_is_taken(cloud: &Cloud, name: &str) -> bool {
    cloud
        .deployments
        .iter()
        .any(|deployment| deployment.deleted.is_none() && deployment.name == name)
}

pub(super) fn check_name_is_free(cloud: &Cloud, name: &str) -> Result<(), Refusal> {
    if name_is_taken(cloud, name) {
        Err(Refusal::bad_request(format!(
            "A deployment with the name '{name}' exists already"
        )))
    } else {
        Ok(())
    }
}
