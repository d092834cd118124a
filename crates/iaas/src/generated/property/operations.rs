// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/configuration-properties`
///
/// Needs the feature `property`.
pub const LIST_CONFIGURATION_PROPERTIES: Operation = Operation::new(
    "list_configuration_properties",
    "GET",
    "/iaas/api/configuration-properties",
    "Property",
    "List configuration properties",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ConfigurationPropertyResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `PATCH /iaas/api/configuration-properties`
///
/// Needs the feature `property`.
pub const SET_CONFIGURATION_PROPERTY: Operation = Operation::new(
    "set_configuration_property",
    "PATCH",
    "/iaas/api/configuration-properties",
    "Property",
    "Set a configuration property",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ConfigurationProperty", BodyContent::Json, "application/json", true)
    .answer("ConfigurationProperty");

/// `GET /iaas/api/configuration-properties/{id}`
///
/// Needs the feature `property`.
pub const GET_CONFIGURATION_PROPERTY: Operation = Operation::new(
    "get_configuration_property",
    "GET",
    "/iaas/api/configuration-properties/{id}",
    "Property",
    "Get a configuration property",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ConfigurationPropertyResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `DELETE /iaas/api/configuration-properties/{id}`
///
/// Needs the feature `property`.
pub const DELETE_CONFIGURATION_PROPERTY: Operation = Operation::new(
    "delete_configuration_property",
    "DELETE",
    "/iaas/api/configuration-properties/{id}",
    "Property",
    "Delete a configuration property",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ConfigurationProperty")
    .idempotent();
