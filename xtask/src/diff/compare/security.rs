//! The credentials that calls have to bring. A program made for the old document brings what
//! that one asked for, and brings it where that one said: where this does not do any more,
//! the change is breaking on the wire. Names of security schemes are not on it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::leaves::differing;
use super::operations::Pair;
use super::{Comparison, View};
use crate::diff::change::{Change, Kind};
use crate::diff::judge;
use crate::document::below;

/// What a document says of credentials, in normal form.
#[derive(Default)]
pub(super) struct Credentials {
    /// What all operations ask for that do not ask for something of their own.
    pub(super) asked: Value,
    /// The schemes, by name.
    pub(super) schemes: Value,
}

/// Schemes with their scopes that one call brings together.
type Together = BTreeMap<String, BTreeSet<String>>;

impl Comparison<'_> {
    /// The schemes and what the document asks for as a whole.
    pub(super) fn credentials(&mut self, old: &Credentials, new: &Credentials) {
        let mut places = Vec::new();
        let empty = serde_json::Map::new();
        let schemes = |of: &Credentials| of.schemes.as_object().unwrap_or(&empty).clone();
        let (was, is) = (schemes(old), schemes(new));
        for (name, scheme) in &was {
            let pointer = |view: &View<'_>| below(schemes_of(view), name);
            let Some(now) = is.get(name) else {
                if !is.values().any(|other| other == scheme) {
                    places.push(below("", name));
                }
                continue;
            };
            if same_way(scheme, now) {
                // The case of a header's name is nothing.
                let mut now = now.clone();
                for key in ["name", "scheme"] {
                    if let Some(was) = scheme.get(key).filter(|_| now.get(key).is_some()) {
                        now[key] = was.clone();
                    }
                }
                differing(scheme, &now, &below("", name), &mut places);
                continue;
            }
            let what = format!("`{name}` goes {}, went {}", way(now), way(scheme));
            let change = Change::new(Kind::Security, WHOLE, what, judge::security(false))
                .old(pointer(self.old))
                .new_at(pointer(self.new));
            self.found(change);
        }
        for (name, scheme) in &is {
            if !was.contains_key(name) && !was.values().any(|other| other == scheme) {
                places.push(below("", name));
            }
        }
        if !places.is_empty() {
            let what = super::rest::differs(&places);
            let mut change = Change::new(Kind::NotInCalls, WHOLE, what, judge::documented());
            for (view, pointers) in [(self.old, &mut change.old), (self.new, &mut change.new)] {
                let at = schemes_of(view);
                let there = view.understood.source.pointer(at);
                pointers.extend(there.map(|_| at.to_owned()));
            }
            self.found(change);
        }
        let at = |view: &View<'_>| {
            let there = view.understood.source.get("security");
            there.map(|_| "/security".to_owned())
        };
        let (from, to) = ((old, &old.asked), (new, &new.asked));
        if let Some(change) = asked(WHOLE, from, to, at(self.old), at(self.new)) {
            self.found(change);
        }
    }

    /// What an operation asks for, if either asks for something of its own.
    pub(super) fn security(
        &mut self,
        pair: Pair<'_>,
        (old, was): (&Credentials, &Value),
        (new, is): (&Credentials, &Value),
    ) {
        let (own, own_now) = (was.get("security"), is.get("security"));
        if own.is_none() && own_now.is_none() {
            return;
        }
        let at = |view: &View<'_>, operation, own: Option<&Value>| {
            let at = view.places.operation(operation);
            Some(match own {
                Some(_) => below(&at, "security"),
                None => at,
            })
        };
        let found = asked(
            &pair.subject(),
            (old, own.unwrap_or(&old.asked)),
            (new, own_now.unwrap_or(&new.asked)),
            at(self.old, pair.old, own),
            at(self.new, pair.new, own_now),
        );
        self.changes.extend(found);
    }
}

/// What changes of the whole document are told of.
const WHOLE: &str = "the document";

fn schemes_of(view: &View<'_>) -> &'static str {
    match view.understood.source["swagger"].is_string() {
        true => "/securityDefinitions",
        false => "/components/securitySchemes",
    }
}

/// Whether a credential still does where an old program puts it.
fn same_way(old: &Value, new: &Value) -> bool {
    let (was, is) = (way(old), way(new));
    let any_case = old["in"] == "header" || old["type"] == "http";
    was == is || (any_case && was.eq_ignore_ascii_case(&is))
}

/// How a credential travels, in words.
fn way(scheme: &Value) -> String {
    let text = |key: &str| scheme[key].as_str().unwrap_or_default();
    match text("type") {
        "apiKey" if text("in") == "header" => format!("in the header `{}`", text("name")),
        "apiKey" => format!("in the {} parameter `{}`", text("in"), text("name")),
        "http" => format!("by HTTP {}", text("scheme")),
        "oauth2" => "by OAuth 2".to_owned(),
        "openIdConnect" => "by OpenID Connect".to_owned(),
        other => format!("by `{other}`"),
    }
}

/// That something else is asked for, if it is.
fn asked(
    subject: &str,
    (was, old): (&Credentials, &Value),
    (is, new): (&Credentials, &Value),
    at_old: Option<String>,
    at_new: Option<String>,
) -> Option<Change> {
    let (from, to) = (
        alternatives(old, &was.schemes, &is.schemes),
        alternatives(new, &is.schemes, &was.schemes),
    );
    let does = |brought: &Together, asked: &Together| {
        asked.iter().all(|(scheme, scopes)| {
            let has = brought.get(scheme);
            has.is_some_and(|has| scopes.is_subset(has))
        })
    };
    let all_do = |brought: &[Together], asked: &[Together]| {
        let mut all = brought.iter();
        all.all(|brought| asked.iter().any(|asked| does(brought, asked)))
    };
    let accepted = all_do(&from, &to);
    if accepted && all_do(&to, &from) {
        return None;
    }
    let what = format!("asks for {}, asked for {}", words(new), words(old));
    let mut change = Change::new(Kind::Security, subject, what, judge::security(accepted));
    change.old.extend(at_old);
    change.new.extend(at_new);
    Some(change)
}

/// What does each for itself. A scheme that only one document has, by that name, is known by
/// what it is.
fn alternatives(asked: &Value, schemes: &Value, others: &Value) -> Vec<Together> {
    let known = |name: &String| match (&schemes[name], others.get(name)) {
        (Value::Null, _) | (_, Some(_)) => name.clone(),
        (scheme, None) => scheme.to_string(),
    };
    let scopes = |scopes: &Value| -> BTreeSet<String> {
        let all = scopes.as_array().into_iter().flatten();
        all.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let all: Vec<Together> = asked
        .as_array()
        .into_iter()
        .flatten()
        .map(|together| {
            let members = together.as_object().into_iter().flatten();
            members
                .map(|(name, asked)| (known(name), scopes(asked)))
                .collect()
        })
        .collect();
    match all.is_empty() {
        true => vec![Together::new()],
        false => all,
    }
}

fn words(asked: &Value) -> String {
    let nothing = || "nothing".to_owned();
    let none = json!([]);
    let all: Vec<String> = asked
        .as_array()
        .or(none.as_array())
        .into_iter()
        .flatten()
        .map(|together| {
            let members = together.as_object().into_iter().flatten();
            let names: Vec<String> = members
                .map(
                    |(name, scopes)| match scopes.as_array().filter(|all| !all.is_empty()) {
                        Some(scopes) => {
                            let scopes: Vec<&str> =
                                scopes.iter().filter_map(Value::as_str).collect();
                            format!("`{name}` ({})", scopes.join(", "))
                        }
                        None => format!("`{name}`"),
                    },
                )
                .collect();
            match names.is_empty() {
                true => nothing(),
                false => names.join(" and "),
            }
        })
        .collect();
    match all.is_empty() {
        true => nothing(),
        false => all.join(" or "),
    }
}
