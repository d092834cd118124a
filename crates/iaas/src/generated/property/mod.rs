// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Configuration properties, settings of the service for the whole organization.

pub mod calls;
pub mod operations;
pub mod types;
