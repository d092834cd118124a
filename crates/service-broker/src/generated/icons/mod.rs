// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

//! Images that catalog items, sources and deployments are shown with.

pub mod calls;
pub mod operations;
