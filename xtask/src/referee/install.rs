//! Installs what `tests/referee` pins, below `target`, once for each lock file.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use super::{Room, process};

/// The file that says which lock file was installed.
const MARK: &str = ".installed";

/// Installs `tests/referee/<folder>/package-lock.json`; the folder that holds `node_modules`.
pub fn npm(room: &Room, folder: &str) -> Result<PathBuf> {
    let node = version(
        "node",
        "Node 20 or newer, with npm (Debian: apt-get install nodejs npm)",
    )?;
    version("npm", "npm (Debian: apt-get install npm)")?;
    let kept = room.kept.join(folder);
    let place = room.scratch.join(folder);
    let lock = kept.join("package-lock.json");
    if is_installed(&place, &lock, &node)? {
        return Ok(place);
    }
    println!("installing {}", lock.display());
    std::fs::create_dir_all(&place)?;
    for file in ["package.json", "package-lock.json"] {
        std::fs::copy(kept.join(file), place.join(file))
            .with_context(|| format!("{}", kept.join(file).display()))?;
    }
    let mut command = Command::new("npm");
    command
        .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
        .current_dir(&place);
    installed(&mut command, &place, &lock, &node)?;
    Ok(place)
}

/// Installs `tests/referee/<folder>/requirements.txt`; the `bin` folder of its environment.
pub fn python(room: &Room, folder: &str) -> Result<PathBuf> {
    let python = version(
        "python3",
        "Python 3.11 or newer (Debian: apt-get install python3 python3-venv)",
    )?;
    let place = room.scratch.join(folder);
    let lock = room.kept.join(folder).join("requirements.txt");
    let bin = place.join("venv/bin");
    if is_installed(&place, &lock, &python)? {
        return Ok(bin);
    }
    println!("installing {}", lock.display());
    std::fs::create_dir_all(&place)?;
    let log = place.join("install.log");
    let mut make = Command::new("python3");
    make.args(["-m", "venv", "--clear"]).arg(place.join("venv"));
    if !process::run("python3 -m venv", &mut make, &log)? {
        bail!(
            "python3 -m venv failed; on Debian it is the package python3-venv\n{}",
            process::end_of(&log)
        );
    }
    let mut command = Command::new(bin.join("python"));
    command
        .args(["-m", "pip", "install", "--require-hashes", "--requirement"])
        .arg(&lock)
        .args(["--disable-pip-version-check", "--no-input"]);
    installed(&mut command, &place, &lock, &python)?;
    Ok(bin)
}

/// What a tool says about its version.
fn version(tool: &str, need: &str) -> Result<String> {
    let output = Command::new(tool).arg("--version").output();
    match output {
        Ok(output) if output.status.success() => {
            Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
        }
        _ => bail!("{tool} is not there: install {need}"),
    }
}

/// The lock file and who installs it: another one of either installs anew.
fn mark(lock: &Path, tool: &str) -> Result<String> {
    let lock = std::fs::read(lock).with_context(|| format!("{}", lock.display()))?;
    let hash: String = Sha256::digest(&lock)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    Ok(format!("{hash} {tool}\n"))
}

fn is_installed(place: &Path, lock: &Path, tool: &str) -> Result<bool> {
    let there = std::fs::read_to_string(place.join(MARK)).unwrap_or_default();
    Ok(there == mark(lock, tool)?)
}

fn installed(command: &mut Command, place: &Path, lock: &Path, tool: &str) -> Result<()> {
    let log = place.join("install.log");
    let what = lock.display().to_string();
    if !process::run(&what, command, &log)? {
        bail!("{what} cannot be installed:\n{}", process::end_of(&log));
    }
    std::fs::write(place.join(MARK), mark(lock, tool)?)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_lock_file_or_another_tool_installs_anew() {
        let folder = tempfile::tempdir().unwrap();
        let lock = folder.path().join("lock");
        std::fs::write(&lock, "one").unwrap();
        assert!(!is_installed(folder.path(), &lock, "v1").unwrap());
        std::fs::write(folder.path().join(MARK), mark(&lock, "v1").unwrap()).unwrap();
        assert!(is_installed(folder.path(), &lock, "v1").unwrap());
        assert!(!is_installed(folder.path(), &lock, "v2").unwrap());
        std::fs::write(&lock, "other").unwrap();
        assert!(!is_installed(folder.path(), &lock, "v1").unwrap());
    }

    #[test]
    fn a_tool_that_is_missing_is_named_with_what_brings_it() {
        let error = version("no-such-tool-here", "the package of it").unwrap_err();
        assert_eq!(
            error.to_string(),
            "no-such-tool-here is not there: install the package of it"
        );
    }
}
