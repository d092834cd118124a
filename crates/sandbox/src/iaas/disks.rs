//! Disks: made on their own or with a machine, attached and detached.

use serde_json::{Map, Value, json};

use super::machines;
use super::things::{Thing, View, all, busy, find, with_id};
use super::trackers::{Effect, Work, start};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, required_text};
use crate::cloud::Cloud;
use crate::page;
use crate::private::Private;

/// What holds for a disk that was just made.
pub(super) fn fresh() -> Map<String, Value> {
    Map::from_iter([
        ("status".to_owned(), json!("AVAILABLE")),
        ("type".to_owned(), json!("HDD")),
        ("persistent".to_owned(), json!(true)),
    ])
}

fn view() -> View {
    View::named("block-devices")
}

/// Why a disk can not be deleted now.
pub(super) fn hindrance(disk: &Thing) -> Option<String> {
    (disk.text("status") == "ATTACHED")
        .then(|| format!("Disk {} is attached to a machine", disk.text("name")))
}

pub(super) fn resize(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let disk = find(cloud, call, view())?;
    let (id, name) = (disk.id.clone(), disk.text("name").to_owned());
    let now = disk.fields.get("capacityInGB").and_then(Value::as_i64);
    let wanted = call.query("capacityInGB").unwrap_or_default();
    let wanted: i64 = wanted.parse().unwrap_or_default();
    let mut work = Work::new(format!("Resize {name}"), 20);
    if now.is_some_and(|now| wanted < now) {
        work.failure = Some(format!(
            "Disk {name} can grow, but not shrink to {wanted} GB"
        ));
    }
    work.failure = work.failure.or_else(|| busy(cloud, &id, call.now));
    work.resources = vec![view().link(&id)];
    let fields = Map::from_iter([("capacityInGB".to_owned(), json!(wanted))]);
    work.effects = vec![Effect::Set(id.clone(), Private(fields))];
    work.subject = Some(id);
    Ok(start(cloud, call, work))
}

pub(super) fn list_of_machine(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let machine = &machines::find(cloud, call)?.id;
    let disks = all(cloud, "block-devices").filter(|disk| disk.text("machineId") == machine);
    let shown = disks.map(|disk| disk.shown(cloud, call, view()));
    page::short(call, shown.collect())
}

pub(super) fn get_of_machine(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let disk = attached(cloud, call)?;
    Ok(Answer::json(200, disk.shown(cloud, call, view())))
}

pub(super) fn attach(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let machine = machines::find(cloud, call)?;
    let (machine, name) = (machine.id.clone(), machine.text("name").to_owned());
    let body = call.said()?;
    let id = required_text(&body, "blockDeviceId")?;
    let disk = with_id(cloud, id).filter(|thing| thing.collection == "block-devices");
    let Some(disk) = disk else {
        let message = format!("Block device {id} does not exist");
        return Err(Refusal::bad_request(message));
    };
    let mut work = Work::new(format!("Attach {} to {name}", disk.text("name")), 20);
    work.failure = hindrance(disk).or_else(|| busy(cloud, &machine, call.now));
    work.resources = vec![View::named("machines").link(&machine), view().link(id)];
    let fields = Map::from_iter([
        ("status".to_owned(), json!("ATTACHED")),
        ("machineId".to_owned(), json!(machine)),
    ]);
    work.effects = vec![Effect::Set(id.to_owned(), Private(fields))];
    work.subject = Some(machine);
    Ok(start(cloud, call, work))
}

pub(super) fn detach(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let disk = attached(cloud, call)?;
    let machine = disk.text("machineId").to_owned();
    let mut work = Work::new(format!("Detach {}", disk.text("name")), 20);
    work.resources = vec![view().link(&disk.id)];
    let fields = Map::from_iter([
        ("status".to_owned(), json!("AVAILABLE")),
        ("machineId".to_owned(), Value::Null),
    ]);
    work.effects = vec![Effect::Set(disk.id.clone(), Private(fields))];
    work.failure = busy(cloud, &machine, call.now);
    work.subject = Some(machine);
    Ok(start(cloud, call, work))
}

/// The disk that the path names, of the machine that it names.
fn attached<'a>(cloud: &'a Cloud, call: &Call<'_>) -> Result<&'a Thing, Refusal> {
    let machine = &machines::find(cloud, call)?.id;
    let id = call.parameter("diskId");
    let mut disks = all(cloud, "block-devices");
    let found = disks.find(|disk| disk.id == id && disk.text("machineId") == machine);
    found.ok_or_else(|| Refusal::not_found(format!("Disk {id} is not attached to {machine}")))
}
