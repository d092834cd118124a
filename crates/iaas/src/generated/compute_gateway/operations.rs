// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/compute-gateways`
///
/// Needs the feature `compute-gateway`.
pub const LIST_COMPUTE_GATEWAYS: Operation = Operation::new(
    "list_compute_gateways",
    "GET",
    "/iaas/api/compute-gateways",
    "Compute Gateway",
    "List gateways",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ComputeGatewayResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `POST /iaas/api/compute-gateways`
///
/// Needs the feature `compute-gateway`.
pub const CREATE_COMPUTE_GATEWAY: Operation = Operation::new(
    "create_compute_gateway",
    "POST",
    "/iaas/api/compute-gateways",
    "Compute Gateway",
    "Create a gateway",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ComputeGatewaySpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/compute-gateways/{id}`
///
/// Needs the feature `compute-gateway`.
pub const GET_COMPUTE_GATEWAY: Operation = Operation::new(
    "get_compute_gateway",
    "GET",
    "/iaas/api/compute-gateways/{id}",
    "Compute Gateway",
    "Get a gateway",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ComputeGateway")
    .idempotent();

/// `DELETE /iaas/api/compute-gateways/{id}`
///
/// Needs the feature `compute-gateway`.
pub const DELETE_COMPUTE_GATEWAY: Operation = Operation::new(
    "delete_compute_gateway",
    "DELETE",
    "/iaas/api/compute-gateways/{id}",
    "Compute Gateway",
    "Delete a gateway",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("forceDelete", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");
