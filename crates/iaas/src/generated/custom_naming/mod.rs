// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Custom naming: templates that names of deployed resources are made with.

pub mod calls;
pub mod operations;
pub mod types;
