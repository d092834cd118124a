//! Workspaces beside this one, in which the crates of users are built: copies of our crates, with the
//! versions of our `Cargo.lock` and without our profiles, and packages that use them or stand beside
//! them. What is in there may be touched and changed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::cargo;
use crate::services;

/// A package that is not a copy: files by their path in it.
#[derive(Debug, Clone)]
pub struct Package {
    pub name: String,
    pub files: Vec<(PathBuf, String)>,
}

/// A workspace.
#[derive(Debug)]
pub struct Workspace {
    folder: PathBuf,
}

/// Our crates that clients stand on.
const BELOW: [&str; 2] = ["auth-core", "client-core"];

/// The folders of the clients, by the names of their entries.
pub fn clients(root: &Path) -> Result<Vec<String>> {
    let services = services::read(&root.join("specs/services.toml"))?;
    Ok(services.into_keys().collect())
}

impl Workspace {
    /// Makes it, or makes it what it should be; files that are right keep their time, so that
    /// nothing is built without need.
    pub fn make(root: &Path, folder: PathBuf, packages: &[Package]) -> Result<Self> {
        let mut kept = BTreeSet::new();
        for name in clients(root)?.iter().map(String::as_str).chain(BELOW) {
            let from = root.join("crates").join(name);
            copy(&from, &folder.join("crates").join(name), &mut kept)?;
        }
        for package in packages {
            for (path, text) in &package.files {
                let file = folder.join("packages").join(&package.name).join(path);
                write(&file, text)?;
                kept.insert(file);
            }
        }
        for below in ["crates", "packages"] {
            remove_others(&folder.join(below), &kept)?;
        }
        let read = |name: &str| {
            std::fs::read_to_string(root.join(name))
                .with_context(|| format!("{name} cannot be read"))
        };
        write(&folder.join("Cargo.toml"), manifest(&read("Cargo.toml")?)?)?;
        // Cargo adds to the copy what only others need, and keeps it until ours changes.
        let lock = read("Cargo.lock")?;
        if write(&folder.join("Cargo.lock.ours"), &lock)? || !folder.join("Cargo.lock").exists() {
            write(&folder.join("Cargo.lock"), &lock)?;
        }
        let workspace = Workspace { folder };
        workspace.resolve()?;
        Ok(workspace)
    }

    /// Without the network if everything is there.
    fn resolve(&self) -> Result<()> {
        let ask = |arguments: &[&str]| {
            let mut cargo = self.cargo("none");
            cargo::output(
                cargo
                    .args(["metadata", "--format-version", "1"])
                    .args(arguments),
            )
        };
        if ask(&["--offline"]).is_err() {
            ask(&[]).context("the packages to measure cannot be had")?;
        }
        Ok(())
    }

    /// Cargo here, building into the `target` of this name.
    pub fn cargo(&self, target: &str) -> Command {
        cargo::command(&self.folder, &self.target(target))
    }

    /// Where it builds.
    pub fn target(&self, name: &str) -> PathBuf {
        self.folder.join("target").join(name)
    }

    /// A file of one of our crates.
    pub fn of_ours(&self, name: &str, file: &str) -> PathBuf {
        self.folder.join("crates").join(name).join(file)
    }

    /// A file of another package.
    pub fn of_package(&self, name: &str, file: &str) -> PathBuf {
        self.folder.join("packages").join(name).join(file)
    }
}

/// Our manifest, with other members and Cargo's own profiles.
fn manifest(ours: &str) -> Result<String> {
    let mut manifest: toml::Table = toml::from_str(ours)?;
    manifest.remove("profile");
    let workspace = manifest
        .get_mut("workspace")
        .and_then(toml::Value::as_table_mut)
        .context("Cargo.toml has no workspace")?;
    for key in ["exclude", "default-members"] {
        workspace.remove(key);
    }
    workspace.insert(
        "members".to_owned(),
        toml::Value::from(vec!["crates/*", "packages/*"]),
    );
    Ok(toml::to_string(&manifest)?)
}

/// Writes a file unless it is like that; whether it was not.
pub fn write(file: &Path, text: impl AsRef<[u8]>) -> Result<bool> {
    if std::fs::read(file).is_ok_and(|there| there == text.as_ref()) {
        return Ok(false);
    }
    let folder = file.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(file, text))
        .with_context(|| format!("{}: cannot be written", file.display()))?;
    Ok(true)
}

/// As if somebody had saved it just now.
pub fn touch(file: &Path) -> Result<()> {
    std::fs::File::options()
        .append(true)
        .open(file)
        .and_then(|file| file.set_modified(std::time::SystemTime::now()))
        .with_context(|| format!("{}: cannot be touched", file.display()))
}

/// The files below a folder.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder)
            .with_context(|| format!("{}: cannot be read", folder.display()))?;
        for entry in entries {
            let entry = entry?;
            match entry.file_type()?.is_dir() {
                true => folders.push(entry.path()),
                false => found.push(entry.path()),
            }
        }
    }
    found.sort();
    Ok(found)
}

fn copy(from: &Path, to: &Path, kept: &mut BTreeSet<PathBuf>) -> Result<()> {
    for file in files(from)? {
        let copy = to.join(file.strip_prefix(from)?);
        let text =
            std::fs::read(&file).with_context(|| format!("{}: cannot be read", file.display()))?;
        write(&copy, text)?;
        kept.insert(copy);
    }
    Ok(())
}

fn remove_others(folder: &Path, kept: &BTreeSet<PathBuf>) -> Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    for file in files(folder)? {
        if !kept.contains(&file) {
            std::fs::remove_file(&file)
                .with_context(|| format!("{}: cannot be removed", file.display()))?;
        }
    }
    // A package that is gone would be a member without a manifest.
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?.path();
        if !kept.iter().any(|file| file.starts_with(&entry)) {
            std::fs::remove_dir_all(&entry)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_ours_and_profiles_are_cargos_own() {
        let ours = "[workspace]\nmembers = [\"x\"]\nexclude = [\"y\"]\n[workspace.dependencies]\nhttp = \"1.3\"\n[profile.release]\nopt-level = \"s\"\n";
        let manifest: toml::Table = toml::from_str(&manifest(ours).unwrap()).unwrap();
        assert_eq!(manifest.keys().collect::<Vec<_>>(), ["workspace"]);
        let workspace = &manifest["workspace"];
        assert_eq!(workspace["dependencies"]["http"].as_str(), Some("1.3"));
        assert_eq!(workspace["members"][1].as_str(), Some("packages/*"));
        assert!(workspace.get("exclude").is_none());
    }

    #[test]
    fn what_is_right_keeps_its_time_and_what_is_gone_goes() {
        let folder = tempfile::tempdir().unwrap();
        let [old, new] = ["a/old", "b/new"].map(|name| folder.path().join(name));
        assert!(write(&old, "x").unwrap() && write(&new, "x").unwrap());
        assert!(!write(&new, "x").unwrap());
        remove_others(folder.path(), &BTreeSet::from([new.clone()])).unwrap();
        assert_eq!(files(folder.path()).unwrap(), [new]);
        assert!(!folder.path().join("a").exists());
    }
}
