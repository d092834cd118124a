// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

//! Subscriptions to capacity, and the offers and products to choose from.

pub mod calls;
pub mod operations;
pub mod types;
