// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List network profiles.
    ///
    /// `GET /iaas/api/network-profiles`
    ///
    /// Needs the feature `network-profile`.
    ///
    /// The fabric networks, security groups and load balancers of a profile are linked in `_links`.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_network_profiles(&self) -> ListNetworkProfiles {
        ListNetworkProfiles {
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

/// The call of [`Client::list_network_profiles`].
///
/// `GET /iaas/api/network-profiles`
///
/// Needs the feature `network-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListNetworkProfiles {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
    count: Option<bool>,
    select: Option<String>,
    filter: Option<String>,
}

impl ListNetworkProfiles {
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
    /// Condition that keeps only matching network profiles, in OData notation, such as `name eq 'default'`.
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
    pub fn with_response(self) -> CallWithResponse<types::NetworkProfileResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::NetworkProfile> {
        let request = self.request();
        self.client.core.items(&operations::LIST_NETWORK_PROFILES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::NetworkProfileResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_NETWORK_PROFILES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/network-profiles", self.client.core.base_url());
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

impl IntoFuture for ListNetworkProfiles {
    type Output = Result<types::NetworkProfileResult, Error>;
    type IntoFuture = Call<types::NetworkProfileResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_NETWORK_PROFILES, request, self.options)
    }
}

impl Client {
    /// Create a network profile.
    ///
    /// `POST /iaas/api/network-profiles`
    ///
    /// Needs the feature `network-profile`.
    ///
    /// The body must hold name and `regionId`. `fabricNetworkIds` lists the existing networks that
    /// machines may be put on. For networks on demand choose `isolationType`: SUBNET cuts a subnet,
    /// with a prefix of `isolatedNetworkCIDRPrefix` bits, from a network domain or external IP block,
    /// SECURITY\_GROUP isolates by rules, NONE offers no isolation.
    ///
    /// - `body`: The network profile to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_network_profile(
        &self,
        body: types::NetworkProfileSpecification,
    ) -> CreateNetworkProfile {
        CreateNetworkProfile {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_network_profile`].
///
/// `POST /iaas/api/network-profiles`
///
/// Needs the feature `network-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateNetworkProfile {
    client: Client,
    options: CallOptions,
    body: types::NetworkProfileSpecification,
}

impl CreateNetworkProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::NetworkProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/network-profiles", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateNetworkProfile {
    type Output = Result<types::NetworkProfile, Error>;
    type IntoFuture = Call<types::NetworkProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_NETWORK_PROFILE, request, self.options)
    }
}

impl Client {
    /// Get a network profile.
    ///
    /// `GET /iaas/api/network-profiles/{id}`
    ///
    /// Needs the feature `network-profile`.
    ///
    /// Answers the isolation settings; what the profile offers is linked in `_links`.
    ///
    /// - `id`: Id of the network profile.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The network profile was not found.
    #[inline]
    pub fn get_network_profile(&self, id: impl Into<String>) -> GetNetworkProfile {
        GetNetworkProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_network_profile`].
///
/// `GET /iaas/api/network-profiles/{id}`
///
/// Needs the feature `network-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetNetworkProfile {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetNetworkProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::NetworkProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/network-profiles/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetNetworkProfile {
    type Output = Result<types::NetworkProfile, Error>;
    type IntoFuture = Call<types::NetworkProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_NETWORK_PROFILE, request, self.options)
    }
}

impl Client {
    /// Delete a network profile.
    ///
    /// `DELETE /iaas/api/network-profiles/{id}`
    ///
    /// Needs the feature `network-profile`.
    ///
    /// Done at once. The networks that it offered, and those created by it, stay.
    ///
    /// - `id`: Id of the network profile.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_network_profile(&self, id: impl Into<String>) -> DeleteNetworkProfile {
        DeleteNetworkProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_network_profile`].
///
/// `DELETE /iaas/api/network-profiles/{id}`
///
/// Needs the feature `network-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteNetworkProfile {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteNetworkProfile {
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
            "{}/iaas/api/network-profiles/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteNetworkProfile {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_NETWORK_PROFILE, request, self.options)
    }
}

impl Client {
    /// Update a network profile.
    ///
    /// `PATCH /iaas/api/network-profiles/{id}`
    ///
    /// Needs the feature `network-profile`.
    ///
    /// The document requires `name` and `regionId` in every update. A list of ids, such as
    /// `fabricNetworkIds`, replaces the present one. Networks that were created by the profile stay as
    /// they are.
    ///
    /// - `id`: Id of the network profile.
    /// - `body`: The properties to change, with name and region.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The network profile was not found.
    #[inline]
    pub fn update_network_profile(
        &self,
        id: impl Into<String>,
        body: types::NetworkProfileSpecification,
    ) -> UpdateNetworkProfile {
        UpdateNetworkProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_network_profile`].
///
/// `PATCH /iaas/api/network-profiles/{id}`
///
/// Needs the feature `network-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateNetworkProfile {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::NetworkProfileSpecification,
}

impl UpdateNetworkProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::NetworkProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/network-profiles/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateNetworkProfile {
    type Output = Result<types::NetworkProfile, Error>;
    type IntoFuture = Call<types::NetworkProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_NETWORK_PROFILE, request, self.options)
    }
}
