//! SDDC templates: what is retained of SDDCs that are deleted.

use serde_json::{Value, json};

use super::sddcs::{self, Sddc};
use super::tasks::{self, Status};
use super::{absent, org};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::Call;
use crate::clock::{Millis, rfc3339};
use crate::cloud::{Cloud, USER_ID, USER_NAME};
use crate::random::Random;

/// What templates are kept under.
const TEMPLATES: &str = "SDDC template";
/// The property for the task that deletes one.
const REMOVAL: &str = "removal";

/// Keeps the configuration of an SDDC under a name, or its own.
pub(super) fn retain(cloud: &mut Cloud, sddc: usize, name: Option<&str>, now: Millis) {
    let sddc = &cloud.sddcs[sddc];
    let mut template = of(sddc, now);
    if let Some(name) = name.filter(|name| !name.is_empty()) {
        template["name"] = json!(name);
    }
    let id = template["id"].as_str().unwrap_or_default().to_owned();
    cloud.records.put(TEMPLATES, &id, template);
}

/// The configuration of an SDDC as a template. The id is the same each time.
fn of(sddc: &Sddc, now: Millis) -> Value {
    json!({
        "id": Random::from_text(&format!("template of {}", sddc.id)).uuid(),
        "created": rfc3339(now),
        "updated": rfc3339(now),
        "user_id": USER_ID,
        "user_name": USER_NAME,
        "updated_by_user_id": USER_ID,
        "updated_by_user_name": null,
        "version": 1,
        "name": sddc.name,
        "org_id": sddc.org_id,
        "source_sddc_id": sddc.id,
        "state": "AVAILABLE",
        "account_link_sddc_configs": sddc.links().iter().map(super::accounts::Link::shown).collect::<Vec<_>>(),
        "network_template": {"management_gateway_templates": [], "compute_gateway_templates": []},
        "sddc": null,
    })
}

pub(super) fn of_sddc(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let sddc = sddcs::find(cloud, call, call.parameter("sddc"))?;
    Ok(Answer::json(200, of(sddc, sddc.updated)))
}

/// A template of the organization that the path names.
fn find<'a>(cloud: &'a Cloud, call: &Call<'_>, id: &str) -> Result<&'a Value, Refusal> {
    let org = &org(cloud, call)?.id;
    let found = cloud.records.get(TEMPLATES, id);
    found
        .filter(|template| template["org_id"] == **org)
        .ok_or_else(|| absent(call, format!("SDDC template {id} does not exist")))
}

/// Without the task that deletes it.
fn shown(template: &Value) -> Value {
    let mut shown = template.clone();
    if let Some(properties) = shown.as_object_mut() {
        properties.shift_remove(REMOVAL);
    }
    shown
}

/// Lets go of those whose deletion has finished.
pub(super) fn settle(cloud: &mut Cloud, now: Millis) {
    let Cloud { records, tasks, .. } = cloud;
    records.retain(TEMPLATES, |template| {
        match sddcs::status(template[REMOVAL].as_str(), tasks, now) {
            Some(Status::Finished) => return false,
            Some(Status::Failed | Status::Canceled) => {
                template[REMOVAL] = Value::Null;
                template["state"] = json!("AVAILABLE");
            }
            Some(Status::Started | Status::Canceling) | None => {}
        }
        true
    });
}

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let org = &org(cloud, call)?.id;
    let templates = cloud.records.all(TEMPLATES);
    let templates = templates.filter(|template| template["org_id"] == **org);
    let templates: Vec<Value> = templates.map(shown).collect();
    Ok(Answer::json(200, templates.into()))
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let template = find(cloud, call, call.parameter("templateId"))?;
    Ok(Answer::json(200, shown(template)))
}

pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let id = call.parameter("templateId");
    let mut template = find(cloud, call, id)?.clone();
    if template["state"] != "AVAILABLE" {
        return Err(Refusal::bad_request(format!(
            "SDDC template {id} is being deleted already"
        )));
    }
    let task = tasks::start(cloud, call, tasks::Plan::Short, None);
    template[REMOVAL] = task["id"].clone();
    template["state"] = json!("DELETING");
    cloud.records.put(TEMPLATES, id, template);
    Ok(Answer::json(200, task))
}

/// Refuses to make an SDDC from a template that there is not.
pub(super) fn check_exists(cloud: &Cloud, call: &Call<'_>, id: &str) -> Result<(), Refusal> {
    find(cloud, call, id)
        .map(|_| ())
        .map_err(|refusal| Refusal::bad_request(format!("sddc_template_id: {}", refusal.message)))
}
