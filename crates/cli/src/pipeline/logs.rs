//! `vmw pipeline logs`: what each stage and task of an execution says and has put out.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use client_core::Value;
use code_stream::Client;
use code_stream::types::{Execution, ExecutionStatus};
use serde_json::json;

use crate::context::Context;
use crate::failure::Failure;
use crate::output::{Column, line, text};

const COLUMNS: &[Column] = &[
    Column::new("STEP", "step"),
    Column::new("STATUS", "status"),
    Column::new("MESSAGE", "message"),
    Column::new("OUTPUT", "output"),
];

pub async fn print(id: &str, client: &Client, context: &Context) -> Result<(), Failure> {
    let execution = client.get_execution(id).await?;
    let said = said(&execution);
    if context.is_for_people() {
        let told: String = said.iter().map(Said::told).collect();
        return context.out.raw(told.as_bytes());
    }
    context
        .out
        .value(said.iter().map(Said::value).collect(), COLUMNS)
}

/// What a stage, a task or a step of the workspace has said.
struct Said {
    /// `Deploy`, or `Deploy.migrate`.
    step: String,
    status: String,
    message: Option<String>,
    output: Value,
}

impl Said {
    fn value(&self) -> Value {
        json!({
            "step": self.step,
            "status": self.status,
            "message": self.message,
            "output": self.output,
        })
    }

    /// For people: messages and outputs below, each line with room before it.
    fn told(&self) -> String {
        let mut told = format!("{} {}\n", line(&self.step), line(&self.status));
        for row in self.message.iter().flat_map(|message| message.lines()) {
            let _ = writeln!(told, "  {}", line(row));
        }
        match &self.output {
            Value::Null => {}
            Value::Object(outputs) => {
                for (name, value) in outputs {
                    put_out(&mut told, Some(name), value);
                }
            }
            other => put_out(&mut told, None, other),
        }
        told
    }
}

/// A value on the line of its name; what has several lines stands below.
fn put_out(told: &mut String, name: Option<&str>, value: &Value) {
    let name = name
        .map(|name| format!("{}: ", line(name)))
        .unwrap_or_default();
    let lines = match value {
        Value::Array(items) if items.iter().all(Value::is_string) && items.len() > 1 => {
            items.iter().map(text).collect::<Vec<_>>()
        }
        Value::String(whole) => whole.lines().map(line).collect(),
        other => vec![text(other)],
    };
    match &*lines {
        [] => {}
        [only] => {
            let _ = writeln!(told, "  {name}{only}");
        }
        several => {
            let _ = writeln!(told, "  {}", name.trim_end());
            for row in several {
                let _ = writeln!(told, "    {row}");
            }
        }
    }
}

/// All that was said, in the order in which it was done. What has not begun says nothing.
fn said(execution: &Execution) -> Vec<Said> {
    let mut said: Vec<Said> = execution
        .workspace_results
        .iter()
        .map(|result| Said {
            step: format!("workspace.{}", result.step.as_deref().unwrap_or("step")),
            status: result.status.clone().unwrap_or_default(),
            message: None,
            output: if result.logs.is_empty() {
                Value::Null
            } else {
                json!({"logs": result.logs})
            },
        })
        .collect();
    let begun = |status: &Option<ExecutionStatus>| {
        let status = status
            .as_ref()
            .filter(|status| **status != ExecutionStatus::NotStarted);
        status.map(|status| status.as_str().to_owned())
    };
    for (stage_name, stage) in ordered(&execution.stage_order, &execution.stages) {
        let Some(status) = begun(&stage.status) else {
            continue;
        };
        said.push(Said {
            step: stage_name.to_owned(),
            status,
            message: first([&stage.status_message]),
            output: Value::Null,
        });
        for (task_name, task) in ordered(&stage.task_order, &stage.tasks) {
            let Some(status) = begun(&task.status) else {
                continue;
            };
            let output = task.output.clone().unwrap_or_default();
            let is_empty = output.as_object().is_some_and(|outputs| outputs.is_empty());
            said.push(Said {
                step: format!("{stage_name}.{task_name}"),
                status,
                message: first([&task.failure_message, &task.status_message]),
                output: if is_empty { Value::Null } else { output },
            });
        }
    }
    said
}

/// In the given order; names that stand together are done at the same time. What the order does not
/// name comes last.
fn ordered<'a, T>(order: &[String], all: &'a BTreeMap<String, T>) -> Vec<(&'a str, &'a T)> {
    let place = |name: &str| {
        let names = order.iter().flat_map(|entry| entry.split(','));
        names.map(str::trim).position(|one| one == name)
    };
    let mut sorted: Vec<_> = all.iter().map(|(name, one)| (name.as_str(), one)).collect();
    sorted.sort_by_key(|(name, _)| place(name).unwrap_or(usize::MAX));
    sorted
}

fn first<const N: usize>(texts: [&Option<String>; N]) -> Option<String> {
    let mut texts = texts.into_iter().flatten();
    texts.find(|text| !text.trim().is_empty()).cloned()
}

#[cfg(test)]
mod tests {
    use client_core::wire::from_value;

    use super::*;

    #[test]
    fn messages_and_outputs_stand_below_their_step_in_the_order_of_the_work() {
        let execution = from_value(&json!({
            "stageOrder": ["Test", "Build"],
            "stages": {
                "Build": {"status": "NOT_STARTED", "tasks": {"make": {"status": "NOT_STARTED"}}},
                "Test": {
                    "status": "FAILED",
                    "taskOrder": ["unit,lint"],
                    "tasks": {
                        "lint": {"status": "FAILED", "failureMessage": "exit code 1\nsee\u{1b}[2J above"},
                        "unit": {"status": "COMPLETED", "output": {"logs": ["one", "two"], "code": 0, "none": ""}},
                    },
                },
            },
            "workspaceResults": [{"step": "clone", "status": "OK", "logs": ["cloned"]}],
        }));
        let told: String = said(&execution.value().unwrap())
            .iter()
            .map(Said::told)
            .collect();
        assert_eq!(
            told,
            "workspace.clone OK\n  logs: cloned\nTest FAILED\nTest.unit COMPLETED\n  logs:\n    one\n    two\n  \
             code: 0\nTest.lint FAILED\n  exit code 1\n  see [2J above\n"
        );
    }
}
