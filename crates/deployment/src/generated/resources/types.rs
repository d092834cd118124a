// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use client_core::{Timestamp, UnknownValue, Value, open_enum, record, wire::{Extra, Record}};

use crate::types::{Expense, Request, ResourceOrigin, ResourceReference, Sort, SyncStatus};

/// The deployment that a resource belongs to, in short.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentReference {
    /// Free text about the deployment.
    pub description: Option<String>,
    /// Id of the icon that the deployment is shown with.
    pub icon_id: Option<String>,
    /// Id of the deployment.
    pub id: Option<String>,
    /// When the lease of the deployment ends. Absent if no lease limits it.
    pub lease_expire_at: Option<Timestamp>,
    /// Name of the deployment.
    pub name: Option<String>,
    /// User who owns the deployment.
    pub owned_by: Option<String>,
    extra: Extra,
}

record! {
    DeploymentReference, goes_back: false,
    member description: "description",
    member icon_id: "iconId",
    member id: "id",
    member lease_expire_at: "leaseExpireAt",
    member name: "name",
    member owned_by: "ownedBy",
}

/// One page of a list of resources.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfResource {
    /// The resources of this page.
    pub content: Vec<Resource>,
    /// Whether this page holds no resource.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of resources in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of resources in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfResource, goes_back: false,
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

/// A resource, such as a machine, a disk or a network, with the deployment and project that it
/// belongs to.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// When the resource was created.
    pub created_at: Option<Timestamp>,
    /// `currentRequest`.
    pub current_request: Option<Request>,
    /// `deployment`.
    pub deployment: Option<DeploymentReference>,
    /// Id of the deployment that the resource belongs to.
    pub deployment_id: Option<String>,
    /// Free text about the resource.
    pub description: Option<String>,
    /// `expense`.
    pub expense: Option<Expense>,
    /// Id of the resource, given by the service.
    pub id: Option<String>,
    /// Name of the resource.
    pub name: String,
    /// Id of the organization that the resource belongs to.
    pub org_id: Option<String>,
    /// How the service came to know a resource that was not deployed through it: found in a cloud
    /// account (`DISCOVERED`), brought under management (`ONBOARDED`), or taken over from another
    /// system (`MIGRATED`).
    pub origin: Option<ResourceOrigin>,
    /// `project`.
    pub project: Option<ResourceReference>,
    /// Id of the project that the resource belongs to.
    pub project_id: Option<String>,
    /// Properties of the resource, by name. Which there are depends on `type`; they are any JSON values
    /// and can hold secrets.
    pub properties: Option<Value>,
    /// Outcome of the last comparison with the cloud account: `SUCCESS`, `MISSING` if the resource is
    /// not there, `STALE` if what is known may be out of date.
    pub sync_status: Option<SyncStatus>,
    /// Type of the resource, such as `Cloud.Machine`.
    pub type_: String,
    extra: Extra,
}

record! {
    Resource, goes_back: false,
    member created_at: "createdAt",
    member current_request: "currentRequest",
    member deployment: "deployment",
    member deployment_id: "deploymentId",
    member description: "description",
    read_only expense: "expense",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member origin: "origin",
    member project: "project",
    member project_id: "projectId",
    member properties: "properties",
    member sync_status: "syncStatus",
    member type_: "type",
}

/// What a call to create a resource started.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceRequestResponse {
    /// Id of the deployment that the resource belongs to.
    pub deployment_id: Option<String>,
    /// Id of the project that the resource belongs to.
    pub project_id: Option<String>,
    /// Id of the request that creates the resource.
    pub request_id: Option<String>,
    /// Id of the resource.
    pub resource_id: Option<String>,
    extra: Extra,
}

record! {
    ResourceRequestResponse, goes_back: false,
    member deployment_id: "deploymentId",
    member project_id: "projectId",
    member request_id: "requestId",
    member resource_id: "resourceId",
}

/// A resource to create, set by the caller.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceSpecification {
    /// Id of the deployment to put the resource into.
    pub deployment_id: Option<String>,
    /// Name of the resource.
    pub name: String,
    /// Id of the project to create the resource in.
    pub project_id: Option<String>,
    /// Properties of the resource, by name. `schema` of its type tells which it takes.
    pub properties: Option<Value>,
    /// Type of the resource, such as `Cloud.Machine`.
    pub type_: String,
    extra: Extra,
}

impl ResourceSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            ..Self::empty()
        }
    }
    /// Sets `deploymentId`.
    #[must_use]
    pub fn deployment_id(mut self, deployment_id: impl Into<String>) -> Self {
        self.deployment_id = Some(deployment_id.into());
        self
    }
    /// Sets `projectId`.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
    /// Sets `properties`.
    #[must_use]
    pub fn properties(mut self, properties: impl Into<Value>) -> Self {
        self.properties = Some(properties.into());
        self
    }
}

record! {
    ResourceSpecification, goes_back: true,
    member deployment_id: "deploymentId",
    member name: "name",
    member project_id: "projectId",
    member properties: "properties",
    member type_: "type",
}

/// Values of `ResourcesExpand`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourcesExpand {
    /// `project`
    Project,
    /// `deployment`
    Deployment,
    /// `currentRequest`
    CurrentRequest,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ResourcesExpand,
    Project: "project",
    Deployment: "deployment",
    CurrentRequest: "currentRequest",
}
