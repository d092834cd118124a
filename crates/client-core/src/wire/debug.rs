//! `Debug` that shows no secret: redaction by key, in free JSON too.

use std::fmt;

use serde_json::{Map, Value};

use super::secret_names::looks_secret;

const REDACTED: &str = "[redacted]";

/// Shows an object as a struct of this name, secrets redacted.
///
/// # Errors
/// Those of the formatter.
pub fn fmt_record(name: &str, value: &Value, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    if let Value::Object(members) = value {
        for (key, value) in members {
            if hides(members, key) {
                shown.field(key, &REDACTED);
            } else {
                shown.field(key, &Shown(value));
            }
        }
    }
    shown.finish()
}

/// Whether the value under `key` stays hidden: by its own name, or because a
/// sibling says so (`{"name": "password", "value": …}`, `{"type": "SECRET", "value": …}`).
fn hides(members: &Map<String, Value>, key: &str) -> bool {
    if members
        .get(key)
        .is_some_and(|value| value.is_null() || value.is_boolean())
    {
        return false;
    }
    looks_secret(key)
        || key.eq_ignore_ascii_case("value")
            && ["name", "key", "id"]
                .iter()
                .filter_map(|sibling| members.get(*sibling)?.as_str())
                .chain(
                    members
                        .get("type")
                        .and_then(Value::as_str)
                        .filter(|kind| {
                            // `{"type": "SECRET", "value": …}`: what kind of value it is.
                            kind.eq_ignore_ascii_case("secret")
                                || kind.eq_ignore_ascii_case("restricted")
                        })
                        .map(|_| "secret"),
                )
                .any(looks_secret)
}

/// The same value with its secrets redacted, by the names that they stand under.
#[must_use]
pub fn redacted(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(redacted).collect(),
        Value::Object(members) => {
            let shown = members.iter().map(|(key, value)| {
                let value = if hides(members, key) {
                    Value::from(REDACTED)
                } else {
                    redacted(value)
                };
                (key.clone(), value)
            });
            Value::Object(shown.collect())
        }
        plain => plain.clone(),
    }
}

struct Shown<'a>(&'a Value);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Null => f.write_str("null"),
            Value::Bool(b) => b.fmt(f),
            Value::Number(n) => write!(f, "{n}"),
            Value::String(text) => text.fmt(f),
            Value::Array(items) => f.debug_list().entries(items.iter().map(Shown)).finish(),
            Value::Object(members) => {
                let mut shown = f.debug_map();
                for (key, value) in members {
                    if hides(members, key) {
                        shown.entry(key, &REDACTED);
                    } else {
                        shown.entry(key, &Shown(value));
                    }
                }
                shown.finish()
            }
        }
    }
}
