//! The plain conversion says what npm's swagger2openapi says: its outcome is stored in
//! `tests/conversion/expected`, made by `tests/conversion/compare --store`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

const RENEW: &str = "`tests/conversion/compare` shows both sides; where they agree, because the \
                     document has changed, `tests/conversion/compare --store` keeps the new outcome";

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The documents of services.toml, by the file that keeps npm's outcome.
fn documents() -> BTreeMap<PathBuf, PathBuf> {
    let text = fs::read_to_string(workspace().join("specs/services.toml")).unwrap();
    let services: toml::Table = text.parse().unwrap();
    services
        .values()
        .map(|service| {
            let document = Path::new("specs").join(service["document"].as_str().unwrap());
            let expected = Path::new(document.file_stem().unwrap()).with_extension("txt");
            (expected, document)
        })
        .collect()
}

/// The hash of each entry of our normal form, by JSON pointer.
fn ours(document: &Path) -> BTreeMap<String, String> {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["convert", "--normal"])
        .arg(workspace().join(document))
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines()
        .map(|line| {
            let (pointer, value) = line.split_once('\t').unwrap();
            (pointer.to_owned(), hash(value))
        })
        .collect()
}

fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().take(8).fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").unwrap();
        hex
    })
}

/// What `compare --store` has written, by JSON pointer.
fn stored(expected: &Path) -> BTreeMap<String, String> {
    let file = workspace().join("tests/conversion/expected").join(expected);
    let text = fs::read_to_string(&file)
        .unwrap_or_else(|error| panic!("{}: {error}; {RENEW}", file.display()));
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            let (hash, pointer) = line.split_once(' ').unwrap();
            (pointer.to_owned(), hash.to_owned())
        })
        .collect()
}

#[test]
fn our_conversion_says_what_npm_says() {
    for (expected, document) in documents() {
        let (npm, ours) = (stored(&expected), ours(&document));
        let all: BTreeSet<&String> = npm.keys().chain(ours.keys()).collect();
        let differ: Vec<&str> = all
            .into_iter()
            .filter(|pointer| npm.get(*pointer) != ours.get(*pointer))
            .map(String::as_str)
            .collect();
        assert!(
            differ.is_empty(),
            "{}: {} of {} entries differ from npm's: {}. {RENEW}",
            document.display(),
            differ.len(),
            npm.len(),
            differ.join(", ")
        );
        assert!(ours.contains_key("/servers"), "{}", document.display());
    }
}

#[test]
fn each_stored_outcome_belongs_to_a_document() {
    let documents = documents();
    for entry in fs::read_dir(workspace().join("tests/conversion/expected")).unwrap() {
        let name = PathBuf::from(entry.unwrap().file_name());
        assert!(documents.contains_key(&name), "{name:?} is of no document");
    }
}
