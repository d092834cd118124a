//! `cargo xtask soak`: many clients at once on one sandbox, each of which verifies what it has
//! written; and the sandbox killed and started again under them. The clients are the test in
//! `tests/soak`; here the sandbox is started, measured and killed.

mod load;
mod memory;
mod sandbox;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use load::{Counts, Load};
use memory::{Flatness, Sample};
use sandbox::{Program, Sandbox};

/// How much faster time passes: an SDDC is ready after 2.4 s, a deployment after a tenth.
const SPEED: u32 = 3000;
/// Between two samples of the memory.
const PACE: Duration = Duration::from_millis(500);
/// How long everything may take that has to come to an end.
const PATIENCE: Duration = Duration::from_secs(300);

/// How a soak is to be.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// How many clients at once.
    #[arg(long, default_value_t = 200)]
    clients: usize,
    /// How long they go on before the first kill or the end.
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// Of the sandbox, the clients and the moments of the kills.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Keep the state in a file, and after that time kill the sandbox under the clients, again and
    /// again.
    #[arg(long)]
    state: bool,
    /// How often it is killed, with --state.
    #[arg(long, default_value_t = 6)]
    kills: u64,
    /// A fault that the sandbox is told, such as `*@10%:503`: one that answers with a status, in the
    /// place of carrying the request out.
    #[arg(long, value_name = "REQUESTS:FAULT")]
    fault: Option<String>,
}

/// What a soak has found.
#[derive(Debug, Default)]
struct Report {
    seconds: f64,
    /// At the end of the time without kills.
    steady: Counts,
    /// At the very end.
    counts: Counts,
    memory: Option<Flatness>,
    state_file: Option<u64>,
    kills: u64,
    /// What went wrong besides what the clients have missed.
    findings: Vec<String>,
}

impl Report {
    fn passed(&self) -> bool {
        self.findings.is_empty() && self.counts.missed == 0 && self.steady.answered > 0
    }
}

/// Runs it and prints one table; whether nothing was missed.
pub fn soak(root: &Path, options: &Options) -> Result<bool> {
    ensure!(options.clients > 0, "--clients must be at least 1");
    ensure!(
        options.seconds >= 10,
        "--seconds must be at least 10: whether memory is flat shows after a while"
    );
    let status = options.fault.as_deref().map(status_of).transpose()?;
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root.join("target"), |folder| root.join(folder));
    let scratch = target.join("soak");
    std::fs::create_dir_all(&scratch)
        .with_context(|| format!("{}: cannot be made", scratch.display()))?;
    let program = Program::build(root, &target, &scratch)?;
    load::build(root, &scratch)?;
    let report = run(root, &scratch, &program, options, status)?;
    for finding in &report.findings {
        println!("finding: {finding}");
    }
    print!("\n{}", table(options, &report));
    Ok(report.passed())
}

fn run(
    root: &Path,
    scratch: &Path,
    program: &Program,
    options: &Options,
    fault: Option<u16>,
) -> Result<Report> {
    let state = options.state.then(|| scratch.join("state.json"));
    if let Some(state) = state.as_ref().filter(|state| state.exists()) {
        std::fs::remove_file(state).with_context(|| format!("{}", state.display()))?;
    }
    let mut arguments = vec!["--seed".to_owned(), options.seed.to_string()];
    arguments.extend(["--speed".to_owned(), SPEED.to_string()]);
    if let Some(fault) = &options.fault {
        arguments.extend(["--fault".to_owned(), fault.clone()]);
    }
    if let Some(state) = &state {
        arguments.extend(["--state".to_owned(), state.display().to_string()]);
    }
    let mut sandbox = Sandbox::start(program, &arguments, 0)?;
    let mut load = Load::start(
        root,
        scratch,
        &sandbox,
        options.clients,
        options.seed,
        fault,
    )?;
    load.wait_for("ready", PATIENCE)?;
    let mut report = Report::default();
    println!("{} clients at {}", options.clients, sandbox.url);
    let samples = watch(&sandbox, &mut load, Duration::from_secs(options.seconds))?;
    report.memory = memory::judge(&samples);
    report.seconds = samples.last().map_or(0.0, |sample| sample.at.as_secs_f64());
    report.steady = samples.last().map(|s| s.counts.clone()).unwrap_or_default();
    report
        .findings
        .extend(report.memory.as_ref().and_then(Flatness::finding));
    if let Some(state) = &state {
        report.state_file = Some(std::fs::metadata(state)?.len());
        let mut moment = options.seed;
        for kill in 1..=options.kills {
            // Two to four seconds: at any moment of the work, and of the writing.
            moment = moment
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            std::thread::sleep(Duration::from_millis(2000 + (moment >> 33) % 2000));
            let port = sandbox.port;
            drop(sandbox);
            let written = sandbox::changes_in(state)?;
            // Whoever still sends would reach the next sandbox, and take its answer for the old one's.
            load.tell("killed")?;
            load.wait_for("dead", PATIENCE)?;
            sandbox = Sandbox::start(program, &arguments, port)?;
            load.tell(&format!("started {written}"))?;
            let counts = load.wait_for("verified", PATIENCE)?;
            println!(
                "kill {kill}: {written} changes were written; {} things looked at so far, {} changes came too late, {} misses",
                counts.looked_at, counts.too_late, counts.missed
            );
            report.kills = kill;
        }
        // And life goes on.
        std::thread::sleep(Duration::from_secs(2));
    }
    load.tell("stop")?;
    report.counts = load.wait_for("done", PATIENCE)?;
    let ended_well = load.end()?;
    if report.counts.missed == 0 && !ended_well {
        report.findings.push(format!(
            "the clients ended badly: {}",
            load::log(scratch).display()
        ));
    }
    drop(sandbox);
    Ok(report)
}

/// Samples for this long.
fn watch(sandbox: &Sandbox, load: &mut Load, lasting: Duration) -> Result<Vec<Sample>> {
    let begun = Instant::now();
    let mut samples = Vec::new();
    while begun.elapsed() < lasting {
        std::thread::sleep(PACE);
        samples.push(Sample {
            at: begun.elapsed(),
            resident: memory::resident(sandbox.id()),
            counts: load.latest()?,
        });
    }
    Ok(samples)
}

/// The status that a fault answers with.
fn status_of(fault: &str) -> Result<u16> {
    let (_, spelling) = fault
        .rsplit_once(':')
        .context("--fault takes requests, a colon and a fault, such as *@10%:503")?;
    let spelling = spelling.trim();
    if spelling.starts_with("retry-") {
        return Ok(429);
    }
    let status = spelling.trim_start_matches("html=");
    let status = status.split('/').next().unwrap_or(status);
    match status.parse() {
        Ok(status) => Ok(status),
        Err(_) => bail!(
            "--fault {fault}: clients of a soak tell a fault by its status; take one such as 503, html=502 or retry-after=1"
        ),
    }
}

/// A row for each figure.
fn table(options: &Options, report: &Report) -> String {
    let (steady, all) = (&report.steady, &report.counts);
    #[allow(clippy::cast_precision_loss)]
    let each_second = |count: u64| format!("{:.0}", count as f64 / report.seconds.max(0.001));
    let mebibytes = |bytes: u64| format!("{:.1} MiB", memory::mebibytes(bytes));
    let mut rows = vec![
        ("clients", options.clients.to_string()),
        ("seconds without a kill", format!("{:.0}", report.seconds)),
        ("requests a second", each_second(steady.answered)),
        ("changes a second", each_second(steady.changes)),
        ("stories a second", each_second(steady.rounds)),
        ("answers", all.answered.to_string()),
        ("faults that were asked for", all.faulted.to_string()),
    ];
    match &report.memory {
        Some(memory) => {
            rows.push(("memory early", mebibytes(memory.early)));
            rows.push(("memory late", mebibytes(memory.late)));
            rows.push(("late to early", format!("{:.2}", memory.ratio())));
            rows.push((
                "things there early, late",
                format!("{}, {}", memory.alive_early, memory.alive_late),
            ));
        }
        None => rows.push(("memory", "not judged: only Linux tells it".to_owned())),
    }
    if let Some(length) = report.state_file {
        rows.push(("state file", mebibytes(length)));
        rows.push(("kills and restarts", report.kills.to_string()));
        rows.push(("looked at after kills", all.looked_at.to_string()));
        rows.push(("answered after the write", all.too_late.to_string()));
    }
    rows.push(("lost or wrong", all.missed.to_string()));
    let verdict = if report.passed() { "passed" } else { "FAILED" };
    rows.push(("verdict", verdict.to_owned()));
    rows.iter()
        .map(|(name, value)| format!("{name:<28} {value:>20}\n"))
        .collect()
}

/// Where everything of a run is kept that one may want to read afterwards.
fn file(scratch: &Path, name: &str) -> PathBuf {
    scratch.join(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_told_by_its_status() {
        for (fault, status) in [
            ("*@10%:503", 503),
            ("GET /vmc/:503/spring", 503),
            ("*@1:html=502", 502),
            ("*:retry-after=1", 429),
        ] {
            assert_eq!(status_of(fault).unwrap(), status);
        }
        for fault in ["503", "*:reset", "*:slow=1s"] {
            assert!(status_of(fault).is_err(), "{fault}");
        }
    }

    #[test]
    fn a_miss_or_a_finding_or_silence_fails_it() {
        let well = || Report {
            steady: Counts {
                answered: 1,
                ..Counts::default()
            },
            ..Report::default()
        };
        assert!(well().passed());
        assert!(!Report::default().passed());
        let missed = Counts {
            missed: 1,
            ..Counts::default()
        };
        assert!(
            !Report {
                counts: missed,
                ..well()
            }
            .passed()
        );
        let finding = vec!["memory grows".to_owned()];
        assert!(
            !Report {
                findings: finding,
                ..well()
            }
            .passed()
        );
    }
}
