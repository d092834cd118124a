// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /vmc/api/orgs/{org}/sddcs/{sddc}/enablements`
pub const LIST_ENABLEMENTS: Operation = Operation::new(
    "list_enablements",
    "GET",
    "/vmc/api/orgs/{org}/sddcs/{sddc}/enablements",
    "enablements",
    "List the features of an SDDC that can be switched",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("Vec<EnablementInfo>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);

/// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/enablements/{enablement}`
pub const ENABLE_DISABLE_ADDON: Operation = Operation::new(
    "enable_disable_addon",
    "POST",
    "/vmc/api/orgs/{org}/sddcs/{sddc}/enablements/{enablement}",
    "enablements",
    "Switch a feature of an SDDC on or off",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("enablement", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("action", Place::Query, ParameterType::String, Encoding::Single, true, &["enable", "disable"]),
    ]);
