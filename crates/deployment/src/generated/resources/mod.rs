// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

//! Resources of all deployments, addressed by their own ids.

pub mod calls;
pub mod operations;
pub mod types;
