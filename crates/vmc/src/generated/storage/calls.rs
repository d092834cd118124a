// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Get the storage limits of a cluster size.
    ///
    /// `GET /vmc/api/orgs/{org}/storage/cluster-constraints`
    ///
    /// - `org`: Id of the org.
    /// - `num_hosts`: Number of hosts in the cluster.
    /// - `provider`: Cloud provider.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn get_storage_cluster_constraints(
        &self,
        org: impl Into<String>,
        num_hosts: impl Into<i64>,
        provider: impl Into<types::GetStorageClusterConstraintsProvider>,
    ) -> GetStorageClusterConstraints {
        GetStorageClusterConstraints {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            num_hosts: num_hosts.into(),
            provider: provider.into(),
        }
    }
}

/// The call of [`Client::get_storage_cluster_constraints`].
///
/// `GET /vmc/api/orgs/{org}/storage/cluster-constraints`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetStorageClusterConstraints {
    client: Client,
    options: CallOptions,
    org: String,
    num_hosts: i64,
    provider: types::GetStorageClusterConstraintsProvider,
}

impl GetStorageClusterConstraints {
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
    pub fn with_response(self) -> CallWithResponse<types::VsanConfigConstraints> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/storage/cluster-constraints", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("num_hosts", &self.num_hosts)
            .query("provider", &self.provider)
            .build()
    }
}

impl IntoFuture for GetStorageClusterConstraints {
    type Output = Result<types::VsanConfigConstraints, Error>;
    type IntoFuture = Call<types::VsanConfigConstraints>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_STORAGE_CLUSTER_CONSTRAINTS, request, self.options)
    }
}
