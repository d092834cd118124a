// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /catalog/api/types`
pub const LIST_CATALOG_TYPES: Operation = Operation::new(
    "list_catalog_types",
    "GET",
    "/catalog/api/types",
    "Catalog Item Types",
    "List catalog item types",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfCatalogItemType")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `GET /catalog/api/types/{id}`
pub const GET_CATALOG_TYPE: Operation = Operation::new(
    "get_catalog_type",
    "GET",
    "/catalog/api/types/{id}",
    "Catalog Item Types",
    "Get a catalog item type",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CatalogItemType")
    .idempotent();
