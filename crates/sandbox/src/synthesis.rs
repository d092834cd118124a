//! Answers made from a document alone: valid against the schema, the same for the same request.
//! This is what an operation without a handler gets.

use serde_json::{Map, Value, json};

use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::clock::{Millis, rfc3339};
use crate::document::{Document, Flat, reference};
use crate::page;
use crate::random::Random;
use crate::received::is_secret;

/// Beyond this depth only what is required is made.
const DEPTH: usize = 6;
/// Made-up times lie in the year before this one, 2026-01-01T00:00:00Z: the clock would make
/// two answers to one request differ.
const LATEST: Millis = 1_767_225_600_000;

/// The first documented success of the operation.
pub(crate) fn answer(call: &Call<'_>) -> Outcome {
    let (status, schema) = call.operation.success();
    let Some(schema) = schema else {
        return Ok(Answer::empty(status));
    };
    let mut maker = Maker {
        document: call.document,
        random: Random::from_text(&format!("{} {}", call.operation.method, call.path)),
        inside: Vec::new(),
    };
    let mut body = maker.value(schema, "");
    reflect(call, schema, &mut body);
    if call.operation.answers_yaml() {
        // JSON is YAML.
        let text = body.to_string();
        return Ok(Answer::bytes(status, "application/x-yaml", text));
    }
    page::recut(call, body)
}

struct Maker {
    document: &'static Document,
    random: Random,
    /// The definitions that are being made, to stop where one holds itself.
    inside: Vec<String>,
}

impl Maker {
    fn value(&mut self, schema: &Value, name: &str) -> Value {
        let flat = self.document.flatten(schema);
        let depth = self.inside.len();
        // A definition that requires itself has no finite value.
        if depth > 10 * DEPTH {
            return Value::Null;
        }
        self.inside.extend(flat.names.iter().cloned());
        let value = self.shape(&flat, name);
        self.inside.truncate(depth);
        value
    }

    fn shape(&mut self, flat: &Flat, name: &str) -> Value {
        let keyword = |key: &str| flat.keywords.get(key);
        if let Some(first) = keyword("enum").and_then(|values| values.get(0)) {
            return first.clone();
        }
        match keyword("type").and_then(Value::as_str) {
            Some("array") => self.array(flat, name),
            Some("string") => Value::String(self.text(flat, name)),
            Some("integer") => json!(self.number(flat)),
            Some("number") => json!(self.number(flat)),
            Some("boolean") => json!(self.random.below(2) == 1),
            Some("object") => self.object(flat, name),
            // Without a type: an object if it looks like one, else anything is valid.
            _ if !flat.properties.is_empty()
                || flat.keywords.contains_key("additionalProperties") =>
            {
                self.object(flat, name)
            }
            _ => json!({}),
        }
    }

    fn array(&mut self, flat: &Flat, name: &str) -> Value {
        let Some(items) = flat.keywords.get("items") else {
            return json!([]);
        };
        let needed = flat
            .keywords
            .get("minItems")
            .and_then(Value::as_u64)
            .unwrap_or(0);
        if needed == 0 && self.leads_back(items) {
            return json!([]);
        }
        (0..needed.max(1))
            .map(|_| self.value(items, name))
            .collect()
    }

    fn object(&mut self, flat: &Flat, name: &str) -> Value {
        let mut object = Map::new();
        let deep = self.inside.len() > DEPTH;
        for (property, schema) in &flat.properties {
            let required = flat.required.contains(property);
            if required || !(self.leads_back(schema) || deep) {
                object.insert(property.clone(), self.value(schema, property));
            }
        }
        if let Some(discriminator) = flat.keywords.get("discriminator").and_then(Value::as_str) {
            if let Some(kind) = flat.keywords.get("x-discriminator-value") {
                object.insert(discriminator.to_owned(), kind.clone());
            }
        }
        if let Some(values @ Value::Object(_)) = flat.keywords.get("additionalProperties") {
            if !self.leads_back(values) && !deep {
                let key = if name.is_empty() { "entry" } else { name };
                let value = self.value(values, "");
                object.insert(format!("{key}-1"), value);
            }
        }
        settle_page(&mut object);
        Value::Object(object)
    }

    /// Whether a schema is, or holds items or values of, a definition that is being made.
    fn leads_back(&self, schema: &Value) -> bool {
        let inner =
            reference(schema).is_some_and(|name| self.inside.iter().any(|known| known == name));
        inner
            || schema
                .get("items")
                .is_some_and(|items| self.leads_back(items))
            || schema
                .get("additionalProperties")
                .is_some_and(|values| self.leads_back(values))
    }

    fn number(&mut self, flat: &Flat) -> i64 {
        let bound = |key: &str| flat.keywords.get(key).and_then(Value::as_i64);
        let least = bound("minimum").unwrap_or(1);
        let most = bound("maximum")
            .unwrap_or(least.saturating_add(15))
            .max(least);
        let span = u64::try_from(most - least).unwrap_or(0).saturating_add(1);
        least.saturating_add_unsigned(self.random.below(span))
    }

    fn text(&mut self, flat: &Flat, name: &str) -> String {
        let format = flat
            .keywords
            .get("format")
            .and_then(Value::as_str)
            .unwrap_or("");
        match format {
            "date-time" => return self.time(),
            "date" => return self.time()[..10].to_owned(),
            "uuid" => return self.random.uuid(),
            "uri" | "url" => return format!("https://sandbox.invalid/{}", self.random.hex(8)),
            _ => {}
        }
        let lower = name.to_lowercase();
        let text = if is_secret(&lower) {
            "sandbox-no-secret".to_owned()
        } else if lower == "provider" {
            "AWS".to_owned()
        } else if lower == "id" || lower.ends_with("_id") || name.ends_with("Id") {
            self.random.uuid()
        } else if lower.contains("cidr") {
            format!("10.{}.0.0/16", self.random.below(255))
        } else if lower == "ip" || lower.ends_with("_ip") || lower.ends_with("_ips") {
            format!("10.2.{}.{}", self.random.below(255), self.random.below(255))
        } else if lower.contains("email") {
            crate::cloud::USER_NAME.to_owned()
        } else if lower.ends_with("url") {
            format!("https://sandbox.invalid/{}", self.random.hex(8))
        } else if name.ends_with("Date") || lower.ends_with("_date") {
            self.time()
        } else {
            let name = if name.is_empty() { "value" } else { name };
            format!("{name}-{}", self.random.hex(4))
        };
        fitted(text, flat)
    }

    fn time(&mut self) -> String {
        const MINUTES: u64 = 365 * 24 * 60;
        let before = i64::try_from(self.random.below(MINUTES)).unwrap_or(0);
        rfc3339(LATEST - before * 60_000)
    }
}

fn fitted(text: String, flat: &Flat) -> String {
    let bound = |key: &str| {
        let length = flat.keywords.get(key).and_then(Value::as_u64)?;
        usize::try_from(length).ok()
    };
    let mut text: String = text
        .chars()
        .take(bound("maxLength").unwrap_or(usize::MAX))
        .collect();
    while text.chars().count() < bound("minLength").unwrap_or(0) {
        text.push('x');
    }
    text
}

/// A page with made-up numbers would send a client on to pages without end.
fn settle_page(object: &mut Map<String, Value>) {
    if let Some(Value::Object(documents)) = object.get("documents") {
        let links: Vec<Value> = documents.keys().map(|link| json!(link)).collect();
        let count = json!(links.len());
        for (name, value) in [
            ("count", count.clone()),
            ("totalCount", count),
            ("links", links.into()),
        ] {
            object.insert(name.to_owned(), value);
        }
    }
    let Some(Value::Array(content)) = object.get("content") else {
        return;
    };
    if !object.contains_key("totalElements") {
        return;
    }
    let count = content.len();
    let settled = [
        ("totalElements", json!(count)),
        ("numberOfElements", json!(count)),
        ("totalPages", json!(1)),
        ("number", json!(0)),
        ("size", json!(20)),
        ("first", json!(true)),
        ("last", json!(true)),
        ("empty", json!(count == 0)),
    ];
    for (name, value) in settled {
        if let Some(slot) = object.get_mut(name) {
            *slot = value;
        }
    }
}

/// Puts the ids of the path where the answer has them: `org` in `org_id`, the last parameter in `id`.
fn reflect(call: &Call<'_>, schema: &Value, body: &mut Value) {
    let Some(object) = body.as_object_mut() else {
        return;
    };
    let properties = call.document.flatten(schema).properties;
    let free = |name: &str, given: &str| {
        properties.get(name).is_some_and(|schema| {
            let flat = call.document.flatten(schema);
            let format = flat.keywords.get("format").and_then(Value::as_str);
            !flat.keywords.contains_key("enum") && (format != Some("uuid") || is_uuid(given))
        })
    };
    let ends_with_parameter = call.operation.path.ends_with('}');
    for (position, (name, given)) in call.parameters.iter().enumerate() {
        let plain = name.trim_end_matches("Id");
        let mut targets = vec![name.clone(), format!("{plain}_id"), format!("{plain}Id")];
        if ends_with_parameter && position + 1 == call.parameters.len() {
            targets.push("id".to_owned());
        }
        for target in targets {
            if let Some(Value::String(slot)) = object.get_mut(&target) {
                if free(&target, given) {
                    slot.clone_from(given);
                }
            }
        }
    }
}

/// 8, 4, 4, 4 and 12 hexadecimal digits.
pub(crate) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.char_indices().all(|(index, letter)| match index {
            8 | 13 | 18 | 23 => letter == '-',
            _ => letter.is_ascii_hexdigit(),
        })
}
