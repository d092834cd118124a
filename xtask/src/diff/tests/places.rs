//! Values of enumerations that several places list: one type in Rust, each place for itself on
//! the wire.

use serde_json::{Value, json};

use super::super::change::Class::{Additive, Breaking, Neutral};
use super::super::change::Kind::{EnumValueAdded, EnumValueRemoved};
use super::small::{between, judged, library, operation, properties, told};

fn lose(document: &mut Value, schema: &str) {
    properties(document, schema)["state"]["enum"] = json!(["IN", "OUT"]);
}

fn gain(document: &mut Value, schema: &str) {
    properties(document, schema)["state"]["enum"] = json!(["IN", "OUT", "LOST", "SOLD"]);
}

#[test]
fn a_value_that_only_requests_lose_is_refused_and_stays_in_rust() {
    let changes = told(|d| lose(d, "NewBook"));
    assert_eq!(
        judged(&changes),
        [(EnumValueRemoved, "NewBook.state", Breaking, Neutral)]
    );
    assert_eq!(
        changes[0].rust,
        ["`types::BookState::Lost` stays, for the other places that list it"]
    );
    assert_eq!(
        changes[0].old,
        ["/definitions/NewBook/properties/state/enum/2"]
    );
    let changes = told(|d| {
        operation(d, "/books/{id}", "get")["parameters"][1]["enum"] = json!(["UP"]);
    });
    assert_eq!(
        judged(&changes),
        [(
            EnumValueRemoved,
            "GET /books/{id} `order`",
            Breaking,
            Neutral
        )]
    );
}

#[test]
fn a_value_that_only_answers_lose_is_nothing_on_the_wire() {
    let changes = told(|d| lose(d, "Book"));
    assert_eq!(
        judged(&changes),
        [(EnumValueRemoved, "Book.state", Neutral, Neutral)]
    );
}

#[test]
fn a_value_that_all_places_lose_is_told_once_by_the_worst_of_them() {
    let changes = told(|d| {
        lose(d, "Book");
        lose(d, "NewBook");
    });
    assert_eq!(
        judged(&changes),
        [(EnumValueRemoved, "NewBook.state", Breaking, Breaking)]
    );
    assert_eq!(changes[0].rust, ["`types::BookState::Lost` is gone"]);
    assert_eq!(changes[0].old.len(), 2);
}

#[test]
fn a_new_value_is_more_to_send_only_where_it_is_sent() {
    let changes = told(|d| gain(d, "Book"));
    assert_eq!(
        judged(&changes),
        [(EnumValueAdded, "Book.state", Neutral, Additive)]
    );
    let changes = told(|d| gain(d, "NewBook"));
    assert_eq!(
        judged(&changes),
        [(EnumValueAdded, "NewBook.state", Additive, Additive)]
    );
    let changes = told(|d| {
        gain(d, "Book");
        gain(d, "NewBook");
    });
    assert_eq!(
        judged(&changes),
        [(EnumValueAdded, "NewBook.state", Additive, Additive)]
    );
    assert_eq!(changes[0].new.len(), 2);
}

#[test]
fn a_value_that_moves_from_one_place_to_another_is_told_of_both() {
    let changes = told(|d| {
        lose(d, "NewBook");
        gain(d, "Book");
    });
    assert_eq!(
        judged(&changes),
        [
            (EnumValueRemoved, "NewBook.state", Breaking, Neutral),
            (EnumValueAdded, "Book.state", Neutral, Additive),
        ]
    );
}

#[test]
fn what_only_the_server_sets_is_not_sent() {
    let mut old = library();
    properties(&mut old, "NewBook")["state"]["readOnly"] = json!(true);
    let mut new = old.clone();
    lose(&mut new, "NewBook");
    assert_eq!(
        judged(&between(&old, &new)),
        [(EnumValueRemoved, "NewBook.state", Neutral, Neutral)]
    );
}

#[test]
fn bodies_and_answers_that_list_values_are_places_too() {
    let listed = |values: &[&str]| {
        let state = json!({"type": "string", "enum": values});
        json!({"type": "array", "items": state})
    };
    let mut old = library();
    let all = listed(&["IN", "OUT", "LOST"]);
    old["paths"]["/states"] = json!({"put": {"operationId": "putStates", "tags": ["books"],
        "parameters": [{"name": "body", "in": "body", "required": true, "schema": all}],
        "responses": {"200": {"description": "", "schema": all}}}});
    let converted = crate::convert::convert(&old).unwrap();
    let (body, answer) = (
        "/paths/~1states/put/parameters/0/schema",
        "/paths/~1states/put/responses/200/schema",
    );
    let (plain_body, plain_answer) = (
        "/paths/~1states/put/requestBody/content/application~1json/schema",
        "/paths/~1states/put/responses/200/content/application~1json/schema",
    );
    for (document, at, subject, class) in [
        (&old, body, "the body of PUT /states", Breaking),
        (&old, answer, "the answer of PUT /states", Neutral),
        (&converted, plain_body, "the body of PUT /states", Breaking),
        (
            &converted,
            plain_answer,
            "the answer of PUT /states",
            Neutral,
        ),
    ] {
        let mut new = document.clone();
        *new.pointer_mut(at).unwrap() = listed(&["IN", "OUT"]);
        assert_eq!(
            judged(&between(document, &new)),
            [(EnumValueRemoved, subject, class, Neutral)]
        );
    }
}
