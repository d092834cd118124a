//! Whether what files say is whole, and of the types that the server takes it as, told before anything
//! is changed. Blueprints have few properties, which are checked as their files are read.

use client_core::Value;
use client_core::wire::{As, Purpose, Wire, from_value};
use code_stream::types::{EndpointSpec, PipelineSpec, VariableSpec};
use serde_json::{Map, json};

use super::plan::Change;
use super::thing::Kind;

/// What is wrong with the properties of a change. What the server has itself is right, whatever its
/// document says.
pub fn faults(change: &Change) -> Vec<String> {
    let mistyped = mistyped(change);
    missing(change).into_iter().chain(mistyped).collect()
}

/// What a thing that is to be created cannot be without. A file about one that is there may leave it to
/// the server.
fn missing(change: &Change) -> Option<String> {
    let name = match change.wanted.key.kind {
        Kind::Blueprint => "content",
        Kind::Variable => "value",
        Kind::Endpoint | Kind::Pipeline => return None,
    };
    let wanted = &change.wanted;
    let is_there = wanted.spec.contains_key(name) || !wanted.secrets.is_empty();
    (change.found.is_none() && !is_there).then(|| format!("`{name}` is missing"))
}

fn mistyped(change: &Change) -> Vec<String> {
    let fault = match change.wanted.key.kind {
        Kind::Blueprint => return Vec::new(),
        Kind::Endpoint => fault::<EndpointSpec>,
        Kind::Variable => fault::<VariableSpec>,
        Kind::Pipeline => fault::<PipelineSpec>,
    };
    let there = change.found.as_ref().map(|found| &found.thing.spec);
    let news = change
        .wanted
        .spec
        .iter()
        .filter(|(name, value)| there.and_then(|there| there.get(*name)) != Some(*value));
    news.filter_map(|(name, value)| fault(name, value))
        .collect()
}

/// What is wrong with one property. Of lists and mappings only that they are such.
fn fault<T: Wire>(name: &str, value: &Value) -> Option<String> {
    let alike = |value: &Value| {
        let read = understood::<T>(name, value);
        read.is_some_and(|read| is_alike(&read, value))
    };
    if value.is_null() || alike(value) {
        return None;
    }
    // What the type takes it shows itself: it has no words for it. A whole number comes before text,
    // which numbers are read as, but as another value.
    let kinds = [
        (json!(true), "true or false"),
        (json!(1), "a whole number"),
        (json!(0.5), "a number"),
        (json!("x"), "text; quotes make text of a number"),
        (json!([]), "a list"),
        (json!({}), "a mapping"),
    ];
    // One that no document mentions is of any type.
    let (_, kind) = kinds.iter().find(|(probe, _)| alike(probe))?;
    Some(format!("`{name}` must be {kind}"))
}

/// A property as the type has understood it, if it knows it.
fn understood<T: Wire>(name: &str, value: &Value) -> Option<Value> {
    let object = Value::Object(Map::from_iter([(name.to_owned(), value.clone())]));
    let read: T = from_value(&object).value()?;
    let known = serde_json::to_value(As(&read, Purpose::Known)).ok()?;
    known.get(name).cloned()
}

fn is_alike(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(_), Value::Array(_)) | (Value::Object(_), Value::Object(_)) => true,
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_property_must_be_is_told() {
        let of_pipeline = fault::<PipelineSpec>;
        for (name, value, part) in [
            ("concurrency", json!("ten"), "a whole number"),
            ("concurrency", json!("10"), "a whole number"),
            ("enabled", json!("maybe"), "true or false"),
            ("enabled", json!(1), "true or false"),
            ("description", json!(7), "text"),
            ("tags", json!("a"), "a list"),
            ("stages", json!([]), "a mapping"),
            ("workspace", json!("w"), "a mapping"),
        ] {
            let fault = of_pipeline(name, &value).unwrap_or_default();
            assert!(
                fault.starts_with(&format!("`{name}` must be {part}")),
                "{fault}"
            );
        }
        for (name, value) in [
            ("concurrency", json!(10)),
            ("enabled", json!(false)),
            ("description", Value::Null),
            ("input", json!({"a": 1})),
            ("input", json!({})),
            ("tags", json!(["a"])),
            ("stages", json!({"one": {"tasks": {}, "newer": 1}})),
            ("_inputMeta", json!({})),
            ("newerFlag", json!("x")),
        ] {
            assert_eq!(of_pipeline(name, &value), None, "{name}");
        }
        assert!(fault::<VariableSpec>("value", &json!(5)).is_some());
        assert!(fault::<EndpointSpec>("isRestricted", &json!("no")).is_some());
    }
}
