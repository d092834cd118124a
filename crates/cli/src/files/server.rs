//! What a server has: all things of the kinds and projects that are asked for, whole.

use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;

use blueprint::types::{Blueprint, BlueprintVersion};
use client_core::wire::{As, Purpose, Wire, from_value, to_value};
use client_core::{Error, Timestamp, Value};
use code_stream::types::{Endpoint, EndpointSpec, Pipeline, PipelineSpec, Variable, VariableSpec};
use serde_json::{Map, json};
use tokio::task::JoinSet;

use super::thing::{Key, Kind, Thing};
use crate::context::Context;
use crate::failure::Failure;

/// How many requests are under way at a time.
const AT_A_TIME: usize = 8;

/// The clients of the services that such things are at.
#[derive(Debug, Clone)]
pub struct Services {
    pub blueprints: blueprint::Client,
    pub code_stream: code_stream::Client,
    pub projects: project::Client,
}

impl Services {
    pub fn new(context: &Context) -> Result<Self, Failure> {
        Ok(Services {
            blueprints: context.blueprints()?,
            code_stream: context.code_stream()?,
            projects: context.projects()?,
        })
    }
}

/// A thing at the server.
#[derive(Debug, Clone)]
pub struct Found {
    pub id: String,
    /// As an update takes it, with all that files leave out.
    pub whole: Value,
    pub thing: Thing,
}

/// What a server has.
#[derive(Debug, Default)]
pub struct Server {
    /// Ids of projects, by their names.
    pub projects: BTreeMap<String, String>,
    pub things: BTreeMap<Key, Found>,
}

impl Server {
    /// The projects.
    pub async fn projects(services: &Services) -> Result<BTreeMap<String, String>, Failure> {
        let all = services.projects.list_projects().items();
        let all = all.try_collect().await?.into_iter();
        Ok(all
            .filter_map(|project| Some((project.name?, project.id?)))
            .collect())
    }

    /// All that is in these projects; without any, in all.
    pub async fn read(
        services: &Services,
        kinds: &[Kind],
        only: Option<&BTreeSet<String>>,
    ) -> Result<Self, Failure> {
        let projects = Self::projects(services).await?;
        let mut server = Server {
            projects,
            things: BTreeMap::new(),
        };
        for kind in kinds {
            let found = match kind {
                Kind::Blueprint => blueprints(services, &server.projects, only).await?,
                kind => of_code_stream(services, *kind, only).await?,
            };
            let found = found.into_iter();
            server
                .things
                .extend(found.map(|found| (found.thing.key.clone(), found)));
        }
        Ok(server)
    }
}

/// Does something with each of several, a few at a time, and gives what came of them in their order.
/// The first error ends it.
pub async fn each<T, R, F>(items: Vec<T>, act: impl Fn(T) -> F) -> Result<Vec<R>, Failure>
where
    F: Future<Output = Result<R, Error>> + Send + 'static,
    R: Send + 'static,
{
    let mut results: Vec<Option<R>> = items.iter().map(|_| None).collect();
    let mut waiting = items.into_iter().enumerate();
    let mut running = JoinSet::new();
    loop {
        while running.len() < AT_A_TIME {
            let Some((index, item)) = waiting.next() else {
                break;
            };
            let act = act(item);
            running.spawn(async move { act.await.map(|result| (index, result)) });
        }
        let Some(done) = running.join_next().await else {
            break;
        };
        let done = done.map_err(|error| Failure::Other(error.to_string()))?;
        let (index, result) = done?;
        results[index] = Some(result);
    }
    Ok(results.into_iter().flatten().collect())
}

fn wanted(only: Option<&BTreeSet<String>>, project: &str) -> bool {
    only.is_none_or(|only| only.contains(project))
}

/// An object, as it goes back to a server.
fn sent<T: Wire>(value: &T) -> Map<String, Value> {
    match serde_json::to_value(As(value, Purpose::Send)) {
        Ok(Value::Object(object)) => object,
        _ => Map::new(),
    }
}

async fn of_code_stream(
    services: &Services,
    kind: Kind,
    only: Option<&BTreeSet<String>>,
) -> Result<Vec<Found>, Failure> {
    let client = &services.code_stream;
    // Lists of some servers leave parts of a pipeline out.
    let all: Vec<Value> = match kind {
        Kind::Endpoint => values(client.list_endpoints().items().try_collect().await?),
        Kind::Variable => values(client.list_variables().items().try_collect().await?),
        _ => values(client.list_pipelines().items().try_collect().await?),
    };
    let text = |came: &Value, name: &str| came[name].as_str().unwrap_or_default().to_owned();
    let mut all: Vec<Value> = all
        .into_iter()
        .filter(|came| wanted(only, &text(came, "project")))
        .collect();
    if kind == Kind::Pipeline {
        let ids = all.iter().map(|came| text(came, "id")).collect();
        let pipelines = each(ids, |id: String| {
            let call = client.get_pipeline(id);
            async move { call.await }
        });
        all = values(pipelines.await?);
    }
    Ok(all
        .into_iter()
        .map(|came| Found {
            id: text(&came, "id"),
            thing: Thing::from_server(
                Key {
                    kind,
                    project: text(&came, "project"),
                    name: text(&came, "name"),
                    copy: 1,
                },
                spec(kind, &came),
            ),
            whole: spec(kind, &came).into(),
        })
        .collect())
}

fn values<T: Wire>(items: Vec<T>) -> Vec<Value> {
    items.iter().map(to_value).collect()
}

/// What an update is made of.
fn spec(kind: Kind, came: &Value) -> Map<String, Value> {
    match kind {
        Kind::Endpoint => {
            let endpoint = from_value::<Endpoint>(came)
                .value()
                .unwrap_or_else(Endpoint::empty);
            let mut spec = sent(&EndpointSpec::from(endpoint));
            // Described as what comes back only, but an endpoint behind a proxy is nothing without.
            if let Some(proxy @ Value::String(_)) = came.get("cloudProxyId") {
                spec.insert("cloudProxyId".to_owned(), proxy.clone());
            }
            spec
        }
        Kind::Variable => {
            let variable = from_value::<Variable>(came)
                .value()
                .unwrap_or_else(Variable::empty);
            sent(&VariableSpec::from(variable))
        }
        _ => {
            let pipeline = from_value::<Pipeline>(came)
                .value()
                .unwrap_or_else(Pipeline::empty);
            sent(&PipelineSpec::from(pipeline))
        }
    }
}

async fn blueprints(
    services: &Services,
    projects: &BTreeMap<String, String>,
    only: Option<&BTreeSet<String>>,
) -> Result<Vec<Found>, Failure> {
    let client = &services.blueprints;
    let names: BTreeMap<&String, &String> = projects.iter().map(|(name, id)| (id, name)).collect();
    let project = |one: &Blueprint| -> String {
        let known = one
            .project_id
            .as_ref()
            .and_then(|id| names.get(id).copied());
        let known = known
            .or(one.project_name.as_ref())
            .or(one.project_id.as_ref());
        known.cloned().unwrap_or_default()
    };
    let listed = client.list_blueprints().items().try_collect().await?;
    let ids = listed
        .iter()
        .filter(|one| wanted(only, &project(one)))
        .filter_map(|one| one.id.clone());
    let mut all = each(ids.collect(), |id: String| {
        let client = client.clone();
        async move {
            // A list leaves contents out.
            let one = client.get_blueprint(&id).await?;
            let versions = versions(&client, &id).await?;
            Ok((one, versions))
        }
    })
    .await?;
    // Those that have a name in common are told apart by their age.
    all.sort_by_cached_key(|(one, _)| {
        let age = one.created_at.as_ref().and_then(Timestamp::unix_nanos);
        (age, one.content.clone())
    });
    let mut copies: BTreeMap<(String, String), usize> = BTreeMap::new();
    Ok(all
        .into_iter()
        .map(|(one, versions)| {
            let (project, name) = (project(&one), one.name.clone().unwrap_or_default());
            let copy = copies.entry((project.clone(), name.clone())).or_default();
            *copy += 1;
            let key = Key {
                kind: Kind::Blueprint,
                project,
                name,
                copy: *copy,
            };
            let mut spec = sent(&one);
            spec.entry("content").or_insert(json!(""));
            spec.insert(
                "versions".to_owned(),
                versions.into_iter().map(version).collect(),
            );
            Found {
                id: one.id.clone().unwrap_or_default(),
                whole: to_value(&one),
                thing: Thing::from_server(key, spec),
            }
        })
        .collect())
}

/// The versions of a blueprint with their contents, oldest first.
async fn versions(client: &blueprint::Client, id: &str) -> Result<Vec<BlueprintVersion>, Error> {
    let mut versions = client
        .list_blueprint_versions(id)
        .items()
        .try_collect()
        .await?;
    // The latest come first.
    versions.reverse();
    versions.sort_by_key(|one| one.created_at.as_ref().and_then(Timestamp::unix_nanos));
    for one in &mut versions {
        if let (None, Some(label)) = (&one.content, &one.version) {
            *one = client.get_blueprint_version(id, label).await?;
        }
    }
    Ok(versions)
}

fn version(one: BlueprintVersion) -> Value {
    let released = to_value(&one)["status"] == "RELEASED";
    json!({
        "version": one.version.unwrap_or_default(),
        "released": released,
        "description": one.version_description.unwrap_or_default(),
        "changeLog": one.version_change_log.unwrap_or_default(),
        "content": one.content.unwrap_or_default(),
    })
}
