//! Operations, and what they take and answer.

use serde_json::json;

use super::super::change::Class::{Additive, Breaking, Neutral};
use super::super::change::Kind::*;
use super::{
    CREATE, GET_TASK, SDDCS, TASK, after, operation, parameter, parameters, relocked, reports, take,
};
use crate::name::Names;

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
    let added = reports(
        &[(OperationAdded, "GET /vmc/api/news", Additive, Additive)],
        |d| {
            d["paths"]["/vmc/api/news"] = json!({"get": {"operationId": "listNews", "responses":
            {"200": {"description": "", "schema": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}}}}}});
        },
    );
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
        let mut moved = take(
            &mut d["paths"],
            "/vmc/api/orgs/{org}/tbrs/support-window/{id}",
        );
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
        parameters(d, SDDCS, "post")
            .push(json!({"name": "must", "in": "query", "type": "integer", "required": true}));
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
        reports(
            &[(ParameterRequired, &format!("GET {path}"), wire, Breaking)],
            |d| {
                parameter(d, path, "get", name)["required"] = json!(required);
            },
        );
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
fn an_update_that_is_made_of_nothing_any_more_is_told_with_the_read_that_is_gone() {
    let window = "/vmc/api/orgs/{org}/reservations/{reservation}/mw";
    let subject = format!("GET {window}");
    let removed = reports(&[(OperationRemoved, &subject, Breaking, Breaking)], |d| {
        take(&mut d["paths"][window], "get");
    });
    let lines = removed.changes[0].rust.join("\n");
    assert!(
        lines.contains("`From<types::MaintenanceWindowGet> for types::MaintenanceWindow` is gone"),
        "{lines}"
    );
}

#[test]
fn required_parameters_in_another_order_are_the_arguments_that_they_were() {
    let path = "/vmc/api/customer-support/inputs";
    let subject = format!("GET {path}");
    let report = after(|d| parameters(d, path, "get").reverse());
    assert!(report.changes.is_empty(), "{:#?}", report.changes);

    // Where their order was not frozen yet, or somebody has edited it.
    let arguments_turned = |names: &mut Names| names.arguments.get_mut(&subject).unwrap().reverse();
    let report = relocked(arguments_turned);
    let [change] = &report.changes[..] else {
        panic!("{:#?}", report.changes);
    };
    assert_eq!((change.kind, &change.subject), (ArgumentOrder, &subject));
    assert_eq!((change.on_the_wire, change.in_rust), (Neutral, Breaking));
    assert!(change.rust[0].ends_with("takes its arguments in another order"));
}

#[test]
fn a_newly_required_parameter_is_one_more_argument_wherever_it_stands() {
    let path = "/vmc/api/customer-support/inputs";
    let subject = format!("GET {path}");
    let report = reports(&[(ParameterAdded, &subject, Breaking, Breaking)], |d| {
        let zone = json!({"name": "zone", "in": "query", "required": true, "type": "string"});
        parameters(d, path, "get").insert(0, zone);
        parameters(d, path, "get").reverse();
    });
    assert!(report.changes[0].rust[0].contains("takes one more argument: `zone"));
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
    assert_eq!(
        removed.changes[0].rust[0],
        "`calls::ConvertSddc::body()` is gone"
    );
    reports(&[(BodyType, &subject, Additive, Breaking)], |d| {
        parameter(d, convert, "post", "sddcConvertRequest")["schema"] = json!({"type": "object"});
    });
    let private = "/vmc/api/orgs/{org}/sddcs/{sddc}/dns/private";
    reports(
        &[(BodyAdded, &format!("PUT {private}"), Additive, Additive)],
        |d| {
            let body =
                json!({"in": "body", "name": "b", "schema": {"$ref": "#/definitions/EsxConfig"}});
            parameters(d, private, "put").push(body);
        },
    );
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
