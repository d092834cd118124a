// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Get a certificate of an endpoint.
    ///
    /// `GET /iaas/api/certificates/{id}`
    ///
    /// Needs the feature `certificates`.
    ///
    /// Shows the certificate that an endpoint presented while a cloud account or an integration was
    /// checked or saved. The finished or failed request tracker names its id. If the certificate is to
    /// be trusted, send it as `certificateInfo` when the cloud account or integration is created or
    /// updated.
    ///
    /// - `id`: Id of the certificate, as the request tracker gives it.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The certificate was not found.
    #[inline]
    pub fn get_certificate(&self, id: impl Into<String>) -> GetCertificate {
        GetCertificate {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_certificate`].
///
/// `GET /iaas/api/certificates/{id}`
///
/// Needs the feature `certificates`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetCertificate {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetCertificate {
    /// Asks for another API version than the client's.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.options.api_version = Some(version.into());
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
    pub fn with_response(self) -> CallWithResponse<types::CertificateInfo> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/iaas/api/certificates/{id}", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetCertificate {
    type Output = Result<types::CertificateInfo, Error>;
    type IntoFuture = Call<types::CertificateInfo>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_CERTIFICATE, request, self.options)
    }
}
