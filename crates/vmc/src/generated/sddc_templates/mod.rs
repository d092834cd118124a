// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! Stored configurations of SDDCs, from which others can be deployed.

pub mod calls;
pub mod operations;
