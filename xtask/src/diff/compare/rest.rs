//! What differs in the documents and in no model: bodies of errors, headers of answers,
//! formats, limits further down, credentials. Each is told by its place, so that nothing is
//! passed over in silence. Schemas that no operation of the service reaches are no part of its
//! API.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::leaves::{Leads, Leaf, Leaves, Stands, differing};
use super::normal::{Entry, Normal, Reached, called, references};
use super::operations::Pair;
use super::{Comparison, View};
use crate::diff::change::{Change, Kind};
use crate::diff::judge;
use crate::document::below;
use crate::model::{FormKind, Operation};
use crate::name::operation_key;

/// So many places are named of one operation or schema.
const NAMED: usize = 3;

impl<'a> Comparison<'a> {
    /// Asked last: what of it the comparison of the models has told is known by then.
    pub(super) fn not_in_calls(&mut self, pairs: &[Pair<'a>]) {
        let (was, is) = (self.normal(self.old, true), self.normal(self.new, false));
        let near = self.near(&was, &is);
        let mut told: Vec<Change> = Vec::new();
        let (reached_was, reached_is) = (was.reached(), is.reached());
        let (of_old, of_new) = (|at: &str| was.schema(at), |at: &str| is.schema(at));
        self.credentials(&was.credentials, &is.credentials);
        for pair in pairs {
            let key = operation_key(&pair.new.method, &pair.new.path);
            let (Some(old), Some(new)) = (was.operations.get(&key), is.operations.get(&key)) else {
                continue;
            };
            self.security(
                *pair,
                (&was.credentials, &old.value),
                (&is.credentials, &new.value),
            );
            let mut leaves = Leaves {
                was: &of_old,
                is: &of_new,
                found: Vec::new(),
            };
            operation(&mut leaves, *pair, old, new);
            let quiet = near.contains(&key);
            self.tell(&mut told, (old, new), leaves.found, quiet, Some(*pair));
        }
        for (name, old) in &was.schemas {
            let Some(new) = is.schemas.get(name) else {
                continue;
            };
            let in_both = |pick: fn(&Reached) -> &BTreeSet<String>| {
                pick(&reached_was).contains(name) && pick(&reached_is).contains(name)
            };
            let stands = Stands {
                in_calls: in_both(|reached| &reached.in_calls),
                sent: in_both(|reached| &reached.sent),
                of_its_own: false,
            };
            let mut leaves = Leaves {
                was: &of_old,
                is: &of_new,
                found: Vec::new(),
            };
            leaves.schemas(&old.value, &new.value, "", stands);
            let quiet = near.contains(name);
            self.tell(&mut told, (old, new), leaves.found, quiet, None);
        }
        self.changes.extend(told);
    }

    /// Tells what nothing else does. `quiet`: what the model knows has been told, here or near.
    fn tell(
        &self,
        told: &mut Vec<Change>,
        (old, new): (&Entry, &Entry),
        leaves: Vec<Leaf>,
        quiet: bool,
        pair: Option<Pair<'_>>,
    ) {
        let mut places = Vec::new();
        for Leaf { at, kind } in leaves {
            match kind {
                Leads::Model if quiet => {}
                Leads::Model | Leads::Place => places.push(at),
                Leads::Limit(class, words) => {
                    let what = format!("the limit `{at}` {words}");
                    let verdict = judge::both(class, judge::documented().in_rust);
                    let was = self.pointer(self.old, old, &at, pair.map(|pair| pair.old));
                    let is = self.pointer(self.new, new, &at, pair.map(|pair| pair.new));
                    let change = Change::new(Kind::Limits, old.label.clone(), what, verdict);
                    told.push(change.old(was).new_at(is));
                }
            }
        }
        if !places.is_empty() {
            let verdict = judge::documented();
            let change = Change::new(
                Kind::NotInCalls,
                old.label.clone(),
                differs(&places),
                verdict,
            );
            told.push(change.old(old.at.clone()).new_at(new.at.clone()));
        }
    }

    /// Where a place of the normal form stands in the document as it came, as near as can be.
    fn pointer(
        &self,
        view: &View<'_>,
        entry: &Entry,
        at: &str,
        operation: Option<&Operation>,
    ) -> String {
        if let Some(operation) = operation {
            let name = at
                .strip_prefix("/parameters/")
                .and_then(|rest| rest.split('/').next());
            let name = name.map(|name| name.replace("~1", "/").replace("~0", "~"));
            let parameter = name.and_then(|name| {
                let mut all = operation.parameters.iter();
                all.find(|parameter| {
                    called(parameter.place, &parameter.wire, &operation.path) == name
                })
            });
            return match parameter {
                Some(parameter) => {
                    let places = &view.places;
                    places.parameter(operation, parameter.place, &parameter.wire)
                }
                None if at.starts_with("/requestBody") => view.places.body(operation),
                None => entry.at.clone(),
            };
        }
        let exact = format!("{}{at}", entry.at);
        let holder = exact.rsplit_once('/').map_or("", |(holder, _)| holder);
        let source = &view.understood.source;
        [exact.as_str(), holder]
            .into_iter()
            .find(|at| source.pointer(at).is_some())
            .unwrap_or(&entry.at)
            .to_owned()
    }

    /// The operations and schemas of which something is reported, and those that they refer to
    /// or that refer to them: what is told of one may be why another differs.
    fn near(&self, was: &Normal, is: &Normal) -> BTreeSet<String> {
        let mut near = BTreeSet::new();
        let mut links: BTreeMap<&String, Vec<String>> = BTreeMap::new();
        let mut told: BTreeSet<&String> = BTreeSet::new();
        for normal in [was, is] {
            for (key, entry) in normal.operations.iter().chain(&normal.schemas) {
                references(&entry.value, false, links.entry(key).or_default());
                if self.is_told(entry) {
                    told.insert(key);
                }
            }
        }
        for (key, targets) in &links {
            for target in targets {
                if told.contains(key) {
                    near.insert(target.clone());
                }
                if told.contains(target) {
                    near.insert((*key).clone());
                }
            }
        }
        near.extend(told.into_iter().cloned());
        near
    }

    /// Whether a change at that place is reported, or one of something that it shares.
    fn is_told(&self, entry: &Entry) -> bool {
        let below = format!("{}/", entry.at);
        self.changes.iter().any(|change| {
            change.subject == entry.label
                || change.old.iter().chain(&change.new).any(|at| {
                    *at == entry.at || at.starts_with(&below) || entry.shares.contains(at)
                })
        })
    }
}

/// Places, in words.
pub(super) fn differs(places: &[String]) -> String {
    let named: Vec<String> = places
        .iter()
        .take(NAMED)
        .map(|place| format!("`{place}`"))
        .collect();
    let mut what = format!("differs where no call shows it: {}", named.join(", "));
    if let Some(more) = places.len().checked_sub(NAMED).filter(|more| *more > 0) {
        what.push_str(&format!(" and {more} more"));
    }
    what
}

/// The differences of two operations.
fn operation(leaves: &mut Leaves<'_>, pair: Pair<'_>, old: &Entry, new: &Entry) {
    for key in keys(&old.value, &new.value) {
        let at = below("", &key);
        match (key.as_str(), old.value.get(&key), new.value.get(&key)) {
            (_, was, is) if was == is => {}
            ("security", ..) => {}
            ("parameters", Some(was), Some(is)) => parameters(leaves, pair, was, is, &at),
            ("requestBody", Some(was), Some(is)) => body(leaves, pair, was, is, &at),
            ("responses", Some(was), Some(is)) => {
                let answered = (old.answer.as_str(), new.answer.as_str());
                answers(leaves, pair, (was, is), answered, &at);
            }
            ("requestBody" | "deprecated", ..) => leaves.add(at, Leads::Model),
            (_, was, is) => elsewhere(leaves, was, is, at),
        }
    }
}

fn parameters(leaves: &mut Leaves<'_>, pair: Pair<'_>, old: &Value, new: &Value, at: &str) {
    for name in keys(old, new) {
        let at = below(at, &name);
        let (Some(was), Some(is)) = (old.get(&name), new.get(&name)) else {
            // Some are the client's to send: no call has them.
            let is_known = |operation: &Operation| {
                let mut all = operation.parameters.iter();
                (operation.takes_api_version && name.eq_ignore_ascii_case("apiVersion"))
                    || all.any(|p| called(p.place, &p.wire, &operation.path) == name)
            };
            let known = is_known(pair.old) || is_known(pair.new);
            leaves.add(at, if known { Leads::Model } else { Leads::Place });
            continue;
        };
        for key in keys(was, is) {
            let at = below(&at, &key);
            match (key.as_str(), was.get(&key), is.get(&key)) {
                (_, was, is) if was == is => {}
                ("schema", Some(was), Some(is)) => leaves.schemas(was, is, &at, ARGUMENT),
                ("in" | "name" | "required" | "schema" | "style" | "explode", ..)
                | ("x-collectionFormat", ..) => leaves.add(at, Leads::Model),
                (_, was, is) => elsewhere(leaves, was, is, at),
            }
        }
    }
}

/// The schema of a parameter.
const ARGUMENT: Stands = Stands {
    in_calls: true,
    sent: true,
    of_its_own: true,
};

fn body(leaves: &mut Leaves<'_>, pair: Pair<'_>, old: &Value, new: &Value, at: &str) {
    let takes = |operation: &Operation, media: &str| {
        let form = match operation.form {
            Some(FormKind::Urlencoded) => "application/x-www-form-urlencoded",
            Some(FormKind::Multipart) => "multipart/form-data",
            None => "",
        };
        form == media
            || operation
                .body
                .as_ref()
                .is_some_and(|body| body.media == media)
    };
    let in_calls = |media: &str| takes(pair.old, media) || takes(pair.new, media);
    for key in keys(old, new) {
        let at = below(at, &key);
        match (key.as_str(), old.get(&key), new.get(&key)) {
            (_, was, is) if was == is => {}
            ("content", Some(was), Some(is)) => contents(leaves, (was, is), in_calls, true, &at),
            ("required", ..) => leaves.add(at, Leads::Model),
            (_, was, is) => elsewhere(leaves, was, is, at),
        }
    }
}

fn answers(
    leaves: &mut Leaves<'_>,
    pair: Pair<'_>,
    (old, new): (&Value, &Value),
    answered: (&str, &str),
    at: &str,
) {
    for status in keys(old, new) {
        let at = below(at, &status);
        let (Some(was), Some(is)) = (old.get(&status), new.get(&status)) else {
            leaves.add(at, Leads::Model);
            continue;
        };
        let is_answer = answered.0 == status || answered.1 == status;
        let in_calls =
            |media: &str| is_answer && (pair.old.accept == media || pair.new.accept == media);
        for key in keys(was, is) {
            let at = below(&at, &key);
            match (key.as_str(), was.get(&key), is.get(&key)) {
                (_, was, is) if was == is => {}
                ("content", Some(was), Some(is)) if follows(pair, was, is) => {
                    leaves.add(at, Leads::Model);
                }
                ("content", Some(was), Some(is)) => {
                    contents(leaves, (was, is), in_calls, false, &at);
                }
                (_, was, is) => elsewhere(leaves, was, is, at),
            }
        }
    }
}

/// Whether an answer only has the media type that the operation's answer has now: documents
/// say it once of all.
fn follows(pair: Pair<'_>, old: &Value, new: &Value) -> bool {
    let (from, to) = (&pair.old.accept, &pair.new.accept);
    let renamed = old.as_object().into_iter().flatten().map(|(media, entry)| {
        let media = if media == from { to } else { media };
        (media.clone(), entry.clone())
    });
    from != to && new.as_object() == Some(&renamed.collect())
}

/// What a body is, by its media types: calls take one of them.
fn contents(
    leaves: &mut Leaves<'_>,
    (old, new): (&Value, &Value),
    in_calls: impl Fn(&str) -> bool,
    sent: bool,
    at: &str,
) {
    for media in keys(old, new) {
        let at = below(at, &media);
        let in_calls = in_calls(&media);
        match (old.get(&media), new.get(&media)) {
            (Some(was), Some(is)) => {
                for key in keys(was, is) {
                    let at = below(&at, &key);
                    match (key.as_str(), was.get(&key), is.get(&key)) {
                        (_, was, is) if was == is => {}
                        ("schema", Some(was), Some(is)) => {
                            let stands = Stands {
                                in_calls,
                                sent,
                                of_its_own: false,
                            };
                            leaves.schemas(was, is, &at, stands);
                        }
                        ("schema", ..) if in_calls => leaves.add(at, Leads::Model),
                        (_, was, is) => elsewhere(leaves, was, is, at),
                    }
                }
            }
            _ if in_calls => leaves.add(at, Leads::Model),
            _ => leaves.add(at, Leads::Place),
        }
    }
}

/// What only its place can tell.
fn elsewhere(leaves: &mut Leaves<'_>, old: Option<&Value>, new: Option<&Value>, at: String) {
    let mut places = Vec::new();
    match (old, new) {
        (Some(old), Some(new)) => differing(old, new, &at, &mut places),
        _ => places.push(at),
    }
    for at in places {
        leaves.add(at, Leads::Place);
    }
}

/// The members of either.
fn keys(old: &Value, new: &Value) -> BTreeSet<String> {
    let all = [old, new].into_iter().filter_map(Value::as_object);
    all.flat_map(|members| members.keys().cloned()).collect()
}
