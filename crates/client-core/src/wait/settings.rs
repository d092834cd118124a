//! How a wait goes: its settings, the same for all who wait.

use std::ops::RangeInclusive;
use std::time::Duration;

use auth_core::BoxFuture;

use super::work::{Source, Work};

const HOUR: Duration = Duration::from_secs(60 * 60);

/// A wait that has not begun.
pub(super) struct Plan {
    pub(super) source: Box<dyn Source>,
    pub(super) interval: RangeInclusive<Duration>,
    pub(super) timeout: Duration,
    pub(super) missing_for: Duration,
    pub(super) failing_for: Duration,
    /// When it is ready, the work is to be cancelled.
    pub(super) cancel: Option<BoxFuture<'static, ()>>,
    /// Whether every look is reported, or only changes.
    pub(super) every_look: bool,
}

impl Plan {
    pub(super) fn new(work: impl Work) -> Self {
        Plan {
            source: Box::new(work),
            interval: Duration::from_secs(1)..=Duration::from_secs(30),
            timeout: HOUR * 24,
            missing_for: Duration::from_secs(60),
            failing_for: Duration::from_secs(600),
            cancel: None,
            every_look: false,
        }
    }
}

/// Gives a type with `steps` the methods that set how they go. Once begun, they go as they were
/// begun.
macro_rules! settings {
    ($type:ident) => {
        impl<T> $type<T> {
            /// How long to wait at most; 24 hours unless set, and for ever with `Duration::MAX`.
            ///
            /// When the time is up, the error is of the kind [`Timeout`](crate::ErrorKind::Timeout)
            /// and says how far the work was. The work itself goes on at the server; waiting again
            /// with the same id resumes. If all that the server has said is that there is no such
            /// work, its 404 is the error instead: the id may be wrong.
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.steps.set(|plan| plan.timeout = timeout);
                self
            }

            /// How often the server is asked: after the start of the range at first, and after half
            /// as much again each time, up to its end. Times are random by a fifth, so that many
            /// who wait do not ask at once. Where the server asks for another time
            /// (`Retry-After`), up to five minutes, that comes first.
            pub fn poll_interval(
                mut self,
                interval: ::std::ops::RangeInclusive<::std::time::Duration>,
            ) -> Self {
                self.steps.set(|plan| plan.interval = interval);
                self
            }

            /// Cancels the work at the server when `event` happens, such as
            /// `tokio::signal::ctrl_c()`.
            ///
            /// It is then waited on until the work has ended. Work that was cancelled is an error
            /// of the kind [`Canceled`](crate::ErrorKind::Canceled); work that ended first ends as
            /// it would have without. If the server refuses to cancel work that goes on, its
            /// refusal is the error, and the work goes on.
            pub fn cancel_when<F>(mut self, event: F) -> Self
            where
                F: ::std::future::IntoFuture<IntoFuture: Send + 'static>,
            {
                let event = event.into_future();
                let event = Box::pin(async move {
                    event.await;
                });
                self.steps.set(|plan| plan.cancel = Some(event));
                self
            }

            /// How long a 404 is no error, counted from the start; 60 s unless set. Services
            /// answer it for a moment after they have accepted work. A 404 for work that was there
            /// before is always an error.
            pub fn tolerate_missing_for(mut self, time: ::std::time::Duration) -> Self {
                self.steps.set(|plan| plan.missing_for = time);
                self
            }

            /// How long failures that may pass by themselves (no connection, 408, 429, 5xx, answers
            /// that cannot be read, a token server that is away) may follow each other; 10 minutes
            /// unless set. Others, such as 403 or a refused credential, are errors at once.
            pub fn tolerate_failures_for(mut self, time: ::std::time::Duration) -> Self {
                self.steps.set(|plan| plan.failing_for = time);
                self
            }
        }
    };
}

pub(super) use settings;
