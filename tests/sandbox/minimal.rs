//! The least that a document lets a caller send: required properties and parameters, made up.

use serde_json::{Map, Value, json};

/// A value that a schema allows, with nothing in it that may be left out.
pub(crate) fn value(schema: &Value, definitions: &Value) -> Value {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap();
        return value(&definitions[name], definitions);
    }
    if let Some(first) = schema["enum"].get(0) {
        return first.clone();
    }
    let mut object = Map::new();
    for part in schema["allOf"].as_array().into_iter().flatten() {
        if let Value::Object(inner) = value(part, definitions) {
            object.extend(inner);
        }
    }
    for name in schema["required"].as_array().into_iter().flatten() {
        let name = name.as_str().unwrap();
        let property = &schema["properties"][name];
        object.insert(name.to_owned(), value(property, definitions));
    }
    match schema["type"].as_str() {
        Some("string") if schema["format"] == "date-time" => json!("2026-03-01T00:00:00Z"),
        Some("string") => json!("made-up"),
        Some("integer" | "number") => schema.get("minimum").cloned().unwrap_or(json!(1)),
        Some("boolean") => json!(true),
        Some("array") => json!([]),
        _ => object.into(),
    }
}

/// The query parameters that an operation requires.
pub(crate) fn query(operation: &Value) -> String {
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    let pairs: Vec<String> = parameters
        .filter(|parameter| parameter["in"] == "query" && parameter["required"] == true)
        .map(|parameter| {
            let schema = parameter.get("items").unwrap_or(parameter);
            let value = value(schema, &Value::Null);
            let text = value.as_str().map_or(value.to_string(), str::to_owned);
            format!("{}={text}", parameter["name"].as_str().unwrap())
        })
        .collect();
    if pairs.is_empty() {
        String::new()
    } else {
        format!("?{}", pairs.join("&"))
    }
}

/// The schema of the body that an operation takes.
pub(crate) fn body_schema(operation: &Value) -> Option<&Value> {
    let mut parameters = operation["parameters"].as_array()?.iter();
    let body = parameters.find(|parameter| parameter["in"] == "body")?;
    Some(&body["schema"])
}
