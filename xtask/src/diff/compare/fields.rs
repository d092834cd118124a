//! The properties of a schema, and how values of its type are made.

use super::types::Both;
use super::{Comparison, Loose, Told};
use crate::diff::change::{Change, Class, Kind};
use crate::diff::{judge, rust};
use crate::model::Field;
use crate::shape::types::has_default;

impl<'a> Comparison<'a> {
    pub(super) fn fields(&mut self, both: Both<'a>, was: &'a [Field], is: &'a [Field]) {
        let of = |fields: &'a [Field], wire: &str| fields.iter().find(|f| f.wire == wire);
        for old in was {
            match of(is, &old.wire) {
                Some(new) => self.field(both, old, new),
                None => self.field_removed(both, old),
            }
        }
        for new in is.iter().filter(|field| of(was, &field.wire).is_none()) {
            self.field_added(both, new);
        }
    }

    fn field_removed(&mut self, both: Both<'_>, field: &Field) {
        let spot = self.old.places.property(&both.old.name, &field.wire);
        let verdict = judge::property_removed(both.ways().sent && !field.read_only);
        let line = format!("`types::{}::{}` is gone", both.old.name, field.name);
        let change = Change::new(
            Kind::PropertyRemoved,
            spot.label,
            "property removed",
            verdict,
        )
        .old(spot.pointer)
        .roots(field.ty.named(), [])
        .rust(line);
        self.found(change);
    }

    fn field_added(&mut self, both: Both<'_>, field: &Field) {
        let name = &both.new.name;
        let spot = self.new.places.property(name, &field.wire);
        let demanded = field.positional();
        let verdict = judge::property_added(both.ways(), demanded);
        let what = match (field.required, field.read_only) {
            (true, false) => "new property, required",
            (_, true) => "new property, set by the server",
            (false, false) => "new property, optional",
        };
        let mut change = Change::new(Kind::PropertyAdded, spot.label, what, verdict)
            .new_at(spot.pointer)
            .roots([], field.ty.named())
            .rust(format!(
                "`types::{name}` has a new field `{}: {}`",
                field.name,
                rust::field(both.new, field)
            ));
        if both.ways().sent && demanded {
            let taken = rust::taken(&self.new.understood.model, &field.ty);
            let line = format!(
                "`types::{name}::new` takes one more argument: `{}: {taken}`",
                field.name
            );
            change = change.rust(line);
        }
        self.found(change);
    }

    fn field(&mut self, both: Both<'a>, old: &'a Field, new: &'a Field) {
        let ways = both.ways();
        let sent = ways.sent && !old.read_only && !new.read_only;
        let (was, is) = (rust::field(both.old, old), rust::field(both.new, new));
        let same_form = rust::form(both.old, old) == rust::form(both.new, new);
        let (from, to) = (
            self.old.places.property(&both.old.name, &old.wire),
            self.new.places.property(&both.new.name, &new.wire),
        );
        let name = format!("types::{}::{}", both.new.name, new.name);
        let line = format!("`{name}` is `{is}`, was `{was}`");
        let new_call = format!("types::{}::new", both.new.name);
        let about = |kind, what: String, verdict| {
            Change::new(kind, from.label.clone(), what, verdict)
                .old(from.pointer.clone())
                .new_at(to.pointer.clone())
                .roots(old.ty.named(), new.ty.named())
        };
        let mut changes: Vec<Change> = Vec::new();
        if !self.same(&old.ty, &new.ty) {
            let what = format!(
                "is {}, was {}{}",
                self.new.words(&new.ty),
                self.old.words(&old.ty),
                self.inside(&old.ty, &new.ty)
            );
            let wider = self.wider(&old.ty, &new.ty, false);
            let verdict = judge::property_type(sent, wider, was == is);
            let change = about(Kind::PropertyType, what, verdict);
            changes.push(if was == is {
                change
            } else {
                change.rust(line.clone())
            });
        }
        if old.required != new.required {
            let how = if new.required { "required" } else { "optional" };
            let verdict = judge::property_required(sent, new.required, same_form);
            let mut change = about(Kind::PropertyRequired, format!("is {how} now"), verdict);
            if !same_form {
                change = change.rust(line.clone());
            }
            if sent {
                change = change.rust(match new.required {
                    true => format!("`{new_call}` takes one more argument: `{}`", new.name),
                    false => format!("`{new_call}` takes `{}` no longer, a setter does", new.name),
                });
            }
            changes.push(change);
        }
        if old.read_only != new.read_only {
            let verdict = judge::property_read_only(ways, new.required, new.read_only, same_form);
            let what = match new.read_only {
                true => "only the server sets it now",
                false => "is no longer set by the server alone",
            };
            let mut change = about(Kind::PropertyReadOnly, what.to_owned(), verdict);
            if !same_form {
                change = change.rust(line.clone());
            }
            if ways.sent {
                change = change.rust(match (new.read_only, old.required || new.required) {
                    (true, true) => format!("`{new_call}` takes `{}` no longer", new.name),
                    (true, false) => format!("the setter `{name}()` is gone"),
                    (false, true) => {
                        format!("`{new_call}` takes one more argument: `{}`", new.name)
                    }
                    (false, false) => format!("new setter `{name}()`"),
                });
            }
            changes.push(change);
        }
        if old.name != new.name {
            let verdict = judge::only_in_rust(Class::Breaking);
            let what = "has another name in Rust".to_owned();
            let line = format!("`types::{}::{}` is now `{name}`", both.old.name, old.name);
            changes.push(about(Kind::PropertyName, what, verdict).rust(line));
        }
        if old.deprecated != new.deprecated {
            let how = if new.deprecated {
                "deprecated"
            } else {
                "no longer deprecated"
            };
            let verdict = judge::documented();
            changes.push(about(Kind::PropertyDeprecated, how.to_owned(), verdict));
        }
        let explained = changes.iter().any(|change| change.rust.contains(&line));
        if !same_form && !explained {
            let change = self.about_type(
                both,
                Kind::SchemaUse,
                "goes other ways now",
                judge::only_in_rust(Class::Breaking),
            );
            self.loosely(both, change.rust(line));
        }
        for change in changes {
            self.found(change);
        }
        let told = |pointer, field: &'a Field| Told {
            subject: &from.label,
            what: "it",
            pointer,
            limits: &field.limits,
            default: field.default.as_ref(),
        };
        if !self.limits_and_default(sent, &told(&from.pointer, old), &told(&to.pointer, new)) {
            self.prose(&old.docs, &new.docs);
        }
    }

    /// How values of the type are made: what no property alone tells.
    pub(super) fn construction(&mut self, both: Both<'_>, was: &[Field], is: &[Field]) {
        let name = &both.new.name;
        let lost = |line: String| (Class::Breaking, line);
        let mut follows = Vec::new();
        match (rust::constructor(both.old), rust::constructor(both.new)) {
            (Some(_), None) => follows.push(lost(format!(
                "`types::{name}` is not sent any more: `new` and its setters are gone"
            ))),
            (None, Some(_)) => follows.push((
                Class::Additive,
                format!("`types::{name}` is sent too: it has `new` and setters"),
            )),
            (Some(was), Some(is)) => {
                let kept = |of: &[&str], other: &[&str]| -> Vec<String> {
                    let stay = of.iter().filter(|wire| other.contains(wire));
                    stay.map(|wire| (*wire).to_owned()).collect()
                };
                if kept(&was, &is) != kept(&is, &was) {
                    let verdict = judge::only_in_rust(Class::Breaking);
                    let what = "required properties stand in another order";
                    let line = format!("`types::{name}::new` takes its arguments in another order");
                    let change = self.about_type(both, Kind::ArgumentOrder, what, verdict);
                    self.found(change.rust(line));
                }
            }
            (None, None) => {}
        }
        match (has_default(both.old, was), has_default(both.new, is)) {
            (true, false) => {
                follows.push(lost(format!("`types::{name}` has no `Default` any more")))
            }
            (false, true) => follows.push((
                Class::Additive,
                format!("`types::{name}` has a `Default` now"),
            )),
            _ => {}
        }
        for (class, line) in follows {
            let verdict = judge::only_in_rust(class);
            let change = self.about_type(both, Kind::SchemaUse, "goes other ways now", verdict);
            self.loosely(both, change.rust(line));
        }
    }

    fn loosely(&mut self, both: Both<'_>, change: Change) {
        self.loose.push(Loose {
            change,
            old: vec![both.old.name.clone()],
            new: vec![both.new.name.clone()],
        });
    }
}
