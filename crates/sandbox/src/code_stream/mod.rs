//! Code Stream of Aria Automation: the operations that have state. All others are answered from
//! the document.

mod course;
mod entities;
mod exchange;
mod executions;
pub(crate) mod listing;
mod pipelines;
mod stages;

use serde_json::json;

pub(crate) use entities::Entity;
pub(crate) use executions::{Execution, lines};
pub(crate) use pipelines::seed;

use crate::answer::{Answer, Outcome};
use crate::call::{Call, Handler};
use crate::cloud::Cloud;

/// Operation ids and what answers them.
pub(crate) const HANDLERS: [(&str, Handler); 44] = [
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
];

fn about(_: &mut Cloud, _: &Call<'_>) -> Outcome {
    Ok(Answer::json(
        200,
        json!({"latestApiVersion": "2019-10-17", "supportedApis": [
            {"apiVersion": "2019-10-17", "documentationLink": "https://sandbox.invalid/codestream/docs"},
        ]}),
    ))
}
