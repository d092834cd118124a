//! How long `regen` takes for all documents, beside OpenAPI Generator for the same. Ours reads them as
//! they come, with their corrections; the other gets them converted already.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use super::judge::Samples;
use super::openapi_generator::OpenApiGenerator;
use super::programs::{self, Measured};
use crate::{convert, load, services, verify};

/// How often each is measured, in turn.
const ROUNDS: usize = 5;

pub fn measure(root: &Path) -> Result<Measured> {
    let bench = Bench::prepare(root)?;
    let other = OpenApiGenerator::get(&programs::scratch(root)?);
    // Files that are read for the first time come from the disk.
    bench.regen()?;
    let (mut made, mut checked) = (Vec::new(), Vec::new());
    let (mut each, mut batch) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        made.push(bench.regen()?);
        checked.push(bench.check()?);
        if let Ok(other) = &other {
            each.push(bench.each(other)?);
            batch.push(bench.batch(other)?);
        }
    }
    let mut measured = Measured::default();
    let mut add = |line: &str, ours: Vec<f64>, theirs: Vec<f64>| {
        measured.samples.push(Samples {
            line: line.to_owned(),
            ours,
            theirs,
        });
    };
    add("regen.all", wall(&made), Vec::new());
    add("regen.check", wall(&checked), Vec::new());
    match other {
        Ok(_) => {
            add("regen.generator", wall(&made), wall(&each));
            add("regen.batch", wall(&made), wall(&batch));
            match processor(&made).zip(processor(&each)) {
                Some((ours, theirs)) => add("regen.processor", ours, theirs),
                None => {
                    let why = "only Linux tells what programs took that have ended".to_owned();
                    measured.without.push(("regen.processor", why));
                }
            }
        }
        Err(why) => {
            let lines = ["regen.generator", "regen.processor", "regen.batch"];
            let without = lines.map(|line| (line, why.clone()));
            measured.without.extend(without);
        }
    }
    Ok(measured)
}

/// What one run took, in seconds.
struct Took {
    wall: f64,
    /// Time of the processor, of all processes; none where the system does not tell.
    processor: Option<f64>,
}

fn wall(runs: &[Took]) -> Vec<f64> {
    runs.iter().map(|took| took.wall).collect()
}

fn processor(runs: &[Took]) -> Option<Vec<f64>> {
    runs.iter().map(|took| took.processor).collect()
}

/// What both sides work on.
struct Bench {
    xtask: PathBuf,
    /// A workspace with documents and nothing that is made of them.
    workspace: PathBuf,
    /// Converted, as the other wants them.
    documents: Vec<PathBuf>,
    /// The other's crates, and what its `batch` reads.
    out: PathBuf,
    configs: Vec<PathBuf>,
}

impl Bench {
    fn prepare(root: &Path) -> Result<Self> {
        let xtask =
            programs::build(root, "xtask")?.join(format!("xtask{}", std::env::consts::EXE_SUFFIX));
        let folder = programs::scratch(root)?.join("regen");
        remove(&folder)?;
        let workspace = folder.join("workspace");
        copy_files(&root.join("specs"), &workspace.join("specs"), |_| true)?;
        for entry in read_dir(&root.join("crates"))? {
            let name = entry.file_name().context("a folder without a name")?;
            // Their features are held to the tags of the documents.
            copy_files(&entry, &workspace.join("crates").join(name), |file| {
                file.ends_with("Cargo.toml")
            })?;
        }
        let (out, sources) = (folder.join("crates"), folder.join("documents"));
        make(&sources)?;
        let (mut documents, mut configs) = (Vec::new(), Vec::new());
        for (entry, service) in services::read(&root.join("specs/services.toml"))? {
            let loaded = load::load(&root.join("specs").join(service.document))?;
            let in_file = |fault: crate::fault::Fault| fault.in_file(&loaded.name);
            verify::source(&loaded.value).map_err(in_file)?;
            let converted = convert::convert(&loaded.value).map_err(in_file)?;
            let document = sources.join(format!("{entry}.json"));
            write(&document, &serde_json::to_string_pretty(&converted)?)?;
            let config = sources.join(format!("{entry}.config.json"));
            OpenApiGenerator::configure(&document, &out.join(&entry), &config)?;
            documents.push(document);
            configs.push(config);
        }
        Ok(Bench {
            xtask,
            workspace,
            documents,
            out,
            configs,
        })
    }

    /// What it takes to make and write everything.
    fn regen(&self) -> Result<Took> {
        for entry in read_dir(&self.workspace.join("crates"))? {
            remove(&entry.join("src"))?;
        }
        remove(&self.workspace.join("tests"))?;
        self.run(&["regen"])
    }

    /// What it takes to find that everything is as it should be.
    fn check(&self) -> Result<Took> {
        self.run(&["regen", "--check"])
    }

    fn run(&self, arguments: &[&str]) -> Result<Took> {
        took(|| {
            let output = Command::new(&self.xtask)
                .args(arguments)
                .arg("--root")
                .arg(&self.workspace)
                .stdin(Stdio::null())
                .output()
                .with_context(|| format!("{}: cannot be started", self.xtask.display()))?;
            let said = String::from_utf8_lossy(&output.stderr);
            ensure!(output.status.success(), "xtask {arguments:?}: {said}");
            Ok(())
        })
    }

    /// What the other takes, a command a document, as its documentation has it.
    fn each(&self, other: &OpenApiGenerator) -> Result<Took> {
        remove(&self.out)?;
        took(|| {
            for document in &self.documents {
                let name = document.file_stem().unwrap_or_default();
                other.generate(document, &self.out.join(name), None)?;
            }
            Ok(())
        })
    }

    /// What the other takes for all in one process.
    fn batch(&self, other: &OpenApiGenerator) -> Result<Took> {
        remove(&self.out)?;
        took(|| other.batch(&self.configs))
    }
}

fn took(work: impl FnOnce() -> Result<()>) -> Result<Took> {
    let (before, began) = (of_ended_programs(), Instant::now());
    work()?;
    let wall = began.elapsed().as_secs_f64();
    let processor = before.zip(of_ended_programs());
    Ok(Took {
        wall,
        processor: processor.map(|(before, after)| after - before),
    })
}

/// Seconds of the processor that the programs took which this one has started and which have ended.
fn of_ended_programs() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name, in brackets, may hold anything. Times are in hundredths.
    let (_, after_name) = text.rsplit_once(')')?;
    let times = after_name.split_whitespace().skip(13).take(2);
    let times = times.map(|time| time.parse::<f64>().ok());
    Some(times.sum::<Option<f64>>()? / 100.0)
}

/// The files of a folder, without those in folders below it.
fn copy_files(from: &Path, to: &Path, wanted: impl Fn(&Path) -> bool) -> Result<()> {
    make(to)?;
    for file in read_dir(from)? {
        if file.is_file() && wanted(&file) {
            let to = to.join(file.file_name().unwrap_or_default());
            std::fs::copy(&file, &to)
                .with_context(|| format!("{}: cannot be written", to.display()))?;
        }
    }
    Ok(())
}

fn read_dir(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder)
        .with_context(|| format!("{}: cannot be read", folder.display()))?;
    entries.map(|entry| Ok(entry?.path())).collect()
}

fn make(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).with_context(|| format!("{}: cannot be made", folder.display()))
}

fn write(file: &Path, text: &str) -> Result<()> {
    std::fs::write(file, text).with_context(|| format!("{}: cannot be written", file.display()))
}

/// Removes a folder, if it is there.
fn remove(folder: &Path) -> Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("{}: cannot be removed", folder.display()))
        }
        _ => Ok(()),
    }
}
