//! Judges requests by the original document: whether they are what it asks for, and what differs.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::judge::{Judge, TOKEN};
use crate::suite::{Sample, Service};

/// A request as it arrived.
#[derive(Debug)]
pub struct Arrived {
    pub method: String,
    /// The raw path and query.
    pub target: String,
    pub headers: http::HeaderMap,
    pub body: bytes::Bytes,
}

impl Judge {
    /// Whether a request is what the document asks for, with these values in it.
    pub fn judge(
        &self,
        method: &str,
        path: &str,
        sample: &Sample,
        arrived: &Arrived,
    ) -> Result<(), String> {
        let differs = |what: &str, expected: &dyn std::fmt::Debug, found: &dyn std::fmt::Debug| {
            Err(format!("{what}: expected {expected:?}, found {found:?}"))
        };
        if arrived.method != method {
            return differs("method", &method, &arrived.method);
        }
        let (raw_path, raw_query) = arrived
            .target
            .split_once('?')
            .unwrap_or((&arrived.target, ""));
        let segments: Vec<String> = raw_path.split('/').map(decoded).collect();
        let expected: Vec<String> = path
            .split('/')
            .map(
                |segment| match segment.strip_prefix('{').and_then(|s| s.strip_suffix('}')) {
                    Some(name) => plain(&sample.parameters[&("path".to_owned(), name.to_owned())]),
                    None => segment.to_owned(),
                },
            )
            .collect();
        if segments != expected {
            return differs("path", &expected, &segments);
        }

        let mut expected: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for parameter in self.parameters(method, path) {
            let name = parameter["name"].as_str().expect("a name").to_owned();
            if parameter["in"] != "query" {
                continue;
            }
            if let Some(value) = sample.parameters.get(&("query".to_owned(), name.clone())) {
                let texts = written(parameter, value);
                // A list of nothing is nothing in a query.
                if !texts.is_empty() {
                    expected.insert(name, texts);
                }
            } else if name == "apiVersion"
                && let Some(pinned) = self.api_version
            {
                expected.insert(name, vec![pinned.to_owned()]);
            }
        }
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for pair in raw_query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            found.entry(decoded(name)).or_default().push(decoded(value));
        }
        if found != expected {
            return differs("query", &expected, &found);
        }

        self.judge_headers(method, path, sample, arrived)?;
        let fields: Vec<_> = sample
            .parameters
            .iter()
            .filter(|((place, _), _)| place == "formData")
            .collect();
        if !fields.is_empty() {
            return fields
                .iter()
                .try_for_each(|((_, name), value)| judge_part(name, value, arrived));
        }
        match &sample.body {
            None if arrived.body.is_empty() => Ok(()),
            Some(Value::String(text)) if self.consumes(method, path) != "application/json" => {
                if arrived.body == text.as_bytes() {
                    Ok(())
                } else {
                    differs("body", text, &arrived.body)
                }
            }
            None => differs("body", &"none", &arrived.body),
            Some(expected) => {
                let found: Value = serde_json::from_slice(&arrived.body)
                    .map_err(|error| format!("body: {error}"))?;
                if found != *expected {
                    return differs("body", &expected.to_string(), &found.to_string());
                }
                self.judge_body(method, path, &found)
            }
        }
    }

    fn judge_headers(
        &self,
        method: &str,
        path: &str,
        sample: &Sample,
        arrived: &Arrived,
    ) -> Result<(), String> {
        let header = |name: &str| {
            arrived
                .headers
                .get(name)
                .and_then(|value| value.to_str().ok())
        };
        let (expected, other) = match self.service {
            Service::Vmc => (("csp-auth-token", TOKEN.to_owned()), "authorization"),
            _ => (
                ("authorization", format!("Bearer {TOKEN}")),
                "csp-auth-token",
            ),
        };
        if header(expected.0) != Some(&expected.1) {
            return Err(format!(
                "header {}: {:?} instead of {:?}",
                expected.0,
                header(expected.0),
                expected.1
            ));
        }
        if header(other).is_some() {
            return Err(format!("header {other} is there as well"));
        }
        let sends_form = sample
            .parameters
            .keys()
            .any(|(place, _)| place == "formData");
        if sample.body.is_some() || sends_form {
            let sent = header("content-type").unwrap_or_default();
            let media = sent.split(';').next().unwrap_or_default();
            if media != self.consumes(method, path) {
                return Err(format!(
                    "header content-type: {sent:?} instead of {}",
                    self.consumes(method, path)
                ));
            }
        }
        let answers = self
            .successes(method, path)
            .iter()
            .any(|(_, schema)| schema.is_some());
        let produces = self.produces(method, path);
        let asked = header("accept").unwrap_or_default();
        if answers
            && asked != "*/*"
            && !produces
                .iter()
                .any(|media| media == asked || media == "*/*")
        {
            return Err(format!(
                "header accept: {asked:?}, but the server has {produces:?}"
            ));
        }
        Ok(())
    }

    /// The body against the document's own schema, by a validator that is not ours.
    fn judge_body(&self, method: &str, path: &str, body: &Value) -> Result<(), String> {
        let parameters = self.parameters(method, path);
        let parameter = parameters
            .iter()
            .find(|p| p["in"] == "body")
            .ok_or("the document has no body here")?;
        let schema = json!({
            "$schema": "http://json-schema.org/draft-04/schema#",
            "definitions": as_json_schema(&self.document["definitions"]),
            "allOf": [as_json_schema(&parameter["schema"])],
        });
        let validator = jsonschema::validator_for(&schema)
            .map_err(|error| format!("the document's schema: {error}"))?;
        let errors: Vec<String> = validator
            .iter_errors(body)
            .map(|error| format!("{} at {}", error, error.instance_path()))
            .collect();
        if errors.is_empty() {
            Ok(())
        } else {
            Err(format!("body: {}", errors.join("; ")))
        }
    }
}

/// A part of a multipart form, or a field of a form.
fn judge_part(name: &str, value: &Value, arrived: &Arrived) -> Result<(), String> {
    let body = String::from_utf8_lossy(&arrived.body);
    let content_type = arrived.headers["content-type"].to_str().unwrap_or_default();
    let value = plain(value);
    let there = match content_type.split_once("boundary=") {
        Some((_, boundary)) => body
            .split(&format!("--{boundary}"))
            .filter_map(|part| part.split_once("\r\n\r\n"))
            .any(|(head, content)| {
                head.contains(&format!("name=\"{name}\"")) && content == format!("{value}\r\n")
            }),
        None => body.split('&').any(|pair| {
            let (field, text) = pair.split_once('=').unwrap_or((pair, ""));
            decoded(field) == name && decoded(text) == value
        }),
    };
    if there {
        Ok(())
    } else {
        Err(format!("form: {name} = {value:?} is not in {body:?}"))
    }
}

fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// The texts under a query parameter's name, as its collectionFormat asks; csv is the
/// version's default.
fn written(parameter: &Value, value: &Value) -> Vec<String> {
    let Some(items) = value.as_array() else {
        return vec![plain(value)];
    };
    let items: Vec<String> = items.iter().map(plain).collect();
    match parameter["collectionFormat"].as_str() {
        Some("multi") => items,
        Some("ssv") => vec![items.join(" ")],
        Some("tsv") => vec![items.join("\t")],
        Some("pipes") => vec![items.join("|")],
        _ => vec![items.join(",")],
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Swagger's schemas as JSON Schema: a bare `{type: object}` is any JSON, and an `enum`
/// is open.
fn as_json_schema(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let bare = members.get("type").is_some_and(|kind| kind == "object")
                && !["properties", "additionalProperties", "allOf"]
                    .iter()
                    .any(|keyword| members.contains_key(*keyword));
            if bare {
                return json!({});
            }
            Value::Object(
                members
                    .iter()
                    .filter(|(name, _)| !matches!(name.as_str(), "discriminator" | "format"))
                    .map(|(name, member)| (name.clone(), as_json_schema(member)))
                    .collect(),
            )
        }
        Value::Array(items) => Value::Array(items.iter().map(as_json_schema).collect()),
        plain => plain.clone(),
    }
}
