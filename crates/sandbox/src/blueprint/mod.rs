//! Blueprints of Aria Automation: the operations that have state. All others are answered from the
//! document.

mod blueprints;
mod content;
mod page;
mod versions;

pub(crate) use blueprints::Blueprint;

use crate::call::Handler;

/// Operation ids and what answers them.
pub(crate) const HANDLERS: [(&str, Handler); 15] = [
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
];
