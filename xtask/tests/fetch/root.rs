//! A workspace of its own that holds what `fetch` and `regen` read and write.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::copy::copy;
use crate::run::{self, Run};
use crate::tree;

/// A copy of this workspace's documents and of what is made of them.
pub struct Root(TempDir);

/// This workspace.
pub fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// A document of this workspace.
pub fn document(entry: &str) -> String {
    fs::read_to_string(workspace().join(format!("specs/{entry}.json"))).unwrap()
}

impl Root {
    /// With the documents alone.
    pub fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        copy(&workspace().join("specs"), &root.path().join("specs"));
        Root(root)
    }

    /// With all that `regen` writes, too.
    pub fn with_crates() -> Self {
        let root = Self::new();
        let mut folders = vec![PathBuf::from("tests/conformance/generated")];
        for folder in fs::read_dir(workspace().join("crates")).unwrap() {
            let folder = Path::new("crates").join(folder.unwrap().file_name());
            // Features are in there.
            let manifest = folder.join("Cargo.toml");
            fs::create_dir_all(root.path(&folder)).unwrap();
            fs::copy(workspace().join(&manifest), root.path(&manifest)).unwrap();
            folders.push(folder.join("src/generated"));
        }
        for folder in folders {
            if workspace().join(&folder).exists() {
                copy(&workspace().join(&folder), &root.path(&folder));
            }
        }
        root
    }

    pub fn path(&self, below: impl AsRef<Path>) -> PathBuf {
        self.0.path().join(below)
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        tree::files(self.0.path())
    }

    /// The files that are others now.
    pub fn changed_since(&self, before: &BTreeMap<PathBuf, Vec<u8>>) -> Vec<String> {
        let now = self.files();
        let mut paths: Vec<&PathBuf> = now.keys().chain(before.keys()).collect();
        paths.sort();
        paths.dedup();
        paths
            .into_iter()
            .filter(|path| now.get(*path) != before.get(*path))
            .map(|path| path.to_str().unwrap().to_owned())
            .collect()
    }

    pub fn fetch(&self, host: &str, arguments: &[&str]) -> Run {
        self.fetch_with(host, arguments, &[])
    }

    /// With nothing of the environment but this, as far as it concerns a fetch.
    pub fn fetch_with(&self, host: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(["fetch", "--host", host, "--root"]);
        command.arg(self.0.path()).args(arguments);
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy();
            let told = ["VMW_", "VRA_", "VRA7_", "CLIENT_", "API_TOKEN"];
            let is_proxy = name.to_ascii_uppercase().ends_with("_PROXY");
            if is_proxy || told.iter().any(|start| name.starts_with(start)) {
                command.env_remove(&*name);
            }
        }
        command.envs(environment.iter().copied());
        let run = run::to_its_end(command);
        run.is_calm();
        run
    }

    pub fn regen(&self, arguments: &[&str]) -> Run {
        let root = ["regen", "--root", self.0.path().to_str().unwrap()];
        run::xtask(root.iter().chain(arguments))
    }
}
