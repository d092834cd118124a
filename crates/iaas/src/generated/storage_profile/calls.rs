// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List storage profiles of all types.
    ///
    /// `GET /iaas/api/storage-profiles`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// Settings that differ by cloud are in `diskProperties`. Use the list for one type to get them as
    /// properties of their own. Takes no parameters for paging or filtering.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_storage_profiles(&self) -> ListStorageProfiles {
        ListStorageProfiles {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_storage_profiles`].
///
/// `GET /iaas/api/storage-profiles`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListStorageProfiles {
    client: Client,
    options: CallOptions,
}

impl ListStorageProfiles {
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
    pub fn with_response(self) -> CallWithResponse<types::StorageProfileResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::StorageProfile> {
        let request = self.request();
        self.client.core.items(&operations::LIST_STORAGE_PROFILES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::StorageProfileResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_STORAGE_PROFILES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/storage-profiles", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListStorageProfiles {
    type Output = Result<types::StorageProfileResult, Error>;
    type IntoFuture = Call<types::StorageProfileResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_STORAGE_PROFILES, request, self.options)
    }
}

impl Client {
    /// Create a storage profile of any type.
    ///
    /// `POST /iaas/api/storage-profiles`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// The body must hold name, `regionId` and `defaultItem`; the settings go into `diskProperties` and
    /// `diskTargetProperties`, whose keys depend on the cloud of the region. The operations for one
    /// type check the settings by name.
    ///
    /// - `body`: The storage profile to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_storage_profile(
        &self,
        body: types::StorageProfileSpecification,
    ) -> CreateStorageProfile {
        CreateStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_storage_profile`].
///
/// `POST /iaas/api/storage-profiles`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateStorageProfile {
    client: Client,
    options: CallOptions,
    body: types::StorageProfileSpecification,
}

impl CreateStorageProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::StorageProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/storage-profiles", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateStorageProfile {
    type Output = Result<types::StorageProfile, Error>;
    type IntoFuture = Call<types::StorageProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_STORAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// List AWS storage profiles.
    ///
    /// `GET /iaas/api/storage-profiles-aws`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// Lists storage profiles of AWS regions only, with device and volume type. Takes no parameters for
    /// paging or filtering.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_aws_storage_profiles(&self) -> ListAwsStorageProfiles {
        ListAwsStorageProfiles {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_aws_storage_profiles`].
///
/// `GET /iaas/api/storage-profiles-aws`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListAwsStorageProfiles {
    client: Client,
    options: CallOptions,
}

impl ListAwsStorageProfiles {
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
    pub fn with_response(self) -> CallWithResponse<types::StorageProfileAwsResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::AwsStorageProfile> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_AWS_STORAGE_PROFILES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::StorageProfileAwsResult> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_AWS_STORAGE_PROFILES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/iaas/api/storage-profiles-aws", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListAwsStorageProfiles {
    type Output = Result<types::StorageProfileAwsResult, Error>;
    type IntoFuture = Call<types::StorageProfileAwsResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_AWS_STORAGE_PROFILES, request, self.options)
    }
}

impl Client {
    /// Create an AWS storage profile.
    ///
    /// `POST /iaas/api/storage-profiles-aws`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// The body must hold name, `regionId` and `deviceType`, either `ebs` or `instance-store`. For
    /// `ebs` also give `volumeType`, one of the AWS volume types, and `iops` where the volume type
    /// takes it.
    ///
    /// - `body`: The AWS storage profile to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_aws_storage_profile(
        &self,
        body: types::StorageProfileAwsSpecification,
    ) -> CreateAwsStorageProfile {
        CreateAwsStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_aws_storage_profile`].
///
/// `POST /iaas/api/storage-profiles-aws`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateAwsStorageProfile {
    client: Client,
    options: CallOptions,
    body: types::StorageProfileAwsSpecification,
}

impl CreateAwsStorageProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::AwsStorageProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/iaas/api/storage-profiles-aws", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateAwsStorageProfile {
    type Output = Result<types::AwsStorageProfile, Error>;
    type IntoFuture = Call<types::AwsStorageProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_AWS_STORAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// Get an AWS storage profile.
    ///
    /// `GET /iaas/api/storage-profiles-aws/{id}`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// Answers device type, volume type and IOPS as properties of their own.
    ///
    /// - `id`: Id of the AWS storage profile.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No AWS storage profile with this id was found.
    #[inline]
    pub fn get_aws_storage_profile(
        &self,
        id: impl Into<String>,
    ) -> GetAwsStorageProfile {
        GetAwsStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_aws_storage_profile`].
///
/// `GET /iaas/api/storage-profiles-aws/{id}`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetAwsStorageProfile {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetAwsStorageProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::AwsStorageProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/storage-profiles-aws/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetAwsStorageProfile {
    type Output = Result<types::AwsStorageProfile, Error>;
    type IntoFuture = Call<types::AwsStorageProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_AWS_STORAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// Delete an AWS storage profile.
    ///
    /// `DELETE /iaas/api/storage-profiles-aws/{id}`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// Done at once; volumes in AWS that were made by the profile stay.
    ///
    /// - `id`: Id of the AWS storage profile.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_aws_storage_profile(
        &self,
        id: impl Into<String>,
    ) -> DeleteAwsStorageProfile {
        DeleteAwsStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_aws_storage_profile`].
///
/// `DELETE /iaas/api/storage-profiles-aws/{id}`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteAwsStorageProfile {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteAwsStorageProfile {
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
            "{}/iaas/api/storage-profiles-aws/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteAwsStorageProfile {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_AWS_STORAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// Update an AWS storage profile.
    ///
    /// `PATCH /iaas/api/storage-profiles-aws/{id}`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// The document requires `name`, `regionId` and `deviceType` in every update. Volumes in AWS that
    /// exist are not changed.
    ///
    /// - `id`: Id of the AWS storage profile.
    /// - `body`: The properties to change, with those that the document requires.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn update_aws_storage_profile(
        &self,
        id: impl Into<String>,
        body: types::StorageProfileAwsSpecification,
    ) -> UpdateAwsStorageProfile {
        UpdateAwsStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_aws_storage_profile`].
///
/// `PATCH /iaas/api/storage-profiles-aws/{id}`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateAwsStorageProfile {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::StorageProfileAwsSpecification,
}

impl UpdateAwsStorageProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::AwsStorageProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/storage-profiles-aws/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateAwsStorageProfile {
    type Output = Result<types::AwsStorageProfile, Error>;
    type IntoFuture = Call<types::AwsStorageProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_AWS_STORAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// List Azure storage profiles.
    ///
    /// `GET /iaas/api/storage-profiles-azure`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// Lists storage profiles of Azure regions only, with disk type, caching and encryption set. Takes
    /// no parameters for paging or filtering.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_azure_storage_profiles(&self) -> ListAzureStorageProfiles {
        ListAzureStorageProfiles {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_azure_storage_profiles`].
///
/// `GET /iaas/api/storage-profiles-azure`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListAzureStorageProfiles {
    client: Client,
    options: CallOptions,
}

impl ListAzureStorageProfiles {
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
    pub fn with_response(self) -> CallWithResponse<types::StorageProfileAzureResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::AzureStorageProfile> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_AZURE_STORAGE_PROFILES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::StorageProfileAzureResult> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_AZURE_STORAGE_PROFILES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/iaas/api/storage-profiles-azure", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListAzureStorageProfiles {
    type Output = Result<types::StorageProfileAzureResult, Error>;
    type IntoFuture = Call<types::StorageProfileAzureResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_AZURE_STORAGE_PROFILES, request, self.options)
    }
}

impl Client {
    /// Create an Azure storage profile.
    ///
    /// `POST /iaas/api/storage-profiles-azure`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// The body must hold name and `regionId`. Give `diskType`, such as `Standard_LRS`, for managed
    /// disks, or `storageAccountId` for disks in a storage account; `osDiskCaching` and
    /// `dataDiskCaching` are set apart.
    ///
    /// - `body`: The Azure storage profile to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_azure_storage_profile(
        &self,
        body: types::StorageProfileAzureSpecification,
    ) -> CreateAzureStorageProfile {
        CreateAzureStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_azure_storage_profile`].
///
/// `POST /iaas/api/storage-profiles-azure`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateAzureStorageProfile {
    client: Client,
    options: CallOptions,
    body: types::StorageProfileAzureSpecification,
}

impl CreateAzureStorageProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::AzureStorageProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/iaas/api/storage-profiles-azure", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateAzureStorageProfile {
    type Output = Result<types::AzureStorageProfile, Error>;
    type IntoFuture = Call<types::AzureStorageProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_AZURE_STORAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// Get an Azure storage profile.
    ///
    /// `GET /iaas/api/storage-profiles-azure/{id}`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// Answers disk type, caching and disk encryption set as properties of their own.
    ///
    /// - `id`: Id of the Azure storage profile.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No Azure storage profile with this id was found.
    #[inline]
    pub fn get_azure_storage_profile(
        &self,
        id: impl Into<String>,
    ) -> GetAzureStorageProfile {
        GetAzureStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_azure_storage_profile`].
///
/// `GET /iaas/api/storage-profiles-azure/{id}`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetAzureStorageProfile {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetAzureStorageProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::AzureStorageProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/storage-profiles-azure/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetAzureStorageProfile {
    type Output = Result<types::AzureStorageProfile, Error>;
    type IntoFuture = Call<types::AzureStorageProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_AZURE_STORAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// Delete an Azure storage profile.
    ///
    /// `DELETE /iaas/api/storage-profiles-azure/{id}`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// Done at once; disks in Azure that were made by the profile stay.
    ///
    /// - `id`: Id of the Azure storage profile.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_azure_storage_profile(
        &self,
        id: impl Into<String>,
    ) -> DeleteAzureStorageProfile {
        DeleteAzureStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_azure_storage_profile`].
///
/// `DELETE /iaas/api/storage-profiles-azure/{id}`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteAzureStorageProfile {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteAzureStorageProfile {
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
            "{}/iaas/api/storage-profiles-azure/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteAzureStorageProfile {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_AZURE_STORAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// Update an Azure storage profile.
    ///
    /// `PATCH /iaas/api/storage-profiles-azure/{id}`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// The document requires `name` and `regionId` in every update. Disks in Azure that exist are not
    /// changed.
    ///
    /// - `id`: Id of the Azure storage profile.
    /// - `body`: The properties to change, with those that the document requires.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn update_azure_storage_profile(
        &self,
        id: impl Into<String>,
        body: types::StorageProfileAzureSpecification,
    ) -> UpdateAzureStorageProfile {
        UpdateAzureStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_azure_storage_profile`].
///
/// `PATCH /iaas/api/storage-profiles-azure/{id}`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateAzureStorageProfile {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::StorageProfileAzureSpecification,
}

impl UpdateAzureStorageProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::AzureStorageProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/storage-profiles-azure/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateAzureStorageProfile {
    type Output = Result<types::AzureStorageProfile, Error>;
    type IntoFuture = Call<types::AzureStorageProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_AZURE_STORAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// List GCP storage profiles.
    ///
    /// `GET /iaas/api/storage-profiles-gcp`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// Lists storage profiles of regions of Google Cloud only, with the type of persistent disks. Takes
    /// no parameters for paging or filtering.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_gcp_storage_profiles(&self) -> ListGcpStorageProfiles {
        ListGcpStorageProfiles {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_gcp_storage_profiles`].
///
/// `GET /iaas/api/storage-profiles-gcp`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListGcpStorageProfiles {
    client: Client,
    options: CallOptions,
}

impl ListGcpStorageProfiles {
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
    pub fn with_response(self) -> CallWithResponse<types::StorageProfileGcpResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::GcpStorageProfile> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_GCP_STORAGE_PROFILES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::StorageProfileGcpResult> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_GCP_STORAGE_PROFILES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/iaas/api/storage-profiles-gcp", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListGcpStorageProfiles {
    type Output = Result<types::StorageProfileGcpResult, Error>;
    type IntoFuture = Call<types::StorageProfileGcpResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_GCP_STORAGE_PROFILES, request, self.options)
    }
}

impl Client {
    /// Create a GCP storage profile.
    ///
    /// `POST /iaas/api/storage-profiles-gcp`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// The body must hold name, `regionId` and `persistentDiskType`, such as `pd-standard` or `pd-ssd`.
    ///
    /// - `body`: The GCP storage profile to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_gcp_storage_profile(
        &self,
        body: types::StorageProfileGcpSpecification,
    ) -> CreateGcpStorageProfile {
        CreateGcpStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_gcp_storage_profile`].
///
/// `POST /iaas/api/storage-profiles-gcp`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateGcpStorageProfile {
    client: Client,
    options: CallOptions,
    body: types::StorageProfileGcpSpecification,
}

impl CreateGcpStorageProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::GcpStorageProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/iaas/api/storage-profiles-gcp", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateGcpStorageProfile {
    type Output = Result<types::GcpStorageProfile, Error>;
    type IntoFuture = Call<types::GcpStorageProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_GCP_STORAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// Get a GCP storage profile.
    ///
    /// `GET /iaas/api/storage-profiles-gcp/{id}`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// Answers the type of persistent disks as a property of its own.
    ///
    /// - `id`: Id of the GCP storage profile.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No GCP storage profile with this id was found.
    #[inline]
    pub fn get_gcp_storage_profile(
        &self,
        id: impl Into<String>,
    ) -> GetGcpStorageProfile {
        GetGcpStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_gcp_storage_profile`].
///
/// `GET /iaas/api/storage-profiles-gcp/{id}`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetGcpStorageProfile {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetGcpStorageProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::GcpStorageProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/storage-profiles-gcp/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetGcpStorageProfile {
    type Output = Result<types::GcpStorageProfile, Error>;
    type IntoFuture = Call<types::GcpStorageProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_GCP_STORAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// Delete a GCP storage profile.
    ///
    /// `DELETE /iaas/api/storage-profiles-gcp/{id}`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// Done at once; persistent disks that were made by the profile stay.
    ///
    /// - `id`: Id of the GCP storage profile.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_gcp_storage_profile(
        &self,
        id: impl Into<String>,
    ) -> DeleteGcpStorageProfile {
        DeleteGcpStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_gcp_storage_profile`].
///
/// `DELETE /iaas/api/storage-profiles-gcp/{id}`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteGcpStorageProfile {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteGcpStorageProfile {
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
            "{}/iaas/api/storage-profiles-gcp/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteGcpStorageProfile {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_GCP_STORAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// Update a GCP storage profile.
    ///
    /// `PATCH /iaas/api/storage-profiles-gcp/{id}`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// The document requires `name`, `regionId` and `persistentDiskType` in every update. Persistent
    /// disks that exist are not changed.
    ///
    /// - `id`: Id of the GCP storage profile.
    /// - `body`: The properties to change, with those that the document requires.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn update_gcp_storage_profile(
        &self,
        id: impl Into<String>,
        body: types::StorageProfileGcpSpecification,
    ) -> UpdateGcpStorageProfile {
        UpdateGcpStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_gcp_storage_profile`].
///
/// `PATCH /iaas/api/storage-profiles-gcp/{id}`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateGcpStorageProfile {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::StorageProfileGcpSpecification,
}

impl UpdateGcpStorageProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::GcpStorageProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/storage-profiles-gcp/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateGcpStorageProfile {
    type Output = Result<types::GcpStorageProfile, Error>;
    type IntoFuture = Call<types::GcpStorageProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_GCP_STORAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// List vSphere storage profiles.
    ///
    /// `GET /iaas/api/storage-profiles-vsphere`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// Lists storage profiles of vSphere regions only, with provisioning, shares and limits. Takes no
    /// parameters for paging or filtering.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_vsphere_storage_profiles(&self) -> ListVsphereStorageProfiles {
        ListVsphereStorageProfiles {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::list_vsphere_storage_profiles`].
///
/// `GET /iaas/api/storage-profiles-vsphere`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListVsphereStorageProfiles {
    client: Client,
    options: CallOptions,
}

impl ListVsphereStorageProfiles {
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
    pub fn with_response(self) -> CallWithResponse<types::StorageProfileVsphereResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::VsphereStorageProfile> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_VSPHERE_STORAGE_PROFILES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::StorageProfileVsphereResult> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_VSPHERE_STORAGE_PROFILES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/iaas/api/storage-profiles-vsphere", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListVsphereStorageProfiles {
    type Output = Result<types::StorageProfileVsphereResult, Error>;
    type IntoFuture = Call<types::StorageProfileVsphereResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_VSPHERE_STORAGE_PROFILES, request, self.options)
    }
}

impl Client {
    /// Create a vSphere storage profile.
    ///
    /// `POST /iaas/api/storage-profiles-vsphere`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// The body must hold name, `regionId` and `defaultItem`. Name the place by `datastoreId`, the
    /// policy by `storagePolicyId`, and with `diskType` whether disks are standard or first class ones.
    /// `provisioningType`, `diskMode`, `sharesLevel`, `shares` and `limitIops` tune them.
    ///
    /// - `body`: The vSphere storage profile to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_vsphere_storage_profile(
        &self,
        body: types::StorageProfileVsphereSpecification,
    ) -> CreateVsphereStorageProfile {
        CreateVsphereStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::create_vsphere_storage_profile`].
///
/// `POST /iaas/api/storage-profiles-vsphere`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateVsphereStorageProfile {
    client: Client,
    options: CallOptions,
    body: types::StorageProfileVsphereSpecification,
}

impl CreateVsphereStorageProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::VsphereStorageProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/iaas/api/storage-profiles-vsphere", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateVsphereStorageProfile {
    type Output = Result<types::VsphereStorageProfile, Error>;
    type IntoFuture = Call<types::VsphereStorageProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_VSPHERE_STORAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// Get a vSphere storage profile.
    ///
    /// `GET /iaas/api/storage-profiles-vsphere/{id}`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// Answers disk type, mode, provisioning, shares and IOPS limit as properties of their own. The
    /// answer names neither datastore nor storage policy as a property; follow `_links`.
    ///
    /// - `id`: Id of the vSphere storage profile.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No vSphere storage profile with this id was found.
    #[inline]
    pub fn get_vsphere_storage_profile(
        &self,
        id: impl Into<String>,
    ) -> GetVsphereStorageProfile {
        GetVsphereStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_vsphere_storage_profile`].
///
/// `GET /iaas/api/storage-profiles-vsphere/{id}`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetVsphereStorageProfile {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetVsphereStorageProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::VsphereStorageProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/storage-profiles-vsphere/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetVsphereStorageProfile {
    type Output = Result<types::VsphereStorageProfile, Error>;
    type IntoFuture = Call<types::VsphereStorageProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_VSPHERE_STORAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// Delete a vSphere storage profile.
    ///
    /// `DELETE /iaas/api/storage-profiles-vsphere/{id}`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// Done at once; disks in vSphere that were made by the profile stay.
    ///
    /// - `id`: Id of the vSphere storage profile.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_vsphere_storage_profile(
        &self,
        id: impl Into<String>,
    ) -> DeleteVsphereStorageProfile {
        DeleteVsphereStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_vsphere_storage_profile`].
///
/// `DELETE /iaas/api/storage-profiles-vsphere/{id}`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteVsphereStorageProfile {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteVsphereStorageProfile {
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
            "{}/iaas/api/storage-profiles-vsphere/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteVsphereStorageProfile {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_VSPHERE_STORAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// Update a vSphere storage profile.
    ///
    /// `PATCH /iaas/api/storage-profiles-vsphere/{id}`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// The document requires `name`, `regionId` and `defaultItem` in every update. Disks in vSphere
    /// that exist are not changed.
    ///
    /// - `id`: Id of the vSphere storage profile.
    /// - `body`: The properties to change, with those that the document requires.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn update_vsphere_storage_profile(
        &self,
        id: impl Into<String>,
        body: types::StorageProfileVsphereSpecification,
    ) -> UpdateVsphereStorageProfile {
        UpdateVsphereStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_vsphere_storage_profile`].
///
/// `PATCH /iaas/api/storage-profiles-vsphere/{id}`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateVsphereStorageProfile {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::StorageProfileVsphereSpecification,
}

impl UpdateVsphereStorageProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::VsphereStorageProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/storage-profiles-vsphere/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateVsphereStorageProfile {
    type Output = Result<types::VsphereStorageProfile, Error>;
    type IntoFuture = Call<types::VsphereStorageProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_VSPHERE_STORAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// Get a storage profile of any type.
    ///
    /// `GET /iaas/api/storage-profiles/{id}`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// Answers the settings as they are kept, in `diskProperties`.
    ///
    /// - `id`: Id of the storage profile.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The storage profile was not found.
    #[inline]
    pub fn get_storage_profile(&self, id: impl Into<String>) -> GetStorageProfile {
        GetStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_storage_profile`].
///
/// `GET /iaas/api/storage-profiles/{id}`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetStorageProfile {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetStorageProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::StorageProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/storage-profiles/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetStorageProfile {
    type Output = Result<types::StorageProfile, Error>;
    type IntoFuture = Call<types::StorageProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_STORAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// Replace a storage profile of any type.
    ///
    /// `PUT /iaas/api/storage-profiles/{id}`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// Properties that the body leaves out are lost. To change single properties, use the update for
    /// the type of cloud.
    ///
    /// - `id`: Id of the storage profile.
    /// - `body`: The storage profile as it is to be.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn replace_storage_profile(
        &self,
        id: impl Into<String>,
        body: types::StorageProfileSpecification,
    ) -> ReplaceStorageProfile {
        ReplaceStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::replace_storage_profile`].
///
/// `PUT /iaas/api/storage-profiles/{id}`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ReplaceStorageProfile {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::StorageProfileSpecification,
}

impl ReplaceStorageProfile {
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
    pub fn with_response(self) -> CallWithResponse<types::StorageProfile> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/storage-profiles/{id}", self.client.core.base_url()
        );
        RequestBuilder::put(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ReplaceStorageProfile {
    type Output = Result<types::StorageProfile, Error>;
    type IntoFuture = Call<types::StorageProfile>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::REPLACE_STORAGE_PROFILE, request, self.options)
    }
}

impl Client {
    /// Delete a storage profile of any type.
    ///
    /// `DELETE /iaas/api/storage-profiles/{id}`
    ///
    /// Needs the feature `storage-profile`.
    ///
    /// Done at once, whatever the cloud; disks that were made by the profile stay.
    ///
    /// - `id`: Id of the storage profile.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_storage_profile(&self, id: impl Into<String>) -> DeleteStorageProfile {
        DeleteStorageProfile {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_storage_profile`].
///
/// `DELETE /iaas/api/storage-profiles/{id}`
///
/// Needs the feature `storage-profile`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteStorageProfile {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteStorageProfile {
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
            "{}/iaas/api/storage-profiles/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteStorageProfile {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_STORAGE_PROFILE, request, self.options)
    }
}
