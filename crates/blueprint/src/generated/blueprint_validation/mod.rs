// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

//! Checking of blueprint content without deploying it.

pub mod calls;
pub mod operations;
pub mod types;
