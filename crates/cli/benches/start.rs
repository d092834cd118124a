//! How long the program takes for what needs no server: `cargo bench -p vmw-cli`, and for one that
//! is built already `VMW_PROGRAM=target/release/vmw cargo bench -p vmw-cli --profile dev`.

use std::hint::black_box;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How often each is started; the first ones, which read the program from the disk, do not count.
const STARTS: usize = 60;
const WARM_UP: usize = 5;

/// What nobody wants to wait for.
const LIMIT: Duration = Duration::from_millis(50);

fn main() {
    let other = std::env::var("VMW_PROGRAM");
    let program = other.as_deref().unwrap_or(env!("CARGO_BIN_EXE_vmw"));
    let size = std::fs::metadata(program)
        .map(|file| file.len())
        .unwrap_or_default();
    println!("{program}: {:.1} MB", size as f64 / 1e6);
    println!(
        "{:<34} {:>9} {:>9}   limit {LIMIT:?}",
        "", "median", "slowest"
    );
    let shell = |words: &[&str]| {
        let mut command = Command::new(program);
        command
            .env("COMPLETE", "zsh")
            .env("_CLAP_IFS", "\n")
            .env("_CLAP_COMPLETE_INDEX", (words.len() - 1).to_string())
            .arg("--")
            .args(words);
        command
    };
    let plain = |words: &[&str]| {
        let mut command = Command::new(program);
        command.args(words);
        command
    };
    for (what, command) in [
        ("vmw --help", plain(&["--help"])),
        ("a service is completed", shell(&["vmw", "api", ""])),
        (
            "an operation is completed",
            shell(&["vmw", "api", "iaas", "get_"]),
        ),
        (
            "a value is completed",
            shell(&[
                "vmw",
                "api",
                "deployment",
                "list_deployments",
                "-p",
                "expand=",
            ]),
        ),
        ("vmw api iaas", plain(&["api", "iaas"])),
        (
            "vmw api iaas create_machine --help",
            plain(&["api", "iaas", "create_machine", "--help"]),
        ),
    ] {
        measure(what, command);
    }
}

fn measure(what: &str, mut command: Command) {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut took = Vec::with_capacity(STARTS);
    for number in 0..WARM_UP + STARTS {
        let started = Instant::now();
        let output = command.output().expect("the program starts");
        let elapsed = started.elapsed();
        assert!(
            output.status.success(),
            "{what}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        assert!(
            !black_box(output.stdout).is_empty(),
            "{what}: it prints nothing"
        );
        if number >= WARM_UP {
            took.push(elapsed);
        }
    }
    took.sort();
    let (median, slowest) = (took[STARTS / 2], took[STARTS - 1]);
    let mark = if median < LIMIT { "" } else { "  too long" };
    println!("{what:<34} {median:>9.1?} {slowest:>9.1?}{mark}");
}
