// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/fabric-networks`
///
/// Needs the feature `fabric-network`.
pub const LIST_FABRIC_NETWORKS: Operation = Operation::new(
    "list_fabric_networks",
    "GET",
    "/iaas/api/fabric-networks",
    "Fabric Network",
    "List fabric networks",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$count", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FabricNetworkResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `GET /iaas/api/fabric-networks-vsphere`
///
/// Needs the feature `fabric-network`.
pub const LIST_VSPHERE_FABRIC_NETWORKS: Operation = Operation::new(
    "list_vsphere_fabric_networks",
    "GET",
    "/iaas/api/fabric-networks-vsphere",
    "Fabric Network",
    "List vSphere fabric networks",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$count", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FabricNetworkVsphereResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `GET /iaas/api/fabric-networks-vsphere/{id}`
///
/// Needs the feature `fabric-network`.
pub const GET_VSPHERE_FABRIC_NETWORK: Operation = Operation::new(
    "get_vsphere_fabric_network",
    "GET",
    "/iaas/api/fabric-networks-vsphere/{id}",
    "Fabric Network",
    "Get a vSphere fabric network",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FabricNetworkVsphere")
    .idempotent();

/// `PATCH /iaas/api/fabric-networks-vsphere/{id}`
///
/// Needs the feature `fabric-network`.
pub const UPDATE_VSPHERE_FABRIC_NETWORK: Operation = Operation::new(
    "update_vsphere_fabric_network",
    "PATCH",
    "/iaas/api/fabric-networks-vsphere/{id}",
    "Fabric Network",
    "Update a vSphere fabric network",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("FabricNetworkVsphereSpecification", BodyContent::Json, "application/json", true)
    .answer("FabricNetworkVsphere");

/// `GET /iaas/api/fabric-networks/{id}`
///
/// Needs the feature `fabric-network`.
pub const GET_FABRIC_NETWORK: Operation = Operation::new(
    "get_fabric_network",
    "GET",
    "/iaas/api/fabric-networks/{id}",
    "Fabric Network",
    "Get a fabric network",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FabricNetwork")
    .idempotent();

/// `PATCH /iaas/api/fabric-networks/{id}`
///
/// Needs the feature `fabric-network`.
pub const UPDATE_FABRIC_NETWORK: Operation = Operation::new(
    "update_fabric_network",
    "PATCH",
    "/iaas/api/fabric-networks/{id}",
    "Fabric Network",
    "Update a fabric network",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("FabricNetworkSpecification", BodyContent::Json, "application/json", true)
    .answer("FabricNetwork");
