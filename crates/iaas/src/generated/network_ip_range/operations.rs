// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/external-ip-blocks`
///
/// Needs the feature `network-ip-range`.
pub const LIST_EXTERNAL_IP_BLOCKS: Operation = Operation::new(
    "list_external_ip_blocks",
    "GET",
    "/iaas/api/external-ip-blocks",
    "Network IP Range",
    "List external IP blocks",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FabricNetworkResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `GET /iaas/api/external-ip-blocks/{id}`
///
/// Needs the feature `network-ip-range`.
pub const GET_EXTERNAL_IP_BLOCK: Operation = Operation::new(
    "get_external_ip_block",
    "GET",
    "/iaas/api/external-ip-blocks/{id}",
    "Network IP Range",
    "Get an external IP block",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FabricNetwork")
    .idempotent();

/// `GET /iaas/api/external-network-ip-ranges`
///
/// Needs the feature `network-ip-range`.
pub const LIST_EXTERNAL_NETWORK_IP_RANGES: Operation = Operation::new(
    "list_external_network_ip_ranges",
    "GET",
    "/iaas/api/external-network-ip-ranges",
    "Network IP Range",
    "List external IP ranges",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ExternalNetworkIpRangeResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `GET /iaas/api/external-network-ip-ranges/{id}`
///
/// Needs the feature `network-ip-range`.
pub const GET_EXTERNAL_NETWORK_IP_RANGE: Operation = Operation::new(
    "get_external_network_ip_range",
    "GET",
    "/iaas/api/external-network-ip-ranges/{id}",
    "Network IP Range",
    "Get an external IP range",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ExternalNetworkIpRange")
    .idempotent();

/// `PATCH /iaas/api/external-network-ip-ranges/{id}`
///
/// Needs the feature `network-ip-range`.
pub const UPDATE_EXTERNAL_NETWORK_IP_RANGE: Operation = Operation::new(
    "update_external_network_ip_range",
    "PATCH",
    "/iaas/api/external-network-ip-ranges/{id}",
    "Network IP Range",
    "Assign an external IP range to fabric networks",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("UpdateExternalNetworkIpRangeSpecification", BodyContent::Json, "application/json", true)
    .answer("ExternalNetworkIpRange");

/// `GET /iaas/api/network-ip-ranges`
///
/// Needs the feature `network-ip-range`.
pub const LIST_INTERNAL_NETWORK_IP_RANGES: Operation = Operation::new(
    "list_internal_network_ip_ranges",
    "GET",
    "/iaas/api/network-ip-ranges",
    "Network IP Range",
    "List internal IP ranges",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("NetworkIpRangeResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `POST /iaas/api/network-ip-ranges`
///
/// Needs the feature `network-ip-range`.
pub const CREATE_INTERNAL_NETWORK_IP_RANGE: Operation = Operation::new(
    "create_internal_network_ip_range",
    "POST",
    "/iaas/api/network-ip-ranges",
    "Network IP Range",
    "Create an internal IP range",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("NetworkIpRangeSpecification", BodyContent::Json, "application/json", true)
    .answer("NetworkIpRange");

/// `GET /iaas/api/network-ip-ranges/{id}`
///
/// Needs the feature `network-ip-range`.
pub const GET_INTERNAL_NETWORK_IP_RANGE: Operation = Operation::new(
    "get_internal_network_ip_range",
    "GET",
    "/iaas/api/network-ip-ranges/{id}",
    "Network IP Range",
    "Get an internal IP range",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("NetworkIpRange")
    .idempotent();

/// `DELETE /iaas/api/network-ip-ranges/{id}`
///
/// Needs the feature `network-ip-range`.
pub const DELETE_INTERNAL_NETWORK_IP_RANGE: Operation = Operation::new(
    "delete_internal_network_ip_range",
    "DELETE",
    "/iaas/api/network-ip-ranges/{id}",
    "Network IP Range",
    "Delete an internal IP range",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();

/// `PATCH /iaas/api/network-ip-ranges/{id}`
///
/// Needs the feature `network-ip-range`.
pub const UPDATE_INTERNAL_NETWORK_IP_RANGE: Operation = Operation::new(
    "update_internal_network_ip_range",
    "PATCH",
    "/iaas/api/network-ip-ranges/{id}",
    "Network IP Range",
    "Update an internal IP range",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("NetworkIpRangeSpecification", BodyContent::Json, "application/json", true)
    .answer("NetworkIpRange");
