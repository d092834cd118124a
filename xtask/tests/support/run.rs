//! Runs xtask as its users do, from outside.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What one run said.
#[derive(Debug)]
pub struct Run {
    pub success: bool,
    pub stdout: String,
    pub stderr: String,
}

/// Far more than any run needs on any machine.
const LIMIT: Duration = Duration::from_secs(60);

/// Runs it to its end, which is status 0 or 1 in bounded time.
pub fn xtask<A: AsRef<std::ffi::OsStr>>(arguments: impl IntoIterator<Item = A>) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments);
    to_its_end(command)
}

/// The same for a command that was prepared elsewhere.
pub fn to_its_end(mut command: Command) -> Run {
    let said = tempfile::tempdir().unwrap();
    let file = |name| std::fs::File::create(said.path().join(name)).unwrap();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(file("out"))
        .stderr(file("err"))
        .spawn()
        .unwrap();
    let started = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if started.elapsed() > LIMIT {
            child.kill().unwrap();
            panic!("{command:?} still ran after {LIMIT:?}");
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let read = |name| String::from_utf8(std::fs::read(said.path().join(name)).unwrap()).unwrap();
    let run = Run {
        success: status.success(),
        stdout: read("out"),
        stderr: read("err"),
    };
    assert!(
        matches!(status.code(), Some(0 | 1)),
        "{command:?} ended with {status}: {run:?}"
    );
    run
}

impl Run {
    /// It failed with one message, which says all of this, and not by accident.
    pub fn refuses(&self, says: &[&str]) {
        assert!(!self.success, "succeeded; expected {says:?}");
        assert_eq!(
            self.stderr
                .lines()
                .filter(|line| line.starts_with("error: "))
                .count(),
            1,
            "one message, not {}",
            self.stderr
        );
        self.is_calm();
        for part in says {
            assert!(self.stderr.contains(part), "{part:?} in {}", self.stderr);
        }
    }

    /// No panic and no abort reached its user.
    pub fn is_calm(&self) {
        for sign in ["panicked", "overflow", "RUST_BACKTRACE", "abort"] {
            assert!(!self.stderr.contains(sign), "{}", self.stderr);
        }
    }
}
