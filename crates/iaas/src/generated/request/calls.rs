// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List request trackers.
    ///
    /// `GET /iaas/api/request-tracker`
    ///
    /// Needs the feature `request`.
    ///
    /// Finds work whose tracker was lost, for instance after a client was stopped. Takes no parameters
    /// for paging or filtering.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_request_trackers(&self) -> ListRequestTrackers {
        ListRequestTrackers {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_request_trackers`].
///
/// `GET /iaas/api/request-tracker`
///
/// Needs the feature `request`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListRequestTrackers {
    client: Client,
    options: CallOptions,
}

impl ListRequestTrackers {
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
    pub fn with_response(self) -> CallWithResponse<types::RequestTrackerResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::RequestTracker> {
        let request = self.request();
        self.client.core.items(&operations::LIST_REQUEST_TRACKERS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::RequestTrackerResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_REQUEST_TRACKERS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/request-tracker", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListRequestTrackers {
    type Output = Result<types::RequestTrackerResult, Error>;
    type IntoFuture = Call<types::RequestTrackerResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_REQUEST_TRACKERS, request, self.options)
    }
}

impl Client {
    /// Get a request tracker.
    ///
    /// `GET /iaas/api/request-tracker/{id}`
    ///
    /// Needs the feature `request`.
    ///
    /// Poll it every few seconds until `status` is FINISHED or FAILED. `progress` is a percentage. Of
    /// finished work, `resources` holds the paths of what was created or changed; of failed work,
    /// `message` says why.
    ///
    /// - `id`: Id of the request tracker, as the operation that started the work answered it.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The request tracker was not found.
    #[inline]
    pub fn get_request_tracker(&self, id: impl Into<String>) -> GetRequestTracker {
        GetRequestTracker {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_request_tracker`].
///
/// `GET /iaas/api/request-tracker/{id}`
///
/// Needs the feature `request`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetRequestTracker {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetRequestTracker {
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
        let url = format!(
            "{}/iaas/api/request-tracker/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetRequestTracker {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_REQUEST_TRACKER, request, self.options)
    }
}

impl Client {
    /// Delete a request tracker.
    ///
    /// `DELETE /iaas/api/request-tracker/{id}`
    ///
    /// Needs the feature `request`.
    ///
    /// Removes the record of the work. What the work created stays; do not count on this to stop work
    /// in progress.
    ///
    /// - `id`: Id of the request tracker.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_request_tracker(&self, id: impl Into<String>) -> DeleteRequestTracker {
        DeleteRequestTracker {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_request_tracker`].
///
/// `DELETE /iaas/api/request-tracker/{id}`
///
/// Needs the feature `request`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteRequestTracker {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteRequestTracker {
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
            "{}/iaas/api/request-tracker/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteRequestTracker {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_REQUEST_TRACKER, request, self.options)
    }
}
