// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List NATs.
    ///
    /// `GET /iaas/api/compute-nats`
    ///
    /// Needs the feature `compute-nat`.
    ///
    /// Each holds the NAT rules of one gateway. Takes no parameters for paging or filtering.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_compute_nats(&self) -> ListComputeNats {
        ListComputeNats {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_compute_nats`].
///
/// `GET /iaas/api/compute-nats`
///
/// Needs the feature `compute-nat`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListComputeNats {
    client: Client,
    options: CallOptions,
}

impl ListComputeNats {
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
    pub fn with_response(self) -> CallWithResponse<types::ComputeNatResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::ComputeNat> {
        let request = self.request();
        self.client.core.items(&operations::LIST_COMPUTE_NATS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::ComputeNatResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_COMPUTE_NATS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/compute-nats", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListComputeNats {
    type Output = Result<types::ComputeNatResult, Error>;
    type IntoFuture = Call<types::ComputeNatResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_COMPUTE_NATS, request, self.options)
    }
}

impl Client {
    /// Create a NAT.
    ///
    /// `POST /iaas/api/compute-nats`
    ///
    /// Needs the feature `compute-nat`.
    ///
    /// The body must hold name, `projectId`, the gateway and the NAT rules. A rule names its target, a
    /// network interface or a load balancer, by `targetLink`, and its place among the rules by `index`.
    /// Poll the request tracker until it is FINISHED or FAILED. `resources` then names the NAT.
    ///
    /// - `body`: The NAT to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_compute_nat(
        &self,
        body: types::ComputeNatSpecification,
    ) -> CreateComputeNat {
        CreateComputeNat {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_compute_nat`].
///
/// `POST /iaas/api/compute-nats`
///
/// Needs the feature `compute-nat`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateComputeNat {
    client: Client,
    options: CallOptions,
    body: types::ComputeNatSpecification,
}

impl CreateComputeNat {
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
        let url = format!("{}/iaas/api/compute-nats", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateComputeNat {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_COMPUTE_NAT, request, self.options)
    }
}

impl Client {
    /// Get a NAT.
    ///
    /// `GET /iaas/api/compute-nats/{id}`
    ///
    /// Needs the feature `compute-nat`.
    ///
    /// Answers the NAT rules with the addresses that were assigned to them.
    ///
    /// - `id`: Id of the NAT.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The NAT was not found.
    #[inline]
    pub fn get_compute_nat(&self, id: impl Into<String>) -> GetComputeNat {
        GetComputeNat {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_compute_nat`].
///
/// `GET /iaas/api/compute-nats/{id}`
///
/// Needs the feature `compute-nat`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetComputeNat {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetComputeNat {
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
    pub fn with_response(self) -> CallWithResponse<types::ComputeNat> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/iaas/api/compute-nats/{id}", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetComputeNat {
    type Output = Result<types::ComputeNat, Error>;
    type IntoFuture = Call<types::ComputeNat>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_COMPUTE_NAT, request, self.options)
    }
}

impl Client {
    /// Delete a NAT.
    ///
    /// `DELETE /iaas/api/compute-nats/{id}`
    ///
    /// Needs the feature `compute-nat`.
    ///
    /// Starts the deletion of all its rules; the gateway stays.
    ///
    /// - `id`: Id of the NAT.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_compute_nat(&self, id: impl Into<String>) -> DeleteComputeNat {
        DeleteComputeNat {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            force_delete: None,
        }
    }
}

/// The call of [`Client::delete_compute_nat`].
///
/// `DELETE /iaas/api/compute-nats/{id}`
///
/// Needs the feature `compute-nat`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteComputeNat {
    client: Client,
    options: CallOptions,
    id: String,
    force_delete: Option<bool>,
}

impl DeleteComputeNat {
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
        let url = format!("{}/iaas/api/compute-nats/{id}", self.client.core.base_url());
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("forceDelete", &self.force_delete)
            .build()
    }
}

impl IntoFuture for DeleteComputeNat {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_COMPUTE_NAT, request, self.options)
    }
}

impl Client {
    /// Replace the rules of a NAT.
    ///
    /// `POST /iaas/api/compute-nats/{id}/operations/reconfigure`
    ///
    /// Needs the feature `compute-nat`.
    ///
    /// Starts the change. The rules in the body take the place of the present ones, so send those that
    /// are to stay as well.
    ///
    /// - `id`: Id of the NAT.
    /// - `body`: All NAT rules that are to be there.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn reconfigure_compute_nat(
        &self,
        id: impl Into<String>,
        body: types::ReconfigureComputeNatSpecification,
    ) -> ReconfigureComputeNat {
        ReconfigureComputeNat {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::reconfigure_compute_nat`].
///
/// `POST /iaas/api/compute-nats/{id}/operations/reconfigure`
///
/// Needs the feature `compute-nat`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ReconfigureComputeNat {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::ReconfigureComputeNatSpecification,
}

impl ReconfigureComputeNat {
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
            "{}/iaas/api/compute-nats/{id}/operations/reconfigure", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ReconfigureComputeNat {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::RECONFIGURE_COMPUTE_NAT, request, self.options)
    }
}
