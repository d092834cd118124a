//! Passes over paths and parameters.

use serde_json::Value;

use crate::document::{each_operation, operations, reference};
use crate::ledger::Ledger;

/// Only the entry's paths. One file may hold several services.
pub(super) fn select_paths(document: &mut Value, prefixes: &[String], ledger: &mut Ledger) {
    ledger.operations.declared = operations(document).len();
    if !prefixes.is_empty()
        && let Some(paths) = document["paths"].as_object_mut()
    {
        paths.retain(|path, _| prefixes.iter().any(|prefix| is_below(path, prefix)));
    }
    ledger.operations.selected = operations(document).len();
    let others = ledger.operations.declared - ledger.operations.selected;
    ledger.count("operations on other paths left out", others);
}

fn is_below(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix.trim_end_matches('/'))
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Named parameters, bodies and answers are put where they are used, and parameters of
/// a path where its operations are. An operation's own parameter wins.
pub(super) fn inline_components(document: &mut Value, ledger: &mut Ledger) {
    let components = document["components"].clone();
    let named = |value: &Value| -> Option<Value> {
        let pointer = reference(value)?.strip_prefix("#/components")?;
        components.pointer(pointer).cloned()
    };
    let mut changed = 0;

    for (_, item) in document["paths"].as_object_mut().into_iter().flatten() {
        let Some(item) = item.as_object_mut() else {
            continue;
        };
        let Some(Value::Array(shared)) = item.shift_remove("parameters") else {
            continue;
        };
        for (method, operation) in item.iter_mut() {
            if !crate::document::METHODS.contains(&method.as_str()) || !operation.is_object() {
                continue;
            }
            let own = operation["parameters"]
                .as_array()
                .cloned()
                .unwrap_or_default();
            let identity = |parameter: &Value| {
                let parameter = named(parameter).unwrap_or_else(|| parameter.clone());
                (parameter["name"].clone(), parameter["in"].clone())
            };
            let mut all: Vec<Value> = shared
                .iter()
                .filter(|parameter| !own.iter().any(|o| identity(o) == identity(parameter)))
                .cloned()
                .collect();
            changed += all.len();
            all.extend(own);
            operation["parameters"] = Value::Array(all);
        }
    }

    each_operation(document, |_, _, _, operation| {
        let mut inline = |value: &mut Value| {
            if let Some(target) = named(value) {
                *value = target;
                changed += 1;
            }
        };
        operation["parameters"]
            .as_array_mut()
            .into_iter()
            .flatten()
            .for_each(&mut inline);
        if let Some(body) = operation.get_mut("requestBody") {
            inline(body);
        }
        operation["responses"]
            .as_object_mut()
            .into_iter()
            .flatten()
            .for_each(|(_, response)| inline(response));
    });
    if let Some(components) = document["components"].as_object_mut() {
        components.retain(|kind, _| kind == "schemas");
    }
    ledger.count(
        "named and shared parameters, bodies and answers put in place",
        changed,
    );
}

/// Headers that carry the token are no arguments: the session sets them.
pub(super) fn leave_credentials_to_the_session(document: &mut Value, ledger: &mut Ledger) {
    let mut changed = 0;
    each_operation(document, |_, _, _, operation| {
        if let Some(parameters) = operation["parameters"].as_array_mut() {
            let before = parameters.len();
            parameters.retain(|parameter| {
                let name = parameter["name"].as_str().unwrap_or_default();
                parameter["in"] != "header"
                    || !["authorization", "csp-auth-token"]
                        .contains(&name.to_ascii_lowercase().as_str())
            });
            changed += before - parameters.len();
        }
    });
    ledger.count("token headers left to the session", changed);
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_prefix_ends_at_a_slash() {
        assert!(is_below("/deployment/api", "/deployment"));
        assert!(is_below("/deployment", "/deployment/"));
        assert!(!is_below("/deployments/api", "/deployment"));
    }

    #[test]
    fn a_parameter_of_the_path_reaches_every_operation_unless_it_has_its_own() {
        let mut document = json!({
            "components": {"parameters": {"Id": {"name": "id", "in": "path", "required": true, "description": "shared"}}},
            "paths": {"/a/{id}": {
                "parameters": [{"$ref": "#/components/parameters/Id"}],
                "get": {"responses": {}},
                "put": {"responses": {}, "parameters": [{"name": "id", "in": "path", "required": true, "description": "own"}]}
            }}
        });
        inline_components(&mut document, &mut Ledger::default());
        assert_eq!(
            document["paths"]["/a/{id}"]["get"]["parameters"][0]["description"],
            "shared"
        );
        let put = document["paths"]["/a/{id}"]["put"]["parameters"]
            .as_array()
            .unwrap();
        assert_eq!((put.len(), &put[0]["description"]), (1, &json!("own")));
    }

    #[test]
    fn only_headers_are_taken_for_credentials() {
        let mut document = json!({"paths": {"/a": {"get": {"parameters": [
            {"name": "Authorization", "in": "header"}, {"name": "authorization", "in": "query"}
        ]}}}});
        leave_credentials_to_the_session(&mut document, &mut Ledger::default());
        assert_eq!(
            document["paths"]["/a"]["get"]["parameters"]
                .as_array()
                .unwrap()
                .len(),
            1
        );
    }
}
