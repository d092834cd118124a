// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List policies.
    ///
    /// `GET /policy/api/policies`
    ///
    /// The list is read with `$skip` and `$top`. It takes no `page`: one that is sent is ignored, so a
    /// loop that counts pages never ends.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_policies(&self) -> ListPolicies {
        ListPolicies {
            client: self.clone(),
            options: CallOptions::default(),
            orderby: Vec::new(),
            skip: None,
            top: None,
            compute_stats: None,
            expand_definition: None,
            search: None,
        }
    }
}

/// The call of [`Client::list_policies`].
///
/// `GET /policy/api/policies`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListPolicies {
    client: Client,
    options: CallOptions,
    orderby: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    compute_stats: Option<bool>,
    expand_definition: Option<bool>,
    search: Option<String>,
}

impl ListPolicies {
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
    /// Sets the query parameter `computeStats`.
    ///
    /// Whether to fill `statistics` of each policy.
    pub fn compute_stats(mut self, compute_stats: bool) -> Self {
        self.compute_stats = Some(compute_stats);
        self
    }
    /// Sets the query parameter `expandDefinition`.
    ///
    /// Whether to fill `definition` of each policy.
    pub fn expand_definition(mut self, expand_definition: bool) -> Self {
        self.expand_definition = Some(expand_definition);
        self
    }
    /// Sets the query parameter `search`.
    ///
    /// Text to search for among the policies; part of a name can match.
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfPolicy> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Policy> {
        let request = self.request();
        self.client.core.items(&operations::LIST_POLICIES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfPolicy> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_POLICIES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/policy/api/policies", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("computeStats", &self.compute_stats)
            .query("expandDefinition", &self.expand_definition)
            .query("search", &self.search)
            .build()
    }
}

impl IntoFuture for ListPolicies {
    type Output = Result<types::PageOfPolicy, Error>;
    type IntoFuture = Call<types::PageOfPolicy>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_POLICIES, request, self.options)
    }
}

impl Client {
    /// Create or try out a policy.
    ///
    /// `POST /policy/api/policies`
    ///
    /// One path serves both for creating a policy and for a dry run of it. Decisions of a dry run are
    /// listed by its `dryRunId`.
    ///
    /// - `dry_run`: Asks for a dry run of the policy. The document calls it required and lists no values.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_policy(&self, dry_run: impl Into<String>) -> CreatePolicy {
        CreatePolicy {
            client: self.clone(),
            options: CallOptions::default(),
            dry_run: dry_run.into(),
            body: None,
        }
    }
}

/// The call of [`Client::create_policy`].
///
/// `POST /policy/api/policies`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreatePolicy {
    client: Client,
    options: CallOptions,
    dry_run: String,
    body: Option<types::Policy>,
}

impl CreatePolicy {
    /// Sends a body.
    ///
    /// The policy: type, definition and scope. The document lets the body be left out, although
    /// `typeId` is required inside it.
    pub fn body(mut self, body: types::Policy) -> Self {
        self.body = Some(body);
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
    pub fn with_response(self) -> CallWithResponse<Option<types::Policy>> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/policy/api/policies", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json_if_given(self.body.as_ref())
            .query("dryRun", &self.dry_run)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreatePolicy {
    type Output = Result<Option<types::Policy>, Error>;
    type IntoFuture = Call<Option<types::Policy>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_POLICY, request, self.options)
    }
}

impl Client {
    /// Get a policy.
    ///
    /// `GET /policy/api/policies/{id}`
    ///
    /// - `id`: Id of the policy.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The policy was not found.
    #[inline]
    pub fn get_policy(&self, id: impl Into<String>) -> GetPolicy {
        GetPolicy {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            compute_stats: None,
        }
    }
}

/// The call of [`Client::get_policy`].
///
/// `GET /policy/api/policies/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetPolicy {
    client: Client,
    options: CallOptions,
    id: String,
    compute_stats: Option<bool>,
}

impl GetPolicy {
    /// Sets the query parameter `computeStats`.
    ///
    /// Whether to fill `statistics`.
    pub fn compute_stats(mut self, compute_stats: bool) -> Self {
        self.compute_stats = Some(compute_stats);
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
    pub fn with_response(self) -> CallWithResponse<types::Policy> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/policy/api/policies/{id}", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("computeStats", &self.compute_stats)
            .build()
    }
}

impl IntoFuture for GetPolicy {
    type Output = Result<types::Policy, Error>;
    type IntoFuture = Call<types::Policy>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_POLICY, request, self.options)
    }
}

impl Client {
    /// Delete a policy.
    ///
    /// `DELETE /policy/api/policies/{id}`
    ///
    /// - `id`: Id of the policy.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_policy(&self, id: impl Into<String>) -> DeletePolicy {
        DeletePolicy {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_policy`].
///
/// `DELETE /policy/api/policies/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeletePolicy {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeletePolicy {
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
        let url = format!("{}/policy/api/policies/{id}", self.client.core.base_url());
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeletePolicy {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_POLICY, request, self.options)
    }
}
