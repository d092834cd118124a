// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List vSphere datastores.
    ///
    /// `GET /iaas/api/fabric-vsphere-datastores`
    ///
    /// Needs the feature `fabric-vsphere-datastore`.
    ///
    /// Lists datastores and datastore clusters with their free space in GB. vSphere storage profiles
    /// name them by `datastoreId`.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_fabric_vsphere_datastores(&self) -> ListFabricVsphereDatastores {
        ListFabricVsphereDatastores {
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

/// The call of [`Client::list_fabric_vsphere_datastores`].
///
/// `GET /iaas/api/fabric-vsphere-datastores`
///
/// Needs the feature `fabric-vsphere-datastore`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListFabricVsphereDatastores {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
    count: Option<bool>,
    select: Option<String>,
    filter: Option<String>,
}

impl ListFabricVsphereDatastores {
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
    /// Condition that keeps only matching datastores, in OData notation, such as `externalRegionId eq 'Datacenter:datacenter-2'`.
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
    pub fn with_response(self) -> CallWithResponse<types::FabricVsphereDatastoreResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::FabricVsphereDatastore> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_FABRIC_VSPHERE_DATASTORES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::FabricVsphereDatastoreResult> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_FABRIC_VSPHERE_DATASTORES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/iaas/api/fabric-vsphere-datastores", self.client.core.base_url()
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

impl IntoFuture for ListFabricVsphereDatastores {
    type Output = Result<types::FabricVsphereDatastoreResult, Error>;
    type IntoFuture = Call<types::FabricVsphereDatastoreResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_FABRIC_VSPHERE_DATASTORES, request, self.options)
    }
}

impl Client {
    /// Get a vSphere datastore.
    ///
    /// `GET /iaas/api/fabric-vsphere-datastores/{id}`
    ///
    /// Needs the feature `fabric-vsphere-datastore`.
    ///
    /// `freeSizeGB` is the free space in GB, as text, when data was last collected.
    ///
    /// - `id`: Id of the datastore.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The datastore was not found.
    #[inline]
    pub fn get_fabric_vsphere_datastore(
        &self,
        id: impl Into<String>,
    ) -> GetFabricVsphereDatastore {
        GetFabricVsphereDatastore {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            select: None,
        }
    }
}

/// The call of [`Client::get_fabric_vsphere_datastore`].
///
/// `GET /iaas/api/fabric-vsphere-datastores/{id}`
///
/// Needs the feature `fabric-vsphere-datastore`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetFabricVsphereDatastore {
    client: Client,
    options: CallOptions,
    id: String,
    select: Option<String>,
}

impl GetFabricVsphereDatastore {
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
    pub fn with_response(self) -> CallWithResponse<types::FabricVsphereDatastore> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/fabric-vsphere-datastores/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$select", &self.select)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetFabricVsphereDatastore {
    type Output = Result<types::FabricVsphereDatastore, Error>;
    type IntoFuture = Call<types::FabricVsphereDatastore>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_FABRIC_VSPHERE_DATASTORE, request, self.options)
    }
}

impl Client {
    /// Update a vSphere datastore.
    ///
    /// `PATCH /iaas/api/fabric-vsphere-datastores/{id}`
    ///
    /// Needs the feature `fabric-vsphere-datastore`.
    ///
    /// Replaces the tags, which are the only thing that can be changed. vSphere itself is not changed.
    ///
    /// - `id`: Id of the datastore.
    /// - `body`: The tags to set.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The datastore was not found.
    #[inline]
    pub fn update_fabric_vsphere_datastore(
        &self,
        id: impl Into<String>,
        body: types::FabricVsphereDatastoreSpecification,
    ) -> UpdateFabricVsphereDatastore {
        UpdateFabricVsphereDatastore {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_fabric_vsphere_datastore`].
///
/// `PATCH /iaas/api/fabric-vsphere-datastores/{id}`
///
/// Needs the feature `fabric-vsphere-datastore`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateFabricVsphereDatastore {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::FabricVsphereDatastoreSpecification,
}

impl UpdateFabricVsphereDatastore {
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
    pub fn with_response(self) -> CallWithResponse<types::FabricVsphereDatastore> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/fabric-vsphere-datastores/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateFabricVsphereDatastore {
    type Output = Result<types::FabricVsphereDatastore, Error>;
    type IntoFuture = Call<types::FabricVsphereDatastore>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_FABRIC_VSPHERE_DATASTORE, request, self.options)
    }
}
