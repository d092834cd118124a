// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{Encoding, Operation, Parameter, ParameterType, Place};

/// `GET /vmc/api/customer-support/inputs`
pub const GET_CUSTOMER_SUPPORT_INPUTS: Operation = Operation::new(
    "get_customer_support_inputs",
    "GET",
    "/vmc/api/customer-support/inputs",
    "customer_support",
    "Get the inputs of a support request",
)
    .parameters(&[
        Parameter::new("orgId", Place::Query, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("userId", Place::Query, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("SddcInput")
    .idempotent();
