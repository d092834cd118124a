// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{Encoding, Operation, Parameter, ParameterType, Place};

/// `GET /vmc/api/orgs/{org}/tos`
pub const GET_TERMS_OF_SERVICE: Operation = Operation::new(
    "get_terms_of_service",
    "GET",
    "/vmc/api/orgs/{org}/tos",
    "tos",
    "Get whether the org has signed the terms of service",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("termsId", Place::Query, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("TermsOfServiceResult")
    .idempotent();
