// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Request, RequestBuilder, RetryPolicy};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Set the language of the caller.
    ///
    /// `POST /vmc/api/locale`
    ///
    /// - `body`: The locale to use.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn set_locale(&self, body: types::VmcLocale) -> SetLocale {
        SetLocale {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::set_locale`].
///
/// `POST /vmc/api/locale`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetLocale {
    client: Client,
    options: CallOptions,
    body: types::VmcLocale,
}

impl SetLocale {
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
    pub fn with_response(self) -> CallWithResponse<types::VmcLocale> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/vmc/api/locale", self.client.core.base_url());
        RequestBuilder::post(url).accept_json().json(&self.body).build()
    }
}

impl IntoFuture for SetLocale {
    type Output = Result<types::VmcLocale, Error>;
    type IntoFuture = Call<types::VmcLocale>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::SET_LOCALE, request, self.options)
    }
}
