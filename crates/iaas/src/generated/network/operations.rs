// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/machines/{id}/network-interfaces/{networkId}`
///
/// Needs the feature `network`.
pub const GET_MACHINE_NETWORK_INTERFACE: Operation = Operation::new(
    "get_machine_network_interface",
    "GET",
    "/iaas/api/machines/{id}/network-interfaces/{networkId}",
    "Network",
    "Get a network interface of a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("networkId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("NetworkInterface")
    .idempotent();

/// `PATCH /iaas/api/machines/{id}/network-interfaces/{networkId}`
///
/// Needs the feature `network`.
pub const UPDATE_MACHINE_NETWORK_INTERFACE: Operation = Operation::new(
    "update_machine_network_interface",
    "PATCH",
    "/iaas/api/machines/{id}/network-interfaces/{networkId}",
    "Network",
    "Update a network interface of a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("networkId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("UpdateNetworkInterfaceSpecification", BodyContent::Json, "application/json", true)
    .answer("NetworkInterface");

/// `GET /iaas/api/network-domains`
///
/// Needs the feature `network`.
pub const LIST_NETWORK_DOMAINS: Operation = Operation::new(
    "list_network_domains",
    "GET",
    "/iaas/api/network-domains",
    "Network",
    "List network domains",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("NetworkDomainResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `GET /iaas/api/network-domains/{id}`
///
/// Needs the feature `network`.
pub const GET_NETWORK_DOMAIN: Operation = Operation::new(
    "get_network_domain",
    "GET",
    "/iaas/api/network-domains/{id}",
    "Network",
    "Get a network domain",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("NetworkDomain")
    .idempotent();

/// `GET /iaas/api/networks`
///
/// Needs the feature `network`.
pub const LIST_NETWORKS: Operation = Operation::new(
    "list_networks",
    "GET",
    "/iaas/api/networks",
    "Network",
    "List networks",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("NetworkResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `POST /iaas/api/networks`
///
/// Needs the feature `network`.
pub const CREATE_NETWORK: Operation = Operation::new(
    "create_network",
    "POST",
    "/iaas/api/networks",
    "Network",
    "Create a network",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("NetworkSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/networks/{id}`
///
/// Needs the feature `network`.
pub const GET_NETWORK: Operation = Operation::new(
    "get_network",
    "GET",
    "/iaas/api/networks/{id}",
    "Network",
    "Get a network",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Network")
    .idempotent();

/// `DELETE /iaas/api/networks/{id}`
///
/// Needs the feature `network`.
pub const DELETE_NETWORK: Operation = Operation::new(
    "delete_network",
    "DELETE",
    "/iaas/api/networks/{id}",
    "Network",
    "Delete a network",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("forceDelete", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");
