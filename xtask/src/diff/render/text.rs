//! Text, for reading: the worst first, a block for each change.

use std::fmt::Write;

use super::{counts, prose, step};
use crate::diff::change::{Change, Class, Report};

/// More than that, and `regen` names the command that tells all.
const BRIEF: usize = 12;

/// The whole report.
pub fn text(report: &Report, colour: bool) -> String {
    let mut text = format!("{} -> {}\n", report.old, report.new);
    for change in &report.changes {
        let _ = write!(
            text,
            "\n{}: {}\n    {} on the wire, {} in Rust\n",
            bold(&change.subject, colour),
            change.what,
            painted(change.on_the_wire, colour),
            painted(change.in_rust, colour)
        );
        for (side, pointers) in [("old", &change.old), ("new", &change.new)] {
            for pointer in pointers {
                let _ = writeln!(text, "    {side} {pointer}");
            }
        }
        for line in &change.rust {
            let _ = writeln!(text, "    Rust: {line}");
        }
    }
    text.push('\n');
    for note in &report.notes {
        let _ = writeln!(text, "note: {note}");
    }
    let _ = writeln!(text, "{}", counts(report));
    if let Some(prose) = prose(report) {
        let _ = writeln!(text, "{prose}");
    }
    let _ = writeln!(text, "{}", step(report));
    text
}

/// What `regen` prints: a line for each change that is not neutral on both sides.
pub fn brief(report: &Report) -> String {
    let mut text = format!("{}\n", counts(report));
    let matters = |change: &&Change| change.worst() > Class::Neutral;
    let told: Vec<&Change> = report.changes.iter().filter(matters).collect();
    for change in told.iter().take(BRIEF) {
        let _ = writeln!(
            text,
            "  {}: {} ({} on the wire, {} in Rust)",
            change.subject,
            change.what,
            change.on_the_wire.word(),
            change.in_rust.word()
        );
    }
    if let Some(more) = told.len().checked_sub(BRIEF).filter(|more| *more > 0) {
        let _ = writeln!(text, "  and {more} more: `cargo xtask diff` tells them");
    }
    if let Some(prose) = prose(report) {
        let _ = writeln!(text, "  {prose}");
    }
    for note in &report.notes {
        let _ = writeln!(text, "  note: {note}");
    }
    let _ = writeln!(text, "  {}", step(report));
    text
}

fn painted(class: Class, colour: bool) -> String {
    let code = match class {
        Class::Breaking => "31",
        Class::Additive => "32",
        Class::Neutral => "2",
    };
    if colour {
        format!("\x1b[{code}m{}\x1b[0m", class.word())
    } else {
        class.word().to_owned()
    }
}

fn bold(text: &str, colour: bool) -> String {
    if colour {
        format!("\x1b[1m{text}\x1b[0m")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::report;
    use super::*;

    #[test]
    fn a_report_reads_from_the_worst_to_the_step_of_the_version() {
        assert_eq!(
            text(&report(), false),
            "old.json -> new.json

DELETE /vmc/api/orgs/{org}: operation removed
    breaking on the wire, breaking in Rust
    old /paths/~1vmc~1api~1orgs~1{org}/delete
    Rust: `Client::delete_org` is gone

Task.status: new value `A|B`
    neutral on the wire, additive in Rust
    new /definitions/Task/properties/status/enum/5
    Rust: new variant `types::TaskStatus::AB`

DELETE /vmc/api/orgs/{org}: documents status 409
    neutral on the wire, neutral in Rust
    new /paths/~1vmc~1api~1orgs~1{org}/delete/responses/409

note: new.json lacks a correction
3 changes: on the wire 1 breaking, 2 neutral; in Rust 1 breaking, 1 additive, 1 neutral
2 descriptions changed
step of the version: minor for 0.x, major from 1.0 on
"
        );
    }

    #[test]
    fn colours_are_the_only_difference_that_a_terminal_makes() {
        let coloured = text(&report(), true);
        assert!(coloured.contains("\x1b[31mbreaking\x1b[0m on the wire"));
        let mut plain = String::new();
        let mut rest = coloured.as_str();
        while let Some((before, after)) = rest.split_once('\x1b') {
            plain.push_str(before);
            rest = after.split_once('m').unwrap().1;
        }
        assert_eq!(plain + rest, text(&report(), false));
    }

    #[test]
    fn regen_tells_what_matters_in_a_line_each() {
        assert_eq!(
            brief(&report()),
            "3 changes: on the wire 1 breaking, 2 neutral; in Rust 1 breaking, 1 additive, 1 neutral
  DELETE /vmc/api/orgs/{org}: operation removed (breaking on the wire, breaking in Rust)
  Task.status: new value `A|B` (neutral on the wire, additive in Rust)
  2 descriptions changed
  note: new.json lacks a correction
  step of the version: minor for 0.x, major from 1.0 on
"
        );
    }

    #[test]
    fn equal_documents_have_a_report_too() {
        let report = Report {
            changes: Vec::new(),
            descriptions: 0,
            notes: Vec::new(),
            ..report()
        };
        assert_eq!(
            text(&report, false),
            "old.json -> new.json\n\nno change\nstep of the version: none\n"
        );
    }
}
