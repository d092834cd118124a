// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, Value, open_enum, record, wire::{Extra, Record, carry}};

use crate::types::{PipelineStarredProperty, PropertyMetaData, RollbackConfiguration};

/// A notification by email.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailEventConfig {
    /// Text of the email.
    pub body: Option<String>,
    /// Name of the email endpoint to send through.
    pub endpoint: Option<String>,
    /// Event to report: the pipeline, stage or task has succeeded, failed, begun to wait, been
    /// cancelled or started.
    pub event: Option<NotificationEvent>,
    /// Name of the stage whose events are reported. Without it, those of the whole pipeline are.
    pub stage: Option<String>,
    /// Subject of the email.
    pub subject: Option<String>,
    /// Name of the task whose events are reported; `stage` names its stage.
    pub task: Option<String>,
    /// Email addresses to send to.
    pub to: Option<Vec<String>>,
    extra: Extra,
}

impl EmailEventConfig {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }
    /// Sets `endpoint`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// Sets `event`.
    #[must_use]
    pub fn event(mut self, event: impl Into<NotificationEvent>) -> Self {
        self.event = Some(event.into());
        self
    }
    /// Sets `stage`.
    #[must_use]
    pub fn stage(mut self, stage: impl Into<String>) -> Self {
        self.stage = Some(stage.into());
        self
    }
    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
    /// Sets `task`.
    #[must_use]
    pub fn task(mut self, task: impl Into<String>) -> Self {
        self.task = Some(task.into());
        self
    }
    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, to: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.to = Some(to.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    EmailEventConfig, goes_back: true,
    member body: "body",
    member endpoint: "endpoint",
    member event: "event",
    member stage: "stage",
    member subject: "subject",
    member task: "task",
    member to: "to",
}

/// What a caller sets to start an execution.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecutionRequest {
    /// Comment to keep with the execution.
    pub comments: Option<String>,
    /// Id of an execution. Not needed to start a new one, whose id the server gives.
    pub execution_id: Option<String>,
    /// Path of an execution. Not needed to start a new one.
    pub execution_link: Option<String>,
    /// Inputs for the pipeline: each key is the name of an input, each value the value to give it.
    /// Inputs that are left out keep the value that the pipeline holds.
    pub input: Option<Value>,
    /// Id of the project of the execution.
    pub project_id: Option<String>,
    /// Name of the project of the execution.
    pub project_name: Option<String>,
    /// Where the request comes from, as text.
    pub source: Option<String>,
    /// Tags for the execution.
    pub tags: Option<Vec<String>>,
    extra: Extra,
}

impl ExecutionRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `comments`.
    #[must_use]
    pub fn comments(mut self, comments: impl Into<String>) -> Self {
        self.comments = Some(comments.into());
        self
    }
    /// Sets `executionId`.
    #[must_use]
    pub fn execution_id(mut self, execution_id: impl Into<String>) -> Self {
        self.execution_id = Some(execution_id.into());
        self
    }
    /// Sets `executionLink`.
    #[must_use]
    pub fn execution_link(mut self, execution_link: impl Into<String>) -> Self {
        self.execution_link = Some(execution_link.into());
        self
    }
    /// Sets `input`.
    #[must_use]
    pub fn input(mut self, input: impl Into<Value>) -> Self {
        self.input = Some(input.into());
        self
    }
    /// Sets `projectId`.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
    /// Sets `projectName`.
    #[must_use]
    pub fn project_name(mut self, project_name: impl Into<String>) -> Self {
        self.project_name = Some(project_name.into());
        self
    }
    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    ExecutionRequest, goes_back: true,
    member comments: "comments",
    member execution_id: "executionId",
    member execution_link: "executionLink",
    member input: "input",
    member project_id: "projectId",
    member project_name: "projectName",
    member source: "source",
    member tags: "tags",
}

/// The execution that was started.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecutionResponse {
    /// Id of the execution, by which it can be followed.
    pub execution_id: Option<String>,
    /// Number of the execution among those of its pipeline.
    pub execution_index: Option<i64>,
    /// Path of the execution in the API. It ends in `executionId`.
    pub execution_link: Option<String>,
    extra: Extra,
}

record! {
    ExecutionResponse, goes_back: false,
    member execution_id: "executionId",
    member execution_index: "executionIndex",
    member execution_link: "executionLink",
}

/// A notification as a Jira issue.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraEventConfig {
    /// User in Jira to assign the issue to.
    pub assignee: Option<String>,
    /// Description of the issue.
    pub description: Option<String>,
    /// Name of the Jira endpoint to use.
    pub endpoint: Option<String>,
    /// Event to report: the pipeline, stage or task has succeeded, failed, begun to wait, been
    /// cancelled or started.
    pub event: Option<NotificationEvent>,
    /// Type of the issue, as Jira names it.
    pub issuetype: Option<String>,
    /// Project in Jira to create the issue in. It is not a project of this service.
    pub project: Option<String>,
    /// Name of the stage whose events are reported. Without it, those of the whole pipeline are.
    pub stage: Option<String>,
    /// Summary of the issue.
    pub summary: Option<String>,
    /// Name of the task whose events are reported; `stage` names its stage.
    pub task: Option<String>,
    extra: Extra,
}

impl JiraEventConfig {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `assignee`.
    #[must_use]
    pub fn assignee(mut self, assignee: impl Into<String>) -> Self {
        self.assignee = Some(assignee.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `endpoint`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// Sets `event`.
    #[must_use]
    pub fn event(mut self, event: impl Into<NotificationEvent>) -> Self {
        self.event = Some(event.into());
        self
    }
    /// Sets `issuetype`.
    #[must_use]
    pub fn issuetype(mut self, issuetype: impl Into<String>) -> Self {
        self.issuetype = Some(issuetype.into());
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
    /// Sets `summary`.
    #[must_use]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
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
    JiraEventConfig, goes_back: true,
    member assignee: "assignee",
    member description: "description",
    member endpoint: "endpoint",
    member event: "event",
    member issuetype: "issuetype",
    member project: "project",
    member stage: "stage",
    member summary: "summary",
    member task: "task",
}

/// Notifications that a pipeline sends.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationConfiguration {
    /// Notifications by email.
    pub email: Option<Vec<EmailEventConfig>>,
    /// Notifications as Jira issues.
    pub jira: Option<Vec<JiraEventConfig>>,
    /// Notifications as HTTP requests.
    pub webhook: Option<Vec<WebhookEventConfig>>,
    extra: Extra,
}

impl NotificationConfiguration {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(
        mut self,
        email: impl IntoIterator<Item = impl Into<EmailEventConfig>>,
    ) -> Self {
        self.email = Some(email.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `jira`.
    #[must_use]
    pub fn jira(
        mut self,
        jira: impl IntoIterator<Item = impl Into<JiraEventConfig>>,
    ) -> Self {
        self.jira = Some(jira.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `webhook`.
    #[must_use]
    pub fn webhook(
        mut self,
        webhook: impl IntoIterator<Item = impl Into<WebhookEventConfig>>,
    ) -> Self {
        self.webhook = Some(webhook.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    NotificationConfiguration, goes_back: true,
    member email: "email",
    member jira: "jira",
    member webhook: "webhook",
}

/// A pipeline: an ordered set of stages with their tasks, and the inputs, outputs and settings that
/// its executions share.
///
/// Comes back, and is what an update is made of: what did not come stays absent, and properties
/// that the document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pipeline {
    /// When the pipeline was created, in microseconds since the Unix epoch. Set by the server.
    pub create_time_in_micros: Option<i64>,
    /// User who created the pipeline, as the server keeps it; `createdBy` stands beside it. Set by the
    /// server.
    pub meta_created_by: Option<String>,
    /// Descriptions of the inputs: each key is the name of an input in `input`.
    pub input_meta: Option<BTreeMap<String, PropertyMetaData>>,
    /// Path of the pipeline in the API. Lists use it as the key of the pipeline. Set by the server.
    pub link: Option<String>,
    /// Id of the project whose name is in `project`. Set by the server.
    pub project_id: Option<String>,
    /// When the pipeline last changed, in microseconds since the Unix epoch. Set by the server.
    pub update_time_in_micros: Option<i64>,
    /// User who last changed the pipeline, as the server keeps it; `updatedBy` stands beside it. Set by
    /// the server.
    pub meta_updated_by: Option<String>,
    /// Findings of the check of the pipeline. Servers have been seen to send a string in its place. Set
    /// by the server.
    pub warnings: Option<Vec<ValidatorResponse>>,
    /// Largest number of executions of the pipeline that run at the same time. Further ones wait as
    /// `QUEUED`.
    pub concurrency: Option<i64>,
    /// When the pipeline was created, as text such as `2019-09-23 13:48:54.483`, commonly without a
    /// time zone. Set by the server.
    pub created_at: Option<Timestamp>,
    /// User who created the pipeline. Set by the server.
    pub created_by: Option<String>,
    /// Free text about the pipeline.
    pub description: Option<String>,
    /// Whether executions of the pipeline can be started. `state` says it in more detail.
    pub enabled: Option<bool>,
    /// Whether other projects can use the pipeline as well.
    pub global: Option<bool>,
    /// Icon of the pipeline, by name.
    pub icon: Option<String>,
    /// Id of the pipeline, given by the server.
    pub id: Option<String>,
    /// Inputs that an execution takes: each key is the name of an input, each value its default.
    pub input: Option<Value>,
    /// Name of the pipeline, by which it can be addressed within its project.
    pub name: Option<String>,
    /// `notifications`.
    pub notifications: Option<NotificationConfiguration>,
    /// Options that are switched on for the pipeline, by name.
    pub options: Option<Vec<String>>,
    /// Outputs of an execution: each key is the name of an output, each value an expression such as
    /// `${Stage0.Task0.output.name}` that yields it.
    pub output: Option<Value>,
    /// Name of the project that the pipeline belongs to.
    pub project: Option<String>,
    /// What to run to roll back stages or tasks that fail.
    pub rollbacks: Option<Vec<RollbackConfiguration>>,
    /// Names of the stages in the order in which they run. Each one is a key of `stages`.
    pub stage_order: Option<Vec<String>>,
    /// The stages, by their names.
    pub stages: Option<BTreeMap<String, Stage>>,
    /// `starred`.
    pub starred: Option<PipelineStarredProperty>,
    /// State of the pipeline, such as `ENABLED` or `DISABLED`.
    pub state: Option<String>,
    /// Tags of the pipeline.
    pub tags: Option<Vec<String>>,
    /// When the pipeline last changed, as text in the form of `createdAt`. Set by the server.
    pub updated_at: Option<Timestamp>,
    /// User who last changed the pipeline. Set by the server.
    pub updated_by: Option<String>,
    /// Version of the pipeline, as text. Set by the server.
    pub version: Option<String>,
    /// `workspace`.
    pub workspace: Option<Workspace>,
    extra: Extra,
}

record! {
    Pipeline, goes_back: true,
    member create_time_in_micros: "_createTimeInMicros",
    member meta_created_by: "_createdBy",
    member input_meta: "_inputMeta",
    member link: "_link",
    member project_id: "_projectId",
    member update_time_in_micros: "_updateTimeInMicros",
    member meta_updated_by: "_updatedBy",
    member warnings: "_warnings",
    member concurrency: "concurrency",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member description: "description",
    member enabled: "enabled",
    member global: "global",
    member icon: "icon",
    member id: "id",
    member input: "input",
    member name: "name",
    member notifications: "notifications",
    member options: "options",
    member output: "output",
    member project: "project",
    member rollbacks: "rollbacks",
    member stage_order: "stageOrder",
    member stages: "stages",
    member starred: "starred",
    member state: "state",
    member tags: "tags",
    member updated_at: "updatedAt",
    member updated_by: "updatedBy",
    member version: "version",
    member workspace: "workspace",
}

/// Changes to a pipeline. Properties that are left out stay as they are.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelinePatchRequest {
    /// Free text about the pipeline.
    pub description: Option<String>,
    /// Whether executions of the pipeline can be started. `state` says it in more detail.
    pub enabled: Option<bool>,
    /// Whether other projects can use the pipeline as well.
    pub global: Option<bool>,
    /// New name of the pipeline.
    pub name: Option<String>,
    /// State to bring the pipeline to, such as `ENABLED` or `DISABLED`.
    pub state: Option<String>,
    /// Tags of the pipeline.
    pub tags: Option<Vec<String>>,
    extra: Extra,
}

impl PipelinePatchRequest {
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
    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    /// Sets `global`.
    #[must_use]
    pub fn global(mut self, global: bool) -> Self {
        self.global = Some(global);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    PipelinePatchRequest, goes_back: true,
    member description: "description",
    member enabled: "enabled",
    member global: "global",
    member name: "name",
    member state: "state",
    member tags: "tags",
}

/// What a caller sets in a pipeline.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineSpec {
    /// Descriptions of the inputs: each key is the name of an input in `input`.
    pub input_meta: Option<BTreeMap<String, PropertyMetaData>>,
    /// Largest number of executions of the pipeline that run at the same time. Further ones wait as
    /// `QUEUED`.
    pub concurrency: Option<i64>,
    /// Free text about the pipeline.
    pub description: Option<String>,
    /// Whether executions of the pipeline can be started. `state` says it in more detail.
    pub enabled: Option<bool>,
    /// Whether other projects can use the pipeline as well.
    pub global: Option<bool>,
    /// Icon of the pipeline, by name.
    pub icon: Option<String>,
    /// Inputs that an execution takes: each key is the name of an input, each value its default.
    pub input: Option<Value>,
    /// Name of the pipeline. Within a project it identifies the pipeline.
    pub name: Option<String>,
    /// `notifications`.
    pub notifications: Option<NotificationConfiguration>,
    /// Options that are switched on for the pipeline, by name.
    pub options: Option<Vec<String>>,
    /// Outputs of an execution: each key is the name of an output, each value an expression such as
    /// `${Stage0.Task0.output.name}` that yields it.
    pub output: Option<Value>,
    /// Name of the project that the pipeline is to belong to.
    pub project: Option<String>,
    /// What to run to roll back stages or tasks that fail.
    pub rollbacks: Option<Vec<RollbackConfiguration>>,
    /// Names of the stages in the order in which they run. Each one is a key of `stages`.
    pub stage_order: Option<Vec<String>>,
    /// The stages, by their names.
    pub stages: Option<BTreeMap<String, Stage>>,
    /// `starred`.
    pub starred: Option<PipelineStarredProperty>,
    /// State of the pipeline, such as `ENABLED` or `DISABLED`.
    pub state: Option<String>,
    /// Tags of the pipeline.
    pub tags: Option<Vec<String>>,
    /// `workspace`.
    pub workspace: Option<Workspace>,
    extra: Extra,
}

impl PipelineSpec {
    /// With what the document requires.
    #[must_use]
    pub fn new(description: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            description: Some(description.into()),
            name: Some(name.into()),
            ..Self::empty()
        }
    }
    /// Sets `_inputMeta`.
    #[must_use]
    pub fn input_meta(
        mut self,
        input_meta: impl IntoIterator<
            Item = (impl Into<String>, impl Into<PropertyMetaData>),
        >,
    ) -> Self {
        self.input_meta = Some(
            input_meta
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `concurrency`.
    #[must_use]
    pub fn concurrency(mut self, concurrency: impl Into<i64>) -> Self {
        self.concurrency = Some(concurrency.into());
        self
    }
    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    /// Sets `global`.
    #[must_use]
    pub fn global(mut self, global: bool) -> Self {
        self.global = Some(global);
        self
    }
    /// Sets `icon`.
    #[must_use]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }
    /// Sets `input`.
    #[must_use]
    pub fn input(mut self, input: impl Into<Value>) -> Self {
        self.input = Some(input.into());
        self
    }
    /// Sets `notifications`.
    #[must_use]
    pub fn notifications(mut self, notifications: NotificationConfiguration) -> Self {
        self.notifications = Some(notifications);
        self
    }
    /// Sets `options`.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `output`.
    #[must_use]
    pub fn output(mut self, output: impl Into<Value>) -> Self {
        self.output = Some(output.into());
        self
    }
    /// Sets `project`.
    #[must_use]
    pub fn project(mut self, project: impl Into<String>) -> Self {
        self.project = Some(project.into());
        self
    }
    /// Sets `rollbacks`.
    #[must_use]
    pub fn rollbacks(
        mut self,
        rollbacks: impl IntoIterator<Item = impl Into<RollbackConfiguration>>,
    ) -> Self {
        self.rollbacks = Some(rollbacks.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `stageOrder`.
    #[must_use]
    pub fn stage_order(
        mut self,
        stage_order: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.stage_order = Some(stage_order.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `stages`.
    #[must_use]
    pub fn stages(
        mut self,
        stages: impl IntoIterator<Item = (impl Into<String>, impl Into<Stage>)>,
    ) -> Self {
        self.stages = Some(
            stages.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Sets `starred`.
    #[must_use]
    pub fn starred(mut self, starred: PipelineStarredProperty) -> Self {
        self.starred = Some(starred);
        self
    }
    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `workspace`.
    #[must_use]
    pub fn workspace(mut self, workspace: Workspace) -> Self {
        self.workspace = Some(workspace);
        self
    }
}

record! {
    PipelineSpec, goes_back: true,
    member input_meta: "_inputMeta",
    member concurrency: "concurrency",
    member description: "description",
    member enabled: "enabled",
    member global: "global",
    member icon: "icon",
    member input: "input",
    member name: "name",
    member notifications: "notifications",
    member options: "options",
    member output: "output",
    member project: "project",
    member rollbacks: "rollbacks",
    member stage_order: "stageOrder",
    member stages: "stages",
    member starred: "starred",
    member state: "state",
    member tags: "tags",
    member workspace: "workspace",
}

/// For read, change and write at `/codestream/api/pipelines/{id}`: what the two types share is carried over, and what no
/// document mentions as well.
impl From<Pipeline> for PipelineSpec {
    #[inline]
    fn from(read: Pipeline) -> Self {
        carry(&read)
    }
}

/// A page of pipelines.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pipelines {
    /// Number of items in this page.
    pub count: Option<i64>,
    /// The pipelines of this page: each key is a link out of `links`, each value the pipeline it leads
    /// to.
    pub documents: BTreeMap<String, Pipeline>,
    /// Links of the pipelines in the order asked for. They are the keys of `documents`, which has no
    /// order of its own.
    pub links: Vec<String>,
    /// Number of items in all pages together.
    pub total_count: Option<i64>,
    extra: Extra,
}

record! {
    Pipelines, goes_back: false,
    member count: "count",
    member documents: "documents",
    member links: "links",
    member total_count: "totalCount",
}

/// A stage of a pipeline.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Stage {
    /// Free text about the stage.
    pub description: Option<String>,
    /// Tags of the stage.
    pub tags: Option<Vec<String>>,
    /// Names of the tasks in the order in which they run; each one is a key of `tasks`. An entry may
    /// hold several names, separated by commas: those tasks run at the same time.
    pub task_order: Option<Vec<String>>,
    /// The tasks of the stage, by their names.
    pub tasks: Option<BTreeMap<String, Task>>,
    extra: Extra,
}

impl Stage {
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
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `taskOrder`.
    #[must_use]
    pub fn task_order(
        mut self,
        task_order: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_order = Some(task_order.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `tasks`.
    #[must_use]
    pub fn tasks(
        mut self,
        tasks: impl IntoIterator<Item = (impl Into<String>, impl Into<Task>)>,
    ) -> Self {
        self.tasks = Some(
            tasks.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

record! {
    Stage, goes_back: true,
    member description: "description",
    member tags: "tags",
    member task_order: "taskOrder",
    member tasks: "tasks",
}

/// A task of a stage.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// Endpoints that the task uses: each key is the part that the endpoint plays for the type of task,
    /// each value the name of an endpoint.
    pub endpoints: Option<BTreeMap<String, String>>,
    /// Whether the execution goes on if the task fails.
    pub ignore_failure: Option<bool>,
    /// Inputs of the task. Which ones there are depends on `type`; values may hold expressions that
    /// refer to inputs, variables or other tasks.
    pub input: Option<Value>,
    /// Condition under which the task runs, as an expression. If it does not hold, the task is skipped.
    pub pre_condition: Option<String>,
    /// Tags of the task.
    pub tags: Option<Vec<String>>,
    /// Type of the task, which says what it does; the task types can be listed as tiles.
    pub type_: Option<String>,
    extra: Extra,
}

impl Task {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `endpoints`.
    #[must_use]
    pub fn endpoints(
        mut self,
        endpoints: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.endpoints = Some(
            endpoints
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `ignoreFailure`.
    #[must_use]
    pub fn ignore_failure(mut self, ignore_failure: bool) -> Self {
        self.ignore_failure = Some(ignore_failure);
        self
    }
    /// Sets `input`.
    #[must_use]
    pub fn input(mut self, input: impl Into<Value>) -> Self {
        self.input = Some(input.into());
        self
    }
    /// Sets `preCondition`.
    #[must_use]
    pub fn pre_condition(mut self, pre_condition: impl Into<String>) -> Self {
        self.pre_condition = Some(pre_condition.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

record! {
    Task, goes_back: true,
    member endpoints: "endpoints",
    member ignore_failure: "ignoreFailure",
    member input: "input",
    member pre_condition: "preCondition",
    member tags: "tags",
    member type_: "type",
}

/// A finding of the check of a pipeline.
///
/// Comes back, and is what an update is made of: what did not come stays absent, and properties
/// that the document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidationMessage {
    /// Name of the part that the finding is about, such as a stage or a task.
    pub container_name: Option<String>,
    /// Name of the property that the finding is about.
    pub field_name: Option<String>,
    /// How severe the finding is, as text.
    pub level: Option<String>,
    /// The finding in words.
    pub message: Option<String>,
    extra: Extra,
}

record! {
    ValidationMessage, goes_back: true,
    member container_name: "containerName",
    member field_name: "fieldName",
    member level: "level",
    member message: "message",
}

/// Outcome of one check of a pipeline.
///
/// Comes back, and is what an update is made of: what did not come stays absent, and properties
/// that the document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidatorResponse {
    /// Class of the check, as text.
    pub class_type: Option<String>,
    /// `message`.
    pub message: Option<ValidationMessage>,
    /// Whether the check was passed.
    pub success: Option<bool>,
    extra: Extra,
}

record! {
    ValidatorResponse, goes_back: true,
    member class_type: "classType",
    member message: "message",
    member success: "success",
}

/// A notification as an HTTP request.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookEventConfig {
    /// HTTP method of the request.
    pub action: Option<String>,
    /// Id of the cloud proxy through which the request is sent.
    pub cloud_proxy_id: Option<String>,
    /// Name of the endpoint to use.
    pub endpoint: Option<String>,
    /// Event to report: the pipeline, stage or task has succeeded, failed, begun to wait, been
    /// cancelled or started.
    pub event: Option<NotificationEvent>,
    /// Headers of the request, by name. Values can be secrets.
    pub headers: Option<BTreeMap<String, String>>,
    /// Body of the request, as text.
    pub payload: Option<String>,
    /// Name of the stage whose events are reported. Without it, those of the whole pipeline are.
    pub stage: Option<String>,
    /// Name of the task whose events are reported; `stage` names its stage.
    pub task: Option<String>,
    /// Address to send the request to.
    pub url: Option<String>,
    extra: Extra,
}

impl WebhookEventConfig {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `action`.
    #[must_use]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }
    /// Sets `cloudProxyId`.
    #[must_use]
    pub fn cloud_proxy_id(mut self, cloud_proxy_id: impl Into<String>) -> Self {
        self.cloud_proxy_id = Some(cloud_proxy_id.into());
        self
    }
    /// Sets `endpoint`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// Sets `event`.
    #[must_use]
    pub fn event(mut self, event: impl Into<NotificationEvent>) -> Self {
        self.event = Some(event.into());
        self
    }
    /// Sets `headers`.
    #[must_use]
    pub fn headers(
        mut self,
        headers: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.headers = Some(
            headers.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Sets `payload`.
    #[must_use]
    pub fn payload(mut self, payload: impl Into<String>) -> Self {
        self.payload = Some(payload.into());
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
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

record! {
    WebhookEventConfig, goes_back: true,
    member action: "action",
    member cloud_proxy_id: "cloudProxyId",
    member endpoint: "endpoint",
    member event: "event",
    member headers: "headers",
    member payload: "payload",
    member stage: "stage",
    member task: "task",
    member url: "url",
}

/// The environment in which the container tasks of a pipeline run.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Workspace {
    /// Whether the repository of the Git event that started the pipeline is cloned into the workspace.
    pub auto_clone_for_trigger: Option<bool>,
    /// Paths in the workspace that are kept from one execution to the next.
    pub cache: Option<Vec<String>>,
    /// Further properties of the workspace, by name.
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// Name of the endpoint that describes the host on which the containers run.
    pub endpoint: Option<String>,
    /// Environment variables in the workspace, by name. Values can be secrets.
    pub environment_variables: Option<BTreeMap<String, String>>,
    /// Container image to run, with its tag.
    pub image: Option<String>,
    /// Working directory in the container.
    pub path: Option<String>,
    /// Name of the endpoint that describes the registry to pull the image from.
    pub registry: Option<String>,
    /// Type of host that runs the containers, such as `DOCKER`.
    pub type_: Option<String>,
    extra: Extra,
}

impl Workspace {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `autoCloneForTrigger`.
    #[must_use]
    pub fn auto_clone_for_trigger(mut self, auto_clone_for_trigger: bool) -> Self {
        self.auto_clone_for_trigger = Some(auto_clone_for_trigger);
        self
    }
    /// Sets `cache`.
    #[must_use]
    pub fn cache(mut self, cache: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cache = Some(cache.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `customProperties`.
    #[must_use]
    pub fn custom_properties(
        mut self,
        custom_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.custom_properties = Some(
            custom_properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `endpoint`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// Sets `environmentVariables`.
    #[must_use]
    pub fn environment_variables(
        mut self,
        environment_variables: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.environment_variables = Some(
            environment_variables
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `image`.
    #[must_use]
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }
    /// Sets `path`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Sets `registry`.
    #[must_use]
    pub fn registry(mut self, registry: impl Into<String>) -> Self {
        self.registry = Some(registry.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

record! {
    Workspace, goes_back: true,
    member auto_clone_for_trigger: "autoCloneForTrigger",
    member cache: "cache",
    member custom_properties: "customProperties",
    member endpoint: "endpoint",
    member environment_variables: "environmentVariables",
    member image: "image",
    member path: "path",
    member registry: "registry",
    member type_: "type",
}

/// Values of `NotificationEvent`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationEvent {
    /// `SUCCESS`
    Success,
    /// `FAILURE`
    Failure,
    /// `WAITING`
    Waiting,
    /// `CANCELED`
    Canceled,
    /// `STARTED`
    Started,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    NotificationEvent,
    Success: "SUCCESS",
    Failure: "FAILURE",
    Waiting: "WAITING",
    Canceled: "CANCELED",
    Started: "STARTED",
}
