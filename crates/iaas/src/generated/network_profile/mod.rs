// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Network profiles, which say what networks, load balancers and security groups deployments in a
//! region may use.

pub mod calls;
pub mod operations;
pub mod types;
