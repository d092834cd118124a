// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List resource types.
    ///
    /// `GET /blueprint/api/resource-types`
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_resource_types(&self) -> ListResourceTypes {
        ListResourceTypes {
            client: self.clone(),
            options: CallOptions::default(),
            orderby: Vec::new(),
            skip: None,
            top: None,
            expand: None,
            name: None,
            provider_id: None,
            search: None,
        }
    }
}

/// The call of [`Client::list_resource_types`].
///
/// `GET /blueprint/api/resource-types`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListResourceTypes {
    client: Client,
    options: CallOptions,
    orderby: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    expand: Option<bool>,
    name: Option<String>,
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
    /// Sets the query parameter `expand`.
    ///
    /// Whether to return resource types in full detail. The server's default is `true`.
    pub fn expand(mut self, expand: bool) -> Self {
        self.expand = Some(expand);
        self
    }
    /// Sets the query parameter `name`.
    ///
    /// Name to filter by. Part of a name can match, so compare the names in the answer if it has to be
    /// exact.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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
            "{}/blueprint/api/resource-types", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("expand", &self.expand)
            .query("name", &self.name)
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
    /// `GET /blueprint/api/resource-types/{resourceTypeId}`
    ///
    /// - `resource_type_id`: Id of the resource type.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
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
/// `GET /blueprint/api/resource-types/{resourceTypeId}`
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
            "{}/blueprint/api/resource-types/{resource_type_id}", self.client.core
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
