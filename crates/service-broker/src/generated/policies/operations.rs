// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /policy/api/policies`
pub const LIST_POLICIES: Operation = Operation::new(
    "list_policies",
    "GET",
    "/policy/api/policies",
    "Policies",
    "List policies",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("computeStats", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("expandDefinition", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("search", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfPolicy")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `POST /policy/api/policies`
pub const CREATE_POLICY: Operation = Operation::new(
    "create_policy",
    "POST",
    "/policy/api/policies",
    "Policies",
    "Create or try out a policy",
)
    .parameters(&[
        Parameter::new("dryRun", Place::Query, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("Policy", BodyContent::Json, "application/json", false)
    .answer("Policy");

/// `GET /policy/api/policies/{id}`
pub const GET_POLICY: Operation = Operation::new(
    "get_policy",
    "GET",
    "/policy/api/policies/{id}",
    "Policies",
    "Get a policy",
)
    .parameters(&[
        Parameter::new("computeStats", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Policy")
    .idempotent();

/// `DELETE /policy/api/policies/{id}`
pub const DELETE_POLICY: Operation = Operation::new(
    "delete_policy",
    "DELETE",
    "/policy/api/policies/{id}",
    "Policies",
    "Delete a policy",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();
