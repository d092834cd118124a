//! `vmw deployment delete`.

use std::cell::Cell;

use clap::Args;
use client_core::Value;
use deployment::Client;
use deployment::types::Deployment;
use serde_json::json;

use super::filters::Filters;
use super::requests::{self, Patience};
use super::{COLUMNS, chosen, patience, show};
use crate::arguments::{Changing, Waiting, filled};
use crate::ask;
use crate::context::Context;
use crate::failure::Failure;
use crate::names;
use crate::output::{Column, line};
use crate::progress;
use crate::several::{Work, count, each, outcome, unless_interrupted};

#[derive(Debug, Args)]
pub struct Deletion {
    /// Deployments, by name or id
    #[arg(value_name = "DEPLOYMENT", value_parser = filled, required_unless_present = "filters", conflicts_with = "filters")]
    names: Vec<String>,
    #[command(flatten)]
    filters: Filters,
    #[command(flatten)]
    changing: Changing,
    #[command(flatten)]
    waiting: Waiting,
}

const DELETED: &[Column] = &[
    Column::new("NAME", "name"),
    Column::new("ID", "id"),
    Column::new("OUTCOME", "outcome"),
];

pub async fn run(wanted: Deletion, context: &Context) -> Result<(), Failure> {
    let Deletion {
        names,
        filters,
        changing,
        waiting,
    } = wanted;
    let client = context.deployments()?;
    let all = chosen(context, &client, &names, &filters).await?;
    if all.is_empty() {
        context.out.say("nothing is to be deleted");
        return context.out.value(json!([]), DELETED);
    }
    if changing.dry_run {
        let what = count(all.len(), "deployment");
        context.out.say(format_args!("{what} would be deleted"));
        return context.out.list(&all, COLUMNS);
    }
    if filters.are_given() {
        show(context, changing, &all);
    }
    ask::confirmed(changing, &question(&all))?;
    let patience = patience(context, waiting);
    let ended = match &*all {
        [one] => vec![alone(context, &client, one, patience).await],
        several => together(context, &client, several, patience).await?,
    };
    let rows = all.iter().zip(&ended).map(|(one, ended)| {
        let (outcome, why) = match ended {
            Ok(()) if waiting.is_wanted() => ("deleted", Value::Null),
            Ok(()) => ("requested", Value::Null),
            // It goes on at the server.
            Err(failure @ Failure::Interrupted(_)) => ("requested", failure.to_string().into()),
            Err(failure) if failure.is_out_of_time() => ("unknown", failure.to_string().into()),
            Err(failure) => ("failed", failure.to_string().into()),
        };
        json!({"name": one.name, "id": one.id, "outcome": outcome, "error": why})
    });
    context.out.value(rows.collect(), DELETED)?;
    let failures = ended.into_iter().filter_map(Result::err).collect();
    outcome("deployment", "deleted", failures, all.len())
}

fn question(all: &[Deployment]) -> String {
    let named = names::listed(all.iter().map(|one| one.name.as_str()));
    match all {
        [_] => format!("Delete deployment {named}"),
        several => format!("Delete {}: {named}", count(several.len(), "deployment")),
    }
}

/// One, with its progress.
async fn alone(
    context: &Context,
    client: &Client,
    one: &Deployment,
    patience: Patience,
) -> Result<(), Failure> {
    let id = one.id.as_deref().unwrap_or_default();
    requests::delete(client, id, patience).await?;
    if !patience.waiting.is_wanted() {
        return Ok(());
    }
    let title = format!("the deletion of {}", one.name);
    let resume = format!("vmw deployment delete {id} --yes");
    let wait = client.wait_until_deleted(id);
    progress::finish(context, &title, &resume, patience.waiting, wait)
        .await
        .map(drop)
}

/// Several, side by side; a line tells of each that has ended.
async fn together(
    context: &Context,
    client: &Client,
    all: &[Deployment],
    patience: Patience,
) -> Result<Vec<Result<(), Failure>>, Failure> {
    let ended = Cell::new(0);
    let work = all.iter().map(|one| -> Work<'_, Result<(), Failure>> {
        let ended = &ended;
        Box::pin(async move {
            let id = one.id.as_deref().unwrap_or_default();
            let deleted = async {
                requests::delete(client, id, patience).await?;
                if patience.waiting.is_wanted() {
                    patience.with(client.wait_until_deleted(id)).await?;
                }
                Ok(())
            }
            .await;
            ended.set(ended.get() + 1);
            let place = format!("{}/{}", ended.get(), all.len());
            match &deleted {
                Ok(()) if patience.waiting.is_wanted() => {
                    context
                        .out
                        .say(line(&format!("{place} {} is deleted", one.name)));
                }
                Ok(()) => context
                    .out
                    .say(line(&format!("{place} {} will be deleted", one.name))),
                Err(failure) => context.out.error(line(&format!("{}: {failure}", one.name))),
            }
            deleted
        })
    });
    unless_interrupted(each(work.collect()), || {
        format!(
            "{} of {} had ended; what the server has begun goes on there",
            ended.get(),
            count(all.len(), "deletion")
        )
    })
    .await
}
