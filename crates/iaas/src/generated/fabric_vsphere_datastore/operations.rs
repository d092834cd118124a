// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/fabric-vsphere-datastores`
///
/// Needs the feature `fabric-vsphere-datastore`.
pub const LIST_FABRIC_VSPHERE_DATASTORES: Operation = Operation::new(
    "list_fabric_vsphere_datastores",
    "GET",
    "/iaas/api/fabric-vsphere-datastores",
    "Fabric vSphere Datastore",
    "List vSphere datastores",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$count", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FabricVsphereDatastoreResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `GET /iaas/api/fabric-vsphere-datastores/{id}`
///
/// Needs the feature `fabric-vsphere-datastore`.
pub const GET_FABRIC_VSPHERE_DATASTORE: Operation = Operation::new(
    "get_fabric_vsphere_datastore",
    "GET",
    "/iaas/api/fabric-vsphere-datastores/{id}",
    "Fabric vSphere Datastore",
    "Get a vSphere datastore",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FabricVsphereDatastore")
    .idempotent();

/// `PATCH /iaas/api/fabric-vsphere-datastores/{id}`
///
/// Needs the feature `fabric-vsphere-datastore`.
pub const UPDATE_FABRIC_VSPHERE_DATASTORE: Operation = Operation::new(
    "update_fabric_vsphere_datastore",
    "PATCH",
    "/iaas/api/fabric-vsphere-datastores/{id}",
    "Fabric vSphere Datastore",
    "Update a vSphere datastore",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("FabricVsphereDatastoreSpecification", BodyContent::Json, "application/json", true)
    .answer("FabricVsphereDatastore");
