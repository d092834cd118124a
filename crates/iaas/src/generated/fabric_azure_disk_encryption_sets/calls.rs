// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Request, RequestBuilder, RetryPolicy};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List Azure disk encryption sets.
    ///
    /// `GET /iaas/api/fabric-azure-disk-encryption-sets`
    ///
    /// Needs the feature `fabric-azure-disk-encryption-sets`.
    ///
    /// Azure storage profiles name a set by `diskEncryptionSetId` to encrypt disks with the key in it.
    /// Takes no parameters for paging or filtering.
    ///
    /// - `region_id`: Id of the region to list disk encryption sets of, as the list of regions gives it.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The region was not found.
    #[inline]
    pub fn list_fabric_azure_disk_encryption_sets(
        &self,
        region_id: impl Into<String>,
    ) -> ListFabricAzureDiskEncryptionSets {
        ListFabricAzureDiskEncryptionSets {
            client: self.clone(),
            options: CallOptions::default(),
            region_id: region_id.into(),
        }
    }
}

/// The call of [`Client::list_fabric_azure_disk_encryption_sets`].
///
/// `GET /iaas/api/fabric-azure-disk-encryption-sets`
///
/// Needs the feature `fabric-azure-disk-encryption-sets`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListFabricAzureDiskEncryptionSets {
    client: Client,
    options: CallOptions,
    region_id: String,
}

impl ListFabricAzureDiskEncryptionSets {
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
    pub fn with_response(self) -> CallWithResponse<types::DiskEncryptionSetList> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/iaas/api/fabric-azure-disk-encryption-sets", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("regionId", &self.region_id)
            .build()
    }
}

impl IntoFuture for ListFabricAzureDiskEncryptionSets {
    type Output = Result<types::DiskEncryptionSetList, Error>;
    type IntoFuture = Call<types::DiskEncryptionSetList>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(
                &operations::LIST_FABRIC_AZURE_DISK_ENCRYPTION_SETS,
                request,
                self.options,
            )
    }
}
