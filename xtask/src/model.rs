//! What shaping needs to know of a normalised, named document: types with their
//! direction and home, operations with their parameters, body and answer.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::{operations, schema_name, schemas};
use crate::name::{self, free, pascal, snake};
use crate::normalise::{answers, marks};
use crate::services::Service;

/// Everything that one crate is made of.
#[derive(Debug)]
pub struct Model {
    /// The document's title.
    pub title: String,
    /// The document's version.
    pub version: String,
    /// Tags with operations, in the document's order.
    pub tags: Vec<Tag>,
    /// Types, in the document's order.
    pub types: Vec<TypeDef>,
    /// Operations, in the document's order.
    pub operations: Vec<Operation>,
    /// Updates that take another type than the read gives.
    pub updates: Vec<Update>,
    /// Whether the API takes an `apiVersion`, and which is asked for.
    pub api_version: Option<Option<String>>,
}

/// A `PUT` that takes another type than the `GET` of its path gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Update {
    /// The path of both.
    pub path: String,
    /// What is read.
    pub read: String,
    /// What is sent.
    pub sent: String,
}

/// A tag: one module of the crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// The name in the document.
    pub name: String,
    /// The module.
    pub module: String,
    /// What the document says of it.
    pub description: String,
}

/// The module of types that several tags use.
pub const SHARED: &str = "shared";

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// A point in time.
    Time,
    /// Any JSON.
    Any,
    /// A file in a form, with a name and a media type.
    File,
    /// Bytes.
    Bytes,
    /// An array.
    Array(Box<Type>),
    /// A map from text.
    Map(Box<Type>),
    /// A generated type.
    Named(String),
}

impl Type {
    /// Whether it is a file, or several.
    pub fn is_file(&self) -> bool {
        match self {
            Type::File => true,
            Type::Array(item) => item.is_file(),
            _ => false,
        }
    }

    /// The generated type in it, however deep.
    pub fn named(&self) -> Option<&str> {
        match self {
            Type::Named(name) => Some(name),
            Type::Array(inner) | Type::Map(inner) => inner.named(),
            _ => None,
        }
    }
}

/// A generated type.
#[derive(Debug)]
pub struct TypeDef {
    /// Its name.
    pub name: String,
    /// What it is.
    pub docs: String,
    /// An object or an enumeration.
    pub kind: Kind,
    /// Whether a request can hold it.
    pub in_request: bool,
    /// Whether an answer can hold it.
    pub in_answer: bool,
    /// Whether what came must go back as it came: in requests, or carried into the type
    /// that an update takes.
    pub goes_back: bool,
    /// Whether it is made of what came: in answers, or made of one for an update.
    pub comes: bool,
    /// The module where it lives.
    pub module: String,
}

/// What a generated type is.
#[derive(Debug)]
pub enum Kind {
    /// An object with properties.
    Struct(Vec<Field>),
    /// An open enumeration: variant and text.
    Enum(Vec<(String, String)>),
}

/// One property.
#[derive(Debug, Clone)]
pub struct Field {
    /// The name in Rust.
    pub name: String,
    /// The name on the wire.
    pub wire: String,
    /// Older names on the wire.
    pub former: Vec<String>,
    /// Its type.
    pub ty: Type,
    /// Whether the document requires it.
    pub required: bool,
    /// Whether only the server sets it.
    pub read_only: bool,
    /// Whether it leads back to its own type without an array or map between.
    pub boxed: bool,
    /// What it is.
    pub docs: String,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
}

/// Where a parameter goes, in the words of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A field or part of a form.
    Form,
}

/// One parameter.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// The name in Rust.
    pub name: String,
    /// The name on the wire.
    pub wire: String,
    /// Where it goes.
    pub place: Place,
    /// Its type.
    pub ty: Type,
    /// How an array is written, as the variant of `Encoding`.
    pub encoding: &'static str,
    /// Whether it must be given.
    pub required: bool,
    /// What it is.
    pub docs: String,
}

/// How a body is written or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// JSON.
    Json,
    /// A URL-encoded form.
    Form,
    /// Text, as it is.
    Text,
    /// Bytes, as they are.
    Bytes,
}

/// A form whose fields are parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormKind {
    /// `application/x-www-form-urlencoded`.
    Urlencoded,
    /// `multipart/form-data`.
    Multipart,
}

/// The body of a request.
#[derive(Debug, Clone)]
pub struct Body {
    /// Its type.
    pub ty: Type,
    /// Whether it must be given.
    pub required: bool,
    /// How it is written.
    pub content: Content,
    /// Its media type.
    pub media: String,
    /// What it is.
    pub docs: String,
}

/// One operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The name in Rust.
    pub name: String,
    /// Upper case.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The tag's module.
    pub module: String,
    /// The tag.
    pub tag: String,
    /// One line.
    pub summary: String,
    /// More, or nothing.
    pub description: String,
    /// Parameters without `apiVersion`, in the document's order.
    pub parameters: Vec<Parameter>,
    /// Whether it takes an `apiVersion`.
    pub takes_api_version: bool,
    /// The body.
    pub body: Option<Body>,
    /// The form that takes the body's place, if its fields are parameters.
    pub form: Option<FormKind>,
    /// The type of the answer; none where there is no body.
    pub answer: Option<Type>,
    /// How the answer is read.
    pub answer_content: Content,
    /// The media type to ask for.
    pub accept: String,
    /// Whether the body of the answer may be missing.
    pub optional_answer: bool,
    /// Error statuses with what they mean.
    pub errors: Vec<(String, String)>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// How it pages: variants of `PageRequest` and `PageAnswer`.
    pub paging: Option<(&'static str, &'static str)>,
    /// The kind of work that its answer stands for.
    pub waits_for: Option<String>,
    /// Whether it may take minutes.
    pub long: bool,
}

impl Operation {
    /// Whether sending it twice does no more than sending it once (RFC 9110, 9.2.2).
    pub fn idempotent(&self) -> bool {
        matches!(
            self.method.as_str(),
            "GET" | "HEAD" | "OPTIONS" | "PUT" | "DELETE"
        )
    }

    /// The name of its request struct.
    pub fn struct_name(&self) -> String {
        name::call(&self.name)
    }

    /// Parameters and body in the order of the call's arguments: those of the path in its
    /// order, other required ones, the body.
    pub fn positional(&self) -> Vec<&Parameter> {
        let mut in_path: Vec<&Parameter> = self
            .parameters
            .iter()
            .filter(|p| p.place == Place::Path)
            .collect();
        in_path.sort_by_key(|p| self.path.find(&format!("{{{}}}", p.wire)));
        in_path.extend(
            self.parameters
                .iter()
                .filter(|p| p.place != Place::Path && p.required),
        );
        in_path
    }

    /// Parameters that are set by name.
    pub fn optional(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters
            .iter()
            .filter(|p| p.place != Place::Path && !p.required)
    }
}

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

/// The module of a tag.
fn module(tag: &str) -> String {
    let name = snake(tag);
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

/// Reads the model off the document.
pub fn build(document: &Value, service: &Service) -> Model {
    let reader = Reader { document };
    let mut model = Model {
        title: text(document.pointer("/info/title")),
        version: text(document.pointer("/info/version")),
        tags: Vec::new(),
        types: reader.types(),
        operations: reader.operations(service),
        updates: Vec::new(),
        api_version: None,
    };
    model.tags = reader.tags(&model.operations);
    if model
        .operations
        .iter()
        .any(|operation| operation.takes_api_version)
    {
        model.api_version = Some(service.api_version.clone());
    }
    model.updates = updates(&model);
    settle(&mut model);
    box_circles(&mut model.types);
    page(&mut model);
    model
}

struct Reader<'a> {
    document: &'a Value,
}

impl Reader<'_> {
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

    fn types(&self) -> Vec<TypeDef> {
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
                deprecated: property[marks::DEPRECATED] == true || property["deprecated"] == true,
            })
            .collect()
    }

    fn operations(&self, service: &Service) -> Vec<Operation> {
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
                    optional_answer: response[marks::OPTIONAL_ANSWER] == true,
                    errors: operation["responses"]
                        .as_object()
                        .into_iter()
                        .flatten()
                        .filter(|(status, _)| *status != "200" && *status != "default")
                        .map(|(status, response)| {
                            (status.clone(), text(response.get("description")))
                        })
                        .collect(),
                    deprecated: operation["deprecated"] == true,
                    paging: None,
                    long: service.long.contains(&name),
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
                    format!("{name}_{}", parameter["in"].as_str()?)
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

    fn tags(&self, operations: &[Operation]) -> Vec<Tag> {
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

fn text(value: Option<&Value>) -> String {
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

fn variants(values: &[Value]) -> Vec<(String, String)> {
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

/// Every pair of types in which a read is turned into an update, once.
fn updates(model: &Model) -> Vec<Update> {
    let is_struct = |name: &str| {
        let found = model.types.iter().find(|ty| ty.name == name);
        found.is_some_and(|ty| matches!(ty.kind, Kind::Struct(_)))
    };
    let mut updates: Vec<Update> = Vec::new();
    for put in model
        .operations
        .iter()
        .filter(|operation| operation.method == "PUT")
    {
        let read = model
            .operations
            .iter()
            .find(|operation| operation.method == "GET" && operation.path == put.path)
            .and_then(|get| get.answer.as_ref());
        let sent = put.body.as_ref().map(|body| &body.ty);
        if let (Some(Type::Named(read)), Some(Type::Named(sent))) = (read, sent)
            && read != sent
            && is_struct(read)
            && is_struct(sent)
            && !updates
                .iter()
                .any(|update| update.read == *read && update.sent == *sent)
        {
            updates.push(Update {
                path: put.path.clone(),
                read: read.clone(),
                sent: sent.clone(),
            });
        }
    }
    updates
}

/// Directions follow from what requests and answers reach; a type lives with the only
/// tag that reaches it, or with the shared ones.
fn settle(model: &mut Model) {
    let inner: BTreeMap<String, Vec<String>> = model
        .types
        .iter()
        .map(|ty| {
            let inner = match &ty.kind {
                Kind::Struct(fields) => fields
                    .iter()
                    .filter_map(|field| field.ty.named().map(str::to_owned))
                    .collect(),
                Kind::Enum(_) => Vec::new(),
            };
            (ty.name.clone(), inner)
        })
        .collect();
    let mut requests: BTreeSet<String> = BTreeSet::new();
    let mut answers: BTreeSet<String> = BTreeSet::new();
    let mut homes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for operation in &model.operations {
        let sent = operation
            .parameters
            .iter()
            .map(|p| &p.ty)
            .chain(operation.body.iter().map(|b| &b.ty));
        let sent = reached(sent.filter_map(Type::named), &inner);
        let answered = reached(operation.answer.iter().filter_map(Type::named), &inner);
        for name in sent.iter().chain(&answered) {
            homes
                .entry(name.clone())
                .or_default()
                .insert(operation.module.clone());
        }
        requests.extend(sent);
        answers.extend(answered);
    }
    let carried = reached(
        model.updates.iter().map(|update| update.read.as_str()),
        &inner,
    );
    let made = reached(
        model.updates.iter().map(|update| update.sent.as_str()),
        &inner,
    );
    // What only the fields of a form were made of is no type.
    model.types.retain(|ty| homes.contains_key(&ty.name));
    for ty in &mut model.types {
        ty.in_request = requests.contains(&ty.name);
        ty.in_answer = answers.contains(&ty.name);
        ty.goes_back = ty.in_request || carried.contains(&ty.name);
        ty.comes = ty.in_answer || made.contains(&ty.name);
        if let Some(home) = homes.get(&ty.name)
            && home.len() == 1
        {
            ty.module = home.iter().next().cloned().unwrap_or_default();
        }
    }
}

fn reached<'a>(
    from: impl Iterator<Item = &'a str>,
    inner: &BTreeMap<String, Vec<String>>,
) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<String> = from.map(str::to_owned).collect();
    while let Some(name) = waiting.pop() {
        if reached.insert(name.clone()) {
            waiting.extend(inner.get(&name).into_iter().flatten().cloned());
        }
    }
    reached
}

/// A type that holds itself needs a box on the way.
fn box_circles(types: &mut [TypeDef]) {
    let direct: BTreeMap<String, Vec<String>> = types
        .iter()
        .map(|ty| {
            let inner = match &ty.kind {
                Kind::Struct(fields) => fields
                    .iter()
                    .filter_map(|field| match &field.ty {
                        Type::Named(name) => Some(name.clone()),
                        _ => None,
                    })
                    .collect(),
                Kind::Enum(_) => Vec::new(),
            };
            (ty.name.clone(), inner)
        })
        .collect();
    for ty in types {
        let Kind::Struct(fields) = &mut ty.kind else {
            continue;
        };
        for field in fields {
            if let Type::Named(name) = &field.ty {
                field.boxed = reached(std::iter::once(name.as_str()), &direct).contains(&ty.name);
            }
        }
    }
}

/// Lists that come in pages, by what they take and what they answer.
fn page(model: &mut Model) {
    let wires: BTreeMap<&str, BTreeSet<&str>> = model
        .types
        .iter()
        .filter_map(|ty| match &ty.kind {
            Kind::Struct(fields) => Some((
                ty.name.as_str(),
                fields.iter().map(|field| field.wire.as_str()).collect(),
            )),
            Kind::Enum(_) => None,
        })
        .collect();
    for operation in model
        .operations
        .iter_mut()
        .filter(|operation| operation.method == "GET")
    {
        let answered = match &operation.answer {
            Some(Type::Array(_)) => "Array",
            Some(Type::Named(name)) => match wires.get(name.as_str()) {
                Some(has)
                    if has.contains("content")
                        && (has.contains("last") || has.contains("totalPages")) =>
                {
                    "Spring"
                }
                Some(has) if has.contains("content") && has.contains("totalElements") => "Content",
                Some(has) if has.contains("documents") && has.contains("links") => "Documents",
                Some(has) if has.contains("results") => "Results",
                _ => continue,
            },
            _ => continue,
        };
        let takes = |wire: &str| {
            operation
                .parameters
                .iter()
                .any(|p| p.place == Place::Query && p.wire == wire)
        };
        let asked = if takes("$top") && takes("$skip") {
            "TopSkip"
        } else if takes("page") && takes("size") {
            "PageSize"
        } else if takes("pageStart") && takes("pageLimit") {
            "StartLimit"
        } else {
            "Nothing"
        };
        operation.paging = Some((asked, answered));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn service() -> Service {
        toml::from_str("document = 'a.json'\nauth = 'vmc'\napi_version = '1'").unwrap()
    }

    fn model() -> Model {
        let document = json!({
            "info": {"title": "t", "version": "1"},
            "paths": {
                "/a/{id}": {"put": {"operationId": "put_a", "tags": ["One"],
                    "parameters": [
                        {"name": "id", "in": "query", "schema": {"type": "string"}},
                        {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
                        {"name": "timeout", "in": "query", "schema": {"type": "integer"}},
                        {"name": "apiVersion", "in": "query", "schema": {"type": "string"}},
                        {"name": "tags", "in": "query", "explode": false, "schema": {"type": "array", "items": {"type": "string"}}}
                    ],
                    "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Both"}}}},
                    "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Answer"}}}}}}},
                "/b": {"get": {"operationId": "list_b", "tags": ["Two"], "responses": {"200": {"content": {"application/json":
                    {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Both"}}}}}}}}
            },
            "components": {"schemas": {
                "Both": {"type": "object", "properties": {"_createdBy": {"type": "string"}, "createdBy": {"type": "string"}, "new": {"type": "string"},
                    "parent": {"$ref": "#/components/schemas/Both"}, "children": {"type": "array", "items": {"$ref": "#/components/schemas/Both"}}}},
                "Answer": {"type": "object", "required": ["at"], "properties": {"at": {"type": "string", "format": "date-time"}, "alias": {"$ref": "#/components/schemas/Alias"}}},
                "Alias": {"type": "array", "items": {"$ref": "#/components/schemas/Alias"}}
            }}
        });
        build(&document, &service())
    }

    #[test]
    fn one_name_in_path_and_query_makes_two_arguments() {
        let model = model();
        let names: Vec<_> = model.operations[0]
            .parameters
            .iter()
            .map(|p| (p.name.as_str(), p.place))
            .collect();
        assert_eq!(
            names,
            [
                ("id", Place::Query),
                ("id_path", Place::Path),
                ("timeout_", Place::Query),
                ("tags", Place::Query)
            ]
        );
        assert!(model.operations[0].takes_api_version);
        assert_eq!(model.operations[0].parameters[3].encoding, "Comma");
        assert_eq!(model.api_version, Some(Some("1".into())));
    }

    #[test]
    fn names_that_collide_are_told_apart() {
        let model = model();
        let Kind::Struct(fields) = &model.types[0].kind else {
            panic!()
        };
        let names: Vec<_> = fields.iter().map(|f| f.name.as_str()).collect();
        assert_eq!(
            names,
            [
                "meta_created_by",
                "created_by",
                "new_",
                "parent",
                "children"
            ]
        );
        assert_eq!(
            fields.iter().map(|f| f.boxed).collect::<Vec<_>>(),
            [false, false, false, true, false]
        );
    }

    #[test]
    fn a_type_lives_with_the_only_tag_that_uses_it() {
        let model = model();
        let homes: Vec<_> = model
            .types
            .iter()
            .map(|t| {
                (
                    t.name.as_str(),
                    t.module.as_str(),
                    t.in_request,
                    t.in_answer,
                )
            })
            .collect();
        assert_eq!(
            homes,
            [
                ("Both", "shared", true, true),
                ("Answer", "one", false, true)
            ]
        );
    }

    #[test]
    fn enum_values_that_differ_only_in_case_are_two_variants() {
        let values = [
            json!("on"),
            json!("ON"),
            json!("On"),
            json!("1x"),
            json!("UNKNOWN"),
        ];
        let names: Vec<_> = variants(&values)
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        assert_eq!(names, ["On", "On2", "On3", "Value1x", "Unknown"]);
    }
}
