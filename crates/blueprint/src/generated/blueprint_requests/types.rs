// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use client_core::{Timestamp, UnknownValue, Value, open_enum, record, wire::{Extra, Record}};

use crate::types::{BlueprintValidationMessage, Sort};

/// What a blueprint request does, as tasks that depend on each other.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintPlan {
    /// Values of the blueprint inputs in this plan, by input name.
    pub input_properties: Option<Value>,
    /// Values of the blueprint outputs in this plan, by output name.
    pub output_properties: Option<Value>,
    /// The tasks of the plan.
    pub tasks: Vec<BlueprintPlanTask>,
    extra: Extra,
}

record! {
    BlueprintPlan, goes_back: false,
    read_only input_properties: "inputProperties",
    read_only output_properties: "outputProperties",
    read_only tasks: "tasks",
}

/// What a blueprint request does to one resource.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintPlanResource {
    /// Names of the resources that this one depends on: values of their `resourceName`.
    pub depends_on_resources: Vec<String>,
    /// Properties of the resource as planned, by property name.
    pub new_properties: Option<Value>,
    /// Properties of the resource before the request, by property name.
    pub old_properties: Option<Value>,
    /// Name of the resource in the blueprint content.
    pub resource_name: Option<String>,
    /// What the plan does to the resource: creates it, deletes and creates it again, updates it,
    /// deletes it, runs an action on it, or only reads it.
    pub resource_reason: Option<ResourceReason>,
    /// Type of the resource, as blueprint content names it, such as `Cloud.Machine`.
    pub resource_type: Option<String>,
    /// Names of the plan tasks that deal with the resource: values of `BlueprintPlanTask.name`.
    pub task_names: Vec<String>,
    extra: Extra,
}

record! {
    BlueprintPlanResource, goes_back: false,
    read_only depends_on_resources: "dependsOnResources",
    read_only new_properties: "newProperties",
    read_only old_properties: "oldProperties",
    read_only resource_name: "resourceName",
    read_only resource_reason: "resourceReason",
    read_only resource_type: "resourceType",
    read_only task_names: "taskNames",
}

/// One step of a plan.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintPlanTask {
    /// Names of the tasks that this one depends on: values of their `name`.
    pub depends_on_tasks: Vec<String>,
    /// Properties passed to the task, by property name.
    pub input_properties: Option<Value>,
    /// Name of the task, to which `dependsOnTasks` and `taskNames` refer.
    pub name: Option<String>,
    /// Name, in the blueprint content, of the resource that the task deals with.
    pub resource_name: Option<String>,
    /// What the plan does to the resource: creates it, deletes and creates it again, updates it,
    /// deletes it, runs an action on it, or only reads it.
    pub resource_reason: Option<ResourceReason>,
    /// Type of that resource, as blueprint content names it, such as `Cloud.Machine`.
    pub resource_type: Option<String>,
    extra: Extra,
}

record! {
    BlueprintPlanTask, goes_back: false,
    read_only depends_on_tasks: "dependsOnTasks",
    read_only input_properties: "inputProperties",
    read_only name: "name",
    read_only resource_name: "resourceName",
    read_only resource_reason: "resourceReason",
    read_only resource_type: "resourceType",
}

/// A request to deploy a blueprint, to update or destroy a deployment, or to plan either. The
/// caller sends what is wanted; the service adds status and outcome.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintRequest {
    /// Id of the stored blueprint to deploy. An alternative to `content`.
    pub blueprint_id: Option<String>,
    /// Label of the version of `blueprintId` to deploy. Without it the draft is meant.
    pub blueprint_version: Option<String>,
    /// When cancellation was asked for. Absent if it never was.
    ///
    /// Set by the server; never sent.
    pub cancel_requested_at: Option<Timestamp>,
    /// User who asked for cancellation. Absent if nobody did.
    ///
    /// Set by the server; never sent.
    pub cancel_requested_by: Option<String>,
    /// Blueprint to deploy, as YAML text. An alternative to `blueprintId`.
    pub content: Option<String>,
    /// When the request was created.
    ///
    /// Set by the server; never sent.
    pub created_at: Option<Timestamp>,
    /// User who created the request.
    ///
    /// Set by the server; never sent.
    pub created_by: Option<String>,
    /// Id of the deployment. Sent by the caller to act on an existing deployment; in an answer, the
    /// deployment that the request is for.
    pub deployment_id: Option<String>,
    /// Name of the deployment.
    pub deployment_name: Option<String>,
    /// Free text about the request.
    pub description: Option<String>,
    /// Whether the request destroys the deployment named by `deploymentId`.
    pub destroy: Option<bool>,
    /// Why the request failed, in words of the service. Of use when `status` is `FAILED`.
    ///
    /// Set by the server; never sent.
    pub failure_message: Option<String>,
    /// Id of the execution of the flow given by `flowId`.
    ///
    /// Set by the server; never sent.
    pub flow_execution_id: Option<String>,
    /// Id of the flow that carries out the request.
    ///
    /// Set by the server; never sent.
    pub flow_id: Option<String>,
    /// Id of the request, given by the service.
    ///
    /// Set by the server; never sent.
    pub id: Option<String>,
    /// Whether the request goes on when a resource cannot be deleted.
    pub ignore_delete_failures: Option<bool>,
    /// Values for the inputs of the blueprint, by input name. Any JSON value can be an input; the
    /// inputs schema of the blueprint tells the types.
    pub inputs: Option<Value>,
    /// Id of the organization that the request belongs to.
    ///
    /// Set by the server; never sent.
    pub org_id: Option<String>,
    /// Whether the request only computes a plan and leaves resources alone.
    pub plan: Option<bool>,
    /// Id of the project that the deployment belongs to.
    pub project_id: Option<String>,
    /// Name of the project; follows from `projectId`.
    ///
    /// Set by the server; never sent.
    pub project_name: Option<String>,
    /// Why the request is made, in words of the caller.
    pub reason: Option<String>,
    /// Id of the tracker of the request.
    ///
    /// Set by the server; never sent.
    pub request_tracker_id: Option<String>,
    /// Whether the request is only simulated.
    pub simulate: Option<bool>,
    /// State of the request. `FINISHED`, `FAILED` and `CANCELLED` are final.
    ///
    /// Set by the server; never sent.
    pub status: Option<BlueprintRequestStatus>,
    /// Names of the resources that the request targets, set by the service.
    ///
    /// Set by the server; never sent.
    pub target_resources: Option<Vec<String>>,
    /// When the request was last updated.
    ///
    /// Set by the server; never sent.
    pub updated_at: Option<Timestamp>,
    /// User who last updated the request.
    ///
    /// Set by the server; never sent.
    pub updated_by: Option<String>,
    /// Findings of the validation of the content.
    ///
    /// Set by the server; never sent.
    pub validation_messages: Option<Vec<BlueprintValidationMessage>>,
    extra: Extra,
}

impl BlueprintRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `blueprintId`.
    #[must_use]
    pub fn blueprint_id(mut self, blueprint_id: impl Into<String>) -> Self {
        self.blueprint_id = Some(blueprint_id.into());
        self
    }
    /// Sets `blueprintVersion`.
    #[must_use]
    pub fn blueprint_version(mut self, blueprint_version: impl Into<String>) -> Self {
        self.blueprint_version = Some(blueprint_version.into());
        self
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
    /// Sets `deploymentId`.
    #[must_use]
    pub fn deployment_id(mut self, deployment_id: impl Into<String>) -> Self {
        self.deployment_id = Some(deployment_id.into());
        self
    }
    /// Sets `deploymentName`.
    #[must_use]
    pub fn deployment_name(mut self, deployment_name: impl Into<String>) -> Self {
        self.deployment_name = Some(deployment_name.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `destroy`.
    #[must_use]
    pub fn destroy(mut self, destroy: bool) -> Self {
        self.destroy = Some(destroy);
        self
    }
    /// Sets `ignoreDeleteFailures`.
    #[must_use]
    pub fn ignore_delete_failures(mut self, ignore_delete_failures: bool) -> Self {
        self.ignore_delete_failures = Some(ignore_delete_failures);
        self
    }
    /// Sets `inputs`.
    #[must_use]
    pub fn inputs(mut self, inputs: impl Into<Value>) -> Self {
        self.inputs = Some(inputs.into());
        self
    }
    /// Sets `plan`.
    #[must_use]
    pub fn plan(mut self, plan: bool) -> Self {
        self.plan = Some(plan);
        self
    }
    /// Sets `projectId`.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
    /// Sets `simulate`.
    #[must_use]
    pub fn simulate(mut self, simulate: bool) -> Self {
        self.simulate = Some(simulate);
        self
    }
}

record! {
    BlueprintRequest, goes_back: true,
    member blueprint_id: "blueprintId",
    member blueprint_version: "blueprintVersion",
    read_only cancel_requested_at: "cancelRequestedAt",
    read_only cancel_requested_by: "cancelRequestedBy",
    member content: "content",
    read_only created_at: "createdAt",
    read_only created_by: "createdBy",
    member deployment_id: "deploymentId",
    member deployment_name: "deploymentName",
    member description: "description",
    member destroy: "destroy",
    read_only failure_message: "failureMessage",
    read_only flow_execution_id: "flowExecutionId",
    read_only flow_id: "flowId",
    read_only id: "id",
    member ignore_delete_failures: "ignoreDeleteFailures",
    member inputs: "inputs",
    read_only org_id: "orgId",
    member plan: "plan",
    member project_id: "projectId",
    read_only project_name: "projectName",
    member reason: "reason",
    read_only request_tracker_id: "requestTrackerId",
    member simulate: "simulate",
    read_only status: "status",
    read_only target_resources: "targetResources",
    read_only updated_at: "updatedAt",
    read_only updated_by: "updatedBy",
    read_only validation_messages: "validationMessages",
}

/// What a blueprint request does, by resource.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintResourcesPlan {
    /// The resources of the plan.
    pub resources: Vec<BlueprintPlanResource>,
    extra: Extra,
}

record! {
    BlueprintResourcesPlan, goes_back: false,
    read_only resources: "resources",
}

/// One page of a list of blueprint requests.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfBlueprintRequest {
    /// The blueprint requests of this page.
    pub content: Vec<BlueprintRequest>,
    /// Whether this page holds no blueprint request.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of blueprint requests in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of blueprint requests in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfBlueprintRequest, goes_back: false,
    member content: "content",
    member empty: "empty",
    member first: "first",
    member last: "last",
    member number: "number",
    member number_of_elements: "numberOfElements",
    member size: "size",
    member sort: "sort",
    member total_elements: "totalElements",
    member total_pages: "totalPages",
}

/// Values of `ResourceReason`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceReason {
    /// `CREATE`
    Create,
    /// `RECREATE`
    Recreate,
    /// `UPDATE`
    Update,
    /// `DELETE`
    Delete,
    /// `ACTION`
    Action,
    /// `READ`
    Read,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ResourceReason,
    Create: "CREATE",
    Recreate: "RECREATE",
    Update: "UPDATE",
    Delete: "DELETE",
    Action: "ACTION",
    Read: "READ",
}

/// Values of `BlueprintRequestStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlueprintRequestStatus {
    /// `CREATED`
    Created,
    /// `STARTED`
    Started,
    /// `FINISHED`
    Finished,
    /// `FAILED`
    Failed,
    /// `CANCELLED`
    Cancelled,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    BlueprintRequestStatus,
    Created: "CREATED",
    Started: "STARTED",
    Finished: "FINISHED",
    Failed: "FAILED",
    Cancelled: "CANCELLED",
}
