//! Infrastructure (IaaS) of Aria Automation: the operations that have state. All others are
//! answered from the document.

mod accounts;
mod deployments;
mod disks;
mod machines;
mod placement;
mod profiles;
mod projects;
mod seed;
mod snapshots;
mod things;
mod trackers;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

pub(crate) use machines::{count_in_project, lines};
pub(crate) use seed::seed;

use crate::answer::{Answer, Outcome};
use crate::call::{Call, Handler};
use crate::clock::{Millis, written};
use crate::cloud::Cloud;
use crate::synthesis;
use things::{Thing, View};
use trackers::{Tracker, Work};

/// Operation ids and what answers them, beside what is the same for all kinds of things.
pub(crate) const HANDLERS: [(&str, Handler); 48] = [
    ("getAboutPage", about),
    ("getProjects", projects::list),
    ("createProject", projects::create),
    ("getProject", projects::get),
    ("updateProject", projects::update),
    ("deleteProject", projects::delete),
    ("getProjectResourceMetadata", projects::tags),
    ("updateProjectResourceMetadata", projects::update_tags),
    ("getDeployments", deployments::list),
    ("createDeployment", deployments::create),
    ("getSingleDeployment", deployments::get),
    ("deleteDeployment", deployments::delete),
    ("getRequestTrackers", trackers::list),
    ("getRequestTracker", trackers::get),
    ("deleteRequest", trackers::delete),
    ("enumerateRegionsAsync", accounts::enumerate_regions),
    ("enumerateAwsRegionsAsync", accounts::enumerate_regions),
    ("enumerateAzureRegionsAsync", accounts::enumerate_regions),
    ("enumerateGcpRegionsAsync", accounts::enumerate_regions),
    ("enumerateVcfRegionsAsync", accounts::enumerate_regions),
    ("enumerateVmcRegionsAsync", accounts::enumerate_regions),
    ("enumerateVSphereRegionsAsync", accounts::enumerate_regions),
    ("getRegionEnumerationResult", accounts::enumerated_regions),
    ("getFlavors", profiles::list_flavors),
    ("getImages", profiles::list_images),
    ("powerOnMachine", machines::operate),
    ("powerOffMachine", machines::operate),
    ("rebootMachine", machines::operate),
    ("resetMachine", machines::operate),
    ("restartMachine", machines::operate),
    ("shutdownMachine", machines::operate),
    ("suspendMachine", machines::operate),
    ("resizeMachine", machines::resize),
    ("createMachineSnapshot", snapshots::create),
    ("revertMachineSnapshot", snapshots::revert),
    ("getMachineSnapshots", snapshots::list),
    ("getMachineSnapshot", snapshots::get),
    ("deleteMachineSnapshot", snapshots::delete),
    ("createBlockDeviceSnapshot", snapshots::create),
    ("revertDiskSnapshot", snapshots::revert),
    ("getDiskSnapshots", snapshots::list),
    ("getDiskSnapshot", snapshots::get),
    ("deleteBlockDeviceSnapshot", snapshots::delete),
    ("resizeBlockDevice", disks::resize),
    ("getMachineDisks", disks::list_of_machine),
    ("getMachineDisk", disks::get_of_machine),
    ("attachMachineDisk", disks::attach),
    ("deleteMachineDisk", disks::detach),
];

/// What there is of Infrastructure, and what is being done to it.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
pub(crate) struct Infrastructure {
    things: Vec<Thing>,
    trackers: Vec<Tracker>,
}

/// Catches up with the clock.
pub(crate) fn settle(cloud: &mut Cloud, now: Millis) {
    trackers::settle(cloud, now);
}

/// Answers an operation that has no handler: as for all kinds of things if it has state. Otherwise
/// what it names has to exist, and a request tracker that it answers can be polled.
pub(crate) fn otherwise(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let mut subject = None;
    if let Some((view, rest)) = View::of(&call.operation.path) {
        if let Some(outcome) = things::answer(cloud, call, view, rest) {
            return outcome;
        }
        if rest.starts_with("{id}/") {
            let id = &things::find(cloud, call, view)?.id;
            subject = Some((id.clone(), view.link(id)));
        }
    }
    if !call.starts_work() {
        return synthesis::answer(call);
    }
    let mut work = Work::new(call.operation.id.clone(), 30);
    if let Some((id, link)) = subject {
        work.failure = things::busy(cloud, &id, call.now);
        work.subject = Some(id);
        work.resources = vec![link];
    }
    Ok(trackers::start(cloud, call, work))
}

fn about(_: &mut Cloud, _: &Call<'_>) -> Outcome {
    let version = "2021-07-15";
    let link = format!("/iaas/api/swagger?apiVersion={version}");
    Ok(Answer::json(
        200,
        json!({
            "latestApiVersion": version,
            "supportedApis": [{"apiVersion": version, "documentationLink": link}],
        }),
    ))
}

/// Infrastructure tells days and no times, where other services tell both.
pub(crate) fn date(at: Millis) -> String {
    written(at, "%Y-%m-%d")
}

fn links(collection: &str, id: &str) -> Value {
    json!({"self": {"href": format!("/iaas/api/{collection}/{id}")}})
}
