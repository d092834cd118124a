// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Fabric networks, the networks and subnets that were found in cloud accounts.

pub mod calls;
pub mod operations;
pub mod types;
