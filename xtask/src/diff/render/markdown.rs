//! Markdown, for reviews and changelogs: a table for each class.

use std::fmt::Write;

use super::{counts, prose, step};
use crate::diff::change::{Change, Class, Report};

/// The whole report.
pub fn markdown(report: &Report) -> String {
    let mut text = format!(
        "## From `{}` to `{}`\n\n{}",
        report.old,
        report.new,
        counts(report)
    );
    if let Some(prose) = prose(report) {
        let _ = write!(text, "; {prose}");
    }
    let _ = writeln!(text, ". Proposed {}.", step(report));
    for note in &report.notes {
        let _ = writeln!(text, "\nNote: {}.", note.replace('\n', " "));
    }
    for class in Class::ALL {
        let changes: Vec<&Change> = report
            .changes
            .iter()
            .filter(|change| change.worst() == class)
            .collect();
        if changes.is_empty() {
            continue;
        }
        let mut title = class.word().to_owned();
        title[..1].make_ascii_uppercase();
        let _ = write!(
            text,
            "\n### {title}\n\n| Where | What | On the wire | In Rust | What follows in Rust |\n|-|-|-|-|-|\n"
        );
        for change in changes {
            let _ = writeln!(
                text,
                "| `{}` | {} | {} | {} | {} |",
                cell(&change.subject),
                cell(&change.what),
                change.on_the_wire.word(),
                change.in_rust.word(),
                cell(&change.rust.join("; "))
            );
        }
    }
    text
}

/// Text that stays in its cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::super::tests::report;
    use super::*;

    #[test]
    fn each_class_has_its_table() {
        assert_eq!(
            markdown(&report()),
            "## From `old.json` to `new.json`

3 changes: on the wire 1 breaking, 2 neutral; in Rust 1 breaking, 1 additive, 1 neutral; 2 descriptions changed. Proposed step of the version: minor for 0.x, major from 1.0 on.

Note: new.json lacks a correction.

### Breaking

| Where | What | On the wire | In Rust | What follows in Rust |
|-|-|-|-|-|
| `DELETE /vmc/api/orgs/{org}` | operation removed | breaking | breaking | `Client::delete_org` is gone |

### Additive

| Where | What | On the wire | In Rust | What follows in Rust |
|-|-|-|-|-|
| `Task.status` | new value `A\\|B` | neutral | additive | new variant `types::TaskStatus::AB` |

### Neutral

| Where | What | On the wire | In Rust | What follows in Rust |
|-|-|-|-|-|
| `DELETE /vmc/api/orgs/{org}` | documents status 409 | neutral | neutral |  |
"
        );
    }
}
