// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List configuration properties.
    ///
    /// `GET /iaas/api/configuration-properties`
    ///
    /// Needs the feature `property`.
    ///
    /// Answers the settings of the service that can be read and set by key. Takes no parameters for
    /// paging or filtering.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_configuration_properties(&self) -> ListConfigurationProperties {
        ListConfigurationProperties {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_configuration_properties`].
///
/// `GET /iaas/api/configuration-properties`
///
/// Needs the feature `property`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListConfigurationProperties {
    client: Client,
    options: CallOptions,
}

impl ListConfigurationProperties {
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
    pub fn with_response(self) -> CallWithResponse<types::ConfigurationPropertyResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::ConfigurationProperty> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_CONFIGURATION_PROPERTIES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::ConfigurationPropertyResult> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_CONFIGURATION_PROPERTIES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/iaas/api/configuration-properties", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListConfigurationProperties {
    type Output = Result<types::ConfigurationPropertyResult, Error>;
    type IntoFuture = Call<types::ConfigurationPropertyResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_CONFIGURATION_PROPERTIES, request, self.options)
    }
}

impl Client {
    /// Set a configuration property.
    ///
    /// `PATCH /iaas/api/configuration-properties`
    ///
    /// Needs the feature `property`.
    ///
    /// Creates the property or changes its value. The body must hold `key` and `value`; values of all
    /// present keys are numbers of minutes, as text. The property is named in the body, not in the
    /// path.
    ///
    /// - `body`: The key and the value to set.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: There is no property with this key.
    #[inline]
    pub fn set_configuration_property(
        &self,
        body: types::ConfigurationProperty,
    ) -> SetConfigurationProperty {
        SetConfigurationProperty {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::set_configuration_property`].
///
/// `PATCH /iaas/api/configuration-properties`
///
/// Needs the feature `property`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetConfigurationProperty {
    client: Client,
    options: CallOptions,
    body: types::ConfigurationProperty,
}

impl SetConfigurationProperty {
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
    pub fn with_response(self) -> CallWithResponse<types::ConfigurationProperty> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/iaas/api/configuration-properties", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for SetConfigurationProperty {
    type Output = Result<types::ConfigurationProperty, Error>;
    type IntoFuture = Call<types::ConfigurationProperty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::SET_CONFIGURATION_PROPERTY, request, self.options)
    }
}

impl Client {
    /// Get a configuration property.
    ///
    /// `GET /iaas/api/configuration-properties/{id}`
    ///
    /// Needs the feature `property`.
    ///
    /// Although one property is asked for, the answer has the shape of a list.
    ///
    /// - `id`: Key of the property, such as `SESSION_TIMEOUT_DURATION_MINUTES`.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn get_configuration_property(
        &self,
        id: impl Into<String>,
    ) -> GetConfigurationProperty {
        GetConfigurationProperty {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_configuration_property`].
///
/// `GET /iaas/api/configuration-properties/{id}`
///
/// Needs the feature `property`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetConfigurationProperty {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetConfigurationProperty {
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
    pub fn with_response(self) -> CallWithResponse<types::ConfigurationPropertyResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::ConfigurationProperty> {
        let request = self.request();
        self.client
            .core
            .items(&operations::GET_CONFIGURATION_PROPERTY, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::ConfigurationPropertyResult> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::GET_CONFIGURATION_PROPERTY, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/configuration-properties/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetConfigurationProperty {
    type Output = Result<types::ConfigurationPropertyResult, Error>;
    type IntoFuture = Call<types::ConfigurationPropertyResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_CONFIGURATION_PROPERTY, request, self.options)
    }
}

impl Client {
    /// Delete a configuration property.
    ///
    /// `DELETE /iaas/api/configuration-properties/{id}`
    ///
    /// Needs the feature `property`.
    ///
    /// Takes the value back that was set for it; the service then goes by its default.
    ///
    /// - `id`: Key of the property, such as `SESSION_TIMEOUT_DURATION_MINUTES`.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_configuration_property(
        &self,
        id: impl Into<String>,
    ) -> DeleteConfigurationProperty {
        DeleteConfigurationProperty {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_configuration_property`].
///
/// `DELETE /iaas/api/configuration-properties/{id}`
///
/// Needs the feature `property`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteConfigurationProperty {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteConfigurationProperty {
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
    pub fn with_response(self) -> CallWithResponse<types::ConfigurationProperty> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/configuration-properties/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteConfigurationProperty {
    type Output = Result<types::ConfigurationProperty, Error>;
    type IntoFuture = Call<types::ConfigurationProperty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_CONFIGURATION_PROPERTY, request, self.options)
    }
}
