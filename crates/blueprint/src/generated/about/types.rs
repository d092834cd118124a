// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use client_core::{record, wire::Extra};

/// API versions that the service supports.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintAbout {
    /// The latest supported API version, a date such as `2019-09-12`.
    pub latest_api_version: Option<String>,
    /// All supported API versions.
    pub supported_apis: Vec<SupportedApi>,
    extra: Extra,
}

record! {
    BlueprintAbout, goes_back: false,
    read_only latest_api_version: "latestApiVersion",
    read_only supported_apis: "supportedApis",
}

/// One API version that the service supports.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportedApi {
    /// The API version, a date such as `2019-09-12`, for use as the `apiVersion` parameter.
    pub api_version: Option<String>,
    extra: Extra,
}

record! {
    SupportedApi, goes_back: false,
    member api_version: "apiVersion",
}
