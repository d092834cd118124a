// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List all catalog items as an administrator.
    ///
    /// `GET /catalog/api/admin/items`
    ///
    /// Lists items for administration. Unlike the list for users it can be filtered by catalog source.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn list_admin_catalog_items(&self) -> ListAdminCatalogItems {
        ListAdminCatalogItems {
            client: self.clone(),
            options: CallOptions::default(),
            orderby: Vec::new(),
            skip: None,
            top: None,
            project_id: None,
            search: None,
            source_ids: Vec::new(),
            types: Vec::new(),
        }
    }
}

/// The call of [`Client::list_admin_catalog_items`].
///
/// `GET /catalog/api/admin/items`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListAdminCatalogItems {
    client: Client,
    options: CallOptions,
    orderby: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    project_id: Option<String>,
    search: Option<String>,
    source_ids: Vec<String>,
    types: Vec<String>,
}

impl ListAdminCatalogItems {
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
    /// Sets the query parameter `projectId`.
    ///
    /// Id of a project: only items shared with it are listed.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
    /// Sets the query parameter `search`.
    ///
    /// Text to search for among the catalog items; part of a name can match.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }
    /// Sets the query parameter `sourceIds`.
    ///
    /// Id of a catalog source: only items imported from it are listed. Repeat the parameter for several
    /// sources; each may match.
    pub fn source_ids(
        mut self,
        source_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.source_ids = source_ids.into_iter().map(Into::into).collect();
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
        self.client
            .core
            .items(&operations::LIST_ADMIN_CATALOG_ITEMS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfCatalogItem> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_ADMIN_CATALOG_ITEMS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/catalog/api/admin/items", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("projectId", &self.project_id)
            .query("search", &self.search)
            .query("sourceIds", &self.source_ids)
            .query("types", &self.types)
            .build()
    }
}

impl IntoFuture for ListAdminCatalogItems {
    type Output = Result<types::PageOfCatalogItem, Error>;
    type IntoFuture = Call<types::PageOfCatalogItem>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_ADMIN_CATALOG_ITEMS, request, self.options)
    }
}

impl Client {
    /// Get a catalog item as an administrator.
    ///
    /// `GET /catalog/api/admin/items/{id}`
    ///
    /// - `id`: Id of the catalog item.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The catalog item was not found.
    #[inline]
    pub fn get_admin_catalog_item(&self, id: impl Into<String>) -> GetAdminCatalogItem {
        GetAdminCatalogItem {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            include_source: None,
        }
    }
}

/// The call of [`Client::get_admin_catalog_item`].
///
/// `GET /catalog/api/admin/items/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetAdminCatalogItem {
    client: Client,
    options: CallOptions,
    id: String,
    include_source: Option<bool>,
}

impl GetAdminCatalogItem {
    /// Sets the query parameter `includeSource`.
    ///
    /// Whether the answer tells about the catalog source too.
    pub fn include_source(mut self, include_source: bool) -> Self {
        self.include_source = Some(include_source);
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
        let url = format!(
            "{}/catalog/api/admin/items/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("includeSource", &self.include_source)
            .build()
    }
}

impl IntoFuture for GetAdminCatalogItem {
    type Output = Result<types::CatalogItem, Error>;
    type IntoFuture = Call<types::CatalogItem>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_ADMIN_CATALOG_ITEM, request, self.options)
    }
}

impl Client {
    /// Configure a catalog item.
    ///
    /// `PATCH /catalog/api/admin/items/{id}`
    ///
    /// Sets icon, form or bulk limit. The rest of an item comes from its source and cannot be changed
    /// here.
    ///
    /// - `id`: Id of the catalog item.
    /// - `body`: The properties to change.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn update_catalog_item(
        &self,
        id: impl Into<String>,
        body: types::AdminCatalogItemPatch,
    ) -> UpdateCatalogItem {
        UpdateCatalogItem {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_catalog_item`].
///
/// `PATCH /catalog/api/admin/items/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateCatalogItem {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::AdminCatalogItemPatch,
}

impl UpdateCatalogItem {
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
            "{}/catalog/api/admin/items/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateCatalogItem {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_CATALOG_ITEM, request, self.options)
    }
}
