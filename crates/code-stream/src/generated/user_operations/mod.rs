// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

//! Decisions that people have to take before an execution goes on.

pub mod calls;
pub mod operations;
pub mod types;
