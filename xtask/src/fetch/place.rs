//! Where documents go: into a folder to look at them, or among those that crates are made of, and
//! never into these by accident.

use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::Options;
use super::host::Host;

/// A folder below a root, which holds the journal while documents are moved there.
#[derive(Debug)]
pub struct Place {
    /// The root.
    pub root: PathBuf,
    /// The folder, from there.
    pub folder: &'static str,
}

impl Place {
    /// As it was asked for.
    pub fn of(options: &Options, root: &Path, specs: &Path, host: &Host) -> Result<Self> {
        if options.into_specs {
            return Ok(Place {
                root: root.to_owned(),
                folder: "specs",
            });
        }
        let root = match &options.out {
            Some(out) => {
                check_out(out, specs)?;
                out.clone()
            }
            None => root.join("target/fetch").join(host.folder()),
        };
        Ok(Place { root, folder: "" })
    }
}

/// Documents that were only looked at do not come among those that crates are made of.
fn check_out(out: &Path, specs: &Path) -> Result<()> {
    if out.is_file() {
        bail!("{}: is a file; --out names a folder", out.display());
    }
    if resolved(out)?.starts_with(resolved(specs)?) {
        bail!(
            "{}: is in {}, where documents come only with --into-specs, which pins them too; give --out another folder",
            out.display(),
            specs.display()
        );
    }
    Ok(())
}

/// Where a path leads, as far as it is there.
fn resolved(path: &Path) -> Result<PathBuf> {
    let path =
        std::path::absolute(path).with_context(|| format!("{}: is no path", path.display()))?;
    let mut resolved = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                resolved.pop();
            }
            part => resolved.push(part),
        }
        if let Ok(there) = resolved.canonicalize() {
            resolved = there;
        }
    }
    Ok(resolved)
}
