// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List the connectivity tests of an SDDC.
    ///
    /// `GET /vmc/api/orgs/{org}/sddcs/{sddc}/networking/connectivity-tests`
    ///
    /// - `org`: Id of the org.
    /// - `sddc`: Id of the SDDC.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn get_connectivity_tests(
        &self,
        org: impl Into<String>,
        sddc: impl Into<String>,
    ) -> GetConnectivityTests {
        GetConnectivityTests {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
        }
    }
}

/// The call of [`Client::get_connectivity_tests`].
///
/// `GET /vmc/api/orgs/{org}/sddcs/{sddc}/networking/connectivity-tests`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetConnectivityTests {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
}

impl GetConnectivityTests {
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
    pub fn with_response(self) -> CallWithResponse<types::ConnectivityValidationGroups> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let sddc = path_segment("sddc", &self.sddc)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}/networking/connectivity-tests", self
            .client.core.base_url()
        );
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for GetConnectivityTests {
    type Output = Result<types::ConnectivityValidationGroups, Error>;
    type IntoFuture = Call<types::ConnectivityValidationGroups>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_CONNECTIVITY_TESTS, request, self.options)
    }
}

impl Client {
    /// Run connectivity tests of an SDDC.
    ///
    /// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/networking/connectivity-tests`
    ///
    /// Answers a task to poll.
    ///
    /// - `org`: Id of the org.
    /// - `sddc`: Id of the SDDC.
    /// - `action`: What to do with the tests.
    /// - `body`: The group of tests to run, its inputs filled in.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn run_connectivity_tests(
        &self,
        org: impl Into<String>,
        sddc: impl Into<String>,
        action: impl Into<types::RunConnectivityTestsAction>,
        body: types::ConnectivityValidationGroup,
    ) -> RunConnectivityTests {
        RunConnectivityTests {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
            action: action.into(),
            body,
        }
    }
}

/// The call of [`Client::run_connectivity_tests`].
///
/// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/networking/connectivity-tests`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RunConnectivityTests {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
    action: types::RunConnectivityTestsAction,
    body: types::ConnectivityValidationGroup,
}

impl RunConnectivityTests {
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
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}/networking/connectivity-tests", self
            .client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("action", &self.action)
            .build()
    }
}

impl IntoFuture for RunConnectivityTests {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::RUN_CONNECTIVITY_TESTS, request, self.options)
    }
}
