//! Passes over paths and parameters.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::marks;
use crate::document::{
    below, each_operation, operations, percent_decoded, reference, schema_name, schemas_mut,
};
use crate::ledger::Ledger;

/// Only the entry's paths. One file may hold several services.
pub(super) fn select_paths(document: &mut Value, prefixes: &[String], ledger: &mut Ledger) {
    ledger.operations.declared = operations(document).len();
    if !prefixes.is_empty()
        && let Some(paths) = document["paths"].as_object_mut()
    {
        paths.retain(|path, _| prefixes.iter().any(|prefix| is_below(path, prefix)));
    }
    ledger.operations.selected = operations(document).len();
    let others = ledger.operations.declared - ledger.operations.selected;
    ledger.count("operations on other paths left out", others);
}

/// `TRACE` makes a server send back what it got, the token included.
pub(super) fn leave_trace_out(document: &mut Value, ledger: &mut Ledger) {
    for (path, item) in document["paths"].as_object_mut().into_iter().flatten() {
        let item = item.as_object_mut();
        if item.is_some_and(|item| item.shift_remove("trace").is_some()) {
            ledger.operations.selected -= 1;
            ledger.drop(
                below(&below("/paths", path), "trace"),
                "TRACE answers with the request, its token included: no call is made of it",
            );
        }
    }
}

fn is_below(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix.trim_end_matches('/'))
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Named parameters, bodies and answers are put where they are used, and parameters of
/// a path where its operations are. An operation's own parameter wins.
pub(super) fn inline_components(document: &mut Value, ledger: &mut Ledger) {
    let whole = document.clone();
    let named = |value: &Value| -> Option<Value> {
        let mut target = value;
        // One may lead to another. Circles have been refused.
        while let Some(pointer) = reference(target).and_then(|target| target.strip_prefix('#')) {
            target = whole.pointer(&percent_decoded(pointer))?;
        }
        (!std::ptr::eq(target, value)).then(|| target.clone())
    };
    let mut changed = 0;

    for (_, item) in document["paths"].as_object_mut().into_iter().flatten() {
        let Some(item) = item.as_object_mut() else {
            continue;
        };
        let Some(Value::Array(shared)) = item.shift_remove("parameters") else {
            continue;
        };
        for (method, operation) in item.iter_mut() {
            if !crate::document::METHODS.contains(&method.as_str()) || !operation.is_object() {
                continue;
            }
            let own = operation["parameters"]
                .as_array()
                .cloned()
                .unwrap_or_default();
            let identity = |parameter: &Value| {
                let parameter = named(parameter).unwrap_or_else(|| parameter.clone());
                (parameter["name"].clone(), parameter["in"].clone())
            };
            let mut all: Vec<Value> = shared
                .iter()
                .filter(|parameter| !own.iter().any(|o| identity(o) == identity(parameter)))
                .cloned()
                .collect();
            changed += all.len();
            all.extend(own);
            operation["parameters"] = Value::Array(all);
        }
    }

    each_operation(document, |_, _, _, operation| {
        let mut inline = |value: &mut Value| {
            if let Some(target) = named(value) {
                *value = target;
                changed += 1;
            }
        };
        operation["parameters"]
            .as_array_mut()
            .into_iter()
            .flatten()
            .for_each(&mut inline);
        if let Some(body) = operation.get_mut("requestBody") {
            inline(body);
        }
        operation["responses"]
            .as_object_mut()
            .into_iter()
            .flatten()
            .for_each(|(_, response)| inline(response));
    });
    if let Some(components) = document["components"].as_object_mut() {
        components.retain(|kind, _| kind == "schemas");
    }
    ledger.count(
        "named and shared parameters, bodies and answers put in place",
        changed,
    );
}

/// Headers that carry the token are no arguments: the session sets them. Nor are those that
/// say what the bodies are: OpenAPI 3.0 has them ignored, since the operation says it.
pub(super) fn leave_credentials_to_the_session(document: &mut Value, ledger: &mut Ledger) {
    let mut changed = 0;
    each_operation(document, |_, _, _, operation| {
        if let Some(parameters) = operation["parameters"].as_array_mut() {
            let before = parameters.len();
            parameters.retain(|parameter| {
                let name = parameter["name"].as_str().unwrap_or_default();
                parameter["in"] != "header"
                    || !["authorization", "csp-auth-token", "accept", "content-type"]
                        .contains(&name.to_ascii_lowercase().as_str())
            });
            changed += before - parameters.len();
        }
    });
    ledger.count("token headers left to the session", changed);
}

/// A path, a query, a header or a form holds text. An object in a query becomes a parameter
/// for each of its properties where its style says so; what else is no text and no list of
/// texts is taken as text, as its caller writes it.
pub(super) fn arguments_are_texts(document: &mut Value, ledger: &mut Ledger) {
    let texts = Texts {
        named: schemas_mut(document).clone(),
    };
    let mut expanded = 0;
    let mut dropped = Vec::new();
    each_operation(document, |pointer, _, _, operation| {
        let mut parameters = Vec::new();
        let declared = operation["parameters"].as_array_mut();
        let any = declared.is_some();
        for (index, mut parameter) in declared
            .map(std::mem::take)
            .into_iter()
            .flatten()
            .enumerate()
        {
            let at = format!("{pointer}/parameters/{index}");
            if let Some(properties) = texts.expand(&parameter) {
                expanded += 1;
                parameters.extend(properties);
                continue;
            }
            if let Some(members) = parameter.as_object_mut()
                && members.shift_remove("content").is_some()
            {
                dropped.push(at.clone());
                parameter["schema"] = json!({"type": "string"});
            }
            if let Some(schema) = parameter.get_mut("schema")
                && texts.reduce(schema)
            {
                dropped.push(at);
            }
            parameters.push(parameter);
        }
        if any {
            operation["parameters"] = Value::Array(parameters);
        }
        let Some(content) = operation
            .pointer_mut("/requestBody/content")
            .and_then(Value::as_object_mut)
        else {
            return;
        };
        for (media, entry) in content.iter_mut().filter(|(media, _)| is_form(media)) {
            // A form has its own copy: the schema may be that of a JSON body as well.
            let mut schema = texts.resolved(&entry["schema"]).clone();
            for (name, property) in schema["properties"].as_object_mut().into_iter().flatten() {
                if let Some(format) = collection_format(&entry["encoding"][name]) {
                    property[marks::COLLECTION] = json!(format);
                }
                if !texts.is_file(property) && texts.reduce(property) {
                    let body = below(&format!("{pointer}/requestBody/content"), media);
                    dropped.push(below(&format!("{body}/schema/properties"), name));
                }
            }
            if schema["properties"].is_object() {
                entry["schema"] = schema;
            }
        }
    });
    ledger.count("objects in queries taken apart", expanded);
    for pointer in dropped {
        ledger.drop(
            pointer,
            "neither text nor a list of texts: taken as text, as the caller writes it",
        );
    }
}

fn is_form(media: &str) -> bool {
    media.starts_with("multipart/") || media == "application/x-www-form-urlencoded"
}

/// How a form's array is written, from the `encoding` of its property.
fn collection_format(encoding: &Value) -> Option<&'static str> {
    let explodes = encoding["explode"].as_bool();
    match encoding["style"].as_str() {
        Some("spaceDelimited") if explodes != Some(true) => Some("ssv"),
        Some("pipeDelimited") if explodes != Some(true) => Some("pipes"),
        _ if explodes == Some(false) => Some("csv"),
        _ => None,
    }
}

/// Knows the named schemas.
struct Texts {
    named: Map<String, Value>,
}

impl Texts {
    fn resolved<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let mut schema = schema;
        for _ in 0..self.named.len() {
            match schema_name(schema).and_then(|name| self.named.get(name)) {
                Some(target) => schema = target,
                None => break,
            }
        }
        schema
    }

    fn is_text(&self, schema: &Value) -> bool {
        let kind = self.resolved(schema)["type"].as_str();
        matches!(kind, Some("string" | "integer" | "number" | "boolean"))
    }

    fn is_file(&self, schema: &Value) -> bool {
        let schema = self.resolved(schema);
        schema["format"] == "binary" || self.resolved(&schema["items"])["format"] == "binary"
    }

    /// Makes a schema one of text; says whether it was another.
    fn reduce(&self, schema: &mut Value) -> bool {
        let shape = self.resolved(schema);
        if self.is_text(shape) || (shape["type"] == "array" && self.is_text(&shape["items"])) {
            return false;
        }
        let text = json!({"type": "string"});
        let was_any = |schema: &Value| {
            let schema = self.resolved(schema);
            schema.get("type").is_none() && schema.get("properties").is_none()
        };
        let (reduced, was_other) = if shape["type"] == "array" {
            let was_other = !was_any(&shape["items"]);
            (json!({"type": "array", "items": text}), was_other)
        } else {
            (text, !was_any(shape))
        };
        let words = [
            marks::COLLECTION,
            marks::LIMITS,
            marks::DEFAULT,
            "description",
        ];
        let kept: BTreeMap<&str, Value> = words
            .into_iter()
            .filter_map(|word| Some((word, schema.get(word)?.clone())))
            .collect();
        *schema = reduced;
        for (word, value) in kept {
            schema[word] = value;
        }
        was_other
    }

    /// The parameters that an object in a query stands for.
    fn expand(&self, parameter: &Value) -> Option<Vec<Value>> {
        let shape = self.resolved(&parameter["schema"]);
        let properties = shape["properties"].as_object()?;
        let deep = parameter["style"] == "deepObject";
        let flat = parameter["style"]
            .as_str()
            .is_none_or(|style| style == "form")
            && parameter["explode"] != false;
        let texts = |schema: &Value| {
            let schema = self.resolved(schema);
            self.is_text(schema) || (schema["type"] == "array" && self.is_text(&schema["items"]))
        };
        if parameter["in"] != "query" || !(deep || flat) || !properties.values().all(texts) {
            return None;
        }
        let name = parameter["name"].as_str()?;
        let is_required = |property: &str| {
            parameter["required"] == true
                && shape["required"]
                    .as_array()
                    .is_some_and(|all| all.iter().any(|one| one == property))
        };
        let expanded = properties.iter().map(|(property, schema)| {
            json!({
                "name": if deep { format!("{name}[{property}]") } else { property.clone() },
                "in": "query",
                "required": is_required(property),
                "schema": schema,
            })
        });
        Some(expanded.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_ends_at_a_slash() {
        assert!(is_below("/deployment/api", "/deployment"));
        assert!(is_below("/deployment", "/deployment/"));
        assert!(!is_below("/deployments/api", "/deployment"));
    }

    #[test]
    fn a_parameter_of_the_path_reaches_every_operation_unless_it_has_its_own() {
        let mut document = json!({
            "components": {"parameters": {"Id": {"name": "id", "in": "path", "required": true, "description": "shared"}}},
            "paths": {"/a/{id}": {
                "parameters": [{"$ref": "#/components/parameters/Id"}],
                "get": {"responses": {}},
                "put": {"responses": {}, "parameters": [{"name": "id", "in": "path", "required": true, "description": "own"}]}
            }}
        });
        inline_components(&mut document, &mut Ledger::default());
        assert_eq!(
            document["paths"]["/a/{id}"]["get"]["parameters"][0]["description"],
            "shared"
        );
        let put = document["paths"]["/a/{id}"]["put"]["parameters"]
            .as_array()
            .unwrap();
        assert_eq!((put.len(), &put[0]["description"]), (1, &json!("own")));
    }

    #[test]
    fn only_headers_are_taken_for_credentials() {
        let mut document = json!({"paths": {"/a": {"get": {"parameters": [
            {"name": "Authorization", "in": "header"}, {"name": "authorization", "in": "query"}
        ]}}}});
        leave_credentials_to_the_session(&mut document, &mut Ledger::default());
        assert_eq!(
            document["paths"]["/a"]["get"]["parameters"]
                .as_array()
                .unwrap()
                .len(),
            1
        );
    }
}
