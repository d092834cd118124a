//! The last stage: files are compared or written. Nothing is written before everything
//! is made; every file is written whole; a journal lets the next run finish what a
//! killed one began.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// What a run wants the tree to hold.
#[derive(Debug, Default)]
pub struct Wanted {
    /// Files by path from the root of the workspace.
    pub files: BTreeMap<PathBuf, String>,
    /// Folders that hold nothing but wanted files.
    pub owned: Vec<PathBuf>,
    /// Files that must not be there.
    pub stale: Vec<PathBuf>,
}

/// A file that is not as it should be.
#[derive(Debug)]
pub struct Change {
    /// Its path from the root.
    pub path: PathBuf,
    /// What it holds, if it is there.
    pub old: Option<String>,
    /// What it should hold, if it should be there.
    pub new: Option<String>,
}

/// The name of the journal, below the root.
pub const JOURNAL: &str = ".regen-journal";

/// What differs between the tree and what is wanted.
pub fn changes(root: &Path, wanted: &Wanted) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    for (path, new) in &wanted.files {
        let old = read(&root.join(path))?;
        if old.as_deref() != Some(new) {
            changes.push(Change {
                path: path.clone(),
                old,
                new: Some(new.clone()),
            });
        }
    }
    for folder in &wanted.owned {
        for path in files_below(root, folder)? {
            if !wanted.files.contains_key(&path) {
                changes.push(Change {
                    old: read(&root.join(&path))?,
                    path,
                    new: None,
                });
            }
        }
    }
    for path in &wanted.stale {
        changes.push(Change {
            old: read(&root.join(path))?,
            path: path.clone(),
            new: None,
        });
    }
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(changes)
}

/// The changes as a unified diff; what becomes of the files, in `diff`'s words.
pub fn diff(changes: &[Change]) -> String {
    let mut text = String::new();
    for change in changes {
        let (old, new) = (
            change.old.as_deref().unwrap_or_default(),
            change.new.as_deref().unwrap_or_default(),
        );
        let path = change.path.display();
        let name = |there: bool, side: &str| {
            if there {
                format!("{side}/{path}")
            } else {
                "/dev/null".to_owned()
            }
        };
        text.push_str(
            &similar::TextDiff::from_lines(old, new)
                .unified_diff()
                .context_radius(3)
                .header(
                    &name(change.old.is_some(), "a"),
                    &name(change.new.is_some(), "b"),
                )
                .to_string(),
        );
    }
    text
}

/// Writes the changes. New contents are staged beside the journal first; once the
/// journal is there, [`recover`] can finish what was begun.
pub fn write(root: &Path, changes: &[Change]) -> Result<()> {
    if changes.is_empty() {
        return Ok(());
    }
    let staging = root.join(format!("{JOURNAL}.d"));
    if staging.exists() {
        fs::remove_dir_all(&staging)
            .with_context(|| format!("{}: cannot be removed", staging.display()))?;
    }
    fs::create_dir_all(&staging).with_context(|| {
        format!(
            "{}: cannot be made; is the folder writable?",
            staging.display()
        )
    })?;
    let mut journal = String::new();
    for (index, change) in changes.iter().enumerate() {
        match &change.new {
            Some(new) => {
                write_whole(&staging.join(index.to_string()), new)?;
                journal.push_str(&format!("put {index} {}\n", change.path.display()));
            }
            None => journal.push_str(&format!("delete {}\n", change.path.display())),
        }
    }
    journal.push_str("end\n");
    // From among the staged files to its place in one step: killed before it, nothing is
    // left that the next run would not clear away.
    let staged = staging.join("journal");
    write_whole(&staged, &journal)?;
    let place = root.join(JOURNAL);
    fs::rename(&staged, &place)
        .with_context(|| format!("{}: cannot be written", place.display()))?;
    recover(root).map(|_| ())
}

/// Finishes a run that was killed: with a whole journal it is carried out, without one
/// nothing had begun. Says whether there was anything to do.
pub fn recover(root: &Path) -> Result<bool> {
    let staging = root.join(format!("{JOURNAL}.d"));
    let journal_file = root.join(JOURNAL);
    let Some(journal) = read(&journal_file)? else {
        if staging.exists() {
            fs::remove_dir_all(&staging)?;
        }
        return Ok(false);
    };
    for line in journal.lines() {
        if let Some(rest) = line.strip_prefix("put ")
            && let Some((index, path)) = rest.split_once(' ')
        {
            let staged = staging.join(index);
            // Moved already, before the kill.
            if !staged.exists() {
                continue;
            }
            let target = root.join(path);
            if let Some(folder) = target.parent() {
                fs::create_dir_all(folder)
                    .with_context(|| format!("{}: cannot be made", folder.display()))?;
            }
            fs::rename(&staged, &target)
                .with_context(|| format!("{}: cannot be written", target.display()))?;
        } else if let Some(path) = line.strip_prefix("delete ") {
            let target = root.join(path);
            match fs::remove_file(&target) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(error)
                        .with_context(|| format!("{}: cannot be deleted", target.display()));
                }
                _ => remove_empty_folders(root, target.parent()),
            }
        }
    }
    fs::remove_file(&journal_file)?;
    if staging.exists() {
        fs::remove_dir_all(&staging)?;
    }
    Ok(true)
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

fn read(path: &Path) -> Result<Option<String>> {
    match fs::read(path) {
        // Bytes that are no text differ from any text, which is all that matters here.
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("{}: cannot be read", path.display())),
    }
}

fn files_below(root: &Path, folder: &Path) -> Result<BTreeSet<PathBuf>> {
    let mut found = BTreeSet::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        let entries = match fs::read_dir(root.join(&folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => {
                return Err(error).with_context(|| format!("{}: cannot be read", folder.display()));
            }
        };
        for entry in entries {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                waiting.push(path);
            } else {
                found.insert(path);
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(files: &[(&str, &str)]) -> Wanted {
        Wanted {
            files: files
                .iter()
                .map(|(path, text)| (PathBuf::from(path), (*text).to_owned()))
                .collect(),
            owned: vec!["gen".into()],
            stale: Vec::new(),
        }
    }

    fn tree() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("specs")).unwrap();
        root
    }

    #[test]
    fn a_second_run_changes_nothing_and_stale_files_go() {
        let root = tree();
        let first = wanted(&[("gen/a.rs", "a"), ("gen/deep/b.rs", "b")]);
        write(root.path(), &changes(root.path(), &first).unwrap()).unwrap();
        assert!(changes(root.path(), &first).unwrap().is_empty());

        let second = wanted(&[("gen/a.rs", "a2")]);
        let todo = changes(root.path(), &second).unwrap();
        assert_eq!(todo.len(), 2);
        assert!(diff(&todo).contains("+++ /dev/null"), "{}", diff(&todo));
        write(root.path(), &todo).unwrap();
        assert!(!root.path().join("gen/deep").exists());
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 2);
    }

    #[test]
    fn a_killed_run_is_finished_by_the_next() {
        let root = tree();
        let staging = root.path().join(format!("{JOURNAL}.d"));
        // Killed after the journal was written and one of two files was moved.
        fs::create_dir_all(&staging).unwrap();
        fs::create_dir_all(root.path().join("gen")).unwrap();
        fs::write(root.path().join("gen/a.rs"), "a").unwrap();
        fs::write(root.path().join("gen/old.rs"), "old").unwrap();
        fs::write(staging.join("1"), "b").unwrap();
        fs::write(
            root.path().join(JOURNAL),
            "put 0 gen/a.rs\nput 1 gen/b.rs\ndelete gen/old.rs\nend\n",
        )
        .unwrap();
        assert!(recover(root.path()).unwrap());
        assert!(
            changes(
                root.path(),
                &wanted(&[("gen/a.rs", "a"), ("gen/b.rs", "b")])
            )
            .unwrap()
            .is_empty()
        );
        assert!(!recover(root.path()).unwrap());
    }

    #[test]
    fn a_run_killed_before_its_journal_leaves_no_trace() {
        let root = tree();
        let staging = root.path().join(format!("{JOURNAL}.d"));
        fs::create_dir_all(&staging).unwrap();
        fs::write(staging.join("0"), "half").unwrap();
        assert!(!recover(root.path()).unwrap());
        assert!(!staging.exists());
    }
}
