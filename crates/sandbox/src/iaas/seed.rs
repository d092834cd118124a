//! What there is to begin with: a vSphere account with a region, a zone that the project has, and
//! what a machine needs there.

use serde_json::{Map, Value, json};

use super::things::Thing;
use super::{placement, profiles};
use crate::clock::Millis;
use crate::cloud::Cloud;

pub(crate) fn seed(cloud: &mut Cloud, now: Millis) {
    let account = json!({
        "name": "Sandbox vSphere",
        "description": "There to begin with",
        "cloudAccountType": "vsphere",
        "cloudAccountProperties": {"hostName": "vcenter.sandbox.invalid"},
        "hostName": "vcenter.sandbox.invalid",
        "username": "administrator@vsphere.local",
        "healthy": true,
    });
    let mut account = Thing::new(cloud, "cloud-accounts", account, now);
    account.kind = Some("vsphere".to_owned());
    let region = json!({
        "name": "Sandbox Datacenter",
        "externalRegionId": "Datacenter:datacenter-2",
        "cloudAccountId": account.id,
    });
    let region = Thing::new(cloud, "regions", region, now);
    let region_id = region.id.clone();
    cloud.infrastructure.things.extend([account, region]);

    let placed = placement::in_region(cloud, &region_id).unwrap_or_default();
    let zone = json!({
        "name": "Sandbox Zone",
        "description": "",
        "placementPolicy": "DEFAULT",
    });
    let zone = add(cloud, "zones", zone, &placed, now);
    if let Some(project) = cloud.projects.first_mut() {
        project.zones = vec![json!({
            "zoneId": zone, "priority": 1, "maxNumberInstances": 0, "memoryLimitMB": 0,
            "cpuLimit": 0, "storageLimitGB": 0,
        })];
    }
    let flavors = json!({"flavorMapping": {
        "small": {"cpuCount": 1, "memoryInMB": 2048},
        "medium": {"cpuCount": 2, "memoryInMB": 4096},
        "large": {"cpuCount": 4, "memoryInMB": 16384},
    }});
    let images = json!({"imageMapping": {
        "ubuntu": {"name": "ubuntu-24.04", "externalId": "Content Library / ubuntu-24.04"},
        "photon": {"name": "photon-5", "externalId": "Content Library / photon-5"},
    }});
    for (collection, name, mapping) in [
        ("flavor-profiles", "Sandbox flavors", flavors),
        ("image-profiles", "Sandbox images", images),
    ] {
        let mut fields = placed.clone();
        let body = mapping.as_object().cloned().unwrap_or_default();
        profiles::flavors(&body, &mut fields);
        profiles::images(&body, &mut fields);
        add(
            cloud,
            collection,
            json!({"name": name, "description": ""}),
            &fields,
            now,
        );
    }
    for (collection, fields) in [
        (
            "fabric-networks",
            json!({"name": "VM Network", "cidr": "10.20.0.0/24", "isPublic": false, "isDefault": true}),
        ),
        (
            "fabric-computes",
            json!({"name": "cluster-1", "type": "Cluster", "powerState": "ON", "lifecycleState": "READY"}),
        ),
        (
            "fabric-images",
            json!({"name": "ubuntu-24.04", "osFamily": "LINUX", "isPrivate": true}),
        ),
        (
            "network-profiles",
            json!({"name": "Sandbox networks", "description": "", "isolationType": "NONE"}),
        ),
        (
            "storage-profiles",
            json!({"name": "Sandbox storage", "description": "", "defaultItem": true, "supportsEncryption": false}),
        ),
    ] {
        add(cloud, collection, fields, &placed, now);
    }
}

/// Puts a thing into the region; its id.
fn add(
    cloud: &mut Cloud,
    collection: &str,
    mut fields: Value,
    placed: &Map<String, Value>,
    now: Millis,
) -> String {
    if let Value::Object(fields) = &mut fields {
        fields.extend(placed.clone());
        if let Some(account) = placed.get("cloudAccountId") {
            fields.insert("cloudAccountIds".to_owned(), json!([account]));
        }
    }
    let mut thing = Thing::new(cloud, collection, fields, now);
    if collection == "fabric-networks" {
        thing.kind = Some("vsphere".to_owned());
    }
    let id = thing.id.clone();
    cloud.infrastructure.things.push(thing);
    id
}
