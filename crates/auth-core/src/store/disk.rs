//! The files of a store: read with suspicion, written whole or not at all. Everything here blocks.
//! What stands in them is left to `document`, who may write when to `renewal`.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::document::{Document, Unreadable};
use super::problem::{Fault, Problem};

/// No store grows so large: about a thousand accounts.
const LARGEST: u64 = 4 << 20;

/// Where the next content of a store is written before it takes the place of the last.
pub(super) fn draft(path: &Path) -> PathBuf {
    beside(path, "new")
}

/// `tokens.json` -> `tokens.json.<ending>`
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

/// The content of a store; an empty one if there is none yet.
pub(super) fn read(path: &Path) -> Result<Document, Problem> {
    // A file that was made beforehand, as mktemp does, is one that nothing was written to yet.
    match text_if_there(path)? {
        Some(text) if !text.is_empty() => document(path, &text),
        _ => Ok(Document::empty()),
    }
}

fn read_if_there(path: &Path) -> Result<Option<Document>, Problem> {
    let text = text_if_there(path)?;
    text.map(|text| document(path, &text)).transpose()
}

fn text_if_there(path: &Path) -> Result<Option<Vec<u8>>, Problem> {
    let Some(file) = open_private(path, OpenOptions::new().read(true))? else {
        return Ok(None);
    };
    let mut text = Vec::new();
    file.take(LARGEST + 1)
        .read_to_end(&mut text)
        .map_err(|error| Problem::io(path, "read", error))?;
    if text.len() as u64 > LARGEST {
        return Err(Problem::corrupt(path, "it is too large"));
    }
    Ok(Some(text))
}

fn document(path: &Path, text: &[u8]) -> Result<Document, Problem> {
    match Document::parse(text) {
        Ok(document) => Ok(document),
        Err(Unreadable::Corrupt(what)) => Err(Problem::corrupt(path, what)),
        Err(Unreadable::Newer(version)) => Err(Problem::new(path, Fault::Newer(version))),
    }
}

/// Ends what a process began that was killed while it wrote. A draft that is complete takes its
/// place: it holds the newest tokens, which no server gives out a second time. Half a draft goes.
/// Only for whoever holds the lock for writing.
pub(super) fn recover(path: &Path) -> Result<(), Problem> {
    let draft = draft(path);
    match read_if_there(&draft) {
        Ok(None) => Ok(()),
        Ok(Some(_)) => {
            // Nothing is put in the place of a file that is not ours, not even this.
            read(path)?;
            replace(&draft, path)
        }
        Err(problem) if problem.is_corrupt() => {
            fs::remove_file(&draft).map_err(|error| Problem::io(&draft, "remove", error))
        }
        Err(problem) => Err(problem),
    }
}

/// Puts `document` in the place of what is at `path`, at once and for good: whoever reads sees the
/// one or the other, also after the power has failed. Only for whoever holds the lock for writing.
pub(super) fn write(path: &Path, document: &Document) -> Result<(), Problem> {
    let draft = draft(path);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    private(&mut options);
    let written = options.open(&draft).and_then(|mut file| {
        file.write_all(document.to_text().as_bytes())?;
        file.sync_all()
    });
    if let Err(error) = written {
        // Half of it is of no use to anybody. What was there before is not ours to remove.
        if error.kind() != io::ErrorKind::AlreadyExists {
            let _ = fs::remove_file(&draft);
        }
        return Err(Problem::io(&draft, "write", error));
    }
    replace(&draft, path)
}

fn replace(draft: &Path, path: &Path) -> Result<(), Problem> {
    fs::rename(draft, path).map_err(|error| Problem::io(path, "replace", error))?;
    let folder = folder_of(path);
    sync_folder(&folder).map_err(|error| Problem::io(&folder, "sync", error))
}

/// Makes the folder of a store, for its owner only, if it is not there; says no to one where
/// others could put files in the place of ours.
pub(super) fn prepare_folder(path: &Path) -> Result<(), Problem> {
    let folder = folder_of(path);
    if !folder.is_dir() {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder
            .create(&folder)
            .map_err(|error| Problem::io(&folder, "make", error))?;
    }
    check_folder(&folder)
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Opens a file that must be an ordinary one, no link, ours, and private. `None` if there is none.
pub(super) fn open_private(
    path: &Path,
    options: &mut OpenOptions,
) -> Result<Option<File>, Problem> {
    open_no_link(options);
    if let Some(fault) = not_to_be_opened(path) {
        return Err(Problem::new(path, fault));
    }
    let file = match options.open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Problem::io(path, "open", error)),
    };
    // Once more, of what was really opened: between look and opening it may have been exchanged.
    let metadata = file
        .metadata()
        .map_err(|error| Problem::io(path, "look at", error))?;
    match fault_of(&metadata) {
        Some(fault) => Err(Problem::new(path, fault)),
        None => Ok(Some(file)),
    }
}

/// What can be told without opening it, so that the reason is told in place of a mere "denied",
/// and that no pipe or device notices.
fn not_to_be_opened(path: &Path) -> Option<Fault> {
    let metadata = fs::symlink_metadata(path).ok()?;
    if metadata.is_symlink() {
        return Some(Fault::Link);
    }
    fault_of(&metadata)
}

fn fault_of(metadata: &fs::Metadata) -> Option<Fault> {
    if !metadata.is_file() {
        return Some(Fault::NotAFile);
    }
    owner_fault(metadata)
}

#[cfg(unix)]
fn owner_fault(metadata: &fs::Metadata) -> Option<Fault> {
    use std::os::unix::fs::MetadataExt as _;
    if metadata.uid() != rustix::process::geteuid().as_raw() {
        return Some(Fault::Foreign);
    }
    let mode = metadata.mode() & 0o777;
    (mode & 0o077 != 0).then_some(Fault::Exposed(mode))
}

/// Elsewhere the folder decides who may read what is in it.
#[cfg(not(unix))]
fn owner_fault(_: &fs::Metadata) -> Option<Fault> {
    None
}

#[cfg(unix)]
fn check_folder(folder: &Path) -> Result<(), Problem> {
    use std::os::unix::fs::MetadataExt as _;
    const STICKY: u32 = 0o1000;
    let metadata = fs::metadata(folder).map_err(|error| Problem::io(folder, "look at", error))?;
    // What belongs to root belongs to the system, as /tmp does.
    let owner = metadata.uid();
    if owner != rustix::process::geteuid().as_raw() && owner != 0 {
        return Err(Problem::new(folder, Fault::Foreign));
    }
    if metadata.mode() & 0o002 != 0 && metadata.mode() & STICKY == 0 {
        return Err(Problem::new(folder, Fault::OpenFolder));
    }
    Ok(())
}

#[cfg(not(unix))]
fn check_folder(_: &Path) -> Result<(), Problem> {
    Ok(())
}

/// A new file is its owner's only, from its first moment on.
#[cfg(unix)]
pub(super) fn private(options: &mut OpenOptions) {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
}

#[cfg(not(unix))]
pub(super) fn private(_: &mut OpenOptions) {}

#[cfg(unix)]
fn open_no_link(options: &mut OpenOptions) {
    use rustix::fs::OFlags;
    // NONBLOCK: a pipe in the place of the file must not hold us.
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
    std::os::unix::fs::OpenOptionsExt::custom_flags(options, flags.bits() as i32);
}

#[cfg(not(unix))]
fn open_no_link(_: &mut OpenOptions) {}

/// Without this a rename may be forgotten when the power fails.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Folders cannot be opened there; the file system keeps a journal of names.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
