// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List flavor profiles.
    ///
    /// `GET /iaas/api/flavor-profiles`
    ///
    /// Needs the feature `flavor-profile`.
    ///
    /// Each holds the flavor mappings of one region. Takes no parameters for paging or filtering.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_flavor_profiles(&self) -> ListFlavorProfiles {
        ListFlavorProfiles {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_flavor_profiles`].
///
/// `GET /iaas/api/flavor-profiles`
///
/// Needs the feature `flavor-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListFlavorProfiles {
    client: Client,
    options: CallOptions,
}

impl ListFlavorProfiles {
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
    pub fn with_response(self) -> CallWithResponse<types::FlavorProfileResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::FlavorProfile> {
        let request = self.request();
        self.client.core.items(&operations::LIST_FLAVOR_PROFILES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::FlavorProfileResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_FLAVOR_PROFILES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/flavor-profiles", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListFlavorProfiles {
    type Output = Result<types::FlavorProfileResult, Error>;
    type IntoFuture = Call<types::FlavorProfileResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_FLAVOR_PROFILES, request, self.options)
    }
}

impl Client {
    /// Create a flavor profile.
    ///
    /// `POST /iaas/api/flavor-profiles`
    ///
    /// Needs the feature `flavor-profile`.
    ///
    /// The body must hold name, `regionId` and `flavorMapping`: for each flavor name either the name or
    /// id of a fabric flavor or, on vSphere, `cpuCount` and `memoryInMB`. A region has one flavor
    /// profile; add names to an existing one by updating it.
    ///
    /// - `body`: The flavor profile to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_flavor_profile(
        &self,
        body: types::FlavorProfileSpecification,
    ) -> CreateFlavorProfile {
        CreateFlavorProfile {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_flavor_profile`].
///
/// `POST /iaas/api/flavor-profiles`
///
/// Needs the feature `flavor-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateFlavorProfile {
    client: Client,
    options: CallOptions,
    body: types::FlavorProfileSpecification,
}

impl CreateFlavorProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::FlavorProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/flavor-profiles", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateFlavorProfile {
    type Output = Result<types::FlavorProfile, Error>;
    type IntoFuture = Call<types::FlavorProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_FLAVOR_PROFILE, request, self.options)
    }
}

impl Client {
    /// Get a flavor profile.
    ///
    /// `GET /iaas/api/flavor-profiles/{id}`
    ///
    /// Needs the feature `flavor-profile`.
    ///
    /// Answers the flavor mappings of a region. Get it before an update that is to keep the present
    /// mappings.
    ///
    /// - `id`: Id of the flavor profile.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The flavor profile was not found.
    #[inline]
    pub fn get_flavor_profile(&self, id: impl Into<String>) -> GetFlavorProfile {
        GetFlavorProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_flavor_profile`].
///
/// `GET /iaas/api/flavor-profiles/{id}`
///
/// Needs the feature `flavor-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetFlavorProfile {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetFlavorProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::FlavorProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/flavor-profiles/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetFlavorProfile {
    type Output = Result<types::FlavorProfile, Error>;
    type IntoFuture = Call<types::FlavorProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_FLAVOR_PROFILE, request, self.options)
    }
}

impl Client {
    /// Delete a flavor profile.
    ///
    /// `DELETE /iaas/api/flavor-profiles/{id}`
    ///
    /// Needs the feature `flavor-profile`.
    ///
    /// Deletes all flavor mappings of the region at once, so that machines can no longer be asked for
    /// there by flavor name.
    ///
    /// - `id`: Id of the flavor profile.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_flavor_profile(&self, id: impl Into<String>) -> DeleteFlavorProfile {
        DeleteFlavorProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_flavor_profile`].
///
/// `DELETE /iaas/api/flavor-profiles/{id}`
///
/// Needs the feature `flavor-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteFlavorProfile {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteFlavorProfile {
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
            "{}/iaas/api/flavor-profiles/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteFlavorProfile {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_FLAVOR_PROFILE, request, self.options)
    }
}

impl Client {
    /// Update a flavor profile.
    ///
    /// `PATCH /iaas/api/flavor-profiles/{id}`
    ///
    /// Needs the feature `flavor-profile`.
    ///
    /// The document requires `flavorMapping` in every update, so send all flavor mappings that are to
    /// be there. Machines that exist keep their size. The region cannot be changed.
    ///
    /// - `id`: Id of the flavor profile.
    /// - `body`: The flavor mappings, and name or description to change.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The flavor profile was not found.
    #[inline]
    pub fn update_flavor_profile(
        &self,
        id: impl Into<String>,
        body: types::UpdateFlavorProfileSpecification,
    ) -> UpdateFlavorProfile {
        UpdateFlavorProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_flavor_profile`].
///
/// `PATCH /iaas/api/flavor-profiles/{id}`
///
/// Needs the feature `flavor-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateFlavorProfile {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::UpdateFlavorProfileSpecification,
}

impl UpdateFlavorProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::FlavorProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/flavor-profiles/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateFlavorProfile {
    type Output = Result<types::FlavorProfile, Error>;
    type IntoFuture = Call<types::FlavorProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_FLAVOR_PROFILE, request, self.options)
    }
}
