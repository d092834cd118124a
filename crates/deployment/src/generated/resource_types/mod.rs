// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

//! Types of resources that deployments can hold.

pub mod calls;
pub mod operations;
pub mod types;
