// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{record, wire::Extra};

/// Terms of service and whether they are signed.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TermsOfServiceResult {
    /// Whether the terms are signed.
    pub signed: Option<bool>,
    /// Id of the terms.
    pub terms_id: Option<String>,
    extra: Extra,
}

record! {
    TermsOfServiceResult, goes_back: false,
    member signed: "signed",
    member terms_id: "terms_id",
}
