// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, Value, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Get the certificate chain of an endpoint.
    ///
    /// `GET /codestream/api/endpoint-certificate`
    ///
    /// Shows the certificates that a server presents, with their fingerprints. No parameter that names
    /// the server is part of this interface.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The resource was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_endpoint_certificate(&self) -> GetEndpointCertificate {
        GetEndpointCertificate {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::get_endpoint_certificate`].
///
/// `GET /codestream/api/endpoint-certificate`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetEndpointCertificate {
    client: Client,
    options: CallOptions,
}

impl GetEndpointCertificate {
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
    pub fn with_response(self) -> CallWithResponse<types::EndpointCertificateChain> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/codestream/api/endpoint-certificate", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetEndpointCertificate {
    type Output = Result<types::EndpointCertificateChain, Error>;
    type IntoFuture = Call<types::EndpointCertificateChain>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_ENDPOINT_CERTIFICATE, request, self.options)
    }
}

impl Client {
    /// List the endpoint types.
    ///
    /// `GET /codestream/api/endpoint-tiles`
    ///
    /// A tile is a type of endpoint, with the properties it takes.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The resource was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn list_endpoint_tiles(&self) -> ListEndpointTiles {
        ListEndpointTiles {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_endpoint_tiles`].
///
/// `GET /codestream/api/endpoint-tiles`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListEndpointTiles {
    client: Client,
    options: CallOptions,
}

impl ListEndpointTiles {
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
    pub fn with_response(self) -> CallWithResponse<types::Tiles> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/codestream/api/endpoint-tiles", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListEndpointTiles {
    type Output = Result<types::Tiles, Error>;
    type IntoFuture = Call<types::Tiles>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_ENDPOINT_TILES, request, self.options)
    }
}

impl Client {
    /// Get the properties of an endpoint type.
    ///
    /// `GET /codestream/api/endpoint-tiles/{type}`
    ///
    /// Shows what can stand in `properties` of an endpoint of this type.
    ///
    /// - `type_`: Type of endpoint, as `tileId` names it.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The endpoint type was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_endpoint_tile(&self, type_: impl Into<String>) -> GetEndpointTile {
        GetEndpointTile {
            client: self.clone(),
            options: CallOptions::default(),
            type_: type_.into(),
        }
    }
}

/// The call of [`Client::get_endpoint_tile`].
///
/// `GET /codestream/api/endpoint-tiles/{type}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetEndpointTile {
    client: Client,
    options: CallOptions,
    type_: String,
}

impl GetEndpointTile {
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
    pub fn with_response(self) -> CallWithResponse<Value> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let type_ = path_segment("type", &self.type_)?;
        let url = format!(
            "{}/codestream/api/endpoint-tiles/{type_}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetEndpointTile {
    type Output = Result<Value, Error>;
    type IntoFuture = Call<Value>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_ENDPOINT_TILE, request, self.options)
    }
}

impl Client {
    /// Validate an endpoint.
    ///
    /// `POST /codestream/api/endpoint-validation`
    ///
    /// Checks the connection that the body describes. No endpoint is created or changed. A failed check
    /// comes with status 200: look at `status` in the body.
    ///
    /// - `body`: The endpoint to check.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: Something that the body refers to was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn validate_endpoint(
        &self,
        body: types::EndpointValidationSpec,
    ) -> ValidateEndpoint {
        ValidateEndpoint {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::validate_endpoint`].
///
/// `POST /codestream/api/endpoint-validation`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ValidateEndpoint {
    client: Client,
    options: CallOptions,
    body: types::EndpointValidationSpec,
}

impl ValidateEndpoint {
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
    pub fn with_response(self) -> CallWithResponse<types::TileExecutorResponse> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/codestream/api/endpoint-validation", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ValidateEndpoint {
    type Output = Result<types::TileExecutorResponse, Error>;
    type IntoFuture = Call<types::TileExecutorResponse>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::VALIDATE_ENDPOINT, request, self.options)
    }
}

impl Client {
    /// List endpoints.
    ///
    /// `GET /codestream/api/endpoints`
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The resource was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn list_endpoints(&self) -> ListEndpoints {
        ListEndpoints {
            client: self.clone(),
            options: CallOptions::default(),
            filter: None,
            orderby: None,
            skip: None,
            top: None,
            page: None,
        }
    }
}

/// The call of [`Client::list_endpoints`].
///
/// `GET /codestream/api/endpoints`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListEndpoints {
    client: Client,
    options: CallOptions,
    filter: Option<String>,
    orderby: Option<String>,
    skip: Option<String>,
    top: Option<String>,
    page: Option<String>,
}

impl ListEndpoints {
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
    pub fn with_response(self) -> CallWithResponse<types::Endpoints> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Endpoint> {
        let request = self.request();
        self.client.core.items(&operations::LIST_ENDPOINTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::Endpoints> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_ENDPOINTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/codestream/api/endpoints", self.client.core.base_url());
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

impl IntoFuture for ListEndpoints {
    type Output = Result<types::Endpoints, Error>;
    type IntoFuture = Call<types::Endpoints>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_ENDPOINTS, request, self.options)
    }
}

impl Client {
    /// Create an endpoint.
    ///
    /// `POST /codestream/api/endpoints`
    ///
    /// - `body`: The endpoint to create.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: Something that the body refers to was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn create_endpoint(&self, body: types::EndpointSpec) -> CreateEndpoint {
        CreateEndpoint {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_endpoint`].
///
/// `POST /codestream/api/endpoints`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateEndpoint {
    client: Client,
    options: CallOptions,
    body: types::EndpointSpec,
}

impl CreateEndpoint {
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
    pub fn with_response(self) -> CallWithResponse<types::Endpoint> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/codestream/api/endpoints", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateEndpoint {
    type Output = Result<types::Endpoint, Error>;
    type IntoFuture = Call<types::Endpoint>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_ENDPOINT, request, self.options)
    }
}

impl Client {
    /// Get an endpoint.
    ///
    /// `GET /codestream/api/endpoints/{id}`
    ///
    /// - `id`: Id of the endpoint.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The endpoint was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_endpoint(&self, id: impl Into<String>) -> GetEndpoint {
        GetEndpoint {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_endpoint`].
///
/// `GET /codestream/api/endpoints/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetEndpoint {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetEndpoint {
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
    pub fn with_response(self) -> CallWithResponse<types::Endpoint> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/endpoints/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetEndpoint {
    type Output = Result<types::Endpoint, Error>;
    type IntoFuture = Call<types::Endpoint>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_ENDPOINT, request, self.options)
    }
}

impl Client {
    /// Update an endpoint.
    ///
    /// `PUT /codestream/api/endpoints/{id}`
    ///
    /// Replaces the definition of the endpoint as a whole.
    ///
    /// - `id`: Id of the endpoint.
    /// - `body`: The complete new definition of the endpoint.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The endpoint was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn update_endpoint(
        &self,
        id: impl Into<String>,
        body: types::EndpointSpec,
    ) -> UpdateEndpoint {
        UpdateEndpoint {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_endpoint`].
///
/// `PUT /codestream/api/endpoints/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateEndpoint {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::EndpointSpec,
}

impl UpdateEndpoint {
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
    pub fn with_response(self) -> CallWithResponse<types::Endpoint> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/endpoints/{id}", self.client.core.base_url()
        );
        RequestBuilder::put(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateEndpoint {
    type Output = Result<types::Endpoint, Error>;
    type IntoFuture = Call<types::Endpoint>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_ENDPOINT, request, self.options)
    }
}

impl Client {
    /// Delete an endpoint.
    ///
    /// `DELETE /codestream/api/endpoints/{id}`
    ///
    /// - `id`: Id of the endpoint.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The endpoint was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_endpoint(&self, id: impl Into<String>) -> DeleteEndpoint {
        DeleteEndpoint {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_endpoint`].
///
/// `DELETE /codestream/api/endpoints/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteEndpoint {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteEndpoint {
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
    pub fn with_response(self) -> CallWithResponse<types::Endpoint> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/endpoints/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteEndpoint {
    type Output = Result<types::Endpoint, Error>;
    type IntoFuture = Call<types::Endpoint>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_ENDPOINT, request, self.options)
    }
}

impl Client {
    /// Get an endpoint by name.
    ///
    /// `GET /codestream/api/endpoints/{project}/{name}`
    ///
    /// - `project`: Name of the project that the endpoint belongs to.
    /// - `name`: Name of the endpoint.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The endpoint was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_endpoint_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
    ) -> GetEndpointByName {
        GetEndpointByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
        }
    }
}

/// The call of [`Client::get_endpoint_by_name`].
///
/// `GET /codestream/api/endpoints/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetEndpointByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
}

impl GetEndpointByName {
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
    pub fn with_response(self) -> CallWithResponse<types::Endpoint> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/endpoints/{project}/{name}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetEndpointByName {
    type Output = Result<types::Endpoint, Error>;
    type IntoFuture = Call<types::Endpoint>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_ENDPOINT_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Update an endpoint by name.
    ///
    /// `PUT /codestream/api/endpoints/{project}/{name}`
    ///
    /// Replaces the definition of the endpoint as a whole.
    ///
    /// - `project`: Name of the project that the endpoint belongs to.
    /// - `name`: Name of the endpoint.
    /// - `body`: The complete new definition of the endpoint.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The endpoint was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn update_endpoint_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
        body: types::EndpointSpec,
    ) -> UpdateEndpointByName {
        UpdateEndpointByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
            body,
        }
    }
}

/// The call of [`Client::update_endpoint_by_name`].
///
/// `PUT /codestream/api/endpoints/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateEndpointByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
    body: types::EndpointSpec,
}

impl UpdateEndpointByName {
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
    pub fn with_response(self) -> CallWithResponse<types::Endpoint> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/endpoints/{project}/{name}", self.client.core.base_url()
        );
        RequestBuilder::put(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateEndpointByName {
    type Output = Result<types::Endpoint, Error>;
    type IntoFuture = Call<types::Endpoint>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_ENDPOINT_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Delete an endpoint by name.
    ///
    /// `DELETE /codestream/api/endpoints/{project}/{name}`
    ///
    /// - `project`: Name of the project that the endpoint belongs to.
    /// - `name`: Name of the endpoint.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The endpoint was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_endpoint_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
    ) -> DeleteEndpointByName {
        DeleteEndpointByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
        }
    }
}

/// The call of [`Client::delete_endpoint_by_name`].
///
/// `DELETE /codestream/api/endpoints/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteEndpointByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
}

impl DeleteEndpointByName {
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
    pub fn with_response(self) -> CallWithResponse<types::Endpoint> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/endpoints/{project}/{name}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteEndpointByName {
    type Output = Result<types::Endpoint, Error>;
    type IntoFuture = Call<types::Endpoint>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_ENDPOINT_BY_NAME, request, self.options)
    }
}
