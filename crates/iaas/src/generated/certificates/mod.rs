// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Certificates that endpoints of cloud accounts and integrations presented, to be checked before
//! they are trusted.

pub mod calls;
pub mod operations;
pub mod types;
