// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Fabric computes, the places where machines can run: clusters, hosts, resource pools and
//! availability zones.

pub mod calls;
pub mod operations;
pub mod types;
