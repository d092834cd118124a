// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List catalog sources.
    ///
    /// `GET /catalog/api/admin/sources`
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn list_catalog_sources(&self) -> ListCatalogSources {
        ListCatalogSources {
            client: self.clone(),
            options: CallOptions::default(),
            orderby: Vec::new(),
            skip: None,
            top: None,
            project_id: None,
            search: None,
        }
    }
}

/// The call of [`Client::list_catalog_sources`].
///
/// `GET /catalog/api/admin/sources`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListCatalogSources {
    client: Client,
    options: CallOptions,
    orderby: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    project_id: Option<String>,
    search: Option<String>,
}

impl ListCatalogSources {
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
    /// Id of a project: only sources of it are listed.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
    /// Sets the query parameter `search`.
    ///
    /// Text to search for among the catalog sources; part of a name can match.
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfCatalogSource> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::CatalogSource> {
        let request = self.request();
        self.client.core.items(&operations::LIST_CATALOG_SOURCES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfCatalogSource> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_CATALOG_SOURCES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/catalog/api/admin/sources", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("projectId", &self.project_id)
            .query("search", &self.search)
            .build()
    }
}

impl IntoFuture for ListCatalogSources {
    type Output = Result<types::PageOfCatalogSource, Error>;
    type IntoFuture = Call<types::PageOfCatalogSource>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_CATALOG_SOURCES, request, self.options)
    }
}

impl Client {
    /// Create or update a catalog source.
    ///
    /// `POST /catalog/api/admin/sources`
    ///
    /// Saves the source and starts an import of its items. The `lastImport` properties of the source
    /// show how the import went.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: Something that the source refers to was not found.
    #[inline]
    pub fn create_catalog_source(&self) -> CreateCatalogSource {
        CreateCatalogSource {
            client: self.clone(),
            options: CallOptions::default(),
            body: None,
            validation_only: None,
        }
    }
}

/// The call of [`Client::create_catalog_source`].
///
/// `POST /catalog/api/admin/sources`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateCatalogSource {
    client: Client,
    options: CallOptions,
    body: Option<types::CatalogSource>,
    validation_only: Option<bool>,
}

impl CreateCatalogSource {
    /// Sends a body.
    ///
    /// The catalog source: type, name and configuration. The document lets the body be left out.
    pub fn body(mut self, body: types::CatalogSource) -> Self {
        self.body = Some(body);
        self
    }
    /// Sets the query parameter `validationOnly`.
    ///
    /// Whether to only check the source and save nothing.
    pub fn validation_only(mut self, validation_only: bool) -> Self {
        self.validation_only = Some(validation_only);
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
    pub fn with_response(self) -> CallWithResponse<types::CatalogSource> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/catalog/api/admin/sources", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json_if_given(self.body.as_ref())
            .query("validationOnly", &self.validation_only)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateCatalogSource {
    type Output = Result<types::CatalogSource, Error>;
    type IntoFuture = Call<types::CatalogSource>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_CATALOG_SOURCE, request, self.options)
    }
}

impl Client {
    /// Get a catalog source.
    ///
    /// `GET /catalog/api/admin/sources/{sourceId}`
    ///
    /// Get it again after an import was started to see how many items were found and imported.
    ///
    /// - `source_id`: Id of the catalog source.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The catalog source was not found.
    #[inline]
    pub fn get_catalog_source(&self, source_id: impl Into<String>) -> GetCatalogSource {
        GetCatalogSource {
            client: self.clone(),
            options: CallOptions::default(),
            source_id: source_id.into(),
        }
    }
}

/// The call of [`Client::get_catalog_source`].
///
/// `GET /catalog/api/admin/sources/{sourceId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetCatalogSource {
    client: Client,
    options: CallOptions,
    source_id: String,
}

impl GetCatalogSource {
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
    pub fn with_response(self) -> CallWithResponse<types::CatalogSource> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let source_id = path_segment("sourceId", &self.source_id)?;
        let url = format!(
            "{}/catalog/api/admin/sources/{source_id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetCatalogSource {
    type Output = Result<types::CatalogSource, Error>;
    type IntoFuture = Call<types::CatalogSource>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_CATALOG_SOURCE, request, self.options)
    }
}

impl Client {
    /// Delete a catalog source.
    ///
    /// `DELETE /catalog/api/admin/sources/{sourceId}`
    ///
    /// - `source_id`: Id of the catalog source.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn delete_catalog_source(
        &self,
        source_id: impl Into<String>,
    ) -> DeleteCatalogSource {
        DeleteCatalogSource {
            client: self.clone(),
            options: CallOptions::default(),
            source_id: source_id.into(),
        }
    }
}

/// The call of [`Client::delete_catalog_source`].
///
/// `DELETE /catalog/api/admin/sources/{sourceId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteCatalogSource {
    client: Client,
    options: CallOptions,
    source_id: String,
}

impl DeleteCatalogSource {
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
        let source_id = path_segment("sourceId", &self.source_id)?;
        let url = format!(
            "{}/catalog/api/admin/sources/{source_id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteCatalogSource {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_CATALOG_SOURCE, request, self.options)
    }
}
