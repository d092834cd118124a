//! Cargo, and the time that it takes with all that it starts.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};

/// Cargo in a workspace, building into a folder of its own. Never incrementally: what is measured
/// are crates as users have them from a registry, and releases.
pub fn command(workspace: &Path, target: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    cargo
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .stdin(Stdio::null());
    cargo
}

/// What a program says on its standard output.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command
        .output()
        .with_context(|| format!("{} cannot be started", command.get_program().display()))?;
    if !output.status.success() {
        let arguments: Vec<_> = command.get_args().map(|a| a.to_string_lossy()).collect();
        let said = String::from_utf8_lossy(&output.stderr);
        let lines: Vec<&str> = said.trim_end().lines().collect();
        let last = lines.len().saturating_sub(30);
        bail!(
            "{} {}: {}\n{}",
            command.get_program().display(),
            arguments.join(" "),
            output.status,
            lines[last..].join("\n")
        );
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Seconds of the processor that a program takes with all that it starts; where the system does
/// not tell, seconds of the clock.
pub fn seconds(command: &mut Command) -> Result<f64> {
    let before = processor();
    let started = Instant::now();
    output(command)?;
    Ok(match (before, processor()) {
        (Some(before), Some(after)) => after - before,
        _ => started.elapsed().as_secs_f64(),
    })
}

/// Seconds of the processor that ended children of this process have had, with theirs.
#[cfg(unix)]
fn processor() -> Option<f64> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeVal;

    #[expect(clippy::cast_precision_loss, reason = "not of what a build takes")]
    let seconds = |time: TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).ok()?;
    Some(seconds(usage.user_time()) + seconds(usage.system_time()))
}

#[cfg(not(unix))]
fn processor() -> Option<f64> {
    None
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn what_a_child_of_a_child_computes_is_counted() {
        let count = "i=0; while [ $i -lt 30000 ]; do i=$((i+1)); done";
        let idle = seconds(Command::new("sh").args(["-c", "exit 0"])).unwrap();
        let busy = seconds(Command::new("sh").args(["-c", &format!("(sh -c '{count}'); :")]));
        assert!(busy.unwrap() > idle);
    }

    #[test]
    fn a_program_that_fails_is_an_error_with_its_words() {
        let failed = seconds(Command::new("sh").args(["-c", "echo why >&2; exit 3"]));
        let error = failed.unwrap_err().to_string();
        assert!(
            error.contains("exit status: 3") && error.ends_with("why"),
            "{error}"
        );
    }
}
