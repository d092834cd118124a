// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{record, wire::{Extra, Record}};

/// An access token.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthResponse {
    /// The access token, a secret. Further requests carry it in the header `Authorization`.
    pub token: String,
    /// Type of the token, `Bearer`.
    pub token_type: String,
    extra: Extra,
}

record! {
    AuthResponse, goes_back: false,
    member token: "token",
    member token_type: "tokenType",
}

/// A refresh token to be exchanged for an access token.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CspLoginSpecification {
    /// The refresh token, also called API token. A secret; sent, never returned.
    pub refresh_token: String,
    extra: Extra,
}

impl CspLoginSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(refresh_token: impl Into<String>) -> Self {
        Self {
            refresh_token: refresh_token.into(),
            ..Self::empty()
        }
    }
}

record! {
    CspLoginSpecification, goes_back: true,
    member refresh_token: "refreshToken",
}
