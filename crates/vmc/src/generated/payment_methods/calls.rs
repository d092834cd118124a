// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List the payment methods of an org.
    ///
    /// `GET /vmc/api/orgs/{org}/payment-methods`
    ///
    /// - `org`: Id of the org.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such org.
    #[inline]
    pub fn list_payment_methods(&self, org: impl Into<String>) -> ListPaymentMethods {
        ListPaymentMethods {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            default_flag: None,
        }
    }
}

/// The call of [`Client::list_payment_methods`].
///
/// `GET /vmc/api/orgs/{org}/payment-methods`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListPaymentMethods {
    client: Client,
    options: CallOptions,
    org: String,
    default_flag: Option<bool>,
}

impl ListPaymentMethods {
    /// Sets the query parameter `defaultFlag`.
    ///
    /// When true, only the default payment method is listed. The server's default is `false`.
    pub fn default_flag(mut self, default_flag: bool) -> Self {
        self.default_flag = Some(default_flag);
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
    pub fn with_response(self) -> CallWithResponse<Vec<types::PaymentMethodInfo>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::PaymentMethodInfo> {
        let request = self.request();
        self.client.core.items(&operations::LIST_PAYMENT_METHODS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::PaymentMethodInfo>> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_PAYMENT_METHODS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/payment-methods", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("defaultFlag", &self.default_flag)
            .build()
    }
}

impl IntoFuture for ListPaymentMethods {
    type Output = Result<Vec<types::PaymentMethodInfo>, Error>;
    type IntoFuture = Call<Vec<types::PaymentMethodInfo>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_PAYMENT_METHODS, request, self.options)
    }
}
