// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List the actions of a deployment.
    ///
    /// `GET /deployment/api/deployments/{deploymentId}/actions`
    ///
    /// Lists the actions that the caller can see for the deployment as a whole. An action whose `valid`
    /// is false cannot be run at present.
    ///
    /// - `deployment_id`: Id of the deployment.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The deployment was not found.
    #[inline]
    pub fn list_deployment_actions(
        &self,
        deployment_id: impl Into<String>,
    ) -> ListDeploymentActions {
        ListDeploymentActions {
            client: self.clone(),
            options: CallOptions::default(),
            deployment_id: deployment_id.into(),
        }
    }
}

/// The call of [`Client::list_deployment_actions`].
///
/// `GET /deployment/api/deployments/{deploymentId}/actions`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListDeploymentActions {
    client: Client,
    options: CallOptions,
    deployment_id: String,
}

impl ListDeploymentActions {
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
    pub fn with_response(self) -> CallWithResponse<Vec<types::ResourceAction>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::ResourceAction> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_DEPLOYMENT_ACTIONS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::ResourceAction>> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_DEPLOYMENT_ACTIONS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let deployment_id = path_segment("deploymentId", &self.deployment_id)?;
        let url = format!(
            "{}/deployment/api/deployments/{deployment_id}/actions", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListDeploymentActions {
    type Output = Result<Vec<types::ResourceAction>, Error>;
    type IntoFuture = Call<Vec<types::ResourceAction>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_DEPLOYMENT_ACTIONS, request, self.options)
    }
}

impl Client {
    /// Get an action of a deployment.
    ///
    /// `GET /deployment/api/deployments/{deploymentId}/actions/{actionId}`
    ///
    /// Use it for the `schema` of the inputs before a request is submitted.
    ///
    /// - `deployment_id`: Id of the deployment.
    /// - `action_id`: Id of the action, as the list of actions gives it, such as `Deployment.ChangeLease`.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The deployment or the action was not found.
    #[inline]
    pub fn get_deployment_action(
        &self,
        deployment_id: impl Into<String>,
        action_id: impl Into<String>,
    ) -> GetDeploymentAction {
        GetDeploymentAction {
            client: self.clone(),
            options: CallOptions::default(),
            deployment_id: deployment_id.into(),
            action_id: action_id.into(),
        }
    }
}

/// The call of [`Client::get_deployment_action`].
///
/// `GET /deployment/api/deployments/{deploymentId}/actions/{actionId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetDeploymentAction {
    client: Client,
    options: CallOptions,
    deployment_id: String,
    action_id: String,
}

impl GetDeploymentAction {
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
    pub fn with_response(self) -> CallWithResponse<types::ResourceAction> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let deployment_id = path_segment("deploymentId", &self.deployment_id)?;
        let action_id = path_segment("actionId", &self.action_id)?;
        let url = format!(
            "{}/deployment/api/deployments/{deployment_id}/actions/{action_id}", self
            .client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetDeploymentAction {
    type Output = Result<types::ResourceAction, Error>;
    type IntoFuture = Call<types::ResourceAction>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_DEPLOYMENT_ACTION, request, self.options)
    }
}

impl Client {
    /// Run an action on a deployment.
    ///
    /// `POST /deployment/api/deployments/{deploymentId}/requests`
    ///
    /// Get the action first: its `schema` tells which `inputs` it takes. The answer is the request,
    /// which has usually not finished yet; read it by its id until its `status` is final. To move the
    /// end of a lease, run `Deployment.ChangeLease`.
    ///
    /// - `deployment_id`: Id of the deployment.
    /// - `body`: The action to run and its inputs.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The deployment was not found.
    /// - 409: The action cannot be run now, for instance because another request is in progress.
    #[inline]
    pub fn request_deployment_action(
        &self,
        deployment_id: impl Into<String>,
        body: types::ResourceActionRequest,
    ) -> RequestDeploymentAction {
        RequestDeploymentAction {
            client: self.clone(),
            options: CallOptions::default(),
            deployment_id: deployment_id.into(),
            body,
        }
    }
}

/// The call of [`Client::request_deployment_action`].
///
/// `POST /deployment/api/deployments/{deploymentId}/requests`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestDeploymentAction {
    client: Client,
    options: CallOptions,
    deployment_id: String,
    body: types::ResourceActionRequest,
}

impl RequestDeploymentAction {
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
        let deployment_id = path_segment("deploymentId", &self.deployment_id)?;
        let url = format!(
            "{}/deployment/api/deployments/{deployment_id}/requests", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for RequestDeploymentAction {
    type Output = Result<types::Request, Error>;
    type IntoFuture = Call<types::Request>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::REQUEST_DEPLOYMENT_ACTION, request, self.options)
    }
}

impl Client {
    /// List the actions of a resource of a deployment.
    ///
    /// `GET /deployment/api/deployments/{deploymentId}/resources/{resourceId}/actions`
    ///
    /// Lists the actions that the caller can see for the resource. An action whose `valid` is false
    /// cannot be run at present.
    ///
    /// - `deployment_id`: Id of the deployment.
    /// - `resource_id`: Id of the resource.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The deployment or the resource was not found.
    #[inline]
    pub fn list_deployment_resource_actions(
        &self,
        deployment_id: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> ListDeploymentResourceActions {
        ListDeploymentResourceActions {
            client: self.clone(),
            options: CallOptions::default(),
            deployment_id: deployment_id.into(),
            resource_id: resource_id.into(),
        }
    }
}

/// The call of [`Client::list_deployment_resource_actions`].
///
/// `GET /deployment/api/deployments/{deploymentId}/resources/{resourceId}/actions`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListDeploymentResourceActions {
    client: Client,
    options: CallOptions,
    deployment_id: String,
    resource_id: String,
}

impl ListDeploymentResourceActions {
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
    pub fn with_response(self) -> CallWithResponse<Vec<types::ResourceAction>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::ResourceAction> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_DEPLOYMENT_RESOURCE_ACTIONS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::ResourceAction>> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_DEPLOYMENT_RESOURCE_ACTIONS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let deployment_id = path_segment("deploymentId", &self.deployment_id)?;
        let resource_id = path_segment("resourceId", &self.resource_id)?;
        let url = format!(
            "{}/deployment/api/deployments/{deployment_id}/resources/{resource_id}/actions",
            self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListDeploymentResourceActions {
    type Output = Result<Vec<types::ResourceAction>, Error>;
    type IntoFuture = Call<Vec<types::ResourceAction>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_DEPLOYMENT_RESOURCE_ACTIONS, request, self.options)
    }
}

impl Client {
    /// Get an action of a resource of a deployment.
    ///
    /// `GET /deployment/api/deployments/{deploymentId}/resources/{resourceId}/actions/{actionId}`
    ///
    /// Use it for the `schema` of the inputs before a request is submitted.
    ///
    /// - `deployment_id`: Id of the deployment.
    /// - `resource_id`: Id of the resource.
    /// - `action_id`: Id of the action, as the list of actions gives it; a name with dots and not a UUID.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The deployment, the resource or the action was not found.
    #[inline]
    pub fn get_deployment_resource_action(
        &self,
        deployment_id: impl Into<String>,
        resource_id: impl Into<String>,
        action_id: impl Into<String>,
    ) -> GetDeploymentResourceAction {
        GetDeploymentResourceAction {
            client: self.clone(),
            options: CallOptions::default(),
            deployment_id: deployment_id.into(),
            resource_id: resource_id.into(),
            action_id: action_id.into(),
        }
    }
}

/// The call of [`Client::get_deployment_resource_action`].
///
/// `GET /deployment/api/deployments/{deploymentId}/resources/{resourceId}/actions/{actionId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetDeploymentResourceAction {
    client: Client,
    options: CallOptions,
    deployment_id: String,
    resource_id: String,
    action_id: String,
}

impl GetDeploymentResourceAction {
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
    pub fn with_response(self) -> CallWithResponse<types::ResourceAction> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let deployment_id = path_segment("deploymentId", &self.deployment_id)?;
        let resource_id = path_segment("resourceId", &self.resource_id)?;
        let action_id = path_segment("actionId", &self.action_id)?;
        let url = format!(
            "{}/deployment/api/deployments/{deployment_id}/resources/{resource_id}/actions/{action_id}",
            self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetDeploymentResourceAction {
    type Output = Result<types::ResourceAction, Error>;
    type IntoFuture = Call<types::ResourceAction>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_DEPLOYMENT_RESOURCE_ACTION, request, self.options)
    }
}

impl Client {
    /// Run an action on a resource of a deployment.
    ///
    /// `POST /deployment/api/deployments/{deploymentId}/resources/{resourceId}/requests`
    ///
    /// Get the action first: its `schema` tells which `inputs` it takes. The answer is the request,
    /// which has usually not finished yet; read it by its id until its `status` is final.
    ///
    /// - `deployment_id`: Id of the deployment.
    /// - `resource_id`: Id of the resource.
    /// - `body`: The action to run and its inputs.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The deployment or the resource was not found.
    /// - 409: The action cannot be run now, for instance because another request is in progress.
    #[inline]
    pub fn request_deployment_resource_action(
        &self,
        deployment_id: impl Into<String>,
        resource_id: impl Into<String>,
        body: types::ResourceActionRequest,
    ) -> RequestDeploymentResourceAction {
        RequestDeploymentResourceAction {
            client: self.clone(),
            options: CallOptions::default(),
            deployment_id: deployment_id.into(),
            resource_id: resource_id.into(),
            body,
        }
    }
}

/// The call of [`Client::request_deployment_resource_action`].
///
/// `POST /deployment/api/deployments/{deploymentId}/resources/{resourceId}/requests`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestDeploymentResourceAction {
    client: Client,
    options: CallOptions,
    deployment_id: String,
    resource_id: String,
    body: types::ResourceActionRequest,
}

impl RequestDeploymentResourceAction {
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
        let deployment_id = path_segment("deploymentId", &self.deployment_id)?;
        let resource_id = path_segment("resourceId", &self.resource_id)?;
        let url = format!(
            "{}/deployment/api/deployments/{deployment_id}/resources/{resource_id}/requests",
            self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for RequestDeploymentResourceAction {
    type Output = Result<types::Request, Error>;
    type IntoFuture = Call<types::Request>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::REQUEST_DEPLOYMENT_RESOURCE_ACTION, request, self.options)
    }
}
