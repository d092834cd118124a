//! The sandbox of a soak: a process that can be killed and started again at the same port.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::file;
use crate::referee::process;

/// The program, built.
#[derive(Debug)]
pub struct Program {
    path: PathBuf,
    log: PathBuf,
}

/// A sandbox that runs until this is dropped, which kills it.
#[derive(Debug)]
pub struct Sandbox {
    pub url: String,
    pub port: u16,
    pub api_token: String,
    /// Not under a guard, as the programs of the referees are: this one is killed on purpose.
    child: Child,
}

impl Program {
    pub fn build(root: &Path, target: &Path, scratch: &Path) -> Result<Self> {
        let log = file(scratch, "sandbox-build.log");
        let mut build = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
        build
            .args(["build", "--locked", "--package", "vmw-sandbox"])
            .current_dir(root);
        if !process::run("cargo build", &build, &log)? {
            bail!("the sandbox cannot be built:\n{}", process::end_of(&log));
        }
        let name = format!("vmw-sandbox{}", std::env::consts::EXE_SUFFIX);
        Ok(Self {
            path: target.join("debug").join(name),
            log: file(scratch, "sandbox.log"),
        })
    }
}

impl Sandbox {
    /// At this port; 0 takes a free one.
    pub fn start(program: &Program, arguments: &[String], port: u16) -> Result<Self> {
        let mut command = Command::new(&program.path);
        command.args(["--port", &port.to_string()]).args(arguments);
        let output = File::create(&program.log).context("the log of the sandbox")?;
        let errors = output.try_clone().context("the log of the sandbox")?;
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(errors)
            .spawn()
            .context("the sandbox cannot be started")?;
        let said = child.stdout.take().context("the output is piped")?;
        let lines = kept(said, output);
        // From here on dropping it ends the process.
        let mut sandbox = Self {
            url: String::new(),
            port: 0,
            api_token: String::new(),
            child,
        };
        sandbox.listen(&lines).with_context(|| {
            format!(
                "{}:\n{}",
                program.log.display(),
                process::end_of(&program.log)
            )
        })?;
        Ok(sandbox)
    }

    /// Waits until it has said where it is and what signs in there.
    fn listen(&mut self, lines: &Receiver<String>) -> Result<()> {
        let deadline = Instant::now() + Duration::from_secs(60);
        while self.api_token.is_empty() {
            let left = deadline.saturating_duration_since(Instant::now());
            let line = lines
                .recv_timeout(left)
                .context("the sandbox does not say where it listens")?;
            match line.split_once("  ") {
                Some(("VMware Cloud on AWS", url)) => {
                    let url = url.trim().strip_suffix("/vmc/api");
                    self.url = url.context("the sandbox's address")?.to_owned();
                }
                Some(("API token", token)) => self.api_token = token.trim().to_owned(),
                _ => {}
            }
        }
        let port = self.url.rsplit(':').next();
        self.port = port
            .and_then(|port| port.parse().ok())
            .with_context(|| format!("{:?} has no port", self.url))?;
        Ok(())
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The lines of an output, which go to a file as well.
fn kept(output: impl std::io::Read + Send + 'static, mut file: File) -> Receiver<String> {
    let (sender, lines) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            // Whoever listens no longer has what they wanted; the log goes on.
            let _ = writeln!(file, "{line}");
            let _ = sender.send(line);
        }
    });
    lines
}

/// The number of the last change that is in a file of a sandbox's state.
pub fn changes_in(state: &Path) -> Result<u64> {
    #[derive(Deserialize)]
    struct Head {
        changes: u64,
    }
    let at = || format!("{}", state.display());
    let mut head = String::new();
    BufReader::new(File::open(state).with_context(at)?)
        .read_line(&mut head)
        .with_context(at)?;
    let head: Head = serde_json::from_str(&head).with_context(at)?;
    Ok(head.changes)
}
