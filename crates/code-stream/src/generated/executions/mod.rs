// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

//! Runs of pipelines: following, acting on and deleting them.

pub mod calls;
pub mod operations;
pub mod types;
