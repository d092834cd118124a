//! Operations: which there are, and what they are called.

use std::collections::BTreeMap;

use super::{Comparison, View};
use crate::diff::change::{Change, Class, Kind, Verdict};
use crate::diff::judge;
use crate::model::{Operation, Type};
use crate::name::operation_key;
use crate::shape::features::feature;

/// An operation in both documents.
#[derive(Clone, Copy)]
pub(super) struct Pair<'a> {
    pub(super) old: &'a Operation,
    pub(super) new: &'a Operation,
}

impl Pair<'_> {
    /// What messages call it: what users know.
    pub(super) fn subject(&self) -> String {
        shown(self.old)
    }
}

/// The operations of both documents, of the old one and of the new one alone.
pub(super) struct Paired<'a> {
    pub(super) both: Vec<Pair<'a>>,
    gone: Vec<&'a Operation>,
    added: Vec<&'a Operation>,
}

impl Paired<'_> {
    /// The keys of the operations of both: the old one to the new one.
    pub(super) fn moved(&self) -> BTreeMap<String, String> {
        let key = |operation: &Operation| operation_key(&operation.method, &operation.path);
        let pairs = self.both.iter();
        pairs.map(|pair| (key(pair.old), key(pair.new))).collect()
    }
}

fn shown(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// The types that an operation mentions.
fn mentioned(operation: &Operation) -> impl Iterator<Item = &str> {
    let arguments = operation.parameters.iter().map(|parameter| &parameter.ty);
    let body = operation.body.iter().map(|body| &body.ty);
    let all = arguments.chain(body).chain(&operation.answer);
    all.filter_map(Type::named)
}

impl<'a> Comparison<'a> {
    pub(super) fn operations(&mut self, paired: &Paired<'a>) {
        for operation in &paired.gone {
            self.removed(operation);
        }
        for pair in &paired.both {
            self.moved(*pair);
            self.operation(*pair);
        }
        for operation in &paired.added {
            self.added(operation);
        }
    }

    fn removed(&mut self, operation: &Operation) {
        let verdict = judge::both(Class::Breaking, Class::Breaking);
        let mut change = Change::new(
            Kind::OperationRemoved,
            shown(operation),
            "operation removed",
            verdict,
        )
        .old(self.old.places.operation(operation))
        .roots(mentioned(operation), [])
        .rust(format!("`Client::{}` is gone", operation.name));
        if let Some(feature) = feature_only_in(self.old, self.new, operation) {
            change = change.rust(format!("the feature `{feature}` is gone"));
        }
        self.found(change);
    }

    fn added(&mut self, operation: &Operation) {
        let verdict = judge::both(Class::Additive, Class::Additive);
        let mut change = Change::new(
            Kind::OperationAdded,
            shown(operation),
            "new operation",
            verdict,
        )
        .new_at(self.new.places.operation(operation))
        .roots([], mentioned(operation))
        .rust(format!("new: `Client::{}`", operation.name));
        if let Some(feature) = feature_only_in(self.new, self.old, operation) {
            change = change.rust(format!("new feature `{feature}`"));
        }
        self.found(change);
    }

    fn moved(&mut self, pair: Pair<'_>) {
        let Pair { old, new } = pair;
        let same_name = old.name == new.name;
        let line = format!("`Client::{}` is now `Client::{}`", old.name, new.name);
        let in_rust = judge::unless_same(same_name);
        let (kind, what, wire) = if (&old.method, &old.path) == (&new.method, &new.path) {
            if same_name {
                return;
            }
            (
                Kind::OperationRenamed,
                "another name".to_owned(),
                Class::Neutral,
            )
        } else if old.method == new.method && blank(&old.path) == blank(&new.path) {
            let what = format!("the path is written `{}` now", new.path);
            (Kind::OperationMoved, what, Class::Neutral)
        } else {
            let what = format!("moved to `{}`", shown(new));
            (Kind::OperationMoved, what, Class::Breaking)
        };
        let verdict = judge::both(wire, in_rust);
        let mut change = self.about(pair, kind, what, verdict);
        if !same_name {
            change = change.rust(line);
        }
        self.found(change);
    }

    /// A change of an operation, at its place.
    pub(super) fn about(
        &self,
        pair: Pair<'_>,
        kind: Kind,
        what: impl Into<String>,
        verdict: Verdict,
    ) -> Change {
        Change::new(kind, pair.subject(), what, verdict)
            .old(self.old.places.operation(pair.old))
            .new_at(self.new.places.operation(pair.new))
    }

    fn operation(&mut self, pair: Pair<'a>) {
        let Pair { old, new } = pair;
        self.prose(&old.summary, &new.summary);
        self.prose(&old.description, &new.description);
        for (status, meaning) in &old.errors {
            let now = new.errors.iter().find(|(other, _)| other == status);
            self.prose(meaning, now.map_or(meaning, |(_, now)| now));
        }
        if old.deprecated != new.deprecated {
            let (what, class, line) = if new.deprecated {
                ("deprecated", Class::Additive, "warns where it is called")
            } else {
                ("no longer deprecated", Class::Neutral, "no longer warns")
            };
            let verdict = judge::only_in_rust(class);
            let change = self
                .about(pair, Kind::OperationDeprecated, what, verdict)
                .rust(format!("`Client::{}` {line}", new.name));
            self.found(change);
        }
        self.tag(pair);
        self.arguments(pair);
        self.answer(pair);
        self.statuses(pair);
        self.lists(pair);
        self.waits(pair);
    }

    fn tag(&mut self, pair: Pair<'_>) {
        let Pair { old, new } = pair;
        if old.tag == new.tag {
            return;
        }
        let what = format!("has the tag `{}`, had `{}`", new.tag, old.tag);
        let by_feature = self.new.understood.model.tag_features && old.module != new.module;
        let class = judge::unless_same(!by_feature);
        let mut change = self.about(pair, Kind::OperationTag, what, judge::only_in_rust(class));
        if by_feature {
            change = change.rust(format!(
                "`Client::{}` comes with the feature `{}`, not with `{}`",
                new.name,
                feature(&new.module),
                feature(&old.module)
            ));
        }
        self.found(change);
    }
}

/// The feature of an operation, if its tag has operations on one side only.
fn feature_only_in(here: &View<'_>, there: &View<'_>, operation: &Operation) -> Option<String> {
    let has = |view: &View<'_>| {
        let mut tags = view.understood.model.tags.iter();
        tags.any(|tag| tag.module == operation.module)
    };
    (here.understood.model.tag_features && !has(there)).then(|| feature(&operation.module))
}

/// A path without the names of its parameters, which are not on the wire.
fn blank(path: &str) -> String {
    let mut blank = String::new();
    let mut within = false;
    for c in path.chars() {
        within = c != '}' && (within || c == '{');
        if !within {
            blank.push(c);
        }
    }
    blank
}

/// Operations of both documents: equal by method and path, by that without the names of
/// parameters, by operationId, or by name; then those of one document alone.
pub(super) fn pairs<'a>(old: &View<'a>, new: &View<'a>) -> Paired<'a> {
    let mut left: Vec<&Operation> = old.understood.model.operations.iter().collect();
    let mut right: Vec<&Operation> = new.understood.model.operations.iter().collect();
    let mut pairs = Vec::new();
    type Key = fn(&View<'_>, &Operation) -> Option<String>;
    let keys: [Key; 4] = [
        |_, operation| Some(shown(operation)),
        |_, operation| Some(format!("{} {}", operation.method, blank(&operation.path))),
        |view, operation| view.places.id(operation).map(str::to_owned),
        |_, operation| Some(operation.name.clone()),
    ];
    for key in keys {
        let of_new = unique(new, &right, key);
        for (key, operation) in unique(old, &left, key) {
            if let Some(now) = of_new.get(&key) {
                pairs.push(Pair {
                    old: operation,
                    new: now,
                });
            }
        }
        let is = |a: &Operation, b: &Operation| std::ptr::eq(a, b);
        left.retain(|operation| !pairs.iter().any(|pair| is(pair.old, operation)));
        right.retain(|operation| !pairs.iter().any(|pair| is(pair.new, operation)));
    }
    let place = |operation: &Operation| {
        let all = &old.understood.model.operations;
        all.iter().position(|other| std::ptr::eq(other, operation))
    };
    pairs.sort_by_key(|pair| place(pair.old));
    Paired {
        both: pairs,
        gone: left,
        added: right,
    }
}

/// The operations by a key that only one of them has.
fn unique<'a>(
    view: &View<'_>,
    operations: &[&'a Operation],
    key: impl Fn(&View<'_>, &Operation) -> Option<String>,
) -> BTreeMap<String, &'a Operation> {
    let mut found: BTreeMap<String, Vec<&Operation>> = BTreeMap::new();
    for operation in operations {
        if let Some(key) = key(view, operation) {
            found.entry(key).or_default().push(operation);
        }
    }
    let single = |(key, all): (String, Vec<&'a Operation>)| match all.as_slice() {
        [one] => Some((key, *one)),
        _ => None,
    };
    found.into_iter().filter_map(single).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_of_path_parameters_are_not_on_the_wire() {
        assert_eq!(blank("/a/{id}/b/{other}"), blank("/a/{x}/b/{y}"));
        assert_ne!(blank("/a/{id}"), blank("/a/id"));
    }
}
