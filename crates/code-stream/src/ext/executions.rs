//! Executions: until they have ended, and what a state of theirs means.

use std::time::Duration;

use client_core::wait::{About, Follow, Reading, Standing, Wait, Work, read};
use client_core::{BoxFuture, Error};

use super::steps::{ExecutionStep, Steps, is_over, known, stages, status_text, tasks};
use crate::types::{Execution, ExecutionStatus, StageExecution, TaskExecution};
use crate::{Client, operations};

impl Client {
    /// Waits for an execution of a pipeline to end: its last state, once it is `COMPLETED`.
    ///
    /// Polls `GET /codestream/api/executions/{id}`, about every 10 s in the end. The id is all it takes,
    /// so a program that was restarted waits again with the id that it kept.
    /// [`cancel_when`](Wait::cancel_when) cancels with
    /// `POST /codestream/api/executions/{id}?action=cancel`.
    ///
    /// Progress is told whenever the status of a stage or a task changes. Its percentage is the share
    /// of tasks that are done, its phase the stage and the task that are worked on, as
    /// `Deploy.approve`; `stages` of the state holds all of them. An execution that is `WAITING`, for
    /// the answer to a user operation, or `PAUSED` goes on once somebody acts: that is seen in the
    /// progress, and a [`timeout`](Wait::timeout) bounds it.
    ///
    /// - `id`: Id of the execution.
    ///
    /// ```no_run
    /// use code_stream::types::ExecutionRequest;
    ///
    /// # async fn example(pipelines: code_stream::Client, id: &str) -> Result<(), code_stream::Error> {
    /// let started = pipelines.execute_pipeline(id, ExecutionRequest::new()).await?;
    /// let done = pipelines
    ///     .wait_for_execution(started.execution_id.unwrap_or_default())
    ///     .on_progress(|progress| println!("{} {progress}", progress.status))
    ///     .await?;
    /// println!("{:?}", done.output);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`Failed`](crate::ErrorKind::Failed): the execution is `FAILED`, `ROLLBACK_COMPLETED` or
    ///   `ROLLBACK_FAILED`. The message is its `statusMessage` with that of the first task that failed.
    /// - [`Canceled`](crate::ErrorKind::Canceled): it is `CANCELED`.
    /// - [`Timeout`](crate::ErrorKind::Timeout): it goes on after the time was up.
    /// - 404: No such execution, a minute after the waiting began.
    pub fn wait_for_execution(&self, id: impl Into<String>) -> Wait<Execution> {
        let work = ExecutionWork {
            client: self.clone(),
            id: id.into(),
            wait: "wait_for_execution",
        };
        Wait::new(work).poll_interval(Duration::from_secs(1)..=Duration::from_secs(10))
    }

    /// Follows an execution of a pipeline: each change of the status of a stage or a task, with
    /// messages and outputs, until it has ended.
    ///
    /// Polls `GET /codestream/api/executions/{id}`, about every 10 s in the end. Of a status that lasts
    /// shorter than that, only the one after it may be seen.
    ///
    /// - `id`: Id of the execution.
    ///
    /// ```no_run
    /// # async fn example(pipelines: code_stream::Client, id: &str) -> Result<(), code_stream::Error> {
    /// let mut steps = pipelines.follow_execution(id);
    /// while let Some(step) = steps.next().await {
    ///     println!("{}", step?); // Deploy.migrate FAILED: exit code 1
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`wait_for_execution`](Self::wait_for_execution), after the last change.
    pub fn follow_execution(&self, id: impl Into<String>) -> Follow<ExecutionStep> {
        let work = ExecutionWork {
            client: self.clone(),
            id: id.into(),
            wait: "follow_execution",
        };
        let mut steps = Steps::default();
        Follow::new(work, move |execution| steps.changes(&execution))
            .poll_interval(Duration::from_secs(1)..=Duration::from_secs(10))
    }
}

struct ExecutionWork {
    client: Client,
    id: String,
    wait: &'static str,
}

impl Work for ExecutionWork {
    type State = Execution;

    fn about(&self) -> About {
        About::new(self.wait, "execution", &self.id, &operations::GET_EXECUTION)
            .at(self.client.core.base_url())
    }

    fn read(&self) -> BoxFuture<'static, Result<Reading<Execution>, Error>> {
        read(self.client.get_execution(&self.id).with_response())
    }

    fn judge(execution: &Execution) -> Standing {
        use ExecutionStatus as Status;
        let text = status_text(execution.status.as_ref());
        let standing = match known(execution.status.as_ref()) {
            Status::Completed => Standing::succeeded(text),
            Status::Failed | Status::RollbackCompleted | Status::RollbackFailed => {
                Standing::failed(text)
            }
            Status::Canceled => Standing::canceled(text),
            Status::Canceling => Standing::canceling(text),
            // There was nothing to do.
            Status::Skipped => Standing::succeeded(text),
            Status::UnknownValue(_) => Standing::unknown(text),
            _ => Standing::running(text),
        };
        standing
            .percent(percent(execution))
            .phase(phase(execution))
            .reason(reason(execution), None)
            .marks(marks(execution))
    }

    fn cancel(&self) -> Option<BoxFuture<'static, Result<(), Error>>> {
        let cancel = self.client.act_on_execution(&self.id, "cancel");
        Some(Box::pin(async move { cancel.await.map(drop) }))
    }
}

/// Whether a stage or a task of this status is being worked on, or waited for.
fn is_under_way(status: Option<&ExecutionStatus>) -> bool {
    let waits = matches!(
        known(status),
        ExecutionStatus::NotStarted | ExecutionStatus::Queued
    );
    status.is_some() && !waits && !is_over(status)
}

/// The share of tasks that are over.
fn percent(execution: &Execution) -> Option<i64> {
    let all = || stages(execution).flat_map(|(_, stage)| tasks(stage));
    let over = all()
        .filter(|(_, task)| is_over(task.status.as_ref()))
        .count();
    let percent = (over * 100).checked_div(all().count())?;
    i64::try_from(percent).ok()
}

/// The stage under way, with its task if there is one.
fn phase(execution: &Execution) -> Option<String> {
    let under_way = |(_, stage): &(&str, &StageExecution)| is_under_way(stage.status.as_ref());
    let (stage_name, stage) = stages(execution).find(under_way)?;
    let under_way = |(_, task): &(&str, &TaskExecution)| is_under_way(task.status.as_ref());
    Some(match tasks(stage).find(under_way) {
        Some((task_name, _)) => format!("{stage_name}.{task_name}"),
        None => stage_name.to_owned(),
    })
}

/// Why it failed: what it says of itself, and what the task says with which it began.
fn reason(execution: &Execution) -> Option<String> {
    let own = execution.status_message.as_deref().map(str::trim);
    let own = own.filter(|text| !text.is_empty());
    let of_task = stages(execution).find_map(|(stage_name, stage)| {
        let has_failed = |(_, task): &(&str, &TaskExecution)| {
            known(task.status.as_ref()) == ExecutionStatus::Failed
        };
        let (task_name, task) = tasks(stage).find(has_failed)?;
        let messages = [&task.failure_message, &task.status_message];
        let mut messages = messages.into_iter().flatten().map(|text| text.trim());
        let message = messages.find(|text| !text.is_empty())?;
        Some((format!("{stage_name}.{task_name}"), message))
    });
    match (own, of_task) {
        (Some(own), Some((_, message))) if own.contains(message) => Some(own.to_owned()),
        (Some(own), Some((task, message))) => Some(format!("{own}; {task}: {message}")),
        (Some(own), None) => Some(own.to_owned()),
        (None, Some((task, message))) => Some(format!("{task}: {message}")),
        (None, None) => None,
    }
}

/// The statuses of all stages and tasks.
fn marks(execution: &Execution) -> Vec<&str> {
    stages(execution)
        .flat_map(|(_, stage)| {
            let of_tasks = tasks(stage).map(|(_, task)| status_text(task.status.as_ref()));
            std::iter::once(status_text(stage.status.as_ref())).chain(of_tasks)
        })
        .collect()
}
