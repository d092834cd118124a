// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Bytes, Call, CallOptions, CallWithResponse, Error, Request, RequestBuilder, RetryPolicy, Upload, path_segment};

use super::operations;
use crate::Client;

impl Client {
    /// Upload an icon.
    ///
    /// `POST /icon/api/icons`
    ///
    /// The body is a multipart form. No body is described for the answer, so the id of the icon may
    /// have to be read from a `Location` header.
    ///
    /// - `file`: The image file.
    ///
    /// # Errors
    ///
    /// - 400: The file was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn upload_icon(&self, file: impl Into<Upload>) -> UploadIcon {
        UploadIcon {
            client: self.clone(),
            options: CallOptions::default(),
            file: file.into(),
        }
    }
}

/// The call of [`Client::upload_icon`].
///
/// `POST /icon/api/icons`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UploadIcon {
    client: Client,
    options: CallOptions,
    file: Upload,
}

impl UploadIcon {
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
    pub fn with_response(self) -> CallWithResponse<()> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/icon/api/icons", self.client.core.base_url());
        RequestBuilder::post(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .files("file", [&self.file])
            .build()
    }
}

impl IntoFuture for UploadIcon {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPLOAD_ICON, request, self.options)
    }
}

impl Client {
    /// Download an icon.
    ///
    /// `GET /icon/api/icons/{id}`
    ///
    /// - `id`: Id of the icon.
    ///
    /// # Errors
    ///
    /// - 400: The id was not accepted.
    /// - 404: The icon was not found.
    #[inline]
    pub fn download_icon(&self, id: impl Into<String>) -> DownloadIcon {
        DownloadIcon {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::download_icon`].
///
/// `GET /icon/api/icons/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DownloadIcon {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DownloadIcon {
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
    pub fn with_response(self) -> CallWithResponse<Bytes> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/icon/api/icons/{id}", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept("*/*")
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DownloadIcon {
    type Output = Result<Bytes, Error>;
    type IntoFuture = Call<Bytes>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DOWNLOAD_ICON, request, self.options)
    }
}

impl Client {
    /// Delete an icon.
    ///
    /// `DELETE /icon/api/icons/{id}`
    ///
    /// - `id`: Id of the icon.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_icon(&self, id: impl Into<String>) -> DeleteIcon {
        DeleteIcon {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_icon`].
///
/// `DELETE /icon/api/icons/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteIcon {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteIcon {
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
    pub fn with_response(self) -> CallWithResponse<()> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/icon/api/icons/{id}", self.client.core.base_url());
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteIcon {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_ICON, request, self.options)
    }
}
