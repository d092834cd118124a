//! Documents that are broken in one place each, the same ones in every run: what a user of
//! the crate can see differs if, and only if, the report says so.

use std::fmt::Write;

#[path = "../../../tests/support/seeded.rs"]
mod seeded;

use seeded::Seeded;
use serde_json::{Value, json};

use super::super::change::{Class, Kind};
use super::super::compare::compare;
use super::super::rust;
use super::document;
use crate::convert;
use crate::model::{Model, Operation};
use crate::name::Names;
use crate::regen::{self, Understood};
use crate::services::{Auth, Service};
use crate::shape::types;

const MUTATIONS: usize = 24;

/// All that a user of the crate can see, without prose.
fn surface(model: &Model) -> String {
    let mut modules: Vec<&str> = model.types.iter().map(|ty| ty.module.as_str()).collect();
    modules.sort_unstable();
    modules.dedup();
    let mut lines: Vec<String> = Vec::new();
    for module in modules {
        let text = types::file(model, module);
        // Wire names and imports are no concern of users; a blank line ends an item.
        let code = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("///"));
        let code: Vec<&str> = code.collect();
        for item in code.join("\n").split("\n\n") {
            let is_public = ["#[derive", "impl ", "#[cfg"]
                .iter()
                .any(|start| item.starts_with(start));
            if is_public {
                lines.push(signatures(item));
            }
        }
    }
    for operation in &model.operations {
        lines.push(call(model, operation));
    }
    lines.sort();
    lines.join("\n")
}

/// An item without what is in its functions, its fields in any order.
fn signatures(item: &str) -> String {
    let seen = |line: &&str| {
        let line = line.trim_start();
        ["pub ", "#[derive", "impl"]
            .iter()
            .any(|start| line.starts_with(start))
            || (line.ends_with(',') && line.starts_with(|c: char| c.is_ascii_uppercase()))
            || line.contains(": impl ")
    };
    let lines: Vec<&str> = item.lines().filter(seen).collect();
    let mut inner: Vec<&str> = lines.clone();
    if !item.starts_with("impl") {
        inner.sort_unstable();
    }
    inner.join("\n")
}

fn call(model: &Model, operation: &Operation) -> String {
    let mut text = operation.name.clone();
    for parameter in operation.positional() {
        let _ = write!(text, " {}", rust::taken(model, &parameter.ty));
    }
    let body = operation.body.as_ref();
    let body = body.map(|body| (body.required, rust::taken(model, &body.ty)));
    let mut setters: Vec<String> = operation
        .optional()
        .map(|p| format!("{}: {}", p.name, rust::taken(model, &p.ty)))
        .collect();
    setters.sort();
    let item = operation.item.as_ref().map(rust::ty);
    let _ = write!(
        text,
        " {body:?} {setters:?} {} {item:?} {} {}",
        rust::answer(operation),
        operation.takes_api_version,
        operation.deprecated
    );
    text
}

fn understand(document: &Value, frozen: &Names) -> Option<Understood> {
    let loaded = crate::load::from_bytes(document.to_string().as_bytes(), "a.json").ok()?;
    let service = Service::plain("a.json", Auth::Vmc);
    regen::understand(loaded, None, &service, frozen).ok()
}

/// Every place below paths and schemas.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    let mut below = |key: &str, member: &Value| {
        let at = crate::document::below(at, key);
        found.push(at.clone());
        places(member, &at, found);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(key, member)| below(key, member)),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                below(&index.to_string(), item);
            }
        }
        _ => {}
    }
}

fn mutate(document: &mut Value, seeded: &mut Seeded) -> String {
    let mut all = Vec::new();
    for root in ["/paths", "/definitions"] {
        places(document.pointer(root).unwrap(), root, &mut all);
    }
    let place = all[seeded.below(all.len())].clone();
    let (parent, key) = place.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    match seeded.below(3) {
        0 => {
            match document.pointer_mut(parent).unwrap() {
                Value::Object(members) => drop(members.shift_remove(&key)),
                Value::Array(items) => drop(items.remove(key.parse().unwrap())),
                _ => {}
            }
            format!("without {place}")
        }
        1 => {
            let value = document.pointer_mut(&place).unwrap();
            *value = match &*value {
                Value::Bool(flag) => json!(!*flag),
                Value::String(text) if text == "string" => json!("integer"),
                Value::String(text) => json!(format!("{text}X")),
                Value::Array(items) => items.iter().rev().cloned().collect(),
                _ => json!({"type": "string"}),
            };
            format!("another {place}")
        }
        _ => {
            let from = all[seeded.below(all.len())].clone();
            let value = document.pointer(&from).unwrap().clone();
            *document.pointer_mut(&place).unwrap() = value;
            format!("{from} at {place}")
        }
    }
}

#[test]
fn the_report_speaks_of_rust_if_and_only_if_rust_is_another() {
    let mut compared = 0;
    for name in ["blueprint", "deployment"] {
        let (document, old) = document(name);
        let before = surface(&old.model);
        for number in 0..MUTATIONS / 2 {
            let mut seeded = Seeded::new(number as u64);
            let mut changed = document.clone();
            let what = mutate(&mut changed, &mut seeded);
            let Some(new) = understand(&changed, &old.names) else {
                continue;
            };
            compared += 1;
            let report = compare(&old, &new);
            let told = report
                .changes
                .iter()
                .any(|change| change.in_rust > Class::Neutral);
            let differs = surface(&new.model) != before;
            // The order of arguments of one type is not seen in their types.
            let only_order = report.changes.iter().all(|change| {
                matches!(change.kind, Kind::ArgumentOrder) || change.in_rust == Class::Neutral
            });
            assert!(
                told == differs || (told && only_order),
                "{name} {number}: {what}: told {told}, differs {differs}: {:#?}",
                report.changes
            );
            let silent = report.changes.is_empty() && report.descriptions == 0;
            assert!(
                !silent || is_nothing(&document, &changed),
                "{name} {number}: {what} is not told"
            );
            for change in &report.changes {
                let all = change.old.iter().map(|at| (&document, at));
                for (document, at) in all.chain(change.new.iter().map(|at| (&changed, at))) {
                    assert!(
                        document.pointer(at).is_some(),
                        "{name} {number}: {what}: {change:?}"
                    );
                }
            }
        }
    }
    assert!(
        compared > MUTATIONS / 2,
        "only {compared} could be compared"
    );
}

/// Whether two documents differ only in what the normal form leaves out, and in operationIds.
fn is_nothing(old: &Value, new: &Value) -> bool {
    let entries = |document: &Value| {
        let mut document = document.clone();
        for (_, item) in document["paths"].as_object_mut().unwrap() {
            for (_, operation) in item.as_object_mut().into_iter().flatten() {
                if let Some(operation) = operation.as_object_mut() {
                    operation.shift_remove("operationId");
                    operation.shift_remove("tags");
                }
            }
        }
        crate::normal_form::entries(&convert::convert(&document).unwrap())
    };
    entries(old) == entries(new)
}
