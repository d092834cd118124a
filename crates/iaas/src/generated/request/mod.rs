// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Request trackers, which tell how far work is that takes time.

pub mod calls;
pub mod operations;
pub mod types;
