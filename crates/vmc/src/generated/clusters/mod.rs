// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! Clusters of an SDDC: create, resize, reconfigure, delete.

pub mod calls;
pub mod operations;
pub mod types;
