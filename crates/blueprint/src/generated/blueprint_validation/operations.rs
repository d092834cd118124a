// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, Parameter, ParameterType, Place};

/// `POST /blueprint/api/blueprint-validation`
pub const VALIDATE_BLUEPRINT: Operation = Operation::new(
    "validate_blueprint",
    "POST",
    "/blueprint/api/blueprint-validation",
    "Blueprint Validation",
    "Validate a blueprint",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("BlueprintValidationRequest", BodyContent::Json, "application/json", true)
    .answer("BlueprintValidationResponse")
    .idempotent();
