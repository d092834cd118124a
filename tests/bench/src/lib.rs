//! What the measured programs share: a server in the process, our client and one by hand, and
//! samples taken in turns. What is good enough is judged by `cargo xtask bench`.

pub mod answers;
pub mod by_hand;
pub mod decoding;
pub mod ours;
pub mod samples;
pub mod server;
pub mod stage;

/// A token of the length that real ones have.
#[must_use]
pub fn token() -> String {
    "t0ken".repeat(180)
}

/// A runtime on this thread alone: what it costs is all here to be counted.
///
/// # Errors
/// Those of the system.
pub fn on_this_thread() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
}
