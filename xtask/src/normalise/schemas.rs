//! Passes over single schemas.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::marks;
use crate::document::{each_schema, reference, schema_name, schemas_mut};
use crate::ledger::Ledger;

/// `enum` on an array is meant for its items.
pub(super) fn move_enums_to_items(document: &mut Value, ledger: &mut Ledger) {
    let mut changed = 0;
    each_schema(document, &mut |_, schema| {
        if schema["type"] == "array"
            && schema["items"].is_object()
            && let Some(values) = remove(schema, "enum")
        {
            schema["items"]["enum"] = values;
            changed += 1;
        }
    });
    ledger.count("enums moved from arrays to their items", changed);
}

/// `oneOf`, `anyOf` and `not`: no server keeps to them so well that a type could; the
/// value stays as it came.
pub(super) fn unions_become_any(document: &mut Value, ledger: &mut Ledger) {
    let mut dropped = Vec::new();
    each_schema(document, &mut |pointer, schema| {
        if let Some(keyword) = ["oneOf", "anyOf", "not"]
            .into_iter()
            .find(|k| schema.get(*k).is_some())
        {
            dropped.push((pointer.to_owned(), keyword));
            *schema = any_like(schema);
        }
    });
    ledger.count("unions read as any JSON", dropped.len());
    for (pointer, keyword) in dropped {
        ledger.drop(pointer, format!("`{keyword}`: read and sent as any JSON"));
    }
}

/// A bare `{type: object}` is Java's `Object`: any JSON. With `additionalProperties`
/// it is a map.
pub(super) fn free_objects_become_any(document: &mut Value, ledger: &mut Ledger) {
    let mut changed = 0;
    each_schema(document, &mut |_, schema| {
        let Some(members) = schema.as_object_mut() else {
            return;
        };
        if members.contains_key("$ref") {
            return;
        }
        if members
            .get("properties")
            .and_then(Value::as_object)
            .is_some_and(Map::is_empty)
        {
            members.shift_remove("properties");
        }
        if members.contains_key("properties") {
            // Unknown properties are kept in every type, whatever the document says of them.
            members.insert("type".into(), json!("object"));
            if members.shift_remove("additionalProperties").is_some() {
                changed += 1;
            }
            return;
        }
        match members.get("additionalProperties") {
            Some(Value::Bool(true)) => {
                members.insert("additionalProperties".into(), json!({}));
                members.insert("type".into(), json!("object"));
                changed += 1;
            }
            Some(Value::Object(_)) => {
                members.insert("type".into(), json!("object"));
            }
            _ if members.get("type").is_none_or(|kind| kind == "object")
                && !members.contains_key("enum") =>
            {
                *schema = any_like(schema);
                changed += 1;
            }
            _ => {}
        }
    });
    ledger.count("free objects read as any JSON or as maps", changed);
}

/// Formats that servers do not keep to are dropped; a type of `null` or several types
/// become any JSON.
pub(super) fn formats_become_lenient(document: &mut Value, ledger: &mut Ledger) {
    let mut changed = 0;
    each_schema(document, &mut |_, schema| {
        if reference(schema).is_some() {
            return;
        }
        if schema["type"] == "file" {
            schema["type"] = json!("string");
            schema["format"] = json!("binary");
        }
        if let Some(format) = schema["format"].as_str()
            && !matches!(format, "date-time" | "binary")
        {
            remove(schema, "format");
            changed += 1;
        }
        let known = ["string", "integer", "number", "boolean", "array", "object"];
        if schema
            .get("type")
            .is_some_and(|kind| !kind.as_str().is_some_and(|kind| known.contains(&kind)))
        {
            *schema = any_like(schema);
            changed += 1;
        }
        if schema.get("type").is_none()
            && schema["enum"]
                .as_array()
                .is_some_and(|values| are_texts(values))
        {
            schema["type"] = json!("string");
            changed += 1;
        }
    });
    ledger.count("formats and types made lenient", changed);
}

/// Lengths and ranges are documented, not enforced.
pub(super) fn limits_become_words(document: &mut Value, ledger: &mut Ledger) {
    let mut changed = 0;
    each_schema(document, &mut |_, schema| {
        let mut words = Vec::new();
        // Only enumerations of strings become types; of others the values are told.
        let told = match schema["enum"].as_array() {
            Some(values) if schema["type"] != "string" || !are_texts(values) => Some(
                values
                    .iter()
                    .map(Value::to_string)
                    .collect::<Vec<_>>()
                    .join(", "),
            ),
            _ => None,
        };
        if let Some(values) = told {
            remove(schema, "enum");
            words.push(format!("one of {values}"));
        }
        for (low, high, unit) in [
            ("minLength", "maxLength", " characters"),
            ("minimum", "maximum", ""),
            ("minItems", "maxItems", " items"),
            ("minProperties", "maxProperties", " entries"),
        ] {
            // A schema that has `properties` may name one of them like a keyword; here they
            // are keywords only where they hold numbers.
            let mut take = |name: &str| {
                schema[name]
                    .is_number()
                    .then(|| remove(schema, name))
                    .flatten()
            };
            match (take(low), take(high)) {
                (Some(low), Some(high)) => words.push(format!("{low} to {high}{unit}")),
                (Some(low), None) => words.push(format!("at least {low}{unit}")),
                (None, Some(high)) => words.push(format!("at most {high}{unit}")),
                (None, None) => {}
            }
        }
        if schema["pattern"].is_string()
            && let Some(Value::String(pattern)) = remove(schema, "pattern")
        {
            words.push(format!("matching `{}`", pattern.replace('`', "'")));
        }
        for keyword in [
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "uniqueItems",
        ] {
            remove(schema, keyword);
        }
        if !words.is_empty() {
            changed += 1;
            schema[marks::LIMITS] = json!(words.join(", "));
        }
    });
    ledger.count("limits documented instead of enforced", changed);
}

/// Defaults are the server's: documented, never sent.
pub(super) fn defaults_become_words(document: &mut Value, ledger: &mut Ledger) {
    let mut changed = 0;
    each_schema(document, &mut |_, schema| {
        if let Some(default) = remove(schema, "default") {
            schema[marks::DEFAULT] = default;
            changed += 1;
        }
    });
    ledger.count("defaults documented instead of sent", changed);
}

/// Named schemas that no operation reaches make no types.
pub(super) fn drop_unused(document: &mut Value, ledger: &mut Ledger) {
    let mut reached = BTreeSet::new();
    let mut waiting = Vec::new();
    // Without the named ones: what operations mention.
    let named = std::mem::take(schemas_mut(document));
    each_schema(document, &mut |_, schema| {
        waiting.extend(schema_name(schema).map(str::to_owned))
    });
    *schemas_mut(document) = named;
    while let Some(name) = waiting.pop() {
        if reached.contains(&name) {
            continue;
        }
        if let Some(schema) = schemas_mut(document).get_mut(&name) {
            crate::document::within_schema("", schema, &mut |_, inner| {
                waiting.extend(schema_name(inner).map(str::to_owned));
            });
        }
        reached.insert(name);
    }
    let schemas = schemas_mut(document);
    let before = schemas.len();
    schemas.retain(|name, _| reached.contains(name));
    ledger.count(
        "schemas that no operation uses left out",
        before - schemas.len(),
    );
}

fn are_texts(values: &[Value]) -> bool {
    !values.is_empty() && values.iter().all(Value::is_string)
}

/// Any JSON, with what documents the schema kept.
fn any_like(schema: &Value) -> Value {
    let mut any = Map::new();
    for kept in [
        "description",
        "readOnly",
        "title",
        marks::DEPRECATED,
        marks::FORMER_NAMES,
        "deprecated",
    ] {
        if let Some(value) = schema.get(kept) {
            any.insert(kept.into(), value.clone());
        }
    }
    Value::Object(any)
}

fn remove(schema: &mut Value, keyword: &str) -> Option<Value> {
    schema.as_object_mut()?.shift_remove(keyword)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_schema(schema: Value) -> Value {
        json!({"paths": {}, "components": {"schemas": {"A": schema}}})
    }
    fn after(pass: fn(&mut Value, &mut Ledger), schema: Value) -> Value {
        let mut document = with_schema(schema);
        pass(&mut document, &mut Ledger::default());
        document["components"]["schemas"]["A"].take()
    }

    #[test]
    fn an_enum_on_an_array_is_meant_for_its_items() {
        let schema = after(
            move_enums_to_items,
            json!({"type": "array", "items": {"type": "string"}, "enum": ["a"]}),
        );
        assert_eq!(
            schema,
            json!({"type": "array", "items": {"type": "string", "enum": ["a"]}})
        );
    }

    #[test]
    fn a_property_that_is_called_like_a_keyword_is_left_alone() {
        let schema = json!({"type": "object", "properties": {
            "enum": {"type": "array", "items": {"type": "string"}},
            "default": {"type": "string"}, "minLength": {"type": "integer"}, "oneOf": {"type": "string"},
            "$ref": {"type": "string"}, "pattern": {"type": "string"}, "not": {"type": "string"}
        }});
        for pass in [
            move_enums_to_items as fn(&mut Value, &mut Ledger),
            unions_become_any,
            free_objects_become_any,
            formats_become_lenient,
            limits_become_words,
            defaults_become_words,
        ] {
            assert_eq!(after(pass, schema.clone()), schema);
        }
    }

    #[test]
    fn a_free_object_is_any_json_and_one_with_additional_properties_a_map() {
        assert_eq!(
            after(
                free_objects_become_any,
                json!({"type": "object", "description": "d"})
            ),
            json!({"description": "d"})
        );
        assert_eq!(
            after(
                free_objects_become_any,
                json!({"type": "object", "additionalProperties": {"type": "object"}})
            ),
            json!({"type": "object", "additionalProperties": {}})
        );
        assert_eq!(
            after(
                free_objects_become_any,
                json!({"additionalProperties": true})
            ),
            json!({"additionalProperties": {}, "type": "object"})
        );
    }

    #[test]
    fn limits_are_words_afterwards() {
        let schema = after(
            limits_become_words,
            json!({"type": "string", "minLength": 1, "maxLength": 9, "pattern": "a+"}),
        );
        assert_eq!(
            schema,
            json!({"type": "string", "x-vmw-limits": "1 to 9 characters, matching `a+`"})
        );
    }

    #[test]
    fn the_values_of_an_enumeration_of_numbers_are_told() {
        let schema = after(
            limits_become_words,
            json!({"type": "integer", "enum": [1, 2]}),
        );
        assert_eq!(
            schema,
            json!({"type": "integer", "x-vmw-limits": "one of 1, 2"})
        );
        let schema = json!({"type": "string", "enum": ["a"]});
        assert_eq!(after(limits_become_words, schema.clone()), schema);
    }

    #[test]
    fn a_union_is_in_the_ledger_with_its_place() {
        let mut document = with_schema(
            json!({"type": "object", "properties": {"x": {"oneOf": [{"type": "string"}]}}}),
        );
        let mut ledger = Ledger::default();
        unions_become_any(&mut document, &mut ledger);
        assert_eq!(
            ledger.dropped[0].pointer,
            "/components/schemas/A/properties/x"
        );
    }
}
