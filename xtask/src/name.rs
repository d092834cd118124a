//! Stage 5: operations and types get the names that users call, and keep them:
//! `specs/names.lock` freezes every name once given. To rename on purpose, edit the
//! lock; to name better from the start, put an operationId into the overlay. The order of
//! arguments, frozen there too, is the model's matter (`model/order.rs`).

mod enums;
mod lock;

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToPascalCase, ToSnakeCase};
use serde_json::Value;

use crate::document::{
    below, each_operation, each_schema, operations, schema_name, schemas, schemas_mut,
};
use crate::fault::Fault;
use crate::normalise::marks;
use crate::stages::stage;

pub use lock::Names;

/// Words that are no names in Rust.
pub const KEYWORDS: [&str; 52] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Types that generated code names without a path.
const TAKEN_TYPES: [&str; 34] = [
    "Self",
    "String",
    "Vec",
    "Option",
    "Box",
    "Result",
    "Error",
    "Value",
    "Timestamp",
    "Extra",
    "Record",
    "UnknownValue",
    "BTreeMap",
    "Default",
    "Clone",
    "Copy",
    "Debug",
    "Drop",
    "From",
    "Into",
    "IntoIterator",
    "IntoFuture",
    "Iterator",
    "PartialEq",
    "Some",
    "None",
    "Ok",
    "Err",
    "Send",
    "Sync",
    "ToString",
    "Client",
    "Call",
    "CallOptions",
];

/// Methods of every client.
pub const TAKEN_OPERATIONS: [&str; 12] = [
    "new",
    "clone",
    "session",
    "service_client",
    "base_url",
    "negotiate_api_version",
    "with_api_version",
    "with_retry",
    "with_transport",
    "from",
    "into",
    "default",
];

/// Names that the code of calls uses itself.
const TAKEN_CALLS: [&str; 27] = [
    "BTreeMap",
    "Bytes",
    "Call",
    "CallOptions",
    "CallWithResponse",
    "Client",
    "Clone",
    "Debug",
    "Duration",
    "Encoding",
    "Error",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Items",
    "Option",
    "Pages",
    "Request",
    "RequestBuilder",
    "Result",
    "RetryPolicy",
    "Self",
    "String",
    "Timestamp",
    "Upload",
    "Value",
    "Vec",
];

/// Names for properties that say too little alone.
const VAGUE: [&str; 14] = [
    "status", "state", "type", "kind", "mode", "level", "action", "item", "value", "name",
    "answer", "request", "format", "size",
];

/// A name that Rust takes for a value: snake case, no keyword, no leading digit.
pub fn snake(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    let name = brands(&plain).to_snake_case();
    let name = match name.chars().next() {
        None => "unnamed".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("n{name}"),
        _ => name,
    };
    if KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// Brands with a capital inside are one word.
fn brands(text: &str) -> String {
    let mut text = text.to_owned();
    for brand in ["Sphere", "Center"] {
        if !text.contains(brand) {
            continue;
        }
        for small in ["v", "V"] {
            let whole = format!("V{}", brand.to_lowercase());
            text = text.replace(&format!("{small}{brand}"), &whole);
        }
    }
    text
}

/// A name that Rust takes for a type or a variant: Pascal case, no leading digit.
pub fn pascal(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect();
    let name = brands(&plain).to_pascal_case();
    match name.chars().next() {
        None => "Unnamed".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("Value{name}"),
        _ => name,
    }
}

/// The name of the request struct of an operation.
pub fn call(operation: &str) -> String {
    let name = pascal(operation);
    if TAKEN_CALLS.contains(&name.as_str()) {
        format!("{name}Call")
    } else {
        name
    }
}

/// The first of `name`, `name2`, `name3`… that is not taken.
pub fn free(name: String, taken: impl Fn(&str) -> bool) -> String {
    if !taken(&name) {
        return name;
    }
    (2..)
        .map(|n| format!("{}{n}", name.trim_end_matches('_')))
        .find(|candidate| !taken(candidate))
        .expect("numbers do not end")
}

/// Names everything; gives back the document with the names in it, and the names.
pub fn name(document: Value, frozen: &Names) -> Result<(Value, Names), Fault> {
    stage("name", || named(document, frozen))
}

fn named(mut document: Value, frozen: &Names) -> Result<(Value, Names), Fault> {
    enums::by_frozen_names(&mut document, &frozen.types);
    let names = Names {
        operations: name_operations(&document, &frozen.operations),
        types: name_types(&document, &frozen.types),
        ..Names::none()
    };

    each_operation(&mut document, |_, path, method, operation| {
        let key = operation_key(method, path);
        operation["operationId"] = Value::from(names.operations[&key].clone());
    });

    let by_key: BTreeMap<String, String> = schemas(&document)
        .map(|(key, schema)| {
            let place = places(schema)
                .into_iter()
                .next()
                .unwrap_or_else(|| key.clone());
            (key.clone(), names.types[&place].clone())
        })
        .collect();
    let mut given: BTreeMap<&str, &str> = BTreeMap::new();
    for (key, name) in &by_key {
        if let Some(other) = given.insert(name, key) {
            return Err(Fault::at(
                below("/components/schemas", key),
                format!("is named `{name}` like {other:?}"),
                "correct one of the two in specs/names.lock",
            ));
        }
    }
    each_schema(&mut document, &mut |_, schema| {
        if let Some(new) = schema_name(schema).and_then(|key| by_key.get(key)) {
            schema["$ref"] = Value::from(format!("#/components/schemas/{new}"));
        }
    });
    let schemas = schemas_mut(&mut document);
    *schemas = std::mem::take(schemas)
        .into_iter()
        .map(|(key, schema)| (by_key[&key].clone(), schema))
        .collect();
    Ok((document, names))
}

/// How an operation is known to the lock.
pub fn operation_key(method: &str, path: &str) -> String {
    format!("{} {path}", method.to_ascii_uppercase())
}

fn name_operations(
    document: &Value,
    frozen: &BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    let mut wanted: Vec<(String, String, String)> = Vec::new();
    for at in operations(document) {
        let key = operation_key(at.method, at.path);
        match frozen.get(&key) {
            Some(name) => {
                names.insert(key, name.clone());
            }
            None => {
                let derived = from_path(at.method, at.path);
                // An id without a letter says nothing.
                let id = at.operation["operationId"]
                    .as_str()
                    .filter(|id| id.contains(|c: char| c.is_ascii_alphanumeric()))
                    .map(|id| snake(without_generator_noise(id)));
                wanted.push((key, id.unwrap_or_else(|| derived.clone()), derived));
            }
        }
    }
    // `get_a1` and `get_a_1` are two methods, but their calls would be one struct.
    let mut taken: BTreeSet<String> = TAKEN_OPERATIONS.map(str::to_owned).into();
    for name in names.values() {
        taken.extend([name.clone(), call(name)]);
    }
    for (key, first, derived) in &wanted {
        // Ids that are equal without their noise all take the name that their path gives.
        let clash = wanted.iter().filter(|(_, other, _)| other == first).count() > 1;
        let is_taken = |name: &str| taken.contains(name) || taken.contains(&call(name));
        let name = if clash || is_taken(first) {
            derived
        } else {
            first
        };
        let name = free(name.clone(), is_taken);
        taken.extend([name.clone(), call(&name)]);
        names.insert(key.clone(), name);
    }
    names
}

/// `getThingUsingGET_1` is `getThing`: the rest comes from the server's generator.
fn without_generator_noise(id: &str) -> &str {
    let base = id
        .rsplit_once('_')
        .filter(|(_, n)| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
        .map_or(id, |(base, _)| base);
    for method in ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"] {
        if let Some(plain) = base
            .strip_suffix(method)
            .and_then(|base| base.strip_suffix("Using"))
            && !plain.is_empty()
        {
            return plain;
        }
    }
    base
}

/// A name made of method and path: `GET /a/api/things/{id}/parts` is `list_things_parts`,
/// with a parameter at the end `get_things`.
fn from_path(method: &str, path: &str) -> String {
    let segments: Vec<&str> = path.split('/').filter(|s| !s.is_empty()).collect();
    let ends_with_parameter = segments.last().is_some_and(|s| s.starts_with('{'));
    let verb = match method {
        "get" if ends_with_parameter => "get",
        "get" => "list",
        "post" => "create",
        "put" => "update",
        other => other,
    };
    let skip = segments
        .iter()
        .position(|s| *s == "api")
        .map_or(0, |at| at + 1);
    let words: Vec<&str> = segments
        .iter()
        .skip(skip)
        .filter(|s| !s.starts_with('{'))
        .copied()
        .collect();
    snake(&format!("{verb} {}", words.join(" ")))
}

/// Where an inline schema stood, as `Owner.property`; nothing for a named one.
fn places(schema: &Value) -> Vec<String> {
    schema[marks::PLACES]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|place| Some(format!("{}.{}", place[0].as_str()?, place[1].as_str()?)))
        .collect()
}

fn name_types(document: &Value, frozen: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let mut taken: BTreeSet<String> = TAKEN_TYPES.map(str::to_owned).into();

    let (inline, named): (Vec<_>, Vec<_>) =
        schemas(document).partition(|(_, schema)| schema.get(marks::PLACES).is_some());
    // What is frozen comes first, so that nothing new can take its name.
    taken.extend(
        named
            .iter()
            .filter_map(|(key, _)| frozen.get(*key))
            .cloned(),
    );
    for (_, schema) in &inline {
        taken.extend(
            places(schema)
                .iter()
                .find_map(|place| frozen.get(place))
                .cloned(),
        );
    }

    for (key, _) in &named {
        let name = frozen.get(*key).cloned().unwrap_or_else(|| {
            let wanted = pascal(key);
            // A type called `Error` or `String` says what it is a second time.
            let wanted = if TAKEN_TYPES.contains(&wanted.as_str()) {
                format!("{wanted}Type")
            } else {
                wanted
            };
            free(wanted, |candidate| taken.contains(candidate))
        });
        taken.insert(name.clone());
        names.insert((*key).clone(), name);
    }

    // Of all inline schemas at a property of this name, the one that stands in most places
    // gets the plain name.
    let mut most: BTreeMap<String, (usize, &str)> = BTreeMap::new();
    for (key, schema) in &inline {
        for member in members(schema) {
            let uses = members(schema)
                .iter()
                .filter(|other| **other == member)
                .count();
            let best = most.entry(member).or_default();
            if uses > best.0 {
                *best = (uses, key);
            }
        }
    }
    for (key, schema) in &inline {
        let places = places(schema);
        let name = places
            .iter()
            .find_map(|place| frozen.get(place).cloned())
            .unwrap_or_else(|| {
                let (owner, member) = owner_and_member(schema);
                let plain = pascal(&member);
                let long = pascal(&format!(
                    "{} {member}",
                    names
                        .get(&owner)
                        .cloned()
                        .unwrap_or_else(|| owner_words(document, &owner))
                ));
                let use_plain = !VAGUE.contains(&member.to_snake_case().as_str())
                    && most.get(&member).is_some_and(|(_, best)| best == key)
                    && !taken.contains(&plain);
                free(if use_plain { plain } else { long }, |candidate| {
                    taken.contains(candidate)
                })
            });
        taken.insert(name.clone());
        // Every place is frozen, so that the name survives the loss of any one of them.
        for place in places {
            names.insert(place, name.clone());
        }
    }
    names
}

fn members(schema: &Value) -> Vec<String> {
    let all = schema[marks::PLACES].as_array().into_iter().flatten();
    all.filter_map(|place| place[1].as_str().map(str::to_owned))
        .collect()
}

fn owner_and_member(schema: &Value) -> (String, String) {
    let place = &schema[marks::PLACES][0];
    let text = |at: usize| place[at].as_str().unwrap_or_default().to_owned();
    (text(0), text(1))
}

/// An operation's words, for the names of what stands in its parameters.
fn owner_words(document: &Value, owner: &str) -> String {
    operations(document)
        .into_iter()
        .find(|at| operation_key(at.method, at.path) == owner)
        .and_then(|at| at.operation["operationId"].as_str())
        .map_or_else(
            || owner.to_owned(),
            |id| without_generator_noise(id).to_owned(),
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn generator_noise_is_not_part_of_a_name() {
        for (id, name) in [
            ("listBlueprintsUsingGET_1", "list_blueprints"),
            ("create_sddc", "create_sddc"),
            ("getThing_12", "get_thing"),
            ("usingGET", "using_get"),
            ("type", "type_"),
            ("2fa", "n2fa"),
        ] {
            assert_eq!(snake(without_generator_noise(id)), name);
        }
    }

    #[test]
    fn operations_that_collide_are_named_by_their_paths() {
        let document = json!({"paths": {
            "/x/api/items": {"get": {"operationId": "getUsingGET"}, "post": {}},
            "/x/api/items/{id}": {"get": {"operationId": "getUsingGET_1"}},
            "/x/api/other/new": {"get": {"operationId": "new"}}
        }});
        let (_, names) = name(document, &Names::default()).unwrap();
        assert_eq!(names.operations["GET /x/api/items"], "list_items");
        assert_eq!(names.operations["GET /x/api/items/{id}"], "get_items");
        assert_eq!(names.operations["POST /x/api/items"], "create_items");
        assert_eq!(names.operations["GET /x/api/other/new"], "list_other_new");
    }

    #[test]
    fn a_frozen_name_survives_and_is_not_given_twice() {
        let document = json!({
            "paths": {"/a": {"get": {"operationId": "listOld"}}, "/b": {"get": {"operationId": "listThings"}}},
            "components": {"schemas": {"Error": {"type": "object"}, "A": {"type": "object"}, "Renamed": {"type": "object"}}}
        });
        let frozen = Names {
            operations: [("GET /a".to_owned(), "list_things".to_owned())].into(),
            types: [("A".to_owned(), "Renamed".to_owned())].into(),
            ..Names::default()
        };
        let (document, names) = name(document, &frozen).unwrap();
        assert_eq!(names.operations["GET /a"], "list_things");
        assert_ne!(names.operations["GET /b"], "list_things");
        let types: Vec<_> = schemas(&document).map(|(name, _)| name.as_str()).collect();
        assert_eq!(types, ["ErrorType", "Renamed", "Renamed2"]);
    }

    #[test]
    fn an_inline_enum_is_named_by_its_property_or_by_its_owner_too() {
        let provider = |values: Value, places: Value| json!({"type": "string", "enum": values, (marks::PLACES): places});
        let document = json!({"paths": {}, "components": {"schemas": {
            "A": {"type": "object"},
            "e1": provider(json!(["AWS"]), json!([["C", "provider"]])),
            "e2": provider(json!(["AWS", "ZERO"]), json!([["A", "provider"], ["B", "provider"]])),
            "e3": provider(json!(["ON"]), json!([["A", "status"]]))
        }}});
        let (_, names) = name(document, &Names::default()).unwrap();
        assert_eq!(names.types["A.provider"], names.types["B.provider"]);
        assert_eq!(names.types["B.provider"], "Provider");
        assert_eq!(names.types["A.status"], "AStatus");
    }
}
