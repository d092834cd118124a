// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

//! Actions on a resource addressed by its own id, and requests that run them.

pub mod calls;
pub mod operations;
