//! A wait as callers hold it: settings, then a future or a stream.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use auth_core::Error;

use super::progress::{Progress, ProgressStream};
use super::settings::{Plan, settings};
use super::watch::Steps;
use super::work::Work;

type OnProgress<S> = Box<dyn FnMut(&Progress<S>) + Send>;

/// Waits for long work at a server to end; see [the module](super) for how.
///
/// Awaited, it answers the last state of work that has succeeded.
///
/// # Errors
/// - [`Failed`](crate::ErrorKind::Failed), as soon as the server says so, with its reason;
/// - [`Canceled`](crate::ErrorKind::Canceled): somebody has cancelled the work;
/// - [`Timeout`](crate::ErrorKind::Timeout): it goes on after the [`timeout`](Self::timeout);
/// - the error of the last call where the work cannot be read.
#[must_use = "a wait does nothing until it is awaited"]
pub struct Wait<T> {
    steps: Steps,
    on_progress: Option<OnProgress<T>>,
}

settings!(Wait);

impl<T: Send + 'static> Wait<T> {
    /// Waits for work of any kind.
    pub fn new(work: impl Work<State = T>) -> Self {
        Wait {
            steps: Steps::new(Plan::new(work)),
            on_progress: None,
        }
    }

    /// Calls `f` at the first answer and then whenever status, percentage or phase change, the
    /// last time when the work has ended.
    pub fn on_progress(mut self, f: impl FnMut(&Progress<T>) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(f));
        self
    }

    /// The same wait as a stream of what [`on_progress`](Self::on_progress) would be told. Read to
    /// its end, it brings the error if there is one.
    pub fn progress(self) -> ProgressStream<T> {
        ProgressStream::new(self.steps)
    }
}

impl<T: Send + 'static> IntoFuture for Wait<T> {
    type Output = Result<T, Error>;
    type IntoFuture = Waiting<T>;

    fn into_future(self) -> Waiting<T> {
        Waiting {
            stream: ProgressStream::new(self.steps),
            on_progress: self.on_progress,
            last: None,
        }
    }
}

impl<T> fmt::Debug for Wait<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("steps", &self.steps)
            .finish_non_exhaustive()
    }
}

/// A [`Wait`] under way.
#[must_use = "a wait does nothing until it is awaited"]
pub struct Waiting<T> {
    stream: ProgressStream<T>,
    on_progress: Option<OnProgress<T>>,
    last: Option<T>,
}

// Nothing in it is pinned in place.
impl<T> Unpin for Waiting<T> {}

impl<T: Send + 'static> Future for Waiting<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        loop {
            match ready!(self.stream.poll_step(cx)) {
                Some(Ok(progress)) => {
                    if let Some(on_progress) = &mut self.on_progress {
                        on_progress(&progress);
                    }
                    self.last = Some(progress.state);
                }
                Some(Err(error)) => return Poll::Ready(Err(error)),
                None => {
                    let last = self.last.take();
                    return Poll::Ready(Ok(last.expect("polled after it was ready")));
                }
            }
        }
    }
}

impl<T> fmt::Debug for Waiting<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Waiting").field(&self.stream).finish()
    }
}
