//! Where catalog items come from: a source that is there from the start, with what it has brought in,
//! and those that are added, which bring in nothing.

use serde_json::{Value, json};

use super::items;
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, optional_uuid, required_text};
use crate::clock::rfc3339;
use crate::cloud::{Cloud, USER_NAME};
use crate::page;
use crate::records::{Kind, contains, said, stamp};

/// The type of all items.
pub(super) const TYPE: &str = "com.vmw.blueprint";

const ADDED: Kind = Kind {
    name: "Catalog source",
    parameter: "sourceId",
};

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let mut sources = vec![source(cloud)];
    sources.extend(ADDED.all(cloud));
    sources.retain(|one| {
        contains(&one["name"], call.query("search"))
            && call.wants("projectId", one["projectId"].as_str().unwrap_or_default())
    });
    page::answer(call, sources)
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    if call.parameter("sourceId") == cloud.catalog.source_id {
        return Ok(Answer::json(200, source(cloud)));
    }
    let source = ADDED.find(cloud, call)?.clone();
    Ok(Answer::json(200, source))
}

/// Adds one, or changes the one with the `id` that the body says.
pub(super) fn create(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let mut source = said(call.object()?);
    required_text(&source, "name")?;
    optional_uuid(&source, "iconId")?;
    let kind = required_text(&source, "typeId")?;
    if kind != TYPE {
        return Err(Refusal::bad_request(format!(
            "Catalog item type {kind} does not exist"
        )));
    }
    let id = source.get("id").and_then(Value::as_str);
    let old = id.and_then(|id| cloud.records.get(ADDED.name, id)).cloned();
    // The document wants an id also of a source that is new.
    let id = old.as_ref().map(|old| old["id"].clone());
    let checked = call.query_flag("validationOnly");
    let id = id.unwrap_or_else(|| json!(cloud.random.uuid()));
    source.insert("id".to_owned(), id);
    source.entry("config").or_insert(json!({}));
    let imported = json!({
        "itemsFound": 0,
        "itemsImported": 0,
        "lastImportStartedAt": rfc3339(call.now),
        "lastImportCompletedAt": rfc3339(call.now),
        "lastImportErrors": [],
    });
    source.extend(imported.as_object().cloned().unwrap_or_default());
    let changed = ("lastUpdatedAt", "lastUpdatedBy");
    stamp(&mut source, old.as_ref(), call.now, changed);
    if checked {
        return Ok(Answer::json(200, source.into()));
    }
    let status = if old.is_some() { 200 } else { 201 };
    Ok(Answer::json(status, ADDED.keep(cloud, source.into())))
}

/// Any but the one that all items come from.
pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    if call.parameter("sourceId") == cloud.catalog.source_id {
        return Err(Refusal::bad_request(
            "This catalog source is there from the start and can not be deleted",
        ));
    }
    ADDED.remove(cloud, call)?;
    Ok(Answer::empty(204))
}

pub(super) fn types(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    page::answer(call, vec![type_of_items(cloud)])
}

pub(super) fn kind(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let id = call.parameter("id");
    if id == TYPE {
        Ok(Answer::json(200, type_of_items(cloud)))
    } else {
        Err(Refusal::not_found(format!(
            "Catalog item type {id} does not exist"
        )))
    }
}

fn source(cloud: &Cloud) -> Value {
    let count = items::all(cloud).len();
    let opened = rfc3339(cloud.opened_at);
    json!({
        "id": cloud.catalog.source_id,
        "name": "Sandbox Templates",
        "description": "",
        "typeId": TYPE,
        "projectId": cloud.project().id,
        "global": false,
        "config": {"sourceProjectId": cloud.project().id},
        "createdAt": opened,
        "createdBy": USER_NAME,
        "lastUpdatedAt": opened,
        "lastUpdatedBy": USER_NAME,
        "itemsFound": count,
        "itemsImported": count,
        "lastImportStartedAt": opened,
        "lastImportCompletedAt": opened,
        "lastImportErrors": [],
        "iconId": null,
    })
}

fn type_of_items(cloud: &Cloud) -> Value {
    json!({
        "id": TYPE,
        "name": "VMware Aria Automation Templates",
        "baseUri": "http://blueprint-service.sandbox.invalid/blueprint/api",
        "createdBy": USER_NAME,
        "createdAt": rfc3339(cloud.opened_at),
        "configSchema": {"type": "object", "properties": {"sourceProjectId": {"type": "string"}}},
        "iconId": null,
    })
}
