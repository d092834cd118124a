//! Schemas: structs with their properties, enumerations with their values.

use super::{Comparison, Loose, View};
use crate::diff::change::{Change, Class, Kind, Verdict};
use crate::diff::judge::{self, Ways};
use crate::model::{Kind as TypeKind, TypeDef, Update};

/// A type in both documents.
#[derive(Clone, Copy)]
pub(super) struct Both<'a> {
    pub(super) old: &'a TypeDef,
    pub(super) new: &'a TypeDef,
}

impl Both<'_> {
    /// The ways that it goes in both: what only one of them does is no change of it.
    pub(super) fn ways(&self) -> Ways {
        Ways {
            sent: self.old.in_request && self.new.in_request,
            answered: self.old.in_answer && self.new.in_answer,
        }
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn types(&mut self) {
        for old in &self.old.understood.model.types {
            let now = self.name_now(&old.name);
            match self.new.types.get(now) {
                Some(new) => self.ty(Both { old, new }),
                None => self.gone(old),
            }
        }
        let known: Vec<&str> = self
            .old
            .types
            .keys()
            .map(|name| self.name_now(name))
            .collect();
        for new in &self.new.understood.model.types {
            if !known.contains(&new.name.as_str()) {
                self.appeared(new);
            }
        }
    }

    fn gone(&mut self, ty: &TypeDef) {
        let verdict = judge::only_in_rust(Class::Breaking);
        let change = self
            .at(
                self.old.places.label(&ty.name),
                Kind::SchemaRemoved,
                "not used any more",
                verdict,
            )
            .rust(format!("`types::{}` is gone", ty.name));
        self.loose.push(Loose {
            change: change.old(first(self.old, &ty.name)),
            old: vec![ty.name.clone()],
            new: Vec::new(),
        });
    }

    fn appeared(&mut self, ty: &TypeDef) {
        let verdict = judge::only_in_rust(Class::Additive);
        let change = self
            .at(
                self.new.places.label(&ty.name),
                Kind::SchemaAdded,
                "used now",
                verdict,
            )
            .rust(format!("new: `types::{}`", ty.name));
        self.loose.push(Loose {
            change: change.new_at(first(self.new, &ty.name)),
            old: Vec::new(),
            new: vec![ty.name.clone()],
        });
    }

    fn at(&self, subject: String, kind: Kind, what: &str, verdict: Verdict) -> Change {
        Change::new(kind, subject, what, verdict)
    }

    pub(super) fn about_type(
        &self,
        both: Both<'_>,
        kind: Kind,
        what: impl Into<String>,
        verdict: Verdict,
    ) -> Change {
        Change::new(kind, self.old.places.label(&both.old.name), what, verdict)
            .old(first(self.old, &both.old.name))
            .new_at(first(self.new, &both.new.name))
            .roots([both.old.name.as_str()], [both.new.name.as_str()])
    }

    fn ty(&mut self, both: Both<'a>) {
        let Both { old, new } = both;
        self.prose(&old.docs, &new.docs);
        if old.name != new.name {
            let what = format!("is called `{}` now", self.new.places.label(&new.name));
            let verdict = judge::only_in_rust(Class::Breaking);
            let change = self
                .about_type(both, Kind::SchemaRenamed, what, verdict)
                .rust(format!(
                    "`types::{}` is now `types::{}`",
                    old.name, new.name
                ));
            self.found(change);
        }
        match (&old.kind, &new.kind) {
            (TypeKind::Struct(was), TypeKind::Struct(is)) => {
                self.fields(both, was, is);
                self.construction(both, was, is);
            }
            (TypeKind::Enum(was), TypeKind::Enum(is)) => self.values(both, was, is),
            (TypeKind::Struct(_), TypeKind::Enum(_)) | (TypeKind::Enum(_), TypeKind::Struct(_)) => {
                let what = match &new.kind {
                    TypeKind::Enum(_) => "is an enumeration now, was an object",
                    TypeKind::Struct(_) => "is an object now, was an enumeration",
                };
                let verdict = judge::property_type(both.ways().sent, false, false);
                let change = self.about_type(both, Kind::SchemaForm, what, verdict);
                let line = format!("`types::{}` is another kind of type", new.name);
                self.found(change.rust(line));
            }
        }
    }

    /// Updates that are made of reads.
    pub(super) fn updates(&mut self) {
        let (was, is) = (
            &self.old.understood.model.updates,
            &self.new.understood.model.updates,
        );
        let known = |update: &Update| {
            was.iter().any(|old| {
                self.name_now(&old.read) == update.read && self.name_now(&old.sent) == update.sent
            })
        };
        let stays = |update: &Update| {
            is.iter().any(|new| {
                self.name_now(&update.read) == new.read && self.name_now(&update.sent) == new.sent
            })
        };
        let about = |update: &Update, kind, what, class, line: &str| {
            let subject = format!("PUT {}", update.path);
            let from = format!("`From<types::{}> for types::{}`", update.read, update.sent);
            Change::new(kind, subject, what, judge::only_in_rust(class))
                .rust(line.replace("{}", &from))
        };
        let names = |update: &Update| vec![update.sent.clone(), update.read.clone()];
        let mut loose = Vec::new();
        for update in was.iter().filter(|update| !stays(update)) {
            let what = "the update is not made of the read any more";
            let change = about(
                update,
                Kind::UpdateRemoved,
                what,
                Class::Breaking,
                "{} is gone",
            );
            loose.push(Loose {
                change: change.old(put(self.old, update)),
                old: names(update),
                new: Vec::new(),
            });
        }
        for update in is.iter().filter(|update| !known(update)) {
            let what = "the update is made of the read";
            let change = about(update, Kind::UpdateAdded, what, Class::Additive, "new: {}");
            loose.push(Loose {
                change: change.new_at(put(self.new, update)),
                old: Vec::new(),
                new: names(update),
            });
        }
        self.loose.extend(loose);
    }
}

/// The operation of an update.
fn put(view: &View<'_>, update: &Update) -> String {
    let mut all = view.understood.model.operations.iter();
    let found = all.find(|operation| operation.method == "PUT" && operation.path == update.path);
    found
        .map(|operation| view.places.operation(operation))
        .unwrap_or_default()
}

/// The first place of a type.
fn first(view: &View<'_>, name: &str) -> String {
    let first = view.places.ty(name).into_iter().next();
    first.map(|spot| spot.pointer).unwrap_or_default()
}
