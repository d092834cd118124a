// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/request-tracker`
///
/// Needs the feature `request`.
pub const LIST_REQUEST_TRACKERS: Operation = Operation::new(
    "list_request_trackers",
    "GET",
    "/iaas/api/request-tracker",
    "Request",
    "List request trackers",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTrackerResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `GET /iaas/api/request-tracker/{id}`
///
/// Needs the feature `request`.
pub const GET_REQUEST_TRACKER: Operation = Operation::new(
    "get_request_tracker",
    "GET",
    "/iaas/api/request-tracker/{id}",
    "Request",
    "Get a request tracker",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent();

/// `DELETE /iaas/api/request-tracker/{id}`
///
/// Needs the feature `request`.
pub const DELETE_REQUEST_TRACKER: Operation = Operation::new(
    "delete_request_tracker",
    "DELETE",
    "/iaas/api/request-tracker/{id}",
    "Request",
    "Delete a request tracker",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();
