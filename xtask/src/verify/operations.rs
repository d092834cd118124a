//! Paths with their operations: what these take and answer.

use std::collections::BTreeSet;

use serde_json::Value;

use super::references::resolved;
use super::schemas::check_schemas_of;
use super::{list, shown};
use crate::document::{METHODS, below};
use crate::fault::Fault;

/// A path with its operations.
pub(super) fn check_path(document: &Value, path: &str, item: &Value) -> Result<(), Fault> {
    let at = below("/paths", path);
    if path.starts_with("x-") {
        return Ok(());
    }
    if !path.starts_with('/') {
        return Err(Fault::at(
            at,
            "does not start with a slash",
            "a path is relative to the server's address",
        ));
    }
    let item = item.as_object().ok_or_else(|| {
        Fault::at(
            &at,
            "is not an object",
            "expected methods with their operations",
        )
    })?;
    check_template(path, &at)?;
    if item.contains_key("$ref") {
        return Err(Fault::at(
            below(&at, "$ref"),
            "leads to the operations of another path",
            "put them here, with an overlay if the document is not yours",
        ));
    }
    let shared = match item.get("parameters") {
        Some(parameters) => check_parameters(document, parameters, &below(&at, "parameters"))?,
        None => BTreeSet::new(),
    };
    if let Some(extra) = shared.difference(&template_names(path)).next() {
        return Err(Fault::at(
            below(&at, "parameters"),
            format!("declares the path parameter `{extra}`, which is not in {path}"),
            "correct the name or the path",
        ));
    }
    for (method, operation) in item {
        if METHODS.contains(&method.as_str()) {
            check_operation(document, path, &below(&at, method), &shared, operation)?;
        }
    }
    Ok(())
}

fn check_operation(
    document: &Value,
    path: &str,
    pointer: &str,
    shared: &BTreeSet<String>,
    operation: &Value,
) -> Result<(), Fault> {
    if !operation.is_object() {
        return Err(Fault::at(
            pointer,
            "is not an object",
            "expected an operation",
        ));
    }
    if !operation["responses"].is_object() {
        return Err(Fault::at(
            below(pointer, "responses"),
            "is missing or not an object",
            "an operation says what it answers",
        ));
    }
    for (status, answer) in operation["responses"].as_object().into_iter().flatten() {
        let at = below(&below(pointer, "responses"), status);
        if !answer.is_object() && !status.starts_with("x-") {
            return Err(Fault::at(
                at,
                format!("is {}", shown(answer)),
                "an answer is an object",
            ));
        }
        check_schemas_of(answer, &at)?;
    }
    if let Some(body) = operation.get("requestBody") {
        if is_swagger(document) {
            return Err(Fault::at(
                below(pointer, "requestBody"),
                "is of OpenAPI 3.0, and this is Swagger 2.0",
                "make it a parameter in body",
            ));
        }
        check_schemas_of(body, &below(pointer, "requestBody"))?;
    }
    let own = match operation.get("parameters") {
        Some(parameters) => check_parameters(document, parameters, &below(pointer, "parameters"))?,
        None => BTreeSet::new(),
    };
    let in_path = template_names(path);
    if let Some(missing) = in_path
        .iter()
        .find(|name| !own.contains(*name) && !shared.contains(*name))
    {
        return Err(Fault::at(
            pointer,
            format!("does not declare the path parameter `{missing}`"),
            "add it to `parameters`",
        ));
    }
    if let Some(extra) = own.difference(&in_path).next() {
        return Err(Fault::at(
            pointer,
            format!("declares the path parameter `{extra}`, which is not in {path}"),
            "correct the name or the path",
        ));
    }
    Ok(())
}

/// Parameters of an operation or of a path; gives back the names of those in the path.
fn check_parameters(
    document: &Value,
    parameters: &Value,
    pointer: &str,
) -> Result<BTreeSet<String>, Fault> {
    let mut in_path = BTreeSet::new();
    let mut seen: BTreeSet<(&str, &str)> = BTreeSet::new();
    for (index, parameter) in list(parameters, pointer, "a list of parameters")?
        .iter()
        .enumerate()
    {
        let at = format!("{pointer}/{index}");
        let parameter = resolved(document, parameter).1;
        let (Some(name), Some(place)) = (parameter["name"].as_str(), parameter["in"].as_str())
        else {
            return Err(Fault::at(
                at,
                "has no `name` or no `in`",
                "a parameter has both",
            ));
        };
        if !matches!(place, "path" | "query" | "header" | "body" | "formData") {
            return Err(Fault::at(
                at,
                format!("stands in {place}, where no call puts anything"),
                "expected path, query, header, body or formData; take it out with an overlay",
            ));
        }
        let is_content = matches!(place, "body" | "formData");
        if is_content && document.get("openapi").is_some() {
            return Err(Fault::at(
                at,
                format!("stands in {place}, which is of Swagger 2.0"),
                "make it the `requestBody`",
            ));
        }
        let is_other = |(_, other): &(&str, &str)| match place {
            "body" => matches!(*other, "body" | "formData"),
            _ => is_content && *other == "body",
        };
        if seen.iter().any(is_other) {
            return Err(Fault::at(
                at,
                format!("stands in {place}, and another parameter is the body already"),
                "a request has one body: delete one of the two",
            ));
        }
        check_schemas_of(parameter, &at)?;
        if !seen.insert((name, place)) {
            return Err(Fault::at(
                at,
                format!("is the second parameter `{name}` in {place}"),
                "delete one of the two",
            ));
        }
        if place == "path" {
            in_path.insert(name.to_owned());
        }
    }
    Ok(in_path)
}

fn is_swagger(document: &Value) -> bool {
    document.get("swagger").is_some()
}

/// Braces in pairs, and in each pair a name of its own.
fn check_template(path: &str, pointer: &str) -> Result<(), Fault> {
    let fault = |what: String| {
        Err(Fault::at(
            pointer,
            what,
            "a path parameter is a name in braces, once",
        ))
    };
    let mut names = BTreeSet::new();
    let mut rest = path;
    while let Some(at) = rest.find(['{', '}']) {
        let name = rest[at..]
            .strip_prefix('{')
            .and_then(|inner| inner.split_once('}'))
            .filter(|(name, _)| !name.contains('{'));
        let Some((name, after)) = name else {
            return fault("has a brace without its other".to_owned());
        };
        if name.is_empty() {
            return fault("has a path parameter without a name".to_owned());
        }
        if !names.insert(name) {
            return fault(format!("has the path parameter `{name}` twice"));
        }
        rest = after;
    }
    Ok(())
}

/// The names in a path template.
fn template_names(path: &str) -> BTreeSet<String> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name.to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::tests::fault;

    fn operation(parameters: Value) -> Value {
        json!({"paths": {"/a/{id}": {"get": {"parameters": parameters, "responses": {}}}}})
    }

    #[test]
    fn every_fault_of_an_operation_names_its_place() {
        for (document, says) in [
            (
                json!({"paths": {"a": {}}}),
                "at /paths/a: does not start with a slash",
            ),
            (
                json!({"paths": {"/a": {"get": 1}}}),
                "at /paths/~1a/get: is not an object",
            ),
            (
                operation(json!([])),
                "at /paths/~1a~1{id}/get: does not declare the path parameter `id`",
            ),
            (
                operation(json!([{"name": "id", "in": "path"}, {"name": "id", "in": "path"}])),
                "at /paths/~1a~1{id}/get/parameters/1: is the second parameter `id` in path",
            ),
            (
                operation(json!([{"name": "id"}])),
                "at /paths/~1a~1{id}/get/parameters/0: has no `name` or no `in`",
            ),
            (
                json!({"paths": {"/a": {"get": {"parameters": {}, "responses": {}}}}}),
                "at /paths/~1a/get/parameters: is an object; expected a list",
            ),
            (
                json!({"paths": {"/a": {"get": {"responses": {"200": "yes"}}}}}),
                "at /paths/~1a/get/responses/200: is \"yes\"; an answer is an object",
            ),
            (
                json!({"paths": {"/a": {"get": {"responses": {}, "parameters": [{"name": "c", "in": "cookie"}]}}}}),
                "at /paths/~1a/get/parameters/0: stands in cookie",
            ),
        ] {
            let message = fault(document);
            assert!(message.contains(says), "{message}");
        }
    }
}
