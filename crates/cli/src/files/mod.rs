//! `vmw export`, `vmw import`, `vmw diff`: blueprints, pipelines, variables and endpoints as files
//! that read well in git, and back.

mod apply;
mod diff;
mod document;
mod export;
mod folder;
mod import;
mod line_ends;
mod plan;
mod record;
mod secrets;
mod server;
mod thing;
mod types;

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::Args;

pub use diff::run as diff;
pub use export::run as export;
pub use import::run as import;

use crate::arguments::{Changing, filled};
use crate::names;
use folder::Folder;
use thing::Kind;

/// Write blueprints, pipelines, variables and endpoints into files
///
/// Each is a file DIR/PROJECT/KIND/NAME.yaml. Its name, project and kind stand in it: a file that was
/// renamed, or moved into such a KIND folder of another PROJECT folder, stays there. A blueprint has all
/// its versions in its file, oldest first.
///
/// Of each version its number, texts, content and release are kept; the name that the blueprint had
/// then is not. Of a pipeline whether you have starred it is not.
///
/// Secrets are never written: values of variables that are not REGULAR, and what is called password,
/// token and the like in endpoints and pipelines. Their places are listed under `secrets:`. The content
/// of a blueprint is written as it is, and so is a value with a secret within it, such as
/// https://ann:PASSWORD@host; a warning tells of both. Neither are ids, times and users, so that two servers with the
/// same things give the same files.
#[derive(Debug, Args)]
pub struct Export {
    /// Folder to write into
    #[arg(value_name = "DIR", default_value = ".", value_hint = clap::ValueHint::DirPath)]
    folder: PathBuf,
    /// Only what is in this project, by name; again for several
    #[arg(long = "project", value_name = "PROJECT", value_parser = filled)]
    projects: Vec<String>,
    /// Only these kinds: blueprints, pipelines, variables, endpoints, with commas between them
    #[arg(
        long,
        value_enum,
        value_name = "KINDS",
        value_delimiter = ',',
        hide_possible_values = true
    )]
    only: Vec<Kind>,
    /// Remove files that an export has written of what is there no longer; which those are is kept in
    /// DIR/.vmw-export
    #[arg(long)]
    prune: bool,
}

/// Put exported files back: create what is not there, update what differs
///
/// Everything is checked before anything is changed: that all files can be read, that their projects are
/// there, that changed blueprints are valid. Endpoints come first, then variables, blueprints and
/// pipelines. What a file does not mention stays as it is, and nothing is deleted. Versions that are
/// missing are made and released as the file says; those that are there never change.
///
/// A failure stops it: what was done, what failed and what was not begun is printed, and the same command
/// goes on from there.
///
/// Where a file says that there is a secret, that of the server is kept. To give one, name it with
/// --secret; what is new and gets none is created with an empty one, which is told.
#[derive(Debug, Args)]
pub struct Import {
    /// Folder with the files
    #[arg(value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    folder: PathBuf,
    #[command(flatten)]
    mapped: Mapped,
    /// Only these kinds: blueprints, pipelines, variables, endpoints, with commas between them
    #[arg(
        long,
        value_enum,
        value_name = "KINDS",
        value_delimiter = ',',
        hide_possible_values = true
    )]
    only: Vec<Kind>,
    /// Create projects that are missing
    #[arg(long)]
    create_projects: bool,
    /// A secret, such as PROJECT/variables/token/value, or the name of what has but one; its value
    /// comes from a variable of the environment or a file
    #[arg(long = "secret", value_name = "NAME=@env:VARIABLE|@file:PATH", value_parser = secrets::given)]
    secrets: Vec<secrets::Given>,
    /// Import blueprints that the server calls invalid too
    #[arg(long)]
    allow_invalid: bool,
    #[command(flatten)]
    changing: Changing,
}

/// Compare exported files with the server; exit status 1 if they differ
///
/// Shows what an import would change, from the server to the files, and what only the server has in
/// the projects of the files. Secrets are not compared.
///
/// Exit status: 0 the same, 1 different or failed; the others as always.
#[derive(Debug, Args)]
pub struct Diff {
    /// Folder with the files
    #[arg(value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    folder: PathBuf,
    #[command(flatten)]
    mapped: Mapped,
    /// Only these kinds: blueprints, pipelines, variables, endpoints, with commas between them
    #[arg(
        long,
        value_enum,
        value_name = "KINDS",
        value_delimiter = ',',
        hide_possible_values = true
    )]
    only: Vec<Kind>,
}

/// Projects that are called otherwise on the server.
#[derive(Debug, Args)]
struct Mapped {
    /// Take the files of project OLD for project NEW; again for several
    #[arg(long = "project-map", value_name = "OLD=NEW", value_parser = mapping)]
    projects: Vec<(String, String)>,
}

impl Mapped {
    /// What would leave files at the project that they name, against what was meant.
    fn faults(&self, folder: &Folder) -> Vec<String> {
        let things = folder.files.iter();
        let things = things.filter_map(|file| file.thing.as_ref().ok());
        let named: BTreeSet<&str> = things.map(|thing| &*thing.key.project).collect();
        let olds = self.projects.iter().map(|(old, _)| old.as_str());
        let mut seen = BTreeSet::new();
        olds.filter_map(|old| {
            if !seen.insert(old) {
                return Some(format!("--project-map: {old:?} is there twice"));
            }
            let known: Vec<&str> = named.iter().copied().collect();
            (!named.contains(old)).then(|| {
                let others = names::others(old, &known, "there are files of");
                format!("--project-map: there is no file of project {old:?}{others}")
            })
        })
        .collect()
    }
}

fn mapping(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((old, new)) if !old.is_empty() && !new.is_empty() => {
            Ok((old.to_owned(), new.to_owned()))
        }
        _ => Err("must be OLD=NEW".to_owned()),
    }
}

/// The kinds that are asked for, in the order in which they are done.
fn kinds(only: &[Kind]) -> Vec<Kind> {
    let mut kinds = Kind::ALL.to_vec();
    kinds.retain(|kind| only.is_empty() || only.contains(kind));
    kinds
}
