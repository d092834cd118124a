// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{Timestamp, record, wire::Extra};

/// Versions of the API that the service supports.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct About {
    /// Latest supported version, a date such as `2021-07-15`.
    pub latest_api_version: String,
    /// The supported versions.
    pub supported_apis: Vec<ApiDescription>,
    extra: Extra,
}

record! {
    About, goes_back: false,
    member latest_api_version: "latestApiVersion",
    member supported_apis: "supportedApis",
}

/// A version of the API.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiDescription {
    /// The version, a date such as `2021-07-15`, as `apiVersion` takes it.
    pub api_version: String,
    /// `deprecationPolicy`.
    pub deprecation_policy: Option<DeprecationPolicy>,
    /// Address of the documentation of the version.
    pub documentation_link: String,
    extra: Extra,
}

record! {
    ApiDescription, goes_back: false,
    member api_version: "apiVersion",
    member deprecation_policy: "deprecationPolicy",
    member documentation_link: "documentationLink",
}

/// When and why a version of the API goes out of use.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeprecationPolicy {
    /// Date from which the version is deprecated. It still works.
    pub deprecated_at: Option<Timestamp>,
    /// Free text about the deprecation.
    pub description: Option<String>,
    /// Date from which the version no longer works.
    pub expires_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    DeprecationPolicy, goes_back: false,
    member deprecated_at: "deprecatedAt",
    member description: "description",
    member expires_at: "expiresAt",
}
