// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /catalog/api/items`
pub const LIST_CATALOG_ITEMS: Operation = Operation::new(
    "list_catalog_items",
    "GET",
    "/catalog/api/items",
    "Catalog Items",
    "List catalog items",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("expandProjects", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("projects", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("search", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("types", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfCatalogItem")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `GET /catalog/api/items/{id}`
pub const GET_CATALOG_ITEM: Operation = Operation::new(
    "get_catalog_item",
    "GET",
    "/catalog/api/items/{id}",
    "Catalog Items",
    "Get a catalog item",
)
    .parameters(&[
        Parameter::new("expandProjects", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CatalogItem")
    .idempotent();

/// `POST /catalog/api/items/{id}/request`
pub const REQUEST_CATALOG_ITEM: Operation = Operation::new(
    "request_catalog_item",
    "POST",
    "/catalog/api/items/{id}/request",
    "Catalog Items",
    "Request a catalog item",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CatalogItemRequest", BodyContent::Json, "application/json", true)
    .answer("Vec<CatalogItemRequestResponse>");

/// `POST /catalog/api/items/{id}/upfront-prices`
pub const REQUEST_UPFRONT_PRICES: Operation = Operation::new(
    "request_upfront_prices",
    "POST",
    "/catalog/api/items/{id}/upfront-prices",
    "Catalog Items",
    "Ask for the upfront price of a catalog item",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CatalogItemRequest", BodyContent::Json, "application/json", true)
    .answer("CatalogItemUpfrontPriceResponse");

/// `GET /catalog/api/items/{id}/upfront-prices/{upfrontPriceId}`
pub const GET_UPFRONT_PRICES: Operation = Operation::new(
    "get_upfront_prices",
    "GET",
    "/catalog/api/items/{id}/upfront-prices/{upfrontPriceId}",
    "Catalog Items",
    "Get the upfront price of a catalog item",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("upfrontPriceId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CatalogItemUpfrontPriceResponse")
    .idempotent();

/// `GET /catalog/api/items/{id}/versions`
pub const LIST_CATALOG_ITEM_VERSIONS: Operation = Operation::new(
    "list_catalog_item_versions",
    "GET",
    "/catalog/api/items/{id}/versions",
    "Catalog Items",
    "List the versions of a catalog item",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("page", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("size", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfCatalogItemVersion")
    .idempotent()
    .pages(PageRequest::PageSize, PageAnswer::Spring);

/// `GET /catalog/api/items/{id}/versions/{versionId}`
pub const GET_CATALOG_ITEM_VERSION: Operation = Operation::new(
    "get_catalog_item_version",
    "GET",
    "/catalog/api/items/{id}/versions/{versionId}",
    "Catalog Items",
    "Get a version of a catalog item",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("versionId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CatalogItemVersion")
    .idempotent();
