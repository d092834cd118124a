// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! Terms of service.

pub mod calls;
pub mod operations;
pub mod types;
