// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List the orgs of the caller.
    ///
    /// `GET /vmc/api/orgs`
    ///
    /// Answers every org that the access token gives access to.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn list_orgs(&self) -> ListOrgs {
        ListOrgs {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_orgs`].
///
/// `GET /vmc/api/orgs`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListOrgs {
    client: Client,
    options: CallOptions,
}

impl ListOrgs {
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
    pub fn with_response(self) -> CallWithResponse<Vec<types::Organization>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Organization> {
        let request = self.request();
        self.client.core.items(&operations::LIST_ORGS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::Organization>> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_ORGS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/vmc/api/orgs", self.client.core.base_url());
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for ListOrgs {
    type Output = Result<Vec<types::Organization>, Error>;
    type IntoFuture = Call<Vec<types::Organization>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_ORGS, request, self.options)
    }
}

impl Client {
    /// Get an org.
    ///
    /// `GET /vmc/api/orgs/{org}`
    ///
    /// - `org`: Id of the org.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such org.
    #[inline]
    pub fn get_org(&self, org: impl Into<String>) -> GetOrg {
        GetOrg {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
        }
    }
}

/// The call of [`Client::get_org`].
///
/// `GET /vmc/api/orgs/{org}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetOrg {
    client: Client,
    options: CallOptions,
    org: String,
}

impl GetOrg {
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
    pub fn with_response(self) -> CallWithResponse<types::Organization> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!("{}/vmc/api/orgs/{org}", self.client.core.base_url());
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for GetOrg {
    type Output = Result<types::Organization, Error>;
    type IntoFuture = Call<types::Organization>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_ORG, request, self.options)
    }
}
