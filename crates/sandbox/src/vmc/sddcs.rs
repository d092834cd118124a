//! SDDCs: created and deleted by tasks, listed, renamed. The state of an SDDC is that of its tasks.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::accounts::{self, Link};
use super::clusters::{Change, MOST_HOSTS, clusters};
use super::settings::Settings;
use super::tasks::{Plan, Status, Task};
use super::{absent, org, resource_config, tasks, templates};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, optional_text, required_count, required_text};
use crate::clock::{Millis, rfc3339};
use crate::cloud::{Cloud, USER_ID, USER_NAME};
use crate::page;
use crate::private::Private;
use crate::records::Records;
use crate::status_page::Line;

/// How many deleted ones can still be looked at.
const DELETED: usize = 100;

/// A software-defined data center.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Sddc {
    pub(crate) id: String,
    pub(crate) org_id: String,
    pub(crate) name: String,
    /// What it was asked to be.
    pub(crate) wish: Wish,
    /// From which its addresses and host names are made.
    pub(crate) seed: u64,
    pub(super) created: Millis,
    pub(super) updated: Millis,
    pub(super) version: u32,
    pub(super) creation: String,
    removal: Option<String>,
    /// What has been asked to be changed about its clusters since, oldest first.
    pub(super) changes: Vec<Change>,
}

/// The checked part of a request to create an SDDC.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Wish {
    pub(crate) provider: String,
    pub(crate) num_hosts: u64,
    pub(crate) region: String,
    pub(crate) deployment_type: String,
    pub(crate) host_instance_type: String,
    pub(crate) vpc_cidr: String,
    pub(crate) sso_domain: String,
    /// All that was sent.
    pub(crate) whole: Private<Map<String, Value>>,
}

/// The states of an SDDC that the sandbox acts out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Deploying,
    Ready,
    Failed,
    Canceled,
    Deleting,
    Deleted,
}

impl State {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Deploying => "DEPLOYING",
            Self::Ready => "READY",
            Self::Failed => "FAILED",
            Self::Canceled => "CANCELED",
            Self::Deleting => "DELETING",
            Self::Deleted => "DELETED",
        }
    }
}

impl Wish {
    fn read(body: &Map<String, Value>) -> Result<Self, Refusal> {
        let provider = required_text(body, "provider")?;
        if !matches!(provider, "AWS" | "ZEROCLOUD") {
            return Err(Refusal::bad_request(format!(
                "provider must be AWS or ZEROCLOUD, not '{provider}'"
            )));
        }
        let num_hosts = required_count(body, "num_hosts", (1, MOST_HOSTS))?;
        let deployment_type = match optional_text(body, "deployment_type")? {
            None | Some("SingleAZ") => "SINGLE_AZ",
            Some("MultiAZ") => "MULTI_AZ",
            Some(other) => {
                return Err(Refusal::bad_request(format!(
                    "deployment_type must be SingleAZ or MultiAZ, not '{other}'"
                )));
            }
        };
        let text = |name, otherwise: &str| {
            Ok::<_, Refusal>(optional_text(body, name)?.unwrap_or(otherwise).to_owned())
        };
        Ok(Self {
            provider: provider.to_owned(),
            num_hosts,
            region: text("region", "US_WEST_2")?,
            deployment_type: deployment_type.to_owned(),
            host_instance_type: text("host_instance_type", "i3.metal")?,
            vpc_cidr: text("vpc_cidr", "10.2.0.0/16")?,
            sso_domain: text("sso_domain", "vmc.local")?,
            whole: Private(body.clone()),
        })
    }
}

impl Sddc {
    pub(super) fn state(&self, tasks: &[Task], now: Millis) -> State {
        match status(self.removal.as_deref(), tasks, now) {
            Some(Status::Finished) => return State::Deleted,
            Some(Status::Started | Status::Canceling) => return State::Deleting,
            // A removal that came to nothing leaves what there was.
            Some(Status::Failed | Status::Canceled) | None => {}
        }
        match status(Some(&self.creation), tasks, now) {
            Some(Status::Finished) => State::Ready,
            Some(Status::Failed) => State::Failed,
            Some(Status::Canceled) => State::Canceled,
            Some(Status::Started | Status::Canceling) | None => State::Deploying,
        }
    }

    /// Ids of those that say in which state it is.
    pub(super) fn tasks(&self) -> impl Iterator<Item = &str> {
        let own = [Some(&self.creation), self.removal.as_ref()];
        let changes = self.changes.iter().map(Change::task);
        own.into_iter().flatten().map(String::as_str).chain(changes)
    }

    /// What it is attached to.
    pub(super) fn links(&self) -> Vec<Link> {
        Link::read_all(&self.wish.whole)
    }

    fn account_link_state(&self, deployed: bool) -> &'static str {
        let delayed = self.wish.whole.get("account_link_config");
        let delayed = delayed.is_some_and(|config| config["delay_account_link"] == true);
        if deployed && !delayed && !self.links().is_empty() {
            "LINKED"
        } else {
            "DELAYED"
        }
    }

    fn shown(&self, tasks: &[Task], records: &Records, now: Millis) -> Value {
        let state = self.state(tasks, now);
        let clusters = clusters(self, tasks, now);
        let single = self.wish.num_hosts == 1 && clusters[0].hosts.len() == 1;
        let settings = Settings {
            records,
            sddc: &self.id,
        };
        // What was never deployed has no resources, also while it is deleted.
        let deployed = status(Some(&self.creation), tasks, now) == Some(Status::Finished);
        json!({
            "id": self.id,
            "created": rfc3339(self.created),
            "updated": rfc3339(self.updated),
            "user_id": USER_ID,
            "user_name": USER_NAME,
            "updated_by_user_id": USER_ID,
            "updated_by_user_name": null,
            "version": self.version,
            "name": self.name,
            "org_id": self.org_id,
            "provider": self.wish.provider,
            "sddc_type": single.then_some("1NODE"),
            "sddc_state": state.as_str(),
            "sddc_access_state": "ENABLED",
            "account_link_state": self.account_link_state(deployed),
            "expiration_date": null,
            "resource_config": if deployed {
                resource_config::ready(self, &clusters, settings)
            } else {
                resource_config::before(self)
            },
        })
    }
}

/// Of those that have been deleted, the ones that were so first go.
pub(super) fn forget(cloud: &mut Cloud, now: Millis) {
    let Cloud { sddcs, tasks, .. } = cloud;
    let deleted: Vec<bool> = sddcs
        .iter()
        .map(|sddc| sddc.state(tasks, now) == State::Deleted)
        .collect();
    let mut ends: Vec<Millis> = sddcs
        .iter()
        .zip(&deleted)
        .filter(|(_, deleted)| **deleted)
        .map(|(sddc, _)| sddc.updated)
        .collect();
    ends.sort_unstable();
    let Some(last) = ends.len().checked_sub(DELETED + 1) else {
        return;
    };
    let last = ends[last];
    let mut deleted = deleted.into_iter();
    sddcs.retain(|sddc| !(deleted.next() == Some(true) && sddc.updated <= last));
}

/// For the status page, the latest first.
pub(crate) fn lines(cloud: &Cloud, now: Millis) -> Vec<Line> {
    let line = |sddc: &Sddc| Line {
        id: sddc.id.clone(),
        name: sddc.name.clone(),
        state: sddc.state(&cloud.tasks, now).as_str().to_owned(),
        progress: None,
        note: format!("{}, {}", sddc.wish.provider, sddc.wish.region),
    };
    cloud.sddcs.iter().rev().map(line).collect()
}

pub(super) fn status(task: Option<&str>, tasks: &[Task], now: Millis) -> Option<Status> {
    let task = tasks.iter().find(|known| Some(known.id.as_str()) == task)?;
    Some(task.status(now).0)
}

/// An SDDC that is there, of the organization that the path names.
pub(super) fn find<'a>(cloud: &'a Cloud, call: &Call<'_>, id: &str) -> Result<&'a Sddc, Refusal> {
    index(cloud, call, id).map(|index| &cloud.sddcs[index])
}

pub(super) fn index(cloud: &Cloud, call: &Call<'_>, id: &str) -> Result<usize, Refusal> {
    let org = &org(cloud, call)?.id;
    cloud
        .sddcs
        .iter()
        .position(|sddc| {
            sddc.id == id
                && sddc.org_id == *org
                && sddc.state(&cloud.tasks, call.now) != State::Deleted
        })
        .ok_or_else(|| absent(call, format!("SDDC {id} does not exist")))
}

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let org = &org(cloud, call)?.id;
    let deleted_too = call.query_flag("includeDeleted");
    let mut sddcs: Vec<Value> = cloud
        .sddcs
        .iter()
        .filter(|sddc| sddc.org_id == *org)
        .filter(|sddc| deleted_too || sddc.state(&cloud.tasks, call.now) != State::Deleted)
        .map(|sddc| sddc.shown(&cloud.tasks, &cloud.records, call.now))
        .collect();
    page::narrow(call, &mut sddcs)?;
    Ok(Answer::json(200, sddcs.into()))
}

pub(super) fn create(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let org_id = org(cloud, call)?.id.clone();
    let body = call.object()?;
    let name = required_text(&body, "name")?.to_owned();
    let wish = Wish::read(&body)?;
    accounts::check_links(cloud, &org_id, &wish.region, &Link::read_all(&body))?;
    if let Some(template) = optional_text(&body, "sddc_template_id")? {
        templates::check_exists(cloud, call, template)?;
    }
    if call.query_flag("validateOnly") {
        let task = new_task(cloud, call, Plan::Validation, "SDDC-VALIDATE", None);
        let shown = task.shown(call.now);
        tasks::add(cloud, task);
        return Ok(Answer::json(200, shown));
    }
    let id = cloud.random.uuid();
    let mut task = new_task(cloud, call, Plan::Deployment, "SDDC-PROVISION", Some(&id));
    if name.to_lowercase().contains("fail") {
        task.failure = Some(format!(
            "Provisioning of SDDC {name} failed: no capacity for {} in {}",
            wish.host_instance_type, wish.region
        ));
    }
    let shown = task.shown(call.now);
    cloud.sddcs.push(Sddc {
        id,
        org_id,
        name,
        wish,
        seed: cloud.random.next(),
        created: call.now,
        updated: call.now,
        version: 1,
        creation: task.id.clone(),
        removal: None,
        changes: Vec::new(),
    });
    tasks::add(cloud, task);
    Ok(Answer::json(202, shown))
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let sddc = find(cloud, call, call.parameter("sddc"))?;
    Ok(Answer::json(
        200,
        sddc.shown(&cloud.tasks, &cloud.records, call.now),
    ))
}

pub(super) fn patch(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = index(cloud, call, call.parameter("sddc"))?;
    let body = call.object()?;
    let name = required_text(&body, "name")?.to_owned();
    let sddc = &mut cloud.sddcs[index];
    sddc.name = name;
    sddc.updated = call.now;
    sddc.version += 1;
    Ok(Answer::json(
        200,
        sddc.shown(&cloud.tasks, &cloud.records, call.now),
    ))
}

pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = index(cloud, call, call.parameter("sddc"))?;
    let sddc = &cloud.sddcs[index];
    let state = sddc.state(&cloud.tasks, call.now);
    if matches!(state, State::Deploying | State::Deleting) {
        return Err(Refusal::bad_request(format!(
            "SDDC {} is {} and can not be deleted now",
            sddc.id,
            state.as_str()
        )));
    }
    let id = sddc.id.clone();
    if call.query_flag("retain_configuration") {
        templates::retain(cloud, index, call.query("template_name"), call.now);
    }
    let task = new_task(cloud, call, Plan::Removal, "SDDC-DELETE", Some(&id));
    let shown = task.shown(call.now);
    let sddc = &mut cloud.sddcs[index];
    sddc.removal = Some(task.id.clone());
    sddc.updated = call.now;
    sddc.version += 1;
    tasks::add(cloud, task);
    Ok(Answer::json(202, shown))
}

pub(super) fn primary_cluster(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let sddc = find(cloud, call, call.parameter("sddc"))?;
    if sddc.state(&cloud.tasks, call.now) != State::Ready {
        return Err(absent(call, format!("SDDC {} has no cluster yet", sddc.id)));
    }
    let clusters = clusters(sddc, &cloud.tasks, call.now);
    let settings = Settings {
        records: &cloud.records,
        sddc: &sddc.id,
    };
    let primary = clusters
        .first()
        .map(|one| resource_config::cluster(sddc, one, settings));
    Ok(Answer::json(200, primary.unwrap_or_default()))
}

pub(super) fn new_task(
    cloud: &mut Cloud,
    call: &Call<'_>,
    plan: Plan,
    task_type: &str,
    resource: Option<&str>,
) -> Task {
    Task {
        id: cloud.random.uuid(),
        org_id: call.parameter("org").to_owned(),
        plan,
        task_type: task_type.to_owned(),
        resource_type: "sddc".to_owned(),
        resource_id: resource.map(str::to_owned),
        params: json!({}),
        started: call.now,
        canceled: None,
        failure: None,
    }
}
