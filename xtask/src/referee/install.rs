//! Installs what `tests/referee` pins, below `target`, once for each lock file.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use super::{Room, process, tools};

/// The file that says which lock file was installed.
const MARK: &str = ".installed";

/// Installs `tests/referee/<folder>/package-lock.json`; the folder that holds `node_modules`, and
/// the Node to run it with.
pub fn npm(room: &Room, folder: &str) -> Result<(PathBuf, PathBuf)> {
    let kept = room.kept.join(folder);
    let place = room.folder(folder)?;
    let log = place.join("install.log");
    let node = tools::NODE.find(&log)?;
    let npm = tools::NPM.find(&log)?;
    let lock = kept.join("package-lock.json");
    if is_installed(&place, &lock, &node.version)? {
        return Ok((place, node.program));
    }
    println!("installing {}", lock.display());
    for file in ["package.json", "package-lock.json"] {
        std::fs::copy(kept.join(file), place.join(file))
            .with_context(|| format!("{}", kept.join(file).display()))?;
    }
    let mut command = Command::new(npm.program);
    command
        .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
        .current_dir(&place);
    installed(&command, &place, &lock, &node.version)?;
    Ok((place, node.program))
}

/// Installs `tests/referee/<folder>/requirements.txt`; the `bin` folder of its environment.
pub fn python(room: &Room, folder: &str) -> Result<PathBuf> {
    let place = room.folder(folder)?;
    let log = place.join("install.log");
    let python = tools::PYTHON.find(&log)?;
    let lock = room.kept.join(folder).join("requirements.txt");
    let bin = place.join("venv/bin");
    if is_installed(&place, &lock, &python.version)? {
        return Ok(bin);
    }
    println!("installing {}", lock.display());
    let mut make = Command::new(python.program);
    make.args(["-m", "venv", "--clear"]).arg(place.join("venv"));
    if !process::run("python3 -m venv", &make, &log)? {
        bail!("python3 -m venv failed:\n{}", process::end_of(&log));
    }
    let mut command = Command::new(bin.join("python"));
    command
        .args(["-m", "pip", "install", "--require-hashes", "--requirement"])
        .arg(&lock)
        .args(["--disable-pip-version-check", "--no-input"]);
    installed(&command, &place, &lock, &python.version)?;
    Ok(bin)
}

/// The lock file, who installs it and where to: with another of them it is installed anew. The
/// place counts because Python's programs hold their own address.
fn mark(place: &Path, lock: &Path, version: &str) -> Result<String> {
    let lock = std::fs::read(lock).with_context(|| format!("{}", lock.display()))?;
    let hash: String = Sha256::digest(&lock)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    Ok(format!("{hash} {version} {}\n", place.display()))
}

fn is_installed(place: &Path, lock: &Path, version: &str) -> Result<bool> {
    let there = std::fs::read_to_string(place.join(MARK)).unwrap_or_default();
    Ok(there == mark(place, lock, version)?)
}

fn installed(command: &Command, place: &Path, lock: &Path, version: &str) -> Result<()> {
    // What is installed half is not what an older mark says.
    if place.join(MARK).exists() {
        std::fs::remove_file(place.join(MARK))?;
    }
    let log = place.join("install.log");
    let what = lock.display().to_string();
    if !process::run(&what, command, &log)? {
        bail!(
            "{what} cannot be installed; the registry of npm or pip must be within reach. \
             {} ends with\n{}",
            log.display(),
            process::end_of(&log)
        );
    }
    std::fs::write(place.join(MARK), mark(place, lock, version)?)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_lock_file_another_tool_or_another_place_installs_anew() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("place");
        let lock = folder.path().join("lock");
        std::fs::create_dir(&place).unwrap();
        std::fs::write(&lock, "one").unwrap();
        assert!(!is_installed(&place, &lock, "v1").unwrap());
        installed(&Command::new("true"), &place, &lock, "v1").unwrap();
        assert!(is_installed(&place, &lock, "v1").unwrap());
        assert!(!is_installed(&place, &lock, "v2").unwrap());
        let moved = folder.path().join("moved");
        std::fs::rename(&place, &moved).unwrap();
        assert!(!is_installed(&moved, &lock, "v1").unwrap());
        std::fs::rename(&moved, &place).unwrap();
        std::fs::write(&lock, "other").unwrap();
        assert!(!is_installed(&place, &lock, "v1").unwrap());
    }

    #[test]
    fn what_could_not_be_installed_does_not_count_as_installed() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path();
        let lock = place.join("lock");
        std::fs::write(&lock, "one").unwrap();
        installed(&Command::new("true"), place, &lock, "v1").unwrap();
        let error = installed(&Command::new("false"), place, &lock, "v1").unwrap_err();
        assert!(error.to_string().contains("cannot be installed"), "{error}");
        assert!(!is_installed(place, &lock, "v1").unwrap());
    }
}
