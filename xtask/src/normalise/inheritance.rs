//! `allOf`: a type has its parents' properties first, then its own. Discriminators
//! go: a value of an unknown subtype must not fail, and the properties of a subtype
//! that a base does not know are kept as unknown ones.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::marks;
use super::references::unescaped;
use crate::document::{
    below, each_schema, reference, reference_to, schema_name, schemas_mut, within_schema,
};
use crate::fault::Fault;
use crate::ledger::Ledger;
use crate::name::free;

pub(super) fn flatten(document: &mut Value, ledger: &mut Ledger) -> Result<(), Fault> {
    let mut discriminators = 0;
    let mut wrapped = 0;
    each_schema(document, &mut |_, schema| {
        // One reference in an `allOf` with nothing but words beside it is that reference.
        let lone = schema["allOf"]
            .as_array()
            .filter(|members| members.len() == 1)
            .and_then(|members| reference(&members[0]));
        if let Some(target) = lone.map(str::to_owned)
            && !["properties", "required", "type", "x-discriminator-value"]
                .iter()
                .any(|k| schema.get(*k).is_some())
        {
            let members = schema.as_object_mut().expect("it has allOf");
            members.shift_remove("allOf");
            members.insert("$ref".into(), json!(target));
            wrapped += 1;
        }
        if let Some(members) = schema.as_object_mut() {
            discriminators += usize::from(members.shift_remove("discriminator").is_some());
        }
    });
    ledger.count("references wrapped in allOf unwrapped", wrapped);
    ledger.count("discriminators dropped", discriminators);

    let named_apart = name_what_holds_itself(document);
    if named_apart > 0 {
        ledger.count("parts of themselves given a name", named_apart);
    }

    let named: BTreeMap<String, Value> = schemas_mut(document)
        .iter()
        .map(|(k, v)| (k.clone(), v.clone()))
        .collect();
    let mut done = BTreeMap::new();
    let mut flattened = 0;
    let mut dropped = Vec::new();
    let mut fault = None;
    each_schema(document, &mut |pointer, schema| {
        if schema["allOf"].is_array() && fault.is_none() {
            match merged(pointer, schema, &named, &mut Vec::new(), &mut done) {
                Ok(Some(merged)) => *schema = merged,
                Ok(None) => {
                    dropped.push(pointer.to_owned());
                    *schema = json!({});
                }
                Err(found) => fault = Some(found),
            }
            flattened += 1;
        }
    });
    if let Some(fault) = fault {
        return Err(fault);
    }
    ledger.count("inheritance flattened", flattened);
    for pointer in dropped {
        ledger.drop(
            pointer,
            "`allOf` of something that is not an object: read and sent as any JSON",
        );
    }
    Ok(())
}

/// A property that inherits from the type that holds it (`parent: {allOf: [Node, …]}` in
/// `Node`) would be copied into itself without end: it becomes a type with a name, to which
/// every copy refers. Gives back how many there were.
fn name_what_holds_itself(document: &mut Value) -> usize {
    let named: BTreeMap<String, Value> = schemas_mut(document)
        .iter()
        .map(|(k, v)| (k.clone(), v.clone()))
        .collect();
    let mut apart: Vec<(String, Value)> = Vec::new();
    for (owner, schema) in schemas_mut(document).iter_mut() {
        let mut top = true;
        within_schema("", schema, &mut |pointer, inner| {
            if std::mem::take(&mut top)
                || !inner["allOf"].is_array()
                || !has_no_end(inner, &named, &mut Vec::new(), &mut BTreeSet::new())
            {
                return;
            }
            let mut words = pointer.rsplit('/').map(unescaped);
            let member = words
                .find(|word| word.parse::<usize>().is_err() && !PLACES.contains(&word.as_str()))
                .unwrap_or_else(|| "item".to_owned());
            let member = free(member, |member| {
                let key = format!("{owner}.{member}");
                named.contains_key(&key) || apart.iter().any(|(other, _)| *other == key)
            });
            let key = format!("{owner}.{member}");
            let mut reference = reference_to(&key);
            for kept in ["description", "readOnly", marks::DEPRECATED] {
                if let Some(value) = inner.get(kept) {
                    reference[kept] = value.clone();
                }
            }
            let mut object = std::mem::replace(inner, reference);
            object[marks::PLACES] = json!([[owner, member]]);
            apart.push((key, object));
        });
    }
    let count = apart.len();
    schemas_mut(document).extend(apart);
    count
}

/// Keywords on the way to a property, which name nothing.
const PLACES: [&str; 7] = [
    "properties",
    "items",
    "additionalProperties",
    "not",
    "allOf",
    "anyOf",
    "oneOf",
];

/// Whether taking the parts of `schema` in, and of what they bring, comes back to one of them.
fn has_no_end<'a>(
    schema: &'a Value,
    named: &'a BTreeMap<String, Value>,
    through: &mut Vec<&'a str>,
    sound: &mut BTreeSet<&'a str>,
) -> bool {
    for part in schema["allOf"].as_array().into_iter().flatten() {
        if let Some(name) = schema_name(part) {
            if through.contains(&name) {
                return true;
            }
            let Some(target) = named.get(name).filter(|_| !sound.contains(name)) else {
                continue;
            };
            through.push(name);
            if has_no_end(target, named, through, sound) || holds(target, named, through, sound) {
                return true;
            }
            through.pop();
            sound.insert(name);
        } else if has_no_end(part, named, through, sound) || holds(part, named, through, sound) {
            return true;
        }
    }
    holds(schema, named, through, sound)
}

/// The same for what stands inside a schema.
fn holds<'a>(
    schema: &'a Value,
    named: &'a BTreeMap<String, Value>,
    through: &mut Vec<&'a str>,
    sound: &mut BTreeSet<&'a str>,
) -> bool {
    let properties = schema["properties"].as_object().into_iter().flatten();
    let inner = properties.map(|(_, property)| property);
    let inner = inner.chain([&schema["items"], &schema["additionalProperties"]]);
    let mut inner = inner.filter(|inner| inner.is_object());
    inner.any(|inner| has_no_end(inner, named, through, sound))
}

/// One object with the properties of all parts, or nothing where a part is no object.
fn merged(
    pointer: &str,
    schema: &Value,
    named: &BTreeMap<String, Value>,
    through: &mut Vec<String>,
    done: &mut BTreeMap<String, Option<Value>>,
) -> Result<Option<Value>, Fault> {
    let mut result = Map::new();
    let mut properties = Map::new();
    let mut required: Vec<Value> = Vec::new();
    let parts = schema["allOf"].as_array().cloned().unwrap_or_default();

    for (index, part) in parts.iter().enumerate() {
        let at = format!("{pointer}/allOf/{index}");
        let part = match schema_name(part) {
            Some(name) if done.contains_key(name) => done[name].clone(),
            Some(name) => {
                if through.iter().any(|seen| seen == name) {
                    return Err(Fault::at(
                        at,
                        format!("`{name}` inherits from itself"),
                        "take one of these references out",
                    ));
                }
                through.push(name.to_owned());
                let target = named.get(name).ok_or_else(|| {
                    Fault::at(
                        &at,
                        format!("there is no schema `{name}`"),
                        "correct the reference",
                    )
                })?;
                let place = below("/components/schemas", name);
                let part = merged(&place, target, named, through, done)?;
                through.pop();
                done.insert(name.to_owned(), part.clone());
                part
            }
            None => merged(&at, part, named, through, done)?,
        };
        match part {
            Some(Value::Object(mut part)) => {
                if let Some(Value::Object(inherited)) = part.shift_remove("properties") {
                    properties.extend(inherited);
                }
                if let Some(Value::Array(inherited)) = part.shift_remove("required") {
                    required.extend(inherited);
                }
            }
            _ => return Ok(None),
        }
    }

    for (keyword, value) in schema.as_object().into_iter().flatten() {
        match (keyword.as_str(), value) {
            ("allOf", _) => {}
            ("properties", Value::Object(own)) => properties.extend(own.clone()),
            ("required", Value::Array(own)) => required.extend(own.clone()),
            _ => {
                result.insert(keyword.clone(), value.clone());
            }
        }
    }
    let is_object = result.get("type").is_none_or(|kind| kind == "object")
        && !result.contains_key("enum")
        && !result.contains_key("$ref");
    if !is_object {
        return Ok(None);
    }
    result.insert("type".into(), json!("object"));
    if !properties.is_empty() {
        result.insert("properties".into(), Value::Object(properties));
    }
    if !required.is_empty() {
        let mut once: Vec<Value> = Vec::new();
        required.into_iter().for_each(|name| {
            if !once.contains(&name) {
                once.push(name);
            }
        });
        result.insert("required".into(), Value::Array(once));
    }
    Ok(Some(Value::Object(result)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flat(schemas: Value) -> Result<Value, Fault> {
        let mut document = json!({"paths": {}, "components": {"schemas": schemas}});
        flatten(&mut document, &mut Ledger::default())?;
        Ok(document["components"]["schemas"].take())
    }

    #[test]
    fn properties_of_all_ancestors_come_first() {
        let schemas = flat(json!({
            "C": {"description": "c", "allOf": [{"$ref": "#/components/schemas/B"}, {"properties": {"c": {}}, "required": ["c"]}]},
            "B": {"allOf": [{"$ref": "#/components/schemas/A"}, {"properties": {"b": {}}}]},
            "A": {"type": "object", "discriminator": {"propertyName": "a"}, "properties": {"a": {}}, "required": ["a"]}
        }))
        .unwrap();
        assert_eq!(
            schemas["C"],
            json!({"description": "c", "type": "object", "properties": {"a": {}, "b": {}, "c": {}}, "required": ["a", "c"]})
        );
        assert_eq!(schemas["A"].get("discriminator"), None);
    }

    #[test]
    fn a_type_that_inherits_from_itself_is_a_fault_with_its_place() {
        let fault = flat(json!({
            "A": {"allOf": [{"$ref": "#/components/schemas/B"}, {}]},
            "B": {"allOf": [{"$ref": "#/components/schemas/A"}, {}]}
        }))
        .unwrap_err();
        assert!(fault.pointer.starts_with("/components/schemas/"), "{fault}");
        assert!(fault.what.contains("inherits from itself"), "{fault}");
    }

    #[test]
    fn a_lone_reference_stays_a_reference() {
        let schemas = flat(json!({"A": {"properties": {"b": {"description": "d", "allOf": [{"$ref": "#/components/schemas/A"}]}}}})).unwrap();
        assert_eq!(
            schemas["A"]["properties"]["b"],
            json!({"description": "d", "$ref": "#/components/schemas/A"})
        );
    }
}
