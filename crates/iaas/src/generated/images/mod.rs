// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Image mappings of all image profiles together.

pub mod calls;
pub mod operations;
pub mod types;
