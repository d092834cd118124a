// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Projects: their users, their cloud zones with limits, and the tags that their resources get.

pub mod calls;
pub mod operations;
pub mod types;
