// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{UnknownValue, open_enum};

/// Values of `TaskAction`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskAction {
    /// `cancel`
    Cancel,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    TaskAction,
    Cancel: "cancel",
}
