// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, Parameter, ParameterType, Place};

/// `POST /iaas/api/login`
///
/// Needs the feature `login`.
pub const RETRIEVE_AUTH_TOKEN: Operation = Operation::new(
    "retrieve_auth_token",
    "POST",
    "/iaas/api/login",
    "Login",
    "Exchange an API token for an access token",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CspLoginSpecification", BodyContent::Json, "application/json", true)
    .answer("AuthResponse");
