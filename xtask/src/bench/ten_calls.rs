//! The program with ten calls on one crate, and the same by hand, as packages of their own: built
//! from nothing, built again after an edit, and stripped.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::cargo;
use super::workspace::{Package, Workspace, write};

/// Which program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    Ours,
    ByHand,
    /// `fn main() {}`: what any program has.
    Empty,
}

/// What the text of a program has in one place, to be changed by an edit.
const EDITED: &str = "give an address";

impl Program {
    pub fn package(self) -> &'static str {
        match self {
            Program::Ours => "ten-calls-ours",
            Program::ByHand => "ten-calls-by-hand",
            Program::Empty => "empty",
        }
    }

    /// Both runtimes are the same; both have TLS by rustls over ring, proxies and gzip.
    fn dependencies(self) -> &'static str {
        match self {
            Program::Ours => {
                "vmw-deployment.workspace = true\ntokio = { workspace = true, features = [\"macros\", \"rt-multi-thread\"] }\n"
            }
            Program::ByHand => {
                "reqwest = { workspace = true, features = [\"form\", \"gzip\", \"json\", \"query\", \"rustls-no-provider\", \"system-proxy\"] }\nrustls = { workspace = true, features = [\"ring\"] }\nserde = { workspace = true, features = [\"derive\"] }\ntokio = { workspace = true, features = [\"macros\", \"net\", \"rt-multi-thread\", \"time\"] }\n"
            }
            Program::Empty => "",
        }
    }

    fn source(self, root: &Path) -> Result<String> {
        let file = match self {
            Program::Ours => "ten_calls_ours.rs",
            Program::ByHand => "ten_calls_by_hand.rs",
            Program::Empty => return Ok("fn main() {}\n".to_owned()),
        };
        let file = root.join("tests/bench/programs").join(file);
        std::fs::read_to_string(&file)
            .with_context(|| format!("{}: cannot be read", file.display()))
    }
}

/// The programs in a workspace of their own.
#[derive(Debug)]
pub struct Programs {
    pub workspace: Workspace,
}

impl Programs {
    pub fn make(root: &Path, folder: PathBuf) -> Result<Self> {
        let mut packages = Vec::new();
        for program in [Program::Ours, Program::ByHand, Program::Empty] {
            let manifest = format!(
                "[package]\nname = \"{}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{}",
                program.package(),
                program.dependencies()
            );
            packages.push(Package {
                name: program.package().to_owned(),
                files: vec![
                    ("Cargo.toml".into(), manifest),
                    ("src/main.rs".into(), program.source(root)?),
                ],
            });
        }
        Ok(Programs {
            workspace: Workspace::make(root, folder, &packages)?,
        })
    }

    /// Seconds of the processor for a release of it and of all below it.
    pub fn cold(&self, program: Program) -> Result<f64> {
        let target = self.workspace.target(program.package());
        if target.exists() {
            std::fs::remove_dir_all(&target)
                .with_context(|| format!("{}: cannot be removed", target.display()))?;
        }
        self.release(program)
    }

    /// The same after its own text has changed.
    pub fn after_an_edit(&self, program: Program, edit: usize) -> Result<f64> {
        let file = self.workspace.of_package(program.package(), "src/main.rs");
        let text = std::fs::read_to_string(&file)?;
        let (before, rest) = text.split_once(EDITED).context("nothing to edit")?;
        // What an earlier edit has put there is in front.
        let before = before.rsplit_once('"').context("no text to edit")?.0;
        let edited = format!("{before}\"edit {edit}: {EDITED}{rest}");
        ensure!(write(&file, edited)?, "the edit has changed nothing");
        self.release(program)
    }

    fn release(&self, program: Program) -> Result<f64> {
        let mut cargo = self.workspace.cargo(program.package());
        cargo::seconds(cargo.args(["build", "--release", "--package", program.package()]))
    }

    /// Bytes of its release without symbols. In one folder for all programs, which share most of
    /// what is below them.
    pub fn stripped(&self, program: Program) -> Result<u64> {
        const TARGET: &str = "size";
        let mut cargo = self.workspace.cargo(TARGET);
        cargo.args(["rustc", "--release", "--package", program.package()]);
        // Of the program alone, so that what is below it is not built for that.
        cargo::output(cargo.args(["--", "-C", "strip=symbols"]))?;
        let file = self.workspace.target(TARGET).join("release").join(format!(
            "{}{}",
            program.package(),
            std::env::consts::EXE_SUFFIX
        ));
        let found = std::fs::metadata(&file).with_context(|| format!("{}", file.display()))?;
        Ok(found.len())
    }

    /// The packages below it on this machine, as `name version`.
    pub fn tree(&self, program: Program) -> Result<Vec<String>> {
        let mut cargo = self.workspace.cargo(program.package());
        cargo.args(["tree", "--package", program.package(), "--edges", "normal"]);
        cargo.args(["--target", &host()?, "--prefix", "none", "--no-dedupe"]);
        let text = cargo::output(cargo.args(["--format", "{p}"]))?;
        let mut packages: Vec<String> = text
            .lines()
            .filter_map(|line| {
                let mut words = line.split_whitespace();
                Some(format!("{} {}", words.next()?, words.next()?))
            })
            .filter(|package| package.split(' ').next() != Some(program.package()))
            .collect();
        packages.sort();
        packages.dedup();
        Ok(packages)
    }
}

/// What rustc builds for unless it is told otherwise.
fn host() -> Result<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or("rustc".into());
    let text = cargo::output(std::process::Command::new(rustc).arg("-vV"))?;
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc does not tell its host")?.to_owned())
}
