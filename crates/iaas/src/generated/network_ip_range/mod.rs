// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! IP ranges and IP blocks that addresses are taken from, kept by the service itself or by an
//! external IPAM system.

pub mod calls;
pub mod operations;
pub mod types;
