// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

//! Pipelines, their export and import as YAML, and the starting of executions.

pub mod calls;
pub mod operations;
pub mod types;
