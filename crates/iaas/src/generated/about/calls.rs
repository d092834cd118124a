// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Request, RequestBuilder, RetryPolicy};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List the supported API versions.
    ///
    /// `GET /iaas/api/about`
    ///
    /// Needs the feature `about`.
    ///
    /// Answers the versions that `apiVersion` may name, and which of them is the latest. Needs no
    /// access token.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn get_about(&self) -> GetAbout {
        GetAbout {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::get_about`].
///
/// `GET /iaas/api/about`
///
/// Needs the feature `about`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetAbout {
    client: Client,
    options: CallOptions,
}

impl GetAbout {
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
    pub fn with_response(self) -> CallWithResponse<types::About> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/about", self.client.core.base_url());
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for GetAbout {
    type Output = Result<types::About, Error>;
    type IntoFuture = Call<types::About>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_ABOUT, request, self.options)
    }
}
