// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Versions of the API that the service supports.

pub mod calls;
pub mod operations;
pub mod types;
