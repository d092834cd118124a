// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List custom integrations.
    ///
    /// `GET /codestream/api/custom-integrations`
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The resource was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn list_custom_integrations(&self) -> ListCustomIntegrations {
        ListCustomIntegrations {
            client: self.clone(),
            options: CallOptions::default(),
            filter: None,
            orderby: None,
            skip: None,
            top: None,
            page: None,
            type_: None,
        }
    }
}

/// The call of [`Client::list_custom_integrations`].
///
/// `GET /codestream/api/custom-integrations`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListCustomIntegrations {
    client: Client,
    options: CallOptions,
    filter: Option<String>,
    orderby: Option<String>,
    skip: Option<String>,
    top: Option<String>,
    page: Option<String>,
    type_: Option<String>,
}

impl ListCustomIntegrations {
    /// Sets the query parameter `$filter`.
    ///
    /// Condition that the items have to meet, such as `name eq 'Deploy'`. Without it all items are
    /// listed.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }
    /// Sets the query parameter `$orderby`.
    ///
    /// Property to sort by, followed by a space and `asc` or `desc`. The server's default is `"name desc"`.
    pub fn orderby(mut self, orderby: impl Into<String>) -> Self {
        self.orderby = Some(orderby.into());
        self
    }
    /// Sets the query parameter `$skip`.
    ///
    /// Number of items to pass over before the first one returned, as a decimal number in a string. The
    /// server's default is `"0"`.
    pub fn skip(mut self, skip: impl Into<String>) -> Self {
        self.skip = Some(skip.into());
        self
    }
    /// Sets the query parameter `$top`.
    ///
    /// Largest number of items to return, as a decimal number in a string. The server's default is
    /// `"25"`.
    pub fn top(mut self, top: impl Into<String>) -> Self {
        self.top = Some(top.into());
        self
    }
    /// Sets the query parameter `page`.
    ///
    /// Number of the page to return, counted from 0, as a decimal number in a string. An alternative to
    /// `$skip`. The server's default is `"0"`.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.page = Some(page.into());
        self
    }
    /// Sets the query parameter `type`.
    ///
    /// Kind of custom integrations to list. The values are not specified.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
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
    pub fn with_response(self) -> CallWithResponse<types::CustomIntegrations> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::CustomIntegration> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_CUSTOM_INTEGRATIONS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::CustomIntegrations> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_CUSTOM_INTEGRATIONS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/codestream/api/custom-integrations", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$filter", &self.filter)
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("page", &self.page)
            .query("type", &self.type_)
            .build()
    }
}

impl IntoFuture for ListCustomIntegrations {
    type Output = Result<types::CustomIntegrations, Error>;
    type IntoFuture = Call<types::CustomIntegrations>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_CUSTOM_INTEGRATIONS, request, self.options)
    }
}

impl Client {
    /// Create a custom integration.
    ///
    /// `POST /codestream/api/custom-integrations`
    ///
    /// What is created is a draft. Make versions of it and release them to let pipelines use it.
    ///
    /// - `body`: The custom integration to create.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: Something that the body refers to was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn create_custom_integration(
        &self,
        body: types::CustomIntegrationSpec,
    ) -> CreateCustomIntegration {
        CreateCustomIntegration {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_custom_integration`].
///
/// `POST /codestream/api/custom-integrations`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateCustomIntegration {
    client: Client,
    options: CallOptions,
    body: types::CustomIntegrationSpec,
}

impl CreateCustomIntegration {
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
    pub fn with_response(self) -> CallWithResponse<types::CustomIntegration> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/codestream/api/custom-integrations", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateCustomIntegration {
    type Output = Result<types::CustomIntegration, Error>;
    type IntoFuture = Call<types::CustomIntegration>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_CUSTOM_INTEGRATION, request, self.options)
    }
}

impl Client {
    /// Get the draft of a custom integration.
    ///
    /// `GET /codestream/api/custom-integrations/{id}`
    ///
    /// - `id`: Id of the custom integration.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The custom integration was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_custom_integration(&self, id: impl Into<String>) -> GetCustomIntegration {
        GetCustomIntegration {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_custom_integration`].
///
/// `GET /codestream/api/custom-integrations/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetCustomIntegration {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetCustomIntegration {
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
    pub fn with_response(self) -> CallWithResponse<types::CustomIntegration> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/custom-integrations/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetCustomIntegration {
    type Output = Result<types::CustomIntegration, Error>;
    type IntoFuture = Call<types::CustomIntegration>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_CUSTOM_INTEGRATION, request, self.options)
    }
}

impl Client {
    /// Update the draft of a custom integration.
    ///
    /// `PUT /codestream/api/custom-integrations/{id}`
    ///
    /// Versions made before do not change.
    ///
    /// - `id`: Id of the custom integration.
    /// - `body`: The complete new definition of the custom integration.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The custom integration was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn update_custom_integration(
        &self,
        id: impl Into<String>,
        body: types::CustomIntegrationSpec,
    ) -> UpdateCustomIntegration {
        UpdateCustomIntegration {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_custom_integration`].
///
/// `PUT /codestream/api/custom-integrations/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateCustomIntegration {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::CustomIntegrationSpec,
}

impl UpdateCustomIntegration {
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
    pub fn with_response(self) -> CallWithResponse<types::CustomIntegration> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/custom-integrations/{id}", self.client.core.base_url()
        );
        RequestBuilder::put(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateCustomIntegration {
    type Output = Result<types::CustomIntegration, Error>;
    type IntoFuture = Call<types::CustomIntegration>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_CUSTOM_INTEGRATION, request, self.options)
    }
}

impl Client {
    /// Delete a custom integration.
    ///
    /// `DELETE /codestream/api/custom-integrations/{id}`
    ///
    /// `type` selects what is deleted.
    ///
    /// - `id`: Id of the custom integration.
    /// - `type_`: What is deleted. `all` is the default; other values are not specified. The server's default is
    ///   `"all"`.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The custom integration was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_custom_integration(
        &self,
        id: impl Into<String>,
        type_: impl Into<String>,
    ) -> DeleteCustomIntegration {
        DeleteCustomIntegration {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            type_: type_.into(),
        }
    }
}

/// The call of [`Client::delete_custom_integration`].
///
/// `DELETE /codestream/api/custom-integrations/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteCustomIntegration {
    client: Client,
    options: CallOptions,
    id: String,
    type_: String,
}

impl DeleteCustomIntegration {
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
    pub fn with_response(self) -> CallWithResponse<types::CustomIntegration> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/custom-integrations/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("type", &self.type_)
            .build()
    }
}

impl IntoFuture for DeleteCustomIntegration {
    type Output = Result<types::CustomIntegration, Error>;
    type IntoFuture = Call<types::CustomIntegration>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_CUSTOM_INTEGRATION, request, self.options)
    }
}

impl Client {
    /// List the versions of a custom integration.
    ///
    /// `GET /codestream/api/custom-integrations/{id}/versions`
    ///
    /// - `id`: Id of the custom integration.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The custom integration was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn list_custom_integration_versions(
        &self,
        id: impl Into<String>,
    ) -> ListCustomIntegrationVersions {
        ListCustomIntegrationVersions {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            filter: None,
            orderby: None,
            skip: None,
            top: None,
            page: None,
        }
    }
}

/// The call of [`Client::list_custom_integration_versions`].
///
/// `GET /codestream/api/custom-integrations/{id}/versions`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListCustomIntegrationVersions {
    client: Client,
    options: CallOptions,
    id: String,
    filter: Option<String>,
    orderby: Option<String>,
    skip: Option<String>,
    top: Option<String>,
    page: Option<String>,
}

impl ListCustomIntegrationVersions {
    /// Sets the query parameter `$filter`.
    ///
    /// Condition that the items have to meet, such as `name eq 'Deploy'`. Without it all items are
    /// listed.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }
    /// Sets the query parameter `$orderby`.
    ///
    /// Property to sort by, followed by a space and `asc` or `desc`. The server's default is `"name desc"`.
    pub fn orderby(mut self, orderby: impl Into<String>) -> Self {
        self.orderby = Some(orderby.into());
        self
    }
    /// Sets the query parameter `$skip`.
    ///
    /// Number of items to pass over before the first one returned, as a decimal number in a string. The
    /// server's default is `"0"`.
    pub fn skip(mut self, skip: impl Into<String>) -> Self {
        self.skip = Some(skip.into());
        self
    }
    /// Sets the query parameter `$top`.
    ///
    /// Largest number of items to return, as a decimal number in a string. The server's default is
    /// `"25"`.
    pub fn top(mut self, top: impl Into<String>) -> Self {
        self.top = Some(top.into());
        self
    }
    /// Sets the query parameter `page`.
    ///
    /// Number of the page to return, counted from 0, as a decimal number in a string. An alternative to
    /// `$skip`. The server's default is `"0"`.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.page = Some(page.into());
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
    pub fn with_response(self) -> CallWithResponse<types::CustomIntegrations> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::CustomIntegration> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_CUSTOM_INTEGRATION_VERSIONS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::CustomIntegrations> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_CUSTOM_INTEGRATION_VERSIONS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/custom-integrations/{id}/versions", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$filter", &self.filter)
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("page", &self.page)
            .build()
    }
}

impl IntoFuture for ListCustomIntegrationVersions {
    type Output = Result<types::CustomIntegrations, Error>;
    type IntoFuture = Call<types::CustomIntegrations>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_CUSTOM_INTEGRATION_VERSIONS, request, self.options)
    }
}

impl Client {
    /// Create a version of a custom integration.
    ///
    /// `POST /codestream/api/custom-integrations/{id}/versions`
    ///
    /// Keeps the present draft under a version name.
    ///
    /// - `id`: Id of the custom integration.
    /// - `body`: Name, description and change log of the version.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The custom integration was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn create_custom_integration_version(
        &self,
        id: impl Into<String>,
        body: types::VersionRequest,
    ) -> CreateCustomIntegrationVersion {
        CreateCustomIntegrationVersion {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::create_custom_integration_version`].
///
/// `POST /codestream/api/custom-integrations/{id}/versions`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateCustomIntegrationVersion {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::VersionRequest,
}

impl CreateCustomIntegrationVersion {
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
    pub fn with_response(self) -> CallWithResponse<types::CustomIntegration> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/custom-integrations/{id}/versions", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateCustomIntegrationVersion {
    type Output = Result<types::CustomIntegration, Error>;
    type IntoFuture = Call<types::CustomIntegration>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_CUSTOM_INTEGRATION_VERSION, request, self.options)
    }
}

impl Client {
    /// Get a version of a custom integration.
    ///
    /// `GET /codestream/api/custom-integrations/{id}/versions/{version}`
    ///
    /// - `id`: Id of the custom integration.
    /// - `version`: Name of the version of the custom integration.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The custom integration or the version was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_custom_integration_version(
        &self,
        id: impl Into<String>,
        version: impl Into<String>,
    ) -> GetCustomIntegrationVersion {
        GetCustomIntegrationVersion {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            version: version.into(),
        }
    }
}

/// The call of [`Client::get_custom_integration_version`].
///
/// `GET /codestream/api/custom-integrations/{id}/versions/{version}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetCustomIntegrationVersion {
    client: Client,
    options: CallOptions,
    id: String,
    version: String,
}

impl GetCustomIntegrationVersion {
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
    pub fn with_response(self) -> CallWithResponse<types::CustomIntegration> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let version = path_segment("version", &self.version)?;
        let url = format!(
            "{}/codestream/api/custom-integrations/{id}/versions/{version}", self.client
            .core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetCustomIntegrationVersion {
    type Output = Result<types::CustomIntegration, Error>;
    type IntoFuture = Call<types::CustomIntegration>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_CUSTOM_INTEGRATION_VERSION, request, self.options)
    }
}

impl Client {
    /// Delete a version of a custom integration.
    ///
    /// `DELETE /codestream/api/custom-integrations/{id}/versions/{version}`
    ///
    /// - `id`: Id of the custom integration.
    /// - `version`: Name of the version of the custom integration.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The custom integration or the version was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_custom_integration_version(
        &self,
        id: impl Into<String>,
        version: impl Into<String>,
    ) -> DeleteCustomIntegrationVersion {
        DeleteCustomIntegrationVersion {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            version: version.into(),
        }
    }
}

/// The call of [`Client::delete_custom_integration_version`].
///
/// `DELETE /codestream/api/custom-integrations/{id}/versions/{version}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteCustomIntegrationVersion {
    client: Client,
    options: CallOptions,
    id: String,
    version: String,
}

impl DeleteCustomIntegrationVersion {
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
    pub fn with_response(self) -> CallWithResponse<types::CustomIntegration> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let version = path_segment("version", &self.version)?;
        let url = format!(
            "{}/codestream/api/custom-integrations/{id}/versions/{version}", self.client
            .core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteCustomIntegrationVersion {
    type Output = Result<types::CustomIntegration, Error>;
    type IntoFuture = Call<types::CustomIntegration>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_CUSTOM_INTEGRATION_VERSION, request, self.options)
    }
}

impl Client {
    /// Set whether a version of a custom integration is the latest.
    ///
    /// `PATCH /codestream/api/custom-integrations/{id}/versions/{version}`
    ///
    /// - `id`: Id of the custom integration.
    /// - `version`: Name of the version of the custom integration.
    /// - `body`: Whether the version is to be the latest.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The custom integration or the version was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn patch_custom_integration_version(
        &self,
        id: impl Into<String>,
        version: impl Into<String>,
        body: types::CustomIntegrationPatchRequest,
    ) -> PatchCustomIntegrationVersion {
        PatchCustomIntegrationVersion {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            version: version.into(),
            body,
        }
    }
}

/// The call of [`Client::patch_custom_integration_version`].
///
/// `PATCH /codestream/api/custom-integrations/{id}/versions/{version}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PatchCustomIntegrationVersion {
    client: Client,
    options: CallOptions,
    id: String,
    version: String,
    body: types::CustomIntegrationPatchRequest,
}

impl PatchCustomIntegrationVersion {
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
    pub fn with_response(self) -> CallWithResponse<types::CustomIntegration> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let version = path_segment("version", &self.version)?;
        let url = format!(
            "{}/codestream/api/custom-integrations/{id}/versions/{version}", self.client
            .core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for PatchCustomIntegrationVersion {
    type Output = Result<types::CustomIntegration, Error>;
    type IntoFuture = Call<types::CustomIntegration>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::PATCH_CUSTOM_INTEGRATION_VERSION, request, self.options)
    }
}

impl Client {
    /// Deprecate a version of a custom integration.
    ///
    /// `POST /codestream/api/custom-integrations/{id}/versions/{version}/deprecate`
    ///
    /// - `id`: Id of the custom integration.
    /// - `version`: Name of the version of the custom integration.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The custom integration or the version was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn deprecate_custom_integration_version(
        &self,
        id: impl Into<String>,
        version: impl Into<String>,
    ) -> DeprecateCustomIntegrationVersion {
        DeprecateCustomIntegrationVersion {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            version: version.into(),
        }
    }
}

/// The call of [`Client::deprecate_custom_integration_version`].
///
/// `POST /codestream/api/custom-integrations/{id}/versions/{version}/deprecate`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeprecateCustomIntegrationVersion {
    client: Client,
    options: CallOptions,
    id: String,
    version: String,
}

impl DeprecateCustomIntegrationVersion {
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
    pub fn with_response(self) -> CallWithResponse<types::CustomIntegration> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let version = path_segment("version", &self.version)?;
        let url = format!(
            "{}/codestream/api/custom-integrations/{id}/versions/{version}/deprecate",
            self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeprecateCustomIntegrationVersion {
    type Output = Result<types::CustomIntegration, Error>;
    type IntoFuture = Call<types::CustomIntegration>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(
                &operations::DEPRECATE_CUSTOM_INTEGRATION_VERSION,
                request,
                self.options,
            )
    }
}

impl Client {
    /// Release a version of a custom integration.
    ///
    /// `POST /codestream/api/custom-integrations/{id}/versions/{version}/release`
    ///
    /// Makes the version available to pipelines.
    ///
    /// - `id`: Id of the custom integration.
    /// - `version`: Name of the version of the custom integration.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The custom integration or the version was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn release_custom_integration_version(
        &self,
        id: impl Into<String>,
        version: impl Into<String>,
    ) -> ReleaseCustomIntegrationVersion {
        ReleaseCustomIntegrationVersion {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            version: version.into(),
        }
    }
}

/// The call of [`Client::release_custom_integration_version`].
///
/// `POST /codestream/api/custom-integrations/{id}/versions/{version}/release`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ReleaseCustomIntegrationVersion {
    client: Client,
    options: CallOptions,
    id: String,
    version: String,
}

impl ReleaseCustomIntegrationVersion {
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
    pub fn with_response(self) -> CallWithResponse<types::CustomIntegration> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let version = path_segment("version", &self.version)?;
        let url = format!(
            "{}/codestream/api/custom-integrations/{id}/versions/{version}/release", self
            .client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ReleaseCustomIntegrationVersion {
    type Output = Result<types::CustomIntegration, Error>;
    type IntoFuture = Call<types::CustomIntegration>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::RELEASE_CUSTOM_INTEGRATION_VERSION, request, self.options)
    }
}

impl Client {
    /// Restore a version of a custom integration.
    ///
    /// `POST /codestream/api/custom-integrations/{id}/versions/{version}/restore`
    ///
    /// - `id`: Id of the custom integration.
    /// - `version`: Name of the version of the custom integration.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The custom integration or the version was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn restore_custom_integration_version(
        &self,
        id: impl Into<String>,
        version: impl Into<String>,
    ) -> RestoreCustomIntegrationVersion {
        RestoreCustomIntegrationVersion {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            version: version.into(),
        }
    }
}

/// The call of [`Client::restore_custom_integration_version`].
///
/// `POST /codestream/api/custom-integrations/{id}/versions/{version}/restore`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RestoreCustomIntegrationVersion {
    client: Client,
    options: CallOptions,
    id: String,
    version: String,
}

impl RestoreCustomIntegrationVersion {
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
    pub fn with_response(self) -> CallWithResponse<types::CustomIntegration> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let version = path_segment("version", &self.version)?;
        let url = format!(
            "{}/codestream/api/custom-integrations/{id}/versions/{version}/restore", self
            .client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for RestoreCustomIntegrationVersion {
    type Output = Result<types::CustomIntegration, Error>;
    type IntoFuture = Call<types::CustomIntegration>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::RESTORE_CUSTOM_INTEGRATION_VERSION, request, self.options)
    }
}

impl Client {
    /// Withdraw a version of a custom integration.
    ///
    /// `POST /codestream/api/custom-integrations/{id}/versions/{version}/withdraw`
    ///
    /// - `id`: Id of the custom integration.
    /// - `version`: Name of the version of the custom integration.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The custom integration or the version was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn withdraw_custom_integration_version(
        &self,
        id: impl Into<String>,
        version: impl Into<String>,
    ) -> WithdrawCustomIntegrationVersion {
        WithdrawCustomIntegrationVersion {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            version: version.into(),
        }
    }
}

/// The call of [`Client::withdraw_custom_integration_version`].
///
/// `POST /codestream/api/custom-integrations/{id}/versions/{version}/withdraw`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct WithdrawCustomIntegrationVersion {
    client: Client,
    options: CallOptions,
    id: String,
    version: String,
}

impl WithdrawCustomIntegrationVersion {
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
    pub fn with_response(self) -> CallWithResponse<types::CustomIntegration> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let version = path_segment("version", &self.version)?;
        let url = format!(
            "{}/codestream/api/custom-integrations/{id}/versions/{version}/withdraw",
            self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for WithdrawCustomIntegrationVersion {
    type Output = Result<types::CustomIntegration, Error>;
    type IntoFuture = Call<types::CustomIntegration>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(
                &operations::WITHDRAW_CUSTOM_INTEGRATION_VERSION,
                request,
                self.options,
            )
    }
}
