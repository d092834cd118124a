//! What no model has: it is told beside whatever else is, judged where it matters, and not
//! told where it says the same.

use serde_json::{Value, json};

use super::super::change::Change;
use super::super::change::Class::{self, Additive, Breaking, Neutral};
use super::super::change::Kind::*;
use super::small::{judged, library, operation, properties, told};
use super::take;

type Edit = fn(&mut Value);

/// Changes that only a comparison of the documents sees, with the subject of each.
const HIDDEN: [(&str, Edit); 9] = [
    ("GET /books", |d| {
        operation(d, "/books", "get")["security"] = json!([]);
    }),
    ("GET /books", |d| {
        operation(d, "/books", "get")["responses"]["400"]["schema"] = json!({"type": "string"});
    }),
    ("GET /books", |d| {
        take(
            &mut operation(d, "/books", "get")["responses"]["200"],
            "headers",
        );
    }),
    ("GET /books", |d| {
        operation(d, "/books", "get")["parameters"][2]["items"]["maxLength"] = json!(3);
    }),
    ("GET /books", |d| {
        operation(d, "/books", "get")["parameters"][1]["format"] = json!("uuid");
    }),
    ("Book", |d| {
        properties(d, "Book")["pages"]["format"] = json!("int64");
    }),
    ("NewBook", |d| {
        properties(d, "NewBook")["words"]["items"]["maxLength"] = json!(5);
    }),
    ("Author", |d| {
        take(&mut properties(d, "Author")["mail"], "format");
    }),
    ("Fault", |d| {
        take(properties(d, "Fault"), "code");
    }),
];

/// Changes of the models, one of each subject.
const OTHERS: [Edit; 6] = [
    |d| {
        let parameters = operation(d, "/books", "get")["parameters"]
            .as_array_mut()
            .unwrap();
        parameters.insert(0, json!({"name": "a", "in": "query", "type": "string"}));
    },
    |d| {
        let parameters = operation(d, "/books", "get")["parameters"]
            .as_array_mut()
            .unwrap();
        parameters.remove(0);
    },
    |d| {
        let moved = take(&mut d["paths"]["/books"], "get");
        d["paths"]["/volumes"] = json!({ "get": moved });
    },
    |d| {
        take(properties(d, "Book"), "title");
    },
    |d| {
        properties(d, "NewBook")["price"] = json!({"type": "number"});
    },
    |d| {
        take(properties(d, "Author"), "name");
    },
];

fn words(changes: &[Change]) -> Vec<&str> {
    let mut words: Vec<&str> = changes.iter().map(|change| change.what.as_str()).collect();
    words.sort_unstable();
    words
}

#[test]
fn two_changes_are_told_as_each_of_them_is() {
    let others: Vec<Vec<Change>> = OTHERS.iter().map(told).collect();
    for (subject, hidden) in HIDDEN {
        let alone = told(hidden);
        assert_eq!(alone.len(), 1, "{alone:#?}");
        assert_eq!(alone[0].subject, subject);
        for (number, (other, others)) in OTHERS.iter().zip(&others).enumerate() {
            let edit = |d: &mut Value| {
                hidden(d);
                other(d);
            };
            let both = told(edit);
            let mut expected = words(&alone);
            expected.extend(words(others));
            expected.sort_unstable();
            assert_eq!(words(&both), expected, "{number} {subject}: {both:#?}");
        }
    }
}

#[test]
fn limits_below_a_property_are_judged_as_those_at_it() {
    fn limit(schema: &mut Value, keyword: &str, value: &Value) {
        schema[keyword] = value.clone();
    }
    for (keyword, value, at) in [
        ("maxLength", json!(5), "/properties/words/items/maxLength"),
        ("maxLength", json!(50), "/properties/words/items/maxLength"),
        ("pattern", json!("^a"), "/properties/words/items/pattern"),
    ] {
        let changes = told(|d| {
            limit(
                &mut properties(d, "NewBook")["words"]["items"],
                keyword,
                &value,
            )
        });
        let class = if value == json!(50) {
            Additive
        } else {
            Breaking
        };
        assert_eq!(judged(&changes), [(Limits, "NewBook", class, Neutral)]);
        assert!(changes[0].what.contains(&format!("`{at}`")), "{changes:#?}");
    }
    let changes = told(|d| {
        limit(
            &mut properties(d, "NewBook")["words"],
            "uniqueItems",
            &json!(true),
        )
    });
    assert_eq!(judged(&changes), [(Limits, "NewBook", Breaking, Neutral)]);
    for (keyword, value) in [
        ("minProperties", json!(2)),
        ("maxProperties", json!(3)),
        ("additionalProperties", json!(false)),
    ] {
        let changes = told(|d| limit(&mut d["definitions"]["NewBook"], keyword, &value));
        assert_eq!(
            judged(&changes),
            [(Limits, "NewBook", Breaking, Neutral)],
            "{keyword}"
        );
        // What only comes may be as narrow as it likes.
        let changes = told(|d| limit(&mut d["definitions"]["Book"], keyword, &value));
        assert_eq!(
            judged(&changes),
            [(NotInCalls, "Book", Neutral, Neutral)],
            "{keyword}"
        );
    }
    let changes = told(|d| {
        limit(
            &mut operation(d, "/books", "get")["parameters"][2]["items"],
            "maxLength",
            &json!(1),
        )
    });
    assert_eq!(
        judged(&changes),
        [(Limits, "GET /books", Breaking, Neutral)]
    );
    assert_eq!(changes[0].old, ["/paths/~1books/get/parameters/2"]);
}

#[test]
fn credentials_break_calls_that_no_longer_bring_them() {
    let cases: [(&str, Class, &str, Edit); 8] = [
        (
            "the document",
            Breaking,
            "`token` goes in the header `X-Token`, went in the header `Authorization`",
            |d| {
                d["securityDefinitions"]["token"]["name"] = json!("X-Token");
            },
        ),
        (
            "the document",
            Breaking,
            "`token` goes in the query parameter `Authorization`, went in the header `Authorization`",
            |d| {
                d["securityDefinitions"]["token"]["in"] = json!("query");
            },
        ),
        (
            "the document",
            Additive,
            "asks for nothing, asked for `token`",
            |d| {
                take(d, "security");
            },
        ),
        (
            "the document",
            Breaking,
            "asks for `key`, asked for `token`",
            |d| {
                d["security"] = json!([{"key": []}]);
            },
        ),
        (
            "the document",
            Additive,
            "asks for `token` or `key`, asked for `token`",
            |d| {
                d["security"] = json!([{"token": []}, {"key": []}]);
            },
        ),
        (
            "GET /books",
            Breaking,
            "asks for `key` and `token`, asked for `token`",
            |d| {
                operation(d, "/books", "get")["security"] = json!([{"token": [], "key": []}]);
            },
        ),
        (
            "GET /books",
            Breaking,
            "asks for `key`, asked for `token`",
            |d| {
                operation(d, "/books", "get")["security"] = json!([{"key": []}]);
            },
        ),
        (
            "GET /books",
            Additive,
            "asks for nothing, asked for `token`",
            |d| {
                operation(d, "/books", "get")["security"] = json!([]);
            },
        ),
    ];
    for (subject, class, what, edit) in cases {
        let changes = told(edit);
        assert_eq!(
            judged(&changes),
            [(Security, subject, class, Neutral)],
            "{changes:#?}"
        );
        assert_eq!(changes[0].what, what);
    }
}

#[test]
fn what_says_the_same_in_another_way_is_nothing() {
    let cases: [(&str, Edit); 11] = [
        ("the order of values", |d| {
            properties(d, "Book")["state"]["enum"] = json!(["LOST", "OUT", "IN"]);
        }),
        ("the order of values of an argument", |d| {
            operation(d, "/books", "get")["parameters"][0]["enum"] = json!(["DOWN", "UP"]);
        }),
        ("the case of a header", |d| {
            operation(d, "/books", "get")["parameters"][1]["name"] = json!("x-trace");
        }),
        ("the case of an answer's header", |d| {
            let answer = &mut operation(d, "/books", "get")["responses"]["200"];
            answer["headers"] = json!({"x-total": {"type": "integer"}});
        }),
        ("the case of a credential's header", |d| {
            d["securityDefinitions"]["token"]["name"] = json!("authorization");
        }),
        ("the name of a credential", |d| {
            let token = take(&mut d["securityDefinitions"], "token");
            d["securityDefinitions"]["bearer"] = token;
            d["security"] = json!([{"bearer": []}]);
        }),
        ("what all operations ask for, said of one", |d| {
            operation(d, "/books", "get")["security"] = json!([{"token": []}]);
        }),
        ("the order of ancestors", |d| {
            d["definitions"]["Note"]["allOf"]
                .as_array_mut()
                .unwrap()
                .reverse();
        }),
        ("what is inherited, written out", |d| {
            d["definitions"]["Note"] = json!({"type": "object", "required": ["key"], "properties":
                {"key": {"type": "string"}, "text": {"type": "string"}}});
        }),
        ("a schema in the place of its name", |d| {
            let owner = take(&mut d["definitions"], "Owner");
            properties(d, "NewBook")["owner"] = owner;
        }),
        ("a reference with something beside it", |d| {
            properties(d, "Book")["author"] = json!({"allOf": [{"$ref": "#/definitions/Author"}]});
        }),
    ];
    for (what, edit) in cases {
        let changes = told(edit);
        assert!(changes.is_empty(), "{what}: {changes:#?}");
    }
}

#[test]
fn listed_numbers_in_another_order_are_the_same_limits() {
    let mut old = library();
    properties(&mut old, "NewBook")["volume"] = json!({"type": "integer", "enum": [1, 2, 3]});
    let mut new = old.clone();
    properties(&mut new, "NewBook")["volume"]["enum"] = json!([3, 1, 2]);
    let changes = super::small::between(&old, &new);
    assert!(changes.is_empty(), "{changes:#?}");
    properties(&mut new, "NewBook")["volume"]["enum"] = json!([3, 1]);
    let changes = super::small::between(&old, &new);
    assert_eq!(
        judged(&changes),
        [(Limits, "NewBook.volume", Breaking, Neutral)]
    );
}

#[test]
fn an_answer_of_another_media_type_and_type_is_one_change() {
    let changes = told(|d| {
        operation(d, "/books/{id}", "get")["produces"] = json!(["text/plain"]);
    });
    assert_eq!(
        judged(&changes),
        [(AnswerType, "GET /books/{id}", Breaking, Breaking)]
    );
    assert_eq!(
        changes[0].what,
        "answers text as `text/plain`, was `Book` as `application/json`"
    );
}

#[test]
fn what_is_inherited_and_changes_is_told_with_the_ancestor_alone() {
    let changes = told(|d| {
        d["definitions"]["Note"] = d["definitions"]["Note"]["allOf"][1].take();
    });
    assert_eq!(
        judged(&changes),
        [(PropertyRemoved, "Base.key", Breaking, Breaking)]
    );
    let changes = told(|d| {
        properties(d, "Base")["key"]["format"] = json!("uuid");
    });
    assert_eq!(judged(&changes), [(NotInCalls, "Base", Neutral, Neutral)]);
}
