//! The steps on Code Stream: pipelines and their executions.

use std::time::Duration;

use client_core::Error;
use code_stream::types::{Execution, ExecutionRequest, ExecutionStatus};
use code_stream::{Client, operations};

use crate::terminal::{Bar, Steps, detail, text};

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
    let mut wait = client
        .wait_for_execution(id)
        .poll_interval(poll..=poll)
        .progress();
    let mut bar: Option<Bar> = None;
    let mut execution = Execution::default();
    while let Some(progress) = wait.next().await {
        let progress = progress?;
        let bar = bar.get_or_insert_with(|| {
            steps.read(&operations::GET_EXECUTION);
            Bar::new()
        });
        execution = progress.state;
        let (percent, stages) = stages_of(&execution);
        bar.show(Some(percent), &progress.status, &stages);
    }
    Ok(execution)
}

/// How many of its stages are done, in percent and in words.
fn stages_of(execution: &Execution) -> (u8, String) {
    let ended = |name: &&String| {
        let stage = execution.stages.get(*name);
        matches!(
            stage.and_then(|stage| stage.status.as_ref()),
            Some(ExecutionStatus::Completed | ExecutionStatus::Skipped)
        )
    };
    let done = execution.stage_order.iter().filter(ended).count();
    let running = execution.stage_order.iter().find(|name| !ended(name));
    let all = execution.stage_order.len();
    let percent = (done * 100).checked_div(all).unwrap_or_default();
    let stage = running.map(|name| format!(", {name}")).unwrap_or_default();
    let words = format!(", {done} of {all} stages{stage}");
    (u8::try_from(percent).unwrap_or(100), words)
}
