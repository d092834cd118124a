// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

//! Catalog items that the caller can request, their versions, prices and requests.

pub mod calls;
pub mod operations;
pub mod types;
