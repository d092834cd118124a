// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /blueprint/api/blueprint-requests`
pub const LIST_BLUEPRINT_REQUESTS: Operation = Operation::new(
    "list_blueprint_requests",
    "GET",
    "/blueprint/api/blueprint-requests",
    "Blueprint Requests",
    "List blueprint requests",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("deploymentId", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("includePlan", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfBlueprintRequest")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `POST /blueprint/api/blueprint-requests`
pub const CREATE_BLUEPRINT_REQUEST: Operation = Operation::new(
    "create_blueprint_request",
    "POST",
    "/blueprint/api/blueprint-requests",
    "Blueprint Requests",
    "Create a blueprint request",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("BlueprintRequest", BodyContent::Json, "application/json", true)
    .answer("BlueprintRequest")
    .waits_for("blueprint request");

/// `GET /blueprint/api/blueprint-requests/{requestId}`
pub const GET_BLUEPRINT_REQUEST: Operation = Operation::new(
    "get_blueprint_request",
    "GET",
    "/blueprint/api/blueprint-requests/{requestId}",
    "Blueprint Requests",
    "Get a blueprint request",
)
    .parameters(&[
        Parameter::new("requestId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("BlueprintRequest")
    .idempotent();

/// `DELETE /blueprint/api/blueprint-requests/{requestId}`
pub const DELETE_BLUEPRINT_REQUEST: Operation = Operation::new(
    "delete_blueprint_request",
    "DELETE",
    "/blueprint/api/blueprint-requests/{requestId}",
    "Blueprint Requests",
    "Delete a blueprint request",
)
    .parameters(&[
        Parameter::new("force", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("requestId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();

/// `POST /blueprint/api/blueprint-requests/{requestId}/actions/cancel`
pub const CANCEL_BLUEPRINT_REQUEST: Operation = Operation::new(
    "cancel_blueprint_request",
    "POST",
    "/blueprint/api/blueprint-requests/{requestId}/actions/cancel",
    "Blueprint Requests",
    "Cancel a blueprint request",
)
    .parameters(&[
        Parameter::new("requestId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ]);

/// `GET /blueprint/api/blueprint-requests/{requestId}/plan`
pub const GET_BLUEPRINT_PLAN: Operation = Operation::new(
    "get_blueprint_plan",
    "GET",
    "/blueprint/api/blueprint-requests/{requestId}/plan",
    "Blueprint Requests",
    "Get the plan of a blueprint request",
)
    .parameters(&[
        Parameter::new("expand", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("requestId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("BlueprintPlan")
    .idempotent();

/// `GET /blueprint/api/blueprint-requests/{requestId}/resources-plan`
pub const GET_BLUEPRINT_RESOURCES_PLAN: Operation = Operation::new(
    "get_blueprint_resources_plan",
    "GET",
    "/blueprint/api/blueprint-requests/{requestId}/resources-plan",
    "Blueprint Requests",
    "Get the resources plan of a blueprint request",
)
    .parameters(&[
        Parameter::new("expand", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("requestId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("BlueprintResourcesPlan")
    .idempotent();
