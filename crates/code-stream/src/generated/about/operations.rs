// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use client_core::{Encoding, Operation, Parameter, ParameterType, Place};

/// `GET /codestream/api/about`
pub const GET_ABOUT: Operation = Operation::new(
    "get_about",
    "GET",
    "/codestream/api/about",
    "About",
    "List the supported API versions",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("About")
    .idempotent();
