// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/fabric-images`
///
/// Needs the feature `fabric-images`.
pub const LIST_FABRIC_IMAGES: Operation = Operation::new(
    "list_fabric_images",
    "GET",
    "/iaas/api/fabric-images",
    "Fabric Images",
    "List fabric images",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$count", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FabricImageResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `GET /iaas/api/fabric-images/{id}`
///
/// Needs the feature `fabric-images`.
pub const GET_FABRIC_IMAGE: Operation = Operation::new(
    "get_fabric_image",
    "GET",
    "/iaas/api/fabric-images/{id}",
    "Fabric Images",
    "Get a fabric image",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FabricImage")
    .idempotent();
