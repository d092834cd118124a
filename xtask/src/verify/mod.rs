//! Stage 6 and a check before all others: structural faults, found on the raw JSON so
//! that each has its place, before openapiv3 or progenitor see the document.

mod normal;
mod operations;
mod references;
mod schemas;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::convert;
use crate::document::{at, at_item, below};
use crate::fault::Fault;
use crate::stages::stage;

pub use normal::normal;

/// Deeper nesting than any document has; recursion over it is safe.
const DEEPEST: usize = 200;

/// Checks a document as it came, in either version.
pub fn source(document: &Value) -> Result<(), Fault> {
    stage("verify", || sound(document))
}

fn sound(document: &Value) -> Result<(), Fault> {
    depth(document, &mut String::new(), 0)?;
    convert::version(document)?;
    if let Some(info) = document.get("info").filter(|info| !info.is_object()) {
        return Err(Fault::at(
            "/info",
            format!("is {}", shown(info)),
            "expected an object with title and version",
        ));
    }
    let paths = document.get("paths").ok_or_else(|| {
        Fault::at(
            "",
            "has no `paths`",
            "an API document lists its operations there",
        )
    })?;
    let paths = paths.as_object().ok_or_else(|| {
        Fault::at(
            "/paths",
            "is not an object",
            "expected path templates with their operations",
        )
    })?;
    references::lead_somewhere(document, document, &mut String::new(), false)?;
    let mut sound = BTreeSet::new();
    for place in ["/definitions", "/components/schemas"] {
        if let Some(schemas) = document.pointer(place) {
            schemas::check_schemas(schemas, place)?;
            for (name, schema) in schemas.as_object().into_iter().flatten() {
                let mut through = Vec::new();
                schemas::inherits_from_others(
                    document,
                    schema,
                    &below(place, name),
                    &mut through,
                    &mut sound,
                )?;
            }
        }
    }
    for (path, item) in paths {
        operations::check_path(document, path, item)?;
    }
    Ok(())
}

fn depth(value: &Value, pointer: &mut String, level: usize) -> Result<(), Fault> {
    if level > DEEPEST {
        return Err(Fault::at(
            pointer.clone(),
            format!("is nested more than {DEEPEST} levels deep"),
            "no real document is; is the file broken?",
        ));
    }
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                at(pointer, name, |pointer| depth(member, pointer, level + 1))?;
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                at_item(pointer, index, |pointer| depth(item, pointer, level + 1))?;
            }
        }
        _ => {}
    }
    Ok(())
}

fn list<'a>(value: &'a Value, pointer: &str, expected: &str) -> Result<&'a [Value], Fault> {
    value.as_array().map(Vec::as_slice).ok_or_else(|| {
        Fault::at(
            pointer,
            format!("is {}", shown(value)),
            format!("expected {expected}"),
        )
    })
}

/// The value, or what kind of thing it is.
fn shown(value: &Value) -> String {
    match value {
        Value::Object(_) => "an object".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        short => short.to_string().chars().take(40).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// What is said of a document that is not sound.
    pub(super) fn fault(document: Value) -> String {
        let fault = source(&versioned(document)).unwrap_err();
        fault.in_file("a.json").to_string()
    }

    /// With the version in whose words it is written.
    fn versioned(mut document: Value) -> Value {
        let text = document.to_string();
        if text.contains("components") || text.contains("requestBody") {
            document["openapi"] = json!("3.0.3");
        } else {
            document["swagger"] = json!("2.0");
        }
        document
    }

    #[test]
    fn every_fault_of_the_document_names_its_place() {
        for (document, says) in [
            (json!({}), "a.json: has no `paths`"),
            (json!({"paths": []}), "a.json at /paths: is not an object"),
        ] {
            let message = fault(document);
            assert!(message.contains(says), "{message}");
        }
    }

    #[test]
    fn absurd_nesting_is_refused_not_followed() {
        let mut value = json!({});
        for _ in 0..300 {
            value = json!([value]);
        }
        let document = json!({"paths": {}, "x": value});
        assert!(fault(document).contains("nested more than"));
    }
}
