//! Code Stream of Aria Automation: the operations that have state. All others are answered from
//! the document.

mod course;
mod entities;
mod exchange;
mod executions;
pub(crate) mod listing;
mod pipelines;
mod stages;
mod triggers;
mod user_operations;

use serde_json::json;

pub(crate) use entities::Entity;
pub(crate) use executions::{Execution, lines};
pub(crate) use pipelines::seed;

use crate::answer::{Answer, Outcome};
use crate::call::{Call, Handler};
use crate::cloud::Cloud;

/// Operation ids and what answers them.
pub(crate) const HANDLERS: [(&str, Handler); 95] = [
    ("handleGetAboutUsingGET", about),
    ("getAllPipelinesUsingGET", entities::list),
    ("createPipelineUsingPOST", entities::create),
    ("getPipelineByIdUsingGET", entities::get),
    ("getPipelineByNameUsingGET", entities::get),
    ("updatePipelineUsingPUT", entities::update),
    ("updatePipelineByNameUsingPUT", entities::update),
    ("deletePipelineByIdUsingDELETE", entities::delete),
    ("deletePipelineByNameUsingDELETE", entities::delete),
    ("patchPipelineUsingPATCH", pipelines::patch),
    ("patchPipelineByNameUsingPATCH", pipelines::patch),
    ("patchPipelineGlobalUsingPATCH", pipelines::patch),
    ("patchPipelineGlobalByNameUsingPATCH", pipelines::patch),
    ("actOnPipelineUsingPOST", pipelines::copy),
    ("clonePipelineByNameUsingPOST", pipelines::copy),
    ("getAllVariablesUsingGET", entities::list),
    ("createVariableUsingPOST", entities::create),
    ("getVariableByIdUsingGET", entities::get),
    ("getVariableByNameUsingGET", entities::get),
    ("updateVariableByIdUsingPUT", entities::update),
    ("updateVariableByNameUsingPUT", entities::update),
    ("deleteVariableByIdUsingDELETE", entities::delete),
    ("deleteVariableByNameUsingDELETE", entities::delete),
    ("getAllEndpointsUsingGET", entities::list),
    ("createEndpointUsingPOST", entities::create),
    ("getEndpointByIdUsingGET", entities::get),
    ("getEndpointByNameUsingGET", entities::get),
    ("updateEndpointByIdUsingPUT", entities::update),
    ("updateEndpointByNameUsingPUT", entities::update),
    ("deleteEndpointByIdUsingDELETE", entities::delete),
    ("deleteEndpointByNameUsingDELETE", entities::delete),
    ("importYamlUsingPOST", exchange::import),
    ("exportUsingGET", exchange::export),
    ("executePipelineByIdUsingPOST", executions::start),
    ("executePipelineByNameUsingPOST", executions::start),
    ("getExecutionsByIdUsingGET", executions::list_of_pipeline),
    ("getExecutionsByNameUsingGET", executions::list_of_pipeline),
    (
        "getExecutionByIndexAndPipelineIdUsingGET",
        executions::get_by_index,
    ),
    (
        "getExecutionByNameAndIndexUsingGET",
        executions::get_by_index,
    ),
    ("getAllExecutionsUsingGET", executions::list),
    ("getExecutionByIdUsingGET", executions::get),
    ("modifyExecutionUsingPOST", executions::act),
    ("deleteExecutionByIdUsingDELETE", executions::delete),
    ("deleteAllExecutionsUsingDELETE", executions::delete_all),
    ("getAllGerritListenersUsingGET", entities::list),
    ("createGerritListenerUsingPOST", entities::create),
    ("validateGerritListenerUsingPOST", triggers::validate),
    ("getGerritListenerByIDUsingGET", entities::get),
    ("cloneGerritListenerUsingPOST", pipelines::copy),
    ("updateGerritListenerByIdUsingPUT", entities::update),
    ("deleteGerritListenerByIdUsingDELETE", entities::delete),
    ("patchGerritListenerByIdUsingPATCH", triggers::switch),
    ("getGerritProjectsByIdUsingGET", triggers::projects),
    ("getGerritListenerByNameUsingGET", entities::get),
    ("cloneGerritListenerByNameUsingPOST", pipelines::copy),
    ("updateGerritListenerByNameUsingPUT", entities::update),
    ("deleteGerritListenerByNameUsingDELETE", entities::delete),
    ("patchGerritListenerByNameUsingPATCH", triggers::switch),
    ("getGerritProjectsByNameUsingGET", triggers::projects),
    ("getAllGerritTriggersUsingGET", entities::list),
    ("createGerritTriggerUsingPOST", entities::create),
    ("getGerritTriggerByIdUsingGET", entities::get),
    ("cloneGerritTriggerUsingPOST", pipelines::copy),
    ("updateGerritTriggerByIdUsingPUT", entities::update),
    ("deleteGerritTriggerByIdUsingDELETE", entities::delete),
    ("patchGerritTriggerByIdUsingPATCH", triggers::switch),
    ("getGerritTriggerByNameUsingGET", entities::get),
    ("cloneGerritTriggerByNameUsingPOST", pipelines::copy),
    ("updateGerritTriggerByNameUsingPUT", entities::update),
    ("deleteGerritTriggerByNameUsingDELETE", entities::delete),
    ("patchGerritTriggerByNameUsingPATCH", triggers::switch),
    ("getAllGitWebhooksUsingGET", entities::list),
    ("createGitWebhookUsingPOST", entities::create),
    ("getGitWebhookByIDUsingGET", entities::get),
    ("updateGitWebhookByIdUsingPUT", entities::update),
    ("deleteGitWebhookByIdUsingDELETE", entities::delete),
    ("getGitWebhookByNameUsingGET", entities::get),
    ("updateGitWebhookByNameUsingPUT", entities::update),
    ("deleteGitWebhookByNameUsingDELETE", entities::delete),
    ("getAllDockerRegistryWebhooksUsingGET", entities::list),
    ("createDockerRegistryWebhookUsingPOST", entities::create),
    ("getDockerRegistryWebhookByIDUsingGET", entities::get),
    ("updateDockerRegistryWebhookByIdUsingPUT", entities::update),
    (
        "deleteDockerRegistryWebhookByIdUsingDELETE",
        entities::delete,
    ),
    ("patchDockerRegistryWebhookByIdUsingPATCH", triggers::switch),
    ("getDockerRegistryWebhookNameUsingGET", entities::get),
    (
        "updateDockerRegistryWebhookByNameUsingPUT",
        entities::update,
    ),
    (
        "deleteDockerRegistryWebhookByNameUsingDELETE",
        entities::delete,
    ),
    (
        "patchDockerRegistryWebhookByNameUsingPATCH",
        triggers::switch,
    ),
    ("getAllUserOperationsUsingGET", user_operations::list),
    ("getUserOperationByIdUsingGET", user_operations::get),
    ("modifyPostUserOperationUsingPOST", user_operations::answer),
    (
        "modifyPatchUserOperationUsingPATCH",
        user_operations::answer,
    ),
    (
        "deleteUserOperationByIdUsingDELETE",
        user_operations::delete,
    ),
    ("updateUsingPOST", user_operations::answer_many),
];

fn about(_: &mut Cloud, _: &Call<'_>) -> Outcome {
    Ok(Answer::json(
        200,
        json!({"latestApiVersion": "2019-10-17", "supportedApis": [
            {"apiVersion": "2019-10-17", "documentationLink": "https://sandbox.invalid/codestream/docs"},
        ]}),
    ))
}
