// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List cloud accounts of all types.
    ///
    /// `GET /iaas/api/cloud-accounts`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Settings that differ by type are in `cloudAccountProperties`. Use the list for one type to get
    /// them as properties of their own.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_cloud_accounts(&self) -> ListCloudAccounts {
        ListCloudAccounts {
            client: self.clone(),
            options: CallOptions::default(),
            top: None,
            skip: None,
            count: None,
            select: None,
            filter: None,
        }
    }
}

/// The call of [`Client::list_cloud_accounts`].
///
/// `GET /iaas/api/cloud-accounts`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListCloudAccounts {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
    count: Option<bool>,
    select: Option<String>,
    filter: Option<String>,
}

impl ListCloudAccounts {
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
    /// Condition that keeps only matching cloud accounts, in OData notation, such as `name eq 'production'`.
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
    pub fn with_response(self) -> CallWithResponse<types::CloudAccountResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::CloudAccount> {
        let request = self.request();
        self.client.core.items(&operations::LIST_CLOUD_ACCOUNTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::CloudAccountResult> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_CLOUD_ACCOUNTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/cloud-accounts", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$count", &self.count)
            .query("$filter", &self.filter)
            .query("$select", &self.select)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListCloudAccounts {
    type Output = Result<types::CloudAccountResult, Error>;
    type IntoFuture = Call<types::CloudAccountResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_CLOUD_ACCOUNTS, request, self.options)
    }
}

impl Client {
    /// Create a cloud account of any type.
    ///
    /// `POST /iaas/api/cloud-accounts`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Serves for every type, and for types without an operation of their own. The body must hold name,
    /// `cloudAccountType`, the settings of that type in `cloudAccountProperties`, the credentials as
    /// `privateKeyId` and `privateKey`, and the regions to enable. Poll the request tracker until it is
    /// FINISHED or FAILED. `resources` then names the cloud account.
    ///
    /// - `body`: The cloud account to create.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_cloud_account(
        &self,
        body: types::CloudAccountSpecification,
    ) -> CreateCloudAccount {
        CreateCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            body,
            validate_only: None,
        }
    }
}

/// The call of [`Client::create_cloud_account`].
///
/// `POST /iaas/api/cloud-accounts`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateCloudAccount {
    client: Client,
    options: CallOptions,
    body: types::CloudAccountSpecification,
    validate_only: Option<String>,
}

impl CreateCloudAccount {
    /// Sets the query parameter `validateOnly`.
    ///
    /// Set to `true` to only check the specification, credentials included. Nothing is created then,
    /// and the request tracker tells how the check went.
    pub fn validate_only(mut self, validate_only: impl Into<String>) -> Self {
        self.validate_only = Some(validate_only.into());
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
        let url = format!("{}/iaas/api/cloud-accounts", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("validateOnly", &self.validate_only)
            .build()
    }
}

impl IntoFuture for CreateCloudAccount {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// List AWS cloud accounts.
    ///
    /// `GET /iaas/api/cloud-accounts-aws`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Each shows `accessKeyId`; the secret key is not part of the answer.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_aws_cloud_accounts(&self) -> ListAwsCloudAccounts {
        ListAwsCloudAccounts {
            client: self.clone(),
            options: CallOptions::default(),
            top: None,
            skip: None,
        }
    }
}

/// The call of [`Client::list_aws_cloud_accounts`].
///
/// `GET /iaas/api/cloud-accounts-aws`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListAwsCloudAccounts {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
}

impl ListAwsCloudAccounts {
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
    pub fn with_response(self) -> CallWithResponse<types::CloudAccountAwsResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::CloudAccountAws> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_AWS_CLOUD_ACCOUNTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::CloudAccountAwsResult> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_AWS_CLOUD_ACCOUNTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/cloud-accounts-aws", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListAwsCloudAccounts {
    type Output = Result<types::CloudAccountAwsResult, Error>;
    type IntoFuture = Call<types::CloudAccountAwsResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_AWS_CLOUD_ACCOUNTS, request, self.options)
    }
}

impl Client {
    /// Create an AWS cloud account.
    ///
    /// `POST /iaas/api/cloud-accounts-aws`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// The body must hold name, `accessKeyId` and `secretAccessKey` of an AWS user, and the regions to
    /// enable, such as `us-east-1`. With `createDefaultZones` a cloud zone is created for each region.
    /// Poll the request tracker until it is FINISHED or FAILED. `resources` then names the cloud
    /// account.
    ///
    /// - `body`: The AWS cloud account to create, with its credentials.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_aws_cloud_account(
        &self,
        body: types::CloudAccountAwsSpecification,
    ) -> CreateAwsCloudAccount {
        CreateAwsCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            body,
            validate_only: None,
        }
    }
}

/// The call of [`Client::create_aws_cloud_account`].
///
/// `POST /iaas/api/cloud-accounts-aws`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateAwsCloudAccount {
    client: Client,
    options: CallOptions,
    body: types::CloudAccountAwsSpecification,
    validate_only: Option<String>,
}

impl CreateAwsCloudAccount {
    /// Sets the query parameter `validateOnly`.
    ///
    /// Set to `true` to only check the specification, credentials included. Nothing is created then,
    /// and the request tracker tells how the check went.
    pub fn validate_only(mut self, validate_only: impl Into<String>) -> Self {
        self.validate_only = Some(validate_only.into());
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
        let url = format!("{}/iaas/api/cloud-accounts-aws", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("validateOnly", &self.validate_only)
            .build()
    }
}

impl IntoFuture for CreateAwsCloudAccount {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_AWS_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Enumerate the regions of AWS.
    ///
    /// `POST /iaas/api/cloud-accounts-aws/region-enumeration`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a search for the AWS regions that an access key can use. Give `cloudAccountId` of an
    /// existing cloud account, or `accessKeyId` and `secretAccessKey`. `resources` of the finished
    /// request tracker leads to the result, which the operation for region enumeration results answers.
    ///
    /// - `body`: An existing cloud account, or what is needed to connect to AWS.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn enumerate_aws_regions(
        &self,
        body: types::CloudAccountAwsRegionEnumerationSpecification,
    ) -> EnumerateAwsRegions {
        EnumerateAwsRegions {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::enumerate_aws_regions`].
///
/// `POST /iaas/api/cloud-accounts-aws/region-enumeration`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct EnumerateAwsRegions {
    client: Client,
    options: CallOptions,
    body: types::CloudAccountAwsRegionEnumerationSpecification,
}

impl EnumerateAwsRegions {
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
        let url = format!(
            "{}/iaas/api/cloud-accounts-aws/region-enumeration", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for EnumerateAwsRegions {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::ENUMERATE_AWS_REGIONS, request, self.options)
    }
}

impl Client {
    /// Get an AWS cloud account.
    ///
    /// `GET /iaas/api/cloud-accounts-aws/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Answers the access key and the enabled regions.
    ///
    /// - `id`: Id of the AWS cloud account.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No AWS cloud account with this id was found.
    #[inline]
    pub fn get_aws_cloud_account(&self, id: impl Into<String>) -> GetAwsCloudAccount {
        GetAwsCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_aws_cloud_account`].
///
/// `GET /iaas/api/cloud-accounts-aws/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetAwsCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetAwsCloudAccount {
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
    pub fn with_response(self) -> CallWithResponse<types::CloudAccountAws> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/cloud-accounts-aws/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetAwsCloudAccount {
    type Output = Result<types::CloudAccountAws, Error>;
    type IntoFuture = Call<types::CloudAccountAws>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_AWS_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Delete an AWS cloud account.
    ///
    /// `DELETE /iaas/api/cloud-accounts-aws/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts the deletion; nothing in AWS itself is deleted. It fails while machines or other
    /// resources that were deployed through the cloud account exist.
    ///
    /// - `id`: Id of the AWS cloud account.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_aws_cloud_account(
        &self,
        id: impl Into<String>,
    ) -> DeleteAwsCloudAccount {
        DeleteAwsCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_aws_cloud_account`].
///
/// `DELETE /iaas/api/cloud-accounts-aws/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteAwsCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteAwsCloudAccount {
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
            "{}/iaas/api/cloud-accounts-aws/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteAwsCloudAccount {
    type Output = Result<Option<types::RequestTracker>, Error>;
    type IntoFuture = Call<Option<types::RequestTracker>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_AWS_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Update an AWS cloud account.
    ///
    /// `PATCH /iaas/api/cloud-accounts-aws/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a change of name, description, tags, regions or the access key. The document requires
    /// `accessKeyId` and `secretAccessKey` in every update. List in `regions` every region that is to
    /// be enabled, not only new ones.
    ///
    /// - `id`: Id of the AWS cloud account.
    /// - `body`: The properties to change, and those that every update must hold.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No AWS cloud account with this id was found.
    #[inline]
    pub fn update_aws_cloud_account(
        &self,
        id: impl Into<String>,
        body: types::UpdateCloudAccountAwsSpecification,
    ) -> UpdateAwsCloudAccount {
        UpdateAwsCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_aws_cloud_account`].
///
/// `PATCH /iaas/api/cloud-accounts-aws/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateAwsCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::UpdateCloudAccountAwsSpecification,
}

impl UpdateAwsCloudAccount {
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
            "{}/iaas/api/cloud-accounts-aws/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateAwsCloudAccount {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_AWS_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Enumerate private images of an AWS cloud account.
    ///
    /// `POST /iaas/api/cloud-accounts-aws/{id}/private-image-enumeration`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a search, in the enabled regions, for machine images that the AWS user owns or that are
    /// shared with it, but not for public ones. Those found are listed as fabric images whose
    /// `isPrivate` is true.
    ///
    /// - `id`: Id of the AWS cloud account.
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn enumerate_aws_private_images(
        &self,
        id: impl Into<String>,
    ) -> EnumerateAwsPrivateImages {
        EnumerateAwsPrivateImages {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::enumerate_aws_private_images`].
///
/// `POST /iaas/api/cloud-accounts-aws/{id}/private-image-enumeration`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct EnumerateAwsPrivateImages {
    client: Client,
    options: CallOptions,
    id: String,
}

impl EnumerateAwsPrivateImages {
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
            "{}/iaas/api/cloud-accounts-aws/{id}/private-image-enumeration", self.client
            .core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for EnumerateAwsPrivateImages {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::ENUMERATE_AWS_PRIVATE_IMAGES, request, self.options)
    }
}

impl Client {
    /// List Azure cloud accounts.
    ///
    /// `GET /iaas/api/cloud-accounts-azure`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Each shows subscription, tenant and client application; the secret key of the application is not
    /// part of the answer.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_azure_cloud_accounts(&self) -> ListAzureCloudAccounts {
        ListAzureCloudAccounts {
            client: self.clone(),
            options: CallOptions::default(),
            top: None,
            skip: None,
        }
    }
}

/// The call of [`Client::list_azure_cloud_accounts`].
///
/// `GET /iaas/api/cloud-accounts-azure`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListAzureCloudAccounts {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
}

impl ListAzureCloudAccounts {
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
    pub fn with_response(self) -> CallWithResponse<types::CloudAccountAzureResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::CloudAccountAzure> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_AZURE_CLOUD_ACCOUNTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::CloudAccountAzureResult> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_AZURE_CLOUD_ACCOUNTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/iaas/api/cloud-accounts-azure", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListAzureCloudAccounts {
    type Output = Result<types::CloudAccountAzureResult, Error>;
    type IntoFuture = Call<types::CloudAccountAzureResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_AZURE_CLOUD_ACCOUNTS, request, self.options)
    }
}

impl Client {
    /// Create an Azure cloud account.
    ///
    /// `POST /iaas/api/cloud-accounts-azure`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// The body must hold name, `subscriptionId`, `tenantId`, `clientApplicationId` and
    /// `clientApplicationSecretKey` of an application registered in Azure, and the regions to enable,
    /// such as `eastus`. With `createDefaultZones` a cloud zone is created for each region. Poll the
    /// request tracker until it is FINISHED or FAILED. `resources` then names the cloud account.
    ///
    /// - `body`: The Azure cloud account to create, with its credentials.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_azure_cloud_account(
        &self,
        body: types::CloudAccountAzureSpecification,
    ) -> CreateAzureCloudAccount {
        CreateAzureCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            body,
            validate_only: None,
        }
    }
}

/// The call of [`Client::create_azure_cloud_account`].
///
/// `POST /iaas/api/cloud-accounts-azure`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateAzureCloudAccount {
    client: Client,
    options: CallOptions,
    body: types::CloudAccountAzureSpecification,
    validate_only: Option<String>,
}

impl CreateAzureCloudAccount {
    /// Sets the query parameter `validateOnly`.
    ///
    /// Set to `true` to only check the specification, credentials included. Nothing is created then,
    /// and the request tracker tells how the check went.
    pub fn validate_only(mut self, validate_only: impl Into<String>) -> Self {
        self.validate_only = Some(validate_only.into());
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
        let url = format!(
            "{}/iaas/api/cloud-accounts-azure", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("validateOnly", &self.validate_only)
            .build()
    }
}

impl IntoFuture for CreateAzureCloudAccount {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_AZURE_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Enumerate the regions of Azure.
    ///
    /// `POST /iaas/api/cloud-accounts-azure/region-enumeration`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a search for the Azure regions that a subscription can use. Give `cloudAccountId` of an
    /// existing cloud account, or subscription, tenant and client application with its secret key.
    /// `resources` of the finished request tracker leads to the result, which the operation for region
    /// enumeration results answers.
    ///
    /// - `body`: An existing cloud account, or what is needed to connect to Azure.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn enumerate_azure_regions(
        &self,
        body: types::CloudAccountAzureRegionEnumerationSpecification,
    ) -> EnumerateAzureRegions {
        EnumerateAzureRegions {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::enumerate_azure_regions`].
///
/// `POST /iaas/api/cloud-accounts-azure/region-enumeration`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct EnumerateAzureRegions {
    client: Client,
    options: CallOptions,
    body: types::CloudAccountAzureRegionEnumerationSpecification,
}

impl EnumerateAzureRegions {
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
        let url = format!(
            "{}/iaas/api/cloud-accounts-azure/region-enumeration", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for EnumerateAzureRegions {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::ENUMERATE_AZURE_REGIONS, request, self.options)
    }
}

impl Client {
    /// Get an Azure cloud account.
    ///
    /// `GET /iaas/api/cloud-accounts-azure/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Answers subscription, tenant, client application and the enabled regions.
    ///
    /// - `id`: Id of the Azure cloud account.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No Azure cloud account with this id was found.
    #[inline]
    pub fn get_azure_cloud_account(
        &self,
        id: impl Into<String>,
    ) -> GetAzureCloudAccount {
        GetAzureCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_azure_cloud_account`].
///
/// `GET /iaas/api/cloud-accounts-azure/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetAzureCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetAzureCloudAccount {
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
    pub fn with_response(self) -> CallWithResponse<types::CloudAccountAzure> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/cloud-accounts-azure/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetAzureCloudAccount {
    type Output = Result<types::CloudAccountAzure, Error>;
    type IntoFuture = Call<types::CloudAccountAzure>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_AZURE_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Delete an Azure cloud account.
    ///
    /// `DELETE /iaas/api/cloud-accounts-azure/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts the deletion; the Azure subscription and what is in it stay. It fails while resources
    /// that were deployed through the cloud account exist.
    ///
    /// - `id`: Id of the Azure cloud account.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_azure_cloud_account(
        &self,
        id: impl Into<String>,
    ) -> DeleteAzureCloudAccount {
        DeleteAzureCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_azure_cloud_account`].
///
/// `DELETE /iaas/api/cloud-accounts-azure/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteAzureCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteAzureCloudAccount {
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
            "{}/iaas/api/cloud-accounts-azure/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteAzureCloudAccount {
    type Output = Result<Option<types::RequestTracker>, Error>;
    type IntoFuture = Call<Option<types::RequestTracker>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_AZURE_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Update an Azure cloud account.
    ///
    /// `PATCH /iaas/api/cloud-accounts-azure/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a change of name, description, tags, regions or credentials. The document requires
    /// `subscriptionId`, `tenantId`, `clientApplicationId` and `clientApplicationSecretKey` in every
    /// update. List in `regions` every region that is to be enabled, not only new ones.
    ///
    /// - `id`: Id of the Azure cloud account.
    /// - `body`: The properties to change, and those that every update must hold.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No Azure cloud account with this id was found.
    #[inline]
    pub fn update_azure_cloud_account(
        &self,
        id: impl Into<String>,
        body: types::UpdateCloudAccountAzureSpecification,
    ) -> UpdateAzureCloudAccount {
        UpdateAzureCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_azure_cloud_account`].
///
/// `PATCH /iaas/api/cloud-accounts-azure/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateAzureCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::UpdateCloudAccountAzureSpecification,
}

impl UpdateAzureCloudAccount {
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
            "{}/iaas/api/cloud-accounts-azure/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateAzureCloudAccount {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_AZURE_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Enumerate private images of an Azure cloud account.
    ///
    /// `POST /iaas/api/cloud-accounts-azure/{id}/private-image-enumeration`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a search for images that the Azure subscription keeps itself, as opposed to those of the
    /// Azure marketplace. Those found are listed as fabric images whose `isPrivate` is true.
    ///
    /// - `id`: Id of the Azure cloud account.
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn enumerate_azure_private_images(
        &self,
        id: impl Into<String>,
    ) -> EnumerateAzurePrivateImages {
        EnumerateAzurePrivateImages {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::enumerate_azure_private_images`].
///
/// `POST /iaas/api/cloud-accounts-azure/{id}/private-image-enumeration`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct EnumerateAzurePrivateImages {
    client: Client,
    options: CallOptions,
    id: String,
}

impl EnumerateAzurePrivateImages {
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
            "{}/iaas/api/cloud-accounts-azure/{id}/private-image-enumeration", self
            .client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for EnumerateAzurePrivateImages {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::ENUMERATE_AZURE_PRIVATE_IMAGES, request, self.options)
    }
}

impl Client {
    /// List GCP cloud accounts.
    ///
    /// `GET /iaas/api/cloud-accounts-gcp`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Each shows the project in Google Cloud and the service account; the private key is not part of
    /// the answer.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_gcp_cloud_accounts(&self) -> ListGcpCloudAccounts {
        ListGcpCloudAccounts {
            client: self.clone(),
            options: CallOptions::default(),
            top: None,
            skip: None,
        }
    }
}

/// The call of [`Client::list_gcp_cloud_accounts`].
///
/// `GET /iaas/api/cloud-accounts-gcp`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListGcpCloudAccounts {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
}

impl ListGcpCloudAccounts {
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
    pub fn with_response(self) -> CallWithResponse<types::CloudAccountGcpResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::CloudAccountGcp> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_GCP_CLOUD_ACCOUNTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::CloudAccountGcpResult> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_GCP_CLOUD_ACCOUNTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/cloud-accounts-gcp", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListGcpCloudAccounts {
    type Output = Result<types::CloudAccountGcpResult, Error>;
    type IntoFuture = Call<types::CloudAccountGcpResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_GCP_CLOUD_ACCOUNTS, request, self.options)
    }
}

impl Client {
    /// Create a GCP cloud account.
    ///
    /// `POST /iaas/api/cloud-accounts-gcp`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// The body must hold name, the `projectId` in Google Cloud, `clientEmail`, `privateKeyId` and
    /// `privateKey` of a service account, as its key file gives them, and the regions to enable, such
    /// as `us-central1`. With `createDefaultZones` a cloud zone is created for each region. Poll the
    /// request tracker until it is FINISHED or FAILED. `resources` then names the cloud account.
    ///
    /// - `body`: The GCP cloud account to create, with its credentials.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_gcp_cloud_account(
        &self,
        body: types::CloudAccountGcpSpecification,
    ) -> CreateGcpCloudAccount {
        CreateGcpCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            body,
            validate_only: None,
        }
    }
}

/// The call of [`Client::create_gcp_cloud_account`].
///
/// `POST /iaas/api/cloud-accounts-gcp`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateGcpCloudAccount {
    client: Client,
    options: CallOptions,
    body: types::CloudAccountGcpSpecification,
    validate_only: Option<String>,
}

impl CreateGcpCloudAccount {
    /// Sets the query parameter `validateOnly`.
    ///
    /// Set to `true` to only check the specification, credentials included. Nothing is created then,
    /// and the request tracker tells how the check went.
    pub fn validate_only(mut self, validate_only: impl Into<String>) -> Self {
        self.validate_only = Some(validate_only.into());
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
        let url = format!("{}/iaas/api/cloud-accounts-gcp", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("validateOnly", &self.validate_only)
            .build()
    }
}

impl IntoFuture for CreateGcpCloudAccount {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_GCP_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Enumerate the regions of GCP.
    ///
    /// `POST /iaas/api/cloud-accounts-gcp/region-enumeration`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a search for the regions of Google Cloud that a service account can use. Give
    /// `cloudAccountId` of an existing cloud account, or project, `clientEmail`, `privateKeyId` and
    /// `privateKey`. `resources` of the finished request tracker leads to the result, which the
    /// operation for region enumeration results answers.
    ///
    /// - `body`: An existing cloud account, or what is needed to connect to GCP.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn enumerate_gcp_regions(
        &self,
        body: types::CloudAccountGcpRegionEnumerationSpecification,
    ) -> EnumerateGcpRegions {
        EnumerateGcpRegions {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::enumerate_gcp_regions`].
///
/// `POST /iaas/api/cloud-accounts-gcp/region-enumeration`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct EnumerateGcpRegions {
    client: Client,
    options: CallOptions,
    body: types::CloudAccountGcpRegionEnumerationSpecification,
}

impl EnumerateGcpRegions {
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
        let url = format!(
            "{}/iaas/api/cloud-accounts-gcp/region-enumeration", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for EnumerateGcpRegions {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::ENUMERATE_GCP_REGIONS, request, self.options)
    }
}

impl Client {
    /// Get a GCP cloud account.
    ///
    /// `GET /iaas/api/cloud-accounts-gcp/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Answers the project in Google Cloud, the service account and the enabled regions. `projectId` is
    /// that of Google Cloud, not of a project of this service.
    ///
    /// - `id`: Id of the GCP cloud account.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No GCP cloud account with this id was found.
    #[inline]
    pub fn get_gcp_cloud_account(&self, id: impl Into<String>) -> GetGcpCloudAccount {
        GetGcpCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_gcp_cloud_account`].
///
/// `GET /iaas/api/cloud-accounts-gcp/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetGcpCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetGcpCloudAccount {
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
    pub fn with_response(self) -> CallWithResponse<types::CloudAccountGcp> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/cloud-accounts-gcp/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetGcpCloudAccount {
    type Output = Result<types::CloudAccountGcp, Error>;
    type IntoFuture = Call<types::CloudAccountGcp>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_GCP_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Delete a GCP cloud account.
    ///
    /// `DELETE /iaas/api/cloud-accounts-gcp/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts the deletion; the project in Google Cloud stays. It fails while resources that were
    /// deployed through the cloud account exist.
    ///
    /// - `id`: Id of the GCP cloud account.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_gcp_cloud_account(
        &self,
        id: impl Into<String>,
    ) -> DeleteGcpCloudAccount {
        DeleteGcpCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_gcp_cloud_account`].
///
/// `DELETE /iaas/api/cloud-accounts-gcp/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteGcpCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteGcpCloudAccount {
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
            "{}/iaas/api/cloud-accounts-gcp/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteGcpCloudAccount {
    type Output = Result<Option<types::RequestTracker>, Error>;
    type IntoFuture = Call<Option<types::RequestTracker>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_GCP_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Update a GCP cloud account.
    ///
    /// `PATCH /iaas/api/cloud-accounts-gcp/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a change of name, description, tags, regions or the service account. The document
    /// requires `projectId`, `clientEmail`, `privateKeyId` and `privateKey` in every update. List in
    /// `regions` every region that is to be enabled, not only new ones.
    ///
    /// - `id`: Id of the GCP cloud account.
    /// - `body`: The properties to change, and those that every update must hold.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No GCP cloud account with this id was found.
    #[inline]
    pub fn update_gcp_cloud_account(
        &self,
        id: impl Into<String>,
        body: types::UpdateCloudAccountGcpSpecification,
    ) -> UpdateGcpCloudAccount {
        UpdateGcpCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_gcp_cloud_account`].
///
/// `PATCH /iaas/api/cloud-accounts-gcp/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateGcpCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::UpdateCloudAccountGcpSpecification,
}

impl UpdateGcpCloudAccount {
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
            "{}/iaas/api/cloud-accounts-gcp/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateGcpCloudAccount {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_GCP_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Enumerate private images of a GCP cloud account.
    ///
    /// `POST /iaas/api/cloud-accounts-gcp/{id}/private-image-enumeration`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a search for images that belong to the project in Google Cloud, as opposed to the public
    /// ones of Google. Those found are listed as fabric images whose `isPrivate` is true.
    ///
    /// - `id`: Id of the GCP cloud account.
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn enumerate_gcp_private_images(
        &self,
        id: impl Into<String>,
    ) -> EnumerateGcpPrivateImages {
        EnumerateGcpPrivateImages {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::enumerate_gcp_private_images`].
///
/// `POST /iaas/api/cloud-accounts-gcp/{id}/private-image-enumeration`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct EnumerateGcpPrivateImages {
    client: Client,
    options: CallOptions,
    id: String,
}

impl EnumerateGcpPrivateImages {
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
            "{}/iaas/api/cloud-accounts-gcp/{id}/private-image-enumeration", self.client
            .core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for EnumerateGcpPrivateImages {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::ENUMERATE_GCP_PRIVATE_IMAGES, request, self.options)
    }
}

impl Client {
    /// List NSX-T cloud accounts.
    ///
    /// `GET /iaas/api/cloud-accounts-nsx-t`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Each shows the NSX Manager, whether it is a global one, and whether it is used in manager mode
    /// instead of policy mode.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_nsx_t_cloud_accounts(&self) -> ListNsxTCloudAccounts {
        ListNsxTCloudAccounts {
            client: self.clone(),
            options: CallOptions::default(),
            top: None,
            skip: None,
        }
    }
}

/// The call of [`Client::list_nsx_t_cloud_accounts`].
///
/// `GET /iaas/api/cloud-accounts-nsx-t`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListNsxTCloudAccounts {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
}

impl ListNsxTCloudAccounts {
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
    pub fn with_response(self) -> CallWithResponse<types::CloudAccountNsxTResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::CloudAccountNsxT> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_NSX_T_CLOUD_ACCOUNTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::CloudAccountNsxTResult> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_NSX_T_CLOUD_ACCOUNTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/iaas/api/cloud-accounts-nsx-t", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListNsxTCloudAccounts {
    type Output = Result<types::CloudAccountNsxTResult, Error>;
    type IntoFuture = Call<types::CloudAccountNsxTResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_NSX_T_CLOUD_ACCOUNTS, request, self.options)
    }
}

impl Client {
    /// Create an NSX-T cloud account.
    ///
    /// `POST /iaas/api/cloud-accounts-nsx-t`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// The body must hold name and `hostName`, `username` and `password` of the NSX Manager. The
    /// document also requires `dcid`, the data collector that reaches it. There are no regions to
    /// enable; name in `associatedCloudAccountIds` the vSphere cloud accounts that use its networks.
    /// `managerMode` and `isGlobalManager` can only be set here. Poll the request tracker until it is
    /// FINISHED or FAILED. `resources` then names the cloud account.
    ///
    /// - `body`: The NSX-T cloud account to create, with its credentials.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_nsx_t_cloud_account(
        &self,
        body: types::CloudAccountNsxTSpecification,
    ) -> CreateNsxTCloudAccount {
        CreateNsxTCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            body,
            validate_only: None,
        }
    }
}

/// The call of [`Client::create_nsx_t_cloud_account`].
///
/// `POST /iaas/api/cloud-accounts-nsx-t`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateNsxTCloudAccount {
    client: Client,
    options: CallOptions,
    body: types::CloudAccountNsxTSpecification,
    validate_only: Option<String>,
}

impl CreateNsxTCloudAccount {
    /// Sets the query parameter `validateOnly`.
    ///
    /// Set to `true` to only check the specification, credentials included. Nothing is created then,
    /// and the request tracker tells how the check went.
    pub fn validate_only(mut self, validate_only: impl Into<String>) -> Self {
        self.validate_only = Some(validate_only.into());
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
        let url = format!(
            "{}/iaas/api/cloud-accounts-nsx-t", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("validateOnly", &self.validate_only)
            .build()
    }
}

impl IntoFuture for CreateNsxTCloudAccount {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_NSX_T_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Get an NSX-T cloud account.
    ///
    /// `GET /iaas/api/cloud-accounts-nsx-t/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Answers host, mode and data collector of the NSX Manager; the password is not part of the
    /// answer.
    ///
    /// - `id`: Id of the NSX-T cloud account.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No NSX-T cloud account with this id was found.
    #[inline]
    pub fn get_nsx_t_cloud_account(&self, id: impl Into<String>) -> GetNsxTCloudAccount {
        GetNsxTCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_nsx_t_cloud_account`].
///
/// `GET /iaas/api/cloud-accounts-nsx-t/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetNsxTCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetNsxTCloudAccount {
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
    pub fn with_response(self) -> CallWithResponse<types::CloudAccountNsxT> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/cloud-accounts-nsx-t/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetNsxTCloudAccount {
    type Output = Result<types::CloudAccountNsxT, Error>;
    type IntoFuture = Call<types::CloudAccountNsxT>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_NSX_T_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Delete an NSX-T cloud account.
    ///
    /// `DELETE /iaas/api/cloud-accounts-nsx-t/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts the deletion; networks in NSX-T stay. It fails while deployed networks, load balancers or
    /// security groups depend on the cloud account.
    ///
    /// - `id`: Id of the NSX-T cloud account.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_nsx_t_cloud_account(
        &self,
        id: impl Into<String>,
    ) -> DeleteNsxTCloudAccount {
        DeleteNsxTCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_nsx_t_cloud_account`].
///
/// `DELETE /iaas/api/cloud-accounts-nsx-t/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteNsxTCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteNsxTCloudAccount {
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
            "{}/iaas/api/cloud-accounts-nsx-t/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteNsxTCloudAccount {
    type Output = Result<Option<types::RequestTracker>, Error>;
    type IntoFuture = Call<Option<types::RequestTracker>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_NSX_T_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Update an NSX-T cloud account.
    ///
    /// `PATCH /iaas/api/cloud-accounts-nsx-t/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a change of name, description, tags or associated cloud accounts, or of how the NSX
    /// Manager is reached. The document requires `hostName`, `username`, `password` and `dcid` in every
    /// update. The mode of the manager cannot be changed.
    ///
    /// - `id`: Id of the NSX-T cloud account.
    /// - `body`: The properties to change, and those that every update must hold.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No NSX-T cloud account with this id was found.
    #[inline]
    pub fn update_nsx_t_cloud_account(
        &self,
        id: impl Into<String>,
        body: types::UpdateCloudAccountNsxTSpecification,
    ) -> UpdateNsxTCloudAccount {
        UpdateNsxTCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_nsx_t_cloud_account`].
///
/// `PATCH /iaas/api/cloud-accounts-nsx-t/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateNsxTCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::UpdateCloudAccountNsxTSpecification,
}

impl UpdateNsxTCloudAccount {
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
            "{}/iaas/api/cloud-accounts-nsx-t/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateNsxTCloudAccount {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_NSX_T_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// List NSX-V cloud accounts.
    ///
    /// `GET /iaas/api/cloud-accounts-nsx-v`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Each shows the NSX Manager and the data collector that reaches it.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_nsx_v_cloud_accounts(&self) -> ListNsxVCloudAccounts {
        ListNsxVCloudAccounts {
            client: self.clone(),
            options: CallOptions::default(),
            top: None,
            skip: None,
        }
    }
}

/// The call of [`Client::list_nsx_v_cloud_accounts`].
///
/// `GET /iaas/api/cloud-accounts-nsx-v`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListNsxVCloudAccounts {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
}

impl ListNsxVCloudAccounts {
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
    pub fn with_response(self) -> CallWithResponse<types::CloudAccountNsxVResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::CloudAccountNsxV> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_NSX_V_CLOUD_ACCOUNTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::CloudAccountNsxVResult> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_NSX_V_CLOUD_ACCOUNTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/iaas/api/cloud-accounts-nsx-v", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListNsxVCloudAccounts {
    type Output = Result<types::CloudAccountNsxVResult, Error>;
    type IntoFuture = Call<types::CloudAccountNsxVResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_NSX_V_CLOUD_ACCOUNTS, request, self.options)
    }
}

impl Client {
    /// Create an NSX-V cloud account.
    ///
    /// `POST /iaas/api/cloud-accounts-nsx-v`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// The body must hold name and `hostName`, `username` and `password` of the NSX Manager. The
    /// document also requires `dcid`, the data collector that reaches it. There are no regions to
    /// enable; name in `associatedCloudAccountIds` the vSphere cloud account that the manager belongs
    /// to. For NSX-T there is an operation of its own. Poll the request tracker until it is FINISHED or
    /// FAILED. `resources` then names the cloud account.
    ///
    /// - `body`: The NSX-V cloud account to create, with its credentials.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_nsx_v_cloud_account(
        &self,
        body: types::CloudAccountNsxVSpecification,
    ) -> CreateNsxVCloudAccount {
        CreateNsxVCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            body,
            validate_only: None,
        }
    }
}

/// The call of [`Client::create_nsx_v_cloud_account`].
///
/// `POST /iaas/api/cloud-accounts-nsx-v`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateNsxVCloudAccount {
    client: Client,
    options: CallOptions,
    body: types::CloudAccountNsxVSpecification,
    validate_only: Option<String>,
}

impl CreateNsxVCloudAccount {
    /// Sets the query parameter `validateOnly`.
    ///
    /// Set to `true` to only check the specification, credentials included. Nothing is created then,
    /// and the request tracker tells how the check went.
    pub fn validate_only(mut self, validate_only: impl Into<String>) -> Self {
        self.validate_only = Some(validate_only.into());
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
        let url = format!(
            "{}/iaas/api/cloud-accounts-nsx-v", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("validateOnly", &self.validate_only)
            .build()
    }
}

impl IntoFuture for CreateNsxVCloudAccount {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_NSX_V_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Get an NSX-V cloud account.
    ///
    /// `GET /iaas/api/cloud-accounts-nsx-v/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Answers host and data collector of the NSX Manager; the password is not part of the answer.
    ///
    /// - `id`: Id of the NSX-V cloud account.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No NSX-V cloud account with this id was found.
    #[inline]
    pub fn get_nsx_v_cloud_account(&self, id: impl Into<String>) -> GetNsxVCloudAccount {
        GetNsxVCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_nsx_v_cloud_account`].
///
/// `GET /iaas/api/cloud-accounts-nsx-v/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetNsxVCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetNsxVCloudAccount {
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
    pub fn with_response(self) -> CallWithResponse<types::CloudAccountNsxV> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/cloud-accounts-nsx-v/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetNsxVCloudAccount {
    type Output = Result<types::CloudAccountNsxV, Error>;
    type IntoFuture = Call<types::CloudAccountNsxV>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_NSX_V_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Delete an NSX-V cloud account.
    ///
    /// `DELETE /iaas/api/cloud-accounts-nsx-v/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts the deletion; networks in NSX-V stay. It fails while deployed networks, load balancers or
    /// security groups depend on the cloud account.
    ///
    /// - `id`: Id of the NSX-V cloud account.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_nsx_v_cloud_account(
        &self,
        id: impl Into<String>,
    ) -> DeleteNsxVCloudAccount {
        DeleteNsxVCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_nsx_v_cloud_account`].
///
/// `DELETE /iaas/api/cloud-accounts-nsx-v/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteNsxVCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteNsxVCloudAccount {
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
            "{}/iaas/api/cloud-accounts-nsx-v/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteNsxVCloudAccount {
    type Output = Result<Option<types::RequestTracker>, Error>;
    type IntoFuture = Call<Option<types::RequestTracker>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_NSX_V_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Update an NSX-V cloud account.
    ///
    /// `PATCH /iaas/api/cloud-accounts-nsx-v/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a change of name, description, tags or associated cloud accounts, or of how the NSX
    /// Manager is reached. The document requires `hostName`, `username`, `password` and `dcid` in every
    /// update.
    ///
    /// - `id`: Id of the NSX-V cloud account.
    /// - `body`: The properties to change, and those that every update must hold.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No NSX-V cloud account with this id was found.
    #[inline]
    pub fn update_nsx_v_cloud_account(
        &self,
        id: impl Into<String>,
        body: types::UpdateCloudAccountNsxVSpecification,
    ) -> UpdateNsxVCloudAccount {
        UpdateNsxVCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_nsx_v_cloud_account`].
///
/// `PATCH /iaas/api/cloud-accounts-nsx-v/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateNsxVCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::UpdateCloudAccountNsxVSpecification,
}

impl UpdateNsxVCloudAccount {
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
            "{}/iaas/api/cloud-accounts-nsx-v/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateNsxVCloudAccount {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_NSX_V_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// List VCF cloud accounts.
    ///
    /// `GET /iaas/api/cloud-accounts-vcf`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Each stands for one workload domain of VMware Cloud Foundation and shows its vCenter Server and
    /// NSX hosts.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_vcf_cloud_accounts(&self) -> ListVcfCloudAccounts {
        ListVcfCloudAccounts {
            client: self.clone(),
            options: CallOptions::default(),
            top: None,
            skip: None,
        }
    }
}

/// The call of [`Client::list_vcf_cloud_accounts`].
///
/// `GET /iaas/api/cloud-accounts-vcf`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListVcfCloudAccounts {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
}

impl ListVcfCloudAccounts {
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
    pub fn with_response(self) -> CallWithResponse<types::CloudAccountVcfResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::CloudAccountVcf> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_VCF_CLOUD_ACCOUNTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::CloudAccountVcfResult> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_VCF_CLOUD_ACCOUNTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/cloud-accounts-vcf", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListVcfCloudAccounts {
    type Output = Result<types::CloudAccountVcfResult, Error>;
    type IntoFuture = Call<types::CloudAccountVcfResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_VCF_CLOUD_ACCOUNTS, request, self.options)
    }
}

impl Client {
    /// Create a VCF cloud account.
    ///
    /// `POST /iaas/api/cloud-accounts-vcf`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Connects a workload domain of VMware Cloud Foundation with its vCenter Server and NSX at once.
    /// The body must hold name, `workloadDomainId` and `workloadDomainName`, host name, user name and
    /// password of the vCenter Server and of NSX, and the regions to enable. `sddcManagerId` names the
    /// SDDC Manager integration that the domain belongs to. Poll the request tracker until it is
    /// FINISHED or FAILED. `resources` then names the cloud account.
    ///
    /// - `body`: The VCF cloud account to create, with its credentials.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_vcf_cloud_account(
        &self,
        body: types::CloudAccountVcfSpecification,
    ) -> CreateVcfCloudAccount {
        CreateVcfCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            body,
            validate_only: None,
        }
    }
}

/// The call of [`Client::create_vcf_cloud_account`].
///
/// `POST /iaas/api/cloud-accounts-vcf`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateVcfCloudAccount {
    client: Client,
    options: CallOptions,
    body: types::CloudAccountVcfSpecification,
    validate_only: Option<String>,
}

impl CreateVcfCloudAccount {
    /// Sets the query parameter `validateOnly`.
    ///
    /// Set to `true` to only check the specification, credentials included. Nothing is created then,
    /// and the request tracker tells how the check went.
    pub fn validate_only(mut self, validate_only: impl Into<String>) -> Self {
        self.validate_only = Some(validate_only.into());
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
        let url = format!("{}/iaas/api/cloud-accounts-vcf", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("validateOnly", &self.validate_only)
            .build()
    }
}

impl IntoFuture for CreateVcfCloudAccount {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_VCF_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Enumerate the regions of VCF.
    ///
    /// `POST /iaas/api/cloud-accounts-vcf/region-enumeration`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a search for the data centers in the vCenter Server of a workload domain, which serve as
    /// regions. Give `cloudAccountId` of an existing cloud account, or the workload domain with the
    /// access to its vCenter Server and NSX. `resources` of the finished request tracker leads to the
    /// result, which the operation for region enumeration results answers.
    ///
    /// - `body`: An existing cloud account, or what is needed to connect to VCF.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn enumerate_vcf_regions(
        &self,
        body: types::CloudAccountVcfRegionEnumerationSpecification,
    ) -> EnumerateVcfRegions {
        EnumerateVcfRegions {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::enumerate_vcf_regions`].
///
/// `POST /iaas/api/cloud-accounts-vcf/region-enumeration`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct EnumerateVcfRegions {
    client: Client,
    options: CallOptions,
    body: types::CloudAccountVcfRegionEnumerationSpecification,
}

impl EnumerateVcfRegions {
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
        let url = format!(
            "{}/iaas/api/cloud-accounts-vcf/region-enumeration", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for EnumerateVcfRegions {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::ENUMERATE_VCF_REGIONS, request, self.options)
    }
}

impl Client {
    /// Get a VCF cloud account.
    ///
    /// `GET /iaas/api/cloud-accounts-vcf/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Answers workload domain, vCenter Server, NSX, SDDC Manager and the enabled regions; passwords
    /// are not part of the answer.
    ///
    /// - `id`: Id of the VCF cloud account.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No VCF cloud account with this id was found.
    #[inline]
    pub fn get_vcf_cloud_account(&self, id: impl Into<String>) -> GetVcfCloudAccount {
        GetVcfCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_vcf_cloud_account`].
///
/// `GET /iaas/api/cloud-accounts-vcf/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetVcfCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetVcfCloudAccount {
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
    pub fn with_response(self) -> CallWithResponse<types::CloudAccountVcf> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/cloud-accounts-vcf/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetVcfCloudAccount {
    type Output = Result<types::CloudAccountVcf, Error>;
    type IntoFuture = Call<types::CloudAccountVcf>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_VCF_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Delete a VCF cloud account.
    ///
    /// `DELETE /iaas/api/cloud-accounts-vcf/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts the deletion; the workload domain stays. It fails while resources that were deployed
    /// through the cloud account exist.
    ///
    /// - `id`: Id of the VCF cloud account.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_vcf_cloud_account(
        &self,
        id: impl Into<String>,
    ) -> DeleteVcfCloudAccount {
        DeleteVcfCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_vcf_cloud_account`].
///
/// `DELETE /iaas/api/cloud-accounts-vcf/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteVcfCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteVcfCloudAccount {
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
            "{}/iaas/api/cloud-accounts-vcf/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteVcfCloudAccount {
    type Output = Result<Option<types::RequestTracker>, Error>;
    type IntoFuture = Call<Option<types::RequestTracker>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_VCF_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Update a VCF cloud account.
    ///
    /// `PATCH /iaas/api/cloud-accounts-vcf/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a change of name, description, tags, regions, hosts or credentials. The document requires
    /// the workload domain and host name, user name and password of both vCenter Server and NSX in
    /// every update. List in `regions` every region that is to be enabled, not only new ones.
    ///
    /// - `id`: Id of the VCF cloud account.
    /// - `body`: The properties to change, and those that every update must hold.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No VCF cloud account with this id was found.
    #[inline]
    pub fn update_vcf_cloud_account(
        &self,
        id: impl Into<String>,
        body: types::UpdateCloudAccountVcfSpecification,
    ) -> UpdateVcfCloudAccount {
        UpdateVcfCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_vcf_cloud_account`].
///
/// `PATCH /iaas/api/cloud-accounts-vcf/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateVcfCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::UpdateCloudAccountVcfSpecification,
}

impl UpdateVcfCloudAccount {
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
            "{}/iaas/api/cloud-accounts-vcf/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateVcfCloudAccount {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_VCF_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Enumerate private images of a VCF cloud account.
    ///
    /// `POST /iaas/api/cloud-accounts-vcf/{id}/private-image-enumeration`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a search for templates and other images in the vCenter Server of the workload domain.
    /// Those found are listed as fabric images whose `isPrivate` is true.
    ///
    /// - `id`: Id of the VCF cloud account.
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn enumerate_vcf_private_images(
        &self,
        id: impl Into<String>,
    ) -> EnumerateVcfPrivateImages {
        EnumerateVcfPrivateImages {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::enumerate_vcf_private_images`].
///
/// `POST /iaas/api/cloud-accounts-vcf/{id}/private-image-enumeration`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct EnumerateVcfPrivateImages {
    client: Client,
    options: CallOptions,
    id: String,
}

impl EnumerateVcfPrivateImages {
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
            "{}/iaas/api/cloud-accounts-vcf/{id}/private-image-enumeration", self.client
            .core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for EnumerateVcfPrivateImages {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::ENUMERATE_VCF_PRIVATE_IMAGES, request, self.options)
    }
}

impl Client {
    /// List VMC cloud accounts.
    ///
    /// `GET /iaas/api/cloud-accounts-vmc`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Each stands for one SDDC of VMware Cloud on AWS and shows its name.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_vmc_cloud_accounts(&self) -> ListVmcCloudAccounts {
        ListVmcCloudAccounts {
            client: self.clone(),
            options: CallOptions::default(),
            top: None,
            skip: None,
        }
    }
}

/// The call of [`Client::list_vmc_cloud_accounts`].
///
/// `GET /iaas/api/cloud-accounts-vmc`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListVmcCloudAccounts {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
}

impl ListVmcCloudAccounts {
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
    pub fn with_response(self) -> CallWithResponse<types::CloudAccountVmcResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::CloudAccountVmc> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_VMC_CLOUD_ACCOUNTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::CloudAccountVmcResult> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_VMC_CLOUD_ACCOUNTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/iaas/api/cloud-accounts-vmc", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListVmcCloudAccounts {
    type Output = Result<types::CloudAccountVmcResult, Error>;
    type IntoFuture = Call<types::CloudAccountVmcResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_VMC_CLOUD_ACCOUNTS, request, self.options)
    }
}

impl Client {
    /// Create a VMC cloud account.
    ///
    /// `POST /iaas/api/cloud-accounts-vmc`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Connects an SDDC of VMware Cloud on AWS. The body must hold name, `sddcId`, the regions to
    /// enable, `hostName`, `username` and `password` of the vCenter Server, `nsxHostName`, an API token
    /// for VMware Cloud on AWS as `apiKey`, and as `dcId` the data collector that reaches the SDDC.
    /// Poll the request tracker until it is FINISHED or FAILED. `resources` then names the cloud
    /// account.
    ///
    /// - `body`: The VMC cloud account to create, with its credentials.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_vmc_cloud_account(
        &self,
        body: types::CloudAccountVmcSpecification,
    ) -> CreateVmcCloudAccount {
        CreateVmcCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            body,
            validate_only: None,
        }
    }
}

/// The call of [`Client::create_vmc_cloud_account`].
///
/// `POST /iaas/api/cloud-accounts-vmc`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateVmcCloudAccount {
    client: Client,
    options: CallOptions,
    body: types::CloudAccountVmcSpecification,
    validate_only: Option<String>,
}

impl CreateVmcCloudAccount {
    /// Sets the query parameter `validateOnly`.
    ///
    /// Set to `true` to only check the specification, credentials included. Nothing is created then,
    /// and the request tracker tells how the check went.
    pub fn validate_only(mut self, validate_only: impl Into<String>) -> Self {
        self.validate_only = Some(validate_only.into());
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
        let url = format!("{}/iaas/api/cloud-accounts-vmc", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("validateOnly", &self.validate_only)
            .build()
    }
}

impl IntoFuture for CreateVmcCloudAccount {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_VMC_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Enumerate the regions of VMC.
    ///
    /// `POST /iaas/api/cloud-accounts-vmc/region-enumeration`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a search for the data centers in the vCenter Server of an SDDC, which serve as regions.
    /// Give `cloudAccountId` of an existing cloud account, or the SDDC with API token and the access to
    /// its vCenter Server and NSX. `resources` of the finished request tracker leads to the result,
    /// which the operation for region enumeration results answers.
    ///
    /// - `body`: An existing cloud account, or what is needed to connect to VMC.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn enumerate_vmc_regions(
        &self,
        body: types::CloudAccountVmcRegionEnumerationSpecification,
    ) -> EnumerateVmcRegions {
        EnumerateVmcRegions {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::enumerate_vmc_regions`].
///
/// `POST /iaas/api/cloud-accounts-vmc/region-enumeration`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct EnumerateVmcRegions {
    client: Client,
    options: CallOptions,
    body: types::CloudAccountVmcRegionEnumerationSpecification,
}

impl EnumerateVmcRegions {
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
        let url = format!(
            "{}/iaas/api/cloud-accounts-vmc/region-enumeration", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for EnumerateVmcRegions {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::ENUMERATE_VMC_REGIONS, request, self.options)
    }
}

impl Client {
    /// Get a VMC cloud account.
    ///
    /// `GET /iaas/api/cloud-accounts-vmc/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Answers the SDDC, the user and the enabled regions; API token and password are not part of the
    /// answer.
    ///
    /// - `id`: Id of the VMC cloud account.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No VMC cloud account with this id was found.
    #[inline]
    pub fn get_vmc_cloud_account(&self, id: impl Into<String>) -> GetVmcCloudAccount {
        GetVmcCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_vmc_cloud_account`].
///
/// `GET /iaas/api/cloud-accounts-vmc/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetVmcCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetVmcCloudAccount {
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
    pub fn with_response(self) -> CallWithResponse<types::CloudAccountVmc> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/cloud-accounts-vmc/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetVmcCloudAccount {
    type Output = Result<types::CloudAccountVmc, Error>;
    type IntoFuture = Call<types::CloudAccountVmc>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_VMC_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Delete a VMC cloud account.
    ///
    /// `DELETE /iaas/api/cloud-accounts-vmc/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts the deletion; the SDDC itself stays. It fails while resources that were deployed through
    /// the cloud account exist.
    ///
    /// - `id`: Id of the VMC cloud account.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_vmc_cloud_account(
        &self,
        id: impl Into<String>,
    ) -> DeleteVmcCloudAccount {
        DeleteVmcCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_vmc_cloud_account`].
///
/// `DELETE /iaas/api/cloud-accounts-vmc/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteVmcCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteVmcCloudAccount {
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
            "{}/iaas/api/cloud-accounts-vmc/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteVmcCloudAccount {
    type Output = Result<Option<types::RequestTracker>, Error>;
    type IntoFuture = Call<Option<types::RequestTracker>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_VMC_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Update a VMC cloud account.
    ///
    /// `PATCH /iaas/api/cloud-accounts-vmc/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a change of name, description, tags, regions, hosts or credentials. The document requires
    /// `sddcId`, `hostName`, `username`, `password`, `nsxHostName` and `dcId` in every update; `apiKey`
    /// may be left out. List in `regions` every region that is to be enabled, not only new ones.
    ///
    /// - `id`: Id of the VMC cloud account.
    /// - `body`: The properties to change, and those that every update must hold.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No VMC cloud account with this id was found.
    #[inline]
    pub fn update_vmc_cloud_account(
        &self,
        id: impl Into<String>,
        body: types::UpdateCloudAccountVmcSpecification,
    ) -> UpdateVmcCloudAccount {
        UpdateVmcCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_vmc_cloud_account`].
///
/// `PATCH /iaas/api/cloud-accounts-vmc/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateVmcCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::UpdateCloudAccountVmcSpecification,
}

impl UpdateVmcCloudAccount {
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
            "{}/iaas/api/cloud-accounts-vmc/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateVmcCloudAccount {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_VMC_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Enumerate private images of a VMC cloud account.
    ///
    /// `POST /iaas/api/cloud-accounts-vmc/{id}/private-image-enumeration`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a search for templates and other images in the vCenter Server of the SDDC. Those found
    /// are listed as fabric images whose `isPrivate` is true.
    ///
    /// - `id`: Id of the VMC cloud account.
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn enumerate_vmc_private_images(
        &self,
        id: impl Into<String>,
    ) -> EnumerateVmcPrivateImages {
        EnumerateVmcPrivateImages {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::enumerate_vmc_private_images`].
///
/// `POST /iaas/api/cloud-accounts-vmc/{id}/private-image-enumeration`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct EnumerateVmcPrivateImages {
    client: Client,
    options: CallOptions,
    id: String,
}

impl EnumerateVmcPrivateImages {
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
            "{}/iaas/api/cloud-accounts-vmc/{id}/private-image-enumeration", self.client
            .core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for EnumerateVmcPrivateImages {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::ENUMERATE_VMC_PRIVATE_IMAGES, request, self.options)
    }
}

impl Client {
    /// List vSphere cloud accounts.
    ///
    /// `GET /iaas/api/cloud-accounts-vsphere`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Each shows the vCenter Server, the user and the data collector that reaches it.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_vsphere_cloud_accounts(&self) -> ListVsphereCloudAccounts {
        ListVsphereCloudAccounts {
            client: self.clone(),
            options: CallOptions::default(),
            top: None,
            skip: None,
        }
    }
}

/// The call of [`Client::list_vsphere_cloud_accounts`].
///
/// `GET /iaas/api/cloud-accounts-vsphere`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListVsphereCloudAccounts {
    client: Client,
    options: CallOptions,
    top: Option<i64>,
    skip: Option<i64>,
}

impl ListVsphereCloudAccounts {
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
    pub fn with_response(self) -> CallWithResponse<types::CloudAccountVsphereResult> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::CloudAccountVsphere> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_VSPHERE_CLOUD_ACCOUNTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::CloudAccountVsphereResult> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_VSPHERE_CLOUD_ACCOUNTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/iaas/api/cloud-accounts-vsphere", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ListVsphereCloudAccounts {
    type Output = Result<types::CloudAccountVsphereResult, Error>;
    type IntoFuture = Call<types::CloudAccountVsphereResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_VSPHERE_CLOUD_ACCOUNTS, request, self.options)
    }
}

impl Client {
    /// Create a vSphere cloud account.
    ///
    /// `POST /iaas/api/cloud-accounts-vsphere`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// The body must hold name, `hostName` of the vCenter Server and the regions to enable, which are
    /// its data centers; `username` and `password` are needed as well unless `environment` makes the
    /// service reach the vCenter Server in another way. The cloud service also needs `dcid`, the data
    /// collector. If the vCenter Server has a certificate that is not trusted, send it as
    /// `certificateInfo`, or set `acceptSelfSignedCertificate`. Associate NSX cloud accounts with
    /// `associatedCloudAccountIds`. Poll the request tracker until it is FINISHED or FAILED.
    /// `resources` then names the cloud account.
    ///
    /// - `body`: The vSphere cloud account to create, with its credentials.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_vsphere_cloud_account(
        &self,
        body: types::CloudAccountVsphereSpecification,
    ) -> CreateVsphereCloudAccount {
        CreateVsphereCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            body,
            validate_only: None,
        }
    }
}

/// The call of [`Client::create_vsphere_cloud_account`].
///
/// `POST /iaas/api/cloud-accounts-vsphere`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateVsphereCloudAccount {
    client: Client,
    options: CallOptions,
    body: types::CloudAccountVsphereSpecification,
    validate_only: Option<String>,
}

impl CreateVsphereCloudAccount {
    /// Sets the query parameter `validateOnly`.
    ///
    /// Set to `true` to only check the specification, credentials included. Nothing is created then,
    /// and the request tracker tells how the check went.
    pub fn validate_only(mut self, validate_only: impl Into<String>) -> Self {
        self.validate_only = Some(validate_only.into());
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
        let url = format!(
            "{}/iaas/api/cloud-accounts-vsphere", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("validateOnly", &self.validate_only)
            .build()
    }
}

impl IntoFuture for CreateVsphereCloudAccount {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_VSPHERE_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Enumerate the regions of vSphere.
    ///
    /// `POST /iaas/api/cloud-accounts-vsphere/region-enumeration`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a search for the data centers of a vCenter Server, which serve as regions and have ids
    /// such as `Datacenter:datacenter-2`. Give `cloudAccountId` of an existing cloud account, or
    /// `hostName`, `username`, `password` and, in the cloud service, `dcid`. `resources` of the
    /// finished request tracker leads to the result, which the operation for region enumeration results
    /// answers.
    ///
    /// - `body`: An existing cloud account, or what is needed to connect to vSphere.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn enumerate_vsphere_regions(
        &self,
        body: types::CloudAccountVsphereRegionEnumerationSpecification,
    ) -> EnumerateVsphereRegions {
        EnumerateVsphereRegions {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::enumerate_vsphere_regions`].
///
/// `POST /iaas/api/cloud-accounts-vsphere/region-enumeration`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct EnumerateVsphereRegions {
    client: Client,
    options: CallOptions,
    body: types::CloudAccountVsphereRegionEnumerationSpecification,
}

impl EnumerateVsphereRegions {
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
        let url = format!(
            "{}/iaas/api/cloud-accounts-vsphere/region-enumeration", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for EnumerateVsphereRegions {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::ENUMERATE_VSPHERE_REGIONS, request, self.options)
    }
}

impl Client {
    /// Get a vSphere cloud account.
    ///
    /// `GET /iaas/api/cloud-accounts-vsphere/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Answers vCenter Server, user, data collector and the enabled regions; the password is not part
    /// of the answer.
    ///
    /// - `id`: Id of the vSphere cloud account.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No vSphere cloud account with this id was found.
    #[inline]
    pub fn get_vsphere_cloud_account(
        &self,
        id: impl Into<String>,
    ) -> GetVsphereCloudAccount {
        GetVsphereCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_vsphere_cloud_account`].
///
/// `GET /iaas/api/cloud-accounts-vsphere/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetVsphereCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetVsphereCloudAccount {
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
    pub fn with_response(self) -> CallWithResponse<types::CloudAccountVsphere> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/cloud-accounts-vsphere/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetVsphereCloudAccount {
    type Output = Result<types::CloudAccountVsphere, Error>;
    type IntoFuture = Call<types::CloudAccountVsphere>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_VSPHERE_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Delete a vSphere cloud account.
    ///
    /// `DELETE /iaas/api/cloud-accounts-vsphere/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts the deletion; the vCenter Server stays as it is. It fails while resources that were
    /// deployed through the cloud account exist.
    ///
    /// - `id`: Id of the vSphere cloud account.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_vsphere_cloud_account(
        &self,
        id: impl Into<String>,
    ) -> DeleteVsphereCloudAccount {
        DeleteVsphereCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_vsphere_cloud_account`].
///
/// `DELETE /iaas/api/cloud-accounts-vsphere/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteVsphereCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteVsphereCloudAccount {
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
            "{}/iaas/api/cloud-accounts-vsphere/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteVsphereCloudAccount {
    type Output = Result<Option<types::RequestTracker>, Error>;
    type IntoFuture = Call<Option<types::RequestTracker>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_VSPHERE_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Update a vSphere cloud account.
    ///
    /// `PATCH /iaas/api/cloud-accounts-vsphere/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a change of name, description, tags, regions or associated cloud accounts, or of how the
    /// vCenter Server is reached. The document requires `hostName` in every update; send `username` and
    /// `password` together. List in `regions` every region that is to be enabled, not only new ones.
    ///
    /// - `id`: Id of the vSphere cloud account.
    /// - `body`: The properties to change, and those that every update must hold.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: No vSphere cloud account with this id was found.
    #[inline]
    pub fn update_vsphere_cloud_account(
        &self,
        id: impl Into<String>,
        body: types::UpdateCloudAccountVsphereSpecification,
    ) -> UpdateVsphereCloudAccount {
        UpdateVsphereCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_vsphere_cloud_account`].
///
/// `PATCH /iaas/api/cloud-accounts-vsphere/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateVsphereCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::UpdateCloudAccountVsphereSpecification,
}

impl UpdateVsphereCloudAccount {
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
            "{}/iaas/api/cloud-accounts-vsphere/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateVsphereCloudAccount {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_VSPHERE_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Enumerate private images of a vSphere cloud account.
    ///
    /// `POST /iaas/api/cloud-accounts-vsphere/{id}/private-image-enumeration`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a search for templates and other images in the vCenter Server and its content libraries.
    /// Those found are listed as fabric images whose `isPrivate` is true.
    ///
    /// - `id`: Id of the vSphere cloud account.
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn enumerate_vsphere_private_images(
        &self,
        id: impl Into<String>,
    ) -> EnumerateVspherePrivateImages {
        EnumerateVspherePrivateImages {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::enumerate_vsphere_private_images`].
///
/// `POST /iaas/api/cloud-accounts-vsphere/{id}/private-image-enumeration`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct EnumerateVspherePrivateImages {
    client: Client,
    options: CallOptions,
    id: String,
}

impl EnumerateVspherePrivateImages {
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
            "{}/iaas/api/cloud-accounts-vsphere/{id}/private-image-enumeration", self
            .client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for EnumerateVspherePrivateImages {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::ENUMERATE_VSPHERE_PRIVATE_IMAGES, request, self.options)
    }
}

impl Client {
    /// Enumerate the regions of a cloud of any type.
    ///
    /// `POST /iaas/api/cloud-accounts/region-enumeration`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a search for the regions that a cloud account could enable. Name an existing cloud
    /// account by `cloudAccountId`, or give type, properties and credentials of one that is still to be
    /// created; the document requires `cloudAccountProperties` either way. `resources` of the finished
    /// request tracker leads to the result; get that with the operation for region enumeration results.
    ///
    /// - `body`: The cloud account, or the settings to connect with.
    ///
    /// # Errors
    ///
    /// - 400: The body or a parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn enumerate_regions(
        &self,
        body: types::CloudAccountRegionEnumerationSpecification,
    ) -> EnumerateRegions {
        EnumerateRegions {
            client: self.clone(),
            options: CallOptions::default(),
            body,
        }
    }
}

/// The call of [`Client::enumerate_regions`].
///
/// `POST /iaas/api/cloud-accounts/region-enumeration`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct EnumerateRegions {
    client: Client,
    options: CallOptions,
    body: types::CloudAccountRegionEnumerationSpecification,
}

impl EnumerateRegions {
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
        let url = format!(
            "{}/iaas/api/cloud-accounts/region-enumeration", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for EnumerateRegions {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::ENUMERATE_REGIONS, request, self.options)
    }
}

impl Client {
    /// Get the result of a region enumeration.
    ///
    /// `GET /iaas/api/cloud-accounts/region-enumeration/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Answers the regions that an enumeration found, for clouds of every type. Copy those wanted into
    /// `regions` when the cloud account is created or updated.
    ///
    /// - `id`: Id of the enumeration, the last part of the path in `resources` of its finished request tracker.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The enumeration was not found, or has no result.
    #[inline]
    pub fn get_region_enumeration(&self, id: impl Into<String>) -> GetRegionEnumeration {
        GetRegionEnumeration {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_region_enumeration`].
///
/// `GET /iaas/api/cloud-accounts/region-enumeration/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetRegionEnumeration {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetRegionEnumeration {
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
    pub fn with_response(self) -> CallWithResponse<types::CloudAccountRegions> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/cloud-accounts/region-enumeration/{id}", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetRegionEnumeration {
    type Output = Result<types::CloudAccountRegions, Error>;
    type IntoFuture = Call<types::CloudAccountRegions>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_REGION_ENUMERATION, request, self.options)
    }
}

impl Client {
    /// Get a cloud account of any type.
    ///
    /// `GET /iaas/api/cloud-accounts/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Tells the type, the enabled regions and, in `healthy`, whether the last health check went well.
    ///
    /// - `id`: Id of the cloud account.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The cloud account was not found.
    #[inline]
    pub fn get_cloud_account(&self, id: impl Into<String>) -> GetCloudAccount {
        GetCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            select: None,
        }
    }
}

/// The call of [`Client::get_cloud_account`].
///
/// `GET /iaas/api/cloud-accounts/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
    select: Option<String>,
}

impl GetCloudAccount {
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
    pub fn with_response(self) -> CallWithResponse<types::CloudAccount> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/iaas/api/cloud-accounts/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$select", &self.select)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetCloudAccount {
    type Output = Result<types::CloudAccount, Error>;
    type IntoFuture = Call<types::CloudAccount>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Delete a cloud account of any type.
    ///
    /// `DELETE /iaas/api/cloud-accounts/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts the deletion of the cloud account and of what data collection found in it. It fails while
    /// resources that were deployed through the cloud account exist.
    ///
    /// - `id`: Id of the cloud account.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn delete_cloud_account(&self, id: impl Into<String>) -> DeleteCloudAccount {
        DeleteCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_cloud_account`].
///
/// `DELETE /iaas/api/cloud-accounts/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeleteCloudAccount {
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
            "{}/iaas/api/cloud-accounts/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteCloudAccount {
    type Output = Result<Option<types::RequestTracker>, Error>;
    type IntoFuture = Call<Option<types::RequestTracker>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Update a cloud account of any type.
    ///
    /// `PATCH /iaas/api/cloud-accounts/{id}`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a change of name, description, tags, regions, properties, credentials or associated
    /// accounts. The document requires `privateKeyId` and `privateKey` in every update. List in
    /// `regions` every region that is to be enabled, not only new ones.
    ///
    /// - `id`: Id of the cloud account.
    /// - `body`: The properties to change, and the credentials.
    ///
    /// # Errors
    ///
    /// - 403: The caller is not permitted to do this.
    /// - 404: The cloud account was not found.
    #[inline]
    pub fn update_cloud_account(
        &self,
        id: impl Into<String>,
        body: types::UpdateCloudAccountSpecification,
    ) -> UpdateCloudAccount {
        UpdateCloudAccount {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::update_cloud_account`].
///
/// `PATCH /iaas/api/cloud-accounts/{id}`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateCloudAccount {
    client: Client,
    options: CallOptions,
    id: String,
    body: types::UpdateCloudAccountSpecification,
}

impl UpdateCloudAccount {
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
            "{}/iaas/api/cloud-accounts/{id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json(&self.body)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdateCloudAccount {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_CLOUD_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Run a health check of a cloud account.
    ///
    /// `POST /iaas/api/cloud-accounts/{id}/health-check`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a check whether the service reaches the endpoint with the stored credentials. When it has
    /// ended, get the cloud account with the operation for any type and read `healthy`.
    ///
    /// - `id`: Id of the cloud account.
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn check_cloud_account_health(
        &self,
        id: impl Into<String>,
    ) -> CheckCloudAccountHealth {
        CheckCloudAccountHealth {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            periodic_health_check_id: None,
        }
    }
}

/// The call of [`Client::check_cloud_account_health`].
///
/// `POST /iaas/api/cloud-accounts/{id}/health-check`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CheckCloudAccountHealth {
    client: Client,
    options: CallOptions,
    id: String,
    periodic_health_check_id: Option<String>,
}

impl CheckCloudAccountHealth {
    /// Sets the query parameter `periodicHealthCheckId`.
    ///
    /// Id of the periodic health check that this one belongs to. Leave it out for a check on demand.
    pub fn periodic_health_check_id(
        mut self,
        periodic_health_check_id: impl Into<String>,
    ) -> Self {
        self.periodic_health_check_id = Some(periodic_health_check_id.into());
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
            "{}/iaas/api/cloud-accounts/{id}/health-check", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("periodicHealthCheckId", &self.periodic_health_check_id)
            .build()
    }
}

impl IntoFuture for CheckCloudAccountHealth {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CHECK_CLOUD_ACCOUNT_HEALTH, request, self.options)
    }
}

impl Client {
    /// Enumerate private images of a cloud account of any type.
    ///
    /// `POST /iaas/api/cloud-accounts/{id}/private-image-enumeration`
    ///
    /// Needs the feature `cloud-account`.
    ///
    /// Starts a search for images that are private to the cloud account, in all its regions, without
    /// waiting for the next data collection. Those found are listed as fabric images whose `isPrivate`
    /// is true.
    ///
    /// - `id`: Id of the cloud account.
    ///
    /// # Errors
    ///
    /// - 400: A parameter was not accepted.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn enumerate_private_images(
        &self,
        id: impl Into<String>,
    ) -> EnumeratePrivateImages {
        EnumeratePrivateImages {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::enumerate_private_images`].
///
/// `POST /iaas/api/cloud-accounts/{id}/private-image-enumeration`
///
/// Needs the feature `cloud-account`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct EnumeratePrivateImages {
    client: Client,
    options: CallOptions,
    id: String,
}

impl EnumeratePrivateImages {
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
            "{}/iaas/api/cloud-accounts/{id}/private-image-enumeration", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for EnumeratePrivateImages {
    type Output = Result<types::RequestTracker, Error>;
    type IntoFuture = Call<types::RequestTracker>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::ENUMERATE_PRIVATE_IMAGES, request, self.options)
    }
}
