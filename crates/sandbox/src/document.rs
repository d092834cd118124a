//! The API documents that the sandbox serves, read into one table of operations.
//! Swagger 2.0 only; schemas stay as JSON and are resolved where they are used.

use std::sync::LazyLock;

use serde_json::{Map, Value};

/// The documents, as their vendor describes the APIs; but for the last one, which is ours.
const DOCUMENTS: [(&str, &str); 8] = [
    ("vmc", include_str!("../../../specs/vmc.json")),
    ("blueprint", include_str!("../../../specs/blueprint.json")),
    ("deployment", include_str!("../../../specs/deployment.json")),
    (
        "service-broker",
        include_str!("../../../specs/service-broker.json"),
    ),
    (
        "code-stream",
        include_str!("../../../specs/code-stream.json"),
    ),
    ("iaas", include_str!("../../../specs/iaas.json")),
    ("project", include_str!("../../../specs/project.json")),
    ("autoscaler", include_str!("vmc/autoscaler.json")),
];

/// What a document requires of those who call, and its service does not: either of an image and
/// its reference is enough, only the service knows ids and links, and an account that is there is
/// given by its id alone.
const OPTIONAL: [(&str, &str, &[&str]); 4] = [
    (
        "iaas",
        "MachineSpecification",
        &["image", "imageRef", "flavor", "flavorRef"],
    ),
    (
        "iaas",
        "ChangeSecurityGroupSpecification",
        &["_links", "id"],
    ),
    ("iaas", "SnapshotSpecification", &["_links", "id"]),
    (
        "iaas",
        "CloudAccountRegionEnumerationSpecification",
        &["cloudAccountProperties"],
    ),
];

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// The API documents that requests are held to, each with the name of its service: Swagger 2.0 as
/// JSON, word for word as their vendor wrote it, but for the one of `autoscaler`, which has none.
///
/// ```
/// let (service, text) = sandbox::documents().next().expect("there are eight");
/// assert_eq!(service, "vmc");
/// assert!(text.contains(r#""swagger""#));
/// ```
pub fn documents() -> impl Iterator<Item = (&'static str, &'static str)> {
    DOCUMENTS.into_iter()
}

/// A document as it is embedded.
pub(crate) fn text(service: &str) -> Option<&'static str> {
    let found = DOCUMENTS.iter().find(|(name, _)| *name == service);
    found.map(|(_, text)| *text)
}

/// Every document, read once for all sandboxes of a process.
pub(crate) static LIBRARY: LazyLock<Vec<Document>> = LazyLock::new(|| {
    DOCUMENTS
        .iter()
        .map(|(service, text)| Document::read(service, text))
        .collect()
});

/// One document: its operations, and the definitions that their schemas refer to.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) service: String,
    pub(crate) operations: Vec<Operation>,
    definitions: Map<String, Value>,
}

/// One operation of a document.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    /// In upper case.
    pub(crate) method: String,
    /// With its `{parameters}`.
    pub(crate) path: String,
    /// Status and schema of each documented answer, in the document's order.
    pub(crate) answers: Vec<(u16, Option<Value>)>,
    /// Media type of its answers, the first that is named; none if that is any.
    pub(crate) produces: Option<String>,
    /// Those of its path and query; headers are a matter of sign-in.
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
}

/// A parameter of a path or a query.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) in_query: bool,
    pub(crate) required: bool,
    /// Type, format and values, as a schema has them.
    pub(crate) schema: Value,
}

/// What a request carries.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) schema: Value,
    /// Whether it is JSON; some are YAML.
    pub(crate) is_json: bool,
}

/// A schema with its references followed and its `allOf` put together.
#[derive(Debug, Default, Clone)]
pub(crate) struct Flat {
    /// Everything but `properties`, `required` and `allOf`.
    pub(crate) keywords: Map<String, Value>,
    pub(crate) properties: Map<String, Value>,
    pub(crate) required: Vec<String>,
    /// The definitions that went into it, outermost first.
    pub(crate) names: Vec<String>,
}

impl Document {
    /// # Panics
    /// If an embedded document is not JSON: that is a mistake in the build, not of the caller.
    fn read(service: &str, text: &str) -> Self {
        let mut root: Value = serde_json::from_str(text)
            .unwrap_or_else(|error| panic!("specs/{service}.json: {error}"));
        let base = root["basePath"]
            .as_str()
            .unwrap_or("")
            .trim_end_matches('/')
            .to_owned();
        for (_, definition, names) in OPTIONAL.iter().filter(|(of, ..)| *of == service) {
            if let Value::Array(required) = &mut root["definitions"][definition]["required"] {
                required.retain(|name| !names.iter().any(|optional| name == optional));
            }
        }
        let definitions = match root["definitions"].take() {
            Value::Object(definitions) => definitions,
            _ => Map::new(),
        };
        let consumes = root["consumes"].take();
        let mut operations = Vec::new();
        for (path, item) in root["paths"].as_object().into_iter().flatten() {
            for (method, operation) in item.as_object().into_iter().flatten() {
                if METHODS.contains(&method.as_str()) {
                    let path = format!("{base}{path}");
                    operations.push(Operation::read(method, &path, operation, &consumes));
                }
            }
        }
        Self {
            service: service.to_owned(),
            operations,
            definitions,
        }
    }

    /// Of schemas that stand alone: references lead nowhere.
    pub(crate) fn empty() -> Self {
        Self {
            service: String::new(),
            operations: Vec::new(),
            definitions: Map::new(),
        }
    }

    /// Follows references and puts `allOf` together, nearest last so that it wins.
    pub(crate) fn flatten(&self, schema: &Value) -> Flat {
        let mut flat = Flat::default();
        self.flatten_into(schema, &mut flat);
        flat
    }

    fn flatten_into(&self, schema: &Value, flat: &mut Flat) {
        if let Some(name) = reference(schema) {
            // An `allOf` that leads back to itself adds nothing the second time.
            if !flat.names.iter().any(|known| known == name) {
                flat.names.push(name.to_owned());
                if let Some(definition) = self.definitions.get(name) {
                    self.flatten_into(definition, flat);
                }
            }
            return;
        }
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.flatten_into(part, flat);
        }
        for (key, value) in schema.as_object().into_iter().flatten() {
            match (key.as_str(), value) {
                ("allOf", _) => {}
                ("properties", Value::Object(properties)) => flat.properties.extend(
                    properties
                        .iter()
                        .map(|(name, value)| (name.clone(), value.clone())),
                ),
                ("required", Value::Array(required)) => flat
                    .required
                    .extend(required.iter().filter_map(Value::as_str).map(str::to_owned)),
                _ => {
                    flat.keywords.insert(key.clone(), value.clone());
                }
            }
        }
    }
}

impl Flat {
    /// Whether only the service sets a property.
    pub(crate) fn is_read_only(&self, name: &str) -> bool {
        let schema = self.properties.get(name);
        schema.is_some_and(|schema| schema["readOnly"] == true)
    }
}

impl Operation {
    fn read(method: &str, path: &str, operation: &Value, consumes: &Value) -> Self {
        let mut answers: Vec<(u16, Option<Value>)> = operation["responses"]
            .as_object()
            .into_iter()
            .flatten()
            .filter_map(|(status, answer)| {
                Some((status.parse().ok()?, answer.get("schema").cloned()))
            })
            .collect();
        answers.sort_by_key(|(status, _)| *status);
        let method = method.to_uppercase();
        let id = match operation["operationId"].as_str() {
            Some(id) => id.to_owned(),
            None => format!("{method} {path}"),
        };
        let produces = operation["produces"][0]
            .as_str()
            .filter(|media| !media.contains('*'))
            .map(str::to_owned);
        let given = operation["parameters"].as_array();
        let given = given.map_or(&[][..], Vec::as_slice);
        let consumes = operation.get("consumes").unwrap_or(consumes);
        Self {
            id,
            method,
            path: path.to_owned(),
            answers,
            produces,
            parameters: given.iter().filter_map(Parameter::read).collect(),
            body: given.iter().find_map(|one| Body::read(one, consumes)),
        }
    }

    /// Whether a query parameter means something to it. Services take `apiVersion` everywhere,
    /// and Spring's parameters of pages where their document has `$top`; but for policies, whose
    /// list knows no other page than its first.
    pub(crate) fn takes(&self, name: &str) -> bool {
        let documents = |name: &str| {
            let mut known = self.parameters.iter();
            known.any(|known| known.in_query && known.name == name)
        };
        match name {
            "apiVersion" => true,
            "page" | "size" | "sort" if self.path != "/policy/api/policies" => {
                documents(name) || documents("$top")
            }
            _ => documents(name),
        }
    }

    /// Whether its answers are YAML, which some operations exchange as plain text.
    pub(crate) fn answers_yaml(&self) -> bool {
        self.produces
            .as_deref()
            .is_some_and(|media| media.contains("yaml"))
    }

    /// The first documented success; 200 without a body if the document names none.
    pub(crate) fn success(&self) -> (u16, Option<&Value>) {
        self.answers
            .iter()
            .find(|(status, _)| (200..300).contains(status))
            .map_or((200, None), |(status, schema)| (*status, schema.as_ref()))
    }

    /// The schema of an answer with this status, or of the success in its place.
    pub(crate) fn answer(&self, status: u16) -> Option<&Value> {
        let documented = self.answers.iter().find(|(known, _)| *known == status);
        documented.map_or(self.success().1, |(_, schema)| schema.as_ref())
    }

    pub(crate) fn documents(&self, status: u16) -> bool {
        self.answers.iter().any(|(known, _)| *known == status)
    }
}

impl Parameter {
    fn read(parameter: &Value) -> Option<Self> {
        let place = parameter["in"].as_str()?;
        Some(Self {
            name: parameter["name"].as_str()?.to_owned(),
            in_query: match place {
                "query" => true,
                "path" => false,
                _ => return None,
            },
            required: parameter["required"] == true,
            schema: parameter.clone(),
        })
    }
}

impl Body {
    fn read(parameter: &Value, consumes: &Value) -> Option<Self> {
        if parameter["in"] != "body" {
            return None;
        }
        let mut media = consumes.as_array().into_iter().flatten().peekable();
        Some(Self {
            required: parameter["required"] == true,
            schema: parameter["schema"].clone(),
            // What is not said is JSON, in all of these services.
            is_json: media.peek().is_none()
                || media.any(|media| media.as_str().is_some_and(|media| media.contains("json"))),
        })
    }
}

/// The name of the definition that a schema refers to, if it is a reference.
pub(crate) fn reference(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/definitions/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_of_all_documents_is_read() {
        let counts: Vec<_> = LIBRARY
            .iter()
            .map(|document| (document.service.as_str(), document.operations.len()))
            .collect();
        assert_eq!(
            counts,
            [
                ("vmc", 63),
                ("blueprint", 39),
                ("deployment", 37),
                ("service-broker", 49),
                ("code-stream", 127),
                ("iaas", 243),
                ("project", 11),
                ("autoscaler", 4)
            ]
        );
        let of_vendor = counts
            .iter()
            .filter(|(service, _)| *service != "autoscaler");
        let total: usize = of_vendor.map(|(_, count)| count).sum();
        assert_eq!(total, 569);
    }

    #[test]
    fn inheritance_is_put_together() {
        let flat = LIBRARY[0].flatten(&serde_json::json!({"$ref": "#/definitions/Task"}));
        assert_eq!(flat.names, ["Task", "AbstractEntity"]);
        assert!(flat.properties.contains_key("created") && flat.properties.contains_key("status"));
        assert!(flat.required.iter().any(|name| name == "id"));
    }
}
