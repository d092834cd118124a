// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! What a customer is asked for when opening a support case.

pub mod calls;
pub mod operations;
pub mod types;
