//! Things that are only made, listed, changed and deleted: kept by kind and id, in the order in
//! which they were made. What they look like is left to the services that have them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::answer::Refusal;
use crate::call::Call;
use crate::clock::{Millis, rfc3339};
use crate::cloud::{Cloud, USER_NAME};
use crate::private::Private;

/// All of them, by kind and then by id. They may hold secrets of callers.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Records(Private<BTreeMap<String, Map<String, Value>>>);

impl Records {
    /// The oldest first.
    pub(crate) fn all(&self, kind: &str) -> impl Iterator<Item = &Value> {
        self.0.get(kind).into_iter().flat_map(Map::values)
    }

    pub(crate) fn get(&self, kind: &str, id: &str) -> Option<&Value> {
        self.0.get(kind)?.get(id)
    }

    /// Adds one, or puts it in the place of the one with this id.
    pub(crate) fn put(&mut self, kind: &str, id: &str, record: Value) {
        let kind = self.0.entry(kind.to_owned()).or_default();
        kind.insert(id.to_owned(), record);
    }

    pub(crate) fn remove(&mut self, kind: &str, id: &str) -> Option<Value> {
        self.0.get_mut(kind)?.shift_remove(id)
    }

    /// Goes through all of a kind, which may be changed; those stay for which that is said.
    pub(crate) fn retain(&mut self, kind: &str, mut stays: impl FnMut(&mut Value) -> bool) {
        if let Some(kind) = self.0.get_mut(kind) {
            kind.retain(|_, record| stays(record));
        }
    }
}

/// A kind, for services that show its records as they are kept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kind {
    /// For messages, and what it is kept under.
    pub(crate) name: &'static str,
    /// The parameter of the path that holds the id.
    pub(crate) parameter: &'static str,
}

impl Kind {
    pub(crate) fn all(self, cloud: &Cloud) -> Vec<Value> {
        cloud.records.all(self.name).cloned().collect()
    }

    /// The one that the path names.
    pub(crate) fn find<'a>(self, cloud: &'a Cloud, call: &Call<'_>) -> Result<&'a Value, Refusal> {
        let id = call.parameter(self.parameter);
        let found = cloud.records.get(self.name, id);
        found.ok_or_else(|| self.absent(id))
    }

    /// Keeps one under its `id`; as it is kept.
    pub(crate) fn keep(self, cloud: &mut Cloud, record: Value) -> Value {
        let id = record["id"].as_str().unwrap_or_default().to_owned();
        cloud.records.put(self.name, &id, record.clone());
        record
    }

    /// Deletes the one that the path names.
    pub(crate) fn remove(self, cloud: &mut Cloud, call: &Call<'_>) -> Result<Value, Refusal> {
        let id = call.parameter(self.parameter);
        let removed = cloud.records.remove(self.name, id);
        removed.ok_or_else(|| self.absent(id))
    }

    fn absent(self, id: &str) -> Refusal {
        Refusal::not_found(format!("{} {id} does not exist", self.name))
    }
}

/// What was sent, without the nulls, which are what is absent.
pub(crate) fn said(body: Map<String, Value>) -> Map<String, Value> {
    let said = body.into_iter().filter(|(_, value)| !value.is_null());
    said.collect()
}

/// Sets what is not the caller's to set: the time and the user of the making, those of `old` if
/// there is one, and of the change, whose names are the service's own.
pub(crate) fn stamp(
    record: &mut Map<String, Value>,
    old: Option<&Value>,
    now: Millis,
    (updated_at, updated_by): (&str, &str),
) {
    let of_old = |name: &str| old.map(|old| old[name].clone());
    for (name, value) in [
        (
            "createdAt",
            of_old("createdAt").unwrap_or(json!(rfc3339(now))),
        ),
        ("createdBy", of_old("createdBy").unwrap_or(json!(USER_NAME))),
        (updated_at, json!(rfc3339(now))),
        (updated_by, json!(USER_NAME)),
    ] {
        record.insert(name.to_owned(), value);
    }
}

/// Whether a text has a part in it, in any case; without a part it has.
pub(crate) fn contains(text: &Value, part: Option<&str>) -> bool {
    let text = text.as_str().unwrap_or_default().to_lowercase();
    part.is_none_or(|part| text.contains(&part.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_stay_in_the_order_in_which_they_were_made() {
        let mut records = Records::default();
        for id in ["c", "a", "b"] {
            records.put("letters", id, json!({"id": id}));
        }
        records.put("letters", "a", json!({"id": "a", "new": true}));
        records.put("digits", "1", json!({}));
        let ids = |records: &Records| -> Vec<Value> {
            let all = records.all("letters");
            all.map(|record| record["id"].clone()).collect()
        };
        assert_eq!(ids(&records), ["c", "a", "b"]);
        assert_eq!(records.get("letters", "a").unwrap()["new"], true);
        assert!(records.remove("letters", "c").is_some());
        assert!(records.remove("letters", "c").is_none());
        assert_eq!(ids(&records), ["a", "b"]);
        assert!(records.get("digits", "a").is_none());
        assert_eq!(format!("{records:?}"), "Records(***)");
    }
}
