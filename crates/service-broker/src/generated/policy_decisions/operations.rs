// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /policy/api/policyDecisions`
pub const LIST_POLICY_DECISIONS: Operation = Operation::new(
    "list_policy_decisions",
    "GET",
    "/policy/api/policyDecisions",
    "Policy Decisions",
    "List policy decisions",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("dryRunId", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("policyTypeId", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("projectId", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("search", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfPolicyDecisionOfObjectNode")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `GET /policy/api/policyDecisions/{id}`
pub const GET_POLICY_DECISION: Operation = Operation::new(
    "get_policy_decision",
    "GET",
    "/policy/api/policyDecisions/{id}",
    "Policy Decisions",
    "Get a policy decision",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PolicyDecisionOfObjectNode")
    .idempotent();
