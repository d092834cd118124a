// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Answer several user operations at once.
    ///
    /// `POST /codestream/api/batch-user-operations`
    ///
    /// Gives every user operation in `ids` the same status. An answer of 200 does not mean that all
    /// went well: look at `failure` and `errors`.
    ///
    /// - `body`: The user operations and the status to give them.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: Something that the body refers to was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn update_user_operations(
        &self,
        body: types::BatchUserOperationRequest,
    ) -> UpdateUserOperations {
        UpdateUserOperations {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::update_user_operations`].
///
/// `POST /codestream/api/batch-user-operations`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateUserOperations {
    client: Client,
    options: CallOptions,
    body: types::BatchUserOperationRequest,
}

impl UpdateUserOperations {
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
    pub fn with_response(self) -> CallWithResponse<types::BatchUserOperationResponse> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/codestream/api/batch-user-operations", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateUserOperations {
    type Output = Result<types::BatchUserOperationResponse, Error>;
    type IntoFuture = Call<types::BatchUserOperationResponse>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_USER_OPERATIONS, request, self.options)
    }
}

impl Client {
    /// List executions.
    ///
    /// `GET /codestream/api/executions`
    ///
    /// Lists executions of all pipelines that the caller can see. To list those of one pipeline, go
    /// through the pipeline.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The resource was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn list_executions(&self) -> ListExecutions {
        ListExecutions {
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

/// The call of [`Client::list_executions`].
///
/// `GET /codestream/api/executions`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListExecutions {
    client: Client,
    options: CallOptions,
    filter: Option<String>,
    orderby: Option<String>,
    skip: Option<String>,
    top: Option<String>,
    page: Option<String>,
}

impl ListExecutions {
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
    pub fn with_response(self) -> CallWithResponse<types::Executions> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Execution> {
        let request = self.request();
        self.client.core.items(&operations::LIST_EXECUTIONS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::Executions> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_EXECUTIONS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/codestream/api/executions", self.client.core.base_url());
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

impl IntoFuture for ListExecutions {
    type Output = Result<types::Executions, Error>;
    type IntoFuture = Call<types::Executions>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_EXECUTIONS, request, self.options)
    }
}

impl Client {
    /// Delete all executions.
    ///
    /// `DELETE /codestream/api/executions`
    ///
    /// There is no filter among the parameters: use the deletion of a single execution to remove one.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The resource was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_all_executions(&self) -> DeleteAllExecutions {
        DeleteAllExecutions {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::delete_all_executions`].
///
/// `DELETE /codestream/api/executions`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteAllExecutions {
    client: Client,
    options: CallOptions,
}

impl DeleteAllExecutions {
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
    pub fn with_response(self) -> CallWithResponse<types::Executions> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/codestream/api/executions", self.client.core.base_url());
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteAllExecutions {
    type Output = Result<types::Executions, Error>;
    type IntoFuture = Call<types::Executions>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_ALL_EXECUTIONS, request, self.options)
    }
}

impl Client {
    /// Get an execution.
    ///
    /// `GET /codestream/api/executions/{id}`
    ///
    /// Used to follow an execution until its `status` is a final one, such as `COMPLETED`, `FAILED` or
    /// `CANCELED`. `stages` shows how far each stage and task has come.
    ///
    /// - `id`: Id of the execution.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The execution was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_execution(&self, id: impl Into<String>) -> GetExecution {
        GetExecution {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            query_params: None,
        }
    }
}

/// The call of [`Client::get_execution`].
///
/// `GET /codestream/api/executions/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetExecution {
    client: Client,
    options: CallOptions,
    id: String,
    query_params: Option<String>,
}

impl GetExecution {
    /// Sets the query parameter `queryParams`.
    ///
    /// Further options for the answer, as one string. Which options there are is not specified.
    pub fn query_params(mut self, query_params: impl Into<String>) -> Self {
        self.query_params = Some(query_params.into());
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
    pub fn with_response(self) -> CallWithResponse<types::Execution> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/executions/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("queryParams", &self.query_params)
            .build()
    }
}

impl IntoFuture for GetExecution {
    type Output = Result<types::Execution, Error>;
    type IntoFuture = Call<types::Execution>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_EXECUTION, request, self.options)
    }
}

impl Client {
    /// Act on an execution.
    ///
    /// `POST /codestream/api/executions/{id}`
    ///
    /// Asks for an action such as cancelling, pausing or resuming the execution. The action may take
    /// time: get the execution afterwards to see its `status`.
    ///
    /// - `id`: Id of the execution.
    /// - `action`: Name of the action to take, such as one that cancels, pauses or resumes the execution.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The execution was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn act_on_execution(
        &self,
        id: impl Into<String>,
        action: impl Into<String>,
    ) -> ActOnExecution {
        ActOnExecution {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            action: action.into(),
            body: None,
        }
    }
}

/// The call of [`Client::act_on_execution`].
///
/// `POST /codestream/api/executions/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ActOnExecution {
    client: Client,
    options: CallOptions,
    id: String,
    action: String,
    body: Option<types::ExecutionActionRequest>,
}

impl ActOnExecution {
    /// Sends a body.
    ///
    /// Reason for the action, and tags. Can be left out.
    pub fn body(mut self, body: types::ExecutionActionRequest) -> Self {
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
    pub fn with_response(self) -> CallWithResponse<types::Execution> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/executions/{id}", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json_if_given(self.body.as_ref())
            .query("action", &self.action)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ActOnExecution {
    type Output = Result<types::Execution, Error>;
    type IntoFuture = Call<types::Execution>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::ACT_ON_EXECUTION, request, self.options)
    }
}

impl Client {
    /// Delete an execution.
    ///
    /// `DELETE /codestream/api/executions/{id}`
    ///
    /// Removes the record of the execution. To stop one that is running, act on it instead.
    ///
    /// - `id`: Id of the execution.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The execution was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_execution(&self, id: impl Into<String>) -> DeleteExecution {
        DeleteExecution {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_execution`].
///
/// `DELETE /codestream/api/executions/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteExecution {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteExecution {
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
    pub fn with_response(self) -> CallWithResponse<types::Execution> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/executions/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteExecution {
    type Output = Result<types::Execution, Error>;
    type IntoFuture = Call<types::Execution>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_EXECUTION, request, self.options)
    }
}
