// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

//! What several tags use.

pub mod types;
