//! Versions of Terraform that blueprints may ask for, and where each is to be had.

use serde_json::{Map, Value, json};

use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, required_text};
use crate::cloud::Cloud;
use crate::page;
use crate::records::{Kind, said, stamp};

const VERSIONS: Kind = Kind {
    name: "Terraform version",
    parameter: "versionId",
};

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let mut versions = VERSIONS.all(cloud);
    versions.retain(|version| !call.query_flag("onlyEnabled") || version["enabled"] == true);
    page::answer(call, versions.into_iter().map(shown).collect())
}

pub(super) fn create(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let version = read(cloud, call, None)?;
    Ok(Answer::json(201, shown(VERSIONS.keep(cloud, version))))
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let version = VERSIONS.find(cloud, call)?.clone();
    Ok(Answer::json(200, shown(version)))
}

/// Changes what the body says.
pub(super) fn patch(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let old = VERSIONS.find(cloud, call)?.clone();
    let version = read(cloud, call, Some(&old))?;
    Ok(Answer::json(200, shown(VERSIONS.keep(cloud, version))))
}

pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    VERSIONS.remove(cloud, call)?;
    Ok(Answer::empty(204))
}

/// Passwords are not read back.
fn shown(mut version: Value) -> Value {
    if let Some(properties) = version.as_object_mut() {
        properties.shift_remove("password");
    }
    version
}

fn read(cloud: &mut Cloud, call: &Call<'_>, old: Option<&Value>) -> Result<Value, Refusal> {
    let mut version: Map<String, Value> = match old {
        Some(old) => old.as_object().cloned().unwrap_or_default(),
        None => Map::from_iter([("enabled".to_owned(), json!(true))]),
    };
    let id = version.get("id").cloned();
    version.extend(said(call.object()?));
    let name = required_text(&version, "version")?;
    required_text(&version, "url")?;
    let taken = cloud
        .records
        .all(VERSIONS.name)
        .any(|other| Some(&other["id"]) != id.as_ref() && other["version"] == name);
    if taken {
        // A conflict, but the document has none.
        return Err(Refusal::bad_request(format!(
            "There is a Terraform version {name} already"
        )));
    }
    let id = id.unwrap_or_else(|| json!(cloud.random.uuid()));
    version.insert("id".to_owned(), id);
    version.insert("orgId".to_owned(), json!(cloud.home()));
    stamp(&mut version, old, call.now, ("updatedAt", "updatedBy"));
    Ok(version.into())
}
