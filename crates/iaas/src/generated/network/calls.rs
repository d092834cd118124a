// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Get a network interface of a machine.
    ///
    /// `GET /iaas/api/machines/{id}/network-interfaces/{networkId}`
    ///
    /// Needs the feature `network`.
    ///
    /// Tells addresses, security groups and place of the interface. The paths of the interfaces of a
    /// machine are in its `_links`.
    ///
    /// - `id`: Id of the machine.
    /// - `network_id`: Id of the network interface, not of a network.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine or the network interface was not found.
    #[inline]
    pub fn get_machine_network_interface(
        &self,
        id: impl Into<String>,
        network_id: impl Into<String>,
    ) -> GetMachineNetworkInterface {
        GetMachineNetworkInterface {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            network_id: network_id.into(),
        }
    }
}

/// The call of [`Client::get_machine_network_interface`].
///
/// `GET /iaas/api/machines/{id}/network-interfaces/{networkId}`
///
/// Needs the feature `network`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetMachineNetworkInterface {
    client: Client,
    options: CallOptions,
    id: String,
    network_id: String,
}

impl GetMachineNetworkInterface {
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
        let network_id = path_segment("networkId", &self.network_id)?;
        let url = format!(
            "{}/iaas/api/machines/{id}/network-interfaces/{network_id}", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetMachineNetworkInterface {
    type Output = Result<types::NetworkInterface, Error>;
    type IntoFuture = Call<types::NetworkInterface>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_MACHINE_NETWORK_INTERFACE, request, self.options)
    }
}

impl Client {
    /// Update a network interface of a machine.
    ///
    /// `PATCH /iaas/api/machines/{id}/network-interfaces/{networkId}`
    ///
    /// Needs the feature `network`.
    ///
    /// Changes name, description, address or custom properties as the service keeps them, at once. To
    /// change security groups, use the operation of the machine for that.
    ///
    /// - `id`: Id of the machine.
    /// - `network_id`: Id of the network interface, not of a network.
    /// - `body`: The properties to change.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine or the network interface was not found.
    #[inline]
    pub fn update_machine_network_interface(
        &self,
        id: impl Into<String>,
        network_id: impl Into<String>,
        body: types::UpdateNetworkInterfaceSpecification,
    ) -> UpdateMachineNetworkInterface {
        UpdateMachineNetworkInterface {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            network_id: network_id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_machine_network_interface`].
///
/// `PATCH /iaas/api/machines/{id}/network-interfaces/{networkId}`
///
/// Needs the feature `network`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateMachineNetworkInterface {
    client: Client,
    options: CallOptions,
    id: String,
    network_id: String,
    body: types::UpdateNetworkInterfaceSpecification,
}

impl UpdateMachineNetworkInterface {
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
        let network_id = path_segment("networkId", &self.network_id)?;
        let url = format!(
            "{}/iaas/api/machines/{id}/network-interfaces/{network_id}", self.client.core
            .base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateMachineNetworkInterface {
    type Output = Result<types::NetworkInterface, Error>;
    type IntoFuture = Call<types::NetworkInterface>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_MACHINE_NETWORK_INTERFACE, request, self.options)
    }
}

impl Client {
    /// List network domains.
    ///
    /// `GET /iaas/api/network-domains`
    ///
    /// Needs the feature `network`.
    ///
    /// Lists what holds networks apart in a cloud: a VPC in AWS, a virtual network in Azure, a
    /// transport zone in NSX. Network profiles name one by `isolationNetworkDomainId`. Takes no
    /// parameters for paging or filtering.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_network_domains(&self) -> ListNetworkDomains {
        ListNetworkDomains {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_network_domains`].
///
/// `GET /iaas/api/network-domains`
///
/// Needs the feature `network`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListNetworkDomains {
    client: Client,
    options: CallOptions,
}

impl ListNetworkDomains {
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
    pub fn with_response(self) -> CallWithResponse<types::NetworkDomainResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::NetworkDomain> {
        let request = self.request();
        self.client.core.items(&operations::LIST_NETWORK_DOMAINS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::NetworkDomainResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_NETWORK_DOMAINS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/network-domains", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListNetworkDomains {
    type Output = Result<types::NetworkDomainResult, Error>;
    type IntoFuture = Call<types::NetworkDomainResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_NETWORK_DOMAINS, request, self.options)
    }
}

impl Client {
    /// Get a network domain.
    ///
    /// `GET /iaas/api/network-domains/{id}`
    ///
    /// Needs the feature `network`.
    ///
    /// Tells CIDR, cloud account and region of the network domain.
    ///
    /// - `id`: Id of the network domain.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The network domain was not found.
    #[inline]
    pub fn get_network_domain(&self, id: impl Into<String>) -> GetNetworkDomain {
        GetNetworkDomain {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_network_domain`].
///
/// `GET /iaas/api/network-domains/{id}`
///
/// Needs the feature `network`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetNetworkDomain {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetNetworkDomain {
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
    pub fn with_response(self) -> CallWithResponse<types::NetworkDomain> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/network-domains/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetNetworkDomain {
    type Output = Result<types::NetworkDomain, Error>;
    type IntoFuture = Call<types::NetworkDomain>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_NETWORK_DOMAIN, request, self.options)
    }
}

impl Client {
    /// List networks.
    ///
    /// `GET /iaas/api/networks`
    ///
    /// Needs the feature `network`.
    ///
    /// Lists networks of projects, both created on demand and existing ones that deployments use. What
    /// data collection found is listed as fabric networks. Takes no parameters for paging or filtering.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_networks(&self) -> ListNetworks {
        ListNetworks {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_networks`].
///
/// `GET /iaas/api/networks`
///
/// Needs the feature `network`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListNetworks {
    client: Client,
    options: CallOptions,
}

impl ListNetworks {
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
    pub fn with_response(self) -> CallWithResponse<types::NetworkResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Network> {
        let request = self.request();
        self.client.core.items(&operations::LIST_NETWORKS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::NetworkResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_NETWORKS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/networks", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListNetworks {
    type Output = Result<types::NetworkResult, Error>;
    type IntoFuture = Call<types::NetworkResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_NETWORKS, request, self.options)
    }
}

impl Client {
    /// Create a network.
    ///
    /// `POST /iaas/api/networks`
    ///
    /// Needs the feature `network`.
    ///
    /// The body must hold name and `projectId`. A network profile of the project decides where and how
    /// the network is made; steer it with `constraints`. `outboundAccess` lets machines on the network
    /// reach out, and `createGateway` makes a gateway for it. Poll the request tracker until it is
    /// FINISHED or FAILED. `resources` then names the network.
    ///
    /// - `body`: The network to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_network(&self, body: types::NetworkSpecification) -> CreateNetwork {
        CreateNetwork {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_network`].
///
/// `POST /iaas/api/networks`
///
/// Needs the feature `network`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateNetwork {
    client: Client,
    options: CallOptions,
    body: types::NetworkSpecification,
}

impl CreateNetwork {
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
        let url = format!("{}/iaas/api/networks", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateNetwork {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_NETWORK, request, self.options)
    }
}

impl Client {
    /// Get a network.
    ///
    /// `GET /iaas/api/networks/{id}`
    ///
    /// Needs the feature `network`.
    ///
    /// Tells CIDR, deployment and how provisioning went.
    ///
    /// - `id`: Id of the network.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The network was not found.
    #[inline]
    pub fn get_network(&self, id: impl Into<String>) -> GetNetwork {
        GetNetwork {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_network`].
///
/// `GET /iaas/api/networks/{id}`
///
/// Needs the feature `network`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetNetwork {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetNetwork {
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
    pub fn with_response(self) -> CallWithResponse<types::Network> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/iaas/api/networks/{id}", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetNetwork {
    type Output = Result<types::Network, Error>;
    type IntoFuture = Call<types::Network>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_NETWORK, request, self.options)
    }
}

impl Client {
    /// Delete a network.
    ///
    /// `DELETE /iaas/api/networks/{id}`
    ///
    /// Needs the feature `network`.
    ///
    /// Starts the deletion, in the cloud too if the network was created on demand. It fails while
    /// machines are on the network.
    ///
    /// - `id`: Id of the network.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_network(&self, id: impl Into<String>) -> DeleteNetwork {
        DeleteNetwork {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            force_delete: None,
        }
    }
}

/// The call of [`Client::delete_network`].
///
/// `DELETE /iaas/api/networks/{id}`
///
/// Needs the feature `network`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteNetwork {
    client: Client,
    options: CallOptions,
    id: String,
    force_delete: Option<bool>,
}

impl DeleteNetwork {
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
        let url = format!("{}/iaas/api/networks/{id}", self.client.core.base_url());
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("forceDelete", &self.force_delete)
            .build()
    }
}

impl IntoFuture for DeleteNetwork {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_NETWORK, request, self.options)
    }
}
