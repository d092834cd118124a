//! `vmw pipeline run` and `watch`.

use clap::Args;
use client_core::wire::to_value;
use client_core::{ErrorKind, Value};
use code_stream::Client;
use code_stream::types::ExecutionRequest;

use super::{EXECUTION, One, inputs};
use crate::arguments::Waiting;
use crate::context::Context;
use crate::failure::Failure;
use crate::inputs::Inputs;
use crate::output::Column;
use crate::progress;

#[derive(Debug, Args)]
pub struct Wanted {
    #[command(flatten)]
    pipeline: One,
    #[command(flatten)]
    inputs: Inputs,
    /// What it is run for; kept with the execution
    #[arg(long, value_name = "TEXT")]
    comments: Option<String>,
    /// Check the inputs, print what would be sent, and run nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    waiting: Waiting,
}

/// The columns of the answer to a start.
const STARTED: &[Column] = &[
    Column::new("ID", "executionId"),
    Column::new("NUMBER", "executionIndex"),
];

pub async fn run(wanted: Wanted, client: &Client, context: &Context) -> Result<(), Failure> {
    let written = wanted.inputs.read()?;
    let pipeline = wanted.pipeline.found(client).await?;
    let name = pipeline.name.clone().unwrap_or_default();
    let mut request = ExecutionRequest::new();
    let inputs = inputs::checked(written, &pipeline)?;
    if !inputs.is_empty() {
        request = request.input(Value::Object(inputs));
    }
    if let Some(comments) = wanted.comments {
        request = request.comments(comments);
    }
    if wanted.dry_run {
        context.out.say(format_args!("{name} would be run"));
        return context.out.value(to_value(&request), &[]);
    }
    let id = pipeline.id.unwrap_or_default();
    let list = format!("`vmw pipeline executions {}`", progress::quoted(&name));
    let started = client.execute_pipeline(&id, request).await;
    let started = started.inspect_err(|error| {
        if error.outcome_unknown() {
            context
                .out
                .say(format_args!("it may run all the same: {list} tells"));
        }
    })?;
    let Some(id) = started.execution_id.as_deref().filter(|id| !id.is_empty()) else {
        return Err(Failure::Other(format!(
            "the server has taken the run of {name}, but did not say its id: {list} tells"
        )));
    };
    if !wanted.waiting.is_wanted() {
        return context.out.one(&started, STARTED);
    }
    let title = format!("execution {id} of {name}");
    follow(&title, id, wanted.waiting, client, context).await
}

/// Tells the steps of an execution, then prints it.
pub async fn follow(
    title: &str,
    id: &str,
    waiting: Waiting,
    client: &Client,
    context: &Context,
) -> Result<(), Failure> {
    let resume = format!("vmw pipeline watch {id}");
    let steps = client.follow_execution(id);
    let ended = progress::follow(context, title, &resume, waiting, steps).await;
    if let Err(Failure::Call(error)) = &ended
        && error.kind() == ErrorKind::Failed
    {
        let more = format_args!("`vmw pipeline logs {id}` tells more");
        context.out.say(more);
    }
    ended?;
    context.out.one(&client.get_execution(id).await?, EXECUTION)
}
