// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

//! Webhooks, listeners and triggers that start pipelines on Git, Gerrit and Docker registry events,
//! and the events received.

pub mod calls;
pub mod operations;
pub mod types;
