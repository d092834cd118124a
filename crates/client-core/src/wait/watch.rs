//! The polling itself, once for all kinds of work and without their types: looks at the work at the
//! right times until it has ended, the time is up, or there is no sense in going on.

use std::any::Any;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use auth_core::{BoxFuture, Error, ErrorKind};
use tokio::time::Instant;

use super::pace::Pace;
use super::patience::Patience;
use super::progress::{Progress, spell};
use super::settings::Plan;
use super::work::{About, Look, Standing, Verdict};

/// One change.
pub(super) type Step = Progress<Box<dyn Any + Send>>;

/// How long before the end of its time a wait looks once more, at most.
const LAST_LOOK: Duration = Duration::from_secs(2);

/// A wait with what it needs to go on.
struct Watch {
    plan: Plan,
    about: About,
    started: Instant,
    deadline: Option<Instant>,
    looked_last: bool,
    /// When to look next.
    next: Instant,
    pace: Pace,
    patience: Patience,
    polls: u32,
    last: Option<Standing>,
    cancelling: Cancelling,
    end: Option<End>,
}

/// How far a cancellation from here has got.
enum Cancelling {
    No,
    Wanted {
        since: Instant,
        /// Whether a request that brought no answer may have reached the server.
        heard: bool,
    },
    Accepted,
    Refused(Error),
}

impl Cancelling {
    /// What is to be told of a cancellation that did not get through.
    fn trouble(&self) -> Option<String> {
        match self {
            Cancelling::No | Cancelling::Accepted => None,
            Cancelling::Wanted { heard: true, .. } => Some(
                "it was asked to stop, but it is not known whether the server heard".to_owned(),
            ),
            Cancelling::Wanted { heard: false, .. } => {
                Some("it was to be cancelled, but no request to cancel has got through".to_owned())
            }
            Cancelling::Refused(error) => Some(format!(
                "it was to be cancelled, but the request failed: {error}"
            )),
        }
    }
}

/// What is left to tell.
enum End {
    Succeeded,
    Failed(Error),
    Told,
}

impl Watch {
    fn begin(plan: Plan) -> Self {
        let now = Instant::now();
        Watch {
            about: plan.source.about(),
            started: now,
            deadline: now.checked_add(plan.timeout),
            looked_last: false,
            next: now,
            pace: Pace::new(&plan.interval),
            patience: Patience::new(plan.missing_for, plan.failing_for, now),
            polls: 0,
            last: None,
            cancelling: Cancelling::No,
            end: None,
            plan,
        }
    }

    /// The next thing to tell; `None` when everything has been told.
    async fn advance(&mut self) -> Option<Result<Step, Error>> {
        match self.end.take() {
            None => {}
            Some(End::Failed(error)) => return self.give_up(error),
            Some(End::Succeeded | End::Told) => {
                self.end = Some(End::Told);
                return None;
            }
        }
        loop {
            match self.go_on().await {
                Ok(Some(step)) => return Some(Ok(step)),
                Ok(None) => {}
                Err(error) => return self.give_up(error),
            }
        }
    }

    fn give_up(&mut self, mut error: Error) -> Option<Result<Step, Error>> {
        self.end = Some(End::Told);
        let trouble = self.cancelling.trouble();
        if let Some(trouble) = trouble.filter(|_| error.kind() != ErrorKind::Canceled) {
            let hint = match error.hint() {
                Some(hint) => format!("{hint}; {trouble}"),
                None => trouble,
            };
            error = error.with_hint(hint);
        }
        Some(Err(error))
    }

    /// Waits for the right time, then looks once.
    async fn go_on(&mut self) -> Result<Option<Step>, Error> {
        let wake = tokio::time::sleep_until(self.wake());
        if unless(&mut self.plan.cancel, wake).await.is_none() {
            self.want_to_cancel();
        }
        if self.is_too_late() {
            return Err(self.too_late());
        }
        self.ask_to_cancel().await?;

        let begun = Instant::now();
        let look = within(self.deadline, self.plan.source.look());
        let Some(look) = unless(&mut self.plan.cancel, look).await else {
            self.want_to_cancel();
            return Ok(None);
        };
        self.polls += 1;
        match look {
            None => Err(self.too_late()),
            Some(Ok(look)) => self.note(look),
            Some(Err(error)) => {
                let asked = error.retry_after();
                let until = self.patience.failed(error, &self.about, begun)?;
                let wait = self.pace.after_failure(self.patience.failures(), asked);
                self.next = Instant::now() + wait;
                // What has lasted too long is not slept over, unless the server asks for it.
                if let Some(until) = until.filter(|_| asked.is_none()) {
                    self.next = self.next.min(until);
                }
                Ok(None)
            }
        }
    }

    /// When to look, or to end the wait.
    fn wake(&mut self) -> Instant {
        let Some(deadline) = self.deadline.filter(|deadline| self.next >= *deadline) else {
            return self.next;
        };
        if self.looked_last {
            return deadline;
        }
        // Work that ends in the last interval is not to be missed.
        self.looked_last = true;
        let left = deadline.saturating_duration_since(Instant::now());
        deadline - (left / 10).min(LAST_LOOK)
    }

    fn is_too_late(&self) -> bool {
        self.deadline
            .is_some_and(|deadline| Instant::now() >= deadline)
    }

    /// What a reading means for the wait.
    fn note(&mut self, look: Look) -> Result<Option<Step>, Error> {
        let now = Instant::now();
        self.patience.answered(&self.about);
        let Look {
            state,
            standing,
            retry_after,
        } = look;
        self.next = now + self.pace.after_look(standing.remaining, retry_after, now);

        let subject = self.about.subject();
        let status = standing.shown_status();
        let new_status = self
            .last
            .as_ref()
            .is_none_or(|last| last.status != standing.status);
        if !standing.known && new_status {
            tracing::warn!(work = %subject, status, "unknown status: taken to mean that the work goes on");
        }
        let changed = self
            .last
            .as_ref()
            .is_none_or(|last| !last.reads_as(&standing));
        if changed {
            tracing::debug!(work = %subject, status, percent = standing.percent, phase = standing.phase, "long work");
        }
        let step = (changed || self.plan.every_look || standing.is_final()).then(|| Progress {
            state,
            status: status.to_owned(),
            percent: standing.percent,
            phase: standing.phase.clone(),
            remaining: standing.remaining,
            elapsed: now - self.started,
            polls: self.polls,
            done: standing.is_final(),
        });
        match standing.verdict {
            Verdict::Running => {
                // Told here, and so not a second time.
                let wanted = std::mem::replace(&mut self.cancelling, Cancelling::No);
                if let Cancelling::Refused(refusal) = wanted {
                    let what = self.about.what();
                    return Err(refusal.with_hint(format!(
                        "the {what} was not cancelled and goes on; wait for the same id again to resume"
                    )));
                }
                self.cancelling = wanted;
            }
            // It may have been asked for by others as well.
            Verdict::Canceling => self.cancelling = Cancelling::Accepted,
            Verdict::Succeeded => self.end = Some(End::Succeeded),
            Verdict::Failed => {
                self.end = Some(End::Failed(self.ended(ErrorKind::Failed, &standing)))
            }
            Verdict::Canceled => {
                self.end = Some(End::Failed(self.ended(ErrorKind::Canceled, &standing)));
            }
        }
        self.last = Some(standing);
        Ok(step)
    }

    fn ended(&self, kind: ErrorKind, standing: &Standing) -> Error {
        let mut what = format!(
            "{} ended as {}",
            self.about.subject(),
            standing.shown_status()
        );
        if let Some(phase) = standing.shown_phase() {
            what += &format!(" in phase {phase}");
        }
        self.about.error(kind, what).with_server_message(
            standing.message.as_deref().unwrap_or_default(),
            standing.code.as_deref(),
        )
    }

    /// The time is up.
    fn too_late(&self) -> Error {
        let waited = spell(self.started.elapsed());
        if let Some(missing) = self.patience.only_missing() {
            let what = self.about.what();
            return missing.clone().with_hint(format!(
                "no such {what} within {waited}, all the time there was: is the id right, or was it created moments ago? if so, wait for the same id again"
            ));
        }
        let subject = self.about.subject();
        let mut what = match &self.last {
            None => format!("{subject} could not be read within {waited}"),
            Some(last) => {
                let status = last.shown_status();
                let mut what = format!("{subject} still goes on after {waited}: {status}");
                if let Some(phase) = last.shown_phase() {
                    what += &format!(", {phase}");
                }
                if let Some(percent) = last.percent {
                    what += &format!(", {percent} %");
                }
                what
            }
        };
        if matches!(self.cancelling, Cancelling::Accepted) {
            what += "; it has been asked to stop";
        }
        if let Some(error) = self.patience.last() {
            what += &format!("; the last read failed: {error}");
        }
        // What was never seen, or is out of sight, cannot be said to go on.
        let in_sight = self.last.is_some() && self.patience.last().is_none();
        self.about
            .error(ErrorKind::Timeout, what)
            .with_hint(if in_sight {
                "the work goes on at the server; wait for the same id again to resume"
            } else {
                "the work may go on at the server; wait for the same id again to resume"
            })
    }

    fn want_to_cancel(&mut self) {
        tracing::debug!(work = %self.about.subject(), "to be cancelled");
        let now = Instant::now();
        self.cancelling = Cancelling::Wanted {
            since: now,
            heard: false,
        };
        self.pace.restart();
        self.next = now;
    }

    /// Asks the server to cancel, if that is wanted and has not been accepted yet.
    async fn ask_to_cancel(&mut self) -> Result<(), Error> {
        let Cancelling::Wanted { since, heard } = self.cancelling else {
            return Ok(());
        };
        let Some(request) = self.plan.source.cancel() else {
            let what = format!("the wait for {} was ended", self.about.subject());
            return Err(self
                .about
                .error(ErrorKind::Canceled, what)
                .with_hint("the API cannot cancel it: the work goes on at the server"));
        };
        self.cancelling = match within(self.deadline, request).await {
            None => {
                self.cancelling = Cancelling::Wanted { since, heard: true };
                return Err(self.too_late());
            }
            Some(Ok(())) => Cancelling::Accepted,
            Some(Err(error)) if self.patience.may_pass(&error, since) => {
                tracing::debug!(%error, "the request to cancel failed; another one will follow");
                let heard = heard || error.outcome_unknown();
                Cancelling::Wanted { since, heard }
            }
            // It may have ended in the meantime: a look will tell.
            Some(Err(error)) => Cancelling::Refused(error),
        };
        Ok(())
    }
}

/// Waits for `future` unless `event` happens first; an event happens once.
async fn unless<T>(
    event: &mut Option<BoxFuture<'static, ()>>,
    future: impl Future<Output = T>,
) -> Option<T> {
    let mut future = pin!(future);
    poll_fn(|cx| {
        if let Some(pending) = event {
            if pending.as_mut().poll(cx).is_ready() {
                *event = None;
                return Poll::Ready(None);
            }
        }
        future.as_mut().poll(cx).map(Some)
    })
    .await
}

/// Waits for `future` until the deadline.
async fn within<T>(deadline: Option<Instant>, future: BoxFuture<'static, T>) -> Option<T> {
    match deadline {
        Some(deadline) => tokio::time::timeout_at(deadline, future).await.ok(),
        None => Some(future.await),
    }
}

/// The changes of a wait, as a stream that begins when it is first polled.
pub(super) struct Steps(Stage);

/// A wait after its next step.
type Advanced = (Box<Watch>, Option<Result<Step, Error>>);

enum Stage {
    New(Box<Plan>),
    Idle(Box<Watch>),
    Busy(BoxFuture<'static, Advanced>),
    Over,
}

impl Steps {
    pub(super) fn new(plan: Plan) -> Self {
        Steps(Stage::New(Box::new(plan)))
    }

    pub(super) fn set(&mut self, set: impl FnOnce(&mut Plan)) {
        if let Stage::New(plan) = &mut self.0 {
            set(plan);
        }
    }

    pub(super) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Step, Error>>> {
        loop {
            match std::mem::replace(&mut self.0, Stage::Over) {
                Stage::New(plan) => self.0 = Stage::Idle(Box::new(Watch::begin(*plan))),
                Stage::Idle(mut watch) => {
                    self.0 = Stage::Busy(Box::pin(async move {
                        let step = watch.advance().await;
                        (watch, step)
                    }));
                }
                Stage::Busy(mut future) => {
                    let Poll::Ready((watch, step)) = Pin::new(&mut future).poll(cx) else {
                        self.0 = Stage::Busy(future);
                        return Poll::Pending;
                    };
                    if step.is_some() {
                        self.0 = Stage::Idle(watch);
                    }
                    return Poll::Ready(step);
                }
                Stage::Over => return Poll::Ready(None),
            }
        }
    }
}

impl fmt::Debug for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Stage::New(plan) => f
                .debug_struct("New")
                .field("work", &plan.source.about().subject())
                .field("timeout", &plan.timeout)
                .field("poll_interval", &plan.interval)
                .finish_non_exhaustive(),
            Stage::Idle(_) | Stage::Busy(_) => f.write_str("Begun"),
            Stage::Over => f.write_str("Over"),
        }
    }
}
