//! The steps on Code Stream: pipelines and their executions.

use std::time::Duration;

use client_core::{Answered, Error, ErrorKind};
use code_stream::types::{Execution, ExecutionRequest, ExecutionStatus};
use code_stream::{Client, operations};
use tokio::time::sleep;

use crate::terminal::{Progress, Steps, detail, text};

/// Lists the first page of pipelines; the id of the first one that can run.
pub async fn list_pipelines(steps: &mut Steps, client: &Client) -> Result<Option<String>, Error> {
    let page = client.list_pipelines().with_response().await?;
    steps.answered(&operations::LIST_PIPELINES, &page);
    let page = page.value;
    detail(format!("{} in all", page.total_count.unwrap_or_default()));
    // The links are in order, the documents behind them are not.
    let pipelines = || {
        page.links
            .iter()
            .filter_map(|link| page.documents.get(link))
    };
    for pipeline in pipelines() {
        let state = text(&pipeline.state);
        detail(format!(
            "{}  {}  {state}",
            text(&pipeline.id),
            text(&pipeline.name)
        ));
    }
    let enabled = pipelines().find(|pipeline| pipeline.state.as_deref() == Some("ENABLED"));
    Ok(enabled.and_then(|pipeline| pipeline.id.clone()))
}

/// Starts a pipeline; the id of the execution.
pub async fn execute_pipeline(
    steps: &mut Steps,
    client: &Client,
    pipeline: &str,
) -> Result<String, Error> {
    let request = ExecutionRequest::new().comments("quickstart");
    let started = client
        .execute_pipeline(pipeline, request)
        .with_response()
        .await?;
    steps.answered(&operations::EXECUTE_PIPELINE, &started);
    let execution = started.value.execution_id.unwrap_or_default();
    detail(format!("execution {execution}"));
    Ok(execution)
}

/// Waits for an execution to end, stage by stage. One that failed or was cancelled is an
/// error as soon as it is seen.
pub async fn watch_execution(
    steps: &mut Steps,
    client: &Client,
    id: &str,
    poll: Duration,
) -> Result<Execution, Error> {
    let first = poll_execution(client, id, poll).await?;
    steps.answered(&operations::GET_EXECUTION, &first);
    let mut progress = Progress::new();
    let mut execution = first.value;
    loop {
        show(&mut progress, &execution);
        match execution.status {
            Some(ExecutionStatus::Completed) => {
                progress.finish();
                return Ok(execution);
            }
            Some(
                ExecutionStatus::Failed
                | ExecutionStatus::Canceled
                | ExecutionStatus::RollbackFailed
                | ExecutionStatus::RollbackCompleted,
            ) => {
                progress.finish();
                return Err(failure_of(&execution));
            }
            // Going on, or waiting for somebody, in whatever words.
            _ => sleep(poll).await,
        }
        execution = poll_execution(client, id, poll).await?.value;
    }
}

/// Reads an execution; right after its start the server may not know it yet.
async fn poll_execution(
    client: &Client,
    id: &str,
    poll: Duration,
) -> Result<Answered<Execution>, Error> {
    const TRIES: u32 = 6;
    for _ in 1..TRIES {
        match client.get_execution(id).with_response().await {
            Err(error) if error.is_retryable() || error.is_not_found() => sleep(poll).await,
            answer => return answer,
        }
    }
    client.get_execution(id).with_response().await
}

fn show(progress: &mut Progress, execution: &Execution) {
    let status = execution
        .status
        .as_ref()
        .map_or("-", ExecutionStatus::as_str);
    let of = |name: &&String| {
        execution
            .stages
            .get(*name)
            .and_then(|stage| stage.status.as_ref())
    };
    let ended = |name: &&String| {
        let status = of(name);
        matches!(
            status,
            Some(ExecutionStatus::Completed | ExecutionStatus::Skipped)
        )
    };
    let done = execution.stage_order.iter().filter(ended).count();
    let running = execution.stage_order.iter().find(|name| !ended(name));
    let all = execution.stage_order.len();
    let percent = (done * 100).checked_div(all).unwrap_or_default();
    let stage = running.map(|name| format!(", {name}")).unwrap_or_default();
    let rest = format!(", {done} of {all} stages{stage}");
    progress.show(i64::try_from(percent).unwrap_or(100), status, &rest);
}

fn failure_of(execution: &Execution) -> Error {
    let status = execution
        .status
        .as_ref()
        .map_or("", ExecutionStatus::as_str);
    Error::new(
        ErrorKind::Failed,
        format!("execution {} ended {status}", text(&execution.id)),
    )
    .with_server_message(
        execution.status_message.as_deref().unwrap_or_default(),
        None,
    )
}
