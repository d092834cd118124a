// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List blueprints.
    ///
    /// `GET /blueprint/api/blueprints`
    ///
    /// Filters that are given together narrow the list. Items of the list may lack properties; get a
    /// blueprint by its id to read its `content`.
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_blueprints(&self) -> ListBlueprints {
        ListBlueprints {
            client: self.clone(),
            options: CallOptions::default(),
            orderby: Vec::new(),
            select: Vec::new(),
            skip: None,
            top: None,
            name: None,
            projects: Vec::new(),
            property_groups: Vec::new(),
            released: None,
            search: None,
            versioned: None,
        }
    }
}

/// The call of [`Client::list_blueprints`].
///
/// `GET /blueprint/api/blueprints`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListBlueprints {
    client: Client,
    options: CallOptions,
    orderby: Vec<String>,
    select: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    name: Option<String>,
    projects: Vec<String>,
    property_groups: Vec<String>,
    released: Option<bool>,
    search: Option<String>,
    versioned: Option<bool>,
}

impl ListBlueprints {
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
    /// Sets the query parameter `name`.
    ///
    /// Name to filter by. Part of a name can match, so compare the names in the answer if it has to be
    /// exact.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets the query parameter `projects`.
    ///
    /// Id of a project: only blueprints of the given projects are listed. Repeat the parameter for
    /// several projects.
    pub fn projects(
        mut self,
        projects: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.projects = projects.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `propertyGroups`.
    ///
    /// Property group to filter blueprints by. Repeat the parameter for several groups.
    pub fn property_groups(
        mut self,
        property_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.property_groups = property_groups.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `released`.
    ///
    /// Whether to list only blueprints that have a released version.
    pub fn released(mut self, released: bool) -> Self {
        self.released = Some(released);
        self
    }
    /// Sets the query parameter `search`.
    ///
    /// Text to search for among the blueprints; part of a name can match.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }
    /// Sets the query parameter `versioned`.
    ///
    /// Whether to list only blueprints that have a version.
    pub fn versioned(mut self, versioned: bool) -> Self {
        self.versioned = Some(versioned);
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfBlueprint> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Blueprint> {
        let request = self.request();
        self.client.core.items(&operations::LIST_BLUEPRINTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfBlueprint> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_BLUEPRINTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/blueprint/api/blueprints", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$select", &self.select)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("name", &self.name)
            .query("projects", &self.projects)
            .query("propertyGroups", &self.property_groups)
            .query("released", &self.released)
            .query("search", &self.search)
            .query("versioned", &self.versioned)
            .build()
    }
}

impl IntoFuture for ListBlueprints {
    type Output = Result<types::PageOfBlueprint, Error>;
    type IntoFuture = Call<types::PageOfBlueprint>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_BLUEPRINTS, request, self.options)
    }
}

impl Client {
    /// Create a blueprint.
    ///
    /// `POST /blueprint/api/blueprints`
    ///
    /// Stores a new draft in a project. Create a version of it to keep its content unchanged, and
    /// release a version to offer it in the catalog.
    ///
    /// - `body`: The blueprint to create: its name, project and content.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_blueprint(&self, body: types::Blueprint) -> CreateBlueprint {
        CreateBlueprint {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_blueprint`].
///
/// `POST /blueprint/api/blueprints`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateBlueprint {
    client: Client,
    options: CallOptions,
    body: types::Blueprint,
}

impl CreateBlueprint {
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
    pub fn with_response(self) -> CallWithResponse<types::Blueprint> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/blueprint/api/blueprints", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateBlueprint {
    type Output = Result<types::Blueprint, Error>;
    type IntoFuture = Call<types::Blueprint>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_BLUEPRINT, request, self.options)
    }
}

impl Client {
    /// Get a blueprint.
    ///
    /// `GET /blueprint/api/blueprints/{blueprintId}`
    ///
    /// Answers with the draft. Versions are read from the `versions` of the blueprint.
    ///
    /// - `blueprint_id`: Id of the blueprint.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The blueprint was not found.
    #[inline]
    pub fn get_blueprint(&self, blueprint_id: impl Into<String>) -> GetBlueprint {
        GetBlueprint {
            client: self.clone(),
            options: CallOptions::default(),
            blueprint_id: blueprint_id.into(),
            select: Vec::new(),
        }
    }
}

/// The call of [`Client::get_blueprint`].
///
/// `GET /blueprint/api/blueprints/{blueprintId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetBlueprint {
    client: Client,
    options: CallOptions,
    blueprint_id: String,
    select: Vec<String>,
}

impl GetBlueprint {
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
    pub fn with_response(self) -> CallWithResponse<types::Blueprint> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let blueprint_id = path_segment("blueprintId", &self.blueprint_id)?;
        let url = format!(
            "{}/blueprint/api/blueprints/{blueprint_id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$select", &self.select)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetBlueprint {
    type Output = Result<types::Blueprint, Error>;
    type IntoFuture = Call<types::Blueprint>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_BLUEPRINT, request, self.options)
    }
}

impl Client {
    /// Update a blueprint.
    ///
    /// `PUT /blueprint/api/blueprints/{blueprintId}`
    ///
    /// Replaces the draft: send all writable properties, not only the changed ones. Versions that exist
    /// keep their content.
    ///
    /// - `blueprint_id`: Id of the blueprint.
    /// - `body`: The blueprint as it is to be.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The blueprint was not found.
    #[inline]
    pub fn update_blueprint(
        &self,
        blueprint_id: impl Into<String>,
        body: types::Blueprint,
    ) -> UpdateBlueprint {
        UpdateBlueprint {
            client: self.clone(),
            options: CallOptions::default(),
            blueprint_id: blueprint_id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_blueprint`].
///
/// `PUT /blueprint/api/blueprints/{blueprintId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateBlueprint {
    client: Client,
    options: CallOptions,
    blueprint_id: String,
    body: types::Blueprint,
}

impl UpdateBlueprint {
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
    pub fn with_response(self) -> CallWithResponse<types::Blueprint> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let blueprint_id = path_segment("blueprintId", &self.blueprint_id)?;
        let url = format!(
            "{}/blueprint/api/blueprints/{blueprint_id}", self.client.core.base_url()
        );
        RequestBuilder::put(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateBlueprint {
    type Output = Result<types::Blueprint, Error>;
    type IntoFuture = Call<types::Blueprint>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_BLUEPRINT, request, self.options)
    }
}

impl Client {
    /// Delete a blueprint.
    ///
    /// `DELETE /blueprint/api/blueprints/{blueprintId}`
    ///
    /// - `blueprint_id`: Id of the blueprint.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The blueprint was not found.
    #[inline]
    pub fn delete_blueprint(&self, blueprint_id: impl Into<String>) -> DeleteBlueprint {
        DeleteBlueprint {
            client: self.clone(),
            options: CallOptions::default(),
            blueprint_id: blueprint_id.into(),
        }
    }
}

/// The call of [`Client::delete_blueprint`].
///
/// `DELETE /blueprint/api/blueprints/{blueprintId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteBlueprint {
    client: Client,
    options: CallOptions,
    blueprint_id: String,
}

impl DeleteBlueprint {
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
        let blueprint_id = path_segment("blueprintId", &self.blueprint_id)?;
        let url = format!(
            "{}/blueprint/api/blueprints/{blueprint_id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteBlueprint {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_BLUEPRINT, request, self.options)
    }
}

impl Client {
    /// Get the inputs schema of a blueprint.
    ///
    /// `GET /blueprint/api/blueprints/{blueprintId}/inputs-schema`
    ///
    /// Describes, as an object schema, the `inputs` that a request for the draft takes.
    ///
    /// - `blueprint_id`: Id of the blueprint.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The blueprint was not found.
    #[inline]
    pub fn get_blueprint_inputs_schema(
        &self,
        blueprint_id: impl Into<String>,
    ) -> GetBlueprintInputsSchema {
        GetBlueprintInputsSchema {
            client: self.clone(),
            options: CallOptions::default(),
            blueprint_id: blueprint_id.into(),
        }
    }
}

/// The call of [`Client::get_blueprint_inputs_schema`].
///
/// `GET /blueprint/api/blueprints/{blueprintId}/inputs-schema`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetBlueprintInputsSchema {
    client: Client,
    options: CallOptions,
    blueprint_id: String,
}

impl GetBlueprintInputsSchema {
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
    pub fn with_response(self) -> CallWithResponse<types::PropertyDefinition> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let blueprint_id = path_segment("blueprintId", &self.blueprint_id)?;
        let url = format!(
            "{}/blueprint/api/blueprints/{blueprint_id}/inputs-schema", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetBlueprintInputsSchema {
    type Output = Result<types::PropertyDefinition, Error>;
    type IntoFuture = Call<types::PropertyDefinition>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_BLUEPRINT_INPUTS_SCHEMA, request, self.options)
    }
}

impl Client {
    /// List the versions of a blueprint.
    ///
    /// `GET /blueprint/api/blueprints/{blueprintId}/versions`
    ///
    /// - `blueprint_id`: Id of the blueprint.
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The blueprint was not found.
    #[inline]
    pub fn list_blueprint_versions(
        &self,
        blueprint_id: impl Into<String>,
    ) -> ListBlueprintVersions {
        ListBlueprintVersions {
            client: self.clone(),
            options: CallOptions::default(),
            blueprint_id: blueprint_id.into(),
            orderby: Vec::new(),
            select: Vec::new(),
            skip: None,
            top: None,
            property_groups: Vec::new(),
            status: None,
            version: None,
        }
    }
}

/// The call of [`Client::list_blueprint_versions`].
///
/// `GET /blueprint/api/blueprints/{blueprintId}/versions`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListBlueprintVersions {
    client: Client,
    options: CallOptions,
    blueprint_id: String,
    orderby: Vec<String>,
    select: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    property_groups: Vec<String>,
    status: Option<types::BlueprintVersionStatus>,
    version: Option<String>,
}

impl ListBlueprintVersions {
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
    /// Sets the query parameter `propertyGroups`.
    ///
    /// Property group to filter versions by. Repeat the parameter for several groups.
    pub fn property_groups(
        mut self,
        property_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.property_groups = property_groups.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `status`.
    ///
    /// Status to filter versions by.
    pub fn status(mut self, status: impl Into<types::BlueprintVersionStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets the query parameter `version`.
    ///
    /// Version label to filter by.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfBlueprintVersion> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::BlueprintVersion> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_BLUEPRINT_VERSIONS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfBlueprintVersion> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_BLUEPRINT_VERSIONS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let blueprint_id = path_segment("blueprintId", &self.blueprint_id)?;
        let url = format!(
            "{}/blueprint/api/blueprints/{blueprint_id}/versions", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$select", &self.select)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("propertyGroups", &self.property_groups)
            .query("status", &self.status)
            .query("version", &self.version)
            .build()
    }
}

impl IntoFuture for ListBlueprintVersions {
    type Output = Result<types::PageOfBlueprintVersion, Error>;
    type IntoFuture = Call<types::PageOfBlueprintVersion>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_BLUEPRINT_VERSIONS, request, self.options)
    }
}

impl Client {
    /// Create a version of a blueprint.
    ///
    /// `POST /blueprint/api/blueprints/{blueprintId}/versions`
    ///
    /// Stores the present draft of the blueprint as a version, under a label that the caller chooses,
    /// and releases it at once if `release` is set.
    ///
    /// - `blueprint_id`: Id of the blueprint.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The blueprint was not found.
    #[inline]
    pub fn create_blueprint_version(
        &self,
        blueprint_id: impl Into<String>,
    ) -> CreateBlueprintVersion {
        CreateBlueprintVersion {
            client: self.clone(),
            options: CallOptions::default(),
            blueprint_id: blueprint_id.into(),
            body: None,
        }
    }
}

/// The call of [`Client::create_blueprint_version`].
///
/// `POST /blueprint/api/blueprints/{blueprintId}/versions`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateBlueprintVersion {
    client: Client,
    options: CallOptions,
    blueprint_id: String,
    body: Option<types::BlueprintVersionRequest>,
}

impl CreateBlueprintVersion {
    /// Sends a body.
    ///
    /// Label of the new version, and whether to release it. The document lets the body be left out,
    /// although a label is required inside it.
    pub fn body(mut self, body: types::BlueprintVersionRequest) -> Self {
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
    pub fn with_response(self) -> CallWithResponse<types::BlueprintVersion> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let blueprint_id = path_segment("blueprintId", &self.blueprint_id)?;
        let url = format!(
            "{}/blueprint/api/blueprints/{blueprint_id}/versions", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json_if_given(self.body.as_ref())
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateBlueprintVersion {
    type Output = Result<types::BlueprintVersion, Error>;
    type IntoFuture = Call<types::BlueprintVersion>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_BLUEPRINT_VERSION, request, self.options)
    }
}

impl Client {
    /// Get a version of a blueprint.
    ///
    /// `GET /blueprint/api/blueprints/{blueprintId}/versions/{version}`
    ///
    /// - `blueprint_id`: Id of the blueprint.
    /// - `version`: Label of the blueprint version, as given when the version was created; not its `id`.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The blueprint or the version was not found.
    #[inline]
    pub fn get_blueprint_version(
        &self,
        blueprint_id: impl Into<String>,
        version: impl Into<String>,
    ) -> GetBlueprintVersion {
        GetBlueprintVersion {
            client: self.clone(),
            options: CallOptions::default(),
            blueprint_id: blueprint_id.into(),
            version: version.into(),
            select: Vec::new(),
        }
    }
}

/// The call of [`Client::get_blueprint_version`].
///
/// `GET /blueprint/api/blueprints/{blueprintId}/versions/{version}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetBlueprintVersion {
    client: Client,
    options: CallOptions,
    blueprint_id: String,
    version: String,
    select: Vec<String>,
}

impl GetBlueprintVersion {
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
    pub fn with_response(self) -> CallWithResponse<types::BlueprintVersion> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let blueprint_id = path_segment("blueprintId", &self.blueprint_id)?;
        let version = path_segment("version", &self.version)?;
        let url = format!(
            "{}/blueprint/api/blueprints/{blueprint_id}/versions/{version}", self.client
            .core.base_url()
        );
        RequestBuilder::get(url).accept_json().query("$select", &self.select).build()
    }
}

impl IntoFuture for GetBlueprintVersion {
    type Output = Result<types::BlueprintVersion, Error>;
    type IntoFuture = Call<types::BlueprintVersion>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_BLUEPRINT_VERSION, request, self.options)
    }
}

impl Client {
    /// Release a version of a blueprint.
    ///
    /// `POST /blueprint/api/blueprints/{blueprintId}/versions/{version}/actions/release`
    ///
    /// Makes the version available to the catalog. It needs no body.
    ///
    /// - `blueprint_id`: Id of the blueprint.
    /// - `version`: Label of the blueprint version, as given when the version was created; not its `id`.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The blueprint or the version was not found.
    #[inline]
    pub fn release_blueprint_version(
        &self,
        blueprint_id: impl Into<String>,
        version: impl Into<String>,
    ) -> ReleaseBlueprintVersion {
        ReleaseBlueprintVersion {
            client: self.clone(),
            options: CallOptions::default(),
            blueprint_id: blueprint_id.into(),
            version: version.into(),
        }
    }
}

/// The call of [`Client::release_blueprint_version`].
///
/// `POST /blueprint/api/blueprints/{blueprintId}/versions/{version}/actions/release`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ReleaseBlueprintVersion {
    client: Client,
    options: CallOptions,
    blueprint_id: String,
    version: String,
}

impl ReleaseBlueprintVersion {
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
    pub fn with_response(self) -> CallWithResponse<types::BlueprintVersion> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let blueprint_id = path_segment("blueprintId", &self.blueprint_id)?;
        let version = path_segment("version", &self.version)?;
        let url = format!(
            "{}/blueprint/api/blueprints/{blueprint_id}/versions/{version}/actions/release",
            self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ReleaseBlueprintVersion {
    type Output = Result<types::BlueprintVersion, Error>;
    type IntoFuture = Call<types::BlueprintVersion>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::RELEASE_BLUEPRINT_VERSION, request, self.options)
    }
}

impl Client {
    /// Restore the draft of a blueprint from a version.
    ///
    /// `POST /blueprint/api/blueprints/{blueprintId}/versions/{version}/actions/restore`
    ///
    /// Overwrites the draft with the content of the version. It needs no body.
    ///
    /// - `blueprint_id`: Id of the blueprint.
    /// - `version`: Label of the blueprint version, as given when the version was created; not its `id`.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The blueprint or the version was not found.
    #[inline]
    pub fn restore_blueprint_version(
        &self,
        blueprint_id: impl Into<String>,
        version: impl Into<String>,
    ) -> RestoreBlueprintVersion {
        RestoreBlueprintVersion {
            client: self.clone(),
            options: CallOptions::default(),
            blueprint_id: blueprint_id.into(),
            version: version.into(),
        }
    }
}

/// The call of [`Client::restore_blueprint_version`].
///
/// `POST /blueprint/api/blueprints/{blueprintId}/versions/{version}/actions/restore`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RestoreBlueprintVersion {
    client: Client,
    options: CallOptions,
    blueprint_id: String,
    version: String,
}

impl RestoreBlueprintVersion {
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
    pub fn with_response(self) -> CallWithResponse<types::Blueprint> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let blueprint_id = path_segment("blueprintId", &self.blueprint_id)?;
        let version = path_segment("version", &self.version)?;
        let url = format!(
            "{}/blueprint/api/blueprints/{blueprint_id}/versions/{version}/actions/restore",
            self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for RestoreBlueprintVersion {
    type Output = Result<types::Blueprint, Error>;
    type IntoFuture = Call<types::Blueprint>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::RESTORE_BLUEPRINT_VERSION, request, self.options)
    }
}

impl Client {
    /// Withdraw the release of a version of a blueprint.
    ///
    /// `POST /blueprint/api/blueprints/{blueprintId}/versions/{version}/actions/unrelease`
    ///
    /// Takes the version out of the catalog again; the version itself stays. It needs no body.
    ///
    /// - `blueprint_id`: Id of the blueprint.
    /// - `version`: Label of the blueprint version, as given when the version was created; not its `id`.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The blueprint or the version was not found.
    #[inline]
    pub fn unrelease_blueprint_version(
        &self,
        blueprint_id: impl Into<String>,
        version: impl Into<String>,
    ) -> UnreleaseBlueprintVersion {
        UnreleaseBlueprintVersion {
            client: self.clone(),
            options: CallOptions::default(),
            blueprint_id: blueprint_id.into(),
            version: version.into(),
        }
    }
}

/// The call of [`Client::unrelease_blueprint_version`].
///
/// `POST /blueprint/api/blueprints/{blueprintId}/versions/{version}/actions/unrelease`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UnreleaseBlueprintVersion {
    client: Client,
    options: CallOptions,
    blueprint_id: String,
    version: String,
}

impl UnreleaseBlueprintVersion {
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
    pub fn with_response(self) -> CallWithResponse<types::BlueprintVersion> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let blueprint_id = path_segment("blueprintId", &self.blueprint_id)?;
        let version = path_segment("version", &self.version)?;
        let url = format!(
            "{}/blueprint/api/blueprints/{blueprint_id}/versions/{version}/actions/unrelease",
            self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UnreleaseBlueprintVersion {
    type Output = Result<types::BlueprintVersion, Error>;
    type IntoFuture = Call<types::BlueprintVersion>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UNRELEASE_BLUEPRINT_VERSION, request, self.options)
    }
}

impl Client {
    /// Get the inputs schema of a version of a blueprint.
    ///
    /// `GET /blueprint/api/blueprints/{blueprintId}/versions/{version}/inputs-schema`
    ///
    /// Describes, as an object schema, the `inputs` that a request for the version takes.
    ///
    /// - `blueprint_id`: Id of the blueprint.
    /// - `version`: Label of the blueprint version, as given when the version was created; not its `id`.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The blueprint or the version was not found.
    #[inline]
    pub fn get_blueprint_version_inputs_schema(
        &self,
        blueprint_id: impl Into<String>,
        version: impl Into<String>,
    ) -> GetBlueprintVersionInputsSchema {
        GetBlueprintVersionInputsSchema {
            client: self.clone(),
            options: CallOptions::default(),
            blueprint_id: blueprint_id.into(),
            version: version.into(),
        }
    }
}

/// The call of [`Client::get_blueprint_version_inputs_schema`].
///
/// `GET /blueprint/api/blueprints/{blueprintId}/versions/{version}/inputs-schema`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetBlueprintVersionInputsSchema {
    client: Client,
    options: CallOptions,
    blueprint_id: String,
    version: String,
}

impl GetBlueprintVersionInputsSchema {
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
    pub fn with_response(self) -> CallWithResponse<types::PropertyDefinition> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let blueprint_id = path_segment("blueprintId", &self.blueprint_id)?;
        let version = path_segment("version", &self.version)?;
        let url = format!(
            "{}/blueprint/api/blueprints/{blueprint_id}/versions/{version}/inputs-schema",
            self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetBlueprintVersionInputsSchema {
    type Output = Result<types::PropertyDefinition, Error>;
    type IntoFuture = Call<types::PropertyDefinition>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(
                &operations::GET_BLUEPRINT_VERSION_INPUTS_SCHEMA,
                request,
                self.options,
            )
    }
}
