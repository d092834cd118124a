// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! Means of payment of an org.

pub mod calls;
pub mod operations;
pub mod types;
