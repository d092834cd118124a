//! VMware's own Python client walks through the life of an SDDC, against the sandbox.

use std::process::Command;
use std::time::Instant;

use anyhow::Result;

use super::sandbox::Sandbox;
use super::{Room, Verdict, install, process};

/// An SDDC is there after six seconds.
const SPEED: u32 = 1200;

/// How many steps it has: one that got lost would not be missed otherwise.
const STEPS: usize = 11;

pub fn judge(room: &Room) -> Result<Vec<Verdict>> {
    let bin = install::python(room, "python_sdk")?;
    let place = room.scratch.join("python_sdk");
    let sandbox = Sandbox::start(room, SPEED, &place.join("sandbox.log"))?;
    let started = Instant::now();
    let log = place.join("scenario.log");
    let mut command = Command::new(bin.join("python"));
    // -B: nothing is written beside the script.
    command
        .arg("-B")
        .arg(room.kept.join("python_sdk/scenario.py"));
    sandbox.known_to(&mut command);
    let passed = process::run("the scenario", &command, &log)?;
    let mut verdict = steps(&std::fs::read_to_string(&log)?, STEPS, passed);
    verdict.what = "life of an SDDC".to_owned();
    verdict.seconds = started.elapsed().as_secs_f64();
    Ok(vec![verdict])
}

/// Scripts say `steps N` first, `ok …` after each of them, and `failed: …` at the end if one fails.
pub fn steps(text: &str, expected: usize, passed: bool) -> Verdict {
    let said = text.lines().find_map(|line| line.strip_prefix("steps "));
    let said: Option<usize> = said.and_then(|count| count.trim().parse().ok());
    let mut findings = match said {
        Some(count) if count == expected => Vec::new(),
        Some(count) => vec![format!("the script has {count} steps, not {expected}")],
        None => vec!["the script did not begin".to_owned()],
    };
    if !passed {
        let start = text.find("\nfailed: ").unwrap_or(0);
        findings.push(text[start..].trim().to_owned());
    }
    Verdict {
        accepted: text.lines().filter(|line| line.starts_with("ok ")).count(),
        total: expected,
        findings,
        ..Verdict::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_that_stops_early_has_lost_a_step_or_says_nothing_does_not_pass() {
        assert!(steps("steps 2\nok one\nok two\n", 2, true).passed());
        assert!(!steps("steps 2\nok one\n", 2, true).passed());
        assert!(!steps("steps 1\nok one\n", 2, true).passed());
        assert!(!steps("", 2, true).passed());
        let failed = steps("warning\nsteps 2\nok one\nfailed: two: no\n", 2, false);
        assert_eq!(failed.findings, ["failed: two: no"]);
    }
}
