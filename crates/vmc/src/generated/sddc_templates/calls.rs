// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List the SDDC templates of an org.
    ///
    /// `GET /vmc/api/orgs/{org}/sddc-templates`
    ///
    /// - `org`: Id of the org.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn list_sddc_templates(&self, org: impl Into<String>) -> ListSddcTemplates {
        ListSddcTemplates {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
        }
    }
}

/// The call of [`Client::list_sddc_templates`].
///
/// `GET /vmc/api/orgs/{org}/sddc-templates`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListSddcTemplates {
    client: Client,
    options: CallOptions,
    org: String,
}

impl ListSddcTemplates {
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
    pub fn with_response(self) -> CallWithResponse<Vec<types::SddcTemplate>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::SddcTemplate> {
        let request = self.request();
        self.client.core.items(&operations::LIST_SDDC_TEMPLATES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::SddcTemplate>> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_SDDC_TEMPLATES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddc-templates", self.client.core.base_url()
        );
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for ListSddcTemplates {
    type Output = Result<Vec<types::SddcTemplate>, Error>;
    type IntoFuture = Call<Vec<types::SddcTemplate>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_SDDC_TEMPLATES, request, self.options)
    }
}

impl Client {
    /// Delete an SDDC template.
    ///
    /// `DELETE /vmc/api/orgs/{org}/sddc-templates/{templateId}`
    ///
    /// Answers a task to poll.
    ///
    /// - `org`: Id of the org.
    /// - `template_id`: Id of the SDDC template.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn delete_sddc_template(
        &self,
        org: impl Into<String>,
        template_id: impl Into<String>,
    ) -> DeleteSddcTemplate {
        DeleteSddcTemplate {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            template_id: template_id.into(),
        }
    }
}

/// The call of [`Client::delete_sddc_template`].
///
/// `DELETE /vmc/api/orgs/{org}/sddc-templates/{templateId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteSddcTemplate {
    client: Client,
    options: CallOptions,
    org: String,
    template_id: String,
}

impl DeleteSddcTemplate {
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
    pub fn with_response(self) -> CallWithResponse<types::Task> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let template_id = path_segment("templateId", &self.template_id)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddc-templates/{template_id}", self.client.core
            .base_url()
        );
        RequestBuilder::delete(url).accept_json().build()
    }
}

impl IntoFuture for DeleteSddcTemplate {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_SDDC_TEMPLATE, request, self.options)
    }
}

impl Client {
    /// Get an SDDC template.
    ///
    /// `GET /vmc/api/orgs/{org}/sddc-templates/{templateId}`
    ///
    /// - `org`: Id of the org.
    /// - `template_id`: Id of the SDDC template.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such template.
    #[inline]
    pub fn get_sddc_template(
        &self,
        org: impl Into<String>,
        template_id: impl Into<String>,
    ) -> GetSddcTemplate {
        GetSddcTemplate {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            template_id: template_id.into(),
        }
    }
}

/// The call of [`Client::get_sddc_template`].
///
/// `GET /vmc/api/orgs/{org}/sddc-templates/{templateId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetSddcTemplate {
    client: Client,
    options: CallOptions,
    org: String,
    template_id: String,
}

impl GetSddcTemplate {
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
    pub fn with_response(self) -> CallWithResponse<types::SddcTemplate> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let template_id = path_segment("templateId", &self.template_id)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddc-templates/{template_id}", self.client.core
            .base_url()
        );
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for GetSddcTemplate {
    type Output = Result<types::SddcTemplate, Error>;
    type IntoFuture = Call<types::SddcTemplate>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_SDDC_TEMPLATE, request, self.options)
    }
}
