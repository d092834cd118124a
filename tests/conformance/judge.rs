//! Reads an original Swagger 2.0 document by itself, without anything of the pipeline, and makes
//! sample values from it. Judging requests by it is left to `verdict`.

use serde_json::{Map, Value, json};

use crate::suite::{Sample, Service, Suite};

/// One document.
pub struct Judge {
    pub document: Value,
    pub service: Service,
    pub api_version: Option<&'static str>,
    paths: Vec<String>,
}

/// Which properties of schemas and which parameters a sample holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    All,
    Required,
}

/// Whom a sample of a schema is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Without what only the server sets.
    Request,
    /// With it.
    Answer,
}

/// The token that every request must carry.
pub const TOKEN: &str = "conformance-token";

impl Judge {
    pub fn new(suite: &Suite) -> Self {
        Judge {
            document: serde_json::from_str(suite.document).expect("the document is JSON"),
            service: suite.service,
            api_version: suite.api_version,
            paths: suite.paths.iter().map(|path| (*path).to_owned()).collect(),
        }
    }

    /// Method and path of every operation on the suite's paths.
    pub fn operations(&self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for (path, item) in self.document["paths"].as_object().expect("paths") {
            let selected = self.paths.is_empty()
                || self
                    .paths
                    .iter()
                    .any(|prefix| path.starts_with(prefix.as_str()));
            for method in item
                .as_object()
                .expect("a path item")
                .keys()
                .filter(|key| *key != "parameters" && selected)
            {
                found.push((method.to_ascii_uppercase(), path.clone()));
            }
        }
        found
    }

    fn operation(&self, method: &str, path: &str) -> &Value {
        let operation = &self.document["paths"][path][method.to_ascii_lowercase()];
        assert!(operation.is_object(), "the document has no {method} {path}");
        operation
    }

    pub fn parameters(&self, method: &str, path: &str) -> Vec<&Value> {
        self.operation(method, path)["parameters"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|parameter| self.target(parameter))
            .collect()
    }

    fn target<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value["$ref"].as_str() {
            Some(reference) => self
                .document
                .pointer(reference.trim_start_matches('#'))
                .unwrap_or_else(|| panic!("{reference} leads nowhere")),
            None => value,
        }
    }

    /// Values for a call.
    pub fn sample(&self, method: &str, path: &str, extent: Extent) -> Sample {
        let mut sample = Sample::default();
        for parameter in self.parameters(method, path) {
            let name = parameter["name"].as_str().expect("a name");
            let place = parameter["in"].as_str().expect("a place");
            let required = parameter["required"] == true;
            if extent == Extent::Required && !required {
                continue;
            }
            if place == "body" {
                sample.body = Some(self.value(&parameter["schema"], extent, Direction::Request));
            } else {
                sample.parameters.insert(
                    (place.to_owned(), name.to_owned()),
                    argument(name, parameter),
                );
            }
        }
        sample
    }

    /// The schema of the body that an operation takes.
    pub fn body_schema(&self, method: &str, path: &str) -> &Value {
        let parameters = self.parameters(method, path);
        let body = parameters
            .iter()
            .find(|parameter| parameter["in"] == "body");
        &body.expect("the operation takes a body")["schema"]
    }

    /// Statuses of documented successes, with the schema of their bodies.
    pub fn successes(&self, method: &str, path: &str) -> Vec<(u16, Option<&Value>)> {
        self.operation(method, path)["responses"]
            .as_object()
            .expect("responses")
            .iter()
            .filter_map(|(status, response)| {
                Some((status.parse().ok()?, self.target(response).get("schema")))
            })
            .filter(|(status, _)| (200..300).contains(status))
            .collect()
    }

    /// A value of a schema.
    pub fn value(&self, schema: &Value, extent: Extent, direction: Direction) -> Value {
        self.value_below(schema, "value", extent, direction, &mut Vec::new())
            .expect("the outermost schema is never cut off")
    }

    /// `None` where a type would hold itself.
    fn value_below(
        &self,
        schema: &Value,
        name: &str,
        extent: Extent,
        direction: Direction,
        through: &mut Vec<String>,
    ) -> Option<Value> {
        if let Some(reference) = schema["$ref"].as_str() {
            if through.iter().any(|seen| seen == reference) {
                return None;
            }
            through.push(reference.to_owned());
            let value = self.value_below(self.target(schema), name, extent, direction, through);
            through.pop();
            return value;
        }
        if let Some(first) = schema["enum"].get(0)
            && schema["type"] != "array"
        {
            return Some(first.clone());
        }
        let (properties, required) = self.members(schema);
        if !properties.is_empty() {
            let mut object = Map::new();
            for (property, inner) in properties {
                let wanted = extent == Extent::All || required.contains(&property);
                let sendable = direction == Direction::Answer || inner["readOnly"] != true;
                if wanted
                    && sendable
                    && let Some(value) =
                        self.value_below(inner, &property, extent, direction, through)
                {
                    object.insert(property, value);
                }
            }
            return Some(Value::Object(object));
        }
        Some(match schema["type"].as_str() {
            Some("array") => {
                let item = self.value_below(&schema["items"], name, extent, direction, through)?;
                json!([item])
            }
            Some("object") if schema["additionalProperties"].is_object() => {
                let value = self.value_below(
                    &schema["additionalProperties"],
                    name,
                    extent,
                    direction,
                    through,
                )?;
                json!({ "a key": value })
            }
            // Java's Object: anything at all.
            Some("object") | None => json!({"any": ["json", 1, true]}),
            Some("integer") => json!(7),
            Some("number") => json!(1.5),
            Some("boolean") => json!(true),
            _ => json!(text(name, schema["format"].as_str())),
        })
    }

    /// Properties and required names of an object, with those of its ancestors.
    pub fn members<'a>(&'a self, schema: &'a Value) -> (Vec<(String, &'a Value)>, Vec<String>) {
        let schema = self.target(schema);
        let mut properties: Vec<(String, &Value)> = Vec::new();
        let mut required = Vec::new();
        for part in schema["allOf"].as_array().into_iter().flatten() {
            let (inherited, theirs) = self.members(part);
            properties.extend(inherited);
            required.extend(theirs);
        }
        properties.extend(
            schema["properties"]
                .as_object()
                .into_iter()
                .flatten()
                .map(|(name, value)| (name.clone(), value)),
        );
        required.extend(
            schema["required"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|name| name.as_str().map(str::to_owned)),
        );
        (properties, required)
    }

    /// The schema itself, behind references.
    pub fn resolved<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let mut schema = schema;
        while schema["$ref"].is_string() {
            schema = self.target(schema);
        }
        schema
    }

    fn media(&self, method: &str, path: &str, keyword: &str) -> Vec<String> {
        [self.operation(method, path), &self.document]
            .iter()
            .find_map(|at| at[keyword].as_array())
            .map(|media| {
                media
                    .iter()
                    .filter_map(|media| media.as_str().map(str::to_owned))
                    .collect()
            })
            .filter(|media: &Vec<String>| !media.is_empty())
            .unwrap_or_else(|| vec!["application/json".to_owned()])
    }

    pub fn consumes(&self, method: &str, path: &str) -> String {
        self.media(method, path, "consumes").remove(0)
    }

    pub fn produces(&self, method: &str, path: &str) -> Vec<String> {
        self.media(method, path, "produces")
    }

    /// The media type of an answer and how a body is written in it.
    pub fn answer(&self, method: &str, path: &str, body: &Value) -> (String, Vec<u8>) {
        let produces = self.produces(method, path);
        let json = produces.iter().any(|media| media.contains("json"));
        match body {
            Value::String(text) if !json => {
                let media = produces.iter().find(|media| *media != "*/*");
                (
                    media.cloned().unwrap_or_else(|| "text/plain".into()),
                    text.clone().into_bytes(),
                )
            }
            body => ("application/json".into(), body.to_string().into_bytes()),
        }
    }
}

/// The value of a parameter outside the body: characters that need escaping wherever
/// the document allows any text.
fn argument(name: &str, parameter: &Value) -> Value {
    let one = |schema: &Value| match schema["type"].as_str() {
        Some("integer") => json!(7),
        Some("number") => json!(1.5),
        Some("boolean") => json!(true),
        _ if schema["enum"].is_array() => schema["enum"][0].clone(),
        _ if schema["format"].is_string() => json!(text(name, schema["format"].as_str())),
        _ => json!(format!("{name} ä/%+&=?#\"'")),
    };
    if parameter["type"] == "array" {
        let first = one(&parameter["items"]);
        match first
            .as_str()
            .filter(|_| parameter["items"]["enum"].is_null())
        {
            Some(text) => json!([first, format!("{text} too")]),
            None => json!([first]),
        }
    } else {
        one(parameter)
    }
}

fn text(name: &str, format: Option<&str>) -> String {
    match format {
        Some("date-time") => "2026-01-31T12:00:00.123456Z".to_owned(),
        Some("date") => "2026-01-31".to_owned(),
        Some("uuid") => "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0".to_owned(),
        _ => format!("a {name}"),
    }
}
