//! Files that are there as a whole or not at all: whoever reads one never sees half of it.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;

use crate::failure::Failure;

/// Writes a file, in the place of one that may be there.
pub fn write(path: &Path, text: &[u8]) -> Result<(), Failure> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".{}.new", std::process::id()));
    let written = || {
        let mut file = File::create_new(&beside)?;
        file.write_all(text)?;
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    written().map_err(|error| {
        if error.kind() != std::io::ErrorKind::AlreadyExists {
            let _ = fs::remove_file(&beside);
        }
        Failure::Other(format!("{} cannot be written: {error}", path.display()))
    })
}
