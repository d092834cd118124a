//! Which files of a folder exports have written. It is kept beside them: what somebody writes there by
//! hand can look the same, and is no thing that is gone until it was imported.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::folder;
use crate::failure::Failure;

/// Where it is. Names that begin with a dot are passed over where things are read.
const NAME: &str = ".vmw-export";

const HEAD: &str = "# What `vmw export` has written here; --prune removes nothing else.\n";

/// What it has, by paths within the folder.
pub fn read(folder: &Path) -> Result<BTreeSet<String>, Failure> {
    let path = folder.join(NAME);
    match fs::read_to_string(&path) {
        Ok(text) => {
            let lines = text.lines().filter(|line| !line.starts_with('#'));
            Ok(lines.map(str::to_owned).collect())
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(BTreeSet::new()),
        Err(error) => Err(Failure::Usage(format!(
            "{} cannot be used: {error}",
            path.display()
        ))),
    }
}

/// Writes it, unless it is that already.
pub fn write(folder: &Path, written: &BTreeSet<String>) -> Result<(), Failure> {
    if written.is_empty() && !folder.join(NAME).exists() {
        return Ok(());
    }
    let mut text = HEAD.to_owned();
    for path in written {
        text.push_str(path);
        text.push('\n');
    }
    folder::write(&folder.join(NAME), &text).map(drop)
}

/// What a file is called in it, the same on every system.
pub fn entry(folder: &Path, path: &Path) -> String {
    let within = path.strip_prefix(folder).unwrap_or(path);
    let parts: Vec<_> = within
        .iter()
        .map(|part| part.to_string_lossy().into_owned())
        .collect();
    parts.join("/")
}
