// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{record, wire::Extra};

/// AWS as a cloud provider, with its regions.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudProvider {
    /// Name of the provider; tells the concrete type.
    pub provider: String,
    /// AWS regions that can be deployed to.
    pub regions: Vec<String>,
    extra: Extra,
}

record! {
    AwsCloudProvider, goes_back: false,
    member provider: "provider",
    member regions: "regions",
}
