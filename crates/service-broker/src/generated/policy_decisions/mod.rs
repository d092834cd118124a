// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

//! Decisions that came from applying policies to a target.

pub mod calls;
pub mod operations;
pub mod types;
