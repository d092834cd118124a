// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List notification scenario configurations.
    ///
    /// `GET /notification/api/scenario-configs`
    ///
    /// Takes no parameters for paging.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_scenario_configs(&self) -> ListScenarioConfigs {
        ListScenarioConfigs {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_scenario_configs`].
///
/// `GET /notification/api/scenario-configs`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListScenarioConfigs {
    client: Client,
    options: CallOptions,
}

impl ListScenarioConfigs {
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
    pub fn with_response(
        self,
    ) -> CallWithResponse<types::PageOfNotificationScenarioConfig> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::NotificationScenarioConfig> {
        let request = self.request();
        self.client.core.items(&operations::LIST_SCENARIO_CONFIGS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfNotificationScenarioConfig> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_SCENARIO_CONFIGS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/notification/api/scenario-configs", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListScenarioConfigs {
    type Output = Result<types::PageOfNotificationScenarioConfig, Error>;
    type IntoFuture = Call<types::PageOfNotificationScenarioConfig>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_SCENARIO_CONFIGS, request, self.options)
    }
}

impl Client {
    /// Create or update a notification scenario configuration.
    ///
    /// `POST /notification/api/scenario-configs`
    ///
    /// The scenario is named by `scenarioId` in the body.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn save_scenario_config(&self) -> SaveScenarioConfig {
        SaveScenarioConfig {
            client: self.clone(),
            options: CallOptions::default(),
            body: None,
        }
    }
}

/// The call of [`Client::save_scenario_config`].
///
/// `POST /notification/api/scenario-configs`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SaveScenarioConfig {
    client: Client,
    options: CallOptions,
    body: Option<types::NotificationScenarioConfig>,
}

impl SaveScenarioConfig {
    /// Sends a body.
    ///
    /// The configuration as it is to be. The document lets the body be left out, although `scenarioId`
    /// and `enabled` are required inside it.
    pub fn body(mut self, body: types::NotificationScenarioConfig) -> Self {
        self.body = Some(body);
        self
    }
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
    pub fn with_response(self) -> CallWithResponse<types::NotificationScenarioConfig> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/notification/api/scenario-configs", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json_if_given(self.body.as_ref())
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for SaveScenarioConfig {
    type Output = Result<types::NotificationScenarioConfig, Error>;
    type IntoFuture = Call<types::NotificationScenarioConfig>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::SAVE_SCENARIO_CONFIG, request, self.options)
    }
}

impl Client {
    /// Get a notification scenario configuration.
    ///
    /// `GET /notification/api/scenario-configs/{scenarioId}`
    ///
    /// - `scenario_id`: Id of the scenario.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The scenario was not found.
    #[inline]
    pub fn get_scenario_config(
        &self,
        scenario_id: impl Into<String>,
    ) -> GetScenarioConfig {
        GetScenarioConfig {
            client: self.clone(),
            options: CallOptions::default(),
            scenario_id: scenario_id.into(),
        }
    }
}

/// The call of [`Client::get_scenario_config`].
///
/// `GET /notification/api/scenario-configs/{scenarioId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetScenarioConfig {
    client: Client,
    options: CallOptions,
    scenario_id: String,
}

impl GetScenarioConfig {
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
    pub fn with_response(self) -> CallWithResponse<types::NotificationScenarioConfig> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let scenario_id = path_segment("scenarioId", &self.scenario_id)?;
        let url = format!(
            "{}/notification/api/scenario-configs/{scenario_id}", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetScenarioConfig {
    type Output = Result<types::NotificationScenarioConfig, Error>;
    type IntoFuture = Call<types::NotificationScenarioConfig>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_SCENARIO_CONFIG, request, self.options)
    }
}

impl Client {
    /// Delete a notification scenario configuration.
    ///
    /// `DELETE /notification/api/scenario-configs/{scenarioId}`
    ///
    /// - `scenario_id`: Id of the scenario.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_scenario_config(
        &self,
        scenario_id: impl Into<String>,
    ) -> DeleteScenarioConfig {
        DeleteScenarioConfig {
            client: self.clone(),
            options: CallOptions::default(),
            scenario_id: scenario_id.into(),
        }
    }
}

/// The call of [`Client::delete_scenario_config`].
///
/// `DELETE /notification/api/scenario-configs/{scenarioId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteScenarioConfig {
    client: Client,
    options: CallOptions,
    scenario_id: String,
}

impl DeleteScenarioConfig {
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
        let scenario_id = path_segment("scenarioId", &self.scenario_id)?;
        let url = format!(
            "{}/notification/api/scenario-configs/{scenario_id}", self.client.core
            .base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteScenarioConfig {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_SCENARIO_CONFIG, request, self.options)
    }
}
