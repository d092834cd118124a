//! `vmw import`: what files say, to a server.

use std::collections::BTreeMap;

use blueprint::types::BlueprintValidationRequest;
use client_core::Value;
use project::types::ProjectSpecification;
use serde_json::json;

use super::apply::{self, Outcome};
use super::plan::{Change, Files, Plan, versions};
use super::server::{Server, Services, each};
use super::thing::{Key, Kind};
use super::{Import, kinds, secrets, types};
use crate::ask;
use crate::context::Context;
use crate::failure::Failure;
use crate::names;
use crate::output::Column;
use crate::several::count;

const COLUMNS: &[Column] = &[
    Column::new("NAME", "name"),
    Column::new("CHANGE", "change"),
    Column::new("STATUS", "status"),
    Column::new("KIND", "kind"),
    Column::new("PROJECT", "project"),
    Column::new("FILE", "file"),
];

pub async fn run(wanted: Import, context: &Context) -> Result<(), Failure> {
    let kinds = kinds(&wanted.only);
    let files = Files::read(&wanted.folder, &kinds, &wanted.mapped, context)?;
    let services = Services::new(context)?;
    let mut server = Server::read(&services, &kinds, Some(&files.projects())).await?;
    let projects = missing(&files, &server, wanted.create_projects)?;
    let given = given(&wanted.secrets, &files, &server)?;
    let plan = Plan::new(&files, &server, given);
    // First: what is misspelled may be what is missing.
    plan.warn(context);
    check(&plan, &services, &server, &wanted).await?;
    told(&plan, context);
    let mut rows: Vec<Value> = projects
        .iter()
        .map(|name| json!({"kind": "project", "name": name, "change": "create"}))
        .collect();
    rows.extend(plan.changes.iter().map(row));
    if wanted.changing.dry_run {
        for row in &mut rows {
            row["status"] = json!("would be made");
        }
        let changes = count(rows.len(), "change");
        context.out.say(format!(
            "{changes} would be made, {} as the files say already",
            plan.unchanged
        ));
        return context.out.value(rows.into(), COLUMNS);
    }
    let updates = plan.changes.iter().filter(|change| change.found.is_some());
    match updates.count() {
        0 => {}
        some => {
            let made = match rows.len() - some {
                0 => String::new(),
                made => format!(" and create {made}"),
            };
            let question = format!("Change {} on the server{made}", count(some, "thing"));
            ask::confirmed(wanted.changing, &question)?;
        }
    }
    let mut outcomes = create(&services, &projects, &mut server).await;
    if outcomes
        .iter()
        .all(|outcome| matches!(outcome, Outcome::Done))
    {
        outcomes.extend(apply::all(&services, &server.projects, &plan.changes).await);
    }
    outcomes.resize_with(rows.len(), || Outcome::NotBegun);
    finish(rows, &outcomes, plan.unchanged, context)
}

/// The projects that are to be created.
fn missing(files: &Files, server: &Server, create: bool) -> Result<Vec<String>, Failure> {
    let all = files.projects().into_iter();
    let missing: Vec<String> = all
        .filter(|name| !server.projects.contains_key(name))
        .collect();
    if missing.is_empty() || create {
        return Ok(missing);
    }
    Err(Failure::NotFound(format!(
        "nothing was changed, as these projects are missing: {}; create them with --create-projects, \
         or take others with --project-map OLD=NEW",
        names::listed(missing.iter().map(String::as_str))
    )))
}

/// The values of the secrets that are given.
fn given(
    given: &[secrets::Given],
    files: &Files,
    server: &Server,
) -> Result<BTreeMap<(Key, String), Value>, Failure> {
    let things = Plan::wanted(files, server);
    let places = secrets::places(things.iter());
    given
        .iter()
        .map(|given| {
            let which = given.which(&places)?;
            let key = (which.thing.key.clone(), which.place.to_owned());
            Ok((key, given.value()?))
        })
        .collect()
}

/// Checks on the server what it can check before anything is changed.
async fn check(
    plan: &Plan,
    services: &Services,
    server: &Server,
    wanted: &Import,
) -> Result<(), Failure> {
    let mut faults = Vec::new();
    let mut contents = Vec::new();
    for change in &plan.changes {
        let file = change.path.display().to_string();
        for label in change.conflicts() {
            faults.push(format!(
                "{file}: version {label} is there with another content, and versions never change"
            ));
        }
        let mistyped = types::faults(change).into_iter();
        faults.extend(mistyped.map(|fault| format!("{file}: {fault}")));
        if change.wanted.key.kind == Kind::Blueprint && !wanted.allow_invalid {
            for content in new_contents(change) {
                let project = server.projects.get(&change.wanted.key.project).cloned();
                contents.push((file.clone(), content.to_owned(), project));
            }
        }
    }
    let checked = each(contents, |(file, content, project)| {
        let mut request = BlueprintValidationRequest::new().content(content);
        request.project_id = project;
        let call = services.blueprints.validate_blueprint(request);
        async move { call.await.map(|answer| (file, answer)) }
    });
    for (file, answer) in checked.await? {
        if answer.valid == Some(false) {
            let messages = answer.validation_messages.into_iter();
            let messages: Vec<String> = messages.filter_map(|one| one.message).collect();
            let why = names::listed(messages.iter().map(String::as_str));
            faults.push(format!(
                "{file}: the server calls it invalid, which --allow-invalid passes over: {why}"
            ));
        }
    }
    if faults.is_empty() {
        return Ok(());
    }
    Err(Failure::Other(format!(
        "nothing was changed:\n{}",
        faults.join("\n")
    )))
}

/// The contents that the server does not have yet, each once.
fn new_contents(change: &Change) -> Vec<&str> {
    let there = change.found.as_ref().map(|found| &found.thing);
    let known = there.and_then(|there| there.spec.get("content"));
    let draft = change
        .wanted
        .spec
        .get("content")
        .filter(|draft| Some(*draft) != known);
    let old = |version: &&Value| {
        there.is_some_and(|there| versions(there).any(|one| one["version"] == version["version"]))
    };
    let new = versions(&change.wanted).filter(|version| !old(version));
    let contents = draft
        .into_iter()
        .chain(new.map(|version| &version["content"]));
    let mut contents: Vec<&str> = contents.filter_map(Value::as_str).collect();
    contents.sort_unstable();
    contents.dedup();
    contents
}

fn told(plan: &Plan, context: &Context) {
    let mut empty = Vec::new();
    let mut masked = Vec::new();
    for change in &plan.changes {
        let own: Vec<&String> = change.empty_secrets().collect();
        let label = |place: &&String| change.wanted.label(place);
        empty.extend(own.iter().map(label));
        let kept = change.wanted.secrets.iter();
        let kept =
            kept.filter(|place| !own.contains(place) && !change.secrets.contains_key(*place));
        masked.extend(kept.map(|place| label(&place)));
    }
    let listed = |labels: &[String]| names::listed(labels.iter().map(String::as_str));
    if !empty.is_empty() {
        context.out.warn(format!(
            "{} without a value, which --secret gives: {}",
            count(empty.len(), "secret"),
            listed(&empty)
        ));
    }
    if !masked.is_empty() {
        context.out.say(format!(
            "{} of things that change sent back as the server shows them: {}",
            count(masked.len(), "secret"),
            listed(&masked)
        ));
    }
}

fn row(change: &Change) -> Value {
    let key = &change.wanted.key;
    json!({
        "kind": key.kind.word(), "project": key.project, "name": key.name, "copy": key.copy,
        "change": change.word(), "file": change.path.display().to_string(),
    })
}

/// Creates projects one after the other, and adds their ids to those that are known.
async fn create(services: &Services, projects: &[String], server: &mut Server) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    for name in projects {
        let call = services.projects.create_project();
        let made = call.body(ProjectSpecification::new(name)).await;
        let id = match made {
            Ok(made) => Ok(made.id.unwrap_or_default()),
            // Perhaps it was made for all that.
            Err(error) if error.outcome_unknown() => match Server::projects(services).await {
                Ok(mut all) => all.remove(name).ok_or_else(|| error.into()),
                Err(failure) => Err(failure),
            },
            Err(error) => Err(error.into()),
        };
        match id {
            Ok(id) => {
                server.projects.insert(name.clone(), id);
                outcomes.push(Outcome::Done);
            }
            Err(failure) => {
                outcomes.push(Outcome::Failed(failure));
                break;
            }
        }
    }
    outcomes
}

/// Prints what became of each change.
fn finish(
    mut rows: Vec<Value>,
    outcomes: &[Outcome],
    unchanged: usize,
    context: &Context,
) -> Result<(), Failure> {
    let (mut done, mut not_begun, mut failures) = (0, 0, Vec::new());
    let mut refused = false;
    for (row, outcome) in rows.iter_mut().zip(outcomes) {
        row["status"] = match outcome {
            Outcome::Done => {
                done += 1;
                json!("done")
            }
            Outcome::NotBegun => {
                not_begun += 1;
                json!("not begun")
            }
            Outcome::Failed(failure) => {
                refused |= is_refusal(failure);
                failures.push(format!(
                    "{} {}: {failure}",
                    row["kind"].as_str().unwrap_or_default(),
                    row["name"]
                ));
                row["problem"] = json!(failure.to_string());
                json!("failed")
            }
        };
    }
    let all = rows.len();
    context.out.value(rows.into(), COLUMNS)?;
    if failures.is_empty() && not_begun == 0 {
        context.out.say(format!(
            "{} made, {unchanged} as the files say already",
            count(done, "change")
        ));
        return Ok(());
    }
    let then = match refused {
        true => "once what was refused is put right, the same command goes on from there",
        false => "the same command goes on from there",
    };
    Err(Failure::Other(format!(
        "{done} of {} made, {} failed, {not_begun} not begun; {then}\n{}",
        count(all, "change"),
        failures.len(),
        failures.join("\n")
    )))
}

/// Whether the server would refuse the same again.
fn is_refusal(failure: &Failure) -> bool {
    let Failure::Call(error) = failure else {
        return false;
    };
    !error.is_retryable() && matches!(error.status(), Some(400..=499))
}
