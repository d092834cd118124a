//! Catalog items: some that are there from the start, and one for each blueprint with a released
//! version. Requesting one makes a deployment.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::sources::TYPE;
use crate::answer::{Answer, Outcome, Refusal};
use crate::blueprint::Reading;
use crate::call::{Call, optional_object, optional_text, optional_uuid, required_text};
use crate::clock::{Millis, rfc3339};
use crate::cloud::{Cloud, USER_NAME};
use crate::deployment::{self, Origin, Wish};
use crate::page;
use crate::random::Random;
use crate::records::said;

/// Versions of the API before this one answer a request with an object in the place of an array.
const FIRST_WITH_ARRAYS: &str = "2020-01-01";

/// Name, description, largest number of deployments a request, and versions, the oldest first.
type Seed = (&'static str, &'static str, u64, &'static [&'static str]);

const SEEDS: [Seed; 2] = [
    (
        "Web Server",
        "Machines with a web server, and a network for them",
        5,
        &[
            "inputs: {}\nresources:\n  web:\n    type: Cloud.Machine\n    properties: {image: ubuntu, flavor: small}\n",
            "inputs:\n  count: {type: integer, default: 1, minimum: 1, maximum: 5}\n  \
             size: {type: string, default: small, enum: [small, large]}\nresources:\n  \
             net: {type: Cloud.Network, properties: {networkType: existing}}\n  \
             web:\n    type: Cloud.Machine\n    properties:\n      image: ubuntu\n      \
             flavor: ${input.size}\n      count: ${input.count}\n      network: ${resource.net.id}\n",
        ],
    ),
    (
        "Database",
        "One machine with a database",
        1,
        &[
            "inputs:\n  password: {type: string, encrypted: true, minLength: 8}\nresources:\n  \
             db:\n    type: Cloud.Machine\n    properties: {image: postgres, flavor: large}\n",
        ],
    ),
];

/// What has been changed about items, by their ids.
const PATCHES: &str = "Patch of a catalog item";

/// What is in the catalog from the start.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Catalog {
    pub(super) source_id: String,
    items: Vec<String>,
}

/// One item, as it is put together for a call.
pub(super) struct Item {
    id: String,
    name: String,
    description: String,
    project_id: String,
    external_id: String,
    most: u64,
    created: Millis,
    /// The latest first; there is one at least.
    versions: Vec<Version>,
}

struct Version {
    id: String,
    description: String,
    content: String,
    created: Millis,
}

impl Catalog {
    pub(crate) fn new(random: &mut Random) -> Self {
        Self {
            source_id: random.uuid(),
            items: SEEDS.iter().map(|_| random.uuid()).collect(),
        }
    }
}

impl Version {
    fn shown(&self, item: &Item) -> Value {
        json!({
            "id": self.id,
            "description": self.description,
            "createdAt": rfc3339(self.created),
            "schema": Reading::of(&self.content).inputs_schema(),
            "formId": null,
            "externalId": format!("{}/{}", item.external_id, self.id),
        })
    }
}

impl Item {
    fn shown(&self, cloud: &Cloud, call: &Call<'_>) -> Value {
        let schema = self.versions.first().map(|version| {
            let reading = Reading::of(&version.content);
            reading.inputs_schema()
        });
        let projects = call
            .query_flag("expandProjects")
            .then(|| [cloud.project_reference(&self.project_id)]);
        let patched = cloud.records.get(PATCHES, &self.id);
        let patched = |name: &str| patched.map_or(&Value::Null, |patch| &patch[name]);
        json!({
            "id": self.id,
            "name": self.name,
            "description": self.description,
            "type": {
                "id": TYPE,
                "link": format!("/catalog/api/types/{TYPE}"),
                "name": "VMware Aria Automation Templates",
            },
            "projectIds": [self.project_id],
            "projects": projects,
            "createdAt": rfc3339(self.created),
            "createdBy": USER_NAME,
            "lastUpdatedAt": rfc3339(self.versions.first().map_or(self.created, |one| one.created)),
            "lastUpdatedBy": USER_NAME,
            "schema": schema,
            "sourceId": cloud.catalog.source_id,
            "sourceName": "Sandbox Templates",
            "externalId": self.external_id,
            "formId": patched("formId"),
            "iconId": patched("iconId"),
            "bulkRequestLimit": self.most,
        })
    }
}

/// Those that are there from the start, then those of blueprints.
pub(super) fn all(cloud: &Cloud) -> Vec<Item> {
    let seeds = SEEDS.iter().zip(&cloud.catalog.items).map(|(seed, id)| {
        let (name, description, most, contents) = *seed;
        let created = cloud.opened_at - deployment::DAY;
        let versions = contents.iter().enumerate().map(|(index, content)| Version {
            id: (index + 1).to_string(),
            description: format!("Version {} of {name}", index + 1),
            content: (*content).to_owned(),
            created,
        });
        Item {
            id: id.clone(),
            name: name.to_owned(),
            description: description.to_owned(),
            project_id: cloud.project().id.clone(),
            external_id: Random::from_text(id).uuid(),
            most,
            created,
            versions: versions.rev().collect(),
        }
    });
    let limited = |mut item: Item| {
        let patch = cloud.records.get(PATCHES, &item.id);
        if let Some(most) = patch.and_then(|patch| patch["bulkRequestLimit"].as_u64()) {
            item.most = most;
        }
        item
    };
    let released = cloud.blueprints.iter().filter_map(|blueprint| {
        let versions: Vec<Version> = blueprint
            .released()
            .map(|released| Version {
                id: released.version.to_owned(),
                description: released.description.to_owned(),
                content: released.content.to_owned(),
                created: released.created,
            })
            .collect();
        let created = versions.last()?.created;
        Some(Item {
            id: Random::from_text(&format!("catalog item {}", blueprint.id)).uuid(),
            name: blueprint.name().to_owned(),
            description: blueprint.description().to_owned(),
            project_id: blueprint.project_id.clone(),
            external_id: blueprint.id.clone(),
            most: 1,
            created,
            versions,
        })
    });
    seeds.chain(released).map(limited).collect()
}

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let search = call.query("search").unwrap_or("").to_lowercase();
    let items = all(cloud)
        .iter()
        .filter(|item| {
            item.name.to_lowercase().contains(&search)
                || item.description.to_lowercase().contains(&search)
        })
        .filter(|item| call.wants("projects", &item.project_id))
        .filter(|item| call.wants("projectId", &item.project_id))
        .filter(|_| call.wants("types", TYPE) && call.wants("sourceIds", &cloud.catalog.source_id))
        .map(|item| item.shown(cloud, call))
        .collect();
    page::answer(call, items)
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let item = find(cloud, call)?;
    Ok(Answer::json(200, item.shown(cloud, call)))
}

/// Icon, form, and the largest number of deployments a request.
pub(super) fn patch(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    // The document has no 404 here; the other operations on an item do.
    let id = find(cloud, call)?.id;
    let body = said(call.object()?);
    optional_uuid(&body, "iconId")?;
    if let Some(most) = body.get("bulkRequestLimit") {
        if !most.as_u64().is_some_and(|most| (1..=100).contains(&most)) {
            return Err(Refusal::bad_request(format!(
                "bulkRequestLimit must be a whole number from 1 to 100, not {most}"
            )));
        }
    }
    let patch = cloud.records.get(PATCHES, &id).and_then(Value::as_object);
    let mut patch = patch.cloned().unwrap_or_default();
    patch.extend(body);
    cloud.records.put(PATCHES, &id, patch.into());
    Ok(Answer::empty(200))
}

pub(super) fn versions(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let item = find(cloud, call)?;
    let versions = item.versions.iter().map(|version| version.shown(&item));
    page::answer(call, versions.collect())
}

pub(super) fn version(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let item = find(cloud, call)?;
    let version = version_of(&item, Some(call.parameter("versionId")))?;
    Ok(Answer::json(200, version.shown(&item)))
}

/// Makes as many deployments as `bulkRequestCount` says. Answers an array, and an object to callers
/// that pin a version of the API from before arrays.
pub(super) fn request(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let item = find(cloud, call)?;
    let body = call.object()?;
    let project_id = required_text(&body, "projectId")?;
    if project_id != item.project_id {
        return Err(Refusal::new(
            403,
            "forbidden",
            format!(
                "Catalog item {} is not shared with project {project_id}",
                item.id
            ),
        ));
    }
    let name = required_text(&body, "deploymentName")?;
    let count = match body.get("bulkRequestCount") {
        None | Some(Value::Null) => 1,
        Some(count) => count
            .as_u64()
            .filter(|count| (1..=item.most).contains(count))
            .ok_or_else(|| {
                Refusal::bad_request(format!(
                    "bulkRequestCount must be a whole number from 1 to {}, not {count}",
                    item.most
                ))
            })?,
    };
    let version = version_of(&item, optional_text(&body, "version")?)?;
    let reading = Reading::of(&version.content);
    let inputs = reading
        .filled(&optional_object(&body, "inputs")?)
        .map_err(Refusal::bad_request)?;
    let reason = optional_text(&body, "reason")?.unwrap_or_default();
    let names: Vec<String> = match count {
        1 => vec![name.to_owned()],
        count => (1..=count)
            .map(|number| format!("{name}-{number}"))
            .collect(),
    };
    if let Some(taken) = names
        .iter()
        .find(|name| deployment::name_is_taken(cloud, name))
    {
        return Err(Refusal::bad_request(format!(
            "A deployment with the name '{taken}' exists already"
        )));
    }
    let mut made = Vec::new();
    for name in names {
        let wish = Wish {
            name: name.clone(),
            description: String::new(),
            project_id: project_id.to_owned(),
            origin: Origin {
                catalog_item_id: Some(item.id.clone()),
                catalog_item_version: Some(version.id.clone()),
                name: item.name.clone(),
                ..Origin::default()
            },
            inputs: inputs.clone(),
            resources: reading.resources.clone(),
            reason: reason.to_owned(),
        };
        let (id, _) = deployment::create(cloud, call.now, wish);
        made.push(json!({"deploymentId": id, "deploymentName": name}));
    }
    let old = call
        .query("apiVersion")
        .is_some_and(|version| version < FIRST_WITH_ARRAYS);
    let body = match made.first() {
        Some(first) if old => first.clone(),
        _ => made.into(),
    };
    Ok(Answer::json(200, body))
}

/// The item that the path names.
pub(super) fn find(cloud: &Cloud, call: &Call<'_>) -> Result<Item, Refusal> {
    let id = call.parameter("id");
    all(cloud)
        .into_iter()
        .find(|item| item.id == id)
        .ok_or_else(|| Refusal::not_found(format!("Catalog item {id} does not exist")))
}

/// The latest one, if none is named.
fn version_of<'a>(item: &'a Item, id: Option<&str>) -> Result<&'a Version, Refusal> {
    item.versions
        .iter()
        .find(|version| id.is_none_or(|id| id == version.id))
        .ok_or_else(|| {
            let id = id.unwrap_or_default();
            Refusal::not_found(format!("Catalog item {} has no version {id}", item.id))
        })
}

#[cfg(test)]
mod tests {
    use serde_json::Map;

    use super::*;

    #[test]
    fn what_is_there_from_the_start_is_valid() {
        for (name, _, _, contents) in SEEDS {
            for content in contents {
                let reading = Reading::of(content);
                assert!(reading.is_valid(), "{name}: {reading:?}");
                assert!(!reading.resources.is_empty(), "{name}");
            }
        }
        let latest = Reading::of(SEEDS[0].3[1]);
        let given = Map::from_iter([("count".to_owned(), json!(2))]);
        assert_eq!(
            latest.filled(&given),
            Ok(Map::from_iter([
                ("count".to_owned(), json!(2)),
                ("size".to_owned(), json!("small"))
            ]))
        );
    }
}
