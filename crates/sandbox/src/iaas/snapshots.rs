//! Snapshots of machines and of disks.

use serde_json::{Map, Value, json};

use super::things::{Thing, View, all, busy, find, schema_at, text};
use super::trackers::{Effect, Work, start};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::Call;
use crate::cloud::Cloud;
use crate::private::Private;

const COLLECTION: &str = "snapshots";

/// What the path is about: a machine or a disk.
fn owner<'a>(cloud: &'a Cloud, call: &Call<'_>) -> Result<(&'a Thing, View), Refusal> {
    let view = View::of(&call.operation.path).map(|(view, _)| view);
    let view = view.ok_or_else(|| Refusal::not_found(call.path.to_owned()))?;
    Ok((find(cloud, call, view)?, view))
}

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let (owner, view) = owner(cloud, call)?;
    let snapshots = all(cloud, COLLECTION).filter(|one| one.text("snapshotOf") == owner.id);
    let shown: Vec<Value> = snapshots
        .map(|snapshot| shown(cloud, call, snapshot, view))
        .collect();
    Ok(Answer::json(200, shown.into()))
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let (snapshot, view) = named(cloud, call)?;
    Ok(Answer::json(200, shown(cloud, call, snapshot, view)))
}

pub(super) fn create(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.said()?;
    let (owner, view) = owner(cloud, call)?;
    let (id, of) = (owner.id.clone(), owner.text("name").to_owned());
    let name = text(&body, "name").unwrap_or_else(|| format!("{of}-snapshot"));
    let description = text(&body, "description");
    let fields = json!({
        "name": name, "description": description, "desc": description,
        "snapshotProperties": body.get("snapshotProperties"), "isCurrent": true, "snapshotOf": id,
    });
    let snapshot = Thing::new(cloud, COLLECTION, fields, call.now);
    let mut work = Work::new(format!("Snapshot {of}"), 20);
    work.failure = busy(cloud, &id, call.now);
    work.resources = vec![view.link(&id)];
    work.effects = current(cloud, &id, None);
    work.effects.push(Effect::Add(snapshot));
    work.subject = Some(id);
    Ok(start(cloud, call, work))
}

pub(super) fn revert(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let (snapshot, view) = named(cloud, call)?;
    let (id, of) = (snapshot.id.clone(), snapshot.text("snapshotOf").to_owned());
    let mut work = Work::new(format!("Revert to {}", snapshot.text("name")), 30);
    work.failure = busy(cloud, &of, call.now);
    work.resources = vec![view.link(&of)];
    work.effects = current(cloud, &of, Some(&id));
    work.subject = Some(of);
    Ok(start(cloud, call, work))
}

pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let (snapshot, view) = match named(cloud, call) {
        Ok(found) => found,
        // There is nothing left to do.
        Err(_) => return Ok(Answer::empty(204)),
    };
    let (id, of) = (snapshot.id.clone(), snapshot.text("snapshotOf").to_owned());
    let mut work = Work::new(format!("Delete {}", snapshot.text("name")), 10);
    work.failure = busy(cloud, &of, call.now);
    work.resources = vec![view.link(&of)];
    work.effects = vec![Effect::Remove(id)];
    work.subject = Some(of);
    Ok(start(cloud, call, work))
}

/// Marks one as what its owner is like, and the others as what it was.
fn current(cloud: &Cloud, owner: &str, id: Option<&str>) -> Vec<Effect> {
    let snapshots = all(cloud, COLLECTION).filter(|one| one.text("snapshotOf") == owner);
    let mark = |one: &Thing| {
        let is_current = Some(one.id.as_str()) == id;
        let fields = Map::from_iter([("isCurrent".to_owned(), json!(is_current))]);
        Effect::Set(one.id.clone(), Private(fields))
    };
    snapshots.map(mark).collect()
}

/// The snapshot that the path or the query names, of what the path names.
fn named<'a>(cloud: &'a Cloud, call: &Call<'_>) -> Result<(&'a Thing, View), Refusal> {
    let (disk, view) = match call.parameter("diskId") {
        "" => {
            let (owner, view) = owner(cloud, call)?;
            (owner.id.as_str(), view)
        }
        // One operation names the disk in its path and the snapshot in its query.
        disk => (disk, View::named("block-devices")),
    };
    let names = [call.parameter("snapshotId"), call.parameter("id1")];
    let id = names.into_iter().find(|name| !name.is_empty());
    let id = id.or(call.query("id")).unwrap_or_default();
    let mut snapshots = all(cloud, COLLECTION);
    let found = snapshots.find(|one| one.id == id && one.text("snapshotOf") == disk);
    let found = found.ok_or_else(|| Refusal::not_found(format!("There is no snapshot {id}")))?;
    Ok((found, view))
}

fn shown(cloud: &Cloud, call: &Call<'_>, snapshot: &Thing, view: View) -> Value {
    let parameter = if view.collection == "machines" {
        "snapshotId"
    } else {
        "id1"
    };
    let path = format!(
        "/iaas/api/{}/{{id}}/snapshots/{{{parameter}}}",
        view.collection
    );
    let schema = schema_at(call.document, &path);
    let link = format!(
        "{}/snapshots/{}",
        view.link(snapshot.text("snapshotOf")),
        snapshot.id
    );
    snapshot.shown_as(cloud, call.document, schema, &link)
}
