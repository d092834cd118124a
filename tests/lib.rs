//! The package of the tests that need several crates. It holds the README, whose code is compiled
//! and run with them, and what more than one of the test programs uses.

pub mod in_step;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
