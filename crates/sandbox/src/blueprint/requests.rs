//! Blueprint requests: what makes, updates and destroys deployments. How far one is follows from
//! the request for its deployment.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::blueprints::stored;
use super::content::Reading;
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, optional_object, optional_text, required_text};
use crate::clock::{Millis, rfc3339};
use crate::cloud::{Cloud, USER_NAME};
use crate::deployment::{self, Origin, Status, Wish};
use crate::page;
use crate::private::Private;

/// How long a request is new before it is worked on.
const NEW: Millis = 4_000;
/// How many plans are kept of those that nobody deletes.
const PLANS: usize = 200;
/// How long a plan or a simulation takes.
const PLANNING: Millis = 10_000;

/// One blueprint request.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct BlueprintRequest {
    id: String,
    /// What the caller sent.
    body: Private<Map<String, Value>>,
    project_id: String,
    deployment_name: String,
    deployment_id: Option<String>,
    /// The request for the deployment; none if it is only planned.
    request_id: Option<String>,
    created: Millis,
    /// Only for plans: others are canceled by their request.
    canceled: Option<Millis>,
}

impl BlueprintRequest {
    /// State at a time, when it began, and what failed.
    fn status(&self, cloud: &Cloud, now: Millis) -> (&'static str, Millis, Option<String>) {
        let request = self.request_id.as_deref().and_then(|id| cloud.request(id));
        let Some(request) = request else {
            return match (self.canceled, self.created + PLANNING) {
                (Some(canceled), _) => ("CANCELLED", canceled, None),
                (None, end) if now >= end => ("FINISHED", end, None),
                _ => ("STARTED", self.created, None),
            };
        };
        let (status, since) = request.status(now);
        let status = match status {
            Status::Successful => "FINISHED",
            Status::Aborted => "CANCELLED",
            Status::Failed | Status::ApprovalRejected => "FAILED",
            _ if now < self.created + NEW => "CREATED",
            _ => "STARTED",
        };
        (status, since, request.failure(now).map(str::to_owned))
    }

    fn is_final(&self, cloud: &Cloud, now: Millis) -> bool {
        !matches!(self.status(cloud, now).0, "CREATED" | "STARTED")
    }

    fn canceled(&self, cloud: &Cloud) -> Option<Millis> {
        let request = self.request_id.as_deref().and_then(|id| cloud.request(id));
        request.map_or(self.canceled, crate::deployment::Request::canceled)
    }

    fn is_plan(&self) -> bool {
        self.body.get("plan") == Some(&Value::Bool(true))
    }

    fn shown(&self, cloud: &Cloud, now: Millis) -> Value {
        let (status, since, failure) = self.status(cloud, now);
        let canceled = self.canceled(cloud);
        let given = |name: &str| self.body.get(name).cloned().unwrap_or_default();
        let flag = |name: &str| self.body.get(name) == Some(&Value::Bool(true));
        json!({
            "id": self.id,
            "createdAt": rfc3339(self.created),
            "createdBy": USER_NAME,
            "updatedAt": rfc3339(since),
            "updatedBy": USER_NAME,
            "orgId": cloud.home(),
            "projectId": self.project_id,
            "projectName": cloud.project_name(&self.project_id),
            "deploymentId": self.deployment_id,
            "deploymentName": self.deployment_name,
            "requestTrackerId": self.request_id.as_ref().unwrap_or(&self.id),
            "reason": given("reason"),
            "description": given("description"),
            "plan": flag("plan"),
            "destroy": flag("destroy"),
            "simulate": flag("simulate"),
            "ignoreDeleteFailures": flag("ignoreDeleteFailures"),
            "blueprintId": given("blueprintId"),
            "blueprintVersion": given("blueprintVersion"),
            "content": given("content"),
            "inputs": self.body.get("inputs").cloned().unwrap_or_else(|| json!({})),
            "status": status,
            "failureMessage": failure,
            "validationMessages": [],
            "cancelRequestedAt": canceled.map(rfc3339),
            "cancelRequestedBy": canceled.map(|_| USER_NAME),
            "targetResources": [],
            "flowId": null,
            "flowExecutionId": null,
        })
    }
}

/// The latest first; plans only if they are asked for.
pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let plans = call.query_flag("includePlan");
    let deployment = call.query("deploymentId");
    let items = cloud
        .blueprint_requests
        .iter()
        .rev()
        .filter(|request| plans || !request.is_plan())
        .filter(|request| deployment.is_none_or(|id| request.deployment_id.as_deref() == Some(id)))
        .map(|request| request.shown(cloud, call.now))
        .collect();
    page::answer(call, items)
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let request = &cloud.blueprint_requests[index(cloud, call)?];
    Ok(Answer::json(200, request.shown(cloud, call.now)))
}

/// 202 for work that goes on, 201 for a plan. An update or removal of a deployment that is busy is
/// a conflict.
pub(super) fn create(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.object()?;
    let flag = |name: &str| body.get(name) == Some(&Value::Bool(true));
    let existing = optional_text(&body, "deploymentId")?.map(str::to_owned);
    let reason = optional_text(&body, "reason")?.unwrap_or_default();
    let mut request = BlueprintRequest {
        id: cloud.random.uuid(),
        project_id: optional_text(&body, "projectId")?
            .unwrap_or_default()
            .to_owned(),
        deployment_name: optional_text(&body, "deploymentName")?
            .unwrap_or_default()
            .to_owned(),
        deployment_id: existing.clone(),
        request_id: None,
        created: call.now,
        canceled: None,
        body: Private(body.clone()),
    };
    let mut status = 202;
    match existing {
        Some(id) if flag("destroy") => {
            request.request_id = Some(deployment::delete(cloud, &id, call.now, reason)?);
        }
        None if flag("destroy") => {
            return Err(Refusal::bad_request("deploymentId is required to destroy"));
        }
        existing => {
            let wish = wish(cloud, &body, existing.is_none())?;
            wish.project_id.clone_into(&mut request.project_id);
            wish.name.clone_into(&mut request.deployment_name);
            if flag("plan") || flag("simulate") {
                status = 201;
            } else if let Some(id) = existing {
                request.request_id = Some(deployment::update(cloud, &id, call.now, &wish)?);
            } else {
                let (id, request_id) = deployment::create(cloud, call.now, wish);
                request.deployment_id = Some(id);
                request.request_id = Some(request_id);
            }
        }
    }
    let shown = request.shown(cloud, call.now);
    let plan = request.request_id.is_none();
    let mut plans = (0..cloud.blueprint_requests.len())
        .filter(|index| cloud.blueprint_requests[*index].request_id.is_none());
    let oldest = plans.next();
    if let Some(oldest) = oldest.filter(|_| plan && plans.count() + 1 >= PLANS) {
        cloud.blueprint_requests.remove(oldest);
    }
    cloud.blueprint_requests.push(request);
    Ok(Answer::json(status, shown))
}

/// Those go for whose deployment there is no request any more.
pub(crate) fn forget_requests(cloud: &mut Cloud, gone: &[String]) {
    cloud.blueprint_requests.retain(|known| {
        let request = known.request_id.as_ref();
        request.is_none_or(|id| !gone.contains(id))
    });
}

/// What the body asks for, checked against the inputs of its blueprint.
fn wish(cloud: &Cloud, body: &Map<String, Value>, new: bool) -> Result<Wish, Refusal> {
    let mut origin = Origin::default();
    let mut project_id = optional_text(body, "projectId")?.map(str::to_owned);
    let content = match optional_text(body, "content")? {
        Some(content) => content,
        None => {
            let (blueprint, draft) = stored(cloud, body)?;
            origin = Origin {
                blueprint_id: Some(blueprint.id.clone()),
                blueprint_version: optional_text(body, "blueprintVersion")?.map(str::to_owned),
                name: draft.name.clone(),
                ..origin
            };
            project_id.get_or_insert_with(|| blueprint.project_id.clone());
            &draft.content
        }
    };
    let reading = Reading::of(content);
    if let Some(error) = reading.errors.first() {
        let message = error["message"].as_str().unwrap_or_default();
        return Err(Refusal::bad_request(format!(
            "The blueprint is not valid: {message}"
        )));
    }
    let given = optional_object(body, "inputs")?;
    let inputs = reading.filled(&given).map_err(Refusal::bad_request)?;
    let name = if new {
        let name = required_text(body, "deploymentName")?;
        if deployment::name_is_taken(cloud, name) {
            return Err(Refusal::bad_request(format!(
                "A deployment with the name '{name}' exists already"
            )));
        }
        name
    } else {
        optional_text(body, "deploymentName")?.unwrap_or_default()
    };
    let text = |name| Ok::<_, Refusal>(optional_text(body, name)?.unwrap_or_default().to_owned());
    Ok(Wish {
        name: name.to_owned(),
        description: text("description")?,
        project_id: project_id.ok_or_else(|| Refusal::bad_request("projectId is required"))?,
        origin,
        inputs,
        resources: reading.resources,
        reason: text("reason")?,
    })
}

pub(super) fn cancel(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = index(cloud, call)?;
    let request = &cloud.blueprint_requests[index];
    if request.is_final(cloud, call.now) {
        // What has ended stays as it is: the operation documents no refusal of that.
        return Ok(Answer::empty(200));
    }
    match request.request_id.clone() {
        Some(id) => deployment::cancel_by_id(cloud, &id, call.now)?,
        None => cloud.blueprint_requests[index].canceled = Some(call.now),
    }
    Ok(Answer::empty(200))
}

/// Its record; with `force` also while it is worked on.
pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = index(cloud, call)?;
    let request = &cloud.blueprint_requests[index];
    if !request.is_final(cloud, call.now) && !call.query_flag("force") {
        return Err(Refusal::new(
            403,
            "forbidden",
            format!(
                "Blueprint request {} has not ended; force deletes it",
                request.id
            ),
        ));
    }
    cloud.blueprint_requests.remove(index);
    Ok(Answer::empty(204))
}

/// The blueprint request that the path names.
pub(super) fn index(cloud: &Cloud, call: &Call<'_>) -> Result<usize, Refusal> {
    let id = call.parameter("requestId");
    cloud
        .blueprint_requests
        .iter()
        .position(|request| request.id == id)
        .ok_or_else(|| Refusal::not_found(format!("Blueprint request {id} does not exist")))
}
