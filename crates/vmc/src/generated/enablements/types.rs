// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{UnknownValue, open_enum, record, wire::Extra};

/// Feature of an SDDC that can be switched.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnablementInfo {
    /// Whether the feature is on.
    pub enabled: bool,
    /// Name of the feature.
    pub name: String,
    extra: Extra,
}

record! {
    EnablementInfo, goes_back: false,
    member enabled: "enabled",
    member name: "name",
}

/// Values of `AddonAction`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddonAction {
    /// `enable`
    Enable,
    /// `disable`
    Disable,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    AddonAction,
    Enable: "enable",
    Disable: "disable",
}
