// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Folders for machines in vSphere.

pub mod calls;
pub mod operations;
pub mod types;
