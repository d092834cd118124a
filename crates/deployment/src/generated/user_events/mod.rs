// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

//! History of a deployment in terms of what users asked for.

pub mod calls;
pub mod operations;
pub mod types;
