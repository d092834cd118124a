//! What it takes to build the clients, beside those that others make of the same documents, and to
//! build a program on one of them, beside the same by hand.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use super::cargo;
use super::clients::{Document, Kind, documents, openapi_generator, progenitor};
use super::judge::Samples;
use super::openapi_generator::OpenApiGenerator;
use super::programs::Measured;
use super::table;
use super::ten_calls::{Program, Programs};
use super::workspace::{Package, Workspace, clients, touch};
use crate::progenitor::Style;

/// A way to build a crate.
struct Mode {
    name: &'static str,
    arguments: &'static [&'static str],
    /// Whether it has a goal, and is measured in every round; otherwise once.
    is_judged: bool,
}

const MODES: [Mode; 4] = [
    Mode {
        name: "check",
        arguments: &["check"],
        is_judged: true,
    },
    Mode {
        name: "debug",
        arguments: &["build"],
        is_judged: false,
    },
    Mode {
        name: "release",
        arguments: &["build", "--release"],
        is_judged: false,
    },
    Mode {
        name: "rustdoc",
        arguments: &["doc", "--no-deps"],
        is_judged: false,
    },
];

/// The crate whose tags are features, one of them, and what is always on beside it.
const TAGGED: &str = "iaas";
const TAG: [&str; 3] = [
    "--no-default-features",
    "--features",
    "compute,profiles,ring",
];

/// The entry whose crates are built first, so that what they stand on is there: the smallest.
const FIRST: &str = "project";

/// Seconds by mode, kind of client and entry, in the order of the rounds.
type Seconds = BTreeMap<(&'static str, &'static str, String), Vec<f64>>;

/// Measures the section. `counts`: only what no clock tells.
pub fn measure(root: &Path, scratch: &Path, rounds: usize, counts: bool) -> Result<Measured> {
    let mut measured = Measured::default();
    let programs = Programs::make(root, scratch.join("programs"))?;
    measured.samples.push(rebuilt(root, &programs.workspace)?);
    if !counts {
        crates(root, scratch, rounds, &mut measured)?;
        ten_calls(&programs, rounds, &mut measured)?;
    }
    Ok(measured)
}

/// How many of our crates a change in one document rebuilds.
fn rebuilt(root: &Path, workspace: &Workspace) -> Result<Samples> {
    let clients = clients(root)?;
    let built = || -> Result<usize> {
        let mut cargo = workspace.cargo("check");
        cargo.args(["check", "--message-format", "json"]);
        for client in &clients {
            cargo.args(["--package", &Kind::Ours.package(client)]);
        }
        let text = cargo::output(&mut cargo)?;
        let made = text.lines().filter(|line| {
            serde_json::from_str::<Value>(line).is_ok_and(|message| {
                message["reason"] == "compiler-artifact" && message["fresh"] == false
            })
        });
        Ok(made.count())
    };
    built()?;
    let mut samples = Samples::of("build.rebuilt");
    for client in &clients {
        // The pipeline writes into no other crate: `regen` has tests of that.
        touch(&workspace.of_ours(client, "src/generated/client.rs"))?;
        #[expect(clippy::cast_precision_loss, reason = "some dozens at most")]
        samples.ours.push(built()? as f64);
        samples.theirs.push(1.0);
    }
    Ok(samples)
}

/// Each crate, built each way, ours beside the others'.
fn crates(root: &Path, scratch: &Path, rounds: usize, measured: &mut Measured) -> Result<()> {
    let documents = documents(root)?;
    let (packages, kinds) = others(&documents, scratch, measured)?;
    let entries: Vec<&str> = documents.iter().map(|document| &*document.entry).collect();
    let workspace = match Workspace::make(root, scratch.join("others"), &packages) {
        Ok(workspace) => workspace,
        Err(error) => {
            measured.without(&kinds[1..], &error);
            return Ok(());
        }
    };
    let mut seconds = Seconds::new();
    let mut tag = Vec::new();
    for mode in &MODES {
        eprintln!("  {} of {} crates …", mode.name, entries.len());
        for kind in &kinds {
            build(&workspace, mode, *kind, FIRST)?;
        }
        if mode.is_judged {
            one_tag(&workspace)?;
        }
        for _ in 0..if mode.is_judged { rounds } else { 1 } {
            for entry in &entries {
                for kind in &kinds {
                    let took = build(&workspace, mode, *kind, entry)?;
                    let key = (mode.name, kind.name(), (*entry).to_owned());
                    seconds.entry(key).or_default().push(took);
                }
            }
            if mode.is_judged {
                tag.push(one_tag(&workspace)?);
            }
        }
    }
    for mode in &MODES {
        for kind in kinds.iter().filter(|kind| **kind != Kind::Ours) {
            measured.samples.push(Samples {
                line: line_of(mode.name, *kind).to_owned(),
                ours: sums(&seconds, mode.name, Kind::Ours),
                theirs: sums(&seconds, mode.name, *kind),
            });
        }
    }
    let whole = ("check", Kind::Builder.name(), TAGGED.to_owned());
    measured.samples.push(Samples {
        line: "build.one_tag".to_owned(),
        ours: tag,
        theirs: seconds.get(&whole).cloned().context("a crate with tags")?,
    });
    measured.notes.push(each_crate(&seconds, &entries));
    Ok(())
}

/// The packages of the others, and whose clients there are, ours first.
fn others(
    documents: &[Document],
    scratch: &Path,
    measured: &mut Measured,
) -> Result<(Vec<Package>, Vec<Kind>)> {
    let mut packages = Vec::new();
    let mut kinds = Kind::ALL.to_vec();
    for document in documents {
        packages.push(progenitor(document, Style::Builder, &mut measured.notes)?);
        packages.push(progenitor(document, Style::Positional, &mut Vec::new())?);
    }
    let openapi = OpenApiGenerator::get(scratch).map_err(anyhow::Error::msg);
    let openapi = openapi.and_then(|generator| {
        let folder = scratch.join("openapi-generator");
        let made = documents
            .iter()
            .map(|document| openapi_generator(&generator, document, &folder));
        made.collect::<Result<Vec<_>>>()
    });
    match openapi {
        Ok(made) => packages.extend(made),
        Err(error) => {
            kinds.retain(|kind| *kind != Kind::OpenapiGenerator);
            measured.without(&[Kind::OpenapiGenerator], &error);
        }
    }
    Ok((packages, kinds))
}

impl Measured {
    /// The lines that need these clients are not measured.
    fn without(&mut self, kinds: &[Kind], why: &anyhow::Error) {
        let lines = lines_of(kinds).into_iter();
        self.without
            .extend(lines.map(|line| (line, format!("{why:#}"))));
    }
}

/// Builds one crate, what it stands on being there, and says how long it took.
fn build(workspace: &Workspace, mode: &Mode, kind: Kind, entry: &str) -> Result<f64> {
    let package = kind.package(entry);
    touch(&match kind {
        Kind::Ours => workspace.of_ours(entry, "src/lib.rs"),
        _ => workspace.of_package(&package, "src/lib.rs"),
    })?;
    let mut cargo = workspace.cargo("all");
    cargo.args(mode.arguments).args(["--package", &package]);
    if kind == Kind::OpenapiGenerator {
        // Which TLS is below it does not matter for the crate, and OpenSSL may not be there.
        cargo.arg("--no-default-features");
    }
    cargo::seconds(&mut cargo)
}

fn one_tag(workspace: &Workspace) -> Result<f64> {
    touch(&workspace.of_ours(TAGGED, "src/lib.rs"))?;
    let mut cargo = workspace.cargo("all");
    cargo.args(["check", "--package", &Kind::Ours.package(TAGGED)]);
    cargo::seconds(cargo.args(TAG))
}

/// The line that sums up a mode beside one of the others.
fn line_of(mode: &str, kind: Kind) -> &'static str {
    match (mode, kind) {
        ("check", Kind::Builder) => "build.check_builder",
        ("check", Kind::Positional) => "build.check_positional",
        ("check", _) => "build.check_openapi",
        ("debug", Kind::Builder) => "build.debug_builder",
        ("debug", Kind::Positional) => "build.debug_positional",
        ("debug", _) => "build.debug_openapi",
        ("release", Kind::Builder) => "build.release_builder",
        ("release", Kind::Positional) => "build.release_positional",
        ("release", _) => "build.release_openapi",
        (_, Kind::Builder) => "build.rustdoc_builder",
        (_, Kind::Positional) => "build.rustdoc_positional",
        _ => "build.rustdoc_openapi",
    }
}

/// All lines that need these clients.
fn lines_of(kinds: &[Kind]) -> Vec<&'static str> {
    let mut lines: Vec<&str> = MODES
        .iter()
        .flat_map(|mode| kinds.iter().map(|kind| line_of(mode.name, *kind)))
        .collect();
    if kinds.contains(&Kind::Builder) {
        lines.push("build.one_tag");
    }
    lines
}

/// The sum over all crates, of each round.
fn sums(seconds: &Seconds, mode: &str, kind: Kind) -> Vec<f64> {
    let mut sums: Vec<f64> = Vec::new();
    for ((_, _, _), rounds) in seconds
        .iter()
        .filter(|((of, whose, _), _)| *of == mode && *whose == kind.name())
    {
        sums.resize(rounds.len().max(sums.len()), 0.0);
        for (sum, took) in sums.iter_mut().zip(rounds) {
            *sum += took;
        }
    }
    sums
}

/// What each crate took, as text for below the table.
fn each_crate(seconds: &Seconds, entries: &[&str]) -> String {
    let mut rows = Vec::new();
    for mode in &MODES {
        for entry in entries {
            let of = |kind: Kind| {
                let key = (mode.name, kind.name(), (*entry).to_owned());
                let rounds = seconds.get(&key)?;
                Some(super::judge::median(rounds.clone()))
            };
            let ours = of(Kind::Ours);
            let mut row = vec![mode.name.to_owned(), (*entry).to_owned()];
            for kind in Kind::ALL {
                row.push(match (of(kind), ours) {
                    (Some(took), _) if kind == Kind::Ours => format!("{took:.2}"),
                    (Some(took), Some(ours)) => format!("{took:.2} ({:.2})", ours / took),
                    _ => "–".to_owned(),
                });
            }
            rows.push(row);
        }
    }
    let heads = [
        "",
        "crate",
        "ours",
        "builder",
        "positional",
        "openapi-generator",
    ];
    let table = table::of_texts(heads, rows);
    format!(
        "Seconds of the processor for each crate, what it stands on being built; in brackets, ours to theirs:\n{table}"
    )
}

/// The program with ten calls, from nothing and after edits.
fn ten_calls(programs: &Programs, rounds: usize, measured: &mut Measured) -> Result<()> {
    let mut cold = Samples::of("build.cold");
    // The dearest of all.
    for _ in 0..rounds.div_ceil(2) {
        eprintln!("  a program from nothing, and by hand …");
        cold.ours.push(programs.cold(Program::Ours)?);
        cold.theirs.push(programs.cold(Program::ByHand)?);
    }
    let mut edited = Samples::of("build.edit");
    for edit in 0..rounds {
        edited
            .ours
            .push(programs.after_an_edit(Program::Ours, edit)?);
        edited
            .theirs
            .push(programs.after_an_edit(Program::ByHand, edit)?);
    }
    measured.samples.extend([cold, edited]);
    Ok(())
}
