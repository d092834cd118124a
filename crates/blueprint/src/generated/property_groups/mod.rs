// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

//! Named sets of inputs or constants that several blueprints can share.

pub mod calls;
pub mod operations;
pub mod types;
