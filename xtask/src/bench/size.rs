//! How large what users get is: a program on one crate, the crates below it, the code of each crate.
//! All of it is counted.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};

use super::clients::{documents, progenitor};
use super::judge::Samples;
use super::programs::Measured;
use super::ten_calls::{Program, Programs};
use super::workspace::files;
use crate::progenitor::Style;

const MIB: f64 = 1024.0 * 1024.0;

/// Counts the section.
#[expect(
    clippy::cast_precision_loss,
    reason = "megabytes and thousands of lines"
)]
pub fn measure(root: &Path, scratch: &Path) -> Result<Measured> {
    let mut measured = Measured::default();
    let programs = Programs::make(root, scratch.join("programs"))?;
    let mut bytes = |line, ours: u64, theirs: u64| {
        measured.samples.push(Samples {
            line: String::from(line),
            ours: vec![ours as f64 / MIB],
            theirs: vec![theirs as f64 / MIB],
        });
    };
    let ours = programs.stripped(Program::Ours)?;
    bytes("size.program", ours, programs.stripped(Program::Empty)?);
    bytes("size.by_hand", ours, programs.stripped(Program::ByHand)?);

    let tree = programs.tree(Program::Ours)?;
    let twice = in_two_versions(&tree);
    let mut count = |line: &str, ours: usize, theirs: usize| {
        measured.samples.push(Samples {
            line: line.to_owned(),
            ours: vec![ours as f64],
            theirs: vec![theirs as f64],
        });
    };
    count(
        "size.crates",
        tree.len(),
        programs.tree(Program::ByHand)?.len(),
    );
    count("size.versions", tree.len(), tree.len() - twice.len());
    for document in documents(root)? {
        let entry = &document.entry;
        let folder = root.join("crates").join(entry).join("src/generated");
        let mut lines = 0;
        for file in files(&folder)? {
            if file.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&file)
                    .with_context(|| format!("{}: cannot be read", file.display()))?;
                lines += text.lines().count();
            }
        }
        let stock = progenitor(&document, Style::Builder, &mut Vec::new())?;
        let stock = stock
            .files
            .iter()
            .filter(|(path, _)| path.ends_with("lib.rs"));
        let stock = stock.map(|(_, text)| text.lines().count()).sum();
        count(
            &format!("size.lines_{}", entry.replace('-', "_")),
            lines,
            stock,
        );
    }
    for package in twice {
        measured
            .notes
            .push(format!("below the program in two versions: {package}"));
    }
    Ok(measured)
}

/// Packages that are there more than once, all but one version of each.
fn in_two_versions(tree: &[String]) -> Vec<String> {
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    let mut again = Vec::new();
    for package in tree {
        let (name, version) = package.split_once(' ').unwrap_or((package, ""));
        match first.get(name) {
            Some(other) => again.push(format!("{name} {other} and {version}")),
            None => {
                first.insert(name, version);
            }
        }
    }
    again
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_in_two_versions_is_told() {
        let tree = ["a v1.0.0", "b v1.0.0", "b v2.0.0"].map(str::to_owned);
        assert_eq!(in_two_versions(&tree), ["b v1.0.0 and v2.0.0"]);
        assert!(in_two_versions(&tree[..2]).is_empty());
    }
}
