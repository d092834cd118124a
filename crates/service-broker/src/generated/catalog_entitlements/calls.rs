// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List entitlements.
    ///
    /// `GET /catalog/api/admin/entitlements`
    ///
    /// The answer is an array with all entitlements, not a page.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn list_entitlements(&self) -> ListEntitlements {
        ListEntitlements {
            client: self.clone(),
            options: CallOptions::default(),
            project_id: None,
        }
    }
}

/// The call of [`Client::list_entitlements`].
///
/// `GET /catalog/api/admin/entitlements`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListEntitlements {
    client: Client,
    options: CallOptions,
    project_id: Option<String>,
}

impl ListEntitlements {
    /// Sets the query parameter `projectId`.
    ///
    /// Id of a project: only its entitlements are listed.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
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
    pub fn with_response(self) -> CallWithResponse<Vec<types::Entitlement>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Entitlement> {
        let request = self.request();
        self.client.core.items(&operations::LIST_ENTITLEMENTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::Entitlement>> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_ENTITLEMENTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/catalog/api/admin/entitlements", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("projectId", &self.project_id)
            .build()
    }
}

impl IntoFuture for ListEntitlements {
    type Output = Result<Vec<types::Entitlement>, Error>;
    type IntoFuture = Call<Vec<types::Entitlement>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_ENTITLEMENTS, request, self.options)
    }
}

impl Client {
    /// Create an entitlement.
    ///
    /// `POST /catalog/api/admin/entitlements`
    ///
    /// Shares a catalog source or a catalog item with a project.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The project or the content was not found.
    #[inline]
    pub fn create_entitlement(&self) -> CreateEntitlement {
        CreateEntitlement {
            client: self.clone(),
            options: CallOptions::default(),
            body: None,
        }
    }
}

/// The call of [`Client::create_entitlement`].
///
/// `POST /catalog/api/admin/entitlements`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateEntitlement {
    client: Client,
    options: CallOptions,
    body: Option<types::Entitlement>,
}

impl CreateEntitlement {
    /// Sends a body.
    ///
    /// The entitlement to create: the project, and what it is entitled to. The document lets the body
    /// be left out.
    pub fn body(mut self, body: types::Entitlement) -> Self {
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
    pub fn with_response(self) -> CallWithResponse<types::Entitlement> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/catalog/api/admin/entitlements", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json_if_given(self.body.as_ref())
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateEntitlement {
    type Output = Result<types::Entitlement, Error>;
    type IntoFuture = Call<types::Entitlement>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_ENTITLEMENT, request, self.options)
    }
}

impl Client {
    /// Delete an entitlement.
    ///
    /// `DELETE /catalog/api/admin/entitlements/{id}`
    ///
    /// The project loses the right to request the content.
    ///
    /// - `id`: Id of the entitlement.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn delete_entitlement(&self, id: impl Into<String>) -> DeleteEntitlement {
        DeleteEntitlement {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_entitlement`].
///
/// `DELETE /catalog/api/admin/entitlements/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteEntitlement {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteEntitlement {
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
            "{}/catalog/api/admin/entitlements/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteEntitlement {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_ENTITLEMENT, request, self.options)
    }
}
