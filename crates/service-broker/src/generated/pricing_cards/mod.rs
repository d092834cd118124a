// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

//! Pricing cards, the rates that prices are computed with.

pub mod calls;
pub mod operations;
pub mod types;
