//! How far each stage and task of an execution is.

use std::ops::Range;

use serde_json::{Map, Value, json};

use super::course::{Mode, Progress, STEP, Step};
use super::pipelines::names;
use crate::clock::Millis;
use crate::random::Random;

/// The stages of a pipeline as an execution goes through them.
pub(super) struct Stages<'a>(Vec<Stage<'a>>);

/// A stage, with the positions of its steps among all steps of the execution.
struct Stage<'a> {
    name: String,
    definition: &'a Value,
    tasks: Vec<Task<'a>>,
    steps: Range<usize>,
}

/// A task with the position of its step; the tasks of a step run at the same time.
struct Task<'a> {
    name: String,
    definition: &'a Value,
    position: usize,
}

/// A task that waits for a user's answer before its step begins.
pub(super) struct Waiting<'a> {
    pub(super) stage: String,
    pub(super) name: String,
    pub(super) definition: &'a Value,
    /// Of its step among all steps of the execution.
    pub(super) position: usize,
}

impl Stages<'_> {
    /// How much of the work is done, of a hundred.
    pub(super) fn percent(&self, progress: &Progress) -> i64 {
        let steps = Millis::try_from(self.steps().len()).unwrap_or(0);
        if progress.mode == Mode::Completed {
            return 100;
        }
        (progress.worked * 100)
            .checked_div(steps * STEP)
            .unwrap_or(0)
    }
}

impl Task<'_> {
    /// By its name.
    fn fails(&self) -> bool {
        self.name.to_lowercase().starts_with("fail")
    }

    fn ignores_failure(&self) -> bool {
        self.definition["ignoreFailure"] == Value::Bool(true)
    }

    fn waits(&self) -> bool {
        self.definition["type"] == "UserOperation"
    }

    fn failure(&self) -> String {
        let reason = if self.waits() && !self.fails() {
            "it was rejected"
        } else {
            "its script ended with exit code 1"
        };
        format!("Task '{}' failed: {reason}", self.name)
    }

    fn status(&self, progress: &Progress) -> &'static str {
        let position = Millis::try_from(self.position).unwrap_or(0);
        let (begin, end) = (STEP * position, STEP * (position + 1));
        if progress.worked >= end {
            return match (self.fails(), self.ignores_failure()) {
                (false, _) => "COMPLETED",
                (true, false) => "FAILED",
                (true, true) => "FAILED_CONTINUE",
            };
        }
        let reached = progress.mode != Mode::NotStarted && progress.worked >= begin;
        match progress.mode {
            Mode::Failed if progress.rejected && progress.worked == begin && self.waits() => {
                "FAILED"
            }
            // What was canceled or paused between two steps has not begun the next.
            Mode::Completed | Mode::Failed => "NOT_STARTED",
            Mode::Waiting if !self.waits() => "NOT_STARTED",
            _ if !reached => "NOT_STARTED",
            mode => mode.as_str(),
        }
    }

    fn shown(&self, id: String, progress: &Progress, until: Millis) -> Value {
        let status = self.status(progress);
        let failed = matches!(status, "FAILED" | "FAILED_CONTINUE");
        let steps = self.position..self.position + 1;
        let times = times(progress, &steps, status, until);
        let failure = if failed {
            self.failure()
        } else {
            String::new()
        };
        json!({
            "id": id,
            "name": self.name,
            "type": self.definition["type"],
            "status": status,
            "statusMessage": failure,
            "failureMessage": failure,
            "ignoreFailure": self.ignores_failure(),
            "preCondition": self.definition["preCondition"],
            "endpoints": self.definition.get("endpoints").cloned().unwrap_or_else(|| json!({})),
            "input": self.definition.get("input").cloned().unwrap_or_else(|| json!({})),
            "output": if status == "COMPLETED" { json!({"exitCode": 0}) } else { json!({}) },
            "notifications": [],
            "_startTime": times.0,
            "_endTime": times.1,
            "_durationInMicros": times.2,
        })
    }
}

impl<'a> Stages<'a> {
    pub(super) fn of(pipeline: &'a Map<String, Value>) -> Self {
        let mut position = 0;
        let order = names(pipeline.get("stageOrder")).into_iter().flatten();
        let stages = order.filter_map(|name| {
            let definition = pipeline.get("stages")?.get(&name)?;
            let first = position;
            let mut tasks = Vec::new();
            for step in names(definition.get("taskOrder")) {
                tasks.extend(step.into_iter().map(|name| Task {
                    definition: &definition["tasks"][name.as_str()],
                    name,
                    position,
                }));
                position += 1;
            }
            Some(Stage {
                name,
                definition,
                tasks,
                steps: first..position,
            })
        });
        Self(stages.collect())
    }

    pub(super) fn names(&self) -> Vec<&str> {
        self.0.iter().map(|stage| stage.name.as_str()).collect()
    }

    pub(super) fn steps(&self) -> Vec<Step> {
        let count = self.0.last().map_or(0, |stage| stage.steps.end);
        let mut steps = vec![Step::default(); count];
        for task in self.0.iter().flat_map(|stage| &stage.tasks) {
            let step = &mut steps[task.position];
            step.fails |= task.fails() && !task.ignores_failure();
            step.waits |= task.waits();
        }
        steps
    }

    /// The tasks that wait for users.
    pub(super) fn waiting(self) -> Vec<Waiting<'a>> {
        let stages = self.0.into_iter();
        let tasks = stages.flat_map(|stage| {
            let name = stage.name;
            let tasks = stage.tasks.into_iter().filter(Task::waits);
            tasks.map(move |task| Waiting {
                stage: name.clone(),
                name: task.name,
                definition: task.definition,
                position: task.position,
            })
        });
        tasks.collect()
    }

    /// Where it failed, and why.
    pub(super) fn failure(&self, progress: &Progress) -> Option<String> {
        self.0.iter().find_map(|stage| {
            let failed = |task: &&Task<'_>| task.status(progress) == "FAILED";
            let task = stage.tasks.iter().find(failed)?;
            Some(format!("{}.{}: {}", stage.name, task.name, task.failure()))
        })
    }

    /// As the service shows them. What goes on still lasts until then; ids follow from that of the
    /// execution.
    pub(super) fn shown(&self, execution: &str, progress: &Progress, until: Millis) -> Value {
        let stages = self.0.iter();
        stages
            .map(|stage| (stage.name.clone(), stage.shown(execution, progress, until)))
            .collect::<Map<_, _>>()
            .into()
    }
}

impl Stage<'_> {
    fn status(&self, progress: &Progress) -> &'static str {
        let statuses: Vec<&str> = self
            .tasks
            .iter()
            .map(|task| task.status(progress))
            .collect();
        let all = |wanted: &[&str]| statuses.iter().all(|status| wanted.contains(status));
        if statuses.is_empty() {
            // One without tasks is done when everything is.
            return if progress.mode == Mode::Completed {
                "COMPLETED"
            } else {
                "NOT_STARTED"
            };
        }
        if statuses.contains(&"FAILED") {
            "FAILED"
        } else if all(&["COMPLETED", "FAILED_CONTINUE"]) {
            "COMPLETED"
        } else if all(&["NOT_STARTED"]) {
            "NOT_STARTED"
        } else {
            progress.mode.as_str()
        }
    }

    fn shown(&self, execution: &str, progress: &Progress, until: Millis) -> Value {
        let id =
            |task: &str| Random::from_text(&format!("{execution} {} {task}", self.name)).uuid();
        let tasks: Map<String, Value> = self
            .tasks
            .iter()
            .map(|task| {
                (
                    task.name.clone(),
                    task.shown(id(&task.name), progress, until),
                )
            })
            .collect();
        let status = self.status(progress);
        let failed = |task: &&Task<'_>| task.status(progress) == "FAILED";
        let failure = self.tasks.iter().find(failed).map(Task::failure);
        let times = times(progress, &self.steps, status, until);
        json!({
            "id": id(""),
            "name": self.name,
            "status": status,
            "statusMessage": failure.unwrap_or_default(),
            "taskOrder": self.definition["taskOrder"],
            "tasks": tasks,
            "notifications": [],
            "_startTime": times.0,
            "_endTime": times.1,
            "_durationInMicros": times.2,
        })
    }
}

/// Start, end and duration of what is made of these steps and has this status, in microseconds.
fn times(
    progress: &Progress,
    steps: &Range<usize>,
    status: &str,
    until: Millis,
) -> (Option<i64>, Option<i64>, i64) {
    if status == "NOT_STARTED" {
        return (None, None, 0);
    }
    let work = |position: usize| STEP * Millis::try_from(position).unwrap_or(0);
    let start = progress.time_of(work(steps.start));
    let done = progress.worked >= work(steps.end);
    let end = if done {
        // The last of the work before the next step, not a wait after it.
        progress.time_of(work(steps.end) - 1) + 1
    } else {
        until
    };
    let over = done || progress.mode.is_final();
    let duration = (end - start).max(0) * 1000;
    (Some(start * 1000), over.then_some(end * 1000), duration)
}
