// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Exchange of an API token for an access token.

pub mod calls;
pub mod operations;
pub mod types;
