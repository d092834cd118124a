// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

//! Deployments and the resources in them: finding, reading, changing, deleting, and what they cost.

pub mod calls;
pub mod operations;
pub mod types;
