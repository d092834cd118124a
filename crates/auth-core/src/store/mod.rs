//! A file in which processes share their tokens: where it is, what it is for, and the async side of
//! reading, locking and writing it. What a renewal does with it is left to `renewal`.

mod disk;
mod document;
mod lock;
mod problem;
mod renewal;

use std::env;
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::time::Instant;

use crate::exchange::fingerprint;
use crate::{Error, Secret};
use document::Entry;
use lock::FileLock;
use problem::{Fault, Problem};

pub(crate) use renewal::{Held, Keep, Keeper, Outcome, Renewal};

/// How long a write may have to wait for others, who need milliseconds.
const WRITE_PATIENCE: Duration = Duration::from_secs(10);

/// How long to wait before looking at a lock again: the first time, and at most.
const FIRST_PAUSE: Duration = Duration::from_millis(5);
const LONGEST_PAUSE: Duration = Duration::from_millis(100);

/// A file in which the sessions of one user share their tokens, across processes and from one run
/// of a program to the next. Given to [`SessionBuilder::token_store`](crate::SessionBuilder::token_store).
///
/// Without a store every process exchanges its credential for itself. With one, a token that any of
/// them has obtained serves all of them until it expires; when it is due, one process renews it
/// while the others use the old one or wait. For an account whose server gives out a new refresh
/// token at every use and forgets the one before, a store is what carries the newest one into the
/// next run.
///
/// ```
/// use auth_core::{Session, TokenStore};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = std::env::temp_dir();
/// let store = TokenStore::at(folder.join("my-tool-tokens.json"));
/// let session = Session::builder()
///     .api_token("an-api-token")
///     .token_store(store)
///     .build()?;
/// # let _ = session;
/// # Ok(())
/// # }
/// ```
///
/// # The file
/// JSON, one entry an account; times are seconds since 1970, in UTC:
/// ```json
/// {
///   "version": 1,
///   "accounts": {
///     "csp-api-token https://console.cloud.vmware.com [\"5f2b9c…\"]": {
///       "access_token": "…",
///       "obtained_at": 1735689600,
///       "expires_at": 1735691399,
///       "refresh_token": "…",
///       "exchange_begun_at": 1735689600
///     }
///   }
/// }
/// ```
/// The name of an account says how and where its tokens are had and what sets it apart from others:
/// a public name, or the beginning of the SHA-256 of a credential. **Not kept** are credentials as
/// they were given: API tokens, passwords, client secrets. `refresh_token` is there only if the
/// server answered with another one than it was sent. Properties that this version does not know
/// stay as they are; access tokens that have been over for a day are dropped; a file of a newer
/// version is left alone.
///
/// Beside it lie `….lock` files, which are empty and stay, and for moments `….new`, the next content.
///
/// # Who can read it
/// The tokens are not encrypted: whoever can read the file can use them. On Unix it is made with
/// mode 0600, in a folder that is made with mode 0700 if it is missing, and is written whole
/// through a second file, so that it is neither half there nor readable to others at any moment. It
/// is not used, and left exactly as it is, if it is a symbolic link or no ordinary file, if it
/// belongs to another user (also when that is you, and you are root just now), if others may read or
/// write it, if everybody may put files into its folder, or if its content is not that of a store.
/// On Windows the permissions are those that the folder hands down, which for
/// [`default_location`](Self::default_location) are the user's own; they are not checked. On other
/// systems nothing is written.
///
/// # When it cannot be used
/// Then the session works as without a store, and says so in a `tracing` warning that names the file
/// and what to do; once, not at every renewal. So it is too when the disk is full, when the folder
/// cannot be written (a token that is found is still used), and when another process has been
/// renewing for 30 s. Two things differ for an account whose refresh token rotates: a new refresh
/// token that could not be written is an event of level `ERROR` every time, because the account is
/// locked out when the process that has it in memory ends; and where another process does not come
/// to an end with its renewal, the call fails with
/// [`ErrorKind::Timeout`](crate::ErrorKind::Timeout), because two uses of one refresh token may lock
/// the account out.
///
/// # What is survived
/// A lock ends with the process that has it, however it ends. The exchange of a session with a store
/// goes on, and its outcome is written, when the call that began it is dropped. Of a process that is
/// killed:
/// - before its request for a new token leaves, nothing is lost;
/// - once the file is written, or its draft is complete on the disk, nothing is lost: the next
///   process puts the draft into its place;
/// - in between, which is the time of the request and milliseconds after it, an access token is
///   lost, and the next process asks for another one. **If the server has rotated the refresh token
///   by then, the new one is lost as well, which no client can prevent**: the server has forgotten
///   the old one, and the new one was in the killed process only. The account needs a new refresh
///   token then. Before such an exchange a note is written (`exchange_begun_at`), so that the error
///   of the next process says what happened and when. The first exchange of a credential of which
///   it is not known that it rotates leaves no note.
///
/// The same holds when the power fails; the file and its folder are synced before a token is used.
/// The lock is advisory and local on some network file systems: keep the store on a local disk.
///
/// # Clocks
/// A token is used for the rest of its life by the wall clock, never for longer than the server gave
/// it. One that is dated more than five minutes ahead is not used. A token whose end is misjudged
/// costs a 401, after which it is exchanged.
///
/// # Removing it
/// Delete the file, and those beside it, while no program uses it. All access tokens are had again
/// from the credentials; an account that rotates needs a new refresh token, unless the one that was
/// given to the session is still good.
#[derive(Clone)]
pub struct TokenStore {
    shared: Arc<Shared>,
}

struct Shared {
    path: PathBuf,
    /// What was last warned of, so as to say it once.
    reported: Mutex<String>,
}

impl TokenStore {
    /// A store in this file, which need not exist and may be empty. Nothing is read or written yet.
    ///
    /// Programs that are to share tokens name the same file. A relative path is meant from the
    /// folder that is current now.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let path = std::path::absolute(&path).unwrap_or(path);
        Self {
            shared: Arc::new(Shared {
                path,
                reported: Mutex::default(),
            }),
        }
    }

    /// The store of the user: `$XDG_STATE_HOME/vmw/tokens.json`, else
    /// `~/.local/state/vmw/tokens.json`; on Windows `%LOCALAPPDATA%\vmw\tokens.json`.
    ///
    /// Not among the caches: those may be emptied at any time, and a refresh token that rotates
    /// cannot be had again.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the environment does not say where the
    /// user's files are.
    pub fn default_location() -> Result<Self, Error> {
        let folder = state_folder(|name| env::var_os(name))?;
        Ok(Self::at(folder.join("vmw").join("tokens.json")))
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.shared.path
    }

    /// Warns of a problem, unless it is the one that was warned of last.
    fn report(&self, problem: &Problem) {
        let text = problem.to_string();
        let mut reported = self
            .shared
            .reported
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if *reported == text {
            tracing::debug!(problem = text, "the token store is still not used");
        } else {
            tracing::warn!(
                problem = text,
                "the token store is not used: the session goes on without it"
            );
            *reported = text;
        }
    }

    /// What stands in the store now. Needs no lock: a file is replaced, never changed.
    async fn entry(&self, account: &str) -> Result<Entry, Problem> {
        let account = account.to_owned();
        self.blocking(move |path| read_entry(path, &account)).await
    }

    /// The lock that one process has while it renews the token of one account.
    async fn try_lock_account(&self, account: &str) -> Result<Option<FileLock>, Problem> {
        let path = self.account_lock(account);
        self.blocking(move |store| {
            disk::prepare_folder(store)?;
            FileLock::try_take(&path)
        })
        .await
    }

    /// Every account has a lock of its own, because it is held while a server is asked: one that
    /// hangs must not hold up the others.
    fn account_lock(&self, account: &str) -> PathBuf {
        let name = fingerprint(&Secret::from(account));
        disk::beside(self.path(), &format!("{name}.lock"))
    }

    /// The lock that whoever writes the file has. What a killed process left half done is done
    /// when this returns.
    async fn lock_file(&self) -> Result<Writing, Problem> {
        let path = disk::beside(self.path(), "lock");
        let mut pause = Pause::new(WRITE_PATIENCE);
        loop {
            let wanted = path.clone();
            let taken = self.blocking(move |store| {
                disk::prepare_folder(store)?;
                let lock = FileLock::try_take(&wanted)?;
                if lock.is_some() {
                    disk::recover(store)?;
                }
                Ok(lock)
            });
            match taken.await? {
                Some(lock) => {
                    return Ok(Writing {
                        store: self.clone(),
                        _lock: lock,
                    });
                }
                None => pause.wait(&path).await?,
            }
        }
    }

    /// Does file work where it holds up no other task. It runs to its end even if the caller is
    /// dropped.
    async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Path) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let path = self.path().to_owned();
        let task = tokio::task::spawn_blocking(move || work(&path));
        task.await.unwrap_or_else(|error| {
            let error = std::io::Error::other(error);
            Err(Problem::io(self.path(), "work on", error))
        })
    }
}

/// The right to write a store.
struct Writing {
    store: TokenStore,
    _lock: FileLock,
}

impl Writing {
    /// Replaces the entry of an account; those of others stay as they are.
    async fn set(&self, account: &str, entry: &Entry) -> Result<(), Problem> {
        let (account, entry) = (account.to_owned(), entry.clone());
        let work = move |path: &Path| {
            let mut document = disk::read(path)?;
            document
                .entry(&account)
                .map_err(|what| Problem::corrupt(path, what))?;
            document.set(&account, &entry);
            document.tidy(now_in_seconds());
            disk::write(path, &document)
        };
        self.store.blocking(work).await
    }

    /// Takes the entry of an account out.
    async fn remove(&self, account: &str) -> Result<(), Problem> {
        let account = account.to_owned();
        let work = move |path: &Path| {
            let mut document = disk::read(path)?;
            if document.remove(&account) {
                disk::write(path, &document)?;
            }
            Ok(())
        };
        self.store.blocking(work).await
    }
}

fn read_entry(path: &Path, account: &str) -> Result<Entry, Problem> {
    disk::read(path)?
        .entry(account)
        .map_err(|what| Problem::corrupt(path, what))
}

/// Waits for a lock, ever less often, up to a limit.
struct Pause {
    patience: Duration,
    until: Instant,
    next: Duration,
}

impl Pause {
    fn new(patience: Duration) -> Self {
        Self {
            patience,
            until: Instant::now() + patience,
            next: FIRST_PAUSE,
        }
    }

    async fn wait(&mut self, path: &Path) -> Result<(), Problem> {
        if Instant::now() >= self.until {
            return Err(Problem::new(path, Fault::Busy(self.patience)));
        }
        tokio::time::sleep(self.next).await;
        self.next = (self.next * 2).min(LONGEST_PAUSE);
        Ok(())
    }
}

fn now_in_seconds() -> u64 {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH);
    since_1970.unwrap_or_default().as_secs()
}

/// Where programs keep what they must not lose and nobody edits.
fn state_folder(variable: impl Fn(&str) -> Option<OsString>) -> Result<PathBuf, Error> {
    // Relative ones do not count, as the XDG specification has it.
    let folder = |name: &str| {
        variable(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    let (found, names) = if cfg!(windows) {
        (folder("LOCALAPPDATA"), "LOCALAPPDATA")
    } else {
        let home = || Some(folder("HOME")?.join(".local").join("state"));
        (
            folder("XDG_STATE_HOME").or_else(home),
            "HOME or XDG_STATE_HOME",
        )
    };
    found.ok_or_else(|| {
        Error::config("there is no place for a token store").with_hint(format!(
            "set {names} to an absolute path, or name a file with TokenStore::at(…)"
        ))
    })
}

impl fmt::Debug for TokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenStore")
            .field("path", &self.path())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
