// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, Parameter, ParameterType, Place};

/// `GET /vmc/api/orgs/{org}/sddcs/{sddc}/networking/connectivity-tests`
pub const GET_CONNECTIVITY_TESTS: Operation = Operation::new(
    "get_connectivity_tests",
    "GET",
    "/vmc/api/orgs/{org}/sddcs/{sddc}/networking/connectivity-tests",
    "networking",
    "List the connectivity tests of an SDDC",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("ConnectivityValidationGroups")
    .idempotent();

/// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/networking/connectivity-tests`
pub const RUN_CONNECTIVITY_TESTS: Operation = Operation::new(
    "run_connectivity_tests",
    "POST",
    "/vmc/api/orgs/{org}/sddcs/{sddc}/networking/connectivity-tests",
    "networking",
    "Run connectivity tests of an SDDC",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("action", Place::Query, ParameterType::String, Encoding::Single, true, &["start"]),
    ])
    .body("ConnectivityValidationGroup", BodyContent::Json, "application/json", true)
    .answer("Task")
    .waits_for("task");
