// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

//! Named values that pipelines of a project share.

pub mod calls;
pub mod operations;
pub mod types;
