//! What `regen` tells of a document that changed since its crate was made. The ledger knows
//! the hashes of what the crate was made of; the text is taken from git's last commit if it
//! is there, and from nowhere else. Nothing that `regen` writes depends on it.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::{compare, corrected, render};
use crate::load::{self, Loaded};
use crate::name::Names;
use crate::regen::{self, Understood};
use crate::services::Service;

/// What changed in an entry since its crate was made, with the step of the version; nothing
/// if its inputs are the same or there was no crate.
pub fn since(
    root: &Path,
    entry: &str,
    service: &Service,
    frozen: &Names,
    now: &Understood,
) -> Option<String> {
    let ledger = std::fs::read(root.join(format!("specs/{entry}.ledger.json"))).ok()?;
    let ledger: Value = serde_json::from_slice(&ledger).ok()?;
    let was: BTreeMap<String, String> = serde_json::from_value(ledger["inputs"].clone()).ok()?;
    if was == now.ledger.inputs {
        return None;
    }
    let mut notes = Vec::new();
    Some(match before(root, service, frozen, &was, &mut notes) {
        Ok(before) => {
            let mut report = compare::compare(&before, now);
            report.notes = notes;
            format!("[{entry}] {}", render::text::brief(&report))
        }
        Err(why) => format!(
            "[{entry}] its inputs changed; what that means cannot be told: {why}. `cargo xtask diff OLD {} --service {entry}` compares with a copy\n",
            now.file
        ),
    })
}

/// The document that the crate was made of.
fn before(
    root: &Path,
    service: &Service,
    frozen: &Names,
    was: &BTreeMap<String, String>,
    notes: &mut Vec<String>,
) -> Result<Understood, String> {
    let input = |file: &Path| -> Result<Option<Loaded>, String> {
        let Some(sha256) = file.to_str().and_then(|name| was.get(name)) else {
            return Ok(None);
        };
        let file = format!("specs/{}", file.display());
        let bytes = with_hash(root, &file, sha256)?;
        let loaded = load::from_bytes(&bytes, &file).map_err(|fault| fault.to_string())?;
        Ok(Some(loaded))
    };
    let document = input(&service.document)?.ok_or("the ledger names another document")?;
    let overlay = match &service.overlay {
        Some(file) => input(file)?,
        None => None,
    };
    let document = corrected(document, overlay, notes).map_err(|fault| fault.to_string())?;
    regen::understand(document, None, service, frozen).map_err(|error| format!("{error:#}"))
}

/// The file with this hash: as it is, or as it was at git's last commit.
fn with_hash(root: &Path, file: &str, sha256: &str) -> Result<Vec<u8>, String> {
    let has_it = |bytes: &Vec<u8>| load::sha256(bytes) == sha256;
    if let Some(bytes) = std::fs::read(root.join(file)).ok().filter(has_it) {
        return Ok(bytes);
    }
    let committed = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["show", &format!("HEAD:./{file}")])
        // The repository of this folder is meant, whatever a hook has set.
        .env_remove("GIT_DIR")
        .env_remove("GIT_WORK_TREE")
        .stdin(Stdio::null())
        .output();
    match committed {
        Ok(output) if output.status.success() && has_it(&output.stdout) => Ok(output.stdout),
        Ok(output) if output.status.success() => Err(format!(
            "{file} of git's last commit is not the one that the crate was made of (SHA-256 {sha256})"
        )),
        _ => Err(format!("git has no {file} in its last commit")),
    }
}
