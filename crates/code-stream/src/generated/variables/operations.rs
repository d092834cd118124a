// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /codestream/api/variables`
pub const LIST_VARIABLES: Operation = Operation::new(
    "list_variables",
    "GET",
    "/codestream/api/variables",
    "Variables",
    "List variables",
)
    .parameters(&[
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("page", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Variables")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Documents);

/// `POST /codestream/api/variables`
pub const CREATE_VARIABLE: Operation = Operation::new(
    "create_variable",
    "POST",
    "/codestream/api/variables",
    "Variables",
    "Create a variable",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("VariableSpec", BodyContent::Json, "application/json", true)
    .answer("Variable");

/// `GET /codestream/api/variables/{id}`
pub const GET_VARIABLE: Operation = Operation::new(
    "get_variable",
    "GET",
    "/codestream/api/variables/{id}",
    "Variables",
    "Get a variable",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Variable")
    .idempotent();

/// `PUT /codestream/api/variables/{id}`
pub const UPDATE_VARIABLE: Operation = Operation::new(
    "update_variable",
    "PUT",
    "/codestream/api/variables/{id}",
    "Variables",
    "Update a variable",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("VariableSpec", BodyContent::Json, "application/json", true)
    .answer("Variable")
    .idempotent();

/// `DELETE /codestream/api/variables/{id}`
pub const DELETE_VARIABLE: Operation = Operation::new(
    "delete_variable",
    "DELETE",
    "/codestream/api/variables/{id}",
    "Variables",
    "Delete a variable",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Variable")
    .idempotent();

/// `GET /codestream/api/variables/{project}/{name}`
pub const GET_VARIABLE_BY_NAME: Operation = Operation::new(
    "get_variable_by_name",
    "GET",
    "/codestream/api/variables/{project}/{name}",
    "Variables",
    "Get a variable by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Variable")
    .idempotent();

/// `PUT /codestream/api/variables/{project}/{name}`
pub const UPDATE_VARIABLE_BY_NAME: Operation = Operation::new(
    "update_variable_by_name",
    "PUT",
    "/codestream/api/variables/{project}/{name}",
    "Variables",
    "Update a variable by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("VariableSpec", BodyContent::Json, "application/json", true)
    .answer("Variable")
    .idempotent();

/// `DELETE /codestream/api/variables/{project}/{name}`
pub const DELETE_VARIABLE_BY_NAME: Operation = Operation::new(
    "delete_variable_by_name",
    "DELETE",
    "/codestream/api/variables/{project}/{name}",
    "Variables",
    "Delete a variable by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Variable")
    .idempotent();
