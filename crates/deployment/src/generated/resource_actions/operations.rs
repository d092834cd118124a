// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /deployment/api/resources/{resourceId}/actions`
pub const LIST_RESOURCE_ACTIONS: Operation = Operation::new(
    "list_resource_actions",
    "GET",
    "/deployment/api/resources/{resourceId}/actions",
    "Resource Actions",
    "List the actions of a resource",
)
    .parameters(&[
        Parameter::new("resourceId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Vec<ResourceAction>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);

/// `GET /deployment/api/resources/{resourceId}/actions/{actionId}`
pub const GET_RESOURCE_ACTION: Operation = Operation::new(
    "get_resource_action",
    "GET",
    "/deployment/api/resources/{resourceId}/actions/{actionId}",
    "Resource Actions",
    "Get an action of a resource",
)
    .parameters(&[
        Parameter::new("actionId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("resourceId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ResourceAction")
    .idempotent();

/// `POST /deployment/api/resources/{resourceId}/requests`
pub const REQUEST_RESOURCE_ACTION: Operation = Operation::new(
    "request_resource_action",
    "POST",
    "/deployment/api/resources/{resourceId}/requests",
    "Resource Actions",
    "Run an action on a resource",
)
    .parameters(&[
        Parameter::new("resourceId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ResourceActionRequest", BodyContent::Json, "application/json", true)
    .answer("Request")
    .waits_for("deployment request");
