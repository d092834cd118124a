// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /deployment/api/resources`
pub const LIST_RESOURCES: Operation = Operation::new(
    "list_resources",
    "GET",
    "/deployment/api/resources",
    "Resources",
    "List resources",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("cloudAccounts", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("cloudTypes", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("expand", Place::Query, ParameterType::String, Encoding::Repeated, false, &["project", "deployment", "currentRequest"]),
        Parameter::new("projects", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("resourceTypes", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("search", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("tags", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfResource")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `POST /deployment/api/resources`
pub const CREATE_RESOURCE: Operation = Operation::new(
    "create_resource",
    "POST",
    "/deployment/api/resources",
    "Resources",
    "Create a resource",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ResourceSpecification", BodyContent::Json, "application/json", false)
    .answer("ResourceRequestResponse");

/// `GET /deployment/api/resources/filters`
pub const LIST_RESOURCE_FILTERS: Operation = Operation::new(
    "list_resource_filters",
    "GET",
    "/deployment/api/resources/filters",
    "Resources",
    "List the filters for resources",
)
    .parameters(&[
        Parameter::new("ISO3Country", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("ISO3Language", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("country", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("displayCountry", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("displayLanguage", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("displayName", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("displayScript", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("displayVariant", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("language", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("resourceTypes", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("script", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("unicodeLocaleAttributes", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("unicodeLocaleKeys", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("variant", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FilterSchema")
    .idempotent();

/// `GET /deployment/api/resources/filters/{filterId}`
pub const GET_RESOURCE_FILTER: Operation = Operation::new(
    "get_resource_filter",
    "GET",
    "/deployment/api/resources/filters/{filterId}",
    "Resources",
    "List the values of a resource filter",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("filterId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("projects", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("resourceTypes", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("search", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfFilterEntry")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `GET /deployment/api/resources/{resourceId}`
pub const GET_RESOURCE: Operation = Operation::new(
    "get_resource",
    "GET",
    "/deployment/api/resources/{resourceId}",
    "Resources",
    "Get a resource",
)
    .parameters(&[
        Parameter::new("expand", Place::Query, ParameterType::String, Encoding::Repeated, false, &["project", "deployment", "currentRequest"]),
        Parameter::new("resourceId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Resource")
    .idempotent();
