//! What differs in the documents and in no call: bodies of errors, headers of answers,
//! formats. Told by its place, so that nothing is passed over in silence. Schemas that no
//! operation of the service reaches are no part of its API.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Comparison, View};
use crate::convert;
use crate::diff::change::{Change, Kind};
use crate::diff::judge;
use crate::document::{below, operations};
use crate::name::operation_key;
use crate::normal_form;

/// So many places are named of one operation or schema.
const NAMED: usize = 3;

/// What stands in front of the names of schemas among entries.
const SCHEMA: &str = "schema ";

impl Comparison<'_> {
    /// Asked last, of operations and schemas of which nothing else is reported.
    pub(super) fn not_in_calls(&mut self) {
        let (was, is) = (self.entries(self.old, true), self.entries(self.new, false));
        for (pointer, old) in &was {
            let Some(new) = is.get(pointer) else {
                continue;
            };
            if old.value == new.value || self.is_told(old, new) {
                continue;
            }
            let mut places = Vec::new();
            differing(&old.value, &new.value, "", &mut places);
            let more = places.len().saturating_sub(NAMED);
            places.truncate(NAMED);
            let mut what = format!("differs where no call shows it: {}", places.join(", "));
            if more > 0 {
                what.push_str(&format!(" and {more} more"));
            }
            let verdict = judge::documented();
            let change = Change::new(Kind::NotInCalls, new.label.clone(), what, verdict)
                .old(old.at.clone())
                .new_at(new.at.clone());
            self.changes.push(change);
        }
    }

    /// Whether a change at that place is reported, or one of something that it shares.
    fn is_told(&self, old: &Entry, new: &Entry) -> bool {
        let within = |pointer: &str, entry: &Entry| {
            pointer == entry.at || pointer.starts_with(&format!("{}/", entry.at))
        };
        self.changes.iter().any(|change| {
            let shared =
                |pointer: &String| old.shares.iter().chain(&new.shares).any(|at| at == pointer);
            change.subject == old.label
                || change.old.iter().any(|at| within(at, old) || shared(at))
                || change.new.iter().any(|at| within(at, new) || shared(at))
        })
    }

    /// The normal form of what the crate is made of, by what both documents call the same.
    fn entries(&self, view: &View<'_>, old: bool) -> BTreeMap<String, Entry> {
        let source = &view.understood.source;
        // It went through the conversion once.
        let Ok(converted) = convert::convert(source.clone()) else {
            return BTreeMap::new();
        };
        let keys: BTreeMap<String, String> = operations(&converted)
            .into_iter()
            .map(|at| {
                let path = format!("{}{}", view.understood.base_path, at.path);
                (at.pointer, operation_key(at.method, &path))
            })
            .collect();
        let selected = |key: &str| {
            let all = &view.understood.model.operations;
            all.iter()
                .any(|operation| operation_key(&operation.method, &operation.path) == key)
        };
        let definitions = source["swagger"].is_string();
        let mut entries = BTreeMap::new();
        for (pointer, mut value) in normal_form::entries(&converted) {
            if let Some(name) = pointer.strip_prefix("/components/schemas/") {
                let key = self.schema_now(view, name, old);
                self.respell(view, &mut value, old);
                let at = match definitions {
                    true => below("/definitions", &name.replace("~1", "/").replace("~0", "~")),
                    false => pointer.clone(),
                };
                let entry = Entry {
                    value,
                    at,
                    label: name.to_owned(),
                    shares: Vec::new(),
                };
                entries.insert(format!("{SCHEMA}{key}"), entry);
            } else if let Some(key) = keys.get(&pointer).filter(|key| selected(key)) {
                if let Some(members) = value.as_object_mut() {
                    // Names are frozen, and tags have been compared.
                    members.retain(|key, _| {
                        !matches!(key.as_str(), "operationId" | "tags" | "x-deprecated")
                    });
                }
                self.respell(view, &mut value, old);
                let entry = Entry {
                    shares: shared(source, &pointer),
                    value,
                    at: pointer,
                    label: key.clone(),
                };
                entries.insert(key.clone(), entry);
            } else if matches!(
                pointer.as_str(),
                "/security" | "/components/securitySchemes"
            ) {
                let entry = Entry {
                    value,
                    at: match (definitions, pointer.as_str()) {
                        (true, "/components/securitySchemes") => "/securityDefinitions".to_owned(),
                        _ => pointer.clone(),
                    },
                    label: "the document".to_owned(),
                    shares: Vec::new(),
                };
                entries.insert(pointer, entry);
            }
        }
        reached(entries)
    }

    fn type_of<'v>(&self, view: &'v View<'_>, schema: &str) -> Option<&'v String> {
        view.understood.names.types.get(schema)
    }

    /// What a schema of this document is called in the new one.
    fn schema_now(&self, view: &View<'_>, schema: &str, old: bool) -> String {
        let renamed = self
            .type_of(view, schema)
            .filter(|_| old)
            .and_then(|ty| self.renamed.get(ty.as_str()));
        let key = renamed.and_then(|ty| {
            let types = &self.new.understood.names.types;
            let mut named = types.iter().filter(|(_, name)| name == ty);
            named.next().map(|(key, _)| key.clone())
        });
        key.unwrap_or_else(|| schema.to_owned())
    }

    /// References lead to what the schemas are called in the new document.
    fn respell(&self, view: &View<'_>, value: &mut Value, old: bool) {
        match value {
            Value::Object(members) => {
                for (key, member) in members {
                    let target = member
                        .as_str()
                        .filter(|_| key == "$ref")
                        .and_then(|target| target.strip_prefix("#/components/schemas/"));
                    match target.map(|name| self.schema_now(view, name, old)) {
                        Some(now) => *member = format!("#/components/schemas/{now}").into(),
                        None => self.respell(view, member, old),
                    }
                }
            }
            Value::Array(items) => {
                for item in items {
                    self.respell(view, item, old);
                }
            }
            _ => {}
        }
    }
}

/// One operation or schema in its normal form.
#[derive(Clone)]
struct Entry {
    value: Value,
    /// Where it stands in the document as it came.
    at: String,
    label: String,
    /// Places that it shares with others.
    shares: Vec<String>,
}

/// The entries without those of schemas that no operation leads to.
fn reached(mut entries: BTreeMap<String, Entry>) -> BTreeMap<String, Entry> {
    let is_schema = |key: &str| key.starts_with(SCHEMA);
    let mut waiting: Vec<String> = Vec::new();
    for (_, entry) in entries.iter().filter(|(key, _)| !is_schema(key)) {
        references(&entry.value, &mut waiting);
    }
    let mut reached = BTreeSet::new();
    while let Some(target) = waiting.pop() {
        let name = target.trim_start_matches("/components/schemas/");
        if let Some(entry) = entries.get(&format!("{SCHEMA}{name}"))
            && reached.insert(format!("{SCHEMA}{name}"))
        {
            references(&entry.value, &mut waiting);
        }
    }
    entries.retain(|key, _| !is_schema(key) || reached.contains(key));
    entries
}

/// Where the references in a value lead, as JSON pointers.
fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                match member.as_str().filter(|_| key == "$ref") {
                    Some(target) => found.push(target.trim_start_matches('#').to_owned()),
                    None => references(member, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// What an operation refers to outside of itself, and the parameters of its path.
fn shared(source: &Value, operation: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(operation) = source.pointer(operation) {
        references(operation, &mut found);
    }
    found.retain(|target| !target.contains("/schemas/") && !target.contains("/definitions/"));
    let path = operation.rsplit_once('/').map_or("", |(path, _)| path);
    let list = below(path, "parameters");
    let count = source
        .pointer(&list)
        .and_then(Value::as_array)
        .map_or(0, Vec::len);
    found.extend((0..count).map(|index| format!("{list}/{index}")));
    found
}

/// The places in which two values differ, as deep as both have members of the same names.
fn differing(old: &Value, new: &Value, at: &str, found: &mut Vec<String>) {
    match (old, new) {
        (Value::Object(was), Value::Object(is)) => {
            for (key, value) in was {
                differing(
                    value,
                    is.get(key).unwrap_or(&Value::Null),
                    &below(at, key),
                    found,
                );
            }
            for (key, _) in is.iter().filter(|(key, _)| !was.contains_key(*key)) {
                found.push(format!("`{}`", below(at, key)));
            }
        }
        (Value::Array(was), Value::Array(is)) if was.len() == is.len() => {
            for (index, (was, is)) in was.iter().zip(is).enumerate() {
                differing(was, is, &format!("{at}/{index}"), found);
            }
        }
        _ if old != new => found.push(format!("`{at}`")),
        _ => {}
    }
}
