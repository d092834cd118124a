// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! Maintenance reservations and maintenance windows of SDDCs.

pub mod calls;
pub mod operations;
pub mod types;
