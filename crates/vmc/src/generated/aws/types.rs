// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, open_enum, record, wire::Extra};

/// One quota within a request to raise AWS service quotas.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestDetail {
    /// Id of the request at AWS.
    pub aws_quota_request_id: Option<String>,
    /// Id of the support case at AWS.
    pub aws_support_case_id: Option<String>,
    /// Status of the support case at AWS.
    pub aws_support_case_status: Option<String>,
    /// Value that the quota is to be raised to.
    pub desired_value: Option<i64>,
    /// Status of this part of the request; one value is misspelled by the server.
    pub detail_status: Option<DetailStatus>,
    /// When this part was settled.
    pub resolved_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    RequestDetail, goes_back: false,
    member aws_quota_request_id: "aws_quota_request_id",
    member aws_support_case_id: "aws_support_case_id",
    member aws_support_case_status: "aws_support_case_status",
    member desired_value: "desired_value",
    member detail_status: "detail_status",
    member resolved_at: "resolved_at",
}

/// Request to raise AWS service quotas for an org.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceQuotaRequest {
    /// When the record was created.
    pub created: Timestamp,
    /// Id of the record; usually a UUID.
    pub id: String,
    /// When the record was last changed.
    pub updated: Timestamp,
    /// Id of the user who last changed the record.
    pub updated_by_user_id: Option<String>,
    /// Name of the user who last changed the record.
    pub updated_by_user_name: Option<String>,
    /// Id of the user who created the record.
    pub user_id: String,
    /// Name of the user who created the record.
    pub user_name: Option<String>,
    /// Revision number of the record.
    pub version: i64,
    /// Number of the AWS account.
    pub aws_account_number: Option<String>,
    /// Id of the org.
    pub org_id: Option<String>,
    /// Why the quotas are to be raised.
    pub reason: Option<String>,
    /// AWS region of the quotas.
    pub region: Option<String>,
    /// The single quotas, by key.
    pub request_details: BTreeMap<String, RequestDetail>,
    /// Status of the request as a whole.
    pub request_status: Option<RequestStatus>,
    /// Mail address of the person who asked.
    pub requester_email: Option<String>,
    /// Id of the task that handles the request.
    pub task_id: Option<String>,
    extra: Extra,
}

record! {
    ServiceQuotaRequest, goes_back: false,
    member created: "created",
    member id: "id",
    member updated: "updated",
    member updated_by_user_id: "updated_by_user_id",
    member updated_by_user_name: "updated_by_user_name",
    member user_id: "user_id",
    member user_name: "user_name",
    member version: "version",
    member aws_account_number: "aws_account_number",
    member org_id: "org_id",
    member reason: "reason",
    member region: "region",
    member request_details: "request_details",
    member request_status: "request_status",
    member requester_email: "requester_email",
    member task_id: "task_id",
}

/// Values of `DetailStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DetailStatus {
    /// `NEW`
    New,
    /// `PENDINGSUBMIT`
    Pendingsubmit,
    /// `SUBMITTED`
    Submitted,
    /// `PENDINGVERFICATION`
    Pendingverfication,
    /// `RESOLVED`
    Resolved,
    /// `DENIED`
    Denied,
    /// `ERROR`
    Error,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    DetailStatus,
    New: "NEW",
    Pendingsubmit: "PENDINGSUBMIT",
    Submitted: "SUBMITTED",
    Pendingverfication: "PENDINGVERFICATION",
    Resolved: "RESOLVED",
    Denied: "DENIED",
    Error: "ERROR",
}

/// Values of `RequestStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestStatus {
    /// `NEW`
    New,
    /// `PENDING`
    Pending,
    /// `RESOLVED`
    Resolved,
    /// `DENIED`
    Denied,
    /// `ERROR`
    Error,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    RequestStatus,
    New: "NEW",
    Pending: "PENDING",
    Resolved: "RESOLVED",
    Denied: "DENIED",
    Error: "ERROR",
}
