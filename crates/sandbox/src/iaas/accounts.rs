//! Cloud accounts. Those of a kind are made and shown at an address of their own, and at the one
//! of all kinds; what they have to tell stands at different places there.

use serde_json::{Map, Value, json};

use super::placement;
use super::things::{Thing, View, all, known, text};
use super::trackers::{Effect, Work, start};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::Call;
use crate::cloud::Cloud;
use crate::private::Private;

/// Kind, property of that kind's address, and where the other address has it: in
/// `cloudAccountProperties`, or as the id of the key.
const PLACES: [(&str, &str, &str); 21] = [
    ("aws", "accessKeyId", KEY),
    ("azure", "clientApplicationId", KEY),
    ("azure", "subscriptionId", "userLink"),
    ("azure", "tenantId", "azureTenantId"),
    ("gcp", "privateKeyId", KEY),
    ("gcp", "clientEmail", "clientEmail"),
    ("gcp", "projectId", "projectId"),
    ("nsx-t", "username", KEY),
    ("nsx-t", "hostName", "hostName"),
    ("nsx-v", "username", KEY),
    ("nsx-v", "hostName", "hostName"),
    ("vcf", "vcenterUsername", KEY),
    ("vcf", "vcenterHostName", "hostName"),
    ("vcf", "nsxHostName", "nsxHostName"),
    ("vcf", "nsxUsername", "nsxUsername"),
    ("vcf", "sddcManagerId", "sddcManagerId"),
    ("vmc", "username", KEY),
    ("vmc", "sddc", "sddcId"),
    ("vsphere", "username", KEY),
    ("vsphere", "hostName", "hostName"),
    ("vsphere", "dcid", "dcId"),
];
const KEY: &str = "privateKeyId";

pub(super) fn create(
    cloud: &mut Cloud,
    call: &Call<'_>,
    view: View,
    body: &Map<String, Value>,
) -> Outcome {
    let kind = match view.kind {
        Some(kind) => kind.to_owned(),
        None => text(body, "cloudAccountType").unwrap_or_default(),
    };
    let name = text(body, "name").unwrap_or_default();
    let mut fields = known(call.document, view, body);
    fields.extend(self::fields(view, Some(&kind), body));
    let mut account = Thing::new(cloud, "cloud-accounts", fields.into(), call.now);
    account.kind = Some(kind);
    let mut work = Work::new(format!("Create {name}"), 20);
    work.fails_if_named(&name);
    if call.query_flag("validateOnly") {
        return Ok(start(cloud, call, work));
    }
    work.resources = vec![view.link(&account.id)];
    let regions = body.get("regions").and_then(Value::as_array);
    for given in regions.into_iter().flatten() {
        let region = json!({
            "name": given["name"],
            "externalRegionId": given["externalRegionId"],
            "cloudAccountId": account.id,
            "_links": {"cloud-account": {"href": view.link(&account.id)}},
        });
        let region = Thing::new(cloud, "regions", region, call.now);
        if body.get("createDefaultZones") == Some(&json!(true)) {
            let zone = json!({
                "name": format!("{name} / {}", region.text("name")),
                "externalRegionId": region.text("externalRegionId"),
                "cloudAccountId": account.id,
                "placementPolicy": "DEFAULT",
                "_links": {"region": {"href": format!("/iaas/api/regions/{}", region.id)}},
            });
            let zone = Thing::new(cloud, "zones", zone, call.now);
            work.effects.push(Effect::Add(zone));
        }
        work.effects.push(Effect::Add(region));
    }
    work.effects.insert(0, Effect::Add(account));
    Ok(start(cloud, call, work))
}

/// What a body says of an account, at both places that it can be looked for.
pub(super) fn fields(
    view: View,
    kind: Option<&str>,
    body: &Map<String, Value>,
) -> Map<String, Value> {
    let mut fields = Map::new();
    for name in ["name", "description", "tags", "customProperties"] {
        if let Some(value) = body.get(name) {
            fields.insert(name.to_owned(), value.clone());
        }
    }
    let kind = kind.unwrap_or_default();
    let mut properties = match body.get("cloudAccountProperties") {
        Some(Value::Object(properties)) => properties.clone(),
        _ => Map::new(),
    };
    properties.retain(|name, _| !crate::received::is_secret(&name.to_lowercase()));
    for (_, own, place) in PLACES.into_iter().filter(|(of, ..)| *of == kind) {
        let given = match (view.kind, place) {
            (Some(_), _) => body.get(own),
            (None, KEY) => body.get(KEY),
            (None, _) => properties.get(place),
        };
        let Some(given) = given.cloned() else {
            continue;
        };
        if place != KEY {
            properties.insert(place.to_owned(), given.clone());
        }
        fields.insert(own.to_owned(), given);
    }
    fields.insert("cloudAccountType".to_owned(), json!(kind));
    fields.insert("cloudAccountProperties".to_owned(), properties.into());
    fields.insert("healthy".to_owned(), json!(true));
    fields
}

/// Why an account can not be deleted now.
pub(super) fn hindrance(cloud: &Cloud, id: &str) -> Option<String> {
    let mut zones = all(cloud, "zones").filter(|zone| zone.text("cloudAccountId") == id);
    let zone = zones.next()?;
    Some(format!(
        "The account is in use: zone {} is in one of its regions",
        zone.text("name")
    ))
}

/// Begins to list the regions of an account, be it there or not.
pub(super) fn enumerate_regions(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.said()?;
    let account = text(&body, "cloudAccountId").unwrap_or_default();
    let path = call.operation.path.trim_end_matches("/region-enumeration");
    let kind = match path.strip_prefix("/iaas/api/cloud-accounts-") {
        Some(kind) => kind.to_owned(),
        None => text(&body, "cloudAccountType").unwrap_or_default(),
    };
    let mut regions: Vec<Value> = placement::regions_of(cloud, &account)
        .map(|region| json!([region.text("externalRegionId"), region.text("name")]))
        .collect();
    let offered: &[&str] = match kind.as_str() {
        "aws" => &["us-east-1", "us-west-2", "eu-west-1"],
        "azure" => &["westeurope", "eastus"],
        "gcp" => &["europe-west1", "us-central1"],
        _ => &["Datacenter:datacenter-2"],
    };
    for name in offered {
        if !regions.iter().any(|known| known[0] == *name) {
            regions.push(json!([name, name]));
        }
    }
    let regions = regions
        .iter()
        .map(|region| json!({"externalRegionId": region[0], "name": region[1]}));
    let regions = json!({"externalRegions": regions.collect::<Vec<_>>()});
    let result = Thing::new(cloud, "region-enumeration", regions, call.now);
    let mut work = Work::new("List regions".to_owned(), 10);
    work.resources = vec![format!(
        "/iaas/api/cloud-accounts/region-enumeration/{}",
        result.id
    )];
    work.effects = vec![Effect::Add(result)];
    Ok(start(cloud, call, work))
}

/// Results of [`enumerate_regions`].
pub(super) fn enumerated_regions(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let id = call.parameter("id");
    let mut results = all(cloud, "region-enumeration");
    let found = results.find(|thing| thing.id == id);
    let found = found.ok_or_else(|| Refusal::not_found(format!("There is no enumeration {id}")))?;
    let Private(fields) = &found.fields;
    Ok(Answer::json(200, fields.clone().into()))
}
