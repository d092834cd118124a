//! Where operations, parameters, schemas, properties and values stand in a document as it
//! came: JSON pointers, and what a person calls the place.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::{METHODS, below, percent_decoded, reference};
use crate::model::{Operation, Place};
use crate::name::operation_key;
use crate::normal_form::plain;
use crate::regen::Understood;

/// A place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The JSON pointer.
    pub pointer: String,
    /// Its name: a schema, `Schema.property`, an operation.
    pub label: String,
}

/// A place that lists the values of an enumeration.
#[derive(Debug)]
pub struct Listing<'a> {
    /// Where it stands.
    pub spot: Spot,
    /// The schema that has the list.
    schema: String,
    values: Vec<&'a str>,
}

impl Listing<'_> {
    /// Where it lists a value, if it does.
    pub fn value(&self, value: &str) -> Option<Spot> {
        let index = self.values.iter().position(|listed| *listed == value)?;
        Some(Spot {
            pointer: format!("{}/enum/{index}", self.schema),
            label: self.spot.label.clone(),
        })
    }
}

/// The places of one document.
#[derive(Debug)]
pub struct Places<'a> {
    source: &'a Value,
    /// Where the named schemas stand.
    schemas: &'static str,
    /// Pointers of operations by method and path of the model.
    operations: BTreeMap<String, String>,
    /// What the document calls a type: schemas, or `Owner.property`.
    keys: BTreeMap<&'a str, Vec<&'a str>>,
    /// Schemas by the name that the conversion gives them.
    spelled: BTreeMap<String, &'a str>,
}

/// Deeper than references and inheritance go in any document.
const DEEPEST: usize = 32;

impl<'a> Places<'a> {
    /// The places of a document that is understood.
    pub fn of(understood: &'a Understood) -> Self {
        let source = &understood.source;
        let mut operations = BTreeMap::new();
        for (path, item) in source["paths"].as_object().into_iter().flatten() {
            for method in METHODS.iter().filter(|method| item[**method].is_object()) {
                let full = format!("{}{path}", understood.base_path);
                let pointer = below(&below("/paths", path), method);
                operations.insert(operation_key(method, &full), pointer);
            }
        }
        let mut keys: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (key, name) in &understood.names.types {
            keys.entry(name).or_default().push(key);
        }
        let schemas = match source["swagger"].is_string() {
            true => "/definitions",
            false => "/components/schemas",
        };
        let named = source.pointer(schemas).and_then(Value::as_object);
        Places {
            source,
            schemas,
            operations,
            keys,
            spelled: named
                .into_iter()
                .flatten()
                .map(|(name, _)| (plain(name), name.as_str()))
                .collect(),
        }
    }

    /// An operation.
    pub fn operation(&self, operation: &Operation) -> String {
        let key = operation_key(&operation.method, &operation.path);
        self.operations.get(&key).cloned().unwrap_or_default()
    }

    /// Whether an operation has this key.
    pub fn is_operation(&self, key: &str) -> bool {
        self.operations.contains_key(key)
    }

    /// What the document calls an operation.
    pub fn id(&self, operation: &Operation) -> Option<&'a str> {
        self.at(&self.operation(operation))?["operationId"].as_str()
    }

    /// A parameter, or its operation where it is part of something else there.
    pub fn parameter(&self, operation: &Operation, place: Place, wire: &str) -> String {
        let place = match place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
            Place::Form => "formData",
        };
        let operation = self.operation(operation);
        let found = self.parameter_at(&operation, |parameter| {
            parameter["in"] == place && parameter["name"] == wire
        });
        let in_form = || {
            let body = self.followed(&below(&operation, "requestBody"))?;
            let content = self.at(&body)?["content"].as_object()?;
            let (media, _) = content.iter().next()?;
            let schema = below(&below(&body, "content"), media) + "/schema";
            self.property_in(&schema, "", wire, 0)
                .map(|spot| spot.pointer)
        };
        found.or_else(in_form).unwrap_or(operation)
    }

    /// The body of an operation, or the operation.
    pub fn body(&self, operation: &Operation) -> String {
        let operation = self.operation(operation);
        let in_place = below(&operation, "requestBody");
        if self.at(&in_place).is_some() {
            return in_place;
        }
        self.parameter_at(&operation, |parameter| parameter["in"] == "body")
            .unwrap_or(operation)
    }

    /// Statuses that an operation documents.
    pub fn statuses(&self, operation: &Operation) -> Vec<&'a str> {
        let responses = self.at(&below(&self.operation(operation), "responses"));
        let statuses = responses.and_then(Value::as_object).into_iter().flatten();
        statuses
            .map(|(status, _)| status.as_str())
            .filter(|status| !status.starts_with("x-"))
            .collect()
    }

    /// The answer of a status.
    pub fn status(&self, operation: &Operation, status: &str) -> String {
        below(&below(&self.operation(operation), "responses"), status)
    }

    /// The first answer of success that is documented, or the operation.
    pub fn answer(&self, operation: &Operation) -> String {
        let statuses = self.statuses(operation);
        let successes = || statuses.iter().filter(|status| status.starts_with('2'));
        let has_body = |status: &&&str| {
            let answer = self.followed(&self.status(operation, status));
            answer.and_then(|at| self.at(&at)).is_some_and(|answer| {
                answer.get("schema").is_some() || answer.get("content").is_some()
            })
        };
        let chosen = successes().find(has_body).or(successes().next());
        match chosen.or(statuses.iter().find(|status| **status == "default")) {
            Some(status) => self.status(operation, status),
            None => self.operation(operation),
        }
    }

    /// Where a type is described; more than one place for an enumeration that several list.
    pub fn ty(&self, name: &str) -> Vec<Spot> {
        let keys = self.keys.get(name).into_iter().flatten();
        let mut spots: Vec<Spot> = Vec::new();
        for spot in keys.filter_map(|key| self.key(key)) {
            if !spots.iter().any(|other| other.pointer == spot.pointer) {
                spots.push(spot);
            }
        }
        spots
    }

    /// What a person calls a type.
    pub fn label(&self, name: &str) -> String {
        let first = self.ty(name).into_iter().next();
        first.map_or_else(|| name.to_owned(), |spot| spot.label)
    }

    /// A property of a type, where it is described: that may be with an ancestor.
    pub fn property(&self, ty: &str, wire: &str) -> Spot {
        let owners = self.ty(ty);
        let found = owners
            .iter()
            .find_map(|owner| self.property_in(&owner.pointer, &owner.label, wire, 0));
        found.unwrap_or_else(|| Spot {
            pointer: owners
                .first()
                .map(|o| o.pointer.clone())
                .unwrap_or_default(),
            label: format!("{}.{wire}", self.label(ty)),
        })
    }

    /// All places that list the values of an enumeration, by what the names know them by.
    pub fn listings(&self, ty: &str) -> Vec<(&'a str, Listing<'a>)> {
        let keys = self.keys.get(ty).into_iter().flatten();
        keys.filter_map(|key| Some((*key, self.listing(self.key(key)?)?)))
            .collect()
    }

    /// A value of an enumeration, in all places that list it.
    pub fn value(&self, ty: &str, value: &str) -> Vec<Spot> {
        let places = self.ty(ty).into_iter();
        places
            .filter_map(|spot| self.listing(spot)?.value(value))
            .collect()
    }

    fn at(&self, pointer: &str) -> Option<&'a Value> {
        self.source.pointer(pointer)
    }

    /// The place that a reference at a place leads to, or the place; nothing where there is
    /// nothing.
    fn followed(&self, pointer: &str) -> Option<String> {
        let mut pointer = pointer.to_owned();
        for _ in 0..DEEPEST {
            match reference(self.at(&pointer)?).and_then(|target| target.strip_prefix('#')) {
                Some(target) => pointer = percent_decoded(target),
                None => break,
            }
        }
        Some(pointer)
    }

    /// The first parameter of an operation or of its path that is meant.
    fn parameter_at(&self, operation: &str, is_meant: impl Fn(&Value) -> bool) -> Option<String> {
        let (path, _) = operation.rsplit_once('/')?;
        for holder in [operation, path] {
            let list = below(holder, "parameters");
            let count = self.at(&list).and_then(Value::as_array).map_or(0, Vec::len);
            for index in 0..count {
                let at = self.followed(&format!("{list}/{index}"))?;
                if self.at(&at).is_some_and(&is_meant) {
                    return Some(at);
                }
            }
        }
        None
    }

    /// The place of a schema's name or of `Owner.property`.
    fn key(&self, key: &str) -> Option<Spot> {
        let spelled = self.spelled.get(key).copied();
        let named = spelled.map(|name| (below(self.schemas, name), name.to_owned()));
        if let Some((pointer, label)) = named {
            return Some(Spot { pointer, label });
        }
        // Names may have dots themselves: the longest owner that there is.
        for (at, _) in key.rmatch_indices('.') {
            let (owner, member) = (&key[..at], &key[at + 1..]);
            if let Some(operation) = self.operations.get(owner) {
                return Some(self.member_of_operation(owner, operation, member));
            }
            if let Some(owner) = self.key(owner) {
                return self
                    .property_in(&owner.pointer, &owner.label, member, 0)
                    .or(Some(owner));
            }
        }
        None
    }

    fn member_of_operation(&self, key: &str, operation: &str, member: &str) -> Spot {
        let parameter = self.parameter_at(operation, |parameter| parameter["name"] == member);
        let body = || self.parameter_at(operation, |parameter| parameter["in"] == "body");
        let pointer = parameter.clone().unwrap_or_else(|| match member {
            "request" => body().unwrap_or_else(|| below(operation, "requestBody")),
            "answer" => below(operation, "responses"),
            _ => operation.to_owned(),
        });
        let label = match (parameter, member) {
            (Some(_), _) => format!("{key} `{member}`"),
            (None, "answer") => format!("the answer of {key}"),
            (None, _) => format!("the body of {key}"),
        };
        Spot { pointer, label }
    }

    fn property_in(&self, schema: &str, label: &str, wire: &str, depth: usize) -> Option<Spot> {
        if depth > DEEPEST {
            return None;
        }
        let value = self.at(schema)?;
        if reference(value).is_some() {
            let target = self.followed(schema)?;
            let name = self
                .spelled
                .values()
                .find(|name| below(self.schemas, name) == target);
            let label = name.map_or(label, |name| name);
            return self.property_in(&target, label, wire, depth + 1);
        }
        if value["properties"].get(wire).is_some() {
            return Some(Spot {
                pointer: below(&below(schema, "properties"), wire),
                label: format!("{label}.{wire}"),
            });
        }
        let parts = value["allOf"].as_array().map_or(0, Vec::len);
        let parts = (0..parts)
            .rev()
            .map(|part| format!("{schema}/allOf/{part}"));
        let inner = ["items", "additionalProperties"].map(|keyword| below(schema, keyword));
        parts
            .chain(inner)
            .find_map(|inner| self.property_in(&inner, label, wire, depth + 1))
    }

    fn listing(&self, spot: Spot) -> Option<Listing<'a>> {
        let schema = self.enumeration(&spot.pointer, 0)?;
        let listed = self.at(&schema)?["enum"].as_array()?.iter();
        Some(Listing {
            spot,
            schema,
            values: listed
                .map(|value| value.as_str().unwrap_or_default())
                .collect(),
        })
    }

    /// The schema that lists values, at a place or inside of it.
    fn enumeration(&self, schema: &str, depth: usize) -> Option<String> {
        let schema = self.followed(schema).filter(|_| depth < DEEPEST)?;
        if self.at(&schema)?["enum"].is_array() {
            return Some(schema);
        }
        // What stands inside arrays, maps and parameters of OpenAPI 3.0, bodies and answers.
        let inner =
            ["items", "additionalProperties", "schema"].map(|keyword| below(&schema, keyword));
        let of = |holder: &str, is_meant: fn(&str) -> bool| -> Vec<String> {
            let members = self
                .at(holder)
                .and_then(Value::as_object)
                .into_iter()
                .flatten();
            let meant = members.filter(|(name, _)| is_meant(name));
            meant.map(|(name, _)| below(holder, name)).collect()
        };
        let bodies = of(&below(&schema, "content"), |_| true);
        let answers = match schema.ends_with("/responses") {
            true => of(&schema, |status| status.starts_with('2')),
            false => Vec::new(),
        };
        let mut all = inner.into_iter().chain(bodies).chain(answers);
        all.find_map(|inner| self.enumeration(&inner, depth + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diff::tests::understood;
    use serde_json::json;

    fn document() -> Value {
        json!({
            "swagger": "2.0", "info": {"title": "t", "version": "1"}, "basePath": "/v1",
            "parameters": {"Size": {"name": "size", "in": "query", "type": "integer"}},
            "paths": {"/a": {
                "parameters": [{"name": "flavour", "in": "query", "type": "array", "items": {"type": "string", "enum": ["x", "y"]}}],
                "get": {"operationId": "getA", "parameters": [{"$ref": "#/parameters/Size"}],
                    "responses": {"200": {"description": "", "schema": {"$ref": "#/definitions/Child"}}, "404": {"description": ""}}}
            }},
            "definitions": {
                "Base": {"type": "object", "properties": {"state": {"type": "string", "enum": ["ON", "OFF"]}}},
                "Child": {"allOf": [{"$ref": "#/definitions/Base"}, {"type": "object", "properties": {
                    "parts": {"type": "array", "items": {"type": "object", "properties": {"kind": {"type": "string"}}}}
                }}]}
            }
        })
    }

    #[test]
    fn what_is_inherited_stands_with_the_ancestor() {
        let understood = understood(document());
        let places = Places::of(&understood);
        let spot = places.property("Child", "state");
        assert_eq!(spot.pointer, "/definitions/Base/properties/state");
        assert_eq!(spot.label, "Base.state");
        let parts = places.property("Child", "parts");
        assert_eq!(parts.pointer, "/definitions/Child/allOf/1/properties/parts");
    }

    #[test]
    fn types_without_a_name_stand_where_they_are_described() {
        let understood = understood(document());
        let places = Places::of(&understood);
        let part = places.property("Parts", "kind");
        assert_eq!(
            part.pointer,
            "/definitions/Child/allOf/1/properties/parts/items/properties/kind"
        );
        assert_eq!(part.label, "Child.parts.kind");
        let spots = places.value("Flavour", "y");
        assert_eq!(spots.len(), 1, "{spots:?}");
        assert_eq!(spots[0].pointer, "/paths/~1a/parameters/0/items/enum/1");
    }

    #[test]
    fn parameters_stand_where_they_are_declared() {
        let understood = understood(document());
        let places = Places::of(&understood);
        let get = &understood.model.operations[0];
        assert_eq!(get.path, "/v1/a");
        assert_eq!(places.operation(get), "/paths/~1a/get");
        assert_eq!(
            places.parameter(get, Place::Query, "size"),
            "/parameters/Size"
        );
        assert_eq!(
            places.parameter(get, Place::Query, "flavour"),
            "/paths/~1a/parameters/0"
        );
        assert_eq!(places.answer(get), "/paths/~1a/get/responses/200");
        assert_eq!(places.statuses(get), ["200", "404"]);
    }
}
