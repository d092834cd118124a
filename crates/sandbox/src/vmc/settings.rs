//! What is set about an SDDC once it is there: how its DNS resolves, licenses of its clusters, its
//! features. What a task sets is in force when that has finished; one that is canceled leaves what
//! there was.

use serde_json::{Value, json};

use super::sddcs;
use super::tasks::{self, Status};
use super::{absent, clusters};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::clock::Millis;
use crate::cloud::Cloud;
use crate::records::Records;

/// What is in force, by the SDDC and a name.
const SETTINGS: &str = "SDDC setting";
/// What tasks are about to set.
const PENDING: &str = "SDDC setting to come";

/// What [`set_dns`] sets.
pub(super) const PRIVATE_DNS: &str = "private DNS";
/// Of a cluster, whose id follows.
pub(super) const LICENSES: &str = "Microsoft licenses";
/// Of a cluster, whose id follows; in GiB.
pub(super) const STORAGE: &str = "storage";
/// Of a cluster, whose id follows.
pub(super) const CORES: &str = "cores";

/// The features that can be switched; all are off to begin with.
const FEATURES: [&str; 3] = ["draas", "hcx", "vcdr"];

/// The settings of one SDDC.
#[derive(Debug, Clone, Copy)]
pub(super) struct Settings<'a> {
    pub(super) records: &'a Records,
    pub(super) sddc: &'a str,
}

impl<'a> Settings<'a> {
    pub(super) fn get(self, name: &str) -> Option<&'a Value> {
        self.records.get(SETTINGS, &id(self.sddc, name))
    }

    pub(super) fn of_cluster(self, name: &str, cluster: &str) -> Option<&'a Value> {
        self.get(&format!("{name} {cluster}"))
    }
}

fn id(sddc: &str, name: &str) -> String {
    format!("{sddc} {name}")
}

/// Sets something at once.
pub(super) fn set(cloud: &mut Cloud, sddc: &str, name: &str, value: Value) {
    cloud.records.put(SETTINGS, &id(sddc, name), value);
}

/// Sets something when a task, as it is shown, finishes.
pub(super) fn set_by(cloud: &mut Cloud, task: &Value, sddc: &str, name: &str, value: Value) {
    let task = task["id"].as_str().unwrap_or_default();
    let change = json!({"task": task, "setting": id(sddc, name), "value": value});
    cloud
        .records
        .put(PENDING, &format!("{task} {name}"), change);
}

/// Puts in force what tasks have set that are finished, and forgets what came to nothing.
pub(super) fn settle(cloud: &mut Cloud, now: Millis) {
    let Cloud { records, tasks, .. } = cloud;
    let mut set = Vec::new();
    records.retain(PENDING, |change| {
        let status = sddcs::status(change["task"].as_str(), tasks, now);
        if status == Some(Status::Finished) {
            set.push(change.clone());
        }
        status.is_some_and(|status| !status.is_final())
    });
    for mut change in set {
        let value = change["value"].take();
        records.put(
            SETTINGS,
            change["setting"].as_str().unwrap_or_default(),
            value,
        );
    }
}

/// Begins a task that sets something about the SDDC that the path names.
pub(super) fn begin(cloud: &mut Cloud, call: &Call<'_>, name: &str, value: Value) -> Outcome {
    let sddc = sddcs::find(cloud, call, call.parameter("sddc"))?.id.clone();
    let task = tasks::start(cloud, call, tasks::Plan::Short, Some(&sddc));
    set_by(cloud, &task, &sddc, name, value);
    Ok(Answer::json(call.operation.success().0, task))
}

/// Whether names resolve to private addresses.
pub(super) fn set_dns(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let private = call.operation.path.ends_with("/private");
    begin(cloud, call, PRIVATE_DNS, json!(private))
}

pub(super) fn publish_licenses(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    clusters::check_exists(cloud, call)?;
    let licenses = call.object()?.into();
    let name = format!("{LICENSES} {}", call.parameter("cluster"));
    begin(cloud, call, &name, licenses)
}

pub(super) fn list_features(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let settings = Settings {
        records: &cloud.records,
        sddc: &sddcs::find(cloud, call, call.parameter("sddc"))?.id,
    };
    let feature = |name: &&str| {
        let enabled = settings.get(&format!("feature {name}"));
        json!({"name": name, "enabled": enabled.unwrap_or(&json!(false))})
    };
    let features: Vec<Value> = FEATURES.iter().map(feature).collect();
    Ok(Answer::json(200, features.into()))
}

pub(super) fn switch_feature(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let sddc = sddcs::find(cloud, call, call.parameter("sddc"))?.id.clone();
    let name = call.parameter("enablement");
    if !FEATURES.contains(&name) {
        return Err(absent(call, format!("SDDC {sddc} has no feature '{name}'")));
    }
    let enabled = call.query("action") == Some("enable");
    set(cloud, &sddc, &format!("feature {name}"), json!(enabled));
    Ok(Answer::empty(204))
}
