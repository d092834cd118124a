// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! What several tags use.

pub mod types;
