// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Disks, here called block devices: creating, resizing, deleting and snapshots, and the disks of a
//! machine.

pub mod calls;
pub mod operations;
pub mod types;
