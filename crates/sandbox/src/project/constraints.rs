//! What a project asks of where its things are placed. Infrastructure writes `!env:test` with a
//! flag, the project service spells the same out in conditions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// Something that a tag has to be, or must not be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Condition {
    key: String,
    value: String,
    /// Rather a wish than a condition, if not.
    hard: bool,
    wanted: bool,
}

/// Of networks, storage and so on.
pub(crate) type Constraints = BTreeMap<String, Vec<Condition>>;

impl Condition {
    fn of_expression(given: &Value) -> Self {
        let text = given["expression"].as_str().unwrap_or_default();
        let (text, wanted) = match text.strip_prefix('!') {
            Some(rest) => (rest, false),
            None => (text, true),
        };
        let (key, value) = text.split_once(':').unwrap_or((text, ""));
        Self {
            key: key.to_owned(),
            value: value.to_owned(),
            hard: given["mandatory"] == true,
            wanted,
        }
    }

    fn expression(&self) -> Value {
        let not = if self.wanted { "" } else { "!" };
        let colon = if self.value.is_empty() { "" } else { ":" };
        json!({
            "expression": format!("{not}{}{colon}{}", self.key, self.value),
            "mandatory": self.hard,
        })
    }

    fn of_condition(given: &Value) -> Self {
        let text = |name: &str| given["expression"][name].as_str().unwrap_or_default();
        Self {
            key: text("key").to_owned(),
            value: text("value").to_owned(),
            hard: given["enforcement"] == "HARD",
            wanted: given["occurrence"] != "MUST_NOT_OCCUR",
        }
    }

    fn condition(&self) -> Value {
        json!({
            "type": "TAG",
            "enforcement": if self.hard { "HARD" } else { "SOFT" },
            "occurrence": if self.wanted { "MUST_OCCUR" } else { "MUST_NOT_OCCUR" },
            "expression": {"key": self.key, "value": self.value},
        })
    }
}

/// From the shape of Infrastructure.
pub(crate) fn conditions_of_expressions(given: &Map<String, Value>) -> Constraints {
    read(given, |one| one, Condition::of_expression)
}

/// In the shape of Infrastructure.
pub(crate) fn expressions(constraints: &Constraints) -> Value {
    shown(constraints, |conditions| {
        conditions.iter().map(Condition::expression).collect()
    })
}

/// From the shape of the project service.
pub(super) fn read_conditions(given: &Map<String, Value>) -> Constraints {
    read(given, |one| &one["conditions"], Condition::of_condition)
}

/// In the shape of the project service.
pub(super) fn conditions(constraints: &Constraints) -> Value {
    shown(constraints, |conditions| {
        let conditions: Vec<Value> = conditions.iter().map(Condition::condition).collect();
        json!({"conditions": conditions})
    })
}

fn read(
    given: &Map<String, Value>,
    list: fn(&Value) -> &Value,
    one: fn(&Value) -> Condition,
) -> Constraints {
    let all = given.iter().map(|(name, inner)| {
        let conditions = list(inner).as_array().into_iter().flatten().map(one);
        (name.clone(), conditions.collect())
    });
    all.collect()
}

fn shown(constraints: &Constraints, one: fn(&[Condition]) -> Value) -> Value {
    let all = constraints.iter();
    all.map(|(name, conditions)| (name.clone(), one(conditions)))
        .collect::<Map<_, _>>()
        .into()
}
