//! A local cloud, and `vmw` run at it.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use sandbox::{Clock, Sandbox, SandboxBuilder};
use tokio::runtime::Runtime;

/// A local cloud in which a day passes in four seconds, and a home folder. Both are gone at the end.
pub struct Vmw {
    pub cloud: Sandbox,
    pub home: PathBuf,
    // Last: the cloud runs on it.
    pub runtime: Runtime,
}

/// What a run of the program said.
#[derive(Debug)]
pub struct Ran {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Vmw {
    pub fn start() -> Self {
        Self::with(Sandbox::builder())
    }

    /// A cloud that is told how to be.
    pub fn with(cloud: SandboxBuilder) -> Self {
        Self::started(cloud.clock(Clock::faster(20_000.0)))
    }

    /// A cloud whose tokens live as long as real ones.
    pub fn unhurried() -> Self {
        Self::at(Clock::faster(1.0))
    }

    /// A cloud whose time passes so.
    pub fn at(clock: Clock) -> Self {
        Self::started(Sandbox::builder().clock(clock))
    }

    fn started(cloud: SandboxBuilder) -> Self {
        static HOMES: AtomicU32 = AtomicU32::new(0);
        let runtime = Runtime::new().unwrap();
        let cloud = runtime.block_on(cloud.start()).unwrap();
        let number = HOMES.fetch_add(1, Ordering::Relaxed);
        let home = format!("vmw-cli-{}-{number}", std::process::id());
        let home = std::env::temp_dir().join(home);
        fs::create_dir_all(&home).unwrap();
        Vmw {
            cloud,
            home,
            runtime,
        }
    }

    /// The program, with nothing in its environment but a home.
    pub fn bare(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vmw"));
        command
            .args(arguments)
            .env_clear()
            .env("HOME", &self.home)
            .current_dir(&self.home);
        command
    }

    /// The program, signed in by its environment.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.bare(arguments);
        command.env("VMW_API_TOKEN", self.cloud.api_token());
        for service in ["VMW_VMC_URL", "VMW_CSP_URL", "VMW_AUTOMATION_URL"] {
            command.env(service, self.cloud.url());
        }
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ran {
        ran(&mut self.command(arguments), "")
    }

    /// What a run that succeeds prints.
    #[track_caller]
    pub fn ok(&self, arguments: &[&str]) -> String {
        let ran = self.run(arguments);
        assert_eq!(ran.status, 0, "{arguments:?}: {}{}", ran.out, ran.err);
        ran.out
    }

    /// The JSON that a run that succeeds prints.
    #[track_caller]
    pub fn json(&self, arguments: &[&str]) -> serde_json::Value {
        let out = self.ok(&[arguments, &["-o", "json"]].concat());
        serde_json::from_str(&out).unwrap_or_else(|error| panic!("{arguments:?}: {error}: {out}"))
    }

    /// What a run that fails with this status says.
    #[track_caller]
    pub fn fails(&self, status: i32, arguments: &[&str]) -> String {
        let ran = self.run(arguments);
        assert_eq!(ran.status, status, "{arguments:?}: {}{}", ran.out, ran.err);
        ran.err
    }

    /// Writes a file into the home folder.
    pub fn file(&self, name: impl AsRef<Path>, text: &str) -> PathBuf {
        let path = self.home.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Vmw {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.home);
    }
}

/// Runs it with this as its input.
pub fn ran(command: &mut Command, input: &str) -> Ran {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // One that does not read its input closes it.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    Ran {
        status: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}
