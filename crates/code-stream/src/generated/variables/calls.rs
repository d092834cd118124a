// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List variables.
    ///
    /// `GET /codestream/api/variables`
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The resource was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn list_variables(&self) -> ListVariables {
        ListVariables {
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

/// The call of [`Client::list_variables`].
///
/// `GET /codestream/api/variables`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListVariables {
    client: Client,
    options: CallOptions,
    filter: Option<String>,
    orderby: Option<String>,
    skip: Option<String>,
    top: Option<String>,
    page: Option<String>,
}

impl ListVariables {
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
    pub fn with_response(self) -> CallWithResponse<types::Variables> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Variable> {
        let request = self.request();
        self.client.core.items(&operations::LIST_VARIABLES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::Variables> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_VARIABLES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/codestream/api/variables", self.client.core.base_url());
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

impl IntoFuture for ListVariables {
    type Output = Result<types::Variables, Error>;
    type IntoFuture = Call<types::Variables>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_VARIABLES, request, self.options)
    }
}

impl Client {
    /// Create a variable.
    ///
    /// `POST /codestream/api/variables`
    ///
    /// - `body`: The variable to create.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: Something that the body refers to was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn create_variable(&self, body: types::VariableSpec) -> CreateVariable {
        CreateVariable {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_variable`].
///
/// `POST /codestream/api/variables`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateVariable {
    client: Client,
    options: CallOptions,
    body: types::VariableSpec,
}

impl CreateVariable {
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
    pub fn with_response(self) -> CallWithResponse<types::Variable> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/codestream/api/variables", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateVariable {
    type Output = Result<types::Variable, Error>;
    type IntoFuture = Call<types::Variable>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_VARIABLE, request, self.options)
    }
}

impl Client {
    /// Get a variable.
    ///
    /// `GET /codestream/api/variables/{id}`
    ///
    /// The values of secret variables are not meant to be read back.
    ///
    /// - `id`: Id of the variable.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The variable was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_variable(&self, id: impl Into<String>) -> GetVariable {
        GetVariable {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_variable`].
///
/// `GET /codestream/api/variables/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetVariable {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetVariable {
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
    pub fn with_response(self) -> CallWithResponse<types::Variable> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/variables/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetVariable {
    type Output = Result<types::Variable, Error>;
    type IntoFuture = Call<types::Variable>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_VARIABLE, request, self.options)
    }
}

impl Client {
    /// Update a variable.
    ///
    /// `PUT /codestream/api/variables/{id}`
    ///
    /// Replaces the variable as a whole, its value included.
    ///
    /// - `id`: Id of the variable.
    /// - `body`: The complete new definition of the variable.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The variable was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn update_variable(
        &self,
        id: impl Into<String>,
        body: types::VariableSpec,
    ) -> UpdateVariable {
        UpdateVariable {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_variable`].
///
/// `PUT /codestream/api/variables/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateVariable {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::VariableSpec,
}

impl UpdateVariable {
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
    pub fn with_response(self) -> CallWithResponse<types::Variable> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/variables/{id}", self.client.core.base_url()
        );
        RequestBuilder::put(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateVariable {
    type Output = Result<types::Variable, Error>;
    type IntoFuture = Call<types::Variable>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_VARIABLE, request, self.options)
    }
}

impl Client {
    /// Delete a variable.
    ///
    /// `DELETE /codestream/api/variables/{id}`
    ///
    /// - `id`: Id of the variable.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The variable was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_variable(&self, id: impl Into<String>) -> DeleteVariable {
        DeleteVariable {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_variable`].
///
/// `DELETE /codestream/api/variables/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteVariable {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteVariable {
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
    pub fn with_response(self) -> CallWithResponse<types::Variable> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/variables/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteVariable {
    type Output = Result<types::Variable, Error>;
    type IntoFuture = Call<types::Variable>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_VARIABLE, request, self.options)
    }
}

impl Client {
    /// Get a variable by name.
    ///
    /// `GET /codestream/api/variables/{project}/{name}`
    ///
    /// The values of secret variables are not meant to be read back.
    ///
    /// - `project`: Name of the project that the variable belongs to.
    /// - `name`: Name of the variable.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The variable was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_variable_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
    ) -> GetVariableByName {
        GetVariableByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
        }
    }
}

/// The call of [`Client::get_variable_by_name`].
///
/// `GET /codestream/api/variables/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetVariableByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
}

impl GetVariableByName {
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
    pub fn with_response(self) -> CallWithResponse<types::Variable> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/variables/{project}/{name}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetVariableByName {
    type Output = Result<types::Variable, Error>;
    type IntoFuture = Call<types::Variable>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_VARIABLE_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Update a variable by name.
    ///
    /// `PUT /codestream/api/variables/{project}/{name}`
    ///
    /// Replaces the variable as a whole, its value included.
    ///
    /// - `project`: Name of the project that the variable belongs to.
    /// - `name`: Name of the variable.
    /// - `body`: The complete new definition of the variable.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The variable was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn update_variable_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
        body: types::VariableSpec,
    ) -> UpdateVariableByName {
        UpdateVariableByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
            body,
        }
    }
}

/// The call of [`Client::update_variable_by_name`].
///
/// `PUT /codestream/api/variables/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateVariableByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
    body: types::VariableSpec,
}

impl UpdateVariableByName {
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
    pub fn with_response(self) -> CallWithResponse<types::Variable> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/variables/{project}/{name}", self.client.core.base_url()
        );
        RequestBuilder::put(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateVariableByName {
    type Output = Result<types::Variable, Error>;
    type IntoFuture = Call<types::Variable>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_VARIABLE_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Delete a variable by name.
    ///
    /// `DELETE /codestream/api/variables/{project}/{name}`
    ///
    /// - `project`: Name of the project that the variable belongs to.
    /// - `name`: Name of the variable.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The variable was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_variable_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
    ) -> DeleteVariableByName {
        DeleteVariableByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
        }
    }
}

/// The call of [`Client::delete_variable_by_name`].
///
/// `DELETE /codestream/api/variables/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteVariableByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
}

impl DeleteVariableByName {
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
    pub fn with_response(self) -> CallWithResponse<types::Variable> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/variables/{project}/{name}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteVariableByName {
    type Output = Result<types::Variable, Error>;
    type IntoFuture = Call<types::Variable>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_VARIABLE_BY_NAME, request, self.options)
    }
}
