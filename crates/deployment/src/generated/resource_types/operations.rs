// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /deployment/api/resource-types`
pub const LIST_RESOURCE_TYPES: Operation = Operation::new(
    "list_resource_types",
    "GET",
    "/deployment/api/resource-types",
    "Resource types",
    "List resource types",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("composableOnly", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("ids", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("projectIds", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("providerId", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("search", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfResourceType")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `GET /deployment/api/resource-types/{resourceTypeId}`
pub const GET_RESOURCE_TYPE: Operation = Operation::new(
    "get_resource_type",
    "GET",
    "/deployment/api/resource-types/{resourceTypeId}",
    "Resource types",
    "Get a resource type",
)
    .parameters(&[
        Parameter::new("resourceTypeId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ResourceType")
    .idempotent();
