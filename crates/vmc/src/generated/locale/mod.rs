// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! Language setting of the caller.

pub mod calls;
pub mod operations;
pub mod types;
