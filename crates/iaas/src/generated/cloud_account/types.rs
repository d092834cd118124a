// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, open_enum, record, wire::{Extra, Record}};

use crate::types::{CertificateInfoSpecification, Href, Region, Tag};

/// A cloud account of any type: address of and access to a cloud, a data center or a manager of
/// networks.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccount {
    /// Links to the cloud account itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Cloud accounts that workloads can move to, by id. `UNIDIRECTIONAL` means from this account to
    /// the other only, `BIDIRECTIONAL` both ways.
    pub associated_mobility_cloud_account_ids: BTreeMap<
        String,
        AssociatedMobilityCloudAccountIds,
    >,
    /// Properties that the type of account has, by name, such as `hostName` or `dcId`. All values are
    /// strings.
    pub cloud_account_properties: BTreeMap<String, String>,
    /// Type of the cloud account, such as `aws`, `azure`, `gcp`, `vsphere`, `nsxt`, `nsxv`, `vmc` or
    /// `vcf`.
    pub cloud_account_type: String,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the cloud account, by name. All values are strings. Which there are
    /// depends on the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Free text about the cloud account.
    pub description: Option<String>,
    /// Regions that are enabled for the account. Set by the service from the regions of the request.
    pub enabled_regions: Vec<Region>,
    /// Whether the cloud could be reached with the credentials of the account when that was last
    /// checked.
    pub healthy: Option<bool>,
    /// Id of the cloud account, given by the service.
    pub id: String,
    /// Whether the account is in maintenance mode.
    pub in_maintenance_mode: Option<bool>,
    /// Name of the cloud account.
    pub name: Option<String>,
    /// Id of the organization that the cloud account belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the cloud account; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Tags of the cloud account, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    CloudAccount, goes_back: false,
    member links: "_links",
    member associated_mobility_cloud_account_ids: "associatedMobilityCloudAccountIds",
    member cloud_account_properties: "cloudAccountProperties",
    member cloud_account_type: "cloudAccountType",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member description: "description",
    member enabled_regions: "enabledRegions",
    member healthy: "healthy",
    member id: "id",
    member in_maintenance_mode: "inMaintenanceMode",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member tags: "tags",
    member updated_at: "updatedAt",
}

/// A cloud account for AWS.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountAws {
    /// Links to the cloud account itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Id of the AWS access key that the service signs in with.
    pub access_key_id: String,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the cloud account, by name. All values are strings. Which there are
    /// depends on the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Free text about the cloud account.
    pub description: Option<String>,
    /// Regions that are enabled for the account. Set by the service from the regions of the request.
    pub enabled_regions: Vec<Region>,
    /// Id of the cloud account, given by the service.
    pub id: String,
    /// Name of the cloud account.
    pub name: Option<String>,
    /// Id of the organization that the cloud account belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the cloud account; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Tags of the cloud account, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    CloudAccountAws, goes_back: false,
    member links: "_links",
    member access_key_id: "accessKeyId",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member description: "description",
    member enabled_regions: "enabledRegions",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member tags: "tags",
    member updated_at: "updatedAt",
}

/// What is needed to list the regions of AWS: an existing cloud account, or credentials.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountAwsRegionEnumerationSpecification {
    /// Id of the AWS access key that the service signs in with. Not needed with `cloudAccountId`.
    pub access_key_id: Option<String>,
    /// Id of an existing cloud account whose endpoint and credentials to use. The other properties can
    /// then be left out.
    pub cloud_account_id: Option<String>,
    /// Secret part of the AWS access key. Sent, never returned. Not needed with `cloudAccountId`.
    pub secret_access_key: Option<String>,
    extra: Extra,
}

impl CloudAccountAwsRegionEnumerationSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `accessKeyId`.
    #[must_use]
    pub fn access_key_id(mut self, access_key_id: impl Into<String>) -> Self {
        self.access_key_id = Some(access_key_id.into());
        self
    }
    /// Sets `cloudAccountId`.
    #[must_use]
    pub fn cloud_account_id(mut self, cloud_account_id: impl Into<String>) -> Self {
        self.cloud_account_id = Some(cloud_account_id.into());
        self
    }
    /// Sets `secretAccessKey`.
    #[must_use]
    pub fn secret_access_key(mut self, secret_access_key: impl Into<String>) -> Self {
        self.secret_access_key = Some(secret_access_key.into());
        self
    }
}

record! {
    CloudAccountAwsRegionEnumerationSpecification, goes_back: true,
    member access_key_id: "accessKeyId",
    member cloud_account_id: "cloudAccountId",
    member secret_access_key: "secretAccessKey",
}

/// Cloud accounts for AWS, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountAwsResult {
    /// The cloud accounts for AWS that were asked for; a part of all where the list is paged.
    pub content: Vec<CloudAccountAws>,
    /// Number of cloud accounts for AWS in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of cloud accounts for AWS in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    CloudAccountAwsResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A cloud account for AWS to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountAwsSpecification {
    /// Id of the AWS access key that the service signs in with.
    pub access_key_id: String,
    /// Whether to create a cloud zone for each enabled region.
    pub create_default_zones: Option<bool>,
    /// Free text about the cloud account.
    pub description: Option<String>,
    /// Name of the cloud account.
    pub name: String,
    /// Regions to enable, as the region enumeration returns them.
    pub regions: Vec<RegionSpecification>,
    /// Secret part of the AWS access key. Sent, never returned.
    pub secret_access_key: String,
    /// Tags that the cloud account is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl CloudAccountAwsSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        access_key_id: impl Into<String>,
        name: impl Into<String>,
        regions: impl IntoIterator<Item = impl Into<RegionSpecification>>,
        secret_access_key: impl Into<String>,
    ) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            name: name.into(),
            regions: regions.into_iter().map(Into::into).collect(),
            secret_access_key: secret_access_key.into(),
            ..Self::empty()
        }
    }
    /// Sets `createDefaultZones`.
    #[must_use]
    pub fn create_default_zones(mut self, create_default_zones: bool) -> Self {
        self.create_default_zones = Some(create_default_zones);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    CloudAccountAwsSpecification, goes_back: true,
    member access_key_id: "accessKeyId",
    member create_default_zones: "createDefaultZones",
    member description: "description",
    member name: "name",
    member regions: "regions",
    member secret_access_key: "secretAccessKey",
    member tags: "tags",
}

/// A cloud account for Azure, which is the connection to a subscription.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountAzure {
    /// Links to the cloud account itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Id of the application that the service signs in as, a UUID; also called client id.
    pub client_application_id: String,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the cloud account, by name. All values are strings. Which there are
    /// depends on the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Free text about the cloud account.
    pub description: Option<String>,
    /// Regions that are enabled for the account. Set by the service from the regions of the request.
    pub enabled_regions: Vec<Region>,
    /// Id of the cloud account, given by the service.
    pub id: String,
    /// Name of the cloud account.
    pub name: Option<String>,
    /// Id of the organization that the cloud account belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the cloud account; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Id of the subscription in Azure that the account is for, a UUID.
    pub subscription_id: String,
    /// Tags of the cloud account, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Id of the tenant in Azure that the application belongs to, a UUID.
    pub tenant_id: String,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    CloudAccountAzure, goes_back: false,
    member links: "_links",
    member client_application_id: "clientApplicationId",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member description: "description",
    member enabled_regions: "enabledRegions",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member subscription_id: "subscriptionId",
    member tags: "tags",
    member tenant_id: "tenantId",
    member updated_at: "updatedAt",
}

/// What is needed to list the regions of Azure: an existing cloud account, or credentials.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountAzureRegionEnumerationSpecification {
    /// Id of the application that the service signs in as, a UUID; also called client id. Not needed
    /// with `cloudAccountId`.
    pub client_application_id: Option<String>,
    /// Secret key of the application. Sent, never returned. Not needed with `cloudAccountId`.
    pub client_application_secret_key: Option<String>,
    /// Id of an existing cloud account whose endpoint and credentials to use. The other properties can
    /// then be left out.
    pub cloud_account_id: Option<String>,
    /// Id of the subscription in Azure that the account is for, a UUID. Not needed with
    /// `cloudAccountId`.
    pub subscription_id: Option<String>,
    /// Id of the tenant in Azure that the application belongs to, a UUID. Not needed with
    /// `cloudAccountId`.
    pub tenant_id: Option<String>,
    extra: Extra,
}

impl CloudAccountAzureRegionEnumerationSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `clientApplicationId`.
    #[must_use]
    pub fn client_application_id(
        mut self,
        client_application_id: impl Into<String>,
    ) -> Self {
        self.client_application_id = Some(client_application_id.into());
        self
    }
    /// Sets `clientApplicationSecretKey`.
    #[must_use]
    pub fn client_application_secret_key(
        mut self,
        client_application_secret_key: impl Into<String>,
    ) -> Self {
        self.client_application_secret_key = Some(client_application_secret_key.into());
        self
    }
    /// Sets `cloudAccountId`.
    #[must_use]
    pub fn cloud_account_id(mut self, cloud_account_id: impl Into<String>) -> Self {
        self.cloud_account_id = Some(cloud_account_id.into());
        self
    }
    /// Sets `subscriptionId`.
    #[must_use]
    pub fn subscription_id(mut self, subscription_id: impl Into<String>) -> Self {
        self.subscription_id = Some(subscription_id.into());
        self
    }
    /// Sets `tenantId`.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

record! {
    CloudAccountAzureRegionEnumerationSpecification, goes_back: true,
    member client_application_id: "clientApplicationId",
    member client_application_secret_key: "clientApplicationSecretKey",
    member cloud_account_id: "cloudAccountId",
    member subscription_id: "subscriptionId",
    member tenant_id: "tenantId",
}

/// Cloud accounts for Azure, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountAzureResult {
    /// The cloud accounts for Azure that were asked for; a part of all where the list is paged.
    pub content: Vec<CloudAccountAzure>,
    /// Number of cloud accounts for Azure in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of cloud accounts for Azure in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    CloudAccountAzureResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A cloud account for Azure to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountAzureSpecification {
    /// Id of the application that the service signs in as, a UUID; also called client id.
    pub client_application_id: String,
    /// Secret key of the application. Sent, never returned.
    pub client_application_secret_key: String,
    /// Whether to create a cloud zone for each enabled region.
    pub create_default_zones: Option<bool>,
    /// Free text about the cloud account.
    pub description: Option<String>,
    /// Name of the cloud account.
    pub name: String,
    /// Regions to enable, as the region enumeration returns them.
    pub regions: Vec<RegionSpecification>,
    /// Id of the subscription in Azure that the account is for, a UUID.
    pub subscription_id: String,
    /// Tags that the cloud account is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    /// Id of the tenant in Azure that the application belongs to, a UUID.
    pub tenant_id: String,
    extra: Extra,
}

impl CloudAccountAzureSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        client_application_id: impl Into<String>,
        client_application_secret_key: impl Into<String>,
        name: impl Into<String>,
        regions: impl IntoIterator<Item = impl Into<RegionSpecification>>,
        subscription_id: impl Into<String>,
        tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            client_application_id: client_application_id.into(),
            client_application_secret_key: client_application_secret_key.into(),
            name: name.into(),
            regions: regions.into_iter().map(Into::into).collect(),
            subscription_id: subscription_id.into(),
            tenant_id: tenant_id.into(),
            ..Self::empty()
        }
    }
    /// Sets `createDefaultZones`.
    #[must_use]
    pub fn create_default_zones(mut self, create_default_zones: bool) -> Self {
        self.create_default_zones = Some(create_default_zones);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    CloudAccountAzureSpecification, goes_back: true,
    member client_application_id: "clientApplicationId",
    member client_application_secret_key: "clientApplicationSecretKey",
    member create_default_zones: "createDefaultZones",
    member description: "description",
    member name: "name",
    member regions: "regions",
    member subscription_id: "subscriptionId",
    member tags: "tags",
    member tenant_id: "tenantId",
}

/// A cloud account for Google Cloud.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountGcp {
    /// Links to the cloud account itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Email address of the service account that the service signs in with.
    pub client_email: String,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the cloud account, by name. All values are strings. Which there are
    /// depends on the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Free text about the cloud account.
    pub description: Option<String>,
    /// Regions that are enabled for the account. Set by the service from the regions of the request.
    pub enabled_regions: Vec<Region>,
    /// Id of the cloud account, given by the service.
    pub id: String,
    /// Name of the cloud account.
    pub name: Option<String>,
    /// Id of the organization that the cloud account belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the cloud account; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Id of the private key of the service account.
    pub private_key_id: String,
    /// Id of the project in Google Cloud, not of a project of this API.
    pub project_id: String,
    /// Tags of the cloud account, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    CloudAccountGcp, goes_back: false,
    member links: "_links",
    member client_email: "clientEmail",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member description: "description",
    member enabled_regions: "enabledRegions",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member private_key_id: "privateKeyId",
    member project_id: "projectId",
    member tags: "tags",
    member updated_at: "updatedAt",
}

/// What is needed to list the regions of Google Cloud: an existing cloud account, or a service
/// account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountGcpRegionEnumerationSpecification {
    /// Email address of the service account that the service signs in with. Not needed with
    /// `cloudAccountId`.
    pub client_email: Option<String>,
    /// Id of an existing cloud account whose endpoint and credentials to use. The other properties can
    /// then be left out.
    pub cloud_account_id: Option<String>,
    /// Private key of the service account, in PEM format. A secret; sent, never returned. Not needed
    /// with `cloudAccountId`.
    pub private_key: Option<String>,
    /// Id of the private key of the service account. Not needed with `cloudAccountId`.
    pub private_key_id: Option<String>,
    /// Id of the project in Google Cloud, not of a project of this API. Not needed with
    /// `cloudAccountId`.
    pub project_id: Option<String>,
    extra: Extra,
}

impl CloudAccountGcpRegionEnumerationSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `clientEmail`.
    #[must_use]
    pub fn client_email(mut self, client_email: impl Into<String>) -> Self {
        self.client_email = Some(client_email.into());
        self
    }
    /// Sets `cloudAccountId`.
    #[must_use]
    pub fn cloud_account_id(mut self, cloud_account_id: impl Into<String>) -> Self {
        self.cloud_account_id = Some(cloud_account_id.into());
        self
    }
    /// Sets `privateKey`.
    #[must_use]
    pub fn private_key(mut self, private_key: impl Into<String>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }
    /// Sets `privateKeyId`.
    #[must_use]
    pub fn private_key_id(mut self, private_key_id: impl Into<String>) -> Self {
        self.private_key_id = Some(private_key_id.into());
        self
    }
    /// Sets `projectId`.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
}

record! {
    CloudAccountGcpRegionEnumerationSpecification, goes_back: true,
    member client_email: "clientEmail",
    member cloud_account_id: "cloudAccountId",
    member private_key: "privateKey",
    member private_key_id: "privateKeyId",
    member project_id: "projectId",
}

/// Cloud accounts for Google Cloud, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountGcpResult {
    /// The cloud accounts for Google Cloud that were asked for; a part of all where the list is paged.
    pub content: Vec<CloudAccountGcp>,
    /// Number of cloud accounts for Google Cloud in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of cloud accounts for Google Cloud in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    CloudAccountGcpResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A cloud account for Google Cloud to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountGcpSpecification {
    /// Email address of the service account that the service signs in with.
    pub client_email: String,
    /// Whether to create a cloud zone for each enabled region.
    pub create_default_zones: Option<bool>,
    /// Free text about the cloud account.
    pub description: Option<String>,
    /// Name of the cloud account.
    pub name: String,
    /// Private key of the service account, in PEM format. A secret; sent, never returned.
    pub private_key: String,
    /// Id of the private key of the service account.
    pub private_key_id: String,
    /// Id of the project in Google Cloud, not of a project of this API.
    pub project_id: String,
    /// Regions to enable, as the region enumeration returns them.
    pub regions: Vec<RegionSpecification>,
    /// Tags that the cloud account is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl CloudAccountGcpSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        client_email: impl Into<String>,
        name: impl Into<String>,
        private_key: impl Into<String>,
        private_key_id: impl Into<String>,
        project_id: impl Into<String>,
        regions: impl IntoIterator<Item = impl Into<RegionSpecification>>,
    ) -> Self {
        Self {
            client_email: client_email.into(),
            name: name.into(),
            private_key: private_key.into(),
            private_key_id: private_key_id.into(),
            project_id: project_id.into(),
            regions: regions.into_iter().map(Into::into).collect(),
            ..Self::empty()
        }
    }
    /// Sets `createDefaultZones`.
    #[must_use]
    pub fn create_default_zones(mut self, create_default_zones: bool) -> Self {
        self.create_default_zones = Some(create_default_zones);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    CloudAccountGcpSpecification, goes_back: true,
    member client_email: "clientEmail",
    member create_default_zones: "createDefaultZones",
    member description: "description",
    member name: "name",
    member private_key: "privateKey",
    member private_key_id: "privateKeyId",
    member project_id: "projectId",
    member regions: "regions",
    member tags: "tags",
}

/// A cloud account for NSX-T.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountNsxT {
    /// Links to the cloud account itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the cloud account, by name. All values are strings. Which there are
    /// depends on the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Id of the data collector through which the service reaches the endpoint. On premises it can be
    /// empty.
    pub dcid: Option<String>,
    /// Free text about the cloud account.
    pub description: Option<String>,
    /// Host name or IP address of the NSX Manager.
    pub host_name: String,
    /// Id of the cloud account, given by the service.
    pub id: String,
    /// Whether the NSX Manager is a global one, which spans several sites.
    pub is_global_manager: Option<bool>,
    /// Whether the service uses the Manager API of NSX instead of its Policy API.
    pub manager_mode: Option<bool>,
    /// Name of the cloud account.
    pub name: Option<String>,
    /// Id of the organization that the cloud account belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the cloud account; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Tags of the cloud account, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    /// Name of the user that signs in to the NSX Manager.
    pub username: String,
    extra: Extra,
}

record! {
    CloudAccountNsxT, goes_back: false,
    member links: "_links",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member dcid: "dcid",
    member description: "description",
    member host_name: "hostName",
    member id: "id",
    member is_global_manager: "isGlobalManager",
    member manager_mode: "managerMode",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member tags: "tags",
    member updated_at: "updatedAt",
    member username: "username",
}

/// Cloud accounts for NSX-T, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountNsxTResult {
    /// The cloud accounts for NSX-T that were asked for; a part of all where the list is paged.
    pub content: Vec<CloudAccountNsxT>,
    /// Number of cloud accounts for NSX-T in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of cloud accounts for NSX-T in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    CloudAccountNsxTResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A cloud account for NSX-T to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountNsxTSpecification {
    /// Whether to trust the certificate of the endpoint although it is self-signed.
    pub accept_self_signed_certificate: Option<bool>,
    /// Ids of the vCenter cloud accounts that the NSX serves, to be associated with this one.
    pub associated_cloud_account_ids: Option<Vec<String>>,
    /// `certificateInfo`.
    pub certificate_info: Option<CertificateInfoSpecification>,
    /// Id of the data collector through which the service reaches the endpoint. On premises it can be
    /// empty.
    pub dcid: String,
    /// Free text about the cloud account.
    pub description: Option<String>,
    /// Host name or IP address of the NSX Manager.
    pub host_name: String,
    /// Whether the NSX Manager is a global one, which spans several sites. An update cannot change it.
    pub is_global_manager: Option<bool>,
    /// Whether to use the older manager mode of NSX-T; otherwise policy mode is used. An update cannot
    /// change it.
    pub manager_mode: Option<bool>,
    /// Name of the cloud account.
    pub name: String,
    /// Password for `username`; sent, never returned.
    pub password: String,
    /// Tags that the cloud account is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    /// Name of the user that signs in to the NSX Manager.
    pub username: String,
    extra: Extra,
}

impl CloudAccountNsxTSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        dcid: impl Into<String>,
        host_name: impl Into<String>,
        name: impl Into<String>,
        password: impl Into<String>,
        username: impl Into<String>,
    ) -> Self {
        Self {
            dcid: dcid.into(),
            host_name: host_name.into(),
            name: name.into(),
            password: password.into(),
            username: username.into(),
            ..Self::empty()
        }
    }
    /// Sets `acceptSelfSignedCertificate`.
    #[must_use]
    pub fn accept_self_signed_certificate(
        mut self,
        accept_self_signed_certificate: bool,
    ) -> Self {
        self.accept_self_signed_certificate = Some(accept_self_signed_certificate);
        self
    }
    /// Sets `associatedCloudAccountIds`.
    #[must_use]
    pub fn associated_cloud_account_ids(
        mut self,
        associated_cloud_account_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_cloud_account_ids = Some(
            associated_cloud_account_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `certificateInfo`.
    #[must_use]
    pub fn certificate_info(
        mut self,
        certificate_info: CertificateInfoSpecification,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `isGlobalManager`.
    #[must_use]
    pub fn is_global_manager(mut self, is_global_manager: bool) -> Self {
        self.is_global_manager = Some(is_global_manager);
        self
    }
    /// Sets `managerMode`.
    #[must_use]
    pub fn manager_mode(mut self, manager_mode: bool) -> Self {
        self.manager_mode = Some(manager_mode);
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    CloudAccountNsxTSpecification, goes_back: true,
    member accept_self_signed_certificate: "acceptSelfSignedCertificate",
    member associated_cloud_account_ids: "associatedCloudAccountIds",
    member certificate_info: "certificateInfo",
    member dcid: "dcid",
    member description: "description",
    member host_name: "hostName",
    member is_global_manager: "isGlobalManager",
    member manager_mode: "managerMode",
    member name: "name",
    member password: "password",
    member tags: "tags",
    member username: "username",
}

/// A cloud account for NSX-V.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountNsxV {
    /// Links to the cloud account itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the cloud account, by name. All values are strings. Which there are
    /// depends on the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Id of the data collector through which the service reaches the endpoint. On premises it can be
    /// empty.
    pub dcid: Option<String>,
    /// Free text about the cloud account.
    pub description: Option<String>,
    /// Host name or IP address of the NSX Manager.
    pub host_name: String,
    /// Id of the cloud account, given by the service.
    pub id: String,
    /// Name of the cloud account.
    pub name: Option<String>,
    /// Id of the organization that the cloud account belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the cloud account; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Tags of the cloud account, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    /// Name of the user that signs in to the NSX Manager.
    pub username: String,
    extra: Extra,
}

record! {
    CloudAccountNsxV, goes_back: false,
    member links: "_links",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member dcid: "dcid",
    member description: "description",
    member host_name: "hostName",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member tags: "tags",
    member updated_at: "updatedAt",
    member username: "username",
}

/// Cloud accounts for NSX-V, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountNsxVResult {
    /// The cloud accounts for NSX-V that were asked for; a part of all where the list is paged.
    pub content: Vec<CloudAccountNsxV>,
    /// Number of cloud accounts for NSX-V in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of cloud accounts for NSX-V in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    CloudAccountNsxVResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A cloud account for NSX-V to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountNsxVSpecification {
    /// Whether to trust the certificate of the endpoint although it is self-signed.
    pub accept_self_signed_certificate: Option<bool>,
    /// Ids of the vCenter cloud accounts that the NSX serves, to be associated with this one.
    pub associated_cloud_account_ids: Option<Vec<String>>,
    /// `certificateInfo`.
    pub certificate_info: Option<CertificateInfoSpecification>,
    /// Id of the data collector through which the service reaches the endpoint. On premises it can be
    /// empty.
    pub dcid: String,
    /// Free text about the cloud account.
    pub description: Option<String>,
    /// Host name or IP address of the NSX Manager.
    pub host_name: String,
    /// Name of the cloud account.
    pub name: String,
    /// Password for `username`; sent, never returned.
    pub password: String,
    /// Tags that the cloud account is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    /// Name of the user that signs in to the NSX Manager.
    pub username: String,
    extra: Extra,
}

impl CloudAccountNsxVSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        dcid: impl Into<String>,
        host_name: impl Into<String>,
        name: impl Into<String>,
        password: impl Into<String>,
        username: impl Into<String>,
    ) -> Self {
        Self {
            dcid: dcid.into(),
            host_name: host_name.into(),
            name: name.into(),
            password: password.into(),
            username: username.into(),
            ..Self::empty()
        }
    }
    /// Sets `acceptSelfSignedCertificate`.
    #[must_use]
    pub fn accept_self_signed_certificate(
        mut self,
        accept_self_signed_certificate: bool,
    ) -> Self {
        self.accept_self_signed_certificate = Some(accept_self_signed_certificate);
        self
    }
    /// Sets `associatedCloudAccountIds`.
    #[must_use]
    pub fn associated_cloud_account_ids(
        mut self,
        associated_cloud_account_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_cloud_account_ids = Some(
            associated_cloud_account_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `certificateInfo`.
    #[must_use]
    pub fn certificate_info(
        mut self,
        certificate_info: CertificateInfoSpecification,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    CloudAccountNsxVSpecification, goes_back: true,
    member accept_self_signed_certificate: "acceptSelfSignedCertificate",
    member associated_cloud_account_ids: "associatedCloudAccountIds",
    member certificate_info: "certificateInfo",
    member dcid: "dcid",
    member description: "description",
    member host_name: "hostName",
    member name: "name",
    member password: "password",
    member tags: "tags",
    member username: "username",
}

/// What is needed to list the regions of an endpoint of any type: an existing cloud account, or the
/// endpoint with its credentials.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountRegionEnumerationSpecification {
    /// `certificateInfo`.
    pub certificate_info: Option<CertificateInfoSpecification>,
    /// Id of an existing cloud account whose endpoint and credentials to use.
    pub cloud_account_id: Option<String>,
    /// Properties that the type of account asks for, by name, such as `hostName` or `dcId`. All values
    /// are strings. The document requires it even with `cloudAccountId`.
    pub cloud_account_properties: Option<BTreeMap<String, String>>,
    /// Type of the cloud account, such as `aws`, `azure`, `gcp`, `vsphere`, `nsxt`, `nsxv`, `vmc` or
    /// `vcf`. Not needed with `cloudAccountId`.
    pub cloud_account_type: Option<String>,
    /// Secret part of the credential, as the type of account has it: a password, a secret key, or a
    /// private key. Sent, never returned. Not needed with `cloudAccountId`.
    pub private_key: Option<String>,
    /// Public part of the credential, as the type of account has it: a user name, the id of an access
    /// key, or the id of an application. Not needed with `cloudAccountId`.
    pub private_key_id: Option<String>,
    extra: Extra,
}

impl CloudAccountRegionEnumerationSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `certificateInfo`.
    #[must_use]
    pub fn certificate_info(
        mut self,
        certificate_info: CertificateInfoSpecification,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
        self
    }
    /// Sets `cloudAccountId`.
    #[must_use]
    pub fn cloud_account_id(mut self, cloud_account_id: impl Into<String>) -> Self {
        self.cloud_account_id = Some(cloud_account_id.into());
        self
    }
    /// Sets `cloudAccountProperties`.
    #[must_use]
    pub fn cloud_account_properties(
        mut self,
        cloud_account_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.cloud_account_properties = Some(
            cloud_account_properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `cloudAccountType`.
    #[must_use]
    pub fn cloud_account_type(mut self, cloud_account_type: impl Into<String>) -> Self {
        self.cloud_account_type = Some(cloud_account_type.into());
        self
    }
    /// Sets `privateKey`.
    #[must_use]
    pub fn private_key(mut self, private_key: impl Into<String>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }
    /// Sets `privateKeyId`.
    #[must_use]
    pub fn private_key_id(mut self, private_key_id: impl Into<String>) -> Self {
        self.private_key_id = Some(private_key_id.into());
        self
    }
}

record! {
    CloudAccountRegionEnumerationSpecification, goes_back: true,
    member certificate_info: "certificateInfo",
    member cloud_account_id: "cloudAccountId",
    member cloud_account_properties: "cloudAccountProperties",
    member cloud_account_type: "cloudAccountType",
    member private_key: "privateKey",
    member private_key_id: "privateKeyId",
}

/// Regions that an endpoint offers, the result of a region enumeration.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountRegions {
    /// The regions, as a cloud account takes them.
    pub external_regions: Vec<RegionSpecification>,
    extra: Extra,
}

record! {
    CloudAccountRegions, goes_back: false,
    member external_regions: "externalRegions",
}

/// Cloud accounts, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountResult {
    /// The cloud accounts that were asked for; a part of all where the list is paged.
    pub content: Vec<CloudAccount>,
    /// Number of cloud accounts in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of cloud accounts in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    CloudAccountResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A cloud account of any type to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountSpecification {
    /// Ids of the cloud accounts to associate with this one, such as those of an NSX with those of a
    /// vCenter.
    pub associated_cloud_account_ids: Option<Vec<String>>,
    /// Cloud accounts that workloads may move to, by id. `UNIDIRECTIONAL` allows moves from this
    /// account to the other only, `BIDIRECTIONAL` both ways.
    pub associated_mobility_cloud_account_ids: Option<
        BTreeMap<String, AssociatedMobilityCloudAccountIds>,
    >,
    /// `certificateInfo`.
    pub certificate_info: Option<CertificateInfoSpecification>,
    /// Properties that the type of account asks for, by name, such as `hostName` or `dcId`. All values
    /// are strings.
    pub cloud_account_properties: BTreeMap<String, String>,
    /// Type of the cloud account, such as `aws`, `azure`, `gcp`, `vsphere`, `nsxt`, `nsxv`, `vmc` or
    /// `vcf`.
    pub cloud_account_type: String,
    /// Whether to create a cloud zone for each enabled region.
    pub create_default_zones: Option<bool>,
    /// Further properties to set on the cloud account, by name. All values are strings.
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// Free text about the cloud account.
    pub description: Option<String>,
    /// Name of the cloud account.
    pub name: String,
    /// Secret part of the credential, as the type of account has it: a password, a secret key, or a
    /// private key. Sent, never returned.
    pub private_key: String,
    /// Public part of the credential, as the type of account has it: a user name, the id of an access
    /// key, or the id of an application.
    pub private_key_id: String,
    /// Regions to enable, as the region enumeration returns them.
    pub regions: Vec<RegionSpecification>,
    /// Tags that the cloud account is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl CloudAccountSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        cloud_account_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
        cloud_account_type: impl Into<String>,
        name: impl Into<String>,
        private_key: impl Into<String>,
        private_key_id: impl Into<String>,
        regions: impl IntoIterator<Item = impl Into<RegionSpecification>>,
    ) -> Self {
        Self {
            cloud_account_properties: cloud_account_properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            cloud_account_type: cloud_account_type.into(),
            name: name.into(),
            private_key: private_key.into(),
            private_key_id: private_key_id.into(),
            regions: regions.into_iter().map(Into::into).collect(),
            ..Self::empty()
        }
    }
    /// Sets `associatedCloudAccountIds`.
    #[must_use]
    pub fn associated_cloud_account_ids(
        mut self,
        associated_cloud_account_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_cloud_account_ids = Some(
            associated_cloud_account_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `associatedMobilityCloudAccountIds`.
    #[must_use]
    pub fn associated_mobility_cloud_account_ids(
        mut self,
        associated_mobility_cloud_account_ids: impl IntoIterator<
            Item = (impl Into<String>, impl Into<AssociatedMobilityCloudAccountIds>),
        >,
    ) -> Self {
        self.associated_mobility_cloud_account_ids = Some(
            associated_mobility_cloud_account_ids
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `certificateInfo`.
    #[must_use]
    pub fn certificate_info(
        mut self,
        certificate_info: CertificateInfoSpecification,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
        self
    }
    /// Sets `createDefaultZones`.
    #[must_use]
    pub fn create_default_zones(mut self, create_default_zones: bool) -> Self {
        self.create_default_zones = Some(create_default_zones);
        self
    }
    /// Sets `customProperties`.
    #[must_use]
    pub fn custom_properties(
        mut self,
        custom_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.custom_properties = Some(
            custom_properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    CloudAccountSpecification, goes_back: true,
    member associated_cloud_account_ids: "associatedCloudAccountIds",
    member associated_mobility_cloud_account_ids: "associatedMobilityCloudAccountIds",
    member certificate_info: "certificateInfo",
    member cloud_account_properties: "cloudAccountProperties",
    member cloud_account_type: "cloudAccountType",
    member create_default_zones: "createDefaultZones",
    member custom_properties: "customProperties",
    member description: "description",
    member name: "name",
    member private_key: "privateKey",
    member private_key_id: "privateKeyId",
    member regions: "regions",
    member tags: "tags",
}

/// A cloud account for a workload domain of VMware Cloud Foundation.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountVcf {
    /// Links to the cloud account itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Whether a cloud zone is created for each enabled region.
    pub create_default_zones: Option<bool>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the cloud account, by name. All values are strings. Which there are
    /// depends on the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Free text about the cloud account.
    pub description: Option<String>,
    /// Regions that are enabled for the account. Set by the service from the regions of the request.
    pub enabled_regions: Vec<Region>,
    /// Id of the cloud account, given by the service.
    pub id: String,
    /// Name of the cloud account.
    pub name: Option<String>,
    /// Host name or IP address of the NSX Manager of the workload domain.
    pub nsx_host_name: String,
    /// Name of the user that signs in to the NSX Manager.
    pub nsx_username: String,
    /// Id of the organization that the cloud account belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the cloud account; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Id of the integration for the SDDC Manager that runs the workload domain.
    pub sddc_manager_id: String,
    /// Tags of the cloud account, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    /// Host name or IP address of the vCenter Server of the workload domain.
    pub vcenter_host_name: String,
    /// Name of the user that signs in to the vCenter Server.
    pub vcenter_username: String,
    /// Id of the workload domain in SDDC Manager; requests call it `workloadDomainId`.
    pub vcf_domain_id: String,
    /// Name of the workload domain in SDDC Manager; requests call it `workloadDomainName`.
    pub vcf_domain_name: String,
    extra: Extra,
}

record! {
    CloudAccountVcf, goes_back: false,
    member links: "_links",
    member create_default_zones: "createDefaultZones",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member description: "description",
    member enabled_regions: "enabledRegions",
    member id: "id",
    member name: "name",
    member nsx_host_name: "nsxHostName",
    member nsx_username: "nsxUsername",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member sddc_manager_id: "sddcManagerId",
    member tags: "tags",
    member updated_at: "updatedAt",
    member vcenter_host_name: "vcenterHostName",
    member vcenter_username: "vcenterUsername",
    member vcf_domain_id: "vcfDomainId",
    member vcf_domain_name: "vcfDomainName",
}

/// What is needed to list the regions of a workload domain of VMware Cloud Foundation: an existing
/// cloud account, or the domain with its credentials.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountVcfRegionEnumerationSpecification {
    /// Whether to trust the certificates of the endpoints although they are self-signed.
    pub accept_self_signed_certificate: Option<bool>,
    /// `certificateInfo`.
    pub certificate_info: Option<CertificateInfoSpecification>,
    /// Id of an existing cloud account whose endpoint and credentials to use. The other properties can
    /// then be left out.
    pub cloud_account_id: Option<String>,
    /// Id of the data collector through which the service reaches the endpoint. On premises it can be
    /// empty.
    pub dc_id: Option<String>,
    /// Certificate of the NSX Manager that the service is to trust, in PEM format.
    pub nsx_certificate: Option<String>,
    /// Host name or IP address of the NSX Manager of the workload domain. Not needed with
    /// `cloudAccountId`.
    pub nsx_host_name: Option<String>,
    /// Password for `nsxUsername`; sent, never returned. Not needed with `cloudAccountId`.
    pub nsx_password: Option<String>,
    /// Name of the user that signs in to the NSX Manager. Not needed with `cloudAccountId`.
    pub nsx_username: Option<String>,
    /// Id of the integration for the SDDC Manager that runs the workload domain. Not needed with
    /// `cloudAccountId`.
    pub sddc_manager_id: Option<String>,
    /// Certificate of the vCenter Server that the service is to trust, in PEM format.
    pub vcenter_certificate: Option<String>,
    /// Host name or IP address of the vCenter Server of the workload domain. Not needed with
    /// `cloudAccountId`.
    pub vcenter_host_name: Option<String>,
    /// Password for `vcenterUsername`; sent, never returned. Not needed with `cloudAccountId`.
    pub vcenter_password: Option<String>,
    /// Name of the user that signs in to the vCenter Server. Not needed with `cloudAccountId`.
    pub vcenter_username: Option<String>,
    /// Id of the workload domain in SDDC Manager. Not needed with `cloudAccountId`.
    pub workload_domain_id: Option<String>,
    /// Name of the workload domain in SDDC Manager. Not needed with `cloudAccountId`.
    pub workload_domain_name: Option<String>,
    extra: Extra,
}

impl CloudAccountVcfRegionEnumerationSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `acceptSelfSignedCertificate`.
    #[must_use]
    pub fn accept_self_signed_certificate(
        mut self,
        accept_self_signed_certificate: bool,
    ) -> Self {
        self.accept_self_signed_certificate = Some(accept_self_signed_certificate);
        self
    }
    /// Sets `certificateInfo`.
    #[must_use]
    pub fn certificate_info(
        mut self,
        certificate_info: CertificateInfoSpecification,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
        self
    }
    /// Sets `cloudAccountId`.
    #[must_use]
    pub fn cloud_account_id(mut self, cloud_account_id: impl Into<String>) -> Self {
        self.cloud_account_id = Some(cloud_account_id.into());
        self
    }
    /// Sets `dcId`.
    #[must_use]
    pub fn dc_id(mut self, dc_id: impl Into<String>) -> Self {
        self.dc_id = Some(dc_id.into());
        self
    }
    /// Sets `nsxCertificate`.
    #[must_use]
    pub fn nsx_certificate(mut self, nsx_certificate: impl Into<String>) -> Self {
        self.nsx_certificate = Some(nsx_certificate.into());
        self
    }
    /// Sets `nsxHostName`.
    #[must_use]
    pub fn nsx_host_name(mut self, nsx_host_name: impl Into<String>) -> Self {
        self.nsx_host_name = Some(nsx_host_name.into());
        self
    }
    /// Sets `nsxPassword`.
    #[must_use]
    pub fn nsx_password(mut self, nsx_password: impl Into<String>) -> Self {
        self.nsx_password = Some(nsx_password.into());
        self
    }
    /// Sets `nsxUsername`.
    #[must_use]
    pub fn nsx_username(mut self, nsx_username: impl Into<String>) -> Self {
        self.nsx_username = Some(nsx_username.into());
        self
    }
    /// Sets `sddcManagerId`.
    #[must_use]
    pub fn sddc_manager_id(mut self, sddc_manager_id: impl Into<String>) -> Self {
        self.sddc_manager_id = Some(sddc_manager_id.into());
        self
    }
    /// Sets `vcenterCertificate`.
    #[must_use]
    pub fn vcenter_certificate(
        mut self,
        vcenter_certificate: impl Into<String>,
    ) -> Self {
        self.vcenter_certificate = Some(vcenter_certificate.into());
        self
    }
    /// Sets `vcenterHostName`.
    #[must_use]
    pub fn vcenter_host_name(mut self, vcenter_host_name: impl Into<String>) -> Self {
        self.vcenter_host_name = Some(vcenter_host_name.into());
        self
    }
    /// Sets `vcenterPassword`.
    #[must_use]
    pub fn vcenter_password(mut self, vcenter_password: impl Into<String>) -> Self {
        self.vcenter_password = Some(vcenter_password.into());
        self
    }
    /// Sets `vcenterUsername`.
    #[must_use]
    pub fn vcenter_username(mut self, vcenter_username: impl Into<String>) -> Self {
        self.vcenter_username = Some(vcenter_username.into());
        self
    }
    /// Sets `workloadDomainId`.
    #[must_use]
    pub fn workload_domain_id(mut self, workload_domain_id: impl Into<String>) -> Self {
        self.workload_domain_id = Some(workload_domain_id.into());
        self
    }
    /// Sets `workloadDomainName`.
    #[must_use]
    pub fn workload_domain_name(
        mut self,
        workload_domain_name: impl Into<String>,
    ) -> Self {
        self.workload_domain_name = Some(workload_domain_name.into());
        self
    }
}

record! {
    CloudAccountVcfRegionEnumerationSpecification, goes_back: true,
    member accept_self_signed_certificate: "acceptSelfSignedCertificate",
    member certificate_info: "certificateInfo",
    member cloud_account_id: "cloudAccountId",
    member dc_id: "dcId",
    member nsx_certificate: "nsxCertificate",
    member nsx_host_name: "nsxHostName",
    member nsx_password: "nsxPassword",
    member nsx_username: "nsxUsername",
    member sddc_manager_id: "sddcManagerId",
    member vcenter_certificate: "vcenterCertificate",
    member vcenter_host_name: "vcenterHostName",
    member vcenter_password: "vcenterPassword",
    member vcenter_username: "vcenterUsername",
    member workload_domain_id: "workloadDomainId",
    member workload_domain_name: "workloadDomainName",
}

/// Cloud accounts for VMware Cloud Foundation, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountVcfResult {
    /// The cloud accounts for VMware Cloud Foundation that were asked for; a part of all where the list
    /// is paged.
    pub content: Vec<CloudAccountVcf>,
    /// Number of cloud accounts for VMware Cloud Foundation in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of cloud accounts for VMware Cloud Foundation in all, whether or not they are in
    /// `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    CloudAccountVcfResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A cloud account for a workload domain of VMware Cloud Foundation to create, that is for its
/// vCenter Server together with its NSX Manager.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountVcfSpecification {
    /// Whether to trust the certificates of the endpoints although they are self-signed.
    pub accept_self_signed_certificate: Option<bool>,
    /// `certificateInfo`.
    pub certificate_info: Option<CertificateInfoSpecification>,
    /// Whether to create a cloud zone for each enabled region.
    pub create_default_zones: Option<bool>,
    /// Id of the data collector through which the service reaches the endpoint. On premises it can be
    /// empty.
    pub dc_id: Option<String>,
    /// Free text about the cloud account.
    pub description: Option<String>,
    /// Name of the cloud account.
    pub name: String,
    /// Certificate of the NSX Manager that the service is to trust, in PEM format.
    pub nsx_certificate: Option<String>,
    /// Host name or IP address of the NSX Manager of the workload domain.
    pub nsx_host_name: String,
    /// Password for `nsxUsername`; sent, never returned.
    pub nsx_password: String,
    /// Name of the user that signs in to the NSX Manager.
    pub nsx_username: String,
    /// Regions to enable, as the region enumeration returns them.
    pub regions: Vec<RegionSpecification>,
    /// Id of the integration for the SDDC Manager that runs the workload domain.
    pub sddc_manager_id: Option<String>,
    /// Tags that the cloud account is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    /// Certificate of the vCenter Server that the service is to trust, in PEM format.
    pub vcenter_certificate: Option<String>,
    /// Host name or IP address of the vCenter Server of the workload domain.
    pub vcenter_host_name: String,
    /// Password for `vcenterUsername`; sent, never returned.
    pub vcenter_password: String,
    /// Name of the user that signs in to the vCenter Server.
    pub vcenter_username: String,
    /// Id of the workload domain in SDDC Manager.
    pub workload_domain_id: String,
    /// Name of the workload domain in SDDC Manager.
    pub workload_domain_name: String,
    extra: Extra,
}

impl CloudAccountVcfSpecification {
    /// With what the document requires.
    #[must_use]
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn new(
        name: impl Into<String>,
        nsx_host_name: impl Into<String>,
        nsx_password: impl Into<String>,
        nsx_username: impl Into<String>,
        regions: impl IntoIterator<Item = impl Into<RegionSpecification>>,
        vcenter_host_name: impl Into<String>,
        vcenter_password: impl Into<String>,
        vcenter_username: impl Into<String>,
        workload_domain_id: impl Into<String>,
        workload_domain_name: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            nsx_host_name: nsx_host_name.into(),
            nsx_password: nsx_password.into(),
            nsx_username: nsx_username.into(),
            regions: regions.into_iter().map(Into::into).collect(),
            vcenter_host_name: vcenter_host_name.into(),
            vcenter_password: vcenter_password.into(),
            vcenter_username: vcenter_username.into(),
            workload_domain_id: workload_domain_id.into(),
            workload_domain_name: workload_domain_name.into(),
            ..Self::empty()
        }
    }
    /// Sets `acceptSelfSignedCertificate`.
    #[must_use]
    pub fn accept_self_signed_certificate(
        mut self,
        accept_self_signed_certificate: bool,
    ) -> Self {
        self.accept_self_signed_certificate = Some(accept_self_signed_certificate);
        self
    }
    /// Sets `certificateInfo`.
    #[must_use]
    pub fn certificate_info(
        mut self,
        certificate_info: CertificateInfoSpecification,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
        self
    }
    /// Sets `createDefaultZones`.
    #[must_use]
    pub fn create_default_zones(mut self, create_default_zones: bool) -> Self {
        self.create_default_zones = Some(create_default_zones);
        self
    }
    /// Sets `dcId`.
    #[must_use]
    pub fn dc_id(mut self, dc_id: impl Into<String>) -> Self {
        self.dc_id = Some(dc_id.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `nsxCertificate`.
    #[must_use]
    pub fn nsx_certificate(mut self, nsx_certificate: impl Into<String>) -> Self {
        self.nsx_certificate = Some(nsx_certificate.into());
        self
    }
    /// Sets `sddcManagerId`.
    #[must_use]
    pub fn sddc_manager_id(mut self, sddc_manager_id: impl Into<String>) -> Self {
        self.sddc_manager_id = Some(sddc_manager_id.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `vcenterCertificate`.
    #[must_use]
    pub fn vcenter_certificate(
        mut self,
        vcenter_certificate: impl Into<String>,
    ) -> Self {
        self.vcenter_certificate = Some(vcenter_certificate.into());
        self
    }
}

record! {
    CloudAccountVcfSpecification, goes_back: true,
    member accept_self_signed_certificate: "acceptSelfSignedCertificate",
    member certificate_info: "certificateInfo",
    member create_default_zones: "createDefaultZones",
    member dc_id: "dcId",
    member description: "description",
    member name: "name",
    member nsx_certificate: "nsxCertificate",
    member nsx_host_name: "nsxHostName",
    member nsx_password: "nsxPassword",
    member nsx_username: "nsxUsername",
    member regions: "regions",
    member sddc_manager_id: "sddcManagerId",
    member tags: "tags",
    member vcenter_certificate: "vcenterCertificate",
    member vcenter_host_name: "vcenterHostName",
    member vcenter_password: "vcenterPassword",
    member vcenter_username: "vcenterUsername",
    member workload_domain_id: "workloadDomainId",
    member workload_domain_name: "workloadDomainName",
}

/// A cloud account for an SDDC of VMware Cloud on AWS.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountVmc {
    /// Links to the cloud account itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Whether a cloud zone is created for each enabled region.
    pub create_default_zones: Option<bool>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the cloud account, by name. All values are strings. Which there are
    /// depends on the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Free text about the cloud account.
    pub description: Option<String>,
    /// Regions that are enabled for the account. Set by the service from the regions of the request.
    pub enabled_regions: Vec<Region>,
    /// Id of the cloud account, given by the service.
    pub id: String,
    /// Name of the cloud account.
    pub name: Option<String>,
    /// Id of the organization that the cloud account belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the cloud account; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// The SDDC in VMware Cloud on AWS that the account is for.
    pub sddc: String,
    /// Tags of the cloud account, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    /// Name of the user that signs in to the vCenter Server.
    pub username: String,
    extra: Extra,
}

record! {
    CloudAccountVmc, goes_back: false,
    member links: "_links",
    member create_default_zones: "createDefaultZones",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member description: "description",
    member enabled_regions: "enabledRegions",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member sddc: "sddc",
    member tags: "tags",
    member updated_at: "updatedAt",
    member username: "username",
}

/// What is needed to list the regions of an SDDC in VMware Cloud on AWS: an existing cloud account,
/// or the endpoint with its credentials.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountVmcRegionEnumerationSpecification {
    /// Whether to trust the certificate of the endpoint although it is self-signed.
    pub accept_self_signed_certificate: Option<bool>,
    /// API token of VMware Cloud that the service signs in with. A secret; sent, never returned. Not
    /// needed with `cloudAccountId`.
    pub api_key: Option<String>,
    /// `certificateInfo`.
    pub certificate_info: Option<CertificateInfoSpecification>,
    /// Id of an existing cloud account whose endpoint and credentials to use. The other properties can
    /// then be left out.
    pub cloud_account_id: Option<String>,
    /// Host name of the cloud services platform that the API token is for.
    pub csp_host_name: Option<String>,
    /// Id of the data collector through which the service reaches the endpoint. On premises it can be
    /// empty.
    pub dc_id: Option<String>,
    /// Name of the environment that the data collector runs in, such as `aap` for a cloud gateway
    /// appliance.
    pub environment: Option<String>,
    /// Host name or IP address of the vCenter Server of the SDDC. Not needed with `cloudAccountId`.
    pub host_name: Option<String>,
    /// Host name or IP address of the NSX Manager of the SDDC. Not needed with `cloudAccountId`.
    pub nsx_host_name: Option<String>,
    /// Password for `username`; sent, never returned. Not needed with `cloudAccountId`.
    pub password: Option<String>,
    /// The SDDC in VMware Cloud on AWS. Clients fill it with the name of the SDDC. Not needed with
    /// `cloudAccountId`.
    pub sddc_id: Option<String>,
    /// Name of the user that signs in to the vCenter Server. Not needed with `cloudAccountId`.
    pub username: Option<String>,
    extra: Extra,
}

impl CloudAccountVmcRegionEnumerationSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `acceptSelfSignedCertificate`.
    #[must_use]
    pub fn accept_self_signed_certificate(
        mut self,
        accept_self_signed_certificate: bool,
    ) -> Self {
        self.accept_self_signed_certificate = Some(accept_self_signed_certificate);
        self
    }
    /// Sets `apiKey`.
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }
    /// Sets `certificateInfo`.
    #[must_use]
    pub fn certificate_info(
        mut self,
        certificate_info: CertificateInfoSpecification,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
        self
    }
    /// Sets `cloudAccountId`.
    #[must_use]
    pub fn cloud_account_id(mut self, cloud_account_id: impl Into<String>) -> Self {
        self.cloud_account_id = Some(cloud_account_id.into());
        self
    }
    /// Sets `cspHostName`.
    #[must_use]
    pub fn csp_host_name(mut self, csp_host_name: impl Into<String>) -> Self {
        self.csp_host_name = Some(csp_host_name.into());
        self
    }
    /// Sets `dcId`.
    #[must_use]
    pub fn dc_id(mut self, dc_id: impl Into<String>) -> Self {
        self.dc_id = Some(dc_id.into());
        self
    }
    /// Sets `environment`.
    #[must_use]
    pub fn environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }
    /// Sets `hostName`.
    #[must_use]
    pub fn host_name(mut self, host_name: impl Into<String>) -> Self {
        self.host_name = Some(host_name.into());
        self
    }
    /// Sets `nsxHostName`.
    #[must_use]
    pub fn nsx_host_name(mut self, nsx_host_name: impl Into<String>) -> Self {
        self.nsx_host_name = Some(nsx_host_name.into());
        self
    }
    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Sets `sddcId`.
    #[must_use]
    pub fn sddc_id(mut self, sddc_id: impl Into<String>) -> Self {
        self.sddc_id = Some(sddc_id.into());
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

record! {
    CloudAccountVmcRegionEnumerationSpecification, goes_back: true,
    member accept_self_signed_certificate: "acceptSelfSignedCertificate",
    member api_key: "apiKey",
    member certificate_info: "certificateInfo",
    member cloud_account_id: "cloudAccountId",
    member csp_host_name: "cspHostName",
    member dc_id: "dcId",
    member environment: "environment",
    member host_name: "hostName",
    member nsx_host_name: "nsxHostName",
    member password: "password",
    member sddc_id: "sddcId",
    member username: "username",
}

/// Cloud accounts for VMware Cloud on AWS, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountVmcResult {
    /// The cloud accounts for VMware Cloud on AWS that were asked for; a part of all where the list is
    /// paged.
    pub content: Vec<CloudAccountVmc>,
    /// Number of cloud accounts for VMware Cloud on AWS in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of cloud accounts for VMware Cloud on AWS in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    CloudAccountVmcResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A cloud account for VMware Cloud on AWS to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountVmcSpecification {
    /// Whether to trust the certificate of the endpoint although it is self-signed.
    pub accept_self_signed_certificate: Option<bool>,
    /// API token of VMware Cloud that the service signs in with. A secret; sent, never returned.
    pub api_key: String,
    /// `certificateInfo`.
    pub certificate_info: Option<CertificateInfoSpecification>,
    /// Whether to create a cloud zone for each enabled region.
    pub create_default_zones: Option<bool>,
    /// Id of the data collector through which the service reaches the endpoint. On premises it can be
    /// empty.
    pub dc_id: String,
    /// Free text about the cloud account.
    pub description: Option<String>,
    /// Name of the environment that the data collector runs in, such as `aap` for a cloud gateway
    /// appliance.
    pub environment: Option<String>,
    /// Host name or IP address of the vCenter Server of the SDDC.
    pub host_name: String,
    /// Name of the cloud account.
    pub name: String,
    /// Host name or IP address of the NSX Manager of the SDDC.
    pub nsx_host_name: String,
    /// Password for `username`; sent, never returned.
    pub password: String,
    /// Regions to enable, as the region enumeration returns them.
    pub regions: Vec<RegionSpecification>,
    /// The SDDC in VMware Cloud on AWS. Clients fill it with the name of the SDDC.
    pub sddc_id: String,
    /// Tags that the cloud account is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    /// Name of the user that signs in to the vCenter Server.
    pub username: String,
    extra: Extra,
}

impl CloudAccountVmcSpecification {
    /// With what the document requires.
    #[must_use]
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn new(
        api_key: impl Into<String>,
        dc_id: impl Into<String>,
        host_name: impl Into<String>,
        name: impl Into<String>,
        nsx_host_name: impl Into<String>,
        password: impl Into<String>,
        regions: impl IntoIterator<Item = impl Into<RegionSpecification>>,
        sddc_id: impl Into<String>,
        username: impl Into<String>,
    ) -> Self {
        Self {
            api_key: api_key.into(),
            dc_id: dc_id.into(),
            host_name: host_name.into(),
            name: name.into(),
            nsx_host_name: nsx_host_name.into(),
            password: password.into(),
            regions: regions.into_iter().map(Into::into).collect(),
            sddc_id: sddc_id.into(),
            username: username.into(),
            ..Self::empty()
        }
    }
    /// Sets `acceptSelfSignedCertificate`.
    #[must_use]
    pub fn accept_self_signed_certificate(
        mut self,
        accept_self_signed_certificate: bool,
    ) -> Self {
        self.accept_self_signed_certificate = Some(accept_self_signed_certificate);
        self
    }
    /// Sets `certificateInfo`.
    #[must_use]
    pub fn certificate_info(
        mut self,
        certificate_info: CertificateInfoSpecification,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
        self
    }
    /// Sets `createDefaultZones`.
    #[must_use]
    pub fn create_default_zones(mut self, create_default_zones: bool) -> Self {
        self.create_default_zones = Some(create_default_zones);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `environment`.
    #[must_use]
    pub fn environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    CloudAccountVmcSpecification, goes_back: true,
    member accept_self_signed_certificate: "acceptSelfSignedCertificate",
    member api_key: "apiKey",
    member certificate_info: "certificateInfo",
    member create_default_zones: "createDefaultZones",
    member dc_id: "dcId",
    member description: "description",
    member environment: "environment",
    member host_name: "hostName",
    member name: "name",
    member nsx_host_name: "nsxHostName",
    member password: "password",
    member regions: "regions",
    member sddc_id: "sddcId",
    member tags: "tags",
    member username: "username",
}

/// A cloud account for vSphere, which is the connection to a vCenter Server.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountVsphere {
    /// Links to the cloud account itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Cloud accounts that workloads can move to, by id. `UNIDIRECTIONAL` means from this account to
    /// the other only, `BIDIRECTIONAL` both ways.
    pub associated_mobility_cloud_account_ids: BTreeMap<
        String,
        AssociatedMobilityCloudAccountIds,
    >,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the cloud account, by name. All values are strings. Which there are
    /// depends on the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Id of the data collector through which the service reaches the endpoint. On premises it can be
    /// empty.
    pub dcid: Option<String>,
    /// Free text about the cloud account.
    pub description: Option<String>,
    /// Regions that are enabled for the account. Set by the service from the regions of the request.
    pub enabled_regions: Vec<Region>,
    /// Name of the environment that the data collector runs in, such as `aap` for a cloud gateway
    /// appliance.
    pub environment: Option<String>,
    /// Host name or IP address of the vCenter Server.
    pub host_name: String,
    /// Id of the cloud account, given by the service.
    pub id: String,
    /// Name of the cloud account.
    pub name: Option<String>,
    /// Id of the organization that the cloud account belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the cloud account; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Tags of the cloud account, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    /// Name of the user that signs in to the vCenter Server.
    pub username: String,
    extra: Extra,
}

record! {
    CloudAccountVsphere, goes_back: false,
    member links: "_links",
    member associated_mobility_cloud_account_ids: "associatedMobilityCloudAccountIds",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member dcid: "dcid",
    member description: "description",
    member enabled_regions: "enabledRegions",
    member environment: "environment",
    member host_name: "hostName",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member tags: "tags",
    member updated_at: "updatedAt",
    member username: "username",
}

/// What is needed to list the regions, that is the data centers, of a vCenter Server: an existing
/// cloud account, or the endpoint with its credentials.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountVsphereRegionEnumerationSpecification {
    /// Whether to trust the certificate of the endpoint although it is self-signed.
    pub accept_self_signed_certificate: Option<bool>,
    /// `certificateInfo`.
    pub certificate_info: Option<CertificateInfoSpecification>,
    /// Id of an existing cloud account whose endpoint and credentials to use. The other properties can
    /// then be left out.
    pub cloud_account_id: Option<String>,
    /// Id of the data collector through which the service reaches the endpoint. On premises it can be
    /// empty.
    pub dcid: Option<String>,
    /// Name of the environment that the data collector runs in, such as `aap` for a cloud gateway
    /// appliance.
    pub environment: Option<String>,
    /// Host name or IP address of the vCenter Server. Not needed with `cloudAccountId`.
    pub host_name: Option<String>,
    /// Password for `username`; sent, never returned. Not needed with `cloudAccountId`.
    pub password: Option<String>,
    /// Name of the user that signs in to the vCenter Server. Not needed with `cloudAccountId`.
    pub username: Option<String>,
    extra: Extra,
}

impl CloudAccountVsphereRegionEnumerationSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `acceptSelfSignedCertificate`.
    #[must_use]
    pub fn accept_self_signed_certificate(
        mut self,
        accept_self_signed_certificate: bool,
    ) -> Self {
        self.accept_self_signed_certificate = Some(accept_self_signed_certificate);
        self
    }
    /// Sets `certificateInfo`.
    #[must_use]
    pub fn certificate_info(
        mut self,
        certificate_info: CertificateInfoSpecification,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
        self
    }
    /// Sets `cloudAccountId`.
    #[must_use]
    pub fn cloud_account_id(mut self, cloud_account_id: impl Into<String>) -> Self {
        self.cloud_account_id = Some(cloud_account_id.into());
        self
    }
    /// Sets `dcid`.
    #[must_use]
    pub fn dcid(mut self, dcid: impl Into<String>) -> Self {
        self.dcid = Some(dcid.into());
        self
    }
    /// Sets `environment`.
    #[must_use]
    pub fn environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }
    /// Sets `hostName`.
    #[must_use]
    pub fn host_name(mut self, host_name: impl Into<String>) -> Self {
        self.host_name = Some(host_name.into());
        self
    }
    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

record! {
    CloudAccountVsphereRegionEnumerationSpecification, goes_back: true,
    member accept_self_signed_certificate: "acceptSelfSignedCertificate",
    member certificate_info: "certificateInfo",
    member cloud_account_id: "cloudAccountId",
    member dcid: "dcid",
    member environment: "environment",
    member host_name: "hostName",
    member password: "password",
    member username: "username",
}

/// Cloud accounts for vSphere, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountVsphereResult {
    /// The cloud accounts for vSphere that were asked for; a part of all where the list is paged.
    pub content: Vec<CloudAccountVsphere>,
    /// Number of cloud accounts for vSphere in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of cloud accounts for vSphere in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    CloudAccountVsphereResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A cloud account for vSphere to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudAccountVsphereSpecification {
    /// Whether to trust the certificate of the endpoint although it is self-signed.
    pub accept_self_signed_certificate: Option<bool>,
    /// Ids of the cloud accounts to associate with this one, such as those of the NSX that serves the
    /// vCenter.
    pub associated_cloud_account_ids: Option<Vec<String>>,
    /// Cloud accounts that workloads may move to, by id. `UNIDIRECTIONAL` allows moves from this
    /// account to the other only, `BIDIRECTIONAL` both ways.
    pub associated_mobility_cloud_account_ids: Option<
        BTreeMap<String, AssociatedMobilityCloudAccountIds>,
    >,
    /// `certificateInfo`.
    pub certificate_info: Option<CertificateInfoSpecification>,
    /// Whether to create a cloud zone for each enabled region.
    pub create_default_zones: Option<bool>,
    /// Id of the data collector through which the service reaches the endpoint. On premises it can be
    /// empty.
    pub dcid: Option<String>,
    /// Free text about the cloud account.
    pub description: Option<String>,
    /// Name of the environment that the data collector runs in, such as `aap` for a cloud gateway
    /// appliance.
    pub environment: Option<String>,
    /// Host name or IP address of the vCenter Server.
    pub host_name: String,
    /// Name of the cloud account.
    pub name: String,
    /// Password for `username`; sent, never returned.
    pub password: Option<String>,
    /// Regions to enable, as the region enumeration returns them.
    pub regions: Vec<RegionSpecification>,
    /// Tags that the cloud account is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    /// Name of the user that signs in to the vCenter Server.
    pub username: Option<String>,
    extra: Extra,
}

impl CloudAccountVsphereSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        host_name: impl Into<String>,
        name: impl Into<String>,
        regions: impl IntoIterator<Item = impl Into<RegionSpecification>>,
    ) -> Self {
        Self {
            host_name: host_name.into(),
            name: name.into(),
            regions: regions.into_iter().map(Into::into).collect(),
            ..Self::empty()
        }
    }
    /// Sets `acceptSelfSignedCertificate`.
    #[must_use]
    pub fn accept_self_signed_certificate(
        mut self,
        accept_self_signed_certificate: bool,
    ) -> Self {
        self.accept_self_signed_certificate = Some(accept_self_signed_certificate);
        self
    }
    /// Sets `associatedCloudAccountIds`.
    #[must_use]
    pub fn associated_cloud_account_ids(
        mut self,
        associated_cloud_account_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_cloud_account_ids = Some(
            associated_cloud_account_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `associatedMobilityCloudAccountIds`.
    #[must_use]
    pub fn associated_mobility_cloud_account_ids(
        mut self,
        associated_mobility_cloud_account_ids: impl IntoIterator<
            Item = (impl Into<String>, impl Into<AssociatedMobilityCloudAccountIds>),
        >,
    ) -> Self {
        self.associated_mobility_cloud_account_ids = Some(
            associated_mobility_cloud_account_ids
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `certificateInfo`.
    #[must_use]
    pub fn certificate_info(
        mut self,
        certificate_info: CertificateInfoSpecification,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
        self
    }
    /// Sets `createDefaultZones`.
    #[must_use]
    pub fn create_default_zones(mut self, create_default_zones: bool) -> Self {
        self.create_default_zones = Some(create_default_zones);
        self
    }
    /// Sets `dcid`.
    #[must_use]
    pub fn dcid(mut self, dcid: impl Into<String>) -> Self {
        self.dcid = Some(dcid.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `environment`.
    #[must_use]
    pub fn environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }
    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

record! {
    CloudAccountVsphereSpecification, goes_back: true,
    member accept_self_signed_certificate: "acceptSelfSignedCertificate",
    member associated_cloud_account_ids: "associatedCloudAccountIds",
    member associated_mobility_cloud_account_ids: "associatedMobilityCloudAccountIds",
    member certificate_info: "certificateInfo",
    member create_default_zones: "createDefaultZones",
    member dcid: "dcid",
    member description: "description",
    member environment: "environment",
    member host_name: "hostName",
    member name: "name",
    member password: "password",
    member regions: "regions",
    member tags: "tags",
    member username: "username",
}

/// A region of a cloud account to use, by the id and name that the cloud gives to it.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegionSpecification {
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: Option<String>,
    /// Name of the region in the cloud.
    pub name: Option<String>,
    extra: Extra,
}

impl RegionSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(external_region_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            external_region_id: Some(external_region_id.into()),
            name: Some(name.into()),
            ..Self::empty()
        }
    }
}

record! {
    RegionSpecification, goes_back: true,
    member external_region_id: "externalRegionId",
    member name: "name",
}

/// Properties of a cloud account for AWS to change. The credentials are required even if they stay
/// as they are.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCloudAccountAwsSpecification {
    /// Id of the AWS access key that the service signs in with.
    pub access_key_id: String,
    /// Whether to create a cloud zone for each enabled region.
    pub create_default_zones: Option<bool>,
    /// New free text about the cloud account.
    pub description: Option<String>,
    /// New name of the cloud account.
    pub name: Option<String>,
    /// Regions that are to be enabled, as the region enumeration returns them.
    pub regions: Option<Vec<RegionSpecification>>,
    /// Secret part of the AWS access key. Sent, never returned.
    pub secret_access_key: String,
    /// Tags that the cloud account is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl UpdateCloudAccountAwsSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        access_key_id: impl Into<String>,
        secret_access_key: impl Into<String>,
    ) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            secret_access_key: secret_access_key.into(),
            ..Self::empty()
        }
    }
    /// Sets `createDefaultZones`.
    #[must_use]
    pub fn create_default_zones(mut self, create_default_zones: bool) -> Self {
        self.create_default_zones = Some(create_default_zones);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `regions`.
    #[must_use]
    pub fn regions(
        mut self,
        regions: impl IntoIterator<Item = impl Into<RegionSpecification>>,
    ) -> Self {
        self.regions = Some(regions.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    UpdateCloudAccountAwsSpecification, goes_back: true,
    member access_key_id: "accessKeyId",
    member create_default_zones: "createDefaultZones",
    member description: "description",
    member name: "name",
    member regions: "regions",
    member secret_access_key: "secretAccessKey",
    member tags: "tags",
}

/// Properties of a cloud account for Azure to change. The credentials are required even if they
/// stay as they are.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCloudAccountAzureSpecification {
    /// Id of the application that the service signs in as, a UUID; also called client id.
    pub client_application_id: String,
    /// Secret key of the application. Sent, never returned.
    pub client_application_secret_key: String,
    /// Whether to create a cloud zone for each enabled region.
    pub create_default_zones: Option<bool>,
    /// New free text about the cloud account.
    pub description: Option<String>,
    /// New name of the cloud account.
    pub name: Option<String>,
    /// Regions that are to be enabled, as the region enumeration returns them.
    pub regions: Option<Vec<RegionSpecification>>,
    /// Id of the subscription in Azure that the account is for, a UUID.
    pub subscription_id: String,
    /// Tags that the cloud account is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    /// Id of the tenant in Azure that the application belongs to, a UUID.
    pub tenant_id: String,
    extra: Extra,
}

impl UpdateCloudAccountAzureSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        client_application_id: impl Into<String>,
        client_application_secret_key: impl Into<String>,
        subscription_id: impl Into<String>,
        tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            client_application_id: client_application_id.into(),
            client_application_secret_key: client_application_secret_key.into(),
            subscription_id: subscription_id.into(),
            tenant_id: tenant_id.into(),
            ..Self::empty()
        }
    }
    /// Sets `createDefaultZones`.
    #[must_use]
    pub fn create_default_zones(mut self, create_default_zones: bool) -> Self {
        self.create_default_zones = Some(create_default_zones);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `regions`.
    #[must_use]
    pub fn regions(
        mut self,
        regions: impl IntoIterator<Item = impl Into<RegionSpecification>>,
    ) -> Self {
        self.regions = Some(regions.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    UpdateCloudAccountAzureSpecification, goes_back: true,
    member client_application_id: "clientApplicationId",
    member client_application_secret_key: "clientApplicationSecretKey",
    member create_default_zones: "createDefaultZones",
    member description: "description",
    member name: "name",
    member regions: "regions",
    member subscription_id: "subscriptionId",
    member tags: "tags",
    member tenant_id: "tenantId",
}

/// Properties of a cloud account for Google Cloud to change. The credentials are required even if
/// they stay as they are.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCloudAccountGcpSpecification {
    /// Email address of the service account that the service signs in with.
    pub client_email: String,
    /// Whether to create a cloud zone for each enabled region.
    pub create_default_zones: Option<bool>,
    /// New free text about the cloud account.
    pub description: Option<String>,
    /// New name of the cloud account.
    pub name: Option<String>,
    /// Private key of the service account, in PEM format. A secret; sent, never returned.
    pub private_key: String,
    /// Id of the private key of the service account.
    pub private_key_id: String,
    /// Id of the project in Google Cloud, not of a project of this API.
    pub project_id: String,
    /// Regions that are to be enabled, as the region enumeration returns them.
    pub regions: Option<Vec<RegionSpecification>>,
    /// Tags that the cloud account is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl UpdateCloudAccountGcpSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        client_email: impl Into<String>,
        private_key: impl Into<String>,
        private_key_id: impl Into<String>,
        project_id: impl Into<String>,
    ) -> Self {
        Self {
            client_email: client_email.into(),
            private_key: private_key.into(),
            private_key_id: private_key_id.into(),
            project_id: project_id.into(),
            ..Self::empty()
        }
    }
    /// Sets `createDefaultZones`.
    #[must_use]
    pub fn create_default_zones(mut self, create_default_zones: bool) -> Self {
        self.create_default_zones = Some(create_default_zones);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `regions`.
    #[must_use]
    pub fn regions(
        mut self,
        regions: impl IntoIterator<Item = impl Into<RegionSpecification>>,
    ) -> Self {
        self.regions = Some(regions.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    UpdateCloudAccountGcpSpecification, goes_back: true,
    member client_email: "clientEmail",
    member create_default_zones: "createDefaultZones",
    member description: "description",
    member name: "name",
    member private_key: "privateKey",
    member private_key_id: "privateKeyId",
    member project_id: "projectId",
    member regions: "regions",
    member tags: "tags",
}

/// Properties of a cloud account for NSX-T to change. Endpoint and credentials are required even if
/// they stay as they are.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCloudAccountNsxTSpecification {
    /// Whether to trust the certificate of the endpoint although it is self-signed.
    pub accept_self_signed_certificate: Option<bool>,
    /// Ids of the vCenter cloud accounts that the NSX serves, to be associated with this one.
    pub associated_cloud_account_ids: Option<Vec<String>>,
    /// `certificateInfo`.
    pub certificate_info: Option<CertificateInfoSpecification>,
    /// Id of the data collector through which the service reaches the endpoint. On premises it can be
    /// empty.
    pub dcid: String,
    /// New free text about the cloud account.
    pub description: Option<String>,
    /// Host name or IP address of the NSX Manager.
    pub host_name: String,
    /// New name of the cloud account.
    pub name: Option<String>,
    /// Password for `username`; sent, never returned.
    pub password: String,
    /// Tags that the cloud account is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    /// Name of the user that signs in to the NSX Manager.
    pub username: String,
    extra: Extra,
}

impl UpdateCloudAccountNsxTSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        dcid: impl Into<String>,
        host_name: impl Into<String>,
        password: impl Into<String>,
        username: impl Into<String>,
    ) -> Self {
        Self {
            dcid: dcid.into(),
            host_name: host_name.into(),
            password: password.into(),
            username: username.into(),
            ..Self::empty()
        }
    }
    /// Sets `acceptSelfSignedCertificate`.
    #[must_use]
    pub fn accept_self_signed_certificate(
        mut self,
        accept_self_signed_certificate: bool,
    ) -> Self {
        self.accept_self_signed_certificate = Some(accept_self_signed_certificate);
        self
    }
    /// Sets `associatedCloudAccountIds`.
    #[must_use]
    pub fn associated_cloud_account_ids(
        mut self,
        associated_cloud_account_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_cloud_account_ids = Some(
            associated_cloud_account_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `certificateInfo`.
    #[must_use]
    pub fn certificate_info(
        mut self,
        certificate_info: CertificateInfoSpecification,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    UpdateCloudAccountNsxTSpecification, goes_back: true,
    member accept_self_signed_certificate: "acceptSelfSignedCertificate",
    member associated_cloud_account_ids: "associatedCloudAccountIds",
    member certificate_info: "certificateInfo",
    member dcid: "dcid",
    member description: "description",
    member host_name: "hostName",
    member name: "name",
    member password: "password",
    member tags: "tags",
    member username: "username",
}

/// Properties of a cloud account for NSX-V to change. Endpoint, data collector and credentials are
/// required even if they stay as they are.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCloudAccountNsxVSpecification {
    /// Whether to trust the certificate of the endpoint although it is self-signed.
    pub accept_self_signed_certificate: Option<bool>,
    /// Ids of the vCenter cloud accounts that the NSX serves, to be associated with this one.
    pub associated_cloud_account_ids: Option<Vec<String>>,
    /// `certificateInfo`.
    pub certificate_info: Option<CertificateInfoSpecification>,
    /// Id of the data collector through which the service reaches the endpoint. On premises it can be
    /// empty.
    pub dcid: String,
    /// New free text about the cloud account.
    pub description: Option<String>,
    /// Host name or IP address of the NSX Manager.
    pub host_name: String,
    /// New name of the cloud account.
    pub name: Option<String>,
    /// Password for `username`; sent, never returned.
    pub password: String,
    /// Tags that the cloud account is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    /// Name of the user that signs in to the NSX Manager.
    pub username: String,
    extra: Extra,
}

impl UpdateCloudAccountNsxVSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        dcid: impl Into<String>,
        host_name: impl Into<String>,
        password: impl Into<String>,
        username: impl Into<String>,
    ) -> Self {
        Self {
            dcid: dcid.into(),
            host_name: host_name.into(),
            password: password.into(),
            username: username.into(),
            ..Self::empty()
        }
    }
    /// Sets `acceptSelfSignedCertificate`.
    #[must_use]
    pub fn accept_self_signed_certificate(
        mut self,
        accept_self_signed_certificate: bool,
    ) -> Self {
        self.accept_self_signed_certificate = Some(accept_self_signed_certificate);
        self
    }
    /// Sets `associatedCloudAccountIds`.
    #[must_use]
    pub fn associated_cloud_account_ids(
        mut self,
        associated_cloud_account_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_cloud_account_ids = Some(
            associated_cloud_account_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `certificateInfo`.
    #[must_use]
    pub fn certificate_info(
        mut self,
        certificate_info: CertificateInfoSpecification,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    UpdateCloudAccountNsxVSpecification, goes_back: true,
    member accept_self_signed_certificate: "acceptSelfSignedCertificate",
    member associated_cloud_account_ids: "associatedCloudAccountIds",
    member certificate_info: "certificateInfo",
    member dcid: "dcid",
    member description: "description",
    member host_name: "hostName",
    member name: "name",
    member password: "password",
    member tags: "tags",
    member username: "username",
}

/// Properties of a cloud account of any type to change. The credentials are required even if they
/// stay as they are.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCloudAccountSpecification {
    /// Ids of the cloud accounts to associate with this one, such as those of an NSX with those of a
    /// vCenter.
    pub associated_cloud_account_ids: Option<Vec<String>>,
    /// Cloud accounts that workloads may move to, by id. `UNIDIRECTIONAL` allows moves from this
    /// account to the other only, `BIDIRECTIONAL` both ways.
    pub associated_mobility_cloud_account_ids: Option<
        BTreeMap<String, AssociatedMobilityCloudAccountIds>,
    >,
    /// `certificateInfo`.
    pub certificate_info: Option<CertificateInfoSpecification>,
    /// Properties that the type of account asks for, by name, such as `hostName` or `dcId`. All values
    /// are strings.
    pub cloud_account_properties: Option<BTreeMap<String, String>>,
    /// Whether to create a cloud zone for each enabled region.
    pub create_default_zones: Option<bool>,
    /// Further properties to set on the cloud account, by name. All values are strings.
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// New free text about the cloud account.
    pub description: Option<String>,
    /// New name of the cloud account.
    pub name: Option<String>,
    /// Secret part of the credential, as the type of account has it: a password, a secret key, or a
    /// private key. Sent, never returned.
    pub private_key: String,
    /// Public part of the credential, as the type of account has it: a user name, the id of an access
    /// key, or the id of an application.
    pub private_key_id: String,
    /// Regions that are to be enabled, as the region enumeration returns them.
    pub regions: Option<Vec<RegionSpecification>>,
    /// Tags that the cloud account is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl UpdateCloudAccountSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        private_key: impl Into<String>,
        private_key_id: impl Into<String>,
    ) -> Self {
        Self {
            private_key: private_key.into(),
            private_key_id: private_key_id.into(),
            ..Self::empty()
        }
    }
    /// Sets `associatedCloudAccountIds`.
    #[must_use]
    pub fn associated_cloud_account_ids(
        mut self,
        associated_cloud_account_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_cloud_account_ids = Some(
            associated_cloud_account_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `associatedMobilityCloudAccountIds`.
    #[must_use]
    pub fn associated_mobility_cloud_account_ids(
        mut self,
        associated_mobility_cloud_account_ids: impl IntoIterator<
            Item = (impl Into<String>, impl Into<AssociatedMobilityCloudAccountIds>),
        >,
    ) -> Self {
        self.associated_mobility_cloud_account_ids = Some(
            associated_mobility_cloud_account_ids
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `certificateInfo`.
    #[must_use]
    pub fn certificate_info(
        mut self,
        certificate_info: CertificateInfoSpecification,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
        self
    }
    /// Sets `cloudAccountProperties`.
    #[must_use]
    pub fn cloud_account_properties(
        mut self,
        cloud_account_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.cloud_account_properties = Some(
            cloud_account_properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `createDefaultZones`.
    #[must_use]
    pub fn create_default_zones(mut self, create_default_zones: bool) -> Self {
        self.create_default_zones = Some(create_default_zones);
        self
    }
    /// Sets `customProperties`.
    #[must_use]
    pub fn custom_properties(
        mut self,
        custom_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.custom_properties = Some(
            custom_properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `regions`.
    #[must_use]
    pub fn regions(
        mut self,
        regions: impl IntoIterator<Item = impl Into<RegionSpecification>>,
    ) -> Self {
        self.regions = Some(regions.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    UpdateCloudAccountSpecification, goes_back: true,
    member associated_cloud_account_ids: "associatedCloudAccountIds",
    member associated_mobility_cloud_account_ids: "associatedMobilityCloudAccountIds",
    member certificate_info: "certificateInfo",
    member cloud_account_properties: "cloudAccountProperties",
    member create_default_zones: "createDefaultZones",
    member custom_properties: "customProperties",
    member description: "description",
    member name: "name",
    member private_key: "privateKey",
    member private_key_id: "privateKeyId",
    member regions: "regions",
    member tags: "tags",
}

/// Properties of a cloud account for a workload domain of VMware Cloud Foundation to change.
/// Endpoints, credentials and workload domain are required even if they stay as they are.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCloudAccountVcfSpecification {
    /// Whether to trust the certificates of the endpoints although they are self-signed.
    pub accept_self_signed_certificate: Option<bool>,
    /// `certificateInfo`.
    pub certificate_info: Option<CertificateInfoSpecification>,
    /// Whether to create a cloud zone for each enabled region.
    pub create_default_zones: Option<bool>,
    /// Id of the data collector through which the service reaches the endpoint. On premises it can be
    /// empty.
    pub dc_id: Option<String>,
    /// New free text about the cloud account.
    pub description: Option<String>,
    /// New name of the cloud account.
    pub name: Option<String>,
    /// Certificate of the NSX Manager that the service is to trust, in PEM format.
    pub nsx_certificate: Option<String>,
    /// Host name or IP address of the NSX Manager of the workload domain.
    pub nsx_host_name: String,
    /// Password for `nsxUsername`; sent, never returned.
    pub nsx_password: String,
    /// Name of the user that signs in to the NSX Manager.
    pub nsx_username: String,
    /// Regions that are to be enabled, as the region enumeration returns them.
    pub regions: Option<Vec<RegionSpecification>>,
    /// Id of the integration for the SDDC Manager that runs the workload domain.
    pub sddc_manager_id: Option<String>,
    /// Tags that the cloud account is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    /// Certificate of the vCenter Server that the service is to trust, in PEM format.
    pub vcenter_certificate: Option<String>,
    /// Host name or IP address of the vCenter Server of the workload domain.
    pub vcenter_host_name: String,
    /// Password for `vcenterUsername`; sent, never returned.
    pub vcenter_password: String,
    /// Name of the user that signs in to the vCenter Server.
    pub vcenter_username: String,
    /// Id of the workload domain in SDDC Manager.
    pub workload_domain_id: String,
    /// Name of the workload domain in SDDC Manager.
    pub workload_domain_name: String,
    extra: Extra,
}

impl UpdateCloudAccountVcfSpecification {
    /// With what the document requires.
    #[must_use]
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn new(
        nsx_host_name: impl Into<String>,
        nsx_password: impl Into<String>,
        nsx_username: impl Into<String>,
        vcenter_host_name: impl Into<String>,
        vcenter_password: impl Into<String>,
        vcenter_username: impl Into<String>,
        workload_domain_id: impl Into<String>,
        workload_domain_name: impl Into<String>,
    ) -> Self {
        Self {
            nsx_host_name: nsx_host_name.into(),
            nsx_password: nsx_password.into(),
            nsx_username: nsx_username.into(),
            vcenter_host_name: vcenter_host_name.into(),
            vcenter_password: vcenter_password.into(),
            vcenter_username: vcenter_username.into(),
            workload_domain_id: workload_domain_id.into(),
            workload_domain_name: workload_domain_name.into(),
            ..Self::empty()
        }
    }
    /// Sets `acceptSelfSignedCertificate`.
    #[must_use]
    pub fn accept_self_signed_certificate(
        mut self,
        accept_self_signed_certificate: bool,
    ) -> Self {
        self.accept_self_signed_certificate = Some(accept_self_signed_certificate);
        self
    }
    /// Sets `certificateInfo`.
    #[must_use]
    pub fn certificate_info(
        mut self,
        certificate_info: CertificateInfoSpecification,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
        self
    }
    /// Sets `createDefaultZones`.
    #[must_use]
    pub fn create_default_zones(mut self, create_default_zones: bool) -> Self {
        self.create_default_zones = Some(create_default_zones);
        self
    }
    /// Sets `dcId`.
    #[must_use]
    pub fn dc_id(mut self, dc_id: impl Into<String>) -> Self {
        self.dc_id = Some(dc_id.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `nsxCertificate`.
    #[must_use]
    pub fn nsx_certificate(mut self, nsx_certificate: impl Into<String>) -> Self {
        self.nsx_certificate = Some(nsx_certificate.into());
        self
    }
    /// Sets `regions`.
    #[must_use]
    pub fn regions(
        mut self,
        regions: impl IntoIterator<Item = impl Into<RegionSpecification>>,
    ) -> Self {
        self.regions = Some(regions.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `sddcManagerId`.
    #[must_use]
    pub fn sddc_manager_id(mut self, sddc_manager_id: impl Into<String>) -> Self {
        self.sddc_manager_id = Some(sddc_manager_id.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `vcenterCertificate`.
    #[must_use]
    pub fn vcenter_certificate(
        mut self,
        vcenter_certificate: impl Into<String>,
    ) -> Self {
        self.vcenter_certificate = Some(vcenter_certificate.into());
        self
    }
}

record! {
    UpdateCloudAccountVcfSpecification, goes_back: true,
    member accept_self_signed_certificate: "acceptSelfSignedCertificate",
    member certificate_info: "certificateInfo",
    member create_default_zones: "createDefaultZones",
    member dc_id: "dcId",
    member description: "description",
    member name: "name",
    member nsx_certificate: "nsxCertificate",
    member nsx_host_name: "nsxHostName",
    member nsx_password: "nsxPassword",
    member nsx_username: "nsxUsername",
    member regions: "regions",
    member sddc_manager_id: "sddcManagerId",
    member tags: "tags",
    member vcenter_certificate: "vcenterCertificate",
    member vcenter_host_name: "vcenterHostName",
    member vcenter_password: "vcenterPassword",
    member vcenter_username: "vcenterUsername",
    member workload_domain_id: "workloadDomainId",
    member workload_domain_name: "workloadDomainName",
}

/// Properties of a cloud account for VMware Cloud on AWS to change. SDDC, endpoints, data collector
/// and credentials other than the API token are required even if they stay as they are.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCloudAccountVmcSpecification {
    /// Whether to trust the certificate of the endpoint although it is self-signed.
    pub accept_self_signed_certificate: Option<bool>,
    /// API token of VMware Cloud that the service signs in with. A secret; sent, never returned.
    pub api_key: Option<String>,
    /// `certificateInfo`.
    pub certificate_info: Option<CertificateInfoSpecification>,
    /// Whether to create a cloud zone for each enabled region.
    pub create_default_zones: Option<bool>,
    /// Id of the data collector through which the service reaches the endpoint. On premises it can be
    /// empty.
    pub dc_id: String,
    /// New free text about the cloud account.
    pub description: Option<String>,
    /// Name of the environment that the data collector runs in, such as `aap` for a cloud gateway
    /// appliance.
    pub environment: Option<String>,
    /// Host name or IP address of the vCenter Server of the SDDC.
    pub host_name: String,
    /// New name of the cloud account.
    pub name: Option<String>,
    /// Host name or IP address of the NSX Manager of the SDDC.
    pub nsx_host_name: String,
    /// Password for `username`; sent, never returned.
    pub password: String,
    /// Regions that are to be enabled, as the region enumeration returns them.
    pub regions: Option<Vec<RegionSpecification>>,
    /// The SDDC in VMware Cloud on AWS. Clients fill it with the name of the SDDC.
    pub sddc_id: String,
    /// Tags that the cloud account is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    /// Name of the user that signs in to the vCenter Server.
    pub username: String,
    extra: Extra,
}

impl UpdateCloudAccountVmcSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        dc_id: impl Into<String>,
        host_name: impl Into<String>,
        nsx_host_name: impl Into<String>,
        password: impl Into<String>,
        sddc_id: impl Into<String>,
        username: impl Into<String>,
    ) -> Self {
        Self {
            dc_id: dc_id.into(),
            host_name: host_name.into(),
            nsx_host_name: nsx_host_name.into(),
            password: password.into(),
            sddc_id: sddc_id.into(),
            username: username.into(),
            ..Self::empty()
        }
    }
    /// Sets `acceptSelfSignedCertificate`.
    #[must_use]
    pub fn accept_self_signed_certificate(
        mut self,
        accept_self_signed_certificate: bool,
    ) -> Self {
        self.accept_self_signed_certificate = Some(accept_self_signed_certificate);
        self
    }
    /// Sets `apiKey`.
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }
    /// Sets `certificateInfo`.
    #[must_use]
    pub fn certificate_info(
        mut self,
        certificate_info: CertificateInfoSpecification,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
        self
    }
    /// Sets `createDefaultZones`.
    #[must_use]
    pub fn create_default_zones(mut self, create_default_zones: bool) -> Self {
        self.create_default_zones = Some(create_default_zones);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `environment`.
    #[must_use]
    pub fn environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `regions`.
    #[must_use]
    pub fn regions(
        mut self,
        regions: impl IntoIterator<Item = impl Into<RegionSpecification>>,
    ) -> Self {
        self.regions = Some(regions.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    UpdateCloudAccountVmcSpecification, goes_back: true,
    member accept_self_signed_certificate: "acceptSelfSignedCertificate",
    member api_key: "apiKey",
    member certificate_info: "certificateInfo",
    member create_default_zones: "createDefaultZones",
    member dc_id: "dcId",
    member description: "description",
    member environment: "environment",
    member host_name: "hostName",
    member name: "name",
    member nsx_host_name: "nsxHostName",
    member password: "password",
    member regions: "regions",
    member sddc_id: "sddcId",
    member tags: "tags",
    member username: "username",
}

/// Properties of a cloud account for vSphere to change. The host name is required even if it stays
/// as it is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCloudAccountVsphereSpecification {
    /// Whether to trust the certificate of the endpoint although it is self-signed.
    pub accept_self_signed_certificate: Option<bool>,
    /// Ids of the cloud accounts to associate with this one, such as those of the NSX that serves the
    /// vCenter.
    pub associated_cloud_account_ids: Option<Vec<String>>,
    /// Cloud accounts that workloads may move to, by id. `UNIDIRECTIONAL` allows moves from this
    /// account to the other only, `BIDIRECTIONAL` both ways.
    pub associated_mobility_cloud_account_ids: Option<
        BTreeMap<String, AssociatedMobilityCloudAccountIds>,
    >,
    /// `certificateInfo`.
    pub certificate_info: Option<CertificateInfoSpecification>,
    /// Whether to create a cloud zone for each enabled region.
    pub create_default_zones: Option<bool>,
    /// Id of the data collector through which the service reaches the endpoint. On premises it can be
    /// empty.
    pub dcid: Option<String>,
    /// New free text about the cloud account.
    pub description: Option<String>,
    /// Name of the environment that the data collector runs in, such as `aap` for a cloud gateway
    /// appliance.
    pub environment: Option<String>,
    /// Host name or IP address of the vCenter Server.
    pub host_name: String,
    /// New name of the cloud account.
    pub name: Option<String>,
    /// Password for `username`; sent, never returned.
    pub password: Option<String>,
    /// Regions that are to be enabled, as the region enumeration returns them.
    pub regions: Option<Vec<RegionSpecification>>,
    /// Tags that the cloud account is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    /// Name of the user that signs in to the vCenter Server.
    pub username: Option<String>,
    extra: Extra,
}

impl UpdateCloudAccountVsphereSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(host_name: impl Into<String>) -> Self {
        Self {
            host_name: host_name.into(),
            ..Self::empty()
        }
    }
    /// Sets `acceptSelfSignedCertificate`.
    #[must_use]
    pub fn accept_self_signed_certificate(
        mut self,
        accept_self_signed_certificate: bool,
    ) -> Self {
        self.accept_self_signed_certificate = Some(accept_self_signed_certificate);
        self
    }
    /// Sets `associatedCloudAccountIds`.
    #[must_use]
    pub fn associated_cloud_account_ids(
        mut self,
        associated_cloud_account_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_cloud_account_ids = Some(
            associated_cloud_account_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `associatedMobilityCloudAccountIds`.
    #[must_use]
    pub fn associated_mobility_cloud_account_ids(
        mut self,
        associated_mobility_cloud_account_ids: impl IntoIterator<
            Item = (impl Into<String>, impl Into<AssociatedMobilityCloudAccountIds>),
        >,
    ) -> Self {
        self.associated_mobility_cloud_account_ids = Some(
            associated_mobility_cloud_account_ids
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `certificateInfo`.
    #[must_use]
    pub fn certificate_info(
        mut self,
        certificate_info: CertificateInfoSpecification,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
        self
    }
    /// Sets `createDefaultZones`.
    #[must_use]
    pub fn create_default_zones(mut self, create_default_zones: bool) -> Self {
        self.create_default_zones = Some(create_default_zones);
        self
    }
    /// Sets `dcid`.
    #[must_use]
    pub fn dcid(mut self, dcid: impl Into<String>) -> Self {
        self.dcid = Some(dcid.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `environment`.
    #[must_use]
    pub fn environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Sets `regions`.
    #[must_use]
    pub fn regions(
        mut self,
        regions: impl IntoIterator<Item = impl Into<RegionSpecification>>,
    ) -> Self {
        self.regions = Some(regions.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

record! {
    UpdateCloudAccountVsphereSpecification, goes_back: true,
    member accept_self_signed_certificate: "acceptSelfSignedCertificate",
    member associated_cloud_account_ids: "associatedCloudAccountIds",
    member associated_mobility_cloud_account_ids: "associatedMobilityCloudAccountIds",
    member certificate_info: "certificateInfo",
    member create_default_zones: "createDefaultZones",
    member dcid: "dcid",
    member description: "description",
    member environment: "environment",
    member host_name: "hostName",
    member name: "name",
    member password: "password",
    member regions: "regions",
    member tags: "tags",
    member username: "username",
}

/// Values of `AssociatedMobilityCloudAccountIds`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssociatedMobilityCloudAccountIds {
    /// `UNIDIRECTIONAL`
    Unidirectional,
    /// `BIDIRECTIONAL`
    Bidirectional,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    AssociatedMobilityCloudAccountIds,
    Unidirectional: "UNIDIRECTIONAL",
    Bidirectional: "BIDIRECTIONAL",
}
