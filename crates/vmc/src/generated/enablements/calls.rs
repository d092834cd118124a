// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List the features of an SDDC that can be switched.
    ///
    /// `GET /vmc/api/orgs/{org}/sddcs/{sddc}/enablements`
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
    pub fn list_enablements(
        &self,
        org: impl Into<String>,
        sddc: impl Into<String>,
    ) -> ListEnablements {
        ListEnablements {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
        }
    }
}

/// The call of [`Client::list_enablements`].
///
/// `GET /vmc/api/orgs/{org}/sddcs/{sddc}/enablements`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListEnablements {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
}

impl ListEnablements {
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
    pub fn with_response(self) -> CallWithResponse<Vec<types::EnablementInfo>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::EnablementInfo> {
        let request = self.request();
        self.client.core.items(&operations::LIST_ENABLEMENTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::EnablementInfo>> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_ENABLEMENTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let sddc = path_segment("sddc", &self.sddc)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}/enablements", self.client.core.base_url()
        );
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for ListEnablements {
    type Output = Result<Vec<types::EnablementInfo>, Error>;
    type IntoFuture = Call<Vec<types::EnablementInfo>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_ENABLEMENTS, request, self.options)
    }
}

impl Client {
    /// Switch a feature of an SDDC on or off.
    ///
    /// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/enablements/{enablement}`
    ///
    /// - `org`: Id of the org.
    /// - `sddc`: Id of the SDDC.
    /// - `enablement`: Name of the feature.
    /// - `action`: Whether to switch it on or off.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such SDDC or feature.
    #[inline]
    pub fn enable_disable_addon(
        &self,
        org: impl Into<String>,
        sddc: impl Into<String>,
        enablement: impl Into<String>,
        action: impl Into<types::AddonAction>,
    ) -> EnableDisableAddon {
        EnableDisableAddon {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
            enablement: enablement.into(),
            action: action.into(),
        }
    }
}

/// The call of [`Client::enable_disable_addon`].
///
/// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/enablements/{enablement}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct EnableDisableAddon {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
    enablement: String,
    action: types::AddonAction,
}

impl EnableDisableAddon {
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
    pub fn with_response(self) -> CallWithResponse<()> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let sddc = path_segment("sddc", &self.sddc)?;
        let enablement = path_segment("enablement", &self.enablement)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}/enablements/{enablement}", self.client
            .core.base_url()
        );
        RequestBuilder::post(url).query("action", &self.action).build()
    }
}

impl IntoFuture for EnableDisableAddon {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::ENABLE_DISABLE_ADDON, request, self.options)
    }
}
