//! `vmw deployment events`: what happened during requests, and what happens in one that goes on.

use std::time::Duration;

use clap::Args;
use client_core::wire::{Wire, to_value};
use client_core::{Timestamp, Value};
use deployment::Client;
use deployment::types::Request;

use super::named;
use crate::arguments::{Format, duration, filled};
use crate::context::Context;
use crate::failure::Failure;
use crate::names;
use crate::output::{self, Column};

#[derive(Debug, Args)]
pub struct Events {
    /// Deployment, by name or id
    #[arg(value_name = "DEPLOYMENT", value_parser = filled)]
    name: String,
    /// Of this request, by its id
    #[arg(long, value_name = "ID", value_parser = filled, conflicts_with = "all")]
    request: Option<String>,
    /// Of all requests
    #[arg(long)]
    all: bool,
    /// Go on until the request has ended; fail if it does
    #[arg(short, long, conflicts_with = "all")]
    follow: bool,
    /// How long to follow at most, such as 90s, 30m, 4h
    #[arg(long, value_name = "DURATION", value_parser = duration, requires = "follow")]
    timeout: Option<Duration>,
    /// How often to ask for more
    #[arg(long, value_name = "DURATION", value_parser = duration, requires = "follow")]
    poll_interval: Option<Duration>,
}

const COLUMNS: &[Column] = &[
    Column::new("EVENT", "name"),
    Column::time("TIME", "timestamp"),
    Column::new("REQUEST", "requestName"),
    Column::new("RESOURCE", "resourceName"),
    Column::new("DETAILS", "details"),
];

pub async fn run(wanted: Events, context: &Context) -> Result<(), Failure> {
    let client = context.deployments()?;
    let deployment = named::deployment(&client, &wanted.name).await?;
    let id = deployment.id.unwrap_or_default();
    let requests = client
        .list_deployment_requests(id)
        .items()
        .try_collect()
        .await?;
    let requests = chosen(&wanted, requests)?;
    if wanted.follow {
        for request in &requests {
            follow(&wanted, request, &client, context).await?;
        }
        return Ok(());
    }
    let mut rows = Vec::new();
    for request in &requests {
        let id = request.id.as_deref().unwrap_or_default();
        let mut events = client.list_request_events(id).items().try_collect().await?;
        // The latest come first: from the other end, those of the same moment are in order.
        events.reverse();
        events.sort_by_key(|event| event.timestamp.unix_nanos());
        rows.extend(events.iter().map(|event| row(event, request)));
    }
    context.out.value(rows.into(), COLUMNS)
}

/// Those requests that were asked for, the earliest first; by default the latest one.
fn chosen(wanted: &Events, mut requests: Vec<Request>) -> Result<Vec<Request>, Failure> {
    requests.sort_by_key(|request| request.created_at.unix_nanos());
    if let Some(id) = &wanted.request {
        let found = names::one("request", id, &requests, |one| {
            (one.id.as_deref().unwrap_or_default(), None)
        })?;
        return Ok(vec![found.clone()]);
    }
    if !wanted.all {
        requests.drain(..requests.len().saturating_sub(1));
    }
    Ok(requests)
}

/// Each event as it comes.
async fn follow(
    wanted: &Events,
    request: &Request,
    client: &Client,
    context: &Context,
) -> Result<(), Failure> {
    let id = request.id.as_deref().unwrap_or_default();
    let mut events = client.follow_request_events(id);
    if let Some(interval) = wanted.poll_interval {
        events = events.poll_interval(interval..=interval);
    }
    if let Some(timeout) = wanted.timeout {
        events = events.timeout(timeout);
    }
    let mut rows = Vec::new();
    let ended = loop {
        let row = match events.next().await {
            Some(Ok(event)) => row(&event, request),
            Some(Err(error)) => break Err(error.into()),
            None => break Ok(()),
        };
        match context.global.output {
            // There are no columns to line up while nobody knows what comes.
            Format::Table if context.global.query.is_none() => {
                context.out.raw(line(&row).as_bytes())?;
            }
            // It has its titles once.
            Format::Csv => rows.push(row),
            // Lists one after the other are one list.
            Format::Yaml => context.out.value(Value::Array(vec![row]), COLUMNS)?,
            _ => context.out.value(row, COLUMNS)?,
        }
    };
    if context.global.output == Format::Csv {
        context.out.value(rows.into(), COLUMNS)?;
    }
    ended
}

/// An event with the request that it belongs to.
fn row<T: Wire>(event: &T, request: &Request) -> Value {
    let mut row = to_value(event);
    row["requestId"] = request.id.as_deref().into();
    row["requestName"] = request.name.as_str().into();
    row
}

fn line(row: &Value) -> String {
    let time = Timestamp::from(output::text(&row["timestamp"]));
    let parts = ["name", "resourceName", "details"].map(|member| output::text(&row[member]));
    let parts: Vec<&str> = parts
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    format!("{time}  {}\n", parts.join("  "))
}
