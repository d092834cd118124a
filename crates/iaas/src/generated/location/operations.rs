// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/regions`
///
/// Needs the feature `location`.
pub const LIST_REGIONS: Operation = Operation::new(
    "list_regions",
    "GET",
    "/iaas/api/regions",
    "Location",
    "List regions",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RegionResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `GET /iaas/api/regions/{id}`
///
/// Needs the feature `location`.
pub const GET_REGION: Operation = Operation::new(
    "get_region",
    "GET",
    "/iaas/api/regions/{id}",
    "Location",
    "Get a region",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Region")
    .idempotent();

/// `GET /iaas/api/zones`
///
/// Needs the feature `location`.
pub const LIST_ZONES: Operation = Operation::new(
    "list_zones",
    "GET",
    "/iaas/api/zones",
    "Location",
    "List cloud zones",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ZoneResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `POST /iaas/api/zones`
///
/// Needs the feature `location`.
pub const CREATE_ZONE: Operation = Operation::new(
    "create_zone",
    "POST",
    "/iaas/api/zones",
    "Location",
    "Create a cloud zone",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ZoneSpecification", BodyContent::Json, "application/json", true)
    .answer("Zone");

/// `GET /iaas/api/zones/{id}`
///
/// Needs the feature `location`.
pub const GET_ZONE: Operation = Operation::new(
    "get_zone",
    "GET",
    "/iaas/api/zones/{id}",
    "Location",
    "Get a cloud zone",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Zone")
    .idempotent();

/// `DELETE /iaas/api/zones/{id}`
///
/// Needs the feature `location`.
pub const DELETE_ZONE: Operation = Operation::new(
    "delete_zone",
    "DELETE",
    "/iaas/api/zones/{id}",
    "Location",
    "Delete a cloud zone",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();

/// `PATCH /iaas/api/zones/{id}`
///
/// Needs the feature `location`.
pub const UPDATE_ZONE: Operation = Operation::new(
    "update_zone",
    "PATCH",
    "/iaas/api/zones/{id}",
    "Location",
    "Update a cloud zone",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ZoneSpecification", BodyContent::Json, "application/json", true)
    .answer("Zone");

/// `GET /iaas/api/zones/{id}/computes`
///
/// Needs the feature `location`.
pub const LIST_ZONE_COMPUTES: Operation = Operation::new(
    "list_zone_computes",
    "GET",
    "/iaas/api/zones/{id}/computes",
    "Location",
    "List the computes of a cloud zone",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FabricComputeResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);
