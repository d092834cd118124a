// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Sets of NAT rules of a gateway, which forward ports to machines or load balancers.

pub mod calls;
pub mod operations;
pub mod types;
