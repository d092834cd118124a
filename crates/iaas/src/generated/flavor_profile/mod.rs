// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Flavor profiles, which hold the flavor mappings of a region: a name such as `small`, and the
//! size that it stands for there.

pub mod calls;
pub mod operations;
pub mod types;
