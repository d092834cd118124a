// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /deployment/api/deployments/{deploymentId}/actions`
pub const LIST_DEPLOYMENT_ACTIONS: Operation = Operation::new(
    "list_deployment_actions",
    "GET",
    "/deployment/api/deployments/{deploymentId}/actions",
    "Deployment Actions",
    "List the actions of a deployment",
)
    .parameters(&[
        Parameter::new("deploymentId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Vec<ResourceAction>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);

/// `GET /deployment/api/deployments/{deploymentId}/actions/{actionId}`
pub const GET_DEPLOYMENT_ACTION: Operation = Operation::new(
    "get_deployment_action",
    "GET",
    "/deployment/api/deployments/{deploymentId}/actions/{actionId}",
    "Deployment Actions",
    "Get an action of a deployment",
)
    .parameters(&[
        Parameter::new("actionId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("deploymentId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ResourceAction")
    .idempotent();

/// `POST /deployment/api/deployments/{deploymentId}/requests`
pub const REQUEST_DEPLOYMENT_ACTION: Operation = Operation::new(
    "request_deployment_action",
    "POST",
    "/deployment/api/deployments/{deploymentId}/requests",
    "Deployment Actions",
    "Run an action on a deployment",
)
    .parameters(&[
        Parameter::new("deploymentId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ResourceActionRequest", BodyContent::Json, "application/json", true)
    .answer("Request")
    .waits_for("deployment request");

/// `GET /deployment/api/deployments/{deploymentId}/resources/{resourceId}/actions`
pub const LIST_DEPLOYMENT_RESOURCE_ACTIONS: Operation = Operation::new(
    "list_deployment_resource_actions",
    "GET",
    "/deployment/api/deployments/{deploymentId}/resources/{resourceId}/actions",
    "Deployment Actions",
    "List the actions of a resource of a deployment",
)
    .parameters(&[
        Parameter::new("deploymentId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("resourceId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Vec<ResourceAction>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);

/// `GET /deployment/api/deployments/{deploymentId}/resources/{resourceId}/actions/{actionId}`
pub const GET_DEPLOYMENT_RESOURCE_ACTION: Operation = Operation::new(
    "get_deployment_resource_action",
    "GET",
    "/deployment/api/deployments/{deploymentId}/resources/{resourceId}/actions/{actionId}",
    "Deployment Actions",
    "Get an action of a resource of a deployment",
)
    .parameters(&[
        Parameter::new("actionId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("deploymentId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("resourceId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ResourceAction")
    .idempotent();

/// `POST /deployment/api/deployments/{deploymentId}/resources/{resourceId}/requests`
pub const REQUEST_DEPLOYMENT_RESOURCE_ACTION: Operation = Operation::new(
    "request_deployment_resource_action",
    "POST",
    "/deployment/api/deployments/{deploymentId}/resources/{resourceId}/requests",
    "Deployment Actions",
    "Run an action on a resource of a deployment",
)
    .parameters(&[
        Parameter::new("deploymentId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("resourceId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ResourceActionRequest", BodyContent::Json, "application/json", true)
    .answer("Request")
    .waits_for("deployment request");
