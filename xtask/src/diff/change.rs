//! What a change is: where it stands, what it is in the words of the API, what follows in
//! Rust, and how much it matters on each side.

use std::collections::BTreeSet;

use serde::Serialize;

/// How much a change matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Nobody notices.
    Neutral,
    /// There is more than before; what worked works.
    Additive,
    /// What worked may not work any more.
    Breaking,
}

impl Class {
    /// All of them, the worst first.
    pub const ALL: [Class; 3] = [Class::Breaking, Class::Additive, Class::Neutral];

    /// Its word.
    pub fn word(self) -> &'static str {
        match self {
            Class::Neutral => "neutral",
            Class::Additive => "additive",
            Class::Breaking => "breaking",
        }
    }
}

/// How a change is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// For a program made for the old document, at a server of the new one.
    pub on_the_wire: Class,
    /// For a program's source, with the crate made of the new document.
    pub in_rust: Class,
}

/// The kinds of changes, as `--format json` has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    OperationAdded,
    OperationRemoved,
    OperationMoved,
    OperationRenamed,
    OperationDeprecated,
    OperationTag,
    ArgumentOrder,
    ParameterAdded,
    ParameterRemoved,
    ParameterPlace,
    ParameterType,
    ParameterRequired,
    ParameterEncoding,
    ParameterName,
    BodyAdded,
    BodyRemoved,
    BodyType,
    BodyRequired,
    BodyMediaType,
    AnswerAdded,
    AnswerRemoved,
    AnswerType,
    AnswerOptional,
    AnswerMediaType,
    StatusAdded,
    StatusRemoved,
    Pages,
    Waits,
    SchemaAdded,
    SchemaRemoved,
    SchemaRenamed,
    SchemaForm,
    SchemaUse,
    PropertyAdded,
    PropertyRemoved,
    PropertyType,
    PropertyRequired,
    PropertyReadOnly,
    PropertyDeprecated,
    PropertyName,
    EnumValueAdded,
    EnumValueRemoved,
    EnumValueName,
    Limits,
    Default,
    UpdateAdded,
    UpdateRemoved,
    Security,
    NotInCalls,
}

/// One change.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Change {
    /// What kind of change it is.
    pub kind: Kind,
    /// What changed: an operation, a schema, a property.
    pub subject: String,
    /// What changed about it, in the words of the API.
    pub what: String,
    /// Where it stands in the old document, as JSON pointers.
    pub old: Vec<String>,
    /// Where it stands in the new document.
    pub new: Vec<String>,
    /// How much it matters on the wire.
    pub on_the_wire: Class,
    /// How much it matters in Rust.
    pub in_rust: Class,
    /// What follows in Rust, a line each.
    pub rust: Vec<String>,
    /// The types that it led to, in the old model: what becomes of them follows from it.
    #[serde(skip)]
    pub roots_old: BTreeSet<String>,
    /// The types that it leads to, in the new model.
    #[serde(skip)]
    pub roots_new: BTreeSet<String>,
}

impl Change {
    /// A change of something.
    pub fn new(
        kind: Kind,
        subject: impl Into<String>,
        what: impl Into<String>,
        verdict: Verdict,
    ) -> Self {
        Change {
            kind,
            subject: subject.into(),
            what: what.into(),
            old: Vec::new(),
            new: Vec::new(),
            on_the_wire: verdict.on_the_wire,
            in_rust: verdict.in_rust,
            rust: Vec::new(),
            roots_old: BTreeSet::new(),
            roots_new: BTreeSet::new(),
        }
    }

    /// With its place in the old document.
    pub fn old(mut self, pointer: impl Into<String>) -> Self {
        self.old.push(pointer.into());
        self
    }

    /// With its place in the new document.
    pub fn new_at(mut self, pointer: impl Into<String>) -> Self {
        self.new.push(pointer.into());
        self
    }

    /// With what follows in Rust.
    pub fn rust(mut self, line: impl Into<String>) -> Self {
        self.rust.push(line.into());
        self
    }

    /// With the types that it has to do with.
    pub fn roots<'a>(
        mut self,
        old: impl IntoIterator<Item = &'a str>,
        new: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        self.roots_old.extend(old.into_iter().map(str::to_owned));
        self.roots_new.extend(new.into_iter().map(str::to_owned));
        self
    }

    /// The worse of its two classes.
    pub fn worst(&self) -> Class {
        self.on_the_wire.max(self.in_rust)
    }

    /// Takes in what else follows.
    pub fn follow(&mut self, line: String, class: Class) {
        if !self.rust.contains(&line) {
            self.rust.push(line);
        }
        self.in_rust = self.in_rust.max(class);
    }
}

/// All that changed between two documents.
#[derive(Debug)]
pub struct Report {
    /// The old document, as messages call it.
    pub old: String,
    /// The new one.
    pub new: String,
    /// The changes, the worst first.
    pub changes: Vec<Change>,
    /// How many descriptions and other prose changed, and nothing else with them.
    pub descriptions: usize,
    /// What to know of the documents that were compared.
    pub notes: Vec<String>,
}

/// The step of a version that changes ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    None,
    Patch,
    Minor,
    Major,
}

impl Step {
    /// Its word.
    pub fn word(self) -> &'static str {
        match self {
            Step::None => "none",
            Step::Patch => "patch",
            Step::Minor => "minor",
            Step::Major => "major",
        }
    }
}

impl Report {
    /// How many changes of this class there are, on the wire and in Rust.
    pub fn count(&self, class: Class) -> (usize, usize) {
        let wire = self.changes.iter().filter(|c| c.on_the_wire == class);
        let rust = self.changes.iter().filter(|c| c.in_rust == class);
        (wire.count(), rust.count())
    }

    /// The worst class of all, on either side.
    pub fn worst(&self) -> Class {
        let worst = self.changes.iter().map(Change::worst).max();
        worst.unwrap_or(Class::Neutral)
    }

    /// The steps of a version 0.x and of one from 1.0 on: they speak of Rust.
    pub fn steps(&self) -> (Step, Step) {
        let worst = self.changes.iter().map(|change| change.in_rust).max();
        match worst {
            None if self.descriptions == 0 => (Step::None, Step::None),
            None | Some(Class::Neutral) => (Step::Patch, Step::Patch),
            Some(Class::Additive) => (Step::Patch, Step::Minor),
            Some(Class::Breaking) => (Step::Minor, Step::Major),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(in_rust: &[Class], descriptions: usize) -> Report {
        let change = |class: &Class| {
            let verdict = Verdict {
                on_the_wire: Class::Neutral,
                in_rust: *class,
            };
            Change::new(Kind::Pages, "GET /a", "pages", verdict)
        };
        Report {
            old: "a".into(),
            new: "b".into(),
            changes: in_rust.iter().map(change).collect(),
            descriptions,
            notes: Vec::new(),
        }
    }

    #[test]
    fn the_step_of_a_version_follows_from_the_worst_in_rust() {
        use Class::{Additive, Breaking, Neutral};
        for (report, steps) in [
            (report(&[], 0), (Step::None, Step::None)),
            (report(&[], 3), (Step::Patch, Step::Patch)),
            (report(&[Neutral], 0), (Step::Patch, Step::Patch)),
            (report(&[Neutral, Additive], 0), (Step::Patch, Step::Minor)),
            (report(&[Additive, Breaking], 0), (Step::Minor, Step::Major)),
        ] {
            assert_eq!(report.steps(), steps, "{report:?}");
        }
    }
}
