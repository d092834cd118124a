//! Pipelines, variables and endpoints as YAML: out of the service and back into it.

use serde_json::{Map, Value, json};

use super::entities::{self, Entity, Kind, masked};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, required_text};
use crate::clock::Millis;
use crate::cloud::Cloud;
use crate::yaml;

const MEDIA: &str = "application/x-yaml";

/// Those that the call names, each as a document of its own: all pipelines if it names none.
pub(super) fn export(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let pipelines = [call.query_list("pipeline"), call.query_list("pipelines")].concat();
    let endpoints = call.query_list("endpoints");
    let project = call.query("project");
    let everything = pipelines.is_empty() && endpoints.is_empty();
    let in_project = |entity: &&Entity| project.is_none_or(|name| entity.project == name);
    let mut chosen: Vec<&Entity> = Vec::new();
    if everything {
        let all = cloud.entities.iter().filter(in_project);
        chosen.extend(all.filter(|entity| entity.kind == Kind::Pipeline));
    }
    for (kind, names) in [(Kind::Pipeline, pipelines), (Kind::Endpoint, endpoints)] {
        for name in names {
            let found = cloud
                .entities
                .iter()
                .filter(in_project)
                .find(|entity| entity.kind == kind && entity.name == name);
            chosen.push(found.ok_or_else(|| {
                Refusal::not_found(format!("There is no {} '{name}'", kind.in_yaml()))
            })?);
        }
    }
    let text: String = chosen.into_iter().map(written).collect();
    Ok(Answer::bytes(200, MEDIA, text))
}

fn written(entity: &Entity) -> String {
    let mut document = Map::from_iter([
        ("project".to_owned(), json!(entity.project)),
        ("kind".to_owned(), json!(entity.kind.in_yaml())),
        ("name".to_owned(), json!(entity.name)),
    ]);
    for (name, value) in masked(entity.kind, &entity.spec) {
        document.entry(name).or_insert(value);
    }
    yaml::write(&document.into())
}

/// Creates or updates what each document describes, and tells for each what became of it. A
/// document that is refused does not stop the others.
pub(super) fn import(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let text = std::str::from_utf8(call.body)
        .map_err(|_| Refusal::bad_request("The body must be UTF-8"))?;
    let documents = yaml::read_all(text).map_err(Refusal::bad_request)?;
    let documents: Vec<Value> = documents.into_iter().filter(|one| !one.is_null()).collect();
    if documents.is_empty() {
        return Err(Refusal::bad_request("The body must be YAML, and not empty"));
    }
    let text: String = documents
        .iter()
        .map(|document| {
            let (status, message, link) = match take_in(cloud, document, call.now) {
                Ok((status, link)) => (status, String::new(), link),
                Err(refusal) => ("CREATE_ERROR", refusal.message, String::new()),
            };
            yaml::write(&json!({
                "project": document["project"],
                "kind": document["kind"],
                "name": document["name"],
                "status": status,
                "statusMessage": message,
                "link": link,
            }))
        })
        .collect();
    Ok(Answer::bytes(200, MEDIA, text))
}

fn take_in(
    cloud: &mut Cloud,
    document: &Value,
    now: Millis,
) -> Result<(&'static str, String), Refusal> {
    let Value::Object(body) = document else {
        return Err(Refusal::bad_request("A document must be a mapping"));
    };
    let kind = required_text(body, "kind")?;
    let kind = Kind::from_yaml(kind)
        .ok_or_else(|| Refusal::bad_request(format!("kind '{kind}' is not known")))?;
    let (project, name) = (
        required_text(body, "project")?,
        required_text(body, "name")?,
    );
    let (status, index) = match entities::position(cloud, kind, project, name) {
        Some(index) => {
            entities::replace(cloud, index, body.clone(), now)?;
            ("UPDATE_SUCCESS", index)
        }
        None => (
            "CREATE_SUCCESS",
            entities::add(cloud, kind, body.clone(), now)?,
        ),
    };
    Ok((status, cloud.entities[index].link()))
}
