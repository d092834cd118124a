// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Let all management VMs resolve to private addresses.
    ///
    /// `PUT /vmc/api/orgs/{org}/sddcs/{sddc}/dns/private`
    ///
    /// Answers a task to poll.
    ///
    /// - `org`: Id of the org.
    /// - `sddc`: Id of the SDDC.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn set_dns_private(
        &self,
        org: impl Into<String>,
        sddc: impl Into<String>,
    ) -> SetDnsPrivate {
        SetDnsPrivate {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
        }
    }
}

/// The call of [`Client::set_dns_private`].
///
/// `PUT /vmc/api/orgs/{org}/sddcs/{sddc}/dns/private`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetDnsPrivate {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
}

impl SetDnsPrivate {
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
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}/dns/private", self.client.core.base_url()
        );
        RequestBuilder::put(url).accept_json().build()
    }
}

impl IntoFuture for SetDnsPrivate {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::SET_DNS_PRIVATE, request, self.options)
    }
}

impl Client {
    /// Let all management VMs resolve to public addresses.
    ///
    /// `PUT /vmc/api/orgs/{org}/sddcs/{sddc}/dns/public`
    ///
    /// Answers a task to poll.
    ///
    /// - `org`: Id of the org.
    /// - `sddc`: Id of the SDDC.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn set_dns_public(
        &self,
        org: impl Into<String>,
        sddc: impl Into<String>,
    ) -> SetDnsPublic {
        SetDnsPublic {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
        }
    }
}

/// The call of [`Client::set_dns_public`].
///
/// `PUT /vmc/api/orgs/{org}/sddcs/{sddc}/dns/public`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetDnsPublic {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
}

impl SetDnsPublic {
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
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}/dns/public", self.client.core.base_url()
        );
        RequestBuilder::put(url).accept_json().build()
    }
}

impl IntoFuture for SetDnsPublic {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::SET_DNS_PUBLIC, request, self.options)
    }
}
