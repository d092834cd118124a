// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{record, wire::Extra};

/// Types of volumes that AWS offers.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeTypeList {
    /// Types of EBS volumes, such as `gp2` or `io1`.
    pub volume_types: Vec<String>,
    extra: Extra,
}

record! {
    VolumeTypeList, goes_back: false,
    member volume_types: "volumeTypes",
}
