// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, Value, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List policy types.
    ///
    /// `GET /policy/api/policyTypes`
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_policy_types(&self) -> ListPolicyTypes {
        ListPolicyTypes {
            client: self.clone(),
            options: CallOptions::default(),
            orderby: Vec::new(),
            skip: None,
            top: None,
            expand_schema: None,
        }
    }
}

/// The call of [`Client::list_policy_types`].
///
/// `GET /policy/api/policyTypes`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListPolicyTypes {
    client: Client,
    options: CallOptions,
    orderby: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    expand_schema: Option<bool>,
}

impl ListPolicyTypes {
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
    /// Sets the query parameter `expandSchema`.
    ///
    /// Whether to fill the schemas of each type.
    pub fn expand_schema(mut self, expand_schema: bool) -> Self {
        self.expand_schema = Some(expand_schema);
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfPolicyType> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::PolicyType> {
        let request = self.request();
        self.client.core.items(&operations::LIST_POLICY_TYPES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfPolicyType> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_POLICY_TYPES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/policy/api/policyTypes", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("expandSchema", &self.expand_schema)
            .build()
    }
}

impl IntoFuture for ListPolicyTypes {
    type Output = Result<types::PageOfPolicyType, Error>;
    type IntoFuture = Call<types::PageOfPolicyType>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_POLICY_TYPES, request, self.options)
    }
}

impl Client {
    /// Get a policy type.
    ///
    /// `GET /policy/api/policyTypes/{id}`
    ///
    /// - `id`: Id of the policy type; a name with dots and not a UUID.
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The policy type was not found.
    #[inline]
    pub fn get_policy_type(&self, id: impl Into<String>) -> GetPolicyType {
        GetPolicyType {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_policy_type`].
///
/// `GET /policy/api/policyTypes/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetPolicyType {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetPolicyType {
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
    pub fn with_response(self) -> CallWithResponse<types::PolicyType> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/policy/api/policyTypes/{id}", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetPolicyType {
    type Output = Result<types::PolicyType, Error>;
    type IntoFuture = Call<types::PolicyType>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_POLICY_TYPE, request, self.options)
    }
}

impl Client {
    /// Get the scope schema of a policy type.
    ///
    /// `GET /policy/api/policyTypes/{id}/scopeSchema`
    ///
    /// Tells by what the scope of a policy of this type can be narrowed.
    ///
    /// - `id`: Id of the policy type; a name with dots and not a UUID.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The policy type was not found.
    #[inline]
    pub fn get_policy_type_scope_schema(
        &self,
        id: impl Into<String>,
    ) -> GetPolicyTypeScopeSchema {
        GetPolicyTypeScopeSchema {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_policy_type_scope_schema`].
///
/// `GET /policy/api/policyTypes/{id}/scopeSchema`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetPolicyTypeScopeSchema {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetPolicyTypeScopeSchema {
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
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/policy/api/policyTypes/{id}/scopeSchema", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetPolicyTypeScopeSchema {
    type Output = Result<Value, Error>;
    type IntoFuture = Call<Value>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_POLICY_TYPE_SCOPE_SCHEMA, request, self.options)
    }
}
