// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /vmc/api/orgs/{org}/tasks`
pub const LIST_TASKS: Operation = Operation::new(
    "list_tasks",
    "GET",
    "/vmc/api/orgs/{org}/tasks",
    "tasks",
    "List the tasks of an org",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Vec<Task>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);

/// `GET /vmc/api/orgs/{org}/tasks/{task}`
pub const GET_TASK: Operation = Operation::new(
    "get_task",
    "GET",
    "/vmc/api/orgs/{org}/tasks/{task}",
    "tasks",
    "Get a task",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("task", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("Task")
    .idempotent();

/// `POST /vmc/api/orgs/{org}/tasks/{task}`
pub const UPDATE_TASK: Operation = Operation::new(
    "update_task",
    "POST",
    "/vmc/api/orgs/{org}/tasks/{task}",
    "tasks",
    "Cancel a task",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("task", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("action", Place::Query, ParameterType::String, Encoding::Single, false, &["cancel"]),
    ])
    .answer("Task")
    .waits_for("task");
