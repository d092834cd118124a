//! Waiting for long work at a server: tasks, requests, executions.
//!
//! The crates of the services have a method for each kind of work, such as `wait_for_task`, which
//! takes ids and nothing else: a script that was restarted waits again with the id it kept. The
//! method returns a [`Wait`], which asks nothing until it is awaited:
//!
//! - awaited, it answers the last state of work that succeeded, and an [`Error`](crate::Error) as
//!   soon as the server says that it failed ([`Failed`](crate::ErrorKind::Failed)) or was cancelled
//!   ([`Canceled`](crate::ErrorKind::Canceled)), with the server's reason as its message;
//! - [`on_progress`](Wait::on_progress) and [`progress`](Wait::progress) tell how far it is;
//! - [`timeout`](Wait::timeout) ends the waiting, [`cancel_when`](Wait::cancel_when) the work.
//!
//! Dropping a wait ends the polling; there is no background task.
//!
//! # When it asks
//! At once, then after a second, then less and less often, up to the end of the
//! [`poll_interval`](Wait::poll_interval). A `Retry-After` of the server comes first; where the
//! server estimates when the work will end, it is asked more often around that time.
//!
//! # What it puts up with
//! The work may not be found for a while after it was accepted
//! ([`tolerate_missing_for`](Wait::tolerate_missing_for)). A server that is away or busy, a broken
//! connection, a web page from a proxy or tokens that cannot be had count only if they last
//! ([`tolerate_failures_for`](Wait::tolerate_failures_for)). A state that no document lists means
//! that the work goes on, and is logged.
//!
//! A new kind of work is an implementation of [`Work`].

mod follow;
mod pace;
mod patience;
mod progress;
mod settings;
mod waiter;
mod watch;
mod work;

pub use follow::Follow;
pub use progress::{Progress, ProgressStream};
pub use waiter::{Wait, Waiting};
pub use work::{About, Reading, Standing, Work, read};
