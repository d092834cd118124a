// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use client_core::{Timestamp, UnknownValue, Value, open_enum, record, wire::Extra};

use crate::types::{Sort};

/// One page of a list of user events.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfUserEvent {
    /// The user events of this page.
    pub content: Vec<UserEvent>,
    /// Whether this page holds no user event.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of user events in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of user events in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfUserEvent, goes_back: false,
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

/// Something that a user asked for in the life of a deployment, and what came of it.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserEvent {
    /// When the event was created.
    pub created_at: Option<Timestamp>,
    /// More about the event; if it failed, the reason in words of the service.
    pub details: Option<String>,
    /// Id of the event, given by the service.
    pub id: String,
    /// Inputs that the user gave, by name. They are any JSON values and can hold secrets.
    pub inputs: Option<Value>,
    /// Name of the event.
    pub name: String,
    /// Outputs, by name; any JSON values.
    pub outputs: Option<Value>,
    /// Id of the request that the event belongs to.
    pub request_id: String,
    /// User who asked for it.
    pub requested_by: String,
    /// Ids of the resources that the event is about.
    pub resource_ids: Vec<String>,
    /// Outcome of the event, `PENDING` while there is none.
    pub status: UserEventStatus,
    /// When the event was last updated.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    UserEvent, goes_back: false,
    member created_at: "createdAt",
    member details: "details",
    member id: "id",
    member inputs: "inputs",
    member name: "name",
    member outputs: "outputs",
    member request_id: "requestId",
    member requested_by: "requestedBy",
    member resource_ids: "resourceIds",
    member status: "status",
    member updated_at: "updatedAt",
}

/// Values of `UserEventStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserEventStatus {
    /// `SUCCESSFUL`
    Successful,
    /// `FAILED`
    Failed,
    /// `PENDING`
    Pending,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    UserEventStatus,
    Successful: "SUCCESSFUL",
    Failed: "FAILED",
    Pending: "PENDING",
}
