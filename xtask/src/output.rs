//! The last stage: files are compared or written. Nothing is written before everything
//! is made; how it comes to its place is left to the journal.

mod journal;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

pub use journal::{JOURNAL, recover, write};

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
}
