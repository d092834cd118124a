// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! Linking a customer's AWS account to an org, and the subnets an SDDC can be attached to.

pub mod calls;
pub mod operations;
pub mod types;
