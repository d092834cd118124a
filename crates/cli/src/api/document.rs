//! The document of a service, as the sandbox holds it: Swagger 2.0. It is parsed only when somebody
//! wants to read of an operation; calls need the table alone.

use client_core::{Operation, Value};

use super::services::ApiService;
use crate::failure::Failure;

/// A document.
pub struct Document {
    root: Value,
}

/// An object of a document, with what it inherits.
#[derive(Default)]
pub struct Object<'a> {
    pub properties: Vec<(&'a str, &'a Value)>,
    required: Vec<&'a str>,
}

impl Document {
    pub fn of(service: ApiService) -> Result<Self, Failure> {
        let text = sandbox::documents().find(|(name, _)| *name == service.name);
        let (_, text) = text
            .ok_or_else(|| Failure::Other(format!("there is no document of {}", service.name)))?;
        let root = serde_json::from_str(text).map_err(|error| {
            Failure::Other(format!("the document of {}: {error}", service.name))
        })?;
        Ok(Document { root })
    }

    /// What it says of an operation; null where it does not have it.
    pub fn operation(&self, operation: &Operation) -> &Value {
        &self.root["paths"][operation.path][operation.method.to_lowercase()]
    }

    /// What it says of a parameter.
    pub fn parameter(&self, operation: &Operation, name: &str) -> &Value {
        let parameters = self.operation(operation)["parameters"].as_array();
        let mut parameters = parameters.into_iter().flatten();
        let found = parameters.find(|one| one["name"] == name && one["in"] != "body");
        found.unwrap_or(&Value::Null)
    }

    /// What it says of the body.
    pub fn body(&self, operation: &Operation) -> Option<&Value> {
        let parameters = self.operation(operation)["parameters"].as_array();
        parameters?.iter().find(|one| one["in"] == "body")
    }

    /// The schema itself, behind references.
    pub fn resolved<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let mut found = schema;
        // A document whose references go round says nothing more.
        for _ in 0..8 {
            match name(found) {
                Some(name) => found = &self.root["definitions"][name],
                None => break,
            }
        }
        found
    }

    /// The properties of an object, with those that it inherits; nearest last, so that it wins.
    pub fn object<'a>(&'a self, schema: &'a Value) -> Object<'a> {
        let mut object = Object::default();
        self.gather(schema, &mut object, 0);
        object
    }

    fn gather<'a>(&'a self, schema: &'a Value, object: &mut Object<'a>, depth: usize) {
        const DEEPEST: usize = 16;
        if depth > DEEPEST {
            return;
        }
        let schema = self.resolved(schema);
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.gather(part, object, depth + 1);
        }
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            match object
                .properties
                .iter_mut()
                .find(|(known, _)| known == name)
            {
                Some(known) => known.1 = property,
                None => object.properties.push((name, property)),
            }
        }
        let required = schema["required"].as_array().into_iter().flatten();
        object.required.extend(required.filter_map(Value::as_str));
    }
}

impl Object<'_> {
    pub fn requires(&self, name: &str) -> bool {
        self.required.contains(&name)
    }

    /// Whether it requires anything.
    pub fn is_demanding(&self) -> bool {
        !self.required.is_empty()
    }
}

/// The definition that a schema refers to.
pub fn name(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.rsplit('/').next()
}

/// The definition in a schema, be it that of its items or of its values.
pub fn name_within(schema: &Value) -> Option<&str> {
    name(schema)
        .or_else(|| name_within(schema.get("items")?))
        .or_else(|| name_within(schema.get("additionalProperties")?))
}

/// The schema of the items or of the values, as deep as there are any; else the schema.
pub fn innermost(schema: &Value) -> &Value {
    let inner = schema.get("items").or(schema.get("additionalProperties"));
    match inner {
        Some(inner) if inner.is_object() => innermost(inner),
        _ => schema,
    }
}

/// The type of a schema in words.
pub fn type_of(schema: &Value) -> String {
    if let Some(name) = name(schema) {
        return name.to_owned();
    }
    let format = schema["format"].as_str();
    match (schema["type"].as_str(), format) {
        (Some("array"), _) => format!("array of {}", type_of(&schema["items"])),
        (Some("object"), _) if schema["additionalProperties"].is_object() => {
            format!("map of {}", type_of(&schema["additionalProperties"]))
        }
        (Some("object") | None, _) => "any JSON".to_owned(),
        (Some(kind), Some(format)) => format!("{kind} ({format})"),
        (Some(kind), None) => kind.to_owned(),
    }
}
