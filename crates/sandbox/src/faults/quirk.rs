//! Where real servers depart from their documents: each departure as a change of a true answer,
//! made with the answer's schema at hand.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value, json};

use crate::answer::{Answer, Content};
use crate::clock::{self, Millis};
use crate::document::{Document, Flat};

/// Something that real servers do, and their documents do not say. Its name in brackets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Quirk {
    /// Null in the place of everything that is absent (`nulls`).
    Nulls,
    /// Properties that the document requires are missing, but for ids and lists (`missing-required`).
    MissingRequired,
    /// Properties that no document mentions, one of them secret, in every object (`unknown-properties`).
    UnknownProperties,
    /// Values that the document's lists do not have (`unknown-values`). Narrow it where something
    /// waits for a status: it never comes.
    UnknownValues,
    /// Another value of the document's list than the true one, such as `UPDATE_SUCCESSFUL` while a
    /// deployment is created (`other-values`).
    OtherValues,
    /// `30.0` where the document says integer (`whole-floats`).
    WholeFloats,
    /// A string where the document says array of strings, a number where it says any object (`wrong-types`).
    WrongTypes,
    /// Times in another form (`times=` and the name of a [`TimeForm`]).
    Times(TimeForm),
    /// 201 for 200, and 200 for 201 and 202 (`other-success`).
    OtherSuccess,
    /// 204 without a body in the place of any success (`no-content`).
    NoContent,
    /// The other of the two shapes of `sort` in pages, and `pageable` as a text (`sort-list`).
    SortList,
    /// -1 for numbers that are not known yet, such as `estimated_remaining_minutes` (`minus-one`).
    MinusOne,
    /// Each page begins with the last item of the one before, as if the list had changed (`overlap`).
    Overlap,
    /// Ids that are not UUIDs; the sandbox understands them when they come back (`odd-ids`).
    OddIds,
}

/// A form in which servers write times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeForm {
    /// RFC 3339 with three fraction digits (`millis`).
    Millis,
    /// With nine of them (`nanos`).
    Nanos,
    /// With `+0000`, without a colon (`no-colon`).
    NoColon,
    /// A date alone (`date`).
    Date,
    /// A space and no zone (`no-zone`).
    NoZone,
    /// Milliseconds since 1970, as a number (`epoch-millis`).
    EpochMillis,
    /// Microseconds since 1970, as a number (`epoch-micros`).
    EpochMicros,
}

const QUIRKS: [(&str, Quirk); 13] = [
    ("nulls", Quirk::Nulls),
    ("missing-required", Quirk::MissingRequired),
    ("unknown-properties", Quirk::UnknownProperties),
    ("unknown-values", Quirk::UnknownValues),
    ("other-values", Quirk::OtherValues),
    ("whole-floats", Quirk::WholeFloats),
    ("wrong-types", Quirk::WrongTypes),
    ("other-success", Quirk::OtherSuccess),
    ("no-content", Quirk::NoContent),
    ("sort-list", Quirk::SortList),
    ("minus-one", Quirk::MinusOne),
    ("overlap", Quirk::Overlap),
    ("odd-ids", Quirk::OddIds),
];

const FORMS: [(&str, TimeForm); 7] = [
    ("millis", TimeForm::Millis),
    ("nanos", TimeForm::Nanos),
    ("no-colon", TimeForm::NoColon),
    ("date", TimeForm::Date),
    ("no-zone", TimeForm::NoZone),
    ("epoch-millis", TimeForm::EpochMillis),
    ("epoch-micros", TimeForm::EpochMicros),
];

/// In front of ids that are to look like no UUID.
const ODD: &str = "odd-id-";

impl Quirk {
    pub(super) fn named(name: &str) -> Option<Self> {
        let found = QUIRKS.iter().find(|(known, _)| *known == name);
        found.map(|(_, quirk)| *quirk)
    }

    pub(super) fn names() -> Vec<String> {
        let quirks = QUIRKS.iter().map(|(name, _)| (*name).to_owned());
        let times = FORMS.iter().map(|(name, _)| format!("times={name}"));
        quirks.chain(times).collect()
    }
}

impl fmt::Display for Quirk {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Times(form) = self {
            let name = FORMS.iter().find(|(_, known)| known == form);
            return write!(formatter, "times={}", name.map_or("", |(name, _)| name));
        }
        let name = QUIRKS.iter().find(|(_, known)| known == self);
        formatter.write_str(name.map_or("", |(name, _)| name))
    }
}

impl TimeForm {
    pub(super) fn named(name: &str) -> Option<Self> {
        let found = FORMS.iter().find(|(known, _)| *known == name);
        found.map(|(_, form)| *form)
    }

    fn write(self, at: Millis) -> Value {
        match self {
            Self::Millis => json!(clock::written(at, "%Y-%m-%dT%H:%M:%S%.3fZ")),
            Self::Nanos => json!(clock::written(at, "%Y-%m-%dT%H:%M:%S%.9fZ")),
            Self::NoColon => json!(clock::without_colon(at)),
            Self::Date => json!(clock::written(at, "%Y-%m-%d")),
            Self::NoZone => json!(clock::without_zone(at)),
            Self::EpochMillis => json!(at),
            Self::EpochMicros => json!(at.saturating_mul(1000)),
        }
    }
}

/// A text of a caller with the ids in it as the sandbox gave them out first.
pub(crate) fn plain_ids(text: &str) -> Cow<'_, str> {
    if text.contains(ODD) {
        Cow::Owned(text.replace(ODD, ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// Does to an answer what a quirk does. Without a schema only what needs none is done.
pub(crate) fn spoil(
    quirk: Quirk,
    answer: &mut Answer,
    schema: Option<(&'static Document, &Value)>,
) {
    if !(200..300).contains(&answer.status) {
        return;
    }
    match quirk {
        Quirk::OtherSuccess => answer.status = if answer.status == 200 { 201 } else { 200 },
        Quirk::NoContent => {
            answer.status = 204;
            answer.content = Content::Empty;
        }
        _ => {}
    }
    if let Content::Json(body) = &mut answer.content {
        let change = Change {
            quirk,
            document: schema.map(|(document, _)| document),
        };
        change.walk(body, schema.map(|(_, schema)| schema), "");
    }
}

struct Change {
    quirk: Quirk,
    document: Option<&'static Document>,
}

impl Change {
    fn walk(&self, value: &mut Value, schema: Option<&Value>, name: &str) {
        let flat = match (self.document, schema) {
            (Some(document), Some(schema)) => document.flatten(schema),
            _ => Flat::default(),
        };
        match value {
            Value::Object(object) => {
                for (name, inner) in object.iter_mut() {
                    let values = || flat.keywords.get("additionalProperties");
                    self.walk(inner, flat.properties.get(name).or_else(values), name);
                }
                self.object(object, &flat);
            }
            Value::Array(items) => {
                for item in items {
                    self.walk(item, flat.keywords.get("items"), name);
                }
            }
            _ => {}
        }
        if let Some(changed) = self.value(value, &flat, name) {
            *value = changed;
        }
    }

    fn object(&self, object: &mut Map<String, Value>, flat: &Flat) {
        match self.quirk {
            Quirk::Nulls => {
                for name in flat.properties.keys() {
                    object.entry(name.clone()).or_insert(Value::Null);
                }
            }
            Quirk::MissingRequired => object.retain(|name, value| {
                !flat.required.contains(name) || name == "id" || value.is_array()
            }),
            Quirk::UnknownProperties => {
                object.insert("sandbox_addition".to_owned(), json!({"since": "9.9"}));
                let secret = json!("sandbox-no-secret");
                object.insert("sandbox_admin_password".to_owned(), secret);
            }
            Quirk::SortList if object.contains_key("content") => {
                let criterion = json!({
                    "direction": "ASC", "property": "name", "ignoreCase": false,
                    "nullHandling": "NATIVE", "ascending": true, "descending": false,
                });
                object.insert("sort".to_owned(), json!([criterion]));
                object.insert("pageable".to_owned(), json!("INSTANCE"));
            }
            _ => {}
        }
    }

    /// What stands in the place of a value; none if it stays.
    fn value(&self, value: &Value, flat: &Flat, name: &str) -> Option<Value> {
        let kind = flat.keywords.get("type").and_then(Value::as_str);
        match (self.quirk, value) {
            (Quirk::UnknownValues, Value::String(_)) if flat.keywords.contains_key("enum") => {
                Some(json!("SANDBOX_UNHEARD_OF"))
            }
            (Quirk::OtherValues, Value::String(_)) => {
                let known = flat.keywords.get("enum")?.as_array()?;
                let at = known.iter().position(|one| one == value)?;
                known.get((at + 1) % known.len()).cloned()
            }
            #[allow(clippy::cast_precision_loss)] // The server that this is about has floats only.
            (Quirk::WholeFloats, Value::Number(number)) => Some(json!(number.as_i64()? as f64)),
            (Quirk::WrongTypes, Value::Array(items)) if items.iter().all(Value::is_string) => {
                let texts: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
                (name != "content").then(|| json!(texts.join(", ")))
            }
            (Quirk::WrongTypes, Value::Object(_))
                if kind == Some("object")
                    && flat.properties.is_empty()
                    && !flat.keywords.contains_key("additionalProperties") =>
            {
                Some(json!(5))
            }
            (Quirk::Times(form), Value::String(text)) => {
                let is_time = text.len() >= "2026-03-01T00:00:00".len();
                let at = clock::read_any(text).filter(|_| is_time)?;
                Some(form.write(at))
            }
            (Quirk::MinusOne, Value::Number(_))
                if name.contains("estimated") || name.contains("uration") =>
            {
                Some(json!(-1))
            }
            (Quirk::OddIds, Value::String(text)) if is_uuid(text) => {
                Some(json!(format!("{ODD}{text}")))
            }
            _ => None,
        }
    }
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.char_indices().all(|(index, letter)| match index {
            8 | 13 | 18 | 23 => letter == '-',
            _ => letter.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::LIBRARY;

    fn spoiled(quirk: Quirk) -> Value {
        let mut answer = Answer::json(
            202,
            json!({
                "id": "0b7a0d5c-0d3f-4f5e-a0c7-2b1f3c4d5e6f",
                "status": "STARTED",
                "created": "2026-03-01T00:00:00.123000Z",
                "progress_percent": 21,
                "estimated_remaining_minutes": 30,
            }),
        );
        let schema = json!({"$ref": "#/definitions/Task"});
        spoil(quirk, &mut answer, Some((&LIBRARY[0], &schema)));
        match answer.content {
            Content::Json(body) => body,
            _ => json!(answer.status),
        }
    }

    #[test]
    fn each_quirk_changes_what_it_is_about() {
        let created = |form| spoiled(Quirk::Times(form))["created"].clone();
        assert_eq!(created(TimeForm::Millis), "2026-03-01T00:00:00.123Z");
        assert_eq!(created(TimeForm::Nanos), "2026-03-01T00:00:00.123000000Z");
        assert_eq!(created(TimeForm::NoColon), "2026-03-01T00:00:00.123+0000");
        assert_eq!(created(TimeForm::Date), "2026-03-01");
        assert_eq!(created(TimeForm::NoZone), "2026-03-01 00:00:00.123");
        assert_eq!(created(TimeForm::EpochMillis), 1_772_323_200_123_i64);
        assert_eq!(created(TimeForm::EpochMicros), 1_772_323_200_123_000_i64);

        assert_eq!(spoiled(Quirk::Nulls)["error_message"], Value::Null);
        assert!(spoiled(Quirk::Nulls).get("error_message").is_some());
        let bare = spoiled(Quirk::MissingRequired);
        assert!(bare.get("created").is_none() && bare.get("id").is_some());
        assert!(spoiled(Quirk::UnknownProperties)["sandbox_admin_password"].is_string());
        assert_eq!(
            spoiled(Quirk::UnknownValues)["status"],
            "SANDBOX_UNHEARD_OF"
        );
        let other = spoiled(Quirk::OtherValues)["status"].clone();
        assert!(
            other != "STARTED" && other != "SANDBOX_UNHEARD_OF",
            "{other}"
        );
        let text = spoiled(Quirk::WholeFloats).to_string();
        assert!(text.contains("\"progress_percent\":21.0"), "{text}");
        assert_eq!(spoiled(Quirk::MinusOne)["estimated_remaining_minutes"], -1);
        assert_eq!(spoiled(Quirk::NoContent), 204);
        let odd = spoiled(Quirk::OddIds);
        let id = odd["id"].as_str().unwrap();
        assert!(!is_uuid(id) && is_uuid(&plain_ids(id)), "{id}");
    }
}
