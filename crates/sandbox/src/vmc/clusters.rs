//! Clusters of an SDDC and their hosts. What the SDDC began with follows from its wish, the rest
//! from the changes that have been asked for since; how far those are is a matter of their tasks.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::sddcs::{self, Sddc, State, new_task, status};
use super::settings::{self, CORES, LICENSES, STORAGE};
use super::tasks::{Plan, Status, Task};
use super::{absent, tasks};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, optional_text, required_count};
use crate::clock::Millis;
use crate::cloud::Cloud;
use crate::random::Random;

/// The name of the cluster that an SDDC begins with.
pub(super) const PRIMARY: &str = "Cluster-1";
/// Of one cluster.
pub(super) const MOST_HOSTS: u64 = 16;
/// A cluster that loses hosts keeps this many.
const LEAST_HOSTS: usize = 2;

/// A change of the clusters of an SDDC, and the task that makes it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Change {
    task: String,
    what: What,
}

impl Change {
    pub(super) fn task(&self) -> &str {
        &self.task
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
enum What {
    AddHosts {
        cluster: String,
        ids: Vec<String>,
    },
    RemoveHosts {
        ids: Vec<String>,
    },
    AddCluster {
        id: String,
        name: String,
        instance_type: String,
        ids: Vec<String>,
    },
    RemoveCluster {
        id: String,
    },
}

/// A cluster at a time.
#[derive(Debug)]
pub(super) struct Cluster {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) state: &'static str,
    pub(super) instance_type: String,
    pub(super) hosts: Vec<Host>,
}

/// A host at a time.
#[derive(Debug)]
pub(super) struct Host {
    pub(super) id: String,
    /// Among all that the SDDC ever had.
    pub(super) number: usize,
    pub(super) state: &'static str,
    pub(super) since: Millis,
}

/// The clusters of an SDDC, the primary one first, with what comes and what goes.
pub(super) fn clusters(sddc: &Sddc, tasks: &[Task], now: Millis) -> Vec<Cluster> {
    let mut random = Random::new(sddc.seed.rotate_left(1));
    let mut clusters = vec![Cluster {
        id: random.uuid(),
        name: PRIMARY.to_owned(),
        state: "READY",
        instance_type: sddc.wish.host_instance_type.clone(),
        hosts: Vec::new(),
    }];
    let mut number = 0;
    let mut host = |id: String, state, since| {
        number += 1;
        Host {
            id,
            number: number - 1,
            state,
            since,
        }
    };
    for _ in 0..sddc.wish.num_hosts {
        let new = host(random.uuid(), "READY", sddc.created);
        clusters[0].hosts.push(new);
    }
    for change in &sddc.changes {
        let (working, done) = match status(Some(&change.task), tasks, now) {
            Some(Status::Finished) => (false, true),
            Some(Status::Started | Status::Canceling) => (true, false),
            // What came to nothing leaves what there was; its hosts keep their numbers.
            Some(Status::Failed | Status::Canceled) | None => (false, false),
        };
        let since = tasks.iter().find(|task| task.id == change.task);
        let since = since.map_or(now, |task| task.status(now).1);
        let state = if done { "READY" } else { "DEPLOYING" };
        let mut news = |ids: &[String]| -> Vec<Host> {
            let all = ids.iter().map(|id| host(id.clone(), state, since));
            all.collect()
        };
        match &change.what {
            What::AddHosts { cluster, ids } => {
                let hosts = news(ids);
                let cluster = clusters.iter_mut().find(|known| known.id == *cluster);
                if let Some(cluster) = cluster.filter(|_| working || done) {
                    cluster.hosts.extend(hosts);
                    if working {
                        cluster.state = "ADDING_HOSTS";
                    }
                }
            }
            What::AddCluster {
                id,
                name,
                instance_type,
                ids,
            } => {
                let hosts = news(ids);
                if working || done {
                    clusters.push(Cluster {
                        id: id.clone(),
                        name: name.clone(),
                        state,
                        instance_type: instance_type.clone(),
                        hosts,
                    });
                }
            }
            What::RemoveHosts { ids } => {
                for cluster in &mut clusters {
                    let leaves = |host: &Host| ids.contains(&host.id);
                    if done {
                        cluster.hosts.retain(|host| !leaves(host));
                    } else if working {
                        let leaving = cluster.hosts.iter_mut().filter(|host| leaves(host));
                        leaving.for_each(|host| host.state = "DELETING");
                    }
                }
            }
            What::RemoveCluster { id } => {
                if done {
                    clusters.retain(|cluster| cluster.id != *id);
                } else if working {
                    let mut leaving = clusters.iter_mut().filter(|known| known.id == *id);
                    let hosts = leaving.next().map(|cluster| cluster.hosts.iter_mut());
                    hosts
                        .into_iter()
                        .flatten()
                        .for_each(|host| host.state = "DELETING");
                }
            }
        }
    }
    clusters
}

/// Adds hosts to a cluster, or removes some, as `action` says; adds without it. Disk groups get a
/// task, and nothing more.
pub(super) fn update_hosts(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = ready(cloud, call)?;
    let body = call.object()?;
    let count = required_count(&body, "num_hosts", (1, MOST_HOSTS))?;
    let wanted = optional_text(&body, "cluster_id")?;
    let sddc = &cloud.sddcs[index];
    let clusters = clusters(sddc, &cloud.tasks, call.now);
    let action = call.query("action").unwrap_or("add");
    let chosen: Vec<&Cluster> = match (action, wanted) {
        ("addToAll" | "removeFromAll", _) => clusters.iter().collect(),
        (_, None) => clusters.iter().take(1).collect(),
        (_, Some(id)) => vec![found(&clusters, call, id)?],
    };
    let mut whats = Vec::new();
    for cluster in chosen {
        let staying = cluster.hosts.iter().filter(|host| host.state != "DELETING");
        let staying: Vec<&Host> = staying.collect();
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        if action.contains("emove") {
            let left = staying.len().checked_sub(count);
            if left.is_none_or(|left| left < LEAST_HOSTS) {
                return Err(Refusal::bad_request(format!(
                    "Cluster {} has {} hosts, of which {LEAST_HOSTS} must be left",
                    cluster.id,
                    staying.len()
                )));
            }
            let ids = leaving(&body, &staying, count)?;
            whats.push(What::RemoveHosts { ids });
        } else if action.starts_with("add") {
            if staying.len() + count > usize::try_from(MOST_HOSTS).unwrap_or(usize::MAX) {
                return Err(Refusal::bad_request(format!(
                    "Cluster {} would have more than {MOST_HOSTS} hosts",
                    cluster.id
                )));
            }
            let ids = (0..count).map(|_| cloud.random.uuid()).collect();
            let cluster = cluster.id.clone();
            whats.push(What::AddHosts { cluster, ids });
        }
    }
    let plan = match (action.contains("emove"), whats.is_empty()) {
        (_, true) => Plan::Short,
        (true, _) => Plan::Shrinkage,
        (false, _) => Plan::Growth,
    };
    Ok(Answer::json(202, begin(cloud, call, index, plan, whats)))
}

/// Those that the body names, or the latest.
fn leaving(
    body: &Map<String, Value>,
    staying: &[&Host],
    count: usize,
) -> Result<Vec<String>, Refusal> {
    let named = body.get("esxs").and_then(Value::as_array);
    let named: Vec<&str> = named
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    if named.is_empty() {
        let latest = staying.iter().rev().take(count);
        return Ok(latest.map(|host| host.id.clone()).collect());
    }
    if named.len() != count {
        return Err(Refusal::bad_request("esxs must name num_hosts hosts"));
    }
    if let Some(id) = named
        .iter()
        .find(|id| !staying.iter().any(|host| host.id == **id))
    {
        return Err(Refusal::bad_request(format!(
            "esxs names {id}, which is no host of the cluster"
        )));
    }
    Ok(named.into_iter().map(str::to_owned).collect())
}

pub(super) fn create(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = ready(cloud, call)?;
    let body = call.object()?;
    let count = required_count(&body, "num_hosts", (1, MOST_HOSTS))?;
    let sddc = &cloud.sddcs[index];
    let instance_type = optional_text(&body, "host_instance_type")?;
    let instance_type = instance_type
        .unwrap_or(&sddc.wish.host_instance_type)
        .to_owned();
    let earlier = sddc.changes.iter();
    let earlier = earlier.filter(|change| matches!(change.what, What::AddCluster { .. }));
    let name = format!("Cluster-{}", earlier.count() + 2);
    let sddc = sddc.id.clone();
    let id = cloud.random.uuid();
    let what = What::AddCluster {
        id: id.clone(),
        name,
        instance_type,
        ids: (0..count).map(|_| cloud.random.uuid()).collect(),
    };
    let task = begin(cloud, call, index, Plan::Growth, vec![what]);
    for (name, property) in [
        (LICENSES, "msft_license_config"),
        (CORES, "host_cpu_cores_count"),
        (STORAGE, "storage_capacity"),
    ] {
        if let Some(value) = body.get(property).filter(|value| !value.is_null()) {
            let name = format!("{name} {id}");
            settings::set_by(cloud, &task, &sddc, &name, value.clone());
        }
    }
    Ok(Answer::json(201, task))
}

/// Whether hosts could be added: a task that fails if they could not.
pub(super) fn precheck(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = ready(cloud, call)?;
    let body = call.object()?;
    let count = required_count(&body, "num_hosts", (1, u64::from(u32::MAX)))?;
    let sddc = &cloud.sddcs[index];
    let clusters = clusters(sddc, &cloud.tasks, call.now);
    let cluster = match optional_text(&body, "cluster_id")? {
        Some(id) => found(&clusters, call, id)?,
        None => &clusters[0],
    };
    let there = cluster.hosts.len() as u64;
    let failure = (there + count > MOST_HOSTS).then(|| {
        format!(
            "Cluster {} has {there} hosts and can not have {count} more: {MOST_HOSTS} are the limit",
            cluster.id
        )
    });
    let id = sddc.id.clone();
    let mut task = new_task(cloud, call, Plan::Short, "ADD-HOSTS-PRECHECK", Some(&id));
    task.failure = failure;
    let shown = task.shown(call.now);
    tasks::add(cloud, task);
    Ok(Answer::json(200, shown))
}

/// Makes a full SDDC of one with a single host: of three hosts, unless the body says how many.
pub(super) fn convert(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = ready(cloud, call)?;
    let body = call.object_or_none()?;
    let count = match body.get("num_hosts") {
        None | Some(Value::Null) => 3,
        Some(_) => required_count(&body, "num_hosts", (2, MOST_HOSTS))?,
    };
    let sddc = &cloud.sddcs[index];
    let clusters = clusters(sddc, &cloud.tasks, call.now);
    if clusters[0].hosts.len() != 1 {
        return Err(Refusal::bad_request(format!(
            "SDDC {} has more than one host and can not be converted",
            sddc.id
        )));
    }
    let what = What::AddHosts {
        cluster: clusters[0].id.clone(),
        ids: (1..count).map(|_| cloud.random.uuid()).collect(),
    };
    let task = begin(cloud, call, index, Plan::Growth, vec![what]);
    Ok(Answer::json(202, task))
}

/// Gives a cluster another number of hosts, more storage, or both.
pub(super) fn reconfigure(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = ready(cloud, call)?;
    let body = call.object()?;
    let count = required_count(&body, "num_hosts", (LEAST_HOSTS as u64, MOST_HOSTS))?;
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    let sddc = &cloud.sddcs[index];
    let id = sddc.id.clone();
    let clusters = clusters(sddc, &cloud.tasks, call.now);
    let cluster = found(&clusters, call, call.parameter("cluster"))?;
    let staying = cluster.hosts.iter().filter(|host| host.state != "DELETING");
    let staying: Vec<&Host> = staying.collect();
    let (plan, whats) = match count.checked_sub(staying.len()) {
        Some(0) => (Plan::Short, Vec::new()),
        Some(more) => {
            let ids = (0..more).map(|_| cloud.random.uuid()).collect();
            let cluster = cluster.id.clone();
            (Plan::Growth, vec![What::AddHosts { cluster, ids }])
        }
        None => {
            let ids = leaving(&Map::new(), &staying, staying.len() - count)?;
            (Plan::Shrinkage, vec![What::RemoveHosts { ids }])
        }
    };
    let name = format!("{STORAGE} {}", cluster.id);
    let task = begin(cloud, call, index, plan, whats);
    if let Some(storage) = body
        .get("storage_capacity")
        .filter(|value| !value.is_null())
    {
        settings::set_by(cloud, &task, &id, &name, storage.clone());
    }
    Ok(Answer::json(200, task))
}

/// Any but the primary one, which goes with its SDDC.
pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = ready(cloud, call)?;
    let id = call.parameter("cluster");
    let clusters = clusters(&cloud.sddcs[index], &cloud.tasks, call.now);
    let cluster = found(&clusters, call, id)?;
    if clusters.first().is_some_and(|primary| primary.id == id) {
        return Err(Refusal::bad_request(format!(
            "Cluster {id} is the primary cluster of its SDDC and can not be removed"
        )));
    }
    if cluster.state != "READY" {
        return Err(Refusal::bad_request(format!(
            "Cluster {id} is {} and can not be removed now",
            cluster.state
        )));
    }
    let what = What::RemoveCluster { id: id.to_owned() };
    Ok(Answer::json(
        200,
        begin(cloud, call, index, Plan::Shrinkage, vec![what]),
    ))
}

/// Refuses a path that names a cluster that there is not.
pub(super) fn check_exists(cloud: &Cloud, call: &Call<'_>) -> Result<(), Refusal> {
    let sddc = sddcs::find(cloud, call, call.parameter("sddc"))?;
    let clusters = clusters(sddc, &cloud.tasks, call.now);
    found(&clusters, call, call.parameter("cluster")).map(|_| ())
}

fn found<'a>(clusters: &'a [Cluster], call: &Call<'_>, id: &str) -> Result<&'a Cluster, Refusal> {
    clusters
        .iter()
        .find(|cluster| cluster.id == id)
        .ok_or_else(|| absent(call, format!("Cluster {id} does not exist")))
}

/// Where the SDDC stands that the path names, which has to be ready for changes.
fn ready(cloud: &Cloud, call: &Call<'_>) -> Result<usize, Refusal> {
    let index = sddcs::index(cloud, call, call.parameter("sddc"))?;
    let sddc = &cloud.sddcs[index];
    match sddc.state(&cloud.tasks, call.now) {
        State::Ready => Ok(index),
        state => Err(Refusal::bad_request(format!(
            "SDDC {} is {} and can not be changed now",
            sddc.id,
            state.as_str()
        ))),
    }
}

/// One task for all of the changes; the task as the service shows it.
fn begin(cloud: &mut Cloud, call: &Call<'_>, index: usize, plan: Plan, whats: Vec<What>) -> Value {
    let id = cloud.sddcs[index].id.clone();
    let kind = call.operation.id.to_uppercase().replace('_', "-");
    let task = new_task(cloud, call, plan, &kind, Some(&id));
    let shown = task.shown(call.now);
    let sddc = &mut cloud.sddcs[index];
    sddc.changes.extend(whats.into_iter().map(|what| Change {
        task: task.id.clone(),
        what,
    }));
    sddc.updated = call.now;
    sddc.version += 1;
    tasks::add(cloud, task);
    shown
}
