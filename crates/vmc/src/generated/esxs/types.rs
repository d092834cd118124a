// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{UnknownValue, open_enum};

/// Values of `EsxAction`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EsxAction {
    /// `add`
    Add,
    /// `remove`
    Remove,
    /// `force-remove`
    ForceRemove,
    /// `addToAll`
    AddToAll,
    /// `removeFromAll`
    RemoveFromAll,
    /// `attach-diskgroup`
    AttachDiskgroup,
    /// `detach-diskgroup`
    DetachDiskgroup,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    EsxAction,
    Add: "add",
    Remove: "remove",
    ForceRemove: "force-remove",
    AddToAll: "addToAll",
    RemoveFromAll: "removeFromAll",
    AttachDiskgroup: "attach-diskgroup",
    DetachDiskgroup: "detach-diskgroup",
}
