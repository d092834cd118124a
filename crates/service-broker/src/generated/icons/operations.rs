// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{AnswerContent, BodyContent, Encoding, Operation, Parameter, ParameterType, Place};

/// `POST /icon/api/icons`
pub const UPLOAD_ICON: Operation = Operation::new(
    "upload_icon",
    "POST",
    "/icon/api/icons",
    "Icons",
    "Upload an icon",
)
    .parameters(&[
        Parameter::new("file", Place::Form, ParameterType::File, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("form", BodyContent::Multipart, "multipart/form-data", true);

/// `GET /icon/api/icons/{id}`
pub const DOWNLOAD_ICON: Operation = Operation::new(
    "download_icon",
    "GET",
    "/icon/api/icons/{id}",
    "Icons",
    "Download an icon",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Bytes")
    .answer_content(AnswerContent::Bytes)
    .idempotent();

/// `DELETE /icon/api/icons/{id}`
pub const DELETE_ICON: Operation = Operation::new(
    "delete_icon",
    "DELETE",
    "/icon/api/icons/{id}",
    "Icons",
    "Delete an icon",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();
