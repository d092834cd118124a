// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/deployments`
///
/// Needs the feature `deployment`.
pub const LIST_DEPLOYMENTS: Operation = Operation::new(
    "list_deployments",
    "GET",
    "/iaas/api/deployments",
    "Deployment",
    "List deployments",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$count", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("DeploymentResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `POST /iaas/api/deployments`
///
/// Needs the feature `deployment`.
pub const CREATE_DEPLOYMENT: Operation = Operation::new(
    "create_deployment",
    "POST",
    "/iaas/api/deployments",
    "Deployment",
    "Create an empty deployment",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("DeploymentSpecification", BodyContent::Json, "application/json", true)
    .answer("Deployment");

/// `GET /iaas/api/deployments/{id}`
///
/// Needs the feature `deployment`.
pub const GET_DEPLOYMENT: Operation = Operation::new(
    "get_deployment",
    "GET",
    "/iaas/api/deployments/{id}",
    "Deployment",
    "Get a deployment",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Deployment")
    .idempotent();

/// `DELETE /iaas/api/deployments/{id}`
///
/// Needs the feature `deployment`.
pub const DELETE_DEPLOYMENT: Operation = Operation::new(
    "delete_deployment",
    "DELETE",
    "/iaas/api/deployments/{id}",
    "Deployment",
    "Delete a deployment",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("forceDelete", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");
