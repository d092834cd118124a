//! Files that are there as a whole or not at all: whoever reads one never sees half of it, also after
//! the power has failed.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use crate::failure::Failure;

/// Writes a file that others may read as far as they could before, at the end of a link to it.
pub fn write(path: &Path, text: &[u8]) -> Result<(), Failure> {
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    match fs::metadata(path) {
        // A device or a pipe takes what is written to it, and must not be replaced.
        Ok(there) if !there.is_file() => fs::write(path, text).map_err(|error| wrong(path, &error)),
        Ok(there) => replace(path, text, mode_of(&there)),
        // A link to what is not there yet: the system makes it, and the link stays.
        Err(_) if path.is_symlink() => fs::write(path, text).map_err(|error| wrong(path, &error)),
        Err(_) => replace(path, text, 0o666),
    }
}

/// Writes a file that only its owner can read, whatever was there before.
pub fn write_private(path: &Path, text: &[u8]) -> Result<(), Failure> {
    replace(path, text, 0o600)
}

fn replace(path: &Path, text: &[u8], mode: u32) -> Result<(), Failure> {
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // A name that begins with a dot is nobody's if it stays behind.
    let draft = folder.join(format!(".{name}.{}", std::process::id()));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode);
    #[cfg(not(unix))]
    let _ = mode;
    let written = options.open(&draft).and_then(|mut file| {
        file.write_all(text)?;
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
        wrong(path, &error)
    })
}

#[cfg(unix)]
fn mode_of(file: &fs::Metadata) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    file.permissions().mode() & 0o777
}

#[cfg(not(unix))]
fn mode_of(_: &fs::Metadata) -> u32 {
    0
}

fn wrong(path: &Path, error: &io::Error) -> Failure {
    Failure::Other(format!("{} cannot be written: {error}", path.display()))
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _, symlink};
    use std::os::unix::net::UnixListener;
    use std::path::PathBuf;

    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("vmw-{name}-{}", std::process::id()));
        fs::create_dir(&folder).unwrap();
        folder
    }

    #[test]
    fn a_file_keeps_its_readers_and_the_link_to_it() {
        let folder = folder("readers");
        let (file, link) = (folder.join("file"), folder.join("link"));
        let mode = || fs::metadata(&file).unwrap().permissions().mode() & 0o777;
        fs::write(&file, "old").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
        symlink("file", &link).unwrap();
        write(&link, b"new").unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"new");
        assert!(link.is_symlink());
        assert_eq!(mode(), 0o640);
        write_private(&file, b"secret").unwrap();
        assert_eq!(mode(), 0o600);
        // Nothing is left beside them.
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_link_to_a_file_that_is_not_there_makes_it() {
        let folder = folder("link");
        let link = folder.join("link");
        symlink("file", &link).unwrap();
        write(&link, b"new").unwrap();
        assert!(link.is_symlink());
        assert_eq!(fs::read(folder.join("file")).unwrap(), b"new");
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_is_no_file_is_not_replaced_by_one() {
        let folder = folder("socket");
        let socket = folder.join("socket");
        let _listener = UnixListener::bind(&socket).unwrap();
        assert!(write(&socket, b"text").is_err());
        assert!(fs::metadata(&socket).unwrap().file_type().is_socket());
        fs::remove_dir_all(folder).unwrap();
    }
}
