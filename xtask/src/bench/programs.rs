//! The programs of `tests/bench`: built as users build theirs, run one after the other, and their
//! lines read. Instructions are counted by callgrind where there is one.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use super::judge::Samples;
use super::lines::Section;

/// The function inside of which callgrind counts; the program has no other of this name.
const COUNTED: &str = "bench_instructions::counted*";

/// Of the workspace's: what Cargo does for a user who sets nothing.
const PROFILE: &str = "users";

/// How many calls the program for callgrind makes there.
const CALLS: f64 = 100.0;

/// The programs, built.
#[derive(Debug)]
pub struct Programs {
    folder: PathBuf,
    scratch: PathBuf,
}

/// What was measured, and what could not be, with the reason.
#[derive(Debug, Default)]
pub struct Measured {
    pub samples: Vec<Samples>,
    pub without: Vec<(&'static str, String)>,
    /// What else there is to say, below the table.
    pub notes: Vec<String>,
}

impl Programs {
    pub fn build(root: &Path) -> Result<Self> {
        Ok(Programs {
            folder: build(root, "vmw-bench")?,
            scratch: scratch(root)?,
        })
    }

    /// Runs what belongs to a section; `counts`: without what only a clock tells.
    pub fn measure(&self, section: Section, counts: bool) -> Result<Measured> {
        let mut measured = Measured::default();
        if !counts {
            measured.samples = self.run("bench-times", section)?;
        }
        let instructions: &[(&'static str, &str, f64)] = match section {
            Section::Calls => &[
                ("calls.instructions", "calls", CALLS),
                ("calls.page_instructions", "page", 1.0),
            ],
            Section::Lists => &[("lists.instructions", "list", 1.0)],
            Section::Tokens | Section::Build | Section::Size | Section::Regen => {
                return Ok(measured);
            }
        };
        measured.samples.extend(self.run("bench-counts", section)?);
        for (line, what, share) in instructions {
            match self.instructions(line, what, *share)? {
                Ok(samples) => measured.samples.push(samples),
                Err(why) => measured.without.push((line, why)),
            }
        }
        Ok(measured)
    }

    fn program(&self, name: &str) -> PathBuf {
        self.folder
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    fn run(&self, name: &str, section: Section) -> Result<Vec<Samples>> {
        let output = Command::new(self.program(name))
            .arg(section.name())
            .stderr(Stdio::inherit())
            .output()
            .with_context(|| format!("{name} cannot be started"))?;
        ensure!(
            output.status.success(),
            "{name} {section}: {}",
            output.status
        );
        String::from_utf8(output.stdout)?
            .lines()
            .map(|line| serde_json::from_str(line).with_context(|| format!("{name} said {line:?}")))
            .collect()
    }

    /// Thousands of instructions of one `share`th, or why they cannot be counted.
    fn instructions(&self, line: &str, what: &str, share: f64) -> Result<Result<Samples, String>> {
        let has_valgrind = Command::new("valgrind")
            .arg("--version")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        if has_valgrind.is_err() {
            let why = "there is no valgrind; on Debian and Ubuntu: apt-get install valgrind";
            return Ok(Err(why.to_owned()));
        }
        let mut counts = Vec::new();
        for whose in ["ours", "theirs"] {
            let file = self.scratch.join(format!("callgrind.{what}.{whose}"));
            let output = Command::new("valgrind")
                .args(["--tool=callgrind", &format!("--toggle-collect={COUNTED}")])
                .arg(format!("--callgrind-out-file={}", file.display()))
                .arg(self.program("bench-instructions"))
                .args([whose, what])
                .output()
                .context("valgrind")?;
            if !output.status.success() {
                let said = String::from_utf8_lossy(&output.stderr);
                bail!("valgrind of {whose} {what}: {}\n{said}", output.status);
            }
            let text =
                std::fs::read_to_string(&file).with_context(|| format!("{}", file.display()))?;
            counts.push(
                summary(&text)
                    .with_context(|| format!("{}: no instructions were counted", file.display()))?
                    / share
                    / 1000.0,
            );
        }
        Ok(Ok(Samples {
            line: line.to_owned(),
            ours: counts[..1].to_vec(),
            theirs: counts[1..].to_vec(),
        }))
    }
}

/// Where Cargo builds.
fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root.join("target"), |folder| root.join(folder))
}

/// Where the bench has what it makes for itself.
pub fn scratch(root: &Path) -> Result<PathBuf> {
    let scratch = target(root).join("bench");
    std::fs::create_dir_all(&scratch)
        .with_context(|| format!("{}: cannot be made", scratch.display()))?;
    Ok(scratch)
}

/// Builds the programs of a package; gives back the folder where they are.
pub fn build(root: &Path, package: &str) -> Result<PathBuf> {
    let built = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()))
        .args(["build", "--profile", PROFILE, "--locked"])
        .args(["--package", package])
        .current_dir(root)
        .status()
        .context("cargo cannot be started")?;
    ensure!(
        built.success(),
        "{package}, to be measured, cannot be built"
    );
    Ok(target(root).join(PROFILE))
}

/// The instructions that a file of callgrind sums up; none where the function was never met.
fn summary(text: &str) -> Option<f64> {
    let total = text.lines().find_map(|line| {
        line.strip_prefix("summary:")
            .or(line.strip_prefix("totals:"))
    })?;
    total.trim().parse().ok().filter(|count| *count > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_that_callgrind_has_not_met_is_no_count() {
        assert_eq!(summary("events: Ir\nsummary: 1234\n"), Some(1234.0));
        assert_eq!(summary("events: Ir\ntotals: 99\n"), Some(99.0));
        assert_eq!(summary("events: Ir\nsummary: 0\n"), None);
        assert_eq!(summary("events: Ir\n"), None);
    }
}
