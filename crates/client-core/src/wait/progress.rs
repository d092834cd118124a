//! How far work is, as it is told to those who watch.

use std::any::Any;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use auth_core::Error;
use futures_core::Stream;

use super::watch::Steps;

/// How far long work is.
///
/// Its `Display` is short, for a progress bar: `68 %, VCENTER_DEPLOYMENT, about 25 min left`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Progress<S> {
    /// What the server answered.
    pub state: S,
    /// The server's word for the state, such as `STARTED`; `-` if it has none.
    pub status: String,
    /// How far it is, 0 to 100, where that is known.
    pub percent: Option<u8>,
    /// What is being done, where the server says it.
    pub phase: Option<String>,
    /// How long it will go on, by the server's estimate.
    pub remaining: Option<Duration>,
    /// How long it has been waited for here.
    pub elapsed: Duration,
    /// How often the server was asked.
    pub polls: u32,
    /// Whether the work has ended, in whatever way.
    pub done: bool,
}

impl<S> Progress<S> {
    /// The same progress of something else.
    #[must_use]
    pub fn map<T>(self, f: impl FnOnce(S) -> T) -> Progress<T> {
        Progress {
            state: f(self.state),
            status: self.status,
            percent: self.percent,
            phase: self.phase,
            remaining: self.remaining,
            elapsed: self.elapsed,
            polls: self.polls,
            done: self.done,
        }
    }
}

impl<S> fmt::Display for Progress<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(percent) = self.percent {
            write!(f, "{percent} %, ")?;
        }
        f.write_str(self.phase.as_ref().unwrap_or(&self.status))?;
        match self.remaining {
            Some(left) if !left.is_zero() => write!(f, ", about {} left", spell(left)),
            _ => Ok(()),
        }
    }
}

/// A duration as people say it: `2 h 5 min`, `3 min`, `45 s`, `200 ms`.
pub(super) fn spell(duration: Duration) -> String {
    if duration < Duration::from_secs(1) {
        return format!("{} ms", duration.as_millis());
    }
    let seconds = duration.as_secs();
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    match (hours, minutes) {
        (0, 0) => format!("{seconds} s"),
        (0, _) => format!("{minutes} min"),
        (_, 0) => format!("{hours} h"),
        _ => format!("{hours} h {minutes} min"),
    }
}

/// The progress of a [`Wait`](super::Wait), each time that it changes.
///
/// The last item but one has `done` set; after it the stream ends if the work has succeeded, and
/// brings the error otherwise. Dropping it ends the polling.
#[must_use = "a stream does nothing until it is read"]
pub struct ProgressStream<S> {
    steps: Steps,
    state: PhantomData<fn() -> S>,
}

impl<S: 'static> ProgressStream<S> {
    pub(super) fn new(steps: Steps) -> Self {
        ProgressStream {
            steps,
            state: PhantomData,
        }
    }

    /// The next change; `None` after the end.
    ///
    /// # Errors
    /// As the [`Wait`](super::Wait) that it comes from.
    pub async fn next(&mut self) -> Option<Result<Progress<S>, Error>> {
        poll_fn(|cx| self.poll_step(cx)).await
    }

    pub(super) fn poll_step(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Progress<S>, Error>>> {
        self.steps
            .poll_next(cx)
            .map(|step| step.map(|step| step.map(typed)))
    }
}

impl<S: 'static> Stream for ProgressStream<S> {
    type Item = Result<Progress<S>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_step(cx)
    }
}

impl<S> fmt::Debug for ProgressStream<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ProgressStream").field(&self.steps).finish()
    }
}

/// Gives a state its type back.
pub(super) fn typed<S: 'static>(progress: Progress<Box<dyn Any + Send>>) -> Progress<S> {
    progress.map(|state| {
        *state
            .downcast()
            .expect("a wait is made with the type of the state that its work reads")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_reads_as_one_would_say_it() {
        let mut progress = Progress {
            state: (),
            status: "STARTED".to_owned(),
            percent: Some(68),
            phase: Some("HOSTS".to_owned()),
            remaining: Some(Duration::from_secs(25 * 60)),
            elapsed: Duration::ZERO,
            polls: 1,
            done: false,
        };
        assert_eq!(progress.to_string(), "68 %, HOSTS, about 25 min left");
        progress.percent = None;
        progress.phase = None;
        progress.remaining = None;
        assert_eq!(progress.to_string(), "STARTED");
        let spelled = [45, 60, 179, 3600, 7500].map(|s| spell(Duration::from_secs(s)));
        assert_eq!(spelled, ["45 s", "1 min", "2 min", "1 h", "2 h 5 min"]);
        let short = [0, 200, 1200].map(|ms| spell(Duration::from_millis(ms)));
        assert_eq!(short, ["0 ms", "200 ms", "1 s"]);
    }
}
