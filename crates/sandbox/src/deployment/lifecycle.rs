//! What becomes of deployments as time passes: effects of requests that have ended, leases that
//! run out. Nothing waits for it; it is caught up with, in order, before a call is answered.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::course::{Course, DELETION, POWER, Status, UPDATE};
use super::deployments::{self, Deployment, Origin, Wish, appear};
use super::requests::{Kind, Request};
use super::resources::{Resource, planned};
use crate::answer::Refusal;
use crate::blueprint;
use crate::clock::Millis;
use crate::cloud::{Cloud, USER_NAME};
use crate::private::Private;

pub(crate) const DAY: Millis = 24 * 3_600_000;
/// The lease that a new deployment gets.
pub(super) const LEASE: Millis = 30 * DAY;
/// How long an expired deployment is kept.
const GRACE: Millis = 3 * DAY;
/// How many deleted deployments can still be looked at, and how many requests of each one.
const DELETED: usize = 200;
const REQUESTS: usize = 100;
/// Who acts when a lease ends.
const SYSTEM: &str = "system-user";

/// What a request does when it ends well. What it leaves behind otherwise follows from its kind.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) enum Effect {
    Create,
    /// The deployment has these resources and inputs then.
    Update(Vec<Resource>, Private<Map<String, Value>>),
    Delete,
    DeleteResource(String),
    Lease(Millis),
    Owner(String),
    /// These properties change on these resources.
    Properties(Vec<String>, Map<String, Value>),
}

/// Catches up with everything that has happened by now.
pub(crate) fn settle(cloud: &mut Cloud, now: Millis) {
    while let Some((at, event)) = next(cloud).filter(|(at, _)| *at <= now) {
        match event {
            Event::Ended(request) => end(cloud, request, at),
            Event::Expired(deployment) => expire(cloud, deployment, at),
            Event::Forfeited(deployment) => {
                let id = cloud.deployments[deployment].id.clone();
                let mut work = Work::deletion("The grace period of the lease is over");
                SYSTEM.clone_into(&mut work.requested_by);
                start(cloud, &id, at, work);
            }
        }
    }
}

enum Event {
    /// A request has ended.
    Ended(usize),
    /// A lease has ended.
    Expired(usize),
    /// A deployment has been expired for too long.
    Forfeited(usize),
}

/// The earliest thing that is still to come.
fn next(cloud: &Cloud) -> Option<(Millis, Event)> {
    let ends = cloud
        .requests
        .iter()
        .enumerate()
        .filter(|(_, request)| request.effect.is_some())
        .map(|(index, request)| (request.course.end().1, Event::Ended(index)));
    let leases = cloud
        .deployments
        .iter()
        .enumerate()
        // Whatever is being done to it comes first.
        .filter(|(_, deployment)| deployment.deleted.is_none() && !deployment.busy)
        // A removal that failed is not tried again.
        .filter(|(_, deployment)| !deployment.undeletable)
        .filter_map(|(index, deployment)| {
            let lease = deployment.lease?;
            let idle_since = deployment.idle_since;
            Some(if deployment.expired {
                ((lease + GRACE).max(idle_since), Event::Forfeited(index))
            } else {
                (lease.max(idle_since), Event::Expired(index))
            })
        });
    ends.chain(leases).min_by_key(|(at, _)| *at)
}

fn end(cloud: &mut Cloud, index: usize, at: Millis) {
    let request = &mut cloud.requests[index];
    let Some(effect) = request.effect.take() else {
        return;
    };
    let successful = request.course.end().0 == Status::Successful;
    let id = &request.deployment_id;
    let Some(deployment) = cloud.deployments.iter_mut().find(|known| known.id == *id) else {
        return;
    };
    deployment.busy = false;
    deployment.idle_since = at;
    deployment.undeletable = request.kind == Kind::Delete;
    deployment.updated = at;
    // What was not made by then is not made.
    deployment
        .resources
        .retain(|resource| resource.created <= at);
    if !successful {
        return;
    }
    match effect {
        Effect::Create => {}
        Effect::Update(resources, inputs) => {
            deployment.resources = resources;
            deployment.inputs = inputs;
        }
        Effect::Delete => {
            deployment.deleted = Some(at);
            deployment.resources.clear();
            forget_deployments(cloud);
        }
        Effect::DeleteResource(id) => deployment.resources.retain(|resource| resource.id != id),
        Effect::Lease(lease) => {
            deployment.lease = Some(lease);
            deployment.expired = false;
        }
        Effect::Owner(owner) => deployment.owner = owner,
        Effect::Properties(ids, properties) => set_properties(deployment, &ids, &properties),
    }
}

/// The history of deployments can not be deleted by those who make it: what is oldest of it goes.
fn forget_deployments(cloud: &mut Cloud) {
    let deleted = |deployment: &Deployment| deployment.deleted;
    let count = cloud.deployments.iter().filter_map(deleted).count();
    let oldest = cloud.deployments.iter().filter_map(deleted).min();
    if count <= DELETED {
        return;
    }
    if let Some(index) = cloud
        .deployments
        .iter()
        .position(|deployment| deployment.deleted == oldest)
    {
        let gone = cloud.deployments.remove(index);
        forget_requests(cloud, |request| request.deployment_id == gone.id);
    }
}

fn forget_requests(cloud: &mut Cloud, covers: impl Fn(&Request) -> bool) {
    let mut gone = Vec::new();
    cloud.requests.retain(|request| {
        let goes = covers(request);
        if goes {
            gone.push(request.id.clone());
        }
        !goes
    });
    blueprint::forget_requests(cloud, &gone);
}

fn set_properties(deployment: &mut Deployment, ids: &[String], properties: &Map<String, Value>) {
    for resource in &mut deployment.resources {
        if ids.contains(&resource.id) {
            for (name, value) in properties {
                resource.properties.insert(name.clone(), value.clone());
            }
        }
    }
}

/// Machines of an expired deployment are switched off.
fn expire(cloud: &mut Cloud, index: usize, at: Millis) {
    let deployment = &mut cloud.deployments[index];
    deployment.expired = true;
    deployment.updated = at;
    let id = deployment.id.clone();
    let machines = machines(deployment);
    let work = Work {
        action_id: Some("Deployment.PowerOff".to_owned()),
        resource_ids: machines.clone(),
        requested_by: SYSTEM.to_owned(),
        reason: "The lease has expired".to_owned(),
        ..Work::new("Power Off", POWER, power(machines, false))
    };
    start(cloud, &id, at, work);
}

/// Ids of all machines of a deployment.
pub(super) fn machines(deployment: &Deployment) -> Vec<String> {
    let machines = deployment.resources.iter().filter(|one| one.is_machine());
    machines.map(|machine| machine.id.clone()).collect()
}

pub(super) fn power(machines: Vec<String>, on: bool) -> Effect {
    let state = if on { "ON" } else { "OFF" };
    Effect::Properties(
        machines,
        Map::from_iter([("powerState".to_owned(), json!(state))]),
    )
}

/// Work to begin on a deployment. Its inputs may hold secrets: not for `Debug`.
pub(super) struct Work {
    pub(super) kind: Kind,
    pub(super) name: String,
    pub(super) action_id: Option<String>,
    pub(super) resource_ids: Vec<String>,
    pub(super) inputs: Map<String, Value>,
    pub(super) requested_by: String,
    pub(super) reason: String,
    pub(super) lasts: Millis,
    pub(super) effect: Effect,
}

impl Work {
    pub(super) fn new(name: &str, lasts: Millis, effect: Effect) -> Self {
        Self {
            kind: Kind::Update,
            name: name.to_owned(),
            action_id: None,
            resource_ids: Vec::new(),
            inputs: Map::new(),
            requested_by: USER_NAME.to_owned(),
            reason: String::new(),
            lasts,
            effect,
        }
    }

    pub(super) fn deletion(reason: &str) -> Self {
        Self {
            kind: Kind::Delete,
            action_id: Some("Deployment.Delete".to_owned()),
            reason: reason.to_owned(),
            ..Self::new("Delete", DELETION, Effect::Delete)
        }
    }
}

/// Begins work on a deployment that is idle; the id of its request. The removal of one whose name
/// contains `undeletable` fails.
pub(super) fn start(cloud: &mut Cloud, id: &str, now: Millis, mut work: Work) -> String {
    let request_id = cloud.random.uuid();
    let mut course = Course::new(now, work.lasts);
    if let Effect::Update(resources, _) = &mut work.effect {
        appear(resources, &course, &request_id);
    }
    if let Some(deployment) = cloud.deployments.iter_mut().find(|known| known.id == id) {
        deployment.busy = true;
        request_id.clone_into(&mut deployment.request_id);
        if work.kind == Kind::Delete && deployment.name.contains("undeletable") {
            course.failure = Some(format!(
                "Deployment {} could not be deleted: a disk is still attached",
                deployment.name
            ));
        }
    }
    let earlier = cloud.requests.iter();
    let mut earlier = earlier.filter(|request| request.deployment_id == id);
    let oldest = earlier.next().map(|request| request.id.clone());
    if let Some(oldest) = oldest.filter(|_| earlier.count() + 1 >= REQUESTS) {
        forget_requests(cloud, |request| request.id == oldest);
    }
    cloud.requests.push(Request {
        id: request_id.clone(),
        deployment_id: id.to_owned(),
        kind: work.kind,
        name: work.name,
        action_id: work.action_id,
        tasks: i64::try_from(work.resource_ids.len()).unwrap_or(1).max(1),
        resource_ids: work.resource_ids,
        inputs: Private(work.inputs),
        requested_by: work.requested_by,
        reason: work.reason,
        blueprint_id: None,
        catalog_item_id: None,
        dismissed: false,
        course,
        effect: Some(work.effect),
    });
    request_id
}

/// Refuses work on a deployment while other work goes on.
pub(super) fn check_is_idle(cloud: &Cloud, id: &str, now: Millis) -> Result<(), Refusal> {
    let deployment = deployments::find(cloud, id, now)?;
    if deployment.busy {
        return Err(Refusal::new(
            409,
            "conflict",
            format!("Deployment {id} has a request in progress; try again when it has ended"),
        ));
    }
    Ok(())
}

/// Begins the removal of a deployment; the id of its request.
///
/// # Errors
/// 404 if there is none, 409 while a request for it is in progress.
pub(crate) fn delete(
    cloud: &mut Cloud,
    id: &str,
    now: Millis,
    reason: &str,
) -> Result<String, Refusal> {
    check_is_idle(cloud, id, now)?;
    Ok(start(cloud, id, now, Work::deletion(reason)))
}

/// Begins to make a deployment what a blueprint says now; the id of its request.
///
/// # Errors
/// 404 if there is none, 409 while a request for it is in progress.
pub(crate) fn update(
    cloud: &mut Cloud,
    id: &str,
    now: Millis,
    wish: &Wish,
) -> Result<String, Refusal> {
    check_is_idle(cloud, id, now)?;
    let resources = planned(&mut cloud.random, &wish.resources, &wish.inputs);
    let effect = Effect::Update(resources, Private(wish.inputs.clone()));
    let work = Work {
        inputs: wish.inputs.clone(),
        reason: wish.reason.clone(),
        ..Work::new("Update", UPDATE, effect)
    };
    Ok(start(cloud, id, now, work))
}

/// The deployment that is there from the start, a day old.
pub(crate) fn seed(cloud: &mut Cloud, now: Millis) {
    let machine = json!({
        "type": "Cloud.Machine",
        "properties": {"image": "ubuntu", "flavor": "small", "network": "${resource.net.id}"},
    });
    let network = json!({"type": "Cloud.Network", "properties": {"networkType": "existing"}});
    let wish = Wish {
        name: "welcome".to_owned(),
        description: "There from the start".to_owned(),
        project_id: cloud.project().id.clone(),
        origin: Origin::default(),
        inputs: Map::new(),
        resources: Map::from_iter([("net".to_owned(), network), ("vm".to_owned(), machine)]),
        reason: String::new(),
    };
    let (id, _) = deployments::create(cloud, now - DAY, wish);
    for deployment in &mut cloud.deployments {
        if deployment.id == id {
            deployment.lease = Some(now + 90 * DAY);
        }
    }
    settle(cloud, now);
}
