// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, open_enum, record, wire::{Extra, Record}};

/// A user operation after it was answered, with the details that the server keeps.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserOpResource {
    /// Groups whose members may answer the user operation.
    pub approver_groups: Vec<String>,
    /// Users who may answer the user operation.
    pub approvers: Vec<String>,
    /// Whether earlier user operations that are still pending are cancelled.
    pub cancel_previous_pending_user_op: Option<bool>,
    /// What was changed, as text.
    pub change_log: Option<String>,
    /// Comments on the user operation.
    pub comments: Option<String>,
    /// When the user operation was created. Set by the server.
    pub created_at: Option<Timestamp>,
    /// User who created the user operation. Set by the server.
    pub created_by: Option<String>,
    /// What the approvers are asked, at length.
    pub description: Option<String>,
    /// Name of the email endpoint through which the approvers are told.
    pub endpoint: Option<String>,
    /// Id of the execution that waits for the user operation. Set by the server.
    pub execution_id: Option<String>,
    /// Number of that execution among those of its pipeline. Set by the server.
    pub execution_index: Option<i64>,
    /// Time in which the user operation has to be answered, in `expirationUnit`.
    pub expiration: Option<i64>,
    /// Time in which the user operation has to be answered, in days.
    pub expiration_in_days: Option<i64>,
    /// Time in which the user operation has to be answered, in seconds.
    pub expiration_in_seconds: Option<i64>,
    /// Unit of `expiration`.
    pub expiration_unit: Option<ExpirationUnit>,
    /// When the user operation expires, in microseconds since the Unix epoch. Set by the server.
    pub expires_on_in_micros: Option<i64>,
    /// Id of the user operation, given by the server.
    pub id: Option<String>,
    /// Number of the user operation, as text. Set by the server.
    pub index: Option<String>,
    /// Message that came with the answer.
    pub message: Option<String>,
    /// Name of the user operation.
    pub name: Option<String>,
    /// Id of the organization that the user operation belongs to. Set by the server.
    pub org_id: Option<String>,
    /// Id of the record that the user operation belongs to. Set by the server.
    pub parent_id: Option<String>,
    /// Name of the pipeline whose execution waits. Set by the server.
    pub pipeline: Option<String>,
    /// Id of the pipeline whose execution waits. Set by the server.
    pub pipeline_id: Option<String>,
    /// Id of the project that the user operation belongs to. Set by the server.
    pub project_id: Option<String>,
    /// User on whose behalf the answer is asked for. Set by the server.
    pub requested_by: Option<String>,
    /// When the answer was asked for, in microseconds since the Unix epoch. Set by the server.
    pub requested_on_in_micros: Option<i64>,
    /// User who answered. Set by the server.
    pub responded_by: Option<String>,
    /// Email address of the user who answered. Set by the server.
    pub responded_by_email: Option<String>,
    /// When the answer was given, in microseconds since the Unix epoch. Set by the server.
    pub responded_on_in_micros: Option<i64>,
    /// Roles of the user who answered. Set by the server.
    pub responder_roles: Vec<String>,
    /// Token of the user who answered. A secret that is not to be logged.
    pub responder_token: Option<String>,
    /// Count of resumptions. Set by the server.
    pub resume_count: Option<i64>,
    /// Whether the approvers are told by email.
    pub sendemail: Option<bool>,
    /// Name of the stage that waits, as in `stages` of the execution. Set by the server.
    pub stage_key: Option<String>,
    /// Whether the user operation is open (`ACTIVE`), has been answered, has been cancelled or has
    /// expired. Set by the server.
    pub status: Option<UserOpResourceStatus>,
    /// What the approvers are asked, in short.
    pub summary: Option<String>,
    /// Tags of the user operation.
    pub tags: Vec<String>,
    /// Id of the task in the execution that waits. Set by the server.
    pub task_execution_id: Option<String>,
    /// Name of the task that waits, as in `tasks` of its stage. Set by the server.
    pub task_key: Option<String>,
    /// When the user operation last changed. Set by the server.
    pub updated_at: Option<Timestamp>,
    /// User who last changed the user operation. Set by the server.
    pub updated_by: Option<String>,
    /// Version of the user operation, as text. Set by the server.
    pub version: Option<String>,
    extra: Extra,
}

record! {
    UserOpResource, goes_back: false,
    member approver_groups: "approverGroups",
    member approvers: "approvers",
    member cancel_previous_pending_user_op: "cancelPreviousPendingUserOp",
    member change_log: "changeLog",
    member comments: "comments",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member description: "description",
    member endpoint: "endpoint",
    member execution_id: "executionId",
    member execution_index: "executionIndex",
    member expiration: "expiration",
    member expiration_in_days: "expirationInDays",
    member expiration_in_seconds: "expirationInSeconds",
    member expiration_unit: "expirationUnit",
    member expires_on_in_micros: "expiresOnInMicros",
    member id: "id",
    member index: "index",
    member message: "message",
    member name: "name",
    member org_id: "orgId",
    member parent_id: "parentId",
    member pipeline: "pipeline",
    member pipeline_id: "pipelineId",
    member project_id: "projectId",
    member requested_by: "requestedBy",
    member requested_on_in_micros: "requestedOnInMicros",
    member responded_by: "respondedBy",
    member responded_by_email: "respondedByEmail",
    member responded_on_in_micros: "respondedOnInMicros",
    member responder_roles: "responderRoles",
    member responder_token: "responderToken",
    member resume_count: "resumeCount",
    member sendemail: "sendemail",
    member stage_key: "stageKey",
    member status: "status",
    member summary: "summary",
    member tags: "tags",
    member task_execution_id: "taskExecutionId",
    member task_key: "taskKey",
    member updated_at: "updatedAt",
    member updated_by: "updatedBy",
    member version: "version",
}

/// An answer to a user operation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserOpResponse {
    /// Whether earlier user operations that are still pending are cancelled.
    pub cancel_previous_pending_user_op: Option<bool>,
    /// Message that goes with the answer.
    pub response_message: Option<String>,
    /// Status to give to the user operation. `UserOpResource` lists the values that a user operation
    /// can have, `APPROVED` and `REJECTED` among them.
    pub status: Option<String>,
    extra: Extra,
}

impl UserOpResponse {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `cancelPreviousPendingUserOp`.
    #[must_use]
    pub fn cancel_previous_pending_user_op(
        mut self,
        cancel_previous_pending_user_op: bool,
    ) -> Self {
        self.cancel_previous_pending_user_op = Some(cancel_previous_pending_user_op);
        self
    }
    /// Sets `responseMessage`.
    #[must_use]
    pub fn response_message(mut self, response_message: impl Into<String>) -> Self {
        self.response_message = Some(response_message.into());
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

record! {
    UserOpResponse, goes_back: true,
    member cancel_previous_pending_user_op: "cancelPreviousPendingUserOp",
    member response_message: "responseMessage",
    member status: "status",
}

/// A decision that somebody has to take before an execution goes on.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserOperation {
    /// When the user operation was created, in microseconds since the Unix epoch. Set by the server.
    pub create_time_in_micros: Option<i64>,
    /// User who created the user operation, as the server keeps it; `createdBy` stands beside it. Set
    /// by the server.
    pub meta_created_by: Option<String>,
    /// When the user operation expires, in microseconds since the Unix epoch. Set by the server.
    pub expires_on_in_micros: Option<i64>,
    /// Path of the user operation in the API. Lists use it as the key of the user operation. Set by the
    /// server.
    pub link: Option<String>,
    /// Id of the project whose name is in `project`. Set by the server.
    pub project_id: Option<String>,
    /// When the answer was asked for, in microseconds since the Unix epoch. Set by the server.
    pub requested_on_in_micros: Option<i64>,
    /// When the user operation last changed, in microseconds since the Unix epoch. Set by the server.
    pub update_time_in_micros: Option<i64>,
    /// User who last changed the user operation, as the server keeps it; `updatedBy` stands beside it.
    /// Set by the server.
    pub meta_updated_by: Option<String>,
    /// Users who may answer the user operation.
    pub approvers: Vec<String>,
    /// Whether earlier user operations that are still pending are cancelled.
    pub cancel_previous_pending_user_op: Option<bool>,
    /// When the user operation was created, as text such as `2019-09-23 13:48:54.483`, commonly without
    /// a time zone. Set by the server.
    pub created_at: Option<Timestamp>,
    /// User who created the user operation. Set by the server.
    pub created_by: Option<String>,
    /// What the approvers are asked, at length.
    pub description: String,
    /// Name of the email endpoint through which the approvers are told.
    pub endpoint: Option<String>,
    /// Id of the execution that waits for the user operation. Set by the server.
    pub execution_id: Option<String>,
    /// Number of that execution among those of its pipeline. Set by the server.
    pub execution_index: Option<i64>,
    /// Path of the execution that waits for the user operation. Set by the server.
    pub execution_link: Option<String>,
    /// Time in which the user operation has to be answered, in `expirationUnit`.
    pub expiration: Option<i64>,
    /// Time in which the user operation has to be answered, in days.
    pub expiration_in_days: Option<i64>,
    /// Unit of `expiration`. `UserOpResource` lists `MINUTES`, `HOURS` and `DAYS`.
    pub expiration_unit: Option<String>,
    /// Id of the user operation, given by the server.
    pub id: Option<String>,
    /// Number of the user operation, as text. Set by the server.
    pub index: Option<String>,
    /// Name of the user operation.
    pub name: String,
    /// Id of the pipeline whose execution waits. Set by the server.
    pub pipeline_id: Option<String>,
    /// Name of the pipeline whose execution waits. Set by the server.
    pub pipeline_name: Option<String>,
    /// Name of the project that the user operation belongs to.
    pub project: Option<String>,
    /// User on whose behalf the answer is asked for. Set by the server.
    pub requested_by: Option<String>,
    /// User who answered. Set by the server.
    pub responded_by: Option<String>,
    /// Message that came with the answer.
    pub response_message: Option<String>,
    /// Whether the approvers are told by email.
    pub sendemail: Option<bool>,
    /// Whether the user operation is open or how it ended. `UserOpResource` lists `ACTIVE`, `APPROVED`,
    /// `CANCELED`, `EXPIRED` and `REJECTED`. Set by the server.
    pub status: Option<String>,
    /// What the approvers are asked, in short.
    pub summary: Option<String>,
    /// When the user operation last changed, as text in the form of `createdAt`. Set by the server.
    pub updated_at: Option<Timestamp>,
    /// User who last changed the user operation. Set by the server.
    pub updated_by: Option<String>,
    /// Version of the user operation, as text. Set by the server.
    pub version: Option<String>,
    extra: Extra,
}

record! {
    UserOperation, goes_back: false,
    member create_time_in_micros: "_createTimeInMicros",
    member meta_created_by: "_createdBy",
    member expires_on_in_micros: "_expiresOnInMicros",
    member link: "_link",
    member project_id: "_projectId",
    member requested_on_in_micros: "_requestedOnInMicros",
    member update_time_in_micros: "_updateTimeInMicros",
    member meta_updated_by: "_updatedBy",
    member approvers: "approvers",
    member cancel_previous_pending_user_op: "cancelPreviousPendingUserOp",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member description: "description",
    member endpoint: "endpoint",
    member execution_id: "executionId",
    member execution_index: "executionIndex",
    member execution_link: "executionLink",
    member expiration: "expiration",
    member expiration_in_days: "expirationInDays",
    member expiration_unit: "expirationUnit",
    member id: "id",
    member index: "index",
    member name: "name",
    member pipeline_id: "pipelineId",
    member pipeline_name: "pipelineName",
    member project: "project",
    member requested_by: "requestedBy",
    member responded_by: "respondedBy",
    member response_message: "responseMessage",
    member sendemail: "sendemail",
    member status: "status",
    member summary: "summary",
    member updated_at: "updatedAt",
    member updated_by: "updatedBy",
    member version: "version",
}

/// A page of user operations.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserOperations {
    /// Number of items in this page.
    pub count: Option<i64>,
    /// The user operations of this page: each key is a link out of `links`, each value the user
    /// operation it leads to.
    pub documents: BTreeMap<String, UserOperation>,
    /// Links of the user operations in the order asked for. They are the keys of `documents`, which has
    /// no order of its own.
    pub links: Vec<String>,
    /// Number of items in all pages together.
    pub total_count: Option<i64>,
    extra: Extra,
}

record! {
    UserOperations, goes_back: false,
    member count: "count",
    member documents: "documents",
    member links: "links",
    member total_count: "totalCount",
}

/// Values of `ExpirationUnit`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpirationUnit {
    /// `MINUTES`
    Minutes,
    /// `HOURS`
    Hours,
    /// `DAYS`
    Days,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ExpirationUnit,
    Minutes: "MINUTES",
    Hours: "HOURS",
    Days: "DAYS",
}

/// Values of `UserOpResourceStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserOpResourceStatus {
    /// `ACTIVE`
    Active,
    /// `APPROVED`
    Approved,
    /// `CANCELED`
    Canceled,
    /// `EXPIRED`
    Expired,
    /// `REJECTED`
    Rejected,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    UserOpResourceStatus,
    Active: "ACTIVE",
    Approved: "APPROVED",
    Canceled: "CANCELED",
    Expired: "EXPIRED",
    Rejected: "REJECTED",
}
