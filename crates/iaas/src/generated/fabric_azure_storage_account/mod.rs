// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Storage accounts that were found in Azure cloud accounts.

pub mod calls;
pub mod operations;
pub mod types;
