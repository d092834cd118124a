//! Stage 3: Swagger 2.0 becomes OpenAPI 3.0; OpenAPI 3.0 passes through.
//!
//! The conversion is that of the `swagger2openapi` crate, a port of npm's tool of the
//! same name, which is what the field converts with. `tests/conversion` compares the
//! two on every document here; on the public documents of Automation they give the
//! same values to the last key. A converter of ours would have to be held to the same
//! tool, so there is none.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use swagger2openapi::{Options, RefSiblings};

use crate::document::{HOLD_NAMES, below, holds_data, percent_decoded, reference};
use crate::fault::Fault;
use crate::name;
use crate::normalise::marks;
use crate::stages::stage;

/// The two that are understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    Swagger,
    OpenApi,
}

/// Which of the two a document says it is. Asked before anything else is judged: what is
/// wrong by the rules of one version may be right by those of another.
pub fn version(document: &Value) -> Result<Version, Fault> {
    match (document["swagger"].as_str(), document["openapi"].as_str()) {
        (Some("2.0"), None) => Ok(Version::Swagger),
        (None, Some(version)) if version.starts_with("3.0") => Ok(Version::OpenApi),
        (None, Some(version)) if version.starts_with("3.") => Err(Fault::at(
            "/openapi",
            format!("is {version}"),
            "only 3.0.x is understood: ask the server for its 3.0 document, or convert it down first",
        )),
        (Some(version), None) => Err(Fault::at(
            "/swagger",
            format!("is {version:?}"),
            "expected \"2.0\"",
        )),
        (Some(_), Some(_)) => Err(Fault::at(
            "/swagger",
            "stands beside `openapi`",
            "a document has one of the two",
        )),
        (None, _) => Err(Fault::at(
            "",
            "has neither `swagger: \"2.0\"` nor `openapi: 3.0.x` as text",
            "is this an API document?",
        )),
    }
}

/// The plain OpenAPI 3.0 document: defects of version 2 that block the conversion
/// mended, nothing else touched.
pub fn convert(document: &Value) -> Result<Value, Fault> {
    stage("convert", || match version(document)? {
        Version::Swagger => from_swagger(document),
        Version::OpenApi => Ok(document.clone()),
    })
}

fn from_swagger(document: &Value) -> Result<Value, Fault> {
    let mut options = Options::new();
    options.patch = true;
    // What stands beside a `$ref` (readOnly, descriptions, our extensions) matters later.
    options.ref_siblings = RefSiblings::Preserve;
    // Where no text is given, it writes the document as YAML for us to read, which takes as long as
    // the conversion.
    options.text = "not asked for".to_owned();
    let mut mended = document.clone();
    keep_collection_formats(&mut mended);
    give_plain_keys(&mut mended);
    rename_references_in_data(&mut mended, false, false, "$ref", QUOTED);
    swagger2openapi::convert_obj(&mended, &mut options).map_err(|error| {
        Fault::at(
            "",
            format!("cannot be converted to OpenAPI 3.0: {error}"),
            "mend it with an overlay",
        )
    })?;
    let mut converted = options.openapi;
    rename_references_in_data(&mut converted, false, false, QUOTED, "$ref");
    in_order_of(
        &document["definitions"],
        &mut converted["components"]["schemas"],
    );
    in_order_of(&document["paths"], &mut converted["paths"]);
    Ok(converted)
}

/// What `$ref` is called in data while the conversion runs, which takes it for a reference.
const QUOTED: &str = "x-quoted-ref";

/// Renames a member of values that are data: examples, defaults, enums, extensions.
fn rename_references_in_data(value: &mut Value, at_names: bool, data: bool, from: &str, to: &str) {
    match value {
        Value::Object(members) => {
            if data && members.contains_key(from) {
                *members = std::mem::take(members)
                    .into_iter()
                    .map(|(key, value)| {
                        if key == from {
                            (to.to_owned(), value)
                        } else {
                            (key, value)
                        }
                    })
                    .collect();
            }
            for (name, member) in members {
                let data = data || (!at_names && holds_data(name));
                let names = !data && !at_names && HOLD_NAMES.contains(&name.as_str());
                rename_references_in_data(member, names, data, from, to);
            }
        }
        Value::Array(items) => {
            for item in items {
                rename_references_in_data(item, false, data, from, to);
            }
        }
        _ => {}
    }
}

/// Shared parameters and answers get keys that OpenAPI 3.0 allows: the conversion renames them,
/// but not what refers to them. They are gone once they stand in their places.
fn give_plain_keys(document: &mut Value) {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let mut renamed = BTreeMap::new();
    for place in ["parameters", "responses"] {
        let Some(members) = document.get_mut(place).and_then(Value::as_object_mut) else {
            continue;
        };
        let mut taken: BTreeSet<String> = members.keys().cloned().collect();
        for (key, value) in std::mem::take(members) {
            let mut new = key.clone();
            if !key.chars().all(plain) {
                let wanted = key.chars().map(|c| if plain(c) { c } else { '_' });
                new = name::free(wanted.collect(), |candidate| taken.contains(candidate));
                taken.insert(new.clone());
                renamed.insert(
                    below(&format!("#/{place}"), &key),
                    format!("#/{place}/{new}"),
                );
            }
            members.insert(new, value);
        }
    }
    if renamed.is_empty() {
        return;
    }
    let mut lead = |value: &mut Value| {
        let target = reference(value).map(percent_decoded);
        if let Some(new) = target.and_then(|target| renamed.get(&target)) {
            value["$ref"] = Value::from(new.clone());
        }
    };
    for (_, item) in document["paths"].as_object_mut().into_iter().flatten() {
        for (key, member) in item.as_object_mut().into_iter().flatten() {
            if key == "parameters" {
                member
                    .as_array_mut()
                    .into_iter()
                    .flatten()
                    .for_each(&mut lead);
                continue;
            }
            for (key, member) in member.as_object_mut().into_iter().flatten() {
                match key.as_str() {
                    "parameters" => member
                        .as_array_mut()
                        .into_iter()
                        .flatten()
                        .for_each(&mut lead),
                    "responses" => {
                        let answers = member.as_object_mut().into_iter().flatten();
                        answers.for_each(|(_, answer)| lead(answer));
                    }
                    _ => {}
                }
            }
        }
    }
}

/// How arrays are written where OpenAPI 3.0 has no words for it (tabs, and anything in forms)
/// stays as an extension, in the words of Swagger 2.0.
fn keep_collection_formats(document: &mut Value) {
    let mut keep = |parameter: &mut Value| {
        if parameter["type"] != "array" {
            if let Some(members) = parameter.as_object_mut() {
                members.shift_remove("collectionFormat");
            }
            return;
        }
        let format = parameter["collectionFormat"]
            .as_str()
            .unwrap_or("csv")
            .to_owned();
        let Some(members) = parameter.as_object_mut() else {
            return;
        };
        let place = members
            .get("in")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let has_words = match format.as_str() {
            "tsv" => false,
            "ssv" | "pipes" => place == "query",
            _ => place != "formData",
        };
        if !has_words {
            members.shift_remove("collectionFormat");
            members.insert(marks::COLLECTION.into(), format.into());
        }
        // An array of arrays is written in one way.
        let mut items = members.get_mut("items");
        while let Some(Value::Object(inner)) = items {
            inner.shift_remove("collectionFormat");
            items = inner.get_mut("items");
        }
    };
    for (_, parameter) in document
        .get_mut("parameters")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flatten()
    {
        keep(parameter);
    }
    for (_, item) in document["paths"].as_object_mut().into_iter().flatten() {
        for (key, member) in item.as_object_mut().into_iter().flatten() {
            let parameters = match key.as_str() {
                "parameters" => Some(member),
                _ => member.get_mut("parameters"),
            };
            parameters
                .and_then(Value::as_array_mut)
                .into_iter()
                .flatten()
                .for_each(&mut keep);
        }
    }
}

/// Puts members into the order of the original, all the way down: the conversion moves
/// some, and fields and arguments follow the document.
fn in_order_of(original: &Value, converted: &mut Value) {
    match (original, converted) {
        // Mostly there is nothing to do.
        (Value::Object(original), Value::Object(converted))
            if original.keys().eq(converted.keys()) =>
        {
            for (theirs, ours) in original.values().zip(converted.values_mut()) {
                in_order_of(theirs, ours);
            }
        }
        (Value::Object(original), Value::Object(converted)) => {
            let mut moved = std::mem::take(converted);
            for (name, theirs) in original {
                if let Some(mut ours) = moved.shift_remove(name) {
                    in_order_of(theirs, &mut ours);
                    converted.insert(name.clone(), ours);
                }
            }
            converted.extend(moved);
        }
        (Value::Array(original), Value::Array(converted)) => {
            for (theirs, ours) in original.iter().zip(converted) {
                in_order_of(theirs, ours);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_version_that_is_not_understood_is_refused_with_what_to_do() {
        for (document, says) in [
            (json!({"openapi": "3.1.0"}), "convert it down"),
            (json!({"swagger": "1.2"}), "expected \"2.0\""),
            (json!({"swagger": 2.0}), "neither"),
            (json!({}), "neither"),
        ] {
            let fault = convert(&document).unwrap_err().to_string();
            assert!(fault.contains(says), "{fault}");
        }
    }

    #[test]
    fn members_stay_in_the_order_of_the_document() {
        let document = json!({
            "swagger": "2.0", "info": {"title": "t", "version": "1"}, "paths": {},
            "definitions": {"B": {"type": "object", "properties": {
                "z": {"type": "string"}, "a": {"type": "string", "exclusiveMinimum": 1}, "m": {"type": "string"}
            }}, "A": {"type": "object"}}
        });
        let converted = convert(&document).unwrap();
        let schemas = converted["components"]["schemas"].as_object().unwrap();
        assert_eq!(schemas.keys().collect::<Vec<_>>(), ["B", "A"]);
        let properties = schemas["B"]["properties"].as_object().unwrap();
        assert_eq!(properties.keys().collect::<Vec<_>>(), ["z", "a", "m"]);
    }

    #[test]
    fn what_stands_beside_a_reference_survives() {
        let document = json!({
            "swagger": "2.0", "info": {"title": "t", "version": "1"}, "paths": {},
            "definitions": {"A": {"type": "object", "properties": {
                "b": {"$ref": "#/definitions/A", "readOnly": true},
                "$ref": {"type": "string"}
            }}}
        });
        let converted = convert(&document).unwrap();
        let properties = &converted["components"]["schemas"]["A"]["properties"];
        assert_eq!(properties["b"]["readOnly"], true);
        assert_eq!(properties["$ref"]["type"], "string");
    }
}
