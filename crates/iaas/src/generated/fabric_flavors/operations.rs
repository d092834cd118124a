// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/fabric-flavors`
///
/// Needs the feature `fabric-flavors`.
pub const LIST_FABRIC_FLAVORS: Operation = Operation::new(
    "list_fabric_flavors",
    "GET",
    "/iaas/api/fabric-flavors",
    "Fabric Flavors",
    "List fabric flavors",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FabricFlavorResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);
