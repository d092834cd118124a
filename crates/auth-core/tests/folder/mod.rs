//! A folder of its own for a test that needs real files; it goes when the test ends.

#![allow(dead_code, unreachable_pub)] // every test binary uses a part of it

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::Value;

pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("vmw-store-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Where the store of this test is.
    pub fn store(&self) -> PathBuf {
        self.0.join("vmw").join("tokens.json")
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&fs::read(self.store()).unwrap()).unwrap()
    }

    /// The one account that the store has.
    pub fn entry(&self) -> Value {
        let json = self.json();
        let accounts = json["accounts"].as_object().unwrap();
        assert_eq!(accounts.len(), 1, "one account");
        accounts.values().next().unwrap().clone()
    }

    /// Changes the one account, as if somebody had written it so.
    pub fn edit(&self, change: impl FnOnce(&mut Value)) {
        let mut json = self.json();
        let accounts = json["accounts"].as_object_mut().unwrap();
        change(accounts.values_mut().next().unwrap());
        // At once, as stores are written, or a session could find half of it.
        let draft = self.0.join("draft");
        fs::copy(self.store(), &draft).unwrap();
        fs::write(&draft, json.to_string()).unwrap();
        fs::rename(draft, self.store()).unwrap();
    }

    /// Makes the access token look as if it were over.
    pub fn let_the_token_expire(&self) {
        self.edit(|entry| {
            entry["obtained_at"] = 1.into();
            entry["expires_at"] = 2.into();
        });
    }

    /// The locks of accounts, of which a test has one.
    pub fn account_lock(&self) -> Option<PathBuf> {
        let files = fs::read_dir(self.store().parent().unwrap()).ok()?;
        files.map(|file| file.unwrap().path()).find(|path| {
            let name = path.file_name().unwrap().to_str().unwrap();
            name.ends_with(".lock") && name != "tokens.json.lock"
        })
    }

    pub fn write_lock(&self) -> PathBuf {
        self.0.join("vmw").join("tokens.json.lock")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Takes a lock as another process would. `None` if somebody has it.
#[cfg(unix)]
pub fn try_lock(path: &Path) -> Option<fs::File> {
    use rustix::fs::{FlockOperation, flock};
    let mut options = fs::OpenOptions::new();
    options.create(true).truncate(false).write(true);
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path).unwrap();
    match flock(&file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Some(file),
        Err(rustix::io::Errno::WOULDBLOCK) => None,
        Err(error) => panic!("{error}"),
    }
}
