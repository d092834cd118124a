// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List machines.
    ///
    /// `GET /iaas/api/machines`
    ///
    /// Needs the feature `compute`.
    ///
    /// Lists machines of projects, whatever they were deployed with, and machines that were found in
    /// cloud accounts.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_machines(&self) -> ListMachines {
        ListMachines {
            client: self.clone(),
            options: CallOptions::default(),
            skip_operation_links: None,
            top: None,
            skip: None,
            count: None,
            select: None,
            filter: None,
        }
    }
}

/// The call of [`Client::list_machines`].
///
/// `GET /iaas/api/machines`
///
/// Needs the feature `compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListMachines {
    client: Client,
    options: CallOptions,
    skip_operation_links: Option<bool>,
    top: Option<i64>,
    skip: Option<i64>,
    count: Option<bool>,
    select: Option<String>,
    filter: Option<String>,
}

impl ListMachines {
    /// Sets the query parameter `skipOperationLinks`.
    ///
    /// Whether to leave out the links in `_links` to operations that each machine can run, which makes
    /// a long list faster.
    pub fn skip_operation_links(mut self, skip_operation_links: bool) -> Self {
        self.skip_operation_links = Some(skip_operation_links);
        self
    }
    /// Sets the query parameter `$top`.
    ///
    /// Largest number of items to return. The service applies its default if it is left out.
    pub fn top(mut self, top: impl Into<i64>) -> Self {
        self.top = Some(top.into());
        self
    }
    /// Sets the query parameter `$skip`.
    ///
    /// Number of items to pass over before the first one returned.
    pub fn skip(mut self, skip: impl Into<i64>) -> Self {
        self.skip = Some(skip.into());
        self
    }
    /// Sets the query parameter `$count`.
    ///
    /// Asks for the number of all matching items, whatever the page, in `totalElements`. Leave it out
    /// rather than set it to false, as the value may be ignored.
    pub fn count(mut self, count: bool) -> Self {
        self.count = Some(count);
        self
    }
    /// Sets the query parameter `$select`.
    ///
    /// Names of the properties to answer, with commas between them. The others are left out, even those
    /// described as required.
    pub fn select(mut self, select: impl Into<String>) -> Self {
        self.select = Some(select.into());
        self
    }
    /// Sets the query parameter `$filter`.
    ///
    /// Condition that keeps only matching machines, in OData notation, such as `name eq 'web*'`. Join
    /// conditions with `and` and `or`; `*` in a value stands for any text.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
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
    pub fn with_response(self) -> CallWithResponse<types::MachineResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Machine> {
        let request = self.request();
        self.client.core.items(&operations::LIST_MACHINES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::MachineResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_MACHINES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/machines", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$count", &self.count)
            .query("$filter", &self.filter)
            .query("$select", &self.select)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("skipOperationLinks", &self.skip_operation_links)
            .build()
    }
}

impl IntoFuture for ListMachines {
    type Output = Result<types::MachineResult, Error>;
    type IntoFuture = Call<types::MachineResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_MACHINES, request, self.options)
    }
}

impl Client {
    /// Create a machine.
    ///
    /// `POST /iaas/api/machines`
    ///
    /// Needs the feature `compute`.
    ///
    /// The body must hold name, `projectId`, a size and an image. The size is `flavor`, a name from a
    /// flavor mapping, or `flavorRef`, a size of the cloud; the image is `image`, a name from an image
    /// mapping, or `imageRef`, an image of the cloud. One of each pair is enough, although the document
    /// requires all four. `constraints` steer the placement. Poll the request tracker until it is
    /// FINISHED or FAILED. `resources` then names the machine, or the machines if `machineCount` asks
    /// for several.
    ///
    /// - `body`: The machine to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_machine(&self, body: types::MachineSpecification) -> CreateMachine {
        CreateMachine {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_machine`].
///
/// `POST /iaas/api/machines`
///
/// Needs the feature `compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateMachine {
    client: Client,
    options: CallOptions,
    body: types::MachineSpecification,
}

impl CreateMachine {
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
        let url = format!("{}/iaas/api/machines", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateMachine {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_MACHINE, request, self.options)
    }
}

impl Client {
    /// Get a machine.
    ///
    /// `GET /iaas/api/machines/{id}`
    ///
    /// Needs the feature `compute`.
    ///
    /// Tells power state, address and deployment. `_links` leads to the disks, the network interfaces
    /// and the operations that can be run at present.
    ///
    /// - `id`: Id of the machine.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine was not found.
    #[inline]
    pub fn get_machine(&self, id: impl Into<String>) -> GetMachine {
        GetMachine {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            select: None,
        }
    }
}

/// The call of [`Client::get_machine`].
///
/// `GET /iaas/api/machines/{id}`
///
/// Needs the feature `compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetMachine {
    client: Client,
    options: CallOptions,
    id: String,
    select: Option<String>,
}

impl GetMachine {
    /// Sets the query parameter `$select`.
    ///
    /// Names of the properties to answer, with commas between them. The others are left out, even those
    /// described as required.
    pub fn select(mut self, select: impl Into<String>) -> Self {
        self.select = Some(select.into());
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
    pub fn with_response(self) -> CallWithResponse<types::Machine> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/iaas/api/machines/{id}", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$select", &self.select)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetMachine {
    type Output = Result<types::Machine, Error>;
    type IntoFuture = Call<types::Machine>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_MACHINE, request, self.options)
    }
}

impl Client {
    /// Delete a machine.
    ///
    /// `DELETE /iaas/api/machines/{id}`
    ///
    /// Needs the feature `compute`.
    ///
    /// Starts the deletion, in the cloud too, of the machine and its disks. Block devices that are
    /// persistent are kept.
    ///
    /// - `id`: Id of the machine.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_machine(&self, id: impl Into<String>) -> DeleteMachine {
        DeleteMachine {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            force_delete: None,
        }
    }
}

/// The call of [`Client::delete_machine`].
///
/// `DELETE /iaas/api/machines/{id}`
///
/// Needs the feature `compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteMachine {
    client: Client,
    options: CallOptions,
    id: String,
    force_delete: Option<bool>,
}

impl DeleteMachine {
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
    pub fn with_response(self) -> CallWithResponse<types::RequestTracker> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/iaas/api/machines/{id}", self.client.core.base_url());
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("forceDelete", &self.force_delete)
            .build()
    }
}

impl IntoFuture for DeleteMachine {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_MACHINE, request, self.options)
    }
}

impl Client {
    /// Update a machine.
    ///
    /// `PATCH /iaas/api/machines/{id}`
    ///
    /// Needs the feature `compute`.
    ///
    /// Changes description, tags, custom properties or boot configuration at once; no work is started.
    /// Size, disks and power state have operations of their own.
    ///
    /// - `id`: Id of the machine.
    /// - `body`: The properties to change.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine was not found.
    #[inline]
    pub fn update_machine(
        &self,
        id: impl Into<String>,
        body: types::UpdateMachineSpecification,
    ) -> UpdateMachine {
        UpdateMachine {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_machine`].
///
/// `PATCH /iaas/api/machines/{id}`
///
/// Needs the feature `compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateMachine {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::UpdateMachineSpecification,
}

impl UpdateMachine {
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
    pub fn with_response(self) -> CallWithResponse<types::Machine> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/iaas/api/machines/{id}", self.client.core.base_url());
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateMachine {
    type Output = Result<types::Machine, Error>;
    type IntoFuture = Call<types::Machine>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_MACHINE, request, self.options)
    }
}

impl Client {
    /// Power off a machine.
    ///
    /// `POST /iaas/api/machines/{id}/operations/power-off`
    ///
    /// Needs the feature `compute`.
    ///
    /// Cuts the power without asking the guest operating system, so that data can be lost. Shut the
    /// machine down instead where the guest can do so. Takes no body.
    ///
    /// - `id`: Id of the machine.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine was not found.
    #[inline]
    pub fn power_off_machine(&self, id: impl Into<String>) -> PowerOffMachine {
        PowerOffMachine {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::power_off_machine`].
///
/// `POST /iaas/api/machines/{id}/operations/power-off`
///
/// Needs the feature `compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PowerOffMachine {
    client: Client,
    options: CallOptions,
    id: String,
}

impl PowerOffMachine {
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
            "{}/iaas/api/machines/{id}/operations/power-off", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for PowerOffMachine {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::POWER_OFF_MACHINE, request, self.options)
    }
}

impl Client {
    /// Power on a machine.
    ///
    /// `POST /iaas/api/machines/{id}/operations/power-on`
    ///
    /// Needs the feature `compute`.
    ///
    /// Starts a machine that is powered off or suspended. Takes no body.
    ///
    /// - `id`: Id of the machine.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine was not found.
    #[inline]
    pub fn power_on_machine(&self, id: impl Into<String>) -> PowerOnMachine {
        PowerOnMachine {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::power_on_machine`].
///
/// `POST /iaas/api/machines/{id}/operations/power-on`
///
/// Needs the feature `compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PowerOnMachine {
    client: Client,
    options: CallOptions,
    id: String,
}

impl PowerOnMachine {
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
            "{}/iaas/api/machines/{id}/operations/power-on", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for PowerOnMachine {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::POWER_ON_MACHINE, request, self.options)
    }
}

impl Client {
    /// Reboot a machine.
    ///
    /// `POST /iaas/api/machines/{id}/operations/reboot`
    ///
    /// Needs the feature `compute`.
    ///
    /// Asks the guest operating system to start anew, which on vSphere needs VMware Tools in it. Takes
    /// no body.
    ///
    /// - `id`: Id of the machine.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine was not found.
    #[inline]
    pub fn reboot_machine(&self, id: impl Into<String>) -> RebootMachine {
        RebootMachine {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::reboot_machine`].
///
/// `POST /iaas/api/machines/{id}/operations/reboot`
///
/// Needs the feature `compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RebootMachine {
    client: Client,
    options: CallOptions,
    id: String,
}

impl RebootMachine {
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
            "{}/iaas/api/machines/{id}/operations/reboot", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for RebootMachine {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::REBOOT_MACHINE, request, self.options)
    }
}

impl Client {
    /// Reset a machine.
    ///
    /// `POST /iaas/api/machines/{id}/operations/reset`
    ///
    /// Needs the feature `compute`.
    ///
    /// Starts the machine anew without asking the guest operating system, so that data can be lost.
    /// Reboot the machine instead where the guest can do so. Takes no body.
    ///
    /// - `id`: Id of the machine.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine was not found.
    #[inline]
    pub fn reset_machine(&self, id: impl Into<String>) -> ResetMachine {
        ResetMachine {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::reset_machine`].
///
/// `POST /iaas/api/machines/{id}/operations/reset`
///
/// Needs the feature `compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ResetMachine {
    client: Client,
    options: CallOptions,
    id: String,
}

impl ResetMachine {
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
            "{}/iaas/api/machines/{id}/operations/reset", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ResetMachine {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::RESET_MACHINE, request, self.options)
    }
}

impl Client {
    /// Resize a machine.
    ///
    /// `POST /iaas/api/machines/{id}/operations/resize`
    ///
    /// Needs the feature `compute`.
    ///
    /// Starts the change of size. Give either `name`, a flavor, or `cpuCount` and `memoryInMB`. Takes
    /// no body; numbers are sent as text in the query.
    ///
    /// - `id`: Id of the machine.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine was not found.
    #[inline]
    pub fn resize_machine(&self, id: impl Into<String>) -> ResizeMachine {
        ResizeMachine {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            name: None,
            cpu_count: None,
            memory_in_mb: None,
            core_count: None,
            reboot_machine: None,
        }
    }
}

/// The call of [`Client::resize_machine`].
///
/// `POST /iaas/api/machines/{id}/operations/resize`
///
/// Needs the feature `compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ResizeMachine {
    client: Client,
    options: CallOptions,
    id: String,
    name: Option<String>,
    cpu_count: Option<String>,
    memory_in_mb: Option<String>,
    core_count: Option<String>,
    reboot_machine: Option<bool>,
}

impl ResizeMachine {
    /// Sets the query parameter `name`.
    ///
    /// Name of the flavor mapping whose size the machine is to get.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets the query parameter `cpuCount`.
    ///
    /// Number of processors, where no flavor is given.
    pub fn cpu_count(mut self, cpu_count: impl Into<String>) -> Self {
        self.cpu_count = Some(cpu_count.into());
        self
    }
    /// Sets the query parameter `memoryInMB`.
    ///
    /// Memory in MB, where no flavor is given.
    pub fn memory_in_mb(mut self, memory_in_mb: impl Into<String>) -> Self {
        self.memory_in_mb = Some(memory_in_mb.into());
        self
    }
    /// Sets the query parameter `coreCount`.
    ///
    /// Number of cores in a processor socket, where no flavor is given.
    pub fn core_count(mut self, core_count: impl Into<String>) -> Self {
        self.core_count = Some(core_count.into());
        self
    }
    /// Sets the query parameter `rebootMachine`.
    ///
    /// Whether the machine may be rebooted for the change. Set it to false on vSphere to resize a
    /// running machine that takes processors or memory while it runs.
    pub fn reboot_machine(mut self, reboot_machine: bool) -> Self {
        self.reboot_machine = Some(reboot_machine);
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
    pub fn with_response(self) -> CallWithResponse<types::RequestTracker> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/machines/{id}/operations/resize", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("coreCount", &self.core_count)
            .query("cpuCount", &self.cpu_count)
            .query("memoryInMB", &self.memory_in_mb)
            .query("name", &self.name)
            .query("rebootMachine", &self.reboot_machine)
            .build()
    }
}

impl IntoFuture for ResizeMachine {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::RESIZE_MACHINE, request, self.options)
    }
}

impl Client {
    /// Restart a machine.
    ///
    /// `POST /iaas/api/machines/{id}/operations/restart`
    ///
    /// Needs the feature `compute`.
    ///
    /// Shuts the machine down and powers it on again, other than a reboot, which leaves it powered.
    /// Takes no body.
    ///
    /// - `id`: Id of the machine.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine was not found.
    #[inline]
    pub fn restart_machine(&self, id: impl Into<String>) -> RestartMachine {
        RestartMachine {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::restart_machine`].
///
/// `POST /iaas/api/machines/{id}/operations/restart`
///
/// Needs the feature `compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RestartMachine {
    client: Client,
    options: CallOptions,
    id: String,
}

impl RestartMachine {
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
            "{}/iaas/api/machines/{id}/operations/restart", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for RestartMachine {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::RESTART_MACHINE, request, self.options)
    }
}

impl Client {
    /// Revert a machine to a snapshot.
    ///
    /// `POST /iaas/api/machines/{id}/operations/revert/{snapshotId}`
    ///
    /// Needs the feature `compute`.
    ///
    /// Starts the return to the state of the snapshot; what changed on the machine since is lost. Takes
    /// no body.
    ///
    /// - `id`: Id of the machine.
    /// - `snapshot_id`: Id of the snapshot.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine or the snapshot was not found.
    #[inline]
    pub fn revert_machine_snapshot(
        &self,
        id: impl Into<String>,
        snapshot_id: impl Into<String>,
    ) -> RevertMachineSnapshot {
        RevertMachineSnapshot {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            snapshot_id: snapshot_id.into(),
        }
    }
}

/// The call of [`Client::revert_machine_snapshot`].
///
/// `POST /iaas/api/machines/{id}/operations/revert/{snapshotId}`
///
/// Needs the feature `compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RevertMachineSnapshot {
    client: Client,
    options: CallOptions,
    id: String,
    snapshot_id: String,
}

impl RevertMachineSnapshot {
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
        let snapshot_id = path_segment("snapshotId", &self.snapshot_id)?;
        let url = format!(
            "{}/iaas/api/machines/{id}/operations/revert/{snapshot_id}", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for RevertMachineSnapshot {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::REVERT_MACHINE_SNAPSHOT, request, self.options)
    }
}

impl Client {
    /// Shut down a machine.
    ///
    /// `POST /iaas/api/machines/{id}/operations/shutdown`
    ///
    /// Needs the feature `compute`.
    ///
    /// Asks the guest operating system to shut down, which on vSphere needs VMware Tools in it. Takes
    /// no body.
    ///
    /// - `id`: Id of the machine.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine was not found.
    #[inline]
    pub fn shutdown_machine(&self, id: impl Into<String>) -> ShutdownMachine {
        ShutdownMachine {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::shutdown_machine`].
///
/// `POST /iaas/api/machines/{id}/operations/shutdown`
///
/// Needs the feature `compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ShutdownMachine {
    client: Client,
    options: CallOptions,
    id: String,
}

impl ShutdownMachine {
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
            "{}/iaas/api/machines/{id}/operations/shutdown", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ShutdownMachine {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::SHUTDOWN_MACHINE, request, self.options)
    }
}

impl Client {
    /// Create a snapshot of a machine.
    ///
    /// `POST /iaas/api/machines/{id}/operations/snapshots`
    ///
    /// Needs the feature `compute`.
    ///
    /// Starts the snapshot. Set name and description and, with `snapshotMemory`, whether to keep the
    /// memory too. These are what a caller sets, although the document requires `id` and `_links` in
    /// the body.
    ///
    /// - `id`: Id of the machine.
    /// - `body`: Name and settings of the snapshot.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine was not found.
    #[inline]
    pub fn create_machine_snapshot(
        &self,
        id: impl Into<String>,
        body: types::SnapshotSpecification,
    ) -> CreateMachineSnapshot {
        CreateMachineSnapshot {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::create_machine_snapshot`].
///
/// `POST /iaas/api/machines/{id}/operations/snapshots`
///
/// Needs the feature `compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateMachineSnapshot {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::SnapshotSpecification,
}

impl CreateMachineSnapshot {
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
            "{}/iaas/api/machines/{id}/operations/snapshots", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateMachineSnapshot {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_MACHINE_SNAPSHOT, request, self.options)
    }
}

impl Client {
    /// Suspend a machine.
    ///
    /// `POST /iaas/api/machines/{id}/operations/suspend`
    ///
    /// Needs the feature `compute`.
    ///
    /// Keeps the state of the machine and frees processor and memory; power it on to go on. Takes no
    /// body.
    ///
    /// - `id`: Id of the machine.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine was not found.
    #[inline]
    pub fn suspend_machine(&self, id: impl Into<String>) -> SuspendMachine {
        SuspendMachine {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::suspend_machine`].
///
/// `POST /iaas/api/machines/{id}/operations/suspend`
///
/// Needs the feature `compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SuspendMachine {
    client: Client,
    options: CallOptions,
    id: String,
}

impl SuspendMachine {
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
            "{}/iaas/api/machines/{id}/operations/suspend", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for SuspendMachine {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::SUSPEND_MACHINE, request, self.options)
    }
}

impl Client {
    /// List the snapshots of a machine.
    ///
    /// `GET /iaas/api/machines/{id}/snapshots`
    ///
    /// Needs the feature `compute`.
    ///
    /// Lists snapshots of the machine as a whole; single disks can have snapshots of their own. The
    /// answer is an array, not an object with `content`; there are no parameters for paging.
    ///
    /// - `id`: Id of the machine.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine was not found.
    #[inline]
    pub fn list_machine_snapshots(&self, id: impl Into<String>) -> ListMachineSnapshots {
        ListMachineSnapshots {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::list_machine_snapshots`].
///
/// `GET /iaas/api/machines/{id}/snapshots`
///
/// Needs the feature `compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListMachineSnapshots {
    client: Client,
    options: CallOptions,
    id: String,
}

impl ListMachineSnapshots {
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
    pub fn with_response(self) -> CallWithResponse<Vec<types::Snapshot>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Snapshot> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_MACHINE_SNAPSHOTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::Snapshot>> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_MACHINE_SNAPSHOTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/machines/{id}/snapshots", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListMachineSnapshots {
    type Output = Result<Vec<types::Snapshot>, Error>;
    type IntoFuture = Call<Vec<types::Snapshot>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_MACHINE_SNAPSHOTS, request, self.options)
    }
}

impl Client {
    /// Get a snapshot of a machine.
    ///
    /// `GET /iaas/api/machines/{id}/snapshots/{snapshotId}`
    ///
    /// Needs the feature `compute`.
    ///
    /// `isCurrent` tells whether the machine is based on this snapshot at present.
    ///
    /// - `id`: Id of the machine.
    /// - `snapshot_id`: Id of the snapshot.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine or the snapshot was not found.
    #[inline]
    pub fn get_machine_snapshot(
        &self,
        id: impl Into<String>,
        snapshot_id: impl Into<String>,
    ) -> GetMachineSnapshot {
        GetMachineSnapshot {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            snapshot_id: snapshot_id.into(),
        }
    }
}

/// The call of [`Client::get_machine_snapshot`].
///
/// `GET /iaas/api/machines/{id}/snapshots/{snapshotId}`
///
/// Needs the feature `compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetMachineSnapshot {
    client: Client,
    options: CallOptions,
    id: String,
    snapshot_id: String,
}

impl GetMachineSnapshot {
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
    pub fn with_response(self) -> CallWithResponse<types::Snapshot> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let snapshot_id = path_segment("snapshotId", &self.snapshot_id)?;
        let url = format!(
            "{}/iaas/api/machines/{id}/snapshots/{snapshot_id}", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetMachineSnapshot {
    type Output = Result<types::Snapshot, Error>;
    type IntoFuture = Call<types::Snapshot>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_MACHINE_SNAPSHOT, request, self.options)
    }
}

impl Client {
    /// Delete a snapshot of a machine.
    ///
    /// `DELETE /iaas/api/machines/{id}/snapshots/{snapshotId}`
    ///
    /// Needs the feature `compute`.
    ///
    /// Starts the deletion. The machine stays as it is, but can no longer be reverted to the snapshot.
    ///
    /// - `id`: Id of the machine.
    /// - `snapshot_id`: Id of the snapshot.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_machine_snapshot(
        &self,
        id: impl Into<String>,
        snapshot_id: impl Into<String>,
    ) -> DeleteMachineSnapshot {
        DeleteMachineSnapshot {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            snapshot_id: snapshot_id.into(),
        }
    }
}

/// The call of [`Client::delete_machine_snapshot`].
///
/// `DELETE /iaas/api/machines/{id}/snapshots/{snapshotId}`
///
/// Needs the feature `compute`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteMachineSnapshot {
    client: Client,
    options: CallOptions,
    id: String,
    snapshot_id: String,
}

impl DeleteMachineSnapshot {
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
        let snapshot_id = path_segment("snapshotId", &self.snapshot_id)?;
        let url = format!(
            "{}/iaas/api/machines/{id}/snapshots/{snapshot_id}", self.client.core
            .base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteMachineSnapshot {
    type Output = Result<Option<types::RequestTracker>, Error>;
    type IntoFuture = Call<Option<types::RequestTracker>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_MACHINE_SNAPSHOT, request, self.options)
    }
}
