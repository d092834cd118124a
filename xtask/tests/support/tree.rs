//! Folders and what is in them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Every file below a folder, by its path from there; none where there is no folder.
pub fn files(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    if root.exists() {
        each_file(root, &mut |path| {
            let name = path.strip_prefix(root).unwrap().to_path_buf();
            files.insert(name, fs::read(path).unwrap());
        });
    }
    files
}

/// Hands every file below a folder to `f`.
pub fn each_file(folder: &Path, f: &mut dyn FnMut(&Path)) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            each_file(&entry.path(), f);
        } else {
            f(&entry.path());
        }
    }
}
