//! Mistakes that people make in documents, each of which must be refused.

use serde_json::{Value, json};

use crate::draw::Draw;

/// A mistake: what it is, and what makes it, if there is a place for it.
type Fault = (&'static str, fn(&mut Draw, &mut Value) -> Option<()>);

const FAULTS: &[Fault] = &[
    ("a path parameter is not declared", |_, document| {
        rename_path(document, |path| format!("{path}/{{undeclared}}"))
    }),
    ("a path parameter has no name", |_, document| {
        rename_path(document, |path| format!("{path}/{{}}"))
    }),
    (
        "a path parameter stands in the path twice",
        |_, document| {
            rename_path(document, |path| format!("{path}/{{twice}}/and/{{twice}}"))?;
            push_parameter(
                document,
                json!({"name": "twice", "in": "path", "required": true}),
            )
        },
    ),
    ("a brace of a path is never closed", |_, document| {
        rename_path(document, |path| format!("{path}/{{id"))
    }),
    ("a brace of a path is never opened", |_, document| {
        rename_path(document, |path| format!("{path}/id}}"))
    }),
    ("a path does not start with a slash", |_, document| {
        rename_path(document, |path| {
            path.trim_start_matches('/').to_owned() + "relative"
        })
    }),
    (
        "a parameter that all operations of a path have is not in the path",
        |_, document| {
            let item = path_item(document)?;
            if !item["parameters"].is_array() {
                item["parameters"] = json!([]);
            }
            let parameter = json!({"name": "elsewhere", "in": "path", "required": true, "type": "string", "schema": {"type": "string"}});
            item["parameters"].as_array_mut()?.push(parameter);
            Some(())
        },
    ),
    (
        "an operation declares a parameter of another path",
        |_, document| {
            push_parameter(
                document,
                json!({"name": "elsewhere", "in": "path", "required": true}),
            )
        },
    ),
    ("a parameter is declared twice", |_, document| {
        push_parameter(document, json!({"name": "twice", "in": "query"}))?;
        push_parameter(document, json!({"name": "twice", "in": "query"}))
    }),
    ("a parameter stands in a cookie", |_, document| {
        push_parameter(document, json!({"name": "biscuit", "in": "cookie"}))
    }),
    ("a parameter stands nowhere", |_, document| {
        push_parameter(document, json!({"name": "nowhere"}))
    }),
    ("a parameter is a name", |_, document| {
        push_parameter(document, json!("limit"))
    }),
    ("a parameter leads nowhere", |draw, document| {
        let place = if draw.swagger {
            "parameters"
        } else {
            "components/parameters"
        };
        push_parameter(document, json!({"$ref": format!("#/{place}/NoSuch")}))
    }),
    ("a parameter refers to a schema", |draw, document| {
        let place = if draw.swagger {
            "definitions"
        } else {
            "components/schemas"
        };
        document.pointer_mut(&format!("/{place}"))?["Lone"] = json!({"type": "string"});
        push_parameter(document, json!({"$ref": format!("#/{place}/Lone")}))
    }),
    (
        "a body in the words of the other version",
        |draw, document| {
            if draw.swagger {
                operation(document)?["requestBody"] =
                    json!({"content": {"application/json": {"schema": {"type": "string"}}}});
                Some(())
            } else {
                push_parameter(
                    document,
                    json!({"name": "body", "in": "body", "schema": {"type": "object"}}),
                )
            }
        },
    ),
    ("two bodies", |draw, document| {
        if !draw.swagger {
            return None;
        }
        push_parameter(
            document,
            json!({"name": "one", "in": "body", "schema": {"type": "object"}}),
        )?;
        push_parameter(
            document,
            json!({"name": "two", "in": "body", "schema": {"type": "object"}}),
        )
    }),
    ("a body beside a form", |draw, document| {
        if !draw.swagger {
            return None;
        }
        operation(document)?["parameters"] = json!([]);
        push_parameter(
            document,
            json!({"name": "one", "in": "body", "schema": {"type": "object"}}),
        )?;
        push_parameter(
            document,
            json!({"name": "two", "in": "formData", "type": "string"}),
        )?;
        operation(document).map(|_| ())
    }),
    ("an answer leads nowhere", |_, document| {
        operation(document)?["responses"]["200"] = json!({"$ref": "#/responses/NoSuch"});
        Some(())
    }),
    ("an answer is text", |_, document| {
        operation(document)?["responses"]["200"] = json!("OK");
        Some(())
    }),
    ("an operation answers nothing", |_, document| {
        operation(document)?
            .as_object_mut()?
            .remove("responses")
            .map(drop)
    }),
    ("a schema leads nowhere", |_, document| {
        add_schema(
            document,
            json!({"properties": {"a": {"$ref": "#/definitions/NoSuch"}}}),
        )
    }),
    ("a schema leads out of the document", |_, document| {
        add_schema(
            document,
            json!({"items": {"$ref": "../common.yaml#/Thing"}}),
        )
    }),
    ("a schema is another name of itself", |draw, document| {
        let place = if draw.swagger {
            "definitions"
        } else {
            "components/schemas"
        };
        add_schema(document, json!({"$ref": format!("#/{place}/Wrong")}))
    }),
    ("a schema is a part of itself", |draw, document| {
        let place = if draw.swagger {
            "definitions"
        } else {
            "components/schemas"
        };
        add_schema(
            document,
            json!({"allOf": [{"allOf": [{"$ref": format!("#/{place}/Wrong")}]}]}),
        )
    }),
    ("a type is misspelt", |_, document| {
        add_schema(document, json!({"type": "strnig"}))
    }),
    ("a type of another language", |_, document| {
        add_schema(document, json!({"properties": {"a": {"type": "Date"}}}))
    }),
    ("two types at once", |_, document| {
        add_schema(
            document,
            json!({"properties": {"a": {"type": ["string", "null"]}}}),
        )
    }),
    ("a property is the name of a type", |_, document| {
        add_schema(
            document,
            json!({"type": "object", "properties": {"a": "string"}}),
        )
    }),
    ("properties are a list", |_, document| {
        add_schema(
            document,
            json!({"type": "object", "properties": [{"name": "a"}]}),
        )
    }),
    ("parents are an object", |_, document| {
        add_schema(document, json!({"allOf": {"type": "object"}}))
    }),
    ("values are text", |_, document| {
        add_schema(document, json!({"enum": "a, b"}))
    }),
    ("a later version", |draw, document| {
        let (keyword, version) = if draw.swagger {
            ("swagger", "3.0")
        } else {
            ("openapi", "3.1.0")
        };
        document[keyword] = json!(version);
        Some(())
    }),
    ("a version that is a number", |draw, document| {
        document[if draw.swagger { "swagger" } else { "openapi" }] = json!(2.0);
        Some(())
    }),
    ("both versions", |_, document| {
        document["swagger"] = json!("2.0");
        document["openapi"] = json!("3.0.0");
        Some(())
    }),
    ("an operation is a list", |_, document| {
        *operation(document)? = json!([]);
        Some(())
    }),
    ("a path leads to another", |_, document| {
        let path = document["paths"]
            .as_object()?
            .keys()
            .next()?
            .replace('/', "~1");
        document["paths"]["/alias"] = json!({"$ref": format!("#/paths/{path}")});
        Some(())
    }),
];

/// Makes the mistake of this number; says which. Where the document has no place for one, it is
/// the next.
pub fn spoil(draw: &mut Draw, number: usize, document: &mut Value) -> &'static str {
    for (what, spoil) in FAULTS.iter().cycle().skip(number) {
        let mut spoilt = document.clone();
        if spoil(draw, &mut spoilt).is_some() {
            *document = spoilt;
            return what;
        }
    }
    unreachable!("there is always a version to get wrong")
}

fn path_item(document: &mut Value) -> Option<&mut Value> {
    let mut items = document["paths"].as_object_mut()?.iter_mut();
    items
        .find(|(path, _)| path.starts_with('/'))
        .map(|(_, item)| item)
}

/// The first operation that becomes a call.
fn operation(document: &mut Value) -> Option<&mut Value> {
    let mut members = path_item(document)?.as_object_mut()?.iter_mut();
    let is_method = |name: &str| ["get", "put", "post", "delete", "patch"].contains(&name);
    members
        .find(|(name, _)| is_method(name))
        .map(|(_, operation)| operation)
}

/// Another path for the first item of one that has an operation.
fn rename_path(document: &mut Value, rename: impl Fn(&str) -> String) -> Option<()> {
    operation(document)?;
    let paths = document["paths"].as_object_mut()?;
    let path = paths.keys().find(|path| path.starts_with('/'))?.clone();
    let item = paths.remove(&path)?;
    paths.insert(rename(&path), item);
    // The first path is what the other parts of a mistake look at.
    paths.sort_keys();
    Some(())
}

fn push_parameter(document: &mut Value, parameter: Value) -> Option<()> {
    let swagger = document["swagger"].is_string();
    let operation = operation(document)?;
    let mut parameter = parameter;
    let has_type = parameter.get("schema").is_some() || parameter.get("$ref").is_some();
    if parameter.is_object() && !has_type {
        if swagger {
            parameter["type"] = json!("string");
        } else {
            parameter["schema"] = json!({"type": "string"});
        }
    }
    if !operation["parameters"].is_array() {
        operation["parameters"] = json!([]);
    }
    operation["parameters"].as_array_mut()?.push(parameter);
    Some(())
}

fn add_schema(document: &mut Value, schema: Value) -> Option<()> {
    let place = if document["swagger"].is_string() {
        "/definitions"
    } else {
        "/components/schemas"
    };
    document.pointer_mut(place)?["Wrong"] = schema;
    Some(())
}
