//! Runs a pipeline that is known by its name, and tells each step of it.
//!
//! `cargo run -p vmw-sandbox --example run_pipeline`, in a local cloud; `-- --help` tells more.

#[path = "script/named.rs"]
mod named;
pub mod script;

use std::process::ExitCode;
use std::str::FromStr;

use clap::Parser;
use client_core::{Error, Value};
use code_stream::Client;
use code_stream::types::ExecutionRequest;
use script::arguments::filled;
use script::{Place, Script};

/// Runs a pipeline.
#[derive(Debug, Parser)]
pub struct Wanted {
    /// Name of the pipeline
    #[arg(long, default_value = "Deploy web", value_parser = filled)]
    pipeline: String,
    /// What it is run for, such as a commit; it is not run again for one that it has run for
    /// (programs that do this at the same time do not see each other)
    #[arg(long, default_value = "release 1.0", value_parser = filled)]
    reason: String,
    /// Inputs of the pipeline, as JSON
    #[arg(long, default_value = r#"{"version": "1.0"}"#, value_parser = Value::from_str)]
    input: Value,
    /// Where to do it.
    #[command(flatten)]
    pub place: Place,
}

/// Runs it, unless that has been done.
pub async fn run_pipeline(client: &Client, wanted: &Wanted, script: &Script) -> Result<(), Error> {
    // In a filter a quote is written twice.
    let filter = format!("name eq '{}'", wanted.pipeline.replace('\'', "''"));
    let found = client.list_pipelines().filter(filter).items();
    let pipeline = named::exactly(&wanted.pipeline, found, |one| one.name.as_ref()).await?;
    let pipeline = pipeline.ok_or_else(|| Error::usage("there is no pipeline of that name"))?;
    let id = pipeline.id.unwrap_or_default();

    // Executions have no names. The comment tells which is ours, should its id have got lost.
    let earlier = client.list_pipeline_executions(&id).items();
    let earlier = named::exactly(&wanted.reason, earlier, |one| one.comments.as_ref()).await?;
    let execution = match earlier {
        Some(there) => there.id,
        None if !script.apply => {
            script.say(format!(
                "Would run {} for {}.",
                wanted.pipeline, wanted.reason
            ));
            return Ok(());
        }
        None => {
            let request = ExecutionRequest::new()
                .comments(&wanted.reason)
                .input(wanted.input.clone());
            client.execute_pipeline(&id, request).await?.execution_id
        }
    };
    let execution = execution.unwrap_or_default();

    let mut steps = client.follow_execution(&execution);
    while let Some(step) = steps.next().await.transpose()? {
        script.say(format!("  {step}"));
    }
    let done = client.get_execution(&execution).await?;
    script.say(format!(
        "{} ran for {}: {}",
        done.name,
        wanted.reason,
        done.output.unwrap_or_default()
    ));
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let wanted = Wanted::parse();
    // The local cloud has what this needs.
    let prepare = async |_: &_, _: &_| Ok(());
    script::main(&wanted.place, prepare, async |session, script| {
        run_pipeline(&Client::new(session), &wanted, script).await
    })
    .await
}
