//! Where catalog items come from: one source of one type, with what it has brought in.

use serde_json::{Value, json};

use super::items;
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::Call;
use crate::clock::rfc3339;
use crate::cloud::{Cloud, USER_NAME};
use crate::page;

/// The type of all items.
pub(super) const TYPE: &str = "com.vmw.blueprint";

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    page::answer(call, vec![source(cloud)])
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let id = call.parameter("sourceId");
    if id == cloud.catalog.source_id {
        Ok(Answer::json(200, source(cloud)))
    } else {
        Err(Refusal::not_found(format!(
            "Catalog source {id} does not exist"
        )))
    }
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
