// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

//! Catalog sources, the places that catalog items are imported from.

pub mod calls;
pub mod operations;
pub mod types;
