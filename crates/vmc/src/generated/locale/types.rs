// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{record, wire::{Extra, Record}};

/// Language setting.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmcLocale {
    /// Language tag, such as `en-US`.
    pub locale: Option<String>,
    extra: Extra,
}

impl VmcLocale {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

record! {
    VmcLocale, goes_back: true,
    member locale: "locale",
}
