// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{record, wire::Extra};

/// A disk encryption set in Azure: the key that disks are encrypted with.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiskEncryptionSet {
    /// Id of the set; a storage profile takes it as `diskEncryptionSetId`.
    pub id: Option<String>,
    /// The key in the vault, by its name or address; not the key itself.
    pub key: Option<String>,
    /// Name of the set.
    pub name: Option<String>,
    /// Id of the region that the set is in.
    pub region_id: Option<String>,
    /// The key vault that the key is in.
    pub vault: Option<String>,
    extra: Extra,
}

record! {
    DiskEncryptionSet, goes_back: false,
    member id: "id",
    member key: "key",
    member name: "name",
    member region_id: "regionId",
    member vault: "vault",
}

/// The disk encryption sets of an Azure region.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiskEncryptionSetList {
    /// The disk encryption sets.
    pub disk_encryption_sets: Vec<DiskEncryptionSet>,
    extra: Extra,
}

record! {
    DiskEncryptionSetList, goes_back: false,
    member disk_encryption_sets: "diskEncryptionSets",
}
