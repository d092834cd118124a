//! Generates.
fn main() {}
