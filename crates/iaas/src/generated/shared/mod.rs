// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! What several tags use.

pub mod types;
