//! Deployments of Aria Automation, their resources and requests: the operations that have state.
//! All others are answered from the document, for what exists.

mod actions;
mod course;
mod deployments;
mod events;
mod expenses;
mod filters;
mod lifecycle;
mod requests;
mod resources;

pub(crate) use course::Status;
pub(crate) use deployments::{
    Deployment, Origin, Wish, all, count_in_project, create, find, lines, name_is_taken,
};
pub(crate) use lifecycle::{DAY, delete, seed, settle, update};
pub(crate) use requests::{Request, cancel_by_id};
pub(crate) use resources::miscounted;

use crate::answer::Outcome;
use crate::call::{Call, Handler};
use crate::cloud::Cloud;
use crate::synthesis;

/// Operation ids and what answers them.
pub(crate) const HANDLERS: [(&str, Handler); 31] = [
    ("getDeploymentsV3UsingGET", deployments::list),
    ("getDeploymentByIdV3UsingGET", deployments::get),
    ("patchDeploymentUsingPATCH_2", deployments::patch),
    ("deleteDeploymentUsingDELETE_2", actions::delete_deployment),
    (
        "checkDeploymentNameExistsUsingGET_2",
        deployments::check_name,
    ),
    ("checkDeploymentNameUsingGET_2", deployments::check_name),
    (
        "getDeploymentsForProjectUsingGET_2",
        deployments::total_in_project,
    ),
    (
        "getDeploymentExpenseHistoryByIdUsingGET_2",
        expenses::history,
    ),
    ("getDeploymentActionsUsingGET_2", actions::list),
    ("getDeploymentActionUsingGET_2", actions::get),
    ("getResourceActionsUsingGET_4", actions::list),
    ("getResourceActionUsingGET_4", actions::get),
    ("getResourceActionsUsingGET_5", actions::list),
    ("getResourceActionUsingGET_5", actions::get),
    ("submitDeploymentActionRequestUsingPOST_2", actions::submit),
    ("submitResourceActionRequestUsingPOST_4", actions::submit),
    ("submitResourceActionRequestUsingPOST_5", actions::submit),
    ("getDeploymentRequestsUsingGET_2", requests::list),
    ("listResourceRequestsUsingGET_2", requests::list),
    ("getRequestUsingGET_2", requests::get),
    ("actionDeploymentRequestUsingPOST_2", requests::act),
    (
        "getDeploymentResourcesUsingGET_2",
        resources::list_of_deployment,
    ),
    ("getResourceByIdUsingGET_4", resources::get),
    ("getResourceByIdUsingGET_5", resources::get),
    ("getResourcesUsingGET_2", resources::list),
    ("createResourceUsingPOST_2", resources::create),
    ("deleteResourceUsingDELETE_2", actions::delete_resource),
    ("getUserEventsUsingGET_2", events::of_users),
    ("getRequestEventsUsingGET_2", events::of_request),
    ("getEventLogsUsingGET_2", events::logs),
    ("getEventLogsContentUsingGET_2", events::download),
];

/// Answers an operation that has no handler. The deployment that it names has to exist.
pub(crate) fn otherwise(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let id = call.parameter("deploymentId");
    if !id.is_empty() {
        deployments::find(cloud, id, call.now)?;
    }
    synthesis::answer(call)
}
