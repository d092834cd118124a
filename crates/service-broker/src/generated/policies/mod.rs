// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

//! Policies, which govern what is deployed in a project or in the whole organization.

pub mod calls;
pub mod operations;
pub mod types;
