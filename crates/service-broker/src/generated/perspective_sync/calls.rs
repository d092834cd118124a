// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Request, RequestBuilder, RetryPolicy};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Synchronise CloudHealth perspective groups.
    ///
    /// `POST /price/api/cloudhealth/perspective-sync`
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn sync_perspective_group(&self) -> SyncPerspectiveGroup {
        SyncPerspectiveGroup {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::sync_perspective_group`].
///
/// `POST /price/api/cloudhealth/perspective-sync`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SyncPerspectiveGroup {
    client: Client,
    options: CallOptions,
}

impl SyncPerspectiveGroup {
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
    pub fn with_response(self) -> CallWithResponse<types::ResponseEntity> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/price/api/cloudhealth/perspective-sync", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for SyncPerspectiveGroup {
    type Output = Result<types::ResponseEntity, Error>;
    type IntoFuture = Call<types::ResponseEntity>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::SYNC_PERSPECTIVE_GROUP, request, self.options)
    }
}
