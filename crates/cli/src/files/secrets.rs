//! Which values are secrets: no file holds them. Each leaves its place behind, as a JSON pointer.

use client_core::Value;
use client_core::wire::looks_secret;
use serde_json::Map;

use super::thing::{Kind, Thing};
use crate::failure::Failure;
use crate::given::Elsewhere;
use crate::names;

/// Properties whose members have names that people have chosen, which tell nothing of their values.
const NAMED: [&str; 3] = ["stages", "tasks", "_inputMeta"];

/// Names that stand for a secret as a whole only: more is called `path` or `sassy` than `pat` or `sas`.
const WHOLE: [&str; 5] = ["pat", "cookie", "sas", "bearer", "sshkey"];

/// Whether what is called so is a secret.
fn is_secret(name: &str) -> bool {
    let plain = name.chars().filter(char::is_ascii_alphanumeric);
    let plain: String = plain.map(|c| c.to_ascii_lowercase()).collect();
    looks_secret(name) || WHOLE.contains(&plain.as_str())
}

/// Where values are that have a secret within them, as JSON pointers. They are not left out: what else
/// they say would be lost.
pub fn within(spec: &Map<String, Value>) -> Vec<String> {
    let mut places = Vec::new();
    for (name, value) in spec {
        collect_within(value, &format!("/{name}"), &mut places);
    }
    places
}

fn collect_within(value: &Value, at: &str, places: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (name, inner) in object {
                let name = name.replace('~', "~0").replace('/', "~1");
                collect_within(inner, &format!("{at}/{name}"), places);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                collect_within(inner, &format!("{at}/{index}"), places);
            }
        }
        Value::String(text) if has_secret(text) => places.push(at.to_owned()),
        _ => {}
    }
}

/// Whether a text has a password before the host of an address in it, or `password=` and the like
/// before something.
fn has_secret(text: &str) -> bool {
    let mut addresses = text.split("://").skip(1);
    let signed_in = addresses.any(|rest| {
        let end = rest.find(|c: char| c.is_whitespace() || "/?#\"'".contains(c));
        let authority = &rest[..end.unwrap_or(rest.len())];
        let password = authority
            .rsplit_once('@')
            .and_then(|(who, _)| who.split_once(':'));
        password.is_some_and(|(_, password)| is_shown(password))
    });
    let mut pairs = text.split(|c: char| c.is_whitespace() || "?&;\"'".contains(c));
    signed_in
        || pairs.any(|pair| {
            let pair = pair.split_once('=');
            pair.is_some_and(|(name, value)| is_secret(name) && is_shown(value))
        })
}

/// Whether it is a value, and not where it comes from.
fn is_shown(value: &str) -> bool {
    !value.is_empty() && !value.starts_with('$')
}

/// Takes secrets out of a thing, and tells their places.
pub fn leave_out(kind: Kind, spec: &mut Map<String, Value>) -> Vec<String> {
    let mut places = Vec::new();
    match kind {
        // The content of a blueprint is a text, and goes into its file as it is.
        Kind::Blueprint => {}
        Kind::Variable => {
            let open = spec.get("type").and_then(Value::as_str);
            if !open.is_none_or(|kind| kind.eq_ignore_ascii_case("REGULAR")) {
                spec.shift_remove("value");
                places.push("/value".to_owned());
            }
        }
        Kind::Endpoint | Kind::Pipeline => walk(spec, "", false, false, &mut places),
    }
    places
}

fn walk(
    object: &mut Map<String, Value>,
    at: &str,
    secret: bool,
    named: bool,
    places: &mut Vec<String>,
) {
    // What the server locks is not for reading either.
    let locked = object.get("isLocked") == Some(&Value::Bool(true));
    let mut left_out = Vec::new();
    for (name, value) in object.iter_mut() {
        let secret = secret || !named && is_secret(name) || locked && name == "value";
        let place = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
        let hidden = match value {
            Value::Object(inner) => {
                walk(
                    inner,
                    &place,
                    secret,
                    NAMED.contains(&name.as_str()),
                    places,
                );
                false
            }
            Value::Array(items) if !secret => {
                for (index, item) in items.iter_mut().enumerate() {
                    if let Value::Object(inner) = item {
                        walk(inner, &format!("{place}/{index}"), false, false, places);
                    }
                }
                false
            }
            Value::Array(items) => !items.iter().all(is_open),
            other => !is_open(other) && (secret || is_mask(other)),
        };
        if hidden {
            left_out.push(name.clone());
            places.push(place);
        }
    }
    for name in left_out {
        object.shift_remove(&name);
    }
}

/// What tells nothing wherever it stands: where the value comes from, such as `${var.password}`.
fn is_open(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(_) => true,
        Value::String(text) => text.starts_with("${") && text.ends_with('}'),
        _ => false,
    }
}

/// What servers show in the place of a secret.
fn is_mask(value: &Value) -> bool {
    let text = value.as_str().unwrap_or_default();
    text.len() >= 3 && text.bytes().all(|byte| byte == b'*')
}

/// Whether a blueprint has a secret in it, and not where it comes from.
pub fn in_content(content: &Value) -> bool {
    let members = |name: &str| content.get(name).and_then(Value::as_object);
    let inputs = members("inputs").into_iter().flatten();
    let mut inputs = inputs.filter(|(name, schema)| {
        let default = schema.get("default").and_then(Value::as_str);
        (schema.get("encrypted") == Some(&Value::Bool(true)) || is_secret(name))
            && default.is_some_and(|default| !default.is_empty())
    });
    let resources = members("resources").into_iter().flatten();
    let mut resources =
        resources.filter_map(|(_, resource)| resource.get("properties")?.as_object());
    inputs.next().is_some()
        || resources.any(|properties| {
            let mut places = Vec::new();
            walk(&mut properties.clone(), "", false, false, &mut places);
            !places.is_empty()
        })
}

/// Puts a value where one was left out. Its surroundings have to be there.
pub fn put(spec: &mut Value, place: &str, value: Value) {
    let Some((parent, name)) = place.rsplit_once('/') else {
        return;
    };
    let name = name.replace("~1", "/").replace("~0", "~");
    if let Some(Value::Object(parent)) = spec.pointer_mut(parent) {
        parent.insert(name, value);
    }
}

/// Whether there is a place for a value, and none in it.
pub fn is_free(spec: &Value, place: &str) -> bool {
    let parent = place.rsplit_once('/').map(|(parent, _)| parent);
    let parent = parent.and_then(|parent| spec.pointer(parent));
    parent.is_some_and(Value::is_object) && spec.pointer(place).is_none()
}

/// A secret that is given: which one, and where it is.
#[derive(Clone)]
pub struct Given {
    label: String,
    source: Elsewhere,
}

/// Not even where it comes from is of interest.
impl std::fmt::Debug for Given {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Given").field(&self.label).finish()
    }
}

/// `NAME=@env:VARIABLE` or `NAME=@file:PATH`: arguments can be read by everybody on a machine.
pub fn given(text: &str) -> Result<Given, String> {
    let split = text
        .rsplit_once("=@env:")
        .or_else(|| text.rsplit_once("=@file:"))
        .map(|(label, _)| (label, &text[label.len() + 1..]));
    match split {
        Some((label, value)) if !label.is_empty() => Elsewhere::named(value).map(|source| Given {
            label: label.to_owned(),
            source,
        }),
        _ => None,
    }
    .ok_or_else(|| "must be NAME=@env:VARIABLE or NAME=@file:PATH".to_owned())
}

impl Given {
    /// Which secret it is, by its whole name or by that of its thing if it has but one.
    pub fn which<'a>(&self, all: &'a [Place<'a>]) -> Result<&'a Place<'a>, Failure> {
        names::one("secret", &self.label, all, |place| {
            (place.label.as_str(), Some(place.thing.key.name.as_str()))
        })
    }

    /// The secret. What is empty is a variable or a file that nobody filled, and would take the place
    /// of the secret that is there.
    pub fn value(&self) -> Result<Value, Failure> {
        let what = format!("the secret {}", self.label);
        let secret = self.source.read(&what)?;
        if secret.trim().is_empty() {
            return Err(Failure::usage(format!(
                "{what} is empty in {}, and none is given so; nothing was changed",
                self.source
            )));
        }
        Ok(secret.into())
    }
}

/// Where a secret belongs.
#[derive(Debug)]
pub struct Place<'a> {
    pub thing: &'a Thing,
    pub place: &'a str,
    pub label: String,
}

/// Where secrets belong in these.
pub fn places<'a>(things: impl Iterator<Item = &'a Thing>) -> Vec<Place<'a>> {
    things
        .flat_map(|thing| {
            thing.secrets.iter().map(|place| Place {
                thing,
                place,
                label: thing.label(place),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn left_out(kind: Kind, spec: Value) -> (Value, Vec<String>) {
        let Value::Object(mut spec) = spec else {
            unreachable!()
        };
        let places = leave_out(kind, &mut spec);
        (spec.into(), places)
    }

    #[test]
    fn what_looks_secret_is_left_out_and_its_place_told() {
        let (spec, places) = left_out(
            Kind::Endpoint,
            json!({"properties": {
                "url": "https://x", "a/b~c_password": "p", "pin": "*****", "tokens": ["t"],
                "locked": {"isLocked": true, "value": "v"}, "auth": [{"apiKey": 7, "user": "u"}],
                "tokenRequired": true, "secret": "${var.secret}", "empty_password": "",
            }}),
        );
        assert_eq!(
            spec,
            json!({"properties": {
                "url": "https://x", "locked": {"isLocked": true}, "auth": [{"user": "u"}],
                "tokenRequired": true, "secret": "${var.secret}",
            }})
        );
        assert_eq!(
            places,
            [
                "/properties/a~1b~0c_password",
                "/properties/pin",
                "/properties/tokens",
                "/properties/locked/value",
                "/properties/auth/0/apiKey",
                "/properties/empty_password",
            ]
        );
        let mut whole = spec;
        assert!(is_free(&whole, &places[0]));
        put(&mut whole, &places[0], json!("p"));
        assert_eq!(whole["properties"]["a/b~c_password"], "p");
        assert!(!is_free(&whole, &places[0]));
    }

    #[test]
    fn short_names_are_secrets_as_a_whole_only() {
        let (spec, places) = left_out(
            Kind::Endpoint,
            json!({"properties": {"pat": "p", "path": "/", "sshKey": "k", "sasl": "s", "Cookie": "c"}}),
        );
        assert_eq!(spec, json!({"properties": {"path": "/", "sasl": "s"}}));
        assert_eq!(places.len(), 3, "{places:?}");
    }

    #[test]
    fn secrets_within_values_are_found() {
        for (text, secret) in [
            ("https://bob:hush@host/x", true),
            ("git clone https://bob:hush@host", true),
            ("Server=db;User=sa;Password=hush;", true),
            ("https://host/x?a=1&token=hush", true),
            ("curl -d password=hush host", true),
            ("https://bob@host/x", false),
            ("https://host:8080/a@b", false),
            ("https://bob:${var.password}@host", false),
            ("password=$PASSWORD", false),
            ("the password of the host", false),
        ] {
            assert_eq!(has_secret(text), secret, "{text}");
        }
    }

    #[test]
    fn names_that_people_choose_make_no_secret() {
        let pipeline = json!({
            "_inputMeta": {"password": {"description": "whose"}},
            "stages": {"Get token": {"tasks": {"secret": {"type": "REST", "input": {"headers": {"Authorization": "Bearer x"}}}}}},
        });
        let (spec, places) = left_out(Kind::Pipeline, pipeline);
        assert_eq!(
            places,
            ["/stages/Get token/tasks/secret/input/headers/Authorization"]
        );
        assert_eq!(spec["_inputMeta"]["password"]["description"], "whose");
        assert_eq!(
            spec["stages"]["Get token"]["tasks"]["secret"]["type"],
            "REST"
        );
    }

    #[test]
    fn a_variable_shows_its_value_only_if_it_is_regular() {
        for (kind, shown) in [
            ("REGULAR", true),
            ("SECRET", false),
            ("RESTRICTED", false),
            ("NEW", false),
        ] {
            let (spec, places) = left_out(Kind::Variable, json!({"type": kind, "value": "v"}));
            assert_eq!(spec.get("value").is_some(), shown, "{kind}");
            assert_eq!(places.is_empty(), shown, "{kind}");
        }
    }

    #[test]
    fn a_secret_comes_from_elsewhere_than_the_command_line() {
        assert!(given("a=b=@env:X").is_ok());
        assert!(given("a=@file:/tmp/x").is_ok());
        for wrong in ["a=secret", "a", "=@env:X", "a=@X"] {
            let error = given(wrong).unwrap_err();
            assert!(!error.contains("secret"), "{error}");
        }
    }

    #[test]
    fn a_content_with_a_secret_is_known_and_one_that_only_speaks_of_it_is_not() {
        for (content, secret) in [
            (
                json!({"inputs": {"pw": {"encrypted": true, "default": "hush"}}}),
                true,
            ),
            (
                json!({"inputs": {"password": {"type": "string", "default": "hush"}}}),
                true,
            ),
            (
                json!({"inputs": {"password": {"type": "string", "encrypted": true}}}),
                false,
            ),
            (
                json!({"resources": {"vm": {"properties": {"remoteAccess": {"password": "hush"}}}}}),
                true,
            ),
            (
                json!({"resources": {"secret": {"properties": {"password": "${input.password}"}}}}),
                false,
            ),
            (Value::Null, false),
        ] {
            assert_eq!(in_content(&content), secret, "{content}");
        }
    }
}
