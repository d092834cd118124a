// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{Encoding, Operation, Parameter, ParameterType, Place};

/// `GET /vmc/api/orgs/{org}/storage/cluster-constraints`
pub const GET_STORAGE_CLUSTER_CONSTRAINTS: Operation = Operation::new(
    "get_storage_cluster_constraints",
    "GET",
    "/vmc/api/orgs/{org}/storage/cluster-constraints",
    "storage",
    "Get the storage limits of a cluster size",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("num_hosts", Place::Query, ParameterType::Integer, Encoding::Single, true, &[]),
        Parameter::new("provider", Place::Query, ParameterType::String, Encoding::Single, true, &["AWS"]),
    ])
    .answer("VsanConfigConstraints")
    .idempotent();
