//! The generated clients against the sandbox, over a socket: the way of a user, and what they are
//! told when something is wrong. Whether each operation keeps to its document is left to the
//! conformance tests.

mod addresses;
mod broken_answers;
mod cloud;
mod credentials;
mod full_run;
mod https;
mod lists;
mod quick_start;
mod secrets;
mod tokens;
mod unreachable;
mod versions;
mod waiting;
