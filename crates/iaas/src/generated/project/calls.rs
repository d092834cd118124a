// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List projects.
    ///
    /// `GET /iaas/api/projects`
    ///
    /// Needs the feature `project`.
    ///
    /// Lists projects with their users and cloud zones. Most operations that create something need the
    /// `id` of a project.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_projects(&self) -> ListProjects {
        ListProjects {
            client: self.clone(),
            options: CallOptions::default(),
            top: None,
            skip: None,
            order_by: None,
            count: None,
            filter: None,
        }
    }
}

/// The call of [`Client::list_projects`].
///
/// `GET /iaas/api/projects`
///
/// Needs the feature `project`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListProjects {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
    order_by: Option<String>,
    count: Option<bool>,
    filter: Option<String>,
}

impl ListProjects {
    /// Sets the query parameter `$top`.
    ///
    /// Largest number of items to return. The service applies its default if it is left out.
    pub fn top(mut self, top: impl Into<i64>) -> Self {
        self.top = Some(top.into());
        self
    }
    /// Sets the query parameter `$skip`.
    ///
    /// Number of items to pass over before the first one returned.
    pub fn skip(mut self, skip: impl Into<i64>) -> Self {
        self.skip = Some(skip.into());
        self
    }
    /// Sets the query parameter `$orderBy`.
    ///
    /// Property to sort by, followed by a space and `asc` or `desc`, such as `name asc`.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }
    /// Sets the query parameter `$count`.
    ///
    /// Asks for the number of all matching items, whatever the page, in `totalElements`. Leave it out
    /// rather than set it to false, as the value may be ignored.
    pub fn count(mut self, count: bool) -> Self {
        self.count = Some(count);
        self
    }
    /// Sets the query parameter `$filter`.
    ///
    /// Condition that keeps only matching projects, in OData notation, such as `name eq 'development'`.
    /// Join conditions with `and` and `or`; `*` in a value stands for any text.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
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
    pub fn with_response(self) -> CallWithResponse<types::ProjectResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Project> {
        let request = self.request();
        self.client.core.items(&operations::LIST_PROJECTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::ProjectResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_PROJECTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/projects", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$count", &self.count)
            .query("$filter", &self.filter)
            .query("$orderBy", &self.order_by)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListProjects {
    type Output = Result<types::ProjectResult, Error>;
    type IntoFuture = Call<types::ProjectResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_PROJECTS, request, self.options)
    }
}

impl Client {
    /// Create a project.
    ///
    /// `POST /iaas/api/projects`
    ///
    /// Needs the feature `project`.
    ///
    /// The body must hold a name. Users are named by `email`; `zoneAssignmentConfigurations` gives the
    /// project cloud zones, each with limits where 0 stands for none. Without a cloud zone nothing can
    /// be deployed in the project.
    ///
    /// - `body`: The project to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_project(&self, body: types::ProjectSpecification) -> CreateProject {
        CreateProject {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_project`].
///
/// `POST /iaas/api/projects`
///
/// Needs the feature `project`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateProject {
    client: Client,
    options: CallOptions,
    body: types::ProjectSpecification,
}

impl CreateProject {
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
    pub fn with_response(self) -> CallWithResponse<types::Project> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/projects", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateProject {
    type Output = Result<types::Project, Error>;
    type IntoFuture = Call<types::Project>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_PROJECT, request, self.options)
    }
}

impl Client {
    /// Get a project.
    ///
    /// `GET /iaas/api/projects/{id}`
    ///
    /// Needs the feature `project`.
    ///
    /// Tells in `zones` how much of the limits of each cloud zone is in use.
    ///
    /// - `id`: Id of the project.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The project was not found.
    #[inline]
    pub fn get_project(&self, id: impl Into<String>) -> GetProject {
        GetProject {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_project`].
///
/// `GET /iaas/api/projects/{id}`
///
/// Needs the feature `project`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetProject {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetProject {
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
    pub fn with_response(self) -> CallWithResponse<types::Project> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/iaas/api/projects/{id}", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetProject {
    type Output = Result<types::Project, Error>;
    type IntoFuture = Call<types::Project>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_PROJECT, request, self.options)
    }
}

impl Client {
    /// Delete a project.
    ///
    /// `DELETE /iaas/api/projects/{id}`
    ///
    /// Needs the feature `project`.
    ///
    /// Done at once, and only if nothing is deployed in the project any more; otherwise the answer is
    /// 409\. Delete its deployments first.
    ///
    /// - `id`: Id of the project.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 409: The project cannot be deleted, for instance because it still holds deployments or resources.
    #[inline]
    pub fn delete_project(&self, id: impl Into<String>) -> DeleteProject {
        DeleteProject {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_project`].
///
/// `DELETE /iaas/api/projects/{id}`
///
/// Needs the feature `project`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteProject {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteProject {
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
        let url = format!("{}/iaas/api/projects/{id}", self.client.core.base_url());
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteProject {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_PROJECT, request, self.options)
    }
}

impl Client {
    /// Update a project.
    ///
    /// `PATCH /iaas/api/projects/{id}`
    ///
    /// Needs the feature `project`.
    ///
    /// The document requires `name` in every update. A list in the body, such as `members` or
    /// `zoneAssignmentConfigurations`, takes the place of the present one. Tags for resources of the
    /// project have an operation of their own.
    ///
    /// - `id`: Id of the project.
    /// - `body`: The properties to change, with the name.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn update_project(
        &self,
        id: impl Into<String>,
        body: types::ProjectSpecification,
    ) -> UpdateProject {
        UpdateProject {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_project`].
///
/// `PATCH /iaas/api/projects/{id}`
///
/// Needs the feature `project`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateProject {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::ProjectSpecification,
}

impl UpdateProject {
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
    pub fn with_response(self) -> CallWithResponse<types::Project> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/iaas/api/projects/{id}", self.client.core.base_url());
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateProject {
    type Output = Result<types::Project, Error>;
    type IntoFuture = Call<types::Project>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_PROJECT, request, self.options)
    }
}

impl Client {
    /// Get the resource metadata of a project.
    ///
    /// `GET /iaas/api/projects/{id}/resource-metadata`
    ///
    /// Needs the feature `project`.
    ///
    /// Answers the tags that resources get when they are deployed in the project.
    ///
    /// - `id`: Id of the project.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The project was not found.
    #[inline]
    pub fn get_project_resource_metadata(
        &self,
        id: impl Into<String>,
    ) -> GetProjectResourceMetadata {
        GetProjectResourceMetadata {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_project_resource_metadata`].
///
/// `GET /iaas/api/projects/{id}/resource-metadata`
///
/// Needs the feature `project`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetProjectResourceMetadata {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetProjectResourceMetadata {
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
    pub fn with_response(self) -> CallWithResponse<types::ProjectResourceMetadata> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/projects/{id}/resource-metadata", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetProjectResourceMetadata {
    type Output = Result<types::ProjectResourceMetadata, Error>;
    type IntoFuture = Call<types::ProjectResourceMetadata>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_PROJECT_RESOURCE_METADATA, request, self.options)
    }
}

impl Client {
    /// Update the resource metadata of a project.
    ///
    /// `PATCH /iaas/api/projects/{id}/resource-metadata`
    ///
    /// Needs the feature `project`.
    ///
    /// Sets the tags that resources get when they are deployed in the project from now on. The answer
    /// is the project, which does not show the tags.
    ///
    /// - `id`: Id of the project.
    /// - `body`: The tags to give to resources.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn update_project_resource_metadata(
        &self,
        id: impl Into<String>,
        body: types::ProjectResourceMetadataSpecification,
    ) -> UpdateProjectResourceMetadata {
        UpdateProjectResourceMetadata {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_project_resource_metadata`].
///
/// `PATCH /iaas/api/projects/{id}/resource-metadata`
///
/// Needs the feature `project`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateProjectResourceMetadata {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::ProjectResourceMetadataSpecification,
}

impl UpdateProjectResourceMetadata {
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
    pub fn with_response(self) -> CallWithResponse<types::Project> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/projects/{id}/resource-metadata", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateProjectResourceMetadata {
    type Output = Result<types::Project, Error>;
    type IntoFuture = Call<types::Project>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_PROJECT_RESOURCE_METADATA, request, self.options)
    }
}
