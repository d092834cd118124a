// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

//! What several tags use.

pub mod types;
