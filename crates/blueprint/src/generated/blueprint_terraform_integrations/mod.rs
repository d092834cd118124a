// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

//! Terraform configuration sources, the blueprints made from them, and the Terraform versions
//! available to an organization.

pub mod calls;
pub mod operations;
pub mod types;
