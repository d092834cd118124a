// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use client_core::{Timestamp, UnknownValue, Value, open_enum, record, wire::{Extra, Record}};

/// Expense of a deployment or a resource, in all and by kind.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Expense {
    /// Expense beyond compute, storage and network, in `unit`.
    pub additional_expense: Option<f64>,
    /// Code that goes with `message`.
    pub code: Option<String>,
    /// Expense for compute, in `unit`.
    pub compute_expense: Option<f64>,
    /// When the expense was last computed.
    pub last_updated_time: Option<Timestamp>,
    /// Remark of the service about the expense. Absent if there is none.
    pub message: Option<String>,
    /// Expense for network, in `unit`.
    pub network_expense: Option<f64>,
    /// Expense for storage, in `unit`.
    pub storage_expense: Option<f64>,
    /// Sum of the expenses, in `unit`.
    pub total_expense: Option<f64>,
    /// Currency that the expenses are in.
    pub unit: Option<String>,
    extra: Extra,
}

record! {
    Expense, goes_back: false,
    read_only additional_expense: "additionalExpense",
    read_only code: "code",
    read_only compute_expense: "computeExpense",
    read_only last_updated_time: "lastUpdatedTime",
    read_only message: "message",
    read_only network_expense: "networkExpense",
    read_only storage_expense: "storageExpense",
    read_only total_expense: "totalExpense",
    read_only unit: "unit",
}

/// Something that a list can be filtered by, with a page of the values that occur.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    /// The values of this page.
    pub content: Vec<FilterEntry>,
    /// Whether this page holds no value.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Id of the filter, by which more of its values are listed.
    pub id: Option<String>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Name of the filter for display.
    pub name: Option<String>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of values in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of values in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    /// How the filter is used: `MULTISELECT` takes any number of the values, `DATE_RANGE` a start and
    /// an end, `BOOLEAN` yes or no.
    pub type_: Option<FilterType>,
    extra: Extra,
}

record! {
    Filter, goes_back: false,
    member content: "content",
    member empty: "empty",
    member first: "first",
    member id: "id",
    member last: "last",
    member name: "name",
    member number: "number",
    member number_of_elements: "numberOfElements",
    member size: "size",
    member sort: "sort",
    member total_elements: "totalElements",
    member total_pages: "totalPages",
    member type_: "type",
}

/// A value of a filter.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterEntry {
    /// Number of items that have the value.
    pub count: Option<i64>,
    /// Id of the value, which is what to filter by.
    pub id: Option<String>,
    /// Name of the value for display.
    pub name: Option<String>,
    extra: Extra,
}

record! {
    FilterEntry, goes_back: false,
    member count: "count",
    member id: "id",
    member name: "name",
}

/// All filters that a list can be filtered by.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterSchema {
    /// The filters.
    pub filters: Vec<Filter>,
    extra: Extra,
}

record! {
    FilterSchema, goes_back: false,
    member filters: "filters",
}

/// The form that a user interface shows for the inputs of an action.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FormDefinition {
    /// Address of the form.
    pub form_uri: Option<String>,
    /// Whether a user interface shows the progress in a dialog.
    pub track_progress_in_modal: Option<bool>,
    extra: Extra,
}

record! {
    FormDefinition, goes_back: false,
    member form_uri: "formURI",
    member track_progress_in_modal: "trackProgressInModal",
}

/// One page of a list of filter values.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfFilterEntry {
    /// The filter values of this page.
    pub content: Vec<FilterEntry>,
    /// Whether this page holds no filter value.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of filter values in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of filter values in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfFilterEntry, goes_back: false,
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

/// Work on a deployment or on resources: its creation, an action, its deletion. It is created by
/// the call that starts the work and read until its status is final.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// Id of the action that the request runs. Absent if it does not run one.
    pub action_id: Option<String>,
    /// When the request was approved. Absent if it was not, or needed no approval.
    pub approved_at: Option<Timestamp>,
    /// Id of the blueprint that is deployed. Absent if none is.
    pub blueprint_id: Option<String>,
    /// Whether the request can be cancelled now.
    pub cancelable: Option<bool>,
    /// Id of the catalog item that was requested. Absent if none was.
    pub catalog_item_id: Option<String>,
    /// When the request ended. Absent until then.
    pub completed_at: Option<Timestamp>,
    /// Number of tasks that are done, out of `totalTasks`.
    pub completed_tasks: i64,
    /// When the request was created.
    pub created_at: Timestamp,
    /// Id of the deployment that the request is for.
    pub deployment_id: Option<String>,
    /// More about the state of the request; if it failed, the reason in words of the service.
    pub details: Option<String>,
    /// Whether a user has dismissed the request.
    pub dismissed: Option<bool>,
    /// Id of the request, given by the service.
    pub id: Option<String>,
    /// When the request was initialized. Absent until then.
    pub initialized_at: Option<Timestamp>,
    /// Inputs of the request, by name. They are any JSON values and can hold secrets.
    pub inputs: Option<Value>,
    /// Name of the request, such as that of its action.
    pub name: String,
    /// Outputs of the request, by name; any JSON values.
    pub outputs: Option<Value>,
    /// User who made the request.
    pub requested_by: String,
    /// Ids of the resources that the request is for.
    pub resource_ids: Vec<String>,
    /// State of the request. `SUCCESSFUL`, `FAILED`, `ABORTED` and `APPROVAL_REJECTED` are final.
    /// `APPROVAL_PENDING` and `USER_INTERACTION_PENDING` last until somebody acts.
    pub status: Option<RequestStatus>,
    /// Number of tasks that the request consists of.
    pub total_tasks: i64,
    /// When the request was last updated.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    Request, goes_back: false,
    member action_id: "actionId",
    member approved_at: "approvedAt",
    member blueprint_id: "blueprintId",
    member cancelable: "cancelable",
    member catalog_item_id: "catalogItemId",
    member completed_at: "completedAt",
    member completed_tasks: "completedTasks",
    member created_at: "createdAt",
    member deployment_id: "deploymentId",
    member details: "details",
    member dismissed: "dismissed",
    member id: "id",
    member initialized_at: "initializedAt",
    member inputs: "inputs",
    member name: "name",
    member outputs: "outputs",
    member requested_by: "requestedBy",
    member resource_ids: "resourceIds",
    member status: "status",
    member total_tasks: "totalTasks",
    member updated_at: "updatedAt",
}

/// An action that can be run on a deployment or a resource.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceAction {
    /// Kind of the action: `RESOURCE_ACTION` for one that comes with the resource type,
    /// `RESOURCE_EXTENSION` for one that was added to it.
    pub action_type: Option<ActionType>,
    /// Names of what depends on the action.
    pub dependents: Vec<String>,
    /// Free text about the action.
    pub description: Option<String>,
    /// Name of the action for display.
    pub display_name: Option<String>,
    /// `formDefinition`.
    pub form_definition: Option<FormDefinition>,
    /// Id of the action, such as `Deployment.ChangeLease`; a request takes it as `actionId`.
    pub id: Option<String>,
    /// Name of the action.
    pub name: Option<String>,
    /// Id of the organization that the action belongs to. Absent if it is there for all.
    pub org_id: Option<String>,
    /// Id of the project that the action belongs to. Absent if it is not limited to one.
    pub project_id: Option<String>,
    /// JSON schema of `inputs` of a request that runs the action. Absent if it takes none.
    pub schema: Option<Value>,
    /// Whether the action can be run on its target in the present state.
    pub valid: Option<bool>,
    extra: Extra,
}

record! {
    ResourceAction, goes_back: false,
    member action_type: "actionType",
    member dependents: "dependents",
    member description: "description",
    member display_name: "displayName",
    member form_definition: "formDefinition",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member project_id: "projectId",
    member schema: "schema",
    member valid: "valid",
}

/// A request to run an action, set by the caller.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceActionRequest {
    /// Id of the action to run.
    pub action_id: Option<String>,
    /// Inputs of the action, by name. `schema` of the action tells which it takes.
    pub inputs: Option<Value>,
    /// Why the request is made, in words of the caller.
    pub reason: Option<String>,
    extra: Extra,
}

impl ResourceActionRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `actionId`.
    #[must_use]
    pub fn action_id(mut self, action_id: impl Into<String>) -> Self {
        self.action_id = Some(action_id.into());
        self
    }
    /// Sets `inputs`.
    #[must_use]
    pub fn inputs(mut self, inputs: impl Into<Value>) -> Self {
        self.inputs = Some(inputs.into());
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

record! {
    ResourceActionRequest, goes_back: true,
    member action_id: "actionId",
    member inputs: "inputs",
    member reason: "reason",
}

/// A reference to something else, by id, with what is needed to show it.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceReference {
    /// Free text about what is referred to.
    pub description: Option<String>,
    /// Id of what is referred to.
    pub id: Option<String>,
    /// Name of what is referred to.
    pub name: Option<String>,
    /// Version of what is referred to. Absent if it has none.
    pub version: Option<String>,
    extra: Extra,
}

record! {
    ResourceReference, goes_back: false,
    member description: "description",
    member id: "id",
    member name: "name",
    member version: "version",
}

/// How a page is sorted. Services send this in more than one shape.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sort {
    /// Whether no sort criteria apply.
    pub empty: Option<bool>,
    /// Whether the list is sorted.
    pub sorted: Option<bool>,
    /// Whether the list is not sorted; the opposite of `sorted`.
    pub unsorted: Option<bool>,
    extra: Extra,
}

record! {
    Sort, goes_back: false,
    member empty: "empty",
    member sorted: "sorted",
    member unsorted: "unsorted",
}

/// Values of `ResourceOrigin`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceOrigin {
    /// `DISCOVERED`
    Discovered,
    /// `ONBOARDED`
    Onboarded,
    /// `MIGRATED`
    Migrated,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ResourceOrigin,
    Discovered: "DISCOVERED",
    Onboarded: "ONBOARDED",
    Migrated: "MIGRATED",
}

/// Values of `SyncStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncStatus {
    /// `SUCCESS`
    Success,
    /// `MISSING`
    Missing,
    /// `STALE`
    Stale,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    SyncStatus,
    Success: "SUCCESS",
    Missing: "MISSING",
    Stale: "STALE",
}

/// Values of `FilterType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterType {
    /// `MULTISELECT`
    Multiselect,
    /// `DATE_RANGE`
    DateRange,
    /// `BOOLEAN`
    Boolean,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    FilterType,
    Multiselect: "MULTISELECT",
    DateRange: "DATE_RANGE",
    Boolean: "BOOLEAN",
}

/// Values of `RequestStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestStatus {
    /// `CREATED`
    Created,
    /// `PENDING`
    Pending,
    /// `INITIALIZATION`
    Initialization,
    /// `CHECKING_APPROVAL`
    CheckingApproval,
    /// `APPROVAL_PENDING`
    ApprovalPending,
    /// `USER_INTERACTION_PENDING`
    UserInteractionPending,
    /// `INPROGRESS`
    Inprogress,
    /// `COMPLETION`
    Completion,
    /// `APPROVAL_REJECTED`
    ApprovalRejected,
    /// `ABORTED`
    Aborted,
    /// `SUCCESSFUL`
    Successful,
    /// `FAILED`
    Failed,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    RequestStatus,
    Created: "CREATED",
    Pending: "PENDING",
    Initialization: "INITIALIZATION",
    CheckingApproval: "CHECKING_APPROVAL",
    ApprovalPending: "APPROVAL_PENDING",
    UserInteractionPending: "USER_INTERACTION_PENDING",
    Inprogress: "INPROGRESS",
    Completion: "COMPLETION",
    ApprovalRejected: "APPROVAL_REJECTED",
    Aborted: "ABORTED",
    Successful: "SUCCESSFUL",
    Failed: "FAILED",
}

/// Values of `ActionType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionType {
    /// `RESOURCE_ACTION`
    ResourceAction,
    /// `RESOURCE_EXTENSION`
    ResourceExtension,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ActionType,
    ResourceAction: "RESOURCE_ACTION",
    ResourceExtension: "RESOURCE_EXTENSION",
}
