//! What is particular to pipelines: their stages, whether they are enabled, copies of them, and
//! the one that is there from the start.

use serde_json::{Map, Value, json};

use super::entities::{self, Kind};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, optional_text, required_text};
use crate::clock::Millis;
use crate::cloud::Cloud;
use crate::deployment::DAY;

/// The properties that a caller may leave out.
pub(super) fn defaults(spec: &Map<String, Value>) -> Map<String, Value> {
    let enabled = is_enabled(spec);
    let defaults = json!({
        "icon": "",
        "enabled": enabled,
        "state": if enabled { "ENABLED" } else { "DISABLED" },
        "global": false,
        "concurrency": 10,
        "input": {},
        "_inputMeta": {},
        "output": {},
        "stageOrder": [],
        "stages": {},
        "rollbacks": [],
        "options": [],
        "tags": [],
        "_warnings": [],
    });
    match defaults {
        Value::Object(defaults) => defaults,
        _ => Map::new(),
    }
}

/// What is said about neither `enabled` nor `state` can be started.
pub(super) fn is_enabled(spec: &Map<String, Value>) -> bool {
    match (spec.get("enabled"), spec.get("state")) {
        (Some(Value::Bool(enabled)), _) => *enabled,
        (_, Some(Value::String(state))) => is_open(state),
        _ => true,
    }
}

fn is_open(state: &str) -> bool {
    matches!(state, "ENABLED" | "RELEASED")
}

/// Every stage and task that an order names has to be there.
pub(super) fn check(spec: &Map<String, Value>) -> Result<(), Refusal> {
    let stages = part(spec.get("stages"), "stages")?;
    named(spec.get("stageOrder"), &stages, "stage")?;
    for (name, stage) in &stages {
        let tasks = part(stage.get("tasks"), &format!("stages.{name}.tasks"))?;
        named(stage.get("taskOrder"), &tasks, "task")?;
    }
    Ok(())
}

fn part(value: Option<&Value>, place: &str) -> Result<Map<String, Value>, Refusal> {
    match value {
        None | Some(Value::Null) => Ok(Map::new()),
        Some(Value::Object(entries)) => Ok(entries.clone()),
        Some(_) => Err(Refusal::bad_request(format!("{place} must be an object"))),
    }
}

fn named(order: Option<&Value>, known: &Map<String, Value>, what: &str) -> Result<(), Refusal> {
    for name in names(order).iter().flatten() {
        if !known.contains_key(name) {
            return Err(Refusal::bad_request(format!(
                "There is no {what} '{name}' for its place in the order"
            )));
        }
    }
    Ok(())
}

/// The names of an order; those that stand together run at the same time.
pub(super) fn names(order: Option<&Value>) -> Vec<Vec<String>> {
    let entries = order.and_then(Value::as_array).into_iter().flatten();
    entries
        .filter_map(Value::as_str)
        .map(|entry| {
            entry
                .split(',')
                .map(|name| name.trim().to_owned())
                .collect()
        })
        .collect()
}

/// Changes only what the body says.
pub(super) fn patch(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = entities::index(cloud, call)?;
    let body = call.object()?;
    let mut spec = (*cloud.entities[index].spec).clone();
    for name in ["name", "description", "global", "tags"] {
        if let Some(value) = body.get(name).filter(|value| !value.is_null()) {
            spec.insert(name.to_owned(), value.clone());
        }
    }
    let state = optional_text(&body, "state")?;
    let enabled = match (state, body.get("enabled")) {
        (Some(state), _) => Some((state, is_open(state))),
        (None, Some(Value::Bool(true))) => Some(("ENABLED", true)),
        (None, Some(Value::Bool(false))) => Some(("DISABLED", false)),
        _ => None,
    };
    if let Some((state, enabled)) = enabled {
        spec.insert("state".to_owned(), json!(state));
        spec.insert("enabled".to_owned(), json!(enabled));
    }
    spec.insert("project".to_owned(), json!(cloud.entities[index].project));
    entities::replace(cloud, index, spec, call.now)?;
    Ok(Answer::json(200, cloud.entities[index].shown(cloud)))
}

/// A copy under another name, also of listeners and triggers.
pub(super) fn copy(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = entities::index(cloud, call)?;
    let body = call.object()?;
    if let Some(kind) = optional_text(&body, "requestType")? {
        if !kind.eq_ignore_ascii_case("clone") {
            return Err(Refusal::bad_request(format!(
                "requestType must be CLONE, not '{kind}'"
            )));
        }
    }
    let mut spec = (*cloud.entities[index].spec).clone();
    spec.insert("project".to_owned(), json!(cloud.entities[index].project));
    spec.insert("name".to_owned(), json!(required_text(&body, "name")?));
    if let Some(description) = optional_text(&body, "description")? {
        spec.insert("description".to_owned(), json!(description));
    }
    let copy = entities::add(cloud, Kind::of(call), spec, call.now)?;
    Ok(Answer::json(200, cloud.entities[copy].shown(cloud)))
}

/// The pipeline that is there from the start: two stages, three steps.
pub(crate) fn seed(cloud: &mut Cloud, now: Millis) {
    let spec = json!({
        "name": "Deploy web",
        "project": cloud.project().name,
        "description": "There from the start",
        "enabled": true,
        "state": "ENABLED",
        "input": {"version": "1.0"},
        "_inputMeta": {"version": {"description": "What to deploy", "mandatory": false}},
        "output": {"deployed": "${input.version}"},
        "stageOrder": ["Build", "Deploy"],
        "stages": {
            "Build": {
                "taskOrder": ["compile", "unit,lint"],
                "tasks": {
                    "compile": {"type": "CI", "input": {"steps": ["make"]}},
                    "unit": {"type": "CI", "input": {"steps": ["make test"]}},
                    "lint": {"type": "CI", "input": {"steps": ["make lint"]}, "ignoreFailure": true},
                },
            },
            "Deploy": {
                "taskOrder": ["rollout"],
                "tasks": {"rollout": {"type": "REST", "input": {"action": "post"}}},
            },
        },
    });
    if let Value::Object(spec) = spec {
        let added = entities::add(cloud, Kind::Pipeline, spec, now - DAY);
        debug_assert!(added.is_ok());
    }
}
