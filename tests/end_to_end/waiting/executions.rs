//! Executions of pipelines, stage by stage.

use std::time::Duration;

use client_core::{ErrorKind, Value};
use code_stream::types::{ExecutionRequest, ExecutionStatus, PipelineSpec};

use super::in_step::Cloud;

fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

/// A pipeline of two stages with these tasks; one that is called `ask` waits for a user.
async fn start(cloud: &Cloud, build: &[&str], deploy: &[&str]) -> String {
    let stage = |tasks: &[&str]| {
        let kinds = tasks.iter().map(|task| {
            let kind = if *task == "ask" {
                "UserOperation"
            } else {
                "REST"
            };
            ((*task).to_owned(), serde_json::json!({"type": kind}))
        });
        let kinds: serde_json::Map<String, Value> = kinds.collect();
        serde_json::json!({"taskOrder": tasks, "tasks": kinds})
    };
    let spec = serde_json::json!({
        "name": "release", "description": "", "project": cloud.sandbox.project_name(),
        "enabled": true, "state": "ENABLED", "stageOrder": ["Build", "Deploy"],
        "stages": {"Build": stage(build), "Deploy": stage(deploy)},
    });
    let spec: PipelineSpec = serde_json::from_value(spec).unwrap();
    let pipeline = cloud.pipelines.create_pipeline(spec).await.unwrap();
    let request = ExecutionRequest::new().comments("a test");
    let started = cloud
        .pipelines
        .execute_pipeline(pipeline.id.unwrap(), request);
    started.await.unwrap().execution_id.unwrap()
}

#[tokio::test(start_paused = true)]
async fn an_execution_is_waited_for_task_by_task() {
    let cloud = Cloud::new().await;
    let id = start(&cloud, &["compile", "test"], &["rollout"]).await;
    let mut stream = cloud.pipelines.wait_for_execution(&id).progress();
    let mut told = Vec::new();
    let mut last = None;
    while let Some(progress) = stream.next().await {
        let progress = progress.unwrap();
        told.push(format!("{} {progress}", progress.status));
        last = Some(progress.state);
    }
    let expected = [
        "NOT_STARTED 0 %, NOT_STARTED",
        "RUNNING 0 %, Build.compile",
        "RUNNING 33 %, Build.test",
        "RUNNING 66 %, Deploy.rollout",
        "COMPLETED 100 %, COMPLETED",
    ];
    assert_eq!(told, expected);
    let last = last.unwrap();
    assert_eq!(last.status, Some(ExecutionStatus::Completed));
    assert_eq!(last.stages.len(), 2);
    assert!(cloud.elapsed() <= seconds(92 + 10), "{:?}", cloud.elapsed());
}

#[tokio::test(start_paused = true)]
async fn the_steps_of_an_execution_come_in_order() {
    let cloud = Cloud::new().await;
    let id = start(&cloud, &["compile"], &["rollout"]).await;
    let mut steps = cloud.pipelines.follow_execution(&id);
    let mut came = Vec::new();
    while let Some(step) = steps.next().await {
        came.push(step.unwrap().to_string());
    }
    let expected = [
        "Build RUNNING",
        "Build.compile RUNNING",
        "Build.compile COMPLETED",
        "Build COMPLETED",
        "Deploy RUNNING",
        "Deploy.rollout RUNNING",
        "Deploy.rollout COMPLETED",
        "Deploy COMPLETED",
    ];
    assert_eq!(came, expected);
}

#[tokio::test(start_paused = true)]
async fn a_task_that_fails_is_named_with_its_reason() {
    let cloud = Cloud::new().await;
    let id = start(&cloud, &["compile", "fail-tests"], &["rollout"]).await;
    let error = cloud.pipelines.wait_for_execution(&id).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    let message = error.message().unwrap();
    assert!(message.contains("Build.fail-tests"), "{message}");
    assert_eq!(
        message.matches("exit code 1").count(),
        1,
        "said once: {message}"
    );

    let mut steps = cloud.pipelines.follow_execution(&id);
    let mut came = Vec::new();
    let error = loop {
        match steps.next().await.unwrap() {
            Ok(step) => came.push(step),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::Failed);
    let failed = came
        .iter()
        .find(|step| step.task.as_deref() == Some("fail-tests"))
        .unwrap();
    assert_eq!(failed.status, ExecutionStatus::Failed);
    assert!(failed.message.as_ref().unwrap().contains("exit code 1"));
}

#[tokio::test(start_paused = true)]
async fn an_execution_that_waits_for_a_user_goes_on_when_it_is_resumed() {
    let cloud = Cloud::new().await;
    let id = start(&cloud, &["compile"], &["ask", "rollout"]).await;
    let mut stream = cloud.pipelines.wait_for_execution(&id).progress();
    let mut waited_at = None;
    while let Some(progress) = stream.next().await {
        let progress = progress.unwrap();
        if progress.status == "WAITING" {
            waited_at = progress.phase;
            tokio::time::sleep(seconds(3600)).await;
            cloud
                .pipelines
                .act_on_execution(&id, "resume")
                .await
                .unwrap();
        }
    }
    assert_eq!(waited_at.as_deref(), Some("Deploy.ask"));
    assert!(cloud.elapsed() > seconds(3600));
}

#[tokio::test(start_paused = true)]
async fn an_execution_is_cancelled_and_cannot_be_when_it_is_done() {
    let cloud = Cloud::new().await;
    let id = start(&cloud, &["compile"], &["ask"]).await;
    let wait = cloud.pipelines.wait_for_execution(&id);
    let error = wait.cancel_when(tokio::time::sleep(seconds(100))).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Canceled);
    assert!(cloud.elapsed() < seconds(120), "{:?}", cloud.elapsed());

    let other = Cloud::new().await;
    let id = start(&other, &["compile"], &["rollout"]).await;
    let wait = other.pipelines.wait_for_execution(&id);
    let wait = wait.poll_interval(seconds(100)..=seconds(100));
    let done = wait.cancel_when(tokio::time::sleep(seconds(63))).await;
    assert_eq!(done.unwrap().status, Some(ExecutionStatus::Completed));
}

#[tokio::test(start_paused = true)]
async fn a_restarted_program_waits_on_for_an_execution() {
    let cloud = Cloud::new().await;
    let id = start(&cloud, &["compile"], &["ask"]).await;
    let wait = cloud.pipelines.wait_for_execution(&id);
    let error = wait.timeout(seconds(300)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(
        error.to_string().contains("WAITING, Deploy.ask, 50 %"),
        "{error}"
    );
    let restarted = code_stream::Client::new(&cloud.new_session());
    restarted.act_on_execution(&id, "resume").await.unwrap();
    let done = restarted.wait_for_execution(&id).await.unwrap();
    assert_eq!(done.status, Some(ExecutionStatus::Completed));
}
