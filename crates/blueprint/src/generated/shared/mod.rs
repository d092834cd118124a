// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

//! What several tags use.

pub mod types;
