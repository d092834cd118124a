// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! Scheduled maintenance of SDDCs and the support windows that it is placed in.

pub mod calls;
pub mod operations;
pub mod types;
