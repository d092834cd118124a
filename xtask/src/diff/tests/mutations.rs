//! A real document, changed in one place each: the report names that change, with its
//! classes, and nothing else.

use std::path::Path;
use std::sync::LazyLock;

use serde_json::{Value, json};

use super::super::change::Class::{self, Additive, Breaking, Neutral};
use super::super::change::Kind::{self, *};
use super::super::change::Report;
use super::super::compare::compare;
use super::{named, understood};
use crate::convert;
use crate::regen::Understood;

/// The document, and what it says.
static VMC: LazyLock<(Value, Understood)> = LazyLock::new(|| document("vmc"));

/// A document of specs/.
pub fn document(name: &str) -> (Value, Understood) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../specs/{name}.json"));
    let value: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let understood = understood(value.clone());
    (value, understood)
}

/// What is reported after an edit.
fn after(edit: impl FnOnce(&mut Value)) -> Report {
    let (document, old) = &*VMC;
    let mut changed = document.clone();
    edit(&mut changed);
    assert!(
        changed.to_string() != document.to_string(),
        "the edit changes nothing"
    );
    let new = named(&changed, &old.names);
    let report = compare(old, &new);
    for change in &report.changes {
        for (pointers, document) in [(&change.old, document), (&change.new, &changed)] {
            for pointer in pointers {
                assert!(document.pointer(pointer).is_some(), "{change:?}");
            }
        }
        assert!(!change.old.is_empty() || !change.new.is_empty(), "{change:?}");
    }
    report
}

type Expected<'a> = (Kind, &'a str, Class, Class);

fn reports(expected: &[Expected<'_>], edit: impl FnOnce(&mut Value)) -> Report {
    let report = after(edit);
    let found: Vec<Expected<'_>> = report
        .changes
        .iter()
        .map(|c| (c.kind, c.subject.as_str(), c.on_the_wire, c.in_rust))
        .collect();
    assert_eq!(found, expected, "{:#?}", report.changes);
    assert_eq!(report.descriptions, 0);
    report
}

const SDDCS: &str = "/vmc/api/orgs/{org}/sddcs";
const CREATE: &str = "POST /vmc/api/orgs/{org}/sddcs";
const TASK: &str = "/vmc/api/orgs/{org}/tasks/{task}";
const GET_TASK: &str = "GET /vmc/api/orgs/{org}/tasks/{task}";

fn operation<'a>(document: &'a mut Value, path: &str, method: &str) -> &'a mut Value {
    let operation = &mut document["paths"][path][method];
    assert!(operation.is_object(), "{method} {path}");
    operation
}

fn parameters<'a>(document: &'a mut Value, path: &str, method: &str) -> &'a mut Vec<Value> {
    operation(document, path, method)["parameters"].as_array_mut().unwrap()
}

fn parameter<'a>(document: &'a mut Value, path: &str, method: &str, name: &str) -> &'a mut Value {
    let mut all = parameters(document, path, method).iter_mut();
    all.find(|parameter| parameter["name"] == name).unwrap()
}

fn take(value: &mut Value, key: &str) -> Value {
    value.as_object_mut().unwrap().shift_remove(key).unwrap()
}

/// The properties that a schema adds to what it inherits.
fn properties<'a>(document: &'a mut Value, name: &str) -> &'a mut Value {
    let schema = &mut document["definitions"][name];
    match schema["allOf"].is_array() {
        true => &mut schema["allOf"][1]["properties"],
        false => &mut schema["properties"],
    }
}

#[test]
fn operations_that_come_go_and_move_are_named() {
    let removed = reports(&[(OperationRemoved, CREATE, Breaking, Breaking)], |d| {
        take(&mut d["paths"][SDDCS], "post");
    });
    let lines = removed.changes[0].rust.join("\n");
    assert!(lines.contains("`Client::create_sddc` is gone"), "{lines}");
    assert!(lines.contains("`types::AwsSddcConfig` is gone"), "{lines}");
    assert!(
        lines.contains("`types::AccountLinkSddcConfig` is not sent any more"),
        "{lines}"
    );
    let added = reports(&[(OperationAdded, "GET /vmc/api/news", Additive, Additive)], |d| {
        d["paths"]["/vmc/api/news"] = json!({"get": {"operationId": "listNews", "responses":
            {"200": {"description": "", "schema": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}}}}}});
    });
    let lines = added.changes[0].rust.join("\n");
    assert!(lines.contains("new: `Client::list_news`"), "{lines}");
    assert!(lines.contains("new: `types::"), "{lines}");
    reports(&[(OperationMoved, CREATE, Breaking, Neutral)], |d| {
        let moved = take(&mut d["paths"][SDDCS], "post");
        d["paths"]["/vmc/api/orgs/{org}/more"] = json!({ "post": moved });
    });
    reports(&[(OperationMoved, CREATE, Breaking, Neutral)], |d| {
        let moved = take(&mut d["paths"][SDDCS], "post");
        d["paths"][SDDCS]["put"] = moved;
    });
    let renamed = "PUT /vmc/api/orgs/{org}/tbrs/support-window/{id}";
    reports(&[(OperationMoved, renamed, Neutral, Neutral)], |d| {
        let mut moved = take(&mut d["paths"], "/vmc/api/orgs/{org}/tbrs/support-window/{id}");
        moved["put"]["parameters"][1]["name"] = json!("window");
        d["paths"]["/vmc/api/orgs/{org}/tbrs/support-window/{window}"] = moved;
    });
    reports(&[(OperationDeprecated, CREATE, Neutral, Additive)], |d| {
        operation(d, SDDCS, "post")["deprecated"] = json!(true);
    });
    reports(&[(OperationTag, CREATE, Neutral, Neutral)], |d| {
        operation(d, SDDCS, "post")["tags"][0] = json!("Brand New");
    });
}

#[test]
fn parameters_are_named_with_what_a_call_takes() {
    let new = reports(&[(ParameterAdded, CREATE, Breaking, Breaking)], |d| {
        parameters(d, SDDCS, "post").push(json!({"name": "must", "in": "query", "type": "integer", "required": true}));
    });
    assert_eq!(
        new.changes[0].rust,
        ["`Client::create_sddc` takes one more argument: `must: impl Into<i64>`"]
    );
    let new = reports(&[(ParameterAdded, CREATE, Additive, Additive)], |d| {
        parameters(d, SDDCS, "post")
            .push(json!({"name": "may", "in": "header", "type": "string", "enum": ["a", "b"]}));
    });
    assert_eq!(
        new.changes[0].rust,
        ["new: `calls::CreateSddc::may()`", "new: `types::May`"]
    );
    reports(&[(ParameterRemoved, CREATE, Breaking, Breaking)], |d| {
        parameters(d, SDDCS, "post").retain(|parameter| parameter["name"] != "validateOnly");
    });
    for (required, wire) in [(true, Breaking), (false, Additive)] {
        let (path, name) = match required {
            true => (SDDCS, "includeDeleted"),
            false => ("/vmc/api/orgs/{org}/tos", "termsId"),
        };
        reports(&[(ParameterRequired, &format!("GET {path}"), wire, Breaking)], |d| {
            parameter(d, path, "get", name)["required"] = json!(required);
        });
    }
    let list = "GET /vmc/api/orgs/{org}/sddcs";
    reports(&[(ParameterType, list, Additive, Breaking)], |d| {
        parameter(d, SDDCS, "get", "includeDeleted")["type"] = json!("string");
    });
    reports(&[(ParameterType, list, Breaking, Breaking)], |d| {
        parameter(d, SDDCS, "get", "$filter")["type"] = json!("integer");
    });
    reports(&[(ParameterPlace, list, Breaking, Neutral)], |d| {
        parameter(d, SDDCS, "get", "$filter")["in"] = json!("header");
    });
    reports(&[(Limits, list, Breaking, Neutral)], |d| {
        parameter(d, SDDCS, "get", "$filter")["maxLength"] = json!(9);
    });
    reports(&[(Default, list, Neutral, Neutral)], |d| {
        parameter(d, SDDCS, "get", "$filter")["default"] = json!("x");
    });
}

#[test]
fn required_parameters_in_another_order_are_other_arguments() {
    let path = "/vmc/api/customer-support/inputs";
    let subject = format!("GET {path}");
    let report = reports(&[(ArgumentOrder, &subject, Neutral, Breaking)], |d| {
        parameters(d, path, "get").reverse();
    });
    assert!(report.changes[0].rust[0].ends_with("takes its arguments in another order"));
}

#[test]
fn bodies_are_judged_as_what_is_sent() {
    let convert = "/vmc/api/orgs/{org}/sddcs/{sddc}/convert";
    let subject = format!("POST {convert}");
    reports(&[(BodyRequired, &subject, Breaking, Breaking)], |d| {
        parameter(d, convert, "post", "sddcConvertRequest")["required"] = json!(true);
    });
    let removed = reports(&[(BodyRemoved, &subject, Breaking, Breaking)], |d| {
        parameters(d, convert, "post").retain(|parameter| parameter["in"] != "body");
    });
    assert_eq!(removed.changes[0].rust[0], "`calls::ConvertSddc::body()` is gone");
    reports(&[(BodyType, &subject, Additive, Breaking)], |d| {
        parameter(d, convert, "post", "sddcConvertRequest")["schema"] = json!({"type": "object"});
    });
    let private = "/vmc/api/orgs/{org}/sddcs/{sddc}/dns/private";
    reports(&[(BodyAdded, &format!("PUT {private}"), Additive, Additive)], |d| {
        let body = json!({"in": "body", "name": "b", "schema": {"$ref": "#/definitions/EsxConfig"}});
        parameters(d, private, "put").push(body);
    });
}

#[test]
fn answers_and_statuses_are_judged_as_what_comes() {
    reports(
        &[
            (AnswerType, GET_TASK, Breaking, Breaking),
            (Pages, GET_TASK, Neutral, Additive),
        ],
        |d| {
            let schema = &mut operation(d, TASK, "get")["responses"]["200"]["schema"];
            *schema = json!({"type": "array", "items": schema.take()});
        },
    );
    reports(&[(AnswerRemoved, GET_TASK, Breaking, Breaking)], |d| {
        take(&mut operation(d, TASK, "get")["responses"]["200"], "schema");
    });
    reports(
        &[
            (AnswerOptional, GET_TASK, Breaking, Breaking),
            (StatusAdded, GET_TASK, Neutral, Neutral),
        ],
        |d| {
            operation(d, TASK, "get")["responses"]["204"] = json!({"description": "none"});
        },
    );
    reports(&[(StatusAdded, GET_TASK, Neutral, Neutral)], |d| {
        operation(d, TASK, "get")["responses"]["418"] = json!({"description": "teapot"});
    });
    reports(&[(StatusRemoved, GET_TASK, Neutral, Neutral)], |d| {
        take(&mut operation(d, TASK, "get")["responses"], "404");
    });
}

#[test]
fn properties_of_answers_break_rust_alone() {
    reports(&[(PropertyAdded, "Task.fresh", Additive, Additive)], |d| {
        properties(d, "Task")["fresh"] = json!({"type": "string"});
    });
    reports(&[(PropertyRemoved, "Task.end_time", Neutral, Breaking)], |d| {
        take(properties(d, "Task"), "end_time");
    });
    let typed = reports(
        &[(PropertyType, "Task.progress_percent", Neutral, Breaking)],
        |d| properties(d, "Task")["progress_percent"]["type"] = json!("string"),
    );
    assert_eq!(
        typed.changes[0].rust,
        ["`types::Task::progress_percent` is `Option<String>`, was `Option<i64>`"]
    );
    let required = reports(
        &[(PropertyRequired, "Task.progress_percent", Neutral, Breaking)],
        |d| d["definitions"]["Task"]["allOf"][1]["required"] = json!(["progress_percent"]),
    );
    assert_eq!(
        required.changes[0].rust,
        ["`types::Task::progress_percent` is `i64`, was `Option<i64>`"]
    );
    reports(&[(PropertyReadOnly, "Task.end_time", Neutral, Neutral)], |d| {
        properties(d, "Task")["end_time"]["readOnly"] = json!(true);
    });
    reports(&[(Limits, "Task.progress_percent", Neutral, Neutral)], |d| {
        properties(d, "Task")["progress_percent"]["maximum"] = json!(1000);
    });
    // Seven types inherit it: one change of the document is one change here.
    let inherited = reports(
        &[(PropertyRemoved, "AbstractEntity.user_name", Neutral, Breaking)],
        |d| drop(take(properties(d, "AbstractEntity"), "user_name")),
    );
    assert_eq!(inherited.changes[0].rust.len(), 7);
}

#[test]
fn properties_of_requests_break_both() {
    reports(&[(PropertyAdded, "EsxConfig.fresh", Additive, Additive)], |d| {
        properties(d, "EsxConfig")["fresh"] = json!({"type": "string"});
    });
    let demanded = reports(&[(PropertyAdded, "EsxConfig.fresh", Breaking, Breaking)], |d| {
        properties(d, "EsxConfig")["fresh"] = json!({"type": "string"});
        d["definitions"]["EsxConfig"]["required"] = json!(["num_hosts", "fresh"]);
    });
    assert!(
        demanded.changes[0].rust[1].contains("`types::EsxConfig::new` takes one more argument"),
        "{demanded:?}"
    );
    reports(&[(PropertyRemoved, "EsxConfig.esxs", Breaking, Breaking)], |d| {
        take(properties(d, "EsxConfig"), "esxs");
    });
    reports(&[(PropertyRequired, "EsxConfig.esxs", Breaking, Breaking)], |d| {
        d["definitions"]["EsxConfig"]["required"] = json!(["num_hosts", "esxs"]);
    });
    let optional = reports(
        &[(PropertyRequired, "EsxConfig.num_hosts", Additive, Breaking)],
        |d| drop(take(&mut d["definitions"]["EsxConfig"], "required")),
    );
    let lines = optional.changes[0].rust.join("\n");
    assert!(lines.contains("`types::EsxConfig` has a `Default` now"), "{lines}");
    reports(&[(PropertyType, "EsxConfig.num_hosts", Additive, Breaking)], |d| {
        properties(d, "EsxConfig")["num_hosts"]["type"] = json!("number");
    });
    reports(&[(PropertyType, "EsxConfig.num_hosts", Breaking, Breaking)], |d| {
        properties(d, "EsxConfig")["num_hosts"]["type"] = json!("string");
    });
    reports(&[(PropertyReadOnly, "EsxConfig.cluster_id", Breaking, Breaking)], |d| {
        properties(d, "EsxConfig")["cluster_id"]["readOnly"] = json!(true);
    });
    reports(&[(ArgumentOrder, "AwsSddcConfig", Neutral, Breaking)], |d| {
        let all = properties(d, "SddcConfig").as_object_mut().unwrap();
        let name = all.shift_remove("name").unwrap();
        all.insert("name".into(), name);
    });
}

#[test]
fn values_of_enumerations_are_judged_by_the_ways_that_they_go() {
    let answered = reports(&[(EnumValueAdded, "Task.status", Neutral, Additive)], |d| {
        let values = &mut properties(d, "Task")["status"]["enum"];
        values.as_array_mut().unwrap().push(json!("PAUSED"));
    });
    assert_eq!(
        answered.changes[0].rust,
        ["new variant `types::TaskStatus::Paused`"]
    );
    reports(&[(EnumValueRemoved, "Task.status", Neutral, Breaking)], |d| {
        let values = &mut properties(d, "Task")["status"]["enum"];
        values.as_array_mut().unwrap().pop();
    });
    // One type stands for all that list the same; it stays one, and goes both ways.
    reports(&[(EnumValueAdded, "SddcConfig.provider", Additive, Additive)], |d| {
        let values = &mut properties(d, "SddcConfig")["provider"]["enum"];
        values.as_array_mut().unwrap().push(json!("MOON"));
    });
}

#[test]
fn schemas_that_only_have_another_name_are_nothing_on_the_wire() {
    let report = reports(
        &[
            (SchemaRenamed, "Task", Neutral, Breaking),
            (SchemaRenamed, "Task.status", Neutral, Breaking),
        ],
        |d| {
            let text = d.to_string().replace("#/definitions/Task\"", "#/definitions/Job\"");
            *d = serde_json::from_str(&text).unwrap();
            let task = take(&mut d["definitions"], "Task");
            d["definitions"]["Job"] = task;
        },
    );
    assert_eq!(report.changes[0].rust[0], "`types::Task` is now `types::Job`");
}

#[test]
fn what_no_call_shows_is_told_by_its_place() {
    reports(&[(NotInCalls, GET_TASK, Neutral, Neutral)], |d| {
        operation(d, TASK, "get")["responses"]["404"]["schema"] = json!({"type": "string"});
    });
    reports(&[(NotInCalls, "Task", Neutral, Neutral)], |d| {
        properties(d, "Task")["progress_percent"]["format"] = json!("int64");
    });
    reports(&[(NotInCalls, "Unused", Neutral, Neutral)], |d| {
        d["definitions"]["Unused"] = json!({"type": "object"});
    });
}

#[test]
fn prose_is_counted_and_order_and_names_of_operations_are_nothing() {
    let report = after(|d| {
        operation(d, TASK, "get")["summary"] = json!("Other words");
        operation(d, TASK, "get")["responses"]["404"]["description"] = json!("Not here");
        properties(d, "Task")["end_time"]["description"] = json!("Other words");
        d["definitions"]["Task"]["description"] = json!("Other words");
    });
    assert!(report.changes.is_empty(), "{:#?}", report.changes);
    assert_eq!(report.descriptions, 4);

    let report = after(|d| {
        operation(d, TASK, "get")["operationId"] = json!("somethingElse");
    });
    assert!(report.changes.is_empty(), "{:#?}", report.changes);
}

#[test]
fn the_order_of_keys_is_nothing() {
    fn reversed(value: &mut Value, at_properties: bool) {
        match value {
            Value::Object(members) => {
                let mut all: Vec<_> = std::mem::take(members).into_iter().collect();
                // The order of required properties is that of arguments, which is a change.
                if !at_properties {
                    all.reverse();
                }
                for (key, member) in &mut all {
                    reversed(member, key == "properties");
                }
                members.extend(all);
            }
            Value::Array(items) => items.iter_mut().for_each(|item| reversed(item, false)),
            _ => {}
        }
    }
    let (document, old) = &*VMC;
    let mut other = document.clone();
    reversed(&mut other, false);
    assert_ne!(other.to_string(), document.to_string());
    let report = compare(old, &named(&other, &old.names));
    assert!(report.changes.is_empty(), "{:#?}", report.changes);
    assert_eq!(report.descriptions, 0);
}

#[test]
fn every_document_is_what_it_is_in_both_versions() {
    for name in ["blueprint", "code-stream", "deployment", "service-broker", "vmc"] {
        let (document, old) = document(name);
        for other in [document.clone(), convert::convert(document).unwrap()] {
            let report = compare(&old, &named(&other, &old.names));
            assert!(report.changes.is_empty(), "{name}: {:#?}", report.changes);
            assert_eq!(report.descriptions, 0, "{name}");
        }
    }
}
