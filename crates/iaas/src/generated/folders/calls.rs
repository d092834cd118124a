// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List vSphere folders.
    ///
    /// `GET /iaas/api/folders`
    ///
    /// Needs the feature `folders`.
    ///
    /// Lists the folders that machines can be put into in vSphere, as data collection found them.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_folders(&self) -> ListFolders {
        ListFolders {
            client: self.clone(),
            options: CallOptions::default(),
            top: None,
            skip: None,
            count: None,
            select: None,
            filter: None,
            cloud_account_id: None,
            external_region_id: None,
        }
    }
}

/// The call of [`Client::list_folders`].
///
/// `GET /iaas/api/folders`
///
/// Needs the feature `folders`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListFolders {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
    count: Option<bool>,
    select: Option<String>,
    filter: Option<String>,
    cloud_account_id: Option<String>,
    external_region_id: Option<String>,
}

impl ListFolders {
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
    /// Condition that keeps only matching folders, in OData notation, such as `name eq 'Workloads'`.
    /// Join conditions with `and` and `or`; `*` in a value stands for any text.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }
    /// Sets the query parameter `cloudAccountId`.
    ///
    /// Id of a cloud account: only folders of its vCenter Server are listed.
    pub fn cloud_account_id(mut self, cloud_account_id: impl Into<String>) -> Self {
        self.cloud_account_id = Some(cloud_account_id.into());
        self
    }
    /// Sets the query parameter `externalRegionId`.
    ///
    /// Name that the cloud gives a region, such as `Datacenter:datacenter-2`: only folders of that data
    /// center are listed.
    pub fn external_region_id(mut self, external_region_id: impl Into<String>) -> Self {
        self.external_region_id = Some(external_region_id.into());
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
    pub fn with_response(self) -> CallWithResponse<types::FolderResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Folder> {
        let request = self.request();
        self.client.core.items(&operations::LIST_FOLDERS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::FolderResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_FOLDERS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/folders", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$count", &self.count)
            .query("$filter", &self.filter)
            .query("$select", &self.select)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("cloudAccountId", &self.cloud_account_id)
            .query("externalRegionId", &self.external_region_id)
            .build()
    }
}

impl IntoFuture for ListFolders {
    type Output = Result<types::FolderResult, Error>;
    type IntoFuture = Call<types::FolderResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_FOLDERS, request, self.options)
    }
}
