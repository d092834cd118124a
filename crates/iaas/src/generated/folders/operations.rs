// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/folders`
///
/// Needs the feature `folders`.
pub const LIST_FOLDERS: Operation = Operation::new(
    "list_folders",
    "GET",
    "/iaas/api/folders",
    "Folders",
    "List vSphere folders",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$count", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("cloudAccountId", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("externalRegionId", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FolderResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);
