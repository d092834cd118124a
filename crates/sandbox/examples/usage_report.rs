//! Writes what each project has and what it has cost lately, as CSV: a line for each deployment.
//!
//! `cargo run -p vmw-sandbox --example usage_report`, in a local cloud; `-- --help` tells more.

#[path = "script/deploy.rs"]
mod deploy;
pub mod script;
#[path = "script/whole_file.rs"]
mod whole_file;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use client_core::{Error, Session, Timestamp};
use deployment::Client;
use deployment::types::DeploymentExpand;
use sandbox::Sandbox;
use script::arguments::days;
use script::{Place, Script};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Reports usage and expense; it changes nothing.
#[derive(Debug, Parser)]
pub struct Wanted {
    /// The file to write [default: the terminal]
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// How many days it is about
    #[arg(long, default_value = "30", value_parser = days, allow_negative_numbers = true)]
    days: u32,
    /// Where to do it.
    #[command(flatten)]
    pub place: Place,
}

/// Reads everything, then writes it.
pub async fn usage_report(client: &Client, wanted: &Wanted, script: &Script) -> Result<(), Error> {
    let all = client.list_deployments();
    let all = all.expand([DeploymentExpand::Project, DeploymentExpand::Resources]);
    let mut all = all.items().try_collect().await?;
    all.sort_by(|a, b| (&a.project_id, &a.name).cmp(&(&b.project_id, &b.name)));
    let from = Timestamp::from(script.now - DAY * wanted.days);

    let mut lines = vec!["project,deployment,owner,machines,expense,currency".to_owned()];
    for deployment in all {
        let id = deployment.id.unwrap_or_default();
        let history = client
            .get_deployment_expense_history(id)
            .from_(from.clone())
            .interval("daily");
        let history = match history.await {
            Ok(history) => history,
            // Deleted since it was listed.
            Err(error) if error.is_not_found() => continue,
            Err(error) => return Err(error),
        };
        let expense: f64 = history.data.iter().filter_map(|day| day.value).sum();
        let machines = deployment
            .resources
            .iter()
            .filter(|one| one.type_.ends_with("Machine"));
        let project = deployment.project.and_then(|project| project.name);
        let fields = [
            project.or(deployment.project_id).unwrap_or_default(),
            deployment.name,
            deployment.owned_by.unwrap_or_default(),
            machines.count().to_string(),
            format!("{expense:.2}"),
            history.currency.unwrap_or_default(),
        ];
        lines.push(fields.map(quoted).join(","));
    }
    match &wanted.csv {
        None => lines.iter().for_each(|line| script.show(line)),
        Some(path) => {
            // RFC 4180 has it so.
            whole_file::write(path, &(lines.join("\r\n") + "\r\n"))?;
            script.say(format!("{} is written.", path.display()));
        }
    }
    Ok(())
}

/// A field as CSV has it: in quotes if it would be taken for something else.
fn quoted(field: String) -> String {
    if field.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field
    }
}

/// Some deployments, of which one has a name for trouble.
pub async fn prepare(cloud: &Sandbox, session: &Session) -> Result<(), Error> {
    deploy::each(cloud, session, ["build", "stage, \"blue\""]).await?;
    cloud.advance(10 * DAY);
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let wanted = Wanted::parse();
    script::main(&wanted.place, prepare, async |session, script| {
        usage_report(&Client::new(session), &wanted, script).await
    })
    .await
}
