// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Bytes, Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List the requests of a deployment.
    ///
    /// `GET /deployment/api/deployments/{deploymentId}/requests`
    ///
    /// - `deployment_id`: Id of the deployment.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The deployment was not found.
    #[inline]
    pub fn list_deployment_requests(
        &self,
        deployment_id: impl Into<String>,
    ) -> ListDeploymentRequests {
        ListDeploymentRequests {
            client: self.clone(),
            options: CallOptions::default(),
            deployment_id: deployment_id.into(),
            orderby: Vec::new(),
            skip: None,
            top: None,
            deleted: None,
            inprogress_requests: None,
        }
    }
}

/// The call of [`Client::list_deployment_requests`].
///
/// `GET /deployment/api/deployments/{deploymentId}/requests`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListDeploymentRequests {
    client: Client,
    options: CallOptions,
    deployment_id: String,
    orderby: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    deleted: Option<bool>,
    inprogress_requests: Option<bool>,
}

impl ListDeploymentRequests {
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
    /// Sets the query parameter `deleted`.
    ///
    /// Whether the deployment is looked for among the deleted ones.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.deleted = Some(deleted);
        self
    }
    /// Sets the query parameter `inprogressRequests`.
    ///
    /// Whether to list only requests that are in progress.
    pub fn inprogress_requests(mut self, inprogress_requests: bool) -> Self {
        self.inprogress_requests = Some(inprogress_requests);
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfRequest> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Request> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_DEPLOYMENT_REQUESTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfRequest> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_DEPLOYMENT_REQUESTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let deployment_id = path_segment("deploymentId", &self.deployment_id)?;
        let url = format!(
            "{}/deployment/api/deployments/{deployment_id}/requests", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("deleted", &self.deleted)
            .query("inprogressRequests", &self.inprogress_requests)
            .build()
    }
}

impl IntoFuture for ListDeploymentRequests {
    type Output = Result<types::PageOfRequest, Error>;
    type IntoFuture = Call<types::PageOfRequest>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_DEPLOYMENT_REQUESTS, request, self.options)
    }
}

impl Client {
    /// Get a request.
    ///
    /// `GET /deployment/api/requests/{requestId}`
    ///
    /// Poll it to follow work until `status` is `SUCCESSFUL`, `FAILED`, `ABORTED` or
    /// `APPROVAL_REJECTED`. Of a request that failed, `details` says why.
    ///
    /// - `request_id`: Id of the request.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The request was not found.
    #[inline]
    pub fn get_request(&self, request_id: impl Into<String>) -> GetRequest {
        GetRequest {
            client: self.clone(),
            options: CallOptions::default(),
            request_id: request_id.into(),
        }
    }
}

/// The call of [`Client::get_request`].
///
/// `GET /deployment/api/requests/{requestId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetRequest {
    client: Client,
    options: CallOptions,
    request_id: String,
}

impl GetRequest {
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
    pub fn with_response(self) -> CallWithResponse<types::Request> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let request_id = path_segment("requestId", &self.request_id)?;
        let url = format!(
            "{}/deployment/api/requests/{request_id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetRequest {
    type Output = Result<types::Request, Error>;
    type IntoFuture = Call<types::Request>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_REQUEST, request, self.options)
    }
}

impl Client {
    /// Cancel or dismiss a request.
    ///
    /// `POST /deployment/api/requests/{requestId}`
    ///
    /// A request can be cancelled as long as its `cancelable` is true. After this call it may still
    /// take time to end; poll it.
    ///
    /// - `request_id`: Id of the request.
    /// - `action`: What to do with the request: `cancel` to stop it, `dismiss` to mark it as dismissed.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The request was not found.
    #[inline]
    pub fn act_on_request(
        &self,
        request_id: impl Into<String>,
        action: impl Into<types::RequestAction>,
    ) -> ActOnRequest {
        ActOnRequest {
            client: self.clone(),
            options: CallOptions::default(),
            request_id: request_id.into(),
            action: action.into(),
        }
    }
}

/// The call of [`Client::act_on_request`].
///
/// `POST /deployment/api/requests/{requestId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ActOnRequest {
    client: Client,
    options: CallOptions,
    request_id: String,
    action: types::RequestAction,
}

impl ActOnRequest {
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
        let request_id = path_segment("requestId", &self.request_id)?;
        let url = format!(
            "{}/deployment/api/requests/{request_id}", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .query("action", &self.action)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ActOnRequest {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::ACT_ON_REQUEST, request, self.options)
    }
}

impl Client {
    /// List the events of a request.
    ///
    /// `GET /deployment/api/requests/{requestId}/events`
    ///
    /// Takes no parameters for paging.
    ///
    /// - `request_id`: Id of the request.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The request was not found.
    #[inline]
    pub fn list_request_events(
        &self,
        request_id: impl Into<String>,
    ) -> ListRequestEvents {
        ListRequestEvents {
            client: self.clone(),
            options: CallOptions::default(),
            request_id: request_id.into(),
        }
    }
}

/// The call of [`Client::list_request_events`].
///
/// `GET /deployment/api/requests/{requestId}/events`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListRequestEvents {
    client: Client,
    options: CallOptions,
    request_id: String,
}

impl ListRequestEvents {
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfEvent> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::NotificationEvent> {
        let request = self.request();
        self.client.core.items(&operations::LIST_REQUEST_EVENTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfEvent> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_REQUEST_EVENTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let request_id = path_segment("requestId", &self.request_id)?;
        let url = format!(
            "{}/deployment/api/requests/{request_id}/events", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListRequestEvents {
    type Output = Result<types::PageOfEvent, Error>;
    type IntoFuture = Call<types::PageOfEvent>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_REQUEST_EVENTS, request, self.options)
    }
}

impl Client {
    /// Get the log of an event.
    ///
    /// `GET /deployment/api/requests/{requestId}/events/{eventId}/logs`
    ///
    /// Only events whose `hasLogs` is true have one. To follow a log as it grows, ask again with
    /// `sinceRow` set after the last row read, until a row has `eof` set.
    ///
    /// - `request_id`: Id of the request.
    /// - `event_id`: Id of the event.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The request or the event was not found.
    #[inline]
    pub fn get_event_logs(
        &self,
        request_id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> GetEventLogs {
        GetEventLogs {
            client: self.clone(),
            options: CallOptions::default(),
            request_id: request_id.into(),
            event_id: event_id.into(),
            since_row: None,
        }
    }
}

/// The call of [`Client::get_event_logs`].
///
/// `GET /deployment/api/requests/{requestId}/events/{eventId}/logs`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetEventLogs {
    client: Client,
    options: CallOptions,
    request_id: String,
    event_id: String,
    since_row: Option<i64>,
}

impl GetEventLogs {
    /// Sets the query parameter `sinceRow`.
    ///
    /// Row to start from, in terms of `rownum`.
    pub fn since_row(mut self, since_row: impl Into<i64>) -> Self {
        self.since_row = Some(since_row.into());
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
    pub fn with_response(self) -> CallWithResponse<types::SliceOfEventLog> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::EventLog> {
        let request = self.request();
        self.client.core.items(&operations::GET_EVENT_LOGS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::SliceOfEventLog> {
        let request = self.request();
        self.client.core.pages(&operations::GET_EVENT_LOGS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let request_id = path_segment("requestId", &self.request_id)?;
        let event_id = path_segment("eventId", &self.event_id)?;
        let url = format!(
            "{}/deployment/api/requests/{request_id}/events/{event_id}/logs", self.client
            .core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("sinceRow", &self.since_row)
            .build()
    }
}

impl IntoFuture for GetEventLogs {
    type Output = Result<types::SliceOfEventLog, Error>;
    type IntoFuture = Call<types::SliceOfEventLog>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_EVENT_LOGS, request, self.options)
    }
}

impl Client {
    /// Download the log of an event.
    ///
    /// `GET /deployment/api/requests/{requestId}/events/{eventId}/logs/download`
    ///
    /// Answers the whole log as a file.
    ///
    /// - `request_id`: Id of the request.
    /// - `event_id`: Id of the event.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The request or the event was not found.
    #[inline]
    pub fn download_event_logs(
        &self,
        request_id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> DownloadEventLogs {
        DownloadEventLogs {
            client: self.clone(),
            options: CallOptions::default(),
            request_id: request_id.into(),
            event_id: event_id.into(),
        }
    }
}

/// The call of [`Client::download_event_logs`].
///
/// `GET /deployment/api/requests/{requestId}/events/{eventId}/logs/download`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DownloadEventLogs {
    client: Client,
    options: CallOptions,
    request_id: String,
    event_id: String,
}

impl DownloadEventLogs {
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
    pub fn with_response(self) -> CallWithResponse<Bytes> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let request_id = path_segment("requestId", &self.request_id)?;
        let event_id = path_segment("eventId", &self.event_id)?;
        let url = format!(
            "{}/deployment/api/requests/{request_id}/events/{event_id}/logs/download",
            self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept("*/*")
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DownloadEventLogs {
    type Output = Result<Bytes, Error>;
    type IntoFuture = Call<Bytes>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DOWNLOAD_EVENT_LOGS, request, self.options)
    }
}

impl Client {
    /// List the requests of a resource.
    ///
    /// `GET /deployment/api/resources/{resourceId}/requests`
    ///
    /// - `resource_id`: Id of the resource.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The resource was not found.
    #[inline]
    pub fn list_resource_requests(
        &self,
        resource_id: impl Into<String>,
    ) -> ListResourceRequests {
        ListResourceRequests {
            client: self.clone(),
            options: CallOptions::default(),
            resource_id: resource_id.into(),
            orderby: Vec::new(),
            skip: None,
            top: None,
        }
    }
}

/// The call of [`Client::list_resource_requests`].
///
/// `GET /deployment/api/resources/{resourceId}/requests`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListResourceRequests {
    client: Client,
    options: CallOptions,
    resource_id: String,
    orderby: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
}

impl ListResourceRequests {
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfRequest> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Request> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_RESOURCE_REQUESTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfRequest> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_RESOURCE_REQUESTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let resource_id = path_segment("resourceId", &self.resource_id)?;
        let url = format!(
            "{}/deployment/api/resources/{resource_id}/requests", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListResourceRequests {
    type Output = Result<types::PageOfRequest, Error>;
    type IntoFuture = Call<types::PageOfRequest>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_RESOURCE_REQUESTS, request, self.options)
    }
}
