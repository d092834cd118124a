// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Security groups, found in clouds or created on demand, and the groups of a machine.

pub mod calls;
pub mod operations;
pub mod types;
