// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /properties/api/property-groups`
pub const LIST_PROPERTY_GROUPS: Operation = Operation::new(
    "list_property_groups",
    "GET",
    "/properties/api/property-groups",
    "Property Groups",
    "List property groups",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("name", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("projects", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("search", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("type", Place::Query, ParameterType::String, Encoding::Single, false, &["INPUT", "CONSTANT"]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfPropertyGroup")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `POST /properties/api/property-groups`
pub const CREATE_PROPERTY_GROUP: Operation = Operation::new(
    "create_property_group",
    "POST",
    "/properties/api/property-groups",
    "Property Groups",
    "Create a property group",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("PropertyGroup", BodyContent::Json, "application/json", true)
    .answer("PropertyGroup");

/// `GET /properties/api/property-groups/{propertyGroupId}`
pub const GET_PROPERTY_GROUP: Operation = Operation::new(
    "get_property_group",
    "GET",
    "/properties/api/property-groups/{propertyGroupId}",
    "Property Groups",
    "Get a property group",
)
    .parameters(&[
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("propertyGroupId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PropertyGroup")
    .idempotent();

/// `PUT /properties/api/property-groups/{propertyGroupId}`
pub const UPDATE_PROPERTY_GROUP: Operation = Operation::new(
    "update_property_group",
    "PUT",
    "/properties/api/property-groups/{propertyGroupId}",
    "Property Groups",
    "Update a property group",
)
    .parameters(&[
        Parameter::new("propertyGroupId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("PropertyGroup", BodyContent::Json, "application/json", true)
    .answer("PropertyGroup")
    .idempotent();

/// `DELETE /properties/api/property-groups/{propertyGroupId}`
pub const DELETE_PROPERTY_GROUP: Operation = Operation::new(
    "delete_property_group",
    "DELETE",
    "/properties/api/property-groups/{propertyGroupId}",
    "Property Groups",
    "Delete a property group",
)
    .parameters(&[
        Parameter::new("propertyGroupId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();
