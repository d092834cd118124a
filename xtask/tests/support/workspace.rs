//! A workspace of documents and what is made of them, to be changed at will.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use serde_json::Value;
use tempfile::TempDir;

use crate::copy::copy;
use crate::run::{self, Run};
use crate::tree;

/// A workspace of its own that holds what `regen` reads and writes, up to date.
pub struct Workspace(pub TempDir);

/// Made once: a copy of this workspace after one run, so that these tests speak of
/// xtask alone. Whether what is committed is up to date is `regen --check`'s to say.
static FRESH: LazyLock<PathBuf> = LazyLock::new(|| {
    let fresh = Path::new(env!("CARGO_TARGET_TMPDIR")).join("regen-fresh");
    if fresh.exists() {
        fs::remove_dir_all(&fresh).unwrap();
    }
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    copy(&source.join("specs"), &fresh.join("specs"));
    let generated = Path::new("tests/conformance/generated");
    copy(&source.join(generated), &fresh.join(generated));
    for folder in fs::read_dir(source.join("crates")).unwrap() {
        let folder = Path::new("crates").join(folder.unwrap().file_name());
        let generated = folder.join("src/generated");
        if source.join(&generated).exists() {
            copy(&source.join(&generated), &fresh.join(&generated));
            // Its features are held to the tags of the document.
            let manifest = folder.join("Cargo.toml");
            fs::copy(source.join(&manifest), fresh.join(&manifest)).unwrap();
        }
    }
    let run = xtask(&fresh, &["regen"]);
    assert!(run.success, "{}", run.stderr);
    fresh
});

impl Workspace {
    pub fn new() -> Self {
        let workspace = tempfile::tempdir().unwrap();
        copy(&FRESH, workspace.path());
        Workspace(workspace)
    }

    pub fn regen(&self) -> Run {
        xtask(self.0.path(), &["regen"])
    }

    /// Runs `regen --check`, which must write nothing.
    pub fn check(&self) -> Run {
        let before = self.files();
        let run = xtask(self.0.path(), &["regen", "--check"]);
        assert_eq!(before, self.files(), "--check has written");
        run
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    pub fn write(&self, file: &str, text: &str) {
        fs::write(self.path(file), text).unwrap();
    }

    /// Replaces the one place where a text stands.
    pub fn replace(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert_eq!(text.matches(from).count(), 1, "{from:?} in {file}");
        self.write(file, &text.replace(from, to));
    }

    pub fn edit_json(&self, file: &str, edit: impl FnOnce(&mut Value)) {
        let mut value = serde_json::from_str(&self.read(file)).unwrap();
        edit(&mut value);
        self.write(file, &serde_json::to_string_pretty(&value).unwrap());
    }

    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        tree::files(self.0.path())
    }

    /// All files that `regen` writes, by their path from the root.
    pub fn generated(&self) -> Vec<String> {
        self.files()
            .into_keys()
            .map(|path| path.to_str().unwrap().to_owned())
            .filter(|path| !path.starts_with("specs/") || path.ends_with(".ledger.json"))
            .filter(|path| !path.ends_with("Cargo.toml"))
            .collect()
    }
}

impl Run {
    pub fn finds(&self, file: &str) {
        assert!(!self.success, "{file} was not found");
        let named = format!("{file} is not what `cargo xtask regen` makes");
        assert!(self.stderr.contains(&named), "{named}; {}", self.stderr);
        let headers = [
            format!("--- a/{file}\n+++ b/{file}\n@@ "),
            format!("--- a/{file}\n+++ /dev/null\n@@ "),
            format!("--- /dev/null\n+++ b/{file}\n@@ "),
        ];
        assert!(
            headers.iter().any(|header| self.stdout.contains(header)),
            "no unified diff of {file} in:\n{}",
            self.stdout
        );
    }
}

/// Runs xtask on a workspace.
pub fn xtask(root: &Path, arguments: &[&str]) -> Run {
    let root = ["--root", root.to_str().unwrap()];
    run::xtask(arguments.iter().copied().chain(root))
}
