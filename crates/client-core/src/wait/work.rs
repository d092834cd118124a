//! What makes a kind of work: how it is read, what a state of it means, how it is cancelled. The
//! polling itself is left to `watch`.

use std::any::Any;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

use auth_core::{BoxFuture, Error, ErrorKind, OperationLabel};

use crate::answer::Answer;
use crate::call::{Answered, CallWithResponse};
use crate::operation::Operation;

/// A kind of long work at a server.
///
/// ```
/// use client_core::wait::{About, Reading, Standing, Work};
/// use client_core::{Error, Operation};
///
/// const GET_BACKUP: Operation =
///     Operation::new("get_backup", "GET", "/api/backups/{id}", "backups", "Get a backup");
///
/// struct Backup(String);
///
/// impl Work for Backup {
///     type State = String;
///
///     fn about(&self) -> About {
///         About::new("wait_for_backup", "backup", &self.0, &GET_BACKUP)
///     }
///
///     fn read(&self) -> client_core::BoxFuture<'static, Result<Reading<String>, Error>> {
///         Box::pin(async { Ok(Reading::new("DONE".to_owned())) }) // a call, in earnest
///     }
///
///     fn judge(state: &String) -> Standing {
///         match state.as_str() {
///             "RUNNING" => Standing::running(state),
///             "DONE" => Standing::succeeded(state),
///             "ERROR" => Standing::failed(state),
///             _ => Standing::unknown(state),
///         }
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Error> {
/// let state = client_core::wait::Wait::new(Backup("b1".to_owned())).await?;
/// assert_eq!(state, "DONE");
/// # Ok(())
/// # }
/// ```
pub trait Work: Send + 'static {
    /// What a reading of it answers.
    type State: Send + 'static;

    /// What is waited for.
    fn about(&self) -> About;

    /// Reads how far it is. Most kinds make this of a call, with [`read`].
    fn read(&self) -> BoxFuture<'static, Result<Reading<Self::State>, Error>>;

    /// What a state means.
    fn judge(state: &Self::State) -> Standing;

    /// Asks the server to cancel it; `None` if this kind cannot be cancelled. That the server has
    /// accepted says nothing: the state tells when the work has ended, and how.
    fn cancel(&self) -> Option<BoxFuture<'static, Result<(), Error>>> {
        None
    }
}

/// Makes a reading of a call.
pub fn read<S: Answer + Send + 'static>(
    call: CallWithResponse<S>,
) -> BoxFuture<'static, Result<Reading<S>, Error>> {
    Box::pin(async move { Ok(call.await?.into()) })
}

/// What is waited for, for errors and logs.
#[derive(Debug, Clone)]
pub struct About {
    wait: &'static str,
    what: &'static str,
    id: String,
    operation: &'static Operation,
    base_url: Option<String>,
}

impl About {
    /// `wait` is the method's name, `what` the kind in words, `id` the server's id of the work, and
    /// `operation` the one that reads it.
    #[must_use]
    pub fn new(
        wait: &'static str,
        what: &'static str,
        id: impl Into<String>,
        operation: &'static Operation,
    ) -> Self {
        About {
            wait,
            what,
            id: id.into(),
            operation,
            base_url: None,
        }
    }

    /// The base URL of the server, whose host errors of the wait then tell.
    #[must_use]
    pub fn at(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// `task 4711`
    pub(super) fn subject(&self) -> String {
        format!("{} {}", self.what, self.id)
    }

    /// The kind in words.
    pub(super) fn what(&self) -> &'static str {
        self.what
    }

    /// The operation that reads it.
    pub(super) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// An error of the wait itself: the method that was called, what it asks, and where.
    pub(super) fn error(&self, kind: ErrorKind, what: impl AsRef<str>) -> Error {
        let Operation { method, path, .. } = self.operation;
        let label = OperationLabel::new(self.wait, method, path);
        let error = Error::new(kind, what).with_operation(label);
        match &self.base_url {
            Some(base_url) => error.with_base_url(base_url),
            None => error,
        }
    }
}

/// A state as it was read.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Reading<S> {
    /// The state.
    pub state: S,
    /// How long the server asks to wait before the next reading.
    pub retry_after: Option<Duration>,
}

impl<S> Reading<S> {
    /// A state without a word on when to ask again.
    #[must_use]
    pub fn new(state: S) -> Self {
        Reading {
            state,
            retry_after: None,
        }
    }

    /// The same reading of something else.
    #[must_use]
    pub fn map<T>(self, f: impl FnOnce(S) -> T) -> Reading<T> {
        Reading {
            state: f(self.state),
            retry_after: self.retry_after,
        }
    }
}

impl<S> From<Answered<S>> for Reading<S> {
    fn from(answered: Answered<S>) -> Self {
        Reading {
            retry_after: Error::retry_after_in(&answered.headers),
            state: answered.value,
        }
    }
}

/// What a state of work means.
#[derive(Debug, Clone)]
#[must_use]
pub struct Standing {
    pub(super) verdict: Verdict,
    /// The server's word for the state.
    pub(super) status: String,
    pub(super) known: bool,
    pub(super) percent: Option<u8>,
    pub(super) phase: Option<String>,
    pub(super) remaining: Option<Duration>,
    pub(super) message: Option<String>,
    pub(super) code: Option<String>,
    /// Stands for whatever else is a change worth telling.
    pub(super) marks: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Running,
    Canceling,
    Succeeded,
    Failed,
    Canceled,
}

impl Standing {
    fn new(verdict: Verdict, status: impl AsRef<str>) -> Self {
        Standing {
            verdict,
            status: status.as_ref().to_owned(),
            known: true,
            percent: None,
            phase: None,
            remaining: None,
            message: None,
            code: None,
            marks: 0,
        }
    }

    /// The work goes on. `status` is the server's word, here and below.
    pub fn running(status: impl AsRef<str>) -> Self {
        Self::new(Verdict::Running, status)
    }

    /// The work goes on, as far as that can be told from a status that nobody has described.
    pub fn unknown(status: impl AsRef<str>) -> Self {
        Standing {
            known: false,
            ..Self::running(status)
        }
    }

    /// The work is being cancelled.
    pub fn canceling(status: impl AsRef<str>) -> Self {
        Self::new(Verdict::Canceling, status)
    }

    /// The work has ended well.
    pub fn succeeded(status: impl AsRef<str>) -> Self {
        Self::new(Verdict::Succeeded, status)
    }

    /// The work has failed.
    pub fn failed(status: impl AsRef<str>) -> Self {
        Self::new(Verdict::Failed, status)
    }

    /// The work was cancelled, by whomever.
    pub fn canceled(status: impl AsRef<str>) -> Self {
        Self::new(Verdict::Canceled, status)
    }

    /// How far it is, in percent. Less than 0 stands for unknown; there is nothing above 100.
    pub fn percent(mut self, percent: Option<i64>) -> Self {
        self.percent = percent
            .filter(|percent| *percent >= 0)
            .map(|percent| u8::try_from(percent.min(100)).unwrap_or(100));
        self
    }

    /// What is being done.
    pub fn phase(mut self, phase: Option<impl Into<String>>) -> Self {
        self.phase = phase.map(Into::into).filter(|phase| !phase.is_empty());
        self
    }

    /// How long it will go on, in minutes. Less than 0 stands for unknown.
    pub fn remaining_minutes(mut self, minutes: Option<i64>) -> Self {
        let minutes = minutes.and_then(|minutes| u64::try_from(minutes).ok());
        // A hundred years are as good as any number beyond.
        self.remaining = minutes.map(|minutes| Duration::from_secs(minutes.min(52_560_000) * 60));
        self
    }

    /// The server's reason for a failure, and its code for it.
    pub fn reason(mut self, message: Option<impl Into<String>>, code: Option<&str>) -> Self {
        self.message = message.map(Into::into).filter(|text| !text.is_empty());
        self.code = code.filter(|code| !code.is_empty()).map(str::to_owned);
        self
    }

    /// Makes a change of `marks` one that progress is reported for.
    pub fn marks(mut self, marks: impl Hash) -> Self {
        let mut hasher = DefaultHasher::new();
        marks.hash(&mut hasher);
        self.marks = hasher.finish();
        self
    }

    /// The server's word for the state; `-` if it has none.
    pub(super) fn shown_status(&self) -> &str {
        if self.status.is_empty() {
            "-"
        } else {
            &self.status
        }
    }

    /// What is being done, where that says more than the status.
    pub(super) fn shown_phase(&self) -> Option<&str> {
        self.phase.as_deref().filter(|phase| *phase != self.status)
    }

    pub(super) fn is_final(&self) -> bool {
        !matches!(self.verdict, Verdict::Running | Verdict::Canceling)
    }

    /// Whether somebody who watches would be told the same of both.
    pub(super) fn reads_as(&self, other: &Self) -> bool {
        let shown = |one: &Self| (one.verdict, one.percent, one.marks);
        shown(self) == shown(other) && self.status == other.status && self.phase == other.phase
    }
}

/// A [`Work`] without its type: what the polling needs to know of it.
pub(super) trait Source: Send {
    fn about(&self) -> About;
    fn look(&self) -> BoxFuture<'static, Result<Look, Error>>;
    fn cancel(&self) -> Option<BoxFuture<'static, Result<(), Error>>>;
}

/// A reading with what it means.
pub(super) struct Look {
    pub(super) state: Box<dyn Any + Send>,
    pub(super) standing: Standing,
    pub(super) retry_after: Option<Duration>,
}

impl<W: Work> Source for W {
    fn about(&self) -> About {
        Work::about(self)
    }

    fn look(&self) -> BoxFuture<'static, Result<Look, Error>> {
        let reading = self.read();
        Box::pin(async move {
            let reading = reading.await?;
            Ok(Look {
                standing: W::judge(&reading.state),
                state: Box::new(reading.state),
                retry_after: reading.retry_after,
            })
        })
    }

    fn cancel(&self) -> Option<BoxFuture<'static, Result<(), Error>>> {
        Work::cancel(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_numbers_are_unknown_or_the_nearest_that_makes_sense() {
        let percent = |percent| Standing::running("").percent(percent).percent;
        let cases = [None, Some(-1), Some(0), Some(68), Some(100), Some(250)];
        assert_eq!(
            cases.map(percent),
            [None, None, Some(0), Some(68), Some(100), Some(100)]
        );
        let remaining = |minutes| Standing::running("").remaining_minutes(minutes).remaining;
        assert_eq!(remaining(Some(-1)), None);
        assert_eq!(remaining(Some(2)), Some(Duration::from_secs(120)));
        assert!(remaining(Some(i64::MAX)).is_some());
    }

    #[test]
    fn what_is_empty_is_not_a_phase_or_a_reason() {
        let standing = Standing::failed("F")
            .phase(Some(""))
            .reason(Some(""), Some(""));
        assert_eq!(standing.phase, None);
        assert_eq!((standing.message, standing.code), (None, None));
    }

    #[test]
    fn an_estimate_alone_is_no_change() {
        let minutes = |left| {
            Standing::running("R")
                .percent(Some(5))
                .remaining_minutes(left)
        };
        assert!(minutes(Some(9)).reads_as(&minutes(Some(8))));
        assert!(!minutes(None).reads_as(&minutes(None).percent(Some(6))));
        assert!(!minutes(None).reads_as(&minutes(None).phase(Some("p"))));
        assert!(!minutes(None).reads_as(&minutes(None).marks("m")));
        assert!(!minutes(None).reads_as(&Standing::running("S").percent(Some(5))));
    }
}
