// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List integrations.
    ///
    /// `GET /iaas/api/integrations`
    ///
    /// Needs the feature `integration`.
    ///
    /// Settings that differ by type are in `integrationProperties`; credentials are not part of the
    /// answer.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_integrations(&self) -> ListIntegrations {
        ListIntegrations {
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

/// The call of [`Client::list_integrations`].
///
/// `GET /iaas/api/integrations`
///
/// Needs the feature `integration`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListIntegrations {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
    count: Option<bool>,
    select: Option<String>,
    filter: Option<String>,
}

impl ListIntegrations {
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
    /// Condition that keeps only matching integrations, in OData notation, such as `name eq 'ipam'`.
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
    pub fn with_response(self) -> CallWithResponse<types::IntegrationResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Integration> {
        let request = self.request();
        self.client.core.items(&operations::LIST_INTEGRATIONS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::IntegrationResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_INTEGRATIONS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/integrations", self.client.core.base_url());
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

impl IntoFuture for ListIntegrations {
    type Output = Result<types::IntegrationResult, Error>;
    type IntoFuture = Call<types::IntegrationResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_INTEGRATIONS, request, self.options)
    }
}

impl Client {
    /// Create an integration.
    ///
    /// `POST /iaas/api/integrations`
    ///
    /// Needs the feature `integration`.
    ///
    /// The body must hold name, `integrationType` and `integrationProperties`, whose keys depend on the
    /// type; `hostName` is a common one. Credentials go into `privateKeyId` and `privateKey`, the user
    /// name and the password of systems that know these. Poll the request tracker until it is FINISHED
    /// or FAILED. `resources` then names the integration.
    ///
    /// - `body`: The integration to create, with its credentials.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_integration(
        &self,
        body: types::IntegrationSpecification,
    ) -> CreateIntegration {
        CreateIntegration {
            client: self.clone(),
            options: CallOptions::default(),
            body,
            validate_only: None,
        }
    }
}

/// The call of [`Client::create_integration`].
///
/// `POST /iaas/api/integrations`
///
/// Needs the feature `integration`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateIntegration {
    client: Client,
    options: CallOptions,
    body: types::IntegrationSpecification,
    validate_only: Option<String>,
}

impl CreateIntegration {
    /// Sets the query parameter `validateOnly`.
    ///
    /// Set to `true` to only check the specification, credentials included. Nothing is created then,
    /// and the request tracker tells how the check went.
    pub fn validate_only(mut self, validate_only: impl Into<String>) -> Self {
        self.validate_only = Some(validate_only.into());
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
    pub fn with_response(self) -> CallWithResponse<types::RequestTracker> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/integrations", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("validateOnly", &self.validate_only)
            .build()
    }
}

impl IntoFuture for CreateIntegration {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_INTEGRATION, request, self.options)
    }
}

impl Client {
    /// Get an integration.
    ///
    /// `GET /iaas/api/integrations/{id}`
    ///
    /// Needs the feature `integration`.
    ///
    /// Credentials are not part of the answer.
    ///
    /// - `id`: Id of the integration.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The integration was not found.
    #[inline]
    pub fn get_integration(&self, id: impl Into<String>) -> GetIntegration {
        GetIntegration {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            select: None,
        }
    }
}

/// The call of [`Client::get_integration`].
///
/// `GET /iaas/api/integrations/{id}`
///
/// Needs the feature `integration`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetIntegration {
    client: Client,
    options: CallOptions,
    id: String,
    select: Option<String>,
}

impl GetIntegration {
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
    pub fn with_response(self) -> CallWithResponse<types::Integration> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/iaas/api/integrations/{id}", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$select", &self.select)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetIntegration {
    type Output = Result<types::Integration, Error>;
    type IntoFuture = Call<types::Integration>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_INTEGRATION, request, self.options)
    }
}

impl Client {
    /// Delete an integration.
    ///
    /// `DELETE /iaas/api/integrations/{id}`
    ///
    /// Needs the feature `integration`.
    ///
    /// Starts the deletion; the system at the other end is not touched. It fails while something, such
    /// as a network with IP ranges of an IPAM system, depends on the integration.
    ///
    /// - `id`: Id of the integration.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_integration(&self, id: impl Into<String>) -> DeleteIntegration {
        DeleteIntegration {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_integration`].
///
/// `DELETE /iaas/api/integrations/{id}`
///
/// Needs the feature `integration`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteIntegration {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteIntegration {
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
    pub fn with_response(self) -> CallWithResponse<Option<types::RequestTracker>> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/iaas/api/integrations/{id}", self.client.core.base_url());
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteIntegration {
    type Output = Result<Option<types::RequestTracker>, Error>;
    type IntoFuture = Call<Option<types::RequestTracker>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_INTEGRATION, request, self.options)
    }
}

impl Client {
    /// Update an integration.
    ///
    /// `PATCH /iaas/api/integrations/{id}`
    ///
    /// Needs the feature `integration`.
    ///
    /// Starts a change of name, description, tags, properties, credentials or associated cloud
    /// accounts. Properties that are left out keep their values; the type cannot be changed.
    ///
    /// - `id`: Id of the integration.
    /// - `body`: The properties to change.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The integration was not found.
    #[inline]
    pub fn update_integration(
        &self,
        id: impl Into<String>,
        body: types::UpdateIntegrationSpecification,
    ) -> UpdateIntegration {
        UpdateIntegration {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_integration`].
///
/// `PATCH /iaas/api/integrations/{id}`
///
/// Needs the feature `integration`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateIntegration {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::UpdateIntegrationSpecification,
}

impl UpdateIntegration {
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
    pub fn with_response(self) -> CallWithResponse<types::RequestTracker> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/iaas/api/integrations/{id}", self.client.core.base_url());
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateIntegration {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_INTEGRATION, request, self.options)
    }
}
