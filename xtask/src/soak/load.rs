//! The clients of a soak: the ignored test in `tests/soak`, a process that is told by lines on its
//! input what happens to the sandbox, and tells by lines on its output how it goes. It is a test
//! and not a part of xtask, which must build without the crates that it generates.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::file;
use super::sandbox::Sandbox;
use crate::referee::process;

const TEST: &str = "many_clients_find_everything_that_they_have_written";

/// What the clients have counted.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Counts {
    pub answered: u64,
    pub faulted: u64,
    pub rounds: u64,
    pub changes: u64,
    /// Things that are there.
    pub alive: i64,
    /// Things that were looked at after kills.
    pub looked_at: u64,
    /// Changes that were answered after the last write before a kill.
    pub too_late: u64,
    /// What was lost or wrong.
    pub missed: u64,
}

/// The clients, until this is dropped.
#[derive(Debug)]
pub struct Load {
    child: Child,
    input: ChildStdin,
    /// What they say, and with what.
    said: Receiver<(String, String)>,
    latest: Counts,
    log: PathBuf,
}

fn cargo_test(root: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    command
        .args([
            "test",
            "--locked",
            "--package",
            "vmw-tests",
            "--test",
            "soak",
        ])
        .current_dir(root);
    command
}

/// Where the whole output of the clients is.
pub fn log(scratch: &Path) -> PathBuf {
    file(scratch, "clients.log")
}

/// Builds them before anything is measured.
pub fn build(root: &Path, scratch: &Path) -> Result<()> {
    let log = file(scratch, "clients-build.log");
    let mut build = cargo_test(root);
    if !process::run("cargo test", build.arg("--no-run"), &log)? {
        bail!("the clients cannot be built:\n{}", process::end_of(&log));
    }
    Ok(())
}

impl Load {
    pub fn start(
        root: &Path,
        scratch: &Path,
        sandbox: &Sandbox,
        clients: usize,
        seed: u64,
        fault: Option<u16>,
    ) -> Result<Self> {
        let log = log(scratch);
        let at = || format!("{}", log.display());
        let mut file = File::create(&log).with_context(at)?;
        let errors = file.try_clone().with_context(at)?;
        let mut command = cargo_test(root);
        command
            .args(["--", "--ignored", "--exact", TEST, "--nocapture"])
            // Not as arguments: others on the machine can read those.
            .env("SOAK_URL", &sandbox.url)
            .env("SOAK_API_TOKEN", &sandbox.api_token)
            .env("SOAK_CLIENTS", clients.to_string())
            .env("SOAK_SEED", seed.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(errors);
        if let Some(status) = fault {
            command.env("SOAK_FAULT", status.to_string());
        }
        let mut child = command.spawn().context("the clients cannot be started")?;
        let input = child.stdin.take().context("the input is piped")?;
        let output = child.stdout.take().context("the output is piped")?;
        let (sender, said) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                let _ = writeln!(file, "{line}");
                // The test runner may have written something in front of it.
                let Some((_, said)) = line.split_once("soak: ") else {
                    continue;
                };
                let (what, with) = said.split_once(' ').unwrap_or((said, ""));
                let _ = sender.send((what.to_owned(), with.to_owned()));
            }
        });
        Ok(Self {
            child,
            input,
            said,
            latest: Counts::default(),
            log,
        })
    }

    pub fn tell(&mut self, order: &str) -> Result<()> {
        writeln!(self.input, "{order}")
            .and_then(|()| self.input.flush())
            .with_context(|| format!("the clients have ended:\n{}", process::end_of(&self.log)))
    }

    /// Waits until they say this; the counts that they say it with.
    pub fn wait_for(&mut self, wanted: &str, patience: Duration) -> Result<Counts> {
        let deadline = Instant::now() + patience;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.said.recv_timeout(left) {
                Ok((what, with)) => {
                    self.take_in(&what, &with)?;
                    if what == wanted {
                        return Ok(self.latest.clone());
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    bail!(
                        "the clients did not say '{wanted}' in {} s",
                        patience.as_secs()
                    )
                }
                Err(RecvTimeoutError::Disconnected) => bail!(
                    "the clients ended before they said '{wanted}':\n{}",
                    process::end_of(&self.log)
                ),
            }
        }
    }

    /// The counts that they have said last.
    pub fn latest(&mut self) -> Result<Counts> {
        while let Ok((what, with)) = self.said.try_recv() {
            self.take_in(&what, &with)?;
        }
        if let Some(status) = self.child.try_wait().context("the clients")? {
            bail!(
                "the clients ended with {status}:\n{}",
                process::end_of(&self.log)
            );
        }
        Ok(self.latest.clone())
    }

    fn take_in(&mut self, what: &str, with: &str) -> Result<()> {
        match what {
            "miss" => println!("miss: {with}"),
            "ready" => {}
            _ => {
                self.latest = serde_json::from_str(with)
                    .with_context(|| format!("the clients said '{what} {with}'"))?;
            }
        }
        Ok(())
    }

    /// Waits for their end; whether they ended well.
    pub fn end(&mut self) -> Result<bool> {
        Ok(self.child.wait().context("the clients")?.success())
    }
}

impl Drop for Load {
    fn drop(&mut self) {
        // They may have ended by themselves.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
