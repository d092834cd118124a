// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

//! Settings for the occasions on which notifications are sent.

pub mod calls;
pub mod operations;
pub mod types;
