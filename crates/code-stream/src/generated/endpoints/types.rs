// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, Value, open_enum, record, wire::{Extra, Record, carry}};

/// Fingerprints of a certificate.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateFingerprint {
    /// SHA-1 fingerprint of the certificate, as text.
    pub sha_1: Option<String>,
    /// SHA-256 fingerprint of the certificate, as text.
    pub sha_256: Option<String>,
    extra: Extra,
}

record! {
    CertificateFingerprint, goes_back: false,
    member sha_1: "SHA-1",
    member sha_256: "SHA-256",
}

/// Whom a certificate was issued to.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateIssuedTo {
    /// Common name (CN) of the subject.
    pub common_name: Option<String>,
    /// Organization (O) of the subject.
    pub organization: Option<String>,
    /// Serial number of the certificate, as text.
    pub serial_number: Option<String>,
    extra: Extra,
}

record! {
    CertificateIssuedTo, goes_back: false,
    member common_name: "commonName",
    member organization: "organization",
    member serial_number: "serialNumber",
}

/// Who issued a certificate.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateIssuer {
    /// Common name (CN) of the issuer.
    pub common_name: Option<String>,
    /// Organization (O) of the issuer.
    pub organization: Option<String>,
    extra: Extra,
}

record! {
    CertificateIssuer, goes_back: false,
    member common_name: "commonName",
    member organization: "organization",
}

/// The time in which a certificate is valid.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateValidity {
    /// Begin of the validity, counted from the Unix epoch; the unit is not specified.
    pub begins_on: Option<i64>,
    /// End of the validity, counted from the Unix epoch in the unit of `beginsOn`.
    pub expires_on: Option<i64>,
    extra: Extra,
}

record! {
    CertificateValidity, goes_back: false,
    member begins_on: "beginsOn",
    member expires_on: "expiresOn",
}

/// A connection to a server that pipelines work with.
///
/// Comes back, and is what an update is made of: what did not come stays absent, and properties
/// that the document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Endpoint {
    /// When the endpoint was created, in microseconds since the Unix epoch. Set by the server.
    pub create_time_in_micros: Option<i64>,
    /// User who created the endpoint, as the server keeps it; `createdBy` stands beside it. Set by the
    /// server.
    pub meta_created_by: Option<String>,
    /// Path of the endpoint in the API. Lists use it as the key of the endpoint. Set by the server.
    pub link: Option<String>,
    /// Id of the project whose name is in `project`. Set by the server.
    pub project_id: Option<String>,
    /// When the endpoint last changed, in microseconds since the Unix epoch. Set by the server.
    pub update_time_in_micros: Option<i64>,
    /// User who last changed the endpoint, as the server keeps it; `updatedBy` stands beside it. Set by
    /// the server.
    pub meta_updated_by: Option<String>,
    /// Id of the cloud proxy through which the server is reached.
    pub cloud_proxy_id: Option<String>,
    /// When the endpoint was created, as text such as `2019-09-23 13:48:54.483`, commonly without a
    /// time zone. Set by the server.
    pub created_at: Option<Timestamp>,
    /// User who created the endpoint. Set by the server.
    pub created_by: Option<String>,
    /// Free text about the endpoint.
    pub description: Option<String>,
    /// Id of the endpoint, given by the server.
    pub id: Option<String>,
    /// Whether the endpoint is restricted, so that using it in a pipeline takes additional rights.
    pub is_restricted: Option<bool>,
    /// Name of the endpoint, by which it can be addressed within its project.
    pub name: Option<String>,
    /// Name of the project that the endpoint belongs to.
    pub project: Option<String>,
    /// Properties of the connection, such as its address and credentials. Which ones there are depends
    /// on `type`; values can be secrets.
    pub properties: Option<Value>,
    /// Type of the endpoint, which says what kind of server it connects to; the endpoint types can be
    /// listed as tiles.
    pub type_: Option<String>,
    /// When the endpoint last changed, as text in the form of `createdAt`. Set by the server.
    pub updated_at: Option<Timestamp>,
    /// User who last changed the endpoint. Set by the server.
    pub updated_by: Option<String>,
    /// Outcome of the last validation of the connection. Set by the server.
    pub validation_output: Option<Value>,
    /// Version of the endpoint, as text. Set by the server.
    pub version: Option<String>,
    extra: Extra,
}

record! {
    Endpoint, goes_back: true,
    member create_time_in_micros: "_createTimeInMicros",
    member meta_created_by: "_createdBy",
    member link: "_link",
    member project_id: "_projectId",
    member update_time_in_micros: "_updateTimeInMicros",
    member meta_updated_by: "_updatedBy",
    member cloud_proxy_id: "cloudProxyId",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member description: "description",
    member id: "id",
    member is_restricted: "isRestricted",
    member name: "name",
    member project: "project",
    member properties: "properties",
    member type_: "type",
    member updated_at: "updatedAt",
    member updated_by: "updatedBy",
    member validation_output: "validationOutput",
    member version: "version",
}

/// A certificate of a server.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointCertificate {
    /// `fingerprints`.
    pub fingerprints: Option<CertificateFingerprint>,
    /// `issuedBy`.
    pub issued_by: Option<CertificateIssuer>,
    /// `issuedTo`.
    pub issued_to: Option<CertificateIssuedTo>,
    /// `periodOfValidity`.
    pub period_of_validity: Option<CertificateValidity>,
    extra: Extra,
}

record! {
    EndpointCertificate, goes_back: false,
    member fingerprints: "fingerprints",
    member issued_by: "issuedBy",
    member issued_to: "issuedTo",
    member period_of_validity: "periodOfValidity",
}

/// The certificates that a server presents.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointCertificateChain {
    /// The certificates of the chain.
    pub certificates: Vec<EndpointCertificate>,
    extra: Extra,
}

record! {
    EndpointCertificateChain, goes_back: false,
    member certificates: "certificates",
}

/// What a caller sets in an endpoint.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointSpec {
    /// Free text about the endpoint.
    pub description: Option<String>,
    /// Whether the endpoint is restricted, so that using it in a pipeline takes additional rights.
    pub is_restricted: Option<bool>,
    /// Name of the endpoint. Within a project it identifies the endpoint.
    pub name: Option<String>,
    /// Name of the project that the endpoint is to belong to.
    pub project: Option<String>,
    /// Properties of the connection, such as its address and credentials. Which ones there are depends
    /// on `type`; values can be secrets.
    pub properties: Option<Value>,
    /// Type of the endpoint, which says what kind of server it connects to; the endpoint types can be
    /// listed as tiles.
    pub type_: Option<String>,
    extra: Extra,
}

impl EndpointSpec {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        name: impl Into<String>,
        properties: impl Into<Value>,
        type_: impl Into<String>,
    ) -> Self {
        Self {
            description: Some(description.into()),
            name: Some(name.into()),
            properties: Some(properties.into()),
            type_: Some(type_.into()),
            ..Self::empty()
        }
    }
    /// Sets `isRestricted`.
    #[must_use]
    pub fn is_restricted(mut self, is_restricted: bool) -> Self {
        self.is_restricted = Some(is_restricted);
        self
    }
    /// Sets `project`.
    #[must_use]
    pub fn project(mut self, project: impl Into<String>) -> Self {
        self.project = Some(project.into());
        self
    }
}

record! {
    EndpointSpec, goes_back: true,
    member description: "description",
    member is_restricted: "isRestricted",
    member name: "name",
    member project: "project",
    member properties: "properties",
    member type_: "type",
}

/// For read, change and write at `/codestream/api/endpoints/{id}`: what the two types share is carried over, and what no
/// document mentions as well.
impl From<Endpoint> for EndpointSpec {
    #[inline]
    fn from(read: Endpoint) -> Self {
        carry(&read)
    }
}

/// An endpoint to check, whether it exists already or not.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndpointValidationSpec {
    /// Free text about the endpoint.
    pub description: String,
    /// Id of the endpoint, if it exists already.
    pub id: Option<String>,
    /// Whether the endpoint is restricted, so that using it in a pipeline takes additional rights.
    pub is_restricted: Option<bool>,
    /// Name of the endpoint. Within a project it identifies the endpoint.
    pub name: String,
    /// Name of the project that the endpoint is to belong to.
    pub project: Option<String>,
    /// Properties of the connection, such as its address and credentials. Which ones there are depends
    /// on `type`; values can be secrets.
    pub properties: Value,
    /// Type of the endpoint, which says what kind of server it connects to; the endpoint types can be
    /// listed as tiles.
    pub type_: String,
    extra: Extra,
}

impl EndpointValidationSpec {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        name: impl Into<String>,
        properties: impl Into<Value>,
        type_: impl Into<String>,
    ) -> Self {
        Self {
            description: description.into(),
            name: name.into(),
            properties: properties.into(),
            type_: type_.into(),
            ..Self::empty()
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `isRestricted`.
    #[must_use]
    pub fn is_restricted(mut self, is_restricted: bool) -> Self {
        self.is_restricted = Some(is_restricted);
        self
    }
    /// Sets `project`.
    #[must_use]
    pub fn project(mut self, project: impl Into<String>) -> Self {
        self.project = Some(project.into());
        self
    }
}

record! {
    EndpointValidationSpec, goes_back: true,
    member description: "description",
    member id: "id",
    member is_restricted: "isRestricted",
    member name: "name",
    member project: "project",
    member properties: "properties",
    member type_: "type",
}

/// A page of endpoints.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Endpoints {
    /// Number of items in this page.
    pub count: Option<i64>,
    /// The endpoints of this page: each key is a link out of `links`, each value the endpoint it leads
    /// to.
    pub documents: BTreeMap<String, Endpoint>,
    /// Links of the endpoints in the order asked for. They are the keys of `documents`, which has no
    /// order of its own.
    pub links: Vec<String>,
    /// Number of items in all pages together.
    pub total_count: Option<i64>,
    extra: Extra,
}

record! {
    Endpoints, goes_back: false,
    member count: "count",
    member documents: "documents",
    member links: "links",
    member total_count: "totalCount",
}

/// Outcome of the check of an endpoint.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TileExecutorResponse {
    /// How long the check took; the unit is not specified.
    pub duration: Option<i64>,
    /// What the check found. Its form depends on the type of endpoint.
    pub output: Option<Value>,
    /// How the check went: `COMPLETED` if it went through, `FAILED` if it did not; the other values
    /// stand for a check that has not ended or was stopped.
    pub status: Option<TileExecutorResponseStatus>,
    /// Message about the status, such as the cause of a failure.
    pub status_message: Option<String>,
    extra: Extra,
}

record! {
    TileExecutorResponse, goes_back: false,
    member duration: "duration",
    member output: "output",
    member status: "status",
    member status_message: "statusMessage",
}

/// Values of `TileExecutorResponseStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TileExecutorResponseStatus {
    /// `CREATED`
    Created,
    /// `STARTED`
    Started,
    /// `PAUSED`
    Paused,
    /// `CANCELED`
    Canceled,
    /// `COMPLETED`
    Completed,
    /// `FAILED`
    Failed,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    TileExecutorResponseStatus,
    Created: "CREATED",
    Started: "STARTED",
    Paused: "PAUSED",
    Canceled: "CANCELED",
    Completed: "COMPLETED",
    Failed: "FAILED",
}
