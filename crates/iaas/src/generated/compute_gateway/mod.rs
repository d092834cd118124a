// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Gateways that connect on-demand networks with others.

pub mod calls;
pub mod operations;
pub mod types;
