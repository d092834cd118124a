// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /codestream/api/user-operations`
pub const LIST_USER_OPERATIONS: Operation = Operation::new(
    "list_user_operations",
    "GET",
    "/codestream/api/user-operations",
    "User-operations",
    "List user operations",
)
    .parameters(&[
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("page", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("UserOperations")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Documents);

/// `GET /codestream/api/user-operations/{id}`
pub const GET_USER_OPERATION: Operation = Operation::new(
    "get_user_operation",
    "GET",
    "/codestream/api/user-operations/{id}",
    "User-operations",
    "Get a user operation",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("UserOperation")
    .idempotent();

/// `POST /codestream/api/user-operations/{id}`
pub const ACT_ON_USER_OPERATION: Operation = Operation::new(
    "act_on_user_operation",
    "POST",
    "/codestream/api/user-operations/{id}",
    "User-operations",
    "Answer a user operation",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("UserOpResponse", BodyContent::Json, "application/json", true)
    .answer("UserOpResource");

/// `DELETE /codestream/api/user-operations/{id}`
pub const DELETE_USER_OPERATION: Operation = Operation::new(
    "delete_user_operation",
    "DELETE",
    "/codestream/api/user-operations/{id}",
    "User-operations",
    "Delete a user operation",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("UserOperation")
    .idempotent();

/// `PATCH /codestream/api/user-operations/{id}`
pub const PATCH_USER_OPERATION: Operation = Operation::new(
    "patch_user_operation",
    "PATCH",
    "/codestream/api/user-operations/{id}",
    "User-operations",
    "Change a user operation",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("UserOpResponse", BodyContent::Json, "application/json", true)
    .answer("UserOpResource");
