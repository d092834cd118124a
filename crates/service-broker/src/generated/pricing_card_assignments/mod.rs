// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

//! Assignments of pricing cards to projects or cloud zones.

pub mod calls;
pub mod operations;
pub mod types;
