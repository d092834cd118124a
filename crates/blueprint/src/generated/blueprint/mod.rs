// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

//! Blueprints, their versions, and the release of versions to the catalog.

pub mod calls;
pub mod operations;
pub mod types;
