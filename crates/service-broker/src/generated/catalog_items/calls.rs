// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List catalog items.
    ///
    /// `GET /catalog/api/items`
    ///
    /// Lists the items that the caller can request through a project. Without `expandProjects` an item
    /// names its projects by id only, and `projectIds` may be missing.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn list_catalog_items(&self) -> ListCatalogItems {
        ListCatalogItems {
            client: self.clone(),
            options: CallOptions::default(),
            orderby: Vec::new(),
            skip: None,
            top: None,
            expand_projects: None,
            projects: Vec::new(),
            search: None,
            types: Vec::new(),
        }
    }
}

/// The call of [`Client::list_catalog_items`].
///
/// `GET /catalog/api/items`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListCatalogItems {
    client: Client,
    options: CallOptions,
    orderby: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    expand_projects: Option<bool>,
    projects: Vec<String>,
    search: Option<String>,
    types: Vec<String>,
}

impl ListCatalogItems {
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
    /// Sets the query parameter `expandProjects`.
    ///
    /// Whether to fill `projects` of each item.
    pub fn expand_projects(mut self, expand_projects: bool) -> Self {
        self.expand_projects = Some(expand_projects);
        self
    }
    /// Sets the query parameter `projects`.
    ///
    /// Id of a project: only items shared with the given projects are listed. Repeat the parameter for
    /// several projects.
    pub fn projects(
        mut self,
        projects: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.projects = projects.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `search`.
    ///
    /// Text to search for among the catalog items; part of a name can match, so compare the names in
    /// the answer if it has to be exact.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }
    /// Sets the query parameter `types`.
    ///
    /// Id of a catalog item type to filter by. Repeat the parameter for several types; each may match.
    pub fn types(mut self, types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.types = types.into_iter().map(Into::into).collect();
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfCatalogItem> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::CatalogItem> {
        let request = self.request();
        self.client.core.items(&operations::LIST_CATALOG_ITEMS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfCatalogItem> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_CATALOG_ITEMS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/catalog/api/items", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("expandProjects", &self.expand_projects)
            .query("projects", &self.projects)
            .query("search", &self.search)
            .query("types", &self.types)
            .build()
    }
}

impl IntoFuture for ListCatalogItems {
    type Output = Result<types::PageOfCatalogItem, Error>;
    type IntoFuture = Call<types::PageOfCatalogItem>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_CATALOG_ITEMS, request, self.options)
    }
}

impl Client {
    /// Get a catalog item.
    ///
    /// `GET /catalog/api/items/{id}`
    ///
    /// The `schema` of the item tells which inputs a request takes.
    ///
    /// - `id`: Id of the catalog item.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The catalog item was not found.
    #[inline]
    pub fn get_catalog_item(&self, id: impl Into<String>) -> GetCatalogItem {
        GetCatalogItem {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            expand_projects: None,
        }
    }
}

/// The call of [`Client::get_catalog_item`].
///
/// `GET /catalog/api/items/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetCatalogItem {
    client: Client,
    options: CallOptions,
    id: String,
    expand_projects: Option<bool>,
}

impl GetCatalogItem {
    /// Sets the query parameter `expandProjects`.
    ///
    /// Whether to fill `projects`.
    pub fn expand_projects(mut self, expand_projects: bool) -> Self {
        self.expand_projects = Some(expand_projects);
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
    pub fn with_response(self) -> CallWithResponse<types::CatalogItem> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/catalog/api/items/{id}", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("expandProjects", &self.expand_projects)
            .build()
    }
}

impl IntoFuture for GetCatalogItem {
    type Output = Result<types::CatalogItem, Error>;
    type IntoFuture = Call<types::CatalogItem>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_CATALOG_ITEM, request, self.options)
    }
}

impl Client {
    /// Request a catalog item.
    ///
    /// `POST /catalog/api/items/{id}/request`
    ///
    /// Creates one deployment, or as many as `bulkRequestCount` says. The answer names the deployments
    /// at once, while they are still being created; follow each by its id in the Deployment API, where
    /// it may not be found for a moment. The answer is an array since version 8.1; before that, and
    /// with `apiVersion` set to `2019-01-15`, it is a single object.
    ///
    /// - `id`: Id of the catalog item.
    /// - `body`: What to request: project, name, version and inputs.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The catalog item or its version was not found.
    #[inline]
    pub fn request_catalog_item(
        &self,
        id: impl Into<String>,
        body: types::CatalogItemRequest,
    ) -> RequestCatalogItem {
        RequestCatalogItem {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::request_catalog_item`].
///
/// `POST /catalog/api/items/{id}/request`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestCatalogItem {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::CatalogItemRequest,
}

impl RequestCatalogItem {
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
    pub fn with_response(
        self,
    ) -> CallWithResponse<Vec<types::CatalogItemRequestResponse>> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/catalog/api/items/{id}/request", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for RequestCatalogItem {
    type Output = Result<Vec<types::CatalogItemRequestResponse>, Error>;
    type IntoFuture = Call<Vec<types::CatalogItemRequestResponse>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::REQUEST_CATALOG_ITEM, request, self.options)
    }
}

impl Client {
    /// Ask for the upfront price of a catalog item.
    ///
    /// `POST /catalog/api/items/{id}/upfront-prices`
    ///
    /// Estimates what a request would cost, without making it. The estimate may take a while: get it
    /// again by its `upfrontPriceId` until `status` is no longer one of progress.
    ///
    /// - `id`: Id of the catalog item.
    /// - `body`: The request to price.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The catalog item was not found.
    #[inline]
    pub fn request_upfront_prices(
        &self,
        id: impl Into<String>,
        body: types::CatalogItemRequest,
    ) -> RequestUpfrontPrices {
        RequestUpfrontPrices {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::request_upfront_prices`].
///
/// `POST /catalog/api/items/{id}/upfront-prices`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestUpfrontPrices {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::CatalogItemRequest,
}

impl RequestUpfrontPrices {
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
    pub fn with_response(
        self,
    ) -> CallWithResponse<types::CatalogItemUpfrontPriceResponse> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/catalog/api/items/{id}/upfront-prices", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for RequestUpfrontPrices {
    type Output = Result<types::CatalogItemUpfrontPriceResponse, Error>;
    type IntoFuture = Call<types::CatalogItemUpfrontPriceResponse>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::REQUEST_UPFRONT_PRICES, request, self.options)
    }
}

impl Client {
    /// Get the upfront price of a catalog item.
    ///
    /// `GET /catalog/api/items/{id}/upfront-prices/{upfrontPriceId}`
    ///
    /// - `id`: Id of the catalog item.
    /// - `upfront_price_id`: Id of the estimate, as the answer to the question for it gave it.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The catalog item or the estimate was not found.
    #[inline]
    pub fn get_upfront_prices(
        &self,
        id: impl Into<String>,
        upfront_price_id: impl Into<String>,
    ) -> GetUpfrontPrices {
        GetUpfrontPrices {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            upfront_price_id: upfront_price_id.into(),
        }
    }
}

/// The call of [`Client::get_upfront_prices`].
///
/// `GET /catalog/api/items/{id}/upfront-prices/{upfrontPriceId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetUpfrontPrices {
    client: Client,
    options: CallOptions,
    id: String,
    upfront_price_id: String,
}

impl GetUpfrontPrices {
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
    pub fn with_response(
        self,
    ) -> CallWithResponse<types::CatalogItemUpfrontPriceResponse> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let upfront_price_id = path_segment("upfrontPriceId", &self.upfront_price_id)?;
        let url = format!(
            "{}/catalog/api/items/{id}/upfront-prices/{upfront_price_id}", self.client
            .core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetUpfrontPrices {
    type Output = Result<types::CatalogItemUpfrontPriceResponse, Error>;
    type IntoFuture = Call<types::CatalogItemUpfrontPriceResponse>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_UPFRONT_PRICES, request, self.options)
    }
}

impl Client {
    /// List the versions of a catalog item.
    ///
    /// `GET /catalog/api/items/{id}/versions`
    ///
    /// This list is read with `page` and `size`.
    ///
    /// - `id`: Id of the catalog item.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The catalog item was not found.
    #[inline]
    pub fn list_catalog_item_versions(
        &self,
        id: impl Into<String>,
    ) -> ListCatalogItemVersions {
        ListCatalogItemVersions {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            page: None,
            size: None,
        }
    }
}

/// The call of [`Client::list_catalog_item_versions`].
///
/// `GET /catalog/api/items/{id}/versions`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListCatalogItemVersions {
    client: Client,
    options: CallOptions,
    id: String,
    page: Option<i64>,
    size: Option<i64>,
}

impl ListCatalogItemVersions {
    /// Sets the query parameter `page`.
    ///
    /// Number of the page, counted from 0.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }
    /// Sets the query parameter `size`.
    ///
    /// Largest number of items in the page. The service applies its default if it is left out.
    pub fn size(mut self, size: impl Into<i64>) -> Self {
        self.size = Some(size.into());
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfCatalogItemVersion> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::CatalogItemVersion> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_CATALOG_ITEM_VERSIONS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfCatalogItemVersion> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_CATALOG_ITEM_VERSIONS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/catalog/api/items/{id}/versions", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("page", &self.page)
            .query("size", &self.size)
            .build()
    }
}

impl IntoFuture for ListCatalogItemVersions {
    type Output = Result<types::PageOfCatalogItemVersion, Error>;
    type IntoFuture = Call<types::PageOfCatalogItemVersion>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_CATALOG_ITEM_VERSIONS, request, self.options)
    }
}

impl Client {
    /// Get a version of a catalog item.
    ///
    /// `GET /catalog/api/items/{id}/versions/{versionId}`
    ///
    /// - `id`: Id of the catalog item.
    /// - `version_id`: Id of the version; a plain string, not always a UUID.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The catalog item or the version was not found.
    #[inline]
    pub fn get_catalog_item_version(
        &self,
        id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> GetCatalogItemVersion {
        GetCatalogItemVersion {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            version_id: version_id.into(),
        }
    }
}

/// The call of [`Client::get_catalog_item_version`].
///
/// `GET /catalog/api/items/{id}/versions/{versionId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetCatalogItemVersion {
    client: Client,
    options: CallOptions,
    id: String,
    version_id: String,
}

impl GetCatalogItemVersion {
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
    pub fn with_response(self) -> CallWithResponse<types::CatalogItemVersion> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let version_id = path_segment("versionId", &self.version_id)?;
        let url = format!(
            "{}/catalog/api/items/{id}/versions/{version_id}", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetCatalogItemVersion {
    type Output = Result<types::CatalogItemVersion, Error>;
    type IntoFuture = Call<types::CatalogItemVersion>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_CATALOG_ITEM_VERSION, request, self.options)
    }
}
