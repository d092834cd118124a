// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, open_enum, record, wire::{Extra, Record}};

use crate::types::{Constraint, Href, Tag};

/// A disk, whether it was provisioned by the service or discovered in a cloud account.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockDevice {
    /// Links to the disk itself (`self`) and to what it is related to, by relation. Set by the service.
    pub links: BTreeMap<String, Href>,
    /// Size of the disk, in GB.
    pub capacity_in_gb: i64,
    /// Ids of the cloud accounts that the disk belongs to. No id occurs twice.
    pub cloud_account_ids: Vec<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the disk, by name. All values are strings. Which there are depends on the
    /// cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Id of the deployment that the disk belongs to.
    pub deployment_id: Option<String>,
    /// Free text about the disk.
    pub description: Option<String>,
    /// Id of the disk in the cloud that it lives in.
    pub external_id: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: String,
    /// Id that the cloud gives to the part of the region, such as an availability zone or a cluster.
    pub external_zone_id: Option<String>,
    /// Id of the disk, given by the service.
    pub id: String,
    /// Name of the disk.
    pub name: Option<String>,
    /// Id of the organization that the disk belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the disk; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Whether the disk is kept when its machine or deployment is deleted.
    pub persistent: Option<bool>,
    /// Id of the project that the disk belongs to.
    pub project_id: Option<String>,
    /// How far provisioning of the disk has got, such as `READY`. Set by the service.
    pub provisioning_status: Option<String>,
    /// Whether the disk is in use: `ATTACHED` to a machine, `DETACHED`, or `AVAILABLE` to be attached.
    pub status: BlockDeviceStatus,
    /// Tags of the disk, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Kind of device: `SSD`, `HDD`, `CDROM` or `FLOPPY`.
    pub type_: Option<BlockDeviceType>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    BlockDevice, goes_back: false,
    member links: "_links",
    member capacity_in_gb: "capacityInGB",
    member cloud_account_ids: "cloudAccountIds",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member deployment_id: "deploymentId",
    member description: "description",
    member external_id: "externalId",
    member external_region_id: "externalRegionId",
    member external_zone_id: "externalZoneId",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member persistent: "persistent",
    member project_id: "projectId",
    member provisioning_status: "provisioningStatus",
    member status: "status",
    member tags: "tags",
    member type_: "type",
    member updated_at: "updatedAt",
}

/// Disks, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockDeviceResult {
    /// The disks that were asked for; a part of all where the list is paged.
    pub content: Vec<BlockDevice>,
    /// Number of disks in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of disks in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    BlockDeviceResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A disk to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDeviceSpecification {
    /// Size of the disk, in GB.
    pub capacity_in_gb: i64,
    /// Constraints on where the disk is put, matched against tags.
    pub constraints: Option<Vec<Constraint>>,
    /// Further properties to set on the disk, by name. All values are strings.
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// Id of an existing deployment to put the disk into.
    pub deployment_id: Option<String>,
    /// Free text about the disk.
    pub description: Option<String>,
    /// Content to write to the disk, in base64.
    pub disk_content_base64: Option<String>,
    /// Whether to encrypt the disk.
    pub encrypted: Option<bool>,
    /// Name of the disk.
    pub name: String,
    /// Whether the disk is kept when its machine or deployment is deleted.
    pub persistent: Option<bool>,
    /// Id of the project to create the disk in.
    pub project_id: String,
    /// Image or snapshot to make the disk from, by its id at the provider or by a URI.
    pub source_reference: Option<String>,
    /// Tags that the disk is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl BlockDeviceSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        capacity_in_gb: impl Into<i64>,
        name: impl Into<String>,
        project_id: impl Into<String>,
    ) -> Self {
        Self {
            capacity_in_gb: capacity_in_gb.into(),
            name: name.into(),
            project_id: project_id.into(),
            ..Self::empty()
        }
    }
    /// Sets `constraints`.
    #[must_use]
    pub fn constraints(
        mut self,
        constraints: impl IntoIterator<Item = impl Into<Constraint>>,
    ) -> Self {
        self.constraints = Some(constraints.into_iter().map(Into::into).collect());
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
    /// Sets `deploymentId`.
    #[must_use]
    pub fn deployment_id(mut self, deployment_id: impl Into<String>) -> Self {
        self.deployment_id = Some(deployment_id.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `diskContentBase64`.
    #[must_use]
    pub fn disk_content_base64(
        mut self,
        disk_content_base64: impl Into<String>,
    ) -> Self {
        self.disk_content_base64 = Some(disk_content_base64.into());
        self
    }
    /// Sets `encrypted`.
    #[must_use]
    pub fn encrypted(mut self, encrypted: bool) -> Self {
        self.encrypted = Some(encrypted);
        self
    }
    /// Sets `persistent`.
    #[must_use]
    pub fn persistent(mut self, persistent: bool) -> Self {
        self.persistent = Some(persistent);
        self
    }
    /// Sets `sourceReference`.
    #[must_use]
    pub fn source_reference(mut self, source_reference: impl Into<String>) -> Self {
        self.source_reference = Some(source_reference.into());
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
    BlockDeviceSpecification, goes_back: true,
    member capacity_in_gb: "capacityInGB",
    member constraints: "constraints",
    member custom_properties: "customProperties",
    member deployment_id: "deploymentId",
    member description: "description",
    member disk_content_base64: "diskContentBase64",
    member encrypted: "encrypted",
    member name: "name",
    member persistent: "persistent",
    member project_id: "projectId",
    member source_reference: "sourceReference",
    member tags: "tags",
}

/// A snapshot of a disk, which it can be reverted to.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiskSnapshot {
    /// Links to the snapshot itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Free text about the snapshot.
    pub desc: Option<String>,
    /// Id of the snapshot, given by the service.
    pub id: String,
    /// Name of the snapshot.
    pub name: Option<String>,
    /// Id of the organization that the snapshot belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the snapshot; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Properties of the snapshot in the cloud, by name. All values are strings.
    pub snapshot_properties: BTreeMap<String, String>,
    /// Tags of the snapshot, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    DiskSnapshot, goes_back: false,
    member links: "_links",
    member created_at: "createdAt",
    member desc: "desc",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member snapshot_properties: "snapshotProperties",
    member tags: "tags",
    member updated_at: "updatedAt",
}

/// A snapshot of a disk, to be taken.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiskSnapshotSpecification {
    /// Free text about the snapshot.
    pub description: Option<String>,
    /// Name of the snapshot.
    pub name: Option<String>,
    /// Properties of the snapshot in the cloud, by name. All values are strings.
    pub snapshot_properties: Option<BTreeMap<String, String>>,
    /// Tags that the snapshot is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl DiskSnapshotSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
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
    /// Sets `snapshotProperties`.
    #[must_use]
    pub fn snapshot_properties(
        mut self,
        snapshot_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.snapshot_properties = Some(
            snapshot_properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
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
    DiskSnapshotSpecification, goes_back: true,
    member description: "description",
    member name: "name",
    member snapshot_properties: "snapshotProperties",
    member tags: "tags",
}

/// Values of `BlockDeviceStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockDeviceStatus {
    /// `DETACHED`
    Detached,
    /// `ATTACHED`
    Attached,
    /// `AVAILABLE`
    Available,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    BlockDeviceStatus,
    Detached: "DETACHED",
    Attached: "ATTACHED",
    Available: "AVAILABLE",
}

/// Values of `BlockDeviceType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockDeviceType {
    /// `SSD`
    Ssd,
    /// `HDD`
    Hdd,
    /// `CDROM`
    Cdrom,
    /// `FLOPPY`
    Floppy,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    BlockDeviceType,
    Ssd: "SSD",
    Hdd: "HDD",
    Cdrom: "CDROM",
    Floppy: "FLOPPY",
}
