//! The content of a blueprint, YAML: whether it is valid, and the schema of its inputs.

use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde_json::{Map, Value, json};

/// What there is to say about a content.
#[derive(Debug)]
pub(super) struct Reading {
    /// Schema of each input, by its name, in the order of the content.
    pub(super) inputs: Map<String, Value>,
    /// As the service shows them; the content is valid if there is none.
    pub(super) errors: Vec<Value>,
}

impl Reading {
    pub(super) fn of(content: &str) -> Self {
        let mut reading = Self {
            inputs: Map::new(),
            errors: Vec::new(),
        };
        match parsed(content) {
            Ok(Value::Object(root)) => reading.check(&root),
            // A blueprint may be begun without content.
            Ok(Value::Null) => {}
            Ok(_) => reading.error("", "The content must be a mapping", None),
            Err(message) => reading.error("", &message, None),
        }
        reading
    }

    pub(super) fn is_valid(&self) -> bool {
        self.errors.is_empty()
    }

    /// The schema of all inputs together.
    pub(super) fn inputs_schema(&self) -> Value {
        let required: Vec<&String> = self
            .inputs
            .iter()
            .filter(|(_, schema)| schema.get("default").is_none())
            .map(|(name, _)| name)
            .collect();
        json!({"type": "object", "encrypted": false, "properties": self.inputs, "required": required})
    }

    fn check(&mut self, root: &Map<String, Value>) {
        match root.get("inputs") {
            None | Some(Value::Null) => {}
            Some(Value::Object(inputs)) => {
                for (name, schema) in inputs {
                    if schema.is_object() {
                        self.inputs.insert(name.clone(), schema.clone());
                    } else {
                        self.error(
                            &format!("inputs.{name}"),
                            "An input must be a mapping",
                            None,
                        );
                    }
                }
            }
            Some(_) => self.error("inputs", "inputs must be a mapping", None),
        }
        match root.get("resources") {
            None | Some(Value::Null) => {}
            Some(Value::Object(resources)) => {
                for (name, resource) in resources {
                    if !resource["type"].is_string() {
                        let path = format!("resources.{name}");
                        self.error(&path, "A resource must have a type", Some(name));
                    }
                    self.references(resource, &format!("resources.{name}"), name);
                }
            }
            Some(_) => self.error("resources", "resources must be a mapping", None),
        }
    }

    /// Finds `${input.name}` of inputs that are not declared.
    fn references(&mut self, value: &Value, path: &str, resource: &str) {
        match value {
            Value::String(text) => {
                for rest in text.split("${input.").skip(1) {
                    let end = rest
                        .find(|letter: char| !(letter.is_alphanumeric() || "_-".contains(letter)));
                    let name = &rest[..end.unwrap_or(rest.len())];
                    if !self.inputs.contains_key(name) {
                        let message = format!("There is no input '{name}'");
                        self.error(path, &message, Some(resource));
                    }
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.references(item, &format!("{path}[{index}]"), resource);
                }
            }
            Value::Object(properties) => {
                for (name, property) in properties {
                    self.references(property, &format!("{path}.{name}"), resource);
                }
            }
            _ => {}
        }
    }

    fn error(&mut self, path: &str, message: &str, resource: Option<&str>) {
        self.errors.push(json!({
            "type": "ERROR",
            "message": message,
            "path": path,
            "resourceName": resource,
            "metadata": {},
        }));
    }
}

fn parsed(content: &str) -> Result<Value, String> {
    let documents =
        Yaml::load_from_str(content).map_err(|error| format!("Invalid YAML: {error}"))?;
    match documents.as_slice() {
        [] => Ok(Value::Null),
        [document] => json_of(document),
        _ => Err("The content must be one YAML document".to_owned()),
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
    fn inputs_become_a_schema() {
        let reading = Reading::of(
            "inputs:\n  size:\n    type: integer\n    default: 2\n  image:\n    type: string\n\
             resources:\n  vm:\n    type: Cloud.Machine\n    properties:\n      image: ${input.image}\n",
        );
        assert!(reading.is_valid(), "{reading:?}");
        let schema = reading.inputs_schema();
        assert_eq!(
            schema["properties"]["size"],
            json!({"type": "integer", "default": 2})
        );
        assert_eq!(schema["required"], json!(["image"]));
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        let wrong = |content: &str| {
            let errors = Reading::of(content).errors;
            assert_eq!(errors.len(), 1, "{content}: {errors:?}");
            (
                errors[0]["path"].to_string(),
                errors[0]["message"].to_string(),
            )
        };
        assert!(wrong("a: [1").1.contains("Invalid YAML"));
        assert!(wrong("- a").1.contains("mapping"));
        assert_eq!(wrong("inputs: {a: 1}").0, "\"inputs.a\"");
        assert_eq!(wrong("resources: {vm: {}}").0, "\"resources.vm\"");
        assert!(
            wrong("resources: {vm: {type: T, p: '${input.no}'}}")
                .1
                .contains("'no'")
        );
    }

    #[test]
    fn no_content_is_valid() {
        assert!(Reading::of("").is_valid());
    }
}
