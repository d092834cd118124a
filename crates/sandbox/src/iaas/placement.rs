//! Where things are: regions of accounts, and the zone of a project that something is placed in.

use serde_json::{Map, Value, json};

use super::things::{Thing, all, with_id};
use crate::answer::Refusal;
use crate::cloud::Cloud;

/// Those of an account.
pub(super) fn regions_of<'a>(cloud: &'a Cloud, account: &str) -> impl Iterator<Item = &'a Thing> {
    let regions = all(cloud, "regions");
    regions.filter(move |region| region.text("cloudAccountId") == account)
}

/// What follows for a thing that belongs to a region.
pub(super) fn in_region(cloud: &Cloud, id: &str) -> Result<Map<String, Value>, Refusal> {
    let region = with_id(cloud, id).filter(|thing| thing.collection == "regions");
    let region =
        region.ok_or_else(|| Refusal::bad_request(format!("Region {id} does not exist")))?;
    let account = region.text("cloudAccountId");
    Ok(Map::from_iter([
        (
            "externalRegionId".to_owned(),
            json!(region.text("externalRegionId")),
        ),
        ("cloudAccountId".to_owned(), json!(account)),
        (
            "_links".to_owned(),
            json!({
                "region": {"href": format!("/iaas/api/regions/{id}")},
                "cloud-account": {"href": format!("/iaas/api/cloud-accounts/{account}")},
            }),
        ),
    ]))
}

/// What follows for a thing that is placed in a zone of a project: the first that the project has,
/// or that there is.
pub(super) fn in_project(cloud: &Cloud, id: &str) -> Result<Map<String, Value>, Refusal> {
    let project = cloud.projects.iter().find(|project| project.id == id);
    let project =
        project.ok_or_else(|| Refusal::bad_request(format!("Project {id} does not exist")))?;
    let assigned = project
        .zones
        .iter()
        .filter_map(|zone| zone["zoneId"].as_str());
    let assigned = assigned.filter_map(|id| with_id(cloud, id)).next();
    let zone = assigned.or_else(|| all(cloud, "zones").next());
    let text = |name: &str| zone.map_or("", |zone| zone.text(name));
    Ok(Map::from_iter([
        (
            "externalRegionId".to_owned(),
            json!(text("externalRegionId")),
        ),
        ("externalZoneId".to_owned(), json!(text("name"))),
        (
            "cloudAccountIds".to_owned(),
            json!([text("cloudAccountId")]),
        ),
        ("provisioningStatus".to_owned(), json!("READY")),
        (
            "_links".to_owned(),
            json!({"project": {"href": format!("/iaas/api/projects/{id}")}}),
        ),
    ]))
}
