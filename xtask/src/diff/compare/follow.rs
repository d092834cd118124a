//! What becomes of types because an operation, a parameter, a body, an answer or a property
//! changed is told with that change, not beside it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Comparison, View};
use crate::diff::change::Kind;
use crate::model::Kind as TypeKind;

/// Changes that lead to other types, or no longer.
const LEAD: [Kind; 16] = [
    Kind::SchemaRenamed,
    Kind::OperationRemoved,
    Kind::OperationMoved,
    Kind::OperationAdded,
    Kind::ParameterAdded,
    Kind::ParameterRemoved,
    Kind::ParameterType,
    Kind::BodyAdded,
    Kind::BodyRemoved,
    Kind::BodyType,
    Kind::AnswerAdded,
    Kind::AnswerRemoved,
    Kind::AnswerType,
    Kind::PropertyAdded,
    Kind::PropertyRemoved,
    Kind::PropertyType,
];

/// Changes after which values of the type itself are made in another way.
const OF_THE_TYPE: [Kind; 4] = [
    Kind::PropertyRequired,
    Kind::PropertyReadOnly,
    Kind::PropertyAdded,
    Kind::PropertyRemoved,
];

impl Comparison<'_> {
    /// Puts what is loose to the first change that explains it; what none does is a change
    /// of its own.
    pub(super) fn attribute(&mut self) {
        if self.loose.is_empty() {
            return;
        }
        let (old, new) = (inner(self.old), inner(self.new));
        let reach: Vec<(BTreeSet<String>, BTreeSet<String>)> = self
            .changes
            .iter()
            .map(|change| match LEAD.contains(&change.kind) {
                true => (
                    reached(&change.roots_old, &old),
                    reached(&change.roots_new, &new),
                ),
                false => Default::default(),
            })
            .collect();
        let mut own = Vec::new();
        for loose in std::mem::take(&mut self.loose) {
            let leading = reach.iter().position(|(old, new)| {
                loose.old.iter().any(|name| old.contains(name))
                    || loose.new.iter().any(|name| new.contains(name))
            });
            let of_the_type = || {
                let line = format!("`types::{}::", loose.new.first()?);
                self.changes.iter().position(|change| {
                    OF_THE_TYPE.contains(&change.kind)
                        && change.rust.iter().any(|told| told.contains(&line))
                })
            };
            match leading.or_else(of_the_type) {
                Some(at) => {
                    for line in loose.change.rust {
                        self.changes[at].follow(line, loose.change.in_rust);
                    }
                }
                None => own.push(loose.change),
            }
        }
        self.changes.extend(own);
    }
}

/// The types in each type.
fn inner<'a>(view: &View<'a>) -> BTreeMap<&'a str, Vec<&'a str>> {
    let of = |kind: &'a TypeKind| match kind {
        TypeKind::Struct(fields) => fields.iter().filter_map(|f| f.ty.named()).collect(),
        TypeKind::Enum(_) => Vec::new(),
    };
    let types = view.types.iter();
    types.map(|(name, ty)| (*name, of(&ty.kind))).collect()
}

fn reached(from: &BTreeSet<String>, inner: &BTreeMap<&str, Vec<&str>>) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&str> = from.iter().map(String::as_str).collect();
    while let Some(name) = waiting.pop() {
        if reached.insert(name.to_owned()) {
            waiting.extend(inner.get(name).into_iter().flatten());
        }
    }
    reached
}
