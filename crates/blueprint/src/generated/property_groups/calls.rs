// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List property groups.
    ///
    /// `GET /properties/api/property-groups`
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_property_groups(&self) -> ListPropertyGroups {
        ListPropertyGroups {
            client: self.clone(),
            options: CallOptions::default(),
            orderby: Vec::new(),
            select: Vec::new(),
            skip: None,
            top: None,
            name: None,
            projects: Vec::new(),
            search: None,
            type_: None,
        }
    }
}

/// The call of [`Client::list_property_groups`].
///
/// `GET /properties/api/property-groups`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListPropertyGroups {
    client: Client,
    options: CallOptions,
    orderby: Vec<String>,
    select: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    name: Option<String>,
    projects: Vec<String>,
    search: Option<String>,
    type_: Option<types::PropertyGroupType>,
}

impl ListPropertyGroups {
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
    /// Id of a project: only property groups of the given projects are listed. Repeat the parameter for
    /// several projects.
    pub fn projects(
        mut self,
        projects: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.projects = projects.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `search`.
    ///
    /// Text to search for among the property groups; part of a name can match.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }
    /// Sets the query parameter `type`.
    ///
    /// Type to filter by: `INPUT` for groups of inputs, `CONSTANT` for groups of fixed values.
    pub fn type_(mut self, type_: impl Into<types::PropertyGroupType>) -> Self {
        self.type_ = Some(type_.into());
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfPropertyGroup> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::PropertyGroup> {
        let request = self.request();
        self.client.core.items(&operations::LIST_PROPERTY_GROUPS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfPropertyGroup> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_PROPERTY_GROUPS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/properties/api/property-groups", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$select", &self.select)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("name", &self.name)
            .query("projects", &self.projects)
            .query("search", &self.search)
            .query("type", &self.type_)
            .build()
    }
}

impl IntoFuture for ListPropertyGroups {
    type Output = Result<types::PageOfPropertyGroup, Error>;
    type IntoFuture = Call<types::PageOfPropertyGroup>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_PROPERTY_GROUPS, request, self.options)
    }
}

impl Client {
    /// Create a property group.
    ///
    /// `POST /properties/api/property-groups`
    ///
    /// - `body`: The property group to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_property_group(
        &self,
        body: types::PropertyGroup,
    ) -> CreatePropertyGroup {
        CreatePropertyGroup {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_property_group`].
///
/// `POST /properties/api/property-groups`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreatePropertyGroup {
    client: Client,
    options: CallOptions,
    body: types::PropertyGroup,
}

impl CreatePropertyGroup {
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
    pub fn with_response(self) -> CallWithResponse<types::PropertyGroup> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/properties/api/property-groups", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreatePropertyGroup {
    type Output = Result<types::PropertyGroup, Error>;
    type IntoFuture = Call<types::PropertyGroup>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_PROPERTY_GROUP, request, self.options)
    }
}

impl Client {
    /// Get a property group.
    ///
    /// `GET /properties/api/property-groups/{propertyGroupId}`
    ///
    /// - `property_group_id`: Id of the property group.
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The property group was not found.
    #[inline]
    pub fn get_property_group(
        &self,
        property_group_id: impl Into<String>,
    ) -> GetPropertyGroup {
        GetPropertyGroup {
            client: self.clone(),
            options: CallOptions::default(),
            property_group_id: property_group_id.into(),
            select: Vec::new(),
        }
    }
}

/// The call of [`Client::get_property_group`].
///
/// `GET /properties/api/property-groups/{propertyGroupId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetPropertyGroup {
    client: Client,
    options: CallOptions,
    property_group_id: String,
    select: Vec<String>,
}

impl GetPropertyGroup {
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
    pub fn with_response(self) -> CallWithResponse<types::PropertyGroup> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let property_group_id = path_segment(
            "propertyGroupId",
            &self.property_group_id,
        )?;
        let url = format!(
            "{}/properties/api/property-groups/{property_group_id}", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$select", &self.select)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetPropertyGroup {
    type Output = Result<types::PropertyGroup, Error>;
    type IntoFuture = Call<types::PropertyGroup>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_PROPERTY_GROUP, request, self.options)
    }
}

impl Client {
    /// Update a property group.
    ///
    /// `PUT /properties/api/property-groups/{propertyGroupId}`
    ///
    /// Replaces the property group: send all writable properties, not only the changed ones.
    ///
    /// - `property_group_id`: Id of the property group.
    /// - `body`: The property group as it is to be.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The property group was not found.
    #[inline]
    pub fn update_property_group(
        &self,
        property_group_id: impl Into<String>,
        body: types::PropertyGroup,
    ) -> UpdatePropertyGroup {
        UpdatePropertyGroup {
            client: self.clone(),
            options: CallOptions::default(),
            property_group_id: property_group_id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_property_group`].
///
/// `PUT /properties/api/property-groups/{propertyGroupId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdatePropertyGroup {
    client: Client,
    options: CallOptions,
    property_group_id: String,
    body: types::PropertyGroup,
}

impl UpdatePropertyGroup {
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
    pub fn with_response(self) -> CallWithResponse<types::PropertyGroup> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let property_group_id = path_segment(
            "propertyGroupId",
            &self.property_group_id,
        )?;
        let url = format!(
            "{}/properties/api/property-groups/{property_group_id}", self.client.core
            .base_url()
        );
        RequestBuilder::put(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdatePropertyGroup {
    type Output = Result<types::PropertyGroup, Error>;
    type IntoFuture = Call<types::PropertyGroup>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_PROPERTY_GROUP, request, self.options)
    }
}

impl Client {
    /// Delete a property group.
    ///
    /// `DELETE /properties/api/property-groups/{propertyGroupId}`
    ///
    /// - `property_group_id`: Id of the property group.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The property group was not found.
    #[inline]
    pub fn delete_property_group(
        &self,
        property_group_id: impl Into<String>,
    ) -> DeletePropertyGroup {
        DeletePropertyGroup {
            client: self.clone(),
            options: CallOptions::default(),
            property_group_id: property_group_id.into(),
        }
    }
}

/// The call of [`Client::delete_property_group`].
///
/// `DELETE /properties/api/property-groups/{propertyGroupId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeletePropertyGroup {
    client: Client,
    options: CallOptions,
    property_group_id: String,
}

impl DeletePropertyGroup {
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
        let property_group_id = path_segment(
            "propertyGroupId",
            &self.property_group_id,
        )?;
        let url = format!(
            "{}/properties/api/property-groups/{property_group_id}", self.client.core
            .base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeletePropertyGroup {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_PROPERTY_GROUP, request, self.options)
    }
}
