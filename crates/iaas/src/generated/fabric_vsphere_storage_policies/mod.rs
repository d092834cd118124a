// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Storage policies that were found in vSphere.

pub mod calls;
pub mod operations;
pub mod types;
