// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List fabric networks.
    ///
    /// `GET /iaas/api/fabric-networks`
    ///
    /// Needs the feature `fabric-network`.
    ///
    /// Lists networks and subnets of all clouds that data collection found. Use the list for vSphere to
    /// see gateways and DNS settings. Networks that were created for deployments are listed as
    /// networks.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_fabric_networks(&self) -> ListFabricNetworks {
        ListFabricNetworks {
            client: self.clone(),
            options: CallOptions::default(),
            top: None,
            skip: None,
            count: None,
            select: None,
            filter: None,
        }
    }
}

/// The call of [`Client::list_fabric_networks`].
///
/// `GET /iaas/api/fabric-networks`
///
/// Needs the feature `fabric-network`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListFabricNetworks {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
    count: Option<bool>,
    select: Option<String>,
    filter: Option<String>,
}

impl ListFabricNetworks {
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
    /// Sets the query parameter `$select`.
    ///
    /// Names of the properties to answer, with commas between them. The others are left out, even those
    /// described as required.
    pub fn select(mut self, select: impl Into<String>) -> Self {
        self.select = Some(select.into());
        self
    }
    /// Sets the query parameter `$filter`.
    ///
    /// Condition that keeps only matching fabric networks, in OData notation, such as `externalRegionId eq 'us-east-1' and name eq 'default*'`.
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
    pub fn with_response(self) -> CallWithResponse<types::FabricNetworkResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::FabricNetwork> {
        let request = self.request();
        self.client.core.items(&operations::LIST_FABRIC_NETWORKS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::FabricNetworkResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_FABRIC_NETWORKS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/fabric-networks", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$count", &self.count)
            .query("$filter", &self.filter)
            .query("$select", &self.select)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListFabricNetworks {
    type Output = Result<types::FabricNetworkResult, Error>;
    type IntoFuture = Call<types::FabricNetworkResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_FABRIC_NETWORKS, request, self.options)
    }
}

impl Client {
    /// List vSphere fabric networks.
    ///
    /// `GET /iaas/api/fabric-networks-vsphere`
    ///
    /// Needs the feature `fabric-network`.
    ///
    /// Lists networks of vSphere with CIDR, gateways, domain and DNS settings, which are kept by this
    /// service and not read from vSphere.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_vsphere_fabric_networks(&self) -> ListVsphereFabricNetworks {
        ListVsphereFabricNetworks {
            client: self.clone(),
            options: CallOptions::default(),
            top: None,
            skip: None,
            count: None,
            select: None,
            filter: None,
        }
    }
}

/// The call of [`Client::list_vsphere_fabric_networks`].
///
/// `GET /iaas/api/fabric-networks-vsphere`
///
/// Needs the feature `fabric-network`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListVsphereFabricNetworks {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
    count: Option<bool>,
    select: Option<String>,
    filter: Option<String>,
}

impl ListVsphereFabricNetworks {
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
    /// Sets the query parameter `$select`.
    ///
    /// Names of the properties to answer, with commas between them. The others are left out, even those
    /// described as required.
    pub fn select(mut self, select: impl Into<String>) -> Self {
        self.select = Some(select.into());
        self
    }
    /// Sets the query parameter `$filter`.
    ///
    /// Condition that keeps only matching fabric networks, in OData notation, such as `name eq 'VM Network'`.
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
    pub fn with_response(self) -> CallWithResponse<types::FabricNetworkVsphereResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::FabricNetworkVsphere> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_VSPHERE_FABRIC_NETWORKS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::FabricNetworkVsphereResult> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_VSPHERE_FABRIC_NETWORKS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/iaas/api/fabric-networks-vsphere", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$count", &self.count)
            .query("$filter", &self.filter)
            .query("$select", &self.select)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListVsphereFabricNetworks {
    type Output = Result<types::FabricNetworkVsphereResult, Error>;
    type IntoFuture = Call<types::FabricNetworkVsphereResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_VSPHERE_FABRIC_NETWORKS, request, self.options)
    }
}

impl Client {
    /// Get a vSphere fabric network.
    ///
    /// `GET /iaas/api/fabric-networks-vsphere/{id}`
    ///
    /// Needs the feature `fabric-network`.
    ///
    /// Answers the same network as the operation for all clouds, with CIDR, gateways and DNS settings.
    ///
    /// - `id`: Id of the fabric network.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The fabric network was not found.
    #[inline]
    pub fn get_vsphere_fabric_network(
        &self,
        id: impl Into<String>,
    ) -> GetVsphereFabricNetwork {
        GetVsphereFabricNetwork {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            select: None,
        }
    }
}

/// The call of [`Client::get_vsphere_fabric_network`].
///
/// `GET /iaas/api/fabric-networks-vsphere/{id}`
///
/// Needs the feature `fabric-network`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetVsphereFabricNetwork {
    client: Client,
    options: CallOptions,
    id: String,
    select: Option<String>,
}

impl GetVsphereFabricNetwork {
    /// Sets the query parameter `$select`.
    ///
    /// Names of the properties to answer, with commas between them. The others are left out, even those
    /// described as required.
    pub fn select(mut self, select: impl Into<String>) -> Self {
        self.select = Some(select.into());
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
    pub fn with_response(self) -> CallWithResponse<types::FabricNetworkVsphere> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/fabric-networks-vsphere/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$select", &self.select)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetVsphereFabricNetwork {
    type Output = Result<types::FabricNetworkVsphere, Error>;
    type IntoFuture = Call<types::FabricNetworkVsphere>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_VSPHERE_FABRIC_NETWORK, request, self.options)
    }
}

impl Client {
    /// Update a vSphere fabric network.
    ///
    /// `PATCH /iaas/api/fabric-networks-vsphere/{id}`
    ///
    /// Needs the feature `fabric-network`.
    ///
    /// Sets CIDR, gateways, domain, DNS servers and search domains, tags, and whether the network is
    /// public or the default of its region. They are needed before IP ranges hand out addresses in the
    /// network; vSphere itself is not changed.
    ///
    /// - `id`: Id of the fabric network.
    /// - `body`: The properties to change.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The fabric network was not found.
    #[inline]
    pub fn update_vsphere_fabric_network(
        &self,
        id: impl Into<String>,
        body: types::FabricNetworkVsphereSpecification,
    ) -> UpdateVsphereFabricNetwork {
        UpdateVsphereFabricNetwork {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_vsphere_fabric_network`].
///
/// `PATCH /iaas/api/fabric-networks-vsphere/{id}`
///
/// Needs the feature `fabric-network`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateVsphereFabricNetwork {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::FabricNetworkVsphereSpecification,
}

impl UpdateVsphereFabricNetwork {
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
    pub fn with_response(self) -> CallWithResponse<types::FabricNetworkVsphere> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/fabric-networks-vsphere/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateVsphereFabricNetwork {
    type Output = Result<types::FabricNetworkVsphere, Error>;
    type IntoFuture = Call<types::FabricNetworkVsphere>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_VSPHERE_FABRIC_NETWORK, request, self.options)
    }
}

impl Client {
    /// Get a fabric network.
    ///
    /// `GET /iaas/api/fabric-networks/{id}`
    ///
    /// Needs the feature `fabric-network`.
    ///
    /// Answers a fabric network of any cloud, without gateways and DNS settings of vSphere.
    ///
    /// - `id`: Id of the fabric network.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The fabric network was not found.
    #[inline]
    pub fn get_fabric_network(&self, id: impl Into<String>) -> GetFabricNetwork {
        GetFabricNetwork {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            select: None,
        }
    }
}

/// The call of [`Client::get_fabric_network`].
///
/// `GET /iaas/api/fabric-networks/{id}`
///
/// Needs the feature `fabric-network`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetFabricNetwork {
    client: Client,
    options: CallOptions,
    id: String,
    select: Option<String>,
}

impl GetFabricNetwork {
    /// Sets the query parameter `$select`.
    ///
    /// Names of the properties to answer, with commas between them. The others are left out, even those
    /// described as required.
    pub fn select(mut self, select: impl Into<String>) -> Self {
        self.select = Some(select.into());
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
    pub fn with_response(self) -> CallWithResponse<types::FabricNetwork> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/fabric-networks/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$select", &self.select)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetFabricNetwork {
    type Output = Result<types::FabricNetwork, Error>;
    type IntoFuture = Call<types::FabricNetwork>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_FABRIC_NETWORK, request, self.options)
    }
}

impl Client {
    /// Update a fabric network.
    ///
    /// `PATCH /iaas/api/fabric-networks/{id}`
    ///
    /// Needs the feature `fabric-network`.
    ///
    /// Replaces the tags, which constraints of machines and networks are matched with. For CIDR,
    /// gateway and DNS settings use the update for vSphere.
    ///
    /// - `id`: Id of the fabric network.
    /// - `body`: The tags to set.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The fabric network was not found.
    #[inline]
    pub fn update_fabric_network(
        &self,
        id: impl Into<String>,
        body: types::FabricNetworkSpecification,
    ) -> UpdateFabricNetwork {
        UpdateFabricNetwork {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_fabric_network`].
///
/// `PATCH /iaas/api/fabric-networks/{id}`
///
/// Needs the feature `fabric-network`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateFabricNetwork {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::FabricNetworkSpecification,
}

impl UpdateFabricNetwork {
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
    pub fn with_response(self) -> CallWithResponse<types::FabricNetwork> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/fabric-networks/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateFabricNetwork {
    type Output = Result<types::FabricNetwork, Error>;
    type IntoFuture = Call<types::FabricNetwork>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_FABRIC_NETWORK, request, self.options)
    }
}
