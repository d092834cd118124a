// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

//! Types of catalog items, and with them of catalog sources.

pub mod calls;
pub mod operations;
pub mod types;
