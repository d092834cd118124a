// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Flavor mappings of all flavor profiles together.

pub mod calls;
pub mod operations;
pub mod types;
