// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

//! Resource types that blueprint content can declare, with their schemas.

pub mod calls;
pub mod operations;
pub mod types;
