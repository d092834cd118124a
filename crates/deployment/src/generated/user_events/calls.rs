// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List the user events of a deployment.
    ///
    /// `GET /deployment/api/deployments/{deploymentId}/userEvents`
    ///
    /// - `deployment_id`: Id of the deployment.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The deployment was not found.
    #[inline]
    pub fn list_user_events(&self, deployment_id: impl Into<String>) -> ListUserEvents {
        ListUserEvents {
            client: self.clone(),
            options: CallOptions::default(),
            deployment_id: deployment_id.into(),
            orderby: Vec::new(),
            skip: None,
            top: None,
        }
    }
}

/// The call of [`Client::list_user_events`].
///
/// `GET /deployment/api/deployments/{deploymentId}/userEvents`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListUserEvents {
    client: Client,
    options: CallOptions,
    deployment_id: String,
    orderby: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
}

impl ListUserEvents {
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfUserEvent> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::UserEvent> {
        let request = self.request();
        self.client.core.items(&operations::LIST_USER_EVENTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfUserEvent> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_USER_EVENTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let deployment_id = path_segment("deploymentId", &self.deployment_id)?;
        let url = format!(
            "{}/deployment/api/deployments/{deployment_id}/userEvents", self.client.core
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

impl IntoFuture for ListUserEvents {
    type Output = Result<types::PageOfUserEvent, Error>;
    type IntoFuture = Call<types::PageOfUserEvent>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_USER_EVENTS, request, self.options)
    }
}
