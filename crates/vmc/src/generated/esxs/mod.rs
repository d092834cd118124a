// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! ESX hosts of an SDDC: add and remove.

pub mod calls;
pub mod operations;
pub mod types;
