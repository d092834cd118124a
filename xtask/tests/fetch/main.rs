//! What `cargo xtask fetch` promises, driven from outside against servers on this machine: one
//! that misbehaves as it is told, and the sandbox.

#[path = "../support/copy.rs"]
mod copy;
#[path = "../support/run.rs"]
mod run;
#[path = "../support/tree.rs"]
mod tree;

mod bad_answers;
mod pins;
mod places;
mod root;
mod sandbox;
mod server;
mod tokens;
mod whole;
