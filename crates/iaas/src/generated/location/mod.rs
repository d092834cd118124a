// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Regions that cloud accounts have enabled, and cloud zones, the parts of a region that projects
//! deploy to.

pub mod calls;
pub mod operations;
pub mod types;
