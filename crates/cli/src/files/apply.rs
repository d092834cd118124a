//! Doing what was planned: in an order that respects references, a few things at a time, until one
//! fails.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use blueprint::types::{Blueprint, BlueprintVersionRequest};
use client_core::wire::{Wire, from_value};
use client_core::{Error, Value};
use code_stream::types::{EndpointSpec, PipelineSpec, VariableSpec};
use serde_json::json;
use tokio::task::JoinSet;

use super::plan::{Change, Files, Plan, versions};
use super::server::{Server, Services};
use super::thing::{Key, Kind, Thing};
use crate::failure::Failure;

/// How many things are changed at a time.
const AT_A_TIME: usize = 4;

/// How often a thing is looked at again after an answer got lost.
const LOOKS: u32 = 3;

/// What became of a change.
#[derive(Debug)]
pub enum Outcome {
    Done,
    Failed(Failure),
    NotBegun,
}

/// Makes changes until one fails; those that have begun then are finished. `projects` has the ids.
pub async fn all(
    services: &Services,
    projects: &BTreeMap<String, String>,
    changes: &[Change],
) -> Vec<Outcome> {
    let mut outcomes: Vec<Outcome> = changes.iter().map(|_| Outcome::NotBegun).collect();
    for step in steps(changes) {
        let mut waiting = step.into_iter();
        let mut running = JoinSet::new();
        let mut failed = false;
        loop {
            while running.len() < AT_A_TIME && !failed {
                let Some(index) = waiting.next() else {
                    break;
                };
                let (services, change) = (services.clone(), changes[index].clone());
                let project = projects.get(&change.wanted.key.project).cloned();
                running.spawn(
                    async move { (index, one(&services, project.as_deref(), change).await) },
                );
            }
            match running.join_next().await {
                None => break,
                Some(Ok((index, Ok(())))) => outcomes[index] = Outcome::Done,
                Some(Ok((index, Err(failure)))) => {
                    outcomes[index] = Outcome::Failed(failure);
                    failed = true;
                }
                Some(Err(error)) => {
                    if let Ok(panic) = error.try_into_panic() {
                        std::panic::resume_unwind(panic);
                    }
                }
            }
        }
        if failed {
            break;
        }
    }
    outcomes
}

/// What can be done at the same time, one step after the other.
fn steps(changes: &[Change]) -> Vec<Vec<usize>> {
    let pipelines: HashMap<(&str, &str), &Thing> = changes
        .iter()
        .map(|change| &change.wanted)
        .filter(|thing| thing.key.kind == Kind::Pipeline)
        .map(|thing| ((&*thing.key.project, &*thing.key.name), thing))
        .collect();
    let mut steps: BTreeMap<(Kind, usize), Vec<usize>> = BTreeMap::new();
    for (index, change) in changes.iter().enumerate() {
        let key = &change.wanted.key;
        let step = match key.kind {
            // Their age tells them apart.
            Kind::Blueprint => key.copy,
            Kind::Pipeline => depth(&change.wanted, &pipelines, &mut Vec::new()),
            _ => 0,
        };
        steps.entry((key.kind, step)).or_default().push(index);
    }
    steps.into_values().collect()
}

/// How many pipelines that are changed too have to be there before this one, in a row.
fn depth<'a>(
    thing: &'a Thing,
    all: &HashMap<(&str, &str), &'a Thing>,
    above: &mut Vec<&'a Key>,
) -> usize {
    // Those that refer to one another in a circle can come in any order.
    if above.contains(&&thing.key) || above.len() > 20 {
        return 0;
    }
    above.push(&thing.key);
    let named = references(&thing.spec);
    let needed = named
        .iter()
        .filter_map(|name| all.get(&(&*thing.key.project, name)));
    let depth = needed.map(|other| depth(other, all, above) + 1).max();
    above.pop();
    depth.unwrap_or(0)
}

/// The names of the pipelines that one runs or rolls back with.
fn references(spec: &serde_json::Map<String, Value>) -> BTreeSet<&str> {
    let rollbacks = spec.get("rollbacks").and_then(Value::as_array);
    let rollbacks = rollbacks.into_iter().flatten();
    let stages = spec.get("stages").and_then(Value::as_object);
    let stages = stages.into_iter().flat_map(|stages| stages.values());
    let tasks = stages.filter_map(|stage| stage["tasks"].as_object());
    let tasks = tasks.flat_map(|tasks| tasks.values());
    let runs = tasks.filter(|task| {
        task["type"]
            .as_str()
            .is_some_and(|kind| kind.eq_ignore_ascii_case("pipeline"))
    });
    rollbacks
        .filter_map(|rollback| rollback["name"].as_str())
        .chain(runs.filter_map(|task| task["input"]["pipeline"].as_str()))
        .collect()
}

/// Makes one change. When an answer gets lost, what is there tells what is still to be done.
async fn one(
    services: &Services,
    project: Option<&str>,
    mut change: Change,
) -> Result<(), Failure> {
    let mut looks = 0;
    loop {
        let error = match once(services, project, &change).await {
            Ok(()) => return Ok(()),
            Err(error) => error,
        };
        looks += 1;
        if !error.outcome_unknown() || looks > LOOKS {
            return Err(error.into());
        }
        let key = change.wanted.key.clone();
        let only = BTreeSet::from([key.project.clone()]);
        let server = Server::read(services, &[key.kind], Some(&only)).await?;
        let files = Files {
            things: BTreeMap::from([(key.clone(), (change.path, change.wanted))]),
        };
        let secrets = change.secrets.into_iter();
        let secrets = secrets.map(|(place, value)| ((key.clone(), place), value));
        let plan = Plan::new(&files, &server, secrets.collect());
        match plan.changes.into_iter().next() {
            Some(rest) => change = rest,
            None => return Ok(()),
        }
    }
}

async fn once(services: &Services, project: Option<&str>, change: &Change) -> Result<(), Error> {
    let client = &services.code_stream;
    let body = change.body();
    let id = change.found.as_ref().map(|found| &found.id);
    match (change.wanted.key.kind, id) {
        (Kind::Blueprint, _) => return blueprint(services, project, change, body).await,
        (Kind::Endpoint, None) => drop(client.create_endpoint(typed::<EndpointSpec>(&body)).await?),
        (Kind::Endpoint, Some(id)) => {
            drop(
                client
                    .update_endpoint(id, typed::<EndpointSpec>(&body))
                    .await?,
            );
        }
        (Kind::Variable, None) => drop(client.create_variable(typed::<VariableSpec>(&body)).await?),
        (Kind::Variable, Some(id)) => {
            drop(
                client
                    .update_variable(id, typed::<VariableSpec>(&body))
                    .await?,
            );
        }
        (Kind::Pipeline, None) => drop(client.create_pipeline(typed::<PipelineSpec>(&body)).await?),
        (Kind::Pipeline, Some(id)) => {
            drop(
                client
                    .update_pipeline(id, typed::<PipelineSpec>(&body))
                    .await?,
            );
        }
    }
    Ok(())
}

/// What no type knows goes along.
fn typed<T: Wire>(body: &Value) -> T {
    from_value(body).value().unwrap_or_else(T::empty)
}

/// A version is a copy of the draft, so the draft becomes what each new one is to be, and at last
/// what it is to be itself.
async fn blueprint(
    services: &Services,
    project: Option<&str>,
    change: &Change,
    mut body: Value,
) -> Result<(), Error> {
    let client = &services.blueprints;
    let there = change.found.as_ref().map(|found| &found.thing);
    let known = |version: &Value| {
        there.and_then(|there| versions(there).find(|one| one["version"] == version["version"]))
    };
    let (old, new): (Vec<&Value>, Vec<&Value>) =
        versions(&change.wanted).partition(|version| known(version).is_some());
    let draft = body["content"].clone();
    let with = |mut body: Value, content: &Value| -> Blueprint {
        body["content"] = content.clone();
        typed(&body)
    };
    let (id, mut content, mut differs) = match &change.found {
        Some(found) => {
            let content = found.thing.spec.get("content").cloned();
            (
                found.id.clone(),
                content.unwrap_or_default(),
                differs(&found.thing, &change.wanted),
            )
        }
        None => {
            body["projectId"] = json!(project);
            let first = new.first().map_or(&draft, |version| &version["content"]);
            let made = client.create_blueprint(with(body.clone(), first)).await?;
            (made.id.unwrap_or_default(), first.clone(), false)
        }
    };
    for version in new {
        if content != version["content"] {
            content = version["content"].clone();
            differs = false;
            client
                .update_blueprint(&id, with(body.clone(), &content))
                .await?;
        }
        let text = |name: &str| version[name].as_str().unwrap_or_default();
        let request = BlueprintVersionRequest::new(text("version"))
            .description(text("description"))
            .change_log(text("changeLog"))
            .release(version["released"] == true);
        client.create_blueprint_version(&id).body(request).await?;
    }
    if differs || content != draft {
        client.update_blueprint(&id, with(body, &draft)).await?;
    }
    for version in old {
        let released = version["released"] == true;
        if known(version).is_some_and(|its| (its["released"] == true) != released) {
            let label = version["version"].as_str().unwrap_or_default();
            if released {
                client.release_blueprint_version(&id, label).await?;
            } else {
                client.unrelease_blueprint_version(&id, label).await?;
            }
        }
    }
    Ok(())
}

/// Whether more than contents differs.
fn differs(there: &Thing, wanted: &Thing) -> bool {
    let rest = |thing: &Thing| {
        let mut spec = thing.spec.clone();
        spec.shift_remove("content");
        spec.shift_remove("versions");
        spec
    };
    rest(there) != rest(wanted)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn change(kind: Kind, name: &str, copy: usize, spec: Value) -> Change {
        let key = Key {
            kind,
            project: "p".to_owned(),
            name: name.to_owned(),
            copy,
        };
        let Value::Object(spec) = spec else {
            unreachable!()
        };
        Change {
            path: PathBuf::new(),
            wanted: Thing::from_server(key, spec),
            found: None,
            secrets: BTreeMap::new(),
        }
    }

    #[test]
    fn what_is_referred_to_comes_first() {
        let runs = |other: &str| json!({"stages": {"s": {"tasks": {"t": {"type": "Pipeline", "input": {"pipeline": other}}}}}});
        let changes = [
            change(Kind::Pipeline, "first", 1, runs("second")),
            change(
                Kind::Pipeline,
                "second",
                1,
                json!({"rollbacks": [{"name": "third"}]}),
            ),
            change(Kind::Pipeline, "third", 1, runs("elsewhere")),
            change(Kind::Pipeline, "round", 1, runs("about")),
            change(Kind::Pipeline, "about", 1, runs("round")),
            change(Kind::Blueprint, "web", 2, json!({})),
            change(Kind::Blueprint, "web", 1, json!({})),
            change(Kind::Variable, "v", 1, json!({})),
            change(Kind::Endpoint, "e", 1, json!({})),
        ];
        let steps = steps(&changes);
        let step = |index| steps.iter().position(|step| step.contains(&index)).unwrap();
        let order = [8, 7, 6, 5, 2, 1, 0];
        assert!(
            order.is_sorted_by(|one, other| step(*one) < step(*other)),
            "{steps:?}"
        );
        assert_eq!(steps.iter().flatten().count(), changes.len());
    }
}
