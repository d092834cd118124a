// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{UnknownValue, open_enum, record, wire::Extra};

/// Storage limits of a cluster size, in GiB.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VsanConfigConstraints {
    /// Greatest capacity in GiB.
    pub max_capacity: i64,
    /// Least capacity in GiB.
    pub min_capacity: i64,
    /// Number of hosts that the limits are for.
    pub num_hosts: i64,
    /// Recommended capacities in GiB.
    pub recommended_capacities: Vec<i64>,
    /// Step between possible capacities in GiB.
    pub supported_capacity_increment: Option<i64>,
    extra: Extra,
}

record! {
    VsanConfigConstraints, goes_back: false,
    member max_capacity: "max_capacity",
    member min_capacity: "min_capacity",
    member num_hosts: "num_hosts",
    member recommended_capacities: "recommended_capacities",
    member supported_capacity_increment: "supported_capacity_increment",
}

/// Values of `GetStorageClusterConstraintsProvider`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetStorageClusterConstraintsProvider {
    /// `AWS`
    Aws,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    GetStorageClusterConstraintsProvider,
    Aws: "AWS",
}
