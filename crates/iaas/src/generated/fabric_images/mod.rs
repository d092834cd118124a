// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Fabric images, the images and templates that were found in cloud accounts.

pub mod calls;
pub mod operations;
pub mod types;
