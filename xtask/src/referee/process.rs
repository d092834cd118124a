//! Programs that referees start: run to their end, or kept running while something is judged.
//! Neither outlives this process, whatever ends it.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// What takes longer than this hangs: the longest, a build from nothing, takes some minutes.
const LIMIT: Duration = Duration::from_secs(30 * 60);

/// A shell that runs a program in a group of its own, and ends the whole group once its own input
/// ends. The input is held open by us, so that this also happens when we are killed.
const GUARD: &str = r#"
trap 'told=yes' TERM
exec 3<&0
"$@" </dev/null 3<&- &
work=$!
(
    trap '' TERM
    read -r nothing <&3
    # Again and again: a program that is just being started does not hear it.
    for second in 1 2 3 4 5 6 7 8 9 10; do
        kill -TERM 0
        sleep 1
    done
    kill -KILL 0
) &
watch=$!
wait "$work"
code=$?
# A signal ends the waiting as well.
while kill -0 "$work" 2>/dev/null; do
    wait "$work"
    code=$?
done
if [ "${told-}" ]; then
    kill -KILL 0
fi
kill -KILL "$watch"
exit "$code"
"#;

/// A program under guard.
#[derive(Debug)]
struct Guarded {
    child: Child,
    /// Dropped to end it.
    held: Option<ChildStdin>,
}

impl Guarded {
    /// Starts it; where its output goes is up to the caller.
    fn start(what: &str, command: &Command, output: Stdio, errors: Stdio) -> Result<Self> {
        let mut guard = Command::new("sh");
        guard
            .args(["-c", GUARD, "sh"])
            .arg(command.get_program())
            .args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => guard.env(name, value),
                None => guard.env_remove(name),
            };
        }
        if let Some(folder) = command.get_current_dir() {
            guard.current_dir(folder);
        }
        let mut child = guard
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(output)
            .stderr(errors)
            .spawn()
            .with_context(|| format!("{what} cannot be started"))?;
        let held = child.stdin.take();
        Ok(Guarded { child, held })
    }
}

impl Drop for Guarded {
    fn drop(&mut self) {
        self.held = None;
        // It may have ended by itself.
        let _ = self.child.wait();
    }
}

/// A program that runs until this is dropped.
#[derive(Debug)]
pub struct Running {
    what: String,
    lines: Receiver<String>,
    _guarded: Guarded,
}

impl Running {
    /// Starts it. What it says goes to the file as well.
    pub fn start(what: &str, command: &Command, log: &Path) -> Result<Self> {
        let (file, errors) = both(log)?;
        let mut guarded = Guarded::start(what, command, Stdio::piped(), errors.into())?;
        let output = guarded.child.stdout.take().context("the output is piped")?;
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
            lines,
            _guarded: guarded,
        })
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

/// Runs a program to its end; whether it ended well. What it says goes to the file.
pub fn run(what: &str, command: &Command, log: &Path) -> Result<bool> {
    run_within(LIMIT, what, command, log)
}

fn run_within(limit: Duration, what: &str, command: &Command, log: &Path) -> Result<bool> {
    let (file, errors) = both(log)?;
    let mut guarded = Guarded::start(what, command, file.into(), errors.into())?;
    let held = guarded.held.take();
    let (sender, ended) = channel();
    let waiting = std::thread::spawn(move || {
        let status = guarded.child.wait();
        // Nobody listens once the limit is over.
        let _ = sender.send(());
        status
    });
    let in_time = ended.recv_timeout(limit);
    drop(held);
    let status = waiting
        .join()
        .ok()
        .with_context(|| format!("{what} cannot be waited for"))??;
    if in_time.is_err() {
        bail!(
            "{what} was stopped: it had not ended after {} minutes; {} ends with\n{}",
            limit.as_secs() / 60,
            log.display(),
            end_of(log)
        );
    }
    Ok(status.success())
}

/// The log, for what a program says and for its errors.
fn both(log: &Path) -> Result<(File, File)> {
    let file = File::create(log).with_context(|| format!("{}", log.display()))?;
    let errors = file.try_clone().context("the log cannot be shared")?;
    Ok((file, errors))
}

/// The end of a log, for an error.
pub fn end_of(log: &Path) -> String {
    const LINES: usize = 30;
    let text = std::fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(LINES)..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATIENCE: Duration = Duration::from_secs(60);

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn a_program_that_is_let_go_takes_its_children_with_it_even_those_that_do_not_listen() {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("log");
        // Both hold the pipe that we read: it ends with the last of them.
        let command = shell("(trap '' TERM; echo child; sleep 1000) & echo parent; wait");
        let mut running = Running::start("it", &command, &log).unwrap();
        for word in ["child", "parent"] {
            let mut others = Vec::new();
            let found = running.wait_for(PATIENCE, |line| {
                others.push(line.to_owned());
                (line == "child" || line == "parent").then_some(())
            });
            assert!(found.is_ok(), "no {word} in {others:?}");
        }
        let lines = std::mem::replace(&mut running.lines, channel().1);
        drop(running);
        let end = lines.recv_timeout(PATIENCE);
        assert_eq!(end, Err(RecvTimeoutError::Disconnected));
    }

    #[test]
    fn a_program_has_its_arguments_variables_and_folder_and_its_end_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("log");
        let mut command = shell("echo \"$1 $SAID $PWD\"; cat; exit \"$2\"");
        command.args(["-", "two words", "0"]).env("SAID", "so");
        command.current_dir("/");
        assert!(run("it", &command, &log).unwrap());
        assert_eq!(end_of(&log), "two words so /");
        assert!(!run("it", &shell("exit 3"), &log).unwrap());
        assert!(!run("it", &Command::new("no-such-program-here"), &log).unwrap());
        assert!(end_of(&log).contains("no-such-program-here"));
    }

    #[test]
    fn a_program_that_does_not_end_is_stopped_and_named() {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("log");
        let error = run_within(Duration::ZERO, "it", &shell("sleep 1000"), &log).unwrap_err();
        assert!(error.to_string().starts_with("it was stopped"), "{error}");
    }
}
