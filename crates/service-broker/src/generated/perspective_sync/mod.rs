// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

//! Synchronisation with the perspectives of CloudHealth.

pub mod calls;
pub mod operations;
pub mod types;
