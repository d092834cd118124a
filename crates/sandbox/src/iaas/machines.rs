//! Machines: made, deleted and worked on by request trackers.

use serde_json::{Map, Value, json};

use super::things::{Thing, View, all, busy, known, text, with_id};
use super::trackers::{Effect, Work, start};
use super::{placement, profiles, things};
use crate::answer::{Outcome, Refusal};
use crate::call::Call;
use crate::cloud::Cloud;
use crate::private::Private;
use crate::status_page::Line;

/// How many can be asked for at once.
const MOST: usize = 50;

fn view() -> View {
    View::named("machines")
}

/// The machine that the path names.
pub(super) fn find<'a>(cloud: &'a Cloud, call: &Call<'_>) -> Result<&'a Thing, Refusal> {
    things::find(cloud, call, view())
}

pub(super) fn create(cloud: &mut Cloud, call: &Call<'_>, body: &Map<String, Value>) -> Outcome {
    let project = text(body, "projectId").unwrap_or_default();
    let placed = placement::in_project(cloud, &project)?;
    let (cpus, memory) = size(cloud, body)?;
    let image = text(body, "image");
    match &image {
        Some(image) if !profiles::has_image(cloud, image) => {
            let message = format!("No image profile has an image '{image}'");
            return Err(Refusal::bad_request(message));
        }
        None if text(body, "imageRef").is_none() => {
            return Err(Refusal::bad_request("image or imageRef is required"));
        }
        _ => {}
    }
    let disks = wanted_disks(cloud, body)?;
    let count = match body.get("machineCount").and_then(Value::as_u64) {
        None => 1,
        Some(count) => usize::try_from(count)
            .ok()
            .filter(|count| (1..=MOST).contains(count))
            .ok_or_else(|| {
                Refusal::bad_request(format!("machineCount must be from 1 to {MOST}"))
            })?,
    };
    let name = text(body, "name").unwrap_or_default();
    let mut work = Work::new(format!("Create {name}"), 180);
    work.deployment_id = text(body, "deploymentId");
    work.fails_if_named(&name);
    for number in 1..=count {
        let mut fields = known(call.document, view(), body);
        fields.extend(placed.clone());
        let own = if count == 1 {
            name.clone()
        } else {
            format!("{name}-{number}")
        };
        let mut properties = match fields.get("customProperties") {
            Some(Value::Object(properties)) => properties.clone(),
            _ => Map::new(),
        };
        properties.insert("cpuCount".to_owned(), json!(cpus.to_string()));
        properties.insert("memoryInMB".to_owned(), json!(memory.to_string()));
        if let Some(image) = &image {
            properties.insert("image".to_owned(), json!(image));
        }
        let last = 2 + cloud.random.below(250);
        let more = json!({
            "name": own,
            "hostname": own,
            "powerState": "ON",
            "address": format!("10.20.0.{last}"),
            "externalId": cloud.random.uuid(),
            "customProperties": properties,
        });
        if let Value::Object(more) = more {
            fields.extend(more);
        }
        let machine = Thing::new(cloud, "machines", fields.into(), call.now);
        work.resources.push(view().link(&machine.id));
        let mut disk = json!({
            "name": format!("{own}-boot"),
            "capacityInGB": 20,
            "status": "ATTACHED",
            "type": "HDD",
            "persistent": false,
            "machineId": machine.id,
            "projectId": project,
            "deploymentId": work.deployment_id,
        });
        if let Value::Object(disk) = &mut disk {
            disk.extend(placed.clone());
        }
        let disk = Thing::new(cloud, "block-devices", disk, call.now);
        // Of several machines the first gets the disks.
        if number == 1 {
            work.effects.extend(disks.iter().map(|id| {
                let fields = Map::from_iter([
                    ("status".to_owned(), json!("ATTACHED")),
                    ("machineId".to_owned(), json!(machine.id)),
                ]);
                Effect::Set(id.clone(), Private(fields))
            }));
        }
        work.effects
            .extend([Effect::Add(machine), Effect::Add(disk)]);
    }
    Ok(start(cloud, call, work))
}

/// Processors and memory that are asked for.
fn size(cloud: &Cloud, body: &Map<String, Value>) -> Result<(i64, i64), Refusal> {
    match (text(body, "flavor"), text(body, "flavorRef")) {
        (Some(flavor), _) => profiles::size_of(cloud, &flavor).ok_or_else(|| {
            Refusal::bad_request(format!("No flavor profile has a flavor '{flavor}'"))
        }),
        (None, Some(_)) => Ok((2, 4096)),
        (None, None) => Err(Refusal::bad_request("flavor or flavorRef is required")),
    }
}

/// Ids of the disks that a machine is to have, which have to be free.
fn wanted_disks(cloud: &Cloud, body: &Map<String, Value>) -> Result<Vec<String>, Refusal> {
    let given = body.get("disks").and_then(Value::as_array);
    let ids = given.into_iter().flatten();
    ids.map(|one| {
        let id = one["blockDeviceId"].as_str().unwrap_or_default();
        let disk = with_id(cloud, id).filter(|disk| disk.text("status") == "AVAILABLE");
        let disk = disk.ok_or_else(|| {
            Refusal::bad_request(format!("Block device {id} does not exist, or is not free"))
        })?;
        Ok(disk.id.clone())
    })
    .collect()
}

/// Turns a machine on or off, restarts it or puts it to sleep, as the end of the path says.
pub(super) fn operate(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let operation = call.operation.path.rsplit('/').next().unwrap_or_default();
    let (state, seconds) = match operation {
        "power-on" => ("ON", 20),
        "power-off" => ("OFF", 10),
        "shutdown" => ("OFF", 30),
        "suspend" => ("SUSPEND", 20),
        // Reboot, reset, restart.
        _ => ("ON", 30),
    };
    let machine = find(cloud, call)?;
    let (name, before) = (machine.text("name"), machine.text("powerState"));
    // To be on or off already is no failure.
    let needs_power = !matches!(operation, "power-on" | "power-off");
    let failure = (needs_power && before != "ON")
        .then(|| format!("Machine {name} is {before}, and {operation} needs it to be ON"));
    let fields = Map::from_iter([("powerState".to_owned(), json!(state))]);
    let mut work = Work::new(format!("{operation} {name}"), seconds);
    work.failure = failure;
    begin(cloud, call, work, fields)
}

pub(super) fn resize(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let machine = find(cloud, call)?;
    let mut properties = match machine.fields.get("customProperties") {
        Some(Value::Object(properties)) => properties.clone(),
        _ => Map::new(),
    };
    let mut work = Work::new(format!("resize {}", machine.text("name")), 40);
    let mut set = |name: &str, value: &str| {
        properties.insert(name.to_owned(), json!(value));
    };
    match call.query("name") {
        Some(flavor) => match profiles::size_of(cloud, flavor) {
            Some((cpus, memory)) => {
                set("cpuCount", &cpus.to_string());
                set("memoryInMB", &memory.to_string());
            }
            None => work.failure = Some(format!("No flavor profile has a flavor '{flavor}'")),
        },
        None => {
            for name in ["cpuCount", "memoryInMB", "coreCount"] {
                if let Some(value) = call.query(name) {
                    set(name, value);
                }
            }
        }
    }
    let fields = Map::from_iter([("customProperties".to_owned(), properties.into())]);
    begin(cloud, call, work, fields)
}

/// Begins work on a machine, which it is busy with until then.
fn begin(
    cloud: &mut Cloud,
    call: &Call<'_>,
    mut work: Work,
    fields: Map<String, Value>,
) -> Outcome {
    let machine = find(cloud, call)?;
    let id = machine.id.clone();
    work.deployment_id = Some(machine.text("deploymentId").to_owned()).filter(|id| !id.is_empty());
    work.failure = busy(cloud, &id, call.now).or(work.failure);
    work.resources = vec![view().link(&id)];
    work.effects = vec![Effect::Set(id.clone(), Private(fields))];
    work.subject = Some(id);
    Ok(start(cloud, call, work))
}

/// How many there are in a project, or will be.
pub(crate) fn count_in_project(cloud: &Cloud, project: &str) -> usize {
    let trackers = cloud.infrastructure.trackers.iter();
    let coming = trackers.flat_map(|tracker| tracker.coming());
    let coming = coming.filter(|thing| thing.collection == "machines");
    all(cloud, "machines")
        .chain(coming)
        .filter(|machine| machine.text("projectId") == project)
        .count()
}

/// For the status page, the latest first.
pub(crate) fn lines(cloud: &Cloud) -> Vec<Line> {
    let line = |machine: &Thing| Line {
        id: machine.id.clone(),
        name: machine.text("name").to_owned(),
        state: machine.text("powerState").to_owned(),
        progress: None,
        note: machine.text("address").to_owned(),
    };
    let mut lines: Vec<Line> = all(cloud, "machines").map(line).collect();
    lines.reverse();
    lines
}
