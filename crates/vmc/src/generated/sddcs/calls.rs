// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List the SDDCs of an org.
    ///
    /// `GET /vmc/api/orgs/{org}/sddcs`
    ///
    /// There are no pages: the whole list comes in one answer.
    ///
    /// - `org`: Id of the org.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn list_sddcs(&self, org: impl Into<String>) -> ListSddcs {
        ListSddcs {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            filter: None,
            include_deleted: None,
        }
    }
}

/// The call of [`Client::list_sddcs`].
///
/// `GET /vmc/api/orgs/{org}/sddcs`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListSddcs {
    client: Client,
    options: CallOptions,
    org: String,
    filter: Option<String>,
    include_deleted: Option<bool>,
}

impl ListSddcs {
    /// Sets the query parameter `$filter`.
    ///
    /// OData-style filter expression on the SDDCs.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }
    /// Sets the query parameter `includeDeleted`.
    ///
    /// When true, SDDCs that have been deleted are listed too.
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.include_deleted = Some(include_deleted);
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
    pub fn with_response(self) -> CallWithResponse<Vec<types::Sddc>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Sddc> {
        let request = self.request();
        self.client.core.items(&operations::LIST_SDDCS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::Sddc>> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_SDDCS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!("{}/vmc/api/orgs/{org}/sddcs", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$filter", &self.filter)
            .query("includeDeleted", &self.include_deleted)
            .build()
    }
}

impl IntoFuture for ListSddcs {
    type Output = Result<Vec<types::Sddc>, Error>;
    type IntoFuture = Call<Vec<types::Sddc>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_SDDCS, request, self.options)
    }
}

impl Client {
    /// Create an SDDC.
    ///
    /// `POST /vmc/api/orgs/{org}/sddcs`
    ///
    /// Starts the deployment and answers a task to poll; it takes about two hours. The id of the new
    /// SDDC is the task's `resource_id`. The hosts are charged to the org.
    ///
    /// - `org`: Id of the org.
    /// - `body`: What to deploy.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn create_sddc(
        &self,
        org: impl Into<String>,
        body: types::AwsSddcConfig,
    ) -> CreateSddc {
        CreateSddc {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            body,
            validate_only: None,
        }
    }
}

/// The call of [`Client::create_sddc`].
///
/// `POST /vmc/api/orgs/{org}/sddcs`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateSddc {
    client: Client,
    options: CallOptions,
    org: String,
    body: types::AwsSddcConfig,
    validate_only: Option<bool>,
}

impl CreateSddc {
    /// Sets the query parameter `validateOnly`.
    ///
    /// When true, the configuration is only checked; nothing is deployed.
    pub fn validate_only(mut self, validate_only: bool) -> Self {
        self.validate_only = Some(validate_only);
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
    pub fn with_response(self) -> CallWithResponse<types::Task> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!("{}/vmc/api/orgs/{org}/sddcs", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("validateOnly", &self.validate_only)
            .build()
    }
}

impl IntoFuture for CreateSddc {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_SDDC, request, self.options)
    }
}

impl Client {
    /// Get what can be deployed in an org.
    ///
    /// `GET /vmc/api/orgs/{org}/sddcs/provision-spec`
    ///
    /// Answers the regions, host types, host counts and sizes from which the configuration of a new
    /// SDDC can be put together.
    ///
    /// - `org`: Id of the org.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 500: The server failed on the request.
    #[inline]
    pub fn get_provision_spec(&self, org: impl Into<String>) -> GetProvisionSpec {
        GetProvisionSpec {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
        }
    }
}

/// The call of [`Client::get_provision_spec`].
///
/// `GET /vmc/api/orgs/{org}/sddcs/provision-spec`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetProvisionSpec {
    client: Client,
    options: CallOptions,
    org: String,
}

impl GetProvisionSpec {
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
    pub fn with_response(self) -> CallWithResponse<types::ProvisionSpec> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/provision-spec", self.client.core.base_url()
        );
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for GetProvisionSpec {
    type Output = Result<types::ProvisionSpec, Error>;
    type IntoFuture = Call<types::ProvisionSpec>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_PROVISION_SPEC, request, self.options)
    }
}

impl Client {
    /// Delete an SDDC.
    ///
    /// `DELETE /vmc/api/orgs/{org}/sddcs/{sddc}`
    ///
    /// Deletes the SDDC with all its hosts and data; this cannot be undone. Answers a task to poll.
    ///
    /// - `org`: Id of the org.
    /// - `sddc`: Id of the SDDC.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such SDDC.
    #[inline]
    pub fn delete_sddc(
        &self,
        org: impl Into<String>,
        sddc: impl Into<String>,
    ) -> DeleteSddc {
        DeleteSddc {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
            force: None,
            retain_configuration: None,
            template_name: None,
        }
    }
}

/// The call of [`Client::delete_sddc`].
///
/// `DELETE /vmc/api/orgs/{org}/sddcs/{sddc}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteSddc {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
    force: Option<bool>,
    retain_configuration: Option<bool>,
    template_name: Option<String>,
}

impl DeleteSddc {
    /// Sets the query parameter `force`.
    ///
    /// When true, the SDDC is deleted by force.
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
    /// Sets the query parameter `retain_configuration`.
    ///
    /// When true, the configuration of the SDDC is kept as an SDDC template.
    pub fn retain_configuration(mut self, retain_configuration: bool) -> Self {
        self.retain_configuration = Some(retain_configuration);
        self
    }
    /// Sets the query parameter `template_name`.
    ///
    /// Name of the template, if the configuration is kept.
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = Some(template_name.into());
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
    pub fn with_response(self) -> CallWithResponse<types::Task> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let sddc = path_segment("sddc", &self.sddc)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("force", &self.force)
            .query("retain_configuration", &self.retain_configuration)
            .query("template_name", &self.template_name)
            .build()
    }
}

impl IntoFuture for DeleteSddc {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_SDDC, request, self.options)
    }
}

impl Client {
    /// Get an SDDC.
    ///
    /// `GET /vmc/api/orgs/{org}/sddcs/{sddc}`
    ///
    /// The answer holds passwords and other secrets: keep it out of logs. Right after a create, 404 may
    /// come for a moment.
    ///
    /// - `org`: Id of the org.
    /// - `sddc`: Id of the SDDC.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such SDDC, or not yet.
    #[inline]
    pub fn get_sddc(&self, org: impl Into<String>, sddc: impl Into<String>) -> GetSddc {
        GetSddc {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
        }
    }
}

/// The call of [`Client::get_sddc`].
///
/// `GET /vmc/api/orgs/{org}/sddcs/{sddc}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetSddc {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
}

impl GetSddc {
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
    pub fn with_response(self) -> CallWithResponse<types::Sddc> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let sddc = path_segment("sddc", &self.sddc)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}", self.client.core.base_url()
        );
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for GetSddc {
    type Output = Result<types::Sddc, Error>;
    type IntoFuture = Call<types::Sddc>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_SDDC, request, self.options)
    }
}

impl Client {
    /// Rename an SDDC.
    ///
    /// `PATCH /vmc/api/orgs/{org}/sddcs/{sddc}`
    ///
    /// - `org`: Id of the org.
    /// - `sddc`: Id of the SDDC.
    /// - `body`: The new name.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such SDDC.
    #[inline]
    pub fn patch_sddc(
        &self,
        org: impl Into<String>,
        sddc: impl Into<String>,
        body: types::SddcPatchRequest,
    ) -> PatchSddc {
        PatchSddc {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
            body,
        }
    }
}

/// The call of [`Client::patch_sddc`].
///
/// `PATCH /vmc/api/orgs/{org}/sddcs/{sddc}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PatchSddc {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
    body: types::SddcPatchRequest,
}

impl PatchSddc {
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
    pub fn with_response(self) -> CallWithResponse<types::Sddc> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let sddc = path_segment("sddc", &self.sddc)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}", self.client.core.base_url()
        );
        RequestBuilder::patch(url).accept_json().json(&self.body).build()
    }
}

impl IntoFuture for PatchSddc {
    type Output = Result<types::Sddc, Error>;
    type IntoFuture = Call<types::Sddc>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::PATCH_SDDC, request, self.options)
    }
}

impl Client {
    /// Check whether hosts can be added.
    ///
    /// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/add-hosts-precheck`
    ///
    /// Takes the same body as the adding of hosts and changes nothing. Answers a task to poll, whose
    /// outcome is that of the check.
    ///
    /// - `org`: Id of the org.
    /// - `sddc`: Id of the SDDC.
    /// - `body`: The hosts that are to be added.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such SDDC.
    #[inline]
    pub fn add_hosts_precheck(
        &self,
        org: impl Into<String>,
        sddc: impl Into<String>,
        body: types::EsxConfig,
    ) -> AddHostsPrecheck {
        AddHostsPrecheck {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
            body,
        }
    }
}

/// The call of [`Client::add_hosts_precheck`].
///
/// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/add-hosts-precheck`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AddHostsPrecheck {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
    body: types::EsxConfig,
}

impl AddHostsPrecheck {
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
    pub fn with_response(self) -> CallWithResponse<types::Task> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let sddc = path_segment("sddc", &self.sddc)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}/add-hosts-precheck", self.client.core
            .base_url()
        );
        RequestBuilder::post(url).accept_json().json(&self.body).build()
    }
}

impl IntoFuture for AddHostsPrecheck {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::ADD_HOSTS_PRECHECK, request, self.options)
    }
}

impl Client {
    /// Convert a one-host SDDC to a full one.
    ///
    /// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/convert`
    ///
    /// Answers a task to poll.
    ///
    /// - `org`: Id of the org.
    /// - `sddc`: Id of the SDDC.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such SDDC.
    #[inline]
    pub fn convert_sddc(
        &self,
        org: impl Into<String>,
        sddc: impl Into<String>,
    ) -> ConvertSddc {
        ConvertSddc {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
            body: None,
        }
    }
}

/// The call of [`Client::convert_sddc`].
///
/// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/convert`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ConvertSddc {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
    body: Option<types::SddcConvertRequest>,
}

impl ConvertSddc {
    /// Sends a body.
    ///
    /// Size after the conversion; may be left out.
    pub fn body(mut self, body: types::SddcConvertRequest) -> Self {
        self.body = Some(body);
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
    pub fn with_response(self) -> CallWithResponse<types::Task> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let sddc = path_segment("sddc", &self.sddc)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}/convert", self.client.core.base_url()
        );
        RequestBuilder::post(url).accept_json().json_if_given(self.body.as_ref()).build()
    }
}

impl IntoFuture for ConvertSddc {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CONVERT_SDDC, request, self.options)
    }
}

impl Client {
    /// Get the primary cluster of an SDDC.
    ///
    /// `GET /vmc/api/orgs/{org}/sddcs/{sddc}/primarycluster`
    ///
    /// The primary cluster is the one that holds the management VMs.
    ///
    /// - `org`: Id of the org.
    /// - `sddc`: Id of the SDDC.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such SDDC.
    #[inline]
    pub fn get_primary_cluster(
        &self,
        org: impl Into<String>,
        sddc: impl Into<String>,
    ) -> GetPrimaryCluster {
        GetPrimaryCluster {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
        }
    }
}

/// The call of [`Client::get_primary_cluster`].
///
/// `GET /vmc/api/orgs/{org}/sddcs/{sddc}/primarycluster`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetPrimaryCluster {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
}

impl GetPrimaryCluster {
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
    pub fn with_response(self) -> CallWithResponse<types::Cluster> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let sddc = path_segment("sddc", &self.sddc)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}/primarycluster", self.client.core
            .base_url()
        );
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for GetPrimaryCluster {
    type Output = Result<types::Cluster, Error>;
    type IntoFuture = Call<types::Cluster>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_PRIMARY_CLUSTER, request, self.options)
    }
}

impl Client {
    /// Get the configuration of an SDDC as a template.
    ///
    /// `GET /vmc/api/orgs/{org}/sddcs/{sddc}/sddc-template`
    ///
    /// - `org`: Id of the org.
    /// - `sddc`: Id of the SDDC.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such SDDC or template.
    #[inline]
    pub fn get_sddc_template_by_sddc(
        &self,
        org: impl Into<String>,
        sddc: impl Into<String>,
    ) -> GetSddcTemplateBySddc {
        GetSddcTemplateBySddc {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
        }
    }
}

/// The call of [`Client::get_sddc_template_by_sddc`].
///
/// `GET /vmc/api/orgs/{org}/sddcs/{sddc}/sddc-template`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetSddcTemplateBySddc {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
}

impl GetSddcTemplateBySddc {
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
    pub fn with_response(self) -> CallWithResponse<types::SddcTemplate> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let sddc = path_segment("sddc", &self.sddc)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}/sddc-template", self.client.core
            .base_url()
        );
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for GetSddcTemplateBySddc {
    type Output = Result<types::SddcTemplate, Error>;
    type IntoFuture = Call<types::SddcTemplate>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_SDDC_TEMPLATE_BY_SDDC, request, self.options)
    }
}
