// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

//! Connections to the servers that pipelines work with, and the certificates and properties they
//! need.

pub mod calls;
pub mod operations;
pub mod types;
