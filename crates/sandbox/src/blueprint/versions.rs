//! Versions of a blueprint: copies of its draft that do not change, released to the catalog or not.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::blueprints::{Blueprint, Draft, find, index};
use super::content::Reading;
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, optional_text, required_text};
use crate::clock::{Millis, rfc3339};
use crate::cloud::{Cloud, USER_NAME};
use crate::page;

/// One version.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Version {
    pub(super) version: String,
    pub(super) draft: Draft,
    pub(super) released: bool,
    id: String,
    pub(super) description: String,
    change_log: String,
    pub(super) created: Millis,
    updated: Millis,
}

impl Version {
    fn status(&self) -> &'static str {
        if self.released {
            "RELEASED"
        } else {
            "VERSIONED"
        }
    }

    fn shown(&self, blueprint: &Blueprint, cloud: &Cloud) -> Value {
        json!({
            "id": self.id,
            "createdAt": rfc3339(self.created),
            "createdBy": USER_NAME,
            "updatedAt": rfc3339(self.updated),
            "updatedBy": USER_NAME,
            "orgId": cloud.home(),
            "projectId": blueprint.project_id,
            "projectName": cloud.project_name(&blueprint.project_id),
            "selfLink": format!("{}/versions/{}", blueprint.link(), self.version),
            "blueprintId": blueprint.id,
            "name": self.draft.name,
            "description": self.draft.description,
            "version": self.version,
            "tag": null,
            "content": self.draft.content,
            "status": self.status(),
            "versionDescription": self.description,
            "versionChangeLog": self.change_log,
            "valid": Reading::of(&self.draft.content).is_valid(),
        })
    }
}

/// The latest first.
pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let blueprint = find(cloud, call)?;
    let items = blueprint
        .versions
        .iter()
        .rev()
        .filter(|version| {
            call.query("status")
                .is_none_or(|status| status == version.status())
        })
        .filter(|version| {
            call.query("version")
                .is_none_or(|wanted| wanted == version.version)
        })
        .map(|version| version.shown(blueprint, cloud))
        .collect();
    page::answer(call, items)
}

pub(super) fn create(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = index(cloud, call)?;
    let body = call.object()?;
    let name = required_text(&body, "version")?.to_owned();
    let text = |name| Ok::<_, Refusal>(optional_text(&body, name)?.unwrap_or_default().to_owned());
    let blueprint = &cloud.blueprints[index];
    if blueprint
        .versions
        .iter()
        .any(|version| version.version == name)
    {
        return Err(Refusal::bad_request(format!(
            "Blueprint {} has a version {name} already",
            blueprint.id
        )));
    }
    let version = Version {
        version: name,
        draft: blueprint.draft.clone(),
        released: body.get("release") == Some(&Value::Bool(true)),
        description: text("description")?,
        change_log: text("changeLog")?,
        created: call.now,
        updated: call.now,
        id: cloud.random.uuid(),
    };
    let shown = version.shown(&cloud.blueprints[index], cloud);
    cloud.blueprints[index].versions.push(version);
    Ok(Answer::json(201, shown))
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let blueprint = find(cloud, call)?;
    let version = &blueprint.versions[position(blueprint, call)?];
    let shown = version.shown(blueprint, cloud);
    Ok(Answer::json(200, page::selected(call, shown)))
}

pub(super) fn release(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    set_released(cloud, call, true)
}

pub(super) fn unrelease(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    set_released(cloud, call, false)
}

/// Makes the version the draft again.
pub(super) fn restore(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = index(cloud, call)?;
    let blueprint = &mut cloud.blueprints[index];
    let position = position(blueprint, call)?;
    blueprint.draft = blueprint.versions[position].draft.clone();
    blueprint.updated = call.now;
    Ok(Answer::json(200, cloud.blueprints[index].shown(cloud)))
}

pub(super) fn inputs_schema(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let blueprint = find(cloud, call)?;
    let version = &blueprint.versions[position(blueprint, call)?];
    let reading = Reading::of(&version.draft.content);
    Ok(Answer::json(200, reading.inputs_schema()))
}

fn set_released(cloud: &mut Cloud, call: &Call<'_>, released: bool) -> Outcome {
    let index = index(cloud, call)?;
    let position = position(&cloud.blueprints[index], call)?;
    let version = &mut cloud.blueprints[index].versions[position];
    version.released = released;
    version.updated = call.now;
    let blueprint = &cloud.blueprints[index];
    Ok(Answer::json(
        200,
        blueprint.versions[position].shown(blueprint, cloud),
    ))
}

fn position(blueprint: &Blueprint, call: &Call<'_>) -> Result<usize, Refusal> {
    let name = call.parameter("version");
    blueprint
        .versions
        .iter()
        .position(|version| version.version == name)
        .ok_or_else(|| {
            Refusal::not_found(format!("Blueprint {} has no version {name}", blueprint.id))
        })
}
