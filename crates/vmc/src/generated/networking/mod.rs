// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! Connectivity tests from an SDDC to the customer's site.

pub mod calls;
pub mod operations;
pub mod types;
