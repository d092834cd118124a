// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List image profiles.
    ///
    /// `GET /iaas/api/image-profiles`
    ///
    /// Needs the feature `image-profile`.
    ///
    /// Each holds the image mappings of one region. Takes no parameters for paging or filtering.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_image_profiles(&self) -> ListImageProfiles {
        ListImageProfiles {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_image_profiles`].
///
/// `GET /iaas/api/image-profiles`
///
/// Needs the feature `image-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListImageProfiles {
    client: Client,
    options: CallOptions,
}

impl ListImageProfiles {
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
    pub fn with_response(self) -> CallWithResponse<types::ImageProfileResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::ImageProfile> {
        let request = self.request();
        self.client.core.items(&operations::LIST_IMAGE_PROFILES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::ImageProfileResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_IMAGE_PROFILES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/image-profiles", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListImageProfiles {
    type Output = Result<types::ImageProfileResult, Error>;
    type IntoFuture = Call<types::ImageProfileResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_IMAGE_PROFILES, request, self.options)
    }
}

impl Client {
    /// Create an image profile.
    ///
    /// `POST /iaas/api/image-profiles`
    ///
    /// Needs the feature `image-profile`.
    ///
    /// The body must hold name, `regionId` and `imageMapping`: for each image name the fabric image, by
    /// id or name, with cloud configuration and constraints if need be. A region has one image profile;
    /// add names to an existing one by updating it.
    ///
    /// - `body`: The image profile to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_image_profile(
        &self,
        body: types::ImageProfileSpecification,
    ) -> CreateImageProfile {
        CreateImageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_image_profile`].
///
/// `POST /iaas/api/image-profiles`
///
/// Needs the feature `image-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateImageProfile {
    client: Client,
    options: CallOptions,
    body: types::ImageProfileSpecification,
}

impl CreateImageProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::ImageProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/image-profiles", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateImageProfile {
    type Output = Result<types::ImageProfile, Error>;
    type IntoFuture = Call<types::ImageProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_IMAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// Get an image profile.
    ///
    /// `GET /iaas/api/image-profiles/{id}`
    ///
    /// Needs the feature `image-profile`.
    ///
    /// Answers the image mappings of a region. Get it before an update that is to keep the present
    /// mappings.
    ///
    /// - `id`: Id of the image profile.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The image profile was not found.
    #[inline]
    pub fn get_image_profile(&self, id: impl Into<String>) -> GetImageProfile {
        GetImageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_image_profile`].
///
/// `GET /iaas/api/image-profiles/{id}`
///
/// Needs the feature `image-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetImageProfile {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetImageProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::ImageProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/image-profiles/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetImageProfile {
    type Output = Result<types::ImageProfile, Error>;
    type IntoFuture = Call<types::ImageProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_IMAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// Delete an image profile.
    ///
    /// `DELETE /iaas/api/image-profiles/{id}`
    ///
    /// Needs the feature `image-profile`.
    ///
    /// Deletes all image mappings of the region at once, so that machines can no longer be asked for
    /// there by image name. The fabric images stay.
    ///
    /// - `id`: Id of the image profile.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_image_profile(&self, id: impl Into<String>) -> DeleteImageProfile {
        DeleteImageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_image_profile`].
///
/// `DELETE /iaas/api/image-profiles/{id}`
///
/// Needs the feature `image-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteImageProfile {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteImageProfile {
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
        let url = format!(
            "{}/iaas/api/image-profiles/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteImageProfile {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_IMAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// Update an image profile.
    ///
    /// `PATCH /iaas/api/image-profiles/{id}`
    ///
    /// Needs the feature `image-profile`.
    ///
    /// The document requires `imageMapping` in every update, so send all image mappings that are to be
    /// there. Machines that exist are not touched. The region cannot be changed.
    ///
    /// - `id`: Id of the image profile.
    /// - `body`: The image mappings, and name or description to change.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The image profile was not found.
    #[inline]
    pub fn update_image_profile(
        &self,
        id: impl Into<String>,
        body: types::UpdateImageProfileSpecification,
    ) -> UpdateImageProfile {
        UpdateImageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_image_profile`].
///
/// `PATCH /iaas/api/image-profiles/{id}`
///
/// Needs the feature `image-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateImageProfile {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::UpdateImageProfileSpecification,
}

impl UpdateImageProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::ImageProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/image-profiles/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateImageProfile {
    type Output = Result<types::ImageProfile, Error>;
    type IntoFuture = Call<types::ImageProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_IMAGE_PROFILE, request, self.options)
    }
}
