//! The promises of a wait, for work of any kind, over an in-memory transport on a paused clock. What
//! the states of each kind mean is left to the end-to-end tests.

mod cancel;
mod ends;
mod faults;
mod follow;
mod job;
mod pace;
