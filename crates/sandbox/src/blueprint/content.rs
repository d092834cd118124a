//! The content of a blueprint, YAML: whether it is valid, and the schema of its inputs.

use serde_json::{Map, Value, json};

use crate::{check, deployment, yaml};

/// What there is to say about a content.
#[derive(Debug)]
pub(crate) struct Reading {
    /// Schema of each input, by its name, in the order of the content.
    pub(super) inputs: Map<String, Value>,
    /// Each resource as the content has it, by its name.
    pub(crate) resources: Map<String, Value>,
    /// As the service shows them; the content is valid if there is none.
    pub(super) errors: Vec<Value>,
}

impl Reading {
    pub(crate) fn of(content: &str) -> Self {
        let mut reading = Self {
            inputs: Map::new(),
            resources: Map::new(),
            errors: Vec::new(),
        };
        match yaml::read(content) {
            Ok(Value::Object(root)) => reading.check(&root),
            // A blueprint may be begun without content.
            Ok(Value::Null) => {}
            Ok(_) => reading.error("", "The content must be a mapping", None),
            Err(message) => reading.error("", &message, None),
        }
        reading
    }

    pub(crate) fn is_valid(&self) -> bool {
        self.errors.is_empty()
    }

    /// The schema of all inputs together.
    pub(crate) fn inputs_schema(&self) -> Value {
        let required: Vec<&String> = self
            .inputs
            .iter()
            .filter(|(_, schema)| schema.get("default").is_none())
            .map(|(name, _)| name)
            .collect();
        json!({"type": "object", "encrypted": false, "properties": self.inputs, "required": required})
    }

    /// Values for all inputs, where none is given their defaults.
    ///
    /// # Errors
    /// For an input that is not declared, one that has neither a value nor a default, and a value
    /// that is not what the input's schema says; and for resources that they make too many.
    pub(crate) fn filled(&self, given: &Map<String, Value>) -> Result<Map<String, Value>, String> {
        if let Some(name) = given.keys().find(|name| !self.inputs.contains_key(*name)) {
            return Err(format!("There is no input '{name}'"));
        }
        if let Some((_, message)) = self.unfit(given).into_iter().next() {
            return Err(message);
        }
        let inputs = self.values(given)?;
        match deployment::miscounted(&self.resources, &inputs) {
            Some((_, message)) => Err(message),
            None => Ok(inputs),
        }
    }

    /// The inputs whose values are not what their schemas say, and what is wrong with each.
    fn unfit(&self, given: &Map<String, Value>) -> Vec<(String, String)> {
        let declared = self.inputs.iter();
        let values = declared.filter_map(|(name, schema)| Some((name, schema, given.get(name)?)));
        values
            .flat_map(|(name, schema, value)| {
                let mut faults = check::value(schema, value, name);
                if schema["encrypted"] == true && !faults.is_empty() {
                    // The message would show what is not among the values of a list.
                    faults = vec![format!("{name} is not what its schema says")];
                }
                faults.into_iter().map(|fault| (name.clone(), fault))
            })
            .collect()
    }

    /// Adds what is wrong with inputs, as the service shows it.
    pub(super) fn check_inputs(&mut self, given: &Map<String, Value>) {
        let known = |name: &String| self.inputs.contains_key(name);
        let unknown = given.keys().filter(|name| !known(name));
        let unknown = unknown.map(|name| (name.clone(), format!("There is no input '{name}'")));
        let missing = self
            .inputs
            .iter()
            .filter(|(name, schema)| schema.get("default").is_none() && !given.contains_key(*name));
        let missing = missing.map(|(name, _)| {
            let message = format!("A value is required for input '{name}'");
            (name.clone(), message)
        });
        let faults: Vec<_> = unknown.chain(missing).chain(self.unfit(given)).collect();
        for (name, message) in faults {
            self.errors.push(json!({
                "type": "ERROR",
                "message": message,
                "path": format!("inputs.{name}"),
                "metadata": {},
            }));
        }
    }

    /// Adds what is wrong with the numbers of resources that these inputs make.
    pub(super) fn check_counts(&mut self, given: &Map<String, Value>) {
        let Ok(inputs) = self.values(given) else {
            return;
        };
        if let Some((name, message)) = deployment::miscounted(&self.resources, &inputs) {
            let path = format!("resources.{name}.properties.count");
            self.error(&path, &message, Some(&name));
        }
    }

    fn values(&self, given: &Map<String, Value>) -> Result<Map<String, Value>, String> {
        self.inputs
            .iter()
            .map(|(name, schema)| {
                let value = given.get(name).or_else(|| schema.get("default"));
                match value {
                    Some(value) => Ok((name.clone(), value.clone())),
                    None => Err(format!("A value is required for input '{name}'")),
                }
            })
            .collect()
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
                    self.resources.insert(name.clone(), resource.clone());
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
