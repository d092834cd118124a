//! What is no change, or none that matters.

use serde_json::{Value, json};

use super::super::change::Class::Neutral;
use super::super::change::Kind::NotInCalls;
use super::super::compare::compare;
use super::{
    GET_TASK, TASK, VMC, after, document, documents, named, operation, properties, reports,
};
use crate::convert;

#[test]
fn what_no_call_shows_is_told_by_its_place() {
    reports(&[(NotInCalls, GET_TASK, Neutral, Neutral)], |d| {
        operation(d, TASK, "get")["responses"]["404"]["schema"] = json!({"type": "string"});
    });
    reports(&[(NotInCalls, "Task", Neutral, Neutral)], |d| {
        properties(d, "Task")["progress_percent"]["format"] = json!("int64");
    });
    // What no operation leads to is no part of the API.
    let report = after(|d| d["definitions"]["Unused"] = json!({"type": "object"}));
    assert!(report.changes.is_empty(), "{:#?}", report.changes);
}

#[test]
fn prose_is_counted_and_order_and_names_of_operations_are_nothing() {
    let report = after(|d| {
        operation(d, TASK, "get")["summary"] = json!("Other words");
        operation(d, TASK, "get")["responses"]["404"]["description"] = json!("Not here");
        properties(d, "Task")["end_time"]["description"] = json!("Other words");
        d["definitions"]["Task"]["description"] = json!("Other words");
        d["info"]["version"] = json!("1.0.1");
    });
    assert!(report.changes.is_empty(), "{:#?}", report.changes);
    assert_eq!(report.descriptions, 5);

    let report = after(|d| {
        operation(d, TASK, "get")["operationId"] = json!("somethingElse");
    });
    assert!(report.changes.is_empty(), "{:#?}", report.changes);
}

#[test]
fn the_order_of_keys_is_nothing() {
    fn reversed(value: &mut Value) {
        match value {
            Value::Object(members) => {
                let mut all: Vec<_> = std::mem::take(members).into_iter().collect();
                all.reverse();
                all.iter_mut().for_each(|(_, member)| reversed(member));
                members.extend(all);
            }
            Value::Array(items) => items.iter_mut().for_each(reversed),
            _ => {}
        }
    }
    let (document, old) = &*VMC;
    let mut other = document.clone();
    reversed(&mut other);
    assert_ne!(other.to_string(), document.to_string());
    let report = compare(old, &named(&other, &old.names));
    assert!(report.changes.is_empty(), "{:#?}", report.changes);
    assert_eq!(report.descriptions, 0);
}

#[test]
fn every_document_is_what_it_is_in_both_versions() {
    let names = documents();
    assert!(names.len() >= 5, "{names:?}");
    for name in &names {
        let (document, old) = document(name);
        for other in [document.clone(), convert::convert(&document).unwrap()] {
            let report = compare(&old, &named(&other, &old.names));
            assert!(report.changes.is_empty(), "{name}: {:#?}", report.changes);
            assert_eq!(report.descriptions, 0, "{name}");
        }
    }
}
