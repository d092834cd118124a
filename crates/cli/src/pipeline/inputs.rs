//! Inputs of a pipeline: those that it has, of the kind of their defaults. Most are texts; a text that
//! looks like a number stays one.

use client_core::Value;
use code_stream::types::Pipeline;
use serde_json::Map;

use crate::failure::Failure;
use crate::inputs::{Given, Written, misfit};

/// What the pipeline takes of them, or all that is wrong with them.
pub fn checked(written: Written, pipeline: &Pipeline) -> Result<Map<String, Value>, Failure> {
    let known = Known::of(pipeline);
    let names: Vec<&str> = known.defaults.keys().map(String::as_str).collect();
    let (made, mut faults) = written.converted(&names, |name, given| known.read(name, given));
    let told = |name: &&String| {
        !faults
            .iter()
            .any(|fault| fault.starts_with(&format!("{name}:")))
    };
    let missing: Vec<String> = known
        .missing(&made)
        .filter(told)
        .map(|name| format!("{name}: is required"))
        .collect();
    faults.extend(missing);
    if faults.is_empty() {
        return Ok(made);
    }
    let name = pipeline.name.as_deref().unwrap_or_default();
    Err(misfit(&format!("pipeline {name:?}"), &faults))
}

/// The inputs that a pipeline has.
struct Known {
    defaults: Map<String, Value>,
    mandatory: Vec<String>,
}

impl Known {
    fn of(pipeline: &Pipeline) -> Self {
        let defaults = pipeline.input.as_ref().and_then(Value::as_object);
        let mut defaults = defaults.cloned().unwrap_or_default();
        let mut mandatory = Vec::new();
        for (name, about) in pipeline.input_meta.iter().flatten() {
            if !defaults.contains_key(name) {
                defaults.insert(name.clone(), Value::Null);
            }
            if about.extra().get("mandatory") == Some(&Value::Bool(true)) {
                mandatory.push(name.clone());
            }
        }
        Known {
            defaults,
            mandatory,
        }
    }

    /// A value of the kind of its default. It may be secret: no message shows it.
    fn read(&self, name: &str, given: Given<'_>) -> Result<Value, String> {
        let default = self.defaults.get(name).unwrap_or(&Value::Null);
        let value = match given {
            Given::Text(text) if default.is_string() || default.is_null() => text.into(),
            Given::Text(text) => serde_json::from_str(text).unwrap_or_else(|_| Value::from(text)),
            Given::Value(value) => value.clone(),
        };
        let (wanted, got) = (kind(default), kind(&value));
        // An expression such as ${var.password} is read by the server, whatever it stands for.
        let is_expression = value.as_str().is_some_and(|text| text.starts_with("${"));
        if default.is_null() || wanted == got || is_expression {
            return Ok(value);
        }
        let hint = if default.is_string() && !value.is_array() && !value.is_object() {
            ": write it in quotes"
        } else {
            ""
        };
        Err(format!("must be {wanted}, not {got}{hint}"))
    }

    /// Those that need a value and get none.
    fn missing<'a>(&'a self, given: &Map<String, Value>) -> impl Iterator<Item = &'a String> {
        let is_empty = |value: &Value| value.is_null() || value == "";
        self.mandatory.iter().filter(move |name| {
            let value = given.get(*name).or(self.defaults.get(*name));
            value.is_none_or(is_empty)
        })
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use client_core::wire::from_value;
    use serde_json::json;

    use super::*;

    fn known() -> Known {
        let pipeline = from_value(&json!({
            "name": "p",
            "input": {"text": "1.0", "flag": false, "list": [], "count": 3, "secret": ""},
            "_inputMeta": {"secret": {"mandatory": true}, "text": {"mandatory": true}, "open": {}},
        }));
        Known::of(&pipeline.value().unwrap())
    }

    #[test]
    fn values_are_of_the_kind_of_their_defaults() {
        let read = |name, text| known().read(name, Given::Text(text));
        assert_eq!(read("text", "1.10").unwrap(), "1.10");
        assert_eq!(read("open", "true").unwrap(), "true");
        assert_eq!(read("flag", "true").unwrap(), true);
        assert_eq!(read("list", "[1]").unwrap(), json!([1]));
        assert_eq!(read("count", "${var.count}").unwrap(), "${var.count}");
        for (name, text) in [("flag", "yes"), ("count", "many"), ("list", "1")] {
            let told = read(name, text).unwrap_err();
            assert!(
                told.starts_with("must be ") && !told.contains(text),
                "{told}"
            );
        }
    }

    #[test]
    fn a_number_of_a_file_does_not_become_text_with_other_digits() {
        let told = known().read("text", Given::Value(&json!(1.1))).unwrap_err();
        assert_eq!(told, "must be text, not a number: write it in quotes");
    }

    #[test]
    fn what_needs_a_value_and_has_none_is_missing() {
        let known = known();
        let missing = |given: Value| -> Vec<String> {
            known.missing(given.as_object().unwrap()).cloned().collect()
        };
        assert_eq!(missing(json!({})), ["secret"]);
        assert_eq!(missing(json!({"text": ""})), ["secret", "text"]);
        assert!(missing(json!({"secret": "s"})).is_empty());
    }
}
