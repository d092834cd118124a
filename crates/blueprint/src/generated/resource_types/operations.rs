// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /blueprint/api/resource-types`
pub const LIST_RESOURCE_TYPES: Operation = Operation::new(
    "list_resource_types",
    "GET",
    "/blueprint/api/resource-types",
    "Resource Types",
    "List resource types",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("expand", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("name", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("providerId", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("search", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfResourceType")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `GET /blueprint/api/resource-types/{resourceTypeId}`
pub const GET_RESOURCE_TYPE: Operation = Operation::new(
    "get_resource_type",
    "GET",
    "/blueprint/api/resource-types/{resourceTypeId}",
    "Resource Types",
    "Get a resource type",
)
    .parameters(&[
        Parameter::new("resourceTypeId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ResourceType")
    .idempotent();
