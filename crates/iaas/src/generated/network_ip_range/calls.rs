// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List external IP blocks.
    ///
    /// `GET /iaas/api/external-ip-blocks`
    ///
    /// Needs the feature `network-ip-range`.
    ///
    /// Lists blocks of addresses that IPAM integrations report and that networks on demand can be cut
    /// from; each is answered in the shape of a fabric network. Network profiles name them in
    /// `externalIpBlockIds`. Takes no parameters for paging or filtering.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_external_ip_blocks(&self) -> ListExternalIpBlocks {
        ListExternalIpBlocks {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_external_ip_blocks`].
///
/// `GET /iaas/api/external-ip-blocks`
///
/// Needs the feature `network-ip-range`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListExternalIpBlocks {
    client: Client,
    options: CallOptions,
}

impl ListExternalIpBlocks {
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
        self.client
            .core
            .items(&operations::LIST_EXTERNAL_IP_BLOCKS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::FabricNetworkResult> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_EXTERNAL_IP_BLOCKS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/external-ip-blocks", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListExternalIpBlocks {
    type Output = Result<types::FabricNetworkResult, Error>;
    type IntoFuture = Call<types::FabricNetworkResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_EXTERNAL_IP_BLOCKS, request, self.options)
    }
}

impl Client {
    /// Get an external IP block.
    ///
    /// `GET /iaas/api/external-ip-blocks/{id}`
    ///
    /// Needs the feature `network-ip-range`.
    ///
    /// `cidr` is the whole block, of which networks on demand take parts.
    ///
    /// - `id`: Id of the external IP block.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The external IP block was not found.
    #[inline]
    pub fn get_external_ip_block(&self, id: impl Into<String>) -> GetExternalIpBlock {
        GetExternalIpBlock {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_external_ip_block`].
///
/// `GET /iaas/api/external-ip-blocks/{id}`
///
/// Needs the feature `network-ip-range`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetExternalIpBlock {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetExternalIpBlock {
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
            "{}/iaas/api/external-ip-blocks/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetExternalIpBlock {
    type Output = Result<types::FabricNetwork, Error>;
    type IntoFuture = Call<types::FabricNetwork>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_EXTERNAL_IP_BLOCK, request, self.options)
    }
}

impl Client {
    /// List external IP ranges.
    ///
    /// `GET /iaas/api/external-network-ip-ranges`
    ///
    /// Needs the feature `network-ip-range`.
    ///
    /// Lists IP ranges that IPAM integrations report, whether or not a fabric network uses them. Takes
    /// no parameters for paging or filtering.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_external_network_ip_ranges(&self) -> ListExternalNetworkIpRanges {
        ListExternalNetworkIpRanges {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_external_network_ip_ranges`].
///
/// `GET /iaas/api/external-network-ip-ranges`
///
/// Needs the feature `network-ip-range`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListExternalNetworkIpRanges {
    client: Client,
    options: CallOptions,
}

impl ListExternalNetworkIpRanges {
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
    pub fn with_response(self) -> CallWithResponse<types::ExternalNetworkIpRangeResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::ExternalNetworkIpRange> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_EXTERNAL_NETWORK_IP_RANGES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::ExternalNetworkIpRangeResult> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_EXTERNAL_NETWORK_IP_RANGES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/iaas/api/external-network-ip-ranges", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListExternalNetworkIpRanges {
    type Output = Result<types::ExternalNetworkIpRangeResult, Error>;
    type IntoFuture = Call<types::ExternalNetworkIpRangeResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_EXTERNAL_NETWORK_IP_RANGES, request, self.options)
    }
}

impl Client {
    /// Get an external IP range.
    ///
    /// `GET /iaas/api/external-network-ip-ranges/{id}`
    ///
    /// Needs the feature `network-ip-range`.
    ///
    /// Tells addresses, gateway, DNS settings and address space as the IPAM system gives them.
    ///
    /// - `id`: Id of the external IP range.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The external IP range was not found.
    #[inline]
    pub fn get_external_network_ip_range(
        &self,
        id: impl Into<String>,
    ) -> GetExternalNetworkIpRange {
        GetExternalNetworkIpRange {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_external_network_ip_range`].
///
/// `GET /iaas/api/external-network-ip-ranges/{id}`
///
/// Needs the feature `network-ip-range`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetExternalNetworkIpRange {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetExternalNetworkIpRange {
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
    pub fn with_response(self) -> CallWithResponse<types::ExternalNetworkIpRange> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/external-network-ip-ranges/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetExternalNetworkIpRange {
    type Output = Result<types::ExternalNetworkIpRange, Error>;
    type IntoFuture = Call<types::ExternalNetworkIpRange>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_EXTERNAL_NETWORK_IP_RANGE, request, self.options)
    }
}

impl Client {
    /// Assign an external IP range to fabric networks.
    ///
    /// `PATCH /iaas/api/external-network-ip-ranges/{id}`
    ///
    /// Needs the feature `network-ip-range`.
    ///
    /// Machines on the fabric networks then get their addresses from the IPAM system. The list replaces
    /// the present one; everything else about the range is kept in the IPAM system.
    ///
    /// - `id`: Id of the external IP range.
    /// - `body`: The ids of the fabric networks that are to use the range.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The external IP range was not found.
    #[inline]
    pub fn update_external_network_ip_range(
        &self,
        id: impl Into<String>,
        body: types::UpdateExternalNetworkIpRangeSpecification,
    ) -> UpdateExternalNetworkIpRange {
        UpdateExternalNetworkIpRange {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_external_network_ip_range`].
///
/// `PATCH /iaas/api/external-network-ip-ranges/{id}`
///
/// Needs the feature `network-ip-range`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateExternalNetworkIpRange {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::UpdateExternalNetworkIpRangeSpecification,
}

impl UpdateExternalNetworkIpRange {
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
    pub fn with_response(self) -> CallWithResponse<types::ExternalNetworkIpRange> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/external-network-ip-ranges/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateExternalNetworkIpRange {
    type Output = Result<types::ExternalNetworkIpRange, Error>;
    type IntoFuture = Call<types::ExternalNetworkIpRange>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_EXTERNAL_NETWORK_IP_RANGE, request, self.options)
    }
}

impl Client {
    /// List internal IP ranges.
    ///
    /// `GET /iaas/api/network-ip-ranges`
    ///
    /// Needs the feature `network-ip-range`.
    ///
    /// Lists IP ranges that the service hands out addresses from by itself. Those of an IPAM system are
    /// listed as external IP ranges. Takes no parameters for paging or filtering.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No IP ranges were found.
    #[inline]
    pub fn list_internal_network_ip_ranges(&self) -> ListInternalNetworkIpRanges {
        ListInternalNetworkIpRanges {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_internal_network_ip_ranges`].
///
/// `GET /iaas/api/network-ip-ranges`
///
/// Needs the feature `network-ip-range`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListInternalNetworkIpRanges {
    client: Client,
    options: CallOptions,
}

impl ListInternalNetworkIpRanges {
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
    pub fn with_response(self) -> CallWithResponse<types::NetworkIpRangeResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::NetworkIpRange> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_INTERNAL_NETWORK_IP_RANGES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::NetworkIpRangeResult> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_INTERNAL_NETWORK_IP_RANGES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/network-ip-ranges", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListInternalNetworkIpRanges {
    type Output = Result<types::NetworkIpRangeResult, Error>;
    type IntoFuture = Call<types::NetworkIpRangeResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_INTERNAL_NETWORK_IP_RANGES, request, self.options)
    }
}

impl Client {
    /// Create an internal IP range.
    ///
    /// `POST /iaas/api/network-ip-ranges`
    ///
    /// Needs the feature `network-ip-range`.
    ///
    /// The body must hold name, `startIPAddress` and `endIPAddress`, both within the CIDR of the fabric
    /// networks in `fabricNetworkIds`. Machines with a static assignment on these networks get
    /// addresses from the range.
    ///
    /// - `body`: The IP range to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_internal_network_ip_range(
        &self,
        body: types::NetworkIpRangeSpecification,
    ) -> CreateInternalNetworkIpRange {
        CreateInternalNetworkIpRange {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_internal_network_ip_range`].
///
/// `POST /iaas/api/network-ip-ranges`
///
/// Needs the feature `network-ip-range`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateInternalNetworkIpRange {
    client: Client,
    options: CallOptions,
    body: types::NetworkIpRangeSpecification,
}

impl CreateInternalNetworkIpRange {
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
    pub fn with_response(self) -> CallWithResponse<types::NetworkIpRange> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/network-ip-ranges", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateInternalNetworkIpRange {
    type Output = Result<types::NetworkIpRange, Error>;
    type IntoFuture = Call<types::NetworkIpRange>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_INTERNAL_NETWORK_IP_RANGE, request, self.options)
    }
}

impl Client {
    /// Get an internal IP range.
    ///
    /// `GET /iaas/api/network-ip-ranges/{id}`
    ///
    /// Needs the feature `network-ip-range`.
    ///
    /// Tells first and last address; the fabric networks of the range are linked in `_links`.
    ///
    /// - `id`: Id of the IP range.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The IP range was not found.
    #[inline]
    pub fn get_internal_network_ip_range(
        &self,
        id: impl Into<String>,
    ) -> GetInternalNetworkIpRange {
        GetInternalNetworkIpRange {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_internal_network_ip_range`].
///
/// `GET /iaas/api/network-ip-ranges/{id}`
///
/// Needs the feature `network-ip-range`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetInternalNetworkIpRange {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetInternalNetworkIpRange {
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
    pub fn with_response(self) -> CallWithResponse<types::NetworkIpRange> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/network-ip-ranges/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetInternalNetworkIpRange {
    type Output = Result<types::NetworkIpRange, Error>;
    type IntoFuture = Call<types::NetworkIpRange>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_INTERNAL_NETWORK_IP_RANGE, request, self.options)
    }
}

impl Client {
    /// Delete an internal IP range.
    ///
    /// `DELETE /iaas/api/network-ip-ranges/{id}`
    ///
    /// Needs the feature `network-ip-range`.
    ///
    /// Done at once; the fabric networks stay. A range with addresses in use cannot be deleted.
    ///
    /// - `id`: Id of the IP range.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_internal_network_ip_range(
        &self,
        id: impl Into<String>,
    ) -> DeleteInternalNetworkIpRange {
        DeleteInternalNetworkIpRange {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_internal_network_ip_range`].
///
/// `DELETE /iaas/api/network-ip-ranges/{id}`
///
/// Needs the feature `network-ip-range`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteInternalNetworkIpRange {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteInternalNetworkIpRange {
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
            "{}/iaas/api/network-ip-ranges/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteInternalNetworkIpRange {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_INTERNAL_NETWORK_IP_RANGE, request, self.options)
    }
}

impl Client {
    /// Update an internal IP range.
    ///
    /// `PATCH /iaas/api/network-ip-ranges/{id}`
    ///
    /// Needs the feature `network-ip-range`.
    ///
    /// The document requires `name`, `startIPAddress` and `endIPAddress` in every update. Addresses
    /// that are in use have to stay within the range.
    ///
    /// - `id`: Id of the IP range.
    /// - `body`: The properties to change, with name and both addresses.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The IP range was not found.
    #[inline]
    pub fn update_internal_network_ip_range(
        &self,
        id: impl Into<String>,
        body: types::NetworkIpRangeSpecification,
    ) -> UpdateInternalNetworkIpRange {
        UpdateInternalNetworkIpRange {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_internal_network_ip_range`].
///
/// `PATCH /iaas/api/network-ip-ranges/{id}`
///
/// Needs the feature `network-ip-range`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateInternalNetworkIpRange {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::NetworkIpRangeSpecification,
}

impl UpdateInternalNetworkIpRange {
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
    pub fn with_response(self) -> CallWithResponse<types::NetworkIpRange> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/network-ip-ranges/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateInternalNetworkIpRange {
    type Output = Result<types::NetworkIpRange, Error>;
    type IntoFuture = Call<types::NetworkIpRange>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_INTERNAL_NETWORK_IP_RANGE, request, self.options)
    }
}
