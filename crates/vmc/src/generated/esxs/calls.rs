// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Add hosts to an SDDC or remove them.
    ///
    /// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/esxs`
    ///
    /// Answers a task to poll. Adding hosts raises the charges of the org. One body serves all actions.
    ///
    /// - `org`: Id of the org.
    /// - `sddc`: Id of the SDDC.
    /// - `body`: Which hosts, or how many, and where.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such SDDC or cluster.
    #[inline]
    pub fn update_esxs(
        &self,
        org: impl Into<String>,
        sddc: impl Into<String>,
        body: types::EsxConfig,
    ) -> UpdateEsxs {
        UpdateEsxs {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
            body,
            action: None,
        }
    }
}

/// The call of [`Client::update_esxs`].
///
/// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/esxs`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateEsxs {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
    body: types::EsxConfig,
    action: Option<types::EsxAction>,
}

impl UpdateEsxs {
    /// Sets the query parameter `action`.
    ///
    /// What to do. `add` and `remove` act on one cluster, `addToAll` and `removeFromAll` on all
    /// clusters of the SDDC, `force-remove` removes by force, the two `-diskgroup` actions attach and
    /// detach storage. The server's default is `"add"`.
    pub fn action(mut self, action: impl Into<types::EsxAction>) -> Self {
        self.action = Some(action.into());
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
    pub fn with_response(self) -> CallWithResponse<types::Task> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let sddc = path_segment("sddc", &self.sddc)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}/esxs", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("action", &self.action)
            .build()
    }
}

impl IntoFuture for UpdateEsxs {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_ESXS, request, self.options)
    }
}
