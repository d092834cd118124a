// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! Switching features of an SDDC on and off.

pub mod calls;
pub mod operations;
pub mod types;
