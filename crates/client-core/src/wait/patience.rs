//! Which failures of a look are put up with, and for how long.

use std::time::Duration;

use auth_core::{Error, ErrorKind};
use tokio::time::Instant;

use super::progress::spell;
use super::work::About;

pub(super) struct Patience {
    /// How long the work may be missing from the start.
    missing_for: Duration,
    /// How long failures may follow each other.
    failing_for: Duration,
    started: Instant,
    /// Whether the work was there once.
    seen: bool,
    failing_since: Option<Instant>,
    failures: u32,
    /// Whether a look failed otherwise than that the work was not found.
    failed_otherwise: bool,
    last: Option<Error>,
}

impl Patience {
    pub(super) fn new(missing_for: Duration, failing_for: Duration, started: Instant) -> Self {
        Patience {
            missing_for,
            failing_for,
            started,
            seen: false,
            failing_since: None,
            failures: 0,
            failed_otherwise: false,
            last: None,
        }
    }

    /// A look was answered.
    pub(super) fn answered(&mut self, about: &About) {
        if self.failing_since.is_some() {
            tracing::info!(work = %about.subject(), failures = self.failures, "long work can be read again");
        }
        self.seen = true;
        self.failing_since = None;
        self.failures = 0;
        self.last = None;
    }

    /// How many looks have failed since the last that did not.
    pub(super) fn failures(&self) -> u32 {
        self.failures
    }

    /// The last of these failures.
    pub(super) fn last(&self) -> Option<&Error> {
        self.last.as_ref()
    }

    /// The last failure, if all that was ever answered is that there is no such work.
    pub(super) fn only_missing(&self) -> Option<&Error> {
        let only = !self.seen && !self.failed_otherwise;
        self.last().filter(|_| only)
    }

    /// Notes the failure of a look that began then, and answers when such failures will have lasted
    /// too long. An error that is not put up with comes back, with what to do.
    pub(super) fn failed(
        &mut self,
        error: Error,
        about: &About,
        begun: Instant,
    ) -> Result<Option<Instant>, Error> {
        let now = Instant::now();
        self.failures += 1;
        let until = if is_missing(&error, about) {
            let what = about.what();
            if self.seen {
                return Err(error.with_hint(format!(
                    "it was there before: its record has been deleted, and how the {what} ended cannot be told"
                )));
            }
            let waited = now - self.started;
            if waited >= self.missing_for {
                return Err(error.with_hint(format!(
                    "no such {what} in {}: is the id right, and that of this org or project?",
                    spell(waited)
                )));
            }
            self.started.checked_add(self.missing_for)
        } else {
            self.failed_otherwise = true;
            let Some(limit) = self.limit(&error) else {
                return Err(error);
            };
            if self.failing_since.is_none() {
                tracing::warn!(operation = about.operation().id, work = %about.subject(), %error, "long work cannot be read; the wait goes on");
            }
            let since = *self.failing_since.get_or_insert(begun);
            let failing = now - since;
            if failing >= limit {
                return Err(error.with_hint(format!(
                    "{} reads in a row failed, over {}; the {} may go on at the server: wait for the same id again once it can be reached",
                    self.failures,
                    spell(failing),
                    about.what(),
                )));
            }
            since.checked_add(limit)
        };
        tracing::debug!(%error, failures = self.failures, "a look at long work failed; another one will follow");
        self.last = Some(error);
        Ok(until)
    }

    /// Whether a request to cancel that failed so is to be repeated. It was first made then.
    pub(super) fn may_pass(&self, error: &Error, since: Instant) -> bool {
        let limit = if error.is_not_found() && !error.is_token_exchange() {
            let left = self.missing_for.saturating_sub(since - self.started);
            (!self.seen).then_some(left)
        } else {
            self.limit(error)
        };
        limit.is_some_and(|limit| since.elapsed() < limit)
    }

    /// How long errors like this one may follow each other; `None` if it will not pass by itself.
    fn limit(&self, error: &Error) -> Option<Duration> {
        let broken = matches!(error.status(), Some(500..=599)) && error.status() != Some(501);
        if error.is_retryable() || broken {
            return Some(self.failing_for);
        }
        // Something else answers, such as the page of a proxy. Where it was the server before, it
        // will be again; where not, the address may be wrong.
        (error.kind() == ErrorKind::Decode).then(|| {
            if self.seen {
                self.failing_for
            } else {
                self.failing_for.min(self.missing_for)
            }
        })
    }
}

/// Whether it is the work that was not found.
fn is_missing(error: &Error, about: &About) -> bool {
    error.is_not_found() && error.operation() == Some(about.operation().id)
}
