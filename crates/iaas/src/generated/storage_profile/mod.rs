// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Storage profiles, which say where and how disks in a region are made. Each type of cloud has
//! operations of its own, next to those for all types.

pub mod calls;
pub mod operations;
pub mod types;
