//! `cargo xtask diff`: what changed between two documents, in the words of the API and of the
//! Rust that follows. Both go through the stages of `regen`, with the same names; two models
//! come out and are compared ([`compare`]), each change is judged ([`judge`]) and rendered.

mod before;
mod change;
mod compare;
mod judge;
mod place;
mod render;
mod rust;

use std::collections::BTreeSet;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use self::change::Class;
use crate::fault::Fault;
use crate::load::{self, Loaded};
use crate::name::Names;
use crate::overlay;
use crate::regen::{self, Understood};
use crate::services::{self, Auth, Service};

pub use before::since;

/// What is compared, and how it is told.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// The old document and the new one: Swagger 2.0 or OpenAPI 3.0.x, JSON or YAML. With
    /// --service the old one may be left out: it is then the one in specs/.
    #[arg(required = true, num_args = 1..=2, value_name = "DOCUMENT")]
    documents: Vec<PathBuf>,
    /// Take overlay, paths and names of this entry of specs/services.toml.
    #[arg(long, value_name = "NAME")]
    service: Option<String>,
    /// Corrections to both documents (OpenAPI Overlay 1.0). One that does not fit is noted.
    #[arg(long, value_name = "FILE")]
    overlay: Option<PathBuf>,
    /// Only paths below these prefixes.
    #[arg(long, value_name = "PREFIX", num_args = 1..)]
    paths: Vec<String>,
    /// How it is told. Text is coloured on a terminal, unless NO_COLOR is set.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Exit with 1 if anything is breaking, on the wire or in Rust, or if there is any change.
    #[arg(long, value_enum, value_name = "WHAT")]
    fail_on: Option<FailOn>,
    /// The workspace whose specs/ are meant; this one unless told.
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

/// A format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For reading.
    Text,
    /// For reviews.
    Markdown,
    /// For programs.
    Json,
}

/// What makes the command fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum FailOn {
    /// A breaking change.
    Breaking,
    /// Any change.
    Any,
}

/// Compares; says whether `--fail-on` has nothing against it.
pub fn diff(workspace: &Path, options: &Options) -> Result<bool> {
    let root = options.root.as_deref().unwrap_or(workspace);
    let mut notes = Vec::new();
    let (old, new) = both(root, options, &mut notes)?;
    let mut report = compare::compare(&old, &new);
    report.notes = notes;
    let text = match options.format {
        Format::Text => {
            let stdout = std::io::stdout();
            let colour =
                stdout.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|no| no.is_empty());
            render::text::text(&report, colour)
        }
        Format::Markdown => render::markdown::markdown(&report),
        Format::Json => render::json::json(&report)?,
    };
    match std::io::stdout().write_all(text.as_bytes()) {
        // Whoever has read enough closes the pipe.
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => return Err(error.into()),
        _ => {}
    }
    Ok(match options.fail_on {
        None => true,
        Some(FailOn::Breaking) => report.worst() < Class::Breaking,
        Some(FailOn::Any) => report.changes.is_empty() && report.descriptions == 0,
    })
}

/// Both documents, understood with the same names.
fn both(
    root: &Path,
    options: &Options,
    notes: &mut Vec<String>,
) -> Result<(Understood, Understood)> {
    let specs = root.join("specs");
    let (mut service, frozen) = match &options.service {
        None => (Service::plain("", Auth::Automation), Names::default()),
        Some(entry) => {
            let services = services::read(&specs.join("services.toml"))?;
            let service = services::entry(&services, entry)?.clone();
            let mut names = regen::read_lock(&specs.join("names.lock"))?;
            (service, names.remove(entry).unwrap_or_default())
        }
    };
    if !options.paths.is_empty() {
        service.paths.clone_from(&options.paths);
    }
    let (old, new) = match options.documents.as_slice() {
        [old, new] => (load::load(old)?, load::load(new)?),
        [new] if options.service.is_some() => {
            let shown = format!("specs/{}", service.document.display());
            let old = load::load_as(&specs.join(&service.document), &shown)?;
            (old, load::load(new)?)
        }
        _ => bail!("one document has nothing to be compared with: give OLD and NEW, or --service"),
    };
    let overlay = match (&options.overlay, &service.overlay) {
        (Some(file), _) => Some(load::load(file)?),
        (None, Some(file)) => Some(load::load(&specs.join(file))?),
        (None, None) => None,
    };
    let mut side = |document: Loaded, names: &Names| -> Result<Understood> {
        let file = document.name.clone();
        // A fault of the overlay names the overlay.
        let understood = corrected(document, overlay.clone(), notes)
            .map_err(anyhow::Error::from)
            .and_then(|document| regen::understand(document, None, &service, names));
        understood.with_context(|| format!("[{file}]"))
    };
    let old = side(old, &frozen)?;
    let new = side(new, &both_names(&frozen, &old.names))?;
    Ok((old, new))
}

/// A document with our corrections. One that does not fit is noted and left out: the overlay
/// is made for one of the documents, and what mattered in the other may be put right there.
fn corrected(
    mut document: Loaded,
    overlay: Option<Loaded>,
    notes: &mut Vec<String>,
) -> Result<Loaded, Fault> {
    if let Some(overlay) = overlay {
        let misfits = overlay::apply_fitting(overlay, &mut document.value)?;
        let note = |fault: Fault| format!("{} lacks a correction: {fault}", document.name);
        notes.extend(misfits.into_iter().map(note));
    }
    Ok(document)
}

/// The frozen names and orders, and for what they leave open those of the old document: what
/// only has another name because of its neighbours is no change, nor is what only stands
/// elsewhere.
fn both_names(frozen: &Names, old: &Names) -> Names {
    let mut names = frozen.clone();
    for (ours, theirs) in [
        (&mut names.operations, &old.operations),
        (&mut names.types, &old.types),
    ] {
        let given: BTreeSet<String> = ours.values().cloned().collect();
        let shared: BTreeSet<&String> = theirs
            .iter()
            .filter(|(key, name)| ours.get(*key) == Some(name))
            .map(|(_, name)| name)
            .collect();
        for (key, name) in theirs {
            if !given.contains(name) || shared.contains(name) {
                ours.entry(key.clone()).or_insert_with(|| name.clone());
            }
        }
    }
    for (ours, theirs) in [
        (&mut names.arguments, &old.arguments),
        (&mut names.constructors, &old.constructors),
    ] {
        // Understood with the frozen orders, so that these are in it.
        ours.extend(theirs.clone());
    }
    names
}

#[cfg(test)]
pub mod tests;
