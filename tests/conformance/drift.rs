//! What real servers do to the answers that documents promise, position by position.

use serde_json::{Value, json};

use crate::judge::Judge;

/// An answer that departs from its document.
pub struct Variant {
    /// What was done, and where.
    pub what: String,
    /// The body.
    pub body: Value,
    /// What must be true of the decoded answer.
    pub promise: Promise,
}

/// What must be true of a decoded answer, written again.
pub enum Promise {
    /// It was decoded.
    Decoded,
    /// It is what came, to the last property.
    AsItCame,
    /// All but the value at this pointer is what came.
    AllBut(String),
    /// The values at these pointers are these.
    Holds(Vec<(String, Value)>),
    /// As numbers or text, the values at these pointers mean what came.
    Means(Vec<(String, Value)>),
}

/// A value in an answer, with its schema.
struct Place<'a> {
    pointer: String,
    schema: &'a Value,
    /// Whether it is a property of an object, and a required one.
    property: Option<bool>,
    former: Option<&'a str>,
}

/// The variants of an answer.
pub fn variants(judge: &Judge, schema: &Value, body: &Value) -> Vec<Variant> {
    let mut places = Vec::new();
    collect(judge, schema, body, String::new(), None, None, &mut places);
    let mut variants = Vec::new();
    let mut push = |what: String, body: Value, promise: Promise| {
        variants.push(Variant {
            what,
            body,
            promise,
        })
    };
    let kind_of = |place: &Place<'_>, kind: &str| {
        let schema = judge.resolved(place.schema);
        schema["type"] == kind && schema["enum"].is_null()
    };

    push("as documented".into(), body.clone(), Promise::AsItCame);

    let mut nulls = body.clone();
    for place in places.iter().filter(|place| place.property.is_some()) {
        if let Some(value) = nulls.pointer_mut(&place.pointer)
            && !value.is_object()
            && !value.is_array()
        {
            *value = Value::Null;
        }
    }
    push("every plain property null".into(), nulls, Promise::Decoded);
    for place in places.iter().filter(|place| place.property.is_some()) {
        let null = with(body, &place.pointer, Value::Null);
        push(
            format!("{} null", place.pointer),
            null,
            Promise::AllBut(place.pointer.clone()),
        );
    }

    for place in places.iter().filter(|place| place.property == Some(true)) {
        push(
            format!("{} missing", place.pointer),
            without(body, &place.pointer),
            Promise::AllBut(place.pointer.clone()),
        );
    }

    let enums: Vec<&Place<'_>> = places
        .iter()
        .filter(|place| {
            judge.resolved(place.schema)["enum"].is_array()
                && judge.resolved(place.schema)["type"] == "string"
        })
        .collect();
    for place in &enums {
        push(
            format!("{} of an unknown value", place.pointer),
            with(body, &place.pointer, json!("A value of tomorrow")),
            Promise::AsItCame,
        );
    }

    let mut extra = body.clone();
    let mut extras = Vec::new();
    for pointer in objects(judge, &places, body) {
        if let Some(object) = extra.pointer_mut(&pointer).and_then(Value::as_object_mut) {
            object.insert("propertyOfTomorrow".into(), json!({"a": [1, null]}));
            extras.push((
                format!("{pointer}/propertyOfTomorrow"),
                json!({"a": [1, null]}),
            ));
        }
    }
    push(
        "an unknown property everywhere".into(),
        extra,
        Promise::Holds(extras),
    );

    // Scalars that mean what the document asks for, but are written otherwise.
    for (kind, written, means) in [
        ("integer", json!(30.0), json!(30.0)),
        ("integer", json!("30"), json!(30.0)),
        ("integer", json!(5_000_000_000_i64), json!(5_000_000_000.0)),
        ("number", json!(30), json!(30.0)),
        ("number", json!("1.5"), json!(1.5)),
        ("boolean", json!("False"), json!("false")),
        ("string", json!(5), json!("5")),
        ("string", json!(true), json!("true")),
    ] {
        let mut lenient = body.clone();
        let mut all = Vec::new();
        for place in places.iter().filter(|place| kind_of(place, kind)) {
            if let Some(value) = lenient.pointer_mut(&place.pointer) {
                *value = written.clone();
                all.push((place.pointer.clone(), means.clone()));
            }
        }
        if !all.is_empty() {
            push(
                format!("every {kind} written as {written}"),
                lenient,
                Promise::Means(all),
            );
        }
    }
    let formatted = |format: &str| {
        places
            .iter()
            .filter(|place| judge.resolved(place.schema)["format"] == *format)
            .map(|place| place.pointer.clone())
            .collect::<Vec<_>>()
    };
    for (format, written) in [
        ("date-time", "2019-09-23 13:48:54.483"),
        ("date-time", "2020-01-02T17:11:01.223+0000"),
        ("date-time", "2022-05-05"),
        ("date-time", "soon"),
        ("uuid", "not a UUID"),
    ] {
        let pointers = formatted(format);
        if pointers.is_empty() {
            continue;
        }
        let mut lenient = body.clone();
        for pointer in &pointers {
            *lenient.pointer_mut(pointer).expect("it is there") = json!(written);
        }
        push(
            format!("every {format} written as {written:?}"),
            lenient,
            Promise::AsItCame,
        );
    }

    // One value of quite another kind harms no other.
    for place in places.iter().filter(|place| place.property.is_some()) {
        let any = judge.resolved(place.schema);
        if any["type"] == "object"
            && any["additionalProperties"].is_null()
            && any["properties"].is_null()
            && any["allOf"].is_null()
        {
            continue;
        }
        let odd = match body.pointer(&place.pointer) {
            Some(Value::Object(_)) => json!("text"),
            Some(Value::Array(_)) => json!({"not": "an array"}),
            _ => json!([{"not": "a scalar"}]),
        };
        push(
            format!("{} of another kind", place.pointer),
            with(body, &place.pointer, odd),
            Promise::AllBut(place.pointer.clone()),
        );
    }

    for place in &places {
        if let Some(former) = place.former {
            let value = body.pointer(&place.pointer).cloned().unwrap_or_default();
            let (parent, _) = place
                .pointer
                .rsplit_once('/')
                .expect("a property has a parent");
            let mut renamed = without(body, &place.pointer);
            renamed
                .pointer_mut(parent)
                .and_then(Value::as_object_mut)
                .expect("an object")
                .insert(former.to_owned(), value.clone());
            push(
                format!("{} under its former name {former}", place.pointer),
                renamed,
                Promise::Holds(vec![(place.pointer.clone(), value)]),
            );
        }
    }
    variants
}

fn collect<'a>(
    judge: &'a Judge,
    schema: &'a Value,
    value: &Value,
    pointer: String,
    property: Option<bool>,
    former: Option<&'a str>,
    places: &mut Vec<Place<'a>>,
) {
    places.push(Place {
        pointer: pointer.clone(),
        schema,
        property,
        former,
    });
    let resolved = judge.resolved(schema);
    match value {
        Value::Object(members) => {
            let (properties, required) = judge.members(resolved);
            if properties.is_empty() && resolved["additionalProperties"].is_object() {
                for (name, member) in members {
                    collect(
                        judge,
                        &resolved["additionalProperties"],
                        member,
                        below(&pointer, name),
                        None,
                        None,
                        places,
                    );
                }
            }
            for (name, inner) in properties {
                if let Some(member) = members.get(&name) {
                    let former = inner["x-former-names"][0].as_str();
                    collect(
                        judge,
                        inner,
                        member,
                        below(&pointer, &name),
                        Some(required.contains(&name)),
                        former,
                        places,
                    );
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(
                    judge,
                    &resolved["items"],
                    item,
                    format!("{pointer}/{index}"),
                    None,
                    None,
                    places,
                );
            }
        }
        _ => {}
    }
}

/// Where objects with documented properties are.
fn objects(judge: &Judge, places: &[Place<'_>], body: &Value) -> Vec<String> {
    places
        .iter()
        .filter(|place| {
            body.pointer(&place.pointer).is_some_and(Value::is_object)
                && !judge.members(place.schema).0.is_empty()
        })
        .map(|place| place.pointer.clone())
        .collect()
}

fn below(pointer: &str, name: &str) -> String {
    format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"))
}

fn with(body: &Value, pointer: &str, value: Value) -> Value {
    let mut changed = body.clone();
    *changed.pointer_mut(pointer).expect("the place is there") = value;
    changed
}

/// The body without the property at the pointer.
pub fn without(body: &Value, pointer: &str) -> Value {
    let mut changed = body.clone();
    if let Some((parent, name)) = pointer.rsplit_once('/')
        && let Some(object) = changed.pointer_mut(parent).and_then(Value::as_object_mut)
    {
        object.shift_remove(&name.replace("~1", "/").replace("~0", "~"));
    }
    changed
}

impl Promise {
    /// Whether it was kept.
    pub fn kept(&self, came: &Value, decoded: &Value) -> Result<(), String> {
        let same = |came: &Value, decoded: &Value| {
            if is_the_same(came, decoded) {
                Ok(())
            } else {
                Err(format!("came {came}\n  decoded {decoded}"))
            }
        };
        match self {
            Promise::Decoded => Ok(()),
            Promise::AsItCame => same(came, decoded),
            Promise::AllBut(pointer) => same(&without(came, pointer), &without(decoded, pointer)),
            Promise::Holds(all) => {
                all.iter()
                    .try_for_each(|(pointer, value)| match decoded.pointer(pointer) {
                        Some(found) if found == value => Ok(()),
                        other => Err(format!("{pointer}: {other:?} instead of {value}")),
                    })
            }
            Promise::Means(all) => {
                all.iter()
                    .try_for_each(|(pointer, value)| match decoded.pointer(pointer) {
                        Some(found) if meaning(found) == meaning(value) => Ok(()),
                        other => Err(format!("{pointer}: {other:?} does not mean {value}")),
                    })
            }
        }
    }
}

/// Whether a decoded answer, written again, is what came. Lists and maps that did not
/// come are written as empty ones by types that only come back; nothing else may differ.
pub fn is_the_same(came: &Value, decoded: &Value) -> bool {
    match (came, decoded) {
        (Value::Object(came), Value::Object(decoded)) => {
            came.iter().all(|(name, value)| {
                decoded
                    .get(name)
                    .is_some_and(|other| is_the_same(value, other))
            }) && decoded
                .iter()
                .filter(|(name, _)| !came.contains_key(*name))
                .all(|(_, value)| *value == json!([]) || *value == json!({}))
        }
        (Value::Array(came), Value::Array(decoded)) => {
            came.len() == decoded.len() && came.iter().zip(decoded).all(|(a, b)| is_the_same(a, b))
        }
        _ => came == decoded,
    }
}

fn meaning(value: &Value) -> String {
    let text = value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
        .to_ascii_lowercase();
    text.parse::<f64>()
        .map_or(text, |number| number.to_string())
}
