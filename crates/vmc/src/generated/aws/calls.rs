// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List the requests to raise AWS service quotas.
    ///
    /// `GET /vmc/api/orgs/{org}/aws/resources/servicequotas/requests`
    ///
    /// - `org`: Id of the org.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn list_service_quota_requests(
        &self,
        org: impl Into<String>,
    ) -> ListServiceQuotaRequests {
        ListServiceQuotaRequests {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
        }
    }
}

/// The call of [`Client::list_service_quota_requests`].
///
/// `GET /vmc/api/orgs/{org}/aws/resources/servicequotas/requests`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListServiceQuotaRequests {
    client: Client,
    options: CallOptions,
    org: String,
}

impl ListServiceQuotaRequests {
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
    pub fn with_response(self) -> CallWithResponse<Vec<types::ServiceQuotaRequest>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::ServiceQuotaRequest> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_SERVICE_QUOTA_REQUESTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::ServiceQuotaRequest>> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_SERVICE_QUOTA_REQUESTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/aws/resources/servicequotas/requests", self.client
            .core.base_url()
        );
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for ListServiceQuotaRequests {
    type Output = Result<Vec<types::ServiceQuotaRequest>, Error>;
    type IntoFuture = Call<Vec<types::ServiceQuotaRequest>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_SERVICE_QUOTA_REQUESTS, request, self.options)
    }
}

impl Client {
    /// Get a request to raise AWS service quotas.
    ///
    /// `GET /vmc/api/orgs/{org}/aws/resources/servicequotas/requests/{serviceQuotaRequestId}`
    ///
    /// - `org`: Id of the org.
    /// - `service_quota_request_id`: Id of the request.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn get_service_quota_request(
        &self,
        org: impl Into<String>,
        service_quota_request_id: impl Into<String>,
    ) -> GetServiceQuotaRequest {
        GetServiceQuotaRequest {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            service_quota_request_id: service_quota_request_id.into(),
        }
    }
}

/// The call of [`Client::get_service_quota_request`].
///
/// `GET /vmc/api/orgs/{org}/aws/resources/servicequotas/requests/{serviceQuotaRequestId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetServiceQuotaRequest {
    client: Client,
    options: CallOptions,
    org: String,
    service_quota_request_id: String,
}

impl GetServiceQuotaRequest {
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
    pub fn with_response(self) -> CallWithResponse<types::ServiceQuotaRequest> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let service_quota_request_id = path_segment(
            "serviceQuotaRequestId",
            &self.service_quota_request_id,
        )?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/aws/resources/servicequotas/requests/{service_quota_request_id}",
            self.client.core.base_url()
        );
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for GetServiceQuotaRequest {
    type Output = Result<types::ServiceQuotaRequest, Error>;
    type IntoFuture = Call<types::ServiceQuotaRequest>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_SERVICE_QUOTA_REQUEST, request, self.options)
    }
}
