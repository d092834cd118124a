//! `cargo xtask referee`: judges that we did not write read our requests and our sandbox. Each is
//! a module; what they need is pinned in `tests/referee` and installed below `target`.

mod browser;
mod expected;
mod install;
mod prism;
pub mod process;
mod python_sdk;
mod repairs;
mod sandbox;
mod schemathesis;

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};
use clap::ValueEnum;

/// Which of them are asked.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// Only this one; may be given several times.
    #[arg(long, value_enum)]
    only: Vec<Referee>,
}

/// Those who judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Referee {
    /// Every conformance call against Prism, which mocks the original documents.
    Prism,
    /// Made-up requests against the sandbox, its answers judged by the original documents.
    Schemathesis,
    /// VMware's own client, against the sandbox.
    PythonSdk,
    /// The sandbox's status page in Chromium.
    Browser,
}

impl Referee {
    fn name(self) -> String {
        self.to_possible_value()
            .map(|value| value.get_name().to_owned())
            .unwrap_or_default()
    }

    fn judge(self, room: &Room) -> Result<Vec<Verdict>> {
        match self {
            Referee::Prism => prism::judge(room),
            Referee::Schemathesis => schemathesis::judge(room),
            Referee::PythonSdk => python_sdk::judge(room),
            Referee::Browser => browser::judge(room),
        }
    }
}

/// Where the referees find and put their things.
#[derive(Debug)]
struct Room {
    /// The workspace.
    root: PathBuf,
    /// What the repository keeps for them.
    kept: PathBuf,
    /// What they install and write; never part of the repository.
    scratch: PathBuf,
    /// Where cargo builds.
    target: PathBuf,
}

/// What a referee says about one thing.
#[derive(Debug, Default)]
struct Verdict {
    /// What was judged.
    what: String,
    accepted: usize,
    /// What was refused as its list of expected failures says.
    expected: usize,
    total: usize,
    /// What it objects to; any fails the run.
    findings: Vec<String>,
    /// What one should know to weigh the verdict, such as the repairs that it rests on.
    notes: Vec<String>,
    seconds: f64,
}

impl Verdict {
    fn passed(&self) -> bool {
        self.findings.is_empty() && self.accepted + self.expected == self.total && self.total > 0
    }
}

/// Asks them, prints what they said and one table; whether all are content.
pub fn referee(root: &Path, options: &Options) -> Result<bool> {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root.join("target"), |folder| root.join(folder));
    let room = Room {
        root: root.to_owned(),
        kept: root.join("tests/referee"),
        scratch: target.join("referee"),
        target,
    };
    std::fs::create_dir_all(&room.scratch)
        .with_context(|| format!("{}: cannot be made", room.scratch.display()))?;
    let mut rows = Vec::new();
    for referee in Referee::value_variants() {
        if !options.only.is_empty() && !options.only.contains(referee) {
            continue;
        }
        let name = referee.name();
        println!("== {name}");
        let started = Instant::now();
        let verdicts = referee.judge(&room).unwrap_or_else(|error| {
            vec![Verdict {
                what: "could not judge".to_owned(),
                findings: vec![format!("{error:#}")],
                seconds: started.elapsed().as_secs_f64(),
                ..Verdict::default()
            }]
        });
        for verdict in verdicts {
            for note in &verdict.notes {
                println!("{}: note: {note}", verdict.what);
            }
            for finding in &verdict.findings {
                println!("{}: finding: {finding}", verdict.what);
            }
            rows.push((name.clone(), verdict));
        }
    }
    print!("\n{}", table(&rows));
    Ok(rows.iter().all(|(_, verdict)| verdict.passed()))
}

/// A row a verdict.
fn table(rows: &[(String, Verdict)]) -> String {
    let mut text = format!(
        "{:<14} {:<20} {:>9} {:>9} {:>9} {:>8}\n",
        "referee", "what", "accepted", "expected", "findings", "seconds"
    );
    for (name, verdict) in rows {
        let accepted = format!("{}/{}", verdict.accepted, verdict.total);
        let mark = if verdict.passed() { "" } else { "  FAILED" };
        text += &format!(
            "{name:<14} {:<20} {accepted:>9} {:>9} {:>9} {:>8.1}{mark}\n",
            verdict.what,
            verdict.expected,
            verdict.findings.len(),
            verdict.seconds
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verdict_passes_only_where_all_was_accepted_and_something_was_judged() {
        let verdict = |accepted, total, findings: &[&str]| Verdict {
            accepted,
            total,
            findings: findings.iter().map(|text| (*text).to_owned()).collect(),
            ..Verdict::default()
        };
        assert!(verdict(3, 3, &[]).passed());
        assert!(!verdict(2, 3, &[]).passed());
        assert!(!verdict(3, 3, &["an objection"]).passed());
        assert!(!verdict(0, 0, &[]).passed());
        let known = Verdict {
            expected: 1,
            ..verdict(2, 3, &[])
        };
        assert!(known.passed());
        let rows = [
            ("one".to_owned(), verdict(3, 3, &[])),
            ("other".to_owned(), verdict(2, 3, &[])),
        ];
        let table = table(&rows);
        let marked: Vec<bool> = table.lines().map(|row| row.ends_with("FAILED")).collect();
        assert_eq!(marked, [false, false, true]);
    }
}
