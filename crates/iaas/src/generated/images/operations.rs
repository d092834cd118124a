// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/images`
///
/// Needs the feature `images`.
pub const LIST_IMAGES: Operation = Operation::new(
    "list_images",
    "GET",
    "/iaas/api/images",
    "Images",
    "List image mappings of all regions",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ImageResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);
