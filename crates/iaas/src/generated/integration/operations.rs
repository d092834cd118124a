// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/integrations`
///
/// Needs the feature `integration`.
pub const LIST_INTEGRATIONS: Operation = Operation::new(
    "list_integrations",
    "GET",
    "/iaas/api/integrations",
    "Integration",
    "List integrations",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$count", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("IntegrationResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `POST /iaas/api/integrations`
///
/// Needs the feature `integration`.
pub const CREATE_INTEGRATION: Operation = Operation::new(
    "create_integration",
    "POST",
    "/iaas/api/integrations",
    "Integration",
    "Create an integration",
)
    .parameters(&[
        Parameter::new("validateOnly", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("IntegrationSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/integrations/{id}`
///
/// Needs the feature `integration`.
pub const GET_INTEGRATION: Operation = Operation::new(
    "get_integration",
    "GET",
    "/iaas/api/integrations/{id}",
    "Integration",
    "Get an integration",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Integration")
    .idempotent();

/// `DELETE /iaas/api/integrations/{id}`
///
/// Needs the feature `integration`.
pub const DELETE_INTEGRATION: Operation = Operation::new(
    "delete_integration",
    "DELETE",
    "/iaas/api/integrations/{id}",
    "Integration",
    "Delete an integration",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");

/// `PATCH /iaas/api/integrations/{id}`
///
/// Needs the feature `integration`.
pub const UPDATE_INTEGRATION: Operation = Operation::new(
    "update_integration",
    "PATCH",
    "/iaas/api/integrations/{id}",
    "Integration",
    "Update an integration",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("UpdateIntegrationSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");
