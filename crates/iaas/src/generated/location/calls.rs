// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List regions.
    ///
    /// `GET /iaas/api/regions`
    ///
    /// Needs the feature `location`.
    ///
    /// Lists the regions that cloud accounts have enabled. Cloud zones and profiles name a region by
    /// the `id` answered here, while `externalRegionId` is the name that the cloud gives it.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_regions(&self) -> ListRegions {
        ListRegions {
            client: self.clone(),
            options: CallOptions::default(),
            top: None,
            skip: None,
        }
    }
}

/// The call of [`Client::list_regions`].
///
/// `GET /iaas/api/regions`
///
/// Needs the feature `location`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListRegions {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
}

impl ListRegions {
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
    pub fn with_response(self) -> CallWithResponse<types::RegionResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Region> {
        let request = self.request();
        self.client.core.items(&operations::LIST_REGIONS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::RegionResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_REGIONS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/regions", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListRegions {
    type Output = Result<types::RegionResult, Error>;
    type IntoFuture = Call<types::RegionResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_REGIONS, request, self.options)
    }
}

impl Client {
    /// Get a region.
    ///
    /// `GET /iaas/api/regions/{id}`
    ///
    /// Needs the feature `location`.
    ///
    /// Tells which cloud account a region belongs to and what the cloud calls it.
    ///
    /// - `id`: Id of the region; not the name that the cloud gives it.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The region was not found.
    #[inline]
    pub fn get_region(&self, id: impl Into<String>) -> GetRegion {
        GetRegion {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_region`].
///
/// `GET /iaas/api/regions/{id}`
///
/// Needs the feature `location`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetRegion {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetRegion {
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
    pub fn with_response(self) -> CallWithResponse<types::Region> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/iaas/api/regions/{id}", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetRegion {
    type Output = Result<types::Region, Error>;
    type IntoFuture = Call<types::Region>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_REGION, request, self.options)
    }
}

impl Client {
    /// List cloud zones.
    ///
    /// `GET /iaas/api/zones`
    ///
    /// Needs the feature `location`.
    ///
    /// Projects name cloud zones by `id` in `zoneAssignmentConfigurations`.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_zones(&self) -> ListZones {
        ListZones {
            client: self.clone(),
            options: CallOptions::default(),
            top: None,
            skip: None,
        }
    }
}

/// The call of [`Client::list_zones`].
///
/// `GET /iaas/api/zones`
///
/// Needs the feature `location`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListZones {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
}

impl ListZones {
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
    pub fn with_response(self) -> CallWithResponse<types::ZoneResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Zone> {
        let request = self.request();
        self.client.core.items(&operations::LIST_ZONES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::ZoneResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_ZONES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/zones", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListZones {
    type Output = Result<types::ZoneResult, Error>;
    type IntoFuture = Call<types::ZoneResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_ZONES, request, self.options)
    }
}

impl Client {
    /// Create a cloud zone.
    ///
    /// `POST /iaas/api/zones`
    ///
    /// Needs the feature `location`.
    ///
    /// The body must hold name and `regionId`. The computes of the zone are those listed in
    /// `computeIds`, or those that carry `tagsToMatch`; without either, all computes of the region.
    /// Nothing is deployed to the zone until a project is given it.
    ///
    /// - `body`: The cloud zone to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_zone(&self, body: types::ZoneSpecification) -> CreateZone {
        CreateZone {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_zone`].
///
/// `POST /iaas/api/zones`
///
/// Needs the feature `location`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateZone {
    client: Client,
    options: CallOptions,
    body: types::ZoneSpecification,
}

impl CreateZone {
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
    pub fn with_response(self) -> CallWithResponse<types::Zone> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/zones", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateZone {
    type Output = Result<types::Zone, Error>;
    type IntoFuture = Call<types::Zone>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_ZONE, request, self.options)
    }
}

impl Client {
    /// Get a cloud zone.
    ///
    /// `GET /iaas/api/zones/{id}`
    ///
    /// Needs the feature `location`.
    ///
    /// The answer does not list the computes of the zone; there is an operation of its own for them.
    ///
    /// - `id`: Id of the cloud zone.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The cloud zone was not found.
    #[inline]
    pub fn get_zone(&self, id: impl Into<String>) -> GetZone {
        GetZone {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_zone`].
///
/// `GET /iaas/api/zones/{id}`
///
/// Needs the feature `location`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetZone {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetZone {
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
    pub fn with_response(self) -> CallWithResponse<types::Zone> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/iaas/api/zones/{id}", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetZone {
    type Output = Result<types::Zone, Error>;
    type IntoFuture = Call<types::Zone>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_ZONE, request, self.options)
    }
}

impl Client {
    /// Delete a cloud zone.
    ///
    /// `DELETE /iaas/api/zones/{id}`
    ///
    /// Needs the feature `location`.
    ///
    /// Done at once. A cloud zone that a project still uses cannot be deleted; take it from the project
    /// first.
    ///
    /// - `id`: Id of the cloud zone.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_zone(&self, id: impl Into<String>) -> DeleteZone {
        DeleteZone {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_zone`].
///
/// `DELETE /iaas/api/zones/{id}`
///
/// Needs the feature `location`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteZone {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteZone {
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
        let url = format!("{}/iaas/api/zones/{id}", self.client.core.base_url());
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteZone {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_ZONE, request, self.options)
    }
}

impl Client {
    /// Update a cloud zone.
    ///
    /// `PATCH /iaas/api/zones/{id}`
    ///
    /// Needs the feature `location`.
    ///
    /// The document requires `name` and `regionId` in every update. Resources that are deployed already
    /// stay where they are, even if their compute leaves the zone.
    ///
    /// - `id`: Id of the cloud zone.
    /// - `body`: The properties to change, with name and region.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn update_zone(
        &self,
        id: impl Into<String>,
        body: types::ZoneSpecification,
    ) -> UpdateZone {
        UpdateZone {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_zone`].
///
/// `PATCH /iaas/api/zones/{id}`
///
/// Needs the feature `location`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateZone {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::ZoneSpecification,
}

impl UpdateZone {
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
    pub fn with_response(self) -> CallWithResponse<types::Zone> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/iaas/api/zones/{id}", self.client.core.base_url());
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateZone {
    type Output = Result<types::Zone, Error>;
    type IntoFuture = Call<types::Zone>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_ZONE, request, self.options)
    }
}

impl Client {
    /// List the computes of a cloud zone.
    ///
    /// `GET /iaas/api/zones/{id}/computes`
    ///
    /// Needs the feature `location`.
    ///
    /// Answers the fabric computes that machines of the zone can be placed on, whether listed or
    /// matched by tags. Takes no parameters for paging or filtering.
    ///
    /// - `id`: Id of the cloud zone.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The cloud zone was not found.
    #[inline]
    pub fn list_zone_computes(&self, id: impl Into<String>) -> ListZoneComputes {
        ListZoneComputes {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::list_zone_computes`].
///
/// `GET /iaas/api/zones/{id}/computes`
///
/// Needs the feature `location`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListZoneComputes {
    client: Client,
    options: CallOptions,
    id: String,
}

impl ListZoneComputes {
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
        self.client.core.items(&operations::LIST_ZONE_COMPUTES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::FabricComputeResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_ZONE_COMPUTES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/zones/{id}/computes", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListZoneComputes {
    type Output = Result<types::FabricComputeResult, Error>;
    type IntoFuture = Call<types::FabricComputeResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_ZONE_COMPUTES, request, self.options)
    }
}
