//! Where two normal forms differ, member by member, and who tells it: what the model knows is
//! told by the comparison of the models, what is limited further down than the model looks is
//! judged here, the rest is told by its place.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::diff::change::Class;
use crate::diff::judge;
use crate::document::{below, reference};

/// What is in a schema of the same document, by its reference.
pub(super) type Resolve<'r> = &'r dyn Fn(&str) -> Option<&'r Value>;

/// One difference.
#[derive(Debug)]
pub(super) struct Leaf {
    /// Where, in the normal form.
    pub(super) at: String,
    pub(super) kind: Leads,
}

/// Who tells a difference.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Leads {
    /// The model has it.
    Model,
    /// A limit of what is sent, with what it is and was.
    Limit(Class, String),
    /// Nothing else.
    Place,
}

/// Where a schema stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stands {
    /// In what calls take or give: the model has its type.
    pub(super) in_calls: bool,
    /// In requests.
    pub(super) sent: bool,
    /// It is that of a property or a parameter, with which the model has limits and default.
    pub(super) of_its_own: bool,
}

/// Collects the differences of two schemas.
pub(super) struct Leaves<'r> {
    pub(super) was: Resolve<'r>,
    pub(super) is: Resolve<'r>,
    pub(super) found: Vec<Leaf>,
}

impl Leaves<'_> {
    pub(super) fn add(&mut self, at: String, kind: Leads) {
        self.found.push(Leaf { at, kind });
    }

    fn structure(&mut self, at: String, stands: Stands) {
        let kind = if stands.in_calls {
            Leads::Model
        } else {
            Leads::Place
        };
        self.add(at, kind);
    }

    pub(super) fn schemas(&mut self, old: &Value, new: &Value, at: &str, stands: Stands) {
        if old == new {
            return;
        }
        let (old, new) = self.without_inheritance(old, new);
        // A schema in the place of its name is what it was.
        let in_its_place = match (reference(&old), reference(&new)) {
            (Some(name), None) => (self.was)(name).map(|old| (old, &new)),
            (None, Some(name)) => (self.is)(name).map(|new| (&old, new)),
            _ => None,
        };
        if let Some((old, new)) = in_its_place {
            return self.schemas(old, new, at, stands);
        }
        let (Some(was), Some(is)) = (old.as_object(), new.as_object()) else {
            if old != new {
                self.structure(at.to_owned(), stands);
            }
            return;
        };
        let retyped = was.get("type") != is.get("type") || reference(&old) != reference(&new);
        let keywords: BTreeSet<&String> = was.keys().chain(is.keys()).collect();
        for keyword in keywords {
            let (before, after) = (was.get(keyword), is.get(keyword));
            if before == after {
                continue;
            }
            let at = below(at, keyword);
            let inner = Stands {
                of_its_own: false,
                ..stands
            };
            match (keyword.as_str(), before, after) {
                ("properties", Some(before), Some(after)) => {
                    self.properties(before, after, &at, stands);
                }
                ("items" | "additionalProperties", Some(before), Some(after))
                    if before.is_object() && after.is_object() =>
                {
                    self.schemas(before, after, &at, inner);
                }
                _ => {
                    let struct_like =
                        was.contains_key("properties") && is.contains_key("properties");
                    let kind = keyword_kind(keyword, (before, after), stands, retyped, struct_like);
                    self.add(at, kind);
                }
            }
        }
    }

    fn properties(&mut self, old: &Value, new: &Value, at: &str, stands: Stands) {
        let none = Map::new();
        let (was, is) = (
            old.as_object().unwrap_or(&none),
            new.as_object().unwrap_or(&none),
        );
        let names: BTreeSet<&String> = was.keys().chain(is.keys()).collect();
        for name in names {
            let at = below(at, name);
            match (was.get(name), is.get(name)) {
                (Some(old), Some(new)) => {
                    let by_server = |schema: &Value| schema["readOnly"] == true;
                    let stands = Stands {
                        sent: stands.sent && !by_server(old) && !by_server(new),
                        of_its_own: true,
                        ..stands
                    };
                    self.schemas(old, new, &at, stands);
                }
                _ => self.structure(at, stands),
            }
        }
    }

    /// Both schemas with their own parts as one. What both inherit stays by its name, what only
    /// one of them inherits is put into it: how a schema comes to its properties is nothing.
    fn without_inheritance(&self, old: &Value, new: &Value) -> (Value, Value) {
        let (was, is) = (inherited(old), inherited(new));
        let both: BTreeSet<String> = was.intersection(&is).cloned().collect();
        if old.get("allOf").is_none() && new.get("allOf").is_none() {
            return (old.clone(), new.clone());
        }
        if reference(old).is_some() || reference(new).is_some() {
            return (unwrapped(old), unwrapped(new));
        }
        (flat(old, &both, self.was, 0), flat(new, &both, self.is, 0))
    }
}

/// Deeper than schemas inherit.
const DEEPEST: usize = 16;

/// A reference that stands alone in `allOf`, so that something can stand beside it, as one.
fn unwrapped(schema: &Value) -> Value {
    let mut unwrapped = schema.clone();
    if let Some([one]) = schema["allOf"].as_array().map(Vec::as_slice)
        && let (Some(target), Some(members)) = (reference(one), unwrapped.as_object_mut())
    {
        members.shift_remove("allOf");
        members.insert("$ref".to_owned(), target.into());
    }
    unwrapped
}

/// The references of what a schema inherits at once.
fn inherited(schema: &Value) -> BTreeSet<String> {
    let parts = schema["allOf"].as_array().into_iter().flatten();
    parts.filter_map(reference).map(str::to_owned).collect()
}

fn flat(schema: &Value, keep: &BTreeSet<String>, resolve: Resolve<'_>, depth: usize) -> Value {
    let Some(members) = schema.as_object() else {
        return schema.clone();
    };
    let mut flattened = Map::new();
    let mut stays: BTreeSet<String> = BTreeSet::new();
    for part in schema["allOf"].as_array().into_iter().flatten() {
        let target = reference(part).filter(|_| depth < DEEPEST);
        let part = match target {
            Some(target) if keep.contains(target) => {
                stays.insert(target.to_owned());
                continue;
            }
            Some(target) => resolve(target).unwrap_or(part),
            None => part,
        };
        merge(
            &mut flattened,
            flat(part, keep, resolve, depth + 1),
            &mut stays,
        );
    }
    let own = members.iter().filter(|(keyword, _)| *keyword != "allOf");
    let own: Map<String, Value> = own
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    merge(&mut flattened, own.into(), &mut stays);
    if flattened.contains_key("properties") {
        flattened.insert("type".to_owned(), "object".into());
    }
    if !stays.is_empty() {
        flattened.insert("allOf".to_owned(), stays.into_iter().collect());
    }
    Value::Object(flattened)
}

fn merge(into: &mut Map<String, Value>, part: Value, stays: &mut BTreeSet<String>) {
    let Value::Object(part) = part else {
        return;
    };
    for (keyword, value) in part {
        match (keyword.as_str(), value) {
            ("allOf", Value::Array(references)) => {
                stays.extend(
                    references
                        .iter()
                        .filter_map(Value::as_str)
                        .map(str::to_owned),
                );
            }
            ("properties", Value::Object(more)) => {
                let all = into.entry(keyword).or_insert_with(|| Map::new().into());
                all.as_object_mut()
                    .into_iter()
                    .for_each(|all| all.extend(more.clone()));
            }
            ("required", Value::Array(more)) => {
                let all = into
                    .entry(keyword)
                    .or_insert_with(|| Value::Array(Vec::new()));
                if let Some(all) = all.as_array_mut() {
                    all.extend(more);
                    all.sort_by_cached_key(Value::to_string);
                    all.dedup();
                }
            }
            (_, value) => {
                into.insert(keyword, value);
            }
        }
    }
}

type Both<'v> = (Option<&'v Value>, Option<&'v Value>);

/// Who tells that a keyword of a schema is another.
fn keyword_kind(
    keyword: &str,
    both: Both<'_>,
    stands: Stands,
    retyped: bool,
    object: bool,
) -> Leads {
    let by_model = |known: bool| match known && stands.in_calls {
        true => Leads::Model,
        false => Leads::Place,
    };
    let limit = || match stands.sent {
        true => limit(keyword, both),
        false => Leads::Place,
    };
    let texts = |value: &Value| {
        let values = value.as_array().into_iter().flatten();
        values.into_iter().all(Value::is_string)
    };
    let (old, new) = both;
    match keyword {
        "type" | "$ref" | "allOf" | "required" | "properties" | "items" => by_model(true),
        "additionalProperties" if !object => by_model(true),
        "enum" if old.is_none_or(texts) && new.is_none_or(texts) => by_model(true),
        "format" => {
            let types = ["date-time", "binary"];
            let is_type = |value: Option<&Value>| {
                value
                    .and_then(Value::as_str)
                    .is_some_and(|format| types.contains(&format))
            };
            by_model(retyped || is_type(old) || is_type(new))
        }
        "default" | "readOnly" | "deprecated" | "x-deprecated" => by_model(stands.of_its_own),
        "minLength" | "maxLength" | "minimum" | "maximum" | "minItems" | "maxItems"
        | "minProperties" | "maxProperties" | "pattern" | "enum"
            if stands.of_its_own && stands.in_calls =>
        {
            Leads::Model
        }
        _ if retyped && stands.in_calls && judge::is_limit(keyword) => Leads::Model,
        _ if judge::is_limit(keyword) => limit(),
        _ => Leads::Place,
    }
}

fn limit(keyword: &str, (old, new): Both<'_>) -> Leads {
    let words = match (old, new) {
        (Some(old), Some(new)) => format!("is `{new}`, was `{old}`"),
        (None, Some(new)) => format!("is `{new}`, was not there"),
        (Some(old), None) => format!("is gone, was `{old}`"),
        (None, None) => String::new(),
    };
    Leads::Limit(judge::limit(keyword, old, new), words)
}

/// The places in which two values differ that are no schemas, as deep as both have members of
/// the same names.
pub(super) fn differing(old: &Value, new: &Value, at: &str, found: &mut Vec<String>) {
    match (old, new) {
        (Value::Object(was), Value::Object(is)) => {
            let keys: BTreeMap<&String, ()> =
                was.keys().chain(is.keys()).map(|k| (k, ())).collect();
            for key in keys.into_keys() {
                match (was.get(key), is.get(key)) {
                    (Some(old), Some(new)) => differing(old, new, &below(at, key), found),
                    _ => found.push(below(at, key)),
                }
            }
        }
        (Value::Array(was), Value::Array(is)) if was.len() == is.len() => {
            for (index, (was, is)) in was.iter().zip(is).enumerate() {
                differing(was, is, &format!("{at}/{index}"), found);
            }
        }
        _ if old != new => found.push(at.to_owned()),
        _ => {}
    }
}
