//! What a crate must have, read off a document by a reader of a few lines that shares no code
//! with the generator's.

use std::collections::BTreeMap;

use serde_json::Value;

/// One operation.
#[derive(Debug)]
pub struct Expected {
    pub method: String,
    pub path: String,
    /// Arguments: the name on the wire, and the place.
    pub arguments: Vec<(String, &'static str)>,
    pub has_body: bool,
    pub has_answer: bool,
}

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];
/// Headers that the session sets.
const CREDENTIALS: [&str; 4] = ["authorization", "csp-auth-token", "accept", "content-type"];

/// Every operation that a call must be made of: all but TRACE.
pub fn operations(document: &Value) -> Vec<Expected> {
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        if !path.starts_with('/') {
            continue;
        }
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                found.push(read(document, path, method, item, operation));
            }
        }
    }
    found
}

fn read(document: &Value, path: &str, method: &str, item: &Value, operation: &Value) -> Expected {
    // An operation's own parameter wins over one of its path.
    let mut parameters = BTreeMap::new();
    for holder in [item, operation] {
        for parameter in holder["parameters"].as_array().into_iter().flatten() {
            let parameter = resolved(document, parameter);
            let identity = (parameter["name"].to_string(), parameter["in"].to_string());
            parameters.insert(identity, parameter);
        }
    }
    let mut arguments = Vec::new();
    let mut has_body = false;
    for parameter in parameters.values() {
        let name = parameter["name"].as_str().unwrap();
        let place = match parameter["in"].as_str().unwrap() {
            "path" => "Path",
            "header" if CREDENTIALS.contains(&name.to_ascii_lowercase().as_str()) => continue,
            "header" => "Header",
            // Objects are taken apart.
            "query" if is_free(document, parameter) => continue,
            "query" => "Query",
            "formData" => "Form",
            _ => {
                has_body = true;
                continue;
            }
        };
        arguments.push((name.to_owned(), place));
    }
    let body = resolved(document, &operation["requestBody"]);
    has_body |= body["content"]
        .as_object()
        .is_some_and(|content| !content.is_empty());
    let answers = operation["responses"].as_object();
    let has_answer = answers.into_iter().flatten().any(|(status, answer)| {
        let answer = resolved(document, answer);
        let content = answer["content"].as_object();
        let has_schema =
            |media: &str, entry: &Value| media.contains("json") && !entry["schema"].is_null();
        status.starts_with('2')
            && (answer["schema"].is_object()
                || content
                    .is_some_and(|all| all.iter().any(|(media, entry)| has_schema(media, entry))))
    });
    Expected {
        method: method.to_ascii_uppercase(),
        path: path.to_owned(),
        arguments,
        has_body,
        has_answer,
    }
}

/// Whether a parameter is an object, or may be one.
fn is_free(document: &Value, parameter: &Value) -> bool {
    let schema = parameter
        .get("schema")
        .map(|schema| resolved(document, schema));
    let kind = schema.map_or(&parameter["type"], |schema| &schema["type"]);
    parameter.get("content").is_none()
        && !matches!(
            kind.as_str(),
            Some("string" | "integer" | "number" | "boolean" | "array")
        )
}

fn resolved<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let target = value.get("$ref").and_then(Value::as_str);
    match target.and_then(|target| document.pointer(&decoded(target.strip_prefix('#')?))) {
        Some(target) => resolved(document, target),
        None => value,
    }
}

fn decoded(pointer: &str) -> String {
    let mut parts = pointer.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).unwrap());
        bytes.extend(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).unwrap()
}
