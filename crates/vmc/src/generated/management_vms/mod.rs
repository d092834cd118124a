// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! DNS records of a single management VM.

pub mod calls;
pub mod operations;
pub mod types;
