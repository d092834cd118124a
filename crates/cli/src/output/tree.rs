//! Whole answers: picked from with JMESPath, and written as YAML.

use std::str::FromStr as _;

use client_core::Value;

use crate::failure::Failure;

/// What an expression picks.
pub fn search(query: &str, value: &Value) -> Result<Value, Failure> {
    let wrong =
        |error: &dyn std::fmt::Display| Failure::Usage(format!("--query {query:?}: {error}"));
    let expression = jmespath::compile(query).map_err(|error| wrong(&error))?;
    // By text: the expression has values of its own, and this keeps all digits of numbers.
    let data = jmespath::Variable::from_json(&value.to_string()).map_err(|error| wrong(&error))?;
    let found = expression.search(data).map_err(|error| wrong(&error))?;
    Value::from_str(&found.to_string()).map_err(|error| wrong(&error))
}

/// As YAML, with texts of several lines as blocks.
pub fn yaml(value: &Value) -> Result<String, Failure> {
    let options = serde_saphyr::ser_options! {
        prefer_block_scalars: true,
    };
    serde_saphyr::to_string_with_options(value, options)
        .map_err(|error| Failure::Other(format!("the answer cannot be written as YAML: {error}")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn expressions_pick_and_their_faults_are_told() {
        let value =
            json!({"content": [{"name": "a", "n": 12_345_678_901_234_567_u64}, {"name": "b"}]});
        assert_eq!(search("content[].name", &value).unwrap(), json!(["a", "b"]));
        assert_eq!(
            search("content[0].n", &value).unwrap(),
            json!(12_345_678_901_234_567_u64)
        );
        assert_eq!(search("absent", &value).unwrap(), Value::Null);
        assert_eq!(search("abs(name)", &value).unwrap_err().exit_status(), 2);
    }

    #[test]
    fn yaml_reads_back_as_what_it_was() {
        for value in [
            json!({"content": "formatVersion: 1\ninputs: {}\n", "yes": "yes", "no": "0x1", "empty": {}, "list": []}),
            json!([
                "1",
                1,
                1.5,
                null,
                true,
                "true",
                "",
                " a ",
                "a: b",
                "# c",
                "tab\there",
                "two\n\nlines",
                "end  \n  "
            ]),
            json!({"date": "2026-01-01", "time": "12:30:45", "tilde": "~", "n": "null", "y": {"on": "on"}}),
        ] {
            let text = yaml(&value).unwrap();
            let read: Value = serde_saphyr::from_str(&text).unwrap();
            assert_eq!(read, value, "{text}");
        }
    }
}
