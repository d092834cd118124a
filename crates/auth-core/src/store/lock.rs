//! One process at a time: a lock that ends with whoever holds it, however that ends.

use std::fs::{File, OpenOptions};
use std::path::Path;

use super::disk;
use super::problem::Problem;

/// A lock on a file that holds nothing. It is let go when this is dropped, and by the system when
/// the process is killed.
pub(super) struct FileLock {
    _file: File,
}

impl FileLock {
    /// Takes the lock if nobody has it; does not wait. The file is made if it is not there, and
    /// stays: to remove it while another process opens it would let both have the lock.
    pub(super) fn try_take(path: &Path) -> Result<Option<Self>, Problem> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        disk::private(&mut options);
        Self::take(path, &mut options)
    }

    #[cfg(unix)]
    fn take(path: &Path, options: &mut OpenOptions) -> Result<Option<Self>, Problem> {
        use rustix::fs::{FlockOperation, flock};
        use rustix::io::Errno;
        let Some(file) = disk::open_private(path, options)? else {
            return Ok(None);
        };
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(Some(Self { _file: file })),
            Err(Errno::WOULDBLOCK | Errno::INTR) => Ok(None),
            Err(error) => Err(Problem::io(path, "lock", error.into())),
        }
    }

    /// A file that is opened for nobody else is a lock.
    #[cfg(windows)]
    fn take(path: &Path, options: &mut OpenOptions) -> Result<Option<Self>, Problem> {
        use std::os::windows::fs::OpenOptionsExt as _;
        const SHARING_VIOLATION: i32 = 32;
        match options.share_mode(0).open(path) {
            Ok(file) => Ok(Some(Self { _file: file })),
            Err(error) if error.raw_os_error() == Some(SHARING_VIOLATION) => Ok(None),
            Err(error) => Err(Problem::io(path, "lock", error)),
        }
    }

    #[cfg(not(any(unix, windows)))]
    fn take(path: &Path, _: &mut OpenOptions) -> Result<Option<Self>, Problem> {
        let error = std::io::ErrorKind::Unsupported.into();
        Err(Problem::io(path, "lock", error))
    }
}
