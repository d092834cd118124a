// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, record, wire::{Extra, Record, carry}};

use crate::types::{Href, Tag};

/// A storage profile for AWS: how disks in a region are made.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsStorageProfile {
    /// Links to the storage profile itself (`self`) and to what it is related to, by relation. Set by
    /// the service.
    pub links: BTreeMap<String, Href>,
    /// Id of the cloud account that the profile is for.
    pub cloud_account_id: Option<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Whether the profile is the default for its region, used where no other matches.
    pub default_item: bool,
    /// Free text about the storage profile.
    pub description: Option<String>,
    /// Kind of storage: `ebs` for volumes that exist apart from an instance, `instance-store` for
    /// storage of the host.
    pub device_type: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: Option<String>,
    /// Id of the storage profile, given by the service.
    pub id: String,
    /// I/O operations per second of a volume, a number in a string. For the type `io1` only.
    pub iops: Option<String>,
    /// Name of the storage profile.
    pub name: Option<String>,
    /// Id of the organization that the storage profile belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the storage profile; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Whether the profile is for encrypted disks.
    pub supports_encryption: Option<bool>,
    /// Tags that say what the profile offers. Constraints are matched against them.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    /// Type of EBS volume: `gp2`, `io1`, `sc1`, `st1` or `standard`. Not used for `instance-store`.
    pub volume_type: Option<String>,
    extra: Extra,
}

record! {
    AwsStorageProfile, goes_back: false,
    member links: "_links",
    member cloud_account_id: "cloudAccountId",
    member created_at: "createdAt",
    member default_item: "defaultItem",
    member description: "description",
    member device_type: "deviceType",
    member external_region_id: "externalRegionId",
    member id: "id",
    member iops: "iops",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member supports_encryption: "supportsEncryption",
    member tags: "tags",
    member updated_at: "updatedAt",
    member volume_type: "volumeType",
}

/// A storage profile for a region of Azure: how disks are made there.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureStorageProfile {
    /// Links to the storage profile itself (`self`) and to what it is related to, by relation. Set by
    /// the service.
    pub links: BTreeMap<String, Href>,
    /// Id of the cloud account that the profile is for.
    pub cloud_account_id: Option<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Caching of data disks: `None`, `ReadOnly` or `ReadWrite`.
    pub data_disk_caching: Option<String>,
    /// Whether the profile is the default for its region, used where no other matches.
    pub default_item: bool,
    /// Free text about the storage profile.
    pub description: Option<String>,
    /// Id of the disk encryption set in Azure that disks are encrypted with.
    pub disk_encryption_set_id: Option<String>,
    /// Type of managed disks, such as `Standard_LRS`, `StandardSSD_LRS` or `Premium_LRS`.
    pub disk_type: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: Option<String>,
    /// Id of the storage profile, given by the service.
    pub id: String,
    /// Name of the storage profile.
    pub name: Option<String>,
    /// Id of the organization that the storage profile belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Caching of the disk with the operating system: `None`, `ReadOnly` or `ReadWrite`.
    pub os_disk_caching: Option<String>,
    /// Who owns the storage profile; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Whether the profile is for encrypted disks.
    pub supports_encryption: Option<bool>,
    /// Tags that say what the profile offers. Constraints are matched against them.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    AzureStorageProfile, goes_back: false,
    member links: "_links",
    member cloud_account_id: "cloudAccountId",
    member created_at: "createdAt",
    member data_disk_caching: "dataDiskCaching",
    member default_item: "defaultItem",
    member description: "description",
    member disk_encryption_set_id: "diskEncryptionSetId",
    member disk_type: "diskType",
    member external_region_id: "externalRegionId",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member os_disk_caching: "osDiskCaching",
    member owner: "owner",
    member owner_type: "ownerType",
    member supports_encryption: "supportsEncryption",
    member tags: "tags",
    member updated_at: "updatedAt",
}

/// A storage profile for a region of Google Cloud: how disks are made there.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GcpStorageProfile {
    /// Links to the storage profile itself (`self`) and to what it is related to, by relation. Set by
    /// the service.
    pub links: BTreeMap<String, Href>,
    /// Id of the cloud account that the profile is for.
    pub cloud_account_id: Option<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Whether the profile is the default for its region, used where no other matches.
    pub default_item: bool,
    /// Free text about the storage profile.
    pub description: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: Option<String>,
    /// Id of the storage profile, given by the service.
    pub id: String,
    /// Name of the storage profile.
    pub name: Option<String>,
    /// Id of the organization that the storage profile belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the storage profile; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Type of persistent disks, such as `pd-standard` or `pd-ssd`.
    pub persistent_disk_type: Option<String>,
    /// Whether the profile is for encrypted disks.
    pub supports_encryption: Option<bool>,
    /// Tags that say what the profile offers. Constraints are matched against them.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    GcpStorageProfile, goes_back: false,
    member links: "_links",
    member cloud_account_id: "cloudAccountId",
    member created_at: "createdAt",
    member default_item: "defaultItem",
    member description: "description",
    member external_region_id: "externalRegionId",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member persistent_disk_type: "persistentDiskType",
    member supports_encryption: "supportsEncryption",
    member tags: "tags",
    member updated_at: "updatedAt",
}

/// A storage profile for a region of any cloud: how disks are made there.
///
/// Comes back, and is what an update is made of: what did not come stays absent, and properties
/// that the document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageProfile {
    /// Links to the storage profile itself (`self`) and to what it is related to, by relation. Set by
    /// the service.
    pub links: Option<BTreeMap<String, Href>>,
    /// Id of the cloud account that the profile is for.
    pub cloud_account_id: Option<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Whether the profile is the default for its region, used where no other matches.
    pub default_item: Option<bool>,
    /// Free text about the storage profile.
    pub description: Option<String>,
    /// Properties of disks, by name, such as `provisioningType` in vSphere or `volumeType` in AWS. All
    /// values are strings.
    pub disk_properties: Option<BTreeMap<String, String>>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: Option<String>,
    /// Id of the storage profile, given by the service.
    pub id: Option<String>,
    /// Name of the storage profile.
    pub name: Option<String>,
    /// Id of the organization that the storage profile belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the storage profile; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Whether the profile is for encrypted disks.
    pub supports_encryption: Option<bool>,
    /// Tags that say what the profile offers. Constraints are matched against them.
    pub tags: Option<Vec<Tag>>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    StorageProfile, goes_back: true,
    member links: "_links",
    member cloud_account_id: "cloudAccountId",
    member created_at: "createdAt",
    member default_item: "defaultItem",
    member description: "description",
    member disk_properties: "diskProperties",
    member external_region_id: "externalRegionId",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member supports_encryption: "supportsEncryption",
    member tags: "tags",
    member updated_at: "updatedAt",
}

/// Storage profiles for AWS, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageProfileAwsResult {
    /// The storage profiles for AWS that were asked for; a part of all where the list is paged.
    pub content: Vec<AwsStorageProfile>,
    /// Number of storage profiles for AWS in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of storage profiles for AWS in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    StorageProfileAwsResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A storage profile for AWS, as the caller sets it. Creation and update take and require the same
/// properties.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StorageProfileAwsSpecification {
    /// Whether the profile is the default for its region, used where no other matches.
    pub default_item: Option<bool>,
    /// Free text about the storage profile.
    pub description: Option<String>,
    /// Kind of storage: `ebs` for volumes that exist apart from an instance, `instance-store` for
    /// storage of the host.
    pub device_type: String,
    /// I/O operations per second of a volume, a number in a string. For the type `io1` only.
    pub iops: Option<String>,
    /// Name of the storage profile.
    pub name: String,
    /// Id of the region that the profile is for. This is the id in this API, not that of the cloud.
    pub region_id: String,
    /// Whether the profile is for encrypted disks.
    pub supports_encryption: Option<bool>,
    /// Tags that say what the profile offers. Constraints are matched against them.
    pub tags: Option<Vec<Tag>>,
    /// Type of EBS volume: `gp2`, `io1`, `sc1`, `st1` or `standard`. Not used for `instance-store`.
    pub volume_type: Option<String>,
    extra: Extra,
}

impl StorageProfileAwsSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        device_type: impl Into<String>,
        name: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Self {
        Self {
            device_type: device_type.into(),
            name: name.into(),
            region_id: region_id.into(),
            ..Self::empty()
        }
    }
    /// Sets `defaultItem`.
    #[must_use]
    pub fn default_item(mut self, default_item: bool) -> Self {
        self.default_item = Some(default_item);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `iops`.
    #[must_use]
    pub fn iops(mut self, iops: impl Into<String>) -> Self {
        self.iops = Some(iops.into());
        self
    }
    /// Sets `supportsEncryption`.
    #[must_use]
    pub fn supports_encryption(mut self, supports_encryption: bool) -> Self {
        self.supports_encryption = Some(supports_encryption);
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `volumeType`.
    #[must_use]
    pub fn volume_type(mut self, volume_type: impl Into<String>) -> Self {
        self.volume_type = Some(volume_type.into());
        self
    }
}

record! {
    StorageProfileAwsSpecification, goes_back: true,
    member default_item: "defaultItem",
    member description: "description",
    member device_type: "deviceType",
    member iops: "iops",
    member name: "name",
    member region_id: "regionId",
    member supports_encryption: "supportsEncryption",
    member tags: "tags",
    member volume_type: "volumeType",
}

/// Storage profiles for Azure, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageProfileAzureResult {
    /// The storage profiles for Azure that were asked for; a part of all where the list is paged.
    pub content: Vec<AzureStorageProfile>,
    /// Number of storage profiles for Azure in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of storage profiles for Azure in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    StorageProfileAzureResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A storage profile for a region of Azure. Creation and update take and require the same
/// properties.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StorageProfileAzureSpecification {
    /// Caching of data disks: `None`, `ReadOnly` or `ReadWrite`.
    pub data_disk_caching: Option<String>,
    /// Whether the profile is the default for its region, used where no other matches.
    pub default_item: Option<bool>,
    /// Free text about the storage profile.
    pub description: Option<String>,
    /// Id of the disk encryption set in Azure that disks are encrypted with.
    pub disk_encryption_set_id: Option<String>,
    /// Type of managed disks, such as `Standard_LRS`, `StandardSSD_LRS` or `Premium_LRS`.
    pub disk_type: Option<String>,
    /// Name of the storage profile.
    pub name: String,
    /// Caching of the disk with the operating system: `None`, `ReadOnly` or `ReadWrite`.
    pub os_disk_caching: Option<String>,
    /// Id of the region that the profile is for. This is the id in this API, not that of the cloud.
    pub region_id: String,
    /// Id of the storage account to keep disks in, for disks that are not managed ones.
    pub storage_account_id: Option<String>,
    /// Whether the profile is for encrypted disks.
    pub supports_encryption: Option<bool>,
    /// Tags that say what the profile offers. Constraints are matched against them.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl StorageProfileAzureSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(name: impl Into<String>, region_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            region_id: region_id.into(),
            ..Self::empty()
        }
    }
    /// Sets `dataDiskCaching`.
    #[must_use]
    pub fn data_disk_caching(mut self, data_disk_caching: impl Into<String>) -> Self {
        self.data_disk_caching = Some(data_disk_caching.into());
        self
    }
    /// Sets `defaultItem`.
    #[must_use]
    pub fn default_item(mut self, default_item: bool) -> Self {
        self.default_item = Some(default_item);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `diskEncryptionSetId`.
    #[must_use]
    pub fn disk_encryption_set_id(
        mut self,
        disk_encryption_set_id: impl Into<String>,
    ) -> Self {
        self.disk_encryption_set_id = Some(disk_encryption_set_id.into());
        self
    }
    /// Sets `diskType`.
    #[must_use]
    pub fn disk_type(mut self, disk_type: impl Into<String>) -> Self {
        self.disk_type = Some(disk_type.into());
        self
    }
    /// Sets `osDiskCaching`.
    #[must_use]
    pub fn os_disk_caching(mut self, os_disk_caching: impl Into<String>) -> Self {
        self.os_disk_caching = Some(os_disk_caching.into());
        self
    }
    /// Sets `storageAccountId`.
    #[must_use]
    pub fn storage_account_id(mut self, storage_account_id: impl Into<String>) -> Self {
        self.storage_account_id = Some(storage_account_id.into());
        self
    }
    /// Sets `supportsEncryption`.
    #[must_use]
    pub fn supports_encryption(mut self, supports_encryption: bool) -> Self {
        self.supports_encryption = Some(supports_encryption);
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
    StorageProfileAzureSpecification, goes_back: true,
    member data_disk_caching: "dataDiskCaching",
    member default_item: "defaultItem",
    member description: "description",
    member disk_encryption_set_id: "diskEncryptionSetId",
    member disk_type: "diskType",
    member name: "name",
    member os_disk_caching: "osDiskCaching",
    member region_id: "regionId",
    member storage_account_id: "storageAccountId",
    member supports_encryption: "supportsEncryption",
    member tags: "tags",
}

/// Storage profiles for Google Cloud, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageProfileGcpResult {
    /// The storage profiles for Google Cloud that were asked for; a part of all where the list is
    /// paged.
    pub content: Vec<GcpStorageProfile>,
    /// Number of storage profiles for Google Cloud in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of storage profiles for Google Cloud in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    StorageProfileGcpResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A storage profile for a region of Google Cloud. Creation and update take and require the same
/// properties.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StorageProfileGcpSpecification {
    /// Whether the profile is the default for its region, used where no other matches.
    pub default_item: Option<bool>,
    /// Free text about the storage profile.
    pub description: Option<String>,
    /// Name of the storage profile.
    pub name: String,
    /// Type of persistent disks, such as `pd-standard` or `pd-ssd`.
    pub persistent_disk_type: String,
    /// Id of the region that the profile is for. This is the id in this API, not that of the cloud.
    pub region_id: String,
    /// Whether the profile is for encrypted disks.
    pub supports_encryption: Option<bool>,
    /// Tags that say what the profile offers. Constraints are matched against them.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl StorageProfileGcpSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        persistent_disk_type: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            persistent_disk_type: persistent_disk_type.into(),
            region_id: region_id.into(),
            ..Self::empty()
        }
    }
    /// Sets `defaultItem`.
    #[must_use]
    pub fn default_item(mut self, default_item: bool) -> Self {
        self.default_item = Some(default_item);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `supportsEncryption`.
    #[must_use]
    pub fn supports_encryption(mut self, supports_encryption: bool) -> Self {
        self.supports_encryption = Some(supports_encryption);
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
    StorageProfileGcpSpecification, goes_back: true,
    member default_item: "defaultItem",
    member description: "description",
    member name: "name",
    member persistent_disk_type: "persistentDiskType",
    member region_id: "regionId",
    member supports_encryption: "supportsEncryption",
    member tags: "tags",
}

/// Storage profiles, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageProfileResult {
    /// The storage profiles that were asked for; a part of all where the list is paged.
    pub content: Vec<StorageProfile>,
    /// Number of storage profiles in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of storage profiles in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    StorageProfileResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A storage profile for any cloud, as the caller sets it. Creation and replacement take and
/// require the same properties.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageProfileSpecification {
    /// Whether the profile is the default for its region, used where no other matches.
    pub default_item: Option<bool>,
    /// Free text about the storage profile.
    pub description: Option<String>,
    /// Properties of disks, by name, such as `provisioningType` in vSphere or `volumeType` in AWS. All
    /// values are strings.
    pub disk_properties: Option<BTreeMap<String, String>>,
    /// Where disks are put, by name, such as `datastoreId` or `storagePolicyId` in vSphere. All values
    /// are strings.
    pub disk_target_properties: Option<BTreeMap<String, String>>,
    /// Name of the storage profile.
    pub name: Option<String>,
    /// Id of the region that the profile is for. This is the id in this API, not that of the cloud.
    pub region_id: Option<String>,
    /// Whether the profile is for encrypted disks.
    pub supports_encryption: Option<bool>,
    /// Tags that say what the profile offers. Constraints are matched against them.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl StorageProfileSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        default_item: bool,
        name: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Self {
        Self {
            default_item: Some(default_item),
            name: Some(name.into()),
            region_id: Some(region_id.into()),
            ..Self::empty()
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `diskProperties`.
    #[must_use]
    pub fn disk_properties(
        mut self,
        disk_properties: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.disk_properties = Some(
            disk_properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `diskTargetProperties`.
    #[must_use]
    pub fn disk_target_properties(
        mut self,
        disk_target_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.disk_target_properties = Some(
            disk_target_properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `supportsEncryption`.
    #[must_use]
    pub fn supports_encryption(mut self, supports_encryption: bool) -> Self {
        self.supports_encryption = Some(supports_encryption);
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
    StorageProfileSpecification, goes_back: true,
    member default_item: "defaultItem",
    member description: "description",
    member disk_properties: "diskProperties",
    member disk_target_properties: "diskTargetProperties",
    member name: "name",
    member region_id: "regionId",
    member supports_encryption: "supportsEncryption",
    member tags: "tags",
}

/// For read, change and write at `/iaas/api/storage-profiles/{id}`: what the two types share is carried over, and what no
/// document mentions as well.
impl From<StorageProfile> for StorageProfileSpecification {
    #[inline]
    fn from(read: StorageProfile) -> Self {
        carry(&read)
    }
}

/// Storage profiles for vSphere, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageProfileVsphereResult {
    /// The storage profiles for vSphere that were asked for; a part of all where the list is paged.
    pub content: Vec<VsphereStorageProfile>,
    /// Number of storage profiles for vSphere in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of storage profiles for vSphere in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    StorageProfileVsphereResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A storage profile for vSphere, as the caller sets it. Creation and update take and require the
/// same properties.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StorageProfileVsphereSpecification {
    /// Id of the datastore to put disks on, as the list of vSphere datastores gives it.
    pub datastore_id: Option<String>,
    /// Whether the profile is the default for its region, used where no other matches.
    pub default_item: bool,
    /// Free text about the storage profile.
    pub description: Option<String>,
    /// Mode of a disk: dependent, so that snapshots include it; independent and persistent, so that
    /// they do not; or independent and nonpersistent, so that its changes are lost at power off too.
    pub disk_mode: Option<String>,
    /// Type of a disk: `standard`, or `firstClass` for a disk that is managed apart from a machine.
    pub disk_type: Option<String>,
    /// Largest number of I/O operations per second of a disk, a number in a string.
    pub limit_iops: Option<String>,
    /// Name of the storage profile.
    pub name: String,
    /// How space is taken: `thin` as it is used, `thick` at once, `eagerZeroedThick` at once and
    /// cleared.
    pub provisioning_type: Option<String>,
    /// Id of the region that the profile is for. This is the id in this API, not that of the cloud.
    pub region_id: String,
    /// Number of shares of a disk, a number in a string. For the level `custom` only.
    pub shares: Option<String>,
    /// Share of I/O that a disk gets in contention: `low`, `normal`, `high`, or `custom` for the number
    /// in `shares`.
    pub shares_level: Option<String>,
    /// Id of the storage policy for disks, as the list of vSphere storage policies gives it. The
    /// default of the datastore holds if it is left out.
    pub storage_policy_id: Option<String>,
    /// Whether the profile is for encrypted disks.
    pub supports_encryption: Option<bool>,
    /// Tags that say what the profile offers. Constraints are matched against them.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl StorageProfileVsphereSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        default_item: bool,
        name: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Self {
        Self {
            default_item,
            name: name.into(),
            region_id: region_id.into(),
            ..Self::empty()
        }
    }
    /// Sets `datastoreId`.
    #[must_use]
    pub fn datastore_id(mut self, datastore_id: impl Into<String>) -> Self {
        self.datastore_id = Some(datastore_id.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `diskMode`.
    #[must_use]
    pub fn disk_mode(mut self, disk_mode: impl Into<String>) -> Self {
        self.disk_mode = Some(disk_mode.into());
        self
    }
    /// Sets `diskType`.
    #[must_use]
    pub fn disk_type(mut self, disk_type: impl Into<String>) -> Self {
        self.disk_type = Some(disk_type.into());
        self
    }
    /// Sets `limitIops`.
    #[must_use]
    pub fn limit_iops(mut self, limit_iops: impl Into<String>) -> Self {
        self.limit_iops = Some(limit_iops.into());
        self
    }
    /// Sets `provisioningType`.
    #[must_use]
    pub fn provisioning_type(mut self, provisioning_type: impl Into<String>) -> Self {
        self.provisioning_type = Some(provisioning_type.into());
        self
    }
    /// Sets `shares`.
    #[must_use]
    pub fn shares(mut self, shares: impl Into<String>) -> Self {
        self.shares = Some(shares.into());
        self
    }
    /// Sets `sharesLevel`.
    #[must_use]
    pub fn shares_level(mut self, shares_level: impl Into<String>) -> Self {
        self.shares_level = Some(shares_level.into());
        self
    }
    /// Sets `storagePolicyId`.
    #[must_use]
    pub fn storage_policy_id(mut self, storage_policy_id: impl Into<String>) -> Self {
        self.storage_policy_id = Some(storage_policy_id.into());
        self
    }
    /// Sets `supportsEncryption`.
    #[must_use]
    pub fn supports_encryption(mut self, supports_encryption: bool) -> Self {
        self.supports_encryption = Some(supports_encryption);
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
    StorageProfileVsphereSpecification, goes_back: true,
    member datastore_id: "datastoreId",
    member default_item: "defaultItem",
    member description: "description",
    member disk_mode: "diskMode",
    member disk_type: "diskType",
    member limit_iops: "limitIops",
    member name: "name",
    member provisioning_type: "provisioningType",
    member region_id: "regionId",
    member shares: "shares",
    member shares_level: "sharesLevel",
    member storage_policy_id: "storagePolicyId",
    member supports_encryption: "supportsEncryption",
    member tags: "tags",
}

/// A storage profile for vSphere: how disks in a region are made. `_links` lead to its datastore
/// and storage policy.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VsphereStorageProfile {
    /// Links to the storage profile itself (`self`) and to what it is related to, by relation. Set by
    /// the service.
    pub links: BTreeMap<String, Href>,
    /// Id of the cloud account that the profile is for.
    pub cloud_account_id: Option<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Whether the profile is the default for its region, used where no other matches.
    pub default_item: bool,
    /// Free text about the storage profile.
    pub description: Option<String>,
    /// Mode of a disk: dependent, so that snapshots include it; independent and persistent, so that
    /// they do not; or independent and nonpersistent, so that its changes are lost at power off too.
    pub disk_mode: Option<String>,
    /// Type of a disk: `standard`, or `firstClass` for a disk that is managed apart from a machine.
    pub disk_type: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: Option<String>,
    /// Id of the storage profile, given by the service.
    pub id: String,
    /// Largest number of I/O operations per second of a disk, a number in a string.
    pub limit_iops: Option<String>,
    /// Name of the storage profile.
    pub name: Option<String>,
    /// Id of the organization that the storage profile belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the storage profile; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// How space is taken: `thin` as it is used, `thick` at once, `eagerZeroedThick` at once and
    /// cleared.
    pub provisioning_type: Option<String>,
    /// Number of shares of a disk, a number in a string. For the level `custom` only.
    pub shares: Option<String>,
    /// Share of I/O that a disk gets in contention: `low`, `normal`, `high`, or `custom` for the number
    /// in `shares`.
    pub shares_level: Option<String>,
    /// Whether the profile is for encrypted disks.
    pub supports_encryption: Option<bool>,
    /// Tags that say what the profile offers. Constraints are matched against them.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    VsphereStorageProfile, goes_back: false,
    member links: "_links",
    member cloud_account_id: "cloudAccountId",
    member created_at: "createdAt",
    member default_item: "defaultItem",
    member description: "description",
    member disk_mode: "diskMode",
    member disk_type: "diskType",
    member external_region_id: "externalRegionId",
    member id: "id",
    member limit_iops: "limitIops",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member provisioning_type: "provisioningType",
    member shares: "shares",
    member shares_level: "sharesLevel",
    member supports_encryption: "supportsEncryption",
    member tags: "tags",
    member updated_at: "updatedAt",
}
