// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Image profiles, which hold the image mappings of a region: a name such as `ubuntu`, and the
//! fabric image that it stands for there.

pub mod calls;
pub mod operations;
pub mod types;
