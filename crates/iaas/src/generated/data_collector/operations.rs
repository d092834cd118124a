// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/data-collectors`
///
/// Needs the feature `data-collector`.
pub const LIST_DATA_COLLECTORS: Operation = Operation::new(
    "list_data_collectors",
    "GET",
    "/iaas/api/data-collectors",
    "Data Collector",
    "List data collectors",
)
    .parameters(&[
        Parameter::new("disabled", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("DataCollectorResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `POST /iaas/api/data-collectors`
///
/// Needs the feature `data-collector`.
pub const CREATE_DATA_COLLECTOR: Operation = Operation::new(
    "create_data_collector",
    "POST",
    "/iaas/api/data-collectors",
    "Data Collector",
    "Register a data collector",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("DataCollectorRegistration");

/// `GET /iaas/api/data-collectors/{id}`
///
/// Needs the feature `data-collector`.
pub const GET_DATA_COLLECTOR: Operation = Operation::new(
    "get_data_collector",
    "GET",
    "/iaas/api/data-collectors/{id}",
    "Data Collector",
    "Get a data collector",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("DataCollector")
    .idempotent();

/// `DELETE /iaas/api/data-collectors/{id}`
///
/// Needs the feature `data-collector`.
pub const DELETE_DATA_COLLECTOR: Operation = Operation::new(
    "delete_data_collector",
    "DELETE",
    "/iaas/api/data-collectors/{id}",
    "Data Collector",
    "Delete a data collector",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();
