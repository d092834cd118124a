//! A request as the handlers see it: matched, decoded, authorized.

use serde_json::{Map, Value};

use crate::answer::{Outcome, Refusal};
use crate::clock::Millis;
use crate::cloud::Cloud;
use crate::document::{Document, Operation};
use crate::synthesis::is_uuid;

/// How many levels of objects and lists a body may have, JSON or YAML. In the file of the state
/// there are some around it, inputs can be put into the depth of a blueprint, and a reader of JSON
/// gives up at 128.
pub(crate) const DEEPEST: usize = 32;

/// Answers one operation from the state of the cloud.
pub(crate) type Handler = fn(&mut Cloud, &Call<'_>) -> Outcome;

/// One request for an operation of a document.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) document: &'static Document,
    pub(crate) operation: &'static Operation,
    /// As it came, for answers that repeat it.
    pub(crate) path: &'a str,
    pub(crate) parameters: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: &'a [u8],
    /// The media type of the body, as it came.
    pub(crate) content_type: &'a str,
    pub(crate) now: Millis,
    /// Whether pages are to overlap.
    pub(crate) overlaps: bool,
}

impl Call<'_> {
    /// A path parameter; empty if the operation has none of that name.
    pub(crate) fn parameter(&self, name: &str) -> &str {
        value(&self.parameters, name).unwrap_or("")
    }

    /// The first value of a query parameter.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        value(&self.query, name)
    }

    /// All values of a query parameter, repeated or separated by commas.
    pub(crate) fn query_list(&self, name: &str) -> Vec<&str> {
        self.query
            .iter()
            .filter(|(key, _)| key == name)
            .flat_map(|(_, text)| text.split(','))
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .collect()
    }

    /// Clients in Python write `True`.
    pub(crate) fn query_flag(&self, name: &str) -> bool {
        self.query(name)
            .is_some_and(|text| text.eq_ignore_ascii_case("true"))
    }

    pub(crate) fn query_count(&self, name: &str) -> Result<Option<usize>, Refusal> {
        self.query(name)
            .map(|text| {
                text.parse().map_err(|_| {
                    Refusal::bad_request(format!("{name} must be a whole number, not '{text}'"))
                })
            })
            .transpose()
    }

    /// Whether any of the values asked for is this one; none are asked for if all are.
    pub(crate) fn wants(&self, name: &str, value: &str) -> bool {
        let wanted = self.query_list(name);
        wanted.is_empty() || wanted.contains(&value)
    }

    /// The body, which has to be a JSON object, or empty: an empty object.
    pub(crate) fn object_or_none(&self) -> Result<Map<String, Value>, Refusal> {
        if self.body.is_empty() {
            Ok(Map::new())
        } else {
            self.object()
        }
    }

    /// The body, which has to be a JSON object, without what says nothing to the service: nulls,
    /// and properties that only the service sets.
    pub(crate) fn said(&self) -> Result<Map<String, Value>, Refusal> {
        let schema = self.operation.body.as_ref().map(|body| &body.schema);
        match said(self.document, schema, self.object()?.into()) {
            Value::Object(object) => Ok(object),
            _ => Ok(Map::new()),
        }
    }

    /// The body, which has to be a JSON object.
    pub(crate) fn object(&self) -> Result<Map<String, Value>, Refusal> {
        if self.body.is_empty() {
            return Err(Refusal::bad_request(
                "The body is required and must be a JSON object",
            ));
        }
        match json(self.body)? {
            Value::Object(object) => Ok(object),
            _ => Err(Refusal::bad_request("The body must be a JSON object")),
        }
    }
}

/// A body as JSON that is not too deep.
pub(crate) fn json(body: &[u8]) -> Result<Value, Refusal> {
    let value: Value = serde_json::from_slice(body)
        .map_err(|error| Refusal::bad_request(format!("The body is not JSON: {error}")))?;
    if depth(&value) > DEEPEST {
        return Err(Refusal::bad_request(format!(
            "The body is nested deeper than {DEEPEST} levels"
        )));
    }
    Ok(value)
}

/// Bounded by what the reader of JSON takes.
fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(entries) => 1 + entries.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

/// What a value says to the service, at whatever depth. The check of requests passes over what is
/// read only, so it may be of any type.
fn said(document: &Document, schema: Option<&Value>, value: Value) -> Value {
    let flat = schema
        .map(|schema| document.flatten(schema))
        .unwrap_or_default();
    let keyword = |name: &str| flat.keywords.get(name).filter(|schema| schema.is_object());
    match value {
        Value::Object(object) => object
            .into_iter()
            .filter(|(name, value)| !value.is_null() && !flat.is_read_only(name))
            .map(|(name, value)| {
                let inner = flat.properties.get(&name);
                let inner = inner.or_else(|| keyword("additionalProperties"));
                let value = said(document, inner, value);
                (name, value)
            })
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items
            .into_iter()
            .filter(|item| !item.is_null())
            .map(|item| said(document, keyword("items"), item))
            .collect(),
        other => other,
    }
}

/// A property that has to be a text with something in it.
pub(crate) fn required_text<'a>(
    object: &'a Map<String, Value>,
    name: &str,
) -> Result<&'a str, Refusal> {
    match object.get(name) {
        Some(Value::String(text)) if !text.trim().is_empty() => Ok(text),
        Some(Value::String(_)) => Err(Refusal::bad_request(format!("{name} must not be empty"))),
        None | Some(Value::Null) => Err(Refusal::bad_request(format!("{name} is required"))),
        Some(_) => Err(Refusal::bad_request(format!("{name} must be a string"))),
    }
}

/// A property that may be absent, and otherwise has to be a text.
pub(crate) fn optional_text<'a>(
    object: &'a Map<String, Value>,
    name: &str,
) -> Result<Option<&'a str>, Refusal> {
    match object.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(Refusal::bad_request(format!("{name} must be a string"))),
    }
}

/// A property that may be absent, and otherwise has to be a UUID, because it is answered as one.
pub(crate) fn optional_uuid<'a>(
    object: &'a Map<String, Value>,
    name: &str,
) -> Result<Option<&'a str>, Refusal> {
    match optional_text(object, name)? {
        Some(text) if !is_uuid(text) => Err(Refusal::bad_request(format!(
            "{name} must be a UUID, not '{text}'"
        ))),
        other => Ok(other),
    }
}

/// A property that has to be a whole number in these bounds; `3.0` is one too.
pub(crate) fn required_count(
    object: &Map<String, Value>,
    name: &str,
    (least, most): (u64, u64),
) -> Result<u64, Refusal> {
    let number = match object.get(name) {
        None | Some(Value::Null) => {
            return Err(Refusal::bad_request(format!("{name} is required")));
        }
        Some(number) => number,
    };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // Checked for both.
    let whole = number
        .as_f64()
        .filter(|number| number.fract() == 0.0 && *number >= 0.0 && *number < 1e9)
        .map(|number| number as u64);
    whole
        .filter(|whole| (least..=most).contains(whole))
        .ok_or_else(|| {
            Refusal::bad_request(format!(
                "{name} must be a whole number from {least} to {most}, not {number}"
            ))
        })
}

/// A property that may be absent, and otherwise has to be an object.
pub(crate) fn optional_object(
    object: &Map<String, Value>,
    name: &str,
) -> Result<Map<String, Value>, Refusal> {
    match object.get(name) {
        None | Some(Value::Null) => Ok(Map::new()),
        Some(Value::Object(inner)) => Ok(inner.clone()),
        Some(_) => Err(Refusal::bad_request(format!("{name} must be an object"))),
    }
}

fn value<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs
        .iter()
        .find(|(key, _)| key == name)
        .map(|(_, text)| text.as_str())
}
