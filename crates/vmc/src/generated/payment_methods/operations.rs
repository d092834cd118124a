// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /vmc/api/orgs/{org}/payment-methods`
pub const LIST_PAYMENT_METHODS: Operation = Operation::new(
    "list_payment_methods",
    "GET",
    "/vmc/api/orgs/{org}/payment-methods",
    "payment_methods",
    "List the payment methods of an org",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("defaultFlag", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
    ])
    .answer("Vec<PaymentMethodInfo>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);
