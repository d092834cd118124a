//! References: each leads somewhere inside the document, and none in a circle.

use std::collections::BTreeSet;

use serde_json::Value;

use super::shown;
use crate::document::{HOLD_NAMES, at, at_item, below, holds_data, percent_decoded, reference};
use crate::fault::Fault;

/// Every `$ref` leads somewhere inside the document, and not in a circle. `at_names`
/// says that the members of `value` are names, not keywords.
pub(super) fn lead_somewhere(
    document: &Value,
    value: &Value,
    pointer: &mut String,
    at_names: bool,
) -> Result<(), Fault> {
    if let Some(target) = reference(value).filter(|_| !at_names) {
        follow(document, target, pointer)?;
    }
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                // Examples, enums and extensions hold data: a `$ref` in there means nothing.
                if !at_names && holds_data(name) {
                    continue;
                }
                let names_below = !at_names && HOLD_NAMES.contains(&name.as_str());
                at(pointer, name, |pointer| {
                    lead_somewhere(document, member, pointer, names_below)
                })?;
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                at_item(pointer, index, |pointer| {
                    lead_somewhere(document, item, pointer, false)
                })?;
            }
        }
        _ => {}
    }
    Ok(())
}

fn follow(document: &Value, first: &str, pointer: &str) -> Result<(), Fault> {
    let mut seen = BTreeSet::new();
    let mut target = first;
    loop {
        let at = || below(pointer, "$ref");
        let Some(inner) = target.strip_prefix('#') else {
            return Err(Fault::at(
                at(),
                format!("leads out of the document ({target})"),
                "bundle the documents into one first",
            ));
        };
        if !seen.insert(target) {
            return Err(Fault::at(
                at(),
                format!("is circular ({target} leads back to itself)"),
                "one of the references must be a definition",
            ));
        }
        let Some(value) = document.pointer(&percent_decoded(inner)) else {
            return Err(Fault::at(
                at(),
                format!("leads nowhere ({target})"),
                "define it or correct the reference",
            ));
        };
        match reference(value) {
            Some(next) => target = next,
            None if value.is_object() => return Ok(()),
            None => {
                return Err(Fault::at(
                    at(),
                    format!("leads to {} ({target})", shown(value)),
                    "what it leads to must be an object",
                ));
            }
        }
    }
}

/// Where references lead, and where that stands if there were any. They are not circular.
pub(super) fn resolved<'a>(document: &'a Value, value: &'a Value) -> (Option<String>, &'a Value) {
    let (mut place, mut value) = (None, value);
    while let Some(pointer) = reference(value).and_then(|target| target.strip_prefix('#')) {
        let pointer = percent_decoded(pointer);
        let Some(target) = document.pointer(&pointer) else {
            break;
        };
        (place, value) = (Some(pointer), target);
    }
    (place, value)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::source;
    use super::super::tests::fault;

    #[test]
    fn every_fault_of_a_reference_names_its_place() {
        for (document, says) in [
            (
                json!({"paths": {}, "definitions": {"A": {"properties": {"b": {"$ref": "#/definitions/B"}}}}}),
                "at /definitions/A/properties/b/$ref: leads nowhere (#/definitions/B)",
            ),
            (
                json!({"paths": {}, "definitions": {"A": {"$ref": "#/definitions/B"}, "B": {"$ref": "#/definitions/A"}}}),
                "at /definitions/A/$ref: is circular",
            ),
            (
                json!({"paths": {}, "definitions": {"A": {"items": {"$ref": "other.json#/B"}}}}),
                "leads out of the document",
            ),
        ] {
            let message = fault(document);
            assert!(message.contains(says), "{message}");
        }
    }

    #[test]
    fn a_property_called_ref_is_no_reference() {
        source(&json!({"swagger": "2.0", "paths": {}, "definitions": {"A": {"properties": {"$ref": {"type": "string"}, "enum": {"type": "string"}}}}})).unwrap();
    }

    #[test]
    fn an_escaped_reference_is_found() {
        source(&json!({"swagger": "2.0", "paths": {}, "definitions": {"A«B»": {}, "C": {"$ref": "#/definitions/A%C2%ABB%C2%BB"}}})).unwrap();
    }
}
