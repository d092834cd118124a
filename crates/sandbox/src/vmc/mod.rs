//! VMware Cloud on AWS: the operations that have state. All others are answered from the document.

mod accounts;
mod addons;
mod autoscaler;
mod clusters;
mod maintenance;
mod resource_config;
mod sddcs;
mod settings;
mod subscriptions;
mod tasks;
mod templates;

use serde_json::Value;

pub(crate) use accounts::seed;
pub(crate) use sddcs::{Sddc, lines as sddc_lines};
pub(crate) use tasks::{Task, lines as task_lines};

use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, Handler};
use crate::clock::Millis;
use crate::cloud::{Cloud, Org};
use crate::document::reference;
use crate::synthesis;

/// Operation ids and what answers them.
pub(crate) const HANDLERS: [(&str, Handler); 43] = [
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
    ("add_hosts_precheck", clusters::precheck),
    ("convert_sddc", clusters::convert),
    ("reconfigure_cluster", clusters::reconfigure),
    ("publish_msft_licensing", settings::publish_licenses),
    ("set_dns_private", settings::set_dns),
    ("set_dns_public", settings::set_dns),
    ("list_enablements", settings::list_features),
    ("enable_disable_addon", settings::switch_feature),
    ("list_addon_credentials", addons::list),
    ("create_addon_credentials", addons::create),
    ("get_addon_credentials", addons::get),
    ("update_addon_credentials", addons::update),
    ("list_connected_accounts", accounts::list),
    ("delete_connected_account", accounts::delete),
    ("get_compatible_subnets", accounts::compatible_subnets),
    ("set_compatible_subnet", accounts::choose_subnet),
    (
        "get_compatible_subnets_async",
        accounts::compatible_subnets_async,
    ),
    ("set_compatible_subnet_async", accounts::choose_subnet_async),
    ("list_sddc_connections", accounts::connections),
    ("list_sddc_templates", templates::list),
    ("get_sddc_template", templates::get),
    ("delete_sddc_template", templates::delete),
    ("get_sddc_template_of_sddc", templates::of_sddc),
    ("list_subscriptions", subscriptions::list),
    ("create_subscription", subscriptions::create),
    ("get_subscription", subscriptions::get),
    ("list_reservations", maintenance::list),
    ("get_maintenance_window", maintenance::get),
    ("update_maintenance_window", maintenance::update),
    ("list_tasks", tasks::list),
    ("get_task", tasks::get),
    ("update_task", tasks::update),
];

/// The same, of Elastic DRS.
pub(crate) const AUTOSCALER: [(&str, Handler); 4] = [
    ("list_edrs_policies", autoscaler::list),
    ("get_edrs_policy", autoscaler::get),
    ("set_edrs_policy", autoscaler::set),
    ("get_autoscaler_task", tasks::get),
];

/// Catches up with the clock: what rests on tasks does not look them up for ever.
pub(crate) fn settle(cloud: &mut Cloud, now: Millis) {
    settings::settle(cloud, now);
    templates::settle(cloud, now);
    subscriptions::settle(cloud, now);
}

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
