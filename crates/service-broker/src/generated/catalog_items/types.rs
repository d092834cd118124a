// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{Timestamp, UnknownValue, Value, open_enum, record, wire::{Extra, Record}};

use crate::types::{Sort};

/// A request for one or more deployments of a catalog item, set by the caller.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogItemRequest {
    /// Number of deployments to create. One if it is left out; not more than `bulkRequestLimit` of the
    /// item. Limits: -128 to 127.
    pub bulk_request_count: Option<i64>,
    /// Name of the deployment to create.
    pub deployment_name: Option<String>,
    /// Values for the inputs of the item, by input name. Any JSON value can be an input; `schema` of
    /// the item or of its version tells the types.
    pub inputs: Option<Value>,
    /// Id of the project that the deployment is to belong to; one that the item is shared with.
    pub project_id: Option<String>,
    /// Why the request is made, in words of the caller.
    pub reason: Option<String>,
    /// Version of the item to request, as given by `id` of its versions.
    pub version: Option<String>,
    extra: Extra,
}

impl CatalogItemRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `bulkRequestCount`.
    #[must_use]
    pub fn bulk_request_count(mut self, bulk_request_count: impl Into<i64>) -> Self {
        self.bulk_request_count = Some(bulk_request_count.into());
        self
    }
    /// Sets `deploymentName`.
    #[must_use]
    pub fn deployment_name(mut self, deployment_name: impl Into<String>) -> Self {
        self.deployment_name = Some(deployment_name.into());
        self
    }
    /// Sets `inputs`.
    #[must_use]
    pub fn inputs(mut self, inputs: impl Into<Value>) -> Self {
        self.inputs = Some(inputs.into());
        self
    }
    /// Sets `projectId`.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
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
    CatalogItemRequest, goes_back: true,
    member bulk_request_count: "bulkRequestCount",
    member deployment_name: "deploymentName",
    member inputs: "inputs",
    member project_id: "projectId",
    member reason: "reason",
    member version: "version",
}

/// A deployment that a request for a catalog item started.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogItemRequestResponse {
    /// Id of the deployment, by which it is followed in the Deployment API.
    pub deployment_id: Option<String>,
    /// Name of the deployment.
    pub deployment_name: Option<String>,
    extra: Extra,
}

record! {
    CatalogItemRequestResponse, goes_back: false,
    member deployment_id: "deploymentId",
    member deployment_name: "deploymentName",
}

/// Estimated price of one resource of a request for a catalog item.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogItemResourceUpfrontPriceResponse {
    /// Price of everything beyond compute, storage and network, per day, in `unit`.
    pub daily_additional_price: Option<f64>,
    /// Price of compute per day, in `unit`.
    pub daily_compute_price: Option<f64>,
    /// Price of network per day, in `unit`.
    pub daily_network_price: Option<f64>,
    /// Price of storage per day, in `unit`.
    pub daily_storage_price: Option<f64>,
    /// Sum of the prices per day, in `unit`.
    pub daily_total_price: Option<f64>,
    /// Name of the resource.
    pub resource_name: Option<String>,
    /// Type of the resource.
    pub resource_type: Option<String>,
    /// Id of the estimate for this resource, given by the service.
    pub resource_upfront_price_id: Option<String>,
    /// Outcome of the estimate for this resource. Other than with `SUCCESS`, prices may be absent.
    pub status: Option<CatalogItemResourceUpfrontPriceResponseStatus>,
    /// More about `status`, in words of the service.
    pub status_details: Option<String>,
    /// Currency that the prices are in.
    pub unit: Option<String>,
    extra: Extra,
}

record! {
    CatalogItemResourceUpfrontPriceResponse, goes_back: false,
    read_only daily_additional_price: "dailyAdditionalPrice",
    read_only daily_compute_price: "dailyComputePrice",
    read_only daily_network_price: "dailyNetworkPrice",
    read_only daily_storage_price: "dailyStoragePrice",
    read_only daily_total_price: "dailyTotalPrice",
    member resource_name: "resourceName",
    member resource_type: "resourceType",
    read_only resource_upfront_price_id: "resourceUpfrontPriceId",
    read_only status: "status",
    read_only status_details: "statusDetails",
    read_only unit: "unit",
}

/// Estimated price of a request for a catalog item, in all and by resource.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogItemUpfrontPriceResponse {
    /// Price of everything beyond compute, storage and network, per day, in `unit`.
    pub daily_additional_price: Option<f64>,
    /// Price of compute per day, in `unit`.
    pub daily_compute_price: Option<f64>,
    /// Price of network per day, in `unit`.
    pub daily_network_price: Option<f64>,
    /// Price of storage per day, in `unit`.
    pub daily_storage_price: Option<f64>,
    /// Sum of the prices per day, in `unit`.
    pub daily_total_price: Option<f64>,
    /// Prices by resource.
    pub resource_price_details: Vec<CatalogItemResourceUpfrontPriceResponse>,
    /// State of the estimate. `STARTED`, `PREPARING_COST_ESTIMATION` and `IN_PROGRESS` mean that it
    /// goes on; the others are final, and prices may be absent with all but `SUCCESS`.
    pub status: Option<CatalogItemUpfrontPriceResponseStatus>,
    /// More about `status`, in words of the service.
    pub status_details: Option<String>,
    /// Currency that the prices are in.
    pub unit: Option<String>,
    /// Id of the estimate, given by the service, by which it is read again.
    pub upfront_price_id: Option<String>,
    extra: Extra,
}

record! {
    CatalogItemUpfrontPriceResponse, goes_back: false,
    read_only daily_additional_price: "dailyAdditionalPrice",
    read_only daily_compute_price: "dailyComputePrice",
    read_only daily_network_price: "dailyNetworkPrice",
    read_only daily_storage_price: "dailyStoragePrice",
    read_only daily_total_price: "dailyTotalPrice",
    member resource_price_details: "resourcePriceDetails",
    read_only status: "status",
    read_only status_details: "statusDetails",
    read_only unit: "unit",
    read_only upfront_price_id: "upfrontPriceId",
}

/// One version of a catalog item.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogItemVersion {
    /// When the version was created. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Free text about the version.
    pub description: Option<String>,
    /// Id of what the version stands for at the source of the item.
    pub external_id: Option<String>,
    /// Id of the custom form that users fill in to request the version. Absent if it has none.
    pub form_id: Option<String>,
    /// Id of the version, a plain string; the `version` of a request takes it.
    pub id: Option<String>,
    /// JSON schema of the inputs that a request for this version takes.
    pub schema: Option<Value>,
    extra: Extra,
}

record! {
    CatalogItemVersion, goes_back: false,
    member created_at: "createdAt",
    member description: "description",
    member external_id: "externalId",
    member form_id: "formId",
    member id: "id",
    member schema: "schema",
}

/// One page of a list of catalog item versions.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfCatalogItemVersion {
    /// The catalog item versions of this page.
    pub content: Vec<CatalogItemVersion>,
    /// Whether this page holds no catalog item version.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of catalog item versions in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of catalog item versions in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfCatalogItemVersion, goes_back: false,
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

/// Values of `CatalogItemResourceUpfrontPriceResponseStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogItemResourceUpfrontPriceResponseStatus {
    /// `SUCCESS`
    Success,
    /// `ERROR`
    Error,
    /// `DATA_NOT_AVAILABLE`
    DataNotAvailable,
    /// `CURRENCY_NOT_SET`
    CurrencyNotSet,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    CatalogItemResourceUpfrontPriceResponseStatus,
    Success: "SUCCESS",
    Error: "ERROR",
    DataNotAvailable: "DATA_NOT_AVAILABLE",
    CurrencyNotSet: "CURRENCY_NOT_SET",
}

/// Values of `CatalogItemUpfrontPriceResponseStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogItemUpfrontPriceResponseStatus {
    /// `STARTED`
    Started,
    /// `PREPARING_COST_ESTIMATION`
    PreparingCostEstimation,
    /// `IN_PROGRESS`
    InProgress,
    /// `SUCCESS`
    Success,
    /// `ERROR`
    Error,
    /// `DATA_NOT_AVAILABLE`
    DataNotAvailable,
    /// `CURRENCY_NOT_SET`
    CurrencyNotSet,
    /// `PUBLIC_CLOUD_NOT_SUPPORTED`
    PublicCloudNotSupported,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    CatalogItemUpfrontPriceResponseStatus,
    Started: "STARTED",
    PreparingCostEstimation: "PREPARING_COST_ESTIMATION",
    InProgress: "IN_PROGRESS",
    Success: "SUCCESS",
    Error: "ERROR",
    DataNotAvailable: "DATA_NOT_AVAILABLE",
    CurrencyNotSet: "CURRENCY_NOT_SET",
    PublicCloudNotSupported: "PUBLIC_CLOUD_NOT_SUPPORTED",
}
