//! Two models become a list of changes. What each change means is said where it is found;
//! how much it matters is [`judge`]'s to say.

mod answers;
mod arguments;
mod bodies;
mod fields;
mod follow;
mod leaves;
mod like;
mod normal;
mod operations;
mod renamed;
mod rest;
mod security;
mod types;
mod values;

use std::collections::BTreeMap;

use serde_json::Value;

use super::change::{Change, Kind, Report};
use super::judge;
use super::place::Places;
use crate::model::{Type, TypeDef};
use crate::regen::Understood;

/// Everything that changed from one document to the other.
pub fn compare(old: &Understood, new: &Understood) -> Report {
    let (old, new) = (View::of(old), View::of(new));
    let paired = operations::pairs(&old, &new);
    let renamed = renamed::renamed(&old, &new, &paired.both);
    let mut comparison = Comparison {
        old: &old,
        new: &new,
        renamed,
        moved: paired.moved(),
        changes: Vec::new(),
        loose: Vec::new(),
        descriptions: 0,
    };
    comparison.document();
    comparison.operations(&paired);
    comparison.types();
    comparison.updates();
    comparison.attribute();
    comparison.not_in_calls(&paired.both);
    Report {
        old: old.understood.file.clone(),
        new: new.understood.file.clone(),
        descriptions: comparison.descriptions,
        changes: in_order(together(comparison.changes)),
        notes: Vec::new(),
    }
}

/// One side.
struct View<'a> {
    understood: &'a Understood,
    places: Places<'a>,
    types: BTreeMap<&'a str, &'a TypeDef>,
}

impl<'a> View<'a> {
    fn of(understood: &'a Understood) -> Self {
        let types = understood.model.types.iter();
        View {
            understood,
            places: Places::of(understood),
            types: types.map(|ty| (ty.name.as_str(), ty)).collect(),
        }
    }

    /// A type in the words of the API.
    fn words(&self, ty: &Type) -> String {
        match ty {
            Type::String => "text".to_owned(),
            Type::Integer => "an integer".to_owned(),
            Type::Number => "a number".to_owned(),
            Type::Boolean => "a boolean".to_owned(),
            Type::Time => "a point in time".to_owned(),
            Type::Any => "any JSON".to_owned(),
            Type::File => "a file".to_owned(),
            Type::Bytes => "bytes".to_owned(),
            Type::Array(item) => format!("an array of {}", self.words(item)),
            Type::Map(value) => format!("a map to {}", self.words(value)),
            Type::Named(name) => format!("`{}`", self.places.label(name)),
        }
    }
}

/// Something that follows from a change somewhere else: what becomes of a type.
struct Loose {
    /// What to report if nothing explains it.
    change: Change,
    /// The types that it is about, in the old model and in the new one.
    old: Vec<String>,
    new: Vec<String>,
}

struct Comparison<'a> {
    old: &'a View<'a>,
    new: &'a View<'a>,
    /// Types by their old name that have another one now.
    renamed: BTreeMap<&'a str, &'a str>,
    /// What the new document calls the operations of the old one that it has.
    moved: BTreeMap<String, String>,
    changes: Vec<Change>,
    loose: Vec<Loose>,
    descriptions: usize,
}

impl<'a> Comparison<'a> {
    fn found(&mut self, change: Change) {
        self.changes.push(change);
    }

    /// The name that a type of the old model has in the new one.
    fn name_now<'n>(&self, old: &'n str) -> &'n str
    where
        'a: 'n,
    {
        self.renamed.get(old).copied().unwrap_or(old)
    }

    /// Whether two types say the same.
    fn same(&self, old: &Type, new: &Type) -> bool {
        match (old, new) {
            (Type::Named(old), Type::Named(new)) => self.name_now(old) == new,
            (Type::Array(old), Type::Array(new)) | (Type::Map(old), Type::Map(new)) => {
                self.same(old, new)
            }
            _ => old == new,
        }
    }

    /// What is said of the whole.
    fn document(&mut self) {
        let (old, new) = (&self.old.understood.model, &self.new.understood.model);
        self.prose(&old.title, &new.title);
        self.prose(&old.version, &new.version);
        for tag in &old.tags {
            let now = new.tags.iter().find(|other| other.name == tag.name);
            self.prose(
                &tag.description,
                now.map_or(&tag.description, |now| &now.description),
            );
        }
    }

    /// Counts prose that changed.
    fn prose(&mut self, old: &str, new: &str) {
        self.descriptions += usize::from(old != new);
    }

    /// Limits and the default of one argument or property; says whether either changed, so
    /// that the prose which tells them is not counted again.
    fn limits_and_default(&mut self, sent: bool, old: &Told<'_>, new: &Told<'_>) -> bool {
        let mut changed = false;
        let change = |kind, what, verdict| {
            Change::new(kind, old.subject, what, verdict)
                .old(old.pointer)
                .new_at(new.pointer)
        };
        if !judge::same_limits(old.limits, new.limits) {
            changed = true;
            let what = match (old.limits, new.limits) {
                ("", new) => format!("{} has limits now: {new}", old.what),
                (old_limits, "") => {
                    format!("{} has no limits any more, had: {old_limits}", old.what)
                }
                (from, to) => format!("the limits of {} are {to}, were {from}", old.what),
            };
            let verdict = judge::limits(sent, old.limits, new.limits);
            self.changes.push(change(Kind::Limits, what, verdict));
        }
        if old.default != new.default {
            changed = true;
            let what = match (old.default, new.default) {
                (_, Some(now)) => format!("the server's default of {} is `{now}` now", old.what),
                (_, None) => format!("{} has no documented default any more", old.what),
            };
            self.changes
                .push(change(Kind::Default, what, judge::documented()));
        }
        changed
    }
}

/// What a document tells of an argument or a property beside its type.
struct Told<'t> {
    subject: &'t str,
    what: &'t str,
    pointer: &'t str,
    limits: &'t str,
    default: Option<&'t Value>,
}

/// What is one change of the document is one change here, however many types inherit it and
/// however many operations share it.
fn together(changes: Vec<Change>) -> Vec<Change> {
    let mut together: Vec<Change> = Vec::new();
    for change in changes {
        let is_same = |other: &&mut Change| {
            (other.kind, &other.what, &other.old, &other.new)
                == (change.kind, &change.what, &change.old, &change.new)
        };
        match together.iter_mut().find(is_same) {
            Some(first) => {
                first.on_the_wire = first.on_the_wire.max(change.on_the_wire);
                first.in_rust = first.in_rust.max(change.in_rust);
                for line in change.rust {
                    first.follow(line, change.in_rust);
                }
            }
            None => together.push(change),
        }
    }
    together
}

/// The worst first, each class in the order in which it was found: that of the document.
fn in_order(mut changes: Vec<Change>) -> Vec<Change> {
    changes.sort_by_key(|change| std::cmp::Reverse(change.worst()));
    changes
}
