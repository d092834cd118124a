// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Networks of projects, network domains, and network interfaces of machines.

pub mod calls;
pub mod operations;
pub mod types;
