// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /vmc/api/orgs/{org}/providers`
pub const LIST_PROVIDERS: Operation = Operation::new(
    "list_providers",
    "GET",
    "/vmc/api/orgs/{org}/providers",
    "providers",
    "List the cloud providers of an org",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("Vec<AwsCloudProvider>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);
