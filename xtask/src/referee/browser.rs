//! The sandbox's status page in a browser: Chromium renders it while the sandbox works.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Result, anyhow};

use super::python_sdk::steps;
use super::sandbox::Sandbox;
use super::{Room, Verdict, install, process, tools};

/// The variable that names another Chromium than the first one on the path.
const CHROMIUM: &str = "CHROMIUM";

/// An SDDC takes about two minutes: there is time to look while it is being made.
const SPEED: u32 = 60;

/// How many steps it has: one that got lost would not be missed otherwise.
const STEPS: usize = 9;

pub fn judge(room: &Room) -> Result<Vec<Verdict>> {
    let (place, node) = install::npm(room, "browser")?;
    let chromium = chromium(&place.join("install.log"))?;
    let sandbox = Sandbox::start(room, SPEED, &place.join("sandbox.log"))?;
    let started = Instant::now();
    let log = place.join("page.log");
    let mut command = Command::new(node);
    // The script stands in the repository; what it imports is installed elsewhere.
    let script = place.join("page.mjs");
    std::fs::copy(room.kept.join("browser/page.mjs"), &script)?;
    command.arg(&script).env(CHROMIUM, chromium);
    sandbox.known_to(&mut command);
    let passed = process::run("the browser", &command, &log)?;
    let mut verdict = steps(&std::fs::read_to_string(&log)?, STEPS, passed);
    verdict.what = "status page".to_owned();
    verdict.seconds = started.elapsed().as_secs_f64();
    Ok(vec![verdict])
}

fn chromium(log: &Path) -> Result<PathBuf> {
    let found = match std::env::var_os(CHROMIUM) {
        Some(named) => tools::CHROMIUM
            .look_at(named.into())
            .map_err(|wrong| anyhow!("{wrong}; the variable {CHROMIUM} names it"))?,
        None => tools::CHROMIUM.find(log)?,
    };
    Ok(found.program)
}
