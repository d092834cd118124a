//! Programs that referees start: run to their end, or kept running while something is judged.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// A program that runs until this is dropped.
#[derive(Debug)]
pub struct Running {
    what: String,
    child: Child,
    lines: Receiver<String>,
}

impl Running {
    /// Starts it. What it says goes to the file as well.
    pub fn start(what: &str, command: &mut Command, log: &Path) -> Result<Self> {
        let file = File::create(log).with_context(|| format!("{}", log.display()))?;
        let errors = file.try_clone().context("the log cannot be shared")?;
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(errors)
            .spawn()
            .with_context(|| format!("{what} cannot be started"))?;
        let output = child.stdout.take().context("the output is piped")?;
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            let mut file = file;
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                // Whoever listens no longer has what they wanted; the log goes on.
                let _ = writeln!(file, "{line}");
                let _ = sender.send(line);
            }
        });
        Ok(Running {
            what: what.to_owned(),
            child,
            lines,
        })
    }

    /// Of the process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// The first of its next lines that holds what is looked for.
    pub fn wait_for<T>(
        &mut self,
        patience: Duration,
        mut find: impl FnMut(&str) -> Option<T>,
    ) -> Result<T> {
        let deadline = Instant::now() + patience;
        let what = &self.what;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.lines.recv_timeout(left) {
                Ok(line) => {
                    if let Some(found) = find(&line) {
                        return Ok(found);
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    bail!("{what} is not ready after {} s", patience.as_secs())
                }
                Err(RecvTimeoutError::Disconnected) => bail!("{what} ended before it was ready"),
            }
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs a program to its end; whether it ended well. What it says goes to the file.
pub fn run(what: &str, command: &mut Command, log: &Path) -> Result<bool> {
    let file = File::create(log).with_context(|| format!("{}", log.display()))?;
    let errors = file.try_clone().context("the log cannot be shared")?;
    let status = command
        .stdin(Stdio::null())
        .stdout(file)
        .stderr(errors)
        .status()
        .with_context(|| format!("{what} cannot be started"))?;
    Ok(status.success())
}

/// The end of a log, for an error.
pub fn end_of(log: &Path) -> String {
    const LINES: usize = 30;
    let text = std::fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(LINES)..].join("\n")
}
