// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/fabric-vsphere-storage-policies`
///
/// Needs the feature `fabric-vsphere-storage-policies`.
pub const LIST_FABRIC_VSPHERE_STORAGE_POLICIES: Operation = Operation::new(
    "list_fabric_vsphere_storage_policies",
    "GET",
    "/iaas/api/fabric-vsphere-storage-policies",
    "Fabric vSphere Storage Policies",
    "List vSphere storage policies",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$count", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FabricVsphereStoragePolicyResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `GET /iaas/api/fabric-vsphere-storage-policies/{id}`
///
/// Needs the feature `fabric-vsphere-storage-policies`.
pub const GET_FABRIC_VSPHERE_STORAGE_POLICY: Operation = Operation::new(
    "get_fabric_vsphere_storage_policy",
    "GET",
    "/iaas/api/fabric-vsphere-storage-policies/{id}",
    "Fabric vSphere Storage Policies",
    "Get a vSphere storage policy",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FabricVsphereStoragePolicy")
    .idempotent();
