//! Tasks of VMware Cloud on AWS. A task stores when it began; how far it is follows from the clock.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::sddcs::{self, Sddc};
use super::{absent, org};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::Call;
use crate::clock::{Millis, rfc3339};
use crate::cloud::{Cloud, USER_ID, USER_NAME};
use crate::page;
use crate::status_page::Line;

const MINUTE: Millis = 60_000;
/// Where there are more tasks than this, those that nothing rests on are thinned out.
const MOST: usize = 1000;
/// How long a task takes to give up what it was doing.
const CANCELING: Millis = 2 * MINUTE;

/// The course that a task takes. A task that is kept in a file names it.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) enum Plan {
    /// Deploying an SDDC takes two hours.
    Deployment,
    /// Deleting one takes less.
    Removal,
    /// Adding hosts, or a cluster of them.
    Growth,
    /// Removing them.
    Shrinkage,
    /// What the sandbox does not act out.
    Short,
    /// A check is over at once.
    Validation,
}

#[derive(Debug)]
struct Phase {
    id: &'static str,
    name: &'static str,
    from_minute: Millis,
    /// Of the whole task, while the phase lasts.
    progress_percent: i64,
}

const fn phase(
    id: &'static str,
    name: &'static str,
    from_minute: Millis,
    progress_percent: i64,
) -> Phase {
    Phase {
        id,
        name,
        from_minute,
        progress_percent,
    }
}

impl Plan {
    fn minutes(self) -> Millis {
        match self {
            Self::Deployment => 120,
            Self::Removal => 40,
            Self::Growth => 20,
            Self::Shrinkage => 15,
            Self::Short => 10,
            Self::Validation => 0,
        }
    }

    fn phases(self) -> &'static [Phase] {
        match self {
            Self::Deployment => {
                const {
                    &[
                        phase("NETWORK_SETUP", "Set up the network in AWS", 0, 1),
                        phase("HOST_PROVISIONING", "Provision hosts", 12, 21),
                        phase("VCENTER_DEPLOYMENT", "Deploy vCenter Server", 55, 68),
                        phase("NSX_DEPLOYMENT", "Deploy NSX and the gateways", 95, 91),
                    ]
                }
            }
            Self::Removal => {
                const {
                    &[
                        phase("NETWORK_DISCONNECT", "Disconnect networks", 0, 1),
                        phase("HOST_REMOVAL", "Release hosts", 10, 33),
                        phase("CLEAN_UP", "Clean up", 30, 75),
                    ]
                }
            }
            Self::Growth => {
                const {
                    &[
                        phase("HOST_PROVISIONING", "Provision hosts", 0, 1),
                        phase("HOST_ADDITION", "Add hosts to the cluster", 12, 60),
                    ]
                }
            }
            Self::Shrinkage => {
                const {
                    &[
                        phase("HOST_EVACUATION", "Move what runs to other hosts", 0, 1),
                        phase("HOST_REMOVAL", "Release hosts", 10, 66),
                    ]
                }
            }
            Self::Short => const { &[phase("RUN", "Run", 0, 1), phase("VERIFY", "Verify", 6, 60)] },
            Self::Validation => const { &[phase("VALIDATION", "Check the configuration", 0, 1)] },
        }
    }
}

/// Long work on a resource.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Task {
    pub(crate) id: String,
    pub(crate) org_id: String,
    pub(crate) plan: Plan,
    pub(crate) task_type: String,
    pub(crate) resource_type: String,
    pub(crate) resource_id: Option<String>,
    pub(crate) params: Value,
    pub(crate) started: Millis,
    pub(crate) canceled: Option<Millis>,
    /// Breaks off halfway, with this message.
    pub(crate) failure: Option<String>,
}

/// The states of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    Started,
    Canceling,
    Finished,
    Failed,
    Canceled,
}

impl Status {
    fn as_str(self) -> &'static str {
        match self {
            Self::Started => "STARTED",
            Self::Canceling => "CANCELING",
            Self::Finished => "FINISHED",
            Self::Failed => "FAILED",
            Self::Canceled => "CANCELED",
        }
    }

    pub(crate) fn is_final(self) -> bool {
        !matches!(self, Self::Started | Self::Canceling)
    }
}

impl Task {
    /// State at a time, and when that state began.
    pub(crate) fn status(&self, now: Millis) -> (Status, Millis) {
        let whole = self.plan.minutes() * MINUTE;
        if let Some(canceled) = self.canceled {
            let end = canceled + CANCELING;
            return if now < end {
                (Status::Canceling, canceled)
            } else {
                (Status::Canceled, end)
            };
        }
        let (last, end) = match self.failure {
            Some(_) => (Status::Failed, self.started + whole / 2),
            None => (Status::Finished, self.started + whole),
        };
        if now < end {
            (Status::Started, self.started)
        } else {
            (last, end)
        }
    }

    /// As the service shows it.
    pub(crate) fn shown(&self, now: Millis) -> Value {
        let (status, since) = self.status(now);
        // Once it is canceled or has failed a task gets no further.
        let working_until = match status {
            Status::Started => now,
            Status::Canceling | Status::Canceled => self.canceled.unwrap_or(since),
            Status::Finished | Status::Failed => since,
        };
        let worked = working_until.saturating_sub(self.started);
        let finished = status == Status::Finished;
        let current = self
            .plan
            .phases()
            .iter()
            .rposition(|phase| phase.from_minute * MINUTE <= worked)
            .unwrap_or(0);
        let phase = &self.plan.phases()[current];
        let phase_began = self.started + phase.from_minute * MINUTE;
        let failure = self.failure.as_deref().filter(|_| status == Status::Failed);
        let remaining = match status {
            Status::Started => (self.plan.minutes() * MINUTE - worked + MINUTE - 1) / MINUTE,
            Status::Canceling => -1,
            _ => 0,
        };
        json!({
            "id": self.id,
            "created": rfc3339(self.started),
            "updated": rfc3339(phase_began.max(since)),
            "user_id": USER_ID,
            "user_name": USER_NAME,
            "updated_by_user_id": USER_ID,
            "updated_by_user_name": null,
            "version": current + 1 + usize::from(status != Status::Started),
            "org_id": self.org_id,
            "org_type": "CUSTOMER",
            "status": status.as_str(),
            "sub_status": if finished { "COMPLETED" } else { phase.id },
            "task_type": self.task_type,
            "task_version": "1.0",
            "resource_type": self.resource_type,
            "resource_id": self.resource_id,
            "start_resource_entity_version": 0,
            "end_resource_entity_version": 0,
            "start_time": rfc3339(self.started),
            "end_time": status.is_final().then(|| rfc3339(since)),
            "progress_percent": if finished { 100 } else { phase.progress_percent },
            "phase_in_progress": if finished { None } else { Some(phase.id) },
            "estimated_remaining_minutes": remaining,
            "error_message": failure,
            "localized_error_message": failure,
            "customer_error_message": null,
            "service_errors": [],
            "parent_task_id": null,
            "correlation_id": null,
            "params": self.params,
            "task_progress_phases": self.phases(worked, finished),
        })
    }

    fn phases(&self, worked: Millis, finished: bool) -> Vec<Value> {
        let starts = self.plan.phases().iter().map(|phase| phase.from_minute);
        let ends = starts.skip(1).chain([self.plan.minutes()]);
        self.plan
            .phases()
            .iter()
            .zip(ends)
            .map(|(phase, end)| {
                let (begin, end) = (phase.from_minute * MINUTE, end * MINUTE);
                let share = ((worked - begin) * 100)
                    .checked_div(end - begin)
                    .unwrap_or(0);
                let percent = if finished { 100 } else { share.clamp(0, 100) };
                json!({"id": phase.id, "name": phase.name, "progress_percent": percent})
            })
            .collect()
    }
}

/// For the status page, the latest first.
pub(crate) fn lines(cloud: &Cloud, now: Millis) -> Vec<Line> {
    let line = |task: &Task| {
        let shown = task.shown(now);
        let text = |name: &str| shown[name].as_str().unwrap_or_default().to_owned();
        Line {
            id: task.id.clone(),
            name: task.task_type.clone(),
            state: text("status"),
            progress: shown["progress_percent"].as_i64(),
            note: text(if task.failure.is_some() {
                "error_message"
            } else {
                "phase_in_progress"
            }),
        }
    };
    cloud.tasks.iter().rev().map(line).collect()
}

/// Adds a new task. Nobody can delete tasks: of those that have ended and that nothing rests on
/// the oldest go, and of SDDCs that have been deleted.
pub(super) fn add(cloud: &mut Cloud, task: Task) {
    let now = task.started;
    cloud.tasks.push(task);
    if cloud.tasks.len() <= MOST {
        return;
    }
    sddcs::forget(cloud, now);
    let needed: HashSet<&str> = cloud.sddcs.iter().flat_map(Sddc::tasks).collect();
    let idle: Vec<bool> = cloud
        .tasks
        .iter()
        .map(|task| task.status(now).0.is_final() && !needed.contains(task.id.as_str()))
        .collect();
    let mut excess = idle.iter().filter(|idle| **idle).count();
    let mut idle = idle.into_iter();
    cloud.tasks.retain(|_| {
        let goes = idle.next() == Some(true) && excess > MOST / 2;
        excess -= usize::from(goes);
        !goes
    });
}

/// Begins the work of an operation; the new task as the service shows it.
pub(crate) fn start(
    cloud: &mut Cloud,
    call: &Call<'_>,
    plan: Plan,
    resource: Option<&str>,
) -> Value {
    let task = Task {
        id: cloud.random.uuid(),
        org_id: call.parameter("org").to_owned(),
        plan,
        task_type: call.operation.id.to_uppercase().replace('_', "-"),
        resource_type: if resource.is_some() { "sddc" } else { "org" }.to_owned(),
        resource_id: Some(resource.unwrap_or(call.parameter("org")).to_owned()),
        params: json!({}),
        started: call.now,
        canceled: None,
        failure: None,
    };
    let shown = task.shown(call.now);
    add(cloud, task);
    shown
}

/// The latest first.
pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let id = &org(cloud, call)?.id;
    let tasks = cloud.tasks.iter().rev().filter(|task| task.org_id == *id);
    let mut tasks: Vec<Value> = tasks.map(|task| task.shown(call.now)).collect();
    page::narrow(call, &mut tasks)?;
    Ok(Answer::json(200, tasks.into()))
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = find(cloud, call)?;
    Ok(Answer::json(200, cloud.tasks[index].shown(call.now)))
}

pub(super) fn update(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = find(cloud, call)?;
    let task = &mut cloud.tasks[index];
    match call.query("action") {
        None => {}
        Some("cancel") => {
            let (status, _) = task.status(call.now);
            if status.is_final() {
                return Err(Refusal::bad_request(format!(
                    "Task {} is {} and can not be canceled",
                    task.id,
                    status.as_str()
                )));
            }
            task.canceled.get_or_insert(call.now);
        }
        Some(action) => {
            return Err(Refusal::bad_request(format!(
                "action must be 'cancel', not '{action}'"
            )));
        }
    }
    Ok(Answer::json(200, task.shown(call.now)))
}

fn find(cloud: &Cloud, call: &Call<'_>) -> Result<usize, Refusal> {
    let org = &org(cloud, call)?.id;
    let id = call.parameter("task");
    cloud
        .tasks
        .iter()
        .position(|task| task.id == id && task.org_id == *org)
        .ok_or_else(|| absent(call, format!("Task {id} does not exist")))
}
