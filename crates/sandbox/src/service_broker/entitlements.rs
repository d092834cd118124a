//! Entitlements: which source or item of the catalog is shared with which project.

use serde_json::{Value, json};

use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, optional_uuid, required_text};
use crate::cloud::Cloud;
use crate::records::{Kind, said};

const ENTITLEMENTS: Kind = Kind {
    name: "Entitlement",
    parameter: "id",
};

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let mut entitlements = ENTITLEMENTS.all(cloud);
    entitlements
        .retain(|one| call.wants("projectId", one["projectId"].as_str().unwrap_or_default()));
    Ok(Answer::json(200, entitlements.into()))
}

/// The same twice is the one that there is.
pub(super) fn create(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let mut entitlement = said(call.object()?);
    required_text(&entitlement, "projectId")?;
    let Some(Value::Object(definition)) = entitlement.get("definition") else {
        return Err(Refusal::bad_request("definition is required"));
    };
    required_text(definition, "id")?;
    for name in ["id", "iconId"] {
        optional_uuid(definition, name)?;
    }
    let same = cloud.records.all(ENTITLEMENTS.name).find(|one| {
        one["projectId"] == entitlement["projectId"]
            && one["definition"]["id"] == definition["id"]
            && one["definition"]["type"] == definition["type"]
    });
    if let Some(same) = same {
        return Ok(Answer::json(200, same.clone()));
    }
    entitlement.insert("id".to_owned(), json!(cloud.random.uuid()));
    entitlement.entry("migrated").or_insert(json!(false));
    let kept = ENTITLEMENTS.keep(cloud, entitlement.into());
    Ok(Answer::json(201, kept))
}

pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    ENTITLEMENTS.remove(cloud, call)?;
    Ok(Answer::empty(204))
}
