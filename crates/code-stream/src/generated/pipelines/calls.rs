// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Export pipelines, endpoints and custom integrations as YAML.
    ///
    /// `GET /codestream/api/export`
    ///
    /// Answers YAML text and not JSON. What is exported can be sent to `import`.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: Something that was to be exported was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn export(&self) -> Export {
        Export {
            client: self.clone(),
            options: CallOptions::default(),
            custom_integration: None,
            custom_integration_versions: None,
            endpoints: None,
            export_all_custom_integration_versions: None,
            export_only_released_custom_integration_versions: None,
            pipeline: None,
            pipelines: None,
            project: None,
        }
    }
}

/// The call of [`Client::export`].
///
/// `GET /codestream/api/export`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Export {
    client: Client,
    options: CallOptions,
    custom_integration: Option<String>,
    custom_integration_versions: Option<String>,
    endpoints: Option<String>,
    export_all_custom_integration_versions: Option<String>,
    export_only_released_custom_integration_versions: Option<String>,
    pipeline: Option<String>,
    pipelines: Option<String>,
    project: Option<String>,
}

impl Export {
    /// Sets the query parameter `customIntegration`.
    ///
    /// Name of a custom integration to export. The stated default is a mere example. The server's
    /// default is `"pipeline-as-code"`.
    pub fn custom_integration(mut self, custom_integration: impl Into<String>) -> Self {
        self.custom_integration = Some(custom_integration.into());
        self
    }
    /// Sets the query parameter `customIntegrationVersions`.
    ///
    /// Versions of the custom integration to export, separated by commas. The stated default is a mere
    /// example. The server's default is `"1st,2nd,3rd"`.
    pub fn custom_integration_versions(
        mut self,
        custom_integration_versions: impl Into<String>,
    ) -> Self {
        self.custom_integration_versions = Some(custom_integration_versions.into());
        self
    }
    /// Sets the query parameter `endpoints`.
    ///
    /// Names of the endpoints to export, separated by commas. The stated default is a mere example. The
    /// server's default is `"Jenkins, Jira"`.
    pub fn endpoints(mut self, endpoints: impl Into<String>) -> Self {
        self.endpoints = Some(endpoints.into());
        self
    }
    /// Sets the query parameter `exportAllCustomIntegrationVersions`.
    ///
    /// Whether to export all versions of the custom integration: `true` or `false`. The server's
    /// default is `"false"`.
    pub fn export_all_custom_integration_versions(
        mut self,
        export_all_custom_integration_versions: impl Into<String>,
    ) -> Self {
        self.export_all_custom_integration_versions = Some(
            export_all_custom_integration_versions.into(),
        );
        self
    }
    /// Sets the query parameter `exportOnlyReleasedCustomIntegrationVersions`.
    ///
    /// Whether to export only the released versions of the custom integration: `true` or `false`. The
    /// server's default is `"false"`.
    pub fn export_only_released_custom_integration_versions(
        mut self,
        export_only_released_custom_integration_versions: impl Into<String>,
    ) -> Self {
        self.export_only_released_custom_integration_versions = Some(
            export_only_released_custom_integration_versions.into(),
        );
        self
    }
    /// Sets the query parameter `pipeline`.
    ///
    /// Name of a pipeline to export. The stated default is a mere example. The server's default is
    /// `"Deploy Production"`.
    pub fn pipeline(mut self, pipeline: impl Into<String>) -> Self {
        self.pipeline = Some(pipeline.into());
        self
    }
    /// Sets the query parameter `pipelines`.
    ///
    /// Names of the pipelines to export, separated by commas. The stated default is a mere example. The
    /// server's default is `"Deploy Production, Dev"`.
    pub fn pipelines(mut self, pipelines: impl Into<String>) -> Self {
        self.pipelines = Some(pipelines.into());
        self
    }
    /// Sets the query parameter `project`.
    ///
    /// Name of the project to export from. The stated default is a mere example. The server's default
    /// is `"Project-1"`.
    pub fn project(mut self, project: impl Into<String>) -> Self {
        self.project = Some(project.into());
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
    pub fn with_response(self) -> CallWithResponse<String> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/codestream/api/export", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept("application/x-yaml")
            .query("customIntegration", &self.custom_integration)
            .query("customIntegrationVersions", &self.custom_integration_versions)
            .query("endpoints", &self.endpoints)
            .query(
                "exportAllCustomIntegrationVersions",
                &self.export_all_custom_integration_versions,
            )
            .query(
                "exportOnlyReleasedCustomIntegrationVersions",
                &self.export_only_released_custom_integration_versions,
            )
            .query("pipeline", &self.pipeline)
            .query("pipelines", &self.pipelines)
            .query("project", &self.project)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for Export {
    type Output = Result<String, Error>;
    type IntoFuture = Call<String>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::EXPORT, request, self.options)
    }
}

impl Client {
    /// Import pipelines, endpoints and custom integrations from YAML.
    ///
    /// `POST /codestream/api/import`
    ///
    /// Takes YAML text and not JSON, in the form that `export` produces. Each part of it names its
    /// kind, its name and its project.
    ///
    /// - `body`: The YAML text to import.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: Something that the body refers to was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn import_yaml(&self, body: impl Into<String>) -> ImportYaml {
        ImportYaml {
            client: self.clone(),
            options: CallOptions::default(),
            body: body.into(),
        }
    }
}

/// The call of [`Client::import_yaml`].
///
/// `POST /codestream/api/import`
#[derive(Clone)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ImportYaml {
    client: Client,
    options: CallOptions,
    body: String,
}

impl std::fmt::Debug for ImportYaml {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ImportYaml").field("body", &"[redacted]").finish_non_exhaustive()
    }
}

impl ImportYaml {
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
    pub fn with_response(self) -> CallWithResponse<String> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/codestream/api/import", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept("application/x-yaml")
            .text("application/x-yaml", &self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ImportYaml {
    type Output = Result<String, Error>;
    type IntoFuture = Call<String>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::IMPORT_YAML, request, self.options)
    }
}

impl Client {
    /// List the task types for pipelines.
    ///
    /// `GET /codestream/api/pipeline-tiles`
    ///
    /// A tile is a type of task that a pipeline can contain, with the inputs it takes and the outputs
    /// it gives.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The resource was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn list_pipeline_tiles(&self) -> ListPipelineTiles {
        ListPipelineTiles {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_pipeline_tiles`].
///
/// `GET /codestream/api/pipeline-tiles`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListPipelineTiles {
    client: Client,
    options: CallOptions,
}

impl ListPipelineTiles {
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
    pub fn with_response(self) -> CallWithResponse<types::Tiles> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/codestream/api/pipeline-tiles", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListPipelineTiles {
    type Output = Result<types::Tiles, Error>;
    type IntoFuture = Call<types::Tiles>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_PIPELINE_TILES, request, self.options)
    }
}

impl Client {
    /// List pipelines.
    ///
    /// `GET /codestream/api/pipelines`
    ///
    /// To find a pipeline by its name, filter on it, for example with `name eq 'Deploy'` in `$filter`.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The resource was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn list_pipelines(&self) -> ListPipelines {
        ListPipelines {
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

/// The call of [`Client::list_pipelines`].
///
/// `GET /codestream/api/pipelines`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListPipelines {
    client: Client,
    options: CallOptions,
    filter: Option<String>,
    orderby: Option<String>,
    skip: Option<String>,
    top: Option<String>,
    page: Option<String>,
}

impl ListPipelines {
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
    pub fn with_response(self) -> CallWithResponse<types::Pipelines> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Pipeline> {
        let request = self.request();
        self.client.core.items(&operations::LIST_PIPELINES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::Pipelines> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_PIPELINES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/codestream/api/pipelines", self.client.core.base_url());
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

impl IntoFuture for ListPipelines {
    type Output = Result<types::Pipelines, Error>;
    type IntoFuture = Call<types::Pipelines>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_PIPELINES, request, self.options)
    }
}

impl Client {
    /// Create a pipeline.
    ///
    /// `POST /codestream/api/pipelines`
    ///
    /// - `body`: The pipeline to create.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: Something that the body refers to was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn create_pipeline(&self, body: types::PipelineSpec) -> CreatePipeline {
        CreatePipeline {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_pipeline`].
///
/// `POST /codestream/api/pipelines`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreatePipeline {
    client: Client,
    options: CallOptions,
    body: types::PipelineSpec,
}

impl CreatePipeline {
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
    pub fn with_response(self) -> CallWithResponse<types::Pipeline> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/codestream/api/pipelines", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreatePipeline {
    type Output = Result<types::Pipeline, Error>;
    type IntoFuture = Call<types::Pipeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_PIPELINE, request, self.options)
    }
}

impl Client {
    /// Get a pipeline.
    ///
    /// `GET /codestream/api/pipelines/{id}`
    ///
    /// - `id`: Id of the pipeline.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The pipeline was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_pipeline(&self, id: impl Into<String>) -> GetPipeline {
        GetPipeline {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_pipeline`].
///
/// `GET /codestream/api/pipelines/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetPipeline {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetPipeline {
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
    pub fn with_response(self) -> CallWithResponse<types::Pipeline> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/pipelines/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetPipeline {
    type Output = Result<types::Pipeline, Error>;
    type IntoFuture = Call<types::Pipeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_PIPELINE, request, self.options)
    }
}

impl Client {
    /// Act on a pipeline.
    ///
    /// `POST /codestream/api/pipelines/{id}`
    ///
    /// `requestType` in the body says what to do, such as making a copy of the pipeline under the given
    /// name.
    ///
    /// - `id`: Id of the pipeline.
    /// - `body`: The action, and the name and description for its result.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The pipeline was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn act_on_pipeline(
        &self,
        id: impl Into<String>,
        body: types::ServiceRequest,
    ) -> ActOnPipeline {
        ActOnPipeline {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::act_on_pipeline`].
///
/// `POST /codestream/api/pipelines/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ActOnPipeline {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::ServiceRequest,
}

impl ActOnPipeline {
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
    pub fn with_response(self) -> CallWithResponse<types::Pipeline> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/pipelines/{id}", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ActOnPipeline {
    type Output = Result<types::Pipeline, Error>;
    type IntoFuture = Call<types::Pipeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::ACT_ON_PIPELINE, request, self.options)
    }
}

impl Client {
    /// Update a pipeline.
    ///
    /// `PUT /codestream/api/pipelines/{id}`
    ///
    /// Replaces the definition of the pipeline as a whole. To change single properties, patch it.
    ///
    /// - `id`: Id of the pipeline.
    /// - `body`: The complete new definition of the pipeline.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The pipeline was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn update_pipeline(
        &self,
        id: impl Into<String>,
        body: types::PipelineSpec,
    ) -> UpdatePipeline {
        UpdatePipeline {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_pipeline`].
///
/// `PUT /codestream/api/pipelines/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdatePipeline {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::PipelineSpec,
}

impl UpdatePipeline {
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
    pub fn with_response(self) -> CallWithResponse<types::Pipeline> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/pipelines/{id}", self.client.core.base_url()
        );
        RequestBuilder::put(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdatePipeline {
    type Output = Result<types::Pipeline, Error>;
    type IntoFuture = Call<types::Pipeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_PIPELINE, request, self.options)
    }
}

impl Client {
    /// Delete a pipeline.
    ///
    /// `DELETE /codestream/api/pipelines/{id}`
    ///
    /// - `id`: Id of the pipeline.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The pipeline was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_pipeline(&self, id: impl Into<String>) -> DeletePipeline {
        DeletePipeline {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_pipeline`].
///
/// `DELETE /codestream/api/pipelines/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeletePipeline {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeletePipeline {
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
    pub fn with_response(self) -> CallWithResponse<types::Pipeline> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/pipelines/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeletePipeline {
    type Output = Result<types::Pipeline, Error>;
    type IntoFuture = Call<types::Pipeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_PIPELINE, request, self.options)
    }
}

impl Client {
    /// Change properties of a pipeline.
    ///
    /// `PATCH /codestream/api/pipelines/{id}`
    ///
    /// Only the properties in the body change. This is how a pipeline is enabled or disabled, by its
    /// `state`.
    ///
    /// - `id`: Id of the pipeline.
    /// - `body`: The properties to change.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The pipeline was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn patch_pipeline(
        &self,
        id: impl Into<String>,
        body: types::PipelinePatchRequest,
    ) -> PatchPipeline {
        PatchPipeline {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::patch_pipeline`].
///
/// `PATCH /codestream/api/pipelines/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PatchPipeline {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::PipelinePatchRequest,
}

impl PatchPipeline {
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
    pub fn with_response(self) -> CallWithResponse<types::Pipeline> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/pipelines/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for PatchPipeline {
    type Output = Result<types::Pipeline, Error>;
    type IntoFuture = Call<types::Pipeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::PATCH_PIPELINE, request, self.options)
    }
}

impl Client {
    /// List the executions of a pipeline.
    ///
    /// `GET /codestream/api/pipelines/{id}/executions`
    ///
    /// - `id`: Id of the pipeline.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The pipeline was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn list_pipeline_executions(
        &self,
        id: impl Into<String>,
    ) -> ListPipelineExecutions {
        ListPipelineExecutions {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            filter: None,
            orderby: None,
            skip: None,
            top: None,
            page: None,
        }
    }
}

/// The call of [`Client::list_pipeline_executions`].
///
/// `GET /codestream/api/pipelines/{id}/executions`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListPipelineExecutions {
    client: Client,
    options: CallOptions,
    id: String,
    filter: Option<String>,
    orderby: Option<String>,
    skip: Option<String>,
    top: Option<String>,
    page: Option<String>,
}

impl ListPipelineExecutions {
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
        self.client
            .core
            .items(&operations::LIST_PIPELINE_EXECUTIONS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::Executions> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_PIPELINE_EXECUTIONS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/pipelines/{id}/executions", self.client.core.base_url()
        );
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

impl IntoFuture for ListPipelineExecutions {
    type Output = Result<types::Executions, Error>;
    type IntoFuture = Call<types::Executions>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_PIPELINE_EXECUTIONS, request, self.options)
    }
}

impl Client {
    /// Start an execution of a pipeline.
    ///
    /// `POST /codestream/api/pipelines/{id}/executions`
    ///
    /// The execution goes on after the answer: get it by `executionId`, or by following
    /// `executionLink`, until its `status` is a final one. The pipeline has to be enabled.
    ///
    /// - `id`: Id of the pipeline.
    /// - `body`: Inputs and comments for the execution.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The pipeline was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn execute_pipeline(
        &self,
        id: impl Into<String>,
        body: types::ExecutionRequest,
    ) -> ExecutePipeline {
        ExecutePipeline {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::execute_pipeline`].
///
/// `POST /codestream/api/pipelines/{id}/executions`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ExecutePipeline {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::ExecutionRequest,
}

impl ExecutePipeline {
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
    pub fn with_response(self) -> CallWithResponse<types::ExecutionResponse> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/pipelines/{id}/executions", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ExecutePipeline {
    type Output = Result<types::ExecutionResponse, Error>;
    type IntoFuture = Call<types::ExecutionResponse>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::EXECUTE_PIPELINE, request, self.options)
    }
}

impl Client {
    /// Get an execution of a pipeline by its number.
    ///
    /// `GET /codestream/api/pipelines/{id}/executions/{index}`
    ///
    /// - `id`: Id of the pipeline.
    /// - `index`: Number of the execution among those of its pipeline.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The pipeline or the execution was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_pipeline_execution(
        &self,
        id: impl Into<String>,
        index: impl Into<String>,
    ) -> GetPipelineExecution {
        GetPipelineExecution {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            index: index.into(),
            query_params: None,
        }
    }
}

/// The call of [`Client::get_pipeline_execution`].
///
/// `GET /codestream/api/pipelines/{id}/executions/{index}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetPipelineExecution {
    client: Client,
    options: CallOptions,
    id: String,
    index: String,
    query_params: Option<String>,
}

impl GetPipelineExecution {
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
        let index = path_segment("index", &self.index)?;
        let url = format!(
            "{}/codestream/api/pipelines/{id}/executions/{index}", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("queryParams", &self.query_params)
            .build()
    }
}

impl IntoFuture for GetPipelineExecution {
    type Output = Result<types::Execution, Error>;
    type IntoFuture = Call<types::Execution>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_PIPELINE_EXECUTION, request, self.options)
    }
}

impl Client {
    /// Change whether a pipeline is global.
    ///
    /// `PATCH /codestream/api/pipelines/{id}/global`
    ///
    /// `global` in the body is what this operation is about.
    ///
    /// - `id`: Id of the pipeline.
    /// - `body`: The new value of `global`.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The pipeline was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn patch_pipeline_global(
        &self,
        id: impl Into<String>,
        body: types::PipelinePatchRequest,
    ) -> PatchPipelineGlobal {
        PatchPipelineGlobal {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::patch_pipeline_global`].
///
/// `PATCH /codestream/api/pipelines/{id}/global`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PatchPipelineGlobal {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::PipelinePatchRequest,
}

impl PatchPipelineGlobal {
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
    pub fn with_response(self) -> CallWithResponse<types::Pipeline> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/codestream/api/pipelines/{id}/global", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for PatchPipelineGlobal {
    type Output = Result<types::Pipeline, Error>;
    type IntoFuture = Call<types::Pipeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::PATCH_PIPELINE_GLOBAL, request, self.options)
    }
}

impl Client {
    /// Get a pipeline by name.
    ///
    /// `GET /codestream/api/pipelines/{project}/{name}`
    ///
    /// - `project`: Name of the project that the pipeline belongs to.
    /// - `name`: Name of the pipeline.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The pipeline was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_pipeline_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
    ) -> GetPipelineByName {
        GetPipelineByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
        }
    }
}

/// The call of [`Client::get_pipeline_by_name`].
///
/// `GET /codestream/api/pipelines/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetPipelineByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
}

impl GetPipelineByName {
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
    pub fn with_response(self) -> CallWithResponse<types::Pipeline> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/pipelines/{project}/{name}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetPipelineByName {
    type Output = Result<types::Pipeline, Error>;
    type IntoFuture = Call<types::Pipeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_PIPELINE_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Clone a pipeline by name.
    ///
    /// `POST /codestream/api/pipelines/{project}/{name}`
    ///
    /// Makes a copy of the pipeline under the name in the body.
    ///
    /// - `project`: Name of the project that the pipeline belongs to.
    /// - `name`: Name of the pipeline.
    /// - `body`: Name and description of the copy.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The pipeline was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn clone_pipeline_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
        body: types::ServiceRequest,
    ) -> ClonePipelineByName {
        ClonePipelineByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
            body,
        }
    }
}

/// The call of [`Client::clone_pipeline_by_name`].
///
/// `POST /codestream/api/pipelines/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ClonePipelineByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
    body: types::ServiceRequest,
}

impl ClonePipelineByName {
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
    pub fn with_response(self) -> CallWithResponse<types::Pipeline> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/pipelines/{project}/{name}", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ClonePipelineByName {
    type Output = Result<types::Pipeline, Error>;
    type IntoFuture = Call<types::Pipeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CLONE_PIPELINE_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Update a pipeline by name.
    ///
    /// `PUT /codestream/api/pipelines/{project}/{name}`
    ///
    /// Replaces the definition of the pipeline as a whole. To change single properties, patch it.
    ///
    /// - `project`: Name of the project that the pipeline belongs to.
    /// - `name`: Name of the pipeline.
    /// - `body`: The complete new definition of the pipeline.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The pipeline was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn update_pipeline_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
        body: types::PipelineSpec,
    ) -> UpdatePipelineByName {
        UpdatePipelineByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
            body,
        }
    }
}

/// The call of [`Client::update_pipeline_by_name`].
///
/// `PUT /codestream/api/pipelines/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdatePipelineByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
    body: types::PipelineSpec,
}

impl UpdatePipelineByName {
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
    pub fn with_response(self) -> CallWithResponse<types::Pipeline> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/pipelines/{project}/{name}", self.client.core.base_url()
        );
        RequestBuilder::put(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdatePipelineByName {
    type Output = Result<types::Pipeline, Error>;
    type IntoFuture = Call<types::Pipeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_PIPELINE_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Delete a pipeline by name.
    ///
    /// `DELETE /codestream/api/pipelines/{project}/{name}`
    ///
    /// - `project`: Name of the project that the pipeline belongs to.
    /// - `name`: Name of the pipeline.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The pipeline was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn delete_pipeline_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
    ) -> DeletePipelineByName {
        DeletePipelineByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
        }
    }
}

/// The call of [`Client::delete_pipeline_by_name`].
///
/// `DELETE /codestream/api/pipelines/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeletePipelineByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
}

impl DeletePipelineByName {
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
    pub fn with_response(self) -> CallWithResponse<types::Pipeline> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/pipelines/{project}/{name}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeletePipelineByName {
    type Output = Result<types::Pipeline, Error>;
    type IntoFuture = Call<types::Pipeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_PIPELINE_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Change properties of a pipeline by name.
    ///
    /// `PATCH /codestream/api/pipelines/{project}/{name}`
    ///
    /// Only the properties in the body change.
    ///
    /// - `project`: Name of the project that the pipeline belongs to.
    /// - `name`: Name of the pipeline.
    /// - `body`: The properties to change.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The pipeline was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn patch_pipeline_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
        body: types::PipelinePatchRequest,
    ) -> PatchPipelineByName {
        PatchPipelineByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
            body,
        }
    }
}

/// The call of [`Client::patch_pipeline_by_name`].
///
/// `PATCH /codestream/api/pipelines/{project}/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PatchPipelineByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
    body: types::PipelinePatchRequest,
}

impl PatchPipelineByName {
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
    pub fn with_response(self) -> CallWithResponse<types::Pipeline> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/pipelines/{project}/{name}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for PatchPipelineByName {
    type Output = Result<types::Pipeline, Error>;
    type IntoFuture = Call<types::Pipeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::PATCH_PIPELINE_BY_NAME, request, self.options)
    }
}

impl Client {
    /// List the executions of a pipeline by its name.
    ///
    /// `GET /codestream/api/pipelines/{project}/{name}/executions`
    ///
    /// - `project`: Name of the project that the pipeline belongs to.
    /// - `name`: Name of the pipeline.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The pipeline was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn list_pipeline_executions_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
    ) -> ListPipelineExecutionsByName {
        ListPipelineExecutionsByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
            filter: None,
            orderby: None,
            skip: None,
            top: None,
            page: None,
        }
    }
}

/// The call of [`Client::list_pipeline_executions_by_name`].
///
/// `GET /codestream/api/pipelines/{project}/{name}/executions`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListPipelineExecutionsByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
    filter: Option<String>,
    orderby: Option<String>,
    skip: Option<String>,
    top: Option<String>,
    page: Option<String>,
}

impl ListPipelineExecutionsByName {
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
        self.client
            .core
            .items(&operations::LIST_PIPELINE_EXECUTIONS_BY_NAME, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::Executions> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_PIPELINE_EXECUTIONS_BY_NAME, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/pipelines/{project}/{name}/executions", self.client.core
            .base_url()
        );
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

impl IntoFuture for ListPipelineExecutionsByName {
    type Output = Result<types::Executions, Error>;
    type IntoFuture = Call<types::Executions>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_PIPELINE_EXECUTIONS_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Start an execution of a pipeline by name.
    ///
    /// `POST /codestream/api/pipelines/{project}/{name}/executions`
    ///
    /// The execution goes on after the answer: get it by `executionId`, or by following
    /// `executionLink`, until its `status` is a final one. The pipeline has to be enabled.
    ///
    /// - `project`: Name of the project that the pipeline belongs to.
    /// - `name`: Name of the pipeline.
    /// - `body`: Inputs and comments for the execution.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The pipeline was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn execute_pipeline_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
        body: types::ExecutionRequest,
    ) -> ExecutePipelineByName {
        ExecutePipelineByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
            body,
        }
    }
}

/// The call of [`Client::execute_pipeline_by_name`].
///
/// `POST /codestream/api/pipelines/{project}/{name}/executions`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ExecutePipelineByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
    body: types::ExecutionRequest,
}

impl ExecutePipelineByName {
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
    pub fn with_response(self) -> CallWithResponse<types::ExecutionResponse> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/pipelines/{project}/{name}/executions", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ExecutePipelineByName {
    type Output = Result<types::ExecutionResponse, Error>;
    type IntoFuture = Call<types::ExecutionResponse>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::EXECUTE_PIPELINE_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Get an execution by the name of its pipeline and its number.
    ///
    /// `GET /codestream/api/pipelines/{project}/{name}/executions/{index}`
    ///
    /// - `project`: Name of the project that the pipeline belongs to.
    /// - `name`: Name of the pipeline.
    /// - `index`: Number of the execution among those of its pipeline.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The pipeline or the execution was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn get_pipeline_execution_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
        index: impl Into<String>,
    ) -> GetPipelineExecutionByName {
        GetPipelineExecutionByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
            index: index.into(),
            query_params: None,
        }
    }
}

/// The call of [`Client::get_pipeline_execution_by_name`].
///
/// `GET /codestream/api/pipelines/{project}/{name}/executions/{index}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetPipelineExecutionByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
    index: String,
    query_params: Option<String>,
}

impl GetPipelineExecutionByName {
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
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let index = path_segment("index", &self.index)?;
        let url = format!(
            "{}/codestream/api/pipelines/{project}/{name}/executions/{index}", self
            .client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("queryParams", &self.query_params)
            .build()
    }
}

impl IntoFuture for GetPipelineExecutionByName {
    type Output = Result<types::Execution, Error>;
    type IntoFuture = Call<types::Execution>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_PIPELINE_EXECUTION_BY_NAME, request, self.options)
    }
}

impl Client {
    /// Change whether a pipeline is global, by name.
    ///
    /// `PATCH /codestream/api/pipelines/{project}/{name}/global`
    ///
    /// `global` in the body is what this operation is about.
    ///
    /// - `project`: Name of the project that the pipeline belongs to.
    /// - `name`: Name of the pipeline.
    /// - `body`: The new value of `global`.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The pipeline was not found.
    /// - 500: The service failed on the request.
    #[inline]
    pub fn patch_pipeline_global_by_name(
        &self,
        project: impl Into<String>,
        name: impl Into<String>,
        body: types::PipelinePatchRequest,
    ) -> PatchPipelineGlobalByName {
        PatchPipelineGlobalByName {
            client: self.clone(),
            options: CallOptions::default(),
            project: project.into(),
            name: name.into(),
            body,
        }
    }
}

/// The call of [`Client::patch_pipeline_global_by_name`].
///
/// `PATCH /codestream/api/pipelines/{project}/{name}/global`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PatchPipelineGlobalByName {
    client: Client,
    options: CallOptions,
    project: String,
    name: String,
    body: types::PipelinePatchRequest,
}

impl PatchPipelineGlobalByName {
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
    pub fn with_response(self) -> CallWithResponse<types::Pipeline> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project = path_segment("project", &self.project)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/codestream/api/pipelines/{project}/{name}/global", self.client.core
            .base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for PatchPipelineGlobalByName {
    type Output = Result<types::Pipeline, Error>;
    type IntoFuture = Call<types::Pipeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::PATCH_PIPELINE_GLOBAL_BY_NAME, request, self.options)
    }
}
