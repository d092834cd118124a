//! What is read of an object, kept of it and sent again.

use crate::open_enum;
use crate::wire::{Extra, Purpose, Slot as _, Timestamp, Wire};
use serde_json::{Value, json};
use std::collections::BTreeMap;

#[derive(Clone, Default, PartialEq)]
struct Both {
    id: Option<String>,
    size: Option<i64>,
    state: Option<State>,
    at: Option<Timestamp>,
    tags: Option<Vec<String>>,
    inner: Option<Box<Both>>,
    extra: Extra,
}
crate::record! {
    Both, goes_back: true,
    read_only id: "id",
    member size: "size" | "oldSize",
    member state: "state",
    member at: "at",
    member tags: "tags",
    member inner: "inner",
}

#[derive(Clone, Default, PartialEq)]
struct Answer {
    id: String,
    count: i64,
    items: Vec<Both>,
    labels: BTreeMap<String, String>,
    admin_password: Option<String>,
    extra: Extra,
}
crate::record! {
    Answer, goes_back: false,
    member id: "id",
    member count: "count",
    member items: "items",
    member labels: "labels",
    member admin_password: "admin_password",
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
enum State {
    On,
    Off,
    UnknownValue(crate::wire::UnknownValue),
}
open_enum! { State, On: "ON", Off: "OFF" }

fn read<T: Wire>(value: Value) -> T {
    // Through text, as it comes from a server.
    T::decode(&mut serde_json::Deserializer::from_str(&value.to_string()))
        .unwrap()
        .value()
        .unwrap()
}
fn keep<T: Wire>(value: &T) -> Value {
    crate::wire::to_value(value)
}
fn send<T: Wire>(value: &T) -> Value {
    value.encode(Purpose::Send)
}

#[test]
fn what_nobody_touched_goes_back_as_it_came() {
    let came = json!({
        "id": null, "size": 30.0, "state": "HALF", "at": 1_566_000_000_000_i64,
        "tags": ["a", 1, null], "inner": {"size": "7", "odd": true}, "new": {"x": [1]}
    });
    let both: Both = read(came.clone());
    assert_eq!(both.size, Some(30));
    assert_eq!(both.state.as_ref().unwrap().as_str(), "HALF");
    assert_eq!(both.tags, Some(vec!["a".into(), "1".into()]));
    assert_eq!(both.inner.as_ref().unwrap().size, Some(7));
    assert_eq!(keep(&both), came);
}

#[test]
fn what_was_changed_replaces_what_came() {
    let mut both: Both = read(json!({"size": 30.0, "state": {"odd": 1}, "tags": "one"}));
    assert_eq!(both.state, None);
    both.size = Some(31);
    both.state = Some(State::On);
    assert_eq!(
        send(&both),
        json!({"size": 31, "state": "ON", "tags": "one"})
    );
    both.size = None;
    assert_eq!(send(&both), json!({"state": "ON", "tags": "one"}));
    both.extra_mut().remove("tags");
    both.extra_mut().insert("new", 1);
    assert_eq!(send(&both), json!({"state": "ON", "new": 1}));
    assert_eq!(both.extra().iter().count(), 3);
}

#[test]
fn read_only_properties_are_kept_but_not_sent() {
    let both: Both = read(json!({"id": "1", "size": 2, "inner": {"id": "2", "size": 3}}));
    assert_eq!(send(&both), json!({"size": 2, "inner": {"size": 3}}));
    assert_eq!(
        keep(&both),
        json!({"id": "1", "size": 2, "inner": {"id": "2", "size": 3}})
    );
}

#[test]
fn an_older_spelling_of_a_property_is_read() {
    let both: Both = read(json!({"oldSize": 4}));
    assert_eq!(both.size, Some(4));
}

#[test]
fn a_missing_null_or_mistyped_required_property_of_an_answer_is_empty() {
    for came in [
        json!({}),
        json!({"id": null, "count": null, "items": null, "labels": null}),
        json!({"id": {}, "count": "many", "items": {"a": 1}, "labels": [1]}),
    ] {
        let answer: Answer = read(came);
        assert_eq!(
            (
                answer.id.as_str(),
                answer.count,
                answer.items.len(),
                answer.labels.len()
            ),
            ("", 0, 0, 0)
        );
    }
}

#[test]
fn one_odd_item_does_not_lose_the_others() {
    let answer: Answer = read(
        json!({"items": [{"size": 1}, "odd", null, {"size": 2}], "labels": {"a": "x", "b": [1], "c": 5}}),
    );
    assert_eq!(answer.items.len(), 2);
    assert_eq!(answer.labels["c"], "5");
}

#[test]
fn what_a_type_knows_can_be_told_from_what_came_with_it() {
    let both: Both = read(json!({"size": "7", "state": [1], "odd": true, "inner": {"odd": 1}}));
    let known = both.encode(Purpose::Known);
    assert_eq!(known, json!({"size": 7, "inner": {}}));
}

#[test]
fn unknown_properties_of_an_answer_can_be_read() {
    let answer: Answer = read(json!({"id": "a", "sddc_flavour": {"name": "new"}}));
    assert!(answer.clone().extra_mut().remove("sddc_flavour").is_some());
    assert_eq!(
        answer.extra().get("sddc_flavour"),
        Some(&json!({"name": "new"}))
    );
}

#[test]
fn debug_shows_no_secret() {
    let answer: Answer = read(json!({
        "id": "a", "admin_password": "hunter2", "fleet_management_password": "hunter3",
        "x": {"nested": [{"clientSecret": "hunter4"}], "auth": {"name": "apiToken", "value": "hunter5"}, "v": {"type": "SECRET", "value": "hunter6", "pwd": "hunter7"}}
    }));
    let shown = format!("{answer:?} {answer:#?} {:?}", answer.extra());
    assert!(!shown.contains("hunter"), "{shown}");
    assert!(shown.contains("Answer") && shown.contains("[redacted]") && shown.contains("nested"));
}

#[test]
fn only_another_kind_of_value_at_the_top_is_an_error() {
    let error = serde_json::from_str::<Answer>("[1]")
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("expected an object (Answer), found an array"),
        "{error}"
    );
    serde_json::from_str::<Answer>("{\"id\": ").unwrap_err();
}
