//! A small document with one of each: what is told of its changes, whatever else changes.

use serde_json::{Value, json};

use super::super::change::{Change, Class, Kind};
use super::super::compare::compare;
use super::{named, understood};

/// A library: books come and go, and one enumeration stands in an answer, in a request and in
/// two queries.
pub fn library() -> Value {
    let reference = |name: &str| json!({"$ref": format!("#/definitions/{name}")});
    let text = json!({"type": "string"});
    let state = json!({"type": "string", "enum": ["IN", "OUT", "LOST"]});
    let order = json!({"name": "order", "in": "query", "type": "string", "enum": ["UP", "DOWN"]});
    let id = json!({"name": "id", "in": "path", "required": true, "type": "string"});
    let fault = json!({"description": "", "schema": reference("Fault")});
    json!({
        "swagger": "2.0", "info": {"title": "Library", "version": "1"},
        "securityDefinitions": {
            "token": {"type": "apiKey", "in": "header", "name": "Authorization"},
            "key": {"type": "apiKey", "in": "query", "name": "key"}
        },
        "security": [{"token": []}],
        "consumes": ["application/json"], "produces": ["application/json"],
        "paths": {
            "/books": {
                "get": {"operationId": "listBooks", "tags": ["books"], "parameters": [
                    order, {"name": "X-Trace", "in": "header", "type": "string"},
                    {"name": "tags", "in": "query", "type": "array", "items": {"type": "string", "maxLength": 9}}
                ], "responses": {
                    "200": {"description": "", "schema": {"type": "array", "items": reference("Book")},
                        "headers": {"X-Total": {"type": "integer"}}},
                    "400": fault
                }},
                "post": {"operationId": "buyBook", "tags": ["books"], "parameters": [
                    {"name": "body", "in": "body", "required": true, "schema": reference("NewBook")}
                ], "responses": {"201": {"description": "", "schema": reference("Book")}, "400": fault}}
            },
            "/books/{id}": {
                "get": {"operationId": "getBook", "tags": ["books"], "parameters": [id, order],
                    "responses": {"200": {"description": "", "schema": reference("Book")}, "404": fault}},
                "delete": {"operationId": "sellBook", "tags": ["books"], "parameters": [id],
                    "responses": {"204": {"description": ""}}}
            },
            "/notes": {"put": {"operationId": "putNote", "tags": ["notes"], "parameters": [
                {"name": "body", "in": "body", "required": true, "schema": reference("Note")}
            ], "responses": {"200": {"description": "", "schema": reference("Note")}}}}
        },
        "definitions": {
            "Book": {"type": "object", "properties": {
                "id": text, "title": text, "pages": {"type": "integer", "format": "int32"},
                "state": state, "author": reference("Author")
            }},
            "Author": {"type": "object", "properties": {"name": text, "mail": {"type": "string", "format": "email"}}},
            "NewBook": {"type": "object", "required": ["title"], "properties": {
                "title": text, "state": state, "owner": reference("Owner"),
                "words": {"type": "array", "items": {"type": "string", "maxLength": 20}}
            }},
            "Owner": {"type": "object", "properties": {"name": text, "floor": {"type": "integer"}}},
            "Base": {"type": "object", "required": ["key"], "properties": {"key": text}},
            "Note": {"allOf": [reference("Base"), {"type": "object", "properties": {"text": text}}]},
            "Fault": {"type": "object", "properties": {"message": text, "code": {"type": "integer"}}}
        }
    })
}

/// What is told of two documents.
pub fn between(old: &Value, new: &Value) -> Vec<Change> {
    let before = understood(old.clone());
    let report = compare(&before, &named(new, &before.names));
    for change in &report.changes {
        for (pointers, document) in [(&change.old, old), (&change.new, new)] {
            for pointer in pointers {
                assert!(!pointer.is_empty(), "{change:?}");
                assert!(document.pointer(pointer).is_some(), "{change:?}");
            }
        }
    }
    report.changes
}

/// What is told of the library after an edit.
pub fn told(edit: impl FnOnce(&mut Value)) -> Vec<Change> {
    let old = library();
    let mut new = old.clone();
    edit(&mut new);
    assert_ne!(old.to_string(), new.to_string(), "the edit changes nothing");
    between(&old, &new)
}

/// Changes without their words.
pub fn judged(changes: &[Change]) -> Vec<(Kind, &str, Class, Class)> {
    let short = |c: &'_ Change| (c.kind, c.on_the_wire, c.in_rust);
    let all = changes.iter().map(|c| (c.subject.as_str(), short(c)));
    all.map(|(subject, (kind, wire, rust))| (kind, subject, wire, rust))
        .collect()
}

/// An operation.
pub fn operation<'a>(document: &'a mut Value, path: &str, method: &str) -> &'a mut Value {
    &mut document["paths"][path][method]
}

/// The properties of a schema.
pub fn properties<'a>(document: &'a mut Value, schema: &str) -> &'a mut Value {
    &mut document["definitions"][schema]["properties"]
}
