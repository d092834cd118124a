// Made by `cargo xtask regen` from specs/project.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, Value, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List projects.
    ///
    /// `GET /project-service/api/projects`
    ///
    /// Lists the projects that the caller can see. Which role the caller has in a project decides
    /// whether it is listed, together with the parameters whose names begin with `exclude`. The list
    /// takes no filter for names; compare those in the answer.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_projects(&self) -> ListProjects {
        ListProjects {
            client: self.clone(),
            options: CallOptions::default(),
            orderby: None,
            select: None,
            exclude_not_shared_projects_for_member: None,
            exclude_supervisor: None,
            exclude_viewer: None,
            page: None,
            size: None,
            with_any_permission: Vec::new(),
        }
    }
}

/// The call of [`Client::list_projects`].
///
/// `GET /project-service/api/projects`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListProjects {
    client: Client,
    options: CallOptions,
    orderby: Option<String>,
    select: Option<String>,
    exclude_not_shared_projects_for_member: Option<bool>,
    exclude_supervisor: Option<bool>,
    exclude_viewer: Option<bool>,
    page: Option<i64>,
    size: Option<i64>,
    with_any_permission: Vec<String>,
}

impl ListProjects {
    /// Sets the query parameter `$orderby`.
    ///
    /// Property to sort by, optionally followed by a space and `asc` or `desc`.
    pub fn orderby(mut self, orderby: impl Into<String>) -> Self {
        self.orderby = Some(orderby.into());
        self
    }
    /// Sets the query parameter `$select`.
    ///
    /// Names of the properties to return, out of `id`, `name`, `description`, `operationTimeout` and
    /// `constraints`; `id` is always returned.
    pub fn select(mut self, select: impl Into<String>) -> Self {
        self.select = Some(select.into());
        self
    }
    /// Sets the query parameter `excludeNotSharedProjectsForMember`.
    ///
    /// Whether to leave out projects whose resources are not shared and in which the caller is a member
    /// only.
    pub fn exclude_not_shared_projects_for_member(
        mut self,
        exclude_not_shared_projects_for_member: bool,
    ) -> Self {
        self.exclude_not_shared_projects_for_member = Some(
            exclude_not_shared_projects_for_member,
        );
        self
    }
    /// Sets the query parameter `excludeSupervisor`.
    ///
    /// Whether to leave out projects in which the caller is a supervisor only. They are left out by
    /// default. The server's default is `true`.
    pub fn exclude_supervisor(mut self, exclude_supervisor: bool) -> Self {
        self.exclude_supervisor = Some(exclude_supervisor);
        self
    }
    /// Sets the query parameter `excludeViewer`.
    ///
    /// Whether to leave out projects in which the caller is a viewer only. Ignored for a caller to whom
    /// a permission of `withAnyPermission` applies.
    pub fn exclude_viewer(mut self, exclude_viewer: bool) -> Self {
        self.exclude_viewer = Some(exclude_viewer);
        self
    }
    /// Sets the query parameter `page`.
    ///
    /// Number of the page, counted from 0. The server's default is `0`.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }
    /// Sets the query parameter `size`.
    ///
    /// Largest number of projects in the page, 500 by default. The server's default is `500`.
    pub fn size(mut self, size: impl Into<i64>) -> Self {
        self.size = Some(size.into());
        self
    }
    /// Sets the query parameter `withAnyPermission`.
    ///
    /// Permission that opens projects to a caller who has no role in them. Repeat the parameter for
    /// several; one that the caller has is enough.
    pub fn with_any_permission(
        mut self,
        with_any_permission: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.with_any_permission = with_any_permission
            .into_iter()
            .map(Into::into)
            .collect();
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfProjects> {
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
    pub fn pages(self) -> Pages<types::PageOfProjects> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_PROJECTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/project-service/api/projects", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$select", &self.select)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query(
                "excludeNotSharedProjectsForMember",
                &self.exclude_not_shared_projects_for_member,
            )
            .query("excludeSupervisor", &self.exclude_supervisor)
            .query("excludeViewer", &self.exclude_viewer)
            .query("page", &self.page)
            .query("size", &self.size)
            .query("withAnyPermission", &self.with_any_permission)
            .build()
    }
}

impl IntoFuture for ListProjects {
    type Output = Result<types::PageOfProjects, Error>;
    type IntoFuture = Call<types::PageOfProjects>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_PROJECTS, request, self.options)
    }
}

impl Client {
    /// Create a project.
    ///
    /// `POST /project-service/api/projects`
    ///
    /// Users and groups can be given their roles at once or later.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    /// - 409: A project with this name exists already.
    #[inline]
    pub fn create_project(&self) -> CreateProject {
        CreateProject {
            client: self.clone(),
            options: CallOptions::default(),
            body: None,
            validate_principals: None,
        }
    }
}

/// The call of [`Client::create_project`].
///
/// `POST /project-service/api/projects`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateProject {
    client: Client,
    options: CallOptions,
    body: Option<types::ProjectSpecification>,
    validate_principals: Option<bool>,
}

impl CreateProject {
    /// Sends a body.
    ///
    /// The project to create. The document lets the body be left out, although a name is required
    /// inside it.
    pub fn body(mut self, body: types::ProjectSpecification) -> Self {
        self.body = Some(body);
        self
    }
    /// Sets the query parameter `validatePrincipals`.
    ///
    /// Whether to check that the identity provider knows each user and group. Fewer of them are
    /// accepted at once then.
    pub fn validate_principals(mut self, validate_principals: bool) -> Self {
        self.validate_principals = Some(validate_principals);
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
    pub fn with_response(self) -> CallWithResponse<types::Project> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/project-service/api/projects", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json_if_given(self.body.as_ref())
            .query("validatePrincipals", &self.validate_principals)
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
    /// `GET /project-service/api/projects/{id}`
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
            with_any_permission: Vec::new(),
        }
    }
}

/// The call of [`Client::get_project`].
///
/// `GET /project-service/api/projects/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetProject {
    client: Client,
    options: CallOptions,
    id: String,
    with_any_permission: Vec<String>,
}

impl GetProject {
    /// Sets the query parameter `withAnyPermission`.
    ///
    /// Permission that opens projects to a caller who has no role in them. Repeat the parameter for
    /// several; one that the caller has is enough.
    pub fn with_any_permission(
        mut self,
        with_any_permission: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.with_any_permission = with_any_permission
            .into_iter()
            .map(Into::into)
            .collect();
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
    pub fn with_response(self) -> CallWithResponse<types::Project> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/project-service/api/projects/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("withAnyPermission", &self.with_any_permission)
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
    /// `DELETE /project-service/api/projects/{id}`
    ///
    /// A project that is in use cannot be deleted; remove its deployments and take away its cloud zones
    /// first.
    ///
    /// - `id`: Id of the project.
    ///
    /// # Errors
    ///
    /// - 400: The id was not accepted, or the project cannot be deleted.
    /// - 403: The caller is not permitted to do this.
    /// - 409: The project is in use.
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
/// `DELETE /project-service/api/projects/{id}`
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
    pub fn with_response(self) -> CallWithResponse<Value> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/project-service/api/projects/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteProject {
    type Output = Result<Value, Error>;
    type IntoFuture = Call<Value>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_PROJECT, request, self.options)
    }
}

impl Client {
    /// Update a project.
    ///
    /// `PATCH /project-service/api/projects/{id}`
    ///
    /// Properties that are left out keep their values. Roles are changed by an operation of their own,
    /// and so is the cost.
    ///
    /// - `id`: Id of the project.
    /// - `body`: The properties to change.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The project was not found.
    #[inline]
    pub fn update_project(
        &self,
        id: impl Into<String>,
        body: types::UpdateProjectSpecification,
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
/// `PATCH /project-service/api/projects/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateProject {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::UpdateProjectSpecification,
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
        let url = format!(
            "{}/project-service/api/projects/{id}", self.client.core.base_url()
        );
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
    /// Set the cost of a project.
    ///
    /// `PATCH /project-service/api/projects/{id}/cost`
    ///
    /// Records what the project costs as computed elsewhere.
    ///
    /// - `id`: Id of the project.
    /// - `body`: The cost to record.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The project was not found.
    #[inline]
    pub fn update_project_cost(
        &self,
        id: impl Into<String>,
        body: types::ProjectCost,
    ) -> UpdateProjectCost {
        UpdateProjectCost {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_project_cost`].
///
/// `PATCH /project-service/api/projects/{id}/cost`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateProjectCost {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::ProjectCost,
}

impl UpdateProjectCost {
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
            "{}/project-service/api/projects/{id}/cost", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateProjectCost {
    type Output = Result<types::Project, Error>;
    type IntoFuture = Call<types::Project>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_PROJECT_COST, request, self.options)
    }
}

impl Client {
    /// Change who has a role in a project.
    ///
    /// `PATCH /project-service/api/projects/{id}/principals`
    ///
    /// Adds, changes and removes roles of users and groups. Those that are not named keep theirs.
    ///
    /// - `id`: Id of the project.
    /// - `body`: The roles to give and to take away.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The project was not found.
    #[inline]
    pub fn update_project_principals(
        &self,
        id: impl Into<String>,
        body: types::ProjectPrincipalsAssignment,
    ) -> UpdateProjectPrincipals {
        UpdateProjectPrincipals {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
            validate_principals: None,
        }
    }
}

/// The call of [`Client::update_project_principals`].
///
/// `PATCH /project-service/api/projects/{id}/principals`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateProjectPrincipals {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::ProjectPrincipalsAssignment,
    validate_principals: Option<bool>,
}

impl UpdateProjectPrincipals {
    /// Sets the query parameter `validatePrincipals`.
    ///
    /// Whether to check that the identity provider knows each user and group. Fewer of them are
    /// accepted at once then.
    pub fn validate_principals(mut self, validate_principals: bool) -> Self {
        self.validate_principals = Some(validate_principals);
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
    pub fn with_response(self) -> CallWithResponse<types::Project> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/project-service/api/projects/{id}/principals", self.client.core
            .base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("validatePrincipals", &self.validate_principals)
            .build()
    }
}

impl IntoFuture for UpdateProjectPrincipals {
    type Output = Result<types::Project, Error>;
    type IntoFuture = Call<types::Project>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_PROJECT_PRINCIPALS, request, self.options)
    }
}

impl Client {
    /// Get the resource metadata of a project.
    ///
    /// `GET /project-service/api/projects/{id}/resource-metadata`
    ///
    /// The metadata is what is put on every resource that is deployed in the project.
    ///
    /// - `id`: Id of the project.
    ///
    /// # Errors
    ///
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
/// `GET /project-service/api/projects/{id}/resource-metadata`
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
            "{}/project-service/api/projects/{id}/resource-metadata", self.client.core
            .base_url()
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
    /// `PATCH /project-service/api/projects/{id}/resource-metadata`
    ///
    /// - `id`: Id of the project.
    /// - `body`: The metadata as it is to be.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 404: The project was not found.
    #[inline]
    pub fn update_project_resource_metadata(
        &self,
        id: impl Into<String>,
        body: types::ProjectResourceMetadata,
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
/// `PATCH /project-service/api/projects/{id}/resource-metadata`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateProjectResourceMetadata {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::ProjectResourceMetadata,
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
    pub fn with_response(self) -> CallWithResponse<types::ProjectResourceMetadata> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/project-service/api/projects/{id}/resource-metadata", self.client.core
            .base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateProjectResourceMetadata {
    type Output = Result<types::ProjectResourceMetadata, Error>;
    type IntoFuture = Call<types::ProjectResourceMetadata>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_PROJECT_RESOURCE_METADATA, request, self.options)
    }
}

impl Client {
    /// Synchronise the principals of a project.
    ///
    /// `POST /project-service/api/projects/{id}/sync-principals`
    ///
    /// Brings users and groups that have roles in line with the identity provider. There is no body to
    /// send.
    ///
    /// - `id`: Id of the project.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The project was not found.
    #[inline]
    pub fn sync_project_principals(
        &self,
        id: impl Into<String>,
    ) -> SyncProjectPrincipals {
        SyncProjectPrincipals {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::sync_project_principals`].
///
/// `POST /project-service/api/projects/{id}/sync-principals`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SyncProjectPrincipals {
    client: Client,
    options: CallOptions,
    id: String,
}

impl SyncProjectPrincipals {
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
    pub fn with_response(self) -> CallWithResponse<types::PrincipalRole> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/project-service/api/projects/{id}/sync-principals", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for SyncProjectPrincipals {
    type Output = Result<types::PrincipalRole, Error>;
    type IntoFuture = Call<types::PrincipalRole>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::SYNC_PROJECT_PRINCIPALS, request, self.options)
    }
}
