// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Machines of projects: creating, changing, power, size and snapshots. Their disks, network
//! interfaces and security groups are changed here too.

pub mod calls;
pub mod operations;
pub mod types;
