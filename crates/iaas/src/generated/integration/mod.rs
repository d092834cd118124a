// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Integrations, the connections to systems that are not clouds, such as IPAM, Active Directory,
//! orchestration or source control.

pub mod calls;
pub mod operations;
pub mod types;
