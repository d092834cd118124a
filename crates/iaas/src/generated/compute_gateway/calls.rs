// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List gateways.
    ///
    /// `GET /iaas/api/compute-gateways`
    ///
    /// Needs the feature `compute-gateway`.
    ///
    /// Lists the gateways that were created for networks of projects; those of the cloud itself are not
    /// among them. Takes no parameters for paging or filtering.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_compute_gateways(&self) -> ListComputeGateways {
        ListComputeGateways {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_compute_gateways`].
///
/// `GET /iaas/api/compute-gateways`
///
/// Needs the feature `compute-gateway`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListComputeGateways {
    client: Client,
    options: CallOptions,
}

impl ListComputeGateways {
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
    pub fn with_response(self) -> CallWithResponse<types::ComputeGatewayResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::ComputeGateway> {
        let request = self.request();
        self.client.core.items(&operations::LIST_COMPUTE_GATEWAYS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::ComputeGatewayResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_COMPUTE_GATEWAYS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/compute-gateways", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListComputeGateways {
    type Output = Result<types::ComputeGatewayResult, Error>;
    type IntoFuture = Call<types::ComputeGatewayResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_COMPUTE_GATEWAYS, request, self.options)
    }
}

impl Client {
    /// Create a gateway.
    ///
    /// `POST /iaas/api/compute-gateways`
    ///
    /// Needs the feature `compute-gateway`.
    ///
    /// The body must hold name, `projectId` and the networks to connect. The document also requires
    /// `natRules`; rules of a gateway that exists are set with a NAT. Poll the request tracker until it
    /// is FINISHED or FAILED. `resources` then names the gateway.
    ///
    /// - `body`: The gateway to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_compute_gateway(
        &self,
        body: types::ComputeGatewaySpecification,
    ) -> CreateComputeGateway {
        CreateComputeGateway {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_compute_gateway`].
///
/// `POST /iaas/api/compute-gateways`
///
/// Needs the feature `compute-gateway`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateComputeGateway {
    client: Client,
    options: CallOptions,
    body: types::ComputeGatewaySpecification,
}

impl CreateComputeGateway {
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
    pub fn with_response(self) -> CallWithResponse<types::RequestTracker> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/compute-gateways", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateComputeGateway {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_COMPUTE_GATEWAY, request, self.options)
    }
}

impl Client {
    /// Get a gateway.
    ///
    /// `GET /iaas/api/compute-gateways/{id}`
    ///
    /// Needs the feature `compute-gateway`.
    ///
    /// Tells which networks the gateway connects and how provisioning went.
    ///
    /// - `id`: Id of the gateway.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The gateway was not found.
    #[inline]
    pub fn get_compute_gateway(&self, id: impl Into<String>) -> GetComputeGateway {
        GetComputeGateway {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_compute_gateway`].
///
/// `GET /iaas/api/compute-gateways/{id}`
///
/// Needs the feature `compute-gateway`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetComputeGateway {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetComputeGateway {
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
    pub fn with_response(self) -> CallWithResponse<types::ComputeGateway> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/compute-gateways/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetComputeGateway {
    type Output = Result<types::ComputeGateway, Error>;
    type IntoFuture = Call<types::ComputeGateway>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_COMPUTE_GATEWAY, request, self.options)
    }
}

impl Client {
    /// Delete a gateway.
    ///
    /// `DELETE /iaas/api/compute-gateways/{id}`
    ///
    /// Needs the feature `compute-gateway`.
    ///
    /// Starts the deletion, in the cloud too. The networks that the gateway connected stay.
    ///
    /// - `id`: Id of the gateway.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_compute_gateway(&self, id: impl Into<String>) -> DeleteComputeGateway {
        DeleteComputeGateway {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            force_delete: None,
        }
    }
}

/// The call of [`Client::delete_compute_gateway`].
///
/// `DELETE /iaas/api/compute-gateways/{id}`
///
/// Needs the feature `compute-gateway`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteComputeGateway {
    client: Client,
    options: CallOptions,
    id: String,
    force_delete: Option<bool>,
}

impl DeleteComputeGateway {
    /// Sets the query parameter `forceDelete`.
    ///
    /// Whether to delete by force: errors of the cloud are passed over, so that something may remain
    /// there that the service no longer knows.
    pub fn force_delete(mut self, force_delete: bool) -> Self {
        self.force_delete = Some(force_delete);
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
    pub fn with_response(self) -> CallWithResponse<types::RequestTracker> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/compute-gateways/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("forceDelete", &self.force_delete)
            .build()
    }
}

impl IntoFuture for DeleteComputeGateway {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_COMPUTE_GATEWAY, request, self.options)
    }
}
