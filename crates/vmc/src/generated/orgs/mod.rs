// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! Orgs that the caller belongs to.

pub mod calls;
pub mod operations;
pub mod types;
