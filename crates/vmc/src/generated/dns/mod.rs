// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! DNS records of all management VMs of an SDDC.

pub mod calls;
pub mod operations;
