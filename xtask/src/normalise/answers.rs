//! Passes over answers.

use serde_json::{Map, Value, json};

use super::marks;
use crate::document::{below, each_operation};
use crate::ledger::Ledger;

/// Every answer has one media type: JSON, `text/plain` or `application/octet-stream`. What
/// the document calls it goes into the mark, for the `Accept` header. `*/*` and vendor
/// types are JSON in all but name, unless the schema is plain text.
pub(super) fn one_media_type(document: &mut Value, ledger: &mut Ledger) {
    let mut changed = 0;
    each_operation(document, |_, _, _, operation| {
        for (_, response) in operation["responses"].as_object_mut().into_iter().flatten() {
            let Some(content) = response.get_mut("content").and_then(Value::as_object_mut) else {
                continue;
            };
            let Some((media, entry)) = preferred(content) else {
                continue;
            };
            let (media, entry) = (media.clone(), entry.clone());
            let kind = kind_of(&media, &entry["schema"]);
            changed += usize::from(media != kind || content.len() > 1);
            *content = Map::from_iter([(kind.to_owned(), entry)]);
            response[marks::ACCEPT] = json!(media);
        }
    });
    ledger.count(
        "answers of several or unclear media types given one",
        changed,
    );
}

fn preferred(content: &Map<String, Value>) -> Option<(&String, &Value)> {
    content
        .iter()
        .find(|(media, _)| media.contains("json"))
        .or_else(|| content.iter().next())
}

/// What a body of this media type and schema is read as.
fn kind_of(media: &str, schema: &Value) -> &'static str {
    let binary = matches!(schema["format"].as_str(), Some("binary"));
    let text = schema["type"] == "string";
    if media.contains("json") {
        JSON
    } else if binary
        || ["image/", "audio/", "video/"]
            .iter()
            .any(|start| media.starts_with(start))
    {
        BYTES
    } else if text || media.starts_with("text/") || media.contains("yaml") || media.contains("xml")
    {
        TEXT
    } else if media == "*/*" || !schema.is_null() {
        JSON
    } else {
        BYTES
    }
}

/// Read as JSON.
pub const JSON: &str = "application/json";
/// Read as it is, as text.
pub const TEXT: &str = "text/plain";
/// Read as it is.
pub const BYTES: &str = "application/octet-stream";

/// The schema of an answer, whatever its media type.
fn body_of(response: &Value) -> Option<&Value> {
    let (_, entry) = response["content"].as_object()?.iter().next()?;
    Some(&entry["schema"]).filter(|schema| !schema.is_null())
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
        let with_body = |response: &Value| body_of(response).is_some();
        let Some((_, chosen)) = successes
            .iter()
            .find(|(_, r)| with_body(r))
            .or(successes.first())
        else {
            return;
        };
        let mut chosen = chosen.clone();
        let schema = body_of(&chosen).cloned();
        for (status, other) in &successes {
            let theirs = body_of(other);
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
        one_media_type(&mut document, &mut ledger);
        one_success(&mut document, &mut ledger);
        (document["paths"]["/a"]["get"]["responses"].take(), ledger)
    }

    #[test]
    fn a_body_beside_no_body_is_optional() {
        let (responses, ledger) = after(
            json!({"202": {"content": {"*/*": {"schema": {"type": "array"}}}}, "204": {}, "404": {}}),
        );
        assert_eq!(responses["200"][marks::OPTIONAL_ANSWER], true);
        assert_eq!(
            responses["200"]["content"]["application/json"]["schema"]["type"],
            "array"
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
