// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! AWS resources behind the org: requests to raise service quotas.

pub mod calls;
pub mod operations;
pub mod types;
