//! What shaping needs to know of a normalised, named document: types with their
//! direction and home, operations with their parameters, body and answer.

mod order;
mod read;
mod settle;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::name;
use crate::services::Service;
use crate::stages::stage;

pub use order::freeze;

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
    /// Whether each tag is a feature of the crate.
    pub tag_features: bool,
}

impl Model {
    /// Names that are said to change nothing but belong to no operation of which that is news.
    pub fn needlessly_harmless<'a>(
        &'a self,
        service: &'a Service,
    ) -> impl Iterator<Item = &'a String> {
        service.changes_nothing.keys().filter(|name| {
            !self
                .operations
                .iter()
                .any(|operation| operation.name == **name && !operation.method_is_idempotent())
        })
    }

    /// Names that are to have a stable order but belong to no list that takes one.
    pub fn without_order<'a>(&'a self, service: &'a Service) -> impl Iterator<Item = &'a String> {
        service.stable_order.keys().filter(|name| {
            !self.operations.iter().any(|operation| {
                let takes_order = |p: &Parameter| {
                    p.place == Place::Query && matches!(&*p.wire, "$orderby" | "sort")
                };
                operation.name == **name
                    && operation.paging.is_some()
                    && operation.parameters.iter().any(takes_order)
            })
        })
    }
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
    /// The modules of the tags that need it: where tags are features, those that bring it.
    pub needed_by: BTreeSet<String>,
}

/// What a generated type is.
#[derive(Debug)]
pub enum Kind {
    /// An object with properties, in the document's order, those of `new` in the frozen.
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
    /// What it is, its limits and its default in it.
    pub docs: String,
    /// Its limits, in words.
    pub limits: String,
    /// What the server takes where it is missing.
    pub default: Option<Value>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
}

impl Field {
    /// Whether `new` takes it.
    pub fn positional(&self) -> bool {
        self.required && !self.read_only
    }
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
    /// What it is, its limits and its default in it.
    pub docs: String,
    /// Its limits, in words.
    pub limits: String,
    /// What the server takes where it is missing.
    pub default: Option<Value>,
}

impl Parameter {
    /// Whether it is a positional argument whose place among others the document gives: those
    /// of the path stand in its order.
    pub fn ordered(&self) -> bool {
        self.place != Place::Path && self.required
    }
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
    /// Parameters without `apiVersion`, in the document's order, positional ones in the frozen.
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
    /// The type of the items of its list, if it pages.
    pub item: Option<Type>,
    /// An order of its list in which no item changes its place.
    pub stable_order: Option<String>,
    /// The kind of work that its answer stands for.
    pub waits_for: Option<String>,
    /// Whether it may take minutes.
    pub long: bool,
    /// Whether it changes nothing though its method allows it.
    pub changes_nothing: bool,
}

impl Operation {
    /// Whether sending it twice does no more than sending it once (RFC 9110, 9.2.2).
    pub fn idempotent(&self) -> bool {
        self.changes_nothing || self.method_is_idempotent()
    }

    fn method_is_idempotent(&self) -> bool {
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
        in_path.extend(self.parameters.iter().filter(|p| p.ordered()));
        in_path
    }

    /// Parameters that are set by name.
    pub fn optional(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters
            .iter()
            .filter(|p| p.place != Place::Path && !p.required)
    }
}
/// Reads the model off the document.
pub fn build(document: &Value, service: &Service) -> Model {
    stage("model", || read_off(document, service))
}

fn read_off(document: &Value, service: &Service) -> Model {
    let reader = read::Reader::new(document);
    let mut model = Model {
        title: read::text(document.pointer("/info/title")),
        version: read::text(document.pointer("/info/version")),
        tags: Vec::new(),
        types: reader.types(),
        operations: reader.operations(service),
        updates: Vec::new(),
        api_version: None,
        tag_features: service.tag_features,
    };
    model.tags = reader.tags(&model.operations);
    if model
        .operations
        .iter()
        .any(|operation| operation.takes_api_version)
    {
        model.api_version = Some(service.api_version.clone());
    }
    model.updates = settle::updates(&model);
    settle::directions(&mut model);
    settle::box_circles(&mut model.types);
    settle::pages(&mut model);
    model
}
#[cfg(test)]
mod tests {
    use super::read::variants;
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
    fn a_list_knows_its_items_however_it_comes() {
        let items = json!({"type": "array", "items": {"$ref": "#/components/schemas/Thing"}});
        let by_link = json!({"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Thing"}});
        let mut paths = serde_json::Map::new();
        let mut schemas =
            json!({"Thing": {"type": "object", "properties": {"id": {"type": "string"}}}});
        for (name, members, asked) in [
            (
                "Spring",
                json!({"content": items, "last": {"type": "boolean"}}),
                ["$top", "$skip"],
            ),
            (
                "Content",
                json!({"content": items, "totalElements": {"type": "integer"}}),
                ["page", "size"],
            ),
            (
                "Documents",
                json!({"documents": by_link, "links": {"type": "array", "items": {"type": "string"}}}),
                ["x", "$top"],
            ),
            (
                "Results",
                json!({"results": items}),
                ["pageStart", "pageLimit"],
            ),
            (
                "Plain",
                json!({"content": {"type": "string"}}),
                ["page", "size"],
            ),
        ] {
            schemas[name] = json!({"type": "object", "properties": members});
            let parameters = asked
                .map(|name| json!({"name": name, "in": "query", "schema": {"type": "integer"}}));
            let answer = json!({"$ref": format!("#/components/schemas/{name}")});
            let get = json!({"operationId": name, "tags": ["One"], "parameters": parameters,
                "responses": {"200": {"content": {"application/json": {"schema": answer}}}}});
            paths.insert(format!("/{name}"), json!({"get": get}));
        }
        let document = json!({"info": {"title": "t", "version": "1"}, "paths": paths,
            "components": {"schemas": schemas}});
        let model = build(&document, &service());
        let lists: Vec<_> = model
            .operations
            .iter()
            .map(|o| (o.paging, o.item.clone()))
            .collect();
        let thing = Some(Type::Named("Thing".into()));
        let expected = [
            (Some(("TopSkip", "Spring")), thing.clone()),
            (Some(("PageSize", "Content")), thing.clone()),
            (Some(("Nothing", "Documents")), thing.clone()),
            (Some(("StartLimit", "Results")), thing),
            (None, None),
        ];
        assert_eq!(lists, expected);
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
