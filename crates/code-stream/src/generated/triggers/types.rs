// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, Value, open_enum, record, wire::{Extra, Record, carry}};

/// An event that a Docker registry webhook has received.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DockerRegistryEvent {
    /// When the event was created, in microseconds since the Unix epoch. Set by the server.
    pub create_time_in_micros: Option<i64>,
    /// User who created the event, as the server keeps it; `createdBy` stands beside it. Set by the
    /// server.
    pub meta_created_by: Option<String>,
    /// Path of the event in the API. Lists use it as the key of the event. Set by the server.
    pub link: Option<String>,
    /// Id of the project whose name is in `project`. Set by the server.
    pub project_id: Option<String>,
    /// When the event last changed, in microseconds since the Unix epoch. Set by the server.
    pub update_time_in_micros: Option<i64>,
    /// User who last changed the event, as the server keeps it; `updatedBy` stands beside it. Set by
    /// the server.
    pub meta_updated_by: Option<String>,
    /// When the event was created, as text such as `2019-09-23 13:48:54.483`, commonly without a time
    /// zone. Set by the server.
    pub created_at: Option<Timestamp>,
    /// User who created the event. Set by the server.
    pub created_by: Option<String>,
    /// Free text about the event.
    pub description: String,
    /// Number of the execution that the event started, among those of its pipeline. Set by the server.
    pub execution_index: Option<i64>,
    /// Path of the execution that the event started. Set by the server.
    pub execution_link: Option<String>,
    /// Status of the execution that the event started, one of those of `Execution`. Set by the server.
    pub execution_status: Option<String>,
    /// Id of the event, given by the server.
    pub id: Option<String>,
    /// Name of the image that the event is about.
    pub image_name: Option<String>,
    /// Message about the handling of the event. Set by the server.
    pub message: Option<String>,
    /// Name of the event, by which it can be addressed within its project.
    pub name: String,
    /// Who caused the event in the registry.
    pub owner: Option<String>,
    /// Name of the pipeline that the event started.
    pub pipeline: Option<String>,
    /// Name of the project that the event belongs to.
    pub project: Option<String>,
    /// Name of the repository in the registry.
    pub repo: Option<String>,
    /// Namespace of the repository in the registry.
    pub repo_namespace: Option<String>,
    /// Tag of the image that the event is about.
    pub tag: Option<String>,
    /// When the event happened, in microseconds since the Unix epoch.
    pub time_stamp_in_micros: Option<i64>,
    /// When the event last changed, as text in the form of `createdAt`. Set by the server.
    pub updated_at: Option<Timestamp>,
    /// User who last changed the event. Set by the server.
    pub updated_by: Option<String>,
    /// Version of the event, as text. Set by the server.
    pub version: Option<String>,
    extra: Extra,
}

record! {
    DockerRegistryEvent, goes_back: false,
    member create_time_in_micros: "_createTimeInMicros",
    member meta_created_by: "_createdBy",
    member link: "_link",
    member project_id: "_projectId",
    member update_time_in_micros: "_updateTimeInMicros",
    member meta_updated_by: "_updatedBy",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member description: "description",
    member execution_index: "executionIndex",
    member execution_link: "executionLink",
    member execution_status: "executionStatus",
    member id: "id",
    member image_name: "imageName",
    member message: "message",
    member name: "name",
    member owner: "owner",
    member pipeline: "pipeline",
    member project: "project",
    member repo: "repo",
    member repo_namespace: "repoNamespace",
    member tag: "tag",
    member time_stamp_in_micros: "timeStampInMicros",
    member updated_at: "updatedAt",
    member updated_by: "updatedBy",
    member version: "version",
}

/// A page of Docker registry events.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DockerRegistryEvents {
    /// Number of items in this page.
    pub count: Option<i64>,
    /// The Docker registry events of this page: each key is a link out of `links`, each value the event
    /// it leads to.
    pub documents: BTreeMap<String, DockerRegistryEvent>,
    /// Links of the Docker registry events in the order asked for. They are the keys of `documents`,
    /// which has no order of its own.
    pub links: Vec<String>,
    /// Number of items in all pages together.
    pub total_count: Option<i64>,
    extra: Extra,
}

record! {
    DockerRegistryEvents, goes_back: false,
    member count: "count",
    member documents: "documents",
    member links: "links",
    member total_count: "totalCount",
}

/// A trigger that starts a pipeline on events in a Docker registry.
///
/// Comes back, and is what an update is made of: what did not come stays absent, and properties
/// that the document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DockerRegistryWebHook {
    /// When the webhook was created, in microseconds since the Unix epoch. Set by the server.
    pub create_time_in_micros: Option<i64>,
    /// User who created the webhook, as the server keeps it; `createdBy` stands beside it. Set by the
    /// server.
    pub meta_created_by: Option<String>,
    /// Path of the webhook in the API. Lists use it as the key of the webhook. Set by the server.
    pub link: Option<String>,
    /// Id of the project whose name is in `project`. Set by the server.
    pub project_id: Option<String>,
    /// When the webhook last changed, in microseconds since the Unix epoch. Set by the server.
    pub update_time_in_micros: Option<i64>,
    /// User who last changed the webhook, as the server keeps it; `updatedBy` stands beside it. Set by
    /// the server.
    pub meta_updated_by: Option<String>,
    /// When the webhook was created, as text such as `2019-09-23 13:48:54.483`, commonly without a time
    /// zone. Set by the server.
    pub created_at: Option<Timestamp>,
    /// User who created the webhook. Set by the server.
    pub created_by: Option<String>,
    /// Free text about the webhook.
    pub description: Option<String>,
    /// Whether the webhook starts its pipeline on events.
    pub enabled: Option<bool>,
    /// Name of the endpoint that describes the Docker registry.
    pub endpoint: Option<String>,
    /// Link of the listener outside the service that belongs to the webhook.
    pub external_listener_link: Option<String>,
    /// Id of the webhook, given by the server.
    pub id: Option<String>,
    /// Regular expression for image names. The pipeline is started only for images whose name matches.
    pub image_name_reg_ex_pattern: Option<String>,
    /// Inputs for the pipeline: each key is the name of an input, each value the value to give it.
    pub input: Option<Value>,
    /// Name of the webhook, by which it can be addressed within its project.
    pub name: Option<String>,
    /// Name of the pipeline to start.
    pub pipeline: Option<String>,
    /// Name of the project that the webhook belongs to.
    pub project: Option<String>,
    /// API token, also called refresh token, that the webhook works with. Set by the caller; a secret
    /// that is not to be logged.
    pub refresh_token: Option<String>,
    /// Name of the repository in the registry whose events count.
    pub repo_name: Option<String>,
    /// Secret that the registry sends along to prove that a call is its own. Not to be logged.
    pub secret_token: Option<String>,
    /// Kind of registry that calls the webhook, as text.
    pub server_type: Option<String>,
    /// Short name of the webhook that is fit for use in a URL.
    pub slug: Option<String>,
    /// Pattern for image tags. The pipeline is started only for tags that match.
    pub tag_name_pattern: Option<String>,
    /// When the webhook last changed, as text in the form of `createdAt`. Set by the server.
    pub updated_at: Option<Timestamp>,
    /// User who last changed the webhook. Set by the server.
    pub updated_by: Option<String>,
    /// Version of the webhook, as text. Set by the server.
    pub version: Option<String>,
    extra: Extra,
}

record! {
    DockerRegistryWebHook, goes_back: true,
    member create_time_in_micros: "_createTimeInMicros",
    member meta_created_by: "_createdBy",
    member link: "_link",
    member project_id: "_projectId",
    member update_time_in_micros: "_updateTimeInMicros",
    member meta_updated_by: "_updatedBy",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member description: "description",
    member enabled: "enabled",
    member endpoint: "endpoint",
    member external_listener_link: "externalListenerLink",
    member id: "id",
    member image_name_reg_ex_pattern: "imageNameRegExPattern",
    member input: "input",
    member name: "name",
    member pipeline: "pipeline",
    member project: "project",
    member refresh_token: "refreshToken",
    member repo_name: "repoName",
    member secret_token: "secretToken",
    member server_type: "serverType",
    member slug: "slug",
    member tag_name_pattern: "tagNamePattern",
    member updated_at: "updatedAt",
    member updated_by: "updatedBy",
    member version: "version",
}

/// What a caller sets in a Docker registry webhook.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DockerRegistryWebHookSpec {
    /// Free text about the webhook.
    pub description: Option<String>,
    /// Whether the webhook starts its pipeline on events.
    pub enabled: Option<bool>,
    /// Name of the endpoint that describes the Docker registry.
    pub endpoint: Option<String>,
    /// Link of the listener outside the service that belongs to the webhook.
    pub external_listener_link: Option<String>,
    /// Regular expression for image names. The pipeline is started only for images whose name matches.
    pub image_name_reg_ex_pattern: Option<String>,
    /// Inputs for the pipeline: each key is the name of an input, each value the value to give it.
    pub input: Option<Value>,
    /// Name of the webhook. Within a project it identifies the webhook.
    pub name: Option<String>,
    /// Name of the pipeline to start.
    pub pipeline: Option<String>,
    /// Name of the project that the webhook is to belong to.
    pub project: Option<String>,
    /// API token, also called refresh token, that the webhook works with. Set by the caller; a secret
    /// that is not to be logged.
    pub refresh_token: Option<String>,
    /// Name of the repository in the registry whose events count.
    pub repo_name: Option<String>,
    /// Secret that the registry sends along to prove that a call is its own. Not to be logged.
    pub secret_token: Option<String>,
    /// Kind of registry that calls the webhook, as text.
    pub server_type: Option<String>,
    /// Short name of the webhook that is fit for use in a URL.
    pub slug: Option<String>,
    /// Pattern for image tags. The pipeline is started only for tags that match.
    pub tag_name_pattern: Option<String>,
    extra: Extra,
}

impl DockerRegistryWebHookSpec {
    /// With what the document requires.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::empty()
        }
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
    /// Sets `endpoint`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// Sets `externalListenerLink`.
    #[must_use]
    pub fn external_listener_link(
        mut self,
        external_listener_link: impl Into<String>,
    ) -> Self {
        self.external_listener_link = Some(external_listener_link.into());
        self
    }
    /// Sets `imageNameRegExPattern`.
    #[must_use]
    pub fn image_name_reg_ex_pattern(
        mut self,
        image_name_reg_ex_pattern: impl Into<String>,
    ) -> Self {
        self.image_name_reg_ex_pattern = Some(image_name_reg_ex_pattern.into());
        self
    }
    /// Sets `input`.
    #[must_use]
    pub fn input(mut self, input: impl Into<Value>) -> Self {
        self.input = Some(input.into());
        self
    }
    /// Sets `pipeline`.
    #[must_use]
    pub fn pipeline(mut self, pipeline: impl Into<String>) -> Self {
        self.pipeline = Some(pipeline.into());
        self
    }
    /// Sets `project`.
    #[must_use]
    pub fn project(mut self, project: impl Into<String>) -> Self {
        self.project = Some(project.into());
        self
    }
    /// Sets `refreshToken`.
    #[must_use]
    pub fn refresh_token(mut self, refresh_token: impl Into<String>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
    /// Sets `repoName`.
    #[must_use]
    pub fn repo_name(mut self, repo_name: impl Into<String>) -> Self {
        self.repo_name = Some(repo_name.into());
        self
    }
    /// Sets `secretToken`.
    #[must_use]
    pub fn secret_token(mut self, secret_token: impl Into<String>) -> Self {
        self.secret_token = Some(secret_token.into());
        self
    }
    /// Sets `serverType`.
    #[must_use]
    pub fn server_type(mut self, server_type: impl Into<String>) -> Self {
        self.server_type = Some(server_type.into());
        self
    }
    /// Sets `slug`.
    #[must_use]
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }
    /// Sets `tagNamePattern`.
    #[must_use]
    pub fn tag_name_pattern(mut self, tag_name_pattern: impl Into<String>) -> Self {
        self.tag_name_pattern = Some(tag_name_pattern.into());
        self
    }
}

record! {
    DockerRegistryWebHookSpec, goes_back: true,
    member description: "description",
    member enabled: "enabled",
    member endpoint: "endpoint",
    member external_listener_link: "externalListenerLink",
    member image_name_reg_ex_pattern: "imageNameRegExPattern",
    member input: "input",
    member name: "name",
    member pipeline: "pipeline",
    member project: "project",
    member refresh_token: "refreshToken",
    member repo_name: "repoName",
    member secret_token: "secretToken",
    member server_type: "serverType",
    member slug: "slug",
    member tag_name_pattern: "tagNamePattern",
}

/// For read, change and write at `/codestream/api/registry-webhooks/{id}`: what the two types share is carried over, and what no
/// document mentions as well.
impl From<DockerRegistryWebHook> for DockerRegistryWebHookSpec {
    #[inline]
    fn from(read: DockerRegistryWebHook) -> Self {
        carry(&read)
    }
}

/// A page of Docker registry webhooks.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DockerRegistryWebhooks {
    /// Number of items in this page.
    pub count: Option<i64>,
    /// The Docker registry webhooks of this page: each key is a link out of `links`, each value the
    /// webhook it leads to.
    pub documents: BTreeMap<String, DockerRegistryWebHook>,
    /// Links of the Docker registry webhooks in the order asked for. They are the keys of `documents`,
    /// which has no order of its own.
    pub links: Vec<String>,
    /// Number of items in all pages together.
    pub total_count: Option<i64>,
    extra: Extra,
}

record! {
    DockerRegistryWebhooks, goes_back: false,
    member count: "count",
    member documents: "documents",
    member links: "links",
    member total_count: "totalCount",
}

/// An event that a Gerrit listener has received.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GerritEvent {
    /// When the event was created, in microseconds since the Unix epoch. Set by the server.
    pub create_time_in_micros: Option<i64>,
    /// User who created the event, as the server keeps it; `createdBy` stands beside it. Set by the
    /// server.
    pub meta_created_by: Option<String>,
    /// Path of the event in the API. Lists use it as the key of the event. Set by the server.
    pub link: Option<String>,
    /// Id of the project whose name is in `project`. Set by the server.
    pub project_id: Option<String>,
    /// When the event last changed, in microseconds since the Unix epoch. Set by the server.
    pub update_time_in_micros: Option<i64>,
    /// User who last changed the event, as the server keeps it; `updatedBy` stands beside it. Set by
    /// the server.
    pub meta_updated_by: Option<String>,
    /// What was done on the event, as text.
    pub action_taken: Option<String>,
    /// Branch of the Gerrit project that the change is for.
    pub branch: Option<String>,
    /// Number of the Gerrit change.
    pub change_number: Option<i64>,
    /// When the event was created, as text such as `2019-09-23 13:48:54.483`, commonly without a time
    /// zone. Set by the server.
    pub created_at: Option<Timestamp>,
    /// User who created the event. Set by the server.
    pub created_by: Option<String>,
    /// When the event was made, counted from the Unix epoch; the unit is not specified.
    pub created_on: Option<i64>,
    /// Free text about the event.
    pub description: String,
    /// Number of the execution that the event started, among those of its pipeline. Set by the server.
    pub execution_index: Option<i64>,
    /// Path of the execution that the event started. Set by the server.
    pub execution_link: Option<String>,
    /// Status of the execution that the event started, one of those of `Execution`. Set by the server.
    pub execution_status: Option<String>,
    /// Name of the project on the Gerrit server. It has nothing to do with `project`.
    pub gerrit_project: Option<String>,
    /// Id of the event, given by the server.
    pub id: Option<String>,
    /// Name of the Gerrit listener that received the event.
    pub listener: Option<String>,
    /// Message about the handling of the event. Set by the server.
    pub message: Option<String>,
    /// Name of the event, by which it can be addressed within its project.
    pub name: String,
    /// Owner of the Gerrit change.
    pub owner: Option<String>,
    /// Number of the patch set of the change.
    pub patch_set_number: Option<i64>,
    /// Name of the pipeline that the event started.
    pub pipeline: Option<String>,
    /// Name of the project that the event belongs to.
    pub project: Option<String>,
    /// Further properties of the event, by name.
    pub properties: BTreeMap<String, String>,
    /// Subject of the Gerrit change, the first line of its commit message.
    pub subject: Option<String>,
    /// Name of the Gerrit trigger that the event matched.
    pub trigger: Option<String>,
    /// How the trigger came to run, as text.
    pub trigger_type: Option<String>,
    /// Type of the Gerrit event.
    pub type_: Option<String>,
    /// When the event last changed, as text in the form of `createdAt`. Set by the server.
    pub updated_at: Option<Timestamp>,
    /// User who last changed the event. Set by the server.
    pub updated_by: Option<String>,
    /// Version of the event, as text. Set by the server.
    pub version: Option<String>,
    extra: Extra,
}

record! {
    GerritEvent, goes_back: false,
    member create_time_in_micros: "_createTimeInMicros",
    member meta_created_by: "_createdBy",
    member link: "_link",
    member project_id: "_projectId",
    member update_time_in_micros: "_updateTimeInMicros",
    member meta_updated_by: "_updatedBy",
    member action_taken: "actionTaken",
    member branch: "branch",
    member change_number: "changeNumber",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member created_on: "createdOn",
    member description: "description",
    member execution_index: "executionIndex",
    member execution_link: "executionLink",
    member execution_status: "executionStatus",
    member gerrit_project: "gerritProject",
    member id: "id",
    member listener: "listener",
    member message: "message",
    member name: "name",
    member owner: "owner",
    member patch_set_number: "patchSetNumber",
    member pipeline: "pipeline",
    member project: "project",
    member properties: "properties",
    member subject: "subject",
    member trigger: "trigger",
    member trigger_type: "triggerType",
    member type_: "type",
    member updated_at: "updatedAt",
    member updated_by: "updatedBy",
    member version: "version",
}

/// A page of Gerrit events.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GerritEvents {
    /// Number of items in this page.
    pub count: Option<i64>,
    /// The Gerrit events of this page: each key is a link out of `links`, each value the event it leads
    /// to.
    pub documents: BTreeMap<String, GerritEvent>,
    /// Links of the Gerrit events in the order asked for. They are the keys of `documents`, which has
    /// no order of its own.
    pub links: Vec<String>,
    /// Number of items in all pages together.
    pub total_count: Option<i64>,
    extra: Extra,
}

record! {
    GerritEvents, goes_back: false,
    member count: "count",
    member documents: "documents",
    member links: "links",
    member total_count: "totalCount",
}

/// A connection that receives the events of a Gerrit server.
///
/// Comes back, and is what an update is made of: what did not come stays absent, and properties
/// that the document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GerritListener {
    /// When the listener was created, in microseconds since the Unix epoch. Set by the server.
    pub create_time_in_micros: Option<i64>,
    /// User who created the listener, as the server keeps it; `createdBy` stands beside it. Set by the
    /// server.
    pub meta_created_by: Option<String>,
    /// When the listener expires, as text. Set by the server.
    pub expires_at: Option<Timestamp>,
    /// Path of the listener in the API. Lists use it as the key of the listener. Set by the server.
    pub link: Option<String>,
    /// Id of the project whose name is in `project`. Set by the server.
    pub project_id: Option<String>,
    /// Why the listener is in its present state. Set by the server.
    pub reason: Option<String>,
    /// When the listener last changed, in microseconds since the Unix epoch. Set by the server.
    pub update_time_in_micros: Option<i64>,
    /// User who last changed the listener, as the server keeps it; `updatedBy` stands beside it. Set by
    /// the server.
    pub meta_updated_by: Option<String>,
    /// API token that the listener works with. Set by the caller; a secret that is not to be logged.
    pub api_token: Option<String>,
    /// Whether the listener is, or is to be, connected to the Gerrit server.
    pub connected: Option<bool>,
    /// When the listener was created, as text such as `2019-09-23 13:48:54.483`, commonly without a
    /// time zone. Set by the server.
    pub created_at: Option<Timestamp>,
    /// User who created the listener. Set by the server.
    pub created_by: Option<String>,
    /// Free text about the listener.
    pub description: Option<String>,
    /// Name of the endpoint that describes the Gerrit server.
    pub endpoint: Option<String>,
    /// Id of the listener, given by the server.
    pub id: Option<String>,
    /// Name of the listener, by which it can be addressed within its project.
    pub name: Option<String>,
    /// Name of the project that the listener belongs to.
    pub project: Option<String>,
    /// When the listener last changed, as text in the form of `createdAt`. Set by the server.
    pub updated_at: Option<Timestamp>,
    /// User who last changed the listener. Set by the server.
    pub updated_by: Option<String>,
    /// Version of the listener, as text. Set by the server.
    pub version: Option<String>,
    extra: Extra,
}

record! {
    GerritListener, goes_back: true,
    member create_time_in_micros: "_createTimeInMicros",
    member meta_created_by: "_createdBy",
    member expires_at: "_expiresAt",
    member link: "_link",
    member project_id: "_projectId",
    member reason: "_reason",
    member update_time_in_micros: "_updateTimeInMicros",
    member meta_updated_by: "_updatedBy",
    member api_token: "apiToken",
    member connected: "connected",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member description: "description",
    member endpoint: "endpoint",
    member id: "id",
    member name: "name",
    member project: "project",
    member updated_at: "updatedAt",
    member updated_by: "updatedBy",
    member version: "version",
}

/// A change to a Gerrit listener.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GerritListenerPatch {
    /// Whether the listener is to be connected.
    pub connected: bool,
    extra: Extra,
}

impl GerritListenerPatch {
    /// With what the document requires.
    #[must_use]
    pub fn new(connected: bool) -> Self {
        Self { connected, ..Self::empty() }
    }
}

record! {
    GerritListenerPatch, goes_back: true,
    member connected: "connected",
}

/// What a caller sets in a Gerrit listener.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GerritListenerSpec {
    /// API token that the listener works with. Set by the caller; a secret that is not to be logged.
    pub api_token: Option<String>,
    /// Whether the listener is, or is to be, connected to the Gerrit server.
    pub connected: Option<bool>,
    /// Free text about the listener.
    pub description: Option<String>,
    /// Name of the endpoint that describes the Gerrit server.
    pub endpoint: Option<String>,
    /// Name of the listener. Within a project it identifies the listener.
    pub name: Option<String>,
    /// Name of the project that the listener is to belong to.
    pub project: Option<String>,
    extra: Extra,
}

impl GerritListenerSpec {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        api_token: impl Into<String>,
        description: impl Into<String>,
        endpoint: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            api_token: Some(api_token.into()),
            description: Some(description.into()),
            endpoint: Some(endpoint.into()),
            name: Some(name.into()),
            ..Self::empty()
        }
    }
    /// Sets `connected`.
    #[must_use]
    pub fn connected(mut self, connected: bool) -> Self {
        self.connected = Some(connected);
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
    GerritListenerSpec, goes_back: true,
    member api_token: "apiToken",
    member connected: "connected",
    member description: "description",
    member endpoint: "endpoint",
    member name: "name",
    member project: "project",
}

/// For read, change and write at `/codestream/api/gerrit-listeners/{id}`: what the two types share is carried over, and what no
/// document mentions as well.
impl From<GerritListener> for GerritListenerSpec {
    #[inline]
    fn from(read: GerritListener) -> Self {
        carry(&read)
    }
}

/// A page of Gerrit listeners.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GerritListeners {
    /// Number of items in this page.
    pub count: Option<i64>,
    /// The Gerrit listeners of this page: each key is a link out of `links`, each value the listener it
    /// leads to.
    pub documents: BTreeMap<String, GerritListener>,
    /// Links of the Gerrit listeners in the order asked for. They are the keys of `documents`, which
    /// has no order of its own.
    pub links: Vec<String>,
    /// Number of items in all pages together.
    pub total_count: Option<i64>,
    extra: Extra,
}

record! {
    GerritListeners, goes_back: false,
    member count: "count",
    member documents: "documents",
    member links: "links",
    member total_count: "totalCount",
}

/// A request to run a Gerrit trigger by hand.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GerritManualTrigger {
    /// Id of the Gerrit change to run the trigger for.
    pub change_id: String,
    /// Name of the project that the trigger belongs to.
    pub project: String,
    /// Name of the Gerrit trigger to run.
    pub trigger: String,
    extra: Extra,
}

impl GerritManualTrigger {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        change_id: impl Into<String>,
        project: impl Into<String>,
        trigger: impl Into<String>,
    ) -> Self {
        Self {
            change_id: change_id.into(),
            project: project.into(),
            trigger: trigger.into(),
            ..Self::empty()
        }
    }
}

record! {
    GerritManualTrigger, goes_back: true,
    member change_id: "changeId",
    member project: "project",
    member trigger: "trigger",
}

/// A trigger that starts pipelines on events of a Gerrit listener.
///
/// Comes back, and is what an update is made of: what did not come stays absent, and properties
/// that the document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GerritTrigger {
    /// When the trigger was created, in microseconds since the Unix epoch. Set by the server.
    pub create_time_in_micros: Option<i64>,
    /// User who created the trigger, as the server keeps it; `createdBy` stands beside it. Set by the
    /// server.
    pub meta_created_by: Option<String>,
    /// Path of the trigger in the API. Lists use it as the key of the trigger. Set by the server.
    pub link: Option<String>,
    /// Id of the project whose name is in `project`. Set by the server.
    pub project_id: Option<String>,
    /// When the trigger last changed, in microseconds since the Unix epoch. Set by the server.
    pub update_time_in_micros: Option<i64>,
    /// User who last changed the trigger, as the server keeps it; `updatedBy` stands beside it. Set by
    /// the server.
    pub meta_updated_by: Option<String>,
    /// Branch of the Gerrit project whose events count.
    pub branch: Option<String>,
    /// What to start on which type of event.
    pub configurations: Option<Vec<GerritTriggerGerritEventConfiguration>>,
    /// When the trigger was created, as text such as `2019-09-23 13:48:54.483`, commonly without a time
    /// zone. Set by the server.
    pub created_at: Option<Timestamp>,
    /// User who created the trigger. Set by the server.
    pub created_by: Option<String>,
    /// Free text about the trigger.
    pub description: Option<String>,
    /// Whether the trigger starts pipelines on events.
    pub enabled: Option<bool>,
    /// Filters for files: changes to files that match do not start a pipeline.
    pub exclusions: Option<Vec<GerritTriggerFileFilter>>,
    /// Name of the project on the Gerrit server. It has nothing to do with `project`.
    pub gerrit_project: Option<String>,
    /// Id of the trigger, given by the server.
    pub id: Option<String>,
    /// Filters for files: only changes to files that match start a pipeline.
    pub inclusions: Option<Vec<GerritTriggerFileFilter>>,
    /// Name of the Gerrit listener whose events count.
    pub listener: Option<String>,
    /// Name of the trigger, by which it can be addressed within its project.
    pub name: Option<String>,
    /// Whether `exclusions` win over `inclusions` where a file matches both.
    pub prioritize_exclusion: Option<bool>,
    /// Name of the project that the trigger belongs to.
    pub project: Option<String>,
    /// When the trigger last changed, as text in the form of `createdAt`. Set by the server.
    pub updated_at: Option<Timestamp>,
    /// User who last changed the trigger. Set by the server.
    pub updated_by: Option<String>,
    /// Version of the trigger, as text. Set by the server.
    pub version: Option<String>,
    extra: Extra,
}

record! {
    GerritTrigger, goes_back: true,
    member create_time_in_micros: "_createTimeInMicros",
    member meta_created_by: "_createdBy",
    member link: "_link",
    member project_id: "_projectId",
    member update_time_in_micros: "_updateTimeInMicros",
    member meta_updated_by: "_updatedBy",
    member branch: "branch",
    member configurations: "configurations",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member description: "description",
    member enabled: "enabled",
    member exclusions: "exclusions",
    member gerrit_project: "gerritProject",
    member id: "id",
    member inclusions: "inclusions",
    member listener: "listener",
    member name: "name",
    member prioritize_exclusion: "prioritizeExclusion",
    member project: "project",
    member updated_at: "updatedAt",
    member updated_by: "updatedBy",
    member version: "version",
}

/// A change to a Gerrit trigger.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GerritTriggerPatch {
    /// Whether the trigger is to start pipelines on events.
    pub enabled: bool,
    extra: Extra,
}

impl GerritTriggerPatch {
    /// With what the document requires.
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self { enabled, ..Self::empty() }
    }
}

record! {
    GerritTriggerPatch, goes_back: true,
    member enabled: "enabled",
}

/// What a caller sets in a Gerrit trigger.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GerritTriggerSpec {
    /// Branch of the Gerrit project whose events count.
    pub branch: Option<String>,
    /// What to start on which type of event.
    pub configurations: Option<Vec<GerritTriggerSpecGerritEventConfiguration>>,
    /// Free text about the trigger.
    pub description: Option<String>,
    /// Whether the trigger starts pipelines on events.
    pub enabled: Option<bool>,
    /// Filters for files: changes to files that match do not start a pipeline.
    pub exclusions: Option<Vec<GerritTriggerFileFilter>>,
    /// Name of the project on the Gerrit server. It has nothing to do with `project`.
    pub gerrit_project: Option<String>,
    /// Filters for files: only changes to files that match start a pipeline.
    pub inclusions: Option<Vec<GerritTriggerFileFilter>>,
    /// Name of the Gerrit listener whose events count.
    pub listener: Option<String>,
    /// Name of the trigger. Within a project it identifies the trigger.
    pub name: Option<String>,
    /// Whether `exclusions` win over `inclusions` where a file matches both.
    pub prioritize_exclusion: Option<bool>,
    /// Name of the project that the trigger is to belong to.
    pub project: Option<String>,
    extra: Extra,
}

impl GerritTriggerSpec {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        branch: impl Into<String>,
        description: impl Into<String>,
        gerrit_project: impl Into<String>,
        listener: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            branch: Some(branch.into()),
            description: Some(description.into()),
            gerrit_project: Some(gerrit_project.into()),
            listener: Some(listener.into()),
            name: Some(name.into()),
            ..Self::empty()
        }
    }
    /// Sets `configurations`.
    #[must_use]
    pub fn configurations(
        mut self,
        configurations: impl IntoIterator<
            Item = impl Into<GerritTriggerSpecGerritEventConfiguration>,
        >,
    ) -> Self {
        self.configurations = Some(configurations.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    /// Sets `exclusions`.
    #[must_use]
    pub fn exclusions(
        mut self,
        exclusions: impl IntoIterator<Item = impl Into<GerritTriggerFileFilter>>,
    ) -> Self {
        self.exclusions = Some(exclusions.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `inclusions`.
    #[must_use]
    pub fn inclusions(
        mut self,
        inclusions: impl IntoIterator<Item = impl Into<GerritTriggerFileFilter>>,
    ) -> Self {
        self.inclusions = Some(inclusions.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `prioritizeExclusion`.
    #[must_use]
    pub fn prioritize_exclusion(mut self, prioritize_exclusion: bool) -> Self {
        self.prioritize_exclusion = Some(prioritize_exclusion);
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
    GerritTriggerSpec, goes_back: true,
    member branch: "branch",
    member configurations: "configurations",
    member description: "description",
    member enabled: "enabled",
    member exclusions: "exclusions",
    member gerrit_project: "gerritProject",
    member inclusions: "inclusions",
    member listener: "listener",
    member name: "name",
    member prioritize_exclusion: "prioritizeExclusion",
    member project: "project",
}

/// For read, change and write at `/codestream/api/gerrit-triggers/{id}`: what the two types share is carried over, and what no
/// document mentions as well.
impl From<GerritTrigger> for GerritTriggerSpec {
    #[inline]
    fn from(read: GerritTrigger) -> Self {
        carry(&read)
    }
}

/// A page of Gerrit triggers.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GerritTriggers {
    /// Number of items in this page.
    pub count: Option<i64>,
    /// The Gerrit triggers of this page: each key is a link out of `links`, each value the trigger it
    /// leads to.
    pub documents: BTreeMap<String, GerritTrigger>,
    /// Links of the Gerrit triggers in the order asked for. They are the keys of `documents`, which has
    /// no order of its own.
    pub links: Vec<String>,
    /// Number of items in all pages together.
    pub total_count: Option<i64>,
    extra: Extra,
}

record! {
    GerritTriggers, goes_back: false,
    member count: "count",
    member documents: "documents",
    member links: "links",
    member total_count: "totalCount",
}

/// An event that a Git webhook has received.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GitEvent {
    /// When the event was created, in microseconds since the Unix epoch. Set by the server.
    pub create_time_in_micros: Option<i64>,
    /// User who created the event, as the server keeps it; `createdBy` stands beside it. Set by the
    /// server.
    pub meta_created_by: Option<String>,
    /// Path of the event in the API. Lists use it as the key of the event. Set by the server.
    pub link: Option<String>,
    /// Id of the project whose name is in `project`. Set by the server.
    pub project_id: Option<String>,
    /// When the event last changed, in microseconds since the Unix epoch. Set by the server.
    pub update_time_in_micros: Option<i64>,
    /// User who last changed the event, as the server keeps it; `updatedBy` stands beside it. Set by
    /// the server.
    pub meta_updated_by: Option<String>,
    /// Id of the commit that the event is about.
    pub commit_id: Option<String>,
    /// When the event was created, as text such as `2019-09-23 13:48:54.483`, commonly without a time
    /// zone. Set by the server.
    pub created_at: Option<Timestamp>,
    /// User who created the event. Set by the server.
    pub created_by: Option<String>,
    /// Free text about the event.
    pub description: String,
    /// Number of the execution that the event started, among those of its pipeline. Set by the server.
    pub execution_index: Option<i64>,
    /// Path of the execution that the event started. Set by the server.
    pub execution_link: Option<String>,
    /// Status of the execution that the event started, one of those of `Execution`. Set by the server.
    pub execution_status: Option<String>,
    /// HTTP address of the repository.
    pub http_url: Option<String>,
    /// Id of the event, given by the server.
    pub id: Option<String>,
    /// Message about the handling of the event. Set by the server.
    pub message: Option<String>,
    /// Name of the event, by which it can be addressed within its project.
    pub name: String,
    /// Who caused the event on the Git server.
    pub owner: Option<String>,
    /// Name of the pipeline that the event started.
    pub pipeline: Option<String>,
    /// Name of the project that the event belongs to.
    pub project: Option<String>,
    /// Name of the repository.
    pub repo: Option<String>,
    /// `serverURL`.
    pub server_url: Option<Uri>,
    /// Id of the webhook on the Git server.
    pub server_webhook_id: Option<String>,
    /// Subject of the event, such as the first line of a commit message.
    pub subject: Option<String>,
    /// Branch that the commit or pull request goes to.
    pub target_branch: Option<String>,
    /// When the event happened, in microseconds since the Unix epoch.
    pub time_stamp_in_micros: Option<i64>,
    /// When the event last changed, as text in the form of `createdAt`. Set by the server.
    pub updated_at: Option<Timestamp>,
    /// User who last changed the event. Set by the server.
    pub updated_by: Option<String>,
    /// Version of the event, as text. Set by the server.
    pub version: Option<String>,
    extra: Extra,
}

record! {
    GitEvent, goes_back: false,
    member create_time_in_micros: "_createTimeInMicros",
    member meta_created_by: "_createdBy",
    member link: "_link",
    member project_id: "_projectId",
    member update_time_in_micros: "_updateTimeInMicros",
    member meta_updated_by: "_updatedBy",
    member commit_id: "commitId",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member description: "description",
    member execution_index: "executionIndex",
    member execution_link: "executionLink",
    member execution_status: "executionStatus",
    member http_url: "httpURL",
    member id: "id",
    member message: "message",
    member name: "name",
    member owner: "owner",
    member pipeline: "pipeline",
    member project: "project",
    member repo: "repo",
    member server_url: "serverURL",
    member server_webhook_id: "serverWebhookId",
    member subject: "subject",
    member target_branch: "targetBranch",
    member time_stamp_in_micros: "timeStampInMicros",
    member updated_at: "updatedAt",
    member updated_by: "updatedBy",
    member version: "version",
}

/// A page of Git events.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GitEvents {
    /// Number of items in this page.
    pub count: Option<i64>,
    /// The Git events of this page: each key is a link out of `links`, each value the event it leads
    /// to.
    pub documents: BTreeMap<String, GitEvent>,
    /// Links of the Git events in the order asked for. They are the keys of `documents`, which has no
    /// order of its own.
    pub links: Vec<String>,
    /// Number of items in all pages together.
    pub total_count: Option<i64>,
    extra: Extra,
}

record! {
    GitEvents, goes_back: false,
    member count: "count",
    member documents: "documents",
    member links: "links",
    member total_count: "totalCount",
}

/// A trigger that starts a pipeline on events in a Git repository.
///
/// Comes back, and is what an update is made of: what did not come stays absent, and properties
/// that the document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GitWebhook {
    /// When the webhook was created, in microseconds since the Unix epoch. Set by the server.
    pub create_time_in_micros: Option<i64>,
    /// User who created the webhook, as the server keeps it; `createdBy` stands beside it. Set by the
    /// server.
    pub meta_created_by: Option<String>,
    /// Path of the webhook in the API. Lists use it as the key of the webhook. Set by the server.
    pub link: Option<String>,
    /// Id of the project whose name is in `project`. Set by the server.
    pub project_id: Option<String>,
    /// When the webhook last changed, in microseconds since the Unix epoch. Set by the server.
    pub update_time_in_micros: Option<i64>,
    /// User who last changed the webhook, as the server keeps it; `updatedBy` stands beside it. Set by
    /// the server.
    pub meta_updated_by: Option<String>,
    /// Branch whose events count.
    pub branch_name: Option<String>,
    /// When the webhook was created, as text such as `2019-09-23 13:48:54.483`, commonly without a time
    /// zone. Set by the server.
    pub created_at: Option<Timestamp>,
    /// User who created the webhook. Set by the server.
    pub created_by: Option<String>,
    /// Time to wait between an event and the start of the pipeline, in minutes.
    pub delay_time_in_mins: Option<i64>,
    /// Free text about the webhook.
    pub description: Option<String>,
    /// Name of the endpoint that describes the Git server.
    pub endpoint: Option<String>,
    /// Category of Git events that count, such as pushes or pull requests, as text.
    pub event_category: Option<String>,
    /// Filters for files: changes to files that match do not start a pipeline.
    pub exclusions: Option<Vec<GitWebhookFileFilter>>,
    /// Link of the listener outside the service that belongs to the webhook.
    pub external_listener_link: Option<String>,
    /// Id of the webhook, given by the server.
    pub id: Option<String>,
    /// Filters for files: only changes to files that match start a pipeline.
    pub inclusions: Option<Vec<GitWebhookFileFilter>>,
    /// Inputs for the pipeline: each key is the name of an input, each value the value to give it.
    pub input: Option<Value>,
    /// Whether the Git server calls the webhook without checking its certificate.
    pub insecure_ssl: Option<bool>,
    /// Name of the webhook, by which it can be addressed within its project.
    pub name: Option<String>,
    /// Name of the pipeline to start.
    pub pipeline: Option<String>,
    /// Whether `exclusions` win over `inclusions` where a file matches both.
    pub prioritize_exclusion: Option<bool>,
    /// Name of the project that the webhook belongs to.
    pub project: Option<String>,
    /// API token, also called refresh token, that the webhook works with. Set by the caller; a secret
    /// that is not to be logged.
    pub refresh_token: Option<String>,
    /// Name of the repository whose events count.
    pub repo_name: Option<String>,
    /// Secret that the Git server sends along to prove that a call is its own. Not to be logged.
    pub secret_token: Option<String>,
    /// Kind of Git server that calls the webhook, as text.
    pub server_type: Option<String>,
    /// Id of the webhook on the Git server.
    pub server_webhook_id: Option<String>,
    /// When the webhook last changed, as text in the form of `createdAt`. Set by the server.
    pub updated_at: Option<Timestamp>,
    /// User who last changed the webhook. Set by the server.
    pub updated_by: Option<String>,
    /// Version of the webhook, as text. Set by the server.
    pub version: Option<String>,
    extra: Extra,
}

record! {
    GitWebhook, goes_back: true,
    member create_time_in_micros: "_createTimeInMicros",
    member meta_created_by: "_createdBy",
    member link: "_link",
    member project_id: "_projectId",
    member update_time_in_micros: "_updateTimeInMicros",
    member meta_updated_by: "_updatedBy",
    member branch_name: "branchName",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member delay_time_in_mins: "delayTimeInMins",
    member description: "description",
    member endpoint: "endpoint",
    member event_category: "eventCategory",
    member exclusions: "exclusions",
    member external_listener_link: "externalListenerLink",
    member id: "id",
    member inclusions: "inclusions",
    member input: "input",
    member insecure_ssl: "insecureSsl",
    member name: "name",
    member pipeline: "pipeline",
    member prioritize_exclusion: "prioritizeExclusion",
    member project: "project",
    member refresh_token: "refreshToken",
    member repo_name: "repoName",
    member secret_token: "secretToken",
    member server_type: "serverType",
    member server_webhook_id: "serverWebhookId",
    member updated_at: "updatedAt",
    member updated_by: "updatedBy",
    member version: "version",
}

/// What a caller sets in a Git webhook.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GitWebhookSpec {
    /// Branch whose events count.
    pub branch_name: Option<String>,
    /// Time to wait between an event and the start of the pipeline, in minutes.
    pub delay_time_in_mins: Option<i64>,
    /// Free text about the webhook.
    pub description: Option<String>,
    /// Name of the endpoint that describes the Git server.
    pub endpoint: Option<String>,
    /// Category of Git events that count, such as pushes or pull requests, as text.
    pub event_category: Option<String>,
    /// Filters for files: changes to files that match do not start a pipeline.
    pub exclusions: Option<Vec<GitWebhookFileFilter>>,
    /// Link of the listener outside the service that belongs to the webhook.
    pub external_listener_link: Option<String>,
    /// Filters for files: only changes to files that match start a pipeline.
    pub inclusions: Option<Vec<GitWebhookFileFilter>>,
    /// Inputs for the pipeline: each key is the name of an input, each value the value to give it.
    pub input: Option<Value>,
    /// Whether the Git server calls the webhook without checking its certificate.
    pub insecure_ssl: Option<bool>,
    /// Name of the webhook. Within a project it identifies the webhook.
    pub name: Option<String>,
    /// Name of the pipeline to start.
    pub pipeline: Option<String>,
    /// Whether `exclusions` win over `inclusions` where a file matches both.
    pub prioritize_exclusion: Option<bool>,
    /// Name of the project that the webhook is to belong to.
    pub project: Option<String>,
    /// API token, also called refresh token, that the webhook works with. Set by the caller; a secret
    /// that is not to be logged.
    pub refresh_token: Option<String>,
    /// Name of the repository whose events count.
    pub repo_name: Option<String>,
    /// Secret that the Git server sends along to prove that a call is its own. Not to be logged.
    pub secret_token: Option<String>,
    /// Kind of Git server that calls the webhook, as text.
    pub server_type: Option<String>,
    /// Id of the webhook on the Git server.
    pub server_webhook_id: Option<String>,
    extra: Extra,
}

impl GitWebhookSpec {
    /// With what the document requires.
    #[must_use]
    pub fn new(description: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            description: Some(description.into()),
            name: Some(name.into()),
            ..Self::empty()
        }
    }
    /// Sets `branchName`.
    #[must_use]
    pub fn branch_name(mut self, branch_name: impl Into<String>) -> Self {
        self.branch_name = Some(branch_name.into());
        self
    }
    /// Sets `delayTimeInMins`.
    #[must_use]
    pub fn delay_time_in_mins(mut self, delay_time_in_mins: impl Into<i64>) -> Self {
        self.delay_time_in_mins = Some(delay_time_in_mins.into());
        self
    }
    /// Sets `endpoint`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// Sets `eventCategory`.
    #[must_use]
    pub fn event_category(mut self, event_category: impl Into<String>) -> Self {
        self.event_category = Some(event_category.into());
        self
    }
    /// Sets `exclusions`.
    #[must_use]
    pub fn exclusions(
        mut self,
        exclusions: impl IntoIterator<Item = impl Into<GitWebhookFileFilter>>,
    ) -> Self {
        self.exclusions = Some(exclusions.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `externalListenerLink`.
    #[must_use]
    pub fn external_listener_link(
        mut self,
        external_listener_link: impl Into<String>,
    ) -> Self {
        self.external_listener_link = Some(external_listener_link.into());
        self
    }
    /// Sets `inclusions`.
    #[must_use]
    pub fn inclusions(
        mut self,
        inclusions: impl IntoIterator<Item = impl Into<GitWebhookFileFilter>>,
    ) -> Self {
        self.inclusions = Some(inclusions.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `input`.
    #[must_use]
    pub fn input(mut self, input: impl Into<Value>) -> Self {
        self.input = Some(input.into());
        self
    }
    /// Sets `insecureSsl`.
    #[must_use]
    pub fn insecure_ssl(mut self, insecure_ssl: bool) -> Self {
        self.insecure_ssl = Some(insecure_ssl);
        self
    }
    /// Sets `pipeline`.
    #[must_use]
    pub fn pipeline(mut self, pipeline: impl Into<String>) -> Self {
        self.pipeline = Some(pipeline.into());
        self
    }
    /// Sets `prioritizeExclusion`.
    #[must_use]
    pub fn prioritize_exclusion(mut self, prioritize_exclusion: bool) -> Self {
        self.prioritize_exclusion = Some(prioritize_exclusion);
        self
    }
    /// Sets `project`.
    #[must_use]
    pub fn project(mut self, project: impl Into<String>) -> Self {
        self.project = Some(project.into());
        self
    }
    /// Sets `refreshToken`.
    #[must_use]
    pub fn refresh_token(mut self, refresh_token: impl Into<String>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
    /// Sets `repoName`.
    #[must_use]
    pub fn repo_name(mut self, repo_name: impl Into<String>) -> Self {
        self.repo_name = Some(repo_name.into());
        self
    }
    /// Sets `secretToken`.
    #[must_use]
    pub fn secret_token(mut self, secret_token: impl Into<String>) -> Self {
        self.secret_token = Some(secret_token.into());
        self
    }
    /// Sets `serverType`.
    #[must_use]
    pub fn server_type(mut self, server_type: impl Into<String>) -> Self {
        self.server_type = Some(server_type.into());
        self
    }
    /// Sets `serverWebhookId`.
    #[must_use]
    pub fn server_webhook_id(mut self, server_webhook_id: impl Into<String>) -> Self {
        self.server_webhook_id = Some(server_webhook_id.into());
        self
    }
}

record! {
    GitWebhookSpec, goes_back: true,
    member branch_name: "branchName",
    member delay_time_in_mins: "delayTimeInMins",
    member description: "description",
    member endpoint: "endpoint",
    member event_category: "eventCategory",
    member exclusions: "exclusions",
    member external_listener_link: "externalListenerLink",
    member inclusions: "inclusions",
    member input: "input",
    member insecure_ssl: "insecureSsl",
    member name: "name",
    member pipeline: "pipeline",
    member prioritize_exclusion: "prioritizeExclusion",
    member project: "project",
    member refresh_token: "refreshToken",
    member repo_name: "repoName",
    member secret_token: "secretToken",
    member server_type: "serverType",
    member server_webhook_id: "serverWebhookId",
}

/// For read, change and write at `/codestream/api/git-webhooks/{id}`: what the two types share is carried over, and what no
/// document mentions as well.
impl From<GitWebhook> for GitWebhookSpec {
    #[inline]
    fn from(read: GitWebhook) -> Self {
        carry(&read)
    }
}

/// A page of Git webhooks.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GitWebhooks {
    /// Number of items in this page.
    pub count: Option<i64>,
    /// The Git webhooks of this page: each key is a link out of `links`, each value the webhook it
    /// leads to.
    pub documents: BTreeMap<String, GitWebhook>,
    /// Links of the Git webhooks in the order asked for. They are the keys of `documents`, which has no
    /// order of its own.
    pub links: Vec<String>,
    /// Number of items in all pages together.
    pub total_count: Option<i64>,
    extra: Extra,
}

record! {
    GitWebhooks, goes_back: false,
    member count: "count",
    member documents: "documents",
    member links: "links",
    member total_count: "totalCount",
}

/// What running a Gerrit trigger by hand has done.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManualTriggerResponse {
    /// Message about the outcome.
    pub message: Option<String>,
    /// The pipelines that were started.
    pub pipelines_triggered: Vec<String>,
    extra: Extra,
}

record! {
    ManualTriggerResponse, goes_back: false,
    member message: "message",
    member pipelines_triggered: "pipelinesTriggered",
}

/// A URI taken apart. Names that begin with `raw` hold a part as it was written, the others hold it
/// with percent escapes decoded.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Uri {
    /// Whether the URI has a scheme.
    pub absolute: Option<bool>,
    /// User information, host and port together.
    pub authority: Option<String>,
    /// What follows the number sign.
    pub fragment: Option<String>,
    /// Host name or address.
    pub host: Option<String>,
    /// Whether the URI is opaque: absolute, with a scheme-specific part that does not begin with a
    /// slash.
    pub opaque: Option<bool>,
    /// Path of the URI.
    pub path: Option<String>,
    /// Port number; -1 if the URI has none.
    pub port: Option<i64>,
    /// What follows the question mark.
    pub query: Option<String>,
    /// `authority` as it was written.
    pub raw_authority: Option<String>,
    /// `fragment` as it was written.
    pub raw_fragment: Option<String>,
    /// `path` as it was written.
    pub raw_path: Option<String>,
    /// `query` as it was written.
    pub raw_query: Option<String>,
    /// `schemeSpecificPart` as it was written.
    pub raw_scheme_specific_part: Option<String>,
    /// `userInfo` as it was written.
    pub raw_user_info: Option<String>,
    /// Scheme, such as `https`.
    pub scheme: Option<String>,
    /// Everything between the scheme and the fragment.
    pub scheme_specific_part: Option<String>,
    /// User information, which may contain a password.
    pub user_info: Option<String>,
    extra: Extra,
}

record! {
    Uri, goes_back: false,
    member absolute: "absolute",
    member authority: "authority",
    member fragment: "fragment",
    member host: "host",
    member opaque: "opaque",
    member path: "path",
    member port: "port",
    member query: "query",
    member raw_authority: "rawAuthority",
    member raw_fragment: "rawFragment",
    member raw_path: "rawPath",
    member raw_query: "rawQuery",
    member raw_scheme_specific_part: "rawSchemeSpecificPart",
    member raw_user_info: "rawUserInfo",
    member scheme: "scheme",
    member scheme_specific_part: "schemeSpecificPart",
    member user_info: "userInfo",
}

/// A change to a webhook.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookEnablePatch {
    /// Whether the webhook is to start its pipeline on events.
    pub enabled: Option<bool>,
    extra: Extra,
}

impl WebhookEnablePatch {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

record! {
    WebhookEnablePatch, goes_back: true,
    member enabled: "enabled",
}

/// A filter for the files of a Gerrit change.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GerritTriggerFileFilter {
    /// How `value` is compared: `REGEX` as a regular expression, `PLAIN` as it stands.
    pub type_: Option<FileFilterType>,
    /// Path or pattern to compare the paths of files with.
    pub value: Option<String>,
    extra: Extra,
}

impl GerritTriggerFileFilter {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<FileFilterType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    GerritTriggerFileFilter, goes_back: true,
    member type_: "type",
    member value: "value",
}

/// Which pipeline a Gerrit trigger starts on a type of event.
///
/// Comes back, and is what an update is made of: what did not come stays absent, and properties
/// that the document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GerritTriggerGerritEventConfiguration {
    /// Comment to leave on the Gerrit change when the execution succeeds.
    pub success_comment: Option<String>,
    /// Type of Gerrit event, such as a new patch set or a merged change.
    pub event_type: Option<String>,
    /// Comment to leave on the Gerrit change when the execution fails.
    pub failure_comment: Option<String>,
    /// Inputs for the pipeline: each key is the name of an input, each value the value to give it.
    pub input: Option<BTreeMap<String, String>>,
    /// Name of the pipeline to start.
    pub pipeline: Option<String>,
    /// Label of the Gerrit change on which the outcome is voted.
    pub verified_label: Option<String>,
    extra: Extra,
}

record! {
    GerritTriggerGerritEventConfiguration, goes_back: true,
    member success_comment: "successComment",
    member event_type: "eventType",
    member failure_comment: "failureComment",
    member input: "input",
    member pipeline: "pipeline",
    member verified_label: "verifiedLabel",
}

/// Which pipeline a Gerrit trigger is to start on a type of event.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GerritTriggerSpecGerritEventConfiguration {
    /// Comment to leave on the Gerrit change when the execution succeeds.
    pub success_comment: Option<String>,
    /// Type of Gerrit event, such as a new patch set or a merged change.
    pub event_type: Option<String>,
    /// Comment to leave on the Gerrit change when the execution fails.
    pub failure_comment: Option<String>,
    /// Inputs for the pipeline: each key is the name of an input, each value the value to give it.
    pub input: Option<BTreeMap<String, String>>,
    /// Name of the pipeline to start.
    pub pipeline: Option<String>,
    /// Label of the Gerrit change on which the outcome is voted.
    pub verified_label: Option<String>,
    extra: Extra,
}

impl GerritTriggerSpecGerritEventConfiguration {
    /// With what the document requires.
    #[must_use]
    pub fn new(event_type: impl Into<String>, pipeline: impl Into<String>) -> Self {
        Self {
            event_type: Some(event_type.into()),
            pipeline: Some(pipeline.into()),
            ..Self::empty()
        }
    }
    /// Sets `successComment`.
    #[must_use]
    pub fn success_comment(mut self, success_comment: impl Into<String>) -> Self {
        self.success_comment = Some(success_comment.into());
        self
    }
    /// Sets `failureComment`.
    #[must_use]
    pub fn failure_comment(mut self, failure_comment: impl Into<String>) -> Self {
        self.failure_comment = Some(failure_comment.into());
        self
    }
    /// Sets `input`.
    #[must_use]
    pub fn input(
        mut self,
        input: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.input = Some(
            input.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Sets `verifiedLabel`.
    #[must_use]
    pub fn verified_label(mut self, verified_label: impl Into<String>) -> Self {
        self.verified_label = Some(verified_label.into());
        self
    }
}

record! {
    GerritTriggerSpecGerritEventConfiguration, goes_back: true,
    member success_comment: "successComment",
    member event_type: "eventType",
    member failure_comment: "failureComment",
    member input: "input",
    member pipeline: "pipeline",
    member verified_label: "verifiedLabel",
}

/// A filter for the files that a Git event changes.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GitWebhookFileFilter {
    /// How `value` is compared: `REGEX` as a regular expression, `PLAIN` as it stands.
    pub type_: Option<FileFilterType>,
    /// Path or pattern to compare the paths of files with.
    pub value: Option<String>,
    extra: Extra,
}

impl GitWebhookFileFilter {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<FileFilterType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    GitWebhookFileFilter, goes_back: true,
    member type_: "type",
    member value: "value",
}

/// Values of `FileFilterType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileFilterType {
    /// `REGEX`
    Regex,
    /// `PLAIN`
    Plain,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    FileFilterType,
    Regex: "REGEX",
    Plain: "PLAIN",
}
