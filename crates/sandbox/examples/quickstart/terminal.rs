//! What the terminal shows: numbered steps, what matters of each answer, progress.

use std::fmt::Display;
use std::io::{IsTerminal, stdout};
use std::time::Duration;

use client_core::{Answered, Operation};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Numbers the steps and prints the line that each begins with.
#[derive(Default)]
pub struct Steps {
    count: u32,
}

impl Steps {
    /// The table of operations knows method and path.
    pub fn answered<T>(&mut self, operation: &Operation, answer: &Answered<T>) {
        self.print(operation.method, operation.path, answer.status);
    }

    /// A read that was answered; a wait does not show the answer itself.
    pub fn read(&mut self, operation: &Operation) {
        self.print(operation.method, operation.path, 200);
    }

    pub fn print(&mut self, method: &str, path: &str, status: impl Display) {
        self.count += 1;
        println!("{:2}. {method} {path} -> {status}", self.count);
    }
}

pub fn detail(what: impl Display) {
    println!("    {what}");
}

/// How far long work is: a bar on a terminal, elsewhere a line whenever it gets further.
pub enum Bar {
    Drawn(ProgressBar),
    Lines { shown: Option<(u8, String)> },
}

impl Bar {
    pub fn new() -> Self {
        if !stdout().is_terminal() {
            return Self::Lines { shown: None };
        }
        let bar = ProgressBar::with_draw_target(Some(100), ProgressDrawTarget::stdout());
        let style = ProgressStyle::with_template("    [{bar:40}] {msg}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        Self::Drawn(bar)
    }

    pub fn show(&mut self, percent: Option<u8>, stage: &str, rest: &str) {
        let percent = percent.unwrap_or_default();
        let line = format!("{percent:3} %  {stage}{rest}");
        match self {
            Self::Drawn(bar) => {
                bar.set_position(percent.into());
                bar.set_message(line);
            }
            Self::Lines { shown } => {
                let now = Some((percent, stage.to_owned()));
                if *shown != now {
                    detail(line);
                    *shown = now;
                }
            }
        }
    }
}

impl Drop for Bar {
    /// Leaves the bar as it is and the cursor below it.
    fn drop(&mut self) {
        if let Self::Drawn(bar) = self {
            bar.abandon();
        }
    }
}

pub fn lifetime(valid_for: Option<Duration>) -> String {
    match valid_for {
        // Some of it passed on the way here.
        Some(left) => format!("valid for {:.0} minutes", left.as_secs_f64() / 60.0),
        None => "of unknown lifetime".to_owned(),
    }
}

pub fn text(value: &Option<String>) -> &str {
    value.as_deref().unwrap_or("-")
}

pub fn yes_or_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}
