// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Request, RequestBuilder, RetryPolicy};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Get the inputs of a support request.
    ///
    /// `GET /vmc/api/customer-support/inputs`
    ///
    /// - `org_id`: Id of the org.
    /// - `user_id`: Id of the user who asks for support.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn get_customer_support_inputs(
        &self,
        org_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> GetCustomerSupportInputs {
        GetCustomerSupportInputs {
            client: self.clone(),
            options: CallOptions::default(),
            org_id: org_id.into(),
            user_id: user_id.into(),
        }
    }
}

/// The call of [`Client::get_customer_support_inputs`].
///
/// `GET /vmc/api/customer-support/inputs`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetCustomerSupportInputs {
    client: Client,
    options: CallOptions,
    org_id: String,
    user_id: String,
}

impl GetCustomerSupportInputs {
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
    pub fn with_response(self) -> CallWithResponse<types::SddcInput> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/vmc/api/customer-support/inputs", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("orgId", &self.org_id)
            .query("userId", &self.user_id)
            .build()
    }
}

impl IntoFuture for GetCustomerSupportInputs {
    type Output = Result<types::SddcInput, Error>;
    type IntoFuture = Call<types::SddcInput>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_CUSTOMER_SUPPORT_INPUTS, request, self.options)
    }
}
