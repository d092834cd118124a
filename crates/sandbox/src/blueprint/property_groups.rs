//! Property groups: inputs or fixed values that blueprints of a project, or of all, share.

use serde_json::{Map, Value, json};

use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, optional_object, optional_text, required_text};
use crate::cloud::Cloud;
use crate::page;
use crate::records::{Kind, contains, said, stamp};

const GROUPS: Kind = Kind {
    name: "Property group",
    parameter: "propertyGroupId",
};

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let mut groups = GROUPS.all(cloud);
    groups.retain(|group| {
        let text = |name: &str| group[name].as_str().unwrap_or_default();
        let search = call.query("search");
        contains(&group["name"], call.query("name"))
            && (contains(&group["name"], search) || contains(&group["description"], search))
            && call.wants("type", text("type"))
            && call.wants("projects", text("projectId"))
    });
    page::answer(call, groups)
}

pub(super) fn create(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let group = read(cloud, call, None)?;
    Ok(Answer::json(201, GROUPS.keep(cloud, group)))
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let group = GROUPS.find(cloud, call)?.clone();
    Ok(Answer::json(200, page::selected(call, group)))
}

pub(super) fn update(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let old = GROUPS.find(cloud, call)?.clone();
    let group = read(cloud, call, Some(&old))?;
    Ok(Answer::json(200, GROUPS.keep(cloud, group)))
}

pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    GROUPS.remove(cloud, call)?;
    Ok(Answer::empty(204))
}

/// A group as it is to be. One without a project is for all of them.
fn read(cloud: &mut Cloud, call: &Call<'_>, old: Option<&Value>) -> Result<Value, Refusal> {
    let mut group = said(call.object()?);
    let name = required_text(&group, "name")?.to_owned();
    let kind = required_text(&group, "type")?.to_owned();
    let project = optional_text(&group, "projectId")?.map(str::to_owned);
    check_properties(&kind, &optional_object(&group, "properties")?)?;
    let id = old.map_or(Value::Null, |old| old["id"].clone());
    let taken = cloud.records.all(GROUPS.name).any(|other| {
        other["id"] != id
            && other["name"] == name
            && other["projectId"].as_str() == project.as_deref()
    });
    if taken {
        // A conflict, but the document has none.
        return Err(Refusal::bad_request(format!(
            "There is a property group '{name}' already in {}",
            project.map_or("the organization".to_owned(), |id| format!("project {id}"))
        )));
    }
    for (property, value) in [
        ("displayName", json!(name)),
        ("description", json!("")),
        ("properties", json!({})),
    ] {
        group.entry(property).or_insert(value);
    }
    let project_name = project.map(|id| cloud.project_name(&id));
    let id = old.map_or_else(|| json!(cloud.random.uuid()), |_| id);
    for (property, value) in [
        ("id", id),
        ("orgId", json!(cloud.home())),
        ("projectName", json!(project_name)),
    ] {
        group.insert(property.to_owned(), value);
    }
    stamp(&mut group, old, call.now, ("updatedAt", "updatedBy"));
    Ok(group.into())
}

fn check_properties(kind: &str, properties: &Map<String, Value>) -> Result<(), Refusal> {
    let empty = properties
        .iter()
        .find(|(_, property)| kind == "CONSTANT" && property["const"].is_null());
    match empty {
        Some((name, _)) => Err(Refusal::bad_request(format!(
            "properties.{name}.const is required in a group of constants"
        ))),
        None => Ok(()),
    }
}
