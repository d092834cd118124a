//! The sandbox as a process of its own, as users start it.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::Room;
use super::process::{self, Running};

/// A sandbox that runs until this is dropped.
#[derive(Debug)]
pub struct Sandbox {
    /// Its address, without a slash at the end.
    pub url: String,
    pub api_token: String,
    _running: Running,
}

impl Sandbox {
    /// Builds it if need be, and starts one whose time runs that many times faster.
    pub fn start(room: &Room, speed: u32, log: &Path) -> Result<Self> {
        let mut build = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
        build
            .args(["build", "--locked", "--package", "vmw-sandbox"])
            .current_dir(&room.root);
        if !process::run("cargo build", &build, log)? {
            bail!("the sandbox cannot be built:\n{}", process::end_of(log));
        }
        let mut command = Command::new(room.target.join("debug/vmw-sandbox"));
        command.args(["--port", "0", "--seed", "1"]);
        command.args(["--speed", &speed.to_string()]);
        let mut running = Running::start("the sandbox", &command, log)?;
        let patience = Duration::from_secs(30);
        let mut url = None;
        let api_token = running
            .wait_for(patience, |line| {
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
            .with_context(|| format!("{}", log.display()))?;
        Ok(Sandbox {
            url: url.context("the sandbox did not say where it listens")?,
            api_token,
            _running: running,
        })
    }

    /// What a script needs to reach it. Not as arguments: others on the machine can read those.
    pub fn known_to(&self, command: &mut Command) {
        command
            .env("SANDBOX_URL", &self.url)
            .env("SANDBOX_API_TOKEN", &self.api_token);
    }
}
