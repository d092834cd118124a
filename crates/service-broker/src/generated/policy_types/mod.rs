// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

//! Kinds of policies, with the schemas of their definitions.

pub mod calls;
pub mod operations;
pub mod types;
