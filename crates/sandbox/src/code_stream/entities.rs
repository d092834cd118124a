//! Pipelines, variables, endpoints, listeners, triggers and webhooks: what all of them have in common.
//! They are kept as they were sent, and shown with what the service adds.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{listing, pipelines, triggers};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, optional_text, required_text};
use crate::clock::{Millis, without_zone};
use crate::cloud::{Cloud, USER_NAME};
use crate::private::Private;
use crate::random::Random;
use crate::received::is_secret;

/// What stands in the place of a secret.
const MASK: &str = "*****";

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Kind {
    Pipeline,
    Variable,
    Endpoint,
    GerritListener,
    GerritTrigger,
    GitWebhook,
    RegistryWebhook,
}

impl Kind {
    const ALL: [Self; 7] = [
        Self::Pipeline,
        Self::Variable,
        Self::Endpoint,
        Self::GerritListener,
        Self::GerritTrigger,
        Self::GitWebhook,
        Self::RegistryWebhook,
    ];

    /// As the paths of the API call it.
    fn folder(self) -> &'static str {
        match self {
            Self::Pipeline => "pipelines",
            Self::Variable => "variables",
            Self::Endpoint => "endpoints",
            Self::GerritListener => "gerrit-listeners",
            Self::GerritTrigger => "gerrit-triggers",
            Self::GitWebhook => "git-webhooks",
            Self::RegistryWebhook => "registry-webhooks",
        }
    }

    /// As YAML calls it.
    pub(super) fn in_yaml(self) -> &'static str {
        match self {
            Self::Pipeline => "PIPELINE",
            Self::Variable => "VARIABLE",
            Self::Endpoint => "ENDPOINT",
            Self::GerritListener => "GERRIT_LISTENER",
            Self::GerritTrigger => "GERRIT_TRIGGER",
            Self::GitWebhook => "GIT_WEBHOOK",
            Self::RegistryWebhook => "REGISTRY_WEBHOOK",
        }
    }

    /// One of those that are exchanged as YAML.
    pub(super) fn from_yaml(name: &str) -> Option<Self> {
        [Self::Pipeline, Self::Variable, Self::Endpoint]
            .into_iter()
            .find(|kind| kind.in_yaml().eq_ignore_ascii_case(name))
    }

    pub(super) fn of(call: &Call<'_>) -> Self {
        let folder = call.operation.path.split('/').nth(3).unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|kind| kind.folder() == folder)
            .unwrap_or(Self::Pipeline)
    }

    fn word(self) -> &'static str {
        match self {
            Self::Pipeline => "Pipeline",
            Self::Variable => "Variable",
            Self::Endpoint => "Endpoint",
            Self::GerritListener => "Gerrit listener",
            Self::GerritTrigger => "Gerrit trigger",
            Self::GitWebhook => "Git webhook",
            Self::RegistryWebhook => "Docker registry webhook",
        }
    }
}

/// A pipeline, a variable, or whatever else is of a [`Kind`].
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Entity {
    pub(super) id: String,
    pub(super) kind: Kind,
    /// Its project, by name: so Code Stream refers to projects.
    pub(super) project: String,
    pub(super) name: String,
    /// As it was sent, without what the service sets.
    pub(super) spec: Private<Map<String, Value>>,
    pub(super) updated: Millis,
    created: Millis,
    version: u32,
    /// How many executions it has had.
    pub(super) runs: u64,
}

impl Entity {
    pub(super) fn link(&self) -> String {
        format!("/codestream/api/{}/{}", self.kind.folder(), self.id)
    }

    /// As the service shows it.
    pub(super) fn shown(&self, cloud: &Cloud) -> Value {
        let mut shown = match self.kind {
            Kind::Pipeline => pipelines::defaults(&self.spec),
            Kind::Variable => Map::from_iter([("type".to_owned(), json!("REGULAR"))]),
            Kind::Endpoint => Map::from_iter([("isRestricted".to_owned(), json!(false))]),
            kind => triggers::defaults(kind, &self.id),
        };
        shown.insert("description".to_owned(), json!(""));
        shown.extend(masked(self.kind, &self.spec));
        let of_service = json!({
            "id": self.id,
            "name": self.name,
            "project": self.project,
            "version": self.version.to_string(),
            "createdAt": without_zone(self.created),
            "createdBy": USER_NAME,
            "updatedAt": without_zone(self.updated),
            "updatedBy": USER_NAME,
            "_link": self.link(),
            "_projectId": project_id(cloud, &self.project),
            "_createTimeInMicros": self.created * 1000,
            "_createdBy": USER_NAME,
            "_updateTimeInMicros": self.updated * 1000,
            "_updatedBy": USER_NAME,
        });
        if let Value::Object(of_service) = of_service {
            shown.extend(of_service);
        }
        shown.into()
    }
}

/// Projects that are not there get an id that follows from their name.
pub(super) fn project_id(cloud: &Cloud, name: &str) -> String {
    let found = cloud.projects.iter().find(|project| project.name == name);
    found.map_or_else(
        || Random::from_text(&format!("project {name}")).uuid(),
        |project| project.id.clone(),
    )
}

/// Secrets are not read back.
pub(super) fn masked(kind: Kind, spec: &Map<String, Value>) -> Map<String, Value> {
    let mut spec = spec.clone();
    match kind {
        Kind::Pipeline => {}
        Kind::Variable => {
            let open = matches!(
                spec.get("type").and_then(Value::as_str),
                None | Some("REGULAR")
            );
            if !open {
                spec.insert("value".to_owned(), json!(MASK));
            }
        }
        Kind::Endpoint => {
            if let Some(Value::Object(properties)) = spec.get_mut("properties") {
                mask(properties);
            }
        }
        _ => mask(&mut spec),
    }
    spec
}

fn mask(properties: &mut Map<String, Value>) {
    let secrets = properties.iter_mut().filter(|(name, _)| is_secret(name));
    secrets.for_each(|(_, value)| *value = json!(MASK));
}

/// Secrets that come back masked are those that there were.
fn unmask(spec: &mut Map<String, Value>, old: &Map<String, Value>) {
    for (name, value) in spec {
        match (value, old.get(name)) {
            (Value::Object(inner), Some(Value::Object(old))) => unmask(inner, old),
            (value, Some(old)) if *value == json!(MASK) => value.clone_from(old),
            _ => {}
        }
    }
}

/// Checks what was sent, and takes out what is not the caller's to set.
fn spec_of(kind: Kind, body: Map<String, Value>) -> Result<Map<String, Value>, Refusal> {
    required_text(&body, "name")?;
    optional_text(&body, "project")?;
    optional_text(&body, "description")?;
    match kind {
        Kind::Pipeline => pipelines::check(&body)?,
        Kind::Variable => {
            required_text(&body, "type")?;
            if body.get("value").is_none_or(Value::is_null) {
                return Err(Refusal::bad_request("value is required"));
            }
        }
        Kind::Endpoint => {
            required_text(&body, "type")?;
        }
        kind => triggers::check(kind, &body)?,
    }
    let set_by_service = |name: &str| {
        name.starts_with('_') && name != "_inputMeta" && name != "_outputMeta"
            || [
                "id",
                "kind",
                "version",
                "createdAt",
                "createdBy",
                "updatedAt",
                "updatedBy",
            ]
            .contains(&name)
    };
    Ok(body
        .into_iter()
        .filter(|(name, _)| !set_by_service(name))
        .filter_map(|(name, value)| Some((name, without_nulls(value)?)))
        .collect())
}

/// Null is what is absent, at any depth.
pub(super) fn without_nulls(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::Object(object) => {
            let kept = object
                .into_iter()
                .filter_map(|(name, value)| Some((name, without_nulls(value)?)));
            Some(kept.collect::<Map<_, _>>().into())
        }
        Value::Array(items) => Some(items.into_iter().filter_map(without_nulls).collect()),
        other => Some(other),
    }
}

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let kind = Kind::of(call);
    let items = cloud
        .entities
        .iter()
        .filter(|entity| entity.kind == kind)
        .map(|entity| entity.shown(cloud))
        .collect();
    listing::answer(call, items)
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = index(cloud, call)?;
    Ok(Answer::json(200, cloud.entities[index].shown(cloud)))
}

pub(super) fn create(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = add(cloud, Kind::of(call), call.object()?, call.now)?;
    Ok(Answer::json(200, cloud.entities[index].shown(cloud)))
}

/// Replaces it as a whole; what is not said about its name and project stays.
pub(super) fn update(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = index(cloud, call)?;
    replace(cloud, index, call.object()?, call.now)?;
    Ok(Answer::json(200, cloud.entities[index].shown(cloud)))
}

/// Answers what is deleted.
pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = index(cloud, call)?;
    let deleted = cloud.entities.remove(index);
    Ok(Answer::json(200, deleted.shown(cloud)))
}

/// Adds a new one; where it stands.
pub(super) fn add(
    cloud: &mut Cloud,
    kind: Kind,
    body: Map<String, Value>,
    now: Millis,
) -> Result<usize, Refusal> {
    let spec = spec_of(kind, body)?;
    let name = required_text(&spec, "name")?.to_owned();
    let project = optional_text(&spec, "project")?
        .unwrap_or(&cloud.project().name)
        .to_owned();
    check_is_free(cloud, kind, &project, &name, None)?;
    cloud.entities.push(Entity {
        id: cloud.random.uuid(),
        kind,
        project,
        name,
        spec: Private(spec),
        created: now,
        updated: now,
        version: 1,
        runs: 0,
    });
    Ok(cloud.entities.len() - 1)
}

pub(super) fn replace(
    cloud: &mut Cloud,
    index: usize,
    body: Map<String, Value>,
    now: Millis,
) -> Result<(), Refusal> {
    let old = &cloud.entities[index];
    let (kind, id) = (old.kind, old.id.clone());
    let mut spec = spec_of(kind, body)?;
    unmask(&mut spec, &old.spec);
    let name = required_text(&spec, "name")?.to_owned();
    let project = optional_text(&spec, "project")?
        .unwrap_or(&old.project)
        .to_owned();
    check_is_free(cloud, kind, &project, &name, Some(&id))?;
    let entity = &mut cloud.entities[index];
    entity.project = project;
    entity.name = name;
    entity.spec = Private(spec);
    entity.updated = now;
    entity.version += 1;
    Ok(())
}

fn check_is_free(
    cloud: &Cloud,
    kind: Kind,
    project: &str,
    name: &str,
    but_for: Option<&str>,
) -> Result<(), Refusal> {
    match position(cloud, kind, project, name) {
        // A conflict, but Code Stream documents none.
        Some(index) if but_for != Some(cloud.entities[index].id.as_str()) => {
            Err(Refusal::bad_request(format!(
                "{} '{name}' exists already in project '{project}'",
                kind.word()
            )))
        }
        _ => Ok(()),
    }
}

pub(super) fn position(cloud: &Cloud, kind: Kind, project: &str, name: &str) -> Option<usize> {
    cloud
        .entities
        .iter()
        .position(|entity| entity.kind == kind && entity.project == project && entity.name == name)
}

/// The one that the path names, by id or by project and name.
pub(super) fn index(cloud: &Cloud, call: &Call<'_>) -> Result<usize, Refusal> {
    let kind = Kind::of(call);
    let id = call.parameter("id");
    if id.is_empty() {
        let (project, name) = (call.parameter("project"), call.parameter("name"));
        return position(cloud, kind, project, name).ok_or_else(|| {
            Refusal::not_found(format!(
                "{} '{name}' does not exist in project '{project}'",
                kind.word()
            ))
        });
    }
    cloud
        .entities
        .iter()
        .position(|entity| entity.kind == kind && entity.id == id)
        .ok_or_else(|| Refusal::not_found(format!("{} {id} does not exist", kind.word())))
}
