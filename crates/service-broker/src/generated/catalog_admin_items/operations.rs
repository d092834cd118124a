// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /catalog/api/admin/items`
pub const LIST_ADMIN_CATALOG_ITEMS: Operation = Operation::new(
    "list_admin_catalog_items",
    "GET",
    "/catalog/api/admin/items",
    "Catalog Admin Items",
    "List all catalog items as an administrator",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("projectId", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("search", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("sourceIds", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("types", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfCatalogItem")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `GET /catalog/api/admin/items/{id}`
pub const GET_ADMIN_CATALOG_ITEM: Operation = Operation::new(
    "get_admin_catalog_item",
    "GET",
    "/catalog/api/admin/items/{id}",
    "Catalog Admin Items",
    "Get a catalog item as an administrator",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("includeSource", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CatalogItem")
    .idempotent();

/// `PATCH /catalog/api/admin/items/{id}`
pub const UPDATE_CATALOG_ITEM: Operation = Operation::new(
    "update_catalog_item",
    "PATCH",
    "/catalog/api/admin/items/{id}",
    "Catalog Admin Items",
    "Configure a catalog item",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("AdminCatalogItemPatch", BodyContent::Json, "application/json", true);
