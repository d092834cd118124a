// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

//! Requests that deploy, change, plan or destroy a deployment from a blueprint.

pub mod calls;
pub mod operations;
pub mod types;
