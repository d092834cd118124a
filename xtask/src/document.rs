//! Walking an OpenAPI 3.0 document on its raw JSON, so that every finding has its
//! JSON pointer. Knows whether it stands at a schema or at a name: a property may be
//! called `enum`.

use serde_json::{Map, Value};

/// The methods that a path item can hold.
pub const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Keywords whose members are names: an answer may be called `default`.
pub const HOLD_NAMES: [&str; 11] = [
    "content",
    "definitions",
    "headers",
    "parameters",
    "paths",
    "patternProperties",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "securityDefinitions",
];

/// Whether data stands under a keyword, in which a `$ref` means nothing.
pub fn holds_data(keyword: &str) -> bool {
    matches!(keyword, "example" | "examples" | "enum" | "default") || keyword.starts_with("x-")
}

/// One member further down, escaped as RFC 6901 asks.
pub fn below(pointer: &str, name: &str) -> String {
    let mut below = String::with_capacity(pointer.len() + 1 + name.len());
    below.push_str(pointer);
    push(&mut below, name);
    below
}

/// Does something one member further down: whole documents are walked, and a pointer of its own for
/// every place takes longer than what is done there.
pub fn at<T>(pointer: &mut String, name: &str, f: impl FnOnce(&mut String) -> T) -> T {
    let length = pointer.len();
    push(pointer, name);
    let done = f(pointer);
    pointer.truncate(length);
    done
}

/// The same for an item of a list.
pub fn at_item<T>(pointer: &mut String, index: usize, f: impl FnOnce(&mut String) -> T) -> T {
    at(pointer, &index.to_string(), f)
}

fn push(pointer: &mut String, name: &str) {
    pointer.push('/');
    if !name.contains(['~', '/']) {
        pointer.push_str(name);
        return;
    }
    for c in name.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            c => pointer.push(c),
        }
    }
}

/// The `$ref` of a reference object. A string it must be: a map of properties can
/// have a member of that name, which is a schema.
pub fn reference(value: &Value) -> Option<&str> {
    value.as_object()?.get("$ref")?.as_str()
}

/// References are URI fragments: `«` may stand there escaped.
pub fn percent_decoded(fragment: &str) -> String {
    let bytes = fragment.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = bytes
            .get(at + 1..at + 3)
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match hex.filter(|_| bytes[at] == b'%') {
            Some(byte) => {
                decoded.push(byte);
                at += 3;
            }
            None => {
                decoded.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| fragment.to_owned())
}

/// The name of the schema that a `$ref` leads to.
pub fn schema_name(schema: &Value) -> Option<&str> {
    reference(schema)?.strip_prefix("#/components/schemas/")
}

/// A reference to a named schema.
pub fn reference_to(name: &str) -> Value {
    serde_json::json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// The named schemas.
pub fn schemas(document: &Value) -> impl Iterator<Item = (&String, &Value)> {
    document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

/// The named schemas, to be changed; made if there are none.
pub fn schemas_mut(document: &mut Value) -> &mut Map<String, Value> {
    let components = member_object(
        document
            .as_object_mut()
            .expect("loaded documents are objects"),
        "components",
    );
    member_object(components, "schemas")
}

/// The object under a name; whatever else stands there is replaced.
fn member_object<'a>(object: &'a mut Map<String, Value>, name: &str) -> &'a mut Map<String, Value> {
    let member = object
        .entry(name)
        .or_insert_with(|| Value::Object(Map::new()));
    if !member.is_object() {
        *member = Value::Object(Map::new());
    }
    member.as_object_mut().expect("made so above")
}

/// One operation and its place.
pub struct OperationAt<'a> {
    /// JSON pointer.
    pub pointer: String,
    /// The path template.
    pub path: &'a str,
    /// Lower case.
    pub method: &'a str,
    /// The operation object.
    pub operation: &'a Value,
}

/// Whether a member of `paths` is a path: extensions stand there as well.
fn is_path(name: &str) -> bool {
    name.starts_with('/')
}

/// Every operation, in the document's order.
pub fn operations(document: &Value) -> Vec<OperationAt<'_>> {
    let mut found = Vec::new();
    let members = document["paths"].as_object().into_iter().flatten();
    for (path, item) in members.filter(|(name, _)| is_path(name)) {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if METHODS.contains(&method.as_str()) && operation.is_object() {
                found.push(OperationAt {
                    pointer: below(&below("/paths", path), method),
                    path,
                    method,
                    operation,
                });
            }
        }
    }
    found
}

/// Hands every operation to `f`, with pointer, path and method.
pub fn each_operation(document: &mut Value, mut f: impl FnMut(&str, &str, &str, &mut Value)) {
    let members = document["paths"].as_object_mut().into_iter().flatten();
    for (path, item) in members.filter(|(name, _)| is_path(name)) {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if METHODS.contains(&method.as_str()) && operation.is_object() {
                let pointer = below(&below("/paths", path), method);
                f(&pointer, path, method, operation);
            }
        }
    }
}

/// Hands every schema to `f`, outer ones first: named ones, those of parameters,
/// bodies and answers, and what stands inside them. `f` is not called for references'
/// targets, only for the reference.
pub fn each_schema(document: &mut Value, f: &mut dyn FnMut(&str, &mut Value)) {
    let mut pointer = "/components/schemas".to_owned();
    for (name, schema) in schemas_mut(document) {
        at(&mut pointer, name, |pointer| walk(pointer, schema, f));
    }
    each_operation(document, |place, _, _, operation| {
        let mut pointer = place.to_owned();
        let pointer = &mut pointer;
        let parameters = operation["parameters"].as_array_mut();
        for (index, parameter) in parameters.into_iter().flatten().enumerate() {
            if let Some(schema) = parameter.get_mut("schema") {
                at(pointer, "parameters", |pointer| {
                    at_item(pointer, index, |pointer| {
                        at(pointer, "schema", |pointer| walk(pointer, schema, f));
                    });
                });
            }
        }
        if let Some(content) = operation.pointer_mut("/requestBody/content") {
            at(pointer, "requestBody", |pointer| {
                within_content(pointer, content, f)
            });
        }
        for (status, response) in operation["responses"].as_object_mut().into_iter().flatten() {
            if let Some(content) = response.get_mut("content") {
                at(pointer, "responses", |pointer| {
                    at(pointer, status, |pointer| {
                        within_content(pointer, content, f)
                    });
                });
            }
        }
    });
}

fn within_content(pointer: &mut String, content: &mut Value, f: &mut dyn FnMut(&str, &mut Value)) {
    for (media, entry) in content.as_object_mut().into_iter().flatten() {
        if let Some(schema) = entry.get_mut("schema") {
            at(pointer, "content", |pointer| {
                at(pointer, media, |pointer| {
                    at(pointer, "schema", |pointer| walk(pointer, schema, f));
                });
            });
        }
    }
}

/// Hands a schema and all that stand inside it to `f`.
pub fn within_schema(pointer: &str, schema: &mut Value, f: &mut dyn FnMut(&str, &mut Value)) {
    walk(&mut pointer.to_owned(), schema, f);
}

fn walk(pointer: &mut String, schema: &mut Value, f: &mut dyn FnMut(&str, &mut Value)) {
    f(pointer, schema);
    for keyword in ["items", "additionalProperties", "not"] {
        if let Some(inner) = schema.get_mut(keyword)
            && inner.is_object()
        {
            at(pointer, keyword, |pointer| walk(pointer, inner, f));
        }
    }
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        for (name, property) in properties {
            at(pointer, "properties", |pointer| {
                at(pointer, name, |pointer| walk(pointer, property, f));
            });
        }
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        if let Some(members) = schema.get_mut(keyword).and_then(Value::as_array_mut) {
            for (index, member) in members.iter_mut().enumerate() {
                at(pointer, keyword, |pointer| {
                    at_item(pointer, index, |pointer| walk(pointer, member, f));
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_schema_is_handed_over_with_its_place() {
        let mut document = json!({
            "paths": {"/a/{b}": {"get": {
                "parameters": [{"name": "b"}, {"schema": {"mark": 0}}],
                "requestBody": {"content": {"application/json": {"schema": {"items": {"mark": 1}}}}},
                "responses": {"200": {"content": {"a~b": {"schema": {"allOf": [{}, {"mark": 2}]}}}}}
            }}},
            "components": {"schemas": {"A/B": {"properties": {"c": {"additionalProperties": {"mark": 3}}}}}}
        });
        let whole = document.clone();
        let mut met = Vec::new();
        let mut all = 0;
        each_schema(&mut document, &mut |pointer, schema| {
            assert_eq!(whole.pointer(pointer), Some(&*schema), "{pointer}");
            met.extend(schema.get("mark").cloned());
            all += 1;
        });
        assert_eq!(met, [3, 0, 1, 2]);
        assert_eq!(all, 9);
    }
}
