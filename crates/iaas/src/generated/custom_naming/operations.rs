// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, Parameter, ParameterType, Place};

/// `PUT /iaas/api/naming`
///
/// Needs the feature `custom-naming`.
pub const UPDATE_CUSTOM_NAME: Operation = Operation::new(
    "update_custom_name",
    "PUT",
    "/iaas/api/naming",
    "Custom Naming",
    "Update a custom naming",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CustomNamingModel", BodyContent::Json, "application/json", true)
    .answer("CustomNaming")
    .idempotent();

/// `POST /iaas/api/naming`
///
/// Needs the feature `custom-naming`.
pub const CREATE_CUSTOM_NAME: Operation = Operation::new(
    "create_custom_name",
    "POST",
    "/iaas/api/naming",
    "Custom Naming",
    "Create a custom naming",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CustomNamingModel", BodyContent::Json, "application/json", true)
    .answer("CustomNaming");

/// `GET /iaas/api/naming/projectId/{id}`
///
/// Needs the feature `custom-naming`.
pub const GET_CUSTOM_NAME_BY_PROJECT_ID: Operation = Operation::new(
    "get_custom_name_by_project_id",
    "GET",
    "/iaas/api/naming/projectId/{id}",
    "Custom Naming",
    "Get the custom naming of a project",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CustomNaming")
    .idempotent();

/// `GET /iaas/api/naming/{id}`
///
/// Needs the feature `custom-naming`.
pub const GET_CUSTOM_NAME: Operation = Operation::new(
    "get_custom_name",
    "GET",
    "/iaas/api/naming/{id}",
    "Custom Naming",
    "Get a custom naming",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CustomNaming")
    .idempotent();

/// `DELETE /iaas/api/naming/{id}`
///
/// Needs the feature `custom-naming`.
pub const DELETE_CUSTOM_NAME: Operation = Operation::new(
    "delete_custom_name",
    "DELETE",
    "/iaas/api/naming/{id}",
    "Custom Naming",
    "Delete a custom naming",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();
