//! Blueprints: a draft each, which updates change, and any number of versions.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::content::Reading;
use super::versions::Version;
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, optional_text, required_text};
use crate::clock::{Millis, rfc3339};
use crate::cloud::{Cloud, USER_NAME};
use crate::page;

/// A blueprint, with its versions oldest first.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Blueprint {
    pub(crate) id: String,
    pub(super) draft: Draft,
    pub(crate) project_id: String,
    pub(super) versions: Vec<Version>,
    request_scope_org: bool,
    created: Millis,
    pub(super) updated: Millis,
}

/// What a version keeps of a blueprint.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Draft {
    pub(super) name: String,
    pub(super) description: String,
    pub(super) content: String,
}

/// A version that is in the catalog.
#[derive(Debug)]
pub(crate) struct Released<'a> {
    pub(crate) version: &'a str,
    pub(crate) description: &'a str,
    pub(crate) content: &'a str,
    pub(crate) created: Millis,
}

impl Blueprint {
    pub(crate) fn name(&self) -> &str {
        &self.draft.name
    }

    pub(crate) fn description(&self) -> &str {
        &self.draft.description
    }

    /// The released versions, the latest first.
    pub(crate) fn released(&self) -> impl Iterator<Item = Released<'_>> {
        let latest_first = self.versions.iter().rev();
        latest_first
            .filter(|version| version.released)
            .map(|version| Released {
                version: &version.version,
                description: &version.description,
                content: &version.draft.content,
                created: version.created,
            })
    }

    pub(super) fn link(&self) -> String {
        format!("/blueprint/api/blueprints/{}", self.id)
    }

    pub(super) fn shown(&self, cloud: &Cloud) -> Value {
        let reading = Reading::of(&self.draft.content);
        let released = self
            .versions
            .iter()
            .filter(|version| version.released)
            .count();
        let status = match (released, self.versions.len()) {
            (0, 0) => "DRAFT",
            (0, _) => "VERSIONED",
            _ => "RELEASED",
        };
        json!({
            "id": self.id,
            "createdAt": rfc3339(self.created),
            "createdBy": USER_NAME,
            "updatedAt": rfc3339(self.updated),
            "updatedBy": USER_NAME,
            "orgId": cloud.home(),
            "projectId": self.project_id,
            "projectName": cloud.project_name(&self.project_id),
            "selfLink": self.link(),
            "name": self.draft.name,
            "description": self.draft.description,
            "status": status,
            "content": self.draft.content,
            "valid": reading.is_valid(),
            "validationMessages": reading.errors,
            "totalVersions": self.versions.len(),
            "totalReleasedVersions": released,
            "requestScopeOrg": self.request_scope_org,
            "contentSourceId": null,
            "contentSourcePath": null,
            "contentSourceType": null,
            "contentSourceSyncStatus": null,
            "contentSourceSyncMessages": [],
            "contentSourceSyncAt": null,
        })
    }
}

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let projects = call.query_list("projects");
    let contains = |text: &str, part: Option<&str>| {
        part.is_none_or(|part| text.to_lowercase().contains(&part.to_lowercase()))
    };
    let flag = |name| call.query(name).map(|_| call.query_flag(name));
    let (released, versioned) = (flag("released"), flag("versioned"));
    let items = cloud
        .blueprints
        .iter()
        .filter(|blueprint| contains(&blueprint.draft.name, call.query("name")))
        .filter(|blueprint| {
            let search = call.query("search");
            contains(&blueprint.draft.name, search)
                || contains(&blueprint.draft.description, search)
        })
        .filter(|blueprint| {
            projects.is_empty() || projects.contains(&blueprint.project_id.as_str())
        })
        .filter(|blueprint| {
            let any = blueprint.versions.iter().any(|version| version.released);
            released.is_none_or(|wanted| wanted == any)
                && versioned.is_none_or(|wanted| wanted != blueprint.versions.is_empty())
        })
        .map(|blueprint| {
            let mut item = blueprint.shown(cloud);
            // A list leaves the content out unless it is asked for.
            if call.query_list("$select").is_empty() {
                if let Some(properties) = item.as_object_mut() {
                    properties.shift_remove("content");
                }
            }
            item
        })
        .collect();
    page::answer(call, items)
}

pub(super) fn create(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.object()?;
    let blueprint = Blueprint {
        draft: draft(&body)?,
        project_id: required_text(&body, "projectId")?.to_owned(),
        id: cloud.random.uuid(),
        versions: Vec::new(),
        request_scope_org: body.get("requestScopeOrg") == Some(&Value::Bool(true)),
        created: call.now,
        updated: call.now,
    };
    let shown = blueprint.shown(cloud);
    cloud.blueprints.push(blueprint);
    Ok(Answer::json(201, shown))
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let shown = find(cloud, call)?.shown(cloud);
    Ok(Answer::json(200, page::selected(call, shown)))
}

pub(super) fn update(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = index(cloud, call)?;
    let body = call.object()?;
    let draft = draft(&body)?;
    let project_id = required_text(&body, "projectId")?.to_owned();
    let blueprint = &mut cloud.blueprints[index];
    blueprint.draft = draft;
    blueprint.project_id = project_id;
    if let Some(Value::Bool(scope)) = body.get("requestScopeOrg") {
        blueprint.request_scope_org = *scope;
    }
    blueprint.updated = call.now;
    Ok(Answer::json(200, cloud.blueprints[index].shown(cloud)))
}

pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = index(cloud, call)?;
    cloud.blueprints.remove(index);
    Ok(Answer::empty(204))
}

pub(super) fn inputs_schema(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let reading = Reading::of(&find(cloud, call)?.draft.content);
    Ok(Answer::json(200, reading.inputs_schema()))
}

/// Checks the content of the request, or of the blueprint or version that it names, and that the
/// inputs fit it.
pub(super) fn validate(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.object()?;
    let content = match optional_text(&body, "content")? {
        Some(content) => content,
        None => stored_content(cloud, &body)?,
    };
    let mut reading = Reading::of(content);
    if let Some(Value::Object(given)) = body.get("inputs") {
        reading.check_inputs(given);
        reading.check_counts(given);
    }
    Ok(Answer::json(
        200,
        json!({"valid": reading.is_valid(), "validationMessages": reading.errors}),
    ))
}

pub(super) fn about(_: &mut Cloud, _: &Call<'_>) -> Outcome {
    Ok(Answer::json(
        200,
        json!({"latestApiVersion": "2019-09-12", "supportedApis": [{"apiVersion": "2019-09-12"}]}),
    ))
}

/// The blueprint that the path names.
pub(super) fn find<'a>(cloud: &'a Cloud, call: &Call<'_>) -> Result<&'a Blueprint, Refusal> {
    index(cloud, call).map(|index| &cloud.blueprints[index])
}

pub(super) fn index(cloud: &Cloud, call: &Call<'_>) -> Result<usize, Refusal> {
    position(cloud, call.parameter("blueprintId"))
}

fn position(cloud: &Cloud, id: &str) -> Result<usize, Refusal> {
    cloud
        .blueprints
        .iter()
        .position(|blueprint| blueprint.id == id)
        .ok_or_else(|| Refusal::not_found(format!("Blueprint {id} does not exist")))
}

fn draft(body: &Map<String, Value>) -> Result<Draft, Refusal> {
    let text = |name| Ok::<_, Refusal>(optional_text(body, name)?.unwrap_or_default().to_owned());
    Ok(Draft {
        name: required_text(body, "name")?.to_owned(),
        description: text("description")?,
        content: text("content")?,
    })
}

fn stored_content<'a>(cloud: &'a Cloud, body: &Map<String, Value>) -> Result<&'a str, Refusal> {
    stored(cloud, body).map(|(_, draft)| draft.content.as_str())
}

/// The blueprint that a body names by `blueprintId`, as it is or as its `blueprintVersion` has it.
pub(super) fn stored<'a>(
    cloud: &'a Cloud,
    body: &Map<String, Value>,
) -> Result<(&'a Blueprint, &'a Draft), Refusal> {
    let Some(id) = optional_text(body, "blueprintId")? else {
        return Err(Refusal::bad_request("content or blueprintId is required"));
    };
    // The operations that take such a body document no 404.
    let missing = |what: String| Refusal::bad_request(format!("{what} does not exist"));
    let index = position(cloud, id).map_err(|_| missing(format!("Blueprint {id}")))?;
    let blueprint = &cloud.blueprints[index];
    match optional_text(body, "blueprintVersion")? {
        None => Ok((blueprint, &blueprint.draft)),
        Some(version) => blueprint
            .versions
            .iter()
            .find(|known| known.version == version)
            .map(|known| (blueprint, &known.draft))
            .ok_or_else(|| missing(format!("Version {version} of blueprint {id}"))),
    }
}
