//! Values against the schemas of a document: types, required properties, closed lists of values,
//! bounds and those formats that a service has to understand. Small on purpose: a whole validator
//! would be the largest part of every program that starts a sandbox.

use serde_json::Value;

use crate::clock;
use crate::document::{Document, Flat};

/// More faults than anyone reads.
const MOST: usize = 20;
/// Deeper values are taken as they are: some schemas hold themselves.
const DEPTH: usize = 64;

/// Collects what is wrong, each fault beginning with the property that it is about.
pub(super) struct Checker<'a> {
    document: &'a Document,
    pub(super) faults: Vec<String>,
    depth: usize,
}

impl<'a> Checker<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Self {
            document,
            faults: Vec::new(),
            depth: 0,
        }
    }

    pub(super) fn fault(&mut self, fault: String) {
        if self.faults.len() < MOST {
            self.faults.push(fault);
        }
    }

    /// Checks a value that is there. `at` names it; empty for a whole body.
    pub(super) fn check(&mut self, schema: &Value, value: &Value, at: &str) {
        let flat = self.document.flatten(schema);
        self.check_flat(&flat, value, at);
    }

    fn check_flat(&mut self, flat: &Flat, value: &Value, at: &str) {
        if self.depth == DEPTH || self.faults.len() == MOST {
            return;
        }
        self.depth += 1;
        let named = if at.is_empty() { "The body" } else { at };
        let kind = flat.keywords.get("type").and_then(Value::as_str);
        let right = match kind {
            // Of which nothing is said, it may be anything.
            Some("object") if is_bare(flat) => true,
            Some("object") => value.is_object(),
            Some("array") => value.is_array(),
            // A time may come as a number too, since 1970.
            Some("string") => value.is_string() || (format(flat) == "date-time" && value.is_u64()),
            Some("integer") => is_whole(value),
            Some("number") => value.is_number(),
            Some("boolean") => value.is_boolean(),
            _ => true,
        };
        if !right {
            let (wanted, got) = (said(kind.unwrap_or_default()), word(value));
            self.fault(format!("{named} must be {wanted}, not {got}"));
        } else if let Some(message) = values(flat, value)
            .or_else(|| bounds(flat, value))
            .or_else(|| width(flat, value))
        {
            self.fault(format!("{named} {message}"));
        } else {
            self.inside(flat, value, at);
        }
        self.depth -= 1;
    }

    fn inside(&mut self, flat: &Flat, value: &Value, at: &str) {
        match value {
            Value::Array(items) => {
                if let Some(schema) = flat.keywords.get("items") {
                    let inner = self.document.flatten(schema);
                    for (index, item) in items.iter().enumerate().filter(|(_, one)| !one.is_null())
                    {
                        self.check_flat(&inner, item, &format!("{at}[{index}]"));
                    }
                }
            }
            Value::Object(object) => {
                let inner = |name: &str| {
                    if at.is_empty() {
                        name.to_owned()
                    } else {
                        format!("{at}.{name}")
                    }
                };
                for name in &flat.required {
                    if object.get(name).is_none_or(Value::is_null) && !flat.is_read_only(name) {
                        self.fault(format!("{} is required", inner(name)));
                    }
                }
                // Null is what is not there.
                for (name, value) in object.iter().filter(|(_, value)| !value.is_null()) {
                    match flat.properties.get(name) {
                        // What only the service sets, it passes over.
                        Some(_) if flat.is_read_only(name) => {}
                        Some(schema) => self.check(schema, value, &inner(name)),
                        None => {
                            let others = flat.keywords.get("additionalProperties");
                            if let Some(schema @ Value::Object(_)) = others {
                                self.check(schema, value, &inner(name));
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
}

fn is_bare(flat: &Flat) -> bool {
    flat.properties.is_empty()
        && flat.required.is_empty()
        && !flat.keywords.contains_key("additionalProperties")
}

fn format(flat: &Flat) -> &str {
    flat.keywords
        .get("format")
        .and_then(Value::as_str)
        .unwrap_or("")
}

/// `30.0` is whole, too: clients of languages with one kind of number send it.
fn is_whole(value: &Value) -> bool {
    value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|number| number.fract() == 0.0)
}

/// What a closed list or a format says against a value.
fn values(flat: &Flat, value: &Value) -> Option<String> {
    if let Some(Value::Array(known)) = flat.keywords.get("enum") {
        if !known.contains(value) {
            let known: Vec<String> = known.iter().map(plain).collect();
            return Some(format!(
                "must be one of {}, not '{}'",
                known.join(", "),
                plain(value)
            ));
        }
    }
    let text = value.as_str()?;
    match format(flat) {
        "date-time" if !clock::is_time(text) => {
            Some("must be a time such as 2026-03-01T00:00:00Z".to_owned())
        }
        "date" if !clock::is_date(text) => Some("must be a date such as 2026-03-01".to_owned()),
        _ => None,
    }
}

fn bounds(flat: &Flat, value: &Value) -> Option<String> {
    let bound = |key: &str| flat.keywords.get(key).and_then(Value::as_f64);
    #[allow(clippy::cast_precision_loss)] // A length beyond 2^53 does not come.
    let (size, least, most, unit) = match value {
        Value::Number(number) => (number.as_f64()?, "minimum", "maximum", ""),
        Value::String(text) => (
            text.chars().count() as f64,
            "minLength",
            "maxLength",
            " characters long",
        ),
        Value::Array(items) => (items.len() as f64, "minItems", "maxItems", " items long"),
        _ => return None,
    };
    if let Some(least) = bound(least).filter(|least| size < *least) {
        return Some(format!("must be at least {least}{unit}"));
    }
    if let Some(most) = bound(most).filter(|most| size > *most) {
        return Some(format!("must be at most {most}{unit}"));
    }
    None
}

/// What the width of a whole number says against it: services read it into 64 bits, or into 32
/// where the format says so, however it is written.
fn width(flat: &Flat, value: &Value) -> Option<String> {
    let is_integer = flat
        .keywords
        .get("type")
        .is_some_and(|kind| kind == "integer");
    let is_small = format(flat) == "int32";
    if !value.is_number() || !(is_integer || is_small) {
        return None;
    }
    // Of a number that came as a float only the nearest float is known: the bounds themselves may
    // stand for what is beyond them.
    let bound = 2_f64.powi(63);
    let fits = match (value.as_i64(), value.as_f64()) {
        (Some(whole), _) => !is_small || i32::try_from(whole).is_ok(),
        (None, Some(number)) if is_small => {
            number >= f64::from(i32::MIN) && number <= f64::from(i32::MAX)
        }
        (None, Some(number)) => number > -bound && number < bound,
        (None, None) => false,
    };
    let bits = if is_small { 32 } else { 64 };
    (!fits).then(|| format!("must be a number of {bits} bits"))
}

fn said(kind: &str) -> &'static str {
    match kind {
        "object" => "an object",
        "array" => "an array",
        "integer" => "a whole number",
        "number" => "a number",
        "boolean" => "true or false",
        _ => "a string",
    }
}

/// What a value is, without showing it: it may be a secret.
fn word(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "another number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::document::LIBRARY;

    fn faults(schema: Value, value: Value) -> Vec<String> {
        let mut checker = Checker::new(&LIBRARY[0]);
        checker.check(&schema, &value, "");
        checker.faults
    }

    #[test]
    fn each_fault_names_its_property() {
        let schema = json!({
            "type": "object",
            "required": ["name", "id"],
            "properties": {
                "id": {"type": "string", "readOnly": true},
                "name": {"type": "string", "minLength": 2},
                "size": {"type": "integer", "format": "int32", "maximum": 9},
                "width": {"type": "integer", "format": "int64"},
                "small": {"type": "integer", "format": "int32"},
                "kind": {"type": "string", "enum": ["A", "B"]},
                "tags": {"type": "array", "items": {"type": "string"}},
                "until": {"type": "string", "format": "date-time"},
                "on": {"type": "boolean"},
                "any": {"type": "object"},
                "more": {"type": "object", "additionalProperties": {"type": "string"}},
            },
        });
        let right = json!({
            "name": "n1", "size": 3.0, "width": i64::MIN, "small": i32::MIN, "kind": "B", "tags": ["x", null], "on": false, "any": [1],
            "until": "2026-03-01T00:00:00.123+0000", "more": {"a": "b"}, "unknown": 1, "id": 7,
        });
        assert_eq!(faults(schema.clone(), right.clone()), Vec::<String>::new());
        for (property, value, expected) in [
            ("name", json!(null), "name is required"),
            (
                "name",
                json!(1),
                "name must be a string, not another number",
            ),
            (
                "name",
                json!("n"),
                "name must be at least 2 characters long",
            ),
            (
                "size",
                json!(1.5),
                "size must be a whole number, not another number",
            ),
            ("size", json!(10), "size must be at most 9"),
            ("width", json!(1e300), "width must be a number of 64 bits"),
            (
                "width",
                json!(1_u64 << 63),
                "width must be a number of 64 bits",
            ),
            (
                "width",
                json!(-9_223_372_036_854_775_809.0),
                "width must be a number of 64 bits",
            ),
            (
                "small",
                json!(1_i64 << 31),
                "small must be a number of 32 bits",
            ),
            ("small", json!(1e300), "small must be a number of 32 bits"),
            ("kind", json!("C"), "kind must be one of A, B, not 'C'"),
            ("tags", json!("x"), "tags must be an array, not a string"),
            (
                "tags",
                json!(["x", 1]),
                "tags[1] must be a string, not another number",
            ),
            (
                "until",
                json!("soon"),
                "until must be a time such as 2026-03-01T00:00:00Z",
            ),
            (
                "on",
                json!("true"),
                "on must be true or false, not a string",
            ),
            (
                "more",
                json!({"a": 1}),
                "more.a must be a string, not another number",
            ),
        ] {
            let mut wrong = right.clone();
            wrong[property] = value;
            assert_eq!(faults(schema.clone(), wrong), [expected]);
        }
        assert_eq!(
            faults(schema, json!([])),
            ["The body must be an object, not an array"]
        );
    }
}
