// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /policy/api/policyTypes`
pub const LIST_POLICY_TYPES: Operation = Operation::new(
    "list_policy_types",
    "GET",
    "/policy/api/policyTypes",
    "Policy Types",
    "List policy types",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("expandSchema", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfPolicyType")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `GET /policy/api/policyTypes/{id}`
pub const GET_POLICY_TYPE: Operation = Operation::new(
    "get_policy_type",
    "GET",
    "/policy/api/policyTypes/{id}",
    "Policy Types",
    "Get a policy type",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PolicyType")
    .idempotent();

/// `GET /policy/api/policyTypes/{id}/scopeSchema`
pub const GET_POLICY_TYPE_SCOPE_SCHEMA: Operation = Operation::new(
    "get_policy_type_scope_schema",
    "GET",
    "/policy/api/policyTypes/{id}/scopeSchema",
    "Policy Types",
    "Get the scope schema of a policy type",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Value")
    .idempotent();
