//! Documents of specs/, changed in one place each: the report names that change, with its
//! classes, and nothing else.

mod beside;
mod calls;
mod nothing;
mod places;
mod renames;
mod schemas;
mod small;
mod surface;

use std::path::Path;
use std::sync::LazyLock;

use serde_json::Value;

use super::change::{Class, Kind, Report};
use super::compare::compare;
use crate::load;
use crate::name::Names;
use crate::regen::{self, Understood};
use crate::services::{Auth, Service};

/// A document, as `diff` understands it.
pub fn understood(document: Value) -> Understood {
    named(&document, &Names::default())
}

/// A document with names that are given already.
pub fn named(document: &Value, frozen: &Names) -> Understood {
    let loaded = load::from_bytes(document.to_string().as_bytes(), "a.json").unwrap();
    let service = Service::plain("a.json", Auth::Vmc);
    regen::understand(loaded, None, &service, frozen).unwrap()
}

/// The document, and what it says.
static VMC: LazyLock<(Value, Understood)> = LazyLock::new(|| document("vmc"));

/// The documents of specs/.
fn documents() -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/services.toml");
    let services = crate::services::read(&file).unwrap();
    let stem = |service: &Service| service.document.file_stem().unwrap().to_owned();
    let stems = services.values().map(stem);
    stems.map(|stem| stem.into_string().unwrap()).collect()
}

/// A document of specs/.
fn document(name: &str) -> (Value, Understood) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../specs/{name}.json"));
    let value: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let understood = understood(value.clone());
    (value, understood)
}

/// What is reported after an edit.
fn after(edit: impl FnOnce(&mut Value)) -> Report {
    let (document, old) = &*VMC;
    let mut changed = document.clone();
    edit(&mut changed);
    // As text, since the order of keys matters too.
    let texts = [document, &changed].map(Value::to_string);
    assert!(texts[0] != texts[1], "the edit changes nothing");
    let new = named(&changed, &old.names);
    let report = compare(old, &new);
    for change in &report.changes {
        for (pointers, document) in [(&change.old, document), (&change.new, &changed)] {
            for pointer in pointers {
                assert!(document.pointer(pointer).is_some(), "{change:?}");
            }
        }
        assert!(
            !change.old.is_empty() || !change.new.is_empty(),
            "{change:?}"
        );
    }
    report
}

/// What is reported of the same document, made with an edited lock.
fn relocked(edit: impl FnOnce(&mut Names)) -> Report {
    let (document, old) = &*VMC;
    let mut names = old.names.clone();
    edit(&mut names);
    assert_ne!(names, old.names, "the edit changes nothing");
    compare(old, &named(document, &names))
}

type Expected<'a> = (Kind, &'a str, Class, Class);

fn reports(expected: &[Expected<'_>], edit: impl FnOnce(&mut Value)) -> Report {
    let report = after(edit);
    let found: Vec<Expected<'_>> = report
        .changes
        .iter()
        .map(|c| (c.kind, c.subject.as_str(), c.on_the_wire, c.in_rust))
        .collect();
    assert_eq!(found, expected, "{:#?}", report.changes);
    assert_eq!(report.descriptions, 0);
    report
}

const SDDCS: &str = "/vmc/api/orgs/{org}/sddcs";
const CREATE: &str = "POST /vmc/api/orgs/{org}/sddcs";
const TASK: &str = "/vmc/api/orgs/{org}/tasks/{task}";
const GET_TASK: &str = "GET /vmc/api/orgs/{org}/tasks/{task}";

fn operation<'a>(document: &'a mut Value, path: &str, method: &str) -> &'a mut Value {
    let operation = &mut document["paths"][path][method];
    assert!(operation.is_object(), "{method} {path}");
    operation
}

fn parameters<'a>(document: &'a mut Value, path: &str, method: &str) -> &'a mut Vec<Value> {
    operation(document, path, method)["parameters"]
        .as_array_mut()
        .unwrap()
}

fn parameter<'a>(document: &'a mut Value, path: &str, method: &str, name: &str) -> &'a mut Value {
    let mut all = parameters(document, path, method).iter_mut();
    all.find(|parameter| parameter["name"] == name).unwrap()
}

fn take(value: &mut Value, key: &str) -> Value {
    value.as_object_mut().unwrap().shift_remove(key).unwrap()
}

/// The properties that a schema adds to what it inherits.
fn properties<'a>(document: &'a mut Value, name: &str) -> &'a mut Value {
    let schema = &mut document["definitions"][name];
    match schema["allOf"].is_array() {
        true => &mut schema["allOf"][1]["properties"],
        false => &mut schema["properties"],
    }
}
