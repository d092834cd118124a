// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use client_core::{record, wire::{Extra, Record}};

/// One answer to several user operations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchUserOperationRequest {
    /// Ids of the user operations to answer.
    pub ids: Vec<String>,
    /// Message that goes with the answer.
    pub response_message: Option<String>,
    /// Status to give to all the user operations. `UserOpResource` lists the values that a user
    /// operation can have, `APPROVED` and `REJECTED` among them.
    pub status: String,
    extra: Extra,
}

impl BatchUserOperationRequest {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        ids: impl IntoIterator<Item = impl Into<String>>,
        status: impl Into<String>,
    ) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
            status: status.into(),
            ..Self::empty()
        }
    }
    /// Sets `responseMessage`.
    #[must_use]
    pub fn response_message(mut self, response_message: impl Into<String>) -> Self {
        self.response_message = Some(response_message.into());
        self
    }
}

record! {
    BatchUserOperationRequest, goes_back: true,
    member ids: "ids",
    member response_message: "responseMessage",
    member status: "status",
}

/// Outcome of answering several user operations.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchUserOperationResponse {
    /// The user operations that could not be changed, each with its error.
    pub errors: Vec<BatchUserOperationStatus>,
    /// Number of user operations that could not be changed.
    pub failure: Option<i64>,
    /// Number of user operations that were changed.
    pub success: Option<i64>,
    extra: Extra,
}

record! {
    BatchUserOperationResponse, goes_back: false,
    member errors: "errors",
    member failure: "failure",
    member success: "success",
}

/// A user operation that could not be changed.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchUserOperationStatus {
    /// What went wrong.
    pub error: Option<String>,
    /// Id of the user operation.
    pub id: Option<String>,
    extra: Extra,
}

record! {
    BatchUserOperationStatus, goes_back: false,
    member error: "error",
    member id: "id",
}

/// Additional information for an action on an execution.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecutionActionRequest {
    /// Reason for the action, kept with the execution.
    pub reason: Option<String>,
    /// Tags for the execution.
    pub tags: Option<Vec<String>>,
    extra: Extra,
}

impl ExecutionActionRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
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
    ExecutionActionRequest, goes_back: true,
    member reason: "reason",
    member tags: "tags",
}
