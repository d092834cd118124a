//! JSON, for programs: everything that the other formats say, and the JSON pointers.

use anyhow::Result;
use serde_json::{Value, json};

use crate::diff::change::{Class, Report};

/// The whole report.
pub fn json(report: &Report) -> Result<String> {
    let side = |pick: fn((usize, usize)) -> usize| -> Value {
        let counts = Class::ALL.map(|class| (class.word(), pick(report.count(class))));
        counts
            .into_iter()
            .map(|(word, count)| (word.to_owned(), count.into()))
            .collect::<serde_json::Map<_, _>>()
            .into()
    };
    let (zero, one) = report.steps();
    let value = json!({
        "old": report.old,
        "new": report.new,
        "changes": report.changes,
        "descriptions": report.descriptions,
        "notes": report.notes,
        "on-the-wire": side(|(wire, _)| wire),
        "in-rust": side(|(_, rust)| rust),
        "step": {"0.x": zero, "1.x": one},
    });
    Ok(serde_json::to_string_pretty(&value)? + "\n")
}

#[cfg(test)]
mod tests {
    use super::super::tests::report;
    use super::*;

    #[test]
    fn programs_find_everything_by_name() {
        let mut report = report();
        report.changes.truncate(1);
        assert_eq!(
            json(&report).unwrap(),
            r#"{
  "old": "old.json",
  "new": "new.json",
  "changes": [
    {
      "kind": "operation-removed",
      "subject": "DELETE /vmc/api/orgs/{org}",
      "what": "operation removed",
      "old": [
        "/paths/~1vmc~1api~1orgs~1{org}/delete"
      ],
      "new": [],
      "on-the-wire": "breaking",
      "in-rust": "breaking",
      "rust": [
        "`Client::delete_org` is gone"
      ]
    }
  ],
  "descriptions": 2,
  "notes": [
    "new.json lacks a correction"
  ],
  "on-the-wire": {
    "breaking": 1,
    "additive": 0,
    "neutral": 0
  },
  "in-rust": {
    "breaking": 1,
    "additive": 0,
    "neutral": 0
  },
  "step": {
    "0.x": "minor",
    "1.x": "major"
  }
}
"#
        );
    }
}
