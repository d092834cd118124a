//! Stage 6 and a check before all others: structural faults, found on the raw JSON so
//! that each has its place, before openapiv3 or progenitor see the document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::convert;
use crate::document::{
    HOLD_NAMES, METHODS, below, holds_data, operations, percent_decoded, reference, schemas,
};
use crate::fault::Fault;
use crate::name;

/// Deeper nesting than any document has; recursion over it is safe.
const DEEPEST: usize = 200;

/// Checks a document as it came, in either version.
pub fn source(document: &Value) -> Result<(), Fault> {
    depth(document, &mut String::new(), 0)?;
    convert::version(document)?;
    if let Some(info) = document.get("info").filter(|info| !info.is_object()) {
        return Err(Fault::at(
            "/info",
            format!("is {}", shown(info)),
            "expected an object with title and version",
        ));
    }
    let paths = document.get("paths").ok_or_else(|| {
        Fault::at(
            "",
            "has no `paths`",
            "an API document lists its operations there",
        )
    })?;
    let paths = paths.as_object().ok_or_else(|| {
        Fault::at(
            "/paths",
            "is not an object",
            "expected path templates with their operations",
        )
    })?;
    references(document, document, &mut String::new(), false)?;
    let mut sound = BTreeSet::new();
    for place in ["/definitions", "/components/schemas"] {
        if let Some(schemas) = document.pointer(place) {
            check_schemas(schemas, place)?;
            for (name, schema) in schemas.as_object().into_iter().flatten() {
                let mut through = Vec::new();
                inherits_from_others(
                    document,
                    schema,
                    &below(place, name),
                    &mut through,
                    &mut sound,
                )?;
            }
        }
    }
    for (path, item) in paths {
        let at = below("/paths", path);
        if path.starts_with("x-") {
            continue;
        }
        if !path.starts_with('/') {
            return Err(Fault::at(
                at,
                "does not start with a slash",
                "a path is relative to the server's address",
            ));
        }
        let item = item.as_object().ok_or_else(|| {
            Fault::at(
                &at,
                "is not an object",
                "expected methods with their operations",
            )
        })?;
        check_template(path, &at)?;
        if item.contains_key("$ref") {
            return Err(Fault::at(
                below(&at, "$ref"),
                "leads to the operations of another path",
                "put them here, with an overlay if the document is not yours",
            ));
        }
        let shared = match item.get("parameters") {
            Some(parameters) => check_parameters(document, parameters, &below(&at, "parameters"))?,
            None => BTreeSet::new(),
        };
        if let Some(extra) = shared.difference(&template_names(path)).next() {
            return Err(Fault::at(
                below(&at, "parameters"),
                format!("declares the path parameter `{extra}`, which is not in {path}"),
                "correct the name or the path",
            ));
        }
        for (method, operation) in item {
            if METHODS.contains(&method.as_str()) {
                check_operation(document, path, &below(&at, method), &shared, operation)?;
            }
        }
    }
    Ok(())
}

fn depth(value: &Value, pointer: &mut String, level: usize) -> Result<(), Fault> {
    if level > DEEPEST {
        return Err(Fault::at(
            pointer.clone(),
            format!("is nested more than {DEEPEST} levels deep"),
            "no real document is; is the file broken?",
        ));
    }
    let length = pointer.len();
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                *pointer = below(pointer, name);
                depth(member, pointer, level + 1)?;
                pointer.truncate(length);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                *pointer = format!("{pointer}/{index}");
                depth(item, pointer, level + 1)?;
                pointer.truncate(length);
            }
        }
        _ => {}
    }
    Ok(())
}

/// Every `$ref` leads somewhere inside the document, and not in a circle. `at_names`
/// says that the members of `value` are names, not keywords.
fn references(
    document: &Value,
    value: &Value,
    pointer: &mut String,
    at_names: bool,
) -> Result<(), Fault> {
    if let Some(target) = reference(value).filter(|_| !at_names) {
        follow(document, target, pointer)?;
    }
    let length = pointer.len();
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                // Examples, enums and extensions hold data: a `$ref` in there means nothing.
                if !at_names && holds_data(name) {
                    continue;
                }
                let names_below = !at_names && HOLD_NAMES.contains(&name.as_str());
                *pointer = below(pointer, name);
                references(document, member, pointer, names_below)?;
                pointer.truncate(length);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                *pointer = format!("{pointer}/{index}");
                references(document, item, pointer, false)?;
                pointer.truncate(length);
            }
        }
        _ => {}
    }
    Ok(())
}

fn follow(document: &Value, first: &str, pointer: &str) -> Result<(), Fault> {
    let mut seen = BTreeSet::new();
    let mut target = first;
    loop {
        let at = below(pointer, "$ref");
        let Some(inner) = target.strip_prefix('#') else {
            return Err(Fault::at(
                at,
                format!("leads out of the document ({target})"),
                "bundle the documents into one first",
            ));
        };
        if !seen.insert(target) {
            return Err(Fault::at(
                at,
                format!("is circular ({target} leads back to itself)"),
                "one of the references must be a definition",
            ));
        }
        let Some(value) = document.pointer(&percent_decoded(inner)) else {
            return Err(Fault::at(
                at,
                format!("leads nowhere ({target})"),
                "define it or correct the reference",
            ));
        };
        match reference(value) {
            Some(next) => target = next,
            None if value.is_object() => return Ok(()),
            None => {
                return Err(Fault::at(
                    at,
                    format!("leads to {} ({target})", shown(value)),
                    "what it leads to must be an object",
                ));
            }
        }
    }
}

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
fn check_schemas(schemas: &Value, pointer: &str) -> Result<(), Fault> {
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

/// A type cannot be a part of itself. `through` are the schemas that led here; `sound` are
/// those that have been looked at.
fn inherits_from_others<'a>(
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

fn list<'a>(value: &'a Value, pointer: &str, expected: &str) -> Result<&'a [Value], Fault> {
    value.as_array().map(Vec::as_slice).ok_or_else(|| {
        Fault::at(
            pointer,
            format!("is {}", shown(value)),
            format!("expected {expected}"),
        )
    })
}

/// The value, or what kind of thing it is.
fn shown(value: &Value) -> String {
    match value {
        Value::Object(_) => "an object".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        short => short.to_string().chars().take(40).collect(),
    }
}

/// The schemas of a parameter, a body or an answer, in either version.
fn check_schemas_of(value: &Value, pointer: &str) -> Result<(), Fault> {
    if let Some(schema) = value.get("schema") {
        check_schema(schema, &below(pointer, "schema"))?;
    }
    let content = value.get("content").and_then(Value::as_object);
    for (media, value) in content.into_iter().flatten() {
        check_schemas_of(value, &below(&below(pointer, "content"), media))?;
    }
    Ok(())
}

fn check_operation(
    document: &Value,
    path: &str,
    pointer: &str,
    shared: &BTreeSet<String>,
    operation: &Value,
) -> Result<(), Fault> {
    if !operation.is_object() {
        return Err(Fault::at(
            pointer,
            "is not an object",
            "expected an operation",
        ));
    }
    if !operation["responses"].is_object() {
        return Err(Fault::at(
            below(pointer, "responses"),
            "is missing or not an object",
            "an operation says what it answers",
        ));
    }
    for (status, answer) in operation["responses"].as_object().into_iter().flatten() {
        let at = below(&below(pointer, "responses"), status);
        if !answer.is_object() && !status.starts_with("x-") {
            return Err(Fault::at(
                at,
                format!("is {}", shown(answer)),
                "an answer is an object",
            ));
        }
        check_schemas_of(answer, &at)?;
    }
    if let Some(body) = operation.get("requestBody") {
        if is_swagger(document) {
            return Err(Fault::at(
                below(pointer, "requestBody"),
                "is of OpenAPI 3.0, and this is Swagger 2.0",
                "make it a parameter in body",
            ));
        }
        check_schemas_of(body, &below(pointer, "requestBody"))?;
    }
    let own = match operation.get("parameters") {
        Some(parameters) => check_parameters(document, parameters, &below(pointer, "parameters"))?,
        None => BTreeSet::new(),
    };
    let in_path = template_names(path);
    if let Some(missing) = in_path
        .iter()
        .find(|name| !own.contains(*name) && !shared.contains(*name))
    {
        return Err(Fault::at(
            pointer,
            format!("does not declare the path parameter `{missing}`"),
            "add it to `parameters`",
        ));
    }
    if let Some(extra) = own.difference(&in_path).next() {
        return Err(Fault::at(
            pointer,
            format!("declares the path parameter `{extra}`, which is not in {path}"),
            "correct the name or the path",
        ));
    }
    Ok(())
}

/// Parameters of an operation or of a path; gives back the names of those in the path.
fn check_parameters(
    document: &Value,
    parameters: &Value,
    pointer: &str,
) -> Result<BTreeSet<String>, Fault> {
    let mut in_path = BTreeSet::new();
    let mut seen: BTreeSet<(&str, &str)> = BTreeSet::new();
    for (index, parameter) in list(parameters, pointer, "a list of parameters")?
        .iter()
        .enumerate()
    {
        let at = format!("{pointer}/{index}");
        let parameter = resolved(document, parameter).1;
        let (Some(name), Some(place)) = (parameter["name"].as_str(), parameter["in"].as_str())
        else {
            return Err(Fault::at(
                at,
                "has no `name` or no `in`",
                "a parameter has both",
            ));
        };
        if !matches!(place, "path" | "query" | "header" | "body" | "formData") {
            return Err(Fault::at(
                at,
                format!("stands in {place}, where no call puts anything"),
                "expected path, query, header, body or formData; take it out with an overlay",
            ));
        }
        let is_content = matches!(place, "body" | "formData");
        if is_content && document.get("openapi").is_some() {
            return Err(Fault::at(
                at,
                format!("stands in {place}, which is of Swagger 2.0"),
                "make it the `requestBody`",
            ));
        }
        let is_other = |(_, other): &(&str, &str)| match place {
            "body" => matches!(*other, "body" | "formData"),
            _ => is_content && *other == "body",
        };
        if seen.iter().any(is_other) {
            return Err(Fault::at(
                at,
                format!("stands in {place}, and another parameter is the body already"),
                "a request has one body: delete one of the two",
            ));
        }
        check_schemas_of(parameter, &at)?;
        if !seen.insert((name, place)) {
            return Err(Fault::at(
                at,
                format!("is the second parameter `{name}` in {place}"),
                "delete one of the two",
            ));
        }
        if place == "path" {
            in_path.insert(name.to_owned());
        }
    }
    Ok(in_path)
}

/// Where references lead, and where that stands if there were any. They are not circular.
fn resolved<'a>(document: &'a Value, value: &'a Value) -> (Option<String>, &'a Value) {
    let (mut place, mut value) = (None, value);
    while let Some(pointer) = reference(value).and_then(|target| target.strip_prefix('#')) {
        let pointer = percent_decoded(pointer);
        let Some(target) = document.pointer(&pointer) else {
            break;
        };
        (place, value) = (Some(pointer), target);
    }
    (place, value)
}

fn is_swagger(document: &Value) -> bool {
    document.get("swagger").is_some()
}

/// Braces in pairs, and in each pair a name of its own.
fn check_template(path: &str, pointer: &str) -> Result<(), Fault> {
    let fault = |what: String| {
        Err(Fault::at(
            pointer,
            what,
            "a path parameter is a name in braces, once",
        ))
    };
    let mut names = BTreeSet::new();
    let mut rest = path;
    while let Some(at) = rest.find(['{', '}']) {
        let name = rest[at..]
            .strip_prefix('{')
            .and_then(|inner| inner.split_once('}'))
            .filter(|(name, _)| !name.contains('{'));
        let Some((name, after)) = name else {
            return fault("has a brace without its other".to_owned());
        };
        if name.is_empty() {
            return fault("has a path parameter without a name".to_owned());
        }
        if !names.insert(name) {
            return fault(format!("has the path parameter `{name}` twice"));
        }
        rest = after;
    }
    Ok(())
}

/// The names in a path template.
pub fn template_names(path: &str) -> BTreeSet<String> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name.to_owned())
        .collect()
}

/// Checks what the passes and the naming made, before code is made of it.
pub fn normal(document: &Value) -> Result<(), Fault> {
    let mut names: BTreeMap<&str, String> = BTreeMap::new();
    for at in operations(document) {
        let id = at.operation["operationId"].as_str().unwrap_or_default();
        if let Some(other) = names.insert(id, at.pointer.clone()) {
            return Err(Fault::at(
                at.pointer,
                format!("is named `{id}` like {other}"),
                "correct one of the names in specs/names.lock",
            ));
        }
        if name::TAKEN_OPERATIONS.contains(&id) {
            return Err(Fault::at(
                at.pointer,
                format!("is named `{id}` like a method that every client has"),
                "give it another name in specs/names.lock",
            ));
        }
        if !is_name(id, char::is_lowercase) {
            return Err(Fault::at(
                at.pointer,
                format!("is named `{id}`, which is no name in snake case"),
                "correct it in specs/names.lock",
            ));
        }
    }
    for (name, schema) in schemas(document) {
        if !is_name(name, char::is_uppercase) {
            return Err(Fault::at(
                below("/components/schemas", name),
                "is no name in Pascal case",
                "correct it in specs/names.lock",
            ));
        }
        if schema.get("allOf").is_some() || schema.get("oneOf").is_some() {
            return Err(Fault::at(
                below("/components/schemas", name),
                "still inherits",
                "this is a fault of the passes: please report it",
            ));
        }
    }
    references(document, document, &mut String::new(), false)
}

fn is_name(name: &str, first: impl Fn(char) -> bool) -> bool {
    name.starts_with(first)
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !name::KEYWORDS.contains(&name)
        && name != "Self"
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn fault(document: Value) -> String {
        let fault = source(&versioned(document)).unwrap_err();
        fault.in_file("a.json").to_string()
    }
    /// With the version in whose words it is written.
    fn versioned(mut document: Value) -> Value {
        let text = document.to_string();
        if text.contains("components") || text.contains("requestBody") {
            document["openapi"] = json!("3.0.3");
        } else {
            document["swagger"] = json!("2.0");
        }
        document
    }
    fn operation(parameters: Value) -> Value {
        json!({"paths": {"/a/{id}": {"get": {"parameters": parameters, "responses": {}}}}})
    }

    #[test]
    fn every_fault_names_its_place() {
        for (document, says) in [
            (json!({}), "a.json: has no `paths`"),
            (json!({"paths": []}), "a.json at /paths: is not an object"),
            (
                json!({"paths": {"a": {}}}),
                "at /paths/a: does not start with a slash",
            ),
            (
                json!({"paths": {"/a": {"get": 1}}}),
                "at /paths/~1a/get: is not an object",
            ),
            (
                operation(json!([])),
                "at /paths/~1a~1{id}/get: does not declare the path parameter `id`",
            ),
            (
                operation(json!([{"name": "id", "in": "path"}, {"name": "id", "in": "path"}])),
                "at /paths/~1a~1{id}/get/parameters/1: is the second parameter `id` in path",
            ),
            (
                operation(json!([{"name": "id"}])),
                "at /paths/~1a~1{id}/get/parameters/0: has no `name` or no `in`",
            ),
            (
                json!({"paths": {}, "definitions": {"A": {"properties": {"b": {"$ref": "#/definitions/B"}}}}}),
                "at /definitions/A/properties/b/$ref: leads nowhere (#/definitions/B)",
            ),
            (
                json!({"paths": {}, "definitions": {"A": {"$ref": "#/definitions/B"}, "B": {"$ref": "#/definitions/A"}}}),
                "at /definitions/A/$ref: is circular",
            ),
            (
                json!({"paths": {}, "definitions": {"A": {"items": {"$ref": "other.json#/B"}}}}),
                "leads out of the document",
            ),
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
                json!({"paths": {"/a": {"get": {"parameters": {}, "responses": {}}}}}),
                "at /paths/~1a/get/parameters: is an object; expected a list",
            ),
            (
                json!({"paths": {"/a": {"get": {"responses": {"200": "yes"}}}}}),
                "at /paths/~1a/get/responses/200: is \"yes\"; an answer is an object",
            ),
            (
                json!({"paths": {"/a": {"get": {"responses": {"200": {"schema": {"items": []}}}}}}}),
                "at /paths/~1a/get/responses/200/schema/items: is a list",
            ),
            (
                json!({"paths": {"/a": {"put": {"responses": {}, "requestBody": {"content": {"a/b": {"schema": 1}}}}}}}),
                "at /paths/~1a/put/requestBody/content/a~1b/schema: is 1",
            ),
            (
                json!({"paths": {"/a": {"get": {"responses": {}, "parameters": [{"name": "c", "in": "cookie"}]}}}}),
                "at /paths/~1a/get/parameters/0: stands in cookie",
            ),
        ] {
            let message = fault(document);
            assert!(message.contains(says), "{message}");
        }
    }

    #[test]
    fn a_property_called_ref_is_no_reference() {
        source(&json!({"swagger": "2.0", "paths": {}, "definitions": {"A": {"properties": {"$ref": {"type": "string"}, "enum": {"type": "string"}}}}})).unwrap();
    }

    #[test]
    fn absurd_nesting_is_refused_not_followed() {
        let mut value = json!({});
        for _ in 0..300 {
            value = json!([value]);
        }
        let document = json!({"paths": {}, "x": value});
        assert!(fault(document).contains("nested more than"));
    }

    #[test]
    fn an_escaped_reference_is_found() {
        source(&json!({"swagger": "2.0", "paths": {}, "definitions": {"A«B»": {}, "C": {"$ref": "#/definitions/A%C2%ABB%C2%BB"}}})).unwrap();
    }
}
