//! Request trackers: long work of Infrastructure. A tracker stores when it began; how far it is
//! follows from the clock, and what it was for happens when it ends.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::things::Thing;
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::Call;
use crate::clock::Millis;
use crate::cloud::Cloud;
use crate::page;
use crate::private::Private;

/// Where there are more than this, the oldest that have ended go: few callers delete them.
const MOST: usize = 1000;

/// The record of long work.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Tracker {
    id: String,
    pub(super) name: String,
    /// The id of what is worked on, if it is there already.
    pub(super) subject: Option<String>,
    deployment_id: Option<String>,
    resources: Vec<String>,
    started: Millis,
    length: Millis,
    /// Breaks off halfway, with this message.
    failure: Option<String>,
    /// Still to come.
    effects: Vec<Effect>,
    /// Work goes on after its tracker is deleted.
    deleted: bool,
}

/// What happens when work ends well.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) enum Effect {
    Add(Thing),
    Set(String, Private<Map<String, Value>>),
    /// With what is part of it.
    Remove(String),
}

/// Work that is to begin.
#[derive(Debug)]
pub(super) struct Work {
    name: String,
    pub(super) length: Millis,
    pub(super) subject: Option<String>,
    pub(super) deployment_id: Option<String>,
    pub(super) resources: Vec<String>,
    pub(super) failure: Option<String>,
    pub(super) effects: Vec<Effect>,
}

impl Work {
    pub(super) fn new(name: String, seconds: Millis) -> Self {
        Self {
            name,
            length: seconds * 1000,
            subject: None,
            deployment_id: None,
            resources: Vec::new(),
            failure: None,
            effects: Vec::new(),
        }
    }

    /// So that failure can be seen: what is called so can not be made.
    pub(super) fn fails_if_named(&mut self, name: &str) {
        if name.to_lowercase().contains("fail") {
            self.failure = Some(format!("{name} can not be made: the cloud refused it"));
        }
    }
}

impl Effect {
    pub(super) fn apply(self, cloud: &mut Cloud, now: Millis) {
        let things = &mut cloud.infrastructure.things;
        match self {
            Self::Add(thing) => things.push(thing),
            Self::Set(id, fields) => {
                if let Some(thing) = things.iter_mut().find(|thing| thing.id == id) {
                    thing.set(fields.0);
                    thing.updated = now;
                }
            }
            Self::Remove(id) => {
                // A disk that is not persistent goes with its machine, a region with its account.
                things.retain(|thing| {
                    let part = thing.text("machineId") == id
                        && thing.fields.get("persistent") != Some(&json!(true));
                    let region =
                        thing.collection == "regions" && thing.text("cloudAccountId") == id;
                    thing.id != id && !part && !region && thing.text("snapshotOf") != id
                });
                for disk in things.iter_mut() {
                    if disk.text("machineId") == id {
                        disk.fields.shift_remove("machineId");
                        disk.fields.insert("status".to_owned(), json!("AVAILABLE"));
                    }
                }
            }
        }
    }
}

impl Tracker {
    fn end(&self) -> Millis {
        match self.failure {
            Some(_) => self.started + self.length / 2,
            None => self.started + self.length,
        }
    }

    pub(super) fn runs(&self, now: Millis) -> bool {
        now < self.end()
    }

    pub(super) fn link(&self) -> String {
        format!("/iaas/api/request-tracker/{}", self.id)
    }

    fn shown(&self, now: Millis) -> Value {
        let runs = self.runs(now);
        let worked = now.min(self.end()) - self.started;
        let percent = (worked * 100).checked_div(self.length).unwrap_or(100);
        let (status, message) = match &self.failure {
            _ if runs => ("INPROGRESS", format!("{} goes on", self.name)),
            Some(failure) => ("FAILED", failure.clone()),
            None => ("FINISHED", format!("{} is done", self.name)),
        };
        let made = !runs && self.failure.is_none();
        json!({
            "id": self.id,
            "name": self.name,
            "status": status,
            "progress": percent,
            "message": message,
            "resources": if made { &self.resources[..] } else { &[] },
            "deploymentId": self.deployment_id,
            "selfLink": self.link(),
        })
    }

    /// Of what this work is going to add.
    pub(super) fn coming(&self) -> impl Iterator<Item = &Thing> {
        let failing = self.failure.is_some();
        self.effects.iter().filter_map(move |effect| match effect {
            Effect::Add(thing) if !failing => Some(thing),
            _ => None,
        })
    }
}

/// Begins work; its tracker as the service answers it.
pub(super) fn start(cloud: &mut Cloud, call: &Call<'_>, work: Work) -> Answer {
    let tracker = Tracker {
        id: cloud.random.uuid(),
        name: work.name,
        subject: work.subject,
        deployment_id: work.deployment_id,
        resources: work.resources,
        started: call.now,
        length: work.length,
        failure: work.failure,
        effects: work.effects,
        deleted: false,
    };
    let answer = Answer::json(call.operation.success().0, tracker.shown(call.now));
    let trackers = &mut cloud.infrastructure.trackers;
    trackers.push(tracker);
    if trackers.len() > MOST {
        if let Some(oldest) = trackers.iter().position(|one| !one.runs(call.now)) {
            trackers.remove(oldest);
        }
    }
    answer
}

/// Catches up with the clock: what has ended by now has its effect, in the order in which it ended.
pub(super) fn settle(cloud: &mut Cloud, now: Millis) {
    loop {
        let trackers = cloud.infrastructure.trackers.iter_mut();
        let due = trackers
            .filter(|tracker| !tracker.effects.is_empty() && !tracker.runs(now))
            .min_by_key(|tracker| tracker.end());
        let Some(tracker) = due else {
            break;
        };
        let (at, failed) = (tracker.end(), tracker.failure.is_some());
        let effects = std::mem::take(&mut tracker.effects);
        if !failed {
            for effect in effects {
                effect.apply(cloud, at);
            }
        }
    }
    let trackers = &mut cloud.infrastructure.trackers;
    trackers.retain(|tracker| !(tracker.deleted && tracker.effects.is_empty()));
}

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let trackers = cloud.infrastructure.trackers.iter().rev();
    let shown = trackers.filter(|tracker| !tracker.deleted);
    page::short(call, shown.map(|tracker| tracker.shown(call.now)).collect())
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let id = call.parameter("id");
    let mut trackers = cloud.infrastructure.trackers.iter();
    let found = trackers.find(|tracker| tracker.id == id && !tracker.deleted);
    let found = found.ok_or_else(|| Refusal::not_found(format!("There is no request {id}")))?;
    Ok(Answer::json(200, found.shown(call.now)))
}

pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let id = call.parameter("id");
    let mut trackers = cloud.infrastructure.trackers.iter_mut();
    let found = trackers.find(|tracker| tracker.id == id && !tracker.deleted);
    found
        .ok_or_else(|| Refusal::not_found(format!("There is no request {id}")))?
        .deleted = true;
    Ok(Answer::empty(204))
}
