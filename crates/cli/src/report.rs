//! `vmw report`: what there is and what it costs, for spreadsheets.

use std::path::PathBuf;
use std::time::SystemTime;

use clap::{Args, Subcommand};
use client_core::{Error, Timestamp, Value};
use deployment::Client;
use deployment::types::{Deployment, DeploymentExpand};
use serde_json::json;

use crate::arguments::filled;
use crate::clock::{self, Since};
use crate::context::Context;
use crate::failure::Failure;
use crate::output::Column;
use crate::several::{Work, count, each};
use crate::whole_file;

#[derive(Debug, Subcommand)]
pub enum Wanted {
    /// Report machines and expense of each deployment
    Usage(Usage),
}

#[derive(Debug, Args)]
pub struct Usage {
    /// Only those of this project, by name or id; again for several
    #[arg(long, value_name = "PROJECT", value_parser = filled)]
    project: Vec<String>,
    /// Expense since then: a date, a time, or so long ago
    #[arg(long, value_name = "DATE|DURATION", value_parser = clock::since, default_value = "30d")]
    since: Since,
    /// Expense until then [default: now]
    #[arg(long, value_name = "DATE|DURATION", value_parser = clock::since)]
    until: Option<Since>,
    /// Write it into this file, as CSV, or - for standard output
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    csv: Option<PathBuf>,
}

const COLUMNS: &[Column] = &[
    Column::new("DEPLOYMENT", "deployment"),
    Column::new("PROJECT", "project"),
    Column::new("OWNER", "owner"),
    Column::new("MACHINES", "machines"),
    Column::amount("EXPENSE", "expense"),
    Column::new("CURRENCY", "currency"),
];

pub async fn run(wanted: Wanted, context: &Context) -> Result<(), Failure> {
    let Wanted::Usage(wanted) = wanted;
    let client = context.deployments()?;
    let now = clock::at_server(&client).await?;
    let since = wanted.since.when(now)?;
    let until = wanted.until.map(|until| until.when(now)).transpose()?;
    if since > now {
        return Err(Failure::usage(
            "--since is in the future: nothing has cost anything yet",
        ));
    }
    if until.is_some_and(|until| until <= since) {
        return Err(Failure::usage("--until must be later than --since"));
    }
    let mut projects = Vec::new();
    for project in &wanted.project {
        projects.push(context.project_id(project).await?);
    }
    let all = client
        .list_deployments()
        .projects(&projects)
        .expand([DeploymentExpand::Project, DeploymentExpand::Resources]);
    let mut all = all.items().try_collect().await?;
    all.sort_by(|a, b| (&a.project_id, &a.name).cmp(&(&b.project_id, &b.name)));
    let work = all
        .iter()
        .map(|one| -> Work<'_, Result<Option<Value>, Error>> {
            Box::pin(line(&client, one, since, until))
        });
    let rows = each(work.collect()).await;
    let rows: Vec<Option<Value>> = rows.into_iter().collect::<Result<_, _>>()?;
    let rows: Value = rows.into_iter().flatten().collect();
    context.out.say(summary(&rows));
    let Some(path) = &wanted.csv else {
        return context.out.value(rows, COLUMNS);
    };
    let csv = context.out.csv(&rows, COLUMNS)?;
    if path.as_os_str() == "-" {
        return context.out.raw(csv.as_bytes());
    }
    whole_file::write(path, csv.as_bytes())?;
    context.out.say(format!("{} is written", path.display()));
    Ok(())
}

/// What a deployment has and has cost; none if it was deleted since it was listed.
async fn line(
    client: &Client,
    one: &Deployment,
    since: SystemTime,
    until: Option<SystemTime>,
) -> Result<Option<Value>, Error> {
    let mut history = client
        .get_deployment_expense_history(one.id.as_deref().unwrap_or_default())
        .from_(Timestamp::from(since))
        .interval("daily");
    if let Some(until) = until {
        history = history.to(Timestamp::from(until));
    }
    let history = match history.await {
        Err(error) if error.is_not_found() => return Ok(None),
        history => history?,
    };
    let expense: f64 = history.data.iter().filter_map(|day| day.value).sum();
    let machines = one
        .resources
        .iter()
        .filter(|one| one.type_.ends_with("Machine"));
    let project = one
        .project
        .as_ref()
        .and_then(|project| project.name.as_ref());
    Ok(Some(json!({
        "deployment": one.name,
        "id": one.id,
        "project": project.or(one.project_id.as_ref()),
        "owner": one.owned_by,
        "machines": machines.count(),
        // Days are added up in binary fractions.
        "expense": (expense * 100.0).round() / 100.0,
        "currency": history.currency,
    })))
}

fn summary(rows: &Value) -> String {
    let rows = rows.as_array().map(Vec::as_slice).unwrap_or_default();
    let machines: u64 = rows.iter().filter_map(|row| row["machines"].as_u64()).sum();
    let mut currencies: Vec<&str> = rows
        .iter()
        .filter_map(|row| row["currency"].as_str())
        .collect();
    currencies.sort_unstable();
    currencies.dedup();
    let costs = currencies.iter().map(|currency| {
        let of_it = rows.iter().filter(|row| row["currency"] == *currency);
        let sum: f64 = of_it.filter_map(|row| row["expense"].as_f64()).sum();
        format!(", {sum:.2} {currency}")
    });
    let machines = usize::try_from(machines).unwrap_or(usize::MAX);
    format!(
        "{}, {}{}",
        count(rows.len(), "deployment"),
        count(machines, "machine"),
        costs.collect::<String>()
    )
}
