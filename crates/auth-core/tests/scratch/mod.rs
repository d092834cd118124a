//! Files that go away with their test.

#![allow(dead_code, unreachable_pub)] // every test binary uses a part of it

use std::fs;
use std::path::PathBuf;

/// A file that goes away with the test.
pub struct TemporaryFile(pub PathBuf);

impl TemporaryFile {
    pub fn with(name: &str, content: impl AsRef<[u8]>) -> Self {
        let file = Self::absent(name);
        fs::write(&file.0, content).unwrap();
        file
    }

    /// A path where nothing is yet.
    pub fn absent(name: &str) -> Self {
        let name = format!("auth-core-{}-{name}", std::process::id());
        Self(std::env::temp_dir().join(name))
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}
