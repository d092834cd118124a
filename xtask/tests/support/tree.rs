//! Folders, compared and copied.

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

/// Copies a folder.
pub fn copy(from: &Path, to: &Path) {
    each_file(from, &mut |path| {
        let target = to.join(path.strip_prefix(from).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(path, target).unwrap();
    });
}

fn each_file(folder: &Path, f: &mut dyn FnMut(&Path)) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            each_file(&entry.path(), f);
        } else {
            f(&entry.path());
        }
    }
}
