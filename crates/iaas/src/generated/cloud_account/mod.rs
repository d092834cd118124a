// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

//! Cloud accounts, the connections to AWS, Azure, Google Cloud, vSphere, NSX, VMware Cloud
//! Foundation and VMware Cloud on AWS. Each type has operations of its own, next to those for all
//! types.

pub mod calls;
pub mod operations;
pub mod types;
