// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Update a custom naming.
    ///
    /// `PUT /iaas/api/naming`
    ///
    /// Needs the feature `custom-naming`.
    ///
    /// The custom naming is named by `id` in the body, not in the path. Send all templates and projects
    /// that it is to have, not only those that change.
    ///
    /// - `body`: The custom naming as it is to be, with its id.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The custom naming was not found.
    #[inline]
    pub fn update_custom_name(
        &self,
        body: types::CustomNamingModel,
    ) -> UpdateCustomName {
        UpdateCustomName {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::update_custom_name`].
///
/// `PUT /iaas/api/naming`
///
/// Needs the feature `custom-naming`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateCustomName {
    client: Client,
    options: CallOptions,
    body: types::CustomNamingModel,
}

impl UpdateCustomName {
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
    pub fn with_response(self) -> CallWithResponse<Option<types::CustomNaming>> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/naming", self.client.core.base_url());
        RequestBuilder::put(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateCustomName {
    type Output = Result<Option<types::CustomNaming>, Error>;
    type IntoFuture = Call<Option<types::CustomNaming>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_CUSTOM_NAME, request, self.options)
    }
}

impl Client {
    /// Create a custom naming.
    ///
    /// `POST /iaas/api/naming`
    ///
    /// Needs the feature `custom-naming`.
    ///
    /// A custom naming holds templates, one for each type of resource, and the projects that use them;
    /// an organization can have one as its default. A template's `pattern` is the text that names are
    /// made from, with a counter that starts at `startCounter` and grows by `incrementStep`.
    ///
    /// - `body`: The custom naming to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    /// - 404: Something that the body refers to was not found.
    #[inline]
    pub fn create_custom_name(
        &self,
        body: types::CustomNamingModel,
    ) -> CreateCustomName {
        CreateCustomName {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_custom_name`].
///
/// `POST /iaas/api/naming`
///
/// Needs the feature `custom-naming`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateCustomName {
    client: Client,
    options: CallOptions,
    body: types::CustomNamingModel,
}

impl CreateCustomName {
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
    pub fn with_response(self) -> CallWithResponse<types::CustomNaming> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/naming", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateCustomName {
    type Output = Result<types::CustomNaming, Error>;
    type IntoFuture = Call<types::CustomNaming>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_CUSTOM_NAME, request, self.options)
    }
}

impl Client {
    /// Get the custom naming of a project.
    ///
    /// `GET /iaas/api/naming/projectId/{id}`
    ///
    /// Needs the feature `custom-naming`.
    ///
    /// Looks a custom naming up by a project that uses it, where its own id is not known.
    ///
    /// - `id`: Id of the project, not of the custom naming.
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The project was not found, or has no custom naming.
    #[inline]
    pub fn get_custom_name_by_project_id(
        &self,
        id: impl Into<String>,
    ) -> GetCustomNameByProjectId {
        GetCustomNameByProjectId {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_custom_name_by_project_id`].
///
/// `GET /iaas/api/naming/projectId/{id}`
///
/// Needs the feature `custom-naming`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetCustomNameByProjectId {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetCustomNameByProjectId {
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
    pub fn with_response(self) -> CallWithResponse<types::CustomNaming> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/naming/projectId/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetCustomNameByProjectId {
    type Output = Result<types::CustomNaming, Error>;
    type IntoFuture = Call<types::CustomNaming>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_CUSTOM_NAME_BY_PROJECT_ID, request, self.options)
    }
}

impl Client {
    /// Get a custom naming.
    ///
    /// `GET /iaas/api/naming/{id}`
    ///
    /// Needs the feature `custom-naming`.
    ///
    /// Answers the templates, with the present state of their counters, and the projects.
    ///
    /// - `id`: Id of the custom naming.
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The custom naming was not found.
    #[inline]
    pub fn get_custom_name(&self, id: impl Into<String>) -> GetCustomName {
        GetCustomName {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_custom_name`].
///
/// `GET /iaas/api/naming/{id}`
///
/// Needs the feature `custom-naming`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetCustomName {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetCustomName {
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
    pub fn with_response(self) -> CallWithResponse<types::CustomNaming> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/iaas/api/naming/{id}", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetCustomName {
    type Output = Result<types::CustomNaming, Error>;
    type IntoFuture = Call<types::CustomNaming>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_CUSTOM_NAME, request, self.options)
    }
}

impl Client {
    /// Delete a custom naming.
    ///
    /// `DELETE /iaas/api/naming/{id}`
    ///
    /// Needs the feature `custom-naming`.
    ///
    /// Done at once. Names that were made with it stay; its counters are lost.
    ///
    /// - `id`: Id of the custom naming.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The custom naming was not found.
    #[inline]
    pub fn delete_custom_name(&self, id: impl Into<String>) -> DeleteCustomName {
        DeleteCustomName {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_custom_name`].
///
/// `DELETE /iaas/api/naming/{id}`
///
/// Needs the feature `custom-naming`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteCustomName {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteCustomName {
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
        let url = format!("{}/iaas/api/naming/{id}", self.client.core.base_url());
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteCustomName {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_CUSTOM_NAME, request, self.options)
    }
}
