//! A document in its normal form, as the comparison wants it: operations and schemas by what
//! the new document calls them, and nothing in it whose order says nothing.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::security::Credentials;
use super::{Comparison, View};
use crate::convert;
use crate::document::{below, operations};
use crate::model::{Operation, Place};
use crate::name::operation_key;
use crate::normal_form;

/// Where references to schemas lead.
const SCHEMAS: &str = "/components/schemas/";

/// Operations, and the schemas that they lead to.
#[derive(Default)]
pub(super) struct Normal {
    pub(super) operations: BTreeMap<String, Entry>,
    pub(super) schemas: BTreeMap<String, Entry>,
    pub(super) credentials: Credentials,
}

/// One operation or schema.
pub(super) struct Entry {
    pub(super) value: Value,
    /// Where it stands in the document as it came.
    pub(super) at: String,
    pub(super) label: String,
    /// Places that it shares with others.
    pub(super) shares: Vec<String>,
    /// The status of the answer that a call gives.
    pub(super) answer: String,
}

/// Schemas that are reached from requests, and from all that calls take or give.
pub(super) struct Reached {
    pub(super) sent: BTreeSet<String>,
    pub(super) in_calls: BTreeSet<String>,
}

impl Normal {
    pub(super) fn schema(&self, target: &str) -> Option<&Value> {
        let name = target.trim_start_matches('#').strip_prefix(SCHEMAS)?;
        Some(&self.schemas.get(name)?.value)
    }

    pub(super) fn reached(&self) -> Reached {
        let all = self.operations.values();
        let requests = all
            .clone()
            .flat_map(|entry| [&entry.value["parameters"], &entry.value["requestBody"]]);
        let answers = all.map(|entry| &entry.value["responses"][&entry.answer]);
        Reached {
            sent: self.reached_from(requests.clone(), true),
            in_calls: self.reached_from(requests.chain(answers), false),
        }
    }

    /// The schemas that values lead to; those that are `sent`, or all.
    fn reached_from<'v>(
        &self,
        from: impl Iterator<Item = &'v Value>,
        sent: bool,
    ) -> BTreeSet<String> {
        let mut waiting = Vec::new();
        from.for_each(|value| references(value, sent, &mut waiting));
        let mut reached = BTreeSet::new();
        while let Some(name) = waiting.pop() {
            if let Some(entry) = self.schemas.get(&name)
                && reached.insert(name)
            {
                references(&entry.value, sent, &mut waiting);
            }
        }
        reached
    }
}

impl Comparison<'_> {
    /// The normal form of what the crate is made of, by what the new document calls it.
    pub(super) fn normal(&self, view: &View<'_>, old: bool) -> Normal {
        let source = &view.understood.source;
        // It went through the conversion once.
        let Ok(converted) = convert::convert(source) else {
            return Normal::default();
        };
        let paths: BTreeMap<String, (String, String)> = operations(&converted)
            .into_iter()
            .map(|at| {
                let path = format!("{}{}", view.understood.base_path, at.path);
                let key = operation_key(at.method, &path);
                (at.pointer, (key, path))
            })
            .collect();
        let selected: BTreeMap<String, &Operation> = view
            .understood
            .model
            .operations
            .iter()
            .map(|operation| (operation_key(&operation.method, &operation.path), operation))
            .collect();
        let definitions = source["swagger"].is_string();
        let mut normal = Normal::default();
        for (pointer, mut value) in normal_form::entries(&converted) {
            without_order(&mut value);
            if let Some(name) = pointer.strip_prefix(SCHEMAS) {
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
                    answer: String::new(),
                };
                normal
                    .schemas
                    .insert(self.schema_now(view, name, old), entry);
            } else if let Some((key, path)) = paths.get(&pointer) {
                let Some(operation) = selected.get(key) else {
                    continue;
                };
                let answer = view.places.answer(operation);
                self.respell(view, &mut value, old);
                by_name(&mut value, path);
                let entry = Entry {
                    shares: shared(source, &pointer),
                    value,
                    at: pointer,
                    label: key.clone(),
                    answer: answer.rsplit('/').next().unwrap_or_default().to_owned(),
                };
                let moved = self.moved.get(key).filter(|_| old);
                normal
                    .operations
                    .insert(moved.unwrap_or(key).clone(), entry);
            } else if pointer == "/security" {
                normal.credentials.asked = value;
            } else if pointer == "/components/securitySchemes" {
                normal.credentials.schemes = value;
            }
        }
        let all = normal.operations.values().map(|entry| &entry.value);
        let reached = normal.reached_from(all, false);
        normal.schemas.retain(|name, _| reached.contains(name));
        normal
    }

    /// What a schema of this document is called in the new one.
    pub(super) fn schema_now(&self, view: &View<'_>, schema: &str, old: bool) -> String {
        let ty = view.understood.names.types.get(schema);
        let renamed = ty
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

/// The schemas that a value refers to; without those that only the server sets if they are
/// `sent`.
pub(super) fn references(value: &Value, sent: bool, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            if sent && members.get("readOnly") == Some(&Value::Bool(true)) {
                return;
            }
            for (key, member) in members {
                match member.as_str().filter(|_| key == "$ref") {
                    Some(target) => {
                        let target = target.trim_start_matches('#');
                        found.extend(target.strip_prefix(SCHEMAS).map(str::to_owned));
                    }
                    None => references(member, sent, found),
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                references(item, sent, found);
            }
        }
        _ => {}
    }
}

/// The values of enumerations in one order.
fn without_order(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                match member {
                    Value::Array(values) if key == "enum" => {
                        values.sort_by_cached_key(Value::to_string);
                        values.dedup();
                    }
                    _ => without_order(member),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(without_order),
        _ => {}
    }
}

/// What a parameter is called among those of its operation: the names of those of the path are
/// not on the wire, and headers are in any case.
pub(super) fn called(place: Place, wire: &str, path: &str) -> String {
    match place {
        Place::Path => {
            let before = path.split(&format!("{{{wire}}}")).next().unwrap_or(path);
            format!("{{{}}}", before.matches('{').count())
        }
        Place::Header => wire.to_ascii_lowercase(),
        Place::Query | Place::Form => wire.to_owned(),
    }
}

/// The parameters of an operation by what they are called; its name, tags and what its answers
/// call their headers in one way.
fn by_name(operation: &mut Value, path: &str) {
    let Some(members) = operation.as_object_mut() else {
        return;
    };
    // Names are frozen, and tags have been compared.
    members.retain(|key, _| !matches!(key.as_str(), "operationId" | "tags" | "x-deprecated"));
    let mut named = Map::new();
    let listed = members.get_mut("parameters").and_then(Value::as_array_mut);
    for mut parameter in listed.map(std::mem::take).into_iter().flatten() {
        let place = match parameter["in"].as_str() {
            Some("path") => Place::Path,
            Some("header") => Place::Header,
            _ => Place::Query,
        };
        let name = called(place, parameter["name"].as_str().unwrap_or_default(), path);
        parameter["name"] = name.clone().into();
        let name = match named.contains_key(&name) {
            true => format!("{name} ({})", parameter["in"].as_str().unwrap_or_default()),
            false => name,
        };
        named.insert(name, parameter);
    }
    members.insert("parameters".to_owned(), named.into());
    let answers = members.get_mut("responses").and_then(Value::as_object_mut);
    for (_, answer) in answers.into_iter().flatten() {
        if let Some(headers) = answer.get_mut("headers").and_then(Value::as_object_mut) {
            let all = std::mem::take(headers).into_iter();
            headers.extend(all.map(|(name, header)| (name.to_ascii_lowercase(), header)));
        }
    }
}

/// What an operation refers to outside of itself, and the parameters of its path.
fn shared(source: &Value, operation: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(operation) = source.pointer(operation) {
        all_references(operation, &mut found);
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

/// Where the references in a value lead, as JSON pointers.
fn all_references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                match member.as_str().filter(|_| key == "$ref") {
                    Some(target) => found.push(target.trim_start_matches('#').to_owned()),
                    None => all_references(member, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| all_references(item, found)),
        _ => {}
    }
}
