// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Fabric flavors, the sizes of machines that clouds offer by themselves.

pub mod calls;
pub mod operations;
pub mod types;
