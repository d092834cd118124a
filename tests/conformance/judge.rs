//! Reads an original Swagger 2.0 document by itself, without anything of the pipeline. Sample
//! values are left to `sample`, judging requests by it to `verdict`.

use serde_json::Value;

use crate::suite::{Service, Suite};

/// One document.
pub struct Judge {
    pub document: Value,
    pub service: Service,
    pub api_version: Option<&'static str>,
    paths: Vec<String>,
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

    pub(crate) fn target<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value["$ref"].as_str() {
            Some(reference) => self
                .document
                .pointer(reference.trim_start_matches('#'))
                .unwrap_or_else(|| panic!("{reference} leads nowhere")),
            None => value,
        }
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
        self.answers(method, path, 200..300)
    }

    /// The same of documented refusals and failures.
    pub fn failures(&self, method: &str, path: &str) -> Vec<(u16, Option<&Value>)> {
        self.answers(method, path, 400..600)
    }

    fn answers(
        &self,
        method: &str,
        path: &str,
        statuses: std::ops::Range<u16>,
    ) -> Vec<(u16, Option<&Value>)> {
        self.operation(method, path)["responses"]
            .as_object()
            .expect("responses")
            .iter()
            .filter_map(|(status, response)| {
                Some((status.parse().ok()?, self.target(response).get("schema")))
            })
            .filter(|(status, _)| statuses.contains(status))
            .collect()
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
