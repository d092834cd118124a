// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

//! Entitlements, which share catalog sources or single catalog items with projects.

pub mod calls;
pub mod operations;
pub mod types;
