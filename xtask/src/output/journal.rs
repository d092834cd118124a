//! How changes come into the tree: staged beside a journal, then moved. An error undoes what was
//! moved, a killed run is finished by the next, and what somebody edited in between stays.

use std::fmt;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use super::Change;
use crate::load::sha256;
use crate::threads;

/// The name of the journal, below the root.
pub const JOURNAL: &str = ".regen-journal";

/// What is to be done, in its order.
#[derive(Debug, Serialize, Deserialize)]
struct Journal {
    /// Whether it leads back to what was there before a run that failed.
    undo: bool,
    steps: Vec<Step>,
}

/// One file. What it becomes is staged under the number of its step.
#[derive(Debug, Serialize, Deserialize)]
struct Step {
    path: PathBuf,
    /// SHA-256 of what is there before; `None` if there is no file.
    was: Option<String>,
    /// SHA-256 of what is there afterwards; `None` if there is no file.
    becomes: Option<String>,
}

/// What a recovery has done.
#[derive(Debug)]
pub struct Recovered {
    undone: bool,
    files: Vec<PathBuf>,
}

impl fmt::Display for Recovered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.undone {
            "undid what a run that failed had begun"
        } else {
            "finished what an interrupted run had begun"
        })?;
        for (index, file) in self.files.iter().enumerate() {
            let before = if index == 0 { ":" } else { "" };
            write!(f, "{before}\n  {}", file.display())?;
        }
        Ok(())
    }
}

/// Writes the changes, all or none. New contents and old ones are staged beside the journal
/// first; once the journal is there, [`recover`] can finish what was begun.
pub fn write(root: &Path, changes: &[Change]) -> Result<()> {
    if changes.is_empty() {
        return Ok(());
    }
    clear_staging(root)?;
    let journal = stage(root, changes)
        .and_then(|journal| put_in_place(root, &journal).map(|()| journal))
        .inspect_err(|_| {
            // Whatever is left is cleared away by the next run.
            let _ = clear_staging(root);
        })?;
    let open = open_steps(root, &journal);
    open.and_then(|open| carry_out(root, &journal, &open))
        .map_err(|error| undone(root, journal, error))?;
    clear(root)
}

/// Finishes a run that was killed: with a whole journal it is carried out, without one
/// nothing had begun. Says what was done, if there was anything to do.
///
/// # Errors
/// If somebody has edited a file meanwhile that the run wanted to write: then nothing is touched.
pub fn recover(root: &Path) -> Result<Option<Recovered>> {
    let file = root.join(JOURNAL);
    let Some(text) = bytes(&file)? else {
        clear_staging(root)?;
        return Ok(None);
    };
    let journal: Journal = serde_json::from_slice(&text).with_context(|| {
        format!(
            "{}: is no journal that can be read; delete it and {JOURNAL}.d beside it, then run again: what an interrupted run left undone is made anew",
            file.display()
        )
    })?;
    let open = open_steps(root, &journal)?;
    let recovered = Recovered {
        undone: journal.undo,
        files: open
            .iter()
            .map(|index| journal.steps[*index].path.clone())
            .collect(),
    };
    if let Err(error) = carry_out(root, &journal, &open) {
        return Err(if journal.undo {
            error
        } else {
            undone(root, journal, error)
        });
    }
    clear(root)?;
    Ok(Some(recovered))
}

impl Journal {
    /// The way back.
    fn reversed(self) -> Self {
        let back = |step: Step| Step {
            path: step.path,
            was: step.becomes,
            becomes: step.was,
        };
        Journal {
            undo: !self.undo,
            steps: self.steps.into_iter().map(back).collect(),
        }
    }

    /// Where the content is that a step brings.
    fn staged(&self, root: &Path, index: usize) -> PathBuf {
        staging(root).join(if self.undo {
            kept(index)
        } else {
            index.to_string()
        })
    }
}

fn staging(root: &Path) -> PathBuf {
    root.join(format!("{JOURNAL}.d"))
}

/// The name under which old content is kept.
fn kept(index: usize) -> String {
    format!("{index}.old")
}

/// Both contents of every file are put aside.
fn stage(root: &Path, changes: &[Change]) -> Result<Journal> {
    let staging = staging(root);
    fs::create_dir_all(&staging).with_context(|| {
        format!(
            "{}: cannot be made; is the folder writable?",
            staging.display()
        )
    })?;
    let mut steps = Vec::new();
    let mut staged = Vec::new();
    for (index, change) in changes.iter().enumerate() {
        let target = root.join(&change.path);
        let was = hash(&target)?;
        if was.is_some() {
            let kept = staging.join(kept(index));
            // Files are replaced and not written into, so that a second name keeps the content.
            fs::hard_link(&target, &kept)
                .or_else(|_| fs::copy(&target, &kept).map(drop))
                .with_context(|| format!("{}: cannot be written", kept.display()))?;
        }
        if let Some(new) = &change.new {
            // Half written it does no harm: the journal is not there yet.
            let file = staging.join(index.to_string());
            fs::write(&file, new)
                .with_context(|| format!("{}: cannot be written", file.display()))?;
            staged.push(file);
        }
        steps.push(Step {
            path: change.path.clone(),
            was,
            becomes: change.new.as_ref().map(|new| sha256(new.as_bytes())),
        });
    }
    reach_the_disk(&staged)?;
    Ok(Journal { undo: false, steps })
}

/// How many files are waited for at once: it is the disk that is slow, and it takes many at a time.
const WAITED_FOR: usize = 16;

/// Waits until the files are on the disk, so that after a power cut no journal leads to half of one.
fn reach_the_disk(files: &[PathBuf]) -> Result<()> {
    let synced = threads::each(
        files,
        WAITED_FOR,
        |_| 0,
        |file| {
            fs::OpenOptions::new()
                .write(true)
                .open(file)
                .and_then(|opened| opened.sync_all())
                .with_context(|| format!("{}: cannot be written", file.display()))
        },
    );
    synced.into_iter().collect()
}

/// From among the staged files to its place in one step: killed before it, nothing is left that
/// the next run would not clear away.
fn put_in_place(root: &Path, journal: &Journal) -> Result<()> {
    let staged = staging(root).join("journal");
    write_whole(&staged, &serde_json::to_string_pretty(journal)?)?;
    let place = root.join(JOURNAL);
    fs::rename(&staged, &place).with_context(|| format!("{}: cannot be written", place.display()))
}

/// The steps that are still to be done. A file that is neither what it was nor what it becomes is
/// somebody's work.
fn open_steps(root: &Path, journal: &Journal) -> Result<Vec<usize>> {
    let mut open = Vec::new();
    let mut edited = Vec::new();
    for (index, step) in journal.steps.iter().enumerate() {
        let now = hash(&root.join(&step.path))?;
        if now == step.becomes {
            continue;
        }
        if now.is_some() && now != step.was {
            edited.push(step.path.display().to_string());
        } else if step.becomes.is_none() || journal.staged(root, index).exists() {
            open.push(index);
        }
        // Or it was moved before the kill, and put back by hand.
    }
    if !edited.is_empty() {
        bail!(
            "{}: edited since a run was interrupted that had begun to write there; nothing is touched. To keep it, delete {JOURNAL} and {JOURNAL}.d in {}; to have what that run wanted, move it away; then run again",
            edited.join(", "),
            root.display()
        );
    }
    if journal.undo {
        // A file that took the place of a folder goes before the folder comes back.
        open.reverse();
    }
    Ok(open)
}

fn carry_out(root: &Path, journal: &Journal, open: &[usize]) -> Result<()> {
    for index in open {
        let step = &journal.steps[*index];
        let target = root.join(&step.path);
        if step.becomes.is_some() {
            if let Some(folder) = target.parent() {
                fs::create_dir_all(folder)
                    .with_context(|| format!("{}: cannot be made", folder.display()))?;
            }
            fs::rename(journal.staged(root, *index), &target)
                .with_context(|| format!("{}: cannot be written", target.display()))?;
        } else {
            match fs::remove_file(&target) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(error)
                        .with_context(|| format!("{}: cannot be deleted", target.display()));
                }
                _ => remove_empty_folders(root, target.parent()),
            }
        }
    }
    Ok(())
}

/// Takes back what was moved before an error, so that nothing is left for a later run to do.
fn undone(root: &Path, journal: Journal, error: anyhow::Error) -> anyhow::Error {
    let back = journal.reversed();
    let done = put_in_place(root, &back)
        .and_then(|()| open_steps(root, &back))
        .and_then(|open| carry_out(root, &back, &open))
        .and_then(|()| {
            // Folders that were made for files that did not come.
            for step in back.steps.iter().filter(|step| step.becomes.is_none()) {
                remove_empty_folders(root, root.join(&step.path).parent());
            }
            clear(root)
        });
    match done {
        Ok(()) => error.context("nothing is changed"),
        Err(again) => error.context(format!(
            "what was written before the error could not be undone ({again:#}); the next run tries it again"
        )),
    }
}

fn clear(root: &Path) -> Result<()> {
    let file = root.join(JOURNAL);
    fs::remove_file(&file).with_context(|| format!("{}: cannot be deleted", file.display()))?;
    clear_staging(root)
}

fn clear_staging(root: &Path) -> Result<()> {
    let staging = staging(root);
    match fs::remove_dir_all(&staging) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("{}: cannot be removed", staging.display()))
        }
        _ => Ok(()),
    }
}

fn remove_empty_folders(root: &Path, mut folder: Option<&Path>) {
    while let Some(path) = folder.filter(|path| *path != root) {
        // Fails where something is left in it, and then it stays.
        if fs::remove_dir(path).is_err() {
            return;
        }
        folder = path.parent();
    }
}

/// Writes a file beside its place and moves it there: it is whole or not there.
fn write_whole(path: &Path, text: &str) -> Result<()> {
    let beside = path.with_extension("part");
    let written = fs::File::create(&beside).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    written
        .and_then(|()| fs::rename(&beside, path))
        .with_context(|| format!("{}: cannot be written", path.display()))
}

fn bytes(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("{}: cannot be read", path.display())),
    }
}

fn hash(path: &Path) -> Result<Option<String>> {
    Ok(bytes(path)?.map(|bytes| sha256(&bytes)))
}

#[cfg(test)]
mod tests;
