// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /deployment/api/deployments/{deploymentId}/userEvents`
pub const LIST_USER_EVENTS: Operation = Operation::new(
    "list_user_events",
    "GET",
    "/deployment/api/deployments/{deploymentId}/userEvents",
    "User Events",
    "List the user events of a deployment",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("deploymentId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfUserEvent")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);
