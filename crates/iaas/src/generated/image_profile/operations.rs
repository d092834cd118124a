// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/image-profiles`
///
/// Needs the feature `image-profile`.
pub const LIST_IMAGE_PROFILES: Operation = Operation::new(
    "list_image_profiles",
    "GET",
    "/iaas/api/image-profiles",
    "Image Profile",
    "List image profiles",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ImageProfileResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `POST /iaas/api/image-profiles`
///
/// Needs the feature `image-profile`.
pub const CREATE_IMAGE_PROFILE: Operation = Operation::new(
    "create_image_profile",
    "POST",
    "/iaas/api/image-profiles",
    "Image Profile",
    "Create an image profile",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ImageProfileSpecification", BodyContent::Json, "application/json", true)
    .answer("ImageProfile");

/// `GET /iaas/api/image-profiles/{id}`
///
/// Needs the feature `image-profile`.
pub const GET_IMAGE_PROFILE: Operation = Operation::new(
    "get_image_profile",
    "GET",
    "/iaas/api/image-profiles/{id}",
    "Image Profile",
    "Get an image profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ImageProfile")
    .idempotent();

/// `DELETE /iaas/api/image-profiles/{id}`
///
/// Needs the feature `image-profile`.
pub const DELETE_IMAGE_PROFILE: Operation = Operation::new(
    "delete_image_profile",
    "DELETE",
    "/iaas/api/image-profiles/{id}",
    "Image Profile",
    "Delete an image profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();

/// `PATCH /iaas/api/image-profiles/{id}`
///
/// Needs the feature `image-profile`.
pub const UPDATE_IMAGE_PROFILE: Operation = Operation::new(
    "update_image_profile",
    "PATCH",
    "/iaas/api/image-profiles/{id}",
    "Image Profile",
    "Update an image profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("UpdateImageProfileSpecification", BodyContent::Json, "application/json", true)
    .answer("ImageProfile");
