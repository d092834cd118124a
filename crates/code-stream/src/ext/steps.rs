//! Stages and tasks of an execution in the order in which they run, and how they change.

use std::collections::{BTreeMap, HashSet};
use std::fmt;

use client_core::Value;

use crate::types::{Execution, ExecutionStatus, StageExecution, TaskExecution};

/// A change of the status of a stage or of a task.
///
/// Its `Display` is one line: `Deploy.migrate FAILED: exit code 1`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExecutionStep {
    /// Name of the stage.
    pub stage: String,
    /// Name of the task; `None` where the status is that of the stage as a whole.
    pub task: Option<String>,
    /// The new status.
    pub status: ExecutionStatus,
    /// What the server says about it, such as the cause of a failure.
    pub message: Option<String>,
    /// What the task has put out so far, by name; it can hold whole logs.
    pub output: Option<Value>,
}

impl fmt::Display for ExecutionStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.stage)?;
        if let Some(task) = &self.task {
            write!(f, ".{task}")?;
        }
        write!(f, " {}", self.status)?;
        match &self.message {
            Some(message) => write!(f, ": {message}"),
            None => Ok(()),
        }
    }
}

/// The status as the server wrote it.
pub(super) fn status_text(status: Option<&ExecutionStatus>) -> &str {
    status.map_or("", ExecutionStatus::as_str)
}

/// A status in the case that the document has it in.
pub(super) fn known(status: Option<&ExecutionStatus>) -> ExecutionStatus {
    ExecutionStatus::from(status_text(status).to_ascii_uppercase())
}

/// Whether a stage or a task of this status is over.
pub(super) fn is_over(status: Option<&ExecutionStatus>) -> bool {
    use ExecutionStatus as Status;
    matches!(
        known(status),
        Status::Completed
            | Status::Failed
            | Status::FailedContinue
            | Status::Canceled
            | Status::Skipped
            | Status::RollbackCompleted
            | Status::RollbackFailed
    )
}

/// The stages, in order; those that the order does not name come last.
pub(super) fn stages(execution: &Execution) -> impl Iterator<Item = (&str, &StageExecution)> {
    let order = execution.stage_order.iter().map(String::as_str);
    ordered(order, &execution.stages)
}

/// The tasks of a stage, in order. Tasks that run at the same time share an entry of it.
pub(super) fn tasks(stage: &StageExecution) -> impl Iterator<Item = (&str, &TaskExecution)> {
    let order = stage.task_order.iter().flat_map(|entry| entry.split(','));
    ordered(order.map(str::trim), &stage.tasks)
}

fn ordered<'a, T>(
    order: impl Iterator<Item = &'a str>,
    all: &'a BTreeMap<String, T>,
) -> impl Iterator<Item = (&'a str, &'a T)> {
    let mut named = HashSet::new();
    let mut found: Vec<(&str, &T)> = order
        .filter_map(|name| all.get_key_value(name))
        .map(|(name, item)| (name.as_str(), item))
        .filter(|(name, _)| named.insert(*name))
        .collect();
    let rest = all.iter().map(|(name, item)| (name.as_str(), item));
    found.extend(rest.filter(|(name, _)| !named.contains(name)));
    found.into_iter()
}

/// What the status of each stage and task was.
#[derive(Default)]
pub(super) struct Steps(BTreeMap<(String, Option<String>), ExecutionStatus>);

impl Steps {
    /// What has changed since the last time. A stage that begins comes before its tasks, one that
    /// ends after them.
    pub(super) fn changes(&mut self, execution: &Execution) -> Vec<ExecutionStep> {
        let mut changes = Vec::new();
        for (stage_name, stage) in stages(execution) {
            let whole = self.changed(stage_name, None, stage.status.as_ref());
            let whole = whole.map(|status| ExecutionStep {
                stage: stage_name.to_owned(),
                task: None,
                status,
                message: some_text([&stage.status_message]),
                output: None,
            });
            let begins = whole
                .as_ref()
                .is_some_and(|step| !is_over(Some(&step.status)));
            let (before, after) = if begins { (whole, None) } else { (None, whole) };
            changes.extend(before);
            for (task_name, task) in tasks(stage) {
                let status = self.changed(stage_name, Some(task_name), task.status.as_ref());
                changes.extend(status.map(|status| ExecutionStep {
                    stage: stage_name.to_owned(),
                    task: Some(task_name.to_owned()),
                    status,
                    message: some_text([&task.failure_message, &task.status_message]),
                    output: task.output.clone().filter(|output| !is_empty(output)),
                }));
            }
            changes.extend(after);
        }
        changes
    }

    /// The new status, if there is one. Not to have begun is none.
    fn changed(
        &mut self,
        stage: &str,
        task: Option<&str>,
        status: Option<&ExecutionStatus>,
    ) -> Option<ExecutionStatus> {
        let status = status.filter(|status| **status != ExecutionStatus::NotStarted)?;
        let key = (stage.to_owned(), task.map(str::to_owned));
        let before = self.0.insert(key, status.clone());
        (before.as_ref() != Some(status)).then(|| status.clone())
    }
}

fn some_text<const N: usize>(texts: [&Option<String>; N]) -> Option<String> {
    let mut texts = texts.into_iter().flatten();
    texts.find(|text| !text.is_empty()).cloned()
}

fn is_empty(output: &Value) -> bool {
    output.is_null() || output.as_object().is_some_and(|map| map.is_empty())
}
