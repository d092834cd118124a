//! What an OpenAPI 3.0 document says, without how it says it: no prose, nothing that is
//! the default anyway, shared parts put where they are used, names spelled one way, keys
//! sorted. Two documents of one interface have one normal form.

use serde_json::{Map, Value, json};

use crate::document::{METHODS, below, reference};

/// One entry for each operation, each schema and what else there is, by JSON pointer.
/// All references in it lead to schemas.
pub fn entries(document: &Value) -> Vec<(String, Value)> {
    let reader = Reader {
        components: &document["components"],
    };
    let mut entries = vec![
        (
            "/servers".to_owned(),
            or(&document["servers"], json!([{"url": "/"}])),
        ),
        ("/security".to_owned(), or(&document["security"], json!([]))),
        ("/tags".to_owned(), names_of(&document["tags"])),
        (
            "/components/securitySchemes".to_owned(),
            members(&reader.components["securitySchemes"], described),
        ),
    ];
    for (path, item) in object(&document["paths"]) {
        let at = below("/paths", path);
        let mut shared = Map::new();
        for (key, value) in object(item) {
            if METHODS.contains(&key.as_str()) {
                entries.push((below(&at, key), reader.operation(value)));
            } else if key == "parameters" {
                shared.insert(key.clone(), reader.parameters(value));
            } else if !PROSE.contains(&key.as_str()) {
                shared.insert(key.clone(), value.clone());
            }
        }
        if !shared.is_empty() {
            entries.push((at, Value::Object(shared)));
        }
    }
    for (name, schema) in object(&reader.components["schemas"]) {
        entries.push((
            below("/components/schemas", &plain(name)),
            reader.schema(schema),
        ));
    }
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    for (_, value) in &mut entries {
        sort(value);
    }
    entries
}

/// Keywords whose text changes nothing.
const PROSE: [&str; 6] = [
    "title",
    "summary",
    "description",
    "example",
    "examples",
    "externalDocs",
];

/// Keywords of a schema whose absence says the same.
const SCHEMA_DEFAULTS: [(&str, Value); 10] = [
    ("nullable", Value::Bool(false)),
    ("readOnly", Value::Bool(false)),
    ("writeOnly", Value::Bool(false)),
    ("deprecated", Value::Bool(false)),
    ("uniqueItems", Value::Bool(false)),
    ("exclusiveMinimum", Value::Bool(false)),
    ("exclusiveMaximum", Value::Bool(false)),
    ("additionalProperties", Value::Bool(true)),
    ("properties", Value::Null),
    ("required", Value::Null),
];

struct Reader<'a> {
    components: &'a Value,
}

impl Reader<'_> {
    /// The shared part that a reference leads to, or the part itself.
    fn resolved<'v>(&'v self, value: &'v Value) -> &'v Value {
        let mut value = value;
        // Longer chains do not occur: `verify` has refused circles.
        for _ in 0..8 {
            let target = reference(value)
                .and_then(|target| target.strip_prefix("#/components"))
                .and_then(|pointer| self.components.pointer(pointer));
            match target {
                Some(target) => value = target,
                None => break,
            }
        }
        value
    }

    fn operation(&self, operation: &Value) -> Value {
        let mut normal = described(operation);
        let members = normal.as_object_mut().into_iter().flatten();
        for (key, value) in members {
            match key.as_str() {
                "parameters" => *value = self.parameters(value),
                "requestBody" => *value = self.body(value),
                "responses" => *value = self::members(value, |answer| self.answer(answer)),
                _ => {}
            }
        }
        filled(
            normal,
            [
                ("deprecated", json!(false)),
                ("parameters", json!([])),
                ("tags", json!([])),
            ],
        )
    }

    fn parameters(&self, parameters: &Value) -> Value {
        let mut parameters: Vec<Value> = array(parameters)
            .map(|parameter| self.parameter(parameter))
            .collect();
        // Their order says nothing.
        parameters.sort_by_cached_key(|p| (p["in"].to_string(), p["name"].to_string()));
        Value::Array(parameters)
    }

    fn parameter(&self, parameter: &Value) -> Value {
        let mut normal = self.with_schema(described(self.resolved(parameter)));
        let style = match normal["in"].as_str() {
            Some("query" | "cookie") => "form",
            _ => "simple",
        };
        if normal.get("content").is_none() {
            normal = filled(normal, [("style", json!(style))]);
            let explode = normal["style"] == "form";
            normal = filled(normal, [("explode", json!(explode))]);
        }
        filled(
            normal,
            [
                ("required", json!(false)),
                ("deprecated", json!(false)),
                ("allowEmptyValue", json!(false)),
                ("allowReserved", json!(false)),
            ],
        )
    }

    fn body(&self, body: &Value) -> Value {
        let normal = self.with_schema(described(self.resolved(body)));
        filled(normal, [("required", json!(false))])
    }

    fn answer(&self, answer: &Value) -> Value {
        let mut normal = self.with_schema(described(self.resolved(answer)));
        if let Some(headers) = normal.get_mut("headers") {
            *headers = members(headers, |header| self.parameter(header));
        }
        filled(normal, [("headers", json!({})), ("content", json!({}))])
    }

    /// The same with its `schema` or the schemas of its `content` in normal form.
    fn with_schema(&self, mut value: Value) -> Value {
        if let Some(schema) = value.get_mut("schema") {
            *schema = self.schema(schema);
        }
        if let Some(content) = value.get_mut("content") {
            *content = members(content, |media| self.with_schema(described(media)));
        }
        value
    }

    fn schema(&self, schema: &Value) -> Value {
        let mut normal = described(schema);
        let Some(keywords) = normal.as_object_mut() else {
            return normal;
        };
        for (key, value) in keywords.iter_mut() {
            match key.as_str() {
                "$ref" => *value = renamed(value),
                "properties" => *value = members(value, |schema| self.schema(schema)),
                "items" | "not" => *value = self.schema(value),
                "additionalProperties" if *value == json!({}) => *value = json!(true),
                "additionalProperties" => *value = self.schema(value),
                "allOf" | "anyOf" | "oneOf" => {
                    *value = array(value).map(|schema| self.schema(schema)).collect();
                }
                "required" => {
                    let mut names: Vec<Value> = array(value).cloned().collect();
                    names.sort_by_cached_key(Value::to_string);
                    *value = Value::Array(names);
                }
                "discriminator" => {
                    if let Some(mapping) = value.get_mut("mapping") {
                        *mapping = members(mapping, renamed);
                    }
                }
                _ => {}
            }
        }
        for (keyword, default) in SCHEMA_DEFAULTS {
            let empty = match keywords.get(keyword) {
                Some(Value::Object(none)) => default.is_null() && none.is_empty(),
                Some(Value::Array(none)) => default.is_null() && none.is_empty(),
                Some(value) => *value == default,
                None => false,
            };
            if empty {
                keywords.remove(keyword);
            }
        }
        normal
    }
}

/// The same without prose. What is no object stays.
fn described(value: &Value) -> Value {
    match value {
        Value::Object(all) => all
            .iter()
            .filter(|(key, _)| !PROSE.contains(&key.as_str()))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect(),
        other => other.clone(),
    }
}

fn filled<const N: usize>(mut value: Value, defaults: [(&str, Value); N]) -> Value {
    if let Some(all) = value.as_object_mut() {
        for (key, default) in defaults {
            all.entry(key).or_insert(default);
        }
    }
    value
}

/// A reference with its name spelled the one way.
fn renamed(target: &Value) -> Value {
    match target.as_str().and_then(|text| text.rsplit_once('/')) {
        Some((place, name)) => json!(format!("{place}/{}", plain(name))),
        None => target.clone(),
    }
}

/// The name of a component as OpenAPI 3.0 allows it.
pub fn plain(name: &str) -> String {
    name.chars()
        .map(|c| match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '_' | '-' => c,
            _ => '_',
        })
        .collect()
}

fn names_of(tags: &Value) -> Value {
    array(tags).map(|tag| tag["name"].clone()).collect()
}

fn or(value: &Value, default: Value) -> Value {
    if value.is_null() {
        default
    } else {
        value.clone()
    }
}

fn members(value: &Value, f: impl Fn(&Value) -> Value) -> Value {
    object(value)
        .map(|(key, value)| (key.clone(), f(value)))
        .collect()
}

fn object(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn sort(value: &mut Value) {
    match value {
        Value::Object(all) => {
            all.sort_keys();
            all.values_mut().for_each(sort);
        }
        Value::Array(items) => items.iter_mut().for_each(sort),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(parameter: Value, schema: Value) -> Value {
        json!({
            "openapi": "3.0.0", "info": {"title": "t", "version": "1"},
            "paths": {"/a": {"get": {"parameters": [parameter], "responses": {"200": {
                "description": "Yes.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}
            }}}}},
            "components": {
                "parameters": {"p": {"name": "p", "in": "query", "schema": {"type": "string"}}},
                "schemas": {"A": schema}
            }
        })
    }

    #[test]
    fn prose_defaults_and_the_place_of_shared_parts_make_no_difference() {
        let plain = document(
            json!({"$ref": "#/components/parameters/p"}),
            json!({"type": "object", "properties": {"b": {"type": "string"}}, "required": ["b", "a"]}),
        );
        let mut wordy = document(
            json!({
                "in": "query", "name": "p", "description": "A p.", "required": false,
                "style": "form", "explode": true, "schema": {"type": "string", "nullable": false}
            }),
            json!({
                "title": "A", "required": ["a", "b"], "additionalProperties": {}, "type": "object",
                "properties": {"b": {"type": "string", "example": "x", "uniqueItems": false}}
            }),
        );
        wordy["servers"] = json!([{"url": "/"}]);
        assert_eq!(entries(&plain), entries(&wordy));
    }

    #[test]
    fn a_property_called_description_is_no_prose() {
        let properties = json!({"description": {"type": "string"}, "title": {"title": "Gone."}});
        let entries = entries(&document(json!({}), json!({"properties": properties})));
        let schema = entries
            .into_iter()
            .find(|(pointer, _)| pointer == "/components/schemas/A");
        assert_eq!(
            schema.unwrap().1["properties"],
            json!({"description": {"type": "string"}, "title": {}})
        );
    }

    #[test]
    fn each_change_of_the_interface_shows_in_its_entry() {
        let parameter = json!({"$ref": "#/components/parameters/p"});
        let schema =
            json!({"type": "object", "properties": {"b": {"type": "string", "enum": ["x"]}}});
        let before = document(parameter, schema);
        for (pointer, value, entry) in [
            (
                "/components/parameters/p/schema/type",
                json!("integer"),
                "/paths/~1a/get",
            ),
            (
                "/components/parameters/p/in",
                json!("header"),
                "/paths/~1a/get",
            ),
            (
                "/components/schemas/A/properties/b/enum/0",
                json!("y"),
                "/components/schemas/A",
            ),
            (
                "/paths/~1a/get/responses/200/content",
                json!({}),
                "/paths/~1a/get",
            ),
        ] {
            let mut after = before.clone();
            *after.pointer_mut(pointer).unwrap() = value;
            let (before, after) = (entries(&before), entries(&after));
            let changed: Vec<&str> = before
                .iter()
                .zip(&after)
                .filter(|(before, after)| before != after)
                .map(|(before, _)| before.0.as_str())
                .collect();
            assert_eq!(changed, [entry], "{pointer}");
        }
    }
}
