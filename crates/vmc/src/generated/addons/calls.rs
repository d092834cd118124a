// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List the credentials of an add-on.
    ///
    /// `GET /vmc/api/orgs/{org}/sddcs/{sddcId}/addons/{addonType}/credentials`
    ///
    /// The answer holds passwords.
    ///
    /// - `org`: Id of the org.
    /// - `sddc_id`: Id of the SDDC.
    /// - `addon_type`: Kind of add-on.
    ///
    /// # Errors
    ///
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn list_addon_credentials(
        &self,
        org: impl Into<String>,
        sddc_id: impl Into<String>,
        addon_type: impl Into<types::AddonType>,
    ) -> ListAddonCredentials {
        ListAddonCredentials {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc_id: sddc_id.into(),
            addon_type: addon_type.into(),
        }
    }
}

/// The call of [`Client::list_addon_credentials`].
///
/// `GET /vmc/api/orgs/{org}/sddcs/{sddcId}/addons/{addonType}/credentials`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListAddonCredentials {
    client: Client,
    options: CallOptions,
    org: String,
    sddc_id: String,
    addon_type: types::AddonType,
}

impl ListAddonCredentials {
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
    pub fn with_response(self) -> CallWithResponse<Vec<types::NewCredentials>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::NewCredentials> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_ADDON_CREDENTIALS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::NewCredentials>> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_ADDON_CREDENTIALS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let sddc_id = path_segment("sddcId", &self.sddc_id)?;
        let addon_type = path_segment("addonType", &self.addon_type)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc_id}/addons/{addon_type}/credentials", self
            .client.core.base_url()
        );
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for ListAddonCredentials {
    type Output = Result<Vec<types::NewCredentials>, Error>;
    type IntoFuture = Call<Vec<types::NewCredentials>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_ADDON_CREDENTIALS, request, self.options)
    }
}

impl Client {
    /// Create credentials of an add-on.
    ///
    /// `POST /vmc/api/orgs/{org}/sddcs/{sddcId}/addons/{addonType}/credentials`
    ///
    /// - `org`: Id of the org.
    /// - `sddc_id`: Id of the SDDC.
    /// - `addon_type`: Kind of add-on.
    /// - `body`: The credentials to store.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 403: The caller lacks the right to do this.
    /// - 409: Credentials of this name exist already.
    #[inline]
    pub fn create_addon_credentials(
        &self,
        org: impl Into<String>,
        sddc_id: impl Into<String>,
        addon_type: impl Into<types::AddonType>,
        body: types::NewCredentials,
    ) -> CreateAddonCredentials {
        CreateAddonCredentials {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc_id: sddc_id.into(),
            addon_type: addon_type.into(),
            body,
        }
    }
}

/// The call of [`Client::create_addon_credentials`].
///
/// `POST /vmc/api/orgs/{org}/sddcs/{sddcId}/addons/{addonType}/credentials`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateAddonCredentials {
    client: Client,
    options: CallOptions,
    org: String,
    sddc_id: String,
    addon_type: types::AddonType,
    body: types::NewCredentials,
}

impl CreateAddonCredentials {
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
    pub fn with_response(self) -> CallWithResponse<types::NewCredentials> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let sddc_id = path_segment("sddcId", &self.sddc_id)?;
        let addon_type = path_segment("addonType", &self.addon_type)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc_id}/addons/{addon_type}/credentials", self
            .client.core.base_url()
        );
        RequestBuilder::post(url).accept_json().json(&self.body).build()
    }
}

impl IntoFuture for CreateAddonCredentials {
    type Output = Result<types::NewCredentials, Error>;
    type IntoFuture = Call<types::NewCredentials>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_ADDON_CREDENTIALS, request, self.options)
    }
}

impl Client {
    /// Get credentials of an add-on.
    ///
    /// `GET /vmc/api/orgs/{org}/sddcs/{sddcId}/addons/{addonType}/credentials/{name}`
    ///
    /// The answer holds a password.
    ///
    /// - `org`: Id of the org.
    /// - `sddc_id`: Id of the SDDC.
    /// - `addon_type`: Kind of add-on.
    /// - `name`: Name of the credentials.
    ///
    /// # Errors
    ///
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn get_addon_credentials(
        &self,
        org: impl Into<String>,
        sddc_id: impl Into<String>,
        addon_type: impl Into<types::AddonType>,
        name: impl Into<String>,
    ) -> GetAddonCredentials {
        GetAddonCredentials {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc_id: sddc_id.into(),
            addon_type: addon_type.into(),
            name: name.into(),
        }
    }
}

/// The call of [`Client::get_addon_credentials`].
///
/// `GET /vmc/api/orgs/{org}/sddcs/{sddcId}/addons/{addonType}/credentials/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetAddonCredentials {
    client: Client,
    options: CallOptions,
    org: String,
    sddc_id: String,
    addon_type: types::AddonType,
    name: String,
}

impl GetAddonCredentials {
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
    pub fn with_response(self) -> CallWithResponse<types::NewCredentials> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let sddc_id = path_segment("sddcId", &self.sddc_id)?;
        let addon_type = path_segment("addonType", &self.addon_type)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc_id}/addons/{addon_type}/credentials/{name}",
            self.client.core.base_url()
        );
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for GetAddonCredentials {
    type Output = Result<types::NewCredentials, Error>;
    type IntoFuture = Call<types::NewCredentials>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_ADDON_CREDENTIALS, request, self.options)
    }
}

impl Client {
    /// Replace the user name and password of add-on credentials.
    ///
    /// `PUT /vmc/api/orgs/{org}/sddcs/{sddcId}/addons/{addonType}/credentials/{name}`
    ///
    /// - `org`: Id of the org.
    /// - `sddc_id`: Id of the SDDC.
    /// - `addon_type`: Kind of add-on.
    /// - `name`: Name of the credentials.
    /// - `body`: The new user name and password.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn update_addon_credentials(
        &self,
        org: impl Into<String>,
        sddc_id: impl Into<String>,
        addon_type: impl Into<types::AddonType>,
        name: impl Into<String>,
        body: types::UpdateCredentials,
    ) -> UpdateAddonCredentials {
        UpdateAddonCredentials {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc_id: sddc_id.into(),
            addon_type: addon_type.into(),
            name: name.into(),
            body,
        }
    }
}

/// The call of [`Client::update_addon_credentials`].
///
/// `PUT /vmc/api/orgs/{org}/sddcs/{sddcId}/addons/{addonType}/credentials/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateAddonCredentials {
    client: Client,
    options: CallOptions,
    org: String,
    sddc_id: String,
    addon_type: types::AddonType,
    name: String,
    body: types::UpdateCredentials,
}

impl UpdateAddonCredentials {
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
    pub fn with_response(self) -> CallWithResponse<types::NewCredentials> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let sddc_id = path_segment("sddcId", &self.sddc_id)?;
        let addon_type = path_segment("addonType", &self.addon_type)?;
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc_id}/addons/{addon_type}/credentials/{name}",
            self.client.core.base_url()
        );
        RequestBuilder::put(url).accept_json().json(&self.body).build()
    }
}

impl IntoFuture for UpdateAddonCredentials {
    type Output = Result<types::NewCredentials, Error>;
    type IntoFuture = Call<types::NewCredentials>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_ADDON_CREDENTIALS, request, self.options)
    }
}
