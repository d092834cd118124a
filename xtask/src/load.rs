//! Stage 1: a file becomes a JSON value, with its hash. JSON or YAML, by content.

use std::path::Path;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::fault::Fault;
use crate::stages::stage;

/// A document as it came.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// What messages call it.
    pub name: String,
    /// The value.
    pub value: Value,
    /// SHA-256 of the file, in hex.
    pub sha256: String,
}

/// Reads a document.
pub fn load(file: &Path) -> Result<Loaded, Fault> {
    load_as(file, &file.display().to_string())
}

/// Reads a document that messages call `name`.
pub fn load_as(file: &Path, name: &str) -> Result<Loaded, Fault> {
    stage("load", || {
        let bytes = std::fs::read(file).map_err(|error| {
            Fault::at("", format!("cannot be read: {error}"), "check the path").in_file(name)
        })?;
        from_bytes(&bytes, name)
    })
}

/// Reads a document that is there already, whose file messages call `name`.
pub fn from_bytes(bytes: &[u8], name: &str) -> Result<Loaded, Fault> {
    let value = parse(bytes).map_err(|fault| fault.in_file(name))?;
    if !value.is_object() {
        return Err(Fault::at(
            "",
            "is not an object at its top level",
            "an API document starts with `swagger: \"2.0\"` or `openapi: 3.0.x`",
        )
        .in_file(name));
    }
    Ok(Loaded {
        name: name.to_owned(),
        value,
        sha256: sha256(bytes),
    })
}

/// The hash of an input, in hex.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// JSON or YAML. What starts with a brace is meant to be JSON: then JSON's error is
/// the one that helps.
fn parse(bytes: &[u8]) -> Result<Value, Fault> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before
            .iter()
            .rev()
            .take_while(|byte| **byte != b'\n')
            .count()
            + 1;
        Fault::at(
            "",
            format!("is not UTF-8 at line {line} column {column}"),
            "save it as UTF-8",
        )
    })?;
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with(['{', '[']) {
        serde_json::from_str(text).map_err(|error| {
            Fault::at(
                "",
                format!("is not valid JSON: {error}"),
                "the file may be cut off or edited by hand",
            )
        })
    } else {
        serde_yaml_ng::from_str(text).map_err(|error| {
            Fault::at(
                "",
                format!("is not valid YAML: {error}"),
                "check the indentation there",
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_and_yaml_give_the_same_value() {
        let json = parse(b"{\"swagger\": \"2.0\", \"paths\": {\"/a\": {}}}").unwrap();
        let yaml = parse(b"swagger: '2.0'\npaths:\n  /a: {}\n").unwrap();
        assert_eq!(json, yaml);
    }

    #[test]
    fn a_cut_off_file_says_where_it_ends() {
        let fault = parse(b"{\"swagger\": \"2.0\",")
            .unwrap_err()
            .in_file("a.json");
        assert!(
            fault
                .to_string()
                .starts_with("a.json: is not valid JSON: EOF"),
            "{fault}"
        );
        assert!(fault.to_string().contains("line 1"), "{fault}");
    }
}
