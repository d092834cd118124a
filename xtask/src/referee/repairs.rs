//! What strict judges need to be able to read the original documents at all: small steps on a
//! temporary copy, each with its reason and counted in the output. The documents stay as they are.

use serde_json::{Map, Value, json};

use crate::document::METHODS;

/// A step: its reason, and what it does; how often it did something.
#[derive(Clone, Copy)]
pub struct Repair {
    pub reason: &'static str,
    pub apply: fn(&mut Value) -> usize,
}

/// For a judge of requests that holds documents to their letter.
pub const STRICT: &[Repair] = &[
    Repair {
        reason: "`*/*` names no media type that an answer could have: application/json",
        apply: name_media,
    },
    Repair {
        reason: "bodies whose media type is not said, neither by the operation nor by the document, are JSON",
        apply: say_media,
    },
    Repair {
        reason: "`enum` beside `type: array` demands that the list itself be one of the words; its items say it rightly",
        apply: free_lists,
    },
    Repair {
        reason: "`int64` is cut at 2^53 by a judge written in JavaScript",
        apply: |document| free_formats(document, "int64"),
    },
    Repair {
        reason: "`byte` is refused by the judge in the text that it makes up as an answer",
        apply: |document| free_formats(document, "byte"),
    },
];

/// For calls that leave nothing out.
pub const THOROUGH: &[Repair] = &[Repair {
    reason: "what a call that says everything does not say is missing, optional or not",
    apply: require_parameters,
}];

/// For a judge of answers.
pub const ANSWERS: &[Repair] = &[
    Repair {
        reason: "any operation may refuse a request that is wrong (400), has no valid token (401) or names what is not there (404), listed or not; bodies are judged where they are listed",
        apply: list_refusals,
    },
    Repair {
        reason: "servers send null for what is absent; clients take both for the same",
        apply: allow_nulls,
    },
    Repair {
        reason: "a bare `type: object` is Java's Object, any JSON",
        apply: free_objects,
    },
    Repair {
        reason: "a stream of bytes comes in the media type of what it is, whatever the rest of the document produces",
        apply: free_streams,
    },
    Repair {
        reason: "operations that produce YAML refuse in JSON like all others",
        apply: refuse_in_json,
    },
];

/// Applies them; a note for each that did something.
pub fn repair(document: &mut Value, repairs: &[Repair]) -> Vec<String> {
    repairs
        .iter()
        .filter_map(|repair| {
            let count = (repair.apply)(document);
            (count > 0).then(|| format!("{count} repaired: {}", repair.reason))
        })
        .collect()
}

/// Every object of the document, the outer ones first.
fn everywhere(value: &mut Value, visit: &mut impl FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(members) => {
            visit(members);
            for member in members.values_mut() {
                everywhere(member, visit);
            }
        }
        Value::Array(items) => {
            for item in items {
                everywhere(item, visit);
            }
        }
        _ => {}
    }
}

/// Each operation of a document.
pub fn operations(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    document
        .get_mut("paths")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flat_map(|paths| paths.values_mut())
        .filter_map(Value::as_object_mut)
        .flat_map(|item| item.iter_mut())
        .filter(|(method, _)| METHODS.contains(&method.as_str()))
        .map(|(_, operation)| operation)
}

fn responses(operation: &mut Value) -> Option<&mut Map<String, Value>> {
    operation.get_mut("responses")?.as_object_mut()
}

fn name_media(document: &mut Value) -> usize {
    let mut count = 0;
    let mut name = |at: &mut Value| {
        for keyword in ["consumes", "produces"] {
            let named = at.get_mut(keyword).and_then(Value::as_array_mut);
            for media in named.into_iter().flatten() {
                if *media == "*/*" {
                    *media = json!("application/json");
                    count += 1;
                }
            }
        }
    };
    operations(document).for_each(&mut name);
    name(document);
    count
}

fn say_media(document: &mut Value) -> usize {
    let said = |at: &Value, keyword: &str| at.get(keyword).is_some();
    let [consumes, produces] = ["consumes", "produces"].map(|keyword| said(document, keyword));
    let mut count = 0;
    for operation in operations(document) {
        let parameters = operation["parameters"].as_array();
        let takes = parameters.is_some_and(|all| all.iter().any(|one| one["in"] == "body"));
        let answers = operation["responses"].as_object();
        let gives = answers.is_some_and(|all| all.values().any(|one| said(one, "schema")));
        for (keyword, missing) in [
            ("consumes", takes && !consumes),
            ("produces", gives && !produces),
        ] {
            if missing && !said(operation, keyword) {
                operation[keyword] = json!(["application/json"]);
                count += 1;
            }
        }
    }
    count
}

fn require_parameters(document: &mut Value) -> usize {
    let mut count = 0;
    everywhere(document, &mut |members| {
        // A property may be called `in` as well; only parameters have both as texts.
        let is_parameter = ["name", "in"]
            .iter()
            .all(|keyword| members.get(*keyword).is_some_and(Value::is_string));
        if is_parameter && members.get("required") != Some(&json!(true)) {
            members.insert("required".into(), json!(true));
            count += 1;
        }
    });
    count
}

fn free_lists(document: &mut Value) -> usize {
    let mut count = 0;
    everywhere(document, &mut |members| {
        let of_words = members.get("type").is_some_and(|kind| kind == "array")
            && members
                .get("items")
                .is_some_and(|items| items["enum"].is_array());
        if of_words && members.shift_remove("enum").is_some() {
            count += 1;
        }
    });
    count
}

fn free_formats(document: &mut Value, format: &str) -> usize {
    let mut count = 0;
    everywhere(document, &mut |members| {
        if members.get("format").is_some_and(|found| found == format) {
            members.shift_remove("format");
            count += 1;
        }
    });
    count
}

fn list_refusals(document: &mut Value) -> usize {
    let mut count = 0;
    for operation in operations(document) {
        let Some(responses) = responses(operation) else {
            continue;
        };
        for status in ["400", "401", "404"] {
            if !responses.contains_key(status) {
                responses.insert(status.into(), json!({"description": "A refusal."}));
                count += 1;
            }
        }
    }
    count
}

fn allow_nulls(document: &mut Value) -> usize {
    let mut count = 0;
    everywhere(document, &mut |members| {
        let required = members.get("required").cloned().unwrap_or_default();
        let Some(properties) = members.get_mut("properties").and_then(Value::as_object_mut) else {
            return;
        };
        for (name, schema) in properties.iter_mut() {
            let demanded = required
                .as_array()
                .is_some_and(|names| names.iter().any(|required| required == name));
            // A property that is called `properties` holds schemas as well, not a schema.
            let is_schema = ["type", "$ref", "allOf"]
                .iter()
                .any(|keyword| schema.get(keyword).is_some());
            if !demanded && is_schema {
                *schema = json!({"anyOf": [schema.take(), {"type": "null"}]});
                count += 1;
            }
        }
    });
    count
}

fn free_objects(document: &mut Value) -> usize {
    let mut count = 0;
    everywhere(document, &mut |members| {
        let bare = members.get("type").is_some_and(|kind| kind == "object")
            && !["properties", "additionalProperties", "allOf"]
                .iter()
                .any(|keyword| members.contains_key(*keyword));
        if bare {
            members.shift_remove("type");
            count += 1;
        }
    });
    count
}

fn free_streams(document: &mut Value) -> usize {
    const STREAM: &str = "#/definitions/StreamingResponseBody";
    let mut count = 0;
    for operation in operations(document) {
        let answer = responses(operation).and_then(|responses| responses.get_mut("200"));
        let is_stream = |schema: &Value| {
            schema["$ref"] == STREAM || (schema["type"] == "string" && schema["format"] == "byte")
        };
        if let Some(answer) = answer
            && answer.get("schema").is_some_and(is_stream)
        {
            answer["schema"] = json!({});
            operation["produces"] = json!(["*/*"]);
            count += 1;
        }
    }
    count
}

fn refuse_in_json(document: &mut Value) -> usize {
    let mut count = 0;
    for operation in operations(document) {
        if let Some(produces) = operation.get_mut("produces").and_then(Value::as_array_mut)
            && produces.contains(&json!("application/x-yaml"))
            && !produces.contains(&json!("application/json"))
        {
            produces.push(json!("application/json"));
            count += 1;
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(operation: Value) -> Value {
        json!({"paths": {"/a": {"get": operation, "parameters": []}}})
    }

    #[test]
    fn a_document_without_defects_stays_as_it_is() {
        let plain = document(json!({
            "produces": ["application/json"],
            "responses": {"200": {"description": "", "schema": {"type": "array", "items": {"type": "string", "enum": ["a"]}}}}
        }));
        let mut repaired = plain.clone();
        assert!(repair(&mut repaired, STRICT).is_empty());
        assert_eq!(repaired, plain);
    }

    #[test]
    fn what_a_strict_judge_cannot_read_is_repaired_and_counted() {
        let mut repaired = document(json!({
            "produces": ["*/*"],
            "parameters": [
                {"name": "expand", "type": "array", "enum": ["a"], "items": {"type": "string", "enum": ["a"]}},
                {"name": "size", "type": "integer", "format": "int64"},
                {"name": "format", "type": "string", "enum": ["int64"]},
            ],
        }));
        assert_eq!(repair(&mut repaired, STRICT).len(), 3);
        assert_eq!(
            repaired["paths"]["/a"]["get"],
            json!({
                "produces": ["application/json"],
                "parameters": [
                    {"name": "expand", "type": "array", "items": {"type": "string", "enum": ["a"]}},
                    {"name": "size", "type": "integer"},
                    {"name": "format", "type": "string", "enum": ["int64"]},
                ],
            })
        );
    }

    #[test]
    fn a_media_type_that_nobody_says_is_json_and_one_that_is_said_stays() {
        let operation = json!({
            "parameters": [{"name": "body", "in": "body", "schema": {}}],
            "responses": {"200": {"description": "", "schema": {}}},
        });
        let mut silent = document(operation.clone());
        assert_eq!(say_media(&mut silent), 2);
        for keyword in ["consumes", "produces"] {
            let said = &silent["paths"]["/a"]["get"][keyword];
            assert_eq!(said, &json!(["application/json"]));
        }
        let mut said = document(operation);
        said["consumes"] = json!(["application/x-yaml"]);
        said["paths"]["/a"]["get"]["produces"] = json!(["app/json"]);
        let before = said.clone();
        assert_eq!(say_media(&mut said), 0);
        assert_eq!(said, before);
        let empty = json!({"responses": {"204": {"description": ""}}});
        assert_eq!(say_media(&mut document(empty)), 0);
    }

    #[test]
    fn every_parameter_is_required_of_calls_that_leave_nothing_out() {
        let mut document = document(json!({
            "parameters": [
                {"name": "size", "in": "query", "type": "integer"},
                {"name": "id", "in": "path", "required": true, "type": "string"},
            ],
        }));
        document["definitions"] = json!({"A": {"properties": {"name": {}, "in": {}}}});
        let definitions = document["definitions"].clone();
        assert_eq!(require_parameters(&mut document), 1);
        let parameters = &document["paths"]["/a"]["get"]["parameters"];
        assert_eq!(parameters[0]["required"], true);
        assert_eq!(document["definitions"], definitions);
    }

    #[test]
    fn null_is_allowed_for_optional_properties_only_whatever_they_are_called() {
        let mut document = json!({"definitions": {"A": {
            "required": ["id"],
            "properties": {
                "id": {"type": "string"},
                "name": {"type": "string"},
                "properties": {"type": "object", "additionalProperties": {"type": "string"}},
            },
        }}});
        assert_eq!(allow_nulls(&mut document), 2);
        assert_eq!(
            document["definitions"]["A"]["properties"],
            json!({
                "id": {"type": "string"},
                "name": {"anyOf": [{"type": "string"}, {"type": "null"}]},
                "properties": {"anyOf": [{"type": "object", "additionalProperties": {"type": "string"}}, {"type": "null"}]},
            })
        );
    }

    #[test]
    fn what_is_refused_is_listed_and_may_be_refused_in_json() {
        let mut document = document(json!({
            "produces": ["application/x-yaml"],
            "responses": {"200": {"schema": {"type": "string"}}, "404": {"description": "It is not there."}},
        }));
        let notes = repair(&mut document, ANSWERS);
        assert_eq!(notes.len(), 2, "{notes:?}");
        let operation = &document["paths"]["/a"]["get"];
        assert_eq!(
            operation["produces"],
            json!(["application/x-yaml", "application/json"])
        );
        let responses = operation["responses"].as_object().unwrap();
        let statuses: Vec<&String> = responses.keys().collect();
        assert_eq!(statuses, ["200", "404", "400", "401"]);
        assert_eq!(responses["404"]["description"], "It is not there.");
    }

    #[test]
    fn bytes_come_in_the_media_type_of_what_they_are() {
        let answer = |schema: Value| json!({"responses": {"200": {"schema": schema}}});
        for stream in [
            json!({"$ref": "#/definitions/StreamingResponseBody"}),
            json!({"type": "string", "format": "byte"}),
        ] {
            let mut document = document(answer(stream));
            assert_eq!(free_streams(&mut document), 1);
            assert_eq!(document["paths"]["/a"]["get"]["produces"], json!(["*/*"]));
        }
        assert_eq!(
            free_streams(&mut document(answer(json!({"type": "string"})))),
            0
        );
    }
}
