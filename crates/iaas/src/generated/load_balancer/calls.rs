// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List load balancers.
    ///
    /// `GET /iaas/api/load-balancers`
    ///
    /// Needs the feature `load-balancer`.
    ///
    /// Lists the load balancers with their routes. Network profiles name existing ones in
    /// `loadBalancerIds`. Takes no parameters for paging or filtering.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_load_balancers(&self) -> ListLoadBalancers {
        ListLoadBalancers {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_load_balancers`].
///
/// `GET /iaas/api/load-balancers`
///
/// Needs the feature `load-balancer`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListLoadBalancers {
    client: Client,
    options: CallOptions,
}

impl ListLoadBalancers {
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
    pub fn with_response(self) -> CallWithResponse<types::LoadBalancerResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::LoadBalancer> {
        let request = self.request();
        self.client.core.items(&operations::LIST_LOAD_BALANCERS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::LoadBalancerResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_LOAD_BALANCERS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/load-balancers", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListLoadBalancers {
    type Output = Result<types::LoadBalancerResult, Error>;
    type IntoFuture = Call<types::LoadBalancerResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_LOAD_BALANCERS, request, self.options)
    }
}

impl Client {
    /// Create a load balancer.
    ///
    /// `POST /iaas/api/load-balancers`
    ///
    /// Needs the feature `load-balancer`.
    ///
    /// The body must hold name, `projectId`, at least one network interface in `nics` and one route,
    /// which leads a port to the port of the members. `targetLinks` lists the paths of the machines
    /// behind it, or of their network interfaces. Poll the request tracker until it is FINISHED or
    /// FAILED. `resources` then names the load balancer.
    ///
    /// - `body`: The load balancer to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    /// - 404: Something that the body refers to was not found.
    #[inline]
    pub fn create_load_balancer(
        &self,
        body: types::LoadBalancerSpecification,
    ) -> CreateLoadBalancer {
        CreateLoadBalancer {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_load_balancer`].
///
/// `POST /iaas/api/load-balancers`
///
/// Needs the feature `load-balancer`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateLoadBalancer {
    client: Client,
    options: CallOptions,
    body: types::LoadBalancerSpecification,
}

impl CreateLoadBalancer {
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
        let url = format!("{}/iaas/api/load-balancers", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateLoadBalancer {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_LOAD_BALANCER, request, self.options)
    }
}

impl Client {
    /// Get a load balancer.
    ///
    /// `GET /iaas/api/load-balancers/{id}`
    ///
    /// Needs the feature `load-balancer`.
    ///
    /// Tells address, routes and how provisioning went; the machines behind it are linked in `_links`.
    ///
    /// - `id`: Id of the load balancer.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The load balancer was not found.
    #[inline]
    pub fn get_load_balancer(&self, id: impl Into<String>) -> GetLoadBalancer {
        GetLoadBalancer {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_load_balancer`].
///
/// `GET /iaas/api/load-balancers/{id}`
///
/// Needs the feature `load-balancer`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetLoadBalancer {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetLoadBalancer {
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
    pub fn with_response(self) -> CallWithResponse<types::LoadBalancer> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/load-balancers/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetLoadBalancer {
    type Output = Result<types::LoadBalancer, Error>;
    type IntoFuture = Call<types::LoadBalancer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_LOAD_BALANCER, request, self.options)
    }
}

impl Client {
    /// Delete a load balancer.
    ///
    /// `DELETE /iaas/api/load-balancers/{id}`
    ///
    /// Needs the feature `load-balancer`.
    ///
    /// Starts the deletion, in the cloud too. The machines behind the load balancer stay.
    ///
    /// - `id`: Id of the load balancer.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_load_balancer(&self, id: impl Into<String>) -> DeleteLoadBalancer {
        DeleteLoadBalancer {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            force_delete: None,
        }
    }
}

/// The call of [`Client::delete_load_balancer`].
///
/// `DELETE /iaas/api/load-balancers/{id}`
///
/// Needs the feature `load-balancer`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteLoadBalancer {
    client: Client,
    options: CallOptions,
    id: String,
    force_delete: Option<bool>,
}

impl DeleteLoadBalancer {
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
            "{}/iaas/api/load-balancers/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("forceDelete", &self.force_delete)
            .build()
    }
}

impl IntoFuture for DeleteLoadBalancer {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_LOAD_BALANCER, request, self.options)
    }
}

impl Client {
    /// Get a network interface of a load balancer.
    ///
    /// `GET /iaas/api/load-balancers/{id}/network-interfaces/{id1}`
    ///
    /// Needs the feature `load-balancer`.
    ///
    /// Tells addresses and security groups of the interface.
    ///
    /// - `id`: Id of the load balancer.
    /// - `id1`: Id of the network interface.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The load balancer or the network interface was not found.
    #[inline]
    pub fn get_load_balancer_network_interface(
        &self,
        id: impl Into<String>,
        id1: impl Into<String>,
    ) -> GetLoadBalancerNetworkInterface {
        GetLoadBalancerNetworkInterface {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            id1: id1.into(),
        }
    }
}

/// The call of [`Client::get_load_balancer_network_interface`].
///
/// `GET /iaas/api/load-balancers/{id}/network-interfaces/{id1}`
///
/// Needs the feature `load-balancer`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetLoadBalancerNetworkInterface {
    client: Client,
    options: CallOptions,
    id: String,
    id1: String,
}

impl GetLoadBalancerNetworkInterface {
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
    pub fn with_response(self) -> CallWithResponse<types::NetworkInterface> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let id1 = path_segment("id1", &self.id1)?;
        let url = format!(
            "{}/iaas/api/load-balancers/{id}/network-interfaces/{id1}", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetLoadBalancerNetworkInterface {
    type Output = Result<types::NetworkInterface, Error>;
    type IntoFuture = Call<types::NetworkInterface>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(
                &operations::GET_LOAD_BALANCER_NETWORK_INTERFACE,
                request,
                self.options,
            )
    }
}

impl Client {
    /// Delete a load balancer by an operation.
    ///
    /// `POST /iaas/api/load-balancers/{id}/operations/delete`
    ///
    /// Needs the feature `load-balancer`.
    ///
    /// Does what deleting the load balancer by DELETE does, for callers that follow the links of its
    /// operations. Takes no body.
    ///
    /// - `id`: Id of the load balancer.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn request_load_balancer_deletion(
        &self,
        id: impl Into<String>,
    ) -> RequestLoadBalancerDeletion {
        RequestLoadBalancerDeletion {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            force_delete: None,
        }
    }
}

/// The call of [`Client::request_load_balancer_deletion`].
///
/// `POST /iaas/api/load-balancers/{id}/operations/delete`
///
/// Needs the feature `load-balancer`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestLoadBalancerDeletion {
    client: Client,
    options: CallOptions,
    id: String,
    force_delete: Option<bool>,
}

impl RequestLoadBalancerDeletion {
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
            "{}/iaas/api/load-balancers/{id}/operations/delete", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("forceDelete", &self.force_delete)
            .build()
    }
}

impl IntoFuture for RequestLoadBalancerDeletion {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::REQUEST_LOAD_BALANCER_DELETION, request, self.options)
    }
}

impl Client {
    /// Scale a load balancer.
    ///
    /// `POST /iaas/api/load-balancers/{id}/operations/scale`
    ///
    /// Needs the feature `load-balancer`.
    ///
    /// Starts a change of the machines behind the load balancer: `targetLinks` lists all that are to be
    /// there. The document requires name, project, network interfaces and routes in the body as for a
    /// creation.
    ///
    /// - `id`: Id of the load balancer.
    /// - `body`: The load balancer as it is to be.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The load balancer was not found.
    #[inline]
    pub fn scale_load_balancer(
        &self,
        id: impl Into<String>,
        body: types::LoadBalancerSpecification,
    ) -> ScaleLoadBalancer {
        ScaleLoadBalancer {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::scale_load_balancer`].
///
/// `POST /iaas/api/load-balancers/{id}/operations/scale`
///
/// Needs the feature `load-balancer`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ScaleLoadBalancer {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::LoadBalancerSpecification,
}

impl ScaleLoadBalancer {
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
            "{}/iaas/api/load-balancers/{id}/operations/scale", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ScaleLoadBalancer {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::SCALE_LOAD_BALANCER, request, self.options)
    }
}
