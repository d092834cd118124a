// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List Gerrit events.
    ///
    /// `GET /codestream/api/gerrit-events`
    ///
    /// Events that listeners have received, with the execution that each one started.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The resource was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn list_gerrit_events(&self) -> ListGerritEvents {
        ListGerritEvents {
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

/// The call of [`Client::list_gerrit_events`].
///
/// `GET /codestream/api/gerrit-events`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListGerritEvents {
    client: Client,
    options: CallOptions,
    filter: Option<String>,
    orderby: Option<String>,
    skip: Option<String>,
    top: Option<String>,
    page: Option<String>,
}

impl ListGerritEvents {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritEvents> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::GerritEvent> {
        let request = self.request();
        self.client.core.items(&operations::LIST_GERRIT_EVENTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::GerritEvents> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_GERRIT_EVENTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/codestream/api/gerrit-events", self.client.core.base_url()
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

impl IntoFuture for ListGerritEvents {
    type Output = Result<types::GerritEvents, Error>;
    type IntoFuture = Call<types::GerritEvents>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_GERRIT_EVENTS, request, self.options)
    }
}

impl Client {
    /// Run a Gerrit trigger by hand.
    ///
    /// `POST /codestream/api/gerrit-events`
    ///
    /// Acts as if the given change had just caused an event.
    ///
    /// - `body`: The trigger to run, and the Gerrit change to run it for.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: Something that the body refers to was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn trigger_gerrit_event(
        &self,
        body: types::GerritManualTrigger,
    ) -> TriggerGerritEvent {
        TriggerGerritEvent {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::trigger_gerrit_event`].
///
/// `POST /codestream/api/gerrit-events`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TriggerGerritEvent {
    client: Client,
    options: CallOptions,
    body: types::GerritManualTrigger,
}

impl TriggerGerritEvent {
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
    pub fn with_response(self) -> CallWithResponse<types::ManualTriggerResponse> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/codestream/api/gerrit-events", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for TriggerGerritEvent {
    type Output = Result<types::ManualTriggerResponse, Error>;
    type IntoFuture = Call<types::ManualTriggerResponse>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::TRIGGER_GERRIT_EVENT, request, self.options)
    }
}

impl Client {
    /// Get a Gerrit event.
    ///
    /// `GET /codestream/api/gerrit-events/{id}`
    ///
    /// - `id`: Id of the Gerrit event.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit event was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_gerrit_event(&self, id: impl Into<String>) -> GetGerritEvent {
        GetGerritEvent {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_gerrit_event`].
///
/// `GET /codestream/api/gerrit-events/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetGerritEvent {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetGerritEvent {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritEvent> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/gerrit-events/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetGerritEvent {
    type Output = Result<types::GerritEvent, Error>;
    type IntoFuture = Call<types::GerritEvent>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_GERRIT_EVENT, request, self.options)
    }
}

impl Client {
    /// Resume or rerun a Gerrit event.
    ///
    /// `POST /codestream/api/gerrit-events/{id}`
    ///
    /// Takes up again, or repeats, the execution that the event started. There is no body.
    ///
    /// - `id`: Id of the Gerrit event.
    /// - `action`: Name of the action to take: resume or rerun.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit event was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn resume_or_rerun_gerrit_event(
        &self,
        id: impl Into<String>,
        action: impl Into<String>,
    ) -> ResumeOrRerunGerritEvent {
        ResumeOrRerunGerritEvent {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            action: action.into(),
        }
    }
}

/// The call of [`Client::resume_or_rerun_gerrit_event`].
///
/// `POST /codestream/api/gerrit-events/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ResumeOrRerunGerritEvent {
    client: Client,
    options: CallOptions,
    id: String,
    action: String,
}

impl ResumeOrRerunGerritEvent {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritEvent> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/gerrit-events/{id}", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("action", &self.action)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ResumeOrRerunGerritEvent {
    type Output = Result<types::GerritEvent, Error>;
    type IntoFuture = Call<types::GerritEvent>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::RESUME_OR_RERUN_GERRIT_EVENT, request, self.options)
    }
}

impl Client {
    /// Delete a Gerrit event.
    ///
    /// `DELETE /codestream/api/gerrit-events/{id}`
    ///
    /// - `id`: Id of the Gerrit event.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit event was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_gerrit_event(&self, id: impl Into<String>) -> DeleteGerritEvent {
        DeleteGerritEvent {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_gerrit_event`].
///
/// `DELETE /codestream/api/gerrit-events/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteGerritEvent {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteGerritEvent {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritEvent> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/gerrit-events/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteGerritEvent {
    type Output = Result<types::GerritEvent, Error>;
    type IntoFuture = Call<types::GerritEvent>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_GERRIT_EVENT, request, self.options)
    }
}

impl Client {
    /// List Gerrit listeners.
    ///
    /// `GET /codestream/api/gerrit-listeners`
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The resource was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn list_gerrit_listeners(&self) -> ListGerritListeners {
        ListGerritListeners {
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

/// The call of [`Client::list_gerrit_listeners`].
///
/// `GET /codestream/api/gerrit-listeners`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListGerritListeners {
    client: Client,
    options: CallOptions,
    filter: Option<String>,
    orderby: Option<String>,
    skip: Option<String>,
    top: Option<String>,
    page: Option<String>,
}

impl ListGerritListeners {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritListeners> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::GerritListener> {
        let request = self.request();
        self.client.core.items(&operations::LIST_GERRIT_LISTENERS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::GerritListeners> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_GERRIT_LISTENERS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/codestream/api/gerrit-listeners", self.client.core.base_url()
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

impl IntoFuture for ListGerritListeners {
    type Output = Result<types::GerritListeners, Error>;
    type IntoFuture = Call<types::GerritListeners>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_GERRIT_LISTENERS, request, self.options)
    }
}

impl Client {
    /// Create a Gerrit listener.
    ///
    /// `POST /codestream/api/gerrit-listeners`
    ///
    /// A listener connects to a Gerrit server and receives its events. Gerrit triggers say what to
    /// start on them.
    ///
    /// - `body`: The Gerrit listener to create.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: Something that the body refers to was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn create_gerrit_listener(
        &self,
        body: types::GerritListenerSpec,
    ) -> CreateGerritListener {
        CreateGerritListener {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_gerrit_listener`].
///
/// `POST /codestream/api/gerrit-listeners`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateGerritListener {
    client: Client,
    options: CallOptions,
    body: types::GerritListenerSpec,
}

impl CreateGerritListener {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritListener> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/codestream/api/gerrit-listeners", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateGerritListener {
    type Output = Result<types::GerritListener, Error>;
    type IntoFuture = Call<types::GerritListener>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_GERRIT_LISTENER, request, self.options)
    }
}

impl Client {
    /// Validate a Gerrit listener.
    ///
    /// `POST /codestream/api/gerrit-listeners/validate`
    ///
    /// Checks the listener that the body describes. None is created.
    ///
    /// - `body`: The Gerrit listener to check.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: Something that the body refers to was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn validate_gerrit_listener(
        &self,
        body: types::GerritListenerSpec,
    ) -> ValidateGerritListener {
        ValidateGerritListener {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::validate_gerrit_listener`].
///
/// `POST /codestream/api/gerrit-listeners/validate`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ValidateGerritListener {
    client: Client,
    options: CallOptions,
    body: types::GerritListenerSpec,
}

impl ValidateGerritListener {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritListener> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/codestream/api/gerrit-listeners/validate", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ValidateGerritListener {
    type Output = Result<types::GerritListener, Error>;
    type IntoFuture = Call<types::GerritListener>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::VALIDATE_GERRIT_LISTENER, request, self.options)
    }
}

impl Client {
    /// Get a Gerrit listener.
    ///
    /// `GET /codestream/api/gerrit-listeners/{id}`
    ///
    /// - `id`: Id of the Gerrit listener.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit listener was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_gerrit_listener(&self, id: impl Into<String>) -> GetGerritListener {
        GetGerritListener {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_gerrit_listener`].
///
/// `GET /codestream/api/gerrit-listeners/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetGerritListener {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetGerritListener {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritListener> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/gerrit-listeners/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetGerritListener {
    type Output = Result<types::GerritListener, Error>;
    type IntoFuture = Call<types::GerritListener>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_GERRIT_LISTENER, request, self.options)
    }
}

impl Client {
    /// Clone a Gerrit listener.
    ///
    /// `POST /codestream/api/gerrit-listeners/{id}`
    ///
    /// Makes a copy of the listener under the name in the body.
    ///
    /// - `id`: Id of the Gerrit listener.
    /// - `body`: Name and description of the copy.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit listener was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn clone_gerrit_listener(
        &self,
        id: impl Into<String>,
        body: types::ServiceRequest,
    ) -> CloneGerritListener {
        CloneGerritListener {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::clone_gerrit_listener`].
///
/// `POST /codestream/api/gerrit-listeners/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CloneGerritListener {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::ServiceRequest,
}

impl CloneGerritListener {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritListener> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/gerrit-listeners/{id}", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CloneGerritListener {
    type Output = Result<types::GerritListener, Error>;
    type IntoFuture = Call<types::GerritListener>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CLONE_GERRIT_LISTENER, request, self.options)
    }
}

impl Client {
    /// Update a Gerrit listener.
    ///
    /// `PUT /codestream/api/gerrit-listeners/{id}`
    ///
    /// - `id`: Id of the Gerrit listener.
    /// - `body`: The complete new definition of the Gerrit listener.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit listener was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn update_gerrit_listener(
        &self,
        id: impl Into<String>,
        body: types::GerritListenerSpec,
    ) -> UpdateGerritListener {
        UpdateGerritListener {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_gerrit_listener`].
///
/// `PUT /codestream/api/gerrit-listeners/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateGerritListener {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::GerritListenerSpec,
}

impl UpdateGerritListener {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritListener> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/gerrit-listeners/{id}", self.client.core.base_url()
        );
        RequestBuilder::put(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateGerritListener {
    type Output = Result<types::GerritListener, Error>;
    type IntoFuture = Call<types::GerritListener>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_GERRIT_LISTENER, request, self.options)
    }
}

impl Client {
    /// Delete a Gerrit listener.
    ///
    /// `DELETE /codestream/api/gerrit-listeners/{id}`
    ///
    /// - `id`: Id of the Gerrit listener.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit listener was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_gerrit_listener(&self, id: impl Into<String>) -> DeleteGerritListener {
        DeleteGerritListener {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_gerrit_listener`].
///
/// `DELETE /codestream/api/gerrit-listeners/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteGerritListener {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteGerritListener {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritListener> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/gerrit-listeners/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteGerritListener {
    type Output = Result<types::GerritListener, Error>;
    type IntoFuture = Call<types::GerritListener>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_GERRIT_LISTENER, request, self.options)
    }
}

impl Client {
    /// Connect or disconnect a Gerrit listener.
    ///
    /// `PATCH /codestream/api/gerrit-listeners/{id}`
    ///
    /// - `id`: Id of the Gerrit listener.
    /// - `body`: Whether the listener is to be connected.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit listener was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn patch_gerrit_listener(
        &self,
        id: impl Into<String>,
        body: types::GerritListenerPatch,
    ) -> PatchGerritListener {
        PatchGerritListener {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::patch_gerrit_listener`].
///
/// `PATCH /codestream/api/gerrit-listeners/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PatchGerritListener {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::GerritListenerPatch,
}

impl PatchGerritListener {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritListener> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/gerrit-listeners/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for PatchGerritListener {
    type Output = Result<types::GerritListener, Error>;
    type IntoFuture = Call<types::GerritListener>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::PATCH_GERRIT_LISTENER, request, self.options)
    }
}

impl Client {
    /// List the Gerrit projects that a listener can see.
    ///
    /// `GET /codestream/api/gerrit-listeners/{id}/projects`
    ///
    /// The answer is described as one string, not as a list.
    ///
    /// - `id`: Id of the Gerrit listener.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit listener was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_gerrit_listener_projects(
        &self,
        id: impl Into<String>,
    ) -> GetGerritListenerProjects {
        GetGerritListenerProjects {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_gerrit_listener_projects`].
///
/// `GET /codestream/api/gerrit-listeners/{id}/projects`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetGerritListenerProjects {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetGerritListenerProjects {
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
    pub fn with_response(self) -> CallWithResponse<String> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/gerrit-listeners/{id}/projects", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept("*/*")
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetGerritListenerProjects {
    type Output = Result<String, Error>;
    type IntoFuture = Call<String>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_GERRIT_LISTENER_PROJECTS, request, self.options)
    }
}

impl Client {
    /// Get a Gerrit listener by name.
    ///
    /// `GET /codestream/api/gerrit-listeners/{project}/{name}`
    ///
    /// - `project`: Name of the project that the Gerrit listener belongs to.
    /// - `name`: Name of the Gerrit listener.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit listener was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_gerrit_listener_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
    ) -> GetGerritListenerByName {
        GetGerritListenerByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
        }
    }
}

/// The call of [`Client::get_gerrit_listener_by_name`].
///
/// `GET /codestream/api/gerrit-listeners/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetGerritListenerByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
}

impl GetGerritListenerByName {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritListener> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/gerrit-listeners/{project}/{name}", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetGerritListenerByName {
    type Output = Result<types::GerritListener, Error>;
    type IntoFuture = Call<types::GerritListener>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_GERRIT_LISTENER_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Clone a Gerrit listener by name.
    ///
    /// `POST /codestream/api/gerrit-listeners/{project}/{name}`
    ///
    /// Makes a copy of the listener under the name in the body.
    ///
    /// - `project`: Name of the project that the Gerrit listener belongs to.
    /// - `name`: Name of the Gerrit listener.
    /// - `body`: Name and description of the copy.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit listener was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn clone_gerrit_listener_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
        body: types::ServiceRequest,
    ) -> CloneGerritListenerByName {
        CloneGerritListenerByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
            body,
        }
    }
}

/// The call of [`Client::clone_gerrit_listener_by_name`].
///
/// `POST /codestream/api/gerrit-listeners/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CloneGerritListenerByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
    body: types::ServiceRequest,
}

impl CloneGerritListenerByName {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritListener> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/gerrit-listeners/{project}/{name}", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CloneGerritListenerByName {
    type Output = Result<types::GerritListener, Error>;
    type IntoFuture = Call<types::GerritListener>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CLONE_GERRIT_LISTENER_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Update a Gerrit listener by name.
    ///
    /// `PUT /codestream/api/gerrit-listeners/{project}/{name}`
    ///
    /// - `project`: Name of the project that the Gerrit listener belongs to.
    /// - `name`: Name of the Gerrit listener.
    /// - `body`: The complete new definition of the Gerrit listener.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit listener was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn update_gerrit_listener_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
        body: types::GerritListenerSpec,
    ) -> UpdateGerritListenerByName {
        UpdateGerritListenerByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
            body,
        }
    }
}

/// The call of [`Client::update_gerrit_listener_by_name`].
///
/// `PUT /codestream/api/gerrit-listeners/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateGerritListenerByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
    body: types::GerritListenerSpec,
}

impl UpdateGerritListenerByName {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritListener> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/gerrit-listeners/{project}/{name}", self.client.core
            .base_url()
        );
        RequestBuilder::put(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateGerritListenerByName {
    type Output = Result<types::GerritListener, Error>;
    type IntoFuture = Call<types::GerritListener>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_GERRIT_LISTENER_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Delete a Gerrit listener by name.
    ///
    /// `DELETE /codestream/api/gerrit-listeners/{project}/{name}`
    ///
    /// - `project`: Name of the project that the Gerrit listener belongs to.
    /// - `name`: Name of the Gerrit listener.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit listener was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_gerrit_listener_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
    ) -> DeleteGerritListenerByName {
        DeleteGerritListenerByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
        }
    }
}

/// The call of [`Client::delete_gerrit_listener_by_name`].
///
/// `DELETE /codestream/api/gerrit-listeners/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteGerritListenerByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
}

impl DeleteGerritListenerByName {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritListener> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/gerrit-listeners/{project}/{name}", self.client.core
            .base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteGerritListenerByName {
    type Output = Result<types::GerritListener, Error>;
    type IntoFuture = Call<types::GerritListener>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_GERRIT_LISTENER_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Connect or disconnect a Gerrit listener by name.
    ///
    /// `PATCH /codestream/api/gerrit-listeners/{project}/{name}`
    ///
    /// - `project`: Name of the project that the Gerrit listener belongs to.
    /// - `name`: Name of the Gerrit listener.
    /// - `body`: Whether the listener is to be connected.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit listener was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn patch_gerrit_listener_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
        body: types::GerritListenerPatch,
    ) -> PatchGerritListenerByName {
        PatchGerritListenerByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
            body,
        }
    }
}

/// The call of [`Client::patch_gerrit_listener_by_name`].
///
/// `PATCH /codestream/api/gerrit-listeners/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PatchGerritListenerByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
    body: types::GerritListenerPatch,
}

impl PatchGerritListenerByName {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritListener> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/gerrit-listeners/{project}/{name}", self.client.core
            .base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for PatchGerritListenerByName {
    type Output = Result<types::GerritListener, Error>;
    type IntoFuture = Call<types::GerritListener>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::PATCH_GERRIT_LISTENER_BY_NAME, request, self.options)
    }
}

impl Client {
    /// List the Gerrit projects that a listener can see, by its name.
    ///
    /// `GET /codestream/api/gerrit-listeners/{project}/{name}/projects`
    ///
    /// The answer is described as one string, not as a list.
    ///
    /// - `project`: Name of the project that the Gerrit listener belongs to.
    /// - `name`: Name of the Gerrit listener.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit listener was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_gerrit_listener_projects_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
    ) -> GetGerritListenerProjectsByName {
        GetGerritListenerProjectsByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
        }
    }
}

/// The call of [`Client::get_gerrit_listener_projects_by_name`].
///
/// `GET /codestream/api/gerrit-listeners/{project}/{name}/projects`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetGerritListenerProjectsByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
}

impl GetGerritListenerProjectsByName {
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
    pub fn with_response(self) -> CallWithResponse<String> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/gerrit-listeners/{project}/{name}/projects", self.client
            .core.base_url()
        );
        RequestBuilder::get(url)
            .accept("*/*")
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetGerritListenerProjectsByName {
    type Output = Result<String, Error>;
    type IntoFuture = Call<String>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(
                &operations::GET_GERRIT_LISTENER_PROJECTS_BY_NAME,
                request,
                self.options,
            )
    }
}

impl Client {
    /// List Gerrit triggers.
    ///
    /// `GET /codestream/api/gerrit-triggers`
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The resource was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn list_gerrit_triggers(&self) -> ListGerritTriggers {
        ListGerritTriggers {
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

/// The call of [`Client::list_gerrit_triggers`].
///
/// `GET /codestream/api/gerrit-triggers`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListGerritTriggers {
    client: Client,
    options: CallOptions,
    filter: Option<String>,
    orderby: Option<String>,
    skip: Option<String>,
    top: Option<String>,
    page: Option<String>,
}

impl ListGerritTriggers {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritTriggers> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::GerritTrigger> {
        let request = self.request();
        self.client.core.items(&operations::LIST_GERRIT_TRIGGERS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::GerritTriggers> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_GERRIT_TRIGGERS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/codestream/api/gerrit-triggers", self.client.core.base_url()
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

impl IntoFuture for ListGerritTriggers {
    type Output = Result<types::GerritTriggers, Error>;
    type IntoFuture = Call<types::GerritTriggers>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_GERRIT_TRIGGERS, request, self.options)
    }
}

impl Client {
    /// Create a Gerrit trigger.
    ///
    /// `POST /codestream/api/gerrit-triggers`
    ///
    /// A trigger starts pipelines on events that a Gerrit listener receives.
    ///
    /// - `body`: The Gerrit trigger to create.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: Something that the body refers to was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn create_gerrit_trigger(
        &self,
        body: types::GerritTriggerSpec,
    ) -> CreateGerritTrigger {
        CreateGerritTrigger {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_gerrit_trigger`].
///
/// `POST /codestream/api/gerrit-triggers`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateGerritTrigger {
    client: Client,
    options: CallOptions,
    body: types::GerritTriggerSpec,
}

impl CreateGerritTrigger {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritTrigger> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/codestream/api/gerrit-triggers", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateGerritTrigger {
    type Output = Result<types::GerritTrigger, Error>;
    type IntoFuture = Call<types::GerritTrigger>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_GERRIT_TRIGGER, request, self.options)
    }
}

impl Client {
    /// Get a Gerrit trigger.
    ///
    /// `GET /codestream/api/gerrit-triggers/{id}`
    ///
    /// - `id`: Id of the Gerrit trigger.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit trigger was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_gerrit_trigger(&self, id: impl Into<String>) -> GetGerritTrigger {
        GetGerritTrigger {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_gerrit_trigger`].
///
/// `GET /codestream/api/gerrit-triggers/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetGerritTrigger {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetGerritTrigger {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritTrigger> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/gerrit-triggers/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetGerritTrigger {
    type Output = Result<types::GerritTrigger, Error>;
    type IntoFuture = Call<types::GerritTrigger>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_GERRIT_TRIGGER, request, self.options)
    }
}

impl Client {
    /// Clone a Gerrit trigger.
    ///
    /// `POST /codestream/api/gerrit-triggers/{id}`
    ///
    /// Makes a copy of the trigger under the name in the body.
    ///
    /// - `id`: Id of the Gerrit trigger.
    /// - `body`: Name and description of the copy.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit trigger was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn clone_gerrit_trigger(
        &self,
        id: impl Into<String>,
        body: types::ServiceRequest,
    ) -> CloneGerritTrigger {
        CloneGerritTrigger {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::clone_gerrit_trigger`].
///
/// `POST /codestream/api/gerrit-triggers/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CloneGerritTrigger {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::ServiceRequest,
}

impl CloneGerritTrigger {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritTrigger> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/gerrit-triggers/{id}", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CloneGerritTrigger {
    type Output = Result<types::GerritTrigger, Error>;
    type IntoFuture = Call<types::GerritTrigger>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CLONE_GERRIT_TRIGGER, request, self.options)
    }
}

impl Client {
    /// Update a Gerrit trigger.
    ///
    /// `PUT /codestream/api/gerrit-triggers/{id}`
    ///
    /// - `id`: Id of the Gerrit trigger.
    /// - `body`: The complete new definition of the Gerrit trigger.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit trigger was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn update_gerrit_trigger(
        &self,
        id: impl Into<String>,
        body: types::GerritTriggerSpec,
    ) -> UpdateGerritTrigger {
        UpdateGerritTrigger {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_gerrit_trigger`].
///
/// `PUT /codestream/api/gerrit-triggers/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateGerritTrigger {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::GerritTriggerSpec,
}

impl UpdateGerritTrigger {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritTrigger> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/gerrit-triggers/{id}", self.client.core.base_url()
        );
        RequestBuilder::put(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateGerritTrigger {
    type Output = Result<types::GerritTrigger, Error>;
    type IntoFuture = Call<types::GerritTrigger>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_GERRIT_TRIGGER, request, self.options)
    }
}

impl Client {
    /// Delete a Gerrit trigger.
    ///
    /// `DELETE /codestream/api/gerrit-triggers/{id}`
    ///
    /// - `id`: Id of the Gerrit trigger.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit trigger was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_gerrit_trigger(&self, id: impl Into<String>) -> DeleteGerritTrigger {
        DeleteGerritTrigger {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_gerrit_trigger`].
///
/// `DELETE /codestream/api/gerrit-triggers/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteGerritTrigger {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteGerritTrigger {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritTrigger> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/gerrit-triggers/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteGerritTrigger {
    type Output = Result<types::GerritTrigger, Error>;
    type IntoFuture = Call<types::GerritTrigger>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_GERRIT_TRIGGER, request, self.options)
    }
}

impl Client {
    /// Enable or disable a Gerrit trigger.
    ///
    /// `PATCH /codestream/api/gerrit-triggers/{id}`
    ///
    /// - `id`: Id of the Gerrit trigger.
    /// - `body`: Whether the trigger is to be enabled.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit trigger was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn patch_gerrit_trigger(
        &self,
        id: impl Into<String>,
        body: types::GerritTriggerPatch,
    ) -> PatchGerritTrigger {
        PatchGerritTrigger {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::patch_gerrit_trigger`].
///
/// `PATCH /codestream/api/gerrit-triggers/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PatchGerritTrigger {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::GerritTriggerPatch,
}

impl PatchGerritTrigger {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritTrigger> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/gerrit-triggers/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for PatchGerritTrigger {
    type Output = Result<types::GerritTrigger, Error>;
    type IntoFuture = Call<types::GerritTrigger>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::PATCH_GERRIT_TRIGGER, request, self.options)
    }
}

impl Client {
    /// Get a Gerrit trigger by name.
    ///
    /// `GET /codestream/api/gerrit-triggers/{project}/{name}`
    ///
    /// - `project`: Name of the project that the Gerrit trigger belongs to.
    /// - `name`: Name of the Gerrit trigger.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit trigger was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_gerrit_trigger_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
    ) -> GetGerritTriggerByName {
        GetGerritTriggerByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
        }
    }
}

/// The call of [`Client::get_gerrit_trigger_by_name`].
///
/// `GET /codestream/api/gerrit-triggers/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetGerritTriggerByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
}

impl GetGerritTriggerByName {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritTrigger> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/gerrit-triggers/{project}/{name}", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetGerritTriggerByName {
    type Output = Result<types::GerritTrigger, Error>;
    type IntoFuture = Call<types::GerritTrigger>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_GERRIT_TRIGGER_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Clone a Gerrit trigger by name.
    ///
    /// `POST /codestream/api/gerrit-triggers/{project}/{name}`
    ///
    /// Makes a copy of the trigger under the name in the body.
    ///
    /// - `project`: Name of the project that the Gerrit trigger belongs to.
    /// - `name`: Name of the Gerrit trigger.
    /// - `body`: Name and description of the copy.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit trigger was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn clone_gerrit_trigger_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
        body: types::ServiceRequest,
    ) -> CloneGerritTriggerByName {
        CloneGerritTriggerByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
            body,
        }
    }
}

/// The call of [`Client::clone_gerrit_trigger_by_name`].
///
/// `POST /codestream/api/gerrit-triggers/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CloneGerritTriggerByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
    body: types::ServiceRequest,
}

impl CloneGerritTriggerByName {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritTrigger> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/gerrit-triggers/{project}/{name}", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CloneGerritTriggerByName {
    type Output = Result<types::GerritTrigger, Error>;
    type IntoFuture = Call<types::GerritTrigger>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CLONE_GERRIT_TRIGGER_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Update a Gerrit trigger by name.
    ///
    /// `PUT /codestream/api/gerrit-triggers/{project}/{name}`
    ///
    /// - `project`: Name of the project that the Gerrit trigger belongs to.
    /// - `name`: Name of the Gerrit trigger.
    /// - `body`: The complete new definition of the Gerrit trigger.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit trigger was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn update_gerrit_trigger_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
        body: types::GerritTriggerSpec,
    ) -> UpdateGerritTriggerByName {
        UpdateGerritTriggerByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
            body,
        }
    }
}

/// The call of [`Client::update_gerrit_trigger_by_name`].
///
/// `PUT /codestream/api/gerrit-triggers/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateGerritTriggerByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
    body: types::GerritTriggerSpec,
}

impl UpdateGerritTriggerByName {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritTrigger> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/gerrit-triggers/{project}/{name}", self.client.core
            .base_url()
        );
        RequestBuilder::put(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateGerritTriggerByName {
    type Output = Result<types::GerritTrigger, Error>;
    type IntoFuture = Call<types::GerritTrigger>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_GERRIT_TRIGGER_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Delete a Gerrit trigger by name.
    ///
    /// `DELETE /codestream/api/gerrit-triggers/{project}/{name}`
    ///
    /// - `project`: Name of the project that the Gerrit trigger belongs to.
    /// - `name`: Name of the Gerrit trigger.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit trigger was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_gerrit_trigger_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
    ) -> DeleteGerritTriggerByName {
        DeleteGerritTriggerByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
        }
    }
}

/// The call of [`Client::delete_gerrit_trigger_by_name`].
///
/// `DELETE /codestream/api/gerrit-triggers/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteGerritTriggerByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
}

impl DeleteGerritTriggerByName {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritTrigger> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/gerrit-triggers/{project}/{name}", self.client.core
            .base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteGerritTriggerByName {
    type Output = Result<types::GerritTrigger, Error>;
    type IntoFuture = Call<types::GerritTrigger>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_GERRIT_TRIGGER_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Enable or disable a Gerrit trigger by name.
    ///
    /// `PATCH /codestream/api/gerrit-triggers/{project}/{name}`
    ///
    /// - `project`: Name of the project that the Gerrit trigger belongs to.
    /// - `name`: Name of the Gerrit trigger.
    /// - `body`: Whether the trigger is to be enabled.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Gerrit trigger was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn patch_gerrit_trigger_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
        body: types::GerritTriggerPatch,
    ) -> PatchGerritTriggerByName {
        PatchGerritTriggerByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
            body,
        }
    }
}

/// The call of [`Client::patch_gerrit_trigger_by_name`].
///
/// `PATCH /codestream/api/gerrit-triggers/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PatchGerritTriggerByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
    body: types::GerritTriggerPatch,
}

impl PatchGerritTriggerByName {
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
    pub fn with_response(self) -> CallWithResponse<types::GerritTrigger> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/gerrit-triggers/{project}/{name}", self.client.core
            .base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for PatchGerritTriggerByName {
    type Output = Result<types::GerritTrigger, Error>;
    type IntoFuture = Call<types::GerritTrigger>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::PATCH_GERRIT_TRIGGER_BY_NAME, request, self.options)
    }
}

impl Client {
    /// List Git events.
    ///
    /// `GET /codestream/api/git-events`
    ///
    /// Events that Git webhooks have received, with the execution that each one started.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The resource was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn list_git_events(&self) -> ListGitEvents {
        ListGitEvents {
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

/// The call of [`Client::list_git_events`].
///
/// `GET /codestream/api/git-events`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListGitEvents {
    client: Client,
    options: CallOptions,
    filter: Option<String>,
    orderby: Option<String>,
    skip: Option<String>,
    top: Option<String>,
    page: Option<String>,
}

impl ListGitEvents {
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
    pub fn with_response(self) -> CallWithResponse<types::GitEvents> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::GitEvent> {
        let request = self.request();
        self.client.core.items(&operations::LIST_GIT_EVENTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::GitEvents> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_GIT_EVENTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/codestream/api/git-events", self.client.core.base_url());
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

impl IntoFuture for ListGitEvents {
    type Output = Result<types::GitEvents, Error>;
    type IntoFuture = Call<types::GitEvents>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_GIT_EVENTS, request, self.options)
    }
}

impl Client {
    /// Get a Git event.
    ///
    /// `GET /codestream/api/git-events/{id}`
    ///
    /// - `id`: Id of the Git event.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Git event was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_git_event(&self, id: impl Into<String>) -> GetGitEvent {
        GetGitEvent {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_git_event`].
///
/// `GET /codestream/api/git-events/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetGitEvent {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetGitEvent {
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
    pub fn with_response(self) -> CallWithResponse<types::GitEvent> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/git-events/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetGitEvent {
    type Output = Result<types::GitEvent, Error>;
    type IntoFuture = Call<types::GitEvent>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_GIT_EVENT, request, self.options)
    }
}

impl Client {
    /// Resume or rerun a Git event.
    ///
    /// `POST /codestream/api/git-events/{id}`
    ///
    /// Takes up again, or repeats, the execution that the event started. There is no body.
    ///
    /// - `id`: Id of the Git event.
    /// - `action`: Name of the action to take: resume or rerun.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Git event was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn resume_or_rerun_git_event(
        &self,
        id: impl Into<String>,
        action: impl Into<String>,
    ) -> ResumeOrRerunGitEvent {
        ResumeOrRerunGitEvent {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            action: action.into(),
        }
    }
}

/// The call of [`Client::resume_or_rerun_git_event`].
///
/// `POST /codestream/api/git-events/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ResumeOrRerunGitEvent {
    client: Client,
    options: CallOptions,
    id: String,
    action: String,
}

impl ResumeOrRerunGitEvent {
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
    pub fn with_response(self) -> CallWithResponse<types::GitEvent> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/git-events/{id}", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("action", &self.action)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ResumeOrRerunGitEvent {
    type Output = Result<types::GitEvent, Error>;
    type IntoFuture = Call<types::GitEvent>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::RESUME_OR_RERUN_GIT_EVENT, request, self.options)
    }
}

impl Client {
    /// Delete a Git event.
    ///
    /// `DELETE /codestream/api/git-events/{id}`
    ///
    /// - `id`: Id of the Git event.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Git event was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_git_event(&self, id: impl Into<String>) -> DeleteGitEvent {
        DeleteGitEvent {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_git_event`].
///
/// `DELETE /codestream/api/git-events/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteGitEvent {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteGitEvent {
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
    pub fn with_response(self) -> CallWithResponse<types::GitEvent> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/git-events/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteGitEvent {
    type Output = Result<types::GitEvent, Error>;
    type IntoFuture = Call<types::GitEvent>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_GIT_EVENT, request, self.options)
    }
}

impl Client {
    /// List Git webhooks.
    ///
    /// `GET /codestream/api/git-webhooks`
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The resource was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn list_git_webhooks(&self) -> ListGitWebhooks {
        ListGitWebhooks {
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

/// The call of [`Client::list_git_webhooks`].
///
/// `GET /codestream/api/git-webhooks`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListGitWebhooks {
    client: Client,
    options: CallOptions,
    filter: Option<String>,
    orderby: Option<String>,
    skip: Option<String>,
    top: Option<String>,
    page: Option<String>,
}

impl ListGitWebhooks {
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
    pub fn with_response(self) -> CallWithResponse<types::GitWebhooks> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::GitWebhook> {
        let request = self.request();
        self.client.core.items(&operations::LIST_GIT_WEBHOOKS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::GitWebhooks> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_GIT_WEBHOOKS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/codestream/api/git-webhooks", self.client.core.base_url());
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

impl IntoFuture for ListGitWebhooks {
    type Output = Result<types::GitWebhooks, Error>;
    type IntoFuture = Call<types::GitWebhooks>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_GIT_WEBHOOKS, request, self.options)
    }
}

impl Client {
    /// Create a Git webhook.
    ///
    /// `POST /codestream/api/git-webhooks`
    ///
    /// A Git webhook starts a pipeline on events in a repository.
    ///
    /// - `body`: The Git webhook to create.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: Something that the body refers to was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn create_git_webhook(&self, body: types::GitWebhookSpec) -> CreateGitWebhook {
        CreateGitWebhook {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_git_webhook`].
///
/// `POST /codestream/api/git-webhooks`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateGitWebhook {
    client: Client,
    options: CallOptions,
    body: types::GitWebhookSpec,
}

impl CreateGitWebhook {
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
    pub fn with_response(self) -> CallWithResponse<types::GitWebhook> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/codestream/api/git-webhooks", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateGitWebhook {
    type Output = Result<types::GitWebhook, Error>;
    type IntoFuture = Call<types::GitWebhook>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_GIT_WEBHOOK, request, self.options)
    }
}

impl Client {
    /// Get a Git webhook.
    ///
    /// `GET /codestream/api/git-webhooks/{id}`
    ///
    /// - `id`: Id of the Git webhook.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Git webhook was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_git_webhook(&self, id: impl Into<String>) -> GetGitWebhook {
        GetGitWebhook {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_git_webhook`].
///
/// `GET /codestream/api/git-webhooks/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetGitWebhook {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetGitWebhook {
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
    pub fn with_response(self) -> CallWithResponse<types::GitWebhook> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/git-webhooks/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetGitWebhook {
    type Output = Result<types::GitWebhook, Error>;
    type IntoFuture = Call<types::GitWebhook>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_GIT_WEBHOOK, request, self.options)
    }
}

impl Client {
    /// Update a Git webhook.
    ///
    /// `PUT /codestream/api/git-webhooks/{id}`
    ///
    /// - `id`: Id of the Git webhook.
    /// - `body`: The complete new definition of the Git webhook.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Git webhook was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn update_git_webhook(
        &self,
        id: impl Into<String>,
        body: types::GitWebhookSpec,
    ) -> UpdateGitWebhook {
        UpdateGitWebhook {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_git_webhook`].
///
/// `PUT /codestream/api/git-webhooks/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateGitWebhook {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::GitWebhookSpec,
}

impl UpdateGitWebhook {
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
    pub fn with_response(self) -> CallWithResponse<types::GitWebhook> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/git-webhooks/{id}", self.client.core.base_url()
        );
        RequestBuilder::put(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateGitWebhook {
    type Output = Result<types::GitWebhook, Error>;
    type IntoFuture = Call<types::GitWebhook>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_GIT_WEBHOOK, request, self.options)
    }
}

impl Client {
    /// Delete a Git webhook.
    ///
    /// `DELETE /codestream/api/git-webhooks/{id}`
    ///
    /// - `id`: Id of the Git webhook.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Git webhook was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_git_webhook(&self, id: impl Into<String>) -> DeleteGitWebhook {
        DeleteGitWebhook {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_git_webhook`].
///
/// `DELETE /codestream/api/git-webhooks/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteGitWebhook {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteGitWebhook {
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
    pub fn with_response(self) -> CallWithResponse<types::GitWebhook> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/git-webhooks/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteGitWebhook {
    type Output = Result<types::GitWebhook, Error>;
    type IntoFuture = Call<types::GitWebhook>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_GIT_WEBHOOK, request, self.options)
    }
}

impl Client {
    /// Get a Git webhook by name.
    ///
    /// `GET /codestream/api/git-webhooks/{project}/{name}`
    ///
    /// - `project`: Name of the project that the Git webhook belongs to.
    /// - `name`: Name of the Git webhook.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Git webhook was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_git_webhook_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
    ) -> GetGitWebhookByName {
        GetGitWebhookByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
        }
    }
}

/// The call of [`Client::get_git_webhook_by_name`].
///
/// `GET /codestream/api/git-webhooks/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetGitWebhookByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
}

impl GetGitWebhookByName {
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
    pub fn with_response(self) -> CallWithResponse<types::GitWebhook> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/git-webhooks/{project}/{name}", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetGitWebhookByName {
    type Output = Result<types::GitWebhook, Error>;
    type IntoFuture = Call<types::GitWebhook>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_GIT_WEBHOOK_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Update a Git webhook by name.
    ///
    /// `PUT /codestream/api/git-webhooks/{project}/{name}`
    ///
    /// - `project`: Name of the project that the Git webhook belongs to.
    /// - `name`: Name of the Git webhook.
    /// - `body`: The complete new definition of the Git webhook.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Git webhook was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn update_git_webhook_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
        body: types::GitWebhookSpec,
    ) -> UpdateGitWebhookByName {
        UpdateGitWebhookByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
            body,
        }
    }
}

/// The call of [`Client::update_git_webhook_by_name`].
///
/// `PUT /codestream/api/git-webhooks/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateGitWebhookByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
    body: types::GitWebhookSpec,
}

impl UpdateGitWebhookByName {
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
    pub fn with_response(self) -> CallWithResponse<types::GitWebhook> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/git-webhooks/{project}/{name}", self.client.core
            .base_url()
        );
        RequestBuilder::put(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateGitWebhookByName {
    type Output = Result<types::GitWebhook, Error>;
    type IntoFuture = Call<types::GitWebhook>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_GIT_WEBHOOK_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Delete a Git webhook by name.
    ///
    /// `DELETE /codestream/api/git-webhooks/{project}/{name}`
    ///
    /// - `project`: Name of the project that the Git webhook belongs to.
    /// - `name`: Name of the Git webhook.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Git webhook was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_git_webhook_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
    ) -> DeleteGitWebhookByName {
        DeleteGitWebhookByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
        }
    }
}

/// The call of [`Client::delete_git_webhook_by_name`].
///
/// `DELETE /codestream/api/git-webhooks/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteGitWebhookByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
}

impl DeleteGitWebhookByName {
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
    pub fn with_response(self) -> CallWithResponse<types::GitWebhook> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/git-webhooks/{project}/{name}", self.client.core
            .base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteGitWebhookByName {
    type Output = Result<types::GitWebhook, Error>;
    type IntoFuture = Call<types::GitWebhook>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_GIT_WEBHOOK_BY_NAME, request, self.options)
    }
}

impl Client {
    /// List Docker registry events.
    ///
    /// `GET /codestream/api/registry-events`
    ///
    /// Events that registry webhooks have received, with the execution that each one started.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The resource was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn list_docker_registry_events(&self) -> ListDockerRegistryEvents {
        ListDockerRegistryEvents {
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

/// The call of [`Client::list_docker_registry_events`].
///
/// `GET /codestream/api/registry-events`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListDockerRegistryEvents {
    client: Client,
    options: CallOptions,
    filter: Option<String>,
    orderby: Option<String>,
    skip: Option<String>,
    top: Option<String>,
    page: Option<String>,
}

impl ListDockerRegistryEvents {
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
    pub fn with_response(self) -> CallWithResponse<types::DockerRegistryEvents> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::DockerRegistryEvent> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_DOCKER_REGISTRY_EVENTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::DockerRegistryEvents> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_DOCKER_REGISTRY_EVENTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/codestream/api/registry-events", self.client.core.base_url()
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

impl IntoFuture for ListDockerRegistryEvents {
    type Output = Result<types::DockerRegistryEvents, Error>;
    type IntoFuture = Call<types::DockerRegistryEvents>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_DOCKER_REGISTRY_EVENTS, request, self.options)
    }
}

impl Client {
    /// Get a Docker registry event.
    ///
    /// `GET /codestream/api/registry-events/{id}`
    ///
    /// - `id`: Id of the Docker registry event.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Docker registry event was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_docker_registry_event(
        &self,
        id: impl Into<String>,
    ) -> GetDockerRegistryEvent {
        GetDockerRegistryEvent {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_docker_registry_event`].
///
/// `GET /codestream/api/registry-events/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetDockerRegistryEvent {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetDockerRegistryEvent {
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
    pub fn with_response(self) -> CallWithResponse<types::DockerRegistryEvent> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/registry-events/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetDockerRegistryEvent {
    type Output = Result<types::DockerRegistryEvent, Error>;
    type IntoFuture = Call<types::DockerRegistryEvent>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_DOCKER_REGISTRY_EVENT, request, self.options)
    }
}

impl Client {
    /// Resume or rerun a Docker registry event.
    ///
    /// `POST /codestream/api/registry-events/{id}`
    ///
    /// Takes up again, or repeats, the execution that the event started. There is no body.
    ///
    /// - `id`: Id of the Docker registry event.
    /// - `action`: Name of the action to take: resume or rerun.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Docker registry event was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn resume_or_rerun_docker_registry_event(
        &self,
        id: impl Into<String>,
        action: impl Into<String>,
    ) -> ResumeOrRerunDockerRegistryEvent {
        ResumeOrRerunDockerRegistryEvent {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            action: action.into(),
        }
    }
}

/// The call of [`Client::resume_or_rerun_docker_registry_event`].
///
/// `POST /codestream/api/registry-events/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ResumeOrRerunDockerRegistryEvent {
    client: Client,
    options: CallOptions,
    id: String,
    action: String,
}

impl ResumeOrRerunDockerRegistryEvent {
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
    pub fn with_response(self) -> CallWithResponse<types::DockerRegistryEvent> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/registry-events/{id}", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("action", &self.action)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ResumeOrRerunDockerRegistryEvent {
    type Output = Result<types::DockerRegistryEvent, Error>;
    type IntoFuture = Call<types::DockerRegistryEvent>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(
                &operations::RESUME_OR_RERUN_DOCKER_REGISTRY_EVENT,
                request,
                self.options,
            )
    }
}

impl Client {
    /// Delete a Docker registry event.
    ///
    /// `DELETE /codestream/api/registry-events/{id}`
    ///
    /// - `id`: Id of the Docker registry event.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Docker registry event was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_docker_registry_event(
        &self,
        id: impl Into<String>,
    ) -> DeleteDockerRegistryEvent {
        DeleteDockerRegistryEvent {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_docker_registry_event`].
///
/// `DELETE /codestream/api/registry-events/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteDockerRegistryEvent {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteDockerRegistryEvent {
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
    pub fn with_response(self) -> CallWithResponse<types::DockerRegistryEvent> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/registry-events/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteDockerRegistryEvent {
    type Output = Result<types::DockerRegistryEvent, Error>;
    type IntoFuture = Call<types::DockerRegistryEvent>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_DOCKER_REGISTRY_EVENT, request, self.options)
    }
}

impl Client {
    /// List Docker registry webhooks.
    ///
    /// `GET /codestream/api/registry-webhooks`
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The resource was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn list_docker_registry_webhooks(&self) -> ListDockerRegistryWebhooks {
        ListDockerRegistryWebhooks {
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

/// The call of [`Client::list_docker_registry_webhooks`].
///
/// `GET /codestream/api/registry-webhooks`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListDockerRegistryWebhooks {
    client: Client,
    options: CallOptions,
    filter: Option<String>,
    orderby: Option<String>,
    skip: Option<String>,
    top: Option<String>,
    page: Option<String>,
}

impl ListDockerRegistryWebhooks {
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
    pub fn with_response(self) -> CallWithResponse<types::DockerRegistryWebhooks> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::DockerRegistryWebHook> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_DOCKER_REGISTRY_WEBHOOKS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::DockerRegistryWebhooks> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_DOCKER_REGISTRY_WEBHOOKS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/codestream/api/registry-webhooks", self.client.core.base_url()
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

impl IntoFuture for ListDockerRegistryWebhooks {
    type Output = Result<types::DockerRegistryWebhooks, Error>;
    type IntoFuture = Call<types::DockerRegistryWebhooks>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_DOCKER_REGISTRY_WEBHOOKS, request, self.options)
    }
}

impl Client {
    /// Create a Docker registry webhook.
    ///
    /// `POST /codestream/api/registry-webhooks`
    ///
    /// A Docker registry webhook starts a pipeline on events in a registry, such as a pushed image.
    ///
    /// - `body`: The Docker registry webhook to create.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: Something that the body refers to was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn create_docker_registry_webhook(
        &self,
        body: types::DockerRegistryWebHookSpec,
    ) -> CreateDockerRegistryWebhook {
        CreateDockerRegistryWebhook {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_docker_registry_webhook`].
///
/// `POST /codestream/api/registry-webhooks`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateDockerRegistryWebhook {
    client: Client,
    options: CallOptions,
    body: types::DockerRegistryWebHookSpec,
}

impl CreateDockerRegistryWebhook {
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
    pub fn with_response(self) -> CallWithResponse<types::DockerRegistryWebHook> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/codestream/api/registry-webhooks", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateDockerRegistryWebhook {
    type Output = Result<types::DockerRegistryWebHook, Error>;
    type IntoFuture = Call<types::DockerRegistryWebHook>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_DOCKER_REGISTRY_WEBHOOK, request, self.options)
    }
}

impl Client {
    /// Get a Docker registry webhook.
    ///
    /// `GET /codestream/api/registry-webhooks/{id}`
    ///
    /// - `id`: Id of the Docker registry webhook.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Docker registry webhook was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_docker_registry_webhook(
        &self,
        id: impl Into<String>,
    ) -> GetDockerRegistryWebhook {
        GetDockerRegistryWebhook {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_docker_registry_webhook`].
///
/// `GET /codestream/api/registry-webhooks/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetDockerRegistryWebhook {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetDockerRegistryWebhook {
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
    pub fn with_response(self) -> CallWithResponse<types::DockerRegistryWebHook> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/registry-webhooks/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetDockerRegistryWebhook {
    type Output = Result<types::DockerRegistryWebHook, Error>;
    type IntoFuture = Call<types::DockerRegistryWebHook>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_DOCKER_REGISTRY_WEBHOOK, request, self.options)
    }
}

impl Client {
    /// Update a Docker registry webhook.
    ///
    /// `PUT /codestream/api/registry-webhooks/{id}`
    ///
    /// - `id`: Id of the Docker registry webhook.
    /// - `body`: The complete new definition of the Docker registry webhook.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Docker registry webhook was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn update_docker_registry_webhook(
        &self,
        id: impl Into<String>,
        body: types::DockerRegistryWebHookSpec,
    ) -> UpdateDockerRegistryWebhook {
        UpdateDockerRegistryWebhook {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_docker_registry_webhook`].
///
/// `PUT /codestream/api/registry-webhooks/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateDockerRegistryWebhook {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::DockerRegistryWebHookSpec,
}

impl UpdateDockerRegistryWebhook {
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
    pub fn with_response(self) -> CallWithResponse<types::DockerRegistryWebHook> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/registry-webhooks/{id}", self.client.core.base_url()
        );
        RequestBuilder::put(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateDockerRegistryWebhook {
    type Output = Result<types::DockerRegistryWebHook, Error>;
    type IntoFuture = Call<types::DockerRegistryWebHook>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_DOCKER_REGISTRY_WEBHOOK, request, self.options)
    }
}

impl Client {
    /// Delete a Docker registry webhook.
    ///
    /// `DELETE /codestream/api/registry-webhooks/{id}`
    ///
    /// - `id`: Id of the Docker registry webhook.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Docker registry webhook was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_docker_registry_webhook(
        &self,
        id: impl Into<String>,
    ) -> DeleteDockerRegistryWebhook {
        DeleteDockerRegistryWebhook {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_docker_registry_webhook`].
///
/// `DELETE /codestream/api/registry-webhooks/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteDockerRegistryWebhook {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteDockerRegistryWebhook {
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
    pub fn with_response(self) -> CallWithResponse<types::DockerRegistryWebHook> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/registry-webhooks/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteDockerRegistryWebhook {
    type Output = Result<types::DockerRegistryWebHook, Error>;
    type IntoFuture = Call<types::DockerRegistryWebHook>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_DOCKER_REGISTRY_WEBHOOK, request, self.options)
    }
}

impl Client {
    /// Enable or disable a Docker registry webhook.
    ///
    /// `PATCH /codestream/api/registry-webhooks/{id}`
    ///
    /// - `id`: Id of the Docker registry webhook.
    /// - `body`: Whether the webhook is to be enabled.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Docker registry webhook was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn patch_docker_registry_webhook(
        &self,
        id: impl Into<String>,
        body: types::WebhookEnablePatch,
    ) -> PatchDockerRegistryWebhook {
        PatchDockerRegistryWebhook {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::patch_docker_registry_webhook`].
///
/// `PATCH /codestream/api/registry-webhooks/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PatchDockerRegistryWebhook {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::WebhookEnablePatch,
}

impl PatchDockerRegistryWebhook {
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
    pub fn with_response(self) -> CallWithResponse<types::DockerRegistryWebHook> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/registry-webhooks/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for PatchDockerRegistryWebhook {
    type Output = Result<types::DockerRegistryWebHook, Error>;
    type IntoFuture = Call<types::DockerRegistryWebHook>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::PATCH_DOCKER_REGISTRY_WEBHOOK, request, self.options)
    }
}

impl Client {
    /// Get a Docker registry webhook by name.
    ///
    /// `GET /codestream/api/registry-webhooks/{project}/{name}`
    ///
    /// - `project`: Name of the project that the Docker registry webhook belongs to.
    /// - `name`: Name of the Docker registry webhook.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Docker registry webhook was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_docker_registry_webhook_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
    ) -> GetDockerRegistryWebhookByName {
        GetDockerRegistryWebhookByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
        }
    }
}

/// The call of [`Client::get_docker_registry_webhook_by_name`].
///
/// `GET /codestream/api/registry-webhooks/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetDockerRegistryWebhookByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
}

impl GetDockerRegistryWebhookByName {
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
    pub fn with_response(self) -> CallWithResponse<types::DockerRegistryWebHook> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/registry-webhooks/{project}/{name}", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetDockerRegistryWebhookByName {
    type Output = Result<types::DockerRegistryWebHook, Error>;
    type IntoFuture = Call<types::DockerRegistryWebHook>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(
                &operations::GET_DOCKER_REGISTRY_WEBHOOK_BY_NAME,
                request,
                self.options,
            )
    }
}

impl Client {
    /// Update a Docker registry webhook by name.
    ///
    /// `PUT /codestream/api/registry-webhooks/{project}/{name}`
    ///
    /// - `project`: Name of the project that the Docker registry webhook belongs to.
    /// - `name`: Name of the Docker registry webhook.
    /// - `body`: The complete new definition of the Docker registry webhook.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Docker registry webhook was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn update_docker_registry_webhook_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
        body: types::DockerRegistryWebHookSpec,
    ) -> UpdateDockerRegistryWebhookByName {
        UpdateDockerRegistryWebhookByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
            body,
        }
    }
}

/// The call of [`Client::update_docker_registry_webhook_by_name`].
///
/// `PUT /codestream/api/registry-webhooks/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateDockerRegistryWebhookByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
    body: types::DockerRegistryWebHookSpec,
}

impl UpdateDockerRegistryWebhookByName {
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
    pub fn with_response(self) -> CallWithResponse<types::DockerRegistryWebHook> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/registry-webhooks/{project}/{name}", self.client.core
            .base_url()
        );
        RequestBuilder::put(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateDockerRegistryWebhookByName {
    type Output = Result<types::DockerRegistryWebHook, Error>;
    type IntoFuture = Call<types::DockerRegistryWebHook>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(
                &operations::UPDATE_DOCKER_REGISTRY_WEBHOOK_BY_NAME,
                request,
                self.options,
            )
    }
}

impl Client {
    /// Delete a Docker registry webhook by name.
    ///
    /// `DELETE /codestream/api/registry-webhooks/{project}/{name}`
    ///
    /// - `project`: Name of the project that the Docker registry webhook belongs to.
    /// - `name`: Name of the Docker registry webhook.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Docker registry webhook was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_docker_registry_webhook_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
    ) -> DeleteDockerRegistryWebhookByName {
        DeleteDockerRegistryWebhookByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
        }
    }
}

/// The call of [`Client::delete_docker_registry_webhook_by_name`].
///
/// `DELETE /codestream/api/registry-webhooks/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteDockerRegistryWebhookByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
}

impl DeleteDockerRegistryWebhookByName {
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
    pub fn with_response(self) -> CallWithResponse<types::DockerRegistryWebHook> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/registry-webhooks/{project}/{name}", self.client.core
            .base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteDockerRegistryWebhookByName {
    type Output = Result<types::DockerRegistryWebHook, Error>;
    type IntoFuture = Call<types::DockerRegistryWebHook>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(
                &operations::DELETE_DOCKER_REGISTRY_WEBHOOK_BY_NAME,
                request,
                self.options,
            )
    }
}

impl Client {
    /// Enable or disable a Docker registry webhook by name.
    ///
    /// `PATCH /codestream/api/registry-webhooks/{project}/{name}`
    ///
    /// - `project`: Name of the project that the Docker registry webhook belongs to.
    /// - `name`: Name of the Docker registry webhook.
    /// - `body`: Whether the webhook is to be enabled.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Docker registry webhook was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn patch_docker_registry_webhook_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
        body: types::WebhookEnablePatch,
    ) -> PatchDockerRegistryWebhookByName {
        PatchDockerRegistryWebhookByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
            body,
        }
    }
}

/// The call of [`Client::patch_docker_registry_webhook_by_name`].
///
/// `PATCH /codestream/api/registry-webhooks/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PatchDockerRegistryWebhookByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
    body: types::WebhookEnablePatch,
}

impl PatchDockerRegistryWebhookByName {
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
    pub fn with_response(self) -> CallWithResponse<types::DockerRegistryWebHook> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/registry-webhooks/{project}/{name}", self.client.core
            .base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for PatchDockerRegistryWebhookByName {
    type Output = Result<types::DockerRegistryWebHook, Error>;
    type IntoFuture = Call<types::DockerRegistryWebHook>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(
                &operations::PATCH_DOCKER_REGISTRY_WEBHOOK_BY_NAME,
                request,
                self.options,
            )
    }
}
