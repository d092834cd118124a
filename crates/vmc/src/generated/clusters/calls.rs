// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Create a cluster in an SDDC.
    ///
    /// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/clusters`
    ///
    /// Answers a task to poll. The hosts are charged to the org.
    ///
    /// - `org`: Id of the org.
    /// - `sddc`: Id of the SDDC.
    /// - `body`: What the cluster is to consist of.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such SDDC.
    #[inline]
    pub fn create_cluster(
        &self,
        org: impl Into<String>,
        sddc: impl Into<String>,
        body: types::ClusterConfig,
    ) -> CreateCluster {
        CreateCluster {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
            body,
        }
    }
}

/// The call of [`Client::create_cluster`].
///
/// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/clusters`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateCluster {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
    body: types::ClusterConfig,
}

impl CreateCluster {
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
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}/clusters", self.client.core.base_url()
        );
        RequestBuilder::post(url).accept_json().json(&self.body).build()
    }
}

impl IntoFuture for CreateCluster {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_CLUSTER, request, self.options)
    }
}

impl Client {
    /// Delete a cluster of an SDDC.
    ///
    /// `DELETE /vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}`
    ///
    /// Deletes the cluster with its hosts and data; this cannot be undone. Answers a task to poll.
    ///
    /// - `org`: Id of the org.
    /// - `sddc`: Id of the SDDC.
    /// - `cluster`: Id of the cluster.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such SDDC or cluster.
    #[inline]
    pub fn delete_cluster(
        &self,
        org: impl Into<String>,
        sddc: impl Into<String>,
        cluster: impl Into<String>,
    ) -> DeleteCluster {
        DeleteCluster {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
            cluster: cluster.into(),
        }
    }
}

/// The call of [`Client::delete_cluster`].
///
/// `DELETE /vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteCluster {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
    cluster: String,
}

impl DeleteCluster {
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
        let cluster = path_segment("cluster", &self.cluster)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}", self.client.core
            .base_url()
        );
        RequestBuilder::delete(url).accept_json().build()
    }
}

impl IntoFuture for DeleteCluster {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_CLUSTER, request, self.options)
    }
}

impl Client {
    /// Get the limits for reconfiguring a cluster.
    ///
    /// `GET /vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}/config/constraints`
    ///
    /// - `org`: Id of the org.
    /// - `sddc`: Id of the SDDC.
    /// - `cluster`: Id of the cluster.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn get_cluster_config_constraints(
        &self,
        org: impl Into<String>,
        sddc: impl Into<String>,
        cluster: impl Into<String>,
    ) -> GetClusterConfigConstraints {
        GetClusterConfigConstraints {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
            cluster: cluster.into(),
            expected_num_hosts: None,
        }
    }
}

/// The call of [`Client::get_cluster_config_constraints`].
///
/// `GET /vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}/config/constraints`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetClusterConfigConstraints {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
    cluster: String,
    expected_num_hosts: Option<i64>,
}

impl GetClusterConfigConstraints {
    /// Sets the query parameter `expected_num_hosts`.
    ///
    /// Number of hosts that the cluster is going to have.
    pub fn expected_num_hosts(mut self, expected_num_hosts: impl Into<i64>) -> Self {
        self.expected_num_hosts = Some(expected_num_hosts.into());
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
    pub fn with_response(
        self,
    ) -> CallWithResponse<types::VsanClusterReconfigConstraints> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let sddc = path_segment("sddc", &self.sddc)?;
        let cluster = path_segment("cluster", &self.cluster)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}/config/constraints",
            self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("expected_num_hosts", &self.expected_num_hosts)
            .build()
    }
}

impl IntoFuture for GetClusterConfigConstraints {
    type Output = Result<types::VsanClusterReconfigConstraints, Error>;
    type IntoFuture = Call<types::VsanClusterReconfigConstraints>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_CLUSTER_CONFIG_CONSTRAINTS, request, self.options)
    }
}

impl Client {
    /// Set the Microsoft licensing of a cluster.
    ///
    /// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}/msft-licensing/publish`
    ///
    /// Answers a task to poll.
    ///
    /// - `org`: Id of the org.
    /// - `sddc`: Id of the SDDC.
    /// - `cluster`: Id of the cluster.
    /// - `body`: The licensing to set.
    ///
    /// # Errors
    ///
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn publish_msft_licensing(
        &self,
        org: impl Into<String>,
        sddc: impl Into<String>,
        cluster: impl Into<String>,
        body: types::MsftLicensingConfig,
    ) -> PublishMsftLicensing {
        PublishMsftLicensing {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
            cluster: cluster.into(),
            body,
        }
    }
}

/// The call of [`Client::publish_msft_licensing`].
///
/// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}/msft-licensing/publish`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PublishMsftLicensing {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
    cluster: String,
    body: types::MsftLicensingConfig,
}

impl PublishMsftLicensing {
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
        let cluster = path_segment("cluster", &self.cluster)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}/msft-licensing/publish",
            self.client.core.base_url()
        );
        RequestBuilder::post(url).accept_json().json(&self.body).build()
    }
}

impl IntoFuture for PublishMsftLicensing {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::PUBLISH_MSFT_LICENSING, request, self.options)
    }
}

impl Client {
    /// Change the hosts and storage of a cluster.
    ///
    /// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}/reconfigure`
    ///
    /// Answers a task to poll. The limits can be asked for beforehand.
    ///
    /// - `org`: Id of the org.
    /// - `sddc`: Id of the SDDC.
    /// - `cluster`: Id of the cluster.
    /// - `body`: What the cluster is to become.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such SDDC or cluster.
    #[inline]
    pub fn reconfigure_cluster(
        &self,
        org: impl Into<String>,
        sddc: impl Into<String>,
        cluster: impl Into<String>,
        body: types::ClusterReconfigureParams,
    ) -> ReconfigureCluster {
        ReconfigureCluster {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
            cluster: cluster.into(),
            body,
        }
    }
}

/// The call of [`Client::reconfigure_cluster`].
///
/// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}/reconfigure`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ReconfigureCluster {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
    cluster: String,
    body: types::ClusterReconfigureParams,
}

impl ReconfigureCluster {
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
        let cluster = path_segment("cluster", &self.cluster)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}/reconfigure", self
            .client.core.base_url()
        );
        RequestBuilder::post(url).accept_json().json(&self.body).build()
    }
}

impl IntoFuture for ReconfigureCluster {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::RECONFIGURE_CLUSTER, request, self.options)
    }
}
