// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /vmc/api/orgs`
pub const LIST_ORGS: Operation = Operation::new(
    "list_orgs",
    "GET",
    "/vmc/api/orgs",
    "orgs",
    "List the orgs of the caller",
)
    .answer("Vec<Organization>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);

/// `GET /vmc/api/orgs/{org}`
pub const GET_ORG: Operation = Operation::new(
    "get_org",
    "GET",
    "/vmc/api/orgs/{org}",
    "orgs",
    "Get an org",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("Organization")
    .idempotent();
