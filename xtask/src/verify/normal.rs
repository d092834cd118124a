//! The normal form: names that Rust takes, each once, and nothing that a pass has left.

use std::collections::BTreeMap;

use serde_json::Value;

use super::references::lead_somewhere;
use crate::document::{below, operations, schemas};
use crate::fault::Fault;
use crate::name;
use crate::stages::stage;

/// Checks what the passes and the naming made, before code is made of it.
pub fn normal(document: &Value) -> Result<(), Fault> {
    stage("verify again", || sound(document))
}

fn sound(document: &Value) -> Result<(), Fault> {
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
    lead_somewhere(document, document, &mut String::new(), false)
}

fn is_name(name: &str, first: impl Fn(char) -> bool) -> bool {
    name.starts_with(first)
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !name::KEYWORDS.contains(&name)
        && name != "Self"
}
