// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /catalog/api/admin/sources`
pub const LIST_CATALOG_SOURCES: Operation = Operation::new(
    "list_catalog_sources",
    "GET",
    "/catalog/api/admin/sources",
    "Catalog Sources",
    "List catalog sources",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("projectId", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("search", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfCatalogSource")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `POST /catalog/api/admin/sources`
pub const CREATE_CATALOG_SOURCE: Operation = Operation::new(
    "create_catalog_source",
    "POST",
    "/catalog/api/admin/sources",
    "Catalog Sources",
    "Create or update a catalog source",
)
    .parameters(&[
        Parameter::new("validationOnly", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CatalogSource", BodyContent::Json, "application/json", false)
    .answer("CatalogSource");

/// `GET /catalog/api/admin/sources/{sourceId}`
pub const GET_CATALOG_SOURCE: Operation = Operation::new(
    "get_catalog_source",
    "GET",
    "/catalog/api/admin/sources/{sourceId}",
    "Catalog Sources",
    "Get a catalog source",
)
    .parameters(&[
        Parameter::new("sourceId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CatalogSource")
    .idempotent();

/// `DELETE /catalog/api/admin/sources/{sourceId}`
pub const DELETE_CATALOG_SOURCE: Operation = Operation::new(
    "delete_catalog_source",
    "DELETE",
    "/catalog/api/admin/sources/{sourceId}",
    "Catalog Sources",
    "Delete a catalog source",
)
    .parameters(&[
        Parameter::new("sourceId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();
