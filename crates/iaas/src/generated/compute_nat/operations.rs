// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/compute-nats`
///
/// Needs the feature `compute-nat`.
pub const LIST_COMPUTE_NATS: Operation = Operation::new(
    "list_compute_nats",
    "GET",
    "/iaas/api/compute-nats",
    "Compute Nat",
    "List NATs",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ComputeNatResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `POST /iaas/api/compute-nats`
///
/// Needs the feature `compute-nat`.
pub const CREATE_COMPUTE_NAT: Operation = Operation::new(
    "create_compute_nat",
    "POST",
    "/iaas/api/compute-nats",
    "Compute Nat",
    "Create a NAT",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ComputeNatSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/compute-nats/{id}`
///
/// Needs the feature `compute-nat`.
pub const GET_COMPUTE_NAT: Operation = Operation::new(
    "get_compute_nat",
    "GET",
    "/iaas/api/compute-nats/{id}",
    "Compute Nat",
    "Get a NAT",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ComputeNat")
    .idempotent();

/// `DELETE /iaas/api/compute-nats/{id}`
///
/// Needs the feature `compute-nat`.
pub const DELETE_COMPUTE_NAT: Operation = Operation::new(
    "delete_compute_nat",
    "DELETE",
    "/iaas/api/compute-nats/{id}",
    "Compute Nat",
    "Delete a NAT",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("forceDelete", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");

/// `POST /iaas/api/compute-nats/{id}/operations/reconfigure`
///
/// Needs the feature `compute-nat`.
pub const RECONFIGURE_COMPUTE_NAT: Operation = Operation::new(
    "reconfigure_compute_nat",
    "POST",
    "/iaas/api/compute-nats/{id}/operations/reconfigure",
    "Compute Nat",
    "Replace the rules of a NAT",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ReconfigureComputeNatSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");
