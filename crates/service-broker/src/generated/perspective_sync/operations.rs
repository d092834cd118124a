// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{Encoding, Operation, Parameter, ParameterType, Place};

/// `POST /price/api/cloudhealth/perspective-sync`
pub const SYNC_PERSPECTIVE_GROUP: Operation = Operation::new(
    "sync_perspective_group",
    "POST",
    "/price/api/cloudhealth/perspective-sync",
    "Perspective Sync",
    "Synchronise CloudHealth perspective groups",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ResponseEntity");
