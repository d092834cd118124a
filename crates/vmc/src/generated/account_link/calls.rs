// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Get a link for connecting an AWS account.
    ///
    /// `GET /vmc/api/orgs/{org}/account-link`
    ///
    /// The answer points to a CloudFormation template; running it in the customer's AWS account
    /// connects that account to the org. The link expires.
    ///
    /// - `org`: Id of the org.
    ///
    /// # Errors
    ///
    /// - 500: The server failed on the request.
    #[inline]
    pub fn get_account_link(&self, org: impl Into<String>) -> GetAccountLink {
        GetAccountLink {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
        }
    }
}

/// The call of [`Client::get_account_link`].
///
/// `GET /vmc/api/orgs/{org}/account-link`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetAccountLink {
    client: Client,
    options: CallOptions,
    org: String,
}

impl GetAccountLink {
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
    pub fn with_response(self) -> CallWithResponse<types::LinkRequest> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/account-link", self.client.core.base_url()
        );
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for GetAccountLink {
    type Output = Result<types::LinkRequest, Error>;
    type IntoFuture = Call<types::LinkRequest>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_ACCOUNT_LINK, request, self.options)
    }
}

impl Client {
    /// List the subnets that an SDDC can be attached to.
    ///
    /// `GET /vmc/api/orgs/{org}/account-link/compatible-subnets`
    ///
    /// The subnets of the connected AWS account, by VPC, each with a mark whether it suits the SDDC
    /// described by the query.
    ///
    /// - `org`: Id of the org.
    /// - `linked_account_id`: Id of the connected account, as listed by the connected accounts of the org; not the AWS account
    ///   number.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn get_compatible_subnets(
        &self,
        org: impl Into<String>,
        linked_account_id: impl Into<String>,
    ) -> GetCompatibleSubnets {
        GetCompatibleSubnets {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            linked_account_id: linked_account_id.into(),
            force_refresh: None,
            instance_type: None,
            num_of_hosts: None,
            region: None,
            sddc: None,
            sddc_type: None,
        }
    }
}

/// The call of [`Client::get_compatible_subnets`].
///
/// `GET /vmc/api/orgs/{org}/account-link/compatible-subnets`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetCompatibleSubnets {
    client: Client,
    options: CallOptions,
    org: String,
    linked_account_id: String,
    force_refresh: Option<bool>,
    instance_type: Option<String>,
    num_of_hosts: Option<i64>,
    region: Option<String>,
    sddc: Option<String>,
    sddc_type: Option<types::SddcType>,
}

impl GetCompatibleSubnets {
    /// Sets the query parameter `forceRefresh`.
    ///
    /// Reads the subnets from AWS anew instead of answering with known ones.
    pub fn force_refresh(mut self, force_refresh: bool) -> Self {
        self.force_refresh = Some(force_refresh);
        self
    }
    /// Sets the query parameter `instanceType`.
    ///
    /// EC2 instance type that the hosts are going to have, such as `i3.metal`.
    pub fn instance_type(mut self, instance_type: impl Into<String>) -> Self {
        self.instance_type = Some(instance_type.into());
        self
    }
    /// Sets the query parameter `numOfHosts`.
    ///
    /// Number of hosts that the SDDC is going to have.
    pub fn num_of_hosts(mut self, num_of_hosts: impl Into<i64>) -> Self {
        self.num_of_hosts = Some(num_of_hosts.into());
        self
    }
    /// Sets the query parameter `region`.
    ///
    /// AWS region to look in, such as `US_WEST_2`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// Sets the query parameter `sddc`.
    ///
    /// Id of an existing SDDC for which subnets are sought.
    pub fn sddc(mut self, sddc: impl Into<String>) -> Self {
        self.sddc = Some(sddc.into());
        self
    }
    /// Sets the query parameter `sddcType`.
    ///
    /// Kind of SDDC that the subnet is meant for: `1NODE`, or one in a single or in several
    /// availability zones.
    pub fn sddc_type(mut self, sddc_type: impl Into<types::SddcType>) -> Self {
        self.sddc_type = Some(sddc_type.into());
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
    pub fn with_response(self) -> CallWithResponse<types::AwsCompatibleSubnets> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/account-link/compatible-subnets", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("forceRefresh", &self.force_refresh)
            .query("instanceType", &self.instance_type)
            .query("linkedAccountId", &self.linked_account_id)
            .query("numOfHosts", &self.num_of_hosts)
            .query("region", &self.region)
            .query("sddc", &self.sddc)
            .query("sddcType", &self.sddc_type)
            .build()
    }
}

impl IntoFuture for GetCompatibleSubnets {
    type Output = Result<types::AwsCompatibleSubnets, Error>;
    type IntoFuture = Call<types::AwsCompatibleSubnets>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_COMPATIBLE_SUBNETS, request, self.options)
    }
}

impl Client {
    /// Choose the subnet and finish the account linking.
    ///
    /// `POST /vmc/api/orgs/{org}/account-link/compatible-subnets`
    ///
    /// - `org`: Id of the org.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn set_compatible_subnet(&self, org: impl Into<String>) -> SetCompatibleSubnet {
        SetCompatibleSubnet {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
        }
    }
}

/// The call of [`Client::set_compatible_subnet`].
///
/// `POST /vmc/api/orgs/{org}/account-link/compatible-subnets`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetCompatibleSubnet {
    client: Client,
    options: CallOptions,
    org: String,
}

impl SetCompatibleSubnet {
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
    pub fn with_response(self) -> CallWithResponse<types::AwsSubnet> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/account-link/compatible-subnets", self.client.core
            .base_url()
        );
        RequestBuilder::post(url).accept_json().build()
    }
}

impl IntoFuture for SetCompatibleSubnet {
    type Output = Result<types::AwsSubnet, Error>;
    type IntoFuture = Call<types::AwsSubnet>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::SET_COMPATIBLE_SUBNET, request, self.options)
    }
}

impl Client {
    /// Collect the subnets that an SDDC can be attached to.
    ///
    /// `GET /vmc/api/orgs/{org}/account-link/compatible-subnets-async`
    ///
    /// Does the same as the listing of compatible subnets, as a task to poll.
    ///
    /// - `org`: Id of the org.
    /// - `linked_account_id`: Id of the connected account, as listed by the connected accounts of the org; not the AWS account
    ///   number.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn get_compatible_subnets_async(
        &self,
        org: impl Into<String>,
        linked_account_id: impl Into<String>,
    ) -> GetCompatibleSubnetsAsync {
        GetCompatibleSubnetsAsync {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            linked_account_id: linked_account_id.into(),
            instance_type: None,
            num_of_hosts: None,
            region: None,
            sddc: None,
            sddc_type: None,
        }
    }
}

/// The call of [`Client::get_compatible_subnets_async`].
///
/// `GET /vmc/api/orgs/{org}/account-link/compatible-subnets-async`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetCompatibleSubnetsAsync {
    client: Client,
    options: CallOptions,
    org: String,
    linked_account_id: String,
    instance_type: Option<String>,
    num_of_hosts: Option<i64>,
    region: Option<String>,
    sddc: Option<String>,
    sddc_type: Option<types::SddcType>,
}

impl GetCompatibleSubnetsAsync {
    /// Sets the query parameter `instanceType`.
    ///
    /// EC2 instance type that the hosts are going to have, such as `i3.metal`.
    pub fn instance_type(mut self, instance_type: impl Into<String>) -> Self {
        self.instance_type = Some(instance_type.into());
        self
    }
    /// Sets the query parameter `numOfHosts`.
    ///
    /// Number of hosts that the SDDC is going to have.
    pub fn num_of_hosts(mut self, num_of_hosts: impl Into<i64>) -> Self {
        self.num_of_hosts = Some(num_of_hosts.into());
        self
    }
    /// Sets the query parameter `region`.
    ///
    /// AWS region to look in, such as `US_WEST_2`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// Sets the query parameter `sddc`.
    ///
    /// Id of an existing SDDC for which subnets are sought.
    pub fn sddc(mut self, sddc: impl Into<String>) -> Self {
        self.sddc = Some(sddc.into());
        self
    }
    /// Sets the query parameter `sddcType`.
    ///
    /// Kind of SDDC that the subnet is meant for: `1NODE`, or one in a single or in several
    /// availability zones.
    pub fn sddc_type(mut self, sddc_type: impl Into<types::SddcType>) -> Self {
        self.sddc_type = Some(sddc_type.into());
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
    pub fn with_response(self) -> CallWithResponse<types::Task> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/account-link/compatible-subnets-async", self.client
            .core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("instanceType", &self.instance_type)
            .query("linkedAccountId", &self.linked_account_id)
            .query("numOfHosts", &self.num_of_hosts)
            .query("region", &self.region)
            .query("sddc", &self.sddc)
            .query("sddcType", &self.sddc_type)
            .build()
    }
}

impl IntoFuture for GetCompatibleSubnetsAsync {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_COMPATIBLE_SUBNETS_ASYNC, request, self.options)
    }
}

impl Client {
    /// Choose the subnet and finish the account linking, as a task.
    ///
    /// `POST /vmc/api/orgs/{org}/account-link/compatible-subnets-async`
    ///
    /// Answers a task to poll.
    ///
    /// - `org`: Id of the org.
    /// - `body`: The subnet to use.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn set_compatible_subnet_async(
        &self,
        org: impl Into<String>,
        body: types::AwsSubnet,
    ) -> SetCompatibleSubnetAsync {
        SetCompatibleSubnetAsync {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            body,
        }
    }
}

/// The call of [`Client::set_compatible_subnet_async`].
///
/// `POST /vmc/api/orgs/{org}/account-link/compatible-subnets-async`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetCompatibleSubnetAsync {
    client: Client,
    options: CallOptions,
    org: String,
    body: types::AwsSubnet,
}

impl SetCompatibleSubnetAsync {
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
        let url = format!(
            "{}/vmc/api/orgs/{org}/account-link/compatible-subnets-async", self.client
            .core.base_url()
        );
        RequestBuilder::post(url).accept_json().json(&self.body).build()
    }
}

impl IntoFuture for SetCompatibleSubnetAsync {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::SET_COMPATIBLE_SUBNET_ASYNC, request, self.options)
    }
}

impl Client {
    /// List the AWS accounts connected to an org.
    ///
    /// `GET /vmc/api/orgs/{org}/account-link/connected-accounts`
    ///
    /// - `org`: Id of the org.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn list_connected_accounts(
        &self,
        org: impl Into<String>,
    ) -> ListConnectedAccounts {
        ListConnectedAccounts {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            provider: None,
        }
    }
}

/// The call of [`Client::list_connected_accounts`].
///
/// `GET /vmc/api/orgs/{org}/account-link/connected-accounts`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListConnectedAccounts {
    client: Client,
    options: CallOptions,
    org: String,
    provider: Option<types::ListConnectedAccountsProvider>,
}

impl ListConnectedAccounts {
    /// Sets the query parameter `provider`.
    ///
    /// Cloud provider of the accounts. The server's default is `"AWS"`.
    pub fn provider(
        mut self,
        provider: impl Into<types::ListConnectedAccountsProvider>,
    ) -> Self {
        self.provider = Some(provider.into());
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
    pub fn with_response(
        self,
    ) -> CallWithResponse<Vec<types::AwsCustomerConnectedAccount>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::AwsCustomerConnectedAccount> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_CONNECTED_ACCOUNTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::AwsCustomerConnectedAccount>> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_CONNECTED_ACCOUNTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/account-link/connected-accounts", self.client.core
            .base_url()
        );
        RequestBuilder::get(url).accept_json().query("provider", &self.provider).build()
    }
}

impl IntoFuture for ListConnectedAccounts {
    type Output = Result<Vec<types::AwsCustomerConnectedAccount>, Error>;
    type IntoFuture = Call<Vec<types::AwsCustomerConnectedAccount>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_CONNECTED_ACCOUNTS, request, self.options)
    }
}

impl Client {
    /// Remove a connected account.
    ///
    /// `DELETE /vmc/api/orgs/{org}/account-link/connected-accounts/{linkedAccountPathId}`
    ///
    /// - `org`: Id of the org.
    /// - `linked_account_path_id`: Id of the connected account; not the AWS account number.
    ///
    /// # Errors
    ///
    /// - 400: The account cannot be removed, or the request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn delete_connected_account(
        &self,
        org: impl Into<String>,
        linked_account_path_id: impl Into<String>,
    ) -> DeleteConnectedAccount {
        DeleteConnectedAccount {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            linked_account_path_id: linked_account_path_id.into(),
            force_even_when_sddc_present: None,
        }
    }
}

/// The call of [`Client::delete_connected_account`].
///
/// `DELETE /vmc/api/orgs/{org}/account-link/connected-accounts/{linkedAccountPathId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteConnectedAccount {
    client: Client,
    options: CallOptions,
    org: String,
    linked_account_path_id: String,
    force_even_when_sddc_present: Option<bool>,
}

impl DeleteConnectedAccount {
    /// Sets the query parameter `forceEvenWhenSddcPresent`.
    ///
    /// Removes the account even while SDDCs are still attached to it.
    pub fn force_even_when_sddc_present(
        mut self,
        force_even_when_sddc_present: bool,
    ) -> Self {
        self.force_even_when_sddc_present = Some(force_even_when_sddc_present);
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
    pub fn with_response(self) -> CallWithResponse<types::AwsCustomerConnectedAccount> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let linked_account_path_id = path_segment(
            "linkedAccountPathId",
            &self.linked_account_path_id,
        )?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/account-link/connected-accounts/{linked_account_path_id}",
            self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("forceEvenWhenSddcPresent", &self.force_even_when_sddc_present)
            .build()
    }
}

impl IntoFuture for DeleteConnectedAccount {
    type Output = Result<types::AwsCustomerConnectedAccount, Error>;
    type IntoFuture = Call<types::AwsCustomerConnectedAccount>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_CONNECTED_ACCOUNT, request, self.options)
    }
}

impl Client {
    /// Map the availability zones of a connected account.
    ///
    /// `POST /vmc/api/orgs/{org}/account-link/map-customer-zones`
    ///
    /// Relates the zone names of the customer's AWS account to those of the service. Answers a task to
    /// poll.
    ///
    /// - `org`: Id of the org.
    /// - `body`: The connected account and the regions to map.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn map_customer_zones(
        &self,
        org: impl Into<String>,
        body: types::MapZonesRequest,
    ) -> MapCustomerZones {
        MapCustomerZones {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            body,
        }
    }
}

/// The call of [`Client::map_customer_zones`].
///
/// `POST /vmc/api/orgs/{org}/account-link/map-customer-zones`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct MapCustomerZones {
    client: Client,
    options: CallOptions,
    org: String,
    body: types::MapZonesRequest,
}

impl MapCustomerZones {
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
        let url = format!(
            "{}/vmc/api/orgs/{org}/account-link/map-customer-zones", self.client.core
            .base_url()
        );
        RequestBuilder::post(url).accept_json().json(&self.body).build()
    }
}

impl IntoFuture for MapCustomerZones {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::MAP_CUSTOMER_ZONES, request, self.options)
    }
}

impl Client {
    /// List the connections between SDDCs and AWS accounts.
    ///
    /// `GET /vmc/api/orgs/{org}/account-link/sddc-connections`
    ///
    /// - `org`: Id of the org.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn list_sddc_connections(&self, org: impl Into<String>) -> ListSddcConnections {
        ListSddcConnections {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: None,
        }
    }
}

/// The call of [`Client::list_sddc_connections`].
///
/// `GET /vmc/api/orgs/{org}/account-link/sddc-connections`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListSddcConnections {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: Option<String>,
}

impl ListSddcConnections {
    /// Sets the query parameter `sddc`.
    ///
    /// Id of an SDDC; leaves only its connections.
    pub fn sddc(mut self, sddc: impl Into<String>) -> Self {
        self.sddc = Some(sddc.into());
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
    pub fn with_response(self) -> CallWithResponse<Vec<types::AwsSddcConnection>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::AwsSddcConnection> {
        let request = self.request();
        self.client.core.items(&operations::LIST_SDDC_CONNECTIONS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::AwsSddcConnection>> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_SDDC_CONNECTIONS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/account-link/sddc-connections", self.client.core
            .base_url()
        );
        RequestBuilder::get(url).accept_json().query("sddc", &self.sddc).build()
    }
}

impl IntoFuture for ListSddcConnections {
    type Output = Result<Vec<types::AwsSddcConnection>, Error>;
    type IntoFuture = Call<Vec<types::AwsSddcConnection>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_SDDC_CONNECTIONS, request, self.options)
    }
}
