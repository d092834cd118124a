// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! SDDCs: create, look up, rename, convert, delete.

pub mod calls;
pub mod operations;
pub mod types;
