// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Request, RequestBuilder, RetryPolicy};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Exchange an API token for an access token.
    ///
    /// `POST /iaas/api/login`
    ///
    /// Needs the feature `login`.
    ///
    /// Needs no access token. The answer does not tell how long the access token lives: read the claim
    /// `exp` of it, which is a JWT. The API token stays valid and can be exchanged again. On premises,
    /// send the refresh token that the login with user name and password gave.
    ///
    /// - `body`: The API token or refresh token, as `refreshToken`.
    ///
    /// # Errors
    ///
    /// - 400: The body was not accepted, or the API token is invalid or expired.
    /// - 403: The API token is not permitted to log in.
    #[inline]
    pub fn retrieve_auth_token(
        &self,
        body: types::CspLoginSpecification,
    ) -> RetrieveAuthToken {
        RetrieveAuthToken {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::retrieve_auth_token`].
///
/// `POST /iaas/api/login`
///
/// Needs the feature `login`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RetrieveAuthToken {
    client: Client,
    options: CallOptions,
    body: types::CspLoginSpecification,
}

impl RetrieveAuthToken {
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
    pub fn with_response(self) -> CallWithResponse<types::AuthResponse> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/login", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for RetrieveAuthToken {
    type Output = Result<types::AuthResponse, Error>;
    type IntoFuture = Call<types::AuthResponse>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::RETRIEVE_AUTH_TOKEN, request, self.options)
    }
}
