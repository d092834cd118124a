// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Volume types that AWS offers for disks.

pub mod calls;
pub mod operations;
pub mod types;
