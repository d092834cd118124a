// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Request, RequestBuilder, RetryPolicy};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List AWS volume types.
    ///
    /// `GET /iaas/api/fabric-aws-volume-types`
    ///
    /// Needs the feature `fabric-aws-volume-types`.
    ///
    /// Answers names such as `gp2` and `io1`, of which AWS storage profiles name one as `volumeType`.
    /// Takes no parameters for paging or filtering.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_fabric_aws_volume_types(&self) -> ListFabricAwsVolumeTypes {
        ListFabricAwsVolumeTypes {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_fabric_aws_volume_types`].
///
/// `GET /iaas/api/fabric-aws-volume-types`
///
/// Needs the feature `fabric-aws-volume-types`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListFabricAwsVolumeTypes {
    client: Client,
    options: CallOptions,
}

impl ListFabricAwsVolumeTypes {
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
    pub fn with_response(self) -> CallWithResponse<types::VolumeTypeList> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/iaas/api/fabric-aws-volume-types", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListFabricAwsVolumeTypes {
    type Output = Result<types::VolumeTypeList, Error>;
    type IntoFuture = Call<types::VolumeTypeList>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_FABRIC_AWS_VOLUME_TYPES, request, self.options)
    }
}
