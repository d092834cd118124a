// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `POST /codestream/api/batch-user-operations`
pub const UPDATE_USER_OPERATIONS: Operation = Operation::new(
    "update_user_operations",
    "POST",
    "/codestream/api/batch-user-operations",
    "Executions",
    "Answer several user operations at once",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("BatchUserOperationRequest", BodyContent::Json, "application/json", true)
    .answer("BatchUserOperationResponse");

/// `GET /codestream/api/executions`
pub const LIST_EXECUTIONS: Operation = Operation::new(
    "list_executions",
    "GET",
    "/codestream/api/executions",
    "Executions",
    "List executions",
)
    .parameters(&[
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("page", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Executions")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Documents);

/// `DELETE /codestream/api/executions`
pub const DELETE_ALL_EXECUTIONS: Operation = Operation::new(
    "delete_all_executions",
    "DELETE",
    "/codestream/api/executions",
    "Executions",
    "Delete all executions",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Executions")
    .idempotent();

/// `GET /codestream/api/executions/{id}`
pub const GET_EXECUTION: Operation = Operation::new(
    "get_execution",
    "GET",
    "/codestream/api/executions/{id}",
    "Executions",
    "Get an execution",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("queryParams", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Execution")
    .idempotent();

/// `POST /codestream/api/executions/{id}`
pub const ACT_ON_EXECUTION: Operation = Operation::new(
    "act_on_execution",
    "POST",
    "/codestream/api/executions/{id}",
    "Executions",
    "Act on an execution",
)
    .parameters(&[
        Parameter::new("action", Place::Query, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ExecutionActionRequest", BodyContent::Json, "application/json", false)
    .answer("Execution");

/// `DELETE /codestream/api/executions/{id}`
pub const DELETE_EXECUTION: Operation = Operation::new(
    "delete_execution",
    "DELETE",
    "/codestream/api/executions/{id}",
    "Executions",
    "Delete an execution",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Execution")
    .idempotent();
