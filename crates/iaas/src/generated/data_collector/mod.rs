// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Data collectors, also called cloud proxies, through which the cloud service reaches endpoints in
//! private networks.

pub mod calls;
pub mod operations;
pub mod types;
