//! Schemas: what would otherwise be read as any JSON, in silence, and types that are a part
//! of themselves.

use std::collections::BTreeSet;

use serde_json::Value;

use super::references::resolved;
use super::{list, shown};
use crate::document::below;
use crate::fault::Fault;

/// What would otherwise be read as any JSON, in silence.
fn check_schema(schema: &Value, pointer: &str) -> Result<(), Fault> {
    const TYPES: [&str; 7] = [
        "object", "array", "string", "integer", "number", "boolean", "file",
    ];
    let Some(keywords) = schema.as_object() else {
        return Err(Fault::at(
            pointer,
            format!("is {}", shown(schema)),
            "a schema is an object",
        ));
    };
    for (keyword, value) in keywords {
        let at = below(pointer, keyword);
        match keyword.as_str() {
            "type" if !value.as_str().is_some_and(|name| TYPES.contains(&name)) => {
                return Err(Fault::at(
                    at,
                    format!("is {}", shown(value)),
                    format!("expected one of {}", TYPES.join(", ")),
                ));
            }
            "properties" => check_schemas(value, &at)?,
            "items" | "not" => check_schema(value, &at)?,
            "additionalProperties" if !value.is_boolean() => check_schema(value, &at)?,
            "allOf" | "anyOf" | "oneOf" => {
                let parts = list(value, &at, "a list of schemas")?;
                for (index, part) in parts.iter().enumerate() {
                    check_schema(part, &format!("{at}/{index}"))?;
                }
            }
            "enum" => {
                list(value, &at, "a list of values")?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// Schemas by name.
pub(super) fn check_schemas(schemas: &Value, pointer: &str) -> Result<(), Fault> {
    let schemas = schemas.as_object().ok_or_else(|| {
        Fault::at(
            pointer,
            format!("is {}", shown(schemas)),
            "expected schemas by name",
        )
    })?;
    for (name, schema) in schemas {
        check_schema(schema, &below(pointer, name))?;
    }
    Ok(())
}

/// The schemas of a parameter, a body or an answer, in either version.
pub(super) fn check_schemas_of(value: &Value, pointer: &str) -> Result<(), Fault> {
    if let Some(schema) = value.get("schema") {
        check_schema(schema, &below(pointer, "schema"))?;
    }
    let content = value.get("content").and_then(Value::as_object);
    for (media, value) in content.into_iter().flatten() {
        check_schemas_of(value, &below(&below(pointer, "content"), media))?;
    }
    Ok(())
}

/// A type cannot be a part of itself. `through` are the schemas that led here; `sound` are
/// those that have been looked at.
pub(super) fn inherits_from_others<'a>(
    document: &'a Value,
    schema: &'a Value,
    pointer: &str,
    through: &mut Vec<&'a Value>,
    sound: &mut BTreeSet<*const Value>,
) -> Result<(), Fault> {
    if sound.contains(&std::ptr::from_ref(schema)) {
        return Ok(());
    }
    if through.iter().any(|seen| std::ptr::eq(*seen, schema)) {
        return Err(Fault::at(
            pointer,
            "inherits from itself",
            "take one of the references in its `allOf` out",
        ));
    }
    through.push(schema);
    for (index, part) in schema["allOf"].as_array().into_iter().flatten().enumerate() {
        let at = format!("{pointer}/allOf/{index}");
        let (place, target) = resolved(document, part);
        inherits_from_others(document, target, &place.unwrap_or(at), through, sound)?;
    }
    through.pop();
    sound.insert(std::ptr::from_ref(schema));
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::tests::fault;

    #[test]
    fn every_fault_of_a_schema_names_its_place() {
        for (document, says) in [
            (
                json!({"paths": {}, "definitions": {"A": {"properties": {"b": {"type": "strnig"}}}}}),
                "at /definitions/A/properties/b/type: is \"strnig\"; expected one of",
            ),
            (
                json!({"paths": {}, "definitions": {"A": {"properties": {"b": "string"}}}}),
                "at /definitions/A/properties/b: is \"string\"; a schema is an object",
            ),
            (
                json!({"paths": {}, "definitions": {"A": {"allOf": {}}}}),
                "at /definitions/A/allOf: is an object; expected a list",
            ),
            (
                json!({"paths": {}, "components": {"schemas": []}}),
                "at /components/schemas: is a list; expected schemas by name",
            ),
            (
                json!({"paths": {"/a": {"get": {"responses": {"200": {"schema": {"items": []}}}}}}}),
                "at /paths/~1a/get/responses/200/schema/items: is a list",
            ),
            (
                json!({"paths": {"/a": {"put": {"responses": {}, "requestBody": {"content": {"a/b": {"schema": 1}}}}}}}),
                "at /paths/~1a/put/requestBody/content/a~1b/schema: is 1",
            ),
        ] {
            let message = fault(document);
            assert!(message.contains(says), "{message}");
        }
    }
}
