// Made by `cargo xtask regen` from specs/project.json; edits are overwritten.

//! Projects, the people in them, their cost, and the tags of their resources.

pub mod calls;
pub mod operations;
pub mod types;
