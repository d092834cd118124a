//! Why a store is not used: what is wrong with which file, and what its owner can do.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Something that keeps a store from being used. The file in question is left as it is.
///
/// Its `Display` names the file and says what to do; the content of a file is never quoted.
#[derive(Debug)]
pub(super) struct Problem {
    path: PathBuf,
    fault: Fault,
}

#[derive(Debug)]
pub(super) enum Fault {
    Link,
    NotAFile,
    #[cfg_attr(not(unix), allow(dead_code))]
    Foreign,
    /// Others may read or write the file: its permission bits.
    #[cfg_attr(not(unix), allow(dead_code))]
    Exposed(u32),
    /// Others may put files into the folder.
    #[cfg_attr(not(unix), allow(dead_code))]
    OpenFolder,
    Corrupt(String),
    Newer(u64),
    /// Somebody else held a lock for so long.
    Busy(Duration),
    Io(&'static str, io::Error),
}

impl Problem {
    pub(super) fn new(path: &Path, fault: Fault) -> Self {
        Self {
            path: path.to_owned(),
            fault,
        }
    }

    pub(super) fn corrupt(path: &Path, what: impl Into<String>) -> Self {
        Self::new(path, Fault::Corrupt(what.into()))
    }

    pub(super) fn io(path: &Path, doing: &'static str, error: io::Error) -> Self {
        Self::new(path, Fault::Io(doing, error))
    }

    pub(super) fn is_corrupt(&self) -> bool {
        matches!(self.fault, Fault::Corrupt(_))
    }

    pub(super) fn is_busy(&self) -> bool {
        matches!(self.fault, Fault::Busy(_))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.path.display())?;
        match &self.fault {
            Fault::Link => f.write_str(
                "this is a symbolic link, and links are not followed: give the store the path of the file itself",
            ),
            Fault::NotAFile => {
                f.write_str("this is no ordinary file: give the store another path")
            }
            Fault::Foreign => f.write_str(
                "this belongs to another user: give the store a path of your own, or remove it",
            ),
            Fault::Exposed(mode) => write!(
                f,
                "others may have read or changed this file (its mode is {mode:03o}): delete it, or, if nobody else has been at it, make it private with chmod 600",
            ),
            Fault::OpenFolder => f.write_str(
                "everybody may put files into this folder: give the store a folder of your own",
            ),
            Fault::Corrupt(what) => write!(
                f,
                "this is not a token store, or a damaged one ({what}): move it away or delete it",
            ),
            Fault::Newer(version) => write!(
                f,
                "this is a token store of version {version}, which a newer program wrote: update this one, or give it another path",
            ),
            Fault::Busy(patience) => write!(
                f,
                "another process has held this lock for {} s: find out whether it hangs, and end it",
                patience.as_secs(),
            ),
            Fault::Io(doing, error) => write!(f, "could not {doing} this: {error}"),
        }
    }
}
