//! Schemas: properties, values, names.

use serde_json::json;

use super::super::change::Class::{Additive, Breaking, Neutral};
use super::super::change::Kind::*;
use super::{after, properties, relocked, reports, take};

#[test]
fn properties_of_answers_break_rust_alone() {
    reports(&[(PropertyAdded, "Task.fresh", Additive, Additive)], |d| {
        properties(d, "Task")["fresh"] = json!({"type": "string"});
    });
    reports(
        &[(PropertyRemoved, "Task.end_time", Neutral, Breaking)],
        |d| {
            take(properties(d, "Task"), "end_time");
        },
    );
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
    reports(
        &[(PropertyReadOnly, "Task.end_time", Neutral, Neutral)],
        |d| {
            properties(d, "Task")["end_time"]["readOnly"] = json!(true);
        },
    );
    reports(
        &[(Limits, "Task.progress_percent", Neutral, Neutral)],
        |d| {
            properties(d, "Task")["progress_percent"]["maximum"] = json!(1000);
        },
    );
    // Seven types inherit it: one change of the document is one change here.
    let inherited = reports(
        &[(
            PropertyRemoved,
            "AbstractEntity.user_name",
            Neutral,
            Breaking,
        )],
        |d| drop(take(properties(d, "AbstractEntity"), "user_name")),
    );
    assert_eq!(inherited.changes[0].rust.len(), 7);
}

#[test]
fn properties_of_requests_break_both() {
    reports(
        &[(PropertyAdded, "EsxConfig.fresh", Additive, Additive)],
        |d| {
            properties(d, "EsxConfig")["fresh"] = json!({"type": "string"});
        },
    );
    let demanded = reports(
        &[(PropertyAdded, "EsxConfig.fresh", Breaking, Breaking)],
        |d| {
            properties(d, "EsxConfig")["fresh"] = json!({"type": "string"});
            d["definitions"]["EsxConfig"]["required"] = json!(["num_hosts", "fresh"]);
        },
    );
    assert!(
        demanded.changes[0].rust[1].contains("`types::EsxConfig::new` takes one more argument"),
        "{demanded:?}"
    );
    reports(
        &[(PropertyRemoved, "EsxConfig.esxs", Breaking, Breaking)],
        |d| {
            take(properties(d, "EsxConfig"), "esxs");
        },
    );
    reports(
        &[(PropertyRequired, "EsxConfig.esxs", Breaking, Breaking)],
        |d| {
            d["definitions"]["EsxConfig"]["required"] = json!(["num_hosts", "esxs"]);
        },
    );
    let optional = reports(
        &[(PropertyRequired, "EsxConfig.num_hosts", Additive, Breaking)],
        |d| drop(take(&mut d["definitions"]["EsxConfig"], "required")),
    );
    let lines = optional.changes[0].rust.join("\n");
    assert!(
        lines.contains("`types::EsxConfig` has a `Default` now"),
        "{lines}"
    );
    reports(
        &[(PropertyType, "EsxConfig.num_hosts", Additive, Breaking)],
        |d| {
            properties(d, "EsxConfig")["num_hosts"]["type"] = json!("number");
        },
    );
    reports(
        &[(PropertyType, "EsxConfig.num_hosts", Breaking, Breaking)],
        |d| {
            properties(d, "EsxConfig")["num_hosts"]["type"] = json!("string");
        },
    );
    reports(
        &[(PropertyReadOnly, "EsxConfig.cluster_id", Breaking, Breaking)],
        |d| {
            properties(d, "EsxConfig")["cluster_id"]["readOnly"] = json!(true);
        },
    );
}

#[test]
fn required_properties_in_another_order_are_the_arguments_that_they_were() {
    let report = after(|d| {
        let all = properties(d, "SddcConfig").as_object_mut().unwrap();
        let name = all.shift_remove("name").unwrap();
        all.insert("name".into(), name);
    });
    assert!(report.changes.is_empty(), "{:#?}", report.changes);

    let report = relocked(|names| {
        names
            .constructors
            .get_mut("AwsSddcConfig")
            .unwrap()
            .reverse()
    });
    let [change] = &report.changes[..] else {
        panic!("{:#?}", report.changes);
    };
    assert_eq!(
        (change.kind, change.subject.as_str()),
        (ArgumentOrder, "AwsSddcConfig")
    );
    assert_eq!((change.on_the_wire, change.in_rust), (Neutral, Breaking));
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
    reports(
        &[(EnumValueRemoved, "Task.status", Neutral, Breaking)],
        |d| {
            let values = &mut properties(d, "Task")["status"]["enum"];
            values.as_array_mut().unwrap().pop();
        },
    );
    // One type stands for all that list the same; it stays one, and goes both ways.
    reports(
        &[(EnumValueAdded, "SddcConfig.provider", Additive, Additive)],
        |d| {
            let values = &mut properties(d, "SddcConfig")["provider"]["enum"];
            values.as_array_mut().unwrap().push(json!("MOON"));
        },
    );
}

#[test]
fn an_enumeration_that_becomes_equal_to_another_stays_a_type_of_its_own() {
    reports(&[(EnumValueRemoved, "Vpn.state", Neutral, Breaking)], |d| {
        let values = &mut properties(d, "Vpn")["state"]["enum"];
        *values = json!(["CONNECTED", "DISCONNECTED", "UNKNOWN"]);
        let equal = values.clone();
        assert_eq!(
            properties(d, "VpnChannelStatus")["channel_status"]["enum"],
            equal
        );
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
            let text = d
                .to_string()
                .replace("#/definitions/Task\"", "#/definitions/Job\"");
            *d = serde_json::from_str(&text).unwrap();
            let task = take(&mut d["definitions"], "Task");
            d["definitions"]["Job"] = task;
        },
    );
    assert_eq!(
        report.changes[0].rust[0],
        "`types::Task` is now `types::Job`"
    );
}
