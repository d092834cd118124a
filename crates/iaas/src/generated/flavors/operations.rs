// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/flavors`
///
/// Needs the feature `flavors`.
pub const LIST_FLAVORS: Operation = Operation::new(
    "list_flavors",
    "GET",
    "/iaas/api/flavors",
    "Flavors",
    "List flavor mappings of all regions",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FlavorResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);
