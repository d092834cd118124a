//! Passes over answers.

use serde_json::{Map, Value, json};

use super::marks;
use crate::document::{below, each_operation};
use crate::ledger::Ledger;

/// `*/*` and vendor types are JSON in all but name.
pub(super) fn read_any_media_type_as_json(document: &mut Value, ledger: &mut Ledger) {
    let mut changed = 0;
    each_operation(document, |_, _, _, operation| {
        for (_, response) in operation["responses"].as_object_mut().into_iter().flatten() {
            let Some(content) = response.get_mut("content").and_then(Value::as_object_mut) else {
                continue;
            };
            let json = content
                .iter()
                .find(|(media, _)| media.contains("json"))
                .or_else(|| {
                    content
                        .iter()
                        .find(|(media, entry)| *media == "*/*" || entry.get("schema").is_some())
                });
            if let Some((media, entry)) = json {
                changed += usize::from(media != "application/json" || content.len() > 1);
                let entry = entry.clone();
                *content = Map::from_iter([("application/json".to_owned(), entry)]);
            }
        }
    });
    ledger.count("answers of other media types read as JSON", changed);
}

/// One success for every operation: any 2xx is read as the one that has a body. Where
/// another has none, the body is optional.
pub(super) fn one_success(document: &mut Value, ledger: &mut Ledger) {
    let mut merged = 0;
    let mut dropped = Vec::new();
    each_operation(document, |pointer, _, _, operation| {
        let Some(responses) = operation["responses"].as_object_mut() else {
            return;
        };
        let is_success = |status: &str| status.starts_with('2');
        let mut successes: Vec<(String, Value)> = responses
            .iter()
            .filter(|(status, _)| is_success(status))
            .map(|(status, response)| (status.clone(), response.clone()))
            .collect();
        if successes.is_empty()
            && let Some(response) = responses.get("default")
        {
            successes.push(("default".to_owned(), response.clone()));
        }
        let with_body = |response: &Value| {
            response
                .pointer("/content/application~1json/schema")
                .is_some_and(|s| !s.is_null())
        };
        let Some((_, chosen)) = successes
            .iter()
            .find(|(_, r)| with_body(r))
            .or(successes.first())
        else {
            return;
        };
        let mut chosen = chosen.clone();
        let schema = chosen.pointer("/content/application~1json/schema").cloned();
        for (status, other) in &successes {
            let theirs = other.pointer("/content/application~1json/schema");
            if schema.is_some() && !with_body(other) {
                chosen[marks::OPTIONAL_ANSWER] = json!(true);
            } else if theirs != schema.as_ref() {
                dropped.push((
                    below(&format!("{pointer}/responses"), status),
                    status.clone(),
                ));
            }
        }
        merged += successes.len().saturating_sub(1);
        responses.retain(|status, _| !is_success(status));
        responses.insert("200".to_owned(), chosen);
    });
    ledger.count("further successes merged into one", merged);
    for (pointer, status) in dropped {
        ledger.drop(
            pointer,
            format!("the answer of status {status} has another type: read as that of the first"),
        );
    }
}

/// Errors come in shapes that no document tells; they are read by shape, in one place.
pub(super) fn errors_are_read_by_their_shape(document: &mut Value, ledger: &mut Ledger) {
    let mut changed = 0;
    each_operation(document, |_, _, _, operation| {
        if let Some(responses) = operation["responses"].as_object_mut() {
            for (status, response) in responses.iter_mut() {
                if status != "200"
                    && let Some(response) = response.as_object_mut()
                    && response.shift_remove("content").is_some()
                {
                    changed += 1;
                }
            }
        }
    });
    ledger.count("schemas of errors left to the shared error", changed);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(responses: Value) -> (Value, Ledger) {
        let mut document = json!({"paths": {"/a": {"get": {"responses": responses}}}});
        let mut ledger = Ledger::default();
        read_any_media_type_as_json(&mut document, &mut ledger);
        one_success(&mut document, &mut ledger);
        (document["paths"]["/a"]["get"]["responses"].take(), ledger)
    }

    #[test]
    fn a_body_beside_no_body_is_optional() {
        let (responses, ledger) = after(
            json!({"202": {"content": {"*/*": {"schema": {"type": "string"}}}}, "204": {}, "404": {}}),
        );
        assert_eq!(responses["200"][marks::OPTIONAL_ANSWER], true);
        assert_eq!(
            responses["200"]["content"]["application/json"]["schema"]["type"],
            "string"
        );
        assert_eq!(responses.as_object().unwrap().len(), 2);
        assert!(ledger.dropped.is_empty());
    }

    #[test]
    fn two_successes_of_different_types_are_in_the_ledger() {
        let (_, ledger) = after(json!({
            "200": {"content": {"application/json": {"schema": {"type": "string"}}}},
            "202": {"content": {"application/json": {"schema": {"type": "integer"}}}}
        }));
        assert_eq!(ledger.dropped[0].pointer, "/paths/~1a/get/responses/202");
    }
}
