// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Get whether the org has signed the terms of service.
    ///
    /// `GET /vmc/api/orgs/{org}/tos`
    ///
    /// - `org`: Id of the org.
    /// - `terms_id`: Id of the terms.
    ///
    /// # Errors
    ///
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn get_terms_of_service(
        &self,
        org: impl Into<String>,
        terms_id: impl Into<String>,
    ) -> GetTermsOfService {
        GetTermsOfService {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            terms_id: terms_id.into(),
        }
    }
}

/// The call of [`Client::get_terms_of_service`].
///
/// `GET /vmc/api/orgs/{org}/tos`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetTermsOfService {
    client: Client,
    options: CallOptions,
    org: String,
    terms_id: String,
}

impl GetTermsOfService {
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
    pub fn with_response(self) -> CallWithResponse<types::TermsOfServiceResult> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!("{}/vmc/api/orgs/{org}/tos", self.client.core.base_url());
        RequestBuilder::get(url).accept_json().query("termsId", &self.terms_id).build()
    }
}

impl IntoFuture for GetTermsOfService {
    type Output = Result<types::TermsOfServiceResult, Error>;
    type IntoFuture = Call<types::TermsOfServiceResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_TERMS_OF_SERVICE, request, self.options)
    }
}
