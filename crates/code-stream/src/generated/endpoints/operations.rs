// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /codestream/api/endpoint-certificate`
pub const GET_ENDPOINT_CERTIFICATE: Operation = Operation::new(
    "get_endpoint_certificate",
    "GET",
    "/codestream/api/endpoint-certificate",
    "Endpoints",
    "Get the certificate chain of an endpoint",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("EndpointCertificateChain")
    .idempotent();

/// `GET /codestream/api/endpoint-tiles`
pub const LIST_ENDPOINT_TILES: Operation = Operation::new(
    "list_endpoint_tiles",
    "GET",
    "/codestream/api/endpoint-tiles",
    "Endpoints",
    "List the endpoint types",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Tiles")
    .idempotent();

/// `GET /codestream/api/endpoint-tiles/{type}`
pub const GET_ENDPOINT_TILE: Operation = Operation::new(
    "get_endpoint_tile",
    "GET",
    "/codestream/api/endpoint-tiles/{type}",
    "Endpoints",
    "Get the properties of an endpoint type",
)
    .parameters(&[
        Parameter::new("type", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Value")
    .idempotent();

/// `POST /codestream/api/endpoint-validation`
pub const VALIDATE_ENDPOINT: Operation = Operation::new(
    "validate_endpoint",
    "POST",
    "/codestream/api/endpoint-validation",
    "Endpoints",
    "Validate an endpoint",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("EndpointValidationSpec", BodyContent::Json, "application/json", true)
    .answer("TileExecutorResponse")
    .idempotent();

/// `GET /codestream/api/endpoints`
pub const LIST_ENDPOINTS: Operation = Operation::new(
    "list_endpoints",
    "GET",
    "/codestream/api/endpoints",
    "Endpoints",
    "List endpoints",
)
    .parameters(&[
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("page", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Endpoints")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Documents);

/// `POST /codestream/api/endpoints`
pub const CREATE_ENDPOINT: Operation = Operation::new(
    "create_endpoint",
    "POST",
    "/codestream/api/endpoints",
    "Endpoints",
    "Create an endpoint",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("EndpointSpec", BodyContent::Json, "application/json", true)
    .answer("Endpoint");

/// `GET /codestream/api/endpoints/{id}`
pub const GET_ENDPOINT: Operation = Operation::new(
    "get_endpoint",
    "GET",
    "/codestream/api/endpoints/{id}",
    "Endpoints",
    "Get an endpoint",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Endpoint")
    .idempotent();

/// `PUT /codestream/api/endpoints/{id}`
pub const UPDATE_ENDPOINT: Operation = Operation::new(
    "update_endpoint",
    "PUT",
    "/codestream/api/endpoints/{id}",
    "Endpoints",
    "Update an endpoint",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("EndpointSpec", BodyContent::Json, "application/json", true)
    .answer("Endpoint")
    .idempotent();

/// `DELETE /codestream/api/endpoints/{id}`
pub const DELETE_ENDPOINT: Operation = Operation::new(
    "delete_endpoint",
    "DELETE",
    "/codestream/api/endpoints/{id}",
    "Endpoints",
    "Delete an endpoint",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Endpoint")
    .idempotent();

/// `GET /codestream/api/endpoints/{project}/{name}`
pub const GET_ENDPOINT_BY_NAME: Operation = Operation::new(
    "get_endpoint_by_name",
    "GET",
    "/codestream/api/endpoints/{project}/{name}",
    "Endpoints",
    "Get an endpoint by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Endpoint")
    .idempotent();

/// `PUT /codestream/api/endpoints/{project}/{name}`
pub const UPDATE_ENDPOINT_BY_NAME: Operation = Operation::new(
    "update_endpoint_by_name",
    "PUT",
    "/codestream/api/endpoints/{project}/{name}",
    "Endpoints",
    "Update an endpoint by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("EndpointSpec", BodyContent::Json, "application/json", true)
    .answer("Endpoint")
    .idempotent();

/// `DELETE /codestream/api/endpoints/{project}/{name}`
pub const DELETE_ENDPOINT_BY_NAME: Operation = Operation::new(
    "delete_endpoint_by_name",
    "DELETE",
    "/codestream/api/endpoints/{project}/{name}",
    "Endpoints",
    "Delete an endpoint by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Endpoint")
    .idempotent();
