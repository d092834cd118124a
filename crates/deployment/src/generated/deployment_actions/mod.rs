// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

//! Actions on a deployment and on the resources in it, and requests that run them.

pub mod calls;
pub mod operations;
