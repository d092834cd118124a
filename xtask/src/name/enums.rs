//! Equal inline enumerations are one type, and a document may change which are equal. Names
//! that are frozen decide then: places that shared a name stay one type, which is open and
//! lists what any of them lists; places that had names of their own keep them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{operation_key, places};
use crate::document::{
    below, each_operation, each_schema, reference_to, schema_name, schemas, schemas_mut,
    within_schema,
};
use crate::normalise::marks;

/// Makes each inline enumeration one schema for each frozen name that is meant for it, and
/// one only.
pub(super) fn by_frozen_names(document: &mut Value, frozen: &BTreeMap<String, String>) {
    part(document, frozen);
    unite(document, frozen);
}

fn inline_enums(document: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let is_inline = |schema: &Value| schema["enum"].is_array() && schema[marks::PLACES].is_array();
    schemas(document).filter(move |(_, schema)| is_inline(schema))
}

/// A schema for each name of one that has several.
fn part(document: &mut Value, frozen: &BTreeMap<String, String>) {
    let mut leaving: Vec<(String, String, Vec<Value>)> = Vec::new();
    for (key, schema) in inline_enums(document) {
        let mut by_name: BTreeMap<&String, Vec<Value>> = BTreeMap::new();
        let mut first = None;
        let listed = schema[marks::PLACES].as_array().into_iter().flatten();
        for (place, listed) in places(schema).iter().zip(listed) {
            if let Some(name) = frozen.get(place) {
                first.get_or_insert(name);
                by_name.entry(name).or_default().push(listed.clone());
            }
        }
        let others = by_name
            .into_iter()
            .filter(|(name, _)| first != Some(*name))
            .map(|(name, places)| (key.clone(), format!("{key} as {name}"), places));
        leaving.extend(others);
    }
    for (key, own, places) in leaving {
        let moved: Vec<Value> = places
            .into_iter()
            .filter(|place| redirect(document, place, &key, &own))
            .collect();
        if moved.is_empty() {
            continue;
        }
        let named = schemas_mut(document);
        let mut schema = named[&key].clone();
        if let Some(stay) = named[&key][marks::PLACES].as_array_mut() {
            stay.retain(|place| !moved.contains(place));
        }
        schema[marks::PLACES] = json!(moved);
        named.insert(own, schema);
    }
}

/// Leads the references at a place to another schema; says whether there was one.
fn redirect(document: &mut Value, place: &Value, from: &str, to: &str) -> bool {
    let [owner, member] = [&place[0], &place[1]].map(|part| part.as_str().unwrap_or_default());
    let mut found = false;
    let mut visit = |schema: &mut Value| {
        within_schema("", schema, &mut |_, inner| {
            if schema_name(inner) == Some(from) {
                inner["$ref"] = reference_to(to)["$ref"].take();
                found = true;
            }
        });
    };
    if let Some(schema) = schemas_mut(document).get_mut(owner) {
        // Without such a property it is an array or a map, whose items are meant.
        let pointer = below("/properties", member);
        let property = schema.pointer(&pointer).is_some();
        let place = if property { pointer.as_str() } else { "" };
        schema.pointer_mut(place).into_iter().for_each(visit);
        return found;
    }
    each_operation(document, |_, path, method, operation| {
        if operation_key(method, path) != owner {
            return;
        }
        let declared = operation["parameters"].as_array_mut().into_iter().flatten();
        for parameter in declared.filter(|parameter| parameter["name"] == member) {
            parameter.get_mut("schema").into_iter().for_each(&mut visit);
        }
        let body = match member {
            "request" => operation.pointer_mut("/requestBody/content"),
            "answer" => operation.pointer_mut("/responses/200/content"),
            _ => None,
        };
        for (_, entry) in body.and_then(Value::as_object_mut).into_iter().flatten() {
            entry.get_mut("schema").into_iter().for_each(&mut visit);
        }
    });
    found
}

/// One schema of all that a name is meant for.
fn unite(document: &mut Value, frozen: &BTreeMap<String, String>) {
    let mut first: BTreeMap<&String, String> = BTreeMap::new();
    let mut into: BTreeMap<String, String> = BTreeMap::new();
    for (key, schema) in inline_enums(document) {
        let name = places(schema).iter().find_map(|place| frozen.get(place));
        match name.map(|name| first.entry(name).or_insert_with(|| key.clone())) {
            Some(one) if one != key => into.insert(key.clone(), one.clone()),
            _ => None,
        };
    }
    if into.is_empty() {
        return;
    }
    let named = schemas_mut(document);
    for (key, one) in &into {
        let Some(mut other) = named.shift_remove(key) else {
            continue;
        };
        for list in ["enum", marks::PLACES] {
            let more = other[list].as_array_mut().map(std::mem::take);
            let all = named.get_mut(one).and_then(|one| one[list].as_array_mut());
            if let (Some(all), Some(more)) = (all, more) {
                for value in more {
                    if !all.contains(&value) {
                        all.push(value);
                    }
                }
            }
        }
    }
    each_schema(document, &mut |_, schema| {
        if let Some(one) = schema_name(schema).and_then(|key| into.get(key)) {
            schema["$ref"] = reference_to(one)["$ref"].take();
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::name::{Names, name};

    fn property(key: &str) -> Value {
        json!({"type": "object", "properties": {"p": reference_to(key)}})
    }

    fn schema(values: &[&str], places: Value) -> Value {
        json!({"type": "string", "enum": values, (marks::PLACES): places})
    }

    fn frozen(names: &[(&str, &str)]) -> Names {
        let owned = |(place, name): &(&str, &str)| ((*place).to_owned(), (*name).to_owned());
        Names {
            types: names.iter().map(owned).collect(),
            ..Names::default()
        }
    }

    #[test]
    fn enumerations_that_shared_a_name_keep_it_when_one_of_them_gets_a_value() {
        let document = json!({"paths": {}, "components": {"schemas": {
            "A": property("e1"), "B": property("e2"), "C": property("e3"),
            "e1": schema(&["X"], json!([["A", "p"]])),
            "e2": schema(&["X", "Y"], json!([["B", "p"]])),
            "e3": schema(&["Z"], json!([["C", "p"]]))
        }}});
        let frozen = frozen(&[("A.p", "Part"), ("B.p", "Part"), ("C.p", "Other")]);
        let (document, names) = name(document, &frozen).unwrap();
        for (place, given) in &frozen.types {
            assert_eq!(names.types[place], *given);
        }
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["Part"]["enum"], json!(["X", "Y"]));
        assert_eq!(schemas["B"]["properties"]["p"], reference_to("Part"));
        assert_eq!(schemas.as_object().unwrap().len(), 5);
    }

    #[test]
    fn enumerations_with_names_of_their_own_keep_them_when_they_become_equal() {
        let parameter = json!({"name": "p", "in": "query", "schema": {"type": "array", "items": reference_to("e")}});
        let document = json!({
            "paths": {"/c": {"get": {"operationId": "c", "parameters": [parameter]}}},
            "components": {"schemas": {
                "A": property("e"), "B": property("e"), "D": property("e"),
                "e": schema(&["X"], json!([["A", "p"], ["B", "p"], ["GET /c", "p"], ["D", "p"]]))
            }}
        });
        let frozen = frozen(&[("A.p", "One"), ("B.p", "Two"), ("GET /c.p", "Two")]);
        let (document, names) = name(document, &frozen).unwrap();
        for (place, given) in &frozen.types {
            assert_eq!(names.types[place], *given);
        }
        assert_eq!(names.types["D.p"], "One", "what is new joins the first");
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["A"]["properties"]["p"], reference_to("One"));
        assert_eq!(schemas["B"]["properties"]["p"], reference_to("Two"));
        assert_eq!(
            document["paths"]["/c"]["get"]["parameters"][0]["schema"]["items"],
            reference_to("Two")
        );
        assert_eq!(schemas["Two"]["enum"], json!(["X"]));
    }
}
