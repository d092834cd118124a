//! Long work: how far it is, and Ctrl-C meanwhile.

use std::fmt::Write as _;
use std::future::Future;
use std::io::{IsTerminal as _, Write as _, stderr};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use client_core::wait::{Follow, Progress, Wait};
use client_core::{Error, ErrorKind};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use tokio::sync::oneshot;

use crate::arguments::Waiting;
use crate::ask;
use crate::context::Context;
use crate::failure::Failure;
use crate::names;
use crate::output::line;

/// What is left of a check.
const ANEW: &str = "nothing has begun: run the same command again";

/// Waits until work has ended. `resume` is the command that waits again, for those who leave.
pub async fn finish<T: Send + 'static>(
    context: &Context,
    title: &str,
    resume: &str,
    waiting: Waiting,
    wait: Wait<T>,
) -> Result<T, Failure> {
    ended(context, title, Some(resume), waiting, wait).await
}

async fn ended<T: Send + 'static>(
    context: &Context,
    title: &str,
    resume: Option<&str>,
    waiting: Waiting,
    mut wait: Wait<T>,
) -> Result<T, Failure> {
    if let Some(timeout) = waiting.timeout {
        wait = wait.timeout(timeout);
    }
    if let Some(interval) = waiting.poll_interval {
        wait = wait.poll_interval(interval..=interval);
    }
    let bar = Bar::new(context, title);
    let (cancel, canceled) = oneshot::channel();
    let shown = bar.clone();
    let wait = wait
        .on_progress(move |progress| shown.show(progress))
        .cancel_when(once(canceled));
    let left = Leaving {
        context,
        title,
        resume,
        bar: &bar,
    };
    let ended = left.unless(cancel, wait.into_future()).await;
    bar.end();
    ended
}

/// Waits for a check, before which nothing begins: who leaves it leaves nothing behind.
pub async fn check<T: Send + 'static>(
    context: &Context,
    title: &str,
    waiting: Waiting,
    wait: Wait<T>,
) -> Result<T, Failure> {
    match ended(context, title, None, waiting, wait).await {
        Err(Failure::Call(error)) if error.kind() == ErrorKind::Timeout => {
            let what = format!("the {} has not ended in time; {ANEW}", line(title));
            Err(Error::new(ErrorKind::Timeout, what).into())
        }
        ended => ended,
    }
}

/// Tells what happens during work until it has ended.
pub async fn follow<T: std::fmt::Display + Send + 'static>(
    context: &Context,
    title: &str,
    resume: &str,
    waiting: Waiting,
    mut steps: Follow<T>,
) -> Result<(), Failure> {
    if let Some(timeout) = waiting.timeout {
        steps = steps.timeout(timeout);
    }
    if let Some(interval) = waiting.poll_interval {
        steps = steps.poll_interval(interval..=interval);
    }
    let (cancel, canceled) = oneshot::channel();
    let mut steps = steps.cancel_when(once(canceled));
    let told = async {
        while let Some(step) = steps.next().await.transpose()? {
            context.out.say(line(&step.to_string()));
        }
        Ok(())
    };
    let left = Leaving {
        context,
        title,
        resume: Some(resume),
        bar: &Bar::Nothing,
    };
    left.unless(cancel, told).await
}

/// Ends when the other side says so; never, if it has gone.
async fn once(said: oneshot::Receiver<()>) {
    if said.await.is_err() {
        std::future::pending().await
    }
}

/// Who waits may leave.
struct Leaving<'a> {
    context: &'a Context,
    title: &'a str,
    resume: Option<&'a str>,
    bar: &'a Bar,
}

impl Leaving<'_> {
    /// Waits for the end of work, or for Ctrl-C. Whoever can be asked then is asked whether the work
    /// is to be cancelled, and waits on if it is. All others leave, as does a second Ctrl-C.
    async fn unless<T>(
        &self,
        cancel: oneshot::Sender<()>,
        end: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Failure> {
        let mut end = pin!(end);
        let mut cancel = Some(cancel);
        loop {
            tokio::select! {
                // First, so that Ctrl-C is caught before anything is told.
                biased;
                Ok(()) = tokio::signal::ctrl_c() => {}
                ended = &mut end => return ended.map_err(|error| self.failed(error)),
            }
            // The work is not looked at while the question stands: nothing writes over it.
            match cancel.take().filter(|_| ask::somebody_is_there()) {
                Some(cancel) if self.wants_to_cancel().await => {
                    let _ = cancel.send(());
                    self.context.out.say(format_args!(
                        "{} is being cancelled; Ctrl-C leaves",
                        line(self.title)
                    ));
                }
                _ => {
                    let title = line(self.title);
                    return Err(Failure::Interrupted(match self.resume {
                        None => format!("the {title} was not waited for; {ANEW}"),
                        Some(resume) => {
                            let again = again(self.context, resume);
                            format!("{title} goes on at the server; `{again}` waits for it again")
                        }
                    }));
                }
            }
        }
    }

    /// No, unless the answer is yes. Another Ctrl-C is no.
    async fn wants_to_cancel(&self) -> bool {
        let question = format!("Cancel {} on the server too?", line(self.title));
        let (answer, answered) = oneshot::channel();
        self.bar.hide();
        // A thread of its own: nobody waits for it when the program ends before the answer.
        std::thread::spawn(move || {
            let _ = answer.send(ask::yes(&question).unwrap_or(false));
        });
        let wanted = tokio::select! {
            biased;
            Ok(()) = tokio::signal::ctrl_c() => {
                self.context.out.say("");
                false
            }
            wanted = answered => wanted.unwrap_or(false),
        };
        self.bar.unhide();
        wanted
    }

    fn failed(&self, error: Error) -> Failure {
        match self.resume {
            Some(resume) => failed(self.context, resume, error),
            None => error.into(),
        }
    }
}

/// A wait that failed. Of one whose time is up is told how to wait again.
pub fn failed(context: &Context, resume: &str, error: Error) -> Failure {
    if error.kind() == ErrorKind::Timeout {
        let again = again(context, resume);
        context
            .out
            .say(format_args!("`{again}` waits for it again"));
    }
    error.into()
}

/// The command that waits again, in the same place.
fn again(context: &Context, resume: &str) -> String {
    let global = &context.global;
    let mut command = resume.to_owned();
    for (name, value) in [
        ("profile", &global.profile),
        ("host", &global.host),
        ("org", &global.org),
    ] {
        if let Some(value) = value {
            let _ = write!(command, " --{name} {}", quoted(value));
        }
    }
    command
}

/// Looks at what came of asking for work that is to be waited for. What was begun just now may not
/// be there yet, which is told; what is no id of any server will never be.
pub fn awaited<T>(
    context: &Context,
    what: &str,
    id: &str,
    found: Result<T, Error>,
) -> Result<(), Failure> {
    match found {
        Err(error) if error.is_not_found() && !error.is_token_exchange() => {
            if !names::may_be_id(id) {
                return Err(Failure::NotFound(format!("there is no {what} {id:?}")));
            }
            context.out.say(format_args!(
                "there is no {what} {id} so far; it may have been begun just now, and is waited for"
            ));
            Ok(())
        }
        // What else is wrong the wait tells, if it does not pass.
        _ => Ok(()),
    }
}

/// A word as a shell reads it.
pub fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@%+,".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// A bar on a terminal, elsewhere a line whenever the work gets further.
#[derive(Debug, Clone)]
pub enum Bar {
    Drawn(ProgressBar, Estimate),
    Lines(String),
    Nothing,
}

/// The bar that is drawn, if one is: what is written meanwhile has to go above it.
static DRAWN: Mutex<Option<ProgressBar>> = Mutex::new(None);

/// Writes to standard error without writing into a bar.
pub fn beside_bars(write: impl FnOnce()) {
    let drawn = DRAWN.lock().unwrap_or_else(PoisonError::into_inner).clone();
    match drawn {
        Some(bar) => bar.suspend(write),
        None => write(),
    }
}

/// When the server said how long work goes on, and what it said. It is told of again only when the
/// work gets further, which may be long after.
#[derive(Debug, Clone, Default)]
pub struct Estimate(Arc<Mutex<Option<(Instant, Duration)>>>);

impl Bar {
    pub fn new(context: &Context, title: &str) -> Self {
        if context.global.quiet {
            return Bar::Nothing;
        }
        let title = line(title);
        if !stderr().is_terminal() {
            return Bar::Lines(title);
        }
        let estimate = Estimate::default();
        let left = estimate.clone();
        let bar = ProgressBar::with_draw_target(Some(100), ProgressDrawTarget::stderr());
        let style =
            ProgressStyle::with_template("{prefix} [{bar:20}] {msg}{left}, {elapsed} so far");
        let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
        bar.set_style(style.with_key(
            "left",
            move |_: &ProgressState, to: &mut dyn std::fmt::Write| {
                if let Some(minutes) = left.minutes() {
                    let _ = write!(to, ", about {minutes} min left");
                }
            },
        ));
        bar.set_prefix(title);
        bar.enable_steady_tick(Duration::from_secs(1));
        *DRAWN.lock().unwrap_or_else(PoisonError::into_inner) = Some(bar.clone());
        Bar::Drawn(bar, estimate)
    }

    pub fn show<T>(&self, progress: &Progress<T>) {
        match self {
            Bar::Drawn(bar, estimate) => {
                let percent = progress.percent.unwrap_or_default();
                let phase = progress.phase.as_ref().unwrap_or(&progress.status);
                estimate.set(progress.remaining.filter(|_| !progress.done));
                bar.set_position(percent.into());
                bar.set_message(format!("{percent} %, {}", line(phase)));
            }
            Bar::Lines(title) => {
                // Nobody to tell is no reason to stop.
                let _ = writeln!(stderr(), "{title}: {}", line(&progress.to_string()));
            }
            Bar::Nothing => {}
        }
    }

    /// Makes room for a question.
    fn hide(&self) {
        if let Bar::Drawn(bar, _) = self {
            bar.disable_steady_tick();
            bar.set_draw_target(ProgressDrawTarget::hidden());
        }
        let _ = writeln!(stderr());
    }

    fn unhide(&self) {
        if let Bar::Drawn(bar, _) = self {
            bar.set_draw_target(ProgressDrawTarget::stderr());
            bar.enable_steady_tick(Duration::from_secs(1));
        }
    }

    /// Leaves the bar as it is and the cursor below it.
    pub fn end(&self) {
        if let Bar::Drawn(bar, _) = self {
            bar.abandon();
            *DRAWN.lock().unwrap_or_else(PoisonError::into_inner) = None;
            let _ = writeln!(stderr());
        }
    }
}

impl Estimate {
    fn set(&self, remaining: Option<Duration>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) =
            remaining.map(|remaining| (Instant::now(), remaining));
    }

    /// Those that are left now; none when they are over or were not told.
    fn minutes(&self) -> Option<u64> {
        let (told, remaining) = (*self.0.lock().unwrap_or_else(PoisonError::into_inner))?;
        let left = remaining.checked_sub(told.elapsed())?;
        Some(left.as_secs().div_ceil(60)).filter(|minutes| *minutes > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_reads_what_is_quoted_as_it_was() {
        assert_eq!(quoted("a-b_c.d"), "a-b_c.d");
        assert_eq!(quoted("Ann's org"), r"'Ann'\''s org'");
        assert_eq!(quoted(""), "''");
        assert_eq!(quoted("$(x)"), "'$(x)'");
    }

    #[test]
    fn an_estimate_gets_shorter_and_is_not_told_when_it_is_over() {
        let estimate = Estimate::default();
        assert_eq!(estimate.minutes(), None);
        estimate.set(Some(Duration::from_secs(25 * 60)));
        assert_eq!(estimate.minutes(), Some(25));
        let earlier = Instant::now().checked_sub(Duration::from_secs(10 * 60));
        *estimate.0.lock().unwrap() = earlier.map(|at| (at, Duration::from_secs(25 * 60)));
        assert!(earlier.is_none() || estimate.minutes() == Some(15));
        *estimate.0.lock().unwrap() = earlier.map(|at| (at, Duration::from_secs(60)));
        assert_eq!(estimate.minutes(), None);
    }
}
