// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List block devices.
    ///
    /// `GET /iaas/api/block-devices`
    ///
    /// Needs the feature `disk`.
    ///
    /// Lists disks that were provisioned or found in cloud accounts, attached or not; `status` tells
    /// which. The disks of one machine have a list of their own.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_block_devices(&self) -> ListBlockDevices {
        ListBlockDevices {
            client: self.clone(),
            options: CallOptions::default(),
            top: None,
            skip: None,
            count: None,
            filter: None,
        }
    }
}

/// The call of [`Client::list_block_devices`].
///
/// `GET /iaas/api/block-devices`
///
/// Needs the feature `disk`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListBlockDevices {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
    count: Option<bool>,
    filter: Option<String>,
}

impl ListBlockDevices {
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
    /// Sets the query parameter `$filter`.
    ///
    /// Condition that keeps only matching block devices, in OData notation, such as `name eq 'data*'`.
    /// Join conditions with `and` and `or`; `*` in a value stands for any text.
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
    pub fn with_response(self) -> CallWithResponse<types::BlockDeviceResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::BlockDevice> {
        let request = self.request();
        self.client.core.items(&operations::LIST_BLOCK_DEVICES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::BlockDeviceResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_BLOCK_DEVICES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/block-devices", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$count", &self.count)
            .query("$filter", &self.filter)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListBlockDevices {
    type Output = Result<types::BlockDeviceResult, Error>;
    type IntoFuture = Call<types::BlockDeviceResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_BLOCK_DEVICES, request, self.options)
    }
}

impl Client {
    /// Create a block device.
    ///
    /// `POST /iaas/api/block-devices`
    ///
    /// Needs the feature `disk`.
    ///
    /// The body must hold name, `projectId` and `capacityInGB`. A storage profile of the project
    /// decides where the disk is made; steer it with `constraints`. `persistent` keeps the disk when
    /// its machine is deleted. Poll the request tracker until it is FINISHED or FAILED. `resources`
    /// then names the block device, which can be attached to a machine.
    ///
    /// - `body`: The block device to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_block_device(
        &self,
        body: types::BlockDeviceSpecification,
    ) -> CreateBlockDevice {
        CreateBlockDevice {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_block_device`].
///
/// `POST /iaas/api/block-devices`
///
/// Needs the feature `disk`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateBlockDevice {
    client: Client,
    options: CallOptions,
    body: types::BlockDeviceSpecification,
}

impl CreateBlockDevice {
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
        let url = format!("{}/iaas/api/block-devices", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateBlockDevice {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_BLOCK_DEVICE, request, self.options)
    }
}

impl Client {
    /// Revert a block device to a snapshot.
    ///
    /// `POST /iaas/api/block-devices/{diskId}/operations/revert`
    ///
    /// Needs the feature `disk`.
    ///
    /// Starts the return to the state of the snapshot; what was written since is lost. Unlike with
    /// machines, the snapshot is named in the query. Takes no body.
    ///
    /// - `disk_id`: Id of the block device.
    /// - `id`: Id of the snapshot, not of the block device.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The block device or the snapshot was not found.
    #[inline]
    pub fn revert_block_device(
        &self,
        disk_id: impl Into<String>,
        id: impl Into<String>,
    ) -> RevertBlockDevice {
        RevertBlockDevice {
            client: self.clone(),
            options: CallOptions::default(),
            disk_id: disk_id.into(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::revert_block_device`].
///
/// `POST /iaas/api/block-devices/{diskId}/operations/revert`
///
/// Needs the feature `disk`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RevertBlockDevice {
    client: Client,
    options: CallOptions,
    disk_id: String,
    id: String,
}

impl RevertBlockDevice {
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
        let disk_id = path_segment("diskId", &self.disk_id)?;
        let url = format!(
            "{}/iaas/api/block-devices/{disk_id}/operations/revert", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("id", &self.id)
            .build()
    }
}

impl IntoFuture for RevertBlockDevice {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::REVERT_BLOCK_DEVICE, request, self.options)
    }
}

impl Client {
    /// Get a block device.
    ///
    /// `GET /iaas/api/block-devices/{id}`
    ///
    /// Needs the feature `disk`.
    ///
    /// Tells capacity in GB, type, and whether the disk is attached; the machine is linked in `_links`.
    ///
    /// - `id`: Id of the block device.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The block device was not found.
    #[inline]
    pub fn get_block_device(&self, id: impl Into<String>) -> GetBlockDevice {
        GetBlockDevice {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_block_device`].
///
/// `GET /iaas/api/block-devices/{id}`
///
/// Needs the feature `disk`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetBlockDevice {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetBlockDevice {
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
    pub fn with_response(self) -> CallWithResponse<types::BlockDevice> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!("{}/iaas/api/block-devices/{id}", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetBlockDevice {
    type Output = Result<types::BlockDevice, Error>;
    type IntoFuture = Call<types::BlockDevice>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_BLOCK_DEVICE, request, self.options)
    }
}

impl Client {
    /// Resize a block device.
    ///
    /// `POST /iaas/api/block-devices/{id}`
    ///
    /// Needs the feature `disk`.
    ///
    /// Starts the change of capacity. Takes no body: the new capacity is in the query. Disks can grow,
    /// but not shrink; the file system on it is left to the guest operating system.
    ///
    /// - `id`: Id of the block device.
    /// - `capacity_in_gb`: New capacity in GB, larger than the present one.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn resize_block_device(
        &self,
        id: impl Into<String>,
        capacity_in_gb: impl Into<i64>,
    ) -> ResizeBlockDevice {
        ResizeBlockDevice {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            capacity_in_gb: capacity_in_gb.into(),
            use_sdrs: None,
        }
    }
}

/// The call of [`Client::resize_block_device`].
///
/// `POST /iaas/api/block-devices/{id}`
///
/// Needs the feature `disk`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ResizeBlockDevice {
    client: Client,
    options: CallOptions,
    id: String,
    capacity_in_gb: i64,
    use_sdrs: Option<bool>,
}

impl ResizeBlockDevice {
    /// Sets the query parameter `useSdrs`.
    ///
    /// Whether Storage DRS chooses the datastore, for vSphere disks in a datastore cluster.
    pub fn use_sdrs(mut self, use_sdrs: bool) -> Self {
        self.use_sdrs = Some(use_sdrs);
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
        let url = format!("{}/iaas/api/block-devices/{id}", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("capacityInGB", &self.capacity_in_gb)
            .query("useSdrs", &self.use_sdrs)
            .build()
    }
}

impl IntoFuture for ResizeBlockDevice {
    type Output = Result<Option<types::RequestTracker>, Error>;
    type IntoFuture = Call<Option<types::RequestTracker>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::RESIZE_BLOCK_DEVICE, request, self.options)
    }
}

impl Client {
    /// Delete a block device.
    ///
    /// `DELETE /iaas/api/block-devices/{id}`
    ///
    /// Needs the feature `disk`.
    ///
    /// Starts the deletion. The disk has to be detached before. A persistent disk is destroyed only if
    /// `purge` is set.
    ///
    /// - `id`: Id of the block device.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_block_device(&self, id: impl Into<String>) -> DeleteBlockDevice {
        DeleteBlockDevice {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            purge: None,
            force_delete: None,
        }
    }
}

/// The call of [`Client::delete_block_device`].
///
/// `DELETE /iaas/api/block-devices/{id}`
///
/// Needs the feature `disk`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteBlockDevice {
    client: Client,
    options: CallOptions,
    id: String,
    purge: Option<bool>,
    force_delete: Option<bool>,
}

impl DeleteBlockDevice {
    /// Sets the query parameter `purge`.
    ///
    /// Whether to destroy a persistent disk altogether instead of keeping it.
    pub fn purge(mut self, purge: bool) -> Self {
        self.purge = Some(purge);
        self
    }
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
        let url = format!("{}/iaas/api/block-devices/{id}", self.client.core.base_url());
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("forceDelete", &self.force_delete)
            .query("purge", &self.purge)
            .build()
    }
}

impl IntoFuture for DeleteBlockDevice {
    type Output = Result<Option<types::RequestTracker>, Error>;
    type IntoFuture = Call<Option<types::RequestTracker>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_BLOCK_DEVICE, request, self.options)
    }
}

impl Client {
    /// Promote a disk to a first class disk.
    ///
    /// `POST /iaas/api/block-devices/{id}/operations/promote`
    ///
    /// Needs the feature `disk`.
    ///
    /// For vSphere only. Starts turning a disk of a machine into a first class disk, which has a life
    /// of its own and snapshots of its own. Takes no body.
    ///
    /// - `id`: Id of the block device.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The block device was not found.
    #[inline]
    pub fn promote_block_device(&self, id: impl Into<String>) -> PromoteBlockDevice {
        PromoteBlockDevice {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::promote_block_device`].
///
/// `POST /iaas/api/block-devices/{id}/operations/promote`
///
/// Needs the feature `disk`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PromoteBlockDevice {
    client: Client,
    options: CallOptions,
    id: String,
}

impl PromoteBlockDevice {
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
            "{}/iaas/api/block-devices/{id}/operations/promote", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for PromoteBlockDevice {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::PROMOTE_BLOCK_DEVICE, request, self.options)
    }
}

impl Client {
    /// Create a snapshot of a block device.
    ///
    /// `POST /iaas/api/block-devices/{id}/operations/snapshots`
    ///
    /// Needs the feature `disk`.
    ///
    /// Starts the snapshot of one disk, for first class disks of vSphere and managed disks of Azure.
    /// For a whole machine, use the snapshots of the machine.
    ///
    /// - `id`: Id of the block device.
    /// - `body`: Name and settings of the snapshot.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_block_device_snapshot(
        &self,
        id: impl Into<String>,
        body: types::DiskSnapshotSpecification,
    ) -> CreateBlockDeviceSnapshot {
        CreateBlockDeviceSnapshot {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::create_block_device_snapshot`].
///
/// `POST /iaas/api/block-devices/{id}/operations/snapshots`
///
/// Needs the feature `disk`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateBlockDeviceSnapshot {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::DiskSnapshotSpecification,
}

impl CreateBlockDeviceSnapshot {
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
            "{}/iaas/api/block-devices/{id}/operations/snapshots", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateBlockDeviceSnapshot {
    type Output = Result<Option<types::RequestTracker>, Error>;
    type IntoFuture = Call<Option<types::RequestTracker>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_BLOCK_DEVICE_SNAPSHOT, request, self.options)
    }
}

impl Client {
    /// List the snapshots of a block device.
    ///
    /// `GET /iaas/api/block-devices/{id}/snapshots`
    ///
    /// Needs the feature `disk`.
    ///
    /// Lists snapshots of this disk alone, not those of a machine. The answer is an array, not an
    /// object with `content`; there are no parameters for paging.
    ///
    /// - `id`: Id of the block device.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The block device was not found.
    #[inline]
    pub fn list_block_device_snapshots(
        &self,
        id: impl Into<String>,
    ) -> ListBlockDeviceSnapshots {
        ListBlockDeviceSnapshots {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::list_block_device_snapshots`].
///
/// `GET /iaas/api/block-devices/{id}/snapshots`
///
/// Needs the feature `disk`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListBlockDeviceSnapshots {
    client: Client,
    options: CallOptions,
    id: String,
}

impl ListBlockDeviceSnapshots {
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
    pub fn with_response(self) -> CallWithResponse<Vec<types::DiskSnapshot>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::DiskSnapshot> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_BLOCK_DEVICE_SNAPSHOTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::DiskSnapshot>> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_BLOCK_DEVICE_SNAPSHOTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/block-devices/{id}/snapshots", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListBlockDeviceSnapshots {
    type Output = Result<Vec<types::DiskSnapshot>, Error>;
    type IntoFuture = Call<Vec<types::DiskSnapshot>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_BLOCK_DEVICE_SNAPSHOTS, request, self.options)
    }
}

impl Client {
    /// Get a snapshot of a block device.
    ///
    /// `GET /iaas/api/block-devices/{id}/snapshots/{id1}`
    ///
    /// Needs the feature `disk`.
    ///
    /// Here the description is called `desc`, and settings that differ by cloud are in
    /// `snapshotProperties`.
    ///
    /// - `id`: Id of the block device.
    /// - `id1`: Id of the snapshot.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The block device or the snapshot was not found.
    #[inline]
    pub fn get_block_device_snapshot(
        &self,
        id: impl Into<String>,
        id1: impl Into<String>,
    ) -> GetBlockDeviceSnapshot {
        GetBlockDeviceSnapshot {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            id1: id1.into(),
        }
    }
}

/// The call of [`Client::get_block_device_snapshot`].
///
/// `GET /iaas/api/block-devices/{id}/snapshots/{id1}`
///
/// Needs the feature `disk`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetBlockDeviceSnapshot {
    client: Client,
    options: CallOptions,
    id: String,
    id1: String,
}

impl GetBlockDeviceSnapshot {
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
    pub fn with_response(self) -> CallWithResponse<types::DiskSnapshot> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let id1 = path_segment("id1", &self.id1)?;
        let url = format!(
            "{}/iaas/api/block-devices/{id}/snapshots/{id1}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetBlockDeviceSnapshot {
    type Output = Result<types::DiskSnapshot, Error>;
    type IntoFuture = Call<types::DiskSnapshot>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_BLOCK_DEVICE_SNAPSHOT, request, self.options)
    }
}

impl Client {
    /// Delete a snapshot of a block device.
    ///
    /// `DELETE /iaas/api/block-devices/{id}/snapshots/{id1}`
    ///
    /// Needs the feature `disk`.
    ///
    /// Starts the deletion. The disk stays as it is, but can no longer be reverted to the snapshot.
    ///
    /// - `id`: Id of the block device.
    /// - `id1`: Id of the snapshot.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_block_device_snapshot(
        &self,
        id: impl Into<String>,
        id1: impl Into<String>,
    ) -> DeleteBlockDeviceSnapshot {
        DeleteBlockDeviceSnapshot {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            id1: id1.into(),
        }
    }
}

/// The call of [`Client::delete_block_device_snapshot`].
///
/// `DELETE /iaas/api/block-devices/{id}/snapshots/{id1}`
///
/// Needs the feature `disk`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteBlockDeviceSnapshot {
    client: Client,
    options: CallOptions,
    id: String,
    id1: String,
}

impl DeleteBlockDeviceSnapshot {
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
        let id1 = path_segment("id1", &self.id1)?;
        let url = format!(
            "{}/iaas/api/block-devices/{id}/snapshots/{id1}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteBlockDeviceSnapshot {
    type Output = Result<Option<types::RequestTracker>, Error>;
    type IntoFuture = Call<Option<types::RequestTracker>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_BLOCK_DEVICE_SNAPSHOT, request, self.options)
    }
}

impl Client {
    /// List the disks of a machine.
    ///
    /// `GET /iaas/api/machines/{id}/disks`
    ///
    /// Needs the feature `disk`.
    ///
    /// Lists the boot disk, attached block devices, and CD-ROM and floppy drives. Takes no parameters
    /// for paging or filtering.
    ///
    /// - `id`: Id of the machine.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine was not found.
    #[inline]
    pub fn list_machine_disks(&self, id: impl Into<String>) -> ListMachineDisks {
        ListMachineDisks {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::list_machine_disks`].
///
/// `GET /iaas/api/machines/{id}/disks`
///
/// Needs the feature `disk`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListMachineDisks {
    client: Client,
    options: CallOptions,
    id: String,
}

impl ListMachineDisks {
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
    pub fn with_response(self) -> CallWithResponse<types::BlockDeviceResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::BlockDevice> {
        let request = self.request();
        self.client.core.items(&operations::LIST_MACHINE_DISKS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::BlockDeviceResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_MACHINE_DISKS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/machines/{id}/disks", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListMachineDisks {
    type Output = Result<types::BlockDeviceResult, Error>;
    type IntoFuture = Call<types::BlockDeviceResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_MACHINE_DISKS, request, self.options)
    }
}

impl Client {
    /// Attach a disk to a machine.
    ///
    /// `POST /iaas/api/machines/{id}/disks`
    ///
    /// Needs the feature `disk`.
    ///
    /// Starts the attachment of a block device that exists; create it first. The answer is a request
    /// tracker with the status 200, where other operations that start work answer 202.
    ///
    /// - `id`: Id of the machine.
    /// - `body`: The block device, by `blockDeviceId`, and how to attach it.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine or the block device was not found.
    #[inline]
    pub fn attach_machine_disk(
        &self,
        id: impl Into<String>,
        body: types::DiskAttachmentSpecification,
    ) -> AttachMachineDisk {
        AttachMachineDisk {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::attach_machine_disk`].
///
/// `POST /iaas/api/machines/{id}/disks`
///
/// Needs the feature `disk`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AttachMachineDisk {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::DiskAttachmentSpecification,
}

impl AttachMachineDisk {
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
            "{}/iaas/api/machines/{id}/disks", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for AttachMachineDisk {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::ATTACH_MACHINE_DISK, request, self.options)
    }
}

impl Client {
    /// Get a disk of a machine.
    ///
    /// `GET /iaas/api/machines/{id}/disks/{diskId}`
    ///
    /// Needs the feature `disk`.
    ///
    /// Answers the block device only if it is attached to this machine.
    ///
    /// - `id`: Id of the machine.
    /// - `disk_id`: Id of the block device.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The machine was not found, or does not have this disk.
    #[inline]
    pub fn get_machine_disk(
        &self,
        id: impl Into<String>,
        disk_id: impl Into<String>,
    ) -> GetMachineDisk {
        GetMachineDisk {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            disk_id: disk_id.into(),
        }
    }
}

/// The call of [`Client::get_machine_disk`].
///
/// `GET /iaas/api/machines/{id}/disks/{diskId}`
///
/// Needs the feature `disk`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetMachineDisk {
    client: Client,
    options: CallOptions,
    id: String,
    disk_id: String,
}

impl GetMachineDisk {
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
    pub fn with_response(self) -> CallWithResponse<types::BlockDevice> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let disk_id = path_segment("diskId", &self.disk_id)?;
        let url = format!(
            "{}/iaas/api/machines/{id}/disks/{disk_id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetMachineDisk {
    type Output = Result<types::BlockDevice, Error>;
    type IntoFuture = Call<types::BlockDevice>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_MACHINE_DISK, request, self.options)
    }
}

impl Client {
    /// Detach a disk from a machine.
    ///
    /// `DELETE /iaas/api/machines/{id}/disks/{diskId}`
    ///
    /// Needs the feature `disk`.
    ///
    /// Starts the detachment. A block device that was created by itself stays and can be attached
    /// again; delete it by its own operation.
    ///
    /// - `id`: Id of the machine.
    /// - `disk_id`: Id of the block device.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_machine_disk(
        &self,
        id: impl Into<String>,
        disk_id: impl Into<String>,
    ) -> DeleteMachineDisk {
        DeleteMachineDisk {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            disk_id: disk_id.into(),
        }
    }
}

/// The call of [`Client::delete_machine_disk`].
///
/// `DELETE /iaas/api/machines/{id}/disks/{diskId}`
///
/// Needs the feature `disk`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteMachineDisk {
    client: Client,
    options: CallOptions,
    id: String,
    disk_id: String,
}

impl DeleteMachineDisk {
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
        let disk_id = path_segment("diskId", &self.disk_id)?;
        let url = format!(
            "{}/iaas/api/machines/{id}/disks/{disk_id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteMachineDisk {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_MACHINE_DISK, request, self.options)
    }
}
