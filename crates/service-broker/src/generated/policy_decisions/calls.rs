// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List policy decisions.
    ///
    /// `GET /policy/api/policyDecisions`
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_policy_decisions(&self) -> ListPolicyDecisions {
        ListPolicyDecisions {
            client: self.clone(),
            options: CallOptions::default(),
            orderby: Vec::new(),
            skip: None,
            top: None,
            dry_run_id: None,
            policy_type_id: None,
            project_id: None,
            search: None,
        }
    }
}

/// The call of [`Client::list_policy_decisions`].
///
/// `GET /policy/api/policyDecisions`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListPolicyDecisions {
    client: Client,
    options: CallOptions,
    orderby: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    dry_run_id: Option<String>,
    policy_type_id: Option<String>,
    project_id: Option<String>,
    search: Option<String>,
}

impl ListPolicyDecisions {
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
    /// Sets the query parameter `dryRunId`.
    ///
    /// Id of a dry run: only its decisions are listed.
    pub fn dry_run_id(mut self, dry_run_id: impl Into<String>) -> Self {
        self.dry_run_id = Some(dry_run_id.into());
        self
    }
    /// Sets the query parameter `policyTypeId`.
    ///
    /// Id of a policy type: only decisions about it are listed.
    pub fn policy_type_id(mut self, policy_type_id: impl Into<String>) -> Self {
        self.policy_type_id = Some(policy_type_id.into());
        self
    }
    /// Sets the query parameter `projectId`.
    ///
    /// Id of a project: only decisions for it are listed.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
    /// Sets the query parameter `search`.
    ///
    /// Text to search for among the decisions.
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
    pub fn with_response(
        self,
    ) -> CallWithResponse<types::PageOfPolicyDecisionOfObjectNode> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::PolicyDecisionOfObjectNode> {
        let request = self.request();
        self.client.core.items(&operations::LIST_POLICY_DECISIONS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfPolicyDecisionOfObjectNode> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_POLICY_DECISIONS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/policy/api/policyDecisions", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("dryRunId", &self.dry_run_id)
            .query("policyTypeId", &self.policy_type_id)
            .query("projectId", &self.project_id)
            .query("search", &self.search)
            .build()
    }
}

impl IntoFuture for ListPolicyDecisions {
    type Output = Result<types::PageOfPolicyDecisionOfObjectNode, Error>;
    type IntoFuture = Call<types::PageOfPolicyDecisionOfObjectNode>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_POLICY_DECISIONS, request, self.options)
    }
}

impl Client {
    /// Get a policy decision.
    ///
    /// `GET /policy/api/policyDecisions/{id}`
    ///
    /// - `id`: Id of the policy decision.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The policy decision was not found.
    #[inline]
    pub fn get_policy_decision(&self, id: impl Into<String>) -> GetPolicyDecision {
        GetPolicyDecision {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_policy_decision`].
///
/// `GET /policy/api/policyDecisions/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetPolicyDecision {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetPolicyDecision {
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
    pub fn with_response(self) -> CallWithResponse<types::PolicyDecisionOfObjectNode> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/policy/api/policyDecisions/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetPolicyDecision {
    type Output = Result<types::PolicyDecisionOfObjectNode, Error>;
    type IntoFuture = Call<types::PolicyDecisionOfObjectNode>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_POLICY_DECISION, request, self.options)
    }
}
