//! Whether what came is the document of an entry: it has to get through the stages that `regen`
//! begins with, and to describe what the entry's crate is about.

use std::collections::BTreeSet;

use anyhow::Result;
use serde_json::Value;

use crate::document::operations;
use crate::fault::Fault;
use crate::load::{self, Loaded};
use crate::{convert, normalise, overlay, regen, verify};

use super::entry::Entry;

/// A document that may take the place of the one that is there.
#[derive(Debug)]
pub struct Sound {
    /// As it came.
    pub document: Value,
    /// How many operations the entry has of it.
    pub operations: usize,
    /// How many operations the entry has of the document in `specs/` and not of this one.
    pub lost: usize,
    /// Whether the entry has of it just what it has of the document in `specs/`.
    pub same_for_entry: bool,
    /// What to know before `regen`.
    pub note: Option<String>,
}

/// Judges bytes that came from `address`.
pub fn judge(bytes: &[u8], address: &str, entry: &Entry<'_>) -> Result<Sound> {
    let service = entry.service;
    let loaded = read(bytes, address)?;
    let document = loaded.value.clone();
    let (corrected, note) = corrected(loaded, entry);
    let came = part(&corrected.value, entry).map_err(|fault| fault.in_file(address))?;
    let refused = |what: String| {
        Fault::at("/paths", what, "is it the document of another service? specs/services.toml says with `fetch` where this one is, and with `paths` what the entry takes of it").in_file(address)
    };
    if calls(&came).is_empty() && service.paths.is_empty() {
        return Err(refused("has no operation".to_owned()).into());
    }
    if calls(&came).is_empty() {
        let prefixes = service.paths.join(", ");
        return Err(refused(format!("has no operation below {prefixes}")).into());
    }
    let there = there(entry);
    if let Some(there) = &there
        && calls(there).is_disjoint(&calls(&came))
    {
        let file = service.document.display();
        return Err(refused(format!("has none of the operations that specs/{file} has")).into());
    }
    let lost = there
        .as_ref()
        .map_or(0, |there| calls(there).difference(&calls(&came)).count());
    let understood = regen::understand(corrected, None, service, entry.names)?;
    Ok(Sound {
        document,
        operations: understood.ledger.operations.selected,
        lost,
        same_for_entry: there == Some(came),
        note,
    })
}

/// What is no document at all is named for what it is.
fn read(bytes: &[u8], address: &str) -> Result<Loaded, Fault> {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(512)]);
    let start = start.trim_start_matches('\u{feff}').trim_start();
    let refused = |what: &str, instead: &str| Err(Fault::at("", what, instead).in_file(address));
    if start.is_empty() {
        return refused(
            "answered with nothing",
            "is the service running? Try again, or correct `fetch` in specs/services.toml",
        );
    }
    if start.starts_with('<') {
        return refused(
            "answered with a page (HTML or XML), not with a document",
            "it may be one for sign-in or of a proxy: check --host, and `fetch` in specs/services.toml",
        );
    }
    // Advice for files is for those who can edit them.
    let loaded = load::from_bytes(bytes, address).map_err(|fault| Fault {
        instead: "it may be cut off, or be something else than a document: try again, check --host, and `fetch` in specs/services.toml".to_owned(),
        ..fault
    })?;
    if loaded.value.get("swagger").is_none() && loaded.value.get("openapi").is_none() {
        return refused(
            "answered with something that is no API document: it has neither `swagger` nor `openapi`",
            "it may be an error of the service: try again, or correct `fetch` in specs/services.toml",
        );
    }
    Ok(loaded)
}

/// With our corrections, or without them and with why: an overlay that no longer fits is ours to
/// mend, and the document is needed for that.
fn corrected(loaded: Loaded, entry: &Entry<'_>) -> (Loaded, Option<String>) {
    let Some(file) = &entry.overlay else {
        return (loaded, None);
    };
    let mut with = loaded.clone();
    match load::load(file).and_then(|overlay| overlay::apply(overlay, &mut with.value)) {
        Ok(_) => (with, None),
        Err(fault) => (
            loaded,
            Some(format!(
                "`regen` will stop at our corrections until they fit: {fault}"
            )),
        ),
    }
}

/// What the entry has of a document.
fn part(document: &Value, entry: &Entry<'_>) -> Result<Value, Fault> {
    verify::source(document)?;
    let converted = convert::convert(document)?;
    Ok(normalise::part(converted, &entry.service.paths))
}

/// What the entry has of the document in `specs/`, if there is a sound one.
fn there(entry: &Entry<'_>) -> Option<Value> {
    let (corrected, _) = corrected(load::load(&entry.file).ok()?, entry);
    part(&corrected.value, entry).ok()
}

/// Methods and paths.
fn calls(part: &Value) -> BTreeSet<(&str, &str)> {
    operations(part)
        .iter()
        .map(|at| (at.method, at.path))
        .collect()
}
