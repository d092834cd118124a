// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/fabric-computes`
///
/// Needs the feature `fabric-compute`.
pub const LIST_FABRIC_COMPUTES: Operation = Operation::new(
    "list_fabric_computes",
    "GET",
    "/iaas/api/fabric-computes",
    "Fabric Compute",
    "List fabric computes",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$count", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FabricComputeResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `GET /iaas/api/fabric-computes/{id}`
///
/// Needs the feature `fabric-compute`.
pub const GET_FABRIC_COMPUTE: Operation = Operation::new(
    "get_fabric_compute",
    "GET",
    "/iaas/api/fabric-computes/{id}",
    "Fabric Compute",
    "Get a fabric compute",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FabricCompute")
    .idempotent();

/// `PATCH /iaas/api/fabric-computes/{id}`
///
/// Needs the feature `fabric-compute`.
pub const UPDATE_FABRIC_COMPUTE: Operation = Operation::new(
    "update_fabric_compute",
    "PATCH",
    "/iaas/api/fabric-computes/{id}",
    "Fabric Compute",
    "Update a fabric compute",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("FabricComputeSpecification", BodyContent::Json, "application/json", true)
    .answer("FabricCompute");
