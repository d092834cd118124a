// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List blueprint requests.
    ///
    /// `GET /blueprint/api/blueprint-requests`
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_blueprint_requests(&self) -> ListBlueprintRequests {
        ListBlueprintRequests {
            client: self.clone(),
            options: CallOptions::default(),
            orderby: Vec::new(),
            select: Vec::new(),
            skip: None,
            top: None,
            deployment_id: None,
            include_plan: None,
        }
    }
}

/// The call of [`Client::list_blueprint_requests`].
///
/// `GET /blueprint/api/blueprint-requests`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListBlueprintRequests {
    client: Client,
    options: CallOptions,
    orderby: Vec<String>,
    select: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    deployment_id: Option<String>,
    include_plan: Option<bool>,
}

impl ListBlueprintRequests {
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
    /// Sets the query parameter `$select`.
    ///
    /// Property to include in the answer, or in each item of a list. Repeat the parameter to select
    /// several.
    pub fn select(
        mut self,
        select: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.select = select.into_iter().map(Into::into).collect();
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
    /// Sets the query parameter `deploymentId`.
    ///
    /// Id of a deployment: only requests for it are listed.
    pub fn deployment_id(mut self, deployment_id: impl Into<String>) -> Self {
        self.deployment_id = Some(deployment_id.into());
        self
    }
    /// Sets the query parameter `includePlan`.
    ///
    /// Whether to list requests that only compute a plan as well.
    pub fn include_plan(mut self, include_plan: bool) -> Self {
        self.include_plan = Some(include_plan);
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfBlueprintRequest> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::BlueprintRequest> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_BLUEPRINT_REQUESTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfBlueprintRequest> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_BLUEPRINT_REQUESTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/blueprint/api/blueprint-requests", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$select", &self.select)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("deploymentId", &self.deployment_id)
            .query("includePlan", &self.include_plan)
            .build()
    }
}

impl IntoFuture for ListBlueprintRequests {
    type Output = Result<types::PageOfBlueprintRequest, Error>;
    type IntoFuture = Call<types::PageOfBlueprintRequest>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_BLUEPRINT_REQUESTS, request, self.options)
    }
}

impl Client {
    /// Create a blueprint request.
    ///
    /// `POST /blueprint/api/blueprint-requests`
    ///
    /// Deploys a blueprint, updates or destroys an existing deployment, or only computes a plan. What
    /// to deploy is either a stored blueprint (`blueprintId`, with `blueprintVersion` for a version of
    /// it) or YAML sent along in `content`. With `deploymentId` the request acts on that deployment,
    /// without it a new one is made.
    ///
    /// The work goes on after the answer: get the request by its `id` until `status` is `FINISHED`,
    /// `FAILED` or `CANCELLED`. The deployment itself is read through the Deployment API and may not be
    /// found there for a moment.
    ///
    /// - `body`: What to deploy, where, and with which inputs.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_blueprint_request(
        &self,
        body: types::BlueprintRequest,
    ) -> CreateBlueprintRequest {
        CreateBlueprintRequest {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_blueprint_request`].
///
/// `POST /blueprint/api/blueprint-requests`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateBlueprintRequest {
    client: Client,
    options: CallOptions,
    body: types::BlueprintRequest,
}

impl CreateBlueprintRequest {
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
    pub fn with_response(self) -> CallWithResponse<types::BlueprintRequest> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/blueprint/api/blueprint-requests", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateBlueprintRequest {
    type Output = Result<types::BlueprintRequest, Error>;
    type IntoFuture = Call<types::BlueprintRequest>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_BLUEPRINT_REQUEST, request, self.options)
    }
}

impl Client {
    /// Get a blueprint request.
    ///
    /// `GET /blueprint/api/blueprint-requests/{requestId}`
    ///
    /// Used to follow a request until its `status` is `FINISHED`, `FAILED` or `CANCELLED`.
    ///
    /// - `request_id`: Id of the blueprint request.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The blueprint request was not found.
    #[inline]
    pub fn get_blueprint_request(
        &self,
        request_id: impl Into<String>,
    ) -> GetBlueprintRequest {
        GetBlueprintRequest {
            client: self.clone(),
            options: CallOptions::default(),
            request_id: request_id.into(),
        }
    }
}

/// The call of [`Client::get_blueprint_request`].
///
/// `GET /blueprint/api/blueprint-requests/{requestId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetBlueprintRequest {
    client: Client,
    options: CallOptions,
    request_id: String,
}

impl GetBlueprintRequest {
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
    pub fn with_response(self) -> CallWithResponse<types::BlueprintRequest> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let request_id = path_segment("requestId", &self.request_id)?;
        let url = format!(
            "{}/blueprint/api/blueprint-requests/{request_id}", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetBlueprintRequest {
    type Output = Result<types::BlueprintRequest, Error>;
    type IntoFuture = Call<types::BlueprintRequest>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_BLUEPRINT_REQUEST, request, self.options)
    }
}

impl Client {
    /// Delete a blueprint request.
    ///
    /// `DELETE /blueprint/api/blueprint-requests/{requestId}`
    ///
    /// Removes the request. To stop one that is running, cancel it; to remove a deployment, create a
    /// request with `destroy`.
    ///
    /// - `request_id`: Id of the blueprint request.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The blueprint request was not found.
    #[inline]
    pub fn delete_blueprint_request(
        &self,
        request_id: impl Into<String>,
    ) -> DeleteBlueprintRequest {
        DeleteBlueprintRequest {
            client: self.clone(),
            options: CallOptions::default(),
            request_id: request_id.into(),
            force: None,
        }
    }
}

/// The call of [`Client::delete_blueprint_request`].
///
/// `DELETE /blueprint/api/blueprint-requests/{requestId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteBlueprintRequest {
    client: Client,
    options: CallOptions,
    request_id: String,
    force: Option<bool>,
}

impl DeleteBlueprintRequest {
    /// Sets the query parameter `force`.
    ///
    /// Whether to delete the request even if its status is not a final one.
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
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
    pub fn with_response(self) -> CallWithResponse<()> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let request_id = path_segment("requestId", &self.request_id)?;
        let url = format!(
            "{}/blueprint/api/blueprint-requests/{request_id}", self.client.core
            .base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("force", &self.force)
            .build()
    }
}

impl IntoFuture for DeleteBlueprintRequest {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_BLUEPRINT_REQUEST, request, self.options)
    }
}

impl Client {
    /// Cancel a blueprint request.
    ///
    /// `POST /blueprint/api/blueprint-requests/{requestId}/actions/cancel`
    ///
    /// Asks for the request to be cancelled. Get the request afterwards to see its `status`: it may
    /// still finish or fail.
    ///
    /// - `request_id`: Id of the blueprint request.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The blueprint request was not found.
    #[inline]
    pub fn cancel_blueprint_request(
        &self,
        request_id: impl Into<String>,
    ) -> CancelBlueprintRequest {
        CancelBlueprintRequest {
            client: self.clone(),
            options: CallOptions::default(),
            request_id: request_id.into(),
        }
    }
}

/// The call of [`Client::cancel_blueprint_request`].
///
/// `POST /blueprint/api/blueprint-requests/{requestId}/actions/cancel`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CancelBlueprintRequest {
    client: Client,
    options: CallOptions,
    request_id: String,
}

impl CancelBlueprintRequest {
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
            "{}/blueprint/api/blueprint-requests/{request_id}/actions/cancel", self
            .client.core.base_url()
        );
        RequestBuilder::post(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CancelBlueprintRequest {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CANCEL_BLUEPRINT_REQUEST, request, self.options)
    }
}

impl Client {
    /// Get the plan of a blueprint request.
    ///
    /// `GET /blueprint/api/blueprint-requests/{requestId}/plan`
    ///
    /// Shows the plan as tasks, in relation to each other. See `resources-plan` for the same request by
    /// resource.
    ///
    /// - `request_id`: Id of the blueprint request.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The blueprint request or its plan was not found.
    #[inline]
    pub fn get_blueprint_plan(&self, request_id: impl Into<String>) -> GetBlueprintPlan {
        GetBlueprintPlan {
            client: self.clone(),
            options: CallOptions::default(),
            request_id: request_id.into(),
            expand: None,
        }
    }
}

/// The call of [`Client::get_blueprint_plan`].
///
/// `GET /blueprint/api/blueprint-requests/{requestId}/plan`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetBlueprintPlan {
    client: Client,
    options: CallOptions,
    request_id: String,
    expand: Option<bool>,
}

impl GetBlueprintPlan {
    /// Sets the query parameter `expand`.
    ///
    /// Whether to return the plan in expanded form.
    pub fn expand(mut self, expand: bool) -> Self {
        self.expand = Some(expand);
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
    pub fn with_response(self) -> CallWithResponse<types::BlueprintPlan> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let request_id = path_segment("requestId", &self.request_id)?;
        let url = format!(
            "{}/blueprint/api/blueprint-requests/{request_id}/plan", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("expand", &self.expand)
            .build()
    }
}

impl IntoFuture for GetBlueprintPlan {
    type Output = Result<types::BlueprintPlan, Error>;
    type IntoFuture = Call<types::BlueprintPlan>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_BLUEPRINT_PLAN, request, self.options)
    }
}

impl Client {
    /// Get the resources plan of a blueprint request.
    ///
    /// `GET /blueprint/api/blueprint-requests/{requestId}/resources-plan`
    ///
    /// Shows, resource by resource, what the request does to it and its properties before and after.
    /// See `plan` for the tasks.
    ///
    /// - `request_id`: Id of the blueprint request.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The blueprint request or its plan was not found.
    #[inline]
    pub fn get_blueprint_resources_plan(
        &self,
        request_id: impl Into<String>,
    ) -> GetBlueprintResourcesPlan {
        GetBlueprintResourcesPlan {
            client: self.clone(),
            options: CallOptions::default(),
            request_id: request_id.into(),
            expand: None,
        }
    }
}

/// The call of [`Client::get_blueprint_resources_plan`].
///
/// `GET /blueprint/api/blueprint-requests/{requestId}/resources-plan`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetBlueprintResourcesPlan {
    client: Client,
    options: CallOptions,
    request_id: String,
    expand: Option<bool>,
}

impl GetBlueprintResourcesPlan {
    /// Sets the query parameter `expand`.
    ///
    /// Whether to return the plan in expanded form.
    pub fn expand(mut self, expand: bool) -> Self {
        self.expand = Some(expand);
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
    pub fn with_response(self) -> CallWithResponse<types::BlueprintResourcesPlan> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let request_id = path_segment("requestId", &self.request_id)?;
        let url = format!(
            "{}/blueprint/api/blueprint-requests/{request_id}/resources-plan", self
            .client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("expand", &self.expand)
            .build()
    }
}

impl IntoFuture for GetBlueprintResourcesPlan {
    type Output = Result<types::BlueprintResourcesPlan, Error>;
    type IntoFuture = Call<types::BlueprintResourcesPlan>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_BLUEPRINT_RESOURCES_PLAN, request, self.options)
    }
}
