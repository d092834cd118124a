// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! Long-running work: look up, list, cancel.

pub mod calls;
pub mod operations;
pub mod types;
