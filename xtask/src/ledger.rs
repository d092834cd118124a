//! What each pass changed and what could not be generated, with counts: drift in a
//! document shows in the review of `specs/<service>.ledger.json`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::services::Allowed;

/// The record of one run for one document.
#[derive(Debug, Default, Serialize)]
pub struct Ledger {
    /// SHA-256 of the inputs, by file name.
    pub inputs: BTreeMap<String, String>,
    /// Operations: declared in the document, selected by path, emitted.
    pub operations: Counts,
    /// Types emitted.
    pub types: usize,
    /// How often each pass did something, in the order of the passes.
    pub passes: Vec<Pass>,
    /// What is not generated as the document has it.
    pub dropped: Vec<Dropped>,
}

/// How many operations there are.
#[derive(Debug, Default, Serialize)]
pub struct Counts {
    /// In the document.
    pub declared: usize,
    /// Of these, on the entry's paths.
    pub selected: usize,
    /// Of these, generated.
    pub emitted: usize,
}

/// One pass.
#[derive(Debug, Serialize)]
pub struct Pass {
    /// Its name.
    pub pass: &'static str,
    /// How often it changed something.
    pub changed: usize,
}

/// Something that is not generated as the document has it.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub struct Dropped {
    /// Its place in the converted document.
    pub pointer: String,
    /// What it is and what became of it.
    pub what: String,
    /// Why that is right, from `allow` in services.toml.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl Ledger {
    /// Notes that a pass changed something.
    pub fn count(&mut self, pass: &'static str, changed: usize) {
        match self.passes.iter_mut().find(|entry| entry.pass == pass) {
            Some(entry) => entry.changed += changed,
            None => self.passes.push(Pass { pass, changed }),
        }
    }

    /// Notes something that is not generated as the document has it.
    pub fn drop(&mut self, pointer: impl Into<String>, what: impl Into<String>) {
        self.dropped.push(Dropped {
            pointer: pointer.into(),
            what: what.into(),
            reason: None,
        });
    }

    /// Puts the reasons of services.toml to the entries; gives back those reasons that
    /// explain nothing.
    pub fn explain<'a>(&mut self, allowed: &'a [Allowed]) -> Vec<&'a Allowed> {
        let mut idle = Vec::new();
        for allow in allowed {
            let mut used = false;
            for entry in &mut self.dropped {
                if entry.pointer == allow.pointer {
                    entry.reason = Some(allow.reason.clone());
                    used = true;
                }
            }
            if !used {
                idle.push(allow);
            }
        }
        idle
    }

    /// Entries without a reason.
    pub fn unexplained(&self) -> impl Iterator<Item = &Dropped> {
        self.dropped.iter().filter(|entry| entry.reason.is_none())
    }
}
