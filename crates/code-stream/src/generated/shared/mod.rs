// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

//! What several tags use.

pub mod types;
