// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Deployments as containers for resources that are created one by one. The Deployment API tells
//! more about deployments and acts on them.

pub mod calls;
pub mod operations;
pub mod types;
