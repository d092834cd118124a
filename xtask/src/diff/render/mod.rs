//! How a report is told: as text, as Markdown, as JSON.

pub mod json;
pub mod markdown;
pub mod text;

use super::change::{Class, Report};

/// How many changes there are of each class that occurs.
fn counts(report: &Report) -> String {
    let side = |pick: fn((usize, usize)) -> usize| -> String {
        let words: Vec<String> = Class::ALL
            .into_iter()
            .map(|class| (pick(report.count(class)), class.word()))
            .filter(|(count, _)| *count > 0)
            .map(|(count, word)| format!("{count} {word}"))
            .collect();
        words.join(", ")
    };
    match report.changes.len() {
        0 => "no change".to_owned(),
        all => format!(
            "{all} {}: on the wire {}; in Rust {}",
            if all == 1 { "change" } else { "changes" },
            side(|(wire, _)| wire),
            side(|(_, rust)| rust)
        ),
    }
}

/// The line about prose, if any changed.
fn prose(report: &Report) -> Option<String> {
    match report.descriptions {
        0 => None,
        1 => Some("1 description changed".to_owned()),
        many => Some(format!("{many} descriptions changed")),
    }
}

/// The step of the version that is proposed.
fn step(report: &Report) -> String {
    let (zero, one) = report.steps();
    if zero == one {
        format!("step of the version: {}", zero.word())
    } else {
        format!(
            "step of the version: {} for 0.x, {} from 1.0 on",
            zero.word(),
            one.word()
        )
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::change::{Change, Kind};
    use super::super::judge;
    use super::*;

    /// A report with one change of each class.
    pub fn report() -> Report {
        use Class::{Additive, Breaking, Neutral};
        Report {
            old: "old.json".into(),
            new: "new.json".into(),
            descriptions: 2,
            notes: vec!["new.json lacks a correction".into()],
            changes: vec![
                Change::new(
                    Kind::OperationRemoved,
                    "DELETE /vmc/api/orgs/{org}",
                    "operation removed",
                    judge::both(Breaking, Breaking),
                )
                .old("/paths/~1vmc~1api~1orgs~1{org}/delete")
                .rust("`Client::delete_org` is gone"),
                Change::new(
                    Kind::EnumValueAdded,
                    "Task.status",
                    "new value `A|B`",
                    judge::both(Neutral, Additive),
                )
                .new_at("/definitions/Task/properties/status/enum/5")
                .rust("new variant `types::TaskStatus::AB`"),
                Change::new(
                    Kind::StatusAdded,
                    "DELETE /vmc/api/orgs/{org}",
                    "documents status 409",
                    judge::documented(),
                )
                .new_at("/paths/~1vmc~1api~1orgs~1{org}/delete/responses/409"),
            ],
        }
    }
}
