//! What a referee is known to refuse for a reason of its own: `expected.toml` beside its lock file.
//! The lists may only shrink: an entry that passes fails the run.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use super::Verdict;

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
    fn is(&self, refused: &Refused) -> bool {
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

/// Weighs the refusals of a service, whose operations have been counted already: what nobody
/// expected is a finding, and so is an entry that no longer holds.
pub fn weigh(verdict: &mut Verdict, refused: &[Refused], list: &[Expected]) {
    let is_known = |refused: &Refused| list.iter().any(|expected| expected.is(refused));
    let unknown: Vec<&Refused> = refused.iter().filter(|one| !is_known(one)).collect();
    let operations = |refused: &mut dyn Iterator<Item = &Refused>| -> usize {
        let operations: BTreeSet<String> = refused.map(|one| one.operation.clone()).collect();
        operations.len()
    };
    let bad = operations(&mut refused.iter());
    verdict.accepted = verdict.total.saturating_sub(bad);
    verdict.expected = bad - operations(&mut unknown.iter().copied());
    verdict.findings.extend(
        unknown
            .iter()
            .map(|one| format!("{} ({}): {}", one.operation, one.example, one.why)),
    );
    verdict.findings.extend(
        list.iter()
            .filter(|expected| expected.service == verdict.what)
            .filter(|expected| !refused.iter().any(|one| expected.is(one)))
            .map(|expected| {
                format!(
                    "{} passes: take it out of the list of expected failures",
                    expected.operation
                )
            }),
    );
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
        let weighed = |service: &str, refused: &[Refused]| {
            let mut verdict = Verdict {
                what: service.into(),
                total: 2,
                ..Verdict::default()
            };
            weigh(&mut verdict, refused, &list);
            (verdict.accepted, verdict.expected, verdict.findings.len())
        };
        assert_eq!(weighed("vmc", &[refused("GET /a", "Odd")]), (1, 1, 0));
        assert_eq!(weighed("vmc", &[refused("GET /a", "Long")]), (1, 0, 2));
        let both = [refused("GET /a", "Odd"), refused("GET /a", "Long")];
        assert_eq!(weighed("vmc", &both), (1, 0, 1));
        assert_eq!(weighed("blueprint", &[]), (2, 0, 1));
    }

    #[test]
    fn an_entry_without_a_reason_is_no_entry() {
        assert!(list("[[expected]]\nservice = 'vmc'\noperation = 'GET /a'\n").is_err());
        assert!(list("[[expected]]\nservice = 'a'\noperation = 'b'\nreason = ' '\n").is_err());
        assert!(list("").unwrap().is_empty());
    }
}
