//! Flavor and image profiles: names, and what they stand for in a region.

use serde_json::{Map, Value, json};

use super::things::all;
use crate::answer::Outcome;
use crate::call::Call;
use crate::cloud::Cloud;
use crate::page;
use crate::random::Random;

/// The mappings of a flavor profile, as it shows them.
pub(super) fn flavors(body: &Map<String, Value>, fields: &mut Map<String, Value>) {
    let given = body.get("flavorMapping").and_then(Value::as_object);
    let mapping = given.map(|given| {
        let flavors = given.iter().map(|(name, flavor)| {
            let mut flavor = flavor.clone();
            flavor["name"] = match &flavor["name"] {
                Value::Null => json!(name),
                own => own.clone(),
            };
            (name.clone(), flavor)
        });
        flavors.collect::<Map<_, _>>()
    });
    place(mapping, "flavorMappings", fields);
}

/// The mappings of an image profile, as it shows them.
pub(super) fn images(body: &Map<String, Value>, fields: &mut Map<String, Value>) {
    let given = body.get("imageMapping").and_then(Value::as_object);
    let mapping = given.map(|given| {
        let images = given.iter().map(|(name, image)| {
            let mut image = image.clone();
            if image["id"].is_null() {
                let text = format!("image {} {name}", image["externalId"]);
                image["id"] = json!(Random::from_text(&text).uuid());
            }
            if image["name"].is_null() {
                image["name"] = json!(name);
            }
            let link = format!("/iaas/api/images/{}", image["id"].as_str().unwrap_or(""));
            image["_links"] = json!({"self": {"href": link}});
            (name.clone(), image)
        });
        images.collect::<Map<_, _>>()
    });
    place(mapping, "imageMappings", fields);
}

fn place(mapping: Option<Map<String, Value>>, name: &str, fields: &mut Map<String, Value>) {
    let Some(mapping) = mapping else {
        return;
    };
    let links = fields.get("_links").cloned().unwrap_or(json!({}));
    let region = fields.get("externalRegionId").cloned();
    fields.insert(
        name.to_owned(),
        json!({"mapping": mapping, "externalRegionId": region, "_links": links}),
    );
}

/// What all flavor profiles map.
pub(super) fn list_flavors(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    mappings(cloud, call, "flavor-profiles", "flavorMappings")
}

/// What all image profiles map.
pub(super) fn list_images(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    mappings(cloud, call, "image-profiles", "imageMappings")
}

fn mappings(cloud: &Cloud, call: &Call<'_>, collection: &str, name: &str) -> Outcome {
    let profiles = all(cloud, collection);
    let shown = profiles.filter_map(|profile| profile.fields.get(name).cloned());
    page::short(call, shown.collect())
}

/// What a name of a flavor stands for: processors and memory in MB.
pub(super) fn size_of(cloud: &Cloud, flavor: &str) -> Option<(i64, i64)> {
    let mut found = all(cloud, "flavor-profiles")
        .map(|profile| &profile.fields["flavorMappings"]["mapping"][flavor]);
    let found = found.find(|flavor| flavor.is_object())?;
    Some((
        found["cpuCount"].as_i64().unwrap_or(1),
        found["memoryInMB"].as_i64().unwrap_or(1024),
    ))
}

/// Whether any profile maps this image.
pub(super) fn has_image(cloud: &Cloud, image: &str) -> bool {
    all(cloud, "image-profiles")
        .any(|profile| profile.fields["imageMappings"]["mapping"][image].is_object())
}
