// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

//! Requests, which stand for work on deployments and resources, with their events and logs.

pub mod calls;
pub mod operations;
pub mod types;
