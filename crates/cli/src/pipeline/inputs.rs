//! Inputs of a pipeline: those that it has, of the kind of their defaults. Most are texts; a text that
//! looks like a number stays one.

use clap::Args;
use client_core::Value;
use code_stream::types::Pipeline;
use serde_json::Map;

use crate::failure::Failure;
use crate::{given, names};

#[derive(Debug, Args)]
pub struct Given {
    /// Input of the pipeline; again for several
    #[arg(long = "input", value_name = "NAME=VALUE", value_parser = pair)]
    inputs: Vec<(String, String)>,
    /// File with inputs as JSON or YAML, or - for standard input; the place for secret ones
    #[arg(long, value_name = "FILE", value_parser = crate::arguments::filled)]
    inputs_file: Option<String>,
}

fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("must be NAME=VALUE".to_owned()),
    }
}

impl Given {
    /// What the pipeline takes of them, or what is wrong with them.
    pub fn checked(&self, pipeline: &Pipeline) -> Result<Map<String, Value>, Failure> {
        let mut given = match &self.inputs_file {
            None => Map::new(),
            Some(file) => match given::read("the inputs", file)? {
                Value::Object(members) => members,
                _ => {
                    return Err(Failure::usage(
                        "the file of inputs holds no names with values",
                    ));
                }
            },
        };
        let known = Known::of(pipeline);
        for (name, value) in &given {
            known.check(name, value)?;
        }
        for (name, text) in &self.inputs {
            given.insert(name.clone(), known.read(name, text)?);
        }
        known.check_mandatory(&given)?;
        Ok(given)
    }
}

/// The inputs that a pipeline has.
struct Known {
    name: String,
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
            name: pipeline.name.clone().unwrap_or_default(),
            defaults,
            mandatory,
        }
    }

    fn default(&self, name: &str) -> Result<&Value, Failure> {
        self.defaults.get(name).ok_or_else(|| {
            let known = self.defaults.keys().map(String::as_str);
            Failure::Usage(if self.defaults.is_empty() {
                format!(
                    "the pipeline {} has no inputs, so none is called {name}",
                    self.name
                )
            } else {
                format!(
                    "the pipeline {} has no input {name}; it has {}",
                    self.name,
                    names::listed(known)
                )
            })
        })
    }

    /// A value from the command line, of the kind of its default. It may be secret: no message shows it.
    fn read(&self, name: &str, text: &str) -> Result<Value, Failure> {
        let default = self.default(name)?;
        if matches!(default, Value::String(_) | Value::Null) {
            return Ok(text.into());
        }
        let read = serde_json::from_str(text).unwrap_or_else(|_| Value::from(text));
        self.check(name, &read)?;
        Ok(read)
    }

    fn check(&self, name: &str, value: &Value) -> Result<(), Failure> {
        let default = self.default(name)?;
        let (wanted, got) = (kind(default), kind(value));
        // An expression such as ${var.password} is read by the server, whatever it stands for.
        let is_expression = value.as_str().is_some_and(|text| text.starts_with("${"));
        if default.is_null() || wanted == got || is_expression {
            return Ok(());
        }
        let hint = if default.is_string() && !value.is_array() && !value.is_object() {
            ": write it in quotes"
        } else {
            ""
        };
        Err(Failure::Usage(format!(
            "the input {name} of the pipeline {} is {wanted}, not {got}{hint}",
            self.name
        )))
    }

    fn check_mandatory(&self, given: &Map<String, Value>) -> Result<(), Failure> {
        let is_empty = |value: &Value| value.is_null() || value == "";
        let missing = self.mandatory.iter().filter(|name| {
            let value = given.get(*name).or(self.defaults.get(*name));
            value.is_none_or(is_empty)
        });
        let missing: Vec<&str> = missing.map(String::as_str).collect();
        if missing.is_empty() {
            return Ok(());
        }
        Err(Failure::Usage(format!(
            "the pipeline {} needs a value for {}: --input {}=…",
            self.name,
            names::listed(missing.iter().copied()),
            missing[0]
        )))
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
        let read = |name, text| known().read(name, text);
        assert_eq!(read("text", "1.10").unwrap(), "1.10");
        assert_eq!(read("open", "true").unwrap(), "true");
        assert_eq!(read("flag", "true").unwrap(), true);
        assert_eq!(read("list", "[1]").unwrap(), json!([1]));
        assert_eq!(read("count", "${var.count}").unwrap(), "${var.count}");
        for (name, text) in [("flag", "yes"), ("count", "many"), ("list", "1")] {
            let told = read(name, text).unwrap_err();
            assert_eq!(told.exit_status(), 2);
            assert!(!told.to_string().contains(text), "{told}");
        }
    }

    #[test]
    fn a_number_of_a_file_does_not_become_text_with_other_digits() {
        let told = known().check("text", &json!(1.1)).unwrap_err();
        assert_eq!(
            told.to_string(),
            "the input text of the pipeline p is text, not a number: write it in quotes"
        );
    }

    #[test]
    fn what_is_unknown_or_missing_is_refused() {
        let told = known().read("texts", "1").unwrap_err().to_string();
        assert!(
            told.contains("has no input texts; it has text, flag"),
            "{told}"
        );
        let missing = known().check_mandatory(&Map::new()).unwrap_err();
        assert!(
            missing.to_string().contains("needs a value for secret:"),
            "{missing}"
        );
    }
}
