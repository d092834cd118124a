//! Elastic DRS: the policy by which the hosts of a cluster become more or fewer. Policies are kept
//! and shown; no hosts come or go by them.

use serde_json::{Value, json};

use super::clusters;
use super::sddcs;
use super::settings::{self, Settings};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::Call;
use crate::cloud::Cloud;

/// As a setting of the SDDC, with the id of the cluster.
const POLICY: &str = "EDRS policy";

/// What a cluster has that nobody set anything about.
fn default() -> Value {
    json!({"enable_edrs": true, "policy_type": "storage-scaleup", "min_hosts": 3, "max_hosts": 16})
}

fn policy(settings: Settings<'_>, cluster: &str) -> Value {
    let policy = settings.of_cluster(POLICY, cluster).cloned();
    policy.unwrap_or_else(default)
}

fn settings<'a>(cloud: &'a Cloud, call: &Call<'_>) -> Result<Settings<'a>, Refusal> {
    Ok(Settings {
        records: &cloud.records,
        sddc: &sddcs::find(cloud, call, call.parameter("sddc"))?.id,
    })
}

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let settings = settings(cloud, call)?;
    let sddc = sddcs::find(cloud, call, call.parameter("sddc"))?;
    let clusters = clusters::clusters(sddc, &cloud.tasks, call.now);
    let policies: Vec<Value> = clusters
        .iter()
        .map(|cluster| {
            let mut policy = policy(settings, &cluster.id);
            policy["cluster_id"] = json!(cluster.id);
            policy
        })
        .collect();
    Ok(Answer::json(200, policies.into()))
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    clusters::check_exists(cloud, call)?;
    let policy = policy(settings(cloud, call)?, call.parameter("cluster"));
    Ok(Answer::json(200, policy))
}

/// The default can not be switched off; any other that is gives way to it.
pub(super) fn set(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    clusters::check_exists(cloud, call)?;
    let cluster = call.parameter("cluster");
    let mut changed = policy(settings(cloud, call)?, cluster);
    let body = call.object()?;
    for name in ["enable_edrs", "policy_type", "min_hosts", "max_hosts"] {
        if let Some(value) = body.get(name).filter(|value| !value.is_null()) {
            changed[name] = value.clone();
        }
    }
    let is_default = changed["policy_type"] == default()["policy_type"];
    if changed["enable_edrs"] == false && is_default {
        return Err(Refusal::bad_request(
            "policy_type storage-scaleup is the default and can not be disabled",
        ));
    }
    if changed["min_hosts"].as_u64() > changed["max_hosts"].as_u64() {
        return Err(Refusal::bad_request(
            "min_hosts must not be above max_hosts",
        ));
    }
    if changed["enable_edrs"] == false {
        changed = default();
    }
    settings::begin(cloud, call, &format!("{POLICY} {cluster}"), changed)
}
