//! Long work: how far it is, and Ctrl-C meanwhile.

use std::io::{IsTerminal as _, stderr};

use client_core::wait::{Progress, Wait};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use tokio::sync::oneshot;

use crate::arguments::Waiting;
use crate::ask;
use crate::context::Context;
use crate::failure::Failure;

/// Waits until work has ended. `resume` is the command that waits again, for those who leave.
pub async fn finish<T: Send + 'static>(
    context: &Context,
    title: &str,
    resume: &str,
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
    let (leave, left) = oneshot::channel();
    let asked = wanted_to_cancel(title.to_owned(), bar.clone(), leave);
    let shown = bar.clone();
    let wait = wait
        .on_progress(move |progress| shown.show(progress))
        .cancel_when(asked);
    let ended = tokio::select! {
        ended = wait => ended.map_err(Failure::from),
        Ok(()) = left => Err(Failure::Interrupted(format!(
            "{title} goes on at the server; `{resume}` waits for it again"
        ))),
    };
    bar.end();
    ended
}

/// Ends when Ctrl-C was pressed and the work is to be cancelled. Whoever does not want that leaves,
/// as does everybody who cannot be asked.
async fn wanted_to_cancel(title: String, bar: Bar, leave: oneshot::Sender<()>) {
    if tokio::signal::ctrl_c().await.is_err() {
        return std::future::pending().await;
    }
    let question = format!("Cancel {title} on the server too?");
    let cancel = ask::somebody_is_there()
        && bar.aside(|| {
            // A second Ctrl-C while the question stands is the answer no.
            tokio::task::block_in_place(|| ask::yes(&question).unwrap_or(false))
        });
    if !cancel {
        let _ = leave.send(());
        std::future::pending::<()>().await;
    }
}

/// A bar on a terminal, elsewhere a line whenever the work gets further.
#[derive(Debug, Clone)]
pub enum Bar {
    Drawn(ProgressBar),
    Lines(String),
    Nothing,
}

impl Bar {
    pub fn new(context: &Context, title: &str) -> Self {
        if context.global.quiet {
            return Bar::Nothing;
        }
        if !stderr().is_terminal() {
            return Bar::Lines(title.to_owned());
        }
        let bar = ProgressBar::with_draw_target(Some(100), ProgressDrawTarget::stderr());
        let style = ProgressStyle::with_template("{prefix} [{bar:30}] {msg}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.set_prefix(title.to_owned());
        Bar::Drawn(bar)
    }

    pub fn show<T>(&self, progress: &Progress<T>) {
        match self {
            Bar::Drawn(bar) => {
                bar.set_position(progress.percent.unwrap_or_default().into());
                bar.set_message(progress.to_string());
            }
            Bar::Lines(title) => eprintln!("{title}: {progress}"),
            Bar::Nothing => {}
        }
    }

    /// Does something that needs the terminal.
    fn aside<T>(&self, f: impl FnOnce() -> T) -> T {
        match self {
            Bar::Drawn(bar) => bar.suspend(f),
            _ => f(),
        }
    }

    /// Leaves the bar as it is and the cursor below it.
    pub fn end(&self) {
        if let Bar::Drawn(bar) = self {
            bar.abandon();
        }
    }
}
