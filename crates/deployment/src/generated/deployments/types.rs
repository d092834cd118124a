// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use client_core::{Timestamp, UnknownValue, Value, open_enum, record, wire::{Extra, Record}};

use crate::types::{Expense, Request, ResourceOrigin, ResourceReference, Sort, SyncStatus};

/// What a request for a catalog item or a blueprint created: a set of resources that live and are
/// changed together. It belongs to a project, has an owner, and may have a lease.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Deployment {
    /// `blueprint`.
    pub blueprint: Option<ResourceReference>,
    /// Id of the blueprint that the deployment was made from. Absent if it was not made from one.
    pub blueprint_id: Option<String>,
    /// Version label of the blueprint. Absent if the deployment was made from a draft.
    pub blueprint_version: Option<String>,
    /// `catalog`.
    pub catalog: Option<ResourceReference>,
    /// Id of the catalog item that was requested. Absent if the deployment was made in another way.
    pub catalog_item_id: Option<String>,
    /// Version of the catalog item that was requested.
    pub catalog_item_version: Option<String>,
    /// When the deployment was created. Set by the service.
    pub created_at: Option<Timestamp>,
    /// User who created the deployment. Set by the service.
    pub created_by: Option<String>,
    /// Whether the deployment has been deleted and only its record is left.
    pub deleted: Option<bool>,
    /// Free text about the deployment.
    pub description: Option<String>,
    /// `expense`.
    pub expense: Option<Expense>,
    /// Id of the icon that the deployment is shown with.
    pub icon_id: Option<String>,
    /// Id of the deployment, given by the service.
    pub id: Option<String>,
    /// Requests for the deployment that are in progress. Filled if `expand` asks for
    /// `inprogressRequests`; its inner structure is not described.
    pub inprogress_requests: Option<Value>,
    /// Values of the inputs that the deployment was made with, by input name. They are any JSON values
    /// and can hold secrets.
    pub inputs: Option<Value>,
    /// `lastRequest`.
    pub last_request: Option<Request>,
    /// When the deployment was last updated. Set by the service.
    pub last_updated_at: Option<Timestamp>,
    /// User who last updated the deployment. Set by the service.
    pub last_updated_by: Option<String>,
    /// When the lease ends. Absent if no lease limits the deployment. The action
    /// `Deployment.ChangeLease` moves it.
    pub lease_expire_at: Option<Timestamp>,
    /// Name of the deployment.
    pub name: String,
    /// Id of the organization that the deployment belongs to.
    pub org_id: Option<String>,
    /// User who owns the deployment.
    pub owned_by: Option<String>,
    /// `project`.
    pub project: Option<ResourceReference>,
    /// Id of the project that the deployment belongs to.
    pub project_id: Option<String>,
    /// The resources of the deployment. Filled if `expand` asks for `resources`.
    pub resources: Vec<DeploymentResource>,
    /// What was last done to the deployment as a whole, and how far it got. Values that end in
    /// `_INPROGRESS` change by themselves, those in `_SUCCESSFUL` or `_FAILED` stay until the next
    /// request. `UPDATE_` values can show up while a deployment is still being created.
    pub status: Option<DeploymentStatus>,
    extra: Extra,
}

record! {
    Deployment, goes_back: false,
    member blueprint: "blueprint",
    member blueprint_id: "blueprintId",
    member blueprint_version: "blueprintVersion",
    member catalog: "catalog",
    member catalog_item_id: "catalogItemId",
    member catalog_item_version: "catalogItemVersion",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member deleted: "deleted",
    member description: "description",
    member expense: "expense",
    member icon_id: "iconId",
    member id: "id",
    member inprogress_requests: "inprogressRequests",
    member inputs: "inputs",
    member last_request: "lastRequest",
    member last_updated_at: "lastUpdatedAt",
    member last_updated_by: "lastUpdatedBy",
    member lease_expire_at: "leaseExpireAt",
    member name: "name",
    member org_id: "orgId",
    member owned_by: "ownedBy",
    member project: "project",
    member project_id: "projectId",
    member resources: "resources",
    member status: "status",
}

/// Expense of a deployment over time.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentExpenseHistory {
    /// Currency of the values.
    pub currency: Option<String>,
    /// The values, one for each interval.
    pub data: Vec<TimeSeriesValue>,
    /// Length of time that each value stands for.
    pub interval: Option<ExpenseInterval>,
    extra: Extra,
}

record! {
    DeploymentExpenseHistory, goes_back: false,
    read_only currency: "currency",
    read_only data: "data",
    read_only interval: "interval",
}

/// A resource of a deployment, such as a machine, a disk or a network.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentResource {
    /// When the resource was created.
    pub created_at: Option<Timestamp>,
    /// `currentRequest`.
    pub current_request: Option<Request>,
    /// Names of the resources of the same deployment that this one depends on.
    pub depends_on: Vec<String>,
    /// Free text about the resource.
    pub description: Option<String>,
    /// `expense`.
    pub expense: Option<Expense>,
    /// Id of the resource, given by the service.
    pub id: Option<String>,
    /// Name of the resource within its deployment.
    pub name: String,
    /// How the service came to know a resource that was not deployed through it: found in a cloud
    /// account (`DISCOVERED`), brought under management (`ONBOARDED`), or taken over from another
    /// system (`MIGRATED`).
    pub origin: Option<ResourceOrigin>,
    /// Properties of the resource, by name. Which there are depends on `type`; they are any JSON values
    /// and can hold secrets.
    pub properties: Option<Value>,
    /// Condition of the resource: `OK`, `PARTIAL` if it is there only in part, `TAINTED` if it is
    /// damaged or suspect.
    pub state: Option<DeploymentResourceState>,
    /// Outcome of the last comparison with the cloud account: `SUCCESS`, `MISSING` if the resource is
    /// not there, `STALE` if what is known may be out of date.
    pub sync_status: Option<SyncStatus>,
    /// Type of the resource, such as `Cloud.Machine`.
    pub type_: String,
    extra: Extra,
}

record! {
    DeploymentResource, goes_back: false,
    member created_at: "createdAt",
    member current_request: "currentRequest",
    member depends_on: "dependsOn",
    member description: "description",
    read_only expense: "expense",
    member id: "id",
    member name: "name",
    member origin: "origin",
    member properties: "properties",
    member state: "state",
    member sync_status: "syncStatus",
    member type_: "type",
}

/// Properties of a deployment to change. What is left out stays as it is.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentUpdate {
    /// New free text about the deployment.
    pub description: Option<String>,
    /// Id of the icon that the deployment is to be shown with.
    pub icon_id: Option<String>,
    /// New name of the deployment.
    pub name: Option<String>,
    extra: Extra,
}

impl DeploymentUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `iconId`.
    #[must_use]
    pub fn icon_id(mut self, icon_id: impl Into<String>) -> Self {
        self.icon_id = Some(icon_id.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

record! {
    DeploymentUpdate, goes_back: true,
    member description: "description",
    member icon_id: "iconId",
    member name: "name",
}

/// A page of which only the total is described.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// Number of items in all pages together.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    Page, goes_back: false,
    member total_elements: "totalElements",
}

/// One page of a list of deployments.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfDeployment {
    /// The deployments of this page.
    pub content: Vec<Deployment>,
    /// Whether this page holds no deployment.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of deployments in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of deployments in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfDeployment, goes_back: false,
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

/// One page of a list of resources.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfDeploymentResource {
    /// The resources of this page.
    pub content: Vec<DeploymentResource>,
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
    PageOfDeploymentResource, goes_back: false,
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

/// A value at a time.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeSeriesValue {
    /// Time that the value is for.
    pub timestamp: Option<Timestamp>,
    /// The value.
    pub value: Option<f64>,
    extra: Extra,
}

record! {
    TimeSeriesValue, goes_back: false,
    read_only timestamp: "timestamp",
    read_only value: "value",
}

/// Values of `DeploymentStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentStatus {
    /// `CREATE_SUCCESSFUL`
    CreateSuccessful,
    /// `CREATE_INPROGRESS`
    CreateInprogress,
    /// `CREATE_FAILED`
    CreateFailed,
    /// `UPDATE_SUCCESSFUL`
    UpdateSuccessful,
    /// `UPDATE_INPROGRESS`
    UpdateInprogress,
    /// `UPDATE_FAILED`
    UpdateFailed,
    /// `DELETE_SUCCESSFUL`
    DeleteSuccessful,
    /// `DELETE_INPROGRESS`
    DeleteInprogress,
    /// `DELETE_FAILED`
    DeleteFailed,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    DeploymentStatus,
    CreateSuccessful: "CREATE_SUCCESSFUL",
    CreateInprogress: "CREATE_INPROGRESS",
    CreateFailed: "CREATE_FAILED",
    UpdateSuccessful: "UPDATE_SUCCESSFUL",
    UpdateInprogress: "UPDATE_INPROGRESS",
    UpdateFailed: "UPDATE_FAILED",
    DeleteSuccessful: "DELETE_SUCCESSFUL",
    DeleteInprogress: "DELETE_INPROGRESS",
    DeleteFailed: "DELETE_FAILED",
}

/// Values of `ExpenseInterval`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpenseInterval {
    /// `daily`
    Daily,
    /// `weekly`
    Weekly,
    /// `monthly`
    Monthly,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ExpenseInterval,
    Daily: "daily",
    Weekly: "weekly",
    Monthly: "monthly",
}

/// Values of `DeploymentResourceState`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentResourceState {
    /// `PARTIAL`
    Partial,
    /// `TAINTED`
    Tainted,
    /// `OK`
    Ok,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    DeploymentResourceState,
    Partial: "PARTIAL",
    Tainted: "TAINTED",
    Ok: "OK",
}

/// Values of `DeploymentExpand`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentExpand {
    /// `blueprint`
    Blueprint,
    /// `catalog`
    Catalog,
    /// `lastRequest`
    LastRequest,
    /// `project`
    Project,
    /// `resources`
    Resources,
    /// `inprogressRequests`
    InprogressRequests,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    DeploymentExpand,
    Blueprint: "blueprint",
    Catalog: "catalog",
    LastRequest: "lastRequest",
    Project: "project",
    Resources: "resources",
    InprogressRequests: "inprogressRequests",
}

/// Values of `ResourceExpand`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceExpand {
    /// `currentRequest`
    CurrentRequest,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ResourceExpand,
    CurrentRequest: "currentRequest",
}
