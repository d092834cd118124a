//! Things of Infrastructure that are made, changed and deleted in one way: zones, accounts,
//! profiles, machines, disks, networks and so on. Which properties one shows is what the document
//! has for it, so nothing shows that was sent as a secret.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::trackers::{Effect, Tracker, Work, start};
use super::{accounts, date, disks, machines, placement, profiles};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::Call;
use crate::clock::Millis;
use crate::cloud::{Cloud, USER_NAME};
use crate::document::{Document, reference};
use crate::page;
use crate::private::Private;

/// Those that have state. What else the document has is made up from it.
const COLLECTIONS: [&str; 18] = [
    "block-devices",
    "cloud-accounts",
    "compute-gateways",
    "compute-nats",
    "fabric-computes",
    "fabric-images",
    "fabric-networks",
    "flavor-profiles",
    "image-profiles",
    "integrations",
    "load-balancers",
    "machines",
    "network-profiles",
    "networks",
    "regions",
    "security-groups",
    "storage-profiles",
    "zones",
];

/// Something of Infrastructure.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Thing {
    pub(super) id: String,
    /// As in its address: `zones`.
    pub(super) collection: String,
    /// Of those that have an address for each kind: `aws`.
    pub(super) kind: Option<String>,
    pub(super) fields: Private<Map<String, Value>>,
    pub(super) created: Millis,
    pub(super) updated: Millis,
}

/// What an address leads to: `cloud-accounts-aws` shows those accounts that are of the kind `aws`.
#[derive(Debug, Clone, Copy)]
pub(super) struct View {
    /// As it is in the address.
    name: &'static str,
    pub(super) collection: &'static str,
    pub(super) kind: Option<&'static str>,
}

impl View {
    /// All things of a collection.
    pub(super) const fn named(collection: &'static str) -> Self {
        Self {
            name: collection,
            collection,
            kind: None,
        }
    }

    /// That of an operation, and what follows it in the path.
    pub(super) fn of(path: &'static str) -> Option<(Self, &'static str)> {
        let path = path.strip_prefix("/iaas/api/")?;
        let (name, rest) = path.split_once('/').unwrap_or((path, ""));
        let collection = COLLECTIONS.into_iter().find(|collection| {
            let rest = name.strip_prefix(collection);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })?;
        let kind = name[collection.len()..].strip_prefix('-');
        let view = Self {
            name,
            collection,
            kind,
        };
        Some((view, rest))
    }

    pub(super) fn covers(self, thing: &Thing) -> bool {
        thing.collection == self.collection
            && self
                .kind
                .is_none_or(|kind| thing.kind.as_deref() == Some(kind))
    }

    pub(super) fn link(self, id: &str) -> String {
        format!("/iaas/api/{}/{id}", self.name)
    }

    /// The schema of one of them: what their address answers.
    fn schema(self, document: &'static Document) -> Option<&'static Value> {
        let path = format!("/iaas/api/{}/{{id}}", self.name);
        schema_at(document, &path)
    }

    /// The same things of any kind.
    fn whole(self) -> Self {
        Self::named(self.collection)
    }
}

/// The schema of what a `GET` of a path answers.
pub(super) fn schema_at(document: &'static Document, path: &str) -> Option<&'static Value> {
    let mut operations = document.operations.iter();
    let found = operations.find(|one| one.method == "GET" && one.path == path)?;
    found.success().1
}

impl Thing {
    pub(super) fn new(cloud: &mut Cloud, collection: &str, fields: Value, now: Millis) -> Self {
        Self {
            id: cloud.random.uuid(),
            collection: collection.to_owned(),
            kind: None,
            fields: Private(match fields {
                Value::Object(fields) => fields,
                _ => Map::new(),
            }),
            created: now,
            updated: now,
        }
    }

    pub(super) fn text(&self, name: &str) -> &str {
        self.fields.get(name).and_then(Value::as_str).unwrap_or("")
    }

    /// Takes over fields; links and properties come beside those that there are.
    pub(super) fn set(&mut self, mut fields: Map<String, Value>) {
        for name in ["_links", "customProperties"] {
            if let (Some(Value::Object(known)), Some(Value::Object(more))) =
                (self.fields.get_mut(name), fields.get_mut(name))
            {
                known.append(more);
                fields.shift_remove(name);
            }
        }
        self.fields.extend(fields);
    }

    /// As the service shows it at an address.
    pub(super) fn shown(&self, cloud: &Cloud, call: &Call<'_>, view: View) -> Value {
        let schema = view.schema(call.document);
        let mut shown = self.shown_as(cloud, call.document, schema, &view.link(&self.id));
        if self.collection == "cloud-accounts" && shown.get("enabledRegions").is_some() {
            let regions = placement::regions_of(cloud, &self.id);
            let regions = regions.map(|region| region.shown(cloud, call, View::named("regions")));
            shown["enabledRegions"] = regions.collect();
        }
        shown
    }

    /// With the properties that a schema has. What it requires and nobody said is empty.
    pub(super) fn shown_as(
        &self,
        cloud: &Cloud,
        document: &'static Document,
        schema: Option<&Value>,
        link: &str,
    ) -> Value {
        let mut links = json!({"self": {"href": link}});
        if let (Value::Object(links), Some(Value::Object(more))) =
            (&mut links, self.fields.get("_links"))
        {
            links.extend(more.clone());
        }
        let mut all = self.fields.0.clone();
        let of_service = json!({
            "id": self.id,
            "orgId": cloud.home(),
            "owner": USER_NAME,
            "ownerType": "USER",
            "createdAt": date(self.created),
            "updatedAt": date(self.updated),
            "_links": links,
        });
        if let Value::Object(of_service) = of_service {
            all.extend(of_service);
        }
        let Some(schema) = schema else {
            return all.into();
        };
        let flat = document.flatten(schema);
        let mut shown = Map::new();
        for (name, schema) in &flat.properties {
            if let Some(value) = all.shift_remove(name) {
                shown.insert(name.clone(), value);
            } else if flat.required.contains(name) || name == "enabledRegions" {
                shown.insert(name.clone(), empty(document, schema));
            }
        }
        shown.into()
    }
}

fn empty(document: &Document, schema: &Value) -> Value {
    let flat = document.flatten(schema);
    if let Some(first) = flat.keywords.get("enum").and_then(|values| values.get(0)) {
        return first.clone();
    }
    match flat.keywords.get("type").and_then(Value::as_str) {
        Some("string") => json!(""),
        Some("integer" | "number") => json!(0),
        Some("boolean") => json!(false),
        Some("array") => json!([]),
        _ => json!({}),
    }
}

/// Answers an operation on things that have state, as far as it is the same for all of them.
pub(super) fn answer(
    cloud: &mut Cloud,
    call: &Call<'_>,
    view: View,
    rest: &str,
) -> Option<Outcome> {
    let method = call.operation.method.as_str();
    Some(match (method, rest) {
        ("GET", "") => list(cloud, call, view),
        ("POST", "") => create(cloud, call, view),
        ("GET", "{id}") => {
            let found = find(cloud, call, view);
            found.map(|thing| {
                let shown = thing.shown(cloud, call, view);
                Answer::json(200, page::selected(call, shown))
            })
        }
        ("PATCH" | "PUT", "{id}") => update(cloud, call, view),
        ("DELETE", "{id}") | ("POST", "{id}/operations/delete") => delete(cloud, call, view),
        _ => return None,
    })
}

fn list(cloud: &Cloud, call: &Call<'_>, view: View) -> Outcome {
    let all = all(cloud, view.collection).filter(|thing| view.covers(thing));
    let shown = all.map(|thing| thing.shown(cloud, call, view));
    page::short(call, shown.collect())
}

fn create(cloud: &mut Cloud, call: &Call<'_>, view: View) -> Outcome {
    let body = call.said()?;
    if view.collection == "machines" {
        return machines::create(cloud, call, &body);
    }
    if view.collection == "cloud-accounts" {
        return accounts::create(cloud, call, view, &body);
    }
    let fields = fields(cloud, call, view, &body, None)?;
    let mut thing = Thing::new(cloud, view.collection, fields.into(), call.now);
    thing.kind = view.kind.map(str::to_owned);
    if !call.starts_work() {
        let shown = thing.shown(cloud, call, view);
        cloud.infrastructure.things.push(thing);
        return Ok(Answer::json(201, shown));
    }
    let name = thing.text("name").to_owned();
    let mut work = Work::new(format!("Create {name}"), 60);
    work.deployment_id = text(&body, "deploymentId");
    work.fails_if_named(&name);
    work.resources = vec![view.link(&thing.id)];
    work.effects = vec![Effect::Add(thing)];
    Ok(start(cloud, call, work))
}

fn update(cloud: &mut Cloud, call: &Call<'_>, view: View) -> Outcome {
    let thing = find(cloud, call, view)?;
    let (id, name) = (thing.id.clone(), thing.text("name").to_owned());
    let body = call.said()?;
    let fields = if view.collection == "cloud-accounts" {
        accounts::fields(view, thing.kind.as_deref(), &body)
    } else {
        fields(cloud, call, view, &body, Some(thing))?
    };
    let effect = Effect::Set(id.clone(), Private(fields));
    if call.starts_work() {
        let mut work = Work::new(format!("Update {name}"), 20);
        work.subject = Some(id.clone());
        work.resources = vec![view.link(&id)];
        work.effects = vec![effect];
        return Ok(start(cloud, call, work));
    }
    effect.apply(cloud, call.now);
    let shown = find(cloud, call, view)?.shown(cloud, call, view);
    Ok(Answer::json(200, shown))
}

fn delete(cloud: &mut Cloud, call: &Call<'_>, view: View) -> Outcome {
    let thing = match find(cloud, call, view) {
        Ok(thing) => thing,
        // There is nothing left to do.
        Err(_) if call.operation.documents(204) && call.operation.documents(202) => {
            return Ok(Answer::empty(204));
        }
        Err(refusal) => return Err(refusal),
    };
    let (id, name) = (thing.id.clone(), thing.text("name").to_owned());
    let effect = Effect::Remove(id.clone());
    if !call.starts_work() {
        effect.apply(cloud, call.now);
        return Ok(Answer::empty(204));
    }
    let mut work = Work::new(format!("Delete {name}"), 30);
    work.resources = vec![view.link(&id)];
    work.failure = match view.collection {
        "cloud-accounts" => accounts::hindrance(cloud, &id),
        "block-devices" => disks::hindrance(thing),
        _ => None,
    };
    if !call.query_flag("forceDelete") {
        work.failure = work.failure.or_else(|| busy(cloud, &id, call.now));
    }
    work.subject = Some(id);
    work.effects = vec![effect];
    Ok(start(cloud, call, work))
}

/// What a body says, as far as the service shows it again, and what follows from it.
fn fields(
    cloud: &Cloud,
    call: &Call<'_>,
    view: View,
    body: &Map<String, Value>,
    before: Option<&Thing>,
) -> Result<Map<String, Value>, Refusal> {
    let mut fields = known(call.document, view, body);
    // What is mapped keeps its place.
    for name in ["externalRegionId", "_links"] {
        if let Some(value) = before.and_then(|thing| thing.fields.get(name)) {
            fields.insert(name.to_owned(), value.clone());
        }
    }
    if let Some(Value::String(region)) = body.get("regionId") {
        fields.extend(placement::in_region(cloud, region)?);
    }
    if let Some(Value::String(project)) = body.get("projectId") {
        fields.extend(placement::in_project(cloud, project)?);
    }
    match view.collection {
        "flavor-profiles" => profiles::flavors(body, &mut fields),
        "image-profiles" => profiles::images(body, &mut fields),
        "block-devices" => fields.extend(disks::fresh()),
        _ => {}
    }
    Ok(fields)
}

/// The properties of a body that things of a view have, whatever their kind.
pub(super) fn known(
    document: &'static Document,
    view: View,
    body: &Map<String, Value>,
) -> Map<String, Value> {
    let mut fields = Map::new();
    for schema in [view, view.whole()].map(|view| view.schema(document)) {
        let properties = schema.map(|schema| document.flatten(schema).properties);
        for name in properties.iter().flat_map(Map::keys) {
            // Only the service gives ids and links.
            if let Some(value) = body.get(name).filter(|_| name != "id" && name != "_links") {
                fields.insert(name.clone(), value.clone());
            }
        }
    }
    fields
}

pub(super) fn all<'a>(cloud: &'a Cloud, collection: &str) -> impl Iterator<Item = &'a Thing> {
    let things = cloud.infrastructure.things.iter();
    things.filter(move |thing| thing.collection == collection)
}

/// The one that the path names by `id`.
pub(super) fn find<'a>(
    cloud: &'a Cloud,
    call: &Call<'_>,
    view: View,
) -> Result<&'a Thing, Refusal> {
    let id = call.parameter("id");
    let found = with_id(cloud, id).filter(|thing| view.covers(thing));
    found.ok_or_else(|| Refusal::not_found(format!("There is no {id} in {}", view.name)))
}

pub(super) fn with_id<'a>(cloud: &'a Cloud, id: &str) -> Option<&'a Thing> {
    let mut things = cloud.infrastructure.things.iter();
    things.find(|thing| thing.id == id)
}

/// What is being done to a thing, which other work would be in the way of.
pub(super) fn busy(cloud: &Cloud, id: &str, now: Millis) -> Option<String> {
    let mut trackers = cloud.infrastructure.trackers.iter();
    let found =
        trackers.find(|tracker| tracker.subject.as_deref() == Some(id) && tracker.runs(now));
    found.map(|tracker: &Tracker| format!("It is busy: {} is not done yet", tracker.name))
}

pub(super) fn text(body: &Map<String, Value>, name: &str) -> Option<String> {
    body.get(name).and_then(Value::as_str).map(str::to_owned)
}

impl Call<'_> {
    /// Whether the answer is a request tracker.
    pub(super) fn starts_work(&self) -> bool {
        let (_, schema) = self.operation.success();
        schema.and_then(reference) == Some("RequestTracker")
    }
}
