// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Change the security groups of a machine.
    ///
    /// `POST /iaas/api/machines/{id}/operations/change-security-groups`
    ///
    /// Needs the feature `security-group`.
    ///
    /// Starts the change. For each interface in `networkInterfaceSpecifications`, `securityGroupIds`
    /// lists all groups that it is to be in. Of the body only this is to be set by the caller, although
    /// the document requires `id` and `_links` inside it.
    ///
    /// - `id`: Id of the machine.
    /// - `body`: The network interfaces with their security groups.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine or a security group was not found.
    #[inline]
    pub fn change_machine_security_groups(
        &self,
        id: impl Into<String>,
        body: types::ChangeSecurityGroupSpecification,
    ) -> ChangeMachineSecurityGroups {
        ChangeMachineSecurityGroups {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::change_machine_security_groups`].
///
/// `POST /iaas/api/machines/{id}/operations/change-security-groups`
///
/// Needs the feature `security-group`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ChangeMachineSecurityGroups {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::ChangeSecurityGroupSpecification,
}

impl ChangeMachineSecurityGroups {
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
    pub fn with_response(self) -> CallWithResponse<types::RequestTracker> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/machines/{id}/operations/change-security-groups", self.client
            .core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ChangeMachineSecurityGroups {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CHANGE_MACHINE_SECURITY_GROUPS, request, self.options)
    }
}

impl Client {
    /// List security groups.
    ///
    /// `GET /iaas/api/security-groups`
    ///
    /// Needs the feature `security-group`.
    ///
    /// Lists both groups that data collection found and groups that were created on demand; only the
    /// latter belong to a project. Takes no parameters for paging or filtering.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_security_groups(&self) -> ListSecurityGroups {
        ListSecurityGroups {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_security_groups`].
///
/// `GET /iaas/api/security-groups`
///
/// Needs the feature `security-group`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListSecurityGroups {
    client: Client,
    options: CallOptions,
}

impl ListSecurityGroups {
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
    pub fn with_response(self) -> CallWithResponse<types::SecurityGroupResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::SecurityGroup> {
        let request = self.request();
        self.client.core.items(&operations::LIST_SECURITY_GROUPS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::SecurityGroupResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_SECURITY_GROUPS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/security-groups", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListSecurityGroups {
    type Output = Result<types::SecurityGroupResult, Error>;
    type IntoFuture = Call<types::SecurityGroupResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_SECURITY_GROUPS, request, self.options)
    }
}

impl Client {
    /// Create a security group on demand.
    ///
    /// `POST /iaas/api/security-groups`
    ///
    /// Needs the feature `security-group`.
    ///
    /// The body must hold name and `projectId`. Each rule tells direction, access, ports and the
    /// address range in CIDR notation. Poll the request tracker until it is FINISHED or FAILED.
    /// `resources` then names the security group.
    ///
    /// - `body`: The security group to create, with its rules.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_security_group(
        &self,
        body: types::SecurityGroupSpecification,
    ) -> CreateSecurityGroup {
        CreateSecurityGroup {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_security_group`].
///
/// `POST /iaas/api/security-groups`
///
/// Needs the feature `security-group`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateSecurityGroup {
    client: Client,
    options: CallOptions,
    body: types::SecurityGroupSpecification,
}

impl CreateSecurityGroup {
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
    pub fn with_response(self) -> CallWithResponse<types::RequestTracker> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/security-groups", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateSecurityGroup {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_SECURITY_GROUP, request, self.options)
    }
}

impl Client {
    /// Get a security group.
    ///
    /// `GET /iaas/api/security-groups/{id}`
    ///
    /// Needs the feature `security-group`.
    ///
    /// Answers the rules and how provisioning went.
    ///
    /// - `id`: Id of the security group.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The security group was not found.
    #[inline]
    pub fn get_security_group(&self, id: impl Into<String>) -> GetSecurityGroup {
        GetSecurityGroup {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_security_group`].
///
/// `GET /iaas/api/security-groups/{id}`
///
/// Needs the feature `security-group`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetSecurityGroup {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetSecurityGroup {
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
    pub fn with_response(self) -> CallWithResponse<types::SecurityGroup> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/security-groups/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetSecurityGroup {
    type Output = Result<types::SecurityGroup, Error>;
    type IntoFuture = Call<types::SecurityGroup>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_SECURITY_GROUP, request, self.options)
    }
}

impl Client {
    /// Delete a security group.
    ///
    /// `DELETE /iaas/api/security-groups/{id}`
    ///
    /// Needs the feature `security-group`.
    ///
    /// Starts the deletion of a group that was created on demand. It fails while machines are in the
    /// group.
    ///
    /// - `id`: Id of the security group.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_security_group(&self, id: impl Into<String>) -> DeleteSecurityGroup {
        DeleteSecurityGroup {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            force_delete: None,
        }
    }
}

/// The call of [`Client::delete_security_group`].
///
/// `DELETE /iaas/api/security-groups/{id}`
///
/// Needs the feature `security-group`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteSecurityGroup {
    client: Client,
    options: CallOptions,
    id: String,
    force_delete: Option<bool>,
}

impl DeleteSecurityGroup {
    /// Sets the query parameter `forceDelete`.
    ///
    /// Whether to delete by force: errors of the cloud are passed over, so that something may remain
    /// there that the service no longer knows.
    pub fn force_delete(mut self, force_delete: bool) -> Self {
        self.force_delete = Some(force_delete);
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
    pub fn with_response(self) -> CallWithResponse<Option<types::RequestTracker>> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/security-groups/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("forceDelete", &self.force_delete)
            .build()
    }
}

impl IntoFuture for DeleteSecurityGroup {
    type Output = Result<Option<types::RequestTracker>, Error>;
    type IntoFuture = Call<Option<types::RequestTracker>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_SECURITY_GROUP, request, self.options)
    }
}

impl Client {
    /// Update the tags of a security group.
    ///
    /// `PATCH /iaas/api/security-groups/{id}`
    ///
    /// Needs the feature `security-group`.
    ///
    /// Replaces the tags at once, also of a group that data collection found. To change the rules of a
    /// group, reconfigure it.
    ///
    /// - `id`: Id of the security group.
    /// - `body`: The tags to set.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The security group was not found.
    #[inline]
    pub fn update_security_group(
        &self,
        id: impl Into<String>,
        body: types::UpdateSecurityGroupSpecification,
    ) -> UpdateSecurityGroup {
        UpdateSecurityGroup {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_security_group`].
///
/// `PATCH /iaas/api/security-groups/{id}`
///
/// Needs the feature `security-group`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateSecurityGroup {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::UpdateSecurityGroupSpecification,
}

impl UpdateSecurityGroup {
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
    pub fn with_response(self) -> CallWithResponse<types::SecurityGroup> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/security-groups/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateSecurityGroup {
    type Output = Result<types::SecurityGroup, Error>;
    type IntoFuture = Call<types::SecurityGroup>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_SECURITY_GROUP, request, self.options)
    }
}

impl Client {
    /// Reconfigure a security group.
    ///
    /// `POST /iaas/api/security-groups/{id}/operations/reconfigure`
    ///
    /// Needs the feature `security-group`.
    ///
    /// Starts a change of the rules of a group that was created on demand. The rules in the body take
    /// the place of the present ones. The document requires name and project in the body as for a
    /// creation.
    ///
    /// - `id`: Id of the security group.
    /// - `body`: The security group as it is to be, with all its rules.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn reconfigure_security_group(
        &self,
        id: impl Into<String>,
        body: types::SecurityGroupSpecification,
    ) -> ReconfigureSecurityGroup {
        ReconfigureSecurityGroup {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::reconfigure_security_group`].
///
/// `POST /iaas/api/security-groups/{id}/operations/reconfigure`
///
/// Needs the feature `security-group`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ReconfigureSecurityGroup {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::SecurityGroupSpecification,
}

impl ReconfigureSecurityGroup {
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
    pub fn with_response(self) -> CallWithResponse<types::RequestTracker> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/security-groups/{id}/operations/reconfigure", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ReconfigureSecurityGroup {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::RECONFIGURE_SECURITY_GROUP, request, self.options)
    }
}
