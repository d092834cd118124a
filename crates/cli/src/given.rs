//! JSON and YAML that users give: in a file, or by standard input.

use std::io::Read as _;

use client_core::Value;

use crate::failure::Failure;

/// Reads a file, or standard input for `-`. `what` says what it is for.
pub fn read(what: &str, file: &str) -> Result<Value, Failure> {
    let from = if file == "-" { "standard input" } else { file };
    let unreadable = |error: std::io::Error| {
        Failure::usage(format!("{what} cannot be read from {from}: {error}"))
    };
    let text = if file == "-" {
        let mut text = String::new();
        std::io::stdin()
            .read_to_string(&mut text)
            .map_err(unreadable)?;
        text
    } else {
        std::fs::read_to_string(file).map_err(unreadable)?
    };
    parse(&text).map_err(|error| Failure::usage(format!("{what} in {from}: {error}")))
}

/// JSON keeps all digits of its numbers; what is none is YAML.
fn parse(text: &str) -> Result<Value, String> {
    if text.trim().is_empty() {
        return Err("there is nothing in it".to_owned());
    }
    serde_json::from_str(text).or_else(|not_json| {
        // A fault is told as that of the language that was meant. What stands there may be secret,
        // so it is not shown.
        if text.trim_start().starts_with(['{', '[']) {
            let yaml = serde_saphyr::from_str(text);
            return yaml.map_err(|_| format!("it is neither JSON ({not_json}) nor YAML"));
        }
        serde_saphyr::from_str(text).map_err(|error| match error.location() {
            Some(place) => format!(
                "it is no YAML: line {}, column {} cannot be read",
                place.line(),
                place.column()
            ),
            None => "it is no YAML".to_owned(),
        })
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn json_and_yaml_are_read() {
        assert_eq!(parse(r#"{"a": 1}"#), Ok(json!({"a": 1})));
        assert_eq!(parse("a: 1\nb: [x]\n"), Ok(json!({"a": 1, "b": ["x"]})));
        assert_eq!(parse("{a: 1}"), Ok(json!({"a": 1})));
    }

    #[test]
    fn faults_are_told_without_what_stands_there() {
        for wrong in [
            "password: hunter2\n  more: hunter2\n",
            "{\"password\": \"hunter2\"",
            "",
            " \n",
        ] {
            let told = parse(wrong).unwrap_err();
            assert!(!told.contains("hunter2"), "{told}");
        }
    }
}
