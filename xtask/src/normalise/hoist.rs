//! Objects and enumerations that stand inside others get a schema of their own, under
//! a provisional key; the naming stage names them by the places that are noted here.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::marks;
use crate::document::{each_operation, reference_to, schemas_mut};
use crate::ledger::Ledger;
use crate::name::free;

/// What a walk finds: the owner (a schema's key or an operation), the property or
/// parameter, and the schema.
type Visit<'a> = &'a mut dyn FnMut(&str, &str, &mut Value);

/// Inline objects with properties.
pub(super) fn objects(document: &mut Value, ledger: &mut Ledger) {
    let mut places = Places::of(document);
    let mut hoisted: Vec<(String, Value)> = Vec::new();
    walk(document, &mut |owner, member, schema| {
        hoisted.extend(places.hoist(owner, member, schema));
    });
    let mut count = 0;
    while !hoisted.is_empty() {
        count += hoisted.len();
        for (key, mut object) in std::mem::take(&mut hoisted) {
            // Objects inside of it move too, in the next round.
            members(&key, &mut object, &mut |owner, member, schema| {
                hoisted.extend(places.hoist(owner, member, schema));
            });
            schemas_mut(document).insert(key, object);
        }
    }
    ledger.count("inline objects given a name", count);
}

/// The keys that are given: a schema may be called like a property of another.
struct Places(BTreeSet<String>);

impl Places {
    fn of(document: &mut Value) -> Self {
        Places(schemas_mut(document).keys().cloned().collect())
    }

    /// The member, so that `owner.member` is the key of nothing else.
    fn member(&self, owner: &str, member: &str) -> String {
        free(member.to_owned(), |member| {
            self.0.contains(&format!("{owner}.{member}"))
        })
    }

    /// Puts a reference in the place of an object with properties; gives back its key and
    /// the object.
    fn hoist(&mut self, owner: &str, member: &str, schema: &mut Value) -> Option<(String, Value)> {
        if schema["type"] != "object" || !schema["properties"].is_object() {
            return None;
        }
        let member = self.member(owner, member);
        let key = format!("{owner}.{member}");
        self.0.insert(key.clone());
        // What documents the property stays with it; the rest moves.
        let mut reference = reference_to(&key);
        for kept in ["description", "readOnly", marks::DEPRECATED] {
            if let Some(value) = schema.get(kept) {
                reference[kept] = value.clone();
            }
        }
        let mut object = std::mem::replace(schema, reference);
        object[marks::PLACES] = json!([[owner, member]]);
        Some((key, object))
    }
}

/// Inline enumerations; equal ones become one.
pub(super) fn enums(document: &mut Value, ledger: &mut Ledger) {
    let named = Places::of(document);
    let mut found: Map<String, Value> = Map::new();
    // One parameter in two places can be two enumerations.
    let mut given: BTreeMap<String, String> = BTreeMap::new();
    let mut count = 0;
    walk(document, &mut |owner, member, schema| {
        if schema["enum"].is_array() {
            let key = enum_key(&schema["enum"]);
            let member = free(member.to_owned(), |member| {
                let place = format!("{owner}.{member}");
                named.0.contains(&place) || given.get(&place).is_some_and(|other| *other != key)
            });
            given.insert(format!("{owner}.{member}"), key.clone());
            let place = json!([owner, member]);
            let mut reference = reference_to(&key);
            let one = found.entry(key).or_insert_with(
                || json!({ "type": "string", "enum": schema["enum"], marks::PLACES: [] }),
            );
            if let Some(places) = one[marks::PLACES].as_array_mut() {
                places.push(place);
            }
            count += 1;
            for (keyword, value) in schema.as_object().into_iter().flatten() {
                if !matches!(keyword.as_str(), "type" | "enum") {
                    reference[keyword] = value.clone();
                }
            }
            *schema = reference;
        }
    });
    ledger.count("inline enums given a name", count);
    schemas_mut(document).extend(found);
}

fn enum_key(values: &Value) -> String {
    let texts: Vec<_> = values
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(|text| text.replace('\\', "\\\\").replace('|', "\\|"))
        .collect();
    format!("enum {}", texts.join("|"))
}

/// Visits every schema that stands inside another: properties, items, values of maps,
/// and those of parameters, bodies and answers. Inner ones first.
fn walk(document: &mut Value, visit: Visit<'_>) {
    let keys: Vec<String> = schemas_mut(document).keys().cloned().collect();
    for key in keys {
        let mut schema = schemas_mut(document)[&key].take();
        // A named array or map can hold an inline object as well.
        members(&key, &mut schema, visit);
        schemas_mut(document)[&key] = schema;
    }
    each_operation(document, |_, path, method, operation| {
        let owner = format!("{} {path}", method.to_ascii_uppercase());
        for parameter in operation["parameters"].as_array_mut().into_iter().flatten() {
            let name = parameter["name"].as_str().unwrap_or_default().to_owned();
            if let Some(schema) = parameter.get_mut("schema") {
                within(&owner, &name, schema, visit);
            }
        }
        if let Some(content) = operation
            .pointer_mut("/requestBody/content")
            .and_then(Value::as_object_mut)
        {
            contents(&owner, "request", content, visit);
        }
        if let Some(content) = operation
            .pointer_mut("/responses/200/content")
            .and_then(Value::as_object_mut)
        {
            contents(&owner, "answer", content, visit);
        }
    });
}

fn contents(owner: &str, member: &str, content: &mut Map<String, Value>, visit: Visit<'_>) {
    for (_, entry) in content {
        if let Some(schema) = entry.get_mut("schema") {
            within(owner, member, schema, visit);
        }
    }
}

fn members(owner: &str, schema: &mut Value, visit: Visit<'_>) {
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        for (name, property) in properties {
            within(owner, name, property, visit);
        }
    }
    for keyword in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get_mut(keyword).filter(|inner| inner.is_object()) {
            within(owner, "item", inner, visit);
        }
    }
}

fn within(owner: &str, member: &str, schema: &mut Value, visit: Visit<'_>) {
    for keyword in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get_mut(keyword).filter(|inner| inner.is_object()) {
            within(owner, member, inner, visit);
        }
    }
    visit(owner, member, schema);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_inline_enums_become_one_with_all_its_places() {
        let mut document = json!({"paths": {}, "components": {"schemas": {
            "A": {"type": "object", "properties": {"state": {"type": "string", "enum": ["ON", "OFF"], "description": "d"}}},
            "B": {"type": "object", "properties": {"states": {"type": "array", "items": {"type": "string", "enum": ["ON", "OFF"]}}}}
        }}});
        enums(&mut document, &mut Ledger::default());
        let schemas = &document["components"]["schemas"];
        assert_eq!(
            schemas["enum ON|OFF"][marks::PLACES],
            json!([["A", "state"], ["B", "states"]])
        );
        assert_eq!(schemas["A"]["properties"]["state"]["description"], "d");
        assert_eq!(
            schemas["B"]["properties"]["states"]["items"]["$ref"],
            "#/components/schemas/enum ON|OFF"
        );
    }

    #[test]
    fn objects_inside_objects_get_names_all_the_way_down() {
        let mut document = json!({"paths": {}, "components": {"schemas": {
            "A": {"type": "object", "properties": {"b": {"type": "object", "properties": {"c": {"type": "object", "properties": {"d": {}}}}}}}
        }}});
        objects(&mut document, &mut Ledger::default());
        let schemas = document["components"]["schemas"].as_object().unwrap();
        assert_eq!(
            schemas["A"]["properties"]["b"]["$ref"],
            "#/components/schemas/A.b"
        );
        assert_eq!(
            schemas["A.b"]["properties"]["c"]["$ref"],
            "#/components/schemas/A.b.c"
        );
        assert!(schemas["A.b.c"]["properties"]["d"].is_object());
    }
}
