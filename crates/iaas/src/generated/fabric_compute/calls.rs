// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List fabric computes.
    ///
    /// `GET /iaas/api/fabric-computes`
    ///
    /// Needs the feature `fabric-compute`.
    ///
    /// Lists clusters, hosts, resource pools and availability zones that data collection found. Cloud
    /// zones name them in `computeIds`.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_fabric_computes(&self) -> ListFabricComputes {
        ListFabricComputes {
            client: self.clone(),
            options: CallOptions::default(),
            top: None,
            skip: None,
            count: None,
            filter: None,
        }
    }
}

/// The call of [`Client::list_fabric_computes`].
///
/// `GET /iaas/api/fabric-computes`
///
/// Needs the feature `fabric-compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListFabricComputes {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
    count: Option<bool>,
    filter: Option<String>,
}

impl ListFabricComputes {
    /// Sets the query parameter `$top`.
    ///
    /// Largest number of items to return. The service applies its default if it is left out.
    pub fn top(mut self, top: impl Into<i64>) -> Self {
        self.top = Some(top.into());
        self
    }
    /// Sets the query parameter `$skip`.
    ///
    /// Number of items to pass over before the first one returned.
    pub fn skip(mut self, skip: impl Into<i64>) -> Self {
        self.skip = Some(skip.into());
        self
    }
    /// Sets the query parameter `$count`.
    ///
    /// Asks for the number of all matching items, whatever the page, in `totalElements`. Leave it out
    /// rather than set it to false, as the value may be ignored.
    pub fn count(mut self, count: bool) -> Self {
        self.count = Some(count);
        self
    }
    /// Sets the query parameter `$filter`.
    ///
    /// Condition that keeps only matching fabric computes, in OData notation, such as `externalRegionId eq 'us-east-1'`.
    /// Join conditions with `and` and `or`; `*` in a value stands for any text.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }
    /// Asks for another API version than the client's.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.options.api_version = Some(version.into());
        self
    }
    /// How long this call may take in all, with what is sent again.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }
    /// Sends this call again as `policy` says, not as the client does.
    #[inline]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }
    /// Answers with status and headers beside the value.
    #[inline]
    pub fn with_response(self) -> CallWithResponse<types::FabricComputeResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::FabricCompute> {
        let request = self.request();
        self.client.core.items(&operations::LIST_FABRIC_COMPUTES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::FabricComputeResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_FABRIC_COMPUTES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/fabric-computes", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$count", &self.count)
            .query("$filter", &self.filter)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListFabricComputes {
    type Output = Result<types::FabricComputeResult, Error>;
    type IntoFuture = Call<types::FabricComputeResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_FABRIC_COMPUTES, request, self.options)
    }
}

impl Client {
    /// Get a fabric compute.
    ///
    /// `GET /iaas/api/fabric-computes/{id}`
    ///
    /// Needs the feature `fabric-compute`.
    ///
    /// Tells kind, power state, tags and memory limit of the compute.
    ///
    /// - `id`: Id of the fabric compute.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The fabric compute was not found.
    #[inline]
    pub fn get_fabric_compute(&self, id: impl Into<String>) -> GetFabricCompute {
        GetFabricCompute {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_fabric_compute`].
///
/// `GET /iaas/api/fabric-computes/{id}`
///
/// Needs the feature `fabric-compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetFabricCompute {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetFabricCompute {
    /// Asks for another API version than the client's.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.options.api_version = Some(version.into());
        self
    }
    /// How long this call may take in all, with what is sent again.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }
    /// Sends this call again as `policy` says, not as the client does.
    #[inline]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }
    /// Answers with status and headers beside the value.
    #[inline]
    pub fn with_response(self) -> CallWithResponse<types::FabricCompute> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/fabric-computes/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetFabricCompute {
    type Output = Result<types::FabricCompute, Error>;
    type IntoFuture = Call<types::FabricCompute>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_FABRIC_COMPUTE, request, self.options)
    }
}

impl Client {
    /// Update a fabric compute.
    ///
    /// `PATCH /iaas/api/fabric-computes/{id}`
    ///
    /// Needs the feature `fabric-compute`.
    ///
    /// Sets the tags that placement goes by, or how far memory may be allotted, in percent of what
    /// there is. Nothing in the cloud is changed.
    ///
    /// - `id`: Id of the fabric compute.
    /// - `body`: The tags or the memory limit to set.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The fabric compute was not found.
    #[inline]
    pub fn update_fabric_compute(
        &self,
        id: impl Into<String>,
        body: types::FabricComputeSpecification,
    ) -> UpdateFabricCompute {
        UpdateFabricCompute {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_fabric_compute`].
///
/// `PATCH /iaas/api/fabric-computes/{id}`
///
/// Needs the feature `fabric-compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateFabricCompute {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::FabricComputeSpecification,
}

impl UpdateFabricCompute {
    /// Asks for another API version than the client's.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.options.api_version = Some(version.into());
        self
    }
    /// How long this call may take in all, with what is sent again.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }
    /// Sends this call again as `policy` says, not as the client does.
    #[inline]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }
    /// Answers with status and headers beside the value.
    #[inline]
    pub fn with_response(self) -> CallWithResponse<types::FabricCompute> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/fabric-computes/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateFabricCompute {
    type Output = Result<types::FabricCompute, Error>;
    type IntoFuture = Call<types::FabricCompute>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_FABRIC_COMPUTE, request, self.options)
    }
}
