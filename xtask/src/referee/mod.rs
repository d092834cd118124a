//! `cargo xtask referee`: judges that we did not write read our requests and our sandbox. Each is
//! a module; what they need is pinned in `tests/referee` and installed below `target`.

mod browser;
mod command_line;
mod expected;
mod install;
mod prism;
pub mod process;
mod python_sdk;
mod repairs;
mod sandbox;
mod schemathesis;
mod tools;

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use clap::ValueEnum;
use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;

use crate::services::{self, Service};

/// Which of them are asked.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// Only this one; may be given several times.
    #[arg(long, value_enum)]
    only: Vec<Referee>,
    /// Only the document of this service, as `specs/services.toml` calls it; may be given several
    /// times. Only for those who judge documents: Prism and Schemathesis.
    #[arg(long)]
    service: Vec<String>,
}

impl Options {
    /// Whether a referee is asked: one service says nothing to those who read no documents.
    fn asks(&self, referee: Referee) -> bool {
        (self.only.is_empty() || self.only.contains(&referee))
            && (self.service.is_empty() || referee.reads_documents())
    }
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
    /// Every operation, called by `vmw` from the command line, judged by the original documents.
    CommandLine,
}

impl Referee {
    fn name(self) -> String {
        self.to_possible_value()
            .map(|value| value.get_name().to_owned())
            .unwrap_or_default()
    }

    /// Its folder, in `tests/referee` and below `target`.
    fn folder(self) -> String {
        self.name().replace('-', "_")
    }

    /// Whether it judges documents, each by itself.
    fn reads_documents(self) -> bool {
        matches!(self, Referee::Prism | Referee::Schemathesis)
    }

    /// What to do about what it finds.
    fn remedy(self) -> &'static str {
        match self {
            Referee::Prism => {
                "a call is not as the document has it: mend its generation (xtask/src/shape) or its \
                 overlay; where Prism is wrong, a repair (xtask/src/referee/repairs.rs) or an entry in \
                 tests/referee/prism/expected.toml, with the reason"
            }
            Referee::Schemathesis => {
                "an answer of the sandbox is not as the document has it: mend crates/sandbox; where \
                 Schemathesis is wrong, a repair (xtask/src/referee/repairs.rs) or an entry in \
                 tests/referee/schemathesis/expected.toml, with the reason"
            }
            Referee::PythonSdk => {
                "VMware's client does not get along with the sandbox: mend crates/sandbox; what it did \
                 is in tests/referee/python_sdk/scenario.py"
            }
            Referee::Browser => {
                "the status page is not as it should be: mend crates/sandbox/src/status_page.rs; what \
                 was looked for is in tests/referee/browser/page.mjs"
            }
            Referee::CommandLine => {
                "what `vmw api` sends or prints is not as the document has it: mend crates/cli/src/api or \
                 the encoder that it uses (crates/client-core/src/encode.rs)"
            }
        }
    }

    fn judge(self, room: &Room) -> Result<Vec<Verdict>> {
        match self {
            Referee::Prism => prism::judge(room),
            Referee::Schemathesis => schemathesis::judge(room),
            Referee::PythonSdk => python_sdk::judge(room),
            Referee::Browser => browser::judge(room),
            Referee::CommandLine => command_line::judge(room),
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
    /// Those whose documents are judged.
    services: BTreeMap<String, Service>,
}

impl Room {
    /// The folder in which a referee installs and writes.
    fn folder(&self, name: &str) -> Result<PathBuf> {
        let folder = self.scratch.join(name);
        std::fs::create_dir_all(&folder)
            .with_context(|| format!("{}: cannot be made", folder.display()))?;
        Ok(folder)
    }

    /// Waits until no other run writes here; none does while the file is open.
    fn alone(&self) -> Result<File> {
        let path = self.scratch.join(".lock");
        let file = File::create(&path).with_context(|| format!("{}", path.display()))?;
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Err(Errno::WOULDBLOCK) => {
                println!(
                    "waiting for another run of the referees in {}",
                    self.scratch.display()
                );
                flock(&file, FlockOperation::LockExclusive)
            }
            done => done,
        }
        .with_context(|| format!("{} cannot be locked", path.display()))?;
        Ok(file)
    }
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
        services: chosen(
            services::read(&root.join("specs/services.toml"))?,
            &options.service,
        )?,
    };
    std::fs::create_dir_all(&room.scratch)
        .with_context(|| format!("{}: cannot be made", room.scratch.display()))?;
    let _alone = room.alone()?;
    let mut rows = Vec::new();
    let mut remedies = Vec::new();
    for referee in Referee::value_variants() {
        if !options.asks(*referee) {
            continue;
        }
        let name = referee.name();
        println!("== {name}");
        let started = Instant::now();
        let judged = referee.judge(&room);
        let remedy = judged.is_ok().then(|| referee.remedy());
        let verdicts = judged.unwrap_or_else(|error| {
            vec![Verdict {
                what: "could not judge".to_owned(),
                findings: vec![format!("{error:#}")],
                seconds: started.elapsed().as_secs_f64(),
                ..Verdict::default()
            }]
        });
        if !verdicts.iter().all(Verdict::passed) {
            let what = remedy.unwrap_or("it could not judge; the finding above says why");
            let logs = room.scratch.join(referee.folder());
            remedies.push(format!(
                "{name}: {what}\n{name}: logs are in {}; again, alone: cargo xtask referee --only {name}",
                logs.display()
            ));
        }
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
    for remedy in remedies {
        println!("\n{remedy}");
    }
    Ok(rows.iter().all(|(_, verdict)| verdict.passed()))
}

/// The services of these names, all if there are none.
fn chosen(
    mut services: BTreeMap<String, Service>,
    names: &[String],
) -> Result<BTreeMap<String, Service>> {
    for name in names {
        ensure!(
            services.contains_key(name),
            "there is no service {name} in specs/services.toml, which has {}",
            services.keys().cloned().collect::<Vec<_>>().join(", ")
        );
    }
    services.retain(|name, _| names.is_empty() || names.contains(name));
    Ok(services)
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
    use crate::services::Auth;

    #[test]
    fn one_service_is_judged_by_those_who_read_documents_and_a_wrong_name_is_refused() {
        let services = || {
            let service = |name: &str| (name.to_owned(), Service::plain(name, Auth::Automation));
            BTreeMap::from(["a", "b"].map(service))
        };
        let names = |names: &[&str]| names.iter().map(|&one| one.to_owned()).collect::<Vec<_>>();
        let kept = |wanted: &[&str]| -> Vec<String> {
            chosen(services(), &names(wanted))
                .unwrap()
                .into_keys()
                .collect()
        };
        assert_eq!(kept(&[]), ["a", "b"]);
        assert_eq!(kept(&["b"]), ["b"]);
        let error = chosen(services(), &names(&["c"])).unwrap_err().to_string();
        assert!(
            error.contains("no service c") && error.contains("a, b"),
            "{error}"
        );
        let asked = |only: &[Referee], service: &[&str]| -> Vec<Referee> {
            let (only, service) = (only.to_vec(), names(service));
            let options = Options { only, service };
            let all = Referee::value_variants().iter().copied();
            all.filter(|one| options.asks(*one)).collect()
        };
        assert_eq!(asked(&[], &[]), Referee::value_variants());
        assert_eq!(asked(&[], &["a"]), [Referee::Prism, Referee::Schemathesis]);
        assert_eq!(asked(&[Referee::Prism], &["a"]), [Referee::Prism]);
    }

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
