//! VMware Cloud on AWS: the operations that have state. All others are answered from the document.

mod clusters;
mod resource_config;
mod sddcs;
mod tasks;

use serde_json::Value;

pub(crate) use sddcs::{Sddc, lines as sddc_lines};
pub(crate) use tasks::{Task, lines as task_lines};

use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, Handler};
use crate::cloud::{Cloud, Org};
use crate::document::reference;
use crate::synthesis;

/// Operation ids and what answers them.
pub(crate) const HANDLERS: [(&str, Handler); 14] = [
    ("list_orgs", list_orgs),
    ("get_org", get_org),
    ("list_sddcs", sddcs::list),
    ("create_sddc", sddcs::create),
    ("get_sddc", sddcs::get),
    ("patch_sddc", sddcs::patch),
    ("delete_sddc", sddcs::delete),
    ("get_primary_cluster", sddcs::primary_cluster),
    ("create_cluster", clusters::create),
    ("delete_cluster", clusters::delete),
    ("update_esxs", clusters::update_hosts),
    ("list_tasks", tasks::list),
    ("get_task", tasks::get),
    ("update_task", tasks::update),
];

/// Answers an operation that has no handler. What it names has to exist, and a task that it
/// answers can be polled.
pub(crate) fn otherwise(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    if call.operation.path.contains("/orgs/{org}") {
        org(cloud, call)?;
    }
    let sddc = [call.parameter("sddc"), call.parameter("sddcId")]
        .into_iter()
        .find(|id| !id.is_empty())
        .map(|id| sddcs::find(cloud, call, id).map(|sddc| sddc.id.clone()))
        .transpose()?;
    if !call.parameter("cluster").is_empty() {
        clusters::check_exists(cloud, call)?;
    }
    let (status, schema) = call.operation.success();
    if schema.and_then(reference) == Some("Task") {
        let task = tasks::start(cloud, call, tasks::Plan::Short, sddc.as_deref());
        return Ok(Answer::json(status, task));
    }
    synthesis::answer(call)
}

fn list_orgs(cloud: &mut Cloud, _: &Call<'_>) -> Outcome {
    let orgs: Vec<Value> = cloud.orgs.iter().map(Org::at_vmc).collect();
    Ok(Answer::json(200, orgs.into()))
}

fn get_org(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    org(cloud, call).map(|org| Answer::json(200, org.at_vmc()))
}

/// The organization that the path names.
fn org<'a>(cloud: &'a Cloud, call: &Call<'_>) -> Result<&'a Org, Refusal> {
    let id = call.parameter("org");
    cloud
        .org(id)
        .ok_or_else(|| absent(call, format!("Org {id} does not exist or is not yours")))
}

/// 404, or what the operation documents in its place.
fn absent(call: &Call<'_>, message: String) -> Refusal {
    if call.operation.documents(404) {
        Refusal::not_found(message)
    } else if call.operation.documents(403) {
        Refusal::new(403, "forbidden", message)
    } else {
        Refusal::bad_request(message)
    }
}
