// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List the cloud providers of an org.
    ///
    /// `GET /vmc/api/orgs/{org}/providers`
    ///
    /// - `org`: Id of the org.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such org.
    #[inline]
    pub fn list_providers(&self, org: impl Into<String>) -> ListProviders {
        ListProviders {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
        }
    }
}

/// The call of [`Client::list_providers`].
///
/// `GET /vmc/api/orgs/{org}/providers`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListProviders {
    client: Client,
    options: CallOptions,
    org: String,
}

impl ListProviders {
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
    pub fn with_response(self) -> CallWithResponse<Vec<types::AwsCloudProvider>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::AwsCloudProvider> {
        let request = self.request();
        self.client.core.items(&operations::LIST_PROVIDERS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::AwsCloudProvider>> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_PROVIDERS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/providers", self.client.core.base_url()
        );
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for ListProviders {
    type Output = Result<Vec<types::AwsCloudProvider>, Error>;
    type IntoFuture = Call<Vec<types::AwsCloudProvider>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_PROVIDERS, request, self.options)
    }
}
