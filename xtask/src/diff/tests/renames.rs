//! Schemas with another name: what is in them is compared, and judged for itself.

use serde_json::{Value, json};

use super::super::change::Class::{Additive, Breaking, Neutral};
use super::super::change::Kind::*;
use super::small::{between, judged, library, operation, properties, told};
use super::take;

/// Gives a schema another name, wherever it is mentioned.
fn rename(document: &mut Value, from: &str, to: &str) {
    let reference = |name: &str| format!("\"#/definitions/{name}\"");
    let text = document
        .to_string()
        .replace(&reference(from), &reference(to));
    *document = serde_json::from_str(&text).unwrap();
    let schema = take(&mut document["definitions"], from);
    document["definitions"][to] = schema;
}

#[test]
fn a_schema_that_is_renamed_and_changed_is_told_as_both() {
    let changes = told(|d| {
        take(properties(d, "Author"), "mail");
        rename(d, "Author", "Writer");
    });
    assert_eq!(
        judged(&changes),
        [
            (SchemaRenamed, "Author", Neutral, Breaking),
            (PropertyRemoved, "Author.mail", Neutral, Breaking),
        ]
    );
    let changes = told(|d| {
        properties(d, "NewBook")["price"] = json!({"type": "number"});
        rename(d, "NewBook", "Order");
    });
    assert_eq!(
        judged(&changes),
        [
            (SchemaRenamed, "NewBook", Neutral, Breaking),
            (PropertyAdded, "Order.price", Additive, Additive),
        ]
    );
    let changes = told(|d| {
        take(properties(d, "Owner"), "floor");
        rename(d, "Owner", "Holder");
    });
    assert_eq!(
        judged(&changes),
        [
            (SchemaRenamed, "Owner", Neutral, Breaking),
            (PropertyRemoved, "Owner.floor", Breaking, Breaking),
        ]
    );
}

#[test]
fn an_enumeration_follows_the_name_of_its_owner_or_says_what_is_in_it() {
    // `NewBook` lists the same, and keeps the type.
    let with_value = json!(["IN", "OUT", "LOST", "SOLD"]);
    let changes = told(|d| {
        properties(d, "Book")["state"]["enum"] = with_value.clone();
        rename(d, "Book", "Volume");
    });
    assert_eq!(
        judged(&changes),
        [
            (SchemaRenamed, "Book", Neutral, Breaking),
            (PropertyType, "Book.state", Neutral, Breaking),
        ]
    );
    assert_eq!(
        changes[1].what,
        "is `Volume.state`, was `Book.state`, with `SOLD`"
    );

    let mut old = library();
    take(properties(&mut old, "NewBook"), "state");
    let mut new = old.clone();
    properties(&mut new, "Book")["state"]["enum"] = with_value;
    rename(&mut new, "Book", "Volume");
    let changes = between(&old, &new);
    assert_eq!(
        judged(&changes),
        [
            (SchemaRenamed, "Book", Neutral, Breaking),
            (SchemaRenamed, "Book.state", Neutral, Breaking),
            (EnumValueAdded, "Volume.state", Neutral, Additive),
        ]
    );
}

#[test]
fn formats_of_a_renamed_schema_are_compared_too() {
    let changes = told(|d| {
        take(&mut properties(d, "Author")["mail"], "format");
        rename(d, "Author", "Writer");
    });
    assert_eq!(
        judged(&changes),
        [
            (SchemaRenamed, "Author", Neutral, Breaking),
            (NotInCalls, "Author", Neutral, Neutral),
        ]
    );
}

#[test]
fn another_schema_of_the_same_things_is_judged_by_what_is_in_it() {
    // The old one stays in use elsewhere: it has not been renamed.
    let changes = told(|d| {
        let mut more = d["definitions"]["NewBook"].clone();
        more["properties"]["price"] = json!({"type": "number"});
        d["definitions"]["Order"] = more;
        let orders = json!({"post": {"operationId": "order", "tags": ["books"], "parameters":
            [{"name": "body", "in": "body", "required": true, "schema": {"$ref": "#/definitions/NewBook"}}],
            "responses": {"204": {"description": ""}}}});
        d["paths"]["/orders"] = orders;
        let body = &mut operation(d, "/books", "post")["parameters"][0]["schema"];
        *body = json!({"$ref": "#/definitions/Order"});
    });
    let [change, _] = &changes[..] else {
        panic!("{changes:#?}");
    };
    assert_eq!(
        (change.kind, change.on_the_wire, change.in_rust),
        (BodyType, Additive, Breaking)
    );
    assert_eq!(
        change.what,
        "the body is `Order`, was `NewBook`, with `price`"
    );

    let changes = told(|d| {
        let mut less = d["definitions"]["Book"].clone();
        take(&mut less["properties"], "pages");
        d["definitions"]["Volume"] = less;
        let answer = &mut operation(d, "/books/{id}", "get")["responses"]["200"]["schema"];
        *answer = json!({"$ref": "#/definitions/Volume"});
    });
    let [change] = &changes[..] else {
        panic!("{changes:#?}");
    };
    assert_eq!(
        (change.kind, change.on_the_wire, change.in_rust),
        (AnswerType, Neutral, Breaking)
    );
    assert_eq!(change.what, "answers `Volume`, was `Book`, without `pages`");
}

#[test]
fn another_thing_is_no_schema_with_another_name() {
    let changes = told(|d| {
        d["definitions"]["Shelf"] =
            json!({"type": "object", "properties": {"row": {"type": "integer"}}});
        for (path, method, status) in [("/books", "post", "201"), ("/books/{id}", "get", "200")] {
            let answer = &mut operation(d, path, method)["responses"][status]["schema"];
            *answer = json!({"$ref": "#/definitions/Shelf"});
        }
        let items = &mut operation(d, "/books", "get")["responses"]["200"]["schema"]["items"];
        *items = json!({"$ref": "#/definitions/Shelf"});
    });
    let types: Vec<_> = changes.iter().filter(|c| c.kind == AnswerType).collect();
    assert_eq!(types.len(), 3, "{changes:#?}");
    assert!(
        types.iter().all(|c| c.on_the_wire == Breaking),
        "{types:#?}"
    );
    assert!(library()["definitions"]["Shelf"].is_null());
}
