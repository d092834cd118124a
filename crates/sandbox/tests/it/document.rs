//! What the API documents say of an answer, read apart from the sandbox's own reading of them: the
//! types of values, what is required, closed lists.

use serde_json::{Map, Value};

const DOCUMENTS: [&str; 6] = [
    "vmc",
    "blueprint",
    "deployment",
    "code-stream",
    "iaas",
    "project",
];

/// The operation that a document has for a method and a path, and the document.
fn operation(method: &str, path: &str) -> Option<(Value, Value)> {
    DOCUMENTS.iter().find_map(|name| {
        let file = format!("{}/../../specs/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let document: Value =
            serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        let paths = document["paths"].as_object().unwrap();
        let mut found: Vec<&String> = paths.keys().filter(|known| fits(known, path)).collect();
        // What is written out comes before what is a parameter.
        found.sort_by_key(|known| known.matches('{').count());
        let method = method.to_lowercase();
        let found = found
            .into_iter()
            .find(|known| !paths[*known][&method].is_null())?;
        Some((paths[found][&method].clone(), document))
    })
}

fn fits(template: &str, path: &str) -> bool {
    let (template, path) = (template.split('/'), path.split('/'));
    template.clone().count() == path.clone().count()
        && template
            .zip(path)
            .all(|(known, given)| known.starts_with('{') || known == given)
}

/// What is wrong with an answer; an error if no document has its operation.
pub(crate) fn faults(
    method: &str,
    path: &str,
    status: u16,
    body: &Value,
) -> Result<Vec<String>, String> {
    let (operation, document) =
        operation(method, path).ok_or_else(|| format!("no document has {method} {path}"))?;
    let answer = &operation["responses"][status.to_string()];
    if answer.is_null() {
        return Ok(vec![format!(
            "{status} is not documented for {method} {path}"
        )]);
    }
    let mut faults = Vec::new();
    judge(&document, &answer["schema"], body, path, &mut faults);
    Ok(faults)
}

fn judge(document: &Value, schema: &Value, value: &Value, at: &str, faults: &mut Vec<String>) {
    // Servers send null for what is absent.
    if value.is_null() {
        return;
    }
    if let Some(reference) = schema["$ref"].as_str() {
        let target = document.pointer(reference.trim_start_matches('#')).unwrap();
        return judge(document, target, value, at, faults);
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        judge(document, part, value, at, faults);
    }
    let bare = schema["properties"].is_null() && schema["additionalProperties"].is_null();
    let right = match schema["type"].as_str() {
        Some("object") => value.is_object() || bare,
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        _ => true,
    };
    if !right {
        faults.push(format!("{at} is not of the type {}", schema["type"]));
    }
    if let Some(known) = schema["enum"].as_array() {
        if !known.contains(value) {
            faults.push(format!("{at} is {value}, which is not in {known:?}"));
        }
    }
    for name in schema["required"].as_array().into_iter().flatten() {
        if value[name.as_str().unwrap()].is_null() {
            faults.push(format!("{at} lacks {name}"));
        }
    }
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        judge(
            document,
            &schema["items"],
            item,
            &format!("{at}[{index}]"),
            faults,
        );
    }
    let none = Map::new();
    let properties = schema["properties"].as_object().unwrap_or(&none);
    for (name, inner) in value.as_object().into_iter().flatten() {
        let others = &schema["additionalProperties"];
        let schema = properties.get(name).unwrap_or(others);
        judge(document, schema, inner, &format!("{at}.{name}"), faults);
    }
}

#[test]
fn a_wrong_answer_is_found() {
    use serde_json::json;
    let path = "/vmc/api/orgs/o/tasks/t";
    let right = json!({
        "id": "t", "user_id": "u", "created": "c", "updated": "u", "version": 1, "status": "FINISHED",
        "task_progress_phases": [{"id": "p", "name": "n", "progress_percent": 1}],
    });
    let found = |status, body: &Value| faults("GET", path, status, body).unwrap();
    assert_eq!(found(200, &right), Vec::<String>::new());
    assert_eq!(found(418, &right).len(), 1);
    for (name, value) in [
        ("id", Value::Null),
        ("status", json!("DONE")),
        ("version", json!("1")),
        ("task_progress_phases", json!([{"progress_percent": "1"}])),
    ] {
        let mut wrong = right.clone();
        wrong[name] = value;
        assert!(!found(200, &wrong).is_empty(), "{wrong}");
    }
    assert!(faults("GET", "/nowhere", 200, &right).is_err());
}
