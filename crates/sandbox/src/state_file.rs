//! The state of a sandbox in a file: everything that requests have made, as it is, with the time
//! and the positions of the generators. The file is as large as the cloud, not as its past.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::sync::Notify;

use crate::clock::Millis;
use crate::cloud::Cloud;
use crate::random::Random;
use crate::server::Shared;
use crate::tokens;

/// Of the file; others are refused. To be raised with every change of what is in [`State`].
const FORMAT: u64 = 3;
/// More than any run comes to, and far from where counting ends.
const MOST_CHANGES: u64 = 1 << 53;
/// Whose file it is, for those who find it.
const PROGRAM: &str = "vmw-sandbox";
/// How long changes are gathered before they are written.
const GATHERING: Duration = Duration::from_millis(100);
/// How long a disk that is full is left alone.
const RECOVERY: Duration = Duration::from_secs(1);

/// What is kept. A store that is added to [`Cloud`] is kept with it; one that is added beside it
/// has to be named where the world makes its state.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) cloud: Cloud,
    pub(crate) tokens: tokens::Kept,
    pub(crate) errors: Random,
}

/// The first line of the file; the state is the second.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Head<'a> {
    program: &'a str,
    format: u64,
    pub(crate) seed: u64,
    /// The time that the run had reached.
    pub(crate) now: Millis,
    /// How many changes are in the state: the number that the last of them was answered with.
    pub(crate) changes: u64,
    /// Of the second line with its end, in bytes.
    length: u64,
}

/// What a file holds.
pub(crate) struct Found {
    pub(crate) seed: u64,
    pub(crate) now: Millis,
    pub(crate) changes: u64,
    pub(crate) state: State,
}

/// Why a file can not be read as the state of a sandbox.
#[derive(Debug)]
pub(crate) enum Unreadable {
    Io(io::Error),
    /// Something else, or nothing.
    NotOurs,
    /// A folder, a pipe, a device.
    NoFile,
    /// More changes than there can be.
    Changes(u64),
    OtherFormat(u64),
    /// How much of it is there, and how much there was.
    CutShort(u64, u64),
    Broken(serde_json::Error),
}

/// Where the state is kept, and how far.
pub(crate) struct Keeper {
    pub(crate) path: PathBuf,
    seed: u64,
    /// There is something to write.
    due: Arc<Notify>,
    /// Held while the file is written: two at once would write one file.
    writing: Arc<Mutex<()>>,
    /// The last change that is in the file.
    pub(crate) written: u64,
}

/// Whether more can happen after the state has been taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Moment {
    /// Whoever goes on from this state must not draw what this run will still draw.
    Running,
    Stopped,
}

// Callers' secrets are in there.
impl fmt::Debug for Keeper {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Keeper")
            .field("path", &self.path)
            .field("written", &self.written)
            .finish_non_exhaustive()
    }
}

impl State {
    /// Leaps over all that a run can draw from its generators after its last write.
    pub(crate) fn leap(&mut self) {
        self.cloud.random.leap();
        self.errors.leap();
        self.tokens.leap();
    }
}

/// Where the file is, behind symbolic links: the file is replaced, and a link has to stay one.
pub(crate) fn located(path: &Path) -> Result<PathBuf, Unreadable> {
    match fs::metadata(path) {
        Ok(found) if found.is_file() => fs::canonicalize(path).map_err(Unreadable::Io),
        Ok(_) => Err(Unreadable::NoFile),
        // A link to nothing is not found either.
        Err(error) if error.kind() == io::ErrorKind::NotFound && !path.is_symlink() => {
            Ok(path.to_owned())
        }
        Err(error) => Err(Unreadable::Io(error)),
    }
}

/// Whoever has it writes the file of the state. It is let go when this is dropped, and by the
/// system when the process is killed.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    /// None if another sandbox has it. The file beside the state stays: to remove it while another
    /// process opens it would let both have the lock.
    pub(crate) fn take(path: &Path) -> io::Result<Option<Self>> {
        let mut beside = path.to_owned().into_os_string();
        beside.push(".lock");
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        Self::of(Path::new(&beside), &mut options)
    }

    #[cfg(unix)]
    fn of(path: &Path, options: &mut OpenOptions) -> io::Result<Option<Self>> {
        use rustix::fs::{FlockOperation, flock};
        use rustix::io::Errno;

        std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
        let file = options.open(path)?;
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(Some(Self { _file: file })),
            Err(Errno::WOULDBLOCK | Errno::INTR) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// A file that is opened for nobody else is a lock.
    #[cfg(windows)]
    fn of(path: &Path, options: &mut OpenOptions) -> io::Result<Option<Self>> {
        const SHARING_VIOLATION: i32 = 32;

        std::os::windows::fs::OpenOptionsExt::share_mode(options, 0);
        match options.open(path) {
            Ok(file) => Ok(Some(Self { _file: file })),
            Err(error) if error.raw_os_error() == Some(SHARING_VIOLATION) => Ok(None),
            Err(error) => Err(error),
        }
    }

    #[cfg(not(any(unix, windows)))]
    fn of(_: &Path, _: &mut OpenOptions) -> io::Result<Option<Self>> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

impl Found {
    /// Reads a file; none if there is none yet.
    pub(crate) fn read(path: &Path) -> Result<Option<Self>, Unreadable> {
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Unreadable::Io(error)),
        };
        let end = bytes.iter().position(|byte| *byte == b'\n');
        let (head, state) = bytes.split_at(end.map_or(bytes.len(), |end| end + 1));
        #[derive(Deserialize)]
        struct Format {
            format: u64,
        }
        // The first format had no program in it.
        match serde_json::from_slice::<Format>(head) {
            Ok(Format { format: FORMAT }) => {}
            Ok(Format { format }) => return Err(Unreadable::OtherFormat(format)),
            Err(_) => return Err(Unreadable::NotOurs),
        }
        let head: Head<'_> = serde_json::from_slice(head).map_err(|_| Unreadable::NotOurs)?;
        if head.program != PROGRAM {
            return Err(Unreadable::NotOurs);
        }
        if head.changes > MOST_CHANGES {
            return Err(Unreadable::Changes(head.changes));
        }
        let length = state.len() as u64;
        if length != head.length {
            return Err(Unreadable::CutShort(length, head.length));
        }
        Ok(Some(Self {
            seed: head.seed,
            now: head.now,
            changes: head.changes,
            state: serde_json::from_slice(state).map_err(Unreadable::Broken)?,
        }))
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => write!(formatter, "it can not be read: {error}"),
            Self::NotOurs => formatter.write_str("its first line is not that of a sandbox's state"),
            Self::NoFile => formatter.write_str("it is no file"),
            Self::Changes(changes) => write!(
                formatter,
                "its first line counts {changes} changes, more than there can be: it was changed"
            ),
            Self::OtherFormat(format) => write!(
                formatter,
                "it is of format {format}, and this version reads {FORMAT}; the version that wrote it can"
            ),
            Self::CutShort(length, whole) => write!(
                formatter,
                "its second line has {length} bytes in the place of {whole}: it was cut short or changed"
            ),
            Self::Broken(error) => write!(
                formatter,
                "its second line is not a state that this version knows: {error}"
            ),
        }
    }
}

impl std::error::Error for Unreadable {}

impl Keeper {
    /// Goes on after the changes that are in the file already.
    pub(crate) fn new(path: PathBuf, seed: u64, written: u64) -> Self {
        Self {
            path,
            seed,
            due: Arc::default(),
            writing: Arc::default(),
            written,
        }
    }

    /// Has the state written soon.
    pub(crate) fn stir(&self) {
        self.due.notify_one();
    }
}

/// Writes the state to the file soon after it changes, for as long as it is polled.
pub(crate) async fn keep(shared: Arc<Shared>) {
    let due = shared
        .world()
        .keeper
        .as_ref()
        .map(|keeper| Arc::clone(&keeper.due));
    let Some(due) = due else {
        return std::future::pending().await;
    };
    let mut complained = false;
    loop {
        due.notified().await;
        tokio::time::sleep(GATHERING).await;
        let writer = Arc::clone(&shared);
        let written = tokio::task::spawn_blocking(move || write(&writer, Moment::Running)).await;
        match written {
            Ok(Err(error)) => {
                if !complained {
                    eprintln!(
                        "vmw-sandbox: the state can not be written: {error}; trying again until it can"
                    );
                }
                complained = true;
                tokio::time::sleep(RECOVERY).await;
                due.notify_one();
            }
            _ => complained = false,
        }
    }
}

/// Writes the file as a whole, or leaves the old one: it takes its place when it is complete and
/// on the disk. The lock on the world is held only for a copy of it.
pub(crate) fn write(shared: &Shared, moment: Moment) -> io::Result<()> {
    let writing = match &shared.world().keeper {
        Some(keeper) => Arc::clone(&keeper.writing),
        None => return Ok(()),
    };
    let _one_at_a_time = writing.lock().unwrap_or_else(PoisonError::into_inner);
    let (path, mut head, mut state) = {
        let world = shared.world();
        let Some(keeper) = &world.keeper else {
            return Ok(());
        };
        let head = Head {
            program: PROGRAM,
            format: FORMAT,
            seed: keeper.seed,
            now: shared.clock.now(),
            changes: world.changes,
            length: 0,
        };
        (keeper.path.clone(), head, world.state())
    };
    if moment == Moment::Running {
        state.leap();
    }
    let mut text = serde_json::to_vec(&state)?;
    drop(state);
    text.push(b'\n');
    head.length = text.len() as u64;
    let mut line = serde_json::to_vec(&head)?;
    line.push(b'\n');

    let mut beside = path.clone().into_os_string();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    let mut file = private_file(&beside)?;
    file.write_all(&line)?;
    file.write_all(&text)?;
    file.sync_all()?;
    fs::rename(&beside, &path)?;
    settle_folder(&path)?;
    if let Some(keeper) = &mut shared.world().keeper {
        keeper.written = head.changes;
    }
    Ok(())
}

/// What callers sent may be secret: nobody else reads it.
fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Puts the new name on the disk too.
#[cfg(unix)]
fn settle_folder(path: &Path) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

/// Elsewhere folders can not be opened as files are.
#[cfg(not(unix))]
fn settle_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    /// Names of the fields that stand at the top of a pretty `Debug`.
    fn fields(shown: &str) -> Vec<&str> {
        let lines = shown.lines().filter_map(|line| line.strip_prefix("    "));
        let lines = lines.filter(|line| line.starts_with(|first: char| first.is_alphabetic()));
        lines
            .filter_map(|line| Some(line.split_once(": ")?.0))
            .collect()
    }

    #[test]
    fn every_store_is_kept() {
        let cloud = Cloud::new(Random::new(7), 1_772_323_200_000);
        let kept = serde_json::to_value(&cloud).unwrap();
        let shown = format!("{cloud:#?}");
        let names: Vec<&String> = kept.as_object().unwrap().keys().collect();
        assert_eq!(names, fields(&shown));
        let again: Cloud = serde_json::from_value(kept.clone()).unwrap();
        assert_eq!(format!("{again:#?}"), shown);
        // What does not show in `Debug`, too.
        assert_eq!(serde_json::to_value(&again).unwrap(), kept);
    }

    #[test]
    fn a_store_that_is_missing_is_an_error_and_not_empty() {
        let cloud = Cloud::new(Random::new(7), 0);
        let kept = serde_json::to_value(&cloud).unwrap();
        for name in kept.as_object().unwrap().keys() {
            let mut without: Value = kept.clone();
            without.as_object_mut().unwrap().remove(name);
            let read: Result<Cloud, _> = serde_json::from_value(without);
            assert!(read.is_err(), "{name}");
        }
    }
}
