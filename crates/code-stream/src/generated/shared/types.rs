// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, Value, open_enum, record, wire::{Extra, Record}};

/// One run of a pipeline, with the state of each of its stages and tasks.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Execution {
    /// When the execution was created, in microseconds since the Unix epoch. Set by the server.
    pub create_time_in_micros: Option<i64>,
    /// User who created the execution, as the server keeps it; `createdBy` stands beside it. Set by the
    /// server.
    pub meta_created_by: Option<String>,
    /// How long the execution has run, in microseconds. Set by the server.
    pub duration_in_micros: Option<i64>,
    /// User who started the execution, or on whose behalf it was started. Set by the server.
    pub executed_by: Option<String>,
    /// Whether the pipeline is a global one. Set by the server.
    pub global: Option<bool>,
    /// Descriptions of the inputs: each key is the name of an input in `input`. Set by the server.
    pub input_meta: BTreeMap<String, PropertyMetaData>,
    /// Path of the execution in the API. Lists use it as the key of the execution. Set by the server.
    pub link: Option<String>,
    /// Whether the execution was started by a task of another execution. Set by the server.
    pub nested: Option<bool>,
    /// Descriptions of the outputs: each key is the name of an output in `output`. Set by the server.
    pub output_meta: BTreeMap<String, PropertyMetaData>,
    /// Path of the pipeline that runs. It ends in the id of the pipeline. Set by the server.
    pub pipeline_link: Option<String>,
    /// Id of the project whose name is in `project`. Set by the server.
    pub project_id: Option<String>,
    /// When the execution was asked for, in microseconds since the Unix epoch. Set by the server.
    pub request_time_in_micros: Option<i64>,
    /// Whether the execution was started to roll back another one. Set by the server.
    pub rollback: Option<bool>,
    /// Where the request to start the execution came from. Set by the server.
    pub source: Option<String>,
    /// Total duration of the execution, in microseconds. How it differs from `_durationInMicros` is not
    /// specified. Set by the server.
    pub total_duration_in_micros: Option<i64>,
    /// Who or what caused the execution, such as a trigger. Set by the server.
    pub triggered_by: Option<String>,
    /// When the execution last changed, in microseconds since the Unix epoch. Set by the server.
    pub update_time_in_micros: Option<i64>,
    /// User who last changed the execution, as the server keeps it; `updatedBy` stands beside it. Set
    /// by the server.
    pub meta_updated_by: Option<String>,
    /// Comment given when the execution was started.
    pub comments: Option<String>,
    /// When the execution was created, as text such as `2019-09-23 13:48:54.483`, commonly without a
    /// time zone. Set by the server.
    pub created_at: Option<Timestamp>,
    /// User who created the execution. Set by the server.
    pub created_by: Option<String>,
    /// Free text about the execution.
    pub description: String,
    /// Icon of the pipeline, by name.
    pub icon: Option<String>,
    /// Id of the execution, given by the server.
    pub id: Option<String>,
    /// Number of the execution among those of its pipeline. Set by the server.
    pub index: Option<i64>,
    /// Inputs of the execution: each key is the name of an input, each value its value, which need not
    /// be a string.
    pub input: Option<Value>,
    /// Name of the pipeline that runs. It does not tell executions apart: `id` and `index` do.
    pub name: String,
    /// Notifications that were sent about the execution. Set by the server.
    pub notifications: Vec<Notification>,
    /// Outputs of the execution: each key is the name of an output, each value its value. Set by the
    /// server.
    pub output: Option<Value>,
    /// Name of the project that the execution belongs to.
    pub project: Option<String>,
    /// Reason that was given for an action on the execution.
    pub reason: Option<String>,
    /// When the execution was resumed, as text. Set by the server.
    pub resumed_at: Option<Timestamp>,
    /// Names of the stages in the order in which they run. Each one is a key of `stages`.
    pub stage_order: Vec<String>,
    /// State of each stage, by the name of the stage. Set by the server.
    pub stages: BTreeMap<String, StageExecution>,
    /// `starred`.
    pub starred: Option<PipelineStarredProperty>,
    /// How far the execution has come. `COMPLETED`, `FAILED`, `CANCELED`, `SKIPPED`,
    /// `ROLLBACK_COMPLETED` and `ROLLBACK_FAILED` are final; in `WAITING` it waits for something
    /// outside, such as a user operation; `FAILED_CONTINUE` is a failure that did not stop the work.
    /// Set by the server.
    pub status: Option<ExecutionStatus>,
    /// Message about the status, such as the cause of a failure. Set by the server.
    pub status_message: Option<String>,
    /// Tags of the execution.
    pub tags: Vec<String>,
    /// When the execution last changed, as text in the form of `createdAt`. Set by the server.
    pub updated_at: Option<Timestamp>,
    /// User who last changed the execution. Set by the server.
    pub updated_by: Option<String>,
    /// Version of the execution, as text. Set by the server.
    pub version: Option<String>,
    /// Steps of preparing the workspace, with their logs. Set by the server.
    pub workspace_results: Vec<WorkspaceResult>,
    extra: Extra,
}

record! {
    Execution, goes_back: false,
    member create_time_in_micros: "_createTimeInMicros",
    member meta_created_by: "_createdBy",
    member duration_in_micros: "_durationInMicros",
    member executed_by: "_executedBy",
    member global: "_global",
    member input_meta: "_inputMeta",
    member link: "_link",
    member nested: "_nested",
    member output_meta: "_outputMeta",
    member pipeline_link: "_pipelineLink",
    member project_id: "_projectId",
    member request_time_in_micros: "_requestTimeInMicros",
    member rollback: "_rollback",
    member source: "_source",
    member total_duration_in_micros: "_totalDurationInMicros",
    member triggered_by: "_triggeredBy",
    member update_time_in_micros: "_updateTimeInMicros",
    member meta_updated_by: "_updatedBy",
    member comments: "comments",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member description: "description",
    member icon: "icon",
    member id: "id",
    member index: "index",
    member input: "input",
    member name: "name",
    member notifications: "notifications",
    member output: "output",
    member project: "project",
    member reason: "reason",
    member resumed_at: "resumed_at",
    member stage_order: "stageOrder",
    member stages: "stages",
    member starred: "starred",
    member status: "status",
    member status_message: "statusMessage",
    member tags: "tags",
    member updated_at: "updatedAt",
    member updated_by: "updatedBy",
    member version: "version",
    member workspace_results: "workspaceResults",
}

/// A page of executions.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Executions {
    /// Number of items in this page.
    pub count: Option<i64>,
    /// The executions of this page: each key is a link out of `links`, each value the execution it
    /// leads to.
    pub documents: BTreeMap<String, Execution>,
    /// Links of the executions in the order asked for. They are the keys of `documents`, which has no
    /// order of its own.
    pub links: Vec<String>,
    /// Number of items in all pages together.
    pub total_count: Option<i64>,
    extra: Extra,
}

record! {
    Executions, goes_back: false,
    member count: "count",
    member documents: "documents",
    member links: "links",
    member total_count: "totalCount",
}

/// A notification that was sent about an execution, a stage or a task.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Notification {
    /// Group of events that the notification belongs to.
    pub event_group: Option<String>,
    /// What Jira answered, by name, if the notification went to Jira.
    pub jira_response: BTreeMap<String, String>,
    /// Way in which the notification was sent, such as email, Jira or webhook, as text.
    pub provider_type: Option<String>,
    /// Status code that the receiver answered with, as text.
    pub response_code: Option<String>,
    /// Message that the receiver answered with.
    pub response_message: Option<String>,
    /// Name of the stage that the notification is about.
    pub stage: Option<String>,
    /// Whether the notification was sent successfully.
    pub success: Option<bool>,
    /// Name of the task that the notification is about.
    pub task: Option<String>,
    extra: Extra,
}

record! {
    Notification, goes_back: false,
    member event_group: "eventGroup",
    member jira_response: "jiraResponse",
    member provider_type: "providerType",
    member response_code: "responseCode",
    member response_message: "responseMessage",
    member stage: "stage",
    member success: "success",
    member task: "task",
}

/// A description of an input or an output.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertyMetaData {
    /// Free text about the input or output.
    pub description: Option<String>,
    extra: Extra,
}

impl PropertyMetaData {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

record! {
    PropertyMetaData, goes_back: true,
    member description: "description",
}

/// What to run to roll back a stage or a task that fails.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RollbackConfiguration {
    /// Inputs for the pipeline that rolls back: each key is the name of an input, each value the value
    /// to give it.
    pub inputs: Option<Value>,
    /// Name of the pipeline that rolls back.
    pub name: Option<String>,
    /// Name of the project of that pipeline.
    pub project: Option<String>,
    /// Name of the stage to roll back.
    pub stage: Option<String>,
    /// Name of the task to roll back; `stage` names its stage. Without it, the rollback is for the
    /// stage as a whole.
    pub task: Option<String>,
    extra: Extra,
}

impl RollbackConfiguration {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `inputs`.
    #[must_use]
    pub fn inputs(mut self, inputs: impl Into<Value>) -> Self {
        self.inputs = Some(inputs.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `project`.
    #[must_use]
    pub fn project(mut self, project: impl Into<String>) -> Self {
        self.project = Some(project.into());
        self
    }
    /// Sets `stage`.
    #[must_use]
    pub fn stage(mut self, stage: impl Into<String>) -> Self {
        self.stage = Some(stage.into());
        self
    }
    /// Sets `task`.
    #[must_use]
    pub fn task(mut self, task: impl Into<String>) -> Self {
        self.task = Some(task.into());
        self
    }
}

record! {
    RollbackConfiguration, goes_back: true,
    member inputs: "inputs",
    member name: "name",
    member project: "project",
    member stage: "stage",
    member task: "task",
}

/// A rollback that was run for a stage or a task.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RollbackResponse {
    /// Path of the execution that rolled back. Set by the server.
    pub link: Option<String>,
    /// Number of that execution among those of its pipeline. Set by the server.
    pub index: Option<i64>,
    /// Name of the pipeline that rolled back.
    pub name: Option<String>,
    /// Outputs of that execution: each key is the name of an output, each value its value. Set by the
    /// server.
    pub output: Option<Value>,
    /// How far the rollback has come. `COMPLETED`, `FAILED`, `CANCELED`, `SKIPPED`,
    /// `ROLLBACK_COMPLETED` and `ROLLBACK_FAILED` are final; in `WAITING` it waits for something
    /// outside, such as a user operation; `FAILED_CONTINUE` is a failure that did not stop the work.
    /// Set by the server.
    pub status: Option<ExecutionStatus>,
    /// Message about the status, such as the cause of a failure. Set by the server.
    pub status_message: Option<String>,
    extra: Extra,
}

record! {
    RollbackResponse, goes_back: false,
    member link: "_link",
    member index: "index",
    member name: "name",
    member output: "output",
    member status: "status",
    member status_message: "statusMessage",
}

/// A request to act on a record, such as copying it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceRequest {
    /// Description for the result of the action.
    pub description: Option<String>,
    /// Name for the result of the action, such as that of the copy.
    pub name: Option<String>,
    /// What to do, such as cloning, as text.
    pub request_type: Option<String>,
    extra: Extra,
}

impl ServiceRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `requestType`.
    #[must_use]
    pub fn request_type(mut self, request_type: impl Into<String>) -> Self {
        self.request_type = Some(request_type.into());
        self
    }
}

record! {
    ServiceRequest, goes_back: true,
    member description: "description",
    member name: "name",
    member request_type: "requestType",
}

/// A stage in an execution.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StageExecution {
    /// How long the stage has run, in microseconds. Set by the server.
    pub duration_in_micros: Option<i64>,
    /// When the stage ended, counted from the Unix epoch in the unit of `_startTime`. Set by the
    /// server.
    pub end_time: Option<i64>,
    /// When the stage started, counted from the Unix epoch. The unit is not specified; names that end
    /// in `InMicros` elsewhere say microseconds. Set by the server.
    pub start_time: Option<i64>,
    /// Id of the stage in this execution. Set by the server.
    pub id: Option<String>,
    /// Name of the stage, the same as its key in `stages`.
    pub name: String,
    /// Notifications that were sent about the stage. Set by the server.
    pub notifications: Vec<Notification>,
    /// `rollbackConfiguration`.
    pub rollback_configuration: Option<RollbackConfiguration>,
    /// `rollbackResponse`.
    pub rollback_response: Option<RollbackResponse>,
    /// How far the stage has come. `COMPLETED`, `FAILED`, `CANCELED`, `SKIPPED`, `ROLLBACK_COMPLETED`
    /// and `ROLLBACK_FAILED` are final; in `WAITING` it waits for something outside, such as a user
    /// operation; `FAILED_CONTINUE` is a failure that did not stop the work. Set by the server.
    pub status: Option<ExecutionStatus>,
    /// Message about the status, such as the cause of a failure. Set by the server.
    pub status_message: Option<String>,
    /// Names of the tasks in the order in which they run; each one is a key of `tasks`. An entry may
    /// hold several names, separated by commas: those tasks run at the same time.
    pub task_order: Vec<String>,
    /// State of each task, by the name of the task. Set by the server.
    pub tasks: BTreeMap<String, TaskExecution>,
    extra: Extra,
}

record! {
    StageExecution, goes_back: false,
    member duration_in_micros: "_durationInMicros",
    member end_time: "_endTime",
    member start_time: "_startTime",
    member id: "id",
    member name: "name",
    member notifications: "notifications",
    member rollback_configuration: "rollbackConfiguration",
    member rollback_response: "rollbackResponse",
    member status: "status",
    member status_message: "statusMessage",
    member task_order: "taskOrder",
    member tasks: "tasks",
}

/// A task in an execution.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskExecution {
    /// How long the task has run, in microseconds. Set by the server.
    pub duration_in_micros: Option<i64>,
    /// When the task ended, counted from the Unix epoch in the unit of `_startTime`. Set by the server.
    pub end_time: Option<i64>,
    /// When the task started, counted from the Unix epoch. The unit is not specified; names that end in
    /// `InMicros` elsewhere say microseconds. Set by the server.
    pub start_time: Option<i64>,
    /// Endpoints that the task uses: each key is the part that the endpoint plays for the type of task,
    /// each value the name of an endpoint.
    pub endpoints: BTreeMap<String, String>,
    /// Why the task failed. Set by the server.
    pub failure_message: Option<String>,
    /// Id of the task in this execution. Set by the server.
    pub id: Option<String>,
    /// Whether the execution goes on if the task fails.
    pub ignore_failure: Option<bool>,
    /// Inputs of the task, as they were used.
    pub input: Option<Value>,
    /// Name of the task, the same as its key in `tasks`.
    pub name: String,
    /// Notifications that were sent about the task. Set by the server.
    pub notifications: Vec<Notification>,
    /// Outputs of the task: each key is the name of an output, each value its value. Set by the server.
    pub output: Option<Value>,
    /// Condition under which the task runs, as an expression. If it does not hold, the task is skipped.
    pub pre_condition: Option<String>,
    /// `rollbackConfiguration`.
    pub rollback_configuration: Option<RollbackConfiguration>,
    /// `rollbackResponse`.
    pub rollback_response: Option<RollbackResponse>,
    /// How far the task has come. `COMPLETED`, `FAILED`, `CANCELED`, `SKIPPED`, `ROLLBACK_COMPLETED`
    /// and `ROLLBACK_FAILED` are final; in `WAITING` it waits for something outside, such as a user
    /// operation; `FAILED_CONTINUE` is a failure that did not stop the work. Set by the server.
    pub status: Option<ExecutionStatus>,
    /// Message about the status. Set by the server.
    pub status_message: Option<String>,
    /// Type of the task, which says what it does; the task types can be listed as tiles.
    pub type_: Option<String>,
    extra: Extra,
}

record! {
    TaskExecution, goes_back: false,
    member duration_in_micros: "_durationInMicros",
    member end_time: "_endTime",
    member start_time: "_startTime",
    member endpoints: "endpoints",
    member failure_message: "failureMessage",
    member id: "id",
    member ignore_failure: "ignoreFailure",
    member input: "input",
    member name: "name",
    member notifications: "notifications",
    member output: "output",
    member pre_condition: "preCondition",
    member rollback_configuration: "rollbackConfiguration",
    member rollback_response: "rollbackResponse",
    member status: "status",
    member status_message: "statusMessage",
    member type_: "type",
}

/// A type of task or endpoint.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TileInfo {
    /// Name of the type for display.
    pub display_name: Option<String>,
    /// Inputs that the type takes, by name.
    pub input_properties: BTreeMap<String, PropertyMetaData>,
    /// Outputs that the type gives, by name.
    pub output_properties: BTreeMap<String, PropertyMetaData>,
    /// Id of the type, as `type` of tasks or endpoints takes it.
    pub tile_id: Option<String>,
    extra: Extra,
}

record! {
    TileInfo, goes_back: false,
    member display_name: "displayName",
    member input_properties: "inputProperties",
    member output_properties: "outputProperties",
    member tile_id: "tileId",
}

/// Types of tasks or endpoints.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tiles {
    /// The types.
    pub tiles: Vec<TileInfo>,
    extra: Extra,
}

record! {
    Tiles, goes_back: false,
    member tiles: "tiles",
}

/// A step of preparing the workspace of an execution.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceResult {
    /// Log texts of the step.
    pub logs: Vec<String>,
    /// How the step went, as text.
    pub status: Option<String>,
    /// Name of the step.
    pub step: Option<String>,
    extra: Extra,
}

record! {
    WorkspaceResult, goes_back: false,
    member logs: "logs",
    member status: "status",
    member step: "step",
}

/// The input and the output of a pipeline that are shown first.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineStarredProperty {
    /// Name of the input to show.
    pub input: Option<String>,
    /// Name of the output to show.
    pub output: Option<String>,
    extra: Extra,
}

impl PipelineStarredProperty {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `input`.
    #[must_use]
    pub fn input(mut self, input: impl Into<String>) -> Self {
        self.input = Some(input.into());
        self
    }
    /// Sets `output`.
    #[must_use]
    pub fn output(mut self, output: impl Into<String>) -> Self {
        self.output = Some(output.into());
        self
    }
}

record! {
    PipelineStarredProperty, goes_back: true,
    member input: "input",
    member output: "output",
}

/// Values of `ExecutionStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExecutionStatus {
    /// `NOT_STARTED`
    NotStarted,
    /// `STARTED`
    Started,
    /// `RUNNING`
    Running,
    /// `CANCELING`
    Canceling,
    /// `WAITING`
    Waiting,
    /// `RESUMING`
    Resuming,
    /// `PAUSING`
    Pausing,
    /// `PAUSED`
    Paused,
    /// `CANCELED`
    Canceled,
    /// `COMPLETED`
    Completed,
    /// `FAILED`
    Failed,
    /// `SKIPPED`
    Skipped,
    /// `QUEUED`
    Queued,
    /// `FAILED_CONTINUE`
    FailedContinue,
    /// `ROLLING_BACK`
    RollingBack,
    /// `ROLLBACK_FAILED`
    RollbackFailed,
    /// `PREPARING_WORKSPACE`
    PreparingWorkspace,
    /// `ROLLBACK_COMPLETED`
    RollbackCompleted,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ExecutionStatus,
    NotStarted: "NOT_STARTED",
    Started: "STARTED",
    Running: "RUNNING",
    Canceling: "CANCELING",
    Waiting: "WAITING",
    Resuming: "RESUMING",
    Pausing: "PAUSING",
    Paused: "PAUSED",
    Canceled: "CANCELED",
    Completed: "COMPLETED",
    Failed: "FAILED",
    Skipped: "SKIPPED",
    Queued: "QUEUED",
    FailedContinue: "FAILED_CONTINUE",
    RollingBack: "ROLLING_BACK",
    RollbackFailed: "ROLLBACK_FAILED",
    PreparingWorkspace: "PREPARING_WORKSPACE",
    RollbackCompleted: "ROLLBACK_COMPLETED",
}
