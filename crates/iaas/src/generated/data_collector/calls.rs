// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List data collectors.
    ///
    /// `GET /iaas/api/data-collectors`
    ///
    /// Needs the feature `data-collector`.
    ///
    /// Cloud accounts name a data collector by its `dcId`. Data collectors belong to the cloud service;
    /// an installation on premises usually reaches endpoints without them. Takes no parameters for
    /// paging.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_data_collectors(&self) -> ListDataCollectors {
        ListDataCollectors {
            client: self.clone(),
            options: CallOptions::default(),
            disabled: None,
        }
    }
}

/// The call of [`Client::list_data_collectors`].
///
/// `GET /iaas/api/data-collectors`
///
/// Needs the feature `data-collector`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListDataCollectors {
    client: Client,
    options: CallOptions,
    disabled: Option<bool>,
}

impl ListDataCollectors {
    /// Sets the query parameter `disabled`.
    ///
    /// Set to true to list the data collectors that are disabled instead of those that are enabled.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
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
    pub fn with_response(self) -> CallWithResponse<types::DataCollectorResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::DataCollector> {
        let request = self.request();
        self.client.core.items(&operations::LIST_DATA_COLLECTORS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::DataCollectorResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_DATA_COLLECTORS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/data-collectors", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("disabled", &self.disabled)
            .build()
    }
}

impl IntoFuture for ListDataCollectors {
    type Output = Result<types::DataCollectorResult, Error>;
    type IntoFuture = Call<types::DataCollectorResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_DATA_COLLECTORS, request, self.options)
    }
}

impl Client {
    /// Register a data collector.
    ///
    /// `POST /iaas/api/data-collectors`
    ///
    /// Needs the feature `data-collector`.
    ///
    /// Takes no body. Answers a key and the link to an appliance: deploy the appliance in the private
    /// network and give it the key; only then does the data collector show up in the list.
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_data_collector(&self) -> CreateDataCollector {
        CreateDataCollector {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::create_data_collector`].
///
/// `POST /iaas/api/data-collectors`
///
/// Needs the feature `data-collector`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateDataCollector {
    client: Client,
    options: CallOptions,
}

impl CreateDataCollector {
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
    pub fn with_response(self) -> CallWithResponse<types::DataCollectorRegistration> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/data-collectors", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateDataCollector {
    type Output = Result<types::DataCollectorRegistration, Error>;
    type IntoFuture = Call<types::DataCollectorRegistration>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_DATA_COLLECTOR, request, self.options)
    }
}

impl Client {
    /// Get a data collector.
    ///
    /// `GET /iaas/api/data-collectors/{id}`
    ///
    /// Needs the feature `data-collector`.
    ///
    /// `status` tells whether the data collector is running; wait for that before a cloud account names
    /// it.
    ///
    /// - `id`: Id of the data collector, its `dcId`.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The data collector was not found.
    #[inline]
    pub fn get_data_collector(&self, id: impl Into<String>) -> GetDataCollector {
        GetDataCollector {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_data_collector`].
///
/// `GET /iaas/api/data-collectors/{id}`
///
/// Needs the feature `data-collector`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetDataCollector {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetDataCollector {
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
    pub fn with_response(self) -> CallWithResponse<types::DataCollector> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/data-collectors/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetDataCollector {
    type Output = Result<types::DataCollector, Error>;
    type IntoFuture = Call<types::DataCollector>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_DATA_COLLECTOR, request, self.options)
    }
}

impl Client {
    /// Delete a data collector.
    ///
    /// `DELETE /iaas/api/data-collectors/{id}`
    ///
    /// Needs the feature `data-collector`.
    ///
    /// Done at once. Cloud accounts that name it can no longer be reached. The appliance itself has to
    /// be removed by other means.
    ///
    /// - `id`: Id of the data collector, its `dcId`.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_data_collector(&self, id: impl Into<String>) -> DeleteDataCollector {
        DeleteDataCollector {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_data_collector`].
///
/// `DELETE /iaas/api/data-collectors/{id}`
///
/// Needs the feature `data-collector`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteDataCollector {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteDataCollector {
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
    pub fn with_response(self) -> CallWithResponse<()> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/data-collectors/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteDataCollector {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_DATA_COLLECTOR, request, self.options)
    }
}
