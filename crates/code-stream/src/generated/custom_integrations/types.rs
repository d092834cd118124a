// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, record, wire::{Extra, Record, carry}};

/// A task type of one's own, defined in YAML: either its draft or one of its versions.
///
/// Comes back, and is what an update is made of: what did not come stays absent, and properties
/// that the document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomIntegration {
    /// When the custom integration was created, in microseconds since the Unix epoch. Set by the
    /// server.
    pub create_time_in_micros: Option<i64>,
    /// User who created the custom integration, as the server keeps it; `createdBy` stands beside it.
    /// Set by the server.
    pub meta_created_by: Option<String>,
    /// Path of the custom integration in the API. Lists use it as the key of the custom integration.
    /// Set by the server.
    pub link: Option<String>,
    /// Id of the project whose name is in `project`. Set by the server.
    pub project_id: Option<String>,
    /// When the custom integration last changed, in microseconds since the Unix epoch. Set by the
    /// server.
    pub update_time_in_micros: Option<i64>,
    /// User who last changed the custom integration, as the server keeps it; `updatedBy` stands beside
    /// it. Set by the server.
    pub meta_updated_by: Option<String>,
    /// What this version changes. Set by the caller when the version is made.
    pub change_log: Option<String>,
    /// When the custom integration was created, as text such as `2019-09-23 13:48:54.483`, commonly
    /// without a time zone. Set by the server.
    pub created_at: Option<Timestamp>,
    /// User who created the custom integration. Set by the server.
    pub created_by: Option<String>,
    /// Free text about the custom integration.
    pub description: Option<String>,
    /// Id of the custom integration, given by the server.
    pub id: Option<String>,
    /// Name of the custom integration, by which it can be addressed within its project.
    pub name: Option<String>,
    /// Id of the custom integration that this version was made of.
    pub parent_id: Option<String>,
    /// Name of the project that the custom integration belongs to.
    pub project: Option<String>,
    /// Version that this draft or version comes from.
    pub source_version: Option<String>,
    /// State of this draft or version, such as drafted, released or deprecated, as text. Set by the
    /// server.
    pub status: Option<String>,
    /// Tags of the custom integration.
    pub tags: Option<Vec<String>>,
    /// When the custom integration last changed, as text in the form of `createdAt`. Set by the server.
    pub updated_at: Option<Timestamp>,
    /// User who last changed the custom integration. Set by the server.
    pub updated_by: Option<String>,
    /// Name of the version. Set by the caller when the version is made.
    pub version: Option<String>,
    /// Definition of the custom integration, as YAML text: its runtime, its inputs, its outputs and its
    /// code.
    pub yaml: Option<String>,
    extra: Extra,
}

record! {
    CustomIntegration, goes_back: true,
    member create_time_in_micros: "_createTimeInMicros",
    member meta_created_by: "_createdBy",
    member link: "_link",
    member project_id: "_projectId",
    member update_time_in_micros: "_updateTimeInMicros",
    member meta_updated_by: "_updatedBy",
    member change_log: "changeLog",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member description: "description",
    member id: "id",
    member name: "name",
    member parent_id: "parentId",
    member project: "project",
    member source_version: "sourceVersion",
    member status: "status",
    member tags: "tags",
    member updated_at: "updatedAt",
    member updated_by: "updatedBy",
    member version: "version",
    member yaml: "yaml",
}

/// A change to a version of a custom integration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomIntegrationPatchRequest {
    /// Whether the version is to be the latest of its custom integration.
    pub set_latest: Option<bool>,
    extra: Extra,
}

impl CustomIntegrationPatchRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `setLatest`.
    #[must_use]
    pub fn set_latest(mut self, set_latest: bool) -> Self {
        self.set_latest = Some(set_latest);
        self
    }
}

record! {
    CustomIntegrationPatchRequest, goes_back: true,
    member set_latest: "setLatest",
}

/// What a caller sets in a custom integration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomIntegrationSpec {
    /// Free text about the custom integration.
    pub description: Option<String>,
    /// Name of the custom integration. Within a project it identifies the custom integration.
    pub name: Option<String>,
    /// Name of the project that the custom integration is to belong to.
    pub project: Option<String>,
    /// Definition of the custom integration, as YAML text: its runtime, its inputs, its outputs and its
    /// code.
    pub yaml: Option<String>,
    extra: Extra,
}

impl CustomIntegrationSpec {
    /// With what the document requires.
    #[must_use]
    pub fn new(description: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            description: Some(description.into()),
            name: Some(name.into()),
            ..Self::empty()
        }
    }
    /// Sets `project`.
    #[must_use]
    pub fn project(mut self, project: impl Into<String>) -> Self {
        self.project = Some(project.into());
        self
    }
    /// Sets `yaml`.
    #[must_use]
    pub fn yaml(mut self, yaml: impl Into<String>) -> Self {
        self.yaml = Some(yaml.into());
        self
    }
}

record! {
    CustomIntegrationSpec, goes_back: true,
    member description: "description",
    member name: "name",
    member project: "project",
    member yaml: "yaml",
}

/// For read, change and write at `/codestream/api/custom-integrations/{id}`: what the two types share is carried over, and what no
/// document mentions as well.
impl From<CustomIntegration> for CustomIntegrationSpec {
    #[inline]
    fn from(read: CustomIntegration) -> Self {
        carry(&read)
    }
}

/// A page of custom integrations.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomIntegrations {
    /// Number of items in this page.
    pub count: Option<i64>,
    /// The custom integrations of this page: each key is a link out of `links`, each value the custom
    /// integration it leads to.
    pub documents: BTreeMap<String, CustomIntegration>,
    /// Links of the custom integrations in the order asked for. They are the keys of `documents`, which
    /// has no order of its own.
    pub links: Vec<String>,
    /// Number of items in all pages together.
    pub total_count: Option<i64>,
    extra: Extra,
}

record! {
    CustomIntegrations, goes_back: false,
    member count: "count",
    member documents: "documents",
    member links: "links",
    member total_count: "totalCount",
}

/// What a caller sets in a version of a custom integration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VersionRequest {
    /// What the version changes.
    pub change_log: Option<String>,
    /// Free text about the version.
    pub description: Option<String>,
    /// Name of the version.
    pub version: Option<String>,
    extra: Extra,
}

impl VersionRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `changeLog`.
    #[must_use]
    pub fn change_log(mut self, change_log: impl Into<String>) -> Self {
        self.change_log = Some(change_log.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}

record! {
    VersionRequest, goes_back: true,
    member change_log: "changeLog",
    member description: "description",
    member version: "version",
}
