//! The sandbox of a soak: a process that can be killed and started again at the same port.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::file;
use crate::referee::process::{self, Running};

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
    running: Running,
}

impl Program {
    pub fn build(root: &Path, target: &Path, scratch: &Path) -> Result<Self> {
        let log = file(scratch, "sandbox-build.log");
        let mut build = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
        build
            .args(["build", "--locked", "--package", "vmw-sandbox"])
            .current_dir(root);
        if !process::run("cargo build", &mut build, &log)? {
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
        let mut running = Running::start("the sandbox", &mut command, &program.log)?;
        let mut url = None;
        let api_token = running
            .wait_for(Duration::from_secs(60), |line| {
                let (name, value) = line.split_once("  ")?;
                match name {
                    "VMware Cloud on AWS" => {
                        url = value.trim().strip_suffix("/vmc/api").map(str::to_owned);
                        None
                    }
                    "API token" => Some(value.trim().to_owned()),
                    _ => None,
                }
            })
            .with_context(|| {
                format!(
                    "{}:\n{}",
                    program.log.display(),
                    process::end_of(&program.log)
                )
            })?;
        let url: String = url.context("the sandbox did not say where it listens")?;
        let port = url.rsplit(':').next().and_then(|port| port.parse().ok());
        Ok(Self {
            port: port.with_context(|| format!("{url} has no port"))?,
            url,
            api_token,
            running,
        })
    }

    pub fn id(&self) -> u32 {
        self.running.id()
    }
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
