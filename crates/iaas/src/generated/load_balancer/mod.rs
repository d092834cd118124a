// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Load balancers of projects and the machines behind them.

pub mod calls;
pub mod operations;
pub mod types;
