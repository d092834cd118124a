//! Files that are written whole or not at all, and those that only their owner can read.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// Writes a file that only its owner can read, in a folder that nobody else can look into.
pub fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let folder = make_folder(path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700))
            .map_err(|error| wrong(&folder, "made private", &error))?;
    }
    replace(path, &folder, text, 0o600)
}

/// Writes a file that others may read as far as they could before, at the end of a link to it.
pub fn write_open(path: &Path, text: &str) -> Result<(), Failure> {
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = make_folder(path)?;
    replace(path, &folder, text, mode_of(path))
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

fn make_folder(path: &Path) -> Result<PathBuf, Failure> {
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

/// At once: whoever reads sees the one or the other, also after the power has failed.
fn replace(path: &Path, folder: &Path, text: &str, mode: u32) -> Result<(), Failure> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let draft = folder.join(format!(".{name}.{}", std::process::id()));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode);
    #[cfg(not(unix))]
    let _ = mode;
    let written = options.open(&draft).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&draft, path)?;
        // Without this a rename may be forgotten when the power fails.
        #[cfg(unix)]
        File::open(folder)?.sync_all()?;
        Ok(())
    });
    written.map_err(|error| {
        if error.kind() != io::ErrorKind::AlreadyExists {
            let _ = fs::remove_file(&draft);
        }
        wrong(path, "written", &error)
    })
}

#[cfg(unix)]
fn mode_of(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).map_or(0o644, |file| file.permissions().mode() & 0o777)
}

#[cfg(not(unix))]
fn mode_of(_: &Path) -> u32 {
    0
}

fn wrong(path: &Path, what: &str, error: &io::Error) -> Failure {
    Failure::Other(format!("{} cannot be {what}: {error}", path.display()))
}
