// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /catalog/api/admin/entitlements`
pub const LIST_ENTITLEMENTS: Operation = Operation::new(
    "list_entitlements",
    "GET",
    "/catalog/api/admin/entitlements",
    "Catalog Entitlements",
    "List entitlements",
)
    .parameters(&[
        Parameter::new("projectId", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Vec<Entitlement>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);

/// `POST /catalog/api/admin/entitlements`
pub const CREATE_ENTITLEMENT: Operation = Operation::new(
    "create_entitlement",
    "POST",
    "/catalog/api/admin/entitlements",
    "Catalog Entitlements",
    "Create an entitlement",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("Entitlement", BodyContent::Json, "application/json", false)
    .answer("Entitlement");

/// `DELETE /catalog/api/admin/entitlements/{id}`
pub const DELETE_ENTITLEMENT: Operation = Operation::new(
    "delete_entitlement",
    "DELETE",
    "/catalog/api/admin/entitlements/{id}",
    "Catalog Entitlements",
    "Delete an entitlement",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();
