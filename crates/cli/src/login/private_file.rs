//! The files of profiles and of secrets, in folders that nobody else can look into.

use std::fs::{self, DirBuilder};
use std::io;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::whole_file;

/// Writes a file that only its owner can read, in a folder that nobody else can look into.
pub fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let folder = make_folder(path)?;
    #[cfg(not(unix))]
    let _ = folder;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700))
            .map_err(|error| wrong(&folder, "made private", &error))?;
    }
    whole_file::write_private(path, text.as_bytes())
}

/// Writes a file that others may read as far as they could before.
pub fn write_open(path: &Path, text: &str) -> Result<(), Failure> {
    make_folder(path)?;
    whole_file::write(path, text.as_bytes())
}

/// Removes a file, if it is there.
pub fn remove(path: &Path) -> Result<(), Failure> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(wrong(path, "removed", &error))
        }
        _ => Ok(()),
    }
}

/// Makes the folder of a file, which nobody else can look into, unless it is there.
pub fn make_folder(path: &Path) -> Result<PathBuf, Failure> {
    let folder = path.parent().map(Path::to_owned).unwrap_or_default();
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(&folder)
        .map_err(|error| wrong(&folder, "made", &error))?;
    Ok(folder)
}

fn wrong(path: &Path, what: &str, error: &io::Error) -> Failure {
    Failure::Other(format!("{} cannot be {what}: {error}", path.display()))
}
