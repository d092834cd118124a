// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/network-profiles`
///
/// Needs the feature `network-profile`.
pub const LIST_NETWORK_PROFILES: Operation = Operation::new(
    "list_network_profiles",
    "GET",
    "/iaas/api/network-profiles",
    "Network Profile",
    "List network profiles",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$count", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("NetworkProfileResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `POST /iaas/api/network-profiles`
///
/// Needs the feature `network-profile`.
pub const CREATE_NETWORK_PROFILE: Operation = Operation::new(
    "create_network_profile",
    "POST",
    "/iaas/api/network-profiles",
    "Network Profile",
    "Create a network profile",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("NetworkProfileSpecification", BodyContent::Json, "application/json", true)
    .answer("NetworkProfile");

/// `GET /iaas/api/network-profiles/{id}`
///
/// Needs the feature `network-profile`.
pub const GET_NETWORK_PROFILE: Operation = Operation::new(
    "get_network_profile",
    "GET",
    "/iaas/api/network-profiles/{id}",
    "Network Profile",
    "Get a network profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("NetworkProfile")
    .idempotent();

/// `DELETE /iaas/api/network-profiles/{id}`
///
/// Needs the feature `network-profile`.
pub const DELETE_NETWORK_PROFILE: Operation = Operation::new(
    "delete_network_profile",
    "DELETE",
    "/iaas/api/network-profiles/{id}",
    "Network Profile",
    "Delete a network profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();

/// `PATCH /iaas/api/network-profiles/{id}`
///
/// Needs the feature `network-profile`.
pub const UPDATE_NETWORK_PROFILE: Operation = Operation::new(
    "update_network_profile",
    "PATCH",
    "/iaas/api/network-profiles/{id}",
    "Network Profile",
    "Update a network profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("NetworkProfileSpecification", BodyContent::Json, "application/json", true)
    .answer("NetworkProfile");
