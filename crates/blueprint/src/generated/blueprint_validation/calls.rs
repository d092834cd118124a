// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Request, RequestBuilder, RetryPolicy};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Validate a blueprint.
    ///
    /// `POST /blueprint/api/blueprint-validation`
    ///
    /// Checks YAML content, or a stored blueprint or version, together with inputs. Nothing is stored
    /// or deployed. Findings come with status 200: look at `valid` and `validationMessages`.
    ///
    /// - `body`: The content or the stored blueprint to check, and the inputs to check it with.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn validate_blueprint(
        &self,
        body: types::BlueprintValidationRequest,
    ) -> ValidateBlueprint {
        ValidateBlueprint {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::validate_blueprint`].
///
/// `POST /blueprint/api/blueprint-validation`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ValidateBlueprint {
    client: Client,
    options: CallOptions,
    body: types::BlueprintValidationRequest,
}

impl ValidateBlueprint {
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
    pub fn with_response(self) -> CallWithResponse<types::BlueprintValidationResponse> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/blueprint/api/blueprint-validation", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ValidateBlueprint {
    type Output = Result<types::BlueprintValidationResponse, Error>;
    type IntoFuture = Call<types::BlueprintValidationResponse>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::VALIDATE_BLUEPRINT, request, self.options)
    }
}
