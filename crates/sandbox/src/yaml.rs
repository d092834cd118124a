//! YAML as the services exchange it: read into JSON, and written from it in the block style that
//! people keep in git.

use std::collections::HashMap;
use std::fmt::Write as _;

use saphyr::{LoadableYamlNode, Scalar, Yaml};
use saphyr_parser::{Event, Parser};
use serde_json::{Map, Value, json};

use crate::call::DEEPEST;

/// Reads one document; null for an empty text.
pub(crate) fn read(text: &str) -> Result<Value, String> {
    let mut documents = read_all(text)?;
    match documents.len() {
        0 => Ok(Value::Null),
        1 => Ok(documents.remove(0)),
        _ => Err("The content must be one YAML document".to_owned()),
    }
}

/// Reads all documents of a text.
pub(crate) fn read_all(text: &str) -> Result<Vec<Value>, String> {
    bounded(text)?;
    Yaml::load_from_str(text)
        .map_err(|error| format!("Invalid YAML: {error}"))?
        .iter()
        .map(json_of)
        .collect()
}

/// Loading calls itself for each level, as does all that is done with what is loaded: what is too
/// deep has to be found before. An alias is as deep as what it stands for.
fn bounded(text: &str) -> Result<(), String> {
    // The anchor and the height of each collection that is open.
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut heights = HashMap::new();
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let (event, _) = event.map_err(|error| format!("Invalid YAML: {error}"))?;
        let height = match event {
            Event::SequenceStart(anchor, _) | Event::MappingStart(anchor, _) => {
                open.push((anchor, 1));
                0
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let (anchor, height) = open.pop().unwrap_or_default();
                heights.insert(anchor, height);
                height
            }
            Event::Alias(anchor) => heights.get(&anchor).copied().unwrap_or(0),
            _ => 0,
        };
        if open.len() + height > DEEPEST {
            return Err(format!(
                "Invalid YAML: it is nested deeper than {DEEPEST} levels"
            ));
        }
        if let Some((_, of_outer)) = open.last_mut() {
            *of_outer = (*of_outer).max(height + 1);
        }
    }
    Ok(())
}

/// Writes one document, with the line that begins it.
pub(crate) fn write(value: &Value) -> String {
    let mut text = "---".to_owned();
    node(&mut text, value, 0);
    text.push('\n');
    text
}

/// Writes what comes after `---`, a key or a dash.
fn node(text: &mut String, value: &Value, depth: usize) {
    match value {
        Value::Object(entries) if !entries.is_empty() => {
            for (key, value) in entries {
                let _ = write!(text, "\n{:indent$}{}:", "", plain(key), indent = 2 * depth);
                node(text, value, depth + 1);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for item in items {
                let _ = write!(text, "\n{:indent$}-", "", indent = 2 * depth);
                node(text, item, depth + 1);
            }
        }
        Value::String(script) if is_script(script) => {
            text.push_str(if script.ends_with('\n') { " |" } else { " |-" });
            for line in script.lines() {
                let _ = write!(text, "\n{:indent$}{line}", "", indent = 2 * depth);
            }
        }
        Value::String(scalar) => {
            let _ = write!(text, " {}", plain(scalar));
        }
        // Numbers, flags, null and what is empty look the same in JSON.
        other => {
            let _ = write!(text, " {other}");
        }
    }
}

/// Text of several lines that can stand as it is; what has blank ends is quoted.
fn is_script(text: &str) -> bool {
    let body = text.strip_suffix('\n').unwrap_or(text);
    body.contains('\n')
        && body
            .chars()
            .all(|letter| letter == '\n' || letter == '\t' || !letter.is_control())
        && !body.starts_with([' ', '\t', '\n'])
        && body.lines().all(|line| line.trim_end() == line)
        && !body.ends_with('\n')
}

/// A scalar that is read as the same text: bare where nothing can be misread, else quoted.
fn plain(text: &str) -> String {
    let bare = text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || " _-./".contains(letter))
        && !text.ends_with(' ')
        && !["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
            .contains(&text.to_lowercase().as_str());
    if bare {
        text.to_owned()
    } else {
        // What JSON escapes, YAML reads.
        json!(text).to_string()
    }
}

fn json_of(node: &Yaml<'_>) -> Result<Value, String> {
    Ok(match node {
        Yaml::Value(scalar) => match scalar {
            Scalar::Null => Value::Null,
            Scalar::Boolean(flag) => json!(flag),
            Scalar::Integer(number) => json!(number),
            Scalar::FloatingPoint(number) => json!(number.into_inner()),
            Scalar::String(text) => json!(text),
        },
        Yaml::Sequence(items) => items.iter().map(json_of).collect::<Result<_, _>>()?,
        Yaml::Mapping(entries) => {
            let mut object = Map::new();
            for (key, value) in entries {
                let key = match json_of(key)? {
                    Value::String(key) => key,
                    Value::Array(_) | Value::Object(_) => {
                        return Err("Invalid YAML: a key must be a scalar".to_owned());
                    }
                    other => other.to_string(),
                };
                object.insert(key, json_of(value)?);
            }
            Value::Object(object)
        }
        Yaml::Tagged(_, inner) => json_of(inner)?,
        Yaml::Representation(text, ..) => json!(text),
        Yaml::Alias(_) | Yaml::BadValue => {
            return Err("Invalid YAML: a value can not be read".to_owned());
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_as_it_was() {
        let value = json!({
            "name": "Deploy web",
            "enabled": true,
            "concurrency": 10,
            "share": 0.5,
            "nothing": null,
            "empty": {},
            "none": [],
            "yes": "yes",
            "number": "007",
            "expression": "${input.x}: 'a' \"b\" # c",
            "script": "#!/bin/sh\nif true; then\n  echo hi\nfi\n",
            "cut": "a\nb",
            "odd": [" led", "trail ", "\n", "a\n\n", "tab\there", "", "- a", "größe", "\u{85}x\ny"],
            "stages": {"Stage0": {"taskOrder": ["a,b"], "tasks": {"a": {"type": "REST"}}}},
            "lists": [[1, [2]], {"a": [{"b": 1, "c": []}]}],
        });
        let text = write(&value);
        assert_eq!(read(&text), Ok(value), "{text}");
        assert!(
            text.contains("\n  Stage0:\n    taskOrder:\n      - \"a,b\"\n"),
            "{text}"
        );
        assert!(text.contains("\nscript: |\n  #!/bin/sh\n"), "{text}");
    }

    #[test]
    fn several_documents_are_read_one_by_one() {
        let text = [write(&json!({"a": 1})), write(&json!(["b"]))].concat();
        assert_eq!(read_all(&text), Ok(vec![json!({"a": 1}), json!(["b"])]));
        assert!(read(&text).is_err());
    }

    #[test]
    fn what_is_nested_too_deeply_is_refused_and_does_not_end_the_process() {
        let indented: String = (0..3_000)
            .map(|depth| format!("{:depth$}a:\n", ""))
            .collect();
        let aliases: String = (1..3_000)
            .map(|at| format!("- &a{at} [*a{}]\n", at - 1))
            .collect();
        for text in [
            "- ".repeat(10_000),
            "? ".repeat(10_000),
            "[".repeat(10_000),
            "{a: ".repeat(10_000),
            indented,
            format!("- &a0 [x]\n{aliases}"),
        ] {
            let error = read_all(&text).unwrap_err();
            assert!(error.contains("Invalid YAML"), "{error}");
        }
        let sane = format!("{}a", "- ".repeat(DEEPEST));
        assert!(read(&sane).is_ok());
        let error = read(&format!("- {sane}")).unwrap_err();
        assert!(error.contains("deeper than 32 levels"), "{error}");
        assert_eq!(
            read("a: &a [1]\nb: [*a, *a]"),
            Ok(json!({"a": [1], "b": [[1], [1]]}))
        );
    }
}
