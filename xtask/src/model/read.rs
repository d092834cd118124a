//! Reads the model off the document: schemas become types, operations get their
//! parameters, bodies and answers, and everything its name in Rust.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    Body, Content, Field, FormKind, Kind, Operation, Parameter, Place, SHARED, Tag, Type, TypeDef,
};
use crate::document::{operations, schema_name, schemas};
use crate::name::{free, pascal, snake};
use crate::normalise::{answers, marks};
use crate::services::Service;

/// Modules and crates that generated code names itself.
const TAKEN_MODULES: [&str; 10] = [
    SHARED,
    "calls",
    "client",
    "client_core",
    "core",
    "generated",
    "operations",
    "std",
    "types",
    "alloc",
];

/// Names of files end at 255 bytes, and paths of some systems at 260.
const LONGEST_MODULE: usize = 80;

/// The module of a tag: a folder, whose name has its limits.
fn module(tag: &str) -> String {
    let mut name = snake(tag);
    name.truncate(LONGEST_MODULE);
    if TAKEN_MODULES.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}
/// Names of a request struct's own methods and fields.
const TAKEN_PARAMETERS: [&str; 17] = [
    "default",
    "new",
    "clone",
    "from",
    "into",
    "items",
    "pages",
    "timeout",
    "retry",
    "with_response",
    "api_version",
    "client",
    "options",
    "body",
    "request",
    "into_future",
    "path_segment",
];

/// Names of a type's own methods and fields.
const TAKEN_FIELDS: [&str; 7] = [
    "default",
    "new",
    "clone",
    "from",
    "into",
    "extra",
    "extra_mut",
];
pub(super) struct Reader<'a> {
    document: &'a Value,
}

impl<'a> Reader<'a> {
    /// A reader of this document.
    pub(super) fn new(document: &'a Value) -> Self {
        Reader { document }
    }

    fn schema(&self, name: &str) -> &Value {
        &self.document["components"]["schemas"][name]
    }

    /// Whether a named schema makes a type of its own.
    fn makes_type(schema: &Value) -> bool {
        schema["properties"].is_object() || schema["enum"].is_array()
    }

    fn ty(&self, schema: &Value) -> Type {
        self.ty_through(schema, &mut Vec::new())
    }

    /// A named schema that makes no type is what it stands for; one that stands for
    /// itself is any JSON.
    fn ty_through(&self, schema: &Value, through: &mut Vec<String>) -> Type {
        if let Some(name) = schema_name(schema) {
            let target = self.schema(name);
            if Self::makes_type(target) {
                return Type::Named(name.to_owned());
            }
            if through.iter().any(|seen| seen == name) {
                return Type::Any;
            }
            through.push(name.to_owned());
            let ty = self.ty_through(target, through);
            through.pop();
            return ty;
        }
        match schema["type"].as_str() {
            Some("string") if schema["format"] == "date-time" => Type::Time,
            Some("string") => Type::String,
            Some("integer") => Type::Integer,
            Some("number") => Type::Number,
            Some("boolean") => Type::Boolean,
            Some("array") => Type::Array(Box::new(self.ty_through(&schema["items"], through))),
            Some("object") if schema["additionalProperties"].is_object() => Type::Map(Box::new(
                self.ty_through(&schema["additionalProperties"], through),
            )),
            _ => Type::Any,
        }
    }

    /// The document's types.
    pub(super) fn types(&self) -> Vec<TypeDef> {
        schemas(self.document)
            .filter(|(_, schema)| Self::makes_type(schema))
            .map(|(name, schema)| TypeDef {
                name: name.clone(),
                docs: text(schema.get("description")),
                kind: match schema["enum"].as_array() {
                    Some(values) => Kind::Enum(variants(values)),
                    None => Kind::Struct(self.fields(schema)),
                },
                in_request: false,
                in_answer: false,
                goes_back: false,
                comes: false,
                module: SHARED.to_owned(),
                needed_by: Default::default(),
            })
            .collect()
    }

    fn fields(&self, schema: &Value) -> Vec<Field> {
        let required: BTreeSet<&str> = schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let properties: Vec<(&String, &Value)> = schema["properties"]
            .as_object()
            .into_iter()
            .flatten()
            .collect();
        // Plain names are given first: `createdBy` keeps its own, `_createdBy` makes room.
        let mut names: BTreeMap<&str, String> = BTreeMap::new();
        let mut taken: BTreeSet<String> = TAKEN_FIELDS.map(str::to_owned).into();
        for underscored in [false, true] {
            for (wire, _) in properties
                .iter()
                .filter(|(wire, _)| wire.starts_with('_') == underscored)
            {
                let name = field_name(wire, &taken);
                taken.insert(name.clone());
                names.insert(wire, name);
            }
        }
        properties
            .iter()
            .map(|(wire, property)| Field {
                name: names[wire.as_str()].clone(),
                wire: (*wire).clone(),
                former: property[marks::FORMER_NAMES]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str)
                    .map(str::to_owned)
                    .collect(),
                ty: self.ty(property),
                required: required.contains(wire.as_str()),
                read_only: property["readOnly"] == true,
                boxed: false,
                docs: documented(property),
                limits: text(property.get(marks::LIMITS)),
                default: property.get(marks::DEFAULT).cloned(),
                deprecated: property[marks::DEPRECATED] == true || property["deprecated"] == true,
            })
            .collect()
    }

    /// The document's operations.
    pub(super) fn operations(&self, service: &Service) -> Vec<Operation> {
        operations(self.document)
            .into_iter()
            .map(|at| {
                let operation = at.operation;
                let tag = operation["tags"][0]
                    .as_str()
                    .unwrap_or("default")
                    .to_owned();
                let response = &operation["responses"]["200"];
                let (answer, answer_content) = self.answer(response);
                let (body, form) = self.body(operation);
                let name = text(operation.get("operationId"));
                Operation {
                    method: at.method.to_ascii_uppercase(),
                    path: at.path.to_owned(),
                    module: module(&tag),
                    tag,
                    summary: text(operation.get("summary")),
                    description: text(operation.get("description")),
                    takes_api_version: declared(operation).any(is_api_version),
                    parameters: self.parameters(operation, form),
                    body,
                    form,
                    answer_content,
                    accept: text(response.get(marks::ACCEPT)),
                    waits_for: match &answer {
                        Some(Type::Named(ty)) if at.method != "get" => {
                            service.waits_for.get(ty).cloned()
                        }
                        _ => None,
                    },
                    answer,
                    // Bytes that did not come are none.
                    optional_answer: response[marks::OPTIONAL_ANSWER] == true
                        && answer_content != Content::Bytes,
                    errors: operation["responses"]
                        .as_object()
                        .into_iter()
                        .flatten()
                        .filter(|(status, _)| *status != "200" && *status != "default")
                        .filter(|(status, _)| !status.starts_with("x-"))
                        .map(|(status, response)| {
                            (status.clone(), text(response.get("description")))
                        })
                        .collect(),
                    deprecated: operation["deprecated"] == true,
                    paging: None,
                    item: None,
                    stable_order: service.stable_order.get(&name).cloned(),
                    long: service.long.contains(&name),
                    changes_nothing: service.changes_nothing.contains_key(&name),
                    name,
                }
            })
            .collect()
    }

    fn answer(&self, response: &Value) -> (Option<Type>, Content) {
        let content = response["content"]
            .as_object()
            .and_then(|content| content.iter().next());
        let Some((media, entry)) = content else {
            return (None, Content::Json);
        };
        match media.as_str() {
            answers::BYTES => (Some(Type::Bytes), Content::Bytes),
            answers::TEXT => (Some(Type::String), Content::Text),
            _ if entry["schema"].is_null() => (None, Content::Json),
            _ => (Some(self.ty(&entry["schema"])), Content::Json),
        }
    }

    /// The fields of a form as parameters in the words of documents.
    fn form_fields(&self, operation: &Value) -> Vec<Value> {
        let content = &operation["requestBody"]["content"];
        let schema = content
            .as_object()
            .and_then(|content| content.values().next())
            .map(|entry| &entry["schema"]);
        let Some(schema) = schema else {
            return Vec::new();
        };
        let schema = schema_name(schema).map_or(schema, |name| self.schema(name));
        let is_required = |name: &str| {
            schema["required"]
                .as_array()
                .is_some_and(|names| names.iter().any(|other| other == name))
        };
        let fields = schema["properties"].as_object().into_iter().flatten();
        fields
            .map(|(name, property)| {
                serde_json::json!({
                    "name": name, "in": "form", "required": is_required(name), "schema": property
                })
            })
            .collect()
    }

    fn parameters(&self, operation: &Value, form: Option<FormKind>) -> Vec<Parameter> {
        let mut taken: BTreeSet<String> = TAKEN_PARAMETERS.map(str::to_owned).into();
        let fields = form
            .map(|_| self.form_fields(operation))
            .unwrap_or_default();
        declared(operation)
            .filter(|parameter| !is_api_version(parameter))
            .chain(&fields)
            .filter_map(|parameter| {
                let wire = parameter["name"].as_str()?.to_owned();
                let place = match parameter["in"].as_str()? {
                    "path" => Place::Path,
                    "query" => Place::Query,
                    "header" => Place::Header,
                    "form" => Place::Form,
                    _ => return None,
                };
                let name = snake(wire.trim_start_matches('$'));
                // One name in two places: the second says where it goes.
                let name = if taken.contains(&name) && !TAKEN_PARAMETERS.contains(&name.as_str()) {
                    format!(
                        "{}_{}",
                        name.trim_end_matches('_'),
                        parameter["in"].as_str()?
                    )
                } else if taken.contains(&name) {
                    format!("{name}_")
                } else {
                    name
                };
                let name = free(name, |candidate| taken.contains(candidate));
                taken.insert(name.clone());
                let schema = &parameter["schema"];
                let ty = match place {
                    Place::Form if schema["format"] == "binary" => Type::File,
                    Place::Form if schema["items"]["format"] == "binary" => {
                        Type::Array(Box::new(Type::File))
                    }
                    _ => self.ty(schema),
                };
                Some(Parameter {
                    encoding: encoding(parameter, &ty),
                    name,
                    wire,
                    place,
                    ty,
                    required: place == Place::Path || parameter["required"] == true,
                    limits: text(schema.get(marks::LIMITS)),
                    default: schema.get(marks::DEFAULT).cloned(),
                    docs: [documented(&parameter["schema"]), documented(parameter)]
                        .into_iter()
                        .rev()
                        .filter(|d| !d.is_empty())
                        .collect::<Vec<_>>()
                        .join(" "),
                })
            })
            .collect()
    }

    /// The body, or the kind of form whose fields are parameters.
    fn body(&self, operation: &Value) -> (Option<Body>, Option<FormKind>) {
        let body = &operation["requestBody"];
        let Some(content) = body["content"].as_object() else {
            return (None, None);
        };
        let chosen = content
            .iter()
            .find(|(media, _)| media.contains("json"))
            .or_else(|| content.iter().next());
        let Some((media, entry)) = chosen else {
            return (None, None);
        };
        let schema = &entry["schema"];
        let shape = schema_name(schema).map_or(schema, |name| self.schema(name));
        let content = if media.starts_with("multipart/") {
            return (None, Some(FormKind::Multipart));
        } else if media == "application/x-www-form-urlencoded" {
            if shape["properties"].is_object() {
                return (None, Some(FormKind::Urlencoded));
            }
            Content::Form
        } else if media.contains("json") || (media == "*/*" && shape["type"] != "string") {
            Content::Json
        } else if shape["format"] == "binary" || shape.is_null() {
            Content::Bytes
        } else if shape["type"] == "string" {
            Content::Text
        } else {
            Content::Json
        };
        let body = Body {
            ty: match content {
                Content::Text => Type::String,
                Content::Bytes => Type::Bytes,
                _ => self.ty(schema),
            },
            required: body["required"] == true,
            media: if media == "*/*" {
                default_media(content).to_owned()
            } else {
                media.clone()
            },
            content,
            docs: text(body.get("description")),
        };
        (Some(body), None)
    }

    /// The document's tags.
    pub(super) fn tags(&self, operations: &[Operation]) -> Vec<Tag> {
        let described = |name: &str| {
            self.document["tags"]
                .as_array()
                .into_iter()
                .flatten()
                .find(|tag| tag["name"] == name)
                .map(|tag| text(tag.get("description")))
                .unwrap_or_default()
        };
        let mut tags: Vec<Tag> = Vec::new();
        for operation in operations {
            if !tags.iter().any(|tag| tag.module == operation.module) {
                tags.push(Tag {
                    name: operation.tag.clone(),
                    module: operation.module.clone(),
                    description: described(&operation.tag),
                });
            }
        }
        tags
    }
}

fn default_media(content: Content) -> &'static str {
    match content {
        Content::Text => "text/plain",
        Content::Bytes => "application/octet-stream",
        _ => "application/json",
    }
}

fn declared(operation: &Value) -> impl Iterator<Item = &Value> {
    operation["parameters"].as_array().into_iter().flatten()
}

fn is_api_version(parameter: &Value) -> bool {
    parameter["name"] == "apiVersion" && parameter["in"] == "query"
}

pub(super) fn text(value: Option<&Value>) -> String {
    value
        .and_then(Value::as_str)
        .unwrap_or_default()
        .trim()
        .to_owned()
}

/// The description with limits and default, which a type does not enforce.
fn documented(schema: &Value) -> String {
    let mut words = text(schema.get("description"));
    let mut add = |sentence: String| {
        if !words.is_empty() {
            if !words.ends_with(['.', '!', '?', ':']) {
                words.push('.');
            }
            words.push(' ');
        }
        words.push_str(&sentence);
    };
    if let Some(limits) = schema[marks::LIMITS].as_str() {
        add(format!("Limits: {limits}."));
    }
    match schema.get(marks::DEFAULT) {
        None | Some(Value::Null) => {}
        Some(default) => add(format!(
            "The server's default is `{}`.",
            default.to_string().replace('`', "'")
        )),
    }
    words
}

fn encoding(parameter: &Value, ty: &Type) -> &'static str {
    if !matches!(ty, Type::Array(_)) {
        return "Single";
    }
    let format = [parameter, &parameter["schema"]]
        .into_iter()
        .find_map(|holder| holder[marks::COLLECTION].as_str());
    match format {
        Some("ssv") => return "Space",
        Some("tsv") => return "Tab",
        Some("pipes") => return "Pipe",
        Some("csv") => return "Comma",
        _ => {}
    }
    // OpenAPI's default: `form` with `explode` in queries and forms, `simple` elsewhere.
    let repeats = parameter["in"] == "query" || parameter["in"] == "form";
    let explodes = parameter["explode"].as_bool();
    match parameter["style"].as_str() {
        Some("spaceDelimited") if explodes != Some(true) => "Space",
        Some("pipeDelimited") if explodes != Some(true) => "Pipe",
        _ if repeats && explodes != Some(false) => "Repeated",
        _ => "Comma",
    }
}

fn field_name(wire: &str, taken: &BTreeSet<String>) -> String {
    let name = snake(wire);
    if !taken.contains(&name) {
        return name;
    }
    // `_createdBy` beside `createdBy`: what the service itself notes of the record.
    if wire.starts_with('_') {
        return free(format!("meta_{name}"), |candidate| {
            taken.contains(candidate)
        });
    }
    if TAKEN_FIELDS.contains(&name.as_str()) {
        return free(format!("{name}_"), |candidate| taken.contains(candidate));
    }
    free(name, |candidate| taken.contains(candidate))
}

pub(super) fn variants(values: &[Value]) -> Vec<(String, String)> {
    let mut taken: BTreeSet<String> = ["UnknownValue".to_owned(), "Self".to_owned()].into();
    let mut variants: Vec<(String, String)> = Vec::new();
    for value in values.iter().filter_map(Value::as_str) {
        if variants.iter().any(|(_, text)| text == value) {
            continue;
        }
        let name = free(pascal(value), |candidate| taken.contains(candidate));
        taken.insert(name.clone());
        variants.push((name, value.to_owned()));
    }
    variants
}
