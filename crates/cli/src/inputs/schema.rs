//! What a schema of inputs says: a dialect of JSON Schema. Values are judged by what is sure; `$ref`,
//! `not` and `dependencies` are left to the server. Values themselves are never told, because they
//! can be secrets; what is allowed is.

use client_core::Value;
use regex_lite::Regex;
use serde_json::Map;

use crate::names;
use crate::output::text;

/// What is shown in place of a secret.
pub const MASK: &str = "***";

/// The types that are written as JSON. Others than these and `string` are the service's own.
const NO_TEXT: [&str; 6] = ["integer", "number", "boolean", "array", "object", "null"];

/// Whether its values are not for others' eyes.
pub fn is_secret(schema: &Value) -> bool {
    schema["encrypted"] == true || schema["writeOnly"] == true || schema["format"] == "password"
}

/// A text as a value of the type that the schema says. What is not one stays text, for `faults` to
/// judge; an error is a list or an object that cannot be read.
pub fn convert(schema: &Value, text: String) -> Result<Value, String> {
    let kinds = kinds(schema);
    if kinds.is_empty() {
        return Ok(serde_json::from_str(&text).unwrap_or(Value::String(text)));
    }
    for kind in kinds.iter().filter(|kind| NO_TEXT.contains(kind)) {
        if *kind == "array" && !text.starts_with('[') && has_plain_items(schema) {
            return items(schema, &text);
        }
        match serde_json::from_str(&text) {
            Ok(value) if *kind == "integer" && is_of(kind, &value) => return Ok(whole(value)),
            Ok(value) if is_of(kind, &value) => return Ok(value),
            Err(error) if matches!(*kind, "array" | "object") && kinds.len() == 1 => {
                return Err(format!("must be {}, as JSON: {error}", described(schema)));
            }
            _ => {}
        }
    }
    Ok(Value::String(text))
}

/// `2.0` and `2e0` as `2`, which is how servers want whole numbers to be written. Beyond what a
/// float counts one by one they stay as they are.
fn whole(value: Value) -> Value {
    const MOST: f64 = 9_007_199_254_740_992.0;
    match value.as_f64() {
        Some(number) if value.is_f64() && number.abs() <= MOST => {
            #[allow(clippy::cast_possible_truncation)] // It is whole, and not too large.
            let number = number as i64;
            number.into()
        }
        _ => value,
    }
}

/// Items with commas between them.
fn items(schema: &Value, text: &str) -> Result<Value, String> {
    let items = text.split(',').filter(|_| !text.is_empty());
    items
        .map(|item| convert(&schema["items"], item.to_owned()))
        .collect()
}

fn has_plain_items(schema: &Value) -> bool {
    let kinds = kinds(&schema["items"]);
    !kinds.is_empty() && !kinds.contains(&"array") && !kinds.contains(&"object")
}

/// The types that values may be of; none where that is not said.
fn kinds(schema: &Value) -> Vec<&str> {
    match &schema["type"] {
        Value::String(kind) => return vec![kind],
        Value::Array(kinds) => return kinds.iter().filter_map(Value::as_str).collect(),
        _ => {}
    }
    if schema["properties"].is_object() {
        return vec!["object"];
    }
    if schema["items"].is_object() {
        return vec!["array"];
    }
    let mut kinds = Vec::new();
    for choice in choices(schema).unwrap_or_default() {
        let kind = match choice {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        };
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}

fn is_of(kind: &str, value: &Value) -> bool {
    match kind {
        "string" => value.is_string(),
        // `2.0` is whole too: some writers of JSON know one kind of number.
        "integer" => {
            value.is_i64()
                || value.is_u64()
                || value.as_f64().is_some_and(|number| number.fract() == 0.0)
        }
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "null" => value.is_null(),
        _ => true,
    }
}

/// The only values that there are, if the schema lists them.
fn choices(schema: &Value) -> Option<Vec<&Value>> {
    if let Some(only) = schema.get("const").filter(|only| !only.is_null()) {
        return Some(vec![only]);
    }
    if let Some(values) = array(schema, "enum") {
        return Some(values.iter().collect());
    }
    // A list of values with a title for each is written so.
    let branches = array(schema, "oneOf").or_else(|| array(schema, "anyOf"))?;
    branches.iter().map(|branch| branch.get("const")).collect()
}

/// An array that is there and has items.
fn array<'a>(schema: &'a Value, keyword: &str) -> Option<&'a Vec<Value>> {
    schema[keyword].as_array().filter(|items| !items.is_empty())
}

/// Whether a value for a property has to be given.
pub fn requires(schema: &Value, name: &str) -> bool {
    let listed = schema["required"].as_array().into_iter().flatten();
    let mut listed = listed.filter_map(Value::as_str);
    let property = &schema["properties"][name];
    listed.any(|required| required == name)
        && property["default"].is_null()
        && !is_named(property, "$dynamicDefault")
        && property["computed"] != true
        && property["readOnly"] != true
}

/// Whether the schema names something elsewhere.
fn is_named(schema: &Value, keyword: &str) -> bool {
    schema[keyword]
        .as_str()
        .is_some_and(|name| !name.is_empty())
}

/// What values may be, in words.
pub fn described(schema: &Value) -> String {
    if let Some(choices) = choices(schema) {
        if is_secret(schema) {
            return "one of the values that the schema lists".to_owned();
        }
        let choices: Vec<String> = choices.into_iter().map(text).collect();
        let listed = names::listed(choices.iter().map(String::as_str));
        return match choices.len() {
            1 => listed,
            _ => format!("one of {listed}"),
        };
    }
    let kinds = kinds(schema);
    if kinds.is_empty() {
        return "any value".to_owned();
    }
    let words: Vec<String> = kinds.iter().map(|kind| word(schema, kind)).collect();
    words.join(" or ")
}

fn word(schema: &Value, kind: &str) -> String {
    match kind {
        "integer" => format!("a whole number{}", range(schema)),
        "number" => format!("a number{}", range(schema)),
        "boolean" => "true or false".to_owned(),
        "string" => {
            let length = between(schema, "minLength", "maxLength", "characters");
            match schema["pattern"].as_str() {
                Some(pattern) => format!("text{length} that matches {pattern}"),
                None => format!("text{length}"),
            }
        }
        "array" => {
            let different = match schema["uniqueItems"] == true {
                true => ", all different",
                false => "",
            };
            let number = between(schema, "minItems", "maxItems", "items");
            match &schema["items"] {
                items @ Value::Object(_) => {
                    format!("a list{number}{different}, each {}", described(items))
                }
                _ => format!("a list{number}{different}"),
            }
        }
        "object" => match schema["properties"].as_object() {
            Some(properties) if !properties.is_empty() => format!(
                "an object with {}",
                names::listed(properties.keys().map(String::as_str))
            ),
            _ => "an object".to_owned(),
        },
        other => other.to_owned(),
    }
}

/// ` from 1 to 5`, or as much of it as there is.
fn range(schema: &Value) -> String {
    let (least, most) = (least(schema), most(schema));
    match (&least, &most) {
        (Some((least, false)), Some((most, false))) => return format!(" from {least} to {most}"),
        (None, None) => return String::new(),
        _ => {}
    }
    let least = least.map(|(bound, exclusive)| match exclusive {
        true => format!("above {bound}"),
        false => format!("of at least {bound}"),
    });
    let most = most.map(|(bound, exclusive)| match exclusive {
        true => format!("below {bound}"),
        false => format!("of at most {bound}"),
    });
    let bounds: Vec<String> = least.into_iter().chain(most).collect();
    format!(" {}", bounds.join(" and "))
}

/// The lower bound of numbers, and whether it is not one of them itself.
fn least(schema: &Value) -> Option<(&Value, bool)> {
    bound(schema, "minimum", "exclusiveMinimum")
}

/// The upper bound of numbers, and whether it is not one of them itself.
fn most(schema: &Value) -> Option<(&Value, bool)> {
    bound(schema, "maximum", "exclusiveMaximum")
}

/// Older schemas say with a boolean that a bound is exclusive, later ones have two bounds.
fn bound<'a>(schema: &'a Value, inclusive: &str, exclusive: &str) -> Option<(&'a Value, bool)> {
    let other = &schema[exclusive];
    if other.is_number() {
        return Some((other, true));
    }
    let bound = schema.get(inclusive).filter(|bound| bound.is_number())?;
    Some((bound, *other == true))
}

fn between(schema: &Value, least: &str, most: &str, unit: &str) -> String {
    match (schema[least].as_u64(), schema[most].as_u64()) {
        (Some(least), Some(most)) if least == most => format!(" of {least} {unit}"),
        (Some(least), Some(most)) => format!(" of {least} to {most} {unit}"),
        (Some(least), None) => format!(" of at least {least} {unit}"),
        (None, Some(most)) => format!(" of at most {most} {unit}"),
        (None, None) => String::new(),
    }
}

/// All that is wrong with a value, each fault beginning with its place.
pub fn faults(schema: &Value, value: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    judge(schema, value, "", &mut faults);
    faults
}

fn judge(schema: &Value, value: &Value, at: &str, faults: &mut Vec<String>) {
    if is_named(schema, "$ref") {
        return;
    }
    if !fits(schema, value) {
        let named = if at.is_empty() { "all" } else { at };
        faults.push(format!("{named}: must be {}", described(schema)));
        return;
    }
    match value {
        Value::Array(items) if schema["items"].is_object() => {
            for (index, item) in items.iter().enumerate() {
                judge(&schema["items"], item, &format!("{at}[{index}]"), faults);
            }
        }
        Value::Object(members) => judge_members(schema, members, at, faults),
        _ => {}
    }
    for part in array(schema, "allOf").into_iter().flatten() {
        judge(part, value, at, faults);
    }
}

fn judge_members(schema: &Value, members: &Map<String, Value>, at: &str, faults: &mut Vec<String>) {
    let inner = |name: &str| match at {
        "" => name.to_owned(),
        _ => format!("{at}.{name}"),
    };
    let required = schema["required"].as_array().into_iter().flatten();
    for name in required.filter_map(Value::as_str) {
        let is_missing = members.get(name).is_none_or(Value::is_null);
        if is_missing && requires(schema, name) {
            let wanted = described(&schema["properties"][name]);
            faults.push(format!("{}: is required, {wanted}", inner(name)));
        }
    }
    let properties = schema["properties"].as_object();
    let others = &schema["additionalProperties"];
    for (name, value) in members.iter().filter(|(_, value)| !value.is_null()) {
        match properties.and_then(|properties| properties.get(name)) {
            Some(property) => judge(property, value, &inner(name), faults),
            None if others.is_object() => judge(others, value, &inner(name), faults),
            // Of inputs themselves all unknown ones have been told.
            None if *others == false && !at.is_empty() => {
                faults.push(format!(
                    "{}: there is no such property of {at}",
                    inner(name)
                ));
            }
            None => {}
        }
    }
}

/// Whether a value itself is what the schema says, leaving out what is in it.
fn fits(schema: &Value, value: &Value) -> bool {
    let kinds = match &schema["type"] {
        Value::Null => Vec::new(),
        _ => kinds(schema),
    };
    let has_size = |size: usize, least: &str, most: &str| {
        let size = u64::try_from(size).unwrap_or(u64::MAX);
        schema[least].as_u64().is_none_or(|least| size >= least)
            && schema[most].as_u64().is_none_or(|most| size <= most)
    };
    let fits_kind = match value {
        Value::Number(_) => is_in_range(schema, value),
        Value::String(text) => {
            has_size(text.chars().count(), "minLength", "maxLength") && matches(schema, text)
        }
        Value::Array(items) => {
            let repeats = |(index, item)| items[..index].iter().any(|one| same(one, item));
            has_size(items.len(), "minItems", "maxItems")
                && !(schema["uniqueItems"] == true && items.iter().enumerate().any(repeats))
        }
        Value::Object(members) => has_size(members.len(), "minProperties", "maxProperties"),
        Value::Null | Value::Bool(_) => true,
    };
    let one_of = |keyword| {
        array(schema, keyword).is_none_or(|branches| {
            let accepts = |branch: &Value| faults(branch, value).is_empty();
            branches.iter().any(accepts)
        })
    };
    fits_kind
        && (kinds.is_empty() || kinds.iter().any(|kind| is_of(kind, value)))
        && choices(schema).is_none_or(|choices| choices.iter().any(|one| same(one, value)))
        && one_of("anyOf")
        && one_of("oneOf")
}

/// `2` and `2.0` are the same number.
fn same(one: &Value, other: &Value) -> bool {
    one == other || (one.is_number() && one.as_f64() == other.as_f64())
}

fn is_in_range(schema: &Value, value: &Value) -> bool {
    let Some(number) = value.as_f64() else {
        return true;
    };
    let above = |(bound, exclusive): (&Value, bool)| {
        let bound = bound.as_f64().unwrap_or(f64::MIN);
        number > bound || (number == bound && !exclusive)
    };
    let below = |(bound, exclusive): (&Value, bool)| {
        let bound = bound.as_f64().unwrap_or(f64::MAX);
        number < bound || (number == bound && !exclusive)
    };
    least(schema).is_none_or(above) && most(schema).is_none_or(below)
}

/// What this does not understand of expressions, such as looking ahead, the server judges.
fn matches(schema: &Value, text: &str) -> bool {
    let pattern = schema["pattern"].as_str().map(Regex::new);
    match pattern {
        Some(Ok(pattern)) => pattern.is_match(text),
        Some(Err(_)) | None => true,
    }
}

/// Hands on all texts and numbers in a value that are secret.
pub fn secrets_in(schema: &Value, value: &Value, found: &mut impl FnMut(&str)) {
    match value {
        Value::Array(items) => {
            let schema = if is_secret(schema) {
                schema
            } else {
                &schema["items"]
            };
            items
                .iter()
                .for_each(|item| secrets_in(schema, item, found));
        }
        Value::Object(members) => {
            for (name, value) in members {
                let property = &schema["properties"][name.as_str()];
                let schema = if is_secret(schema) { schema } else { property };
                secrets_in(schema, value, found);
            }
        }
        Value::String(text) if is_secret(schema) => found(text),
        Value::Number(number) if is_secret(schema) => found(&number.to_string()),
        _ => {}
    }
}

/// A value without what is secret in it.
pub fn masked(schema: &Value, value: &Value) -> Value {
    match value {
        Value::Null => Value::Null,
        _ if is_secret(schema) => MASK.into(),
        Value::Array(items) => items
            .iter()
            .map(|item| masked(&schema["items"], item))
            .collect(),
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| {
                let property = &schema["properties"][name.as_str()];
                (name.clone(), masked(property, value))
            })
            .collect::<Map<_, _>>()
            .into(),
        other => other.clone(),
    }
}
