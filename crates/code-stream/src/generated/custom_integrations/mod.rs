// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

//! Task types of one's own, written in YAML, and their versions.

pub mod calls;
pub mod operations;
pub mod types;
