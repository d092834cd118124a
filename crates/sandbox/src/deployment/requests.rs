//! Requests: long work on a deployment. A request stores when it began; how far it is follows from
//! the clock.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::course::{Course, Status};
use super::lifecycle::Effect;
use super::{deployments, resources};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::Call;
use crate::clock::{Millis, rfc3339};
use crate::cloud::Cloud;
use crate::page;
use crate::private::Private;

/// What a request does to the status of its deployment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Kind {
    Create,
    Update,
    Delete,
}

impl Kind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Create => "CREATE",
            Self::Update => "UPDATE",
            Self::Delete => "DELETE",
        }
    }
}

/// One request.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Request {
    pub(crate) id: String,
    pub(super) deployment_id: String,
    pub(super) kind: Kind,
    pub(super) name: String,
    pub(super) action_id: Option<String>,
    pub(super) resource_ids: Vec<String>,
    pub(super) inputs: Private<Map<String, Value>>,
    pub(super) requested_by: String,
    pub(super) reason: String,
    pub(super) blueprint_id: Option<String>,
    pub(super) catalog_item_id: Option<String>,
    pub(super) tasks: i64,
    pub(super) dismissed: bool,
    pub(super) course: Course,
    /// What it does when it ends; none once that is done.
    pub(super) effect: Option<Effect>,
}

impl Request {
    /// When it ends, if nobody intervenes.
    pub(crate) fn end(&self) -> Millis {
        self.course.end().1
    }

    /// State at a time, and when that state began.
    pub(crate) fn status(&self, now: Millis) -> (Status, Millis) {
        self.course.status(now)
    }

    /// Why it failed, if it has.
    pub(crate) fn failure(&self, now: Millis) -> Option<&str> {
        let failed = self.status(now).0 == Status::Failed;
        self.course.failure.as_deref().filter(|_| failed)
    }

    pub(crate) fn canceled(&self) -> Option<Millis> {
        self.course.canceled
    }

    /// The status that it gives its deployment.
    pub(super) fn of_deployment(&self, now: Millis) -> String {
        let outcome = match self.status(now).0 {
            Status::Successful => "SUCCESSFUL",
            status if status.is_final() => "FAILED",
            _ => "INPROGRESS",
        };
        format!("{}_{outcome}", self.kind.as_str())
    }

    fn details(&self, now: Millis) -> String {
        let text = match self.status(now).0 {
            Status::Failed => self.course.failure.as_deref().unwrap_or("Failed"),
            Status::Aborted => "The request was canceled",
            Status::ApprovalPending => "Waiting for approval",
            Status::ApprovalRejected => "The approver has rejected the request",
            _ => &self.reason,
        };
        text.to_owned()
    }

    /// As the service shows it.
    pub(super) fn shown(&self, now: Millis) -> Value {
        let (status, since) = self.status(now);
        let reached = |wanted| self.course.reached(wanted, now).map(rfc3339);
        let approved = reached(Status::ApprovalPending).and_then(|_| reached(Status::InProgress));
        json!({
            "id": self.id,
            "name": self.name,
            "deploymentId": self.deployment_id,
            "createdAt": rfc3339(self.course.started),
            "updatedAt": rfc3339(since),
            "completedAt": status.is_final().then(|| rfc3339(since)),
            "initializedAt": reached(Status::Initialization),
            "approvedAt": approved,
            "totalTasks": self.tasks,
            "completedTasks": self.course.done(self.tasks, now),
            "status": status.as_str(),
            "details": self.details(now),
            "inputs": *self.inputs,
            "outputs": {},
            "requestedBy": self.requested_by,
            "actionId": self.action_id,
            "blueprintId": self.blueprint_id,
            "catalogItemId": self.catalog_item_id,
            "resourceIds": self.resource_ids,
            "cancelable": !status.is_final() && self.course.canceled.is_none(),
            "dismissed": self.dismissed,
        })
    }
}

/// Those of a deployment or of a resource, the latest first.
pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let deployment = call.parameter("deploymentId");
    let resource = call.parameter("resourceId");
    if resource.is_empty() {
        deployments::find_any(cloud, deployment, call)?;
    } else {
        resources::find(cloud, resource, call.now)?;
    }
    let open_only = call.query_flag("inprogressRequests");
    let items = cloud
        .requests
        .iter()
        .rev()
        .filter(|request| {
            if resource.is_empty() {
                request.deployment_id == deployment
            } else {
                request.resource_ids.iter().any(|id| id == resource)
            }
        })
        .filter(|request| !open_only || !request.status(call.now).0.is_final())
        .map(|request| request.shown(call.now))
        .collect();
    page::answer(call, items)
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let request = find(cloud, call)?;
    Ok(Answer::json(200, request.shown(call.now)))
}

/// Cancels a request, or puts it out of sight.
pub(super) fn act(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let id = find(cloud, call)?.id.clone();
    match call.query("action") {
        Some("cancel") => cancel_by_id(cloud, &id, call.now)?,
        Some("dismiss") => {
            for request in cloud.requests.iter_mut().filter(|known| known.id == id) {
                request.dismissed = true;
            }
        }
        other => {
            return Err(Refusal::bad_request(format!(
                "action must be 'cancel' or 'dismiss', not '{}'",
                other.unwrap_or_default()
            )));
        }
    }
    Ok(Answer::empty(200))
}

/// Cancels a request that has not ended. Asking twice changes nothing.
pub(crate) fn cancel_by_id(cloud: &mut Cloud, id: &str, now: Millis) -> Result<(), Refusal> {
    for request in cloud.requests.iter_mut().filter(|known| known.id == id) {
        let (status, _) = request.status(now);
        if status.is_final() {
            return Err(Refusal::bad_request(format!(
                "Request {id} is {} and can not be canceled",
                status.as_str()
            )));
        }
        request.course.canceled.get_or_insert(now);
    }
    Ok(())
}

/// The request that the path names.
pub(super) fn find<'a>(cloud: &'a Cloud, call: &Call<'_>) -> Result<&'a Request, Refusal> {
    let id = call.parameter("requestId");
    cloud
        .requests
        .iter()
        .find(|request| request.id == id)
        .ok_or_else(|| Refusal::not_found(format!("Request {id} does not exist")))
}
