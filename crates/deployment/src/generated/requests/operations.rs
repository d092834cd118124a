// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use client_core::{AnswerContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /deployment/api/deployments/{deploymentId}/requests`
pub const LIST_DEPLOYMENT_REQUESTS: Operation = Operation::new(
    "list_deployment_requests",
    "GET",
    "/deployment/api/deployments/{deploymentId}/requests",
    "Requests",
    "List the requests of a deployment",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("deleted", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("deploymentId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("inprogressRequests", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfRequest")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `GET /deployment/api/requests/{requestId}`
pub const GET_REQUEST: Operation = Operation::new(
    "get_request",
    "GET",
    "/deployment/api/requests/{requestId}",
    "Requests",
    "Get a request",
)
    .parameters(&[
        Parameter::new("requestId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Request")
    .idempotent();

/// `POST /deployment/api/requests/{requestId}`
pub const ACT_ON_REQUEST: Operation = Operation::new(
    "act_on_request",
    "POST",
    "/deployment/api/requests/{requestId}",
    "Requests",
    "Cancel or dismiss a request",
)
    .parameters(&[
        Parameter::new("action", Place::Query, ParameterType::String, Encoding::Single, true, &["cancel", "dismiss"]),
        Parameter::new("requestId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ]);

/// `GET /deployment/api/requests/{requestId}/events`
pub const LIST_REQUEST_EVENTS: Operation = Operation::new(
    "list_request_events",
    "GET",
    "/deployment/api/requests/{requestId}/events",
    "Requests",
    "List the events of a request",
)
    .parameters(&[
        Parameter::new("requestId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfEvent")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Spring);

/// `GET /deployment/api/requests/{requestId}/events/{eventId}/logs`
pub const GET_EVENT_LOGS: Operation = Operation::new(
    "get_event_logs",
    "GET",
    "/deployment/api/requests/{requestId}/events/{eventId}/logs",
    "Requests",
    "Get the log of an event",
)
    .parameters(&[
        Parameter::new("eventId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("requestId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sinceRow", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("SliceOfEventLog")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Spring);

/// `GET /deployment/api/requests/{requestId}/events/{eventId}/logs/download`
pub const DOWNLOAD_EVENT_LOGS: Operation = Operation::new(
    "download_event_logs",
    "GET",
    "/deployment/api/requests/{requestId}/events/{eventId}/logs/download",
    "Requests",
    "Download the log of an event",
)
    .parameters(&[
        Parameter::new("eventId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("requestId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Bytes")
    .answer_content(AnswerContent::Bytes)
    .idempotent();

/// `GET /deployment/api/resources/{resourceId}/requests`
pub const LIST_RESOURCE_REQUESTS: Operation = Operation::new(
    "list_resource_requests",
    "GET",
    "/deployment/api/resources/{resourceId}/requests",
    "Requests",
    "List the requests of a resource",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("resourceId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfRequest")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);
