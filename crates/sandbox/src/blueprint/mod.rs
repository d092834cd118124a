//! Blueprints of Aria Automation: the operations that have state. All others are answered from the
//! document.

mod blueprints;
mod content;
mod property_groups;
mod requests;
mod terraform_versions;
mod versions;

pub(crate) use blueprints::Blueprint;
pub(crate) use content::Reading;
pub(crate) use requests::{BlueprintRequest, forget_requests};

use crate::answer::Outcome;
use crate::call::{Call, Handler};
use crate::cloud::Cloud;
use crate::synthesis;

/// Operation ids and what answers them.
pub(crate) const HANDLERS: [(&str, Handler); 30] = [
    ("listBlueprintsUsingGET_1", blueprints::list),
    ("createBlueprintUsingPOST_1", blueprints::create),
    ("getBlueprintUsingGET_1", blueprints::get),
    ("updateBlueprintUsingPUT_1", blueprints::update),
    ("deleteBlueprintUsingDELETE_1", blueprints::delete),
    (
        "getBlueprintInputsSchemaUsingGET_1",
        blueprints::inputs_schema,
    ),
    ("validateBlueprintUsingPOST_1", blueprints::validate),
    ("listBlueprintVersionsUsingGET", versions::list),
    ("createBlueprintVersionUsingPOST_1", versions::create),
    ("getBlueprintVersionUsingGET_1", versions::get),
    ("releaseBlueprintVersionUsingPOST_1", versions::release),
    ("unReleaseBlueprintVersionUsingPOST_1", versions::unrelease),
    ("restoreBlueprintVersionUsingPOST_1", versions::restore),
    (
        "getBlueprintVersionInputsSchemaUsingGET_1",
        versions::inputs_schema,
    ),
    ("getAboutUsingGET_1", blueprints::about),
    ("listBlueprintRequestsUsingGET_1", requests::list),
    ("createBlueprintRequestUsingPOST_1", requests::create),
    ("getBlueprintRequestUsingGET_1", requests::get),
    ("deleteBlueprintRequestUsingDELETE_1", requests::delete),
    ("cancelBlueprintRequestUsingPOST", requests::cancel),
    ("listPropertyGroupsUsingGET", property_groups::list),
    ("createPropertyGroupUsingPOST", property_groups::create),
    ("getPropertyGroupUsingGET", property_groups::get),
    ("updatePropertyGroupUsingPUT", property_groups::update),
    ("deletePropertyGroupUsingDELETE", property_groups::delete),
    ("listTerraformVersionsUsingGET", terraform_versions::list),
    (
        "createTerraformVersionUsingPOST",
        terraform_versions::create,
    ),
    ("getTerraformVersionUsingGET", terraform_versions::get),
    (
        "updateTerraformVersionUsingPATCH",
        terraform_versions::patch,
    ),
    (
        "deleteTerraformVersionUsingDELETE",
        terraform_versions::delete,
    ),
];

/// Answers an operation that has no handler. The request that it names has to exist.
pub(crate) fn otherwise(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    if !call.parameter("requestId").is_empty() {
        requests::index(cloud, call)?;
    }
    synthesis::answer(call)
}
