//! The values of enumerations. Places that list the same values are one type in Rust, and
//! each is a place of its own on the wire: it is compared with itself, and judged by the ways
//! that it goes.

use std::collections::BTreeMap;

use super::types::Both;
use super::{Comparison, View};
use crate::diff::change::{Change, Class, Kind, Verdict};
use crate::diff::judge::{self, Ways};
use crate::diff::place::{Listing, Spot};
use crate::model::{Kind as TypeKind, TypeDef};

/// Variants and the texts that they stand for.
type Variants = [(String, String)];

/// One place that lists values in both documents.
struct Place<'a> {
    old: Listing<'a>,
    new: Listing<'a>,
    ways: Ways,
}

impl<'a> Comparison<'a> {
    pub(super) fn values(&mut self, both: Both<'_>, was: &Variants, is: &Variants) {
        let places = self.places(both);
        let of = |variants: &Variants, value: &str| {
            let found = variants.iter().find(|(_, text)| text == value);
            found.map(|(variant, _)| variant.clone())
        };
        let name = &both.new.name;
        for (variant, value) in was {
            let now = of(is, value);
            let gone = |place: &Place<'_>| -> Option<Spot> {
                place.new.value(value).is_none().then_some(())?;
                place.old.value(value)
            };
            let verdict = judge::value_removed;
            let told = judged(&places, gone, verdict);
            if told.is_some() || now.is_none() {
                let (wire, spots) = told.unwrap_or_else(|| {
                    let all = self.old.places.value(&both.old.name, value);
                    (verdict(both.ways()).on_the_wire, all)
                });
                let what = format!("value `{value}` removed");
                let line = match &now {
                    None => format!("`types::{}::{variant}` is gone", both.old.name),
                    Some(now) => {
                        format!("`types::{name}::{now}` stays, for the other places that list it")
                    }
                };
                let in_rust = judge::unless_same(now.is_some());
                let verdict = judge::both(wire, in_rust);
                let mut change = self.value(both, Kind::EnumValueRemoved, what, verdict, &spots);
                change
                    .old
                    .extend(spots.into_iter().map(|spot| spot.pointer));
                self.found(change.rust(line));
            }
            if let Some(now) = now.filter(|now| now != variant) {
                let what = format!("value `{value}` has another name in Rust");
                let verdict = judge::only_in_rust(Class::Breaking);
                let line = format!("`types::{name}::{variant}` is now `types::{name}::{now}`");
                let change = self.about_type(both, Kind::EnumValueName, what, verdict);
                self.found(change.rust(line));
            }
        }
        for (variant, value) in is {
            let known = of(was, value).is_some();
            let came = |place: &Place<'_>| -> Option<Spot> {
                place.old.value(value).is_none().then_some(())?;
                place.new.value(value)
            };
            let verdict = judge::value_added;
            let told = judged(&places, came, verdict);
            if told.is_none() && known {
                continue;
            }
            let (wire, spots) = told.unwrap_or_else(|| {
                let all = self.new.places.value(name, value);
                (verdict(both.ways()).on_the_wire, all)
            });
            let what = format!("new value `{value}`");
            let (in_rust, line) = match known {
                true => (Class::Neutral, None),
                false => (
                    Class::Additive,
                    Some(format!("new variant `types::{name}::{variant}`")),
                ),
            };
            let verdict = judge::both(wire, in_rust);
            let mut change = self.value(both, Kind::EnumValueAdded, what, verdict, &spots);
            change
                .new
                .extend(spots.into_iter().map(|spot| spot.pointer));
            change.rust.extend(line);
            self.found(change);
        }
    }

    fn value(
        &self,
        both: Both<'_>,
        kind: Kind,
        what: String,
        verdict: Verdict,
        spots: &[Spot],
    ) -> Change {
        let first = spots.first().map(|spot| spot.label.clone());
        let subject = first.unwrap_or_else(|| self.old.places.label(&both.old.name));
        Change::new(kind, subject, what, verdict)
    }

    /// The places of an enumeration that both documents have. One that several types inherit
    /// is one, and goes the ways of all of them.
    fn places(&self, both: Both<'_>) -> Vec<Place<'a>> {
        let mut found: Vec<Place<'a>> = Vec::new();
        let mut now: BTreeMap<&str, Listing<'a>> = self
            .new
            .places
            .listings(&both.new.name)
            .into_iter()
            .collect();
        for (key, old) in self.old.places.listings(&both.old.name) {
            let key_now = self.place_now(key);
            let Some(new) = now.remove(key_now.as_str()) else {
                continue;
            };
            let (was, is) = (
                ways(self.old, key, both.old),
                ways(self.new, &key_now, both.new),
            );
            let ways = Ways {
                sent: was.sent && is.sent,
                answered: was.answered && is.answered,
            };
            let same = |place: &&mut Place<'a>| {
                place.old.spot.pointer == old.spot.pointer
                    && place.new.spot.pointer == new.spot.pointer
            };
            match found.iter_mut().find(same) {
                Some(place) => {
                    place.ways.sent |= ways.sent;
                    place.ways.answered |= ways.answered;
                }
                None => found.push(Place { old, new, ways }),
            }
        }
        found
    }

    /// What the new document calls a place of the old one: `Owner.property`, or a schema.
    fn place_now(&self, key: &str) -> String {
        for (at, _) in key.rmatch_indices('.') {
            let (owner, member) = key.split_at(at);
            if let Some(owner) = self.moved.get(owner) {
                return format!("{owner}{member}");
            }
            if self.old.understood.names.types.contains_key(owner) {
                return format!("{}{member}", self.schema_now(self.old, owner, true));
            }
        }
        self.schema_now(self.old, key, true)
    }
}

/// The worst class that a value has at the places that are meant, and where: the worst first.
fn judged(
    places: &[Place<'_>],
    is_meant: impl Fn(&Place<'_>) -> Option<Spot>,
    verdict: impl Fn(Ways) -> Verdict,
) -> Option<(Class, Vec<Spot>)> {
    let mut all: Vec<(Class, Spot)> = places
        .iter()
        .filter_map(|place| Some((verdict(place.ways).on_the_wire, is_meant(place)?)))
        .collect();
    all.sort_by_key(|(class, _)| std::cmp::Reverse(*class));
    let worst = all.first()?.0;
    Some((worst, all.into_iter().map(|(_, spot)| spot).collect()))
}

/// The ways that the values go at a place: those of what holds it.
fn ways(view: &View<'_>, key: &str, ty: &TypeDef) -> Ways {
    for (at, _) in key.rmatch_indices('.') {
        let (owner, member) = (&key[..at], &key[at + 1..]);
        if view.places.is_operation(owner) {
            let answered = member == "answer";
            return Ways {
                sent: !answered,
                answered,
            };
        }
        let holder = view.understood.names.types.get(owner);
        if let Some(holder) = holder.and_then(|name| view.types.get(name.as_str())) {
            let read_only = match &holder.kind {
                TypeKind::Struct(fields) => fields
                    .iter()
                    .any(|field| field.wire == member && field.read_only),
                TypeKind::Enum(_) => false,
            };
            return Ways {
                sent: holder.in_request && !read_only,
                answered: holder.in_answer,
            };
        }
    }
    Ways {
        sent: ty.in_request,
        answered: ty.in_answer,
    }
}
