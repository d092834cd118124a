//! What a referee is known to refuse for a reason of its own: `expected.toml` beside its lock file.
//! The lists may only shrink: an entry that passes fails the run.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// A call that is known to be refused.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The entry in services.toml.
    service: String,
    /// Method and path template.
    operation: String,
    /// The example, or the kind of failure; all of them unless told.
    example: Option<String>,
    /// Why, and whose fault it is.
    reason: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    #[serde(default)]
    expected: Vec<Expected>,
}

/// A call that was refused.
#[derive(Debug)]
pub struct Refused {
    pub service: String,
    pub operation: String,
    pub example: String,
    pub why: String,
}

impl Expected {
    /// Whether this refusal is the expected one.
    pub fn is(&self, refused: &Refused) -> bool {
        self.service == refused.service
            && self.operation == refused.operation
            && self
                .example
                .as_ref()
                .is_none_or(|example| *example == refused.example)
    }
}

/// The list of a referee.
pub fn read(file: &Path) -> Result<Vec<Expected>> {
    let text = std::fs::read_to_string(file).with_context(|| format!("{}", file.display()))?;
    let list: List = toml::from_str(&text).with_context(|| format!("{}", file.display()))?;
    for expected in &list.expected {
        ensure!(
            !expected.reason.trim().is_empty(),
            "{}: {} has no reason",
            file.display(),
            expected.operation
        );
    }
    Ok(list.expected)
}

/// How many refusals of a service were expected, and what is to be complained about: refusals
/// that nobody expected, and entries that no longer hold.
pub fn weigh(service: &str, refused: &[Refused], list: &[Expected]) -> (usize, Vec<String>) {
    let (known, unknown): (Vec<&Refused>, Vec<&Refused>) = refused
        .iter()
        .partition(|refused| list.iter().any(|expected| expected.is(refused)));
    let mut complaints: Vec<String> = unknown
        .iter()
        .map(|refused| {
            format!(
                "{} ({}): {}",
                refused.operation, refused.example, refused.why
            )
        })
        .collect();
    complaints.extend(
        list.iter()
            .filter(|expected| expected.service == service)
            .filter(|expected| !refused.iter().any(|refused| expected.is(refused)))
            .map(|expected| {
                format!(
                    "{} passes: take it out of the list of expected failures",
                    expected.operation
                )
            }),
    );
    (known.len(), complaints)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(text: &str) -> Result<Vec<Expected>> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        read(file.path())
    }

    fn refused(operation: &str, example: &str) -> Refused {
        Refused {
            service: "vmc".into(),
            operation: operation.into(),
            example: example.into(),
            why: "422".into(),
        }
    }

    #[test]
    fn an_entry_that_passes_fails_the_run_as_does_a_refusal_without_an_entry() {
        let list = list(
            "[[expected]]\nservice = 'vmc'\noperation = 'GET /a'\nexample = 'Odd'\nreason = 'known'\n\
             [[expected]]\nservice = 'blueprint'\noperation = 'GET /b'\nreason = 'known'\n",
        )
        .unwrap();
        let (known, complaints) = weigh("vmc", &[refused("GET /a", "Odd")], &list);
        assert_eq!((known, complaints.len()), (1, 0));
        let (known, complaints) = weigh("vmc", &[refused("GET /a", "Long")], &list);
        assert_eq!((known, complaints.len()), (0, 2), "{complaints:?}");
        let (_, complaints) = weigh("blueprint", &[], &list);
        assert_eq!(complaints.len(), 1);
    }

    #[test]
    fn an_entry_without_a_reason_is_no_entry() {
        assert!(list("[[expected]]\nservice = 'vmc'\noperation = 'GET /a'\n").is_err());
        assert!(list("[[expected]]\nservice = 'a'\noperation = 'b'\nreason = ' '\n").is_err());
        assert!(list("").unwrap().is_empty());
    }
}
