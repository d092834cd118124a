// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Create a blueprint from a Terraform mapping.
    ///
    /// `POST /blueprint/api/blueprint-integrations/terraform/create-blueprint-from-mapping`
    ///
    /// Takes the mapping that was computed for a Terraform configuration, edited if need be, and
    /// creates a blueprint that deploys the configuration.
    ///
    /// - `body`: Name and project of the new blueprint, and the Terraform mapping to build it from.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_blueprint_from_mapping(
        &self,
        body: types::TerraformBlueprintConfig,
    ) -> CreateBlueprintFromMapping {
        CreateBlueprintFromMapping {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_blueprint_from_mapping`].
///
/// `POST /blueprint/api/blueprint-integrations/terraform/create-blueprint-from-mapping`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateBlueprintFromMapping {
    client: Client,
    options: CallOptions,
    body: types::TerraformBlueprintConfig,
}

impl CreateBlueprintFromMapping {
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
        let url = format!(
            "{}/blueprint/api/blueprint-integrations/terraform/create-blueprint-from-mapping",
            self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateBlueprintFromMapping {
    type Output = Result<types::Blueprint, Error>;
    type IntoFuture = Call<types::Blueprint>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_BLUEPRINT_FROM_MAPPING, request, self.options)
    }
}

impl Client {
    /// Compute the blueprint mapping of a Terraform configuration.
    ///
    /// `POST /blueprint/api/blueprint-integrations/terraform/create-blueprint-mapping`
    ///
    /// Reads the Terraform configuration in the given repository, commit and directory and answers with
    /// its variables, outputs, providers and compatible Terraform versions. No blueprint is created:
    /// send the mapping to `create-blueprint-from-mapping` for that.
    ///
    /// - `body`: Repository, commit and directory of the Terraform configuration.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_blueprint_mapping(
        &self,
        body: types::TerraformConfigurationSourceReference,
    ) -> CreateBlueprintMapping {
        CreateBlueprintMapping {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_blueprint_mapping`].
///
/// `POST /blueprint/api/blueprint-integrations/terraform/create-blueprint-mapping`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateBlueprintMapping {
    client: Client,
    options: CallOptions,
    body: types::TerraformConfigurationSourceReference,
}

impl CreateBlueprintMapping {
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
    pub fn with_response(self) -> CallWithResponse<types::TerraformToBlueprintMapping> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/blueprint/api/blueprint-integrations/terraform/create-blueprint-mapping",
            self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateBlueprintMapping {
    type Output = Result<types::TerraformToBlueprintMapping, Error>;
    type IntoFuture = Call<types::TerraformToBlueprintMapping>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_BLUEPRINT_MAPPING, request, self.options)
    }
}

impl Client {
    /// List the commits of a Terraform configuration source.
    ///
    /// `GET /blueprint/api/blueprint-integrations/terraform/get-configuration-source-commits`
    ///
    /// - `configuration_source_id`: Id of the Terraform configuration source whose commits are listed.
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_terraform_configuration_source_commits(
        &self,
        configuration_source_id: impl Into<String>,
    ) -> ListTerraformConfigurationSourceCommits {
        ListTerraformConfigurationSourceCommits {
            client: self.clone(),
            options: CallOptions::default(),
            configuration_source_id: configuration_source_id.into(),
        }
    }
}

/// The call of [`Client::list_terraform_configuration_source_commits`].
///
/// `GET /blueprint/api/blueprint-integrations/terraform/get-configuration-source-commits`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListTerraformConfigurationSourceCommits {
    client: Client,
    options: CallOptions,
    configuration_source_id: String,
}

impl ListTerraformConfigurationSourceCommits {
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfCommitDetails> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::CommitDetails> {
        let request = self.request();
        self.client
            .core
            .items(
                &operations::LIST_TERRAFORM_CONFIGURATION_SOURCE_COMMITS,
                request,
                self.options,
            )
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfCommitDetails> {
        let request = self.request();
        self.client
            .core
            .pages(
                &operations::LIST_TERRAFORM_CONFIGURATION_SOURCE_COMMITS,
                request,
                self.options,
            )
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/blueprint/api/blueprint-integrations/terraform/get-configuration-source-commits",
            self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("configurationSourceId", &self.configuration_source_id)
            .build()
    }
}

impl IntoFuture for ListTerraformConfigurationSourceCommits {
    type Output = Result<types::PageOfCommitDetails, Error>;
    type IntoFuture = Call<types::PageOfCommitDetails>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(
                &operations::LIST_TERRAFORM_CONFIGURATION_SOURCE_COMMITS,
                request,
                self.options,
            )
    }
}

impl Client {
    /// List the directories of a Terraform configuration source.
    ///
    /// `GET /blueprint/api/blueprint-integrations/terraform/get-configuration-source-tree`
    ///
    /// Shows the directories of the repository, to choose the one that holds the Terraform
    /// configuration.
    ///
    /// - `configuration_source_id`: Id of the Terraform configuration source whose tree is listed.
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The configuration source, the commit or the path was not found.
    #[inline]
    pub fn get_configuration_source_tree(
        &self,
        configuration_source_id: impl Into<String>,
    ) -> GetConfigurationSourceTree {
        GetConfigurationSourceTree {
            client: self.clone(),
            options: CallOptions::default(),
            configuration_source_id: configuration_source_id.into(),
            commit_id: None,
            path: None,
        }
    }
}

/// The call of [`Client::get_configuration_source_tree`].
///
/// `GET /blueprint/api/blueprint-integrations/terraform/get-configuration-source-tree`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetConfigurationSourceTree {
    client: Client,
    options: CallOptions,
    configuration_source_id: String,
    commit_id: Option<String>,
    path: Option<String>,
}

impl GetConfigurationSourceTree {
    /// Sets the query parameter `commitId`.
    ///
    /// Id of the commit to look at.
    pub fn commit_id(mut self, commit_id: impl Into<String>) -> Self {
        self.commit_id = Some(commit_id.into());
        self
    }
    /// Sets the query parameter `path`.
    ///
    /// Path inside the repository to start from.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
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
    pub fn with_response(self) -> CallWithResponse<types::FileTree> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/blueprint/api/blueprint-integrations/terraform/get-configuration-source-tree",
            self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("commitId", &self.commit_id)
            .query("configurationSourceId", &self.configuration_source_id)
            .query("path", &self.path)
            .build()
    }
}

impl IntoFuture for GetConfigurationSourceTree {
    type Output = Result<types::FileTree, Error>;
    type IntoFuture = Call<types::FileTree>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_CONFIGURATION_SOURCE_TREE, request, self.options)
    }
}

impl Client {
    /// List the Terraform configuration sources of projects.
    ///
    /// `GET /blueprint/api/blueprint-integrations/terraform/get-configuration-sources`
    ///
    /// The `id` of a configuration source is the `configurationSourceId` of the operations on its
    /// commits and its tree.
    ///
    /// - `projects`: Id of a project whose configuration sources are listed. Repeat the parameter for several
    ///   projects.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_terraform_configuration_sources(
        &self,
        projects: impl IntoIterator<Item = impl Into<String>>,
    ) -> ListTerraformConfigurationSources {
        ListTerraformConfigurationSources {
            client: self.clone(),
            options: CallOptions::default(),
            projects: projects.into_iter().map(Into::into).collect(),
            search: None,
        }
    }
}

/// The call of [`Client::list_terraform_configuration_sources`].
///
/// `GET /blueprint/api/blueprint-integrations/terraform/get-configuration-sources`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListTerraformConfigurationSources {
    client: Client,
    options: CallOptions,
    projects: Vec<String>,
    search: Option<String>,
}

impl ListTerraformConfigurationSources {
    /// Sets the query parameter `search`.
    ///
    /// Text to search for among the configuration sources.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfContentSource> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::ContentSource> {
        let request = self.request();
        self.client
            .core
            .items(
                &operations::LIST_TERRAFORM_CONFIGURATION_SOURCES,
                request,
                self.options,
            )
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfContentSource> {
        let request = self.request();
        self.client
            .core
            .pages(
                &operations::LIST_TERRAFORM_CONFIGURATION_SOURCES,
                request,
                self.options,
            )
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/blueprint/api/blueprint-integrations/terraform/get-configuration-sources",
            self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("projects", &self.projects)
            .query("search", &self.search)
            .build()
    }
}

impl IntoFuture for ListTerraformConfigurationSources {
    type Output = Result<types::PageOfContentSource, Error>;
    type IntoFuture = Call<types::PageOfContentSource>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(
                &operations::LIST_TERRAFORM_CONFIGURATION_SOURCES,
                request,
                self.options,
            )
    }
}

impl Client {
    /// List the Terraform versions.
    ///
    /// `GET /blueprint/api/blueprint-integrations/terraform/versions`
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_terraform_versions(&self) -> ListTerraformVersions {
        ListTerraformVersions {
            client: self.clone(),
            options: CallOptions::default(),
            orderby: Vec::new(),
            skip: None,
            top: None,
            only_enabled: None,
        }
    }
}

/// The call of [`Client::list_terraform_versions`].
///
/// `GET /blueprint/api/blueprint-integrations/terraform/versions`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListTerraformVersions {
    client: Client,
    options: CallOptions,
    orderby: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    only_enabled: Option<bool>,
}

impl ListTerraformVersions {
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
    /// Sets the query parameter `onlyEnabled`.
    ///
    /// Whether to list only versions that are enabled.
    pub fn only_enabled(mut self, only_enabled: bool) -> Self {
        self.only_enabled = Some(only_enabled);
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfTerraformVersion> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::TerraformVersion> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_TERRAFORM_VERSIONS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfTerraformVersion> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_TERRAFORM_VERSIONS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/blueprint/api/blueprint-integrations/terraform/versions", self.client
            .core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("onlyEnabled", &self.only_enabled)
            .build()
    }
}

impl IntoFuture for ListTerraformVersions {
    type Output = Result<types::PageOfTerraformVersion, Error>;
    type IntoFuture = Call<types::PageOfTerraformVersion>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_TERRAFORM_VERSIONS, request, self.options)
    }
}

impl Client {
    /// Add a Terraform version.
    ///
    /// `POST /blueprint/api/blueprint-integrations/terraform/versions`
    ///
    /// - `body`: The Terraform version to add.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_terraform_version(
        &self,
        body: types::TerraformVersion,
    ) -> CreateTerraformVersion {
        CreateTerraformVersion {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_terraform_version`].
///
/// `POST /blueprint/api/blueprint-integrations/terraform/versions`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateTerraformVersion {
    client: Client,
    options: CallOptions,
    body: types::TerraformVersion,
}

impl CreateTerraformVersion {
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
    pub fn with_response(self) -> CallWithResponse<types::TerraformVersion> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/blueprint/api/blueprint-integrations/terraform/versions", self.client
            .core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateTerraformVersion {
    type Output = Result<types::TerraformVersion, Error>;
    type IntoFuture = Call<types::TerraformVersion>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_TERRAFORM_VERSION, request, self.options)
    }
}

impl Client {
    /// Get a Terraform version.
    ///
    /// `GET /blueprint/api/blueprint-integrations/terraform/versions/{versionId}`
    ///
    /// - `version_id`: Id of the Terraform version, which is not its version number.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Terraform version was not found.
    #[inline]
    pub fn get_terraform_version(
        &self,
        version_id: impl Into<String>,
    ) -> GetTerraformVersion {
        GetTerraformVersion {
            client: self.clone(),
            options: CallOptions::default(),
            version_id: version_id.into(),
        }
    }
}

/// The call of [`Client::get_terraform_version`].
///
/// `GET /blueprint/api/blueprint-integrations/terraform/versions/{versionId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetTerraformVersion {
    client: Client,
    options: CallOptions,
    version_id: String,
}

impl GetTerraformVersion {
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
    pub fn with_response(self) -> CallWithResponse<types::TerraformVersion> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let version_id = path_segment("versionId", &self.version_id)?;
        let url = format!(
            "{}/blueprint/api/blueprint-integrations/terraform/versions/{version_id}",
            self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetTerraformVersion {
    type Output = Result<types::TerraformVersion, Error>;
    type IntoFuture = Call<types::TerraformVersion>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_TERRAFORM_VERSION, request, self.options)
    }
}

impl Client {
    /// Delete a Terraform version.
    ///
    /// `DELETE /blueprint/api/blueprint-integrations/terraform/versions/{versionId}`
    ///
    /// - `version_id`: Id of the Terraform version, which is not its version number.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Terraform version was not found.
    #[inline]
    pub fn delete_terraform_version(
        &self,
        version_id: impl Into<String>,
    ) -> DeleteTerraformVersion {
        DeleteTerraformVersion {
            client: self.clone(),
            options: CallOptions::default(),
            version_id: version_id.into(),
        }
    }
}

/// The call of [`Client::delete_terraform_version`].
///
/// `DELETE /blueprint/api/blueprint-integrations/terraform/versions/{versionId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteTerraformVersion {
    client: Client,
    options: CallOptions,
    version_id: String,
}

impl DeleteTerraformVersion {
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
        let version_id = path_segment("versionId", &self.version_id)?;
        let url = format!(
            "{}/blueprint/api/blueprint-integrations/terraform/versions/{version_id}",
            self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteTerraformVersion {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_TERRAFORM_VERSION, request, self.options)
    }
}

impl Client {
    /// Update a Terraform version.
    ///
    /// `PATCH /blueprint/api/blueprint-integrations/terraform/versions/{versionId}`
    ///
    /// Send the properties to change.
    ///
    /// - `version_id`: Id of the Terraform version, which is not its version number.
    /// - `body`: The properties to change.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The Terraform version was not found.
    #[inline]
    pub fn update_terraform_version(
        &self,
        version_id: impl Into<String>,
        body: types::TerraformVersion,
    ) -> UpdateTerraformVersion {
        UpdateTerraformVersion {
            client: self.clone(),
            options: CallOptions::default(),
            version_id: version_id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_terraform_version`].
///
/// `PATCH /blueprint/api/blueprint-integrations/terraform/versions/{versionId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateTerraformVersion {
    client: Client,
    options: CallOptions,
    version_id: String,
    body: types::TerraformVersion,
}

impl UpdateTerraformVersion {
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
    pub fn with_response(self) -> CallWithResponse<types::TerraformVersion> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let version_id = path_segment("versionId", &self.version_id)?;
        let url = format!(
            "{}/blueprint/api/blueprint-integrations/terraform/versions/{version_id}",
            self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateTerraformVersion {
    type Output = Result<types::TerraformVersion, Error>;
    type IntoFuture = Call<types::TerraformVersion>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_TERRAFORM_VERSION, request, self.options)
    }
}
