// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use client_core::{Timestamp, record, wire::Extra};

/// The API versions that the service supports.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct About {
    /// Latest version of the API, a date such as `2019-10-17`.
    pub latest_api_version: String,
    /// All versions that the service supports.
    pub supported_apis: Vec<AboutApiDescription>,
    extra: Extra,
}

record! {
    About, goes_back: false,
    member latest_api_version: "latestApiVersion",
    member supported_apis: "supportedApis",
}

/// A supported version of the API.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AboutApiDescription {
    /// `deprecationPolicy`.
    pub deprecation_policy: Option<AboutDeprecationPolicy>,
    /// The version, a date such as `2019-10-17`. It is what the parameter `apiVersion` takes.
    pub api_version: String,
    /// Link to the documentation of this version.
    pub documentation_link: String,
    extra: Extra,
}

record! {
    AboutApiDescription, goes_back: false,
    member deprecation_policy: "deprecationPolicy",
    member api_version: "apiVersion",
    member documentation_link: "documentationLink",
}

/// When and how a version of the API comes to its end.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AboutDeprecationPolicy {
    /// Free text about the deprecation.
    pub description: Option<String>,
    /// When the version was or will be deprecated, as text.
    pub deprecated_at: Option<Timestamp>,
    /// When the version stops being supported, as text.
    pub expires_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    AboutDeprecationPolicy, goes_back: false,
    member description: "description",
    member deprecated_at: "deprecatedAt",
    member expires_at: "expiresAt",
}
