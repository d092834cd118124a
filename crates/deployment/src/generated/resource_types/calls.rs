// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List resource types.
    ///
    /// `GET /deployment/api/resource-types`
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn list_resource_types(&self) -> ListResourceTypes {
        ListResourceTypes {
            client: self.clone(),
            options: CallOptions::default(),
            orderby: Vec::new(),
            skip: None,
            top: None,
            composable_only: None,
            ids: Vec::new(),
            project_ids: Vec::new(),
            provider_id: None,
            search: None,
        }
    }
}

/// The call of [`Client::list_resource_types`].
///
/// `GET /deployment/api/resource-types`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListResourceTypes {
    client: Client,
    options: CallOptions,
    orderby: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    composable_only: Option<bool>,
    ids: Vec<String>,
    project_ids: Vec<String>,
    provider_id: Option<String>,
    search: Option<String>,
}

impl ListResourceTypes {
    /// Sets the query parameter `$orderby`.
    ///
    /// Property to sort by, optionally followed by a space and `asc` or `desc`. Repeat the parameter to
    /// sort by several properties.
    pub fn orderby(
        mut self,
        orderby: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.orderby = orderby.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `$skip`.
    ///
    /// Number of items to pass over before the first one returned.
    pub fn skip(mut self, skip: impl Into<i64>) -> Self {
        self.skip = Some(skip.into());
        self
    }
    /// Sets the query parameter `$top`.
    ///
    /// Largest number of items to return. The service applies its default if it is left out.
    pub fn top(mut self, top: impl Into<i64>) -> Self {
        self.top = Some(top.into());
        self
    }
    /// Sets the query parameter `composableOnly`.
    ///
    /// Whether to list only types with `composable` set.
    pub fn composable_only(mut self, composable_only: bool) -> Self {
        self.composable_only = Some(composable_only);
        self
    }
    /// Sets the query parameter `ids`.
    ///
    /// Id of a resource type to list. Repeat the parameter for several types; each may match.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = ids.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `projectIds`.
    ///
    /// Id of a project to filter by. Repeat the parameter for several projects; each may match.
    pub fn project_ids(
        mut self,
        project_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.project_ids = project_ids.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `providerId`.
    ///
    /// Id of a provider: only its resource types are listed.
    pub fn provider_id(mut self, provider_id: impl Into<String>) -> Self {
        self.provider_id = Some(provider_id.into());
        self
    }
    /// Sets the query parameter `search`.
    ///
    /// Text to search for among the resource types; part of a name can match.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfResourceType> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::ResourceType> {
        let request = self.request();
        self.client.core.items(&operations::LIST_RESOURCE_TYPES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfResourceType> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_RESOURCE_TYPES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/deployment/api/resource-types", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("composableOnly", &self.composable_only)
            .query("ids", &self.ids)
            .query("projectIds", &self.project_ids)
            .query("providerId", &self.provider_id)
            .query("search", &self.search)
            .build()
    }
}

impl IntoFuture for ListResourceTypes {
    type Output = Result<types::PageOfResourceType, Error>;
    type IntoFuture = Call<types::PageOfResourceType>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_RESOURCE_TYPES, request, self.options)
    }
}

impl Client {
    /// Get a resource type.
    ///
    /// `GET /deployment/api/resource-types/{resourceTypeId}`
    ///
    /// - `resource_type_id`: Id of the resource type.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The resource type was not found.
    #[inline]
    pub fn get_resource_type(
        &self,
        resource_type_id: impl Into<String>,
    ) -> GetResourceType {
        GetResourceType {
            client: self.clone(),
            options: CallOptions::default(),
            resource_type_id: resource_type_id.into(),
        }
    }
}

/// The call of [`Client::get_resource_type`].
///
/// `GET /deployment/api/resource-types/{resourceTypeId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetResourceType {
    client: Client,
    options: CallOptions,
    resource_type_id: String,
}

impl GetResourceType {
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
    pub fn with_response(self) -> CallWithResponse<types::ResourceType> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let resource_type_id = path_segment("resourceTypeId", &self.resource_type_id)?;
        let url = format!(
            "{}/deployment/api/resource-types/{resource_type_id}", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetResourceType {
    type Output = Result<types::ResourceType, Error>;
    type IntoFuture = Call<types::ResourceType>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_RESOURCE_TYPE, request, self.options)
    }
}
