// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Disk encryption sets that exist in a region of Azure.

pub mod calls;
pub mod operations;
pub mod types;
