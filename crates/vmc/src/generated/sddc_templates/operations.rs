// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /vmc/api/orgs/{org}/sddc-templates`
pub const LIST_SDDC_TEMPLATES: Operation = Operation::new(
    "list_sddc_templates",
    "GET",
    "/vmc/api/orgs/{org}/sddc-templates",
    "sddc_templates",
    "List the SDDC templates of an org",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("Vec<SddcTemplate>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);

/// `DELETE /vmc/api/orgs/{org}/sddc-templates/{templateId}`
pub const DELETE_SDDC_TEMPLATE: Operation = Operation::new(
    "delete_sddc_template",
    "DELETE",
    "/vmc/api/orgs/{org}/sddc-templates/{templateId}",
    "sddc_templates",
    "Delete an SDDC template",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("templateId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("Task")
    .idempotent()
    .waits_for("task");

/// `GET /vmc/api/orgs/{org}/sddc-templates/{templateId}`
pub const GET_SDDC_TEMPLATE: Operation = Operation::new(
    "get_sddc_template",
    "GET",
    "/vmc/api/orgs/{org}/sddc-templates/{templateId}",
    "sddc_templates",
    "Get an SDDC template",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("templateId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("SddcTemplate")
    .idempotent();
