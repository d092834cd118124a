//! Programs of the system that referees run on: found, asked for their version, and installed from
//! Debian's packages where they are missing and this process may.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use super::process;

/// A program that has to be there.
#[derive(Debug)]
pub struct Tool {
    /// What it is called; the first of these that is on the path is taken.
    names: &'static [&'static str],
    /// What must succeed for it to be of use, with what is said about it.
    check: &'static [&'static str],
    /// The oldest that will do.
    at_least: (u32, u32),
    /// Debian's packages that bring it.
    packages: &'static [&'static str],
    /// Another way to it, for an error.
    otherwise: &'static str,
}

pub const NODE: Tool = Tool {
    names: &["node", "nodejs"],
    check: &["--version"],
    at_least: (18, 20),
    packages: &["nodejs", "npm"],
    otherwise: "Node 18.20 or newer must be on the path",
};

pub const NPM: Tool = Tool {
    names: &["npm"],
    check: &["--version"],
    at_least: (8, 0),
    packages: &["npm"],
    otherwise: "npm 8 or newer must be on the path",
};

pub const PYTHON: Tool = Tool {
    names: &["python3"],
    // Debian has both of these in a package of their own.
    check: &[
        "-c",
        "import ensurepip, sys, venv; print(*sys.version_info[:3], sep='.')",
    ],
    at_least: (3, 11),
    packages: &["python3", "python3-venv"],
    otherwise: "Python 3.11 or newer, with venv and ensurepip, must be on the path",
};

pub const CHROMIUM: Tool = Tool {
    names: &["chromium", "chromium-browser", "google-chrome"],
    check: &["--version"],
    at_least: (120, 0),
    packages: &["chromium"],
    otherwise: "the variable CHROMIUM may name it",
};

/// A tool that is there.
#[derive(Debug)]
pub struct Found {
    pub program: PathBuf,
    /// What it says about its version.
    pub version: String,
}

impl Tool {
    /// Finds it, or installs it and finds it then.
    pub fn find(&self, log: &Path) -> Result<Found> {
        self.find_on(&std::env::var_os("PATH").unwrap_or_default())
            .or_else(|missing| {
                let packages = self.packages.join(" ");
                println!("{missing}; installing {packages}");
                install(self.packages, log).map_err(|error| {
                    error.context(format!(
                        "{missing}; install Debian's {packages}, or: {}",
                        self.otherwise
                    ))
                })?;
                self.find_on(&std::env::var_os("PATH").unwrap_or_default())
                    .map_err(|still| anyhow::anyhow!("{still}; {}", self.otherwise))
            })
    }

    /// It, or what is wrong.
    fn find_on(&self, path: &std::ffi::OsStr) -> Result<Found, String> {
        let name = self.names[0];
        let program = std::env::split_paths(path)
            .flat_map(|folder| self.names.iter().map(move |name| folder.join(name)))
            .find(|file| file.is_file())
            .ok_or_else(|| format!("{name} is not on the path"))?;
        self.look_at(program)
    }

    /// The one at a place, if it is of use.
    pub fn look_at(&self, program: PathBuf) -> Result<Found, String> {
        let shown = program.display();
        let output = Command::new(&program).args(self.check).output();
        let output = output.map_err(|error| format!("{shown} cannot be run: {error}"))?;
        if !output.status.success() {
            let why = String::from_utf8_lossy(&output.stderr);
            let why = why.lines().last().unwrap_or("it does not say why");
            return Err(format!("{shown} is of no use: {why}"));
        }
        let version = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        let (major, minor) = self.at_least;
        match numbers(&version) {
            Some(found) if found >= self.at_least => Ok(Found { program, version }),
            Some(_) => Err(format!("{shown} is {version}, older than {major}.{minor}")),
            None => Err(format!("{shown} does not tell its version: {version:?}")),
        }
    }
}

/// The first two numbers of a version.
fn numbers(version: &str) -> Option<(u32, u32)> {
    let start = version.find(|letter: char| letter.is_ascii_digit())?;
    let mut numbers = version[start..].split(|letter: char| !letter.is_ascii_digit());
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// Asks Debian's package manager, as root or by sudo if that needs no password.
fn install(packages: &[&str], log: &Path) -> Result<()> {
    let apt = |arguments: &[&str]| -> Result<bool> {
        let mut command = if rustix::process::geteuid().is_root() {
            Command::new("env")
        } else {
            let mut sudo = Command::new("sudo");
            sudo.args(["-n", "env"]);
            sudo
        };
        command
            .args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"])
            .args(arguments);
        process::run("apt-get", &command, log)
    };
    let mut arguments = vec!["install", "-y", "--no-install-recommends"];
    arguments.extend(packages);
    // A fresh system has no list of packages yet.
    if !(apt(&["update"])? && apt(&arguments)?) {
        bail!(
            "apt-get {} failed:\n{}",
            arguments.join(" "),
            process::end_of(log)
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs::Permissions;
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_tool_that_is_missing_broken_or_too_old_is_named_with_what_is_wrong() {
        let folder = tempfile::tempdir().unwrap();
        let look = |script: Option<&str>| {
            let file = folder.path().join("node");
            if let Some(script) = script {
                std::fs::write(&file, format!("#!/bin/sh\n{script}\n")).unwrap();
                std::fs::set_permissions(&file, Permissions::from_mode(0o755)).unwrap();
            }
            NODE.find_on(folder.path().as_os_str())
                .map(|found| found.version)
        };
        assert_eq!(look(None).unwrap_err(), "node is not on the path");
        let broken = look(Some("echo no library >&2; exit 1")).unwrap_err();
        assert!(broken.ends_with("is of no use: no library"), "{broken}");
        let old = look(Some("echo v16.9.1")).unwrap_err();
        assert!(old.ends_with("is v16.9.1, older than 18.20"), "{old}");
        assert!(look(Some("echo hello")).is_err());
        assert_eq!(look(Some("echo v20.1.0")).unwrap(), "v20.1.0");
    }

    #[test]
    fn versions_are_read_out_of_what_tools_say_about_themselves() {
        assert_eq!(numbers("v20.20.2"), Some((20, 20)));
        assert_eq!(numbers("Chromium 156.0.8078.79 built on"), Some((156, 0)));
        assert_eq!(numbers("3.11.7"), Some((3, 11)));
        assert_eq!(numbers("none"), None);
    }
}
