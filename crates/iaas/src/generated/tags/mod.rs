// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Tags that infrastructure and resources carry.

pub mod calls;
pub mod operations;
pub mod types;
