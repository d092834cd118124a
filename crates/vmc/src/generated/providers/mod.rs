// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! Cloud providers that an org can deploy to.

pub mod calls;
pub mod operations;
pub mod types;
