//! The package of the tests that need several crates. It holds nothing but the README, whose code is
//! compiled and run with them.

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
