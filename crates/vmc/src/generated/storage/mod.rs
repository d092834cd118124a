// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! Limits on the storage of a cluster.

pub mod calls;
pub mod operations;
pub mod types;
