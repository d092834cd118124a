// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! Credentials of the add-ons of an SDDC.

pub mod calls;
pub mod operations;
pub mod types;
