// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

//! Catalog items as administrators see and configure them.

pub mod calls;
pub mod operations;
pub mod types;
