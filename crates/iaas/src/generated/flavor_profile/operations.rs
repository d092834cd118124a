// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/flavor-profiles`
///
/// Needs the feature `flavor-profile`.
pub const LIST_FLAVOR_PROFILES: Operation = Operation::new(
    "list_flavor_profiles",
    "GET",
    "/iaas/api/flavor-profiles",
    "Flavor Profile",
    "List flavor profiles",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FlavorProfileResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `POST /iaas/api/flavor-profiles`
///
/// Needs the feature `flavor-profile`.
pub const CREATE_FLAVOR_PROFILE: Operation = Operation::new(
    "create_flavor_profile",
    "POST",
    "/iaas/api/flavor-profiles",
    "Flavor Profile",
    "Create a flavor profile",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("FlavorProfileSpecification", BodyContent::Json, "application/json", true)
    .answer("FlavorProfile");

/// `GET /iaas/api/flavor-profiles/{id}`
///
/// Needs the feature `flavor-profile`.
pub const GET_FLAVOR_PROFILE: Operation = Operation::new(
    "get_flavor_profile",
    "GET",
    "/iaas/api/flavor-profiles/{id}",
    "Flavor Profile",
    "Get a flavor profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FlavorProfile")
    .idempotent();

/// `DELETE /iaas/api/flavor-profiles/{id}`
///
/// Needs the feature `flavor-profile`.
pub const DELETE_FLAVOR_PROFILE: Operation = Operation::new(
    "delete_flavor_profile",
    "DELETE",
    "/iaas/api/flavor-profiles/{id}",
    "Flavor Profile",
    "Delete a flavor profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();

/// `PATCH /iaas/api/flavor-profiles/{id}`
///
/// Needs the feature `flavor-profile`.
pub const UPDATE_FLAVOR_PROFILE: Operation = Operation::new(
    "update_flavor_profile",
    "PATCH",
    "/iaas/api/flavor-profiles/{id}",
    "Flavor Profile",
    "Update a flavor profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("UpdateFlavorProfileSpecification", BodyContent::Json, "application/json", true)
    .answer("FlavorProfile");
