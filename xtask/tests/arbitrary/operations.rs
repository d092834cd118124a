//! Paths with their operations and answers in the words of either version.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::draw::Draw;

/// What operations share by reference: parameters, bodies and answers, by name.
#[derive(Default)]
pub struct Shared {
    pub parameters: Map<String, Value>,
    pub bodies: Map<String, Value>,
    pub answers: Map<String, Value>,
}

impl Shared {
    /// The parameter behind a name, which may be a reference itself.
    fn parameter(&self, name: &str) -> &Value {
        let parameter = &self.parameters[name];
        match parameter["$ref"].as_str() {
            Some(target) => self.parameter(target.rsplit('/').next().unwrap()),
            None => parameter,
        }
    }
}

type Taken = BTreeSet<(String, String)>;

const SEGMENTS: &[&str] = &[
    "machines",
    "projects",
    "api",
    "v1",
    "orgs",
    "tags",
    "self",
    "type",
    "über",
    "$metadata",
    "a.b",
    "actions",
    "requests",
    "new",
    "all",
    "items",
    "2fa",
    "(legacy)",
    "a%20b",
    "~me",
];
pub const JSON_TYPES: &[&str] = &[
    "application/json",
    "*/*",
    "application/json;charset=UTF-8",
    "application/vnd.example.v1+json",
];
pub const OTHER_TYPES: &[&str] = &[
    "text/plain",
    "application/xml",
    "application/x-yaml",
    "application/octet-stream",
    "image/png",
    "text/event-stream",
    "application/zip",
    "application/pdf",
    "text/csv",
];
const METHODS: &[&str] = &[
    "get", "get", "get", "get", "put", "post", "post", "delete", "patch", "head", "options",
    "trace",
];
const TAGS: &[&str] = &[
    "Machines",
    "machines",
    "Two Words",
    "two-words",
    "types",
    "self",
    "日本語",
    "",
    "a/b",
    "default",
    "[x] <y>",
    "Client",
    "shared",
    "1st",
];
const IDS: &[&str] = &[
    "getUsingGET",
    "getUsingGET_1",
    "listMachines",
    "list_machines",
    "ListMachines",
    "get",
    "new",
    "type",
    "items",
    "pages",
    "retryPolicy",
    "all",
    "session",
    "日本語",
    "1",
    "a.b/c",
    "",
    " ",
    "client",
    "clone",
    "Machines_get",
    "some",
    "request",
    "call",
    "error",
    "self",
    "await",
    "drop",
    "machine",
    "bytes",
];

impl Draw {
    pub fn shared(&mut self) -> Shared {
        let mut shared = Shared::default();
        for number in 0..self.below(4) {
            let (name, place) = (self.name(), self.pick(&["query", "query", "header"]));
            let key = self
                .pick(&["limit", "Trace-Id", "my param", "a/b"])
                .to_owned()
                + &number.to_string();
            let parameter = self.parameter(&name, place);
            shared.parameters.insert(key, parameter);
        }
        for number in 0..self.below(3) {
            let answer = self.answer();
            shared.answers.insert(format!("Answer{number}"), answer);
        }
        if !self.swagger {
            for number in 0..self.below(3) {
                let body = self.body();
                shared.bodies.insert(format!("Body{number}"), body);
            }
            // A reference may lead to another.
            for (place, all) in [
                ("parameters", &mut shared.parameters),
                ("requestBodies", &mut shared.bodies),
                ("responses", &mut shared.answers),
            ] {
                if self.chance(30)
                    && let Some(first) = all.keys().next().cloned()
                {
                    let target = format!("#/components/{place}/{}", escaped(&first));
                    if !first.contains(['/', ' ']) {
                        all.insert("Chained".to_owned(), json!({"$ref": target}));
                    }
                }
            }
        }
        shared
    }

    pub fn paths(&mut self, count: usize, shared: &Shared) -> Map<String, Value> {
        let mut paths = Map::new();
        for _ in 0..count {
            let (path, names) = self.path();
            // Paths that differ only in the names of their parameters are one path.
            let shape = |path: &str| -> String {
                path.split('{')
                    .map(|part| part.split_once('}').map_or(part, |(_, rest)| rest))
                    .collect::<Vec<_>>()
                    .join("{}")
            };
            if paths
                .keys()
                .any(|other: &String| shape(other) == shape(&path))
            {
                continue;
            }
            let item = self.path_item(&names, shared);
            paths.insert(path, item);
        }
        if self.chance(5) {
            paths.insert("x-notes".to_owned(), json!({"get": {"of": "an extension"}}));
        }
        paths
    }

    fn path(&mut self) -> (String, Vec<String>) {
        let (mut path, mut names) = (String::new(), Vec::new());
        for _ in 0..1 + self.below(4) {
            path.push('/');
            if !self.chance(35) {
                path.push_str(self.pick(SEGMENTS));
                continue;
            }
            let name = match self.below(8) {
                0 => self
                    .pick(&["type", "self", "fooBar", "foo_bar", "path_segment", "url"])
                    .to_owned(),
                1 => self
                    .pick(&["user-id", "a.b", "user id", "größe", "$id", "1", "X"])
                    .to_owned(),
                _ => self
                    .pick(&["id", "orgId", "name", "version", "apiVersion"])
                    .to_owned(),
            };
            if names.contains(&name) {
                path.push_str("more");
                continue;
            }
            path.push_str(&format!("{{{name}}}"));
            names.push(name);
            match self.below(12) {
                0 => path.push_str(":powerOn"),
                1 => path.push_str(".json"),
                2 if !names.contains(&"second".to_owned()) => {
                    path.push_str("-{second}");
                    names.push("second".to_owned());
                }
                _ => {}
            }
        }
        if self.chance(4) {
            path.push('/');
        }
        (path, names)
    }

    fn path_item(&mut self, names: &[String], shared: &Shared) -> Value {
        let mut item = Map::new();
        // Parameters that all operations of the path have.
        let mut common = Taken::new();
        if self.chance(40) {
            let mut parameters = Vec::new();
            for name in names {
                if self.chance(70) {
                    parameters.push(self.parameter(name, "path"));
                    common.insert((name.clone(), "path".to_owned()));
                }
            }
            self.add_shared(&mut parameters, &mut common.clone(), shared);
            if self.chance(30) {
                parameters.push(self.parameter("X-Common", "header"));
            }
            item.insert("parameters".to_owned(), Value::Array(parameters));
        }
        for _ in 0..1 + self.below(3) {
            let method = self.pick(METHODS);
            let operation = self.operation(method, names, &common, shared);
            item.insert(method.to_owned(), operation);
        }
        if self.chance(10) {
            item.insert("x-owner".to_owned(), json!(["me"]));
        }
        if !self.swagger && self.chance(10) {
            item.insert("summary".to_owned(), json!(self.prose()));
        }
        Value::Object(item)
    }

    /// Puts references to shared parameters in.
    fn add_shared(&mut self, parameters: &mut Vec<Value>, taken: &mut Taken, shared: &Shared) {
        for key in shared.parameters.keys() {
            if !self.chance(30) {
                continue;
            }
            let target = shared.parameter(key);
            let identity = ["name", "in"].map(|member| target[member].as_str().unwrap().to_owned());
            if taken.insert(identity.into()) {
                let place = if self.swagger {
                    "#/parameters"
                } else {
                    "#/components/parameters"
                };
                parameters.push(json!({"$ref": format!("{place}/{}", escaped(key))}));
            }
        }
    }

    fn operation(
        &mut self,
        method: &str,
        names: &[String],
        common: &Taken,
        shared: &Shared,
    ) -> Value {
        let mut operation = json!({});
        if self.chance(75) {
            let id = if self.chance(60) {
                format!("{method}{}{}", self.pick(TAGS), self.below(1000))
            } else {
                self.pick(IDS).to_owned()
            };
            operation["operationId"] = json!(id);
        }
        match self.below(8) {
            0 => {}
            1 => operation["tags"] = json!([]),
            2 => operation["tags"] = json!([self.name(), "Second"]),
            _ => operation["tags"] = json!([self.pick(TAGS)]),
        }
        if self.chance(70) {
            operation["summary"] = json!(self.prose());
        }
        if self.chance(50) {
            operation["description"] = json!(self.prose());
        }
        if self.chance(8) {
            operation["deprecated"] = json!(true);
        }
        if self.chance(20) {
            operation["security"] = self
                .pick(&["[]", "[{}]", "[{\"key\": []}]"])
                .parse()
                .unwrap();
        }

        let mut taken = Taken::new();
        let mut parameters = Vec::new();
        for name in names {
            let is_common = common.contains(&(name.clone(), "path".to_owned()));
            if !is_common || self.chance(20) {
                parameters.push(self.parameter(name, "path"));
                taken.insert((name.clone(), "path".to_owned()));
            }
        }
        for _ in 0..self.below(5) {
            let name = match names.first() {
                // One name in two places.
                Some(name) if self.chance(10) => name.clone(),
                _ => self.name(),
            };
            let place = self.pick(&["query", "query", "query", "header"]);
            if taken.insert((name.clone(), place.to_owned())) {
                parameters.push(self.parameter(&name, place));
            }
        }
        self.add_shared(&mut parameters, &mut taken, shared);

        let takes_body = matches!(method, "put" | "post" | "patch") || self.chance(5);
        if takes_body && self.chance(80) {
            if self.swagger {
                self.swagger_body(&mut operation, &mut parameters);
            } else if !shared.bodies.is_empty() && self.chance(25) {
                let keys: Vec<&str> = shared.bodies.keys().map(String::as_str).collect();
                let key = self.pick(&keys);
                operation["requestBody"] =
                    json!({"$ref": format!("#/components/requestBodies/{key}")});
            } else {
                operation["requestBody"] = self.body();
            }
        }
        if !parameters.is_empty() || self.chance(10) {
            operation["parameters"] = Value::Array(parameters);
        }
        if self.swagger && self.chance(60) {
            let media = if self.chance(75) {
                JSON_TYPES
            } else {
                OTHER_TYPES
            };
            operation["produces"] = json!([self.pick(media)]);
        }
        operation["responses"] = self.answers(shared);
        operation
    }

    fn answers(&mut self, shared: &Shared) -> Value {
        let statuses: &[&str] = match self.below(16) {
            0 => &["201"],
            1 => &["202", "404"],
            2 => &["204"],
            3 => &["200", "204"],
            4 => &["200", "202"],
            5 => &["default"],
            6 => &["200", "default"],
            7 => &["404", "500"],
            8 => &[],
            9 => &["302"],
            10 if !self.swagger => &["2XX", "4XX"],
            _ => &["200", "400", "401", "404", "500"],
        };
        let mut answers = Map::new();
        for status in statuses {
            let answer = if !shared.answers.is_empty() && self.chance(20) {
                let keys: Vec<&str> = shared.answers.keys().map(String::as_str).collect();
                let place = if self.swagger { "" } else { "/components" };
                json!({"$ref": format!("#{place}/responses/{}", self.pick(&keys))})
            } else if *status == "204" {
                json!({"description": "Nothing."})
            } else {
                self.answer()
            };
            answers.insert((*status).to_owned(), answer);
        }
        if self.chance(5) {
            answers.insert("x-notes".to_owned(), json!("of an extension"));
        }
        Value::Object(answers)
    }

    fn answer(&mut self) -> Value {
        let mut answer = json!({"description": self.prose()});
        if self.chance(15) {
            return answer;
        }
        let schema = match self.below(10) {
            0..=3 => self.reference_to_any(),
            4 => {
                let items = self.reference_to_any();
                json!({"type": "array", "items": items})
            }
            5 if self.swagger => json!({"type": "file"}),
            5 => json!({"type": "string", "format": "binary"}),
            6 if self.chance(20) => self.deep_schema(),
            _ => self.schema(2),
        };
        if self.swagger {
            answer["schema"] = schema;
            if self.chance(20) {
                answer["headers"] =
                    json!({"X-Total": {"type": "integer", "description": self.prose()}});
            }
            return answer;
        }
        answer["content"] = match self.below(10) {
            0 => json!({self.pick(OTHER_TYPES): {"schema": schema}}),
            1 => {
                json!({"text/plain": {"schema": {"type": "string"}}, "application/json": {"schema": schema}})
            }
            2 => json!({"application/json": {}}),
            3 => json!({}),
            _ => {
                json!({self.pick(JSON_TYPES): {"schema": schema, "examples": {"one": {"value": {"$ref": 1}}}}})
            }
        };
        if self.chance(20) {
            answer["headers"] = json!({"X-Total": {"schema": {"type": "integer"}}});
        }
        answer
    }
}

/// A name as it stands in a reference.
fn escaped(name: &str) -> String {
    name.replace('~', "~0")
        .replace('/', "~1")
        .replace(' ', "%20")
}
