//! Folders, copied.

use std::fs;
use std::path::Path;

use crate::tree::each_file;

/// Copies a folder.
pub fn copy(from: &Path, to: &Path) {
    each_file(from, &mut |path| {
        let target = to.join(path.strip_prefix(from).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(path, target).unwrap();
    });
}
