// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use client_core::{Timestamp, UnknownValue, open_enum, record, wire::Extra};

use crate::types::{Request, Sort};

/// A step of the work on a request.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationEvent {
    /// More about the event, in words of the service.
    pub details: Option<String>,
    /// Whether a log of the event can be read.
    pub has_logs: Option<bool>,
    /// Id of the event, given by the service.
    pub id: Option<String>,
    /// Name of the event.
    pub name: String,
    /// Name of the resource that the event is about. Absent if it is about none.
    pub resource_name: Option<String>,
    /// Type of that resource.
    pub resource_type: Option<String>,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Whether the event is a user event of the deployment.
    pub user_event: Option<bool>,
    extra: Extra,
}

record! {
    NotificationEvent, goes_back: false,
    member details: "details",
    member has_logs: "hasLogs",
    member id: "id",
    member name: "name",
    member resource_name: "resourceName",
    member resource_type: "resourceType",
    member timestamp: "timestamp",
    member user_event: "userEvent",
}

/// A row of the log of an event.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventLog {
    /// Whether the log ends here.
    pub eof: Option<bool>,
    /// Id of the row, given by the service.
    pub id: Option<String>,
    /// Text of the row.
    pub message: String,
    /// Number of the row in the log.
    pub rownum: Option<i64>,
    /// When the row was written.
    pub timestamp: Timestamp,
    extra: Extra,
}

record! {
    EventLog, goes_back: false,
    member eof: "eof",
    member id: "id",
    member message: "message",
    member rownum: "rownum",
    member timestamp: "timestamp",
}

/// One page of a list of events.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfEvent {
    /// The events of this page.
    pub content: Vec<NotificationEvent>,
    /// Whether this page holds no event.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of events in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of events in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfEvent, goes_back: false,
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

/// One page of a list of requests.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfRequest {
    /// The requests of this page.
    pub content: Vec<Request>,
    /// Whether this page holds no request.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of requests in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of requests in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfRequest, goes_back: false,
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

/// A part of the log of an event. Unlike a page it does not tell the total.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SliceOfEventLog {
    /// The rows of this part.
    pub content: Vec<EventLog>,
    /// Whether this part holds no row.
    pub empty: Option<bool>,
    /// Whether this is the first part.
    pub first: Option<bool>,
    /// Whether this is the last part for now.
    pub last: Option<bool>,
    /// Number of this part, counted from 0.
    pub number: Option<i64>,
    /// Number of rows in this part.
    pub number_of_elements: Option<i64>,
    /// Largest number of rows a part holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    extra: Extra,
}

record! {
    SliceOfEventLog, goes_back: false,
    member content: "content",
    member empty: "empty",
    member first: "first",
    member last: "last",
    member number: "number",
    member number_of_elements: "numberOfElements",
    member size: "size",
    member sort: "sort",
}

/// Values of `RequestAction`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestAction {
    /// `cancel`
    Cancel,
    /// `dismiss`
    Dismiss,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    RequestAction,
    Cancel: "cancel",
    Dismiss: "dismiss",
}
